"""Five in a row, for two people at one screen: a board of buttons that change in place.

``deskui run examples/gomoku.py``
"""

import deskui
from deskui.output import put_button, put_grid, put_markdown, use_scope
from deskui.session import set_env

SIZE = 11
STONES = {"black": "●", "white": "○"}
DIRECTIONS = [(0, 1), (1, 0), (1, 1), (1, -1)]


class Game:
    """A game and its picture on the screen."""

    def __init__(self):
        self.turn = "black"
        self.stones = {}
        self.status = put_markdown("")
        self.fields = {
            (x, y): put_button("·", onclick=self.placer(x, y), outline=True, color="secondary") for y in range(SIZE) for x in range(SIZE)
        }

    def show(self):
        self.status.update("## Black begins")
        rows = [[self.fields[x, y] for x in range(SIZE)] for y in range(SIZE)]
        put_grid(rows, cell_width="2.6rem", cell_height="2.6rem").style("gap: 2px; justify-content: center")
        put_button("New game", onclick=play)

    def placer(self, x, y):
        return lambda: self.place(x, y)

    def place(self, x, y):
        """The player whose turn it is puts a stone."""
        if (x, y) in self.stones or self.turn is None:
            return
        self.stones[x, y] = self.turn
        self.fields[x, y].update(STONES[self.turn], color="dark").disable()
        line = self.line_through(x, y)
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
            self.fields[place].update(color="success", outline=False)
        self.turn = None


def main():
    """Five in a row"""
    set_env(output_animation=False)
    play()


@use_scope("game", clear=True)
def play():
    Game().show()


if __name__ == "__main__":
    deskui.run(main, size=(700, 760))
