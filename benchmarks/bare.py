"""The yardstick: the page one would write by hand with Tornado and a WebSocket, doing the same work and nothing else.

Run by ``script.py`` in a process of its own; prints its address as deskui does.
"""

from __future__ import annotations

import asyncio
import json
import sys

from tornado.web import Application, RequestHandler
from tornado.websocket import WebSocketHandler

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>bare</title><link rel="icon" href="data:,"></head><body>
<div id="root"></div><script>
const root = document.getElementById("root");
const socket = new WebSocket(location.href.replace("http", "ws") + "socket");
socket.onmessage = event => {
  const message = JSON.parse(event.data);
  if (message.button) {
    const button = document.createElement("button");
    button.textContent = message.button;
    button.onclick = () => socket.send(JSON.stringify({click: 1}));
    root.append(button);
  } else {
    const p = document.createElement("p");
    p.textContent = message.text;
    root.append(p);
  }
};
</script></body></html>"""


class Page(RequestHandler):
    def get(self) -> None:
        self.finish(PAGE)


class Socket(WebSocketHandler):
    count = 0

    def open(self) -> None:
        self.write_message(json.dumps({"button": "go"}))

    def on_message(self, message: str | bytes) -> None:
        for number in range(int(sys.argv[1])):
            self.write_message(json.dumps({"text": f"line {self.count + number}"}))
        self.count += int(sys.argv[1])


async def main() -> None:
    server = Application([("/", Page), ("/socket", Socket)]).listen(0, "127.0.0.1")
    port = next(iter(server._sockets.values())).getsockname()[1]
    print(f"bare: ready at http://127.0.0.1:{port}/", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
