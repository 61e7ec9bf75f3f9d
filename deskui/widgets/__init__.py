"""The widget half of deskui: a desktop toolkit driven from Python.

`deskui.widgets.sync` and `deskui.widgets.async_` hold `Application`, call-compatible with
pgwidgets. Inside a ``deskui.run(main)`` script, `get_widgets` gives the same widgets and
`put` shows one in the script's flow. Reading order: ``catalog/`` → ``core`` → ``session`` →
``runtime/widget_view``.
"""

from __future__ import annotations

from typing import Any

from .buffer import Buffer, is_buffer

__all__ = ["Buffer", "get_session", "get_widgets", "is_buffer", "put"]


def get_session() -> Any:
    """The running script's session, as widgets see it: `batch`, `make_timer`, `walk_widget_tree` …

    Raises:
        NoSession: Called outside ``deskui.run(main)``.
    """
    from .script import session_of_script

    return session_of_script("get_session")


def get_widgets() -> Any:
    """The widget classes of the running script: ``W = get_widgets(); W.Button("OK")``.

    In a coroutine app they are those of the async API.

    Raises:
        NoSession: Called outside ``deskui.run(main)``.
    """
    from .script import session_of_script

    return session_of_script("get_widgets").get_widgets()


def put(widget: Any, *, scope: str | None = None, position: int = -1) -> Any:
    """Show a widget in the script's flow.

    Args:
        widget: Any widget but a window.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.

    Returns:
        The output, for ``.style()`` or nesting, like every ``put_…``.

    Raises:
        SpecError: `widget` is no widget of this session, or a window.
    """
    from .script import put_widget

    return put_widget(widget, scope=scope, position=position)
