"""The outputs that hold no others: texts, pictures, files, links, progress.

One function per entry of the catalog; each turns Python's arguments into the entry and nothing else.
"""

from __future__ import annotations

import os
import textwrap
import warnings
from typing import Any

from ..errors import SpecError
from ..protocol.catalog import commands, optional, outputs
from ..runtime.task import current_task
from . import rich
from .args import BOTTOM, check_name, register
from .handle import Output, as_content, as_contents, put


@put
def put_text(*texts: Any, sep: str = " ", inline: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show text as it is; line breaks and spaces are kept.

    Args:
        texts: Anything with ``str()``; joined.
        sep: Stands between them.
        inline: Continue the line before it instead of starting a paragraph.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.

    Returns:
        The output, for ``.style()``, ``.onclick()``, ``.update()``, ``.remove()`` or nesting.

    Raises:
        SpecError: There is no such scope or position.
        NoSession: It was called outside of a session.
        SessionClosedException: The session has ended.

    Wire: command ``output``, type ``text``.
    """
    return Output("put_text", outputs.Text(content=sep.join(map(str, texts)), inline=inline), scope, position)


@put
def put_markdown(
    mdcontent: str,
    lstrip: bool = True,
    options: dict[str, str | bool] | None = None,
    sanitize: bool = True,
    scope: str | None = None,
    position: int = BOTTOM,
    **kwargs: Any,
) -> Output:
    """Show formatted text.

    Args:
        mdcontent: Markdown, GitHub's flavour; a line break is a break.
        lstrip: Remove the indentation that the lines after the first have in common, so that the text can be indented with the code.
        options: Options of the parser: ``breaks``, ``gfm``.
        sanitize: Remove what could run or disguise. Turn off only for text you wrote.
        scope: As in `put_text`.
        position: As in `put_text`.
        kwargs: ``strip_indent``, of old scripts, is ignored with a ``DeprecationWarning``.

    Raises:
        TypeError: An unknown argument.

    Wire: command ``output``, type ``markdown``.
    """
    if "strip_indent" in kwargs:
        kwargs.pop("strip_indent")
        warnings.warn("put_markdown(strip_indent=...) does nothing; use lstrip", DeprecationWarning, stacklevel=3)
    if kwargs:
        raise TypeError(f"put_markdown() got an unexpected keyword argument {min(kwargs)!r}")
    text = _strip_common_indent(str(mdcontent)) if lstrip else str(mdcontent)
    entry = outputs.Markdown(content=text, options=optional(options), sanitize=sanitize)
    return Output("put_markdown", entry, scope, position)


def _strip_common_indent(text: str) -> str:
    first, newline, rest = text.partition("\n")
    return first.lstrip() + newline + textwrap.dedent(rest) if newline else text.lstrip()


@put
def put_html(html: Any, sanitize: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show HTML, or an object that can show itself.

    Args:
        html: HTML; or a pandas frame, a matplotlib or plotly figure, a Pillow image, anything with ``__html__`` or ``_repr_*_``.
            Scripts in HTML run.
        sanitize: Remove what could run or disguise. Turn on for text you did not write.
        scope: As in `put_text`.
        position: As in `put_text`.

    Wire: command ``output``, type ``html`` (``image`` for pictures).
    """
    shown = rich.show_as(html, current_task("put_html").session, sanitize=sanitize)
    return Output("put_html", shown, scope, position)


@put
def put_frame(html: str, height: str | int = "auto", scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show foreign HTML with its scripts, in a frame that cannot reach the page, its session or the network.

    Args:
        html: A whole document or a part of one.
        height: CSS height, or pixels; ``"auto"``: as high as what it shows.
        scope: As in `put_text`.
        position: As in `put_text`.

    Wire: command ``output``, type ``frame``.
    """
    return Output("put_frame", outputs.Frame(html=str(html), height=_css_size(height) or "auto"), scope, position)


@put
def put_code(content: str, language: str = "", rows: int | None = None, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show program text with colours and a copy button.

    Args:
        content: The text.
        language: ``"python"``, ``"json"`` …; empty for plain text.
        rows: Lines to show before it scrolls; all by default.
        scope: As in `put_text`.
        position: As in `put_text`.

    Wire: command ``output``, type ``code``.
    """
    return Output("put_code", outputs.Code(content=str(content), language=language, rows=optional(rows)), scope, position)


@put
def put_image(
    src: Any,
    format: str | None = None,
    title: str = "",
    width: str | None = None,
    height: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a picture.

    Args:
        src: URL, bytes, a path object, a Pillow image, a matplotlib figure, or anything with ``_repr_png_`` or the like.
        format: Format to save a Pillow image in (its own, or PNG); of bytes when they do not tell.
        title: What it shows, for those who cannot see it.
        width: CSS width, e.g. ``"50%"``; its own by default.
        height: CSS height.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: It is no picture.

    Wire: command ``output``, type ``image``.
    """
    source, own_width = rich.picture_source(src, current_task("put_image").session, format)
    if width is None and height is None:
        width = own_width
    entry = outputs.Image(src=source, title=title, width=optional(_css_size(width)), height=optional(_css_size(height)))
    return Output("put_image", entry, scope, position)


def _css_size(size: str | int | None) -> str | None:
    return f"{size}px" if isinstance(size, int) else size


@put
def put_file(name: str, content: bytes, label: str | None = None, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a link that gives the user a file.

    Args:
        name: File name.
        content: Its bytes; kept in memory as long as the session lives.
        label: What the link says; the name by default.
        scope: As in `put_text`.
        position: As in `put_text`.

    Wire: command ``output``, type ``buttons``; a click is answered with ``download``.
    """
    data = as_bytes(content, "content")
    task = current_task("put_file")

    def give(_: Any) -> None:
        send_download(name, data)

    button = outputs.Button(label=label or name, value=0)
    made = Output("put_file", outputs.Buttons(callback_id="", buttons=[button], link=True), scope, position)
    made.spec["callback_id"] = register(task.session, give, give)
    return made


def as_bytes(content: Any, path: str) -> bytes:
    """Bytes, from what holds bytes.

    Raises:
        SpecError: It does not.
    """
    if isinstance(content, bytes):
        return content
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if isinstance(content, str):
        return content.encode()
    raise SpecError(path, "bytes", content)


def send_download(name: str, content: bytes) -> None:
    """Give the user a file: to the page that acted last."""
    task = current_task("download")
    name = os.path.basename(name.replace("\\", "/")) or "file"
    ref = task.session.add_blob(content, name=name, type="application/octet-stream")
    spec = commands.DownloadSpec(name=name, content=ref)
    task.session.send(commands.Download(task_id=task.id, spec=spec), to_all=False)


@put
def put_link(
    name: str, url: str | None = None, app: str | None = None, new_window: bool = False, scope: str | None = None, position: int = BOTTOM
) -> Output:
    """Show a link to an address or to another app of this server.

    Args:
        name: What it says.
        url: The address; or
        app: the app's name.
        new_window: Open it beside this page.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        AssertionError: Both or neither of `url` and `app` are given.

    Wire: command ``output``, type ``link``.
    """
    if (url is None) == (app is None):
        raise AssertionError("put_link() takes either url= or app=")
    entry = outputs.Link(name=name, url=optional(url), app=optional(app), new_window=new_window)
    return Output("put_link", entry, scope, position)


# -- messages --------------------------------------------------------------------------------------


def _alert(call: str, color: Any, contents: tuple[Any, ...], closable: bool, scope: str | None, position: int) -> Output:
    held = [as_content(item if isinstance(item, Output) else str(item), f"contents[{index}]") for index, item in enumerate(contents)]
    return Output(call, outputs.Alert(contents=held, color=color, closable=closable), scope, position)


@put
def put_info(*contents: Any, closable: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a message in a blue box. A container: ``with put_info(): ...``.

    Args:
        contents: Outputs, or anything with ``str()``.
        closable: The reader can close it.
        scope: As in `put_text`.
        position: As in `put_text`.

    Wire: command ``output``, type ``alert``.
    """
    return _alert("put_info", "info", contents, closable, scope, position)


@put
def put_success(*contents: Any, closable: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a message in a green box; see `put_info`."""
    return _alert("put_success", "success", contents, closable, scope, position)


@put
def put_warning(*contents: Any, closable: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a message in a yellow box; see `put_info`."""
    return _alert("put_warning", "warning", contents, closable, scope, position)


@put
def put_error(*contents: Any, closable: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a message in a red box; see `put_info`."""
    return _alert("put_error", "error", contents, closable, scope, position)


# -- progress --------------------------------------------------------------------------------------


class ProgressBar(Output):
    """A progress bar on the screen."""

    def set(self, value: float, label: str | None = None) -> None:
        """Show how far it has come.

        Args:
            value: From 0 to 1.
            label: A word beside the percentage; ``None`` leaves it.
        """
        fraction = _fraction(value)
        self._show_early()
        self.spec["value"] = fraction
        if label is not None:
            self.spec["label"] = label
        if self.spec["auto_close"] and self.spec["value"] == 1:
            self.remove()
        else:
            self._changed()


def _fraction(value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise SpecError("value", "a number from 0 to 1", value)
    return float(value)


@put
def put_progressbar(
    name: str, init: float = 0, label: str | None = None, auto_close: bool = False, scope: str | None = None, position: int = BOTTOM
) -> ProgressBar:
    """Show how far something has come.

    Args:
        name: Names it for `set_progressbar`.
        init: Where it stands, from 0 to 1.
        label: A word beside the percentage.
        auto_close: It goes when it reaches 1.
        scope: As in `put_text`.
        position: As in `put_text`.

    Returns:
        The bar; ``.set(0.5)`` moves it.

    Raises:
        SpecError: The name or the number cannot be.

    Wire: command ``output``, type ``progressbar``.
    """
    entry = outputs.Progressbar(name=check_name(name), value=_fraction(init), label=optional(label), auto_close=auto_close)
    return ProgressBar("put_progressbar", entry, scope, position)


def set_progressbar(name: str, value: float, label: str | None = None) -> None:
    """Move a progress bar.

    Args:
        name: As given to `put_progressbar`.
        value: From 0 to 1. At 1 a bar with ``auto_close`` goes.
        label: A new word beside the percentage; ``None`` leaves the old one.

    Raises:
        SpecError: No bar of that name is on the screen, or the number cannot be.
    """
    task = current_task("set_progressbar")
    value = _fraction(value)
    with task.session.lock:
        bars = [dict(spec) for spec in task.session.view.find("progressbar", name=name)]
    if not bars:
        raise SpecError("name", "the name of a progress bar on the screen", name)
    for spec in bars:
        if value == 1 and spec["auto_close"]:
            task.session.send(commands.OutputRemove(task_id=task.id, spec=commands.OutputId(id=spec["id"])))
            continue
        spec["value"] = value
        if label is not None:
            spec["label"] = label
        task.session.send(commands.OutputUpdate(task_id=task.id, spec=commands.OutputUpdateSpec(id=spec["id"], spec=spec)))


class Loading(Output):
    """A spinner; as a context it and everything inside goes at the end."""

    def __exit__(self, *_: object) -> None:
        super().__exit__()
        self.remove()


@put
def put_loading(shape: str = "border", color: str = "dark", scope: str | None = None, position: int = BOTTOM) -> Loading:
    """Show that something is going on. ``with put_loading(): ...`` shows it, and what is put inside, until the end of the block.

    Args:
        shape: ``"border"``, a ring that turns, or ``"grow"``, a dot that grows.
        color: ``"primary"``, ``"secondary"``, ``"success"``, ``"danger"``, ``"warning"``, ``"info"``, ``"light"`` or ``"dark"``.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: Another shape or colour.

    Wire: command ``output``, type ``loading``.
    """
    if shape not in ("border", "grow"):
        raise SpecError("shape", "'border' or 'grow'", shape)
    if color not in COLORS:
        raise SpecError("color", f"one of {', '.join(COLORS)}", color)
    return Loading("put_loading", outputs.Loading(shape=shape, color=color), scope, position)  # type: ignore[arg-type]


COLORS = ("primary", "secondary", "success", "danger", "warning", "info", "light", "dark")


# -- logs ------------------------------------------------------------------------------------------


class Log(Output):
    """Lines that keep coming."""

    def write(self, *lines: Any) -> None:
        """Add lines at the end. Each is an output, or anything with ``str()``."""
        self.append(*(line if isinstance(line, Output) else str(line) for line in lines))

    def clear(self) -> None:
        """Remove all lines."""
        self.reset()


@put
def put_log(
    content: Any = (), height: int = 300, follow: bool = True, keep: int = 1000, scope: str | None = None, position: int = BOTTOM
) -> Log:
    """Show lines that keep coming; the newest is in sight unless the reader scrolls up.

    Args:
        content: First lines: a text, an output, or a list of them.
        height: Pixels before it scrolls.
        follow: Scroll with the end.
        keep: Older lines than this many go.
        scope: As in `put_text`.
        position: As in `put_text`.

    Returns:
        The log; ``.write("line")`` adds to it, from any thread of the session.

    Wire: command ``output``, type ``log``; lines come by ``output_append``.
    """
    entry = outputs.Log(contents=as_contents(content, "content"), height=height, follow=follow, keep=keep)
    return Log("put_log", entry, scope, position)
