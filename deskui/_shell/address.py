"""Which address belongs to a window.

Pure rules shared by the toolkits: an origin is scheme and authority; a window shows
one origin, and only a document of that origin may speak to Python.
"""

from __future__ import annotations

import json
from urllib.parse import urlsplit

SCHEME = "app"
"""The in-process URL scheme; registered as secure, so the page is a secure context."""

HOST = "deskui"

HARMLESS = ("about:", "blob:", "data:")
"""Documents a page makes itself: sandboxed frames, object URLs. Without our origin, so without the channel."""


def origin_of(url: str) -> str:
    """Scheme and authority, lower case; ``""`` for an address without authority."""
    parts = urlsplit(url)
    return f"{parts.scheme.lower()}://{parts.netloc.lower()}" if parts.netloc else ""


def same_origin(url: str, own: str) -> bool:
    """Do both addresses belong to one origin (an address without an authority never does)?"""
    return origin_of(url) == origin_of(own) != ""


def is_harmless(url: str) -> bool:
    """A document without an origin that the page made itself."""
    return url.lower().startswith(HARMLESS)


DRAG = """
window.addEventListener('mousedown', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (event.button !== 0 || !target?.closest('.deskui-drag') || target.closest('button, a, input, select, textarea')) return;
  if (window.webkit) webkit.messageHandlers.deskuiDrag.postMessage('');
  else if (window.qt) qt.webChannelTransport.send('{"type":6,"id":0,"object":"deskui","method":"drag","args":[]}');
});
"""
"""Elements of the class ``deskui-drag`` move the window, as a title bar does: for frameless windows."""


def name_script(window_id: str) -> str:
    """JavaScript that tells the page, before anything else of it runs, which native window it is in."""
    return f"Object.defineProperty(window, '__deskuiWindow', {{value: {json.dumps(window_id)}}});"
