"""What strangers can do to a server when they try in earnest: thousands of guesses, sockets and fragments, gigabytes, no files left.

    python benchmarks/attacks.py                    # every case: about 4 minutes, 2 GiB on the disk for a moment; Linux
    python benchmarks/attacks.py S02 A06 --times 10 # some of them, with a tenth of the numbers
    python benchmarks/attacks.py A05 --wstest PATH  # Autobahn's suite, where its `wstest` is installed (it needs Python 2.7)

Each case starts its own ``deskui serve``, attacks it over the loopback from this process, and stops by itself. Prints a table of
case, asked, seen; exit status 1 when something was not kept. The rule: only what a socket can say is said; what the server did
is read from its answers, its standard error and the system's books about its process. Rows: docs/security.md.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import contextlib
import hashlib
import http.client
import itertools
import json
import os
import resource
import secrets
import select
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

STARTING_S = 30.0
ATTACKER = "203.0.113.9"
HONEST = "198.51.100.7"
PUBLIC = "app.example.org"
MB = 1_000_000
CHUNK = 65536
ROOT = str(Path(__file__).parents[1])

APP = """
import asyncio, logging
import deskui
from deskui.output import put_text
from deskui.session import hold
logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")  # all that an author may ask to see

def main():
    put_text("here")
    hold()
"""
TICKING = APP.replace("def main", "async def main").replace(
    "    hold()\n", "    while True:\n        put_text('tick')\n        await asyncio.sleep(0.2)\n"
)
UNTHROTTLED = APP.replace("level=logging.INFO", "level=logging.ERROR") + (
    "from deskui._server.security import Throttle\nThrottle.refuses = lambda self, peer: False  # to take many times of guesses\n"
)
UPLOADING = """
import deskui
from deskui.input import file_upload
from deskui.output import put_text
from deskui.runtime.host import Limits

def main():
    file = file_upload("a file")
    put_text(f"{file['size']} {len(file['content'])}")

deskui.run(main, limits=Limits(retention_s=2.0LIMITS))
"""


class Served:
    """A ``deskui serve`` of its own, and what the system knows about it."""

    def __init__(self, source: str, *, proxied: bool = False, files: int | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory()
        program = Path(self._folder.name, "program.py")
        program.write_text(source)
        self.port = free_port()
        self.proxied = proxied
        words = ["--port", str(self.port), *(["--behind-proxy", "--public-host", PUBLIC, "--auth", "link"] if proxied else [])]
        command = [sys.executable, "-m", "deskui", "serve", str(program), *words]
        limited = ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command] if files else command
        environment = {**os.environ, "TMPDIR": self._folder.name, "PYTHONPATH": ROOT}
        self._process = subprocess.Popen(limited, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        self.logged: list[float] = []
        self.errors: list[str] = []
        assert self._process.stdout is not None
        self.code = self._process.stdout.readline().strip().partition("#b=")[2]
        threading.Thread(target=self._read_log, daemon=True).start()
        self._about = Path(f"/proc/{self._process.pid}")

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._folder.cleanup()

    def _read_log(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.logged.append(time.monotonic())
            if "Traceback" in line:
                self.errors.append(line)

    @property
    def rss(self) -> int:
        """Resident bytes."""
        return int((self._about / "statm").read_text().split()[1]) * resource.getpagesize()

    @property
    def cpu_s(self) -> float:
        """Seconds of processor it has used."""
        fields = (self._about / "stat").read_text().rpartition(")")[2].split()  # proc(5): utime and stime are the 14th and 15th
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def threads(self) -> int:
        """How many it has."""
        return len(list((self._about / "task").iterdir()))

    @property
    def files(self) -> int:
        """How many it has open, sockets among them."""
        return len(list((self._about / "fd").iterdir()))

    def lines_per_s(self) -> int:
        """Most lines it wrote within one second."""
        seconds = collections.Counter(int(at) for at in self.logged)
        return max(seconds.values(), default=0)

    def unnamed_files(self) -> list[str]:
        """Its temporary files: opened, and already without a name; as paths that can be read while it has them."""
        found = []
        for link in (self._about / "fd").iterdir():
            with contextlib.suppress(OSError):
                if os.readlink(link).startswith(self._folder.name):
                    found.append(str(link))
        return found

    def headers(self, address: str = HONEST) -> dict[str, str]:
        """Those of our own page, seen through the proxy as ``address``."""
        if not self.proxied:
            own = f"127.0.0.1:{self.port}"
            return {"Host": own, "Origin": f"http://{own}", "X-Deskui": "1"}
        return {"Host": PUBLIC, "Origin": f"https://{PUBLIC}", "X-Deskui": "1", "X-Forwarded-For": address}

    def boot(self, code: str, address: str = HONEST) -> tuple[int, str]:
        """Trade a code: the status, and the secret or nothing."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=STARTING_S)
        try:
            connection.request("POST", "/-/boot", json.dumps({"code": code}), self.headers(address))
            answer = connection.getresponse()
            body = answer.read()
            return answer.status, json.loads(body)["secret"] if answer.status == 200 else ""
        finally:
            connection.close()

    def secret(self) -> str:
        """A good one."""
        return self.boot(self.code)[1]

    def welcome_s(self, address: str = HONEST) -> float:
        """How long a newcomer takes from nothing to a session."""
        begun = time.monotonic()
        page = Page(self, address).hello(self.boot(self.code, address)[1])
        page.until("welcome")
        page.close()
        return time.monotonic() - begun


