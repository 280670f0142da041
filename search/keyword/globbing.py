"""Which words of a sorted list fit a pattern."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled

Bytes = NDArray[np.uint8]
Longs = NDArray[np.int64]

_ANY, _ONE = ord("*"), ord("?")


@compiled
def _next_character(text: Bytes, at: Any, end: Any) -> Any:
    """Where the character after the one at `at` begins, in UTF-8."""
    at += 1
    while at < end and text[at] & 0xC0 == 0x80:
        at += 1
    return at


@compiled
def _fits(text: Bytes, at: Any, end: Any, pattern: Bytes) -> bool:
    """Whether some bytes of a text fit a pattern; where they do not, its last star takes one byte more.

    That may be within a character: what follows is then a question mark, which takes the rest, or does not fit.
    """
    p = 0
    star = -1
    taken = at
    while at < end:
        if p < len(pattern) and pattern[p] == _ANY:
            star, taken = p, at
            p += 1
        elif p < len(pattern) and pattern[p] == _ONE:
            at = _next_character(text, at, end)
            p += 1
        elif p < len(pattern) and pattern[p] == text[at]:
            at += 1
            p += 1
        elif star >= 0:
            taken += 1
            at = taken
            p = star + 1
        else:
            return False
    while p < len(pattern) and pattern[p] == _ANY:
        p += 1
    return p == len(pattern)


@compiled
def fitting_words(text: Bytes, ends: Longs, first: int, after: int, pattern: Bytes) -> Longs:
    """The words that fit a pattern.

    Args:
        text: The list's words in UTF-8, one after the other.
        ends: Where each ends.
        first: The first word of the list to look at.
        after: The one after the last.
        pattern: In UTF-8; `*` stands for any characters, `?` for one.
    Returns: Their places, rising.
    """
    places = np.empty(after - first, np.int64)
    count = 0
    start = ends[first - 1] if first else 0
    for place in range(first, after):
        if _fits(text, start, ends[place], pattern):
            places[count] = place
            count += 1
        start = ends[place]
    return places[:count]
