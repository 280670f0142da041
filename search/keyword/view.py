"""A snapshot as the keyword leg sees it: its segments' postings and the statistics over all of them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from index.postings import FIELDS, Postings
from search.keyword.bundle import Arrays, bundle
from search.keyword.heap import STRETCH
from search.keyword.weights import Weights

_FIELD_COUNT = len(FIELDS)
_MOST_KEPT = 16
"""Answers to parts of queries kept for each segment; each takes at most 8 bytes a statement."""
MOST_WORDS = 64
"""Words of a short statement: adjacency.keep_adjacent() has a bit for each."""


class SegmentLike(Protocol):
    """What the keyword leg needs of a segment."""

    @property
    def postings(self) -> Postings:
        """Its postings."""

    @property
    def live(self) -> NDArray[np.bool_]:
        """Which rows are not deleted, shape (rows,)."""


class SnapshotLike(Protocol):
    """What the keyword leg needs of a snapshot; its columns are id, kind, outlet, first_day and last_day."""

    rows: int
    bases: tuple[int, ...]
    columns: Any

    @property
    def segments(self) -> Sequence[SegmentLike]:
        """The segments, in the order of their rows."""

    def outlet_of(self, code: int) -> str:
        """An outlet's name."""


def frozen(values: NDArray[Any]) -> NDArray[Any]:
    """The same values, contiguous and read-only: the one type that compiled functions are compiled for."""
    values = np.ascontiguousarray(values).view()
    values.flags.writeable = False
    return values


