"""``deskui doctor``: what this machine has for windows and for builds, in plain words.

The one rule: each line that is not well names the exact command or action that mends it.
Exit status 0: a window can be opened here; 1: it cannot. Opens no window and changes nothing.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from . import paths
from ._shell import probe as shell_probe
from ._version import __version__

LEAST_PYINSTALLER = (6, 22, 2)
"""Fixes a vulnerability of the unpack directory."""


@dataclass(frozen=True)
class Line:
    """One finding.

    Attributes:
        what: Its subject.
        well: It is as it should be; None: not needed here, only worth knowing.
        words: What was found.
        remedy: The command or action that mends it.
    """

    what: str
    well: bool | None
    words: str
    remedy: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of ``deskui doctor``."""
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def main(args: argparse.Namespace) -> int:
    """Look, and say it; 0 when a window can be opened."""
    lines = examine()
    usable = any(line.well for line in lines if line.what.startswith("window: "))
    if args.json:
        print(json.dumps({"usable": usable, "findings": [asdict(line) for line in lines]}, indent=1))
    else:
        _print(lines, usable)
    return 0 if usable else 1


def examine() -> list[Line]:
    """Everything doctor looks at."""
    looks: list[Callable[[], list[Line]]] = [_versions, _backends, _display, _directories, _temporary, _building, _desktop]
    return [line for look in looks for line in look()]


def _print(lines: list[Line], usable: bool) -> None:
    signs = {True: "ok", False: "MISSING", None: "-"}
    width = max(len(line.what) for line in lines)
    for line in lines:
        print(f"{signs[line.well]:>8}  {line.what:<{width}}  {line.words}")
        if line.remedy and not line.well:
            print(f"{'':>8}  {'':<{width}}  -> {line.remedy}")
    print()
    without = "No window can be opened here; programs are shown in the browser instead (deskui run --browser)."
    print("Windows can be opened here." if usable else without)


def _versions() -> list[Line]:
    system = f"{platform.system()} {platform.release()}"
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError):
            system = platform.freedesktop_os_release().get("PRETTY_NAME", system)
    facts = [Line("deskui", True, f"{__version__}, Python {platform.python_version()}, {system}")]
    try:
        surprise = shell_probe.unknown_pywebview()
    except ImportError:
        return [*facts, Line("pywebview", False, "not installed", "pip install 'pywebview>=6.2,<7'")]
    version = importlib.metadata.version("pywebview")
    if surprise:
        remedy = "pip install 'pywebview>=6.2,<6.3'"
        return [*facts, Line("pywebview", None, f"{version}: windows work, the bridge does not ({surprise})", remedy)]
    return [*facts, Line("pywebview", True, version)]


def _backends() -> list[Line]:
    lines = []
    for finding in shell_probe.findings():
        version = _webview_version(finding.name)
        words = finding.problem or (f"usable{', ' + version if version else ''}")
        lines.append(Line(f"window: {finding.name}", not finding.problem, words, finding.remedy))
    if any(line.well for line in lines):
        # One that works is enough: the others are no fault.
        lines = [line if line.well else Line(line.what, None, line.words, line.remedy) for line in lines]
    return lines


def _webview_version(name: str) -> str:
    if name == "gtk" and importlib.util.find_spec("gi"):
        code = (
            "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2 as w; "
            "print('WebKitGTK', w.get_major_version(), w.get_minor_version(), w.get_micro_version())"
        )
        # In a process of its own: loading the library here would claim GTK for this one.
        words = _output([sys.executable, "-c", code]).split()
        return f"{words[0]} {'.'.join(words[1:])}" if len(words) == 4 else ""
    if name == "qt":
        for package in ("PyQt6-WebEngine", "PySide6"):
            with contextlib.suppress(importlib.metadata.PackageNotFoundError):
                return f"{package} {importlib.metadata.version(package)}"
    return ""


def _display() -> list[Line]:
    if sys.platform in ("win32", "darwin"):
        return []
    names = [f"{name}={os.environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if names:
        return [Line("display", True, ", ".join(names))]
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return [Line("display", None, "none; Qt draws off screen")]
    return [Line("display", False, "none", "start it in a desktop session, or under: xvfb-run -a …")]


def _directories() -> list[Line]:
    places = {"state": paths.state_dir, "logs": paths.log_dir, "runtime": paths.runtime_dir}
    return [_directory(name, of) for name, of in places.items()]


def _directory(name: str, of: Callable[[str], Path]) -> Line:
    try:
        place = of("deskui")
    except paths.NoHomeError:
        return Line(f"directory: {name}", False, "this user has no home directory", "set HOME to a directory you can write to")
    existing = next(parent for parent in (place, *place.parents) if parent.exists())
    if os.access(existing, os.W_OK | os.X_OK):
        return Line(f"directory: {name}", True, str(place))
    return Line(f"directory: {name}", False, f"{place} cannot be written", f"make {existing} writable for you, or set HOME")


def _temporary() -> list[Line]:
    """A one-file program unpacks itself there and runs from it."""
    place = tempfile.gettempdir()
    if sys.platform == "win32":
        return [Line("directory: temporary", os.access(place, os.W_OK), place)]
    try:
        handle, name = tempfile.mkstemp(prefix="deskui-doctor-")
    except OSError as problem:
        return [Line("directory: temporary", False, f"{place}: {problem.strerror}", "set TMPDIR to a directory you can write to")]
    try:
        with os.fdopen(handle, "w") as script:
            script.write("#!/bin/sh\nexit 0\n")
        os.chmod(name, stat.S_IRWXU)
        ran = subprocess.run([name], check=False, capture_output=True).returncode == 0
    except OSError:
        ran = False
    finally:
        os.unlink(name)
    if ran:
        return [Line("directory: temporary", True, f"{place}, programs can run in it")]
    remedy = "for programs built as one file, set TMPDIR to a directory that is not mounted noexec"
    return [Line("directory: temporary", False, f"{place} does not let programs run in it", remedy)]


def _building() -> list[Line]:
    remedy = "pip install 'deskui[build]'"
    try:
        version = importlib.metadata.version("pyinstaller")
    except importlib.metadata.PackageNotFoundError:
        return [Line("PyInstaller", None, "not installed; needed only for deskui build", remedy)]
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdecimal())
    if numbers < LEAST_PYINSTALLER:
        return [Line("PyInstaller", False, f"{version} has a known vulnerability", remedy)]
    return [Line("PyInstaller", True, version)]


def _desktop() -> list[Line]:
    """What a Linux desktop offers beyond windows."""
    if not sys.platform.startswith("linux"):
        return []
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") or Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), "bus").exists():
        return [Line("session bus", True, "there: notifications, tray, the desktop's dark mode")]
    return [Line("session bus", None, "none: no notifications, tray or following of dark mode", "start the session with dbus-run-session")]


def _output(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=20, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
