"""What every view can reach: the engine and the settings of the running application."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from flask import current_app, request

from web.settings import WebSettings

if TYPE_CHECKING:
    from search.engine import Engine
    from web.pages.examples import Example

EXTENSION = "onrecord"

T = TypeVar("T")


class PerGeneration(Generic[T]):
    """A value that is made once for every state of the index, when it is first asked for."""

    def __init__(self) -> None:
        """Start without a value."""
        self._lock = threading.Lock()
        self._known: tuple[str, T] | None = None

    def get(self, make: Callable[[], T]) -> T:
        """The value for the index as it is; `make` is called if there is none yet."""
        generation = engine().generation
        with self._lock:
            if self._known is None or self._known[0] != generation:
                self._known = (generation, make())
            return self._known[1]


@dataclass(frozen=True, slots=True)
class State:
    """What an application was made with.

    Attributes:
        started: Names this run of the program: another one may have other templates or rank otherwise, so nothing
            that a client kept from before counts as unchanged.
        modified: When the index last changed; None if it never did.
        examples: Example queries.
    """

    engine: "Engine"
    settings: WebSettings
    started: str = field(default_factory=lambda: str(time.time_ns()))
    modified: PerGeneration[datetime | None] = field(default_factory=PerGeneration)
    examples: "PerGeneration[tuple[Example, ...]]" = field(default_factory=PerGeneration)


def state() -> State:
    """The running application's state."""
    found: State = current_app.extensions[EXTENSION]
    return found


def engine() -> "Engine":
    """The running application's engine."""
    return state().engine


def site_url() -> str:
    """Where the site is reached from outside, without a slash at the end."""
    return state().settings.public_url or request.host_url.rstrip("/")
