"""The short form of benchmarks/soak.py: every example under a network that breaks, with somebody who presses everything."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from soak import soak

pytestmark = pytest.mark.browser


def test_a_few_seconds_of_everything(browser: Browser) -> None:
    assert soak(8, 3, browser) == []