class Page:
    """A WebSocket without a library. ``status`` is that of the upgrade; ``code`` the close code, once closed."""

    def __init__(self, served: Served, address: str = HONEST, *, timeout_s: float = STARTING_S, wait: bool = True) -> None:
        self.status = 0
        self.code = 0
        self._data = b""
        self.sock = socket.create_connection(("127.0.0.1", served.port), timeout=timeout_s)
        lines = "".join(f"{name}: {value}\r\n" for name, value in served.headers(address).items())
        upgrade = (
            f"GET / HTTP/1.1\r\n{lines}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: deskui.1\r\n\r\n"
        )
        self.sock.sendall(upgrade.encode())
        if wait:
            self._read_head()

    def _read_head(self) -> None:
        while b"\r\n\r\n" not in self._data and self._more():
            pass
        head, _, self._data = self._data.partition(b"\r\n\r\n")
        self.status = int(head.split()[1]) if head else 0

    def _more(self) -> bool:
        try:
            part = self.sock.recv(65536)
        except ConnectionError:
            return False
        self._data += part
        return bool(part)

    def hello(self, secret: str) -> Page:
        """Say it."""
        self.send(1, json.dumps({"hello": {"proto": 1, "secret": secret}}).encode())
        return self

    def send(self, opcode: int, payload: bytes) -> None:
        """One whole frame. Its mask is of zeros, so that the bytes need no work."""
        self.sock.sendall(frame(opcode, payload))

    def read(self) -> Any:
        """The next message as JSON; ``None`` when the server has hung up, ``code`` then says why."""
        while True:
            parsed = self.frame()
            if parsed is None:
                return None
            opcode, payload = parsed
            if opcode == 8:
                self.code = struct.unpack("!H", payload[:2])[0] if payload else 1005
                return None
            if opcode == 1:
                return json.loads(payload)

    def frame(self) -> tuple[int, bytes] | None:
        """The next frame, opcode and payload; ``None`` when the server has hung up."""
        while True:
            found = parse_frame(self._data)
            if found:
                opcode, payload, self._data = found
                return opcode, payload
            if not self._more():
                return None

    def until(self, key: str) -> Any:
        """The first message with that key; an error when none comes."""
        while (message := self.read()) is not None:
            if key in message:
                return message[key]
        raise ConnectionError(f"closed with {self.code} before {key}")

    def end(self) -> int:
        """Read until the server hangs up; the close code."""
        while self.read() is not None:
            pass
        return self.code

    def close(self) -> None:
        """Hang up."""
        self.sock.close()


def frame(opcode: int, payload: bytes, *, final: bool = True) -> bytes:
    """A client's frame (RFC 6455 §5.2), masked with zeros."""
    size = len(payload)
    length = (
        bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack("!H", size) if size < 65536 else b"\xff" + struct.pack("!Q", size)
    )
    return bytes([opcode | (0x80 if final else 0)]) + length + b"\0\0\0\0" + payload


