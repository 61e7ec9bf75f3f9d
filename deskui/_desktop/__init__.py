"""The back rooms of `deskui.desktop`."""
