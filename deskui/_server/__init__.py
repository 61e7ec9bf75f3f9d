"""The back rooms of `deskui.server`: the door every request passes, the routes, the carriers, the files."""
