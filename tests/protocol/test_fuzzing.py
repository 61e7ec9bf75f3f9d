"""Hostile peers by the thousand: whatever comes in, only ``RemoteProtocolError`` comes out, and what was in order before stays so.

`test_codec.py` has single frames; here are whole conversations, events, and the binary events of PyWebIO's clients.
The page's side is client/test/core/fuzzing.test.ts.
"""

from __future__ import annotations

import struct
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.dialects.pywebio_page import decode_segments
from deskui.errors import RemoteProtocolError
from deskui.protocol import codec
from deskui.protocol.catalog import AnyEvent
from deskui.protocol.channel import Channel
from deskui.protocol.codec import Chunk

numbers = st.integers(0, 12) | st.integers(-(2**64), 2**70) | st.none() | st.floats() | st.text(max_size=3)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
text_frames = st.fixed_dictionaries(
    {}, optional={"n": numbers, "a": numbers, "m": st.lists(values, max_size=4) | values, "gap": values, "x": values}
).map(lambda frame: msgspec.json.encode(frame).decode())
chunks = st.builds(
    lambda number, ack, blob, flags, data: struct.pack(">BQQIB", 1, number, ack, blob, flags) + data,
    st.integers(0, 12),
    st.integers(0, 12),
    st.integers(0, 2**32 - 1),
    st.integers(0, 255),
    st.binary(max_size=50),
)
broken = st.tuples(chunks, st.integers(0, 30), st.integers(0, 255)).map(lambda it: it[0][: it[1]] + bytes([it[2]]) + it[0][it[1] + 1 :])
steps = st.one_of(text_frames, chunks, broken, st.sampled_from(["send", "frames", "tick", "rewind", "resume", "replay"]))


@settings(max_examples=1000, deadline=None)
@given(st.lists(steps, max_size=30))
def test_no_conversation_brings_a_channel_out_of_order(conversation: list[Any]) -> None:
    channel, now, taken = Channel(), 0.0, 0
    for step in conversation:
        match step:
            case "send":
                channel.send(b'"said"')
            case "frames":
                channel.frames()
            case "tick":
                now += 4
                channel.tick(now)
            case "rewind":
                channel.rewind()
            case "resume":
                channel.resume(channel.acknowledged)
            case "replay":
                channel.send_replay([b'"again"'])
            case _:
                try:
                    taken += len(channel.receive(codec.decode_frame(step)))
                except RemoteProtocolError:
                    continue
        assert channel.received == taken, "a message was taken twice or out of its turn"
        assert channel.acknowledged <= channel.sent
        assert 0 <= channel._cursor <= len(channel._sent)
        assert channel._in_flight_bytes == sum(sent.size for sent in list(channel._sent)[: channel._cursor])


names = st.sampled_from(
    ["callback", "draft", "from_submit", "from_cancel", "input_event", "js_yield", "ui_state", "info", "closed_popup", "?"]
)
fields = st.dictionaries(st.sampled_from(["form", "name", "value", "pin", "files", "id", "key", "event_name", "dom_id", "theme"]), values)
events = st.fixed_dictionaries(
    {}, optional={"event": names | values, "task_id": values, "data": values | fields, "form": values, "ask": values}
)
_event_decoder = msgspec.json.Decoder(AnyEvent)


@settings(max_examples=1000, deadline=None)
@given(events)
def test_no_event_raises_anything_else(event: Any) -> None:
    try:
        codec.decode(msgspec.Raw(msgspec.json.encode(event)), _event_decoder)
    except RemoteProtocolError:
        pass


segment = st.binary(max_size=20) | values.map(msgspec.json.encode)
lengths = st.integers(0, 30) | st.integers(0, 2**64 - 1)
honest = segment.map(lambda data: struct.pack(">Q", len(data)) + data)
lying = st.tuples(lengths, segment).map(lambda it: struct.pack(">Q", it[0]) + it[1])


@settings(max_examples=1000, deadline=None)
@given(st.lists(honest | lying, max_size=7).map(b"".join) | st.binary(max_size=100), st.integers(0, 200), st.binary(max_size=2))
def test_no_binary_event_raises_anything_else(body: bytes, at: int, put: bytes) -> None:
    """Segments that fit, that lie about their length, and bytes changed anywhere."""
    for each in (body, body[:at], body[:at] + put + body[at + len(put) :]):
        try:
            event, files = decode_segments(each)
        except RemoteProtocolError:
            continue
        assert isinstance(event, dict) and all(isinstance(header, dict) for header, _ in files)


@settings(max_examples=500, deadline=None)
@given(
    st.integers(1, 2**64 - 1), st.integers(0, 2**64 - 1), st.integers(1, 2**32 - 1), st.binary(max_size=300), st.booleans(), st.booleans()
)
def test_every_chunk_comes_back_as_it_was(number: int, ack: int, blob: int, data: bytes, last: bool, abort: bool) -> None:
    chunk = Chunk(blob, data, last=last, abort=abort)
    try:
        parsed = codec.decode_frame(codec.encode_chunk(number, ack, chunk))
    except RemoteProtocolError:
        assert max(number, ack) > codec.MAX_NUMBER, "only numbers that a page cannot count to are refused"
        return
    assert (parsed.n, parsed.a, parsed.chunk) == (number, ack, chunk)
