"""Five in a row, for two people at one screen: a board of buttons that change in place.

``deskui run examples/gomoku.py``
"""

import deskui
from deskui.output import put_button, put_grid, put_markdown, use_scope
from deskui.session import set_env

SIZE = 11
COLORS = {"black": "#111", "white": "#fff"}
DIRECTIONS = [(0, 1), (1, 0), (1, 1), (1, -1)]
BOARD = """
#pywebio-scope-board {
    --place: min(2.5rem, (100vw - 48px) / 11);
    width: max-content; padding: 6px; border-radius: 6px; background: #d9a860; margin: 8px 0;
}
#pywebio-scope-board button {
    width: var(--place); height: var(--place); min-height: 0; min-width: 0; padding: 0; border: 1px solid #b98a47; border-radius: 0;
    background: #e6bd7c; color: inherit; font-size: calc(var(--place) * 0.68); line-height: 1; overflow: hidden;
}
#pywebio-scope-board button:hover { background: #f0cd94; }
"""


class Game:
    """A game and its picture on the screen."""

    def __init__(self):
        self.turn = "black"
        self.stones = {}
        self.status = put_markdown("## Black begins")
        self.status.show()
        places = [(x, y) for y in range(SIZE) for x in range(SIZE)]
        self.fields = {place: put_button(name(*place), onclick=self.placer(place)).style("color: transparent") for place in places}
        with use_scope("board"):
            rows = [[self.fields[x, y] for x in range(SIZE)] for y in range(SIZE)]
            put_grid(rows, cell_width="var(--place)", cell_height="var(--place)").style("gap: 0")
        put_button("New game", onclick=play, outline=True)

    def placer(self, place):
        return lambda: self.put_stone(place)

    def put_stone(self, place):
        """The player whose turn it is puts a stone."""
        if place in self.stones or self.turn is None:
            return
        self.stones[place] = self.turn
        self.fields[place].update("●").style(f"color: {COLORS[self.turn]}")
        line = self.line_through(*place)
        if line:
            self.end(line)
        else:
            self.turn = "white" if self.turn == "black" else "black"
            self.status.update(f"## {self.turn.capitalize()} to move")

    def line_through(self, x, y):
        """Five or more of one colour in a row, if this stone makes it so."""
        for dx, dy in DIRECTIONS:
            line = [(x, y)]
            for sign in (1, -1):
                step = 1
                while self.stones.get((x + sign * step * dx, y + sign * step * dy)) == self.turn:
                    line.append((x + sign * step * dx, y + sign * step * dy))
                    step += 1
            if len(line) >= 5:
                return line
        return []

    def end(self, line):
        self.status.update(f"## {self.turn.capitalize()} wins")
        for place in line:
            self.fields[place].update("◉")
        self.turn = None


def name(x, y):
    """What a field is called; heard by a screen reader, not seen."""
    return f"{chr(ord('A') + x)}{y + 1}"


@deskui.config(css_style=BOARD)
def main():
    """Five in a row"""
    set_env(output_animation=False)
    play()


@use_scope("game", clear=True)
def play():
    Game()


if __name__ == "__main__":
    deskui.run(main, size=(620, 680))