@dataclass(eq=False)
class SegmentView:
    """One segment.

    Attributes:
        postings: Its postings.
        base: Global row of its first row.
        live: Which rows are not deleted; None if all are there.
        ids: Statement ids by row.
        kept: Where the last phrases and patterns were found: counting, ranking and the next page ask for the same.
    """

    postings: Postings
    base: int
    live: NDArray[np.bool_] | None
    ids: NDArray[np.uint64]
    kept: dict[Hashable, NDArray[Any]] = field(default_factory=dict)
    _frequencies: dict[int, int] = field(default_factory=dict)
    _sizes: dict[int, tuple[int, int]] = field(default_factory=dict)

    @cached_property
    def live_by_number(self) -> NDArray[np.bool_] | None:
        """Which statements are not deleted, by number."""
        return None if self.live is None else self.live[self.postings.order]

    @cached_property
    def words_in_field(self) -> NDArray[np.int64]:
        """Words in each field over live rows, shape (fields,)."""
        if self.live_by_number is None:
            return self.postings.words_in_field
        totals: NDArray[np.int64] = self.postings.lengths[:, self.live_by_number].sum(axis=1, dtype=np.int64)
        return totals

    @cached_property
    def dictionary(self) -> NDArray[np.int64]:
        """What scoring.look_up_bundled() takes of the segment."""
        p = self.postings
        return bundle(
            (p.term_text, p.term_ends, p.form_text, p.form_ends, p.form_slots, p.form_term, p.form_code, p.starts)
        )

    @cached_property
    def bundled(self) -> NDArray[np.int64]:
        """The segment's Arrays."""
        p = self.postings
        arrays = (p.statements, p.loads, p.positions, p.starts, p.blocks, p.block_positions, p.block_tops, p.order)
        return bundle(Arrays(*arrays, *self.windows, self.ids))

    @cached_property
    def ids_by_number(self) -> NDArray[np.uint64]:
        """Statement ids by statement number."""
        return self.ids[self.postings.order]

    @cached_property
    def least_ids(self) -> NDArray[np.uint64]:
        """The lowest statement id of every heap.STRETCH statement numbers."""
        ids = self.ids_by_number
        return np.minimum.reduceat(ids, np.arange(0, len(ids), int(STRETCH))) if len(ids) else ids

    @cached_property
    def windows(self) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """The statements cut into stretches of one length; see windows.cut_windows()."""
        from search.keyword.windows import cut_windows

        return cut_windows(self.postings.lengths[0])

    def keep(self, key: Hashable, values: NDArray[Any]) -> None:
        """Keep what was found, in place of the oldest if there is much."""
        # A copy of the keys, because other threads search the same segment.
        for oldest in list(self.kept)[: -_MOST_KEPT + 1]:
            self.kept.pop(oldest, None)
        self.kept[key] = values

    def sizes(self, f: int) -> tuple[int, int]:
        """How many statements, from the first, have at most MOST_WORDS words in a field, and words of the longest."""
        if f not in self._sizes:
            lengths = self.postings.lengths[f]
            longer = lengths > MOST_WORDS
            short = int(longer.argmax()) if longer.any() else len(lengths)
            self._sizes[f] = short, int(lengths.max())
        return self._sizes[f]

    @property
    def live_count(self) -> int:
        """How many rows are not deleted."""
        return self.postings.rows if self.live is None else int(self.live.sum())

    def frequency(self, li: int) -> int:
        """How many live statements a list has."""
        start, end = int(self.postings.starts[li]), int(self.postings.starts[li + 1])
        live = self.live_by_number
        if live is None:
            return end - start
        if li not in self._frequencies:
            self._frequencies[li] = int(live[self.postings.statements[start:end]].sum())
        return self._frequencies[li]

    def frequencies(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Live statements of each term in each field, shape (fields, words); 0 for places below 0."""
        terms = self.postings.terms
        lists = np.where(places >= 0, places, 0) + terms * np.arange(_FIELD_COUNT)[:, None]
        if not terms:
            return np.zeros(lists.shape, np.int64)
        if self.live is None:
            counts = self.postings.starts[lists + 1] - self.postings.starts[lists]
        else:
            counts = np.array([[self.frequency(int(li)) for li in line] for line in lists], np.int64)
            counts = counts.reshape(lists.shape)
        return np.where(places >= 0, counts, 0)


class View:
    """A snapshot's postings and statistics; made once per snapshot.

    Attributes:
        segments: One view for each segment that has rows.
        statement_count: Live statements.
        averages: Average words of each field over live statements, shape (fields,); 1 for a field without words.
        asked: The last queries' words, see prepared.ask().
    """

    def __init__(self, snapshot: SnapshotLike) -> None:
        self.segments: list[SegmentView] = []
        self.asked: dict[int, Any] = {}
        ids = snapshot.columns.id
        for segment, base in zip(snapshot.segments, snapshot.bases, strict=True):
            postings = segment.postings
            if postings.rows:
                live = np.asarray(segment.live)
                own_ids = frozen(np.asarray(ids[base : base + postings.rows], np.uint64))
                self.segments.append(SegmentView(postings, base, None if live.all() else live, own_ids))
        self.statement_count = sum(segment.live_count for segment in self.segments)
        totals = sum((segment.words_in_field for segment in self.segments), np.zeros(_FIELD_COUNT, np.int64))
        averages = totals / max(self.statement_count, 1)
        self.averages = np.where(averages > 0, averages, 1.0)
        self._factors: tuple[Weights, Any] | None = None

    def factors(self, weights: Weights) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Of each field its weight, the part of BM25's norm that does not depend on the length, and that for each word.

        Kept for the weights that were used last.
        """
        known = self._factors
        if known is None or known[0] is not weights:
            bases = np.full(_FIELD_COUNT, weights.k1 * (1 - weights.b))
            slopes = weights.k1 * weights.b / self.averages
            known = self._factors = weights, (np.array(weights.fields), bases, slopes)
        return known[1]


_VIEWS: WeakKeyDictionary[Any, View] = WeakKeyDictionary()


def view_of(snapshot: SnapshotLike) -> View:
    """The view of a snapshot, kept as long as the snapshot is."""
    view = _VIEWS.get(snapshot)
    if view is None:
        view = _VIEWS[snapshot] = View(snapshot)
    return view
