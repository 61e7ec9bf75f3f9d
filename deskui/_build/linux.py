"""What Linux desktops want beside the executable: a .desktop file, icons, a Debian package.

The one rule: a package is a value made of values (names → bytes); the same input gives the same bytes.
Format: deb(5), the Debian Policy Manual §5 and the Desktop Entry Specification.
"""

from __future__ import annotations

import gzip
import io
import re
import tarfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import opens, resources
from .plan import Plan

DEPENDS = {
    "gtk": ("gir1.2-webkit2-4.1", "libgirepository-1.0-1"),
    "qt": [
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libfontconfig1",
        "libdbus-1-3",
        "libnss3",
        "libasound2 | libasound2t64",
        "libxcomposite1",
        "libxdamage1",
        "libxrandr2",
        "libxtst6",
        "libxkbfile1",
        "libgbm1",
        "libxcb-dri3-0",
        "libglib2.0-0 | libglib2.0-0t64",
        "libxkbcommon-x11-0",
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-randr0",
        "libxcb-render-util0",
        "libxcb-shape0",
        "libxcb-xkb1",
        "libx11-xcb1",
    ],
    "none": (),
}
"""Backend → the packages a program needs on Debian 12 and 13, beside the C library."""
NOBODY = "nobody@localhost"


@dataclass(frozen=True)
class Entry:
    """One file of a package: its path from the root, its bytes or the target of a link, and whether it can be run."""

    path: str
    body: bytes = b""
    link: str = ""
    runs: bool = False


def desktop_file(plan: Plan, command: str) -> str:
    """The menu entry."""
    values = {
        "NAME": _line(plan.name),
        "COMMENT": f"Comment={_line(plan.description)}\n" if plan.description else "",
        "EXEC": quoted(command),
        "ICON": plan.package,
        "CLASS": _line(plan.program),
        "TERMINAL": "false" if plan.windowed else "true",
        "MIME": f"MimeType={';'.join(types)};\n" if (types := opens.media_types(plan)) else "",
    }
    return resources.filled(resources.template("linux/app.desktop"), values)


def quoted(command: str) -> str:
    """A command as an ``Exec`` key wants it: special characters in quotes, ``%`` doubled, and escaped once more as a string."""
    if not re.search(r"[^\w@+=:,./-]", command, re.ASCII):
        return command
    inside = re.sub(r'(["`$\\])', r"\\\1", command).replace("%", "%%")
    return f'"{inside}"'.replace("\\", "\\\\")


def debian_package(plan: Plan, built: Path, icon: Path | None, glibc: str, architecture: str) -> bytes:
    """A .deb with the program, its menu entry, icon and kinds of files.

    Args:
        plan: What was built; has a version.
        built: The executable, or the folder with it.
        icon: PNG or SVG.
        glibc: Least version of the C library.
        architecture: Debian's name of it (``amd64``).
    """
    entries = list(_program_files(plan, built))
    entries.append(Entry(f"usr/share/applications/{plan.package}.desktop", desktop_file(plan, f"/usr/bin/{plan.package}").encode()))
    if mime := opens.mime_package(plan):
        entries.append(Entry(f"usr/share/mime/packages/{plan.package}.xml", mime.encode()))
    if icon is not None:
        size = "scalable" if icon.suffix == ".svg" else _png_size(icon.read_bytes())
        entries.append(Entry(f"usr/share/icons/hicolor/{size}/apps/{plan.package}{icon.suffix}", icon.read_bytes()))
    entries.append(Entry(f"usr/share/doc/{plan.package}/copyright", f"{plan.name}: {plan.publisher or 'its author'}\n".encode()))
    control = control_text(plan, sum(len(entry.body) for entry in entries), glibc, architecture)
    return _ar(
        [
            ("debian-binary", b"2.0\n"),
            ("control.tar.gz", _tar([Entry("control", control.encode())])),
            ("data.tar.gz", _tar(entries)),
        ]
    )


def control_text(plan: Plan, size_bytes: int, glibc: str, architecture: str) -> str:
    """The package's control file."""
    values = {
        "PACKAGE": plan.package,
        "VERSION": plan.version,
        "ARCHITECTURE": architecture,
        "MAINTAINER": _line(plan.publisher if "<" in plan.publisher else f"{plan.publisher or plan.name} <{NOBODY}>"),
        "SIZE": str(-(-size_bytes // 1024)),
        "DEPENDS": ", ".join([f"libc6 (>= {glibc})", "zlib1g", *DEPENDS[plan.backend]]),
        "DESCRIPTION": _line(plan.description or plan.name),
    }
    return resources.filled(resources.template("linux/control"), values)


def sign_command(plan: Plan, file: Path) -> list[str]:
    """A detached signature beside the file; ``auto`` takes GnuPG's default key."""
    who = [] if plan.sign == "auto" else ["--local-user", plan.sign]
    return ["gpg", "--batch", "--yes", "--armor", *who, "--detach-sign", str(file)]


def _program_files(plan: Plan, built: Path) -> Iterable[Entry]:
    if built.is_file():
        yield Entry(f"usr/bin/{plan.package}", built.read_bytes(), runs=True)
        return
    home = f"usr/lib/{plan.package}"
    yield Entry(f"usr/bin/{plan.package}", link=f"../lib/{plan.package}/{plan.program}")
    for path in sorted(built.rglob("*")):
        place = f"{home}/{path.relative_to(built).as_posix()}"
        if path.is_symlink():
            yield Entry(place, link=path.readlink().as_posix())
        elif path.is_file():
            yield Entry(place, path.read_bytes(), runs=bool(path.stat().st_mode & 0o100))


def _tar(entries: Sequence[Entry]) -> bytes:
    """The files and the folders above them, owned by root, without times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        folders = sorted({parent.as_posix() for entry in entries for parent in Path(entry.path).parents} - {"."})
        for name in [".", *folders]:
            info = tarfile.TarInfo(f"./{name}".removesuffix("/."))
            info.type, info.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(info)
        for entry in entries:
            info = tarfile.TarInfo(f"./{entry.path}")
            info.mode = 0o755 if entry.runs or entry.link else 0o644
            if entry.link:
                info.type, info.linkname = tarfile.SYMTYPE, entry.link
            info.size = len(entry.body)
            tar.addfile(info, io.BytesIO(entry.body))
    return gzip.compress(out.getvalue(), 9, mtime=0)


def _ar(members: Sequence[tuple[str, bytes]]) -> bytes:
    """An archive of ar(5)."""
    out = b"!<arch>\n"
    for name, body in members:
        out += f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(body):<10}`\n".encode() + body + b"\n" * (len(body) % 2)
    return out


def _png_size(png: bytes) -> str:
    width = int.from_bytes(png[16:20], "big")
    usual = [size for size in (16, 22, 24, 32, 48, 64, 128, 256, 512) if size <= width]
    return f"{usual[-1]}x{usual[-1]}" if usual else "16x16"


def _line(text: str) -> str:
    return " ".join(text.split())
