"""A screen of the tests' own: Xvfb, and on it a window manager that already answers keys."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

TOOLS = ("Xvfb", "openbox", "xdotool", "import")


@contextlib.contextmanager
def virtual_screen(size: str) -> Iterator[dict[str, str]]:
    """What to add to a program's environment so that its windows open there. Skips where a tool is missing.

    Args:
        size: Such as ``1024x768``.
    """
    for tool in TOOLS:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    read, write = os.pipe()
    # No key repeats itself (-r): a machine that is busy between the press and the release would hold it down.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-r"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    environment = {"DISPLAY": f":{number}", "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
    command = ["openbox", "--startup", "echo ready"]
    manager = subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert manager.stdout is not None
        assert "ready\n" in iter(manager.stdout.readline, ""), "openbox did not start"
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)
        manager.stdout.close()
