"""What the spec file asks: the arguments of PyInstaller's steps, from a plan.

The one rule: the same recipe on every platform; what differs is a value, so that all of it can be
checked anywhere. ``packaging/deskui.spec`` holds the steps and no decisions.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .._frozen.sweep import MARK
from . import macos, trim
from .gtk import OVERRIDES, REPOSITORY
from .plan import Plan

PLAN_VARIABLE = "DESKUI_BUILD_PLAN"
"""Names the file with the plan, for the spec."""

WINDOW_MODULES = {
    "gtk": ("webview.platforms.gtk", "deskui._shell.gtk"),
    "qt": ("webview.platforms.qt", "deskui._shell.qt"),
    "edgechromium": ("webview.platforms.winforms", "webview.platforms.edgechromium", "clr"),
    "cocoa": ("webview.platforms.cocoa",),
    "none": (),
}
FOREIGN = {
    "gtk": ("webview.platforms.gtk", "gi", "deskui._shell.gtk", "deskui._shell.gtk_view"),
    "qt": ("webview.platforms.qt", "PyQt6", "PySide6", "PyQt5", "PySide2", "qtpy", "deskui._shell.qt", "deskui._shell.qt_view"),
    "edgechromium": ("webview.platforms.winforms", "webview.platforms.edgechromium", "webview.platforms.mshtml", "clr", "pythonnet"),
    "cocoa": ("webview.platforms.cocoa", "AppKit", "WebKit", "objc"),
}
"""What belongs to one toolkit and is left out of programs with another."""
NEVER = ("deskui.build", "deskui._build", "deskui.demo", "deskui.doctor", "deskui.testing", "PyInstaller", "webview.platforms.cef")
"""Tools for making programs, and a browser engine nobody here uses; ``--hidden-import`` brings one back."""
FINISH = "finish.py"
FINISH_TEXT = '''"""After the author's file: runs the function it did not run itself."""
from deskui.frozen import finish
finish(dict(globals()))
'''


class Recipe:
    """The values for each step.

    Args:
        plan: What to build.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    @classmethod
    def load(cls, environ: Mapping[str, str] = os.environ) -> Recipe:
        """The recipe for the plan that `PLAN_VARIABLE` names."""
        return cls(Plan.from_json(Path(environ[PLAN_VARIABLE]).read_text(encoding="utf-8")))

    def prepare(self, icon: Path | None) -> None:
        """Write what the steps read into the work folder.

        Args:
            icon: A PNG or SVG for windows.
        """
        work = self.plan.work
        (work / FINISH).write_text(FINISH_TEXT, encoding="utf-8")
        facts = {
            "name": self.plan.name,
            "version": self.plan.version,
            "backend": self.plan.backend,
            "function": self.plan.function,
            "icon": f"deskui-icon{icon.suffix}" if icon else "",
        }
        (work / MARK).write_text(json.dumps(facts), encoding="utf-8")

    def analysis(self) -> dict[str, Any]:
        """Arguments of ``Analysis``."""
        plan = self.plan
        return {
            "scripts": [str(plan.script), str(plan.work / FINISH)],
            "pathex": [str(plan.script.parent)],
            "datas": [(str(plan.work / MARK), "."), *self._icon_data(), *plan.add_data],
            "hiddenimports": [*self._imports(), *plan.hidden_imports],
            "excludes": self._excludes(),
            # Nothing of GTK is collected, should an author's own import bring its hooks into play.
            "hooksconfig": {"gi": {"icons": [], "themes": [], "languages": [], "module-versions": {"Gtk": "3.0", "Gdk": "3.0"}}},
        }

    def keep(self, files: Any) -> list[trim.File]:
        """Of PyInstaller's collected files those that belong into the program."""
        return trim.keep(files, platform=self.plan.platform, backend=self.plan.backend, needs=_needs)

    def marked_first(self, files: Sequence[trim.File]) -> list[trim.File]:
        """The files with the one that says what this program is in front."""
        return sorted(files, key=lambda file: file[0] != MARK)

    def executable(self) -> dict[str, Any]:
        """Arguments of ``EXE``, beside what goes into it."""
        plan = self.plan
        said: dict[str, Any] = {
            "name": plan.program,
            "console": not plan.windowed,
            "strip": plan.strip,
            "upx": False,  # antivirus programs distrust it, and it slows the start
            "disable_windowed_traceback": False,
            "icon": self._program_icon(),
        }
        if plan.onefile:
            said["runtime_tmpdir"] = plan.tmpdir or None
        if plan.platform == "win32":
            said["version"] = str(plan.work / "version.txt")
        if plan.platform == "darwin":
            # https://github.com/pyinstaller/pyinstaller/issues/6612: entitlements belong to the executable.
            said |= {"codesign_identity": plan.sign or None, "entitlements_file": str(plan.work / "entitlements.plist")}
            said["argv_emulation"] = plan.windowed
        return said

    def folder(self) -> dict[str, Any]:
        """Arguments of ``COLLECT``, beside what goes into it."""
        return {"name": self.plan.program, "strip": self.plan.strip, "upx": False}

    def bundle(self) -> dict[str, Any] | None:
        """Arguments of ``BUNDLE``; None where there is no .app."""
        plan = self.plan
        if plan.platform != "darwin" or not plan.windowed:
            return None
        said = {"name": f"{plan.program}.app", "icon": self._program_icon(), "bundle_identifier": macos.identifier(plan)}
        return {**said, "version": plan.version or "0", "info_plist": macos.info(plan)}

    def _imports(self) -> list[str]:
        modules = ["deskui._frozen.start", "deskui._frozen.selftest", *WINDOW_MODULES[self.plan.backend]]
        return modules + (list(OVERRIDES) if self.plan.backend == "gtk" else [])

    def _excludes(self) -> list[str]:
        backend = self.plan.backend
        names = [name for other, modules in FOREIGN.items() if other != backend for name in modules]
        names += [*NEVER, *self.plan.excludes]
        if backend == "none":
            names += ["webview", "deskui._shell.plain", "deskui._shell.hosted"]
        if backend == "gtk":
            names += REPOSITORY
        wanted = set(self.plan.hidden_imports)
        return [name for name in dict.fromkeys(names) if name not in wanted]

    def _icon_data(self) -> list[tuple[str, str]]:
        return [(str(path), ".") for path in sorted(self.plan.work.glob("deskui-icon.*"))]

    def _program_icon(self) -> str | None:
        suffix = {"win32": ".ico", "darwin": ".icns"}.get(self.plan.platform)
        return str(self.plan.work / f"program{suffix}") if suffix else None


def _needs(library: str) -> list[str]:
    """The names of the libraries a library file asks for."""
    from PyInstaller.depend.bindepend import get_imports

    return [name for name, _ in get_imports(library)]
