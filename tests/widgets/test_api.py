"""Constructors, methods and handlers behave as pgwidgets' scripts expect, and mistakes are said at the call."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fake_page import FakePage

from deskui.errors import NotSupported, SpecError
from deskui.widgets.sync import Widgets

Join = Callable[[], FakePage]


def test_positional_arguments_options_and_further_setters_in_one_constructor(W: Any) -> None:
    label = W.Label("x", halign="center", tooltip="hi")
    assert label._state == {"text": "x", "halign": "center", "tooltip": "hi"}
    assert (label.get_text(), label.get_tooltip()) == ("x", "hi")
    assert repr(label) == f"<Label wid={label.wid}>"


def test_options_may_be_positional_and_none_counts_as_not_given(W: Any) -> None:
    assert W.Label("x", "right")._state == {"text": "x", "halign": "right"}
    assert W.Label("x", halign=None)._state == {"text": "x"}


@pytest.mark.parametrize(
    ("args", "kwargs", "message"),
    [
        (("x",), {"colour": 1}, "Label() got an unexpected keyword argument 'colour'"),
        (("x",), {"text": "y"}, "Label() got multiple values for argument 'text'"),
        (tuple("xxxxxxxxx"), {}, "Label() takes at most 6 arguments (9 given)"),
    ],
)
def test_wrong_constructor_arguments_are_type_errors(W: Any, args: Any, kwargs: Any, message: str) -> None:
    with pytest.raises(TypeError) as raised:
        W.Label(*args, **kwargs)
    assert str(raised.value) == message


def test_getters_answer_what_the_seed_answers_before_anything_is_known(W: Any) -> None:
    assert (W.Slider().get_value(), W.CheckBox("c").get_state(), W.TextEntry().get_text()) == (None, False, "")
    assert (W.TabWidget().get_index(), W.Button("b").get_size(), W.Button("b").get_enabled()) == (-1, (0, 0), True)
    assert (W.Button("b").is_visible(), W.ScrollArea().get_scroll_percent(), W.VideoWidget().get_volume()) == (None, (0.0, 0.0), 1.0)


def test_tuples_come_back_as_tuples(W: Any) -> None:
    button = W.Button("b")
    button.set_expanding(True)
    button.resize(120, 30)
    assert (button.get_expanding(), button.get_size()) == ((True, False), (120, 30))


def test_last_parameter_options_takes_keywords_or_a_text(W: Any) -> None:
    tabs = W.TabWidget()
    tabs.add_widget(W.Label("a"), {"title": "A"})
    tabs.add_widget(W.Label("b"), title="B")
    tabs.add_widget(W.Label("c"), "C")
    assert [child.layout for child in tabs._node.children] == [{"title": "A"}, {"title": "B"}, {"title": "C"}]
    with pytest.raises(TypeError, match="nonsense"):
        W.Button("b").set_text("x", nonsense=1)


def test_values_become_what_the_wire_can_carry(W: Any, join: Join) -> None:
    class Number:
        def item(self) -> float:
            return 2.5

    label = W.Label("x")
    label.resize(math.nan, Number())
    label.set_padding((1, 2, 3, 4))
    assert label._state["size"] == [None, 2.5]
    assert label._state["padding"] == [1, 2, 3, 4]
    with pytest.raises(SpecError, match="something JSON can express"):
        label.set_text(object())
    assert label.get_text() == "x"
    join()  # nothing that was refused is in the way of a replay


def test_a_text_that_is_no_unicode_does_not_poison_the_session(W: Any, join: Join) -> None:
    table, tree, label = W.TableView(columns=["A"]), W.TreeView(columns=["A"]), W.Label("bad \udcff name")
    table.set_rows([["\ud800"], ["fine"]])
    tree.set_tree({"\udc80": {"A": "\ud83d\ude00"}})  # two halves that belong together
    shown = join().shown()
    assert label.get_text() == shown[label.wid]["state"]["text"] == "bad \N{REPLACEMENT CHARACTER} name"
    assert [row[1] for row in shown[table.wid]["state"]["rows"]] == [{"A": "\N{REPLACEMENT CHARACTER}"}, {"A": "fine"}]
    assert shown[tree.wid]["state"]["rows"] == [["\N{REPLACEMENT CHARACTER}", {"A": "\N{GRINNING FACE}"}]]


def test_widgets_of_another_session_windows_and_circles_are_refused(session: Any, W: Any) -> None:
    box, inner = W.VBox(), W.HBox()
    box.add_widget(inner)
    other = session.app.create_session()
    try:
        for child in (other.get_widgets().Label("x"), W.TopLevel(), box, "text", None):
            with pytest.raises(SpecError):
                inner.add_widget(child)
    finally:
        other.destroy()
    assert inner.num_children() == 0


def test_what_cannot_leave_a_page_is_refused_with_a_reason(W: Any) -> None:
    with pytest.raises(NotSupported, match="cannot leave the page"):
        W.Canvas().get_draw_context()


def test_a_file_becomes_a_data_uri(W: Any, tmp_path: Path) -> None:
    icon = tmp_path / "i.png"
    icon.write_bytes(b"\x89PNG")
    button = W.Button("b")
    button.set_icon(str(icon), 16)
    assert button.get_icon() == "data:image/png;base64,iVBORw=="
    button.set_icon("https://example.org/i.png")
    assert button.get_icon() == "https://example.org/i.png"


def test_subclasses_of_both_kinds_work_and_can_be_registered(session: Any, W: Any) -> None:
    class Shouting(Widgets.Button):  # type: ignore[misc]
        def __init__(self, session: Any, text: str, **options: Any) -> None:
            super().__init__(session, text.upper(), **options)

    class Quiet(W.Button):  # type: ignore[misc]
        def __init__(self, text: str) -> None:
            super().__init__(text.lower())

    loud, quiet = Shouting(session, "go", tooltip="t"), Quiet("STOP")
    assert (loud.get_text(), loud.get_tooltip(), quiet.get_text()) == ("GO", "t", "stop")
    session.app.register_widget(Shouting, "Loud")
    assert session.get_widgets().Loud("x").get_text() == "X"
    assert isinstance(quiet, Widgets.Button)
    assert isinstance(quiet, W.Button)
    with pytest.raises(SpecError):
        session.app.register_widget(str)


def test_handlers_get_their_arguments_and_run_in_order(session: Any, W: Any, join: Join) -> None:
    heard: list[Any] = []
    slider = W.Slider()
    slider.on("activated", lambda *args, **kw: heard.append((args, kw)), "extra", key=1)
    slider.add_callback("activated", lambda widget, value: heard.append((widget, value)))
    page = join()
    page.say(type="callback", wid=slider.wid, action="activated", args=[7])
    session.gui_call(lambda: None)  # handlers before it have run
    assert heard == [((7, "extra"), {"key": 1}), (slider, 7)]


def test_references_in_callbacks_are_widgets(session: Any, W: Any, join: Join) -> None:
    heard: list[Any] = []
    tabs, child = W.TabWidget(closable=True), W.Label("a")
    tabs.add_widget(child, title="A")
    tabs.on("page-close", heard.append)
    page = join()
    page.say(type="callback", wid=tabs.wid, action="page-close", args=[{"__wid__": child.wid}])
    page.say(type="callback", wid=tabs.wid, action="page-close", args=[{"__wid__": 999}])
    session.gui_call(lambda: None)
    assert heard == [child, None]
    assert tabs.get_children() == [child]  # it stays until the program closes it


def test_a_handler_that_raises_is_reported_and_the_next_one_runs(
    session: Any, W: Any, join: Join, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []
    button = W.Button("b")
    button.on("activated", lambda: 1 / 0)
    button.on("activated", lambda: heard.append("second"))
    page = join()
    page.say(type="callback", wid=button.wid, action="activated", args=[])
    session.gui_call(lambda: None)
    page.read()
    assert heard == ["second"]
    assert "ZeroDivisionError" in caplog.text
    assert [command["command"] for command in page.commands if command["command"] == "notice"] == ["notice"]
    caplog.clear()


def test_callbacks_the_page_has_no_business_to_make_are_ignored(session: Any, W: Any, join: Join) -> None:
    heard: list[Any] = []
    box = W.VBox()
    box.on("child-added", heard.append)
    page = join()
    page.say(type="callback", wid=box.wid, action="child-added", args=[1])
    page.say(type="callback", wid=box.wid, action="never-listened", args=[])
    page.say(type="callback", wid=-5, action="activated", args=[])
    label = W.Label("x")
    box.add_widget(label)
    session.gui_call(lambda: None)
    assert heard == [label]


def test_listening_is_said_once_and_unsaid_with_the_last_handler(session: Any, W: Any, join: Join) -> None:
    page = join()
    button = W.Button("b")
    for _ in range(2):
        button.on("activated", print)
    assert [m["type"] for m in page.read()] == ["create", "listen"]
    session._unlisten(button.wid, "activated")
    assert [m["type"] for m in page.read()] == ["unlisten"]
    assert button.has_callback("activated")
    assert not button.has_callback("resize")


def test_radio_buttons_of_a_group_exclude_each_other(session: Any, W: Any) -> None:
    first = W.RadioButton("1")
    second = W.RadioButton("2", group=first)
    third = W.RadioButton("3", group=second)
    heard: list[Any] = []
    third.on("activated", heard.append)
    first.set_state(True)
    third.set_state(True)
    session.gui_call(lambda: None)
    assert [b.get_state() for b in (first, second, third)] == [False, False, True]
    assert heard == [True]


def test_a_refused_value_is_reported_and_forgotten(session: Any, W: Any, join: Join, caplog: pytest.LogCaptureFixture) -> None:
    page = join()
    label = W.Label("x")
    label.set_bg("no colour")
    page.say(type="error", wid=label.wid, key="bg", error="not a colour")
    page.read()
    assert "refused <Label" in caplog.text
    assert "bg" not in label._state
    assert "bg" not in join().shown()[label.wid]["state"]
    assert any(command["command"] == "notice" for command in page.commands)
    caplog.clear()


def test_after_a_refusal_everything_shows_what_the_page_shows(session: Any, W: Any, join: Join, caplog: pytest.LogCaptureFixture) -> None:
    label, page = W.Label("x"), join()
    label.set_bg("red")
    label.set_bg("no colour")
    page.say(type="error", wid=label.wid, key="bg", error="not a colour", refused="no colour", shown="red")
    assert label._state["bg"] == "red"
    label.set_bg("blue")
    page.say(type="error", wid=label.wid, key="bg", error="not a colour", refused="no colour", shown="red")
    assert label._state["bg"] == "blue"  # said since
    caplog.clear()


def test_menus_and_tool_bars_make_their_actions(session: Any, W: Any, join: Join) -> None:
    bar, tools = W.MenuBar(), W.ToolBar()
    menu = bar.add_name("File")
    item = menu.add_name("Save", checkable=True)
    menu.add_separator()
    recent = menu.add_menu("Recent")
    action = tools.add_action(text="Run", toggle=True)
    tools.add_spacer()
    heard: list[Any] = []
    item.on("activated", heard.append)
    page = join()
    page.say(type="state", wid=item.wid, state={"checked": True})
    page.say(type="callback", wid=item.wid, action="activated", args=[True])
    session.gui_call(lambda: None)
    assert (heard, item.get_checked(), item.get_state()) == ([True], True, True)
    assert (bar.get_menu("File"), menu.get_menu("Recent"), bar.get_menu("Edit")) == (menu, recent, None)
    assert [type(child).__name__ for child in menu.get_children()] == ["MenuAction", "Separator", "Menu"]
    assert action.get_text() == "Run"


def test_sub_windows_keep_their_place_and_can_be_closed(W: Any, join: Join) -> None:
    desk, first, second = W.MDIWidget(), W.Label("1"), W.Label("2")
    window = desk.add_widget(first, title="One", x=10, y=20, width=200, height=100)
    desk.add_widget(second, title="Two")
    join().say(type="state", wid=window.wid, state={"position": [50, 60]})
    assert desk.get_configuration(first) == {"x": 50, "y": 60, "width": 200, "height": 100, "title": "One"}
    assert (desk.get_index(), desk.index_of(first)) == (1, 0)
    desk.set_index(0)
    assert desk.get_index() == 0
    desk.close_child(first)
    assert desk.get_subwindows() == [desk.get_subwin(second)]
    assert first.wid in desk.session._widget_map
    assert window.wid not in desk.session._widget_map


def test_grid_rows_and_columns_move(W: Any) -> None:
    grid = W.GridBox(rows=2, columns=2)
    a, b = W.Label("a"), W.Label("b")
    grid.add_widget(a, 0, 0)
    grid.add_widget(b, 1, 1)
    grid.insert_row(1, [W.Label("n")])
    assert grid.get_widget_at_cell(2, 1) is b
    grid.delete_row(0)
    assert (grid.get_widget_at_cell(0, 0).get_text(), grid.get_row_column_count()) == ("n", [2, 2])
    grid.add_widget(W.Label("far"), 5, 5)
    assert grid.get_row_column_count() == [6, 6]


def test_tabs_keep_the_page_in_front_when_others_go(W: Any) -> None:
    tabs = W.TabWidget()
    pages = [W.Label(str(n)) for n in range(4)]
    for page in pages:
        tabs.add_widget(page, title=page.get_text())
    tabs.show_widget(pages[2])
    tabs.remove(pages[0])
    assert tabs.index_to_widget(tabs.get_index()) is pages[2]
    tabs.close_widget(pages[3])
    tabs.close_widget(pages[2])
    assert tabs.index_to_widget(tabs.get_index()) is pages[1]
    assert tabs.get_child(tabs.get_tab_id(pages[1])) is pages[1]


def test_combo_boxes_choose_their_first_item_and_take_what_was_entered(session: Any, W: Any, join: Join) -> None:
    combo = W.ComboBox(editable=True)
    combo.append_text("b")
    combo.insert_alpha("a")
    assert (combo.get_index(), combo.get_text(), combo.get_alpha(0)) == (1, "b", "a")
    heard: list[Any] = []
    combo.on("activated", lambda index, text: heard.append((index, text)))
    page = join()
    page.say(type="state", wid=combo.wid, state={"text": "new", "index": -1})
    page.say(type="callback", wid=combo.wid, action="activated", args=[-1, "new"])
    session.gui_call(lambda: None)
    assert (heard, combo.get_index(), combo.get_alpha(2)) == ([(2, "new")], 2, "new")
    combo.delete_alpha("a")
    assert (combo.get_index(), combo.get_text()) == (1, "new")


def test_text_areas_keep_their_last_lines(W: Any, join: Join) -> None:
    page, area = join(), W.TextArea()
    area.set_limit(3)
    for number in range(5):
        area.append_text(f"line {number}\n")
    assert area.get_text() == "line 2\nline 3\nline 4\n"
    page.read()
    assert page.shown()[area.wid]["state"]["text"] == area.get_text()


def test_walking_and_destroying(session: Any, W: Any) -> None:
    top, box, label = W.TopLevel(), W.VBox(), W.Label("x")
    top.set_widget(box)
    box.add_widget(label)
    assert [w.wid for w in session.walk_widget_tree()] == [top.wid, box.wid, label.wid]
    assert (label._parent, session._root_widgets) == (box, [top])
    box.destroy()
    assert list(session.walk_widget_tree()) == [top]
    label.set_text("ignored")  # stale handles do nothing
    assert label.get_text() is None


def test_a_foreign_socket_is_refused_with_what_to_do_instead(session: Any) -> None:
    for method in (session.add_connection, session.remove_connection):
        with pytest.raises(NotSupported, match=r"session\.get_url\(\)"):
            method(object())


def test_arguments_by_name_find_their_places() -> None:
    from deskui.widgets.sync.widget import _resolve_kwargs as resolve

    assert resolve("f", ["a"], (1,), {}) == (1,)
    assert resolve("set_color", ["bg", "fg"], (), {"fg": "red"}) == [None, "red"]
    assert resolve("add_widget", ["child", "options"], (1,), {"title": "T"}) == [1, {"title": "T"}]
    assert resolve("add_action", ["options"], ("Run",), {"toggle": True}) == [{"text": "Run", "toggle": True}]
    for names in ({"b": 1}, {"a": 2}):
        with pytest.raises(TypeError, match=r"^f\(\) got"):
            resolve("f", ["a"], (1,), names)
