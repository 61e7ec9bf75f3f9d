"""The words of the ready-made dialogs, in the language of the page that shows them.

The one rule: every language has every word (a test compares them); the languages
are those of the page itself (client/src/dom/translations.ts).
"""

from __future__ import annotations

from typing import Any

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "Browse": "Durchsuchen",
        "Up": "Eine Ebene höher",
        "Folder": "Ordner",
        "File name": "Dateiname",
        "Kind of file": "Dateityp",
        "Name": "Name",
        "Size": "Größe",
        "Modified": "Geändert",
        "Cancel": "Abbrechen",
        "Open": "Öffnen",
        "Save": "Speichern",
        "Choose": "Auswählen",
        "Replace": "Ersetzen",
        "Replace the file?": "Datei ersetzen?",
        "“{}” exists. Replace it?": "„{}“ ist schon vorhanden. Ersetzen?",
    },
    "zh": {
        "Browse": "浏览",
        "Up": "上一级",
        "Folder": "文件夹",
        "File name": "文件名",
        "Kind of file": "文件类型",
        "Name": "名称",
        "Size": "大小",
        "Modified": "修改时间",
        "Cancel": "取消",
        "Open": "打开",
        "Save": "保存",
        "Choose": "选择",
        "Replace": "替换",
        "Replace the file?": "替换文件？",
        "“{}” exists. Replace it?": "“{}”已存在。要替换吗？",
    },
}


class Words:
    """Says texts in the language of a session's first page; English where there is no page yet or no translation."""

    def __init__(self, session: Any) -> None:
        language = str(session._runtime.info.get("language") or "")
        self._words = WORDS.get(language.lower().split("-")[0], {})

    def __call__(self, text: str, *values: object) -> str:
        """The text, with each ``{}`` replaced by the next value."""
        return self._words.get(text, text).format(*values)
