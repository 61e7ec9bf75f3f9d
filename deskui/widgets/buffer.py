"""Arrays of numbers to send as binary: `Buffer`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

__all__ = ["Buffer", "is_buffer"]

ITEM_BYTES = {"uint8": 1, "uint16": 2, "uint32": 4, "int8": 1, "int16": 2, "int32": 4, "float32": 4, "float64": 8}
"""Size of one number by its type."""


class Buffer:
    """Bytes with a shape and a number type.

    Args:
        data: The numbers, little-endian, row by row.
        shape: How many in each dimension.
        dtype: One of ``uint8 uint16 uint32 int8 int16 int32 float32 float64``.

    Raises:
        TypeError: `data` is not bytes-like.
        ValueError: Unknown `dtype`, an empty or non-positive `shape`, or a length that does not fit.
    """

    def __init__(self, data: bytes | bytearray | memoryview, shape: Sequence[int], dtype: str = "uint8") -> None:
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data must be bytes-like, not {type(data).__name__}")
        if dtype not in ITEM_BYTES:
            raise ValueError(f"dtype must be one of {', '.join(ITEM_BYTES)}, not {dtype!r}")
        self.data, self.shape, self.dtype = bytes(data), tuple(int(n) for n in shape), dtype
        if not self.shape or min(self.shape) < 1:
            raise ValueError(f"shape must have positive dimensions, not {self.shape}")
        expected = math.prod(self.shape) * ITEM_BYTES[dtype]
        if len(self.data) != expected:
            raise ValueError(f"shape {self.shape} of {dtype} needs {expected} bytes, got {len(self.data)}")

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        return f"Buffer(shape={self.shape}, dtype={self.dtype!r})"


def is_buffer(value: Any) -> bool:
    """Whether `value` is a `Buffer`."""
    return isinstance(value, Buffer)
