"""The compiled part of PyGObject imports these by itself.

Unlike PyInstaller's own hook it asks for no package metadata: Debian's binding, linked into an environment, has none.
"""

from importlib.util import find_spec

hiddenimports = ["asyncio", *(name for name in ("gi._error", "gi._option", "gi._enum") if find_spec(name))]
