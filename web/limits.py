"""How often one client may ask, by what a request costs."""

from enum import StrEnum
from typing import Any

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from web.settings import WebSettings


class Cost(StrEnum):
    """Kinds of cost; each has its own budget per client."""

    NOTHING = "nothing"
    SEARCH = "search"
    MEANING = "meaning"
    EXPORT = "export"


class Limits:
    """The budgets of one application, counted in this process's memory."""

    def __init__(self, app: Flask, settings: WebSettings) -> None:
        """Count for this application."""
        self._limiter = Limiter(
            get_remote_address,
            app=app,
            enabled=settings.rate_limits,
            headers_enabled=True,
            storage_uri="memory://",
            strategy="sliding-window-counter",
        )
        # The decorated views hold it weakly only.
        app.extensions["onrecord.limiter"] = self._limiter
        limits = {
            Cost.SEARCH: settings.search_limit,
            Cost.MEANING: settings.meaning_limit,
            Cost.EXPORT: settings.export_limit,
        }
        self._shared = {cost: self._limiter.shared_limit(limit, scope=cost.value) for cost, limit in limits.items()}

    def apply(self, app: Flask, costs: dict[str, Cost]) -> None:
        """Charge every request to an endpoint of `costs`; the names are Flask's."""
        for name, cost in costs.items():
            view: Any = app.view_functions[name]
            app.view_functions[name] = self._limiter.exempt(view) if cost is Cost.NOTHING else self._shared[cost](view)
