"""Parts of messages that are too long for a frame: a blob of JSON stands for its value."""

from __future__ import annotations

import pytest

from deskui.errors import RemoteProtocolError
from deskui.runtime import blobs
from deskui.runtime.blobs import Inbox


def _inbox(content: bytes) -> Inbox:
    inbox = Inbox(max_bytes=1 << 20, max_total_bytes=1 << 20)
    inbox.write(1, content, last=True, abort=False)
    return inbox


REF = {"$blob": 1, "size": 3, "type": "application/json", "inline": True}


def test_an_inline_reference_is_the_value_in_its_blob() -> None:
    assert _inbox('["ž", {"a": null}]'.encode()).claim({"name": "x", "value": REF}) == {"name": "x", "value": ["ž", {"a": None}]}


def test_a_value_is_taken_as_it_is_also_when_it_looks_like_a_reference() -> None:
    assert _inbox(b'{"$blob": 2}').claim(REF) == {"$blob": 2}


@pytest.mark.parametrize("content", [b"", b"{", b"NaN", b'"\xff"', b"[" * 100_000, b"1 2"])
def test_a_part_that_is_no_json_is_refused(content: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        _inbox(content).claim(REF)


def test_a_part_over_the_limit_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blobs, "INLINE_BYTES", 4)
    with pytest.raises(RemoteProtocolError) as refused:
        _inbox(b'"long"').claim(REF)
    assert refused.value.code == 4413
