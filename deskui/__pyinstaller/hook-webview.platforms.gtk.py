"""GTK and WebKitGTK come from the machine a program runs on.

The path of WebKitGTK's helper processes is compiled into it, so it can never be bundled; and a bundled GTK beside the
machine's WebKitGTK ends in crashes. Without these imports PyInstaller bundles neither; they resolve at run time.
"""

from deskui._build.gtk import OVERRIDES, REPOSITORY

excludedimports = list(REPOSITORY)
hiddenimports = list(OVERRIDES)
