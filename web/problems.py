"""Errors as HTTP says them: problem+json (RFC 9457) for programs, a page for people.

HTTP status codes of the program's own errors exist only here.
"""

import logging
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, current_app, render_template, request
from werkzeug.exceptions import HTTPException, TooManyRequests
from werkzeug.wrappers import Response as BaseResponse

from index.errors import (
    CursorForeignError,
    DocumentUnknownError,
    OnrecordError,
    ParameterError,
    SpeakerUnknownError,
    StatementUnknownError,
)

MEDIA_TYPE = "application/problem+json"

_LOG = logging.getLogger(__name__)

_TYPES: dict[type[OnrecordError], tuple[HTTPStatus, str]] = {
    ParameterError: (HTTPStatus.BAD_REQUEST, "invalid-parameter"),
    CursorForeignError: (HTTPStatus.CONFLICT, "foreign-cursor"),
    StatementUnknownError: (HTTPStatus.NOT_FOUND, "unknown-statement"),
    DocumentUnknownError: (HTTPStatus.NOT_FOUND, "unknown-document"),
    SpeakerUnknownError: (HTTPStatus.NOT_FOUND, "unknown-speaker"),
}
_TITLES = {
    "invalid-parameter": "A parameter cannot be used",
    "foreign-cursor": "The cursor belongs to another search",
    "unknown-statement": "No such statement",
    "unknown-document": "No such document",
    "unknown-speaker": "No such speaker",
    "index-unavailable": "The index cannot be read",
}


class BodyError(OnrecordError):
    """A request's body cannot be read at all; carries the status that says why."""

    def __init__(self, status: HTTPStatus, reason: str) -> None:
        """Take the status, and what the body must be."""
        super().__init__(reason)
        self.status = status


def problem(
    status: HTTPStatus, detail: str, *, kind: str | None = None, parameter: str | None = None, headers: Any = None
) -> Response:
    """One error, as a page for a page's address and as problem+json for everything else.

    Args:
        status: The HTTP status.
        detail: One sentence for the user: what was wrong, where, and what to do.
        kind: Last part of the problem's type; None for a problem that its status says all about.
        parameter: The parameter at fault.
        headers: Further headers, such as Retry-After.
    """
    title = _TITLES.get(kind or "", status.phrase)
    if not wants_json():
        page = render_template("error.html", status=status, title=title, detail=detail, parameter=parameter)
        return Response(page, status, headers)
    body: dict[str, object] = {
        "type": f"/api#{kind}" if kind else "about:blank",
        "title": title,
        "status": int(status),
        "detail": detail,
    }
    if parameter is not None:
        body["parameter"] = parameter
    return Response(current_app.json.dumps(body), status, headers, content_type=MEDIA_TYPE)


def wants_json() -> bool:
    """Whether errors of this request's address go to programs."""
    return request.path.startswith("/api/v1/") or request.path == "/healthz"


def _program_error(error: OnrecordError) -> Response:
    if isinstance(error, BodyError):
        return problem(error.status, str(error))
    status, kind = _TYPES.get(type(error), (HTTPStatus.SERVICE_UNAVAILABLE, "index-unavailable"))
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        _LOG.error("%s: %s", request.path, error)
    parameter = error.parameter if isinstance(error, ParameterError) else None
    return problem(status, str(error), kind=kind, parameter=parameter)


def _http_error(error: HTTPException) -> BaseResponse:
    if error.code is None or error.code < HTTPStatus.BAD_REQUEST:
        return error.get_response(request.environ)
    headers = [(name, value) for name, value in error.get_headers() if name.lower() != "content-type"]
    detail = error.description or ""
    if isinstance(error, TooManyRequests):
        detail = f"too many requests of this kind ({error.description}); wait as long as Retry-After says"
    return problem(HTTPStatus(error.code), detail, headers=headers)


def _defect(error: Exception) -> Response:
    _LOG.exception("%s %s", request.method, request.path, exc_info=error)
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "a defect of the program; it was written to the server's log")


def install(app: Flask) -> None:
    """Make an application answer errors so."""
    app.register_error_handler(OnrecordError, _program_error)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _defect)
