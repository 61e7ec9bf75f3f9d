"""The log-in page's words, in the language the browser asks for.

The one rule: every language has every word (a test compares them). The page is
served before there is any script of ours, so its words cannot come from the
client's table (client/src/dom/translations.ts), whose languages these are.
"""

from __future__ import annotations

LANGUAGES = ("en", "de", "zh")
"""Those with a translation; the first is for everybody else."""

_WORDS: dict[str, dict[str, str]] = {
    "de": {
        "Log in": "Anmelden",
        "Name": "Name",
        "Password": "Passwort",
        "Name or password is wrong.": "Name oder Passwort ist falsch.",
        "Too many attempts. Please wait a minute.": "Zu viele Versuche. Bitte warten Sie eine Minute.",
    },
    "zh": {
        "Log in": "登录",
        "Name": "用户名",
        "Password": "密码",
        "Name or password is wrong.": "用户名或密码错误。",
        "Too many attempts. Please wait a minute.": "尝试次数过多，请一分钟后再试。",
    },
}


def say(text: str, language: str) -> str:
    """A word of the page, given in English, in one of ``LANGUAGES``."""
    return _WORDS[language][text] if language in _WORDS else text


def preferred(accept_language: str) -> str:
    """Which of ``LANGUAGES`` a browser's ``Accept-Language`` likes best (RFC 9110 §12.5.4); English when it likes none."""
    liked: list[tuple[float, str]] = []
    for choice in accept_language[:1000].split(","):
        name, _, parameters = choice.partition(";")
        language = name.strip().lower().split("-")[0]
        if language in LANGUAGES:
            liked.append((_weight(parameters), language))
    best = max(liked, key=lambda each: each[0], default=(0.0, ""))  # of equals, the first named
    return best[1] if best[0] > 0 else LANGUAGES[0]


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