def parse_frame(data: bytes) -> tuple[int, bytes, bytes] | None:
    """A server's frame at the beginning of ``data``: opcode, payload, the rest."""
    if len(data) < 2:
        return None
    size, at = data[1] & 127, 2
    if size >= 126:
        at += 2 if size == 126 else 8
        if len(data) < at:
            return None
        size = int.from_bytes(data[2:at], "big")
    return (data[0] & 15, data[at : at + size], data[at + size :]) if len(data) >= at + size else None


def free_port() -> int:
    """One that nobody had a moment ago: behind a proxy the server does not print its own."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


class Others:
    """Somebody else who asks for ``/healthz`` all the time; measures how long the loop lets them wait."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._ask)
        self.waits: list[float] = []

    def __enter__(self) -> Others:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(STARTING_S)

    def _ask(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._served.port, timeout=STARTING_S)
        while not self._stop.wait(0.01):
            begun = time.monotonic()
            connection.request("GET", "/healthz", headers=self._served.headers())
            connection.getresponse().read()
            self.waits.append(time.monotonic() - begun)
        connection.close()

    @property
    def p99_s(self) -> float:
        """What 99 of 100 requests do not exceed."""
        return sorted(self.waits)[int(len(self.waits) * 0.99)]


class Table:
    """What is printed; remembers what was not kept."""

    def __init__(self) -> None:
        self.missed: list[str] = []

    def row(self, case: str, asked: str, seen: str, ok: bool) -> None:
        """One line."""
        print(f"{case:<66} {asked:<22} {seen} {'' if ok else '  MISSED'}", flush=True)
        if not ok:
            self.missed.append(case)

    def calm(self, served: Served, before: int, what: str, most: int = 10 * MB) -> None:
        """The rows every flood ends with: memory, log, no traceback."""
        growth = served.rss - before
        self.row(f"  the server's memory after {what}", f"≤ +{most // MB} MB", f"{growth / MB:+.1f} MB", growth <= most)
        lines = served.lines_per_s()
        self.row(
            "  its log: most lines in a second, tracebacks", "≤ 10, 0", f"{lines}, {len(served.errors)}", lines <= 10 and not served.errors
        )


# -- S02 -------------------------------------------------------------------------------------------


