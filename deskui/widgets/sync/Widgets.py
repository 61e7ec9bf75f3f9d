"""Every widget class, to be made with a session as first argument: ``Label(session, "Hi")``.

The classes come from the catalog; their types for checkers are in the stub beside this file.
"""

from __future__ import annotations

from ..classes import SYNC
from ..core import Widget
from ..namespace import Namespace

globals().update(SYNC)
__all__ = ["Namespace", "Widget", *SYNC]  # noqa: PLE0604 - the names are known to the catalog
