"""Searching one segment's vectors: exactly where that is cheap, through their codes where it is not."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.vectors.codes import Codes
from index.vectors.quantised import Quantised

EXACT_BELOW = 50_000
"""A filter that leaves fewer passages than this, and fewer than half of a segment's, is answered by scoring each of
them: some 2 ms. One that leaves most of a segment, as deletions do, is quicker answered through the codes."""
CANDIDATES = 1000, 5.0
"""Passages that the codes of all segments propose together: at least so many, or so many times what is asked for. They
are scored again roughly."""
FURTHER_CANDIDATES = 1 / 500, 600
"""Share of all passages that are proposed besides, and at most how many: the more there are, the more are nearly as
near as the last that is wanted."""
CANDIDATES_OF_EACH = 0.25, 1.25
"""What the codes of one segment propose, times all segments' candidates: so much whatever its size, and so much more in
proportion to its share of the passages, but never more. More than its share, because its subject may be the query's."""
REFINED = 40, 1.1
"""Passages of all segments together that are scored exactly: at least so many more than so many times what is asked
for, because a statement may have several passages; and all that may be as near by upper bytes."""
ROUGH_ERROR = 0.002
"""How much worse a passage may look by upper bytes than it is. An upper byte is off by 4.6 steps of its vector
(standard deviation; evenly within 16), an inner product with a unit vector as well: five standard deviations of this
for vectors whose largest number is 0.16, as the shipped model's have it, two and a half for 0.33."""
SPARE = 1.2
"""How many times the expected candidates are taken where a filter throws some of them out."""

Found = tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.int64]]
"""Statement rows, similarities and passages, each of shape (m,), best first."""


class Known(IntEnum):
    """How well inner products are known: from codes, from upper bytes, or as they are."""

    ESTIMATED = 0
    ROUGH = 1
    EXACT = 2


@dataclass(frozen=True, slots=True)
class Near:
    """Passages of a segment near a query, in no order.

    Attributes:
        passages: int64, shape (m,).
        scores: float32, shape (m,): their inner products with the query, or what is known of them so far.
        known: How well the scores are known.
        complete: Whether no other passage may answer.
    """

    passages: NDArray[np.int64]
    scores: NDArray[np.float32]
    known: Known
    complete: bool


