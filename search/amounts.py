"""I have a number as nobody here writes it: how is it written in this index?"""

from search.contrast import Mention, numbers
from search.keyword import keyword_matches
from search.keyword.view import SnapshotLike
from search.language.nodes import ParsedQuery
from search.language.words import quoted

_SCALES = (("trillion", 1e12), ("billion", 1e9), ("bn", 1e9), ("million", 1e6), ("m", 1e6), ("thousand", 1e3))
_LARGE = 1000
"""From here on a number is written in several ways."""


def as_written(snapshot: SnapshotLike, text: str) -> str:
    """A text with those amounts that no statement has as they stand written as most statements write them.

    "1,500,000" becomes "1.5 million" and "twenty percent" becomes "20%" where that is what statements say.
    """
    for one in numbers(text):
        if _statements(snapshot, one.written):
            continue
        ways = {way: _statements(snapshot, way) for way in _ways(one)}
        best = max(ways, key=lambda way: ways[way], default=one.written)
        if ways.get(best):
            text = text.replace(one.written, best, 1)
    return text


def _ways(one: Mention) -> list[str]:
    """Other ways of writing an amount, currency and all."""
    sign = one.written[0] if one.written[0] in "$€£¥₹" else ""
    amount = float(one.value.removesuffix("%"))
    if one.value.endswith("%"):
        return [f"{amount:.10g} {unit}" for unit in ("percent", "per cent")] + [f"{amount:.10g}%"]
    if amount < _LARGE:
        return [f"{sign}{amount:.10g}"]
    scaled = [
        f"{sign}{amount / scale:.10g}{'' if len(name) < 3 else ' '}{name}" for name, scale in _SCALES if amount >= scale
    ]
    return [*scaled, f"{sign}{amount:.10g}"] if amount < 1e10 else scaled


def _statements(snapshot: SnapshotLike, written: str) -> int:
    """How many statements have these very words."""
    return len(keyword_matches(snapshot, ParsedQuery(text="", tree=quoted(written), plain=False, words="")))
