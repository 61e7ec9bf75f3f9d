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
OF_CPYTHON = re.compile(r"lib(python3|crypto|ssl|ffi|sqlite3|bz2|lzma|uuid|mpdec|expat)")
"""Libraries of the system that CPython's own modules need and that a fresh machine may lack or have in another version."""

QT_LIBRARIES = [
    "Core",
    "Gui",
    "Widgets",
    "Network",
    "DBus",
    "WebChannel",
    "WebEngineCore",
    "WebEngineWidgets",
    "PrintSupport",
    "Quick",
    "QuickWidgets",
    "Qml",
    "QmlModels",
    "QmlMeta",
    "QmlWorkerScript",
    "OpenGL",
    "Positioning",
    "Svg",
    "XcbQpa",
    "WaylandClient",
    "WaylandEglClientHwIntegration",
    "EglFSDeviceIntegration",
]
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6(\w+?)(?:\.so.*|\.dll|\.abi3\..*)?$")
QT_PLUGINS = (
    "platforms",
    "xcbglintegrations",
    "imageformats",
    "platforminputcontexts",
    "wayland-",
    "iconengines",
    "styles",
    "tls",
    "printsupport",
)
QT_LOCALE = "en-US.pak"


def keep(files: Iterable[File], *, platform: str, backend: str, needs: Callable[[str], Iterable[str]]) -> list[File]:
    """The files that belong into the program.

    Args:
        files: What PyInstaller collected.
        platform: ``"linux"``, ``"win32"``, ``"darwin"``.
        backend: The window toolkit.
        needs: The names of the libraries that a library file asks for.
    """
    tests: list[Callable[[File], bool]] = [_is_not_packed_twice]
    files = list(files)
    if platform == "linux":
        tests.append(_OursToBring(files, needs))
    if backend == "qt":
        tests.append(_is_needed_of_qt)
    return [file for file in files if all(test(file) for test in tests)]


class _OursToBring:
    """Whether a file is none of the system's, or is a library of the system that CPython's own modules ask for."""

    def __init__(self, files: Iterable[File], needs: Callable[[str], Iterable[str]]) -> None:
        asking = [source for place, source, kind in files if kind == "EXTENSION" and "/lib-dynload/" in f"/{place}"]
        asking += [source for place, source, kind in files if kind == "BINARY" and place.startswith("libpython3")]
        self._wanted = set[str]()
        sources = {PurePosixPath(place).name: source for place, source, kind in files if kind == "BINARY"}
        while asking:
            for name in needs(asking.pop()):
                if OF_CPYTHON.match(name) and name not in self._wanted:
                    self._wanted.add(name)
                    asking += [sources[name]] if name in sources else []

    def __call__(self, file: File) -> bool:
        place, source, kind = file
        name = PurePosixPath(place).name
        if kind == "DATA":
            return not place.startswith(("share/", "gi_typelibs/"))  # 6,000 icons and themes make a start last seconds
        if kind != "BINARY" or name.startswith("libpython3"):
            return True
        return not source.startswith(SYSTEM) or name in self._wanted


def _is_not_packed_twice(file: File) -> bool:
    """The page's files without their Brotli forms: windows never ask for those, and browsers elsewhere take gzip's."""
    place = file[0].replace("\\", "/")
    return not (place.startswith("deskui/assets/") and place.endswith(".br"))


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
