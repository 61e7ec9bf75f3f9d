"""Every entry of the catalog is documented, has an example, survives the wire, and what derives from it is fresh."""

import typing

import msgspec
import pytest

from deskui.protocol import generate
from deskui.protocol.catalog import COMMANDS, ENTRIES, EVENTS, INPUTS, OUTPUTS, AnyEvent, fixed_keys, is_output, nested, outputs, slot_of

ALL = [(family, tag, cls) for family, entries in ENTRIES.items() for tag, cls in entries.items()]
PARTS = list(generate.all_classes())

SEED = {
    "commands": "set_session_id close_session set_env run_script download toast popup close_popup input_group update_input destroy_form "
    "pin_values pin_value pin_update pin_wait pin_onchange output output_ctl",
    "events": "from_submit from_cancel input_event callback js_yield",
    "outputs": "text markdown html buttons table tabs scrollable scope pin custom_widget datatable file",
    "inputs": "text number float password url date time datetime-local color email range textarea select checkbox radio slider actions file",
}


@pytest.mark.parametrize("family", SEED)
def test_everything_of_the_seed_is_declared(family):
    assert set(SEED[family].split()) <= set(ENTRIES[family])


@pytest.mark.parametrize(("family", "tag", "cls"), ALL, ids=[f"{family}-{tag}" for family, tag, _ in ALL])
def test_an_entry_survives_the_wire(family, tag, cls):
    entry = cls.example()
    wire = msgspec.json.encode(entry)
    assert msgspec.json.decode(wire, type=cls) == entry
    said = msgspec.json.decode(wire)
    assert said[cls.__struct_config__.tag_field] == tag
    assert {key: said[key] for key in cls.EXAMPLE} == cls.EXAMPLE, "the example is its wire form"
    assert set(said) - set(cls.EXAMPLE) <= {cls.__struct_config__.tag_field, "task_id"}, "what is left out stays out"


@pytest.mark.parametrize("cls", PARTS, ids=lambda cls: cls.__qualname__)
def test_every_class_and_field_says_what_it_is(cls):
    assert cls.__doc__ and not cls.__doc__.startswith(f"{cls.__name__}(")
    hints = typing.get_type_hints(cls, include_extras=True)
    for name in cls.__struct_fields__:
        assert generate.field_meta(hints[name])[0], f"{cls.__name__}.{name} has no words"


@pytest.mark.parametrize("cls", [cls for cls in PARTS if generate.family_of(cls) is None], ids=lambda cls: cls.__name__)
def test_a_part_survives_the_wire(cls):
    assert cls.EXAMPLE
    part = cls.example()
    assert msgspec.json.decode(msgspec.json.encode(part), type=cls) == part


def test_the_union_of_events_is_complete():
    assert set(typing.get_args(AnyEvent)) == set(EVENTS.values())


@pytest.mark.parametrize(
    "bad",
    [
        b'{"event":"unknown","task_id":"x"}',
        b'{"event":"callback","task_id":5}',
        b'{"event":"callback","task_id":"x","extra":1}',
        b'{"event":"input_event","task_id":"x","data":{"event_name":"hover","name":"a"}}',
        b'{"event":"from_submit","task_id":"x","data":[1]}',
        b'{"event":"from_submit","task_id":"x"}',
        b'{"task_id":"x"}',
    ],
)
def test_events_are_decoded_strictly(bad):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(bad, type=AnyEvent)


def test_an_answer_may_lack_its_value():
    assert msgspec.json.decode(b'{"event":"js_yield","task_id":"x"}', type=AnyEvent).data is None


def test_null_specs_and_empty_spans_are_sent():
    assert msgspec.to_builtins(COMMANDS["destroy_form"](task_id="x")) == {"command": "destroy_form", "task_id": "x", "spec": None}
    assert msgspec.to_builtins(OUTPUTS["table"](data=[]))["span"] == {}
    assert msgspec.to_builtins(COMMANDS["close_session"]()) == {"command": "close_session"}


TEXT = {"type": "text", "content": "x", "inline": False, "scope": "#s", "position": -1}


@pytest.mark.parametrize(
    "holder",
    [
        outputs.Alert(contents=["a", TEXT]),
        outputs.Table(data=[["a", TEXT]]),
        outputs.Table(data=[[["a", TEXT]]]),
        outputs.Tabs(tabs=[outputs.Tab(title="t", content=TEXT)]),
        outputs.Tabs(tabs=[outputs.Tab(title="t", content=["a", [TEXT]])]),
        outputs.CustomWidget(template="", data={"a": {"b": [1, [TEXT]]}}),
        outputs.Html(content="", extra={"dom": [TEXT]}),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_nested_outputs_are_found_where_they_hang(holder):
    spec = msgspec.json.decode(msgspec.json.encode(holder))
    ((place, key, child),) = nested(spec)
    assert place[key] is child
    assert child == TEXT


def test_data_that_looks_like_an_output_is_not_one():
    record = {"type": "text", "content": "x"}
    assert not is_output(record)
    assert list(nested(msgspec.to_builtins(outputs.CustomWidget(template="", data={"a": record})))) == []
    assert list(nested(msgspec.to_builtins(outputs.Datatable(instance_id="t", records=[dict(TEXT)])))) == []
    assert list(nested({"type": "unknown"})) == []


def test_slots_are_where_a_scope_opens():
    spec = {"type": "alert"}
    slot = slot_of(spec)
    assert slot == [] and spec["contents"] is slot
    assert slot_of({"type": "text"}) is None
    assert {tag for tag, cls in OUTPUTS.items() if cls.SLOT} == {"alert", "collapse", "grid", "loading", "log", "scope", "scrollable"}


def test_what_cannot_be_updated_is_marked_in_the_entry():
    assert {"type", "name", "action", "onchange", "validate"} <= fixed_keys("text")
    assert "multiple" in fixed_keys("select") and "options" not in fixed_keys("select")
    assert {"max_size", "max_total_size", "multiple"} <= fixed_keys("file")
    assert all("value" not in fixed_keys(kind) and "label" not in fixed_keys(kind) for kind in INPUTS)


@pytest.mark.parametrize("name", generate.FILES)
def test_what_derives_from_the_catalog_is_fresh(name):
    assert (generate.ROOT / name).read_text(encoding="utf-8") == generate.FILES[name](), "run python -m deskui.protocol.generate"


def test_check_names_what_is_out_of_date(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    assert generate.main(["--check"]) == 1
    assert "out of date" in capsys.readouterr().out
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
