"""Runs in a built program before the author's file."""

from deskui._frozen.start import prepare

prepare()
