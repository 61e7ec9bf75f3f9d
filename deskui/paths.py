"""Where an app's files belong on this platform (platformdirs).

One rule: a directory is named here and made by whoever writes into it, never at import.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import platformdirs


def safe_name(app_name: str) -> str:
    """The app's name as a directory name: no separators or characters some file system refuses, at most 64 characters."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "-", app_name).strip(" .-")[:64]
    return name or "deskui"


def config_dir(app_name: str) -> Path:
    """What the user has chosen."""
    return Path(platformdirs.user_config_dir(safe_name(app_name), appauthor=False))


def data_dir(app_name: str) -> Path:
    """What the app keeps for its user: ``deskui.storage``."""
    return Path(platformdirs.user_data_dir(safe_name(app_name), appauthor=False))


def state_dir(app_name: str) -> Path:
    """What the app remembers by itself: window geometries."""
    return Path(platformdirs.user_state_dir(safe_name(app_name), appauthor=False))


def log_dir(app_name: str) -> Path:
    """Log files."""
    return Path(platformdirs.user_log_dir(safe_name(app_name), appauthor=False))


def cache_dir(app_name: str) -> Path:
    """What may be deleted at any time."""
    return Path(platformdirs.user_cache_dir(safe_name(app_name), appauthor=False))


def runtime_dir(app_name: str) -> Path:
    """Sockets and locks of the running app: the session's private directory, or one under the temp directory named for this user."""
    private = os.environ.get("XDG_RUNTIME_DIR")
    if private and os.access(private, os.W_OK):
        return Path(private) / safe_name(app_name)
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return Path(tempfile.gettempdir()) / f"deskui-{user}" / safe_name(app_name)
