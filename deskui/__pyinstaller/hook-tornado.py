"""Tornado names these for its own tests and for type checkers only; together they are a fiftieth of a small program."""

excludedimports = ["doctest", "unittest"]
