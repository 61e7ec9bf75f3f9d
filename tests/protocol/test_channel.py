"""The channel keeps order and applies every message once, whatever a carrier does to frames."""

import io
import json
import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.errors import LocalProtocolError, RemoteProtocolError
from deskui.protocol import codec
from deskui.protocol.channel import BACKLOG_BYTES, MAX_BAD_ACKS, WINDOW_BYTES, Channel
from deskui.protocol.codec import Chunk, Frame


def texts(items):
    return [json.loads(bytes(item)) for item in items if not isinstance(item, Chunk)]


def chunks(items):
    return [item for item in items if isinstance(item, Chunk)]


def pump(sender, receiver):
    """Carry everything over a perfect link; what the receiver got."""
    got = []
    while True:
        frames = sender.frames()
        back = receiver.frames() if not frames else []
        if not frames and not back:
            return got
        for frame in frames:
            got += receiver.receive(codec.decode_frame(frame))
        for frame in receiver.frames() + back:
            sender.receive(codec.decode_frame(frame))


def test_everything_queued_goes_as_few_frames():
    channel = Channel()
    for number in range(1000):
        channel.send(b'{"x":%d}' % number)
    frames = channel.frames()
    assert len(frames) == 1
    assert [m["x"] for m in json.loads(frames[0])["m"]] == list(range(1000))


def test_sending_pauses_when_the_window_is_full_and_goes_on_with_the_acknowledgement():
    channel = Channel()
    message = b'"' + b"x" * 1000 + b'"'
    for _ in range(1000):
        channel.send(message)
    first = channel.frames(max_bytes=10_000_000)
    sent = sum(len(frame) for frame in first)
    assert WINDOW_BYTES <= sent < WINDOW_BYTES + 2 * codec.CHUNK_BYTES
    assert channel.stalled
    assert channel.frames() == []
    channel.receive(Frame(a=channel.sent))
    assert channel.frames() != []


