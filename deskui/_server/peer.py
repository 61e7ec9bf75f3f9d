"""Which user of this machine is on the other end of a loopback connection (Linux).

Every local user can reach a loopback port; the secret already makes that useless
to them, this closes the door itself (RELIABILITY §1 W 8, S05). Linux tells the
owner of a socket over netlink, and where that is closed in ``/proc/net/tcp``;
elsewhere the answer is "unknown".

It does not know HTTP. A question over netlink costs microseconds; the table is as long as
the machine has sockets, and reading it for each of many pages that come back at once took seconds (F04).
"""

from __future__ import annotations

import ipaddress
import os
import socket
import struct
import sys
from pathlib import Path


def foreign_user(peer: tuple[str, int], local: tuple[str, int]) -> bool:
    """Whether the socket at ``peer`` (address, port), connected to ``local``, belongs to another user.

    ``False`` when it is ours or nobody can tell (not Linux, no ``/proc``, already closed).
    """
    if not sys.platform.startswith("linux"):
        return False
    uid = asked_owner(peer, local)
    if uid is None:
        uid = socket_owner(peer, local)
    return uid is not None and uid != os.getuid()


# linux/netlink.h, linux/sock_diag.h, linux/inet_diag.h
_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLM_F_REQUEST = 1
_NO_COOKIE = b"\xff" * 8
_STATES_WITH_OWNER = frozenset({1, 2, 3, 4, 5, 8, 9, 11})
"""TCP states of sockets that belong to a process; what waits after its close (6) is nobody's, a listener (10) is not what was asked for."""


def asked_owner(near: tuple[str, int], far: tuple[str, int]) -> int | None:
    """As `socket_owner`, asked of the kernel directly; ``None`` also when it does not answer."""
    local, remote = ipaddress.ip_address(near[0]), ipaddress.ip_address(far[0])
    family = socket.AF_INET if local.version == 4 else socket.AF_INET6
    ends = struct.pack(">HH16s16s", near[1], far[1], local.packed, remote.packed) + b"\0" * 4 + _NO_COOKIE
    request = struct.pack("=BBBBI", family, socket.IPPROTO_TCP, 0, 0, 0xFFFFFFFF) + ends
    header = struct.pack("=IHHII", 16 + len(request), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0)
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as asking:
            asking.settimeout(0.1)
            asking.send(header + request)
            answer = asking.recv(1024)
    except (OSError, AttributeError):  # closed by a sandbox, or a Python without netlink
        return None
    kind = struct.unpack_from("=H", answer, 4)[0]
    if kind != _SOCK_DIAG_BY_FAMILY or answer[17] not in _STATES_WITH_OWNER or answer[20:56] != ends[:36]:
        return None
    uid: int = struct.unpack_from("=I", answer, 16 + 4 + 48 + 12)[0]
    return uid


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
