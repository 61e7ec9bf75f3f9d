"""The plan of a build: everything that is decided before PyInstaller starts.

The one rule: a `Plan` is complete and checked; whatever is wrong with the words of the command line or with
the ``[tool.deskui]`` table is said here, before a minute of building. It travels to the recipe as JSON.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..paths import safe_name

BACKENDS = {"linux": ("gtk", "qt", "none"), "win32": ("edgechromium", "qt", "none"), "darwin": ("cocoa", "qt", "none")}
"""Platform → the window toolkits a program can be built with there, the usual one first."""

LISTS = ("hidden_imports", "excludes", "url_schemes", "file_types")
"""Fields of `Plan` that are plain lists of words."""


@dataclass(frozen=True)
class Plan:
    """One program to build.

    Attributes:
        script: The author's file.
        name: The program's, for people and for the executable.
        platform: ``"linux"``, ``"win32"`` or ``"darwin"``.
        backend: One of `BACKENDS`.
        dist: Folder for the result.
        work: Folder for what is thrown away.
        function: The function to run when the file itself is not to decide.
        version: ``"1.2.3"``; ``""`` when the author gave none.
        description: One line.
        publisher: Who ships it: a person or company, for Windows' version tab and the .deb's maintainer.
        identifier: Reverse domain name, e.g. ``org.example.orders``: the macOS bundle's and the .desktop file's.
        icon: PNG, SVG, ICO or ICNS; deskui's own when None.
        onefile: One executable that unpacks itself at each start; else a folder.
        windowed: No console window on Windows, an .app bundle on macOS; no difference on Linux.
        add_data: Files or folders to take along, and the folder within the program.
        hidden_imports: Modules that no import statement names.
        excludes: Modules to leave out.
        url_schemes: ``("orders",)``: addresses like ``orders:17`` are opened with the program, which finds them among its words.
        file_types: ``(".order",)``: so are files of these endings.
        sign: Whom to sign as; see docs/guide/shipping.md. ``""`` does not sign.
        deb: Make a Debian package too.
        strip: Drop symbols from libraries (needs binutils).
        tmpdir: Folder a one-file program unpacks itself into; ``""``: the system's temporary one.
    """

    script: Path
    name: str
    platform: str
    backend: str
    dist: Path
    work: Path
    function: str = ""
    version: str = ""
    description: str = ""
    publisher: str = ""
    identifier: str = ""
    icon: Path | None = None
    onefile: bool = True
    windowed: bool = True
    add_data: tuple[tuple[str, str], ...] = ()
    hidden_imports: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    url_schemes: tuple[str, ...] = ()
    file_types: tuple[str, ...] = ()
    sign: str = ""
    deb: bool = False
    strip: bool = False
    tmpdir: str = ""

    @property
    def program(self) -> str:
        """The executable's name without suffix: what the author wrote, less what some file system refuses."""
        return safe_name(self.name)

    @property
    def package(self) -> str:
        """A name as Debian packages and bundle identifiers allow it: lower case, digits, ``-``."""
        name = re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")
        return name if len(name) > 1 and name[0].isalnum() else "deskui-app"

    def to_json(self) -> str:
        """For the recipe."""
        return json.dumps(asdict(self), default=str, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """What `to_json` wrote."""
        said = json.loads(text)
        for name in ("script", "dist", "work", "icon"):
            said[name] = Path(said[name]) if said[name] else None
        for name in LISTS:
            said[name] = tuple(said[name])
        said["add_data"] = tuple((source, target) for source, target in said["add_data"])
        return cls(**said)


@dataclass(frozen=True)
class Table:
    """The ``[tool.deskui]`` table beside the author's file, and what ``[project]`` says about version and description.

    Attributes:
        folder: Where the pyproject.toml lies; its paths are relative to it.
        words: The table's keys, as the command line spells them.
    """

    folder: Path
    words: Mapping[str, Any] = field(default_factory=dict)


TABLE_TYPES: dict[str, type] = {
    "name": str,
    "icon": str,
    "onefile": bool,
    "windowed": bool,
    "backend": str,
    "add-data": list,
    "version": str,
    "sign": str,
    "deb": bool,
    "description": str,
    "publisher": str,
    "identifier": str,
    "hidden-imports": list,
    "excludes": list,
    "url-schemes": list,
    "file-types": list,
    "tmpdir": str,
}
"""What ``[tool.deskui]`` may say, and in which type."""


def read_table(script: Path) -> Table:
    """The table in the nearest pyproject.toml at or above the author's file; an empty one without.

    Raises:
        UsageError: It is no TOML, or has a key or type nobody knows.
    """
    folder = next((parent for parent in script.resolve().parents if (parent / "pyproject.toml").is_file()), None)
    if folder is None:
        return Table(script.resolve().parent)
    path = folder / "pyproject.toml"
    document = _parse(path)
    words = document.get("tool", {}).get("deskui", {})
    for key, value in words.items():
        if key not in TABLE_TYPES:
            raise UsageError(f"{path}: [tool.deskui] has no key {key!r}; it knows {', '.join(TABLE_TYPES)}")
        if not isinstance(value, TABLE_TYPES[key]):
            raise UsageError(f"{path}: [tool.deskui] {key} must be a {TABLE_TYPES[key].__name__}, not {value!r}")
    return Table(folder, {**_project_words(document.get("project", {})), **words})


def _parse(path: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        try:
            import tomli as tomllib
        except ImportError:
            raise UsageError(f"to read {path} on Python 3.10: pip install tomli") from None
    try:
        document: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None
    return document


def _project_words(project: Mapping[str, Any]) -> dict[str, Any]:
    words = {key: project[key] for key in ("version", "description") if isinstance(project.get(key), str)}
    authors = project.get("authors") or [{}]
    author = authors[0]
    if author.get("name"):
        words["publisher"] = f"{author['name']} <{author['email']}>" if author.get("email") else author["name"]
    return words


def make_plan(script: Path, function: str, given: Mapping[str, Any], *, platform: str = sys.platform, backend: str = "") -> Plan:
    """The plan for a file.

    Args:
        script: The author's file.
        function: A function's name, or ``""``.
        given: What the command line says: fields of `Plan`, ``None`` where it says nothing; it wins over the table.
        platform: The platform to build for: this one.
        backend: What to build with when nobody says: what this machine has.

    Raises:
        UsageError: Something in it cannot work.
    """
    table = read_table(script)
    words: dict[str, Any] = {key.replace("-", "_"): value for key, value in table.words.items()}
    from_table = set(words) - {key for key, value in given.items() if value is not None}
    words |= {key: value for key, value in given.items() if value is not None}
    platform = "linux" if platform.startswith("linux") else platform
    words.setdefault("backend", backend or BACKENDS.get(platform, ("none",))[0])
    words.setdefault("name", script.stem)
    words.setdefault("onefile", words["backend"] != "qt" and platform != "darwin" and not words.get("deb", False))
    words["dist"] = Path(words.get("dist") or "dist").resolve()
    words["work"] = Path(words.get("work") or "build").resolve() / safe_name(words["name"])
    words["strip"] = platform == "linux" and shutil.which("strip") is not None
    words.setdefault("windowed", words["backend"] != "none")
    words["icon"] = _icon(words.get("icon"), table.folder if "icon" in from_table else Path())
    base = table.folder if "add_data" in from_table else Path()
    words["add_data"] = tuple(_data(each, base) for each in words.get("add_data", ()))
    for name in LISTS:
        words[name] = tuple(words.get(name, ()))
    known = {item.name for item in fields(Plan)}
    plan = Plan(script=script.resolve(), function=function, platform=platform, **{k: v for k, v in words.items() if k in known})
    _check(plan)
    return plan


def _check(plan: Plan) -> None:
    allowed = BACKENDS.get(plan.platform)
    if allowed is None:
        raise UsageError(f"deskui builds on Linux, Windows and macOS, not on {plan.platform}")
    if plan.backend not in allowed:
        raise UsageError(f"backend {plan.backend!r} does not exist on {plan.platform}: choose from {', '.join(allowed)}")
    if plan.version and not re.fullmatch(r"\d+(\.\d+)*([A-Za-z0-9.+~-]*)", plan.version):
        raise UsageError(f"version {plan.version!r} must begin with numbers, like 1.2.3")
    for scheme in plan.url_schemes:
        if not re.fullmatch(r"[a-z][a-z0-9+.-]*", str(scheme)):  # RFC 3986 §3.1, in lower case
            raise UsageError(f"url-schemes: {scheme!r} must be small letters, digits and + . -, like 'orders', without the colon")
    for ending in plan.file_types:
        if not re.fullmatch(r"\.[a-z0-9][a-z0-9_+-]*", str(ending)):
            raise UsageError(f"file-types: {ending!r} must be a file's last ending in small letters, like '.order'")
    if plan.deb and plan.platform != "linux":
        raise UsageError("a .deb is made on Linux")
    if plan.deb and not plan.version:
        raise UsageError("a .deb needs a version: --version 1.0, or version in [project] or [tool.deskui]")
    if not plan.program or plan.program in (".", ".."):
        raise UsageError(f"{plan.name!r} cannot be the name of a file")


def _icon(icon: str | Path | None, base: Path) -> Path | None:
    if not icon:
        return None
    path = (base / icon).resolve()
    if not path.is_file():
        raise UsageError(f"there is no icon {path}")
    if path.suffix.lower() not in (".png", ".svg", ".ico", ".icns"):
        raise UsageError(f"the icon {path.name} must be a .png, .svg, .ico or .icns file")
    return path


def _data(words: Any, base: Path) -> tuple[str, str]:
    """``"files"`` or ``"files:folder/in/program"`` (``;`` on Windows' habit, too); a drive's colon is none of ours."""
    if not isinstance(words, str):
        raise UsageError(f"add-data: {words!r} must be text like 'pictures:pictures'")
    match = re.fullmatch(r"((?:[A-Za-z]:[\\/])?[^:;]+)(?:[:;](.*))?", words)
    if match is None:
        raise UsageError(f"add-data: {words!r} must be SOURCE or SOURCE:FOLDER")
    source = (base / match[1]).resolve()
    if not source.exists():
        raise UsageError(f"add-data: there is no {source}")
    target = match[2] or (source.name if source.is_dir() else ".")
    if target.startswith(("/", "\\")) or ".." in Path(target).parts:
        raise UsageError(f"add-data: {target!r} must be a folder within the program")
    return str(source), target
