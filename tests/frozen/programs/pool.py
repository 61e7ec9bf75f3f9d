"""A program that needs other processes: squares computed in two of them, a file beside it, and the words it was started with."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import deskui
from deskui import desktop
from deskui.output import put_text
from deskui.session import hold


def square(number):
    return number * number


def main():
    """Squares"""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        put_text("squares: " + ", ".join(map(str, pool.map(square, range(4)))))
    put_text("words: " + " ".join(desktop.arguments()))
    put_text("beside: " + (Path(__file__).parent / "words" / "beside.txt").read_text(encoding="utf-8"))
    put_text(f"streams: {sys.stdout is not None and sys.stderr is not None}")
    hold()


if __name__ == "__main__":
    deskui.run(main)