def test_a_peer_that_never_reads_costs_a_bounded_backlog_and_is_owed_a_replay():
    channel = Channel()
    message = b'"' + b"x" * 10_000 + b'"'
    for _ in range(2 * BACKLOG_BYTES // len(message)):
        channel.send(message)
        assert channel.backlog_bytes <= BACKLOG_BYTES
    assert channel.overflowed
    channel.send_replay([b'"screen"'])
    assert not channel.overflowed
    assert json.loads(channel.frames()[-1])["m"] == ["screen"]


def test_a_replay_larger_than_the_backlog_is_sent_whole():
    sender, receiver = Channel(), Channel()
    sender.send_replay([b'"' + b"x" * 100_000 + b'"'] * 60)
    assert len(pump(sender, receiver)) == 60
    assert not sender.overflowed


def test_blob_chunks_are_woven_between_messages_and_read_only_when_there_is_room():
    sender, receiver = Channel(), Channel()
    data = bytes(random.Random(1).randbytes(5_000_000))
    source = io.BytesIO(data)
    sender.send_blob(7, source)
    sender.frames()
    assert source.tell() <= WINDOW_BYTES + codec.CHUNK_BYTES
    sender.send(b'"in between"')
    got = pump(sender, receiver)
    arrived = [item for item in got if isinstance(item, Chunk)]
    # What left before the pump was lost with its carrier; it is sent again after a rewind.
    sender.rewind()
    got += pump(sender, receiver)
    arrived = chunks(got)
    assert b"".join(chunk.data for chunk in arrived) == data
    assert [chunk.last for chunk in arrived] == [False] * (len(arrived) - 1) + [True]
    assert texts(got) == ["in between"]


def test_a_source_that_fails_aborts_its_blob_only():
    class Broken:
        def read(self, size):
            raise OSError("gone")

    sender, receiver = Channel(), Channel()
    sender.send_blob(1, Broken())
    sender.send(b'"still here"')
    got = pump(sender, receiver)
    assert texts(got) == ["still here"]
    assert chunks(got) == [Chunk(1, b"", abort=True)]


def test_resume_sends_again_exactly_what_is_missing():
    sender, receiver = Channel(), Channel()
    for number in range(5):
        sender.send(b"%d" % number)
    lost = sender.frames()
    assert lost
    assert sender.can_resume(0)
    sender.resume(2)
    assert json.loads(sender.frames()[0]) == {"n": 3, "a": 0, "m": [2, 3, 4]}
    assert receiver.received == 0


@pytest.mark.parametrize("last", [-1, 6, 2**53])
def test_an_offset_that_was_never_sent_or_is_long_gone_cannot_be_resumed(last):
    channel = Channel()
    for number in range(5):
        channel.send(b"%d" % number)
    channel.frames()
    assert not channel.can_resume(last)
    with pytest.raises(LocalProtocolError):
        channel.resume(last)


def test_after_a_restart_numbers_begin_at_one_and_incoming_numbers_go_on():
    sender, receiver = Channel(), Channel()
    sender.send(b'"up"')
    receiver.receive(codec.decode_frame(sender.frames()[0]))
    receiver.send(b'"old"')
    receiver.frames()
    receiver.restart()
    receiver.send(b'"new"')
    assert json.loads(receiver.frames()[0]) == {"n": 1, "a": 1, "m": ["new"]}


def test_a_message_that_came_early_waits_and_a_lasting_gap_is_asked_for():
    channel = Channel()
    assert channel.receive(Frame(n=2, m=[msgspec.Raw(b"2")])) == []
    assert channel.frames() == ['{"a":0}']
    channel.tick(1.0)
    assert channel.frames() == ['{"a":0,"gap":true}']
    assert texts(channel.receive(Frame(n=1, m=[msgspec.Raw(b"1")]))) == [1, 2]
    channel.tick(2.0)
    assert channel.frames() == ['{"a":2}']


def test_an_unacknowledged_tail_is_sent_again_after_a_while():
    channel = Channel()
    channel.send(b'"x"')
    first = channel.frames()
    channel.tick(10.0)
    channel.tick(12.0)
    assert channel.frames() == []
    channel.tick(14.0)
    assert channel.frames() == first


def test_acknowledging_the_future_is_forgiven_twice():
    channel = Channel()
    for _ in range(MAX_BAD_ACKS - 1):
        assert channel.receive(Frame(a=99)) == []
    with pytest.raises(RemoteProtocolError):
        channel.receive(Frame(a=99))


class LossyLink:
    """Frames between two channels, cut, delayed, duplicated and reordered as a plan says."""

    def __init__(self, one, other, plan):
        self.ends = (one, other)
        self.plan = plan
        self.air = ([], [])
        self.got = ([], [])
        self.now = 0.0

    def step(self, action, pick):
        for end in (0, 1):
            self.air[end].extend(self.ends[end].frames())
        side = pick % 2
        air = self.air[side]
        if action == "cut":
            self.cut()
        elif action == "drop" and air:
            air.pop(pick % len(air))
        elif action == "twice" and air:
            air.append(air[pick % len(air)])
        elif action == "swap" and len(air) > 1:
            air.insert(0, air.pop())
        elif action == "tick":
            self.now += 4.0
            for end in self.ends:
                end.tick(self.now)
        elif air:
            self.deliver(side, air.pop(0))

    def deliver(self, side, frame):
        receiver = self.ends[1 - side]
        self.got[side].extend(receiver.receive(codec.decode_frame(frame)))

    def cut(self):
        """The carrier dies with all that is under way; both ends come back as a hello and welcome do."""
        for end in (0, 1):
            self.air[end].clear()
        one, other = self.ends
        last_of_one, last_of_other = one.received, other.received
        one.resume(last_of_other)
        other.resume(last_of_one)

    def settle(self):
        for _ in range(1000):
            self.step("tick", 0)
            for side in (0, 1):
                while self.air[side]:
                    self.deliver(side, self.air[side].pop(0))
            if all(end.idle for end in self.ends):
                return
        raise AssertionError("the link never settled")


actions = st.tuples(st.sampled_from(["deliver", "deliver", "cut", "drop", "twice", "swap", "tick"]), st.integers(0, 9))


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([0, 1, None]), actions), max_size=60), st.integers(0, 3))
def test_nothing_is_lost_doubled_or_reordered_by_any_faults(script, blobs):
    one, other = Channel(), Channel()
    link = LossyLink(one, other, script)
    data = random.Random(blobs).randbytes(blobs * 70_000)
    if blobs:
        one.send_blob(1, io.BytesIO(data))
    said = ([], [])
    for number, (speaker, (action, pick)) in enumerate(script):
        if speaker is not None:
            said[speaker].append(number)
            link.ends[speaker].send(b"%d" % number)
        link.step(action, pick)
    link.settle()
    assert texts(link.got[0]) == said[0]
    assert texts(link.got[1]) == said[1]
    assert b"".join(chunk.data for chunk in chunks(link.got[0])) == data
