"""A page of deskui's own wire that stands behind one page of pgwidgets.

Towards the session it is a page like any other, so sessions know nothing of strangers.
Towards its client it turns frames into the seed's messages and back. It knows no sockets.
"""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import RemoteProtocolError
from ..protocol import codec
from ..protocol.channel import Channel
from ..protocol.codec import Chunk, Hello, PageInfo
from ..runtime.blobs import REF, references
from ..runtime.widget_view import Message
from ..transport import Peer
from .pgwidgets_down import Down
from .pgwidgets_up import Up

if TYPE_CHECKING:
    from ..runtime.host import Host
    from ..runtime.session import Session

log = logging.getLogger("deskui.dialects.pgwidgets")


class StrangerPage:
    """One client's page. Belongs to the loop; ``wake`` and ``close`` may come from any thread.

    Args:
        host: The runtime.
        session_id: Of the session to join; empty: a new one.
        app: Name of the app of a new session.
        peer: Who the client is.
        info: What its request tells.
        say: Takes what to send: an array of messages, one message, or bytes.
        gone: Called with a close code and reason when the session lets the page go.
    """

    name = "memory"

    def __init__(
        self,
        host: Host,
        session_id: str,
        app: str,
        peer: Peer,
        info: PageInfo,
        say: Callable[[Any], None],
        gone: Callable[[int, str], None],
    ) -> None:
        self._host, self._say, self._gone = host, say, gone
        self._loop = asyncio.get_running_loop()
        self._channel = Channel()
        self._down = Down()
        self._up = Up(self._down, self)
        self._waiting: deque[Message] = deque()
        self._blobs: dict[int, tuple[bytearray, bool]] = {}
        self._next_blob = 1
        self._pump_due = False
        self._ready = False
        self._replaying = False
        self.refused: tuple[int, str] | None = None
        self.ended = False
        self._connection = host.connect(self, peer)
        hello = Hello(proto=1, app=app, session=session_id or None, info=info)
        self._connection.received(msgspec.json.encode({"hello": hello}).decode())

    @property
    def session(self) -> Session | None:
        """The session it is in."""
        return self._connection.session

    def begin(self) -> None:
        """The client has been told its session: the screen may follow."""
        self._ready = True
        self._pump()

    # -- towards the session -----------------------------------------------------------------

    def wake(self) -> None:
        """See `Transport.wake`."""
        if not self._pump_due:
            self._pump_due = True
            try:
                self._loop.call_soon_threadsafe(self._pump)
            except RuntimeError:
                pass  # the loop has ended, and the client with it

    def close(self, code: int, reason: str) -> None:
        """See `Transport.close`."""
        self.refused = (code, reason)
        try:
            self._loop.call_soon_threadsafe(self._end, code, reason)
        except RuntimeError:
            pass  # the loop has ended, and the client with it

    def heartbeat(self) -> None:
        """Once a second: this page is there as long as its client's socket is."""
        self._channel.heartbeat()
        self._pump()

    def leave(self) -> None:
        """The client's socket has closed: the session stays for it to come back."""
        self.ended = True
        session, client = self._connection.session, self._connection.client
        self._connection.closed()
        if session is not None and client is not None:
            session.forget_client(client)

    def _end(self, code: int, reason: str) -> None:
        if not self.ended:
            self.ended = True
            self._gone(code, reason)

    def _pump(self) -> None:
        """Move frames both ways until neither side has any."""
        self._pump_due = False
        while not self.ended:
            down = self._connection.frames()
            for frame in down:
                self._take(frame)
            up = self._channel.frames()
            for frame in up:
                self._connection.received(frame)
            if not down and not up:
                break
        if self._ready:
            self._translate()

    def _take(self, frame: str | bytes) -> None:
        if isinstance(frame, str) and frame.startswith(('{"welcome"', '{"goodbye"')):
            return  # the handshake; a refusal also comes by close()
        try:
            items = self._channel.receive(codec.decode_frame(frame))
        except RemoteProtocolError as error:
            log.error("our own server broke the wire: %s", error)
            return
        for item in items:
            if isinstance(item, Chunk):
                data, _ = self._blobs.setdefault(item.blob, (bytearray(), False))
                data += item.data
                self._blobs[item.blob] = (data, item.last)
            else:
                self._waiting.append(json.loads(bytes(item)))

    # -- towards the client ------------------------------------------------------------------

    def _translate(self) -> None:
        while self._waiting and all(self._blobs.get(n, (b"", False))[1] for n in references(self._waiting[0])):
            message = self._whole(self._waiting.popleft())
            try:
                self._one(message)
            # The border to a stranger's page: what it cannot be told must not stop the rest.
            except Exception:
                log.exception("a message could not be told to pgwidgets' page: %.200r", message)
        self._flush()

    def _one(self, message: Message) -> None:
        if "command" in message:
            if message["command"] == "replay":
                self._down.restart() if message["spec"]["phase"] == "start" else self._down.restarted()
                if (said := codec.replayed(message)) is not None:
                    self.say(said)
            elif message["command"] == "notice":
                log.info("pgwidgets' page shows no notices: %.300s", message["spec"].get("text"))
            return
        if message["type"] == "call" and message.get("id") is not None:
            number = message["id"]
            self._down.question(message, lambda reply: self._answer(number, reply))
        else:
            self._down.translate(message)

    def _answer(self, number: int, reply: Message) -> None:
        if reply.get("type") == "error":
            self.say({"type": "error", "id": number, "error": str(reply.get("error"))})
        else:
            self.say({"type": "result", "id": number, "value": reply.get("value")})

    def _flush(self) -> None:
        """Everything since the last time: arrays of messages, binary frames between them."""
        out, self._down.out = self._down.out, []
        gathered: list[Message] = []
        for item in out:
            if isinstance(item, dict) and not str(item["type"]).startswith("binary-"):
                gathered.append(item)
                continue
            self._send_gathered(gathered)
            gathered = []
            self._say(item)
        self._send_gathered(gathered)

    def _send_gathered(self, messages: list[Message]) -> None:
        messages = join_calls(messages)
        if messages:
            self._say(messages if len(messages) > 1 else messages[0])

    def _whole(self, value: Any) -> Any:
        """Blobs become what they hold: JSON values, or bytes."""
        if isinstance(value, dict):
            if REF in value:
                data = bytes(self._blobs[value[REF]][0])
                return json.loads(data) if value.get("inline") else data
            return {key: self._whole(item) for key, item in value.items()}
        return [self._whole(item) for item in value] if isinstance(value, list) else value

    # -- what the client says ----------------------------------------------------------------

    def received(self, message: Any) -> None:
        """A message of the client, or a list of them."""
        self._up.take(message)
        self._pump()

    def received_binary(self, data: bytes) -> None:
        """A binary frame of the client."""
        self._up.binary(data)
        self._pump()

    def say(self, message: Message) -> None:
        """See `Sink.say`."""
        self._channel.send(codec.encode(message))

    def upload(self, data: bytes, name: str, type: str) -> dict[str, Any]:
        """See `Sink.upload`. Chunks overtake messages on a channel only when it has none waiting, so they go first."""
        number, self._next_blob = self._next_blob, self._next_blob + 1
        self._channel.send_blob(number, io.BytesIO(data))
        self._pump()
        return {REF: number, "size": len(data), "name": name, "type": type}


def join_calls(messages: list[Message]) -> list[Message]:
    """Runs of calls that want no answer, as one ``batch`` each."""
    out: list[Message] = []
    run: list[Message] = []

    def end() -> None:
        if len(run) > 1:
            calls = [{key: call[key] for key in ("wid", "method", "args", "silent")} for call in run]
            out.append({"type": "batch", "id": run[0]["id"], "calls": calls})
        else:
            out.extend(run)
        run.clear()

    for message in messages:
        if message["type"] == "call" and message.get("silent"):
            run.append(message)
        else:
            end()
            out.append(message)
    end()
    return out
