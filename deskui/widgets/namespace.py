"""What ``get_widgets()`` returns: every widget class, bound to one session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .session import Session


class Namespace:
    """The widget classes of one session, as attributes.

    They are classes: they can be subclassed, and ``isinstance`` works with the classes of the ``Widgets`` modules.
    """

    def __init__(self, session: Session, classes: Mapping[str, type]) -> None:
        self._session = session
        self._classes = classes

    def __getattr__(self, name: str) -> Any:
        cls = self._classes.get(name)
        if cls is None:
            raise AttributeError(f"there is no widget class {name!r}")
        bound = bind(cls, self._session)
        setattr(self, name, bound)
        return bound

    def __dir__(self) -> list[str]:
        return sorted(self._classes)


def bind(cls: Any, session: Session) -> type:
    """The class without its first argument."""

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        cls.__init__(self, session, *args, **kwargs)

    __init__.__wrapped__ = cls.__init__  # type: ignore[attr-defined]
    return type(cls.__name__, (cls,), {"__init__": __init__, "__module__": cls.__module__, "__doc__": cls.__doc__})
