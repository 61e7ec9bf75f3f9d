"""Showing things: text, tables, buttons, pictures, popups, and where they go.

Every ``put_*`` returns an output: it appears when the script lets go of it (a bare call shows at once) or inside
the output it is given to. Keep it in a variable to change it later: ``out.update(...)``, ``out.remove()``; then it appears
with the first change, on ``out.show()``, before the script waits for a person, or when the function returns.
All functions work from any thread or coroutine of a session; none of them waits.
"""

from ._output.buttons import put_button, put_buttons
from ._output.datatable import JSFunction, datatable_insert, datatable_remove, datatable_update, put_datatable
from ._output.handle import Output, OutputList
from ._output.layout import put_collapse, put_column, put_grid, put_row, put_scope, put_scrollable, put_table, put_tabs, put_widget, span
from ._output.scopes import (
    OutputPosition,
    PopupSize,
    Position,
    clear,
    close_popup,
    get_scope,
    output,
    popup,
    remove,
    scroll_to,
    set_scope,
    style,
    toast,
    use_scope,
)
from ._output.text import (
    Loading,
    Log,
    ProgressBar,
    put_code,
    put_error,
    put_file,
    put_frame,
    put_html,
    put_image,
    put_info,
    put_link,
    put_loading,
    put_log,
    put_markdown,
    put_progressbar,
    put_success,
    put_text,
    put_warning,
    set_progressbar,
)

put_processbar = put_progressbar
"""Old name of `put_progressbar`."""
set_processbar = set_progressbar
"""Old name of `set_progressbar`."""

__all__ = [
    "JSFunction",
    "Loading",
    "Log",
    "Output",
    "OutputList",
    "OutputPosition",
    "PopupSize",
    "Position",
    "ProgressBar",
    "clear",
    "close_popup",
    "datatable_insert",
    "datatable_remove",
    "datatable_update",
    "get_scope",
    "output",
    "popup",
    "put_button",
    "put_buttons",
    "put_code",
    "put_collapse",
    "put_column",
    "put_datatable",
    "put_error",
    "put_file",
    "put_frame",
    "put_grid",
    "put_html",
    "put_image",
    "put_info",
    "put_link",
    "put_loading",
    "put_log",
    "put_markdown",
    "put_processbar",
    "put_progressbar",
    "put_row",
    "put_scope",
    "put_scrollable",
    "put_success",
    "put_table",
    "put_tabs",
    "put_text",
    "put_warning",
    "put_widget",
    "remove",
    "scroll_to",
    "set_processbar",
    "set_progressbar",
    "set_scope",
    "span",
    "style",
    "toast",
    "use_scope",
]
