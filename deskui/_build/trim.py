"""Which collected files stay out of a program: what makes it small, and able to run on other distributions.

The one rule: on Linux the system's own libraries belong to the system. A bundled copy of one meets the
machine's newer WebKit, GTK or Mesa and crashes; only what CPython itself was linked with travels along.

Measured: docs/guide/shipping.md. A file is PyInstaller's triple: place in the program, place here, kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

File = tuple[str, str, str]

SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
OF_CPYTHON = re.compile(r"lib(python3|crypto|ssl|ffi|sqlite3|bz2|lzma|uuid|mpdec|expat|z\.so)")
"""Libraries of the system that CPython's own modules need and that a fresh machine may lack or have in another version."""

QT_LIBRARIES = (
    "Core Gui Widgets Network DBus WebChannel WebEngineCore WebEngineWidgets PrintSupport Quick QuickWidgets Qml QmlModels QmlMeta "
    "QmlWorkerScript OpenGL Positioning Svg XcbQpa WaylandClient WaylandEglClientHwIntegration EglFSDeviceIntegration"
).split()
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6(\w+?)(?:\.so.*|\.dll|\.abi3\..*)?$")
QT_PLUGINS = ("platforms", "xcbglintegrations", "imageformats", "platforminputcontexts", "wayland-", "iconengines", "styles", "tls")
QT_LOCALE = "en-US.pak"


def keep(files: Iterable[File], *, platform: str, backend: str) -> list[File]:
    """The files that belong into the program.

    Args:
        files: What PyInstaller collected.
        platform: ``"linux"``, ``"win32"``, ``"darwin"``.
        backend: The window toolkit.
    """
    tests: list[Callable[[File], bool]] = [_belongs_to_a_library_in_use]
    if platform == "linux":
        tests.append(_is_ours_to_bring)
    if backend == "qt":
        tests.append(_is_needed_of_qt)
    return [file for file in files if all(test(file) for test in tests)]


def _is_ours_to_bring(file: File) -> bool:
    place, source, kind = file
    if kind == "DATA":
        return not place.startswith(("share/", "gi_typelibs/"))  # 6,000 icons and themes make a start last seconds
    if kind != "BINARY":
        return True
    return not source.startswith(SYSTEM) or bool(OF_CPYTHON.match(PurePosixPath(place).name))


def _belongs_to_a_library_in_use(file: File) -> bool:
    """pywebview brings scripts it would inject (ours replaces them), and files for systems other than this."""
    return not file[0].replace("\\", "/").startswith(("webview/lib/pywebview-android.jar",))


def _is_needed_of_qt(file: File) -> bool:
    place = file[0].replace("\\", "/")
    match = re.match(r"(?:PyQt6/Qt6|PySide6/Qt|PyQt6|PySide6)/(.*)", place)
    if match is None:
        return not re.match(r"libQt6\w+\.so", place) or _is_used_library(place)
    rest = match[1]
    if rest.startswith(("translations/qtwebengine_locales/", "qtwebengine_locales/")):
        return rest.endswith("/" + QT_LOCALE)
    if rest.startswith(("qml/", "translations/")) or "devtools_resources" in rest or ".debug." in rest:
        return False
    if rest.startswith("plugins/"):
        return rest.split("/")[1].startswith(QT_PLUGINS)
    return _is_used_library(PurePosixPath(rest).name)


def _is_used_library(name: str) -> bool:
    match = _QT_LIBRARY.match(name)
    return match is None or match[1] in QT_LIBRARIES
