"""Uses of both APIs that must type-check; `test_typing.py` runs the checkers over this file."""

from __future__ import annotations

from deskui.widgets.async_ import Application as AsyncApplication
from deskui.widgets.async_ import Session as AsyncSession
from deskui.widgets.async_.Widgets import Namespace as AsyncNamespace
from deskui.widgets.sync import Application
from deskui.widgets.sync import Session as SyncSession
from deskui.widgets.sync.Widgets import Button, Label, Namespace, Slider


def sync_uses(session: SyncSession) -> None:
    W = session.get_widgets()
    top = W.TopLevel(title="T", resizable=True)
    box = W.VBox(spacing=8)
    slider = W.Slider(value=3, track=True)
    slider.on("activated", lambda value: print(value + 1))
    slider.on("activated", lambda value, extra: None, "extra")
    slider.add_callback("resize", lambda widget, size: print(size["width"]))
    value: float | None = slider.get_value()
    position: list[float] = slider.get_position()
    tabs = W.TabWidget(closable=True)
    tabs.on("page-close", lambda child: tabs.close_widget(child))
    tabs.add_widget(Label(session, "x", halign="right"), title="X")
    button: Button = W.Button("b")
    button.on("activated", lambda: None)
    action = W.MenuBar().add_name("File").add_name("Open", checkable=True)
    action.set_checked(True)
    box.add_widget(button, 1)
    top.set_widget(box)
    print(value, position, W.MyOwn("registered"))


def sync_mistakes(W: Namespace) -> None:
    W.Slider(value="much")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    W.Slider().set_value("x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    W.Slider().on("clicked", print)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    W.Label("x").no_such_method()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def async_uses(session: AsyncSession) -> None:
    W: AsyncNamespace = session.get_widgets()
    label = await W.Label("x")
    label.set_text("not awaited")
    await label.set_text("awaited")
    text: str | None = label.get_text()

    async def clicked() -> None:
        await label.set_text("clicked")

    button = W.Button("b")
    await button.on("activated", clicked)
    position: list[float] = await button.get_position()
    print(text, position)


def applications() -> None:
    app = Application(http_port=0, concurrency_handling="per_session")
    slider: type[Slider] = Slider
    print(app.url, slider)
    print(AsyncApplication(max_sessions=None).sessions)
