"""Things in a text's order, to find those near a stretch without looking at all the others."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from index.records import Span

T = TypeVar("T")


class Near(Generic[T]):
    """Things that stand in a text, in the order of their starts."""

    def __init__(self, things: Iterable[T], span: Callable[[T], Span]) -> None:
        """Take things and what tells where one stands."""
        self._things = list(things)
        spans = [span(one) for one in self._things]
        self._starts = [start for start, _ in spans]
        self._ends = list(accumulate((end for _, end in spans), max))

    def __iter__(self) -> Iterator[T]:
        """All of them, in order."""
        return iter(self._things)

    def near(self, span: Span) -> list[T]:
        """Those, in order, that touch or overlap a span, and few others: ones before it that a longer one covers."""
        low, high = span
        return self._things[bisect_left(self._ends, low) : bisect_right(self._starts, high)]
