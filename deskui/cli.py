"""The command line: ``deskui run · serve · demo · new · build · doctor``.

The one rule: a command line says no more than ``deskui.run()`` could; each
command turns words into options and calls the room that does the work.

The author's file runs as it would with ``python FILE``; its ``deskui.run(...)`` is
noted instead of obeyed, so that the words on the command line can replace what it says.
"""

from __future__ import annotations

import argparse
import inspect
import os
import runpy
import sys
import traceback
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ._version import __version__
from .app import Launch, Options, launch, recording, with_overrides
from .errors import DeskuiError, NoSession, UsageError


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        argv: The words after the program's name; ``sys.argv[1:]`` by default.

    Returns:
        Exit status: 0 done, 1 it could not be done (the reason is on standard error), 2 the words make no sense.
    """
    parser = _parser()
    words = sys.argv[1:] if argv is None else list(argv)
    if not words:
        parser.print_help(sys.stderr)
        parser.exit(2)
    args = parser.parse_args(words)
    try:
        return int(args.main(args) or 0)
    except _AuthorError as error:
        print(error, end="", file=sys.stderr)
        return 1
    except (DeskuiError, OSError) as error:
        print(f"deskui: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deskui", description="Turn a Python function into a desktop app.")
    parser.add_argument("--version", action="version", version=f"deskui {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_LazyParser)
    _add_run(commands)
    _add_serve(commands)
    _add_demo(commands)
    _add_new(commands)
    _add_passwd(commands)
    _add_lazily(commands, "build", "make an executable that needs no Python", "build")
    _add_lazily(commands, "doctor", "say what this machine has and lacks for windows and builds", "doctor")
    return parser


# -- run, serve, demo ---------------------------------------------------------------------------


def _add_run(commands: Any) -> None:
    parser = commands.add_parser("run", help="run a file's app in a window, or in the browser")
    _add_file(parser)
    add_face_arguments(parser)
    add_server_arguments(parser)
    parser.set_defaults(main=_run)


def _add_serve(commands: Any) -> None:
    parser = commands.add_parser("serve", help="serve a file's app to browsers; opens none")
    _add_file(parser)
    add_server_arguments(parser)
    parser.set_defaults(main=_serve)


def _add_demo(commands: Any) -> None:
    parser = commands.add_parser("demo", help="a tour of everything")
    add_face_arguments(parser)
    add_server_arguments(parser)
    parser.set_defaults(main=_demo)


def _add_passwd(commands: Any) -> None:
    parser = commands.add_parser("passwd", help="add a user to a password file for --auth, or change the password")
    parser.add_argument("users", metavar="USERS", help="the password file; made when it is missing")
    parser.add_argument("user", metavar="NAME", help="who")
    parser.set_defaults(main=_passwd)


def _add_file(parser: argparse.ArgumentParser) -> None:
    what = "a Python file, and the function in it (default: what it runs, main, or its only function)"
    parser.add_argument("file", metavar="FILE[:NAME]", help=what)


def add_face_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that choose between window, bridge and browser; executables take them too."""
    face = parser.add_mutually_exclusive_group()
    face.add_argument("--window", dest="mode", action="store_const", const="window", help="a native window, or an error")
    face.add_argument("--browser", dest="mode", action="store_const", const="browser", help="serve the browser")
    face.add_argument("--bridge", dest="transport", action="store_const", const="bridge", help="a native window without any port")
    parser.add_argument("--backend", choices=("gtk", "qt", "edgechromium", "cocoa"), help="window toolkit")
    parser.add_argument("--no-open", dest="open_browser", action="store_const", const=False, help="do not open the browser")