def guessing(table: Table, size: float) -> None:
    """Wrong secrets and codes, from one address of many behind a proxy."""
    count = int(10_000 * size)
    with Served(APP, proxied=True) as served:
        page = Page(served).hello(served.secret())
        page.until("welcome")
        before, begun, newcomers = served.rss, time.monotonic(), []
        answers: collections.Counter[int] = collections.Counter()
        for number in range(count):
            answers[guess(served, number)] += 1
            if number % max(1, count // 10) == 0:
                newcomers.append(served.welcome_s())
        took = time.monotonic() - begun
        answered = answers[403] + answers[4401]
        allowed = 20 * (1 + int(took / 60))
        ok = answered <= allowed and answers[429] == count - answered
        table.row(
            f"S02 {count:,} wrong secrets in {took:.0f} s: answered, then 429", f"{allowed}, the rest", f"{answered}, {answers[429]:,}", ok
        )
        worst = max(newcomers)
        table.row("  newcomers of another address meanwhile: the slowest", "< 1 s", f"{worst * 1000:.0f} ms", worst < 1)
        stays = still_there(page)
        table.row("  who was there stays", "open", "open" if stays else f"closed with {page.code}", stays)
        table.calm(served, before, "it")


def still_there(page: Page) -> bool:
    """Whether a page's socket is open and answers."""
    page.send(9, b"here?")
    while (found := page.frame()) is not None and found[0] not in (8, 10):
        pass
    return found is not None and found[0] == 10


def guess(served: Served, number: int) -> int:
    """One wrong secret, as a hello or as a code: the status or close code."""
    if number % 2:
        return served.boot(f"guess {number}", ATTACKER)[0]
    page = Page(served, ATTACKER)
    try:
        return page.hello(f"guess {number}").end() if page.status == 101 else page.status
    finally:
        page.close()


def guessing_times(table: Table, size: float) -> None:
    """Does an answer take longer when the guess begins right? Over the wire, nobody else there, throttle off."""
    with Served(UNTHROTTLED) as served:
        good = {"secrets in hellos": served.secret(), "codes": served.code}
        ways: dict[str, Callable[[str], object]] = {
            "secrets in hellos": lambda secret: Page(served).hello(secret).end(),
            "codes": served.boot,
        }
        for name, ask in ways.items():
            nearly, random = times_of(ask, good[name], int(3000 * size))
            difference = abs(statistics.mean(nearly) - statistics.mean(random)) * 1e6
            sigma = min(statistics.stdev(nearly), statistics.stdev(random)) * 1e6
            what = f"S02 {len(nearly):,} wrong {name} that begin right beside random ones: means differ by"
            table.row(what, "< 1 σ", f"{difference:.1f} µs, σ {sigma:.0f} µs", difference < sigma)


def times_of(ask: Callable[[str], object], good: str, count: int) -> tuple[list[float], list[float]]:
    """How long answers take to guesses that are right but for the last letter, and to any; by turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(2 * count):
        word = good[:-1] + "-" if number % 2 == 0 else secrets.token_urlsafe(32)
        begun = time.perf_counter()
        ask(word)
        times[number % 2].append(time.perf_counter() - begun)
    return times


# -- S07 -------------------------------------------------------------------------------------------


def many_sockets(table: Table, size: float) -> None:
    """Thousands of silent sockets, then thousands of sessions, all of one address."""
    count = int(10_000 * size)
    with Served(APP, proxied=True) as served:
        secret = served.secret()
        before, threads = served.rss, served.threads
        newcomers, pages, most = [], [], 0
        for number in range(count):
            pages.append(Page(served, ATTACKER, wait=False))
            if number % max(1, count // 20) == 0:
                newcomers.append(served.welcome_s())
                most = max(most, served.threads)
        held = served.files
        worst = max(newcomers)
        table.row(f"S07 {count:,} sockets of one address, all silent: open at the end", "≤ 3,000", f"{held:,}", held <= 3000)
        spare = most - threads - len(newcomers)
        table.row("  threads beside those of the newcomers' sessions", "≤ 1", f"{spare}", spare <= 1)
        table.row("  newcomers of another address meanwhile: the slowest", "< 1 s", f"{worst * 1000:.0f} ms", worst < 1)
        for page in pages:
            page.close()
        table.calm(served, before, "it", 100 * MB)
        many_sessions(table, served, secret, count)
    with Served(APP, proxied=True) as served:
        speechless(table, served, int(12_000 * size))


def speechless(table: Table, served: Served, count: int) -> None:
    """More sockets than the server holds at once, none of which says a word: a newcomer waits until they are hung up on."""
    before = served.rss
    sockets = [socket.create_connection(("127.0.0.1", served.port), timeout=STARTING_S) for _ in range(count)]
    held, came = served.files, served.welcome_s()
    table.row(f"S07 {count:,} sockets without a byte: open at the end", "≤ 10,064", f"{held:,}", held <= 10_064)
    table.row("  a newcomer", "≤ 15 s", f"{came:.1f} s", came <= 15)
    for sock in sockets:
        sock.close()
    table.calm(served, before, "it", 100 * MB)


def many_sessions(table: Table, served: Served, secret: str, count: int) -> None:
    """Somebody who has the link opens one session after the other."""
    threads, before, newcomers = served.threads, served.rss, []
    answers: collections.Counter[str] = collections.Counter()
    for number in range(count):
        page = Page(served, ATTACKER).hello(secret)
        message = page.read() or {}
        answers["welcome" if "welcome" in message else str(message.get("goodbye", {}).get("code"))] += 1
        page.close()
        if number % max(1, count // 20) == 0:
            newcomers.append(served.welcome_s())
    ok = answers == {"welcome": min(200, count), "4429": max(0, count - 200)}
    table.row(f"S07 {count:,} sessions of one address that has the link", "200, the rest 4429", json.dumps(answers), ok)
    spare, worst = served.threads - threads - len(newcomers), max(newcomers)
    table.row("  threads", "≤ 201", str(spare), spare <= 201)
    table.row("  newcomers of another address meanwhile: the slowest", "< 1 s", f"{worst * 1000:.0f} ms", worst < 1)
    table.calm(served, before, "it", 100 * MB)


# -- H10 -------------------------------------------------------------------------------------------


def big_upload(table: Table, size: float) -> None:
    """Two gibibytes where the author allows them, and where not; sizes that lie; a body that dribbles."""
    total = int((2 << 30) * size) // CHUNK * CHUNK
    with Served(UPLOADING.replace("LIMITS", ", max_blob_bytes=3 << 30, max_inbox_bytes=4 << 30")) as served:
        page = Page(served).hello(served.secret())
        page.until("welcome")
        before, begun = served.rss, time.monotonic()
        digest, peak, refused = upload(served, page, total)
        table.row(
            f"H10 a file of {total / (1 << 30):.2f} GiB, limits raised",
            "taken",
            refused or f"{time.monotonic() - begun:.0f} s",
            not refused,
        )
        table.row("  memory meanwhile", "≤ +20 MB", f"{(peak - before) / MB:+.1f} MB", peak - before <= 20 * MB)
        kept = [path for path in served.unnamed_files() if digest_of(path) == digest]
        table.row("  on disk, the bytes' hash", "the same", "the same" if kept else "another", len(kept) == 1)
        page.close()
        gone(table, served)
    too_big(table, total)
    lies(table)


def upload(served: Served, page: Page, total: int) -> tuple[str, int, str]:
    """Send a file in chunks, at most eight unacknowledged: its hash, the server's peak of memory, the refusal if one came."""
    digest, peak, acknowledged, count = hashlib.sha256(), 0, 0, total // CHUNK
    for number in range(1, count + 1):
        piece = number.to_bytes(8, "big") * (CHUNK // 8)
        digest.update(piece)
        with contextlib.suppress(ConnectionError):  # hung up on: reading says why
            page.send(2, chunk(number, piece, last=number == count))
        while acknowledged < number - (0 if number == count else 8):
            message = page.read()
            if message is None or "goodbye" in message:
                return (
                    digest.hexdigest(),
                    peak,
                    f"{(message or {}).get('goodbye', {}).get('code', page.code)} at {number * CHUNK / MB:.0f} MB",
                )
            acknowledged = max(acknowledged, message.get("a", 0))
        if number % 64 == 0:
            peak = max(peak, served.rss)
    return digest.hexdigest(), peak, ""


def chunk(number: int, data: bytes, *, last: bool) -> bytes:
    """A piece of blob 7 (docs/wire.md §1.2)."""
    return b"\x01" + struct.pack(">QQI", number, 0, 7) + bytes([last]) + data


def digest_of(path: str) -> str:
    """SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def gone(table: Table, served: Served) -> None:
    """The page has left: within the session's retention nothing is on the disk any more."""
    begun = time.monotonic()
    while served.unnamed_files() and time.monotonic() - begun < STARTING_S:
        time.sleep(0.1)
    left = len(served.unnamed_files())
    table.row("  temporary files after the page has left (retention 2 s)", "0", f"{left} after {time.monotonic() - begun:.1f} s", left == 0)


def too_big(table: Table, total: int) -> None:
    """The same file, default limits."""
    with Served(UPLOADING.replace("LIMITS", "")) as served:
        page = Page(served).hello(served.secret())
        page.until("welcome")
        before = served.rss
        _, peak, refused = upload(served, page, total)
        growth = max(peak, served.rss) - before
        over = total > 200 << 20
        table.row(
            "H10 the same with the default limits (200 MiB)",
            "4413" if over else "taken",
            refused or "taken",
            refused[:4] == ("4413" if over else ""),
        )
        table.row("  memory meanwhile", "≤ +20 MB", f"{growth / MB:+.1f} MB", growth <= 20 * MB)
        page.close()
        gone(table, served)


def lies(table: Table) -> None:
    """A reference and a request that say another size than comes, and a body that never ends."""
    with Served(UPLOADING.replace("LIMITS", "")) as served:
        said = submitted(served, {"$blob": 7, "size": 1 << 50, "name": "x"})
        table.row("H10 a reference that claims 2^50 bytes for 65,536", "what came counts", said, said == f"{CHUNK} {CHUNK}")
        claims = {
            "a Content-Length of 2 GiB": b"Content-Length: 2147483648\r\n\r\nx",
            "a chunk of 2 GiB": b"Transfer-Encoding: chunked\r\n\r\n80000000\r\nx",
        }
        for name, rest in claims.items():
            status, took, growth = posted(served, rest)
            table.row(
                f"H10 a post that claims {name}",
                "refused at once",
                f"{status}, {took:.1f} s, {growth / MB:+.1f} MB",
                took < 2 and growth < 5 * MB,
            )
        status, took, _ = posted(served, b"Content-Length: 1000\r\n\r\nx", dribble=True)
        table.row("H10 a body of a byte a second", "hung up on in 35 s", f"{took:.0f} s", took <= 35)


def submitted(served: Served, reference: dict[str, Any]) -> str:
    """Answer the form with one chunk and this reference; what the program says it got."""
    page = Page(served).hello(served.secret())
    group: dict[str, Any] = {}
    while not group:
        group = next((each for each in page.until("m") if each.get("command") == "input_group"), {})
    page.send(2, chunk(1, bytes(CHUNK), last=True))
    name = group["spec"]["inputs"][0]["name"]
    event = {"event": "from_submit", "task_id": group["task_id"], "form": group["form"], "data": {name: reference}}
    page.send(1, json.dumps({"n": 2, "a": 0, "m": [event]}).encode())
    while True:
        for message in page.until("m"):
            if message.get("command") == "output":
                page.close()
                return str(message["spec"]["content"])


def posted(served: Served, rest: bytes, *, dribble: bool = False) -> tuple[str, float, int]:
    """Begin a post and perhaps send a byte a second: the answer's first word, when it was over, memory."""
    before, begun = served.rss, time.monotonic()
    lines = "".join(f"{name}: {value}\r\n" for name, value in served.headers().items()).encode()
    with socket.create_connection(("127.0.0.1", served.port), timeout=1.0 if dribble else STARTING_S) as sock:
        sock.sendall(b"POST /-/poll HTTP/1.1\r\n" + lines + rest)
        answer = heard(sock, begun + 2 * STARTING_S)
    return answer.partition(b"\r\n")[0][9:12].decode() or "hung up", time.monotonic() - begun, served.rss - before


def heard(sock: socket.socket, until: float) -> bytes:
    """All that comes until the other side hangs up; a byte is sent at each timeout."""
    answer = b""
    while time.monotonic() < until:
        try:
            part = sock.recv(4096)
            if not part:
                break
            answer += part
        except TimeoutError:
            sock.sendall(b"x")
        except ConnectionError:
            break
    return answer


# -- A05 -------------------------------------------------------------------------------------------


def autobahn(table: Table, wstest: str) -> None:
    """Autobahn's fuzzing client against our protocol class, behind an echo as it demands. Compression (12, 13) is never agreed to."""
    port = free_port()
    echo = subprocess.Popen([sys.executable, __file__, "--echo", str(port)], env={**os.environ, "PYTHONPATH": ROOT})
    try:
        with tempfile.TemporaryDirectory() as folder:
            spec = {
                "outdir": folder,
                "servers": [{"agent": "deskui", "url": f"ws://127.0.0.1:{port}"}],
                "cases": ["*"],
                "exclude-agent-cases": {},
            }
            Path(folder, "spec.json").write_text(json.dumps({**spec, "exclude-cases": ["12.*", "13.*"]}))
            while socket.socket().connect_ex(("127.0.0.1", port)):
                time.sleep(0.1)
            subprocess.run([wstest, "-m", "fuzzingclient", "-s", f"{folder}/spec.json"], stdout=subprocess.DEVNULL, timeout=300, check=True)
            verdicts(table, json.loads(Path(folder, "index.json").read_text())["deskui"])
    finally:
        echo.terminate()
        echo.wait(15)


def verdicts(table: Table, cases: dict[str, dict[str, Any]]) -> None:
    """One row for conformance, one for messages beyond our limits, which are to be refused."""
    bad = {name: case for name, case in cases.items() if case["behavior"] == "FAILED" or case["behaviorClose"] in ("FAILED", "WRONG CODE")}
    limits = {name for name, case in bad.items() if name.startswith("9.") and case["remoteCloseCode"] in (1008, 1009, None)}
    other = sorted(bad.keys() - limits)
    table.row(f"A05 Autobahn: {len(cases)} cases, not passed", "none", ", ".join(other) or "none", not other)
    table.row("  of 9.*: over 1 MiB or 256 fragments, so cut off (1009, 1008)", "", str(len(limits)), True)


async def echo(port: int) -> None:
    """What Autobahn talks to."""
    from tornado.web import Application
    from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

    from deskui._server.websocket import BoundedProtocol
    from deskui.protocol.codec import MAX_TEXT_BYTES

    class Echo(WebSocketHandler):
        """Says what it hears."""

        max_message_size = MAX_TEXT_BYTES

        def get_websocket_protocol(self) -> WebSocketProtocol | None:
            usual = super().get_websocket_protocol()
            return BoundedProtocol(self, False, usual.params) if isinstance(usual, WebSocketProtocol13) else usual

        def on_message(self, message: str | bytes) -> None:
            assert isinstance(self.ws_connection, BoundedProtocol)
            self.ws_connection.put(message)

    Application([("/", Echo)]).listen(port, "127.0.0.1")
    await asyncio.sleep(300)


# -- A06 -------------------------------------------------------------------------------------------


def tiny_frames(table: Table, size: float) -> None:
    """One-byte fragments and pings without end, from a stranger and from a page that was let in."""
    fragments, pings = int(800_000 * size), int(1_200_000 * size)
    floods = {
        f"{fragments:,} one-byte fragments": (frame(1, b"{", final=False) + frame(0, b" ", final=False) * fragments, False),
        f"{pings:,} pings": (frame(9, b"") * pings, False),
        f"{pings:,} pings of a page that was let in": (frame(9, b"") * pings, True),
    }
    with Served(APP) as served:
        for name, (data, known) in floods.items():
            flood(table, served, name, data, known)
    with Served(APP) as served:
        patient_fragments(table, served, 10.0)


def flood(table: Table, served: Served, name: str, data: bytes, known: bool) -> None:
    """All of it at once; what it cost and whom it held up."""
    before, used, begun = served.rss, served.cpu_s, time.monotonic()
    with Others(served) as others:
        page = Page(served)
        if known:
            page.hello(served.secret()).until("welcome")
        with contextlib.suppress(OSError):  # cut off, as it should be
            page.sock.sendall(data)
        code = ""
        with contextlib.suppress(OSError):
            code = str(page.end() or "reset")
        page.close()
        over = time.monotonic() - begun
        time.sleep(2.0)  # what others see afterwards counts as well
    spent = served.cpu_s - used
    table.row(f"A06 {name}: ended with", "1008", f"{code} after {over:.1f} s", code == "1008")
    table.row("  the server's processor time, that of others' requests in it", "≤ 2 s", f"{spent:.2f} s", spent <= 2)
    waited(table, others)
    table.calm(served, before, "it")


def waited(table: Table, others: Others) -> None:
    """Others' row."""
    longest = max(others.waits)
    seen = f"{others.p99_s * 1000:.1f} ms, {longest * 1000:.0f} ms"
    table.row(f"  others, {len(others.waits)} requests: p99, the longest", "< 100 ms", seen, others.p99_s < 0.1)


def patient_fragments(table: Table, served: Served, seconds: float) -> None:
    """A page that was let in keeps within the rules: good frames, in one-byte pieces, as fast as they are taken."""
    message = b'{"a":0}'
    pieces = [frame(1 if at == 0 else 0, message[at : at + 1], final=at == len(message) - 1) for at in range(len(message))]
    data, sent = b"".join(pieces) * 500, 0
    page = Page(served).hello(served.secret())
    page.until("welcome")
    used, begun = served.cpu_s, time.monotonic()
    with Others(served) as others:
        while (took := time.monotonic() - begun) < seconds:
            if select.select([], [page.sock], [], 0.1)[1]:  # a half-sent piece at the end of this does no harm: the rest comes next
                sent += page.sock.send(data[sent % len(data) :])
    share = (served.cpu_s - used) / took
    taken = f"{sent / len(pieces[0]) / took:,.0f}"
    table.row(f"A06 good frames in one-byte pieces for {seconds:.0f} s: a second, buffers included", "", taken, True)
    table.row("  processor", "≤ 50 %", f"{share:.0%}", share <= 0.5)
    waited(table, others)
    page.close()


# -- A08 -------------------------------------------------------------------------------------------


def no_files(table: Table, size: float) -> None:
    """``ulimit -n 200`` and 300 sockets that say nothing, opened again whenever they are hung up on."""
    seconds = max(5.0, 20.0 * size)
    with Served(TICKING, files=200) as served:
        page = Page(served).hello(served.secret())
        page.until("welcome")
        ticks: list[float] = []
        watching = threading.Thread(target=watch, args=(page, ticks, seconds), daemon=True)
        watching.start()
        used, begun = served.cpu_s, time.monotonic()
        with besieged(served.port, 300):
            time.sleep(seconds)
            share = (served.cpu_s - used) / (time.monotonic() - begun)
        begun = time.monotonic()
        came = served.welcome_s()
        watching.join(5.0)
        gap = max(later - sooner for sooner, later in itertools.pairwise(ticks))
        table.row(
            f"A08 200 files, 300 silent sockets for {seconds:.0f} s: processor, with a page served", "< 10 %", f"{share:.1%}", share < 0.1
        )
        table.row("  longest pause of the page that was there (a tick each 0.2 s)", "< 1 s", f"{gap:.2f} s, {len(ticks)} frames", gap < 1)
        table.row("  a newcomer after the attack", "≤ 15 s", f"{came:.2f} s", came <= 15)
        lines = served.lines_per_s()
        table.row(
            "  log: most lines in a second, tracebacks", "≤ 10, 0", f"{lines}, {len(served.errors)}", lines <= 10 and not served.errors
        )


def watch(page: Page, ticks: list[float], seconds: float) -> None:
    """Read and acknowledge for so long, noting when something came."""
    end, last = time.monotonic() + seconds, 0
    while time.monotonic() < end and (message := page.read()) is not None:
        if "m" in message:
            last = message["n"] + len(message["m"]) - 1
            page.send(1, b'{"a":%d}' % last)
            ticks.append(time.monotonic())


@contextlib.contextmanager
def besieged(port: int, count: int) -> Iterator[None]:
    """So many silent sockets are kept open from another thread."""
    stop = threading.Event()
    thread = threading.Thread(target=besiege, args=(port, count, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(STARTING_S)


def besiege(port: int, count: int, stop: threading.Event) -> None:
    """Keep them open until told to stop."""
    open_now: set[socket.socket] = set()
    while not stop.wait(0.1):
        closed = list(select.select(list(open_now), [], [], 0)[0]) if open_now else []
        for sock in closed:
            open_now.discard(sock)
            sock.close()
        while len(open_now) < count:
            open_now.add(socket.create_connection(("127.0.0.1", port), timeout=STARTING_S))
    for sock in open_now:
        sock.close()


CASES: dict[str, list[Callable[[Table, float], None]]] = {
    "S02": [guessing, guessing_times],
    "S07": [many_sockets],
    "H10": [big_upload],
    "A06": [tiny_frames],
    "A08": [no_files],
}


def main() -> int:
    """Parse the command line and run the cases one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"{', '.join(CASES)}, A05; all but A05 by default")
    parser.add_argument("--times", type=float, default=1.0, metavar="N", help="divide the numbers by N")
    parser.add_argument("--wstest", help="Autobahn's program, for A05")
    parser.add_argument("--echo", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.echo:
        asyncio.run(echo(arguments.echo))
        return 0
    if set(arguments.cases) - {*CASES, "A05"} or ("A05" in arguments.cases and not arguments.wstest):
        parser.error("choose from the cases; A05 needs --wstest")
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    table = Table()
    print(f"{len(os.sched_getaffinity(0))} cores, load average {os.getloadavg()[0]:.1f}, {hard} files", flush=True)
    for name in arguments.cases or CASES:
        if name == "A05":
            autobahn(table, arguments.wstest)
        for case in CASES.get(name, []):
            case(table, 1 / arguments.times)
    print("everything was kept" if not table.missed else f"MISSED: {'; '.join(table.missed)}", flush=True)
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
