"""Menus and tool bars."""

from __future__ import annotations

from typing import Any, Literal

from ..core import Container, Visual, Widget
from ..declare import callback, does, gets, layout, option, prop, sets, tells, widget
from .pages import page_options


@widget(abstract=True)
class Menus(Container):
    """What holds menus by name."""

    name: str = layout("", "Of a menu: what it is called.")
    icon_url: str | None = layout(None, "Of a menu: a picture beside its name.")
    iconsize: Any = layout(None, "Px of the picture.")
    icon_only: bool = layout(False, "Show the picture without the name.")

    @gets()
    def get_menu(self, name: str) -> Any:
        """The menu of this name, or ``None``."""
        node = self._node
        for child in node.children if node is not None else ():
            if child.layout.get("name") == name:
                return self._session._handle(child.wid)
        return None


@widget()
class Menu(Menus):
    """A list of actions that opens from a menu bar, a button or a right click."""

    @does
    def add_widget(self, child: Any) -> None:
        """Add a `MenuAction` or any other widget."""
        self._insert(child)

    @does
    def add_name(self, name: str, checkable: bool = False) -> MenuAction:
        """Add an action called `name`; a checkable one has a tick that changes when it is chosen."""
        action: MenuAction = self._session._make("MenuAction", text=name, checkable=checkable)
        self._insert(action)
        return action

    @does
    def add_menu(self, name: str, menu: Any = None) -> Menu:
        """Add a menu that opens from this one."""
        below: Menu = self._session._make("Menu") if menu is None else menu
        self._insert(below, name=name)
        return below

    @does
    def add_separator(self) -> None:
        """Add a line."""
        self._insert(self._session._make("Separator", orientation="horizontal"))

    @tells
    def popup(self, x: float | None = None, y: float | None = None) -> None:
        """Open it at (`x`, `y`) px of the viewport, or at the pointer."""


@widget()
class MenuBar(Menus):
    """The menus at a window's top."""

    @does
    def add_menu(self, menu: Any, name: str, options: Any = None, **more: Any) -> Any:
        """Add `menu` under `name`; options: ``icon_url``, ``iconsize``, ``icon_only``."""
        given = page_options(options, more)
        icon = self._icon(given.get("icon_url"))
        self._insert(menu, name=name, icon_url=icon, iconsize=given.get("iconsize"), icon_only=bool(given.get("icon_only")))
        return menu

    @does
    def add_name(self, name: str) -> Menu:
        """Add a new menu under `name`."""
        menu: Menu = self._session._make("Menu")
        self._insert(menu, name=name)
        return menu


@widget(abstract=True)
class Action(Visual):
    """What can be chosen from a menu or a tool bar."""

    @sets("text")
    def set_text(self, text: str) -> None:
        """Call it `text`."""

    @gets("text")
    def get_text(self) -> str | None:
        """What it is called."""
        raise NotImplementedError

    @does
    def set_icon(self, url: str | None, iconsize: Any = None) -> None:
        """Show a picture; `url` may name a file on the server."""
        self._set({"icon_url": self._icon(url), "iconsize": iconsize})


@widget()
class MenuAction(Action):
    """One line of a menu."""

    text: str | None = option(None, "What it is called.")
    icon_url: str | None = option(None, "URL of a picture.")
    iconsize: Any = option(None, "Px of the picture: a number or ``[width, height]``.")
    checkable: bool = option(False, "It has a tick that changes when it is chosen.")
    name: str | None = option(None, "Another word for `text`.")
    icon_only: bool = option(False, "Show the picture without the text.")
    checked: bool = prop(False, "Ticked.", unknown=None, reported=True)

    activated = callback("activated", "It was chosen; with the tick when checkable.", carries={"checked": 0}, checked=bool)

    @sets("checked")
    def set_checked(self, checked: bool) -> None:
        """Tick or clear it."""

    @gets("checked")
    def get_checked(self) -> bool | None:
        """Whether it is ticked; ``None`` before anything is known."""
        raise NotImplementedError

    @sets("checked")
    def set_state(self, tf: bool) -> None:
        """The same as `set_checked`."""

    @gets()
    def get_state(self) -> bool:
        """Whether it is ticked."""
        return bool(self._state.get("checked", False))


@widget()
class ToolBar(Container):
    """A row of actions."""

    orientation: Literal["horizontal", "vertical"] = option("horizontal", "Direction of the bar.")

    @does
    def add_widget(self, child: Any) -> None:
        """Add any widget."""
        self._insert(child)

    @does
    def add_separator(self) -> None:
        """Add a line."""
        vertical = self._state.get("orientation") == "vertical"
        self._insert(self._session._make("Separator", orientation="horizontal" if vertical else "vertical"))

    @does
    def add_spacer(self) -> None:
        """Push what follows to the other end."""
        self._insert(self._session._make("Spacer"))

    @does
    def add_action(self, options: Any = None, **more: Any) -> ToolBarAction:
        """Add an action; options are those of `ToolBarAction`."""
        given = dict(options) if isinstance(options, dict) else {"text": options} if isinstance(options, str) else {}
        given.update(more)
        if given.get("icon_url"):
            given["icon_url"] = self._icon(given["icon_url"])
        action: ToolBarAction = self._session._make("ToolBarAction", **given)
        self._insert(action)
        return action


@widget()
class ToolBarAction(Action):
    """One button of a tool bar."""

    text: str | None = option(None, "What it is called.")
    icon_url: str | None = option(None, "URL of a picture.")
    iconsize: Any = option(None, "Px of the picture: a number or ``[width, height]``.")
    toggle: bool = option(False, "It stays pressed until it is pressed again.")
    group: Widget | None = option(None, "Another action; of a group at most one is pressed.")
    menu: Widget | None = option(None, "A `Menu` that it opens.")
    state: bool = prop(False, "Pressed.", unknown=False, reported=True)

    activated = callback("activated", "It was pressed; with its state when it toggles.", carries={"state": 0}, state=bool)

    @does
    def set_state(self, value: bool) -> None:
        """Press it (the others of its group go up) or release it."""
        self._set({"state": bool(value)})
        if value:
            for member in self._session._group_of(self):
                if member is not self and member._state.get("state"):
                    member._set({"state": False})

    @gets("state")
    def get_state(self) -> bool:
        """Whether it is pressed."""
        raise NotImplementedError

    @sets("menu")
    def set_menu(self, menu: Any) -> None:
        """Open this `Menu` when it is pressed."""
