"""Tornado names these for its own tests, for type checkers and for coloured logs: a fiftieth of a small program."""

excludedimports = ["doctest", "unittest", "curses"]
