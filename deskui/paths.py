"""Where an app's files belong on this platform (platformdirs).

One rule: a directory is named here and made by whoever writes into it, never at import.
Each function raises `NoHomeError` where the user has no home; whoever can do without treats that as a directory that cannot be written.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs

from .errors import DeskuiError


class NoHomeError(DeskuiError, OSError):
    """The user has no home directory: a container's user without a name, and without ``HOME``."""

    def __str__(self) -> str:
        return "this user has no home directory; set HOME to a directory that can be written"


def safe_name(app_name: str) -> str:
    """The app's name as a directory name: no separators or characters some file system refuses, at most 64 characters."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "-", app_name).strip(" .-")[:64]
    return name or "deskui"


def config_dir(app_name: str) -> Path:
    """What the user has chosen."""
    return _place(platformdirs.user_config_dir, app_name)


def data_dir(app_name: str) -> Path:
    """What the app keeps for its user: ``deskui.storage``."""
    return _place(platformdirs.user_data_dir, app_name)


def state_dir(app_name: str) -> Path:
    """What the app remembers by itself: window geometries."""
    return _place(platformdirs.user_state_dir, app_name)


def log_dir(app_name: str) -> Path:
    """Log files."""
    return _place(platformdirs.user_log_dir, app_name)


def cache_dir(app_name: str) -> Path:
    """What may be deleted at any time."""
    return _place(platformdirs.user_cache_dir, app_name)


def runtime_dir(app_name: str) -> Path:
    """Sockets and locks of the running app: the session's private directory, or one under the temp directory named for this user."""
    private = os.environ.get("XDG_RUNTIME_DIR")
    if private and os.access(private, os.W_OK):
        return Path(private) / safe_name(app_name)
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return Path(tempfile.gettempdir()) / f"deskui-{user}" / safe_name(app_name)


def _place(of: Callable[..., str], app_name: str) -> Path:
    try:
        place = Path(of(safe_name(app_name), appauthor=False))
    except RuntimeError:  # platformdirs finds no home …
        raise NoHomeError from None
    if not place.is_absolute():  # … or, in older versions, leaves the "~" there
        raise NoHomeError
    return place
