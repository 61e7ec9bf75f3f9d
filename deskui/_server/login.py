"""The log-in page of `deskui.auth.PasswordFile`: name, password, throttle, cookie.

The one rule: a wrong name and a wrong password get the same answer in the same
time, and after a few of them nobody from there is even asked (RELIABILITY §1 R 3).
The page works without scripts. It does not know how passwords are kept.
"""

from __future__ import annotations

import asyncio
import html
import logging
import secrets
from urllib.parse import parse_qs, quote, urlsplit

from ..auth import COOKIE_PLAIN, COOKIE_TLS, PasswordFile
from . import login_words
from .policy import Door, Policy, Route, Site

log = logging.getLogger("deskui.server")

LOGIN_PATH = "-/login"
LOGOUT_PATH = "-/logout"
MAX_FORM_BYTES = 8192
_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>{log_in} – {title}</title>
<link rel="stylesheet" href="{base}-/assets/main.css">
<style nonce="{nonce}">
body {{ display: grid; place-items: center; min-height: 100vh; }}
main {{ width: min(22rem, calc(100vw - 2rem)); }}
form {{ display: grid; gap: var(--space-4); }} h1 {{ margin: 0 0 var(--space-4) !important; }}
label {{ display: grid; gap: 6px; font-weight: 500; }}
.error {{ margin: 0; color: var(--danger); }}
</style></head><body><main class="dk-login dk-card"><h1 class="dk-form-title">{title}</h1>
<form method="post" action="{action}">{message}
<label>{name} <input class="dk-input" name="user" value="{user}" autocomplete="username" required maxlength="64"{focus_user}></label>
<label>{password} <input class="dk-input" name="password" type="password"
  autocomplete="current-password" required maxlength="1024"{focus_password}></label>
<button type="submit" class="dk-button btn-primary">{log_in}</button></form></main></body></html>
"""


def login_url(site: Site, target: str) -> str:
    """Where someone without a log-in is sent, to come back to ``target`` afterwards."""
    return f"{site.base}{LOGIN_PATH}?next={quote(target, safe='')}"


def safe_target(site: Site, target: str) -> str:
    """``target`` if it is a path of this program, else its start page: no open redirect (H09)."""
    parts = urlsplit(target)
    plain = not parts.scheme and not parts.netloc and target.startswith(site.base)
    if not plain or target.startswith("//") or any(mark in target for mark in "\\\r\n\t\0"):
        return site.base
    return target


class LoginHandler(Door):
    """``GET /-/login`` shows the form, ``POST`` checks it."""

    def has_own_header(self) -> bool:
        """A form cannot send one; that the post comes from our own page is shown by its Origin, which `Door` has checked."""
        return True

    def get(self) -> None:
        """The form."""
        self._show("")

    async def post(self) -> None:
        """Check name and password, set the cookie, go where the person wanted to."""
        auth = self._auth()
        address = self.request.remote_ip or ""
        if auth.throttle.refuses(address):
            self.set_status(429)
            self.set_header("Retry-After", "60")
            return self._show("Too many attempts. Please wait a minute.")
        user, password = self._fields()
        auth.throttle.failed(address)  # until it is known to be right: many at once are no way around the limit
        token = await asyncio.get_running_loop().run_in_executor(None, auth.log_in, user, password)
        if token is None:
            log.warning("a log-in from %s failed", address)
            self.set_status(403)
            return self._show("Name or password is wrong.", user)
        auth.throttle.succeeded(address)
        self._set_cookie(token)
        self.redirect(safe_target(self.site, self.get_query_argument("next", self.site.base)), status=303)
        return None

    def _auth(self) -> PasswordFile:
        assert isinstance(self.site.auth, PasswordFile)
        return self.site.auth

    def _fields(self) -> tuple[str, str]:
        if len(self.request.body) > MAX_FORM_BYTES:
            self.refuse(413, "413 Too long\n")
        fields = parse_qs(self.request.body.decode("utf-8", "replace"), max_num_fields=8)
        return fields.get("user", [""])[0], fields.get("password", [""])[0]

    def _set_cookie(self, token: str) -> None:
        secure = self.site.guard.scheme == "https"
        self.set_cookie(COOKIE_TLS if secure else COOKIE_PLAIN, token, path="/", secure=secure, httponly=True, samesite="Lax")

    def _show(self, message: str, user: str = "") -> None:
        """Answer with the page; ``message`` is one of `login_words`, in English, or empty."""
        nonce = secrets.token_urlsafe(16)
        language = login_words.preferred(self.request.headers.get("Accept-Language", ""))
        self.set_header("Vary", "Accept-Language")
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header(
            "Content-Security-Policy",
            f"default-src 'none'; style-src 'self' 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        )
        # Under no-referrer browsers send "Origin: null" with a form, and the post would be refused as foreign.
        self.set_header("Referrer-Policy", "same-origin")
        target = safe_target(self.site, self.get_query_argument("next", self.site.base))
        app = self.site.host.apps.get("index")
        self.finish(
            _PAGE.format(
                language=language,
                log_in=login_words.say("Log in", language),
                name=login_words.say("Name", language),
                password=login_words.say("Password", language),
                title=html.escape((app.title if app else "") or login_words.say("Log in", language)),
                base=html.escape(self.site.base),
                nonce=nonce,
                action=html.escape(login_url(self.site, target)),
                message=f'<p class="error" role="alert">{login_words.say(message, language)}</p>' if message else "",
                user=html.escape(user),
                focus_user="" if user else " autofocus",
                focus_password=" autofocus" if user else "",
            )
        )


class LogoutHandler(Door):
    """``POST /-/logout``: end this browser's log-in; its pages are cut off within a second."""

    def post(self) -> None:
        """Forget the token and clear the cookie."""
        if isinstance(self.site.auth, PasswordFile):
            self.site.auth.log_out(self.site.auth.token_of(self.request))
        secure = self.site.guard.scheme == "https"
        self.clear_cookie(COOKIE_TLS if secure else COOKIE_PLAIN, path="/", secure=secure, httponly=True, samesite="Lax")
        self.set_status(204)


LOGIN_ROUTES = (
    Route(LOGIN_PATH, LoginHandler, Policy.LOGIN, frozenset({"GET", "HEAD", "POST"})),
    Route(LOGOUT_PATH, LogoutHandler, Policy.LOGIN, frozenset({"POST"})),
)
"""Only where ``auth=`` is a `PasswordFile`."""
