"""Whatever bytes a peer sends, the only thing that comes out of the codec is RemoteProtocolError."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.errors import RemoteProtocolError
from deskui.protocol import codec
from deskui.protocol.channel import Channel
from deskui.protocol.codec import CHUNK_BYTES, MAX_HELLO_BYTES, MAX_TEXT_BYTES, Chunk

BAD_TEXT_FRAMES = {
    "empty": "",
    "not JSON": "{",
    "a list": "[]",
    "null": "null",
    "trailing bytes": '{"a":1} x',
    "an unknown key": '{"a":1,"z":2}',
    "a string for a number": '{"a":"1"}',
    "a truth value for a number": '{"n":true,"m":[1]}',
    "a float": '{"a":1.5}',
    "1e400": '{"a":1e400}',
    "NaN": '{"a":NaN}',
    "negative": '{"a":-1}',
    "beyond 2^53": '{"n":9007199254740993,"m":[1]}',
    "900,000 digits": '{"a":' + "9" * 900_000 + "}",
    "a batch without a number": '{"m":[1]}',
    "messages that are no list": '{"n":1,"m":{}}',
    "a lone surrogate": '{"n":1,"m":["\ud800"]}',
    "deep nesting": '{"n":1,"m":' + "[" * 150_000,
    "too long": '{"n":1,"m":["' + "x" * MAX_TEXT_BYTES + '"]}',
}


@pytest.mark.parametrize("frame", BAD_TEXT_FRAMES.values(), ids=BAD_TEXT_FRAMES.keys())
def test_a_bad_text_frame_is_refused_with_words(frame):
    with pytest.raises(RemoteProtocolError) as error:
        codec.decode_frame(frame)
    assert 4400 <= error.value.code < 4500
    assert 0 < len(error.value.reason) <= 80


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x01",
        b"\x02" + bytes(21),
        b"\x01" + bytes(21) + b"\x04",
        bytes(22),
        b"\x01" + bytes(21),
        b"\x01" * 22 + bytes(CHUNK_BYTES + 1),
    ],
)
def test_a_bad_binary_frame_is_refused(frame):
    with pytest.raises(RemoteProtocolError):
        codec.decode_frame(frame)


BAD_HELLOS = [
    "",
    "{}",
    '{"hello":{}}',
    '{"hello":{"proto":"1"}}',
    '{"hello":{"proto":1,"last":-1}}',
    '{"hello":{"proto":1,"last":9007199254740993}}',
]


@pytest.mark.parametrize("frame", [*BAD_HELLOS, '{"hello":{"proto":1,"secret":"' + "x" * MAX_HELLO_BYTES + '"}}', b"bytes"])
def test_a_bad_hello_is_refused(frame):
    with pytest.raises(RemoteProtocolError):
        codec.decode_hello(frame)


def test_a_hello_keeps_what_later_versions_add():
    hello = codec.decode_hello('{"hello":{"proto":1,"colour":"blue","info":{"language":"de","shoe":43}}}')
    assert (hello.proto, hello.info.language) == (1, "de")


def test_frames_round_trip():
    text = codec.decode_frame(codec.encode_batch(3, 2, [b'{"a":"\xc3\xa9"}', b"1"]))
    assert (text.n, text.a, [json.loads(bytes(m)) for m in text.m]) == (3, 2, [{"a": "é"}, 1])
    chunk = Chunk(9, b"\x00\xff" * 100, last=True)
    binary = codec.decode_frame(codec.encode_chunk(4, 1, chunk))
    assert (binary.n, binary.a, binary.chunk) == (4, 1, chunk)
    assert codec.decode_frame(codec.encode_ack(7, gap=True)).gap


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(), st.binary(max_size=200), st.binary(max_size=100).map(lambda tail: b"\x01" + tail)))
def test_random_bytes_never_raise_anything_else(frame):
    try:
        parsed = codec.decode_frame(frame)
        Channel().receive(parsed)
    except RemoteProtocolError:
        pass


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["n", "a", "m", "gap", "hello", "proto"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(max_examples=500, deadline=None)
@given(json_values)
def test_random_json_never_raises_anything_else(value):
    frame = json.dumps(value)
    for decode in (codec.decode_frame, codec.decode_hello):
        try:
            decode(frame)
        except RemoteProtocolError:
            pass
