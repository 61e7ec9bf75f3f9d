"""deskui: write a Python function, get a desktop app.

``deskui.run(main)`` opens it in a native window or serves it to a browser; the function asks with
``deskui.input`` and shows with ``deskui.output``. This module holds only names: what they stand for
is imported when it is first used, so that ``import deskui`` stays cheap.
"""

from ._version import __version__

__all__ = ["__version__"]
