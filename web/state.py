"""What every view can reach: the engine and the settings of the running application."""

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from flask import current_app, request

from web.settings import WebSettings

if TYPE_CHECKING:
    from search.engine import Engine
    from web.pages.examples import Examples

EXTENSION = "onrecord"


@dataclass(frozen=True, slots=True)
class State:
    """What an application was made with.

    Attributes:
        examples: Example queries for the index as it is.
        started: Names this run of the program: another one may have other templates or rank otherwise, so nothing
            that a client kept from before counts as unchanged.
    """

    engine: "Engine"
    settings: WebSettings
    examples: "Examples"
    started: str = field(default_factory=lambda: str(time.time_ns()))


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
