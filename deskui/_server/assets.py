"""The page's files, from a manifest and never from a directory.

The one rule: only names the build wrote into ``assets/manifest.json`` exist (H05, H06);
a path is looked up as a key, never joined to a folder.

It does not know HTTP beyond what a response needs: bytes, type, tag. The bridge uses it too.
"""

from __future__ import annotations

import gzip
import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Traversable  # its home differs between Python versions; only annotations need it

    from ..runtime.apps import App

TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".txt": "text/plain; charset=utf-8",
    ".map": "application/json",
}
PAGE = "index.html"
_PLACEHOLDER = re.compile(r"\{\{(title|nonce|boot|base|head)\}\}")


@dataclass(frozen=True)
class Asset:
    """One file of the built client.

    Attributes:
        name: Its key in the manifest.
        body: The bytes.
        type: Its media type.
        hash: Names this content; a URL that carries it may be cached for ever.
    """

    name: str
    body: bytes
    type: str
    hash: str
    brotli: bytes | None = None
    """Compressed by the build; ``None`` where that does not pay."""

    @cached_property
    def gzipped(self) -> bytes | None:
        """Compressed once, at first use; ``None`` where it does not pay."""
        packed = gzip.compress(self.body, 9, mtime=0)
        return packed if len(packed) < 0.9 * len(self.body) else None

    def packed_for(self, accepted: str) -> tuple[bytes, str]:
        """The smallest form among those an ``Accept-Encoding`` header names, and its name; the empty string for the plain bytes."""
        names = {part.partition(";")[0].strip() for part in accepted.split(",") if not part.replace(" ", "").endswith(";q=0")}
        if "br" in names and self.brotli is not None:
            return self.brotli, "br"
        if "gzip" in names and self.gzipped is not None:
            return self.gzipped, "gzip"
        return self.body, ""


class Assets:
    """What the build made, read from the package on first use and kept.

    Args:
        folder: Where ``manifest.json`` lies; the package's own ``assets`` by default.
    """

    def __init__(self, folder: Traversable | None = None) -> None:
        self._folder = folder if folder is not None else files("deskui") / "assets"
        manifest = json.loads((self._folder / "manifest.json").read_text(encoding="utf-8"))
        self.build: str = manifest["build"]
        self._hashes: Mapping[str, str] = {name: entry["hash"] for name, entry in manifest["files"].items()}
        self._loaded: dict[str, Asset] = {}

    @property
    def names(self) -> frozenset[str]:
        """Every file there is, without the page itself."""
        return frozenset(self._hashes) - {PAGE}

    def get(self, name: str) -> Asset | None:
        """The file called exactly ``name``; ``None`` for everything else."""
        if name not in self._hashes or name == PAGE:
            return None
        asset = self._loaded.get(name)
        if asset is None:
            suffix = name[name.rfind(".") :]
            body = (self._folder / name).read_bytes()
            packed = self._folder / f"{name}.br"
            brotli = packed.read_bytes() if packed.is_file() else None
            asset = Asset(name, body, TYPES.get(suffix, "application/octet-stream"), self._hashes[name], brotli)
            self._loaded[name] = asset
        return asset

    @cached_property
    def _page(self) -> str:
        return (self._folder / PAGE).read_text(encoding="utf-8")

    def page(self, *, title: str, nonce: str, base: str, boot: Mapping[str, object], head: str = "") -> str:
        """The page with its five placeholders filled, each once: a title that contains a placeholder stays text.

        Args:
            title: Shown in the title bar; escaped here.
            nonce: The Content-Security-Policy's.
            base: Path the program lives under; begins and ends with ``/``.
            boot: What the client starts from; becomes JSON that cannot end its script element.
            head: Ready-made HTML.
        """
        values = {"title": html.escape(title), "nonce": nonce, "base": html.escape(base), "boot": script_json(boot), "head": head}
        return _PLACEHOLDER.sub(lambda match: values[match[1]], self._page)


def script_json(value: object) -> str:
    """JSON that may stand inside a ``<script>`` element, whatever strings it holds."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


@dataclass(frozen=True)
class Look:
    """What an app's ``config()`` adds to the page: scripts and style sheets, all the author's own words.

    Attributes:
        css_files: URLs of style sheets.
        css: Style text.
        js_files: URLs of scripts.
        js: Script text.
        description: For search engines and link previews.
        pictures_from: Origins that pictures and films may come from.
    """

    css_files: tuple[str, ...] = ()
    css: str = ""
    js_files: tuple[str, ...] = ()
    js: str = ""
    description: str = ""
    pictures_from: tuple[str, ...] = ()

    @classmethod
    def of(cls, app: App) -> Look:
        """What the app's configuration says."""
        config = app.config
        return cls(
            css_files=_listed(config.get("css_file")),
            css=str(config.get("css_style") or ""),
            js_files=_listed(config.get("js_file")),
            js=str(config.get("js_code") or ""),
            description=app.description,
            pictures_from=_listed(config.get("pictures_from")),
        )

    def head(self, nonce: str) -> str:
        """The elements for the page's head, each with the nonce."""
        quoted = html.escape(nonce)
        parts = [f'<meta name="description" content="{html.escape(self.description)}">'] if self.description else []
        parts += [f'<link rel="stylesheet" href="{html.escape(url)}" nonce="{quoted}">' for url in self.css_files]
        if self.css:
            parts.append(f'<style nonce="{quoted}">{_no_end_tag(self.css, "style")}</style>')
        parts += [f'<script src="{html.escape(url)}" nonce="{quoted}"></script>' for url in self.js_files]
        if self.js:
            parts.append(f'<script nonce="{quoted}">{_no_end_tag(self.js, "script")}</script>')
        return "\n".join(parts)


def boot_values(app: App, *, build: str, base: str, link: str = "auto", **more: object) -> dict[str, object]:
    """What the client starts from (the page's ``{{boot}}``).

    Args:
        app: The app whose page it is.
        build: Hash of the client.
        base: Path the program lives under.
        link: ``"auto"``, ``"websocket"``, ``"poll"`` or ``"bridge"``.
        **more: What a carrier adds (the bridge's key).
    """
    return {
        "app": app.name,
        "title": app.title or app.name,
        "description": app.description,
        "theme": app.config.get("theme") or "auto",
        "base": base,
        "build": build,
        "link": link,
        "css": [],  # the server has put the author's files into the head
        "js": [],
        **more,
    }


def _listed(value: object) -> tuple[str, ...]:
    if not value:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(item) for item in value)  # type: ignore[attr-defined]


def _no_end_tag(text: str, element: str) -> str:
    """Text that cannot close the element it stands in: ``</script`` inside a string stays the same string in JS and CSS."""
    return re.sub(rf"</(?={element})", r"<\\/", text, flags=re.IGNORECASE)
