"""The frames and channel steps that the page's implementation is held to as well (client/test/core)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from deskui.errors import RemoteProtocolError
from deskui.protocol.channel import Channel
from deskui.protocol.codec import Chunk, decode_frame, encode_ack, encode_batch, encode_chunk

VECTORS = Path(__file__).parents[1] / "vectors"
FRAMES = json.loads((VECTORS / "frames.json").read_text("utf-8"))
SCENARIOS = json.loads((VECTORS / "channel.json").read_text("utf-8"))["scenarios"]


@pytest.mark.parametrize("vector", FRAMES["text"], ids=lambda vector: vector["frame"])
def test_a_text_frame_means_the_same_here(vector: dict[str, Any]) -> None:
    frame, means = decode_frame(vector["frame"]), vector["means"]
    assert (frame.n, frame.a, frame.gap) == (means["n"], means["a"], means["gap"])
    assert [json.loads(bytes(message)) for message in frame.m] == means["m"]
    if vector.get("canonical"):
        messages = [bytes(message) for message in frame.m]
        assert (encode_batch(frame.n, frame.a, messages) if messages else encode_ack(frame.a, frame.gap)) == vector["frame"]


@pytest.mark.parametrize("vector", FRAMES["binary"], ids=lambda vector: vector["hex"])
def test_a_binary_frame_means_the_same_here(vector: dict[str, Any]) -> None:
    raw, means = bytes.fromhex(vector["hex"]), vector["means"]
    frame = decode_frame(raw)
    chunk = Chunk(means["blob"], bytes.fromhex(means["data"]), means["last"], means["abort"])
    assert (frame.n, frame.a, frame.chunk) == (means["n"], means["a"], chunk)
    assert encode_chunk(frame.n, frame.a, chunk) == raw


@pytest.mark.parametrize("vector", FRAMES["bad"], ids=lambda vector: f"{vector['why']} {vector.get('frame', vector.get('hex'))}")
def test_a_bad_frame_is_refused_with_a_protocol_error(vector: dict[str, Any]) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_frame(vector["frame"] if "frame" in vector else bytes.fromhex(vector["hex"]))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["name"])
def test_a_channel_does_the_same_here(scenario: dict[str, Any]) -> None:
    channel = Channel()
    for step in scenario["steps"]:
        _take(channel, step)


def _take(channel: Channel, step: dict[str, Any]) -> None:
    match step:
        case {"send": message}:
            channel.send(json.dumps(message).encode())
        case {"frames": expected}:
            assert [json.loads(frame) for frame in channel.frames()] == expected, step
        case {"receive": frame, "fails": True}:
            with pytest.raises(RemoteProtocolError):
                channel.receive(decode_frame(json.dumps(frame)))
        case {"receive": frame, "gives": expected}:
            given = channel.receive(decode_frame(json.dumps(frame)))
            assert [json.loads(bytes(message)) for message in given if not isinstance(message, Chunk)] == expected, step
        case {"tick": now}:
            channel.tick(now)
        case {"resume": last}:
            channel.resume(last)
        case {"rewind": True}:
            channel.rewind()
        case {"heartbeat": True}:
            channel.heartbeat()
        case _:
            raise AssertionError(f"an unknown step: {step}")
