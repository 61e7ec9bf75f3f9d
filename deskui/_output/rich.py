"""Objects of other libraries on the screen, without importing those libraries.

What an object can do is asked of the object (``_repr_html_``, ``savefig`` …); a library that was never
imported cannot have made one. Knows the catalog and the session that keeps the bytes.
"""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable
from typing import Any, NamedTuple

from ..errors import SpecError
from ..protocol.catalog import Output, optional, outputs
from ..runtime.session import Session

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)
_MIME = {"jpg": "image/jpeg", "svg": "image/svg+xml", "ico": "image/x-icon"}
_PLOTLY = "plotly."
FIGURE_DPI = 200
"""Twice matplotlib's 100 dpi: sharp on today's screens; shown at half its pixels."""


class Picture(NamedTuple):
    """The bytes of a picture, their MIME type, and how wide it wants to be shown (CSS), if it says so."""

    data: bytes
    mime: str
    width: str | None = None


def show_as(value: Any, session: Session, *, sanitize: bool) -> Output:
    """The output that shows an object best.

    Args:
        value: HTML, or any object.
        session: Keeps a picture's bytes.
        sanitize: Remove from HTML what could run or disguise.
    """
    if isinstance(value, str):
        return outputs.Html(content=value, sanitize=sanitize)
    html = html_of(value)
    if html is not None:
        return outputs.Html(content=html, sanitize=sanitize)
    picture = picture_of(value, None)
    if picture is not None:
        return outputs.Image(src=session.add_blob(picture.data, type=picture.mime), width=optional(picture.width))
    return outputs.Html(content=str(value), sanitize=sanitize)


def html_of(value: Any) -> str | None:
    """An object's own HTML, or ``None`` when it is rather a picture."""
    if _has(value, "__html__"):
        return str(value.__html__())
    if type(value).__module__.startswith(_PLOTLY) and _has(value, "to_html"):
        # Its own library whole: a page of ours fetches nothing from elsewhere.
        return str(value.to_html(full_html=False, include_plotlyjs=True))
    if _has(value, "savefig"):
        return None
    if _has(value, "_repr_html_"):
        html = value._repr_html_()
        if html is not None:
            return str(html)
    bundle = _bundle(value)
    return str(bundle["text/html"]) if "text/html" in bundle else None


def picture_of(value: Any, format: str | None) -> Picture | None:
    """An object's picture; ``None`` when it has none."""
    if _has(value, "savefig"):
        return _figure(value)
    if _has(value, "save") and hasattr(value, "mode") and hasattr(value, "size"):
        return _pillow(value, format)
    makers: tuple[tuple[str, str], ...] = (("_repr_svg_", "image/svg+xml"), ("_repr_png_", "image/png"), ("_repr_jpeg_", "image/jpeg"))
    for name, mime in makers:
        if _has(value, name):
            made = getattr(value, name)()
            if made is not None:
                return Picture(_data(made, mime), mime)
    bundle = _bundle(value)
    for mime in ("image/svg+xml", "image/png", "image/jpeg"):
        if mime in bundle:
            return Picture(_data(bundle[mime], mime), mime)
    return None


def picture_source(src: Any, session: Session, format: str | None) -> tuple[Any, str | None]:
    """What an image shows: a URL as it is, or a reference to bytes the session keeps; and the width it wants.

    Raises:
        SpecError: It is no picture.
    """
    if isinstance(src, str):
        return src, None
    if isinstance(src, os.PathLike):
        with open(src, "rb") as file:
            src = file.read()
    if isinstance(src, bytes | bytearray | memoryview):
        data = bytes(src)
        return session.add_blob(data, type=_mime_of(data, format)), None
    picture = picture_of(src, format)
    if picture is None:
        raise SpecError("src", "a URL, bytes, or an object that is a picture", src)
    return session.add_blob(picture.data, type=picture.mime), picture.width


def _has(value: Any, name: str) -> bool:
    """Whether an object has a method of that name; a class does not count, nor does an object that answers to everything."""
    return not isinstance(value, type) and callable(getattr(type(value), name, None))


def _bundle(value: Any) -> dict[str, Any]:
    if not _has(value, "_repr_mimebundle_"):
        return {}
    bundle = value._repr_mimebundle_()
    made = bundle[0] if isinstance(bundle, tuple) else bundle
    return dict(made or {})


def _data(made: Any, mime: str) -> bytes:
    if isinstance(made, bytes):
        return made
    # Jupyter's rule: binary pictures may come as base64 text, SVG as text.
    return made.encode() if mime == "image/svg+xml" else base64.b64decode(made)


def _figure(figure: Any) -> Picture:
    data = _saved(lambda file: figure.savefig(file, format="png", dpi=FIGURE_DPI, bbox_inches="tight"))
    # A PNG file tells its width in bytes 16 to 19 (PNG specification, 11.2.2).
    return Picture(data, "image/png", f"{int.from_bytes(data[16:20], 'big') // 2}px")


def _pillow(image: Any, format: str | None) -> Picture:
    format = (format or image.format or "PNG").upper()
    format = "JPEG" if format == "JPG" else format
    return Picture(_saved(lambda file: image.save(file, format=format)), _MIME.get(format.lower(), f"image/{format.lower()}"))


def _saved(save: Callable[[io.BytesIO], Any]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


def _mime_of(data: bytes, format: str | None) -> str:
    if format:
        return _MIME.get(format.lower(), f"image/{format.lower()}")
    for signature, mime in _SIGNATURES:
        if data.startswith(signature):
            return mime
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    head = data[:256].lstrip().lower()
    return "image/svg+xml" if head.startswith((b"<svg", b"<?xml")) else "application/octet-stream"
