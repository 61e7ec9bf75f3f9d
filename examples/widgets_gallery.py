"""Every class of widget in one desktop: a menu bar, a tool bar, and a workspace with a window for each family.

Run it in a window with ``python examples/widgets_gallery.py``; ``DESKUI_MODE=browser`` shows it in the browser.
"""

import math

from deskui.widgets.extras.file_browser import FileBrowser
from deskui.widgets.sync import Application

app = Application(title="Widget gallery", size=(1180, 780), max_sessions=None)

ICON = (
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='6' fill='%23{}'/></svg>"
)
POEM = """def fibonacci(n):
    # each number is the sum of the two before
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b


for number in fibonacci(1000):
    print(number)
"""


class Gallery:
    """One user's gallery."""

    def __init__(self, session):
        self.session = session
        self.W = session.get_widgets()
        W = self.W
        self.status = W.StatusBar()
        self.desk = W.MDIWidget()
        column = W.VBox()
        column.add_widget(self.menu_bar(), 0)
        column.add_widget(self.tool_bar(), 0)
        column.add_widget(self.desk, 1)
        column.add_widget(self.status, 0)
        self.top = W.TopLevel(title="Widget gallery")
        self.top.resize(1140, 740)
        self.top.set_widget(column)
        for title, content, x, y, width, height in (
            ("Buttons", self.buttons(), 12, 12, 350, 300),
            ("Text", self.texts(), 374, 12, 360, 300),
            ("Numbers", self.numbers(), 746, 12, 370, 300),
            ("Containers", self.containers(), 12, 324, 430, 310),
            ("Rows", self.rows(), 454, 324, 380, 310),
            ("Pictures", self.pictures(), 846, 324, 270, 310),
        ):
            self.desk.add_widget(content, title=title, x=x, y=y, width=width, height=height)
        self.desk.add_widget(self.editor(), title="Editor", x=330, y=236, width=430, height=240)
        self.top.show()
        self.say("Ready")

    def say(self, text, seconds=None):
        self.status.set_message(text, seconds)

    # -- bars ------------------------------------------------------------------------------

    def menu_bar(self):
        W = self.W
        bar = W.MenuBar()
        file = bar.add_name("File")
        file.add_name("Choose a file of the server…").on("activated", self.browse)
        file.add_name("Choose a file of yours…").on("activated", self.choose)
        file.add_separator()
        file.add_name("Save the poem").on("activated", self.save)
        windows = bar.add_name("Windows")
        windows.add_name("Cascade").on("activated", self.desk.cascade_windows)
        windows.add_name("Tile").on("activated", self.desk.tile_windows)
        more = windows.add_menu("More")
        colours = more.add_name("Choose a colour…")
        colours.on("activated", self.colour_dialog)
        more.add_name("A second top level window").on("activated", self.second_window)
        more.add_name("A page that fills everything").on("activated", self.fill)
        view = bar.add_name("View")
        grid = view.add_name("Lines in the table", checkable=True)
        grid.set_checked(True)
        grid.on("activated", self.show_lines)
        self.about = W.Dialog("About", [["OK", True]], autoclose=True, modal=True)
        self.about.add_widget(W.Label("Every class of widget, on one screen.", padding=16))
        bar.add_name("Help").add_name("About").on("activated", self.about.popup)
        self.files = W.FileDialog(mode="files", accept="image/*,.txt")
        self.files.on("activated", lambda given: self.say("You gave " + ", ".join(file["name"] for file in given["files"])))
        return bar

    def tool_bar(self):
        bar = self.W.ToolBar()
        bar.add_action(text="Greet", icon_url=ICON.format("2a9d8f")).on("activated", lambda: self.say("Hello!", 3))
        bar.add_separator()
        bold = bar.add_action(text="Bold", toggle=True)
        bold.on("activated", lambda on: self.title.set_font(None, None, "bold" if on else "normal"))
        left = bar.add_action(text="Left", group=None, toggle=True)
        right = bar.add_action(text="Right", group=left)
        for action, where in ((left, "left"), (right, "right")):
            action.on("activated", lambda on, where=where: self.title.set_halign(where))
        bar.add_spacer()
        menu = self.W.Menu()
        menu.add_name("One").on("activated", lambda: self.say("One"))
        menu.add_widget(self.W.MenuAction(text="Two", icon_url=ICON.format("e76f51")))
        bar.add_widget(self.W.ToolBarAction(text="Menu", menu=menu))
        return bar

    def show_lines(self, on):
        self.table.set_show_grid(on)

    def browse(self):
        browser = FileBrowser(self.session)
        browser.add_ext_filter("Python", ".py")
        browser.on("activated", self.say)
        browser.popup()

    def choose(self):
        self.files.open()

    def save(self):
        self.files.save("poem.py", POEM.encode(), "text/x-python")

    def colour_dialog(self):
        dialog = self.W.ColorDialog(color="#2a9d8f")
        dialog.on("activated", lambda colour: self.title.set_color(None, colour))
        dialog.popup()

    def second_window(self):
        W = self.W
        top = W.TopLevel(title="Second", native=True)
        top.resize(300, 160)
        top.set_widget(W.Label("A window of its own", halign="center"))
        top.on("close", top.destroy)
        top.show()

    def fill(self):
        W = self.W
        page, box, back = W.Page(), W.VBox(spacing=12, padding=24), W.Button("Back to the gallery")
        box.add_widget(W.Label("A Page has no title bar and fills everything", halign="center"), 0)
        box.add_widget(back, 0)
        page.set_widget(box)

        def return_to_the_gallery():
            page.destroy()
            self.top.show()

        back.on("activated", return_to_the_gallery)
        self.top.hide()
        page.show()

    # -- windows ---------------------------------------------------------------------------

    def buttons(self):
        W = self.W
        box = W.VBox(spacing=8, padding=10)
        self.title = W.Label("Press something", tooltip="A label")
        press = W.Button("Button")
        press.set_icon(ICON.format("e9c46a"), 16)
        press.on("activated", lambda: self.title.set_text("Pressed"))
        check = W.CheckBox("CheckBox")
        check.on("activated", lambda state: self.title.set_text(f"CheckBox: {state}"))
        radios = W.Box(orientation="horizontal", spacing=12)
        first = W.RadioButton("Tea")
        for radio in (first, W.RadioButton("Coffee", group=first), W.RadioButton("Water", group=first)):
            radio.on("activated", lambda state, radio=radio: self.title.set_text(radio._state["text"]))
            radios.add_widget(radio)
        first.set_state(True)
        toggles = W.HBox(spacing=6)
        one = W.ToggleButton("Day")
        for toggle in (one, W.ToggleButton("Night", group=one)):
            toggles.add_widget(toggle)
        colour = W.ColorWidget(color="#2a9d8f")
        colour.on("pick", lambda value: self.title.set_color(None, value))
        row = W.ButtonBox(halign="right", min_button_width=80)
        row.add_widget(W.Button("Cancel"))
        row.add_widget(W.Button("OK"))
        for widget in (self.title, press, check, radios, toggles, colour):
            box.add_widget(widget)
        box.add_widget(W.Separator("horizontal"))
        box.add_widget(row)
        return scrolled(W, box)

    def texts(self):
        W = self.W
        box = W.VBox(spacing=8, padding=10)
        entry = W.TextEntry("TextEntry", linehistory=10, tooltip="TextEntry")
        entry.on("activated", lambda text: self.say(f"Entered: {text}"))
        setter = W.TextEntrySet("TextEntrySet", label="Take", tooltip="TextEntrySet")
        setter.on("activated", lambda text: self.say(f"Taken: {text}"))
        combo = W.ComboBox(editable=True, tooltip="ComboBox")
        for word in ("red", "green", "blue"):
            combo.append_text(word)
        combo.on("activated", lambda index, text: self.say(f"Chosen: {index} {text}"))
        self.area = W.TextArea("TextArea\nTwo lines", wrap=True, tooltip="TextArea")
        self.area.resize(None, 70)
        html = W.HtmlView("<p>HtmlView shows <b>formatted</b> <i>text</i> and <a href='https://example.org'>links</a>.</p>")
        external = W.ExternalWidget()
        external.set_content("<small>ExternalWidget: the program's own HTML</small>")
        for widget in (entry, setter, combo, self.area, html, external):
            box.add_widget(widget)
        return scrolled(W, box)

    def numbers(self):
        W = self.W
        box = W.VBox(spacing=10, padding=10)
        progress = W.ProgressBar(tooltip="ProgressBar")
        slider = W.Slider(value=40, track=True, show_value=True, tooltip="Slider")
        spin = W.SpinBox(min=0, max=100, value=40, tooltip="SpinBox")
        dial = W.Dial(value=40, track=True, show_value=True, tooltip="Dial")
        bar = W.ScrollBar()
        bar.set_thumb_percent(0.2)

        def follow(value):
            progress.set_value(value / 100)
            for other in (slider, spin, dial):
                if other.get_value() != value:
                    other.set_value(value)
            bar.set_scroll_percent(value / 100)

        for widget in (slider, spin, dial):
            widget.on("activated", follow)
        bar.on("activated", lambda part: follow(round(part * 100)))
        follow(40)
        clock = W.Label("Timer: 0 s")
        seconds = [0]
        timer = W.Timer(duration=1)

        def tick(_):
            seconds[0] += 1
            clock.set_text(f"Timer: {seconds[0]} s")
            timer.start()

        timer.on("expired", tick)
        timer.start()
        for widget in (progress, slider, spin, dial, bar, clock):
            box.add_widget(widget)
        return scrolled(W, box)

    def containers(self):
        W = self.W
        tabs = W.TabWidget(closable=True, reorderable=True)
        tabs.on("page-close", tabs.remove)
        grid = W.GridBox(rows=2, columns=2)
        grid.set_spacing(8)
        for number in range(4):
            grid.add_widget(W.Button(f"Cell {number}"), number // 2, number % 2)
        split = W.Splitter(orientation="horizontal")
        frame, expander = W.Frame(title="Frame"), W.Expander(title="Expander")
        frame.set_widget(W.Label("Drag the line beside me", padding=12))
        expander.set_widget(W.Label("Inside the expander", padding=12))
        expander.set_collapsed(False)
        split.add_widget(frame)
        split.add_widget(expander)
        split.set_sizes([200, 180])
        fixed = W.FixedLayout()
        for number in range(5):
            fixed.add_widget(W.Label(f"({number * 60}, {number * 30})"), 20 + number * 60, 20 + number * 30)
        stack = W.StackWidget()
        for word in ("first", "second", "third"):
            stack.add_widget(W.Label(f"The {word} page of a StackWidget", halign="center"))
        turn = W.Button("Next page")
        turn.on("activated", lambda: stack.set_index((stack.get_index() + 1) % 3))
        stacked = W.VBox(spacing=8, padding=10)
        stacked.add_widget(stack, 1)
        stacked.add_widget(turn)
        area = W.AbstractScrollArea()
        area.set_widget(W.Label("\n".join(f"Line {number} in a scroll area" for number in range(60))))
        divided = W.VBox(padding=10)
        divided.add_widget(split, 1)
        for title, page in (("Splitter", divided), ("GridBox", grid), ("FixedLayout", fixed), ("Stack", stacked), ("Scroll", area)):
            tabs.add_widget(page, title=title)
        return tabs

    def rows(self):
        W = self.W
        split = W.Splitter(orientation="vertical")
        tree = W.TreeView(columns=["Name", {"label": "Legs", "key": "legs", "type": "integer"}], selection_mode="multiple", sortable=True)
        tree.set_tree({"Animals": {"Dog": {"legs": 4}, "Bird": {"legs": 2}, "Insects": {"Ant": {"legs": 6}, "Bee": {"legs": 6}}}})
        tree.expand_all()
        tree.on("selected", lambda items: self.say(f"{len(items)} selected"))
        columns = [
            {"label": "n", "type": "integer"},
            {"label": "Square root", "key": "root", "type": "float"},
            {"label": "Prime", "key": "prime", "widget": "checkbox"},
            {"label": "Share", "key": "share", "widget": "progress", "min": 0, "max": 1},
        ]
        self.table = W.TableView(columns=columns, sortable=True, alternate_row_colors=True)
        self.table.set_rows([[n, round(math.sqrt(n), 3), is_prime(n), (n % 10) / 10] for n in range(2, 200)])
        self.table.set_editable(True)
        split.add_widget(tree)
        split.add_widget(self.table)
        split.set_sizes([120, 180])
        return split

    def pictures(self):
        W = self.W
        tabs = W.TabWidget()
        image = W.Image(interactive=True, tooltip="A sine curve")
        image.set_binary_image(plot([math.sin(n / 8) for n in range(100)]).encode(), "svg+xml")
        canvas = W.Canvas(interactive=True, tooltip="Twelve rays")
        for n in range(12):
            x, y = 120 + 80 * math.cos(n * math.pi / 6), 120 + 80 * math.sin(n * math.pi / 6)
            canvas.draw_image({"path": f"M 120 120 L {x:.0f} {y:.0f}", "stroke": "#2a9d8f", "line_width": 3})
        canvas.on("click", lambda event: self.say(f"Clicked at {event['x']:.0f}, {event['y']:.0f}"))
        video = W.VideoWidget(controls=True, muted=True, tooltip="VideoWidget")
        tabs.add_widget(image, title="Image")
        tabs.add_widget(canvas, title="Canvas")
        tabs.add_widget(video, title="Video")
        return tabs

    def editor(self):
        W = self.W
        source = W.TextSource(POEM, line_numbers=True, icon_gutter=True)
        source.create_tag("word", foreground="#c2410c", bold=True)
        for word in ("def ", "while ", "yield ", "for ", "in "):
            for start, end in source.find_all(word):
                source.apply_tag("word", start, end)
        source.set_icon(source.get_ref_line_start(0), ICON.format("2a9d8f"))
        source.on("changed", lambda: self.say(f"{source.get_length()} characters", 2))
        return source


def scrolled(W, content):
    area = W.ScrollArea()
    area.set_widget(content)
    return area


def is_prime(n):
    return all(n % k for k in range(2, int(n**0.5) + 1))


def plot(values):
    """A line through the values, as SVG."""
    points = " ".join(f"{n * 240 / (len(values) - 1):.1f},{80 - value * 60:.1f}" for n, value in enumerate(values))
    line = f"<polyline points='{points}' fill='none' stroke='#2a9d8f' stroke-width='2'/>"
    return f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 160'>{line}</svg>"


@app.on_connect
def setup(session):
    with session.batch():
        session.gallery = Gallery(session)


if __name__ == "__main__":
    app.run()
