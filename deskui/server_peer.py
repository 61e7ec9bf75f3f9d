"""Which user of this machine is on the other end of a loopback connection (Linux).

Every local user can reach a loopback port; the secret already makes that useless
to them, this closes the door itself (RELIABILITY §1 W 8, S05). Linux tells the
owner of each socket in ``/proc/net/tcp``; elsewhere the answer is "unknown".

It does not know HTTP. One look costs a few milliseconds, once per connection.
"""

from __future__ import annotations

import ipaddress
import os
import sys
from pathlib import Path


def foreign_user(peer: tuple[str, int], local: tuple[str, int]) -> bool:
    """Whether the socket at ``peer`` (address, port), connected to ``local``, belongs to another user.

    ``False`` when it is ours or nobody can tell (not Linux, no ``/proc``, already closed).
    """
    if not sys.platform.startswith("linux"):
        return False
    uid = socket_owner(peer, local)
    return uid is not None and uid != os.getuid()


def socket_owner(near: tuple[str, int], far: tuple[str, int], tables: tuple[str, ...] = ("/proc/net/tcp", "/proc/net/tcp6")) -> int | None:
    """User id that owns the socket bound to ``near`` and connected to ``far``; ``None`` when no table has it."""
    wanted = {_entry(near, mapped) + b" " + _entry(far, mapped) for mapped in (False, True)}
    for table in tables:
        try:
            lines = Path(table).read_bytes().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if fields[1] + b" " + fields[2] in wanted:
                return int(fields[7])
    return None


def _entry(endpoint: tuple[str, int], mapped: bool) -> bytes:
    """``endpoint`` as the kernel prints it: each 32-bit word of the address in host byte order, in hex."""
    address = ipaddress.ip_address(endpoint[0])
    packed = address.packed
    if mapped and address.version == 4:  # an IPv6 socket that speaks IPv4
        packed = b"\0" * 10 + b"\xff\xff" + packed
    words = [packed[i : i + 4] for i in range(0, len(packed), 4)]
    text = "".join((word[::-1] if sys.byteorder == "little" else word).hex() for word in words)
    return f"{text}:{endpoint[1]:04X}".upper().encode()
