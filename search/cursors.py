"""Where one page of results ends and the next begins.

A cursor is opaque to the user: 52 hexadecimal digits. It names the last hit by what results are ordered by (its sort
value and statement id), so that the next page goes on after it even if statements were added meanwhile, and the
search it belongs to, so that it cannot be used with another one. Every text of that form can be read, so that the
API's document can say what a cursor looks like.
"""

import math
import re
import struct
from dataclasses import dataclass
from hashlib import blake2b

from index.errors import CursorForeignError, ParameterError
from search.records import SearchRequest

CURSOR_PATTERN = "^[0-9a-f]{52}$"
"""What every cursor matches."""

_OWNER_CHARS = 12
_PLACE = struct.Struct(">dQI")


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
    """The cursor as the user gets it; `belongs_to` is a fingerprint."""
    return belongs_to + _PLACE.pack(cursor.value, cursor.statement_id, cursor.seen).hex()


def read_cursor(text: str, belongs_to: str) -> Cursor:
    """What write_cursor wrote.

    Raises:
        ParameterError: If it is no cursor.
        CursorForeignError: If it is one of another search.
    """
    if not re.fullmatch(CURSOR_PATTERN, text) or text.endswith("\n"):
        raise ParameterError("cursor", "not a cursor; use the `next` of the page before, unchanged")
    cursor = Cursor(*_PLACE.unpack(bytes.fromhex(text[_OWNER_CHARS:])))
    if text[:_OWNER_CHARS] != belongs_to or math.isnan(cursor.value):
        raise CursorForeignError
    return cursor
