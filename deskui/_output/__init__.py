"""The back rooms of `deskui.output`: one file for each family of outputs."""
