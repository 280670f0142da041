"""Searching one segment's vectors: exactly where that is cheap, through their codes where it is not."""

import math
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.vectors import kernels
from index.vectors.codes import Codes

EXACT_BELOW = 50_000
"""A filter that leaves fewer passages than this is answered by scoring each of them: at most 2 to 3 ms."""
LEAST_CANDIDATES = 600
"""Passages scored again after the codes; half as many again as asked for where that is more."""
SPARE = 1.2
"""How many times the expected candidates are taken where a filter throws some of them out."""

Found = tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.int64]]
"""Statement rows, similarities and passages, each of shape (m,), best first."""


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
        query = np.ascontiguousarray(query, np.float32)
        wanted = None if allowed is None else self._wanted_passages(allowed)
        count = len(self) if wanted is None else int(np.count_nonzero(wanted))
        if k <= 0 or count == 0:
            return np.empty(0, np.int64), np.empty(0, np.float32), np.empty(0, np.int64)
        codes = None if exact or (wanted is not None and count < EXACT_BELOW) else self._codes
        if codes is None:
            return self._exactly(query, k, wanted)
        return self._nearly(codes, query, k, wanted, count)

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

    def _wanted_passages(self, allowed: NDArray[np.bool_]) -> NDArray[np.bool_]:
        return allowed[: len(self)] if self._one_each else allowed[self.owners]

    def _exactly(self, query: NDArray[np.float32], k: int, wanted: NDArray[np.bool_] | None) -> Found:
        if wanted is None:
            passages = np.arange(len(self))
            similarities = np.empty(len(self), np.float32)
            kernels.dots_of_all(self._bits, query, similarities)
        else:
            passages = np.flatnonzero(wanted)
            similarities = self._dots(query, passages)
        return self._ranked(passages, similarities, k)

    def _nearly(
        self, codes: Codes, query: NDArray[np.float32], k: int, wanted: NDArray[np.bool_] | None, count: int
    ) -> Found:
        candidates = max(LEAST_CANDIDATES, 1.5 * k)
        if wanted is not None:
            candidates *= SPARE * len(self) / count
        passages = codes.candidates(query, min(len(self), math.ceil(candidates)))
        if wanted is not None:
            passages = passages[wanted[passages]]
        found = self._ranked(passages, self._dots(query, passages), k)
        if len(found[0]) < k:
            # What is allowed may lie far from the query, or in statements of many passages.
            return self._exactly(query, k, wanted)
        return found

    def _dots(self, query: NDArray[np.float32], passages: NDArray[np.int64]) -> NDArray[np.float32]:
        similarities = np.empty(len(passages), np.float32)
        kernels.dots_of(self._bits, passages, query, similarities)
        return similarities

    def _ranked(self, passages: NDArray[np.int64], similarities: NDArray[np.float32], k: int) -> Found:
        """Best passage of each statement, best statements first, ties by row."""
        # Among so many of the best passages there are at least k statements.
        passages, similarities = _reaching(passages, similarities, k + self._further)
        order = np.lexsort((passages, -similarities))
        passages, similarities = passages[order], similarities[order]
        if self._one_each:
            return passages[:k], similarities[:k], passages[:k]
        rows = self.owners[passages].astype(np.int64)
        first = np.sort(np.unique(rows, return_index=True)[1])[:k]
        return rows[first], similarities[first], passages[first]

    def _passages(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Passages of statement rows, and for each the place of its row in `rows`."""
        if self._one_each:
            places = np.flatnonzero(rows < len(self))
            return rows[places], places
        starts, ends = np.searchsorted(self.owners, rows), np.searchsorted(self.owners, rows, "right")
        counts = ends - starts
        places = np.repeat(np.arange(len(rows)), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.repeat(starts, counts) + within, places

    def _best_of(
        self, query: NDArray[np.float32], rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Similarity and passage of each row's nearest passage; -1 and -1 for a row without any."""
        passages, places = self._passages(np.asarray(rows, np.int64))
        dots = self._dots(np.ascontiguousarray(query, np.float32), passages)
        if len(places) == len(rows) and self._one_each:
            return dots, passages
        best = np.full(len(rows), -1, np.float32)
        nearest = np.full(len(rows), -1, np.int64)
        order = np.lexsort((-passages, dots))
        best[places[order]] = dots[order]
        nearest[places[order]] = passages[order]
        return best, nearest


def _reaching(
    passages: NDArray[np.int64], similarities: NDArray[np.float32], k: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Those as near as the k-th nearest, in no order, so that ties at the cut can be broken by row."""
    if k >= len(passages):
        return passages, similarities
    reaching = similarities >= -np.partition(-similarities, k - 1)[k - 1]
    return passages[reaching], similarities[reaching]
