"""The application: one factory, one blueprint per concern."""

from typing import TYPE_CHECKING

from flask import Flask, Response, request
from werkzeug.middleware.proxy_fix import ProxyFix

from web import caching, feeds, formats, headers, limits, problems
from web.api.endpoints import respond
from web.api.openapi import document as openapi_document
from web.api.views import api
from web.discovery import blueprint as discovery
from web.health import blueprint as health
from web.limits import Cost
from web.pages import blueprint as pages
from web.parameters import NoParameters, read_query
from web.settings import WebSettings
from web.state import EXTENSION, State, state

if TYPE_CHECKING:
    from search.engine import Engine


def create_app(engine: "Engine", settings: WebSettings | None = None) -> Flask:
    """An application that answers from an engine.

    Args:
        engine: The open index, shared by all threads; the caller closes it.
        settings: None for the defaults.
    """
    settings = settings or WebSettings()
    app = Flask(__name__)
    app.extensions[EXTENSION] = State(engine, settings)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body_bytes
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.url_map.strict_slashes = False
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )
    problems.install(app)
    counted = limits.Limits(app, settings)
    caching.install(app)
    headers.install(app)
    formats.install(app)
    for blueprint in (api.blueprint, pages, feeds.blueprint, discovery, health):
        app.register_blueprint(blueprint)
    app.add_url_rule("/api/v1/openapi.json", "api.openapi", _openapi)
    counted.apply(app, _costs(app))
    return app


def _openapi() -> Response:
    read_query(NoParameters, request.args)
    return respond(openapi_document(api, server=state().settings.public_url))


def _costs(app: Flask) -> dict[str, Cost]:
    costs = {f"api.{one.name}": one.cost for one in api}
    for name in app.view_functions:
        if name in ("static", "health.healthz", "api.openapi"):
            costs[name] = Cost.NOTHING
        elif name in ("pages.verify", "pages.similar"):
            costs[name] = Cost.MEANING
        else:
            costs.setdefault(name, Cost.SEARCH)
    return costs
