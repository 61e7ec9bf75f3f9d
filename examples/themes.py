"""The same page in several looks: the system's, light, dark, and one with CSS of its own.

``deskui run examples/themes.py``
"""

import deskui
from deskui.output import (
    put_button,
    put_buttons,
    put_code,
    put_info,
    put_link,
    put_markdown,
    put_progressbar,
    put_row,
    put_table,
    put_text,
    put_warning,
)
from deskui.pin import put_checkbox, put_input, put_select, put_slider

OWN = """
:root { --accent: #b4235a; --accent-fg: #fff; --radius: 14px; }
@media (prefers-color-scheme: dark) { :root { --accent: #ff86b0; --accent-fg: #33081a; } }
h1 { letter-spacing: 0.02em; }
"""


def page(name, words):
    """What every look shows."""
    put_markdown(f"# {name}\n{words}")
    put_row([put_link(label, app=app) for app, label in LOOKS.items()])
    put_table([["Thing", "Value"], ["Text", "readable"], ["Number", 42]])
    put_row([put_input("name", label="A field", placeholder="words"), None, put_select("one", ["first", "second"], label="A choice")])
    put_checkbox("some", ["tea", "coffee"], inline=True, value=["tea"])
    put_slider("much", label="A slider", value=40)
    put_buttons(
        [{"label": color, "value": color, "color": color} for color in ("primary", "secondary", "success", "danger")], onclick=print
    )
    put_button("Outlined", onclick=print, outline=True)
    put_progressbar("bar", 0.6)
    put_info("Something to know.")
    put_warning("Something to look at.")
    put_code("theme = 'dark'", "python")


LOOKS = {"index": "System", "light": "Light", "dark": "Dark", "own": "Own colours"}


@deskui.config(title="Themes", theme="auto")
def index():
    page("As the system has it", "Light by day, dark by night: whatever the computer is set to.")


@deskui.config(title="Light", theme="light")
def light():
    page("Light", 'Always light: `@deskui.config(theme="light")`.')


@deskui.config(title="Dark", theme="dark")
def dark():
    page("Dark", 'Always dark: `@deskui.config(theme="dark")`.')


@deskui.config(title="Own colours", css_style=OWN)
def own():
    page("Own colours", "A few CSS variables are enough.")
    put_text("--accent, --radius, --bg, --fg …")


APPS = {"index": index, "light": light, "dark": dark, "own": own}

if __name__ == "__main__":
    deskui.run(APPS)
