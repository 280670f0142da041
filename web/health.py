"""Whether the server answers, for those who watch over it."""

from flask import Blueprint, Response, request

from web.api.endpoints import respond
from web.parameters import NoParameters, read_query
from web.state import engine

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> Response:
    """Say ok, and which state of the index is served."""
    read_query(NoParameters, request.args)
    response = respond({"status": "ok", "generation": engine().generation})
    response.headers["Cache-Control"] = "no-store"
    return response
