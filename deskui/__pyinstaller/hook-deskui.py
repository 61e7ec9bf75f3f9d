"""What of deskui an analysis of imports cannot see: the page's files, and the rooms loaded by name."""

from PyInstaller.utils.hooks import collect_data_files

from deskui import _HOMES, _ROOMS
from deskui._build.gtk import REPOSITORY

datas = collect_data_files("deskui", includes=["assets/**"])
hiddenimports = sorted(f"deskui.{room}" for room in {*_HOMES.values(), *_ROOMS} - {"testing"})
# The command line's other rooms: a built program has no use for them, and they would bring PyInstaller itself along.
# GTK's libraries are the user's machine's; see hook-webview.platforms.gtk.
excludedimports = ["deskui.demo", "deskui.build", "deskui.doctor", "PyInstaller", *REPOSITORY]
