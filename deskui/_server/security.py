"""Who may speak to the server at all: Host and Origin lists, response headers, throttling.

The one rule: everything here only ever says no. A request that passes still
holds nothing until its first frame (or its login) proves the secret.

It does not know routes, sessions or Tornado; strings come in, answers go out.
Threats and row numbers: RELIABILITY (Host H01, Origin H02, CSRF H03, guessing S02).
"""

from __future__ import annotations

import ipaddress
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase

from ..errors import UsageError

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
DIALECTS = frozenset({"pywebio", "pgwidgets"})


def is_loopback(host: str) -> bool:
    """Whether binding to ``host`` keeps the server on this machine. ``localhost`` counts, other names do not."""
    if host.lower() in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def in_url(host: str) -> str:
    """``host`` as it stands in a URL: IPv6 addresses in brackets."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _without_default_port(authority: str, scheme: str) -> str | None:
    default = ":443" if scheme == "https" else ":80"
    return authority[: -len(default)] if authority.endswith(default) else None


class Guard:
    """The exact lists a request's ``Host`` and ``Origin`` are compared with.

    Args:
        hosts: Allowed ``Host`` values, with their port unless it is the scheme's default.
        scheme: ``"http"`` or ``"https"``, as the browser sees it (a proxy may add TLS).
        origins: More allowed origins, each exact or an ``fnmatch`` pattern (``https://*.example.org``).
        check_origin: The author's own word on an origin that no list has.
    """

    def __init__(
        self,
        hosts: Iterable[str],
        *,
        scheme: str = "http",
        origins: Sequence[str] = (),
        check_origin: Callable[[str], bool] | None = None,
    ) -> None:
        names = {host.lower() for host in hosts}
        names |= {short for name in names if (short := _without_default_port(name, scheme))}
        self.hosts = frozenset(names)
        self.scheme = scheme
        self.origins = frozenset(f"{scheme}://{name}" for name in names)
        self._patterns = tuple(origins)
        self._check_origin = check_origin

    def allows_host(self, host: str | None) -> bool:
        """Exact comparison (case aside, RFC 9110 §4.2.3): a rebound DNS name never matches."""
        return host is not None and host.lower() in self.hosts

    def allows_origin(self, origin: str | None) -> bool:
        """A missing or opaque origin (``null``) is a refusal: our page always sends its own.

        Browsers serialise origins in lower case without a default port, so the comparison is exact.
        """
        if not origin or origin == "null":
            return False
        if origin in self.origins or any(fnmatchcase(origin, pattern) for pattern in self._patterns):
            return True
        return self._check_origin is not None and bool(self._check_origin(origin))


class Throttle:
    """Counts failures per peer and in all, within a sliding window.

    Args:
        per_peer: Failures one address may have within the window.
        total: Failures all addresses together may have.
        window_s: Length of the window.
        clock: A monotonic clock.
    """

    def __init__(
        self, *, per_peer: int = 20, total: int = 100, window_s: float = 60.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._per_peer = per_peer
        self._total = total
        self._window_s = window_s
        self._clock = clock
        self._failures: deque[tuple[float, str]] = deque()

    def failed(self, peer: str) -> None:
        """Count one failure of ``peer``."""
        self._forget_old()
        if len(self._failures) < self._total:  # a full window already refuses everybody
            self._failures.append((self._clock(), peer))

    def succeeded(self, peer: str) -> None:
        """Take one failure of ``peer`` back: it was counted before the outcome was known, so that attempts side by side count too."""
        for index in range(len(self._failures) - 1, -1, -1):
            if self._failures[index][1] == peer:
                del self._failures[index]
                return

    def refuses(self, peer: str) -> bool:
        """Whether ``peer`` has to wait."""
        self._forget_old()
        if len(self._failures) >= self._total:
            return True
        return sum(1 for _, who in self._failures if who == peer) >= self._per_peer

    def _forget_old(self) -> None:
        horizon = self._clock() - self._window_s
        while self._failures and self._failures[0][0] < horizon:
            self._failures.popleft()


SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def page_policy(
    nonce: str,
    *,
    scripts: Sequence[str] = (),
    styles: Sequence[str] = (),
    pictures: Sequence[str] = (),
    frame_ancestors: Sequence[str] = (),
) -> str:
    """The page's Content-Security-Policy: nothing but our own files, no eval, no inline script without the nonce.

    Args:
        nonce: Fresh for each response.
        scripts: Origins of scripts the author configured (``config(js_file=…)``).
        styles: The same for style sheets.
        pictures: The same for pictures, films and sounds (``config(pictures_from=…)``).
        frame_ancestors: Origins that may embed the page; none by default (H13).
    """
    script_src = " ".join(("'self'", f"'nonce-{nonce}'", *scripts))
    style_src = " ".join(("'self'", f"'nonce-{nonce}'", *styles))
    media_src = " ".join(("'self' data: blob:", *pictures))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {script_src}",
            f"style-src {style_src}",
            "style-src-attr 'unsafe-inline'",
            f"img-src {media_src}",
            "font-src 'self' data:",
            f"media-src {media_src}",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'self' blob: data:",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'none'",
            "frame-ancestors " + (" ".join(frame_ancestors) or "'none'"),
        )
    )


FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
"""For every response that is not the page: even opened directly it can run nothing."""


def check_dialects(dialects: Sequence[str] | frozenset[str]) -> None:
    """Raises ``UsageError`` when one of them does not exist."""
    unknown = set(dialects) - DIALECTS
    if isinstance(dialects, str) or unknown:
        raise UsageError(f"dialects={dialects!r}: choose from {sorted(DIALECTS)}, in a list or set")
