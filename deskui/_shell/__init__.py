"""The back rooms of `deskui.shell`: one backend each for GTK and Qt, and what both share."""
