"""The same work as ``bare.py``, as one writes it with deskui. Run by ``script.py``."""

import itertools
import sys

import deskui
from deskui.output import put_button, put_text

lines = itertools.count()


def go():
    for _ in range(int(sys.argv[1])):
        put_text(f"line {next(lines)}")


def main():
    put_button("go", onclick=go)


deskui.run(main, mode="browser", open_browser=False)
