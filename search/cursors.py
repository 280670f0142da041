"""Where one page of results ends and the next begins.

A cursor is opaque to the user: URL-safe Base64 of JSON. It names the last hit by what results are ordered by (its
sort value and statement id), so that the next page goes on after it even if statements were added meanwhile, and
the search it belongs to, so that it cannot be used with another one.
"""

import base64
import binascii
import json
from dataclasses import dataclass
from hashlib import blake2b

from index.errors import ParameterError
from search.records import SearchRequest


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place after a hit.

    Attributes:
        value: The hit's sort value, falling along the results: score, or day number with its sign.
        statement_id: The hit's statement id as a number, rising among equal values.
        seen: How many hits the pages so far have shown.
    """

    value: float
    statement_id: int
    seen: int


def fingerprint(request: SearchRequest) -> str:
    """What a cursor must have been made for: everything but limit, cursor and what is shown beside the hits."""
    parts = (request.text, request.mode, request.sort, request.filters)
    return blake2b(repr(parts).encode(), digest_size=6).hexdigest()


def write_cursor(cursor: Cursor, belongs_to: str) -> str:
    """The cursor as the user gets it."""
    payload = json.dumps([belongs_to, cursor.value, cursor.statement_id, cursor.seen], separators=(",", ":"))
    return base64.urlsafe_b64encode(payload.encode()).decode().rstrip("=")


def read_cursor(text: str, belongs_to: str) -> Cursor:
    """What write_cursor wrote.

    Raises:
        ParameterError: If it is no cursor, or one of another search.
    """
    try:
        payload = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        owner, value, statement_id, seen = json.loads(payload)
        cursor = Cursor(float(value), int(statement_id), int(seen))
    except (binascii.Error, ValueError, TypeError, OverflowError) as error:
        raise ParameterError("cursor", "not a cursor; use the `next` of the page before, unchanged") from error
    if owner != belongs_to or not 0 <= cursor.statement_id < 2**64 or cursor.seen < 0:
        raise ParameterError("cursor", "belongs to another search; start again without a cursor")
    return cursor
