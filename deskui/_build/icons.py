"""The program's icon in the shapes each place wants.

The one rule: an author needs one PNG; whoever gives the system's own kind gets exactly that file. Pillow is asked for only
when a PNG has to become an .ico or .icns.
"""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

from ..errors import UsageError
from . import resources
from .plan import Plan

_KINDS = {"win32": ".ico", "darwin": ".icns"}


def for_windows(plan: Plan) -> Path | None:
    """Write the icons into the work folder: the executable's (``program.ico``), and the one for windows.

    Returns:
        The image for windows, menus and packages: a PNG or SVG; None when the author gave only an .icns.

    Raises:
        UsageError: The icon has to be converted and Pillow is missing, or it cannot be converted.
    """
    for old in plan.work.glob("deskui-icon.*"):
        old.unlink()
    icon = plan.icon or resources.folder() / "icon.png"
    kind = _KINDS.get(plan.platform)
    if kind is not None:
        _write_program_icon(plan, icon, kind)
    if icon.suffix.lower() == ".icns" or (icon.suffix.lower() == ".ico" and plan.platform != "win32"):
        return None
    target = plan.work / f"deskui-icon{icon.suffix.lower()}"
    shutil.copyfile(icon, target)
    return target


def _write_program_icon(plan: Plan, icon: Path, kind: str) -> None:
    target = plan.work / f"program{kind}"
    own = resources.folder() / f"icon{kind}"
    source = own if plan.icon is None else icon
    if source.suffix.lower() == kind:
        shutil.copyfile(source, target)
        return
    if source.suffix.lower() == ".svg":
        raise UsageError(f"{source.name}: give a .png or {kind} icon for {plan.platform}; an .svg serves Linux only")
    if importlib.util.find_spec("PIL") is None:
        raise UsageError(f"to make an {kind} of {source.name}: pip install pillow")
    from PIL import Image

    with Image.open(source) as image:
        square = image.convert("RGBA")
        if square.width != square.height or square.width < 256:
            raise UsageError(f"{source.name} is {image.width} × {image.height}: an icon must be square and at least 256 pixels wide")
        square.save(target)
