"""A built program's own side: it takes the same words as the source, and two more.

The one rule: ``./app --bridge`` means what ``deskui run app.py --bridge`` means. Words it does not
know are the author's (`deskui.desktop.arguments`). ``--version`` and ``--selftest`` are for built programs.

It knows what the build wrote down about the program (`facts`); it starts nothing by itself.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ._frozen.sweep import MARK
from ._version import __version__
from .app import Options
from .errors import DeskuiError, UsageError


@dataclass(frozen=True)
class Facts:
    """What the build knew.

    Attributes:
        name: The program's.
        version: Its version; ``""`` when the author gave none.
        backend: The window toolkit inside; ``"none"``: no windows; ``""``: built without ``deskui build``, whatever was installed.
        function: The function to run when the author's file is not to decide.
        icon: Path of the window's icon; ``""`` without.
    """

    name: str
    version: str = ""
    backend: str = ""
    function: str = ""
    icon: str = ""


@functools.cache
def facts() -> Facts:
    """What the build wrote down about this program."""
    folder = Path(getattr(sys, "_MEIPASS", ""))
    try:
        known = json.loads((folder / MARK).read_text(encoding="utf-8"))
    except FileNotFoundError:  # a plain `pyinstaller app.py`
        return Facts(Path(sys.executable).stem)
    if known.get("icon"):
        known["icon"] = str(folder / known["icon"])
    return Facts(**known)


_finishing = False


def start(app: Any, options: Options, begin: Callable[[Any, Options], None]) -> None:
    """Carry out the author's ``run()`` as the words on the command line say; exits when it cannot.

    Args:
        app: What ``run`` was given.
        options: Likewise.
        begin: Starts it.
    """
    if facts().function and not _finishing:
        return  # the build named another function; see `finish`
    args = _read(sys.argv[1:])
    try:
        chosen = apply(args, options, facts())
        if args.selftest:
            from ._frozen.selftest import selftest

            sys.exit(selftest(app, chosen, begin))
        begin(app, chosen)
    except (DeskuiError, OSError) as error:
        print(f"{facts().name}: {error}", file=sys.stderr, flush=True)
        sys.exit(1)


def finish(names: dict[str, Any]) -> None:
    """Run the function the build named, or the only one, of a file that did not call ``run()`` itself.

    Args:
        names: The main module's.
    """
    global _finishing
    from .app import launch, was_launched

    if was_launched():
        return
    _finishing = True
    try:
        app = _function_in(names)
    except DeskuiError as error:
        print(f"{facts().name}: {error}", file=sys.stderr, flush=True)
        sys.exit(1)
    launch(app, Options())


def _function_in(names: dict[str, Any]) -> Any:
    from .cli import only_function

    wanted = facts().function
    if not wanted:
        return only_function(types.SimpleNamespace(**names), facts().name)
    if wanted not in names:
        raise UsageError(f"the file it was built from has no function {wanted!r}")
    return names[wanted]


def _read(words: Sequence[str]) -> argparse.Namespace:
    """The words that are ours; the rest becomes the author's."""
    from . import desktop

    args, rest = parser().parse_known_args(words)
    desktop.set_arguments(rest)
    return args


def parser() -> argparse.ArgumentParser:
    """What a built program understands."""
    from .cli import add_face_arguments, add_server_arguments

    known = facts()
    made = argparse.ArgumentParser(prog=known.name, allow_abbrev=False, description="Without words it opens as it was built to.")
    made.add_argument("--version", action="version", version=f"{known.name} {known.version} (deskui {__version__})".replace("  ", " "))
    made.add_argument("--selftest", action="store_true", help="start, load the page, answer one round trip; exit status 0 if all is well")
    add_face_arguments(made)
    add_server_arguments(made)
    return made


def apply(args: argparse.Namespace, options: Options, known: Facts) -> Options:
    """The author's options with the words in their place, and with what this program was built with.

    Raises:
        UsageError: The words ask for windows this program has not.
    """
    from .cli import options_from

    given = argparse.Namespace(**{name: value for name, value in vars(args).items() if name != "selftest"})
    chosen = options_from(given, options)
    if known.icon and chosen.icon is None:
        chosen = replace(chosen, icon=known.icon)
    if not known.backend:
        return chosen
    if known.backend == "none":
        if args.mode == "window" or args.transport == "bridge" or args.backend:
            raise UsageError("this program was built without windows (--backend none); it serves the browser")
        return replace(chosen, mode="browser", transport="server")
    if args.backend not in (None, known.backend):
        raise UsageError(f"this program was built with {known.backend} windows, not {args.backend}")
    return replace(chosen, backend=known.backend)
