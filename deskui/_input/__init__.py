"""The back rooms of `deskui.input`: how a question is put, and what its answer must be."""
