"""Every output of the catalog has a form that PyWebIO's page can draw."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from deskui.dialects.pywebio_commands import Translator
from deskui.dialects.pywebio_outputs import pins_in, plain_output, selector
from deskui.protocol.catalog import COMMANDS, OUTPUTS

SEED_TYPES = {"text", "markdown", "html", "buttons", "table", "tabs", "scrollable", "scope", "pin", "custom_widget", "datatable", "file"}


def example(cls: type[Any], **more: Any) -> dict[str, Any]:
    spec: dict[str, Any] = msgspec.to_builtins(cls.example())
    return {**spec, "id": 7, **more}


@pytest.mark.parametrize("name", [name for name in OUTPUTS if name != "widget"])
def test_every_output_becomes_one_the_seed_knows(name: str) -> None:
    plain = plain_output(example(OUTPUTS[name]))
    assert plain["type"] in SEED_TYPES
    assert "id" not in plain and "ui" not in plain
    assert "--deskui-id:7;" in plain["style"]
    assert plain["scope"].startswith("#") and isinstance(plain["position"], int)
    assert "cannot be shown" not in json.dumps(plain)


def test_an_output_of_no_known_type_says_so_in_its_place() -> None:
    assert plain_output({"type": "hologram", "scope": "#x", "position": 0})["content"] == "[hologram cannot be shown by this client]"


def test_what_is_nested_is_translated_at_any_depth() -> None:
    alert = example(OUTPUTS["alert"], contents=[example(OUTPUTS["collapse"], id=8, contents=[example(OUTPUTS["progressbar"], id=9)])])
    table = plain_output(example(OUTPUTS["table"], data=[["head"], [[alert, "text"]]]))
    inner = table["data"][1][0][0]["data"]["contents"][0]
    assert inner["template"].startswith("<details")
    assert inner["data"]["contents"][0]["data"]["elem"] == "webio-progressbar-copy"


@pytest.mark.parametrize("url", ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_links_that_would_run_something_go_nowhere(url: str) -> None:
    assert 'href="#"' in plain_output(example(OUTPUTS["link"], url=url))["content"]


def test_texts_in_markup_stay_texts() -> None:
    evil = '"><script>alert(1)</script>'
    for name, fields in {
        "image": {"src": evil, "title": evil, "width": evil},
        "link": {"name": evil, "url": evil},
        "frame": {"height": evil},
    }.items():
        content = plain_output(example(OUTPUTS[name], **fields))["content"]
        assert "<script>alert" not in content.replace(evil if name == "frame" else "\0", "")
    assert "javascript:WebIO.openApp(&quot;" in plain_output(example(OUTPUTS["link"], url=None, app="a'); alert(1)//"))["content"]


def test_code_with_fences_in_it_stays_code() -> None:
    plain = plain_output(example(OUTPUTS["code"], content="```\nx\n````"))
    assert plain["content"].startswith("`````python\n") and plain["content"].endswith("\n`````")


def test_pins_are_found_at_any_depth() -> None:
    pin = example(OUTPUTS["pin"])
    assert pins_in([example(OUTPUTS["table"], data=[[pin]])]) == ["city"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_translation_or_means_nothing_there(name: str) -> None:
    """And none raises: a page must never be lost to a command it does not know."""
    command = {"command": name, **msgspec.to_builtins(COMMANDS[name].example())}
    if name == "draft":
        command["spec"] = {"pin": "city", "value": "x"}
    out = list(Translator().commands(command))
    assert all(set(one) <= {"command", "task_id", "spec"} for one in out)
    if name not in ("ui_state", "clients", "set_session_id", "desktop", "replay", "destroy_form"):
        assert out


def test_an_update_takes_the_old_ones_room() -> None:
    text = example(OUTPUTS["text"])
    out = list(Translator().commands({"command": "output_update", "task_id": "t", "spec": {"id": 7, "spec": text}}))
    assert [one["command"] for one in out] == ["run_script", "output_ctl", "output", "run_script"]
    room = out[0]["spec"]["args"]["id"]
    assert out[0]["spec"]["args"]["sel"] == selector(7)
    assert out[1]["spec"] == {"clear": f"#{room}"} and out[2]["spec"]["scope"] == f"#{room}"


def test_a_replay_in_the_middle_clears_what_was_there() -> None:
    translator = Translator()
    start = {"command": "replay", "task_id": "", "spec": {"phase": "start"}}
    assert list(translator.commands(start)) == [], "the page is blank at first"
    form = {"command": "input_group", "task_id": "t", "form": 3, "spec": {"label": "", "inputs": []}}
    list(translator.commands(form))
    again = [one["command"] for one in translator.commands(start)]
    assert again == ["close_popup", "output_ctl", "destroy_form"]
    assert translator.event({"event": "from_cancel", "task_id": "t", "data": None}) is None, "that form is gone"


def test_an_answer_is_for_the_newest_form_and_question() -> None:
    translator = Translator()
    for number in (3, 4):
        list(translator.commands({"command": "input_group", "task_id": "t", "form": number, "spec": {"label": "", "inputs": []}}))
        list(translator.commands({"command": "run_script", "task_id": "t", "ask": 10 + number, "spec": {"code": "1"}}))
    assert translator.event({"event": "from_submit", "task_id": "t", "data": {}}) == {
        "event": "from_submit",
        "task_id": "t",
        "form": 4,
        "data": {},
    }
    asked = [translator.event({"event": "js_yield", "task_id": "t", "data": 1}) for _ in range(3)]
    assert [one["ask"] if one else None for one in asked] == [13, 14, None]
