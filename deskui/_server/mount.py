"""Apps inside somebody else's Tornado application: ``webio_routes`` and ``webio_handler``.

The one rule: the runtime starts with the first request, on that request's loop,
so building the rules costs nothing and needs no running loop.

It does not know sockets or ports: those are the other application's.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tornado.routing import URLSpec

from ..index_page import with_index
from ..runtime.apps import make_apps
from ..runtime.host import Host, Limits
from ..runtime.ticker import Ticker
from .assets import Assets
from .policy import Auth, Route, Site
from .routes import ROUTES, AppHandler
from .security import LOOPBACK_NAMES, Guard, check_dialects


def webio_routes(
    applications: Any,
    base: str = "/",
    *,
    allowed_hosts: Sequence[str] = (),
    allowed_origins: Sequence[str] | None = None,
    check_origin: Callable[[str], bool] | None = None,
    dialects: Sequence[str] = (),
    auth: Auth | None = None,
    limits: Limits | None = None,
) -> list[URLSpec]:
    """Rules that put apps at ``base`` of an existing Tornado application::

        Application([*webio_routes(main, "/tool/"), (r"/", Home)])

    The page is open to whoever your application lets through: give ``auth=`` when that is not everybody who may use the program.

    Args:
        applications: As for ``Server``.
        base: Path they live under.
        allowed_hosts: ``Host`` values to answer; by default this machine's loopback names, on any port your server listens on.
        allowed_origins: More origins that may connect.
        check_origin: Decides on an origin no list has.
        dialects: Plain dialects to speak.
        auth: Sees the request, returns a user or ``None``.
        limits: The runtime's limits.

    Raises:
        UsageError: A dialect does not exist.
    """
    check_dialects(dialects)
    mount = _Mount(applications, base, allowed_hosts, tuple(allowed_origins or ()), check_origin, frozenset(dialects), auth, limits)
    return [URLSpec(mount.pattern(route), _mounted(route, mount)) for route in ROUTES if route.pattern != "healthz"]


def webio_handler(
    applications: Any,
    cdn: bool | str = True,
    reconnect_timeout: int = 0,
    allowed_origins: Sequence[str] | None = None,
    check_origin: Callable[[str], bool] | None = None,
    **options: Any,
) -> type[AppHandler]:
    """A handler class for one path of an existing Tornado application, as in PyWebIO::

        Application([(r"/tool", webio_handler(main))])

    The first request adds the rules for what the page needs below that path (``/tool/-/…``) to the application; `webio_routes` does it
    openly and beforehand.

    Args:
        applications: As for ``Server``.
        cdn: Accepted for PyWebIO's sake: nothing is ever fetched from elsewhere.
        reconnect_timeout: Accepted for PyWebIO's sake: sessions survive a lost connection anyway.
        allowed_origins: More origins that may connect.
        check_origin: Decides on an origin no list has.
        **options: As for ``webio_routes``.
    """
    check_dialects(options.get("dialects", ()))
    mount = _Mount(
        applications,
        None,
        options.pop("allowed_hosts", ()),
        tuple(allowed_origins or ()),
        check_origin,
        frozenset(options.pop("dialects", ())),
        options.pop("auth", None),
        options.pop("limits", None),
    )
    if options:
        raise TypeError(f"webio_handler() got unexpected arguments: {', '.join(options)}")
    app_route = next(route for route in ROUTES if route.handler is AppHandler)
    return _mounted(app_route, mount)


class _Mount:
    """What mounted handlers share; the runtime starts with the first request, on that request's loop."""

    def __init__(
        self,
        applications: Any,
        base: str | None,
        allowed_hosts: Sequence[str],
        origins: tuple[str, ...],
        check_origin: Callable[[str], bool] | None,
        dialects: frozenset[str],
        auth: Auth | None,
        limits: Limits | None,
    ) -> None:
        self._apps: Mapping[str, Any] = with_index(make_apps(applications))
        self._base = None if base is None else ("/" + base.strip("/") + "/").replace("//", "/")
        self._allowed_hosts = tuple(allowed_hosts)
        self._origins = origins
        self._check_origin = check_origin
        self._dialects = dialects
        self._auth = auth
        self._limits = limits or Limits()
        self._site: Site | None = None
        self._ticker: Ticker | None = None

    def pattern(self, route: Route) -> str:
        """The route below this mount."""
        return re.escape(self._base or "/") + route.pattern

    def site(self, handler: Any) -> Site:
        """The site, made at the first request."""
        if self._site is None:
            self._site = self._start(handler)
            if self._base is None:
                below = [URLSpec(self.pattern_below(route), _mounted(route, self)) for route in ROUTES if route.pattern.startswith("-")]
                handler.application.add_handlers(r".*", below)
        return self._site

    def pattern_below(self, route: Route) -> str:
        """The route below a lone handler's path."""
        assert self._site is not None
        return re.escape(self._site.base) + route.pattern

    def _start(self, handler: Any) -> Site:
        assets = Assets()
        host = Host(self._apps, loop=asyncio.get_running_loop(), limits=self._limits, build=assets.build)
        request = handler.request
        port = request.connection.stream.socket.getsockname()[1]
        names = {f"{name}:{port}" for name in LOOPBACK_NAMES} | set(self._allowed_hosts)
        site = Site(
            host=host,
            guard=Guard(names, scheme=request.protocol, origins=self._origins, check_origin=self._check_origin),
            assets=assets,
            base=self._base or request.path.rstrip("/") + "/",
            auth=self._auth,
            dialects=self._dialects,
        )
        self._ticker = Ticker(site.tick)
        self._ticker.start()
        return site


def _mounted(route: Route, mount: _Mount) -> type[Any]:
    """The route's handler, getting its site from the mount instead of from rule arguments."""

    def initialize(self: Any) -> None:
        route.handler.initialize(self, route, mount.site(self))

    return type("Mounted" + route.handler.__name__, (route.handler,), {"initialize": initialize})
