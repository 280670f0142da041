"""Searching one segment's vectors: exactly where that is cheap, through their codes where it is not."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.vectors import kernels
from index.vectors.codes import Codes

EXACT_BELOW = 50_000
"""A filter that leaves fewer passages than this, and fewer than half of a segment's, is answered by scoring each of
them: some 2 ms. One that leaves most of a segment, as deletions do, is quicker answered through the codes."""
CANDIDATES_OF_EACH = 600, 1.5
"""Passages that the codes of one segment propose: at least so many, or so many times what is asked for."""
CANDIDATES = 1000, 2.5
"""Passages of all segments together that are scored again, likewise."""
SPARE = 1.2
"""How many times the expected candidates are taken where a filter throws some of them out."""

Found = tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.int64]]
"""Statement rows, similarities and passages, each of shape (m,), best first."""


@dataclass(frozen=True, slots=True)
class Near:
    """Passages of a segment near a query, in no order.

    Attributes:
        passages: int64, shape (m,).
        scores: float32, shape (m,): inner products, estimated ones if `coded`.
        complete: Whether no other passage may answer.
        coded: Whether the codes chose them.
    """

    passages: NDArray[np.int64]
    scores: NDArray[np.float32]
    complete: bool
    coded: bool


class Vectors:
    """One segment's vectors; immutable, safe to share between threads.

    Attributes:
        halves: float16 (passages, dim), normalised.
        owners: int32 (passages,): statement row of each passage, rising.
        spans: int32 (passages, 2): the passage's start and end in the statement's text.
    """

    def __init__(
        self,
        *,
        halves: NDArray[np.float16],
        owners: NDArray[np.int32],
        spans: NDArray[np.int32],
        codes_file: Path | None,
    ) -> None:
        """Use index.vectors.open_vectors."""
        self.halves = halves
        self.owners = owners
        self.spans = spans
        self._bits = halves.view(np.uint16)
        self._codes_file = codes_file

    def __len__(self) -> int:
        """How many passages there are."""
        return len(self.owners)

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.halves.shape[1])

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
        return self.halves[passages].astype(np.float32), owners.astype(np.int32), self.spans[passages]

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
        count = len(self) if wanted is None else int(np.count_nonzero(wanted))
        few = wanted is not None and count < min(EXACT_BELOW, len(self) // 2)
        codes = None if exact or few else self._codes
        if codes is None or not count:
            passages = np.arange(len(self)) if wanted is None else np.flatnonzero(wanted)
            return Near(passages, self.dots(query, None if wanted is None else passages), complete=True, coded=False)
        share = 1.0 if wanted is None else SPARE * len(self) / count
        passages, scores = codes.candidates(query, min(len(self), math.ceil(k * share)))
        if wanted is not None:
            kept = wanted[passages]
            passages, scores = passages[kept], scores[kept]
        return Near(passages, scores, complete=len(passages) == count, coded=True)

    def dots(self, query: NDArray[np.float32], passages: NDArray[np.int64] | None) -> NDArray[np.float32]:
        """Inner products of some passages, or of all, with a query."""
        products = np.empty(len(self) if passages is None else len(passages), np.float32)
        if passages is None:
            kernels.dots_of_all(self._bits, query, products)
        else:
            kernels.dots_of(self._bits, passages, query, products)
        return products

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

    def _passages(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Passages of statement rows, and for each the place of its row in `rows`."""
        if self._one_each:
            places = np.flatnonzero(rows < len(self))
            return rows[places], places
        # Of another type than the owners, the rows would make numpy convert all of the owners.
        wanted = rows.astype(self.owners.dtype)
        starts, ends = np.searchsorted(self.owners, wanted), np.searchsorted(self.owners, wanted, "right")
        counts = ends - starts
        places = np.repeat(np.arange(len(rows)), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.repeat(starts, counts) + within, places

    def _best_of(
        self, query: NDArray[np.float32], rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Similarity and passage of each row's nearest passage; -1 and -1 for a row without any."""
        firsts = np.searchsorted(self.owners, np.asarray(rows, self.owners.dtype))
        known = firsts.max(initial=-1) < len(self) and np.array_equal(self.owners[firsts], rows)
        if known and not self._shared[firsts].any():
            return self.dots(np.ascontiguousarray(query, np.float32), firsts), firsts
        passages, places = self._passages(np.asarray(rows, np.int64))
        dots = self.dots(np.ascontiguousarray(query, np.float32), passages)
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

    Codes choose the candidates of all segments together, so that the more segments there are, the fewer are scored
    again in each.

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
    each, candidates = (max(least, math.ceil(share * k)) for least, share in (CANDIDATES_OF_EACH, CANDIDATES))
    near = [part.near(query, each, mask, exact=exact) for part, mask in zip(parts, wanted, strict=True)]
    estimates = np.concatenate([np.empty(0, np.float32), *(one.scores for one in near if one.coded)])
    cut = -np.inf
    if len(estimates) > candidates:
        cut = np.partition(estimates, len(estimates) - candidates)[len(estimates) - candidates]
    found: list[Found] = []
    complete = True
    for part, one in zip(parts, near, strict=True):
        passages, scores = one.passages, one.scores
        if one.coded:
            passages = passages[scores >= cut]
            scores = part.dots(query, passages)
        complete = complete and one.complete and len(passages) == len(one.passages)
        found.append(part.best_of_each(passages, scores, k))
    if not complete and sum(len(rows) for rows, _, _ in found) < k:
        # What is allowed may lie far from the query, or in statements of many passages.
        return search_several(parts, query, k, allowed, exact=True)
    return found


def _reaching(
    passages: NDArray[np.int64], similarities: NDArray[np.float32], k: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Those as near as the k-th nearest, in no order, so that ties at the cut can be broken by row."""
    if k >= len(passages):
        return passages, similarities
    reaching = similarities >= -np.partition(-similarities, k - 1)[k - 1]
    return passages[reaching], similarities[reaching]
