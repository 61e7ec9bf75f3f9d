"""Which browser on which system a page runs in, read from its User-Agent text.

A small reader of the common shapes with the attribute names scripts know (``info.user_agent.browser.family``).
It tells names and versions for people and logs; nothing may depend on it for safety.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BROWSERS = (
    # The order matters: each of the earlier ones also names a later one.
    ("Edge", r"Edg(?:e|A|iOS)?/([\d.]+)"),
    ("Opera", r"OPR/([\d.]+)"),
    ("Samsung Internet", r"SamsungBrowser/([\d.]+)"),
    ("Firefox", r"(?:Firefox|FxiOS)/([\d.]+)"),
    ("Chrome", r"(?:Chrome|CriOS|Chromium)/([\d.]+)"),
    ("Safari", r"Version/([\d.]+).*Safari/"),
    ("WebKit", r"AppleWebKit/([\d.]+)"),
)
_SYSTEMS = (
    ("Windows", r"Windows NT ([\d.]+)"),
    ("iOS", r"(?:iPhone|iPad|iPod).*? OS ([\d_]+)"),
    ("Android", r"Android ?([\d.]*)"),
    ("Mac OS X", r"Mac OS X ([\d_.]+)"),
    ("Chrome OS", r"CrOS \S+ ([\d.]+)"),
    ("Ubuntu", r"Ubuntu()"),
    ("Linux", r"Linux()"),
)
_WINDOWS = {"10.0": "10", "6.3": "8.1", "6.2": "8", "6.1": "7"}
_DEVICES = (("iPhone", "Apple"), ("iPad", "Apple"), ("Macintosh", "Apple"))


@dataclass(frozen=True)
class Part:
    """A browser or a system.

    Attributes:
        family: Its name, ``"Other"`` when unknown.
        version: Its version's numbers.
        version_string: The same as text.
    """

    family: str = "Other"
    version: tuple[int, ...] = ()
    version_string: str = ""


@dataclass(frozen=True)
class Device:
    """What it runs on; ``brand`` and ``model`` are ``None`` when unknown."""

    family: str = "Other"
    brand: str | None = None
    model: str | None = None


@dataclass(frozen=True)
class UserAgent:
    """What a User-Agent text says.

    Attributes:
        ua_string: The text itself.
        browser: The browser.
        os: The operating system.
        device: The device.
    """

    ua_string: str
    browser: Part
    os: Part
    device: Device

    @property
    def is_tablet(self) -> bool:
        """A tablet: an iPad, or Android without ``Mobile``."""
        return "iPad" in self.ua_string or (self.os.family == "Android" and "Mobile" not in self.ua_string)

    @property
    def is_mobile(self) -> bool:
        """A phone."""
        return not self.is_tablet and ("Mobi" in self.ua_string or self.os.family == "iOS")

    @property
    def is_pc(self) -> bool:
        """A desktop or laptop computer."""
        return not self.is_tablet and not self.is_mobile and self.os.family in ("Windows", "Mac OS X", "Linux", "Ubuntu", "Chrome OS")

    @property
    def is_touch_capable(self) -> bool:
        """Made to be touched."""
        return self.is_mobile or self.is_tablet or "Touch" in self.ua_string

    @property
    def is_bot(self) -> bool:
        """A program that reads pages."""
        return bool(re.search(r"bot\b|crawl|spider", self.ua_string, re.IGNORECASE))

    def __str__(self) -> str:
        system = f"{self.os.family} {self.os.version_string}".strip()
        browser = f"{self.browser.family} {self.browser.version_string}".strip()
        return f"{'PC' if self.is_pc else self.device.family} / {system} / {browser}"


def parse(text: str) -> UserAgent:
    """Read a User-Agent text; unknown parts are ``"Other"``."""
    system = _first(_SYSTEMS, text)
    if system.family == "Windows":
        name = _WINDOWS.get(system.version_string, system.version_string)
        system = Part("Windows", _numbers(name), name)
    return UserAgent(text, _first(_BROWSERS, text), system, _device(text))


def _first(rows: tuple[tuple[str, str], ...], text: str) -> Part:
    for family, pattern in rows:
        match = re.search(pattern, text)
        if match:
            version = match[1].replace("_", ".").strip(".")
            return Part(family, _numbers(version), version)
    return Part()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split(".") if number.isdigit())


def _device(text: str) -> Device:
    for model, brand in _DEVICES:
        if model in text:
            return Device("Mac" if model == "Macintosh" else model, brand, "Mac" if model == "Macintosh" else model)
    match = re.search(r"Android[^;]*; ([^;)]+?)(?: Build/[^;)]*)?[;)]", text)
    return Device(match[1], None, match[1]) if match else Device()
