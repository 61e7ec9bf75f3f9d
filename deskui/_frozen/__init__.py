"""The back rooms of `deskui.frozen`: what a built program does beside its work."""
