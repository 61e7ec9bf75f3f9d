"""Every exception deskui raises, split by who can fix it.

::

    DeskuiError
    ├─ UsageError                    the author: a wrong call, raised at the call
    │   ├─ SpecError (ValueError)        .path  .expected  .got
    │   │   └─ UnserialisableError (TypeError)   data that JSON cannot express
    │   ├─ NoSession (RuntimeError)      a call outside any session
    │   └─ NotSupported (RuntimeError)   this face or platform cannot do it
    ├─ SessionException
    │   ├─ SessionClosedException        the session has ended
    │   └─ SessionNotFoundException      a call from an unregistered thread
    ├─ ClientError                   our page: .message  .stack  .command
    ├─ ProtocolError
    │   ├─ LocalProtocolError            this side broke the wire rules (a bug here)
    │   └─ RemoteProtocolError           the peer did: .code  .reason
    └─ ShellError                    the machine: no webview; says what to install

Facts are attributes; ``str()`` is computed from them. This module imports nothing.
"""

from __future__ import annotations


class DeskuiError(Exception):
    """Base of everything deskui raises on purpose."""


class UsageError(DeskuiError):
    """A call that cannot work as written; the author can fix it."""


class SpecError(UsageError, ValueError):
    """An argument has the wrong shape.

    Args:
        path: Where in the arguments, e.g. ``"rows[1][0]"``.
        expected: What would have been right, in words.
        got: The offending value (shown by ``repr``, cut at 80 characters).
    """

    def __init__(self, path: str, expected: str, got: object = None) -> None:
        self.path = path
        self.expected = expected
        self.got = got
        super().__init__(path, expected, got)

    def __str__(self) -> str:
        got = repr(self.got)
        if len(got) > 80:
            got = got[:77] + "..."
        return f"{self.path}: expected {self.expected}, got {got}"


class UnserialisableError(SpecError, TypeError):
    """An argument holds data that cannot travel to the page (``TypeError`` too, as PyWebIO raises)."""


class NoSession(UsageError, RuntimeError):
    """A call that needs a running session was made outside of one.

    Args:
        call: Name of the function called, e.g. ``"put_text"``.
    """

    def __init__(self, call: str = "this call") -> None:
        self.call = call
        super().__init__(call)

    def __str__(self) -> str:
        return f"{self.call}() needs a running session; call it from a function started with deskui.run(main)"


class NotSupported(UsageError, RuntimeError):
    """The feature does not exist in this face (window or browser) or on this platform.

    Args:
        feature: What was asked for.
        why: Why it cannot be done here, and what to do instead.
    """

    def __init__(self, feature: str, why: str) -> None:
        self.feature = feature
        self.why = why
        super().__init__(feature, why)

    def __str__(self) -> str:
        return f"{self.feature} is not supported here: {self.why}"


class SessionException(DeskuiError):
    """Base of what ends a session's code quietly."""


class SessionClosedException(SessionException):
    """The session has ended: the user left, the window closed, the server stops or the session expired."""

    def __str__(self) -> str:
        return self.args[0] if self.args else "the session has ended"


class SessionNotFoundException(SessionException):
    """A call came from a thread that belongs to no session; see ``register_thread()``."""

    def __str__(self) -> str:
        return self.args[0] if self.args else "this thread belongs to no session; call register_thread(thread) before thread.start()"


class ClientError(DeskuiError):
    """The page could not carry out a command.

    Args:
        message: The JavaScript error's message.
        stack: Its stack trace, or ``""``.
        command: What the page was doing, in words.
    """

    def __init__(self, message: str, stack: str = "", command: str = "") -> None:
        self.message = message
        self.stack = stack
        self.command = command
        super().__init__(message, stack, command)

    def __str__(self) -> str:
        return f"{self.command}: {self.message}" if self.command else self.message


class ProtocolError(DeskuiError):
    """Base of wire-rule violations; abstract."""


class LocalProtocolError(ProtocolError):
    """This side tried something the wire rules forbid: a bug in deskui."""


class RemoteProtocolError(ProtocolError):
    """The peer broke the wire rules; the connection is closed with ``code`` and ``reason``.

    Args:
        reason: What was wrong, in words; contains nothing the peer sent beyond 80 characters.
        code: Close code, see docs/wire.md §1.1.
    """

    def __init__(self, reason: str, code: int = 4400) -> None:
        self.reason = reason
        self.code = code
        super().__init__(reason, code)

    def __str__(self) -> str:
        return f"{self.reason} ({self.code})"


class ShellError(DeskuiError):
    """The machine lacks what a native window needs.

    Args:
        problem: What is missing.
        remedy: The command or action that mends it, or ``""``.
    """

    def __init__(self, problem: str, remedy: str = "") -> None:
        self.problem = problem
        self.remedy = remedy
        super().__init__(problem, remedy)

    def __str__(self) -> str:
        return f"{self.problem}. {self.remedy}" if self.remedy else self.problem
