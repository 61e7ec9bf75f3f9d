"""Which webview this machine has, and the exact command for what is missing.

The one rule: looking never opens a window, never starts a toolkit's loop and never
aborts the process (a missing Qt library would, so it is looked for beforehand).
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from deskui.errors import ShellError

if TYPE_CHECKING:
    from deskui._shell.contract import Backend

TESTED_PYWEBVIEW = (6, 2)
"""The pywebview whose insides `_shell.gtk` and `_shell.qt` know. Another one is used by its public face alone, without the bridge."""

GTK_TYPELIB = {
    "debian": "sudo apt install gir1.2-webkit2-4.1",
    "fedora": "sudo dnf install webkit2gtk4.1",
    "arch": "sudo pacman -S webkit2gtk-4.1",
    "suse": "sudo zypper install typelib-1_0-WebKit2-4_1",
}
PIP_GTK = " && pip install 'deskui[gtk]'"
GTK_PYTHON = {
    "debian": "sudo apt install gir1.2-webkit2-4.1 libgirepository1.0-dev libcairo2-dev pkg-config gcc" + PIP_GTK,
    "fedora": "sudo dnf install webkit2gtk4.1 gobject-introspection-devel cairo-gobject-devel gcc" + PIP_GTK,
    "arch": "sudo pacman -S webkit2gtk-4.1 python-gobject" + PIP_GTK,
    "suse": "sudo zypper install typelib-1_0-WebKit2-4_1 gobject-introspection-devel cairo-devel gcc" + PIP_GTK,
}
QT_LIBRARIES = {
    "debian": "sudo apt install libgl1 libegl1 libfontconfig1 libxkbcommon-x11-0 libdbus-1-3 libnss3 libasound2 libxcomposite1 "
    "libxdamage1 libxrandr2 libxtst6 libxkbfile1 libgbm1 libxcb-dri3-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1",
    "fedora": "sudo dnf install qt6-qtbase-gui nss alsa-lib libXcomposite libXdamage libXrandr libXtst xcb-util-cursor "
    "xcb-util-wm xcb-util-keysyms",
    "arch": "sudo pacman -S qt6-webengine xcb-util-cursor xcb-util-wm xcb-util-keysyms",
    "suse": "sudo zypper install libQt6WebEngineCore6 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1",
}
QT_PYTHON = "pip install 'deskui[qt]'"
NO_DISPLAY = "Start it in a desktop session (DISPLAY or WAYLAND_DISPLAY is not set), or show it in a browser: deskui run --browser"


@dataclass(frozen=True, slots=True)
class Finding:
    """One backend, looked at: usable when ``problem`` is empty."""

    name: str
    problem: str = ""
    remedy: str = ""


def candidates() -> list[str]:
    """The backends of this platform, the usual one first."""
    if sys.platform == "win32":
        return ["edgechromium", "qt"]
    if sys.platform == "darwin":
        return ["cocoa", "qt"]
    return ["qt", "gtk"] if "KDE_FULL_SESSION" in os.environ else ["gtk", "qt"]


def findings() -> list[Finding]:
    """Every backend of this platform, looked at."""
    return [look(name) for name in candidates()]


def problem(backend: str | None) -> ShellError | None:
    """Why no window can be opened, or None; see `deskui.shell.available`."""
    found = [look(backend)] if backend else findings()
    if any(not each.problem for each in found):
        return None
    return ShellError(found[0].problem, found[0].remedy)


def look(name: str) -> Finding:
    """Look at one backend.

    Raises:
        ShellError: There is no backend of that name.
    """
    looks: dict[str, Callable[[], Finding]] = {"gtk": _look_gtk, "qt": _look_qt, "edgechromium": _look_windows, "cocoa": _look_mac}
    if name not in looks:
        raise ShellError(f"there is no window backend {name!r}", f"Choose one of {', '.join(looks)}")
    if importlib.util.find_spec("webview") is None:
        return Finding(name, "pywebview is not installed", "pip install 'pywebview>=6.2,<7'")
    return looks[name]()


def load(backend: str | None, *, app_name: str, debug: bool, on_signal: Callable[[], None]) -> Backend:
    """Import and make the backend; call after `problem` said None."""
    name = backend or next(each.name for each in findings() if not each.problem)
    _set_environment(name)
    surprise = unknown_pywebview()
    if surprise or name in ("edgechromium", "cocoa"):
        from deskui._shell.plain import PlainBackend

        return PlainBackend(name, surprise, app_name=app_name, debug=debug, on_signal=on_signal)
    if name == "gtk":
        from deskui._shell.gtk import GtkBackend

        return GtkBackend(app_name=app_name, debug=debug, on_signal=on_signal)
    from deskui._shell.qt import QtBackend

    return QtBackend(app_name=app_name, debug=debug, on_signal=on_signal)


def _set_environment(name: str) -> None:
    """What the libraries read when they load; what the user has set stays."""
    os.environ.setdefault("PYWEBVIEW_GUI", name)
    # A white window on NVIDIA and some Wayland compositors is WebKitGTK's DMA-BUF renderer (wails #2977, tauri #7910).
    os.environ.setdefault("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    # Chromium refuses to start as root with its sandbox; for everyone else the sandbox stays.
    if name == "qt" and hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


def unknown_pywebview() -> str:
    """Why the installed pywebview is not one whose insides we know, or ``""``: the guard of everything changed inside it."""
    from webview._version import __version__ as version

    known = ".".join(map(str, TESTED_PYWEBVIEW))
    if version.split(".")[:2] != known.split("."):
        return f"pywebview {version} is not {known}, whose window internals are known"
    return ""


def distribution() -> str:
    """The family of this Linux: debian, fedora, arch, suse; debian when unknown."""
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return "debian"
    words = " ".join(line.split("=", 1)[1].strip('"') for line in text.splitlines() if line.startswith(("ID=", "ID_LIKE=")))
    return next((family for family in ("debian", "fedora", "arch", "suse") if family in words.replace("ubuntu", "debian")), "debian")


def has_display() -> bool:
    """Is there a graphical session to open a window in?"""
    return bool(sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _look_gtk() -> Finding:
    if importlib.util.find_spec("gi") is None:
        return Finding("gtk", "the Python binding of GTK (PyGObject) is not installed", GTK_PYTHON[distribution()])
    if not _has_webkit_typelib():
        return Finding("gtk", "WebKitGTK is not installed", GTK_TYPELIB[distribution()])
    if not has_display():
        return Finding("gtk", "there is no display to open a window on", NO_DISPLAY)
    return Finding("gtk")


def _has_webkit_typelib() -> bool:
    try:
        import gi

        versions = gi.Repository.get_default().enumerate_versions("WebKit2")
    except (ImportError, AttributeError):
        return False
    return "4.1" in versions


def _look_qt() -> Finding:
    binding = next((name for name in ("PyQt6", "PySide6") if importlib.util.find_spec(name)), None)
    if binding is None or importlib.util.find_spec("qtpy") is None:
        return Finding("qt", "no Python binding of Qt (PyQt6 or PySide6) is installed", QT_PYTHON)
    if importlib.util.find_spec(f"{binding}.QtWebEngineCore") is None:
        return Finding(
            "qt", f"{binding} has no QtWebEngine", "pip install PyQt6-WebEngine" if binding == "PyQt6" else "pip install PySide6"
        )
    headless = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "vnc", "minimal")
    if not headless and not has_display():
        return Finding("qt", "there is no display to open a window on", NO_DISPLAY)
    missing = _missing_libraries(binding, "" if headless else "libqxcb.so")
    if missing:
        return Finding("qt", f"Qt misses system libraries: {', '.join(missing)}", QT_LIBRARIES[distribution()])
    return Finding("qt")


def _missing_libraries(binding: str, plugin: str) -> list[str]:
    """Shared libraries that Qt WebEngine or the window plugin would not find (Qt aborts the process over them)."""
    if not sys.platform.startswith("linux"):
        return []
    spec = importlib.util.find_spec(binding)
    root = Path(spec.origin).parent if spec and spec.origin else None
    if root is None:
        return []
    needs_plugin = plugin and not os.environ.get("WAYLAND_DISPLAY")
    if getattr(sys, "frozen", False):  # ldd takes a third of a second, which a shipped program would pay at every start
        return _not_loaded([*root.rglob(plugin)][:1]) if needs_plugin else []
    wanted = [*root.rglob("libQt6WebEngineCore.so*")][:1]
    if needs_plugin:
        wanted += [*root.rglob(plugin)][:1]
    return sorted({name for path in wanted for name in _not_found(path)})


def _not_loaded(libraries: list[Path]) -> list[str]:
    """The library that is missing when these are loaded. Qt loads them anyway, so this costs nothing."""
    for library in libraries:
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            said = str(error.__cause__ or error.__context__ or error)  # PyInstaller puts words of its own around the loader's
            return [said.partition(":")[0]]  # "libxcb-icccm.so.4: cannot open shared object file: …"
    return []


def _not_found(library: Path) -> list[str]:
    try:
        listing = subprocess.run(["ldd", str(library)], capture_output=True, text=True, timeout=10, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [line.split()[0] for line in listing.splitlines() if "not found" in line]


def _look_windows() -> Finding:
    if sys.platform != "win32":
        return Finding("edgechromium", "WebView2 exists on Windows only")
    if importlib.util.find_spec("clr") is None:
        return Finding("edgechromium", "pythonnet is not installed", "pip install pythonnet")
    if not _has_webview2():
        remedy = "winget install Microsoft.EdgeWebView2Runtime"
        return Finding("edgechromium", "the WebView2 runtime is not installed", remedy)
    return Finding("edgechromium")


def _has_webview2() -> bool:
    # https://learn.microsoft.com/microsoft-edge/webview2/concepts/distribution: the runtime's registry keys.
    # Written from that page; not run on Windows.
    if sys.platform != "win32":
        return False
    import winreg

    client = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
    places = (
        (winreg.HKEY_LOCAL_MACHINE, rf"SOFTWARE\WOW6432Node\{client}"),
        (winreg.HKEY_LOCAL_MACHINE, rf"SOFTWARE\{client}"),
        (winreg.HKEY_CURRENT_USER, rf"Software\{client}"),
    )
    for root, key in places:
        try:
            with winreg.OpenKey(root, key) as opened:
                if winreg.QueryValueEx(opened, "pv")[0] not in ("", "0.0.0.0"):
                    return True
        except OSError:
            continue
    return False


def _look_mac() -> Finding:
    if sys.platform != "darwin":
        return Finding("cocoa", "WKWebView exists on macOS only")
    if importlib.util.find_spec("WebKit") is None:
        return Finding("cocoa", "pyobjc is not installed", "pip install pyobjc-framework-WebKit pyobjc-framework-Cocoa")
    return Finding("cocoa")
