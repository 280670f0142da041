"""ETag and Last-Modified: an address's answer changes only with the index and with the program that runs.

So a repeated request is answered 304 before anything is searched.
"""

import logging
from datetime import UTC, datetime
from hashlib import blake2b
from http import HTTPStatus

from flask import Flask, Response, g, request

from index.errors import OnrecordError
from web.state import engine, state

_LOG = logging.getLogger(__name__)
_UNCACHED_BLUEPRINTS = frozenset({"health", None})


def install(app: Flask) -> None:
    """Make an application answer conditional requests."""
    app.before_request(_take_up_changes)
    app.before_request(_unchanged)
    app.after_request(_tag)


def _take_up_changes() -> None:
    if request.endpoint == "static":
        return
    try:
        engine().refresh()
    except OnrecordError:
        # What is open already still answers; the administrator finds the reason in the log.
        _LOG.exception("could not take up the changed index")


def _is_cached() -> bool:
    return request.method in ("GET", "HEAD") and request.blueprint not in _UNCACHED_BLUEPRINTS


def entity_tag() -> str:
    """Names the answer of this address at this state of index and program."""
    parts = "\0".join((state().started, engine().generation, request.host_url, request.full_path))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _modified() -> datetime | None:
    return state().modified.get(_ask_modified)


def _ask_modified() -> datetime | None:
    updated_at = engine().statistics().updated_at
    return datetime.fromisoformat(updated_at).astimezone(UTC) if updated_at else None


def _unchanged() -> Response | None:
    """304 if the client names the tag of this answer: it can only have it from a good answer of this address.

    A date proves no such thing, so If-Modified-Since is looked at when the answer is there.
    """
    if not _is_cached():
        return None
    # Named before the index is asked: should it change in between, the answer is newer than its tag, never older.
    g.entity_tag = entity_tag()
    known = not request.if_none_match.star_tag and request.if_none_match.contains_weak(g.entity_tag)
    return Response(status=304) if known else None


def _tag(response: Response) -> Response:
    if "entity_tag" not in g or response.status_code not in (200, 304):
        return response
    # Weak: the time a search took is told with it and differs from one answer to the next.
    response.set_etag(g.entity_tag, weak=True)
    response.last_modified = _modified()
    response.headers.setdefault("Cache-Control", "no-cache")
    if response.status_code == HTTPStatus.OK and request.if_modified_since and not request.if_none_match:
        response.make_conditional(request)
    return response
