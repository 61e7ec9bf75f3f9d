"""Which dictionaries a Qt window checks spelling with."""

from __future__ import annotations

import os
import sys

import pytest

from deskui._shell import spelling


@pytest.mark.parametrize(
    ("languages", "names", "chosen"),
    [
        (["en-GB", "en"], ["de_DE", "en_GB", "en_US"], ["en_GB"]),
        (["de-AT", "de", "en-US"], ["de_DE", "en_US"], ["de_DE", "en_US"]),
        (["de-AT", "de"], ["de_DE", "de_CH", "en_US"], ["de_CH"]),
        (["de-DE"], ["de"], ["de"]),
        (["en-US", "fr-FR"], ["en-US-10-1", "fr_FR"], ["en-US-10-1", "fr_FR"]),
        (["C"], ["en_US"], []),
        ([], ["en_US"], []),
        (["en-US"], [], []),
    ],
)
def test_dictionaries_are_those_of_the_users_languages(languages, names, chosen):
    assert spelling.choose(languages, names) == chosen


def test_the_folder_is_the_environments_the_programs_or_the_systems(tmp_path, monkeypatch):
    monkeypatch.setattr(spelling, "SYSTEM", (str(tmp_path / "system"), str(tmp_path / "nothing")))
    monkeypatch.setenv(spelling.VARIABLE, "")
    for folder in ("system", "own", f"bundle/{spelling.BUNDLED}"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "system" / "en_US.bdic").touch()
    assert spelling.prepare(["fr-FR"]) == []
    assert os.environ[spelling.VARIABLE] == ""
    assert spelling.prepare(["en-US"]) == ["en_US"]
    assert os.environ[spelling.VARIABLE] == str(tmp_path / "system")
    monkeypatch.setenv(spelling.VARIABLE, "")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    (tmp_path / "bundle" / spelling.BUNDLED / "en-US.bdic").touch()
    assert spelling.prepare(["en-US"]) == ["en-US"]
    monkeypatch.setenv(spelling.VARIABLE, str(tmp_path / "own"))
    assert spelling.prepare(["en-US"]) == []
