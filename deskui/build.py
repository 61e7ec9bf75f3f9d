"""``deskui build``: from an author's file to a program that needs no Python.

The one rule: what is built is decided in a `Plan` and described by a recipe (``deskui/_build``); this room only
runs what they say: PyInstaller, the signing tool, the self-test.

Reading order: `main` → `build` → `_collect`.
"""

from __future__ import annotations

import argparse
import functools
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from . import doctor
from ._build import icons, linux, macos, opens, resources, windows
from ._build.plan import BACKENDS, Plan, make_plan
from ._build.recipe import PLAN_VARIABLE, Recipe
from ._shell import probe as shell_probe
from .errors import DeskuiError


class BuildFailed(DeskuiError):
    """A tool that the build needs failed or is missing; the text says which and what to do."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of ``deskui build``; each may stand in ``[tool.deskui]`` of pyproject.toml instead."""
    parser.add_argument("file", metavar="FILE[:NAME]", help="the program's Python file, and the function in it (default: what it runs)")
    parser.add_argument("--name", help="of the program (default: the file's name)")
    parser.add_argument("--icon", metavar="FILE", help="PNG, or the system's own kind (.ico, .icns, .svg)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--onefile", action="store_const", const=True, help="one executable (default, but for qt, macOS and --deb)")
    shape.add_argument("--onedir", dest="onefile", action="store_const", const=False, help="a folder: starts quicker, for installers")
    console = parser.add_mutually_exclusive_group()
    console.add_argument("--windowed", action="store_const", const=True, help="no console window (default, but for --backend none)")
    console.add_argument("--console", dest="windowed", action="store_const", const=False, help="with a console window")
    names = sorted({name for choices in BACKENDS.values() for name in choices})
    parser.add_argument("--backend", choices=names, help="window toolkit; none: for browsers only (default: what this machine has)")
    parser.add_argument("--add-data", action="append", metavar="SOURCE[:FOLDER]", help="take a file or folder along")
    parser.add_argument("--hidden-import", dest="hidden_imports", action="append", metavar="MODULE", help="a module only named at run time")
    parser.add_argument("--exclude", dest="excludes", action="append", metavar="MODULE", help="leave a module out")
    parser.add_argument("--version", dest="version", metavar="1.2.3", help="of the program")
    parser.add_argument("--sign", metavar="WHO", help="certificate, identity or key to sign with; auto: the usual one")
    parser.add_argument("--deb", action="store_const", const=True, help="make a Debian package too")
    parser.add_argument("--tmpdir", metavar="FOLDER", help="where a one-file program unpacks itself (default: the temporary directory)")
    parser.add_argument("--dist", metavar="FOLDER", help="where to put the result (default: dist)")
    parser.add_argument("--work", metavar="FOLDER", help="where to work (default: build)")
    parser.add_argument("--selftest", action="store_true", help="start the result once and see whether it works")
    parser.add_argument("--verbose", action="store_true", help="show all that PyInstaller says")


def main(args: argparse.Namespace) -> int:
    """Build; 0 when it has worked (and the self-test too, where one was asked for)."""
    from .cli import split_target

    file, function = split_target(args.file)
    given = {name: value for name, value in vars(args).items() if name not in ("file", "main", "selftest", "verbose")}
    plan = make_plan(file, function, given, backend=_usual_backend())
    built = build(plan, verbose=args.verbose)
    for path in built:
        print(f"{_size(path) / 1e6:8.1f} MB  {_shown(path)}")
    if args.selftest:
        return subprocess.run([executable(plan), "--selftest"], check=False).returncode
    print(f"try it: {_shown(executable(plan))} --selftest")
    return 0


def build(plan: Plan, *, verbose: bool = False) -> list[Path]:
    """Carry out a plan.

    Args:
        plan: What to build.
        verbose: Show all that PyInstaller says.

    Returns:
        What there is to ship: the executable, folder or bundle first, then packages and signatures.

    Raises:
        BuildFailed: A tool is missing or failed.
        UsageError: The plan asks for what cannot be done.
    """
    check_tools(plan)
    plan.work.mkdir(parents=True, exist_ok=True)
    _write_inputs(plan)
    _collect(plan, verbose)
    built = [result(plan)]
    if plan.deb:
        built.append(_make_package(plan))
    if plan.platform == "linux" and not plan.deb:
        entry = plan.dist / f"{plan.package}.desktop"
        entry.write_text(linux.desktop_file(plan, str(executable(plan))), encoding="utf-8")
        if mime := opens.mime_package(plan):
            entry.with_suffix(".xml").write_text(mime, encoding="utf-8")
    return built + _sign(plan, built)


def result(plan: Plan) -> Path:
    """What PyInstaller makes of a plan: the executable, the folder, or the .app."""
    if plan.platform == "darwin" and plan.windowed:
        return plan.dist / f"{plan.program}.app"
    if plan.onefile and plan.platform == "win32":
        return plan.dist / f"{plan.program}.exe"
    return plan.dist / plan.program


def executable(plan: Plan) -> Path:
    """The file to start."""
    built = result(plan)
    if built.suffix == ".app" and plan.platform == "darwin":
        return built / "Contents" / "MacOS" / plan.program
    if plan.onefile:
        return built
    return built / (f"{plan.program}.exe" if plan.platform == "win32" else plan.program)


