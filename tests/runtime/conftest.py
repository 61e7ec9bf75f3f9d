"""A page without a browser: it speaks the real wire to a real host, on a fake clock, in one thread's loop."""

import asyncio
import json
import struct

import pytest
from serving import PATIENCE_S

from deskui.protocol import codec
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Host, Limits
from deskui.transport import Peer


class Clock:
    """Seconds that pass only when told."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Page:
    """One page: sends hellos and events, keeps what it was told, acknowledges."""

    name = "memory"

    def __init__(self, host, *, peer=None, auto_ack=True):
        self.host = host
        self.loop = asyncio.get_running_loop()
        self.auto_ack = auto_ack
        self.commands = []
        self.blobs = {}
        self.welcome = None
        self.goodbye = None
        self.closed_with = None
        self.received = 0
        self.said = 0
        self._news = asyncio.Event()
        self._pumping = False
        self.connection = host.connect(self, peer or Peer(trusted=True))

    # the transport's side

    def wake(self):
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._pump)

    def close(self, code, reason):
        self.closed_with = code
        self.wake()

    def _pump(self):
        while frames := self.connection.frames():
            for frame in frames:
                self._take(frame)
            if not self.auto_ack:
                break
        self._news.set()

    def _take(self, frame):
        if isinstance(frame, bytes):
            _, number, _, blob, _flags = struct.unpack_from(">BQQIB", frame)
            self.received = number
            self.blobs.setdefault(blob, bytearray()).extend(frame[codec.BINARY_OVERHEAD :])
        else:
            value = json.loads(frame)
            self.welcome = value.get("welcome", self.welcome)
            self.goodbye = value.get("goodbye", self.goodbye)
            if value.get("m"):
                assert value["n"] == self.received + 1, "a gap"
                self.received += len(value["m"])
                self.commands += value["m"]
        if self.auto_ack and self.welcome and self.goodbye is None and self.received:
            self.connection.received(codec.encode_ack(self.received))

    # the person's side

    def hello(self, **keys):
        self.received = keys.get("last", 0)
        self.connection.received(json.dumps({"hello": {"proto": 1, **keys}}))
        self._pump()
        return self

    def say(self, *events, number=None):
        number = self.said + 1 if number is None else number
        self.said = max(self.said, number + len(events) - 1)
        self.connection.received(json.dumps({"n": number, "a": self.received, "m": events}))
        self._pump()

    def send_blob(self, blob, data, chunk=65536):
        for start in range(0, max(1, len(data)), chunk):
            piece = data[start : start + chunk]
            self.said += 1
            last = start + chunk >= len(data)
            self.connection.received(codec.encode_chunk(self.said, self.received, codec.Chunk(blob, piece, last=last)))

    async def until(self, condition):
        """Wait until the condition holds of this page; its value."""
        while not (value := condition(self)):
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), PATIENCE_S)
        return value

    async def command(self, name, nth=0):
        """The nth command of a name, once it has come."""
        found = await self.until(lambda page: [c for c in page.commands if c["command"] == name][nth:])
        return found[0]

    def leave(self):
        self.connection.closed()

    @property
    def texts(self):
        return [c["spec"].get("content") for c in self.commands if c["command"] == "output"]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def host_of(clock):
    """A host for an app, on the fake clock; inside a running loop."""
    hosts = []

    def make(app, **limits):
        host = Host(make_apps(app), loop=asyncio.get_running_loop(), clock=clock, limits=Limits(**limits))
        hosts.append(host)
        return host

    yield make
    for host in hosts:
        for session in list(host.sessions.values()):
            session.close()


@pytest.fixture
def page_of():
    return Page