def add_server_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that say where and to whom; executables take them too."""
    parser.add_argument("--title", type=_readable, help="of the window and the page")
    parser.add_argument("--host", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, help="TCP port; 0 takes a free one (default)")
    parser.add_argument("--public-host", dest="allowed_hosts", action="append", metavar="NAME", help="name browsers use for this server")
    who = "who may enter: whoever has the link, users of a password file (see `deskui passwd`), or whom a function lets in"
    parser.add_argument("--auth", metavar="link|USERS|FILE.py:NAME", help=who)
    parser.add_argument("--cert", dest="certfile", metavar="FILE", help="TLS certificate chain (PEM)")
    parser.add_argument("--key", dest="keyfile", metavar="FILE", help="its private key (PEM)")
    parser.add_argument("--behind-proxy", action="store_const", const=True, help="a reverse proxy on this machine adds TLS")
    parser.add_argument("--base", metavar="PATH", help="path below which the proxy shows the program, such as /orders/")
    parser.add_argument("--dialect", dest="dialects", action="append", choices=("pywebio", "pgwidgets"), help="let a stranger's client in")
    parser.add_argument("--debug", action="store_const", const=True, help="tracebacks in the page, developer tools")


def options_from(args: argparse.Namespace, options: Options) -> Options:
    """Options with what the command line says in place of what the author's file says."""
    given = dict(vars(args))
    if isinstance(given.get("auth"), str) and given["auth"] != "link":
        given["auth"] = _load_auth(given["auth"])
    for name in ("main", "file", "fill"):
        given.pop(name, None)
    if given.get("transport") == "bridge":
        given["mode"] = "window"
    return with_overrides(options, **given)


def _run(args: argparse.Namespace) -> int:
    found = load(args.file)
    launch(found.app, options_from(args, found.options))
    return 0


def _serve(args: argparse.Namespace) -> int:
    found = load(args.file)
    args.mode, args.transport, args.open_browser = "browser", "server", False
    launch(found.app, options_from(args, found.options))
    return 0


def _passwd(args: argparse.Namespace) -> int:
    import getpass

    from .auth import set_password

    if sys.stdin.isatty():
        password = getpass.getpass(f"Password for {args.user}: ")
        if getpass.getpass("Again: ") != password:
            raise UsageError("the two passwords differ; nothing was changed")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    set_password(args.users, args.user, password)
    return 0


def _demo(args: argparse.Namespace) -> int:
    from .demo import APPS  # examples are not needed to run programs

    launch(APPS, options_from(args, Options()))
    return 0


# -- finding the author's function -----------------------------------------------------------------


def load(target: str) -> Launch:
    """The app a ``FILE[:NAME]`` means, with the options the file itself gives.

    A file that asks and shows at its top level, outside any function, is an app as a whole.

    Raises:
        UsageError: There is no such file or function, or several and none is called ``main``.
    """
    path, name = split_target(target)
    with recording() as launches:
        try:
            module = _run_file(path)
        except NoSession:
            # It asks and shows at its top level: the file itself is the app, run anew for each session.
            if name:
                raise
            return Launch(_script(path), Options(title=_readable(path.stem).replace("_", " ")))
    if name:
        app = getattr(module, name, None)
        app = getattr(app, "apps", app)  # a program of widgets
        if not callable(app) and not isinstance(app, list | dict):
            raise UsageError(f"{path} has no function {name!r}; it has {_named(_functions(module))}")
        return Launch(app, Options())
    if launches:
        return launches[0]
    return Launch(only_function(module, path), Options())


def split_target(target: str) -> tuple[Path, str]:
    """``FILE[:NAME]`` in two; a Windows drive's colon is none of ours."""
    file, colon, name = target.rpartition(":")
    if not colon or not name.isidentifier() or (len(file) == 1 and file.isalpha()):
        file, name = target, ""
    path = Path(file)
    if path.is_dir():
        raise UsageError(f"{file!r} is a folder; name the Python file in it")
    if not path.is_file():
        raise UsageError(f"there is no file {file!r}")
    return path, name


def _run_file(path: Path) -> types.ModuleType:
    """Run a file as the main module, as ``python FILE`` does, so that pickling and ``multiprocessing`` find its names."""
    module = types.ModuleType("__main__")
    module.__file__ = str(path.resolve())
    sys.modules["__main__"] = module
    sys.path.insert(0, str(path.resolve().parent))
    sys.argv = [str(path)]
    try:
        code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        exec(code, module.__dict__)
    except NoSession:
        raise  # the file itself is the app
    except Exception as error:  # the author's code: told as Python would tell it
        raise _AuthorError(error, str(path)) from error
    return module


class _AuthorError(Exception):
    """The author's file failed; its text is the traceback without the frames that led into the file."""

    def __init__(self, error: Exception, path: str) -> None:
        frames = error.__traceback__
        while frames is not None and frames.tb_frame.f_code.co_filename != path:
            frames = frames.tb_next
        super().__init__("".join(traceback.format_exception(type(error), error, frames)))


def _readable(word: str) -> str:
    """A word of the command line as text for people: where the locale could not read it (``LC_ALL=C``), its bytes are UTF-8."""
    return os.fsencode(word).decode("utf-8", "replace")


