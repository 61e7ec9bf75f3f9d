"""Runs in a built program before the author's file."""

from deskui.frozen_start import prepare

prepare()