def check_tools(plan: Plan) -> None:
    """See that what the plan needs is on this machine.

    Raises:
        BuildFailed: Something is missing; the text says how to get it.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildFailed("PyInstaller is not installed: pip install 'deskui[build]'")
    from PyInstaller import __version__ as version

    if tuple(int(part) for part in version.split(".")[:3]) < doctor.LEAST_PYINSTALLER:
        least = ".".join(map(str, doctor.LEAST_PYINSTALLER))
        raise BuildFailed(f"PyInstaller {version} has a known vulnerability: pip install 'pyinstaller>={least}'")
    if plan.platform != "win32" and not sysconfig.get_config_var("Py_ENABLE_SHARED") and not sysconfig.get_config_var("PYTHONFRAMEWORK"):
        raise BuildFailed(f"{sys.executable} was built without a shared library, which PyInstaller needs: {_shared_python_remedy()}")
    if plan.platform == "linux" and shutil.which("objcopy") is None:
        raise BuildFailed("PyInstaller needs binutils: sudo apt install binutils")
    modules = {"gtk": "gi", "edgechromium": "clr", "cocoa": "WebKit", "qt": "qtpy"}
    needed = modules.get(plan.backend)
    if needed and importlib.util.find_spec(needed) is None:
        finding = shell_probe.look(plan.backend)
        raise BuildFailed(f"this Python has no {plan.backend}: {finding.problem or needed + ' is missing'}; {finding.remedy}")


def _shared_python_remedy() -> str:
    return (
        "use your distribution's python3 (with python3-venv), a python.org installer, "
        "or with pyenv: PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install 3.12"
    )


def _usual_backend() -> str:
    """What this machine can open windows with, installed for this Python; the display does not matter for a build."""
    if sys.platform.startswith("linux") and importlib.util.find_spec("gi") is None and importlib.util.find_spec("qtpy") is not None:
        return "qt"
    return ""


def _write_inputs(plan: Plan) -> None:
    """Everything the spec reads."""
    (plan.work / "plan.json").write_text(plan.to_json(), encoding="utf-8")
    window_icon = icons.for_windows(plan)
    if plan.platform == "win32":
        (plan.work / "version.txt").write_text(windows.version_text(plan), encoding="utf-8")
    if plan.platform == "darwin":
        (plan.work / "entitlements.plist").write_bytes(macos.entitlements())
    Recipe(plan).prepare(window_icon)


def _collect(plan: Plan, verbose: bool) -> None:
    """Run PyInstaller on the spec."""
    command = [sys.executable, "-m", "PyInstaller", str(resources.folder() / "deskui.spec"), "--noconfirm"]
    command += ["--distpath", str(plan.dist), "--workpath", str(plan.work / "pyinstaller"), "--log-level", "INFO" if verbose else "WARN"]
    old = result(plan)
    if old.is_dir():
        shutil.rmtree(old)
    environment = {**os.environ, PLAN_VARIABLE: str(plan.work / "plan.json")}
    environment.setdefault("PYINSTALLER_CONFIG_DIR", str(plan.work / "cache"))  # builds beside each other share nothing
    done = _run(command, environment, quiet=not verbose)
    if done.returncode != 0 or not executable(plan).exists():
        raise BuildFailed(f"PyInstaller failed (exit status {done.returncode}):\n{_tail(done)}")


def _make_package(plan: Plan) -> Path:
    machine = architecture()
    path = plan.dist / f"{plan.package}_{plan.version}_{machine}.deb"
    icon = next(iter(sorted(plan.work.glob("deskui-icon.*"))), None)
    path.write_bytes(linux.debian_package(plan, result(plan), icon, glibc(), machine))
    return path


def _sign(plan: Plan, built: Sequence[Path]) -> list[Path]:
    """Sign what was built; on macOS PyInstaller has done it."""
    if not plan.sign or plan.platform == "darwin":
        return []
    files = [executable(plan) if path.is_dir() else path for path in built]
    make = windows.sign_command if plan.platform == "win32" else linux.sign_command
    for file in files:
        done = _run(make(plan, file), dict(os.environ), quiet=True)
        if done.returncode != 0:
            raise BuildFailed(f"signing {file.name} failed:\n{_tail(done)}")
    return [Path(f"{file}.asc") for file in files] if plan.platform == "linux" else []


def _run(command: Sequence[str], environment: dict[str, str], *, quiet: bool) -> subprocess.CompletedProcess[str]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT} if quiet else {}
    try:
        return subprocess.run(command, env=environment, text=True, errors="replace", check=False, **pipes)  # type: ignore[call-overload,no-any-return]
    except FileNotFoundError:
        raise BuildFailed(f"{command[0]} is not installed") from None


def _tail(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join((done.stdout or "see above").strip().splitlines()[-15:])


@functools.cache
def glibc() -> str:
    """The C library this machine has: a program built here needs at least the one Python was built for, and this is safe."""
    return platform.libc_ver()[1] or "2.31"


def architecture() -> str:
    """Debian's name of this machine's processor."""
    names = {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "armhf", "i686": "i386"}
    return names.get(platform.machine(), platform.machine())


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(each.lstat().st_size for each in path.rglob("*") if each.is_file() and not each.is_symlink())
    return path.stat().st_size


def _shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    try:
        return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)
    except OSError:
        return str(path)