def _script(path: Path) -> Callable[[], None]:
    """The whole file as a function."""

    def script() -> None:
        runpy.run_path(str(path), run_name="__main__")

    return script


def _functions(module: types.ModuleType | types.SimpleNamespace) -> dict[str, Callable[..., Any]]:
    """The functions defined in the file itself that can be called without arguments and are not private."""
    return {
        name: value
        for name, value in vars(module).items()
        if not name.startswith("_") and inspect.isroutine(value) and value.__module__ == "__main__" and _callable_bare(value)
    }


def _callable_bare(function: Callable[..., Any]) -> bool:
    try:
        inspect.signature(function).bind()
    except (TypeError, ValueError):
        return False
    return True


def only_function(module: types.ModuleType | types.SimpleNamespace, path: Path | str) -> Callable[..., Any]:
    """The function of a file that calls no ``run()``: ``main``, or the only one that can be called.

    Args:
        module: The file's names.
        path: What to call the file in an error.

    Raises:
        UsageError: There is none, or several and none is called ``main``.
    """
    functions = _functions(module)
    if "main" in functions:
        return functions["main"]
    if len(functions) == 1:
        return next(iter(functions.values()))
    if not functions:
        raise UsageError(f"{path} has no function that can be run without arguments")
    raise UsageError(f"{path} has several functions and none called main: say which, as {path}:NAME ({_named(functions)})")


def _named(functions: dict[str, Any]) -> str:
    return ", ".join(functions) or "none that can be run without arguments"


def _load_auth(target: str) -> Callable[..., Any]:
    if not target.partition(":")[0].endswith(".py"):
        from .auth import PasswordFile

        return PasswordFile(target)
    return _load_auth_function(target)


def _load_auth_function(target: str) -> Callable[..., Any]:
    """The function a ``--auth FILE:NAME`` means. It is loaded under its own name: it is not the program."""
    path, name = split_target(target)
    function = runpy.run_path(str(path)).get(name or "auth")
    if not callable(function):
        raise UsageError(f"{path} has no function {name or 'auth'!r} for --auth")
    return function  # type: ignore[no-any-return]


# -- new, build, doctor ------------------------------------------------------------------------------

_NEW_APP = '''"""{title}"""

import deskui
from deskui.input import input
from deskui.output import put_markdown


def main():
    """{title}"""
    name = input("What is your name?", required=True)
    put_markdown(f"# Hello, {{name}}")


if __name__ == "__main__":
    deskui.run(main)
'''


def _add_new(commands: Any) -> None:
    parser = commands.add_parser("new", help="begin a program: writes a small file to start from")
    parser.add_argument("file", metavar="FILE", help="the Python file to write; must not exist")
    parser.set_defaults(main=_new)


def _new(args: argparse.Namespace) -> int:
    path = Path(args.file)
    if not path.suffix:
        path = path.with_suffix(".py")
    title = path.stem.replace("_", " ").replace("-", " ").capitalize()
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_NEW_APP.format(title=title))
    except FileExistsError:
        raise UsageError(f"{path} exists already; nothing was changed") from None
    except FileNotFoundError:
        raise UsageError(f"there is no folder {str(path.parent)!r} to write {path.name} into") from None
    print(f"wrote {path}; try: deskui run {path}")
    return 0


@dataclass(frozen=True)
class _Room:
    """A command whose room is loaded only when it is called."""

    name: str

    def fill(self, parser: argparse.ArgumentParser) -> None:
        self._module().add_arguments(parser)

    def main(self, args: argparse.Namespace) -> int:
        return int(self._module().main(args))

    def _module(self) -> Any:
        import importlib

        return importlib.import_module(f"deskui.{self.name}")


class _LazyParser(argparse.ArgumentParser):
    """Asks its room for arguments when it parses, not when the program starts."""

    room: _Room | None = None

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        if self.room is not None:
            room, self.room = self.room, None
            room.fill(self)
        return super().parse_known_args(args, namespace)


def _add_lazily(commands: Any, name: str, help: str, room: str) -> None:
    parser: _LazyParser = commands.add_parser(name, help=help)
    parser.room = _Room(room)
    parser.set_defaults(main=parser.room.main)


if os.name == "nt" and sys.stdout is not None and hasattr(sys.stdout, "reconfigure"):
    sys.stdout.reconfigure(errors="replace")  # a title may have letters the console's code page lacks
