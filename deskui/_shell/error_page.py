"""The page a window shows when its own cannot be shown: never an empty window.

Self-contained HTML without scripts, so that it works when everything else does not.
"""

from __future__ import annotations

from html import escape

RETRY_URL = "deskui:retry"
"""The shell recognises this address and loads the window's own page again."""

STOPPED = "The page of this window stopped working several times."
UNREACHABLE = "The page of this window could not be loaded."

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Something went wrong</title><style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh }}
body {{ display: grid; place-items: center; background: Canvas; color: CanvasText }}
main {{ max-width: 30rem; padding: 24px }}
h1 {{ font-size: 18px; margin: 0 0 8px }}
p {{ margin: 0 0 16px }}
small {{ display: block; opacity: .75; margin: 0 0 20px; user-select: text }}
a {{ display: inline-block; padding: 6px 16px; border-radius: 6px; background: #2563eb; color: #fff; text-decoration: none }}
a:focus-visible {{ outline: 2px solid #2563eb; outline-offset: 2px }}
</style></head><body><main role="alert"><h1>{headline}</h1>
<p>The program itself is still running and has kept what you entered.</p><small>{detail}</small>
<a href="{retry}">Show it again</a></main></body></html>"""


def error_page(headline: str, detail: str) -> str:
    """The document: what happened, a line for whoever helps, and a way back."""
    return _PAGE.format(headline=escape(headline), detail=escape(detail), retry=RETRY_URL)
