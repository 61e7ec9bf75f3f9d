"""A page of deskui's own wire that lives in this process and stands behind one plain client.

The one rule: towards the session it is a page like any other (hello, numbers,
acknowledgements, blobs), so everything a session does works for plain clients
without a word about them in the runtime. Towards its client it offers a queue of
the seed's commands and takes the seed's events. It knows no sockets.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import struct
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import RemoteProtocolError
from ..protocol import codec
from ..protocol.channel import Channel
from ..protocol.codec import Chunk, Hello, PageInfo
from ..runtime.blobs import REF, references
from ..transport import Peer
from .pywebio_commands import PIN_CALLBACK, Translator, data_url, remember_slots

if TYPE_CHECKING:
    from ..runtime.host import Host
    from ..runtime.session import Session

log = logging.getLogger("deskui.dialects.pywebio")

Spec = dict[str, Any]
MAX_WAITING = 100_000
"""Commands kept for a client that is away; then its session ends (it could not be shown the rest anyway)."""
MAX_FILES = 1000
_LENGTH = struct.Struct(">Q")


class PlainPage:
    """One plain client's page. Belongs to the loop; ``wake`` and ``close`` may come from any thread.

    Args:
        host: The runtime.
        app: Name of the app it opens.
        peer: Who the client is.
        secret: What this page proves itself with; the adapter has checked the client's own token.
        info: What the client's request tells about it.
        news: Called on the loop when there are commands to fetch, or the page has ended.
    """

    name = "memory"

    def __init__(self, host: Host, app: str, peer: Peer, secret: str, info: PageInfo, news: Callable[[], None]) -> None:
        self._host = host
        self._loop = asyncio.get_running_loop()
        self._news = news
        self._channel = Channel()
        self._translator = Translator()
        self._slots: dict[int, str] = {}
        self._waiting: deque[Spec] = deque()  # commands whose blobs are still coming
        self._blobs: dict[int, tuple[bytearray, bool]] = {}
        self._next_blob = 1
        self._pump_due = False
        self.commands: deque[Spec] = deque()
        """The seed's commands that the client has not been given yet."""
        self.session_id = ""
        self.ended = False
        """Nothing more will come: ``close_session`` is the last command."""
        self._connection = host.connect(self, peer)
        self._connection.received(msgspec.json.encode({"hello": Hello(proto=1, secret=secret, app=app, info=info)}).decode())
        self._pump()

    # -- towards the session -----------------------------------------------------------------

    def wake(self) -> None:
        """See `Transport.wake`."""
        if not self._pump_due:
            self._pump_due = True
            self._on_loop(self._pump)

    def close(self, code: int, reason: str) -> None:
        """See `Transport.close`."""
        self._on_loop(self._end)

    def heartbeat(self) -> None:
        """Once a second: this page is always there, whatever its client's socket does."""
        self._channel.heartbeat()
        self._pump()

    @property
    def session(self) -> Session | None:
        """The session, while it lives."""
        return self._host.sessions.get(self.session_id)

    def leave(self, reason: str) -> None:
        """The client is gone for good: its session ends (a plain client never comes back to a session it lost)."""
        session = self.session
        self._connection.closed()
        self.ended = True
        if session is not None:
            session.close(reason)

    def _on_loop(self, function: Callable[[], None]) -> None:
        try:
            self._loop.call_soon_threadsafe(function)
        except RuntimeError:  # the loop has ended, and the client with it
            pass

    def _pump(self) -> None:
        """Move frames both ways until neither side has any."""
        self._pump_due = False
        before = len(self.commands)
        while not self.ended:
            down = self._connection.frames()
            for frame in down:
                self._take(frame)
            up = [] if not self.session_id else self._channel.frames()
            for frame in up:
                self._connection.received(frame)
            if not (down or up):
                break
        if len(self.commands) != before or self.ended:
            self._news()

    def _take(self, frame: str | bytes) -> None:
        if isinstance(frame, str) and frame.startswith(('{"welcome"', '{"goodbye"')):
            opening = json.loads(frame)
            if "welcome" in opening:
                self.session_id = opening["welcome"]["session"]
            else:
                self._end()
            return
        for item in self._channel.receive(codec.decode_frame(frame)):
            if isinstance(item, Chunk):
                self._take_chunk(item)
            else:
                self._waiting.append(msgspec.json.decode(item))
        self._translate()

    def _take_chunk(self, chunk: Chunk) -> None:
        data, _ = self._blobs.setdefault(chunk.blob, (bytearray(), False))
        data += chunk.data
        self._blobs[chunk.blob] = (data, chunk.last or chunk.abort)

    def _translate(self) -> None:
        """Everything up to the first command whose bytes are not here yet: order matters more than speed."""
        while self._waiting and not self.ended:
            command = self._waiting[0]
            if "command" in command and not all(self._blobs.get(blob, (b"", False))[1] for blob in references(command)):
                return
            self._waiting.popleft()
            if "command" in command:  # a plain client has no widgets
                self._give(command)

    def _give(self, command: Spec) -> None:
        remember_slots(command, self._slots)
        bare = command["command"] == "download"
        command = self._inline(command, bare)
        self.commands.extend(self._translator.commands(command))
        answer = codec.replayed(command) or self._translator.question(command)
        if answer is not None:
            self._send(answer)
        if command["command"] == "close_session":
            self.ended = True
        elif len(self.commands) > MAX_WAITING:
            log.warning("a plain client did not fetch %d commands; its session ends", MAX_WAITING)
            self._end()
            self.leave("the client fell too far behind")

    def _inline(self, value: Any, bare: bool) -> Any:
        """Blob references become data URLs, or plain base64 for downloads."""
        if isinstance(value, dict):
            if REF in value:
                data = bytes(self._blobs[value[REF]][0])
                return base64.b64encode(data).decode() if bare else data_url(data, str(value.get("type", "")))
            return {key: self._inline(inner, bare) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._inline(inner, bare) for inner in value]
        return value

    def _end(self) -> None:
        if not self.ended:
            self.commands.append({"command": "close_session"})
            self.ended = True
        self._news()

    # -- towards the client --------------------------------------------------------------------

    def event(self, event: Any) -> None:
        """Take one of the seed's events, decoded from JSON; what the seed ignores is ignored."""
        if not isinstance(event, dict) or self.ended:
            return
        translated = self._translator.event(event)
        if translated is not None:
            self._send(translated)
            self._pump()

    def binary_event(self, body: bytes) -> None:
        """Take an event that carries files.

        Raises:
            RemoteProtocolError: Its segments do not fit.
        """
        event, files = decode_segments(body)
        if self.ended:
            return
        refs: dict[str, list[Spec]] = {}
        for header, content in files:
            refs.setdefault(str(header.get("input_name", "")), []).append(self._upload(header, content))
        self.event(_with_files(event, refs))

    def _upload(self, header: Spec, content: bytes) -> Spec:
        blob, self._next_blob = self._next_blob, self._next_blob + 1
        self._channel.send_blob(blob, io.BytesIO(content))
        self._pump()  # the chunks are there before the event that refers to them
        modified = header.get("last_modified")
        return {
            REF: blob,
            "size": len(content),
            "type": str(header.get("mime_type", "")),
            "name": str(header.get("filename", "")),
            "last_modified": modified if isinstance(modified, int | float) else 0,
        }

    def _send(self, event: Spec) -> None:
        self._channel.send(codec.encode(event))