class Vectors:
    """One segment's vectors; immutable, safe to share between threads.

    Attributes:
        quantised: The vectors, (passages, dim), normalised.
        owners: int32 (passages,): statement row of each passage, rising.
        spans: int32 (passages, 2): the passage's start and end in the statement's text.
    """

    def __init__(
        self,
        *,
        quantised: Quantised,
        owners: NDArray[np.int32],
        spans: NDArray[np.int32],
        codes_file: Path | None,
    ) -> None:
        """Use index.vectors.open_vectors."""
        self.quantised = quantised
        self.owners = owners
        self.spans = spans
        self._codes_file = codes_file

    def __len__(self) -> int:
        """How many passages there are."""
        return len(self.owners)

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self.quantised.shape[1]

    @cached_property
    def _one_each(self) -> bool:
        """Whether passage numbers are statement rows, as they are unless a statement is longer than the window."""
        return len(self) == 0 or bool(self.owners[-1] == len(self) - 1 and np.all(np.diff(self.owners) == 1))

    @cached_property
    def _further(self) -> int:
        """How many passages are not the first of their statement."""
        return int(np.count_nonzero(np.diff(self.owners) == 0))

    @cached_property
    def _shared(self) -> NDArray[np.bool_]:
        """Which passages belong to a statement of several."""
        same = np.diff(self.owners) == 0
        shared: NDArray[np.bool_] = np.append(False, same) | np.append(same, False)
        return shared

    @cached_property
    def _codes(self) -> Codes | None:
        return None if self._codes_file is None else Codes(self._codes_file)

    def search(
        self, query: NDArray[np.float32], k: int, allowed: NDArray[np.bool_] | None = None, *, exact: bool = False
    ) -> Found:
        """Find the k nearest statements.

        Args:
            query: float32, shape (dim,), of length 1.
            k: How many statements; fewer are returned only if fewer are allowed.
            allowed: Which statement rows may answer, shape (rows,); None for all.
            exact: Whether to score every vector, whatever it takes.

        Returns: rows int64, cosine similarities float32 and passages int64, each (m,), best first, ties by row; one
            entry for each statement, its nearest passage.
        """
        ((rows, similarities, passages),) = search_several([self], query, k, [allowed], exact=exact)
        order = np.lexsort((rows, -similarities))[: max(k, 0)]
        return rows[order], similarities[order], passages[order]

    def similarities(self, query: NDArray[np.float32], rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the similarity of each statement row's nearest passage; -1 for a row without any."""
        return self._best_of(query, rows)[0]

    def nearest_spans(self, query: NDArray[np.float32], rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the span of each statement row's nearest passage, shape (m, 2); zeros for a row without any."""
        _, passages = self._best_of(query, rows)
        found: NDArray[np.int32] = np.zeros((len(rows), 2), np.int32)
        found[passages >= 0] = self.spans[passages[passages >= 0]]
        return found

    def passages_of(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]:
        """Return the vectors of statement rows, to be used again.

        Returns: vectors float32 (m, dim), owners int32 (m,) as positions in `rows`, rising, spans int32 (m, 2).
        """
        passages, owners = self._passages(rows)
        return self.quantised.take(passages), owners.astype(np.int32), self.spans[passages]

    def wanted_passages(self, allowed: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which passages belong to statement rows that may answer."""
        return allowed[: len(self)] if self._one_each else allowed[self.owners]

    def near(self, query: NDArray[np.float32], k: int, wanted: NDArray[np.bool_] | None, *, exact: bool) -> Near:
        """Passages among which are the nearest: by their codes where there are any and scoring all would take long.

        Args:
            query: float32, shape (dim,), contiguous.
            k: How many are wanted at least, where there are so many.
            wanted: Which passages may answer; None for all.
            exact: Whether to leave the codes aside.
        """
        if wanted is None:
            if exact or self._codes is None:
                return Near(np.arange(len(self)), self.quantised.dots_of_all(query), Known.EXACT, complete=True)
            return Near(*self._codes.candidates(query, min(len(self), k)), Known.ESTIMATED, complete=k >= len(self))
        count = int(np.count_nonzero(wanted))
        if exact or self._codes is None or count < min(EXACT_BELOW, len(self) // 2):
            unscored = Near(np.flatnonzero(wanted), np.empty(count, np.float32), Known.ESTIMATED, complete=True)
            return self.scored(query, unscored, Known.EXACT if exact or count <= k else Known.ROUGH)
        passages, estimates = self._codes.candidates(query, min(len(self), math.ceil(k * SPARE * len(self) / count)))
        kept = wanted[passages]
        return Near(passages[kept], estimates[kept], Known.ESTIMATED, complete=int(np.count_nonzero(kept)) == count)

    def scored(self, query: NDArray[np.float32], near: Near, known: Known) -> Near:
        """The same passages, their scores known at least so well."""
        if near.known >= known:
            return near
        score = self.quantised.dots if known is Known.EXACT else self.quantised.rough_dots
        return replace(near, scores=score(query, near.passages), known=known)

    def best_of_each(self, passages: NDArray[np.int64], similarities: NDArray[np.float32], k: int) -> Found:
        """The nearest passage of each statement, of at least the k nearest statements, in no order."""
        # Among so many of the best passages there are at least k statements.
        passages, similarities = _reaching(passages, similarities, k + self._further)
        if self._one_each:
            return passages, similarities, passages
        if not self._shared[passages].any():
            return self.owners[passages].astype(np.int64), similarities, passages
        order = np.lexsort((passages, -similarities))
        passages, similarities = passages[order], similarities[order]
        rows, first = np.unique(self.owners[passages], return_index=True)
        return rows.astype(np.int64), similarities[first], passages[first]

    @cached_property
    def _starts(self) -> NDArray[np.int32]:
        """Each statement row's first passage, up to the last row that has any; then twice where passages end.

        Twice, so that rows beyond have a beginning and an end, too, with nothing between.
        """
        return np.concatenate(([0], np.cumsum(np.bincount(self.owners)), [len(self)])).astype(np.int32)

    def _passages(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Passages of statement rows, and for each the place of its row in `rows`."""
        if self._one_each:
            places = np.flatnonzero(rows < len(self))
            return rows[places], places
        starts, counts = self._bounds(rows)
        places = np.repeat(np.arange(len(rows)), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.repeat(starts, counts) + within, places

    def _bounds(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The first passage of each statement row and how many it has."""
        known = np.minimum(rows, len(self._starts) - 2)
        starts = self._starts[known].astype(np.int64)
        return starts, self._starts[known + 1] - starts

    def _best_of(
        self, query: NDArray[np.float32], rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Similarity and passage of each row's nearest passage; -1 and -1 for a row without any."""
        rows = np.asarray(rows, np.int64)
        query = np.ascontiguousarray(query, np.float32)
        if self._one_each:
            firsts, single = rows, bool(rows.max(initial=-1) < len(self))
        else:
            firsts, counts = self._bounds(rows)
            single = bool((counts == 1).all())
        if single:
            return self.quantised.dots(query, firsts), firsts
        passages, places = self._passages(rows)
        dots = self.quantised.dots(query, passages)
        best = np.full(len(rows), -1, np.float32)
        nearest = np.full(len(rows), -1, np.int64)
        order = np.lexsort((-passages, dots))
        best[places[order]] = dots[order]
        nearest[places[order]] = passages[order]
        return best, nearest


def search_several(
    parts: Sequence[Vectors],
    query: NDArray[np.float32],
    k: int,
    allowed: Sequence[NDArray[np.bool_] | None],
    *,
    exact: bool = False,
) -> list[Found]:
    """Find statements of several segments among which are the k nearest of all.

    Codes choose the candidates of all segments together, and upper bytes those of them that are scored exactly, so that
    the more segments there are, the fewer are scored again in each.

    Args:
        parts: The segments.
        query: float32, shape (dim,), of length 1.
        k: How many statements; fewer are found only if fewer are allowed.
        allowed: For each segment, which of its statement rows may answer, shape (rows,); None for all.
        exact: Whether to score every vector, whatever it takes.

    Returns: For each segment rows int64, cosine similarities float32 and passages int64, each (m,), in no order; one
        entry for each statement, its nearest passage.
    """
    if k <= 0:
        nothing = (np.empty(0, np.int64), np.empty(0, np.float32), np.empty(0, np.int64))
        return [nothing] * len(parts)
    query = np.ascontiguousarray(query, np.float32)
    wanted = [None if mask is None else part.wanted_passages(mask) for part, mask in zip(parts, allowed, strict=True)]
    passages = max(1, sum(map(len, parts)))
    further = min(FURTHER_CANDIDATES[0] * passages, FURTHER_CANDIDATES[1])
    candidates = math.ceil(max(CANDIDATES[0], CANDIDATES[1] * k) + further)
    refined = math.ceil(REFINED[0] + REFINED[1] * k)
    shares = [CANDIDATES_OF_EACH[0] + CANDIDATES_OF_EACH[1] * len(part) / passages for part in parts]
    each = [math.ceil(candidates * min(1.0, share)) for share in shares]
    near = [
        part.near(query, proposed, mask, exact=exact) for part, proposed, mask in zip(parts, each, wanted, strict=True)
    ]
    near = _best(near, candidates, Known.ESTIMATED)
    near = [part.scored(query, one, Known.ROUGH) for part, one in zip(parts, near, strict=True)]
    near = _best(near, refined, margin=ROUGH_ERROR)
    near = [part.scored(query, one, Known.EXACT) for part, one in zip(parts, near, strict=True)]
    found = [part.best_of_each(one.passages, one.scores, k) for part, one in zip(parts, near, strict=True)]
    complete = all(one.complete for one in near)
    if not complete and sum(len(rows) for rows, _, _ in found) < k:
        # What is allowed may lie far from the query, or in statements of many passages.
        return search_several(parts, query, k, allowed, exact=True)
    return found


def _best(near: Sequence[Near], most: int, known: Known | None = None, margin: float = 0.0) -> list[Near]:
    """The best of all segments' passages together.

    Args:
        near: The segments' passages; those whose scores are exact stay.
        most: How many are kept, with the exact ones, and more where scores are equal.
        known: Which scores are compared with each other; None for all.
        margin: How much below the worst of them others may be and are kept.
    """
    compared = [one.scores for one in near if known in (None, one.known)]
    scores = np.concatenate([np.empty(0, np.float32), *compared])
    if len(scores) <= most:
        return list(near)
    cut = np.partition(scores, len(scores) - most)[len(scores) - most] - np.float32(margin)
    return [_reaching_score(one, cut) if known in (None, one.known) else one for one in near]


def _reaching_score(near: Near, least: np.float32) -> Near:
    if near.known is Known.EXACT:
        return near
    reaching = near.scores >= least
    return replace(
        near,
        passages=near.passages[reaching],
        scores=near.scores[reaching],
        complete=near.complete and bool(reaching.all()),
    )


def _reaching(
    passages: NDArray[np.int64], similarities: NDArray[np.float32], k: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Those as near as the k-th nearest, in no order, so that ties at the cut can be broken by row."""
    if k >= len(passages):
        return passages, similarities
    reaching = similarities >= -np.partition(-similarities, k - 1)[k - 1]
    return passages[reaching], similarities[reaching]
