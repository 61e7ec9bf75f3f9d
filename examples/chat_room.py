"""A chat room for everyone who opens this program: coroutines, several users, one shared list.

``deskui serve examples/chat_room.py`` and open the address in two windows.
"""

import asyncio
from datetime import datetime

import deskui
from deskui.input import actions, input, input_group
from deskui.output import put_log, put_markdown, put_text
from deskui.session import run_async

HISTORY = 100
history: list[str] = []
members: dict[str, asyncio.Queue[str]] = {}


async def main():
    """Chat room"""
    put_markdown("# Chat room\nWhoever opens this program is in the same room.")
    name = await input("Your name", required=True, validate=lambda name: "Someone has this name" if name in members else None)
    log = put_log(history, height=360)
    log.show()
    inbox = members[name] = asyncio.Queue()
    say(f"{name} came in; {len(members)} here")
    listener = run_async(listen(inbox, log))
    try:
        while True:
            said = await input_group(
                "",
                [
                    input(name="text", placeholder="Say something", autocomplete="off"),
                    actions(name="what", buttons=["Send", {"label": "Leave", "type": "cancel", "color": "secondary"}]),
                ],
            )
            if said is None:
                break
            if said["text"].strip():
                say(f"{name}: {said['text']}")
    finally:  # also when the window is closed
        del members[name]
        say(f"{name} left")
        listener.close()
    put_text("You have left the room.")


async def listen(inbox, log):
    while True:
        log.write(await inbox.get())


def say(line):
    """Tell everyone."""
    line = f"{datetime.now():%H:%M}  {line}"
    history.append(line)
    del history[:-HISTORY]
    for inbox in members.values():
        inbox.put_nowait(line)


if __name__ == "__main__":
    deskui.run(main)