def decode_segments(body: bytes) -> tuple[Spec, list[tuple[Spec, bytes]]]:
    """Read a binary event: its JSON, then header and content of each file.

    Raises:
        RemoteProtocolError: A length or the JSON is wrong, or there are too many files.
    """
    segments = _segments(body)
    if len(segments) % 2 == 0 or len(segments) > 2 * MAX_FILES + 1:
        raise RemoteProtocolError("a binary event with a segment too many or too few")
    event = _object(segments[0])
    files = [(_object(segments[at]), segments[at + 1]) for at in range(1, len(segments), 2)]
    return event, files


def _segments(body: bytes) -> list[bytes]:
    segments: list[bytes] = []
    at = 0
    while at < len(body) and len(segments) <= 2 * MAX_FILES + 1:
        if len(body) - at < _LENGTH.size:
            raise RemoteProtocolError("a segment's length is cut off")
        (length,) = _LENGTH.unpack_from(body, at)
        at += _LENGTH.size
        if length > len(body) - at:
            raise RemoteProtocolError("a segment is cut off")
        segments.append(body[at : at + length])
        at += length
    return segments


def _object(segment: bytes) -> Spec:
    try:
        return msgspec.json.decode(segment, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise RemoteProtocolError("a segment is no JSON object") from None


def _with_files(event: Spec, refs: dict[str, list[Spec]]) -> Spec:
    """The event with its files where the seed's decoder puts them: alone in place of ``null``, in a list in place of a list."""
    data = event.get("data")
    if not isinstance(data, dict):
        return event
    filled = dict(data)
    for name, files in refs.items():
        if name in filled:
            filled[name] = files if isinstance(filled[name], list) else files[0]
    task_id = event.get("task_id")
    if isinstance(task_id, str) and task_id.startswith(PIN_CALLBACK) and "value" in refs and "value" not in data:
        filled["value"] = refs["value"]
    return {**event, "data": filled}
