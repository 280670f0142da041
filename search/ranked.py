"""A ranked list of statement rows, as the legs and the fusion hand it on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search.records import LegScore


@dataclass(frozen=True, slots=True)
class Ranked:
    """Statement rows of a snapshot, best first.

    Attributes:
        rows: Global rows, int64, shape (m,), without duplicates.
        scores: float64, shape (m,), falling; equal scores stand by ascending statement id.
    """

    rows: NDArray[np.int64]
    scores: NDArray[np.float64]

    def __len__(self) -> int:
        """How many statements are ranked."""
        return len(self.rows)

    def leg_score(self, row: int) -> LegScore | None:
        """A row's rank from 1 and score; None if it is not in the list."""
        places = np.flatnonzero(self.rows == row)
        return LegScore(rank=int(places[0]) + 1, score=float(self.scores[places[0]])) if len(places) else None

    @classmethod
    def empty(cls) -> "Ranked":
        """The list of nothing."""
        return cls(np.empty(0, np.int64), np.empty(0, np.float64))

    @classmethod
    def by_score(
        cls, rows: NDArray[np.int64], scores: NDArray[np.float64], ids: NDArray[np.uint64], k: int | None = None
    ) -> "Ranked":
        """Rank rows by falling score, then by ascending statement id.

        Args:
            rows: Global rows, shape (m,), in any order.
            scores: Shape (m,).
            ids: The rows' statement ids, shape (m,).
            k: How many to keep; None for all.
        """
        if k is not None and 0 < k < len(rows):
            # Sorting is dear: first keep what reaches the k-th best score.
            near = np.flatnonzero(scores >= np.partition(scores, len(scores) - k)[len(scores) - k])
            rows, scores, ids = rows[near], scores[near], ids[near]
        order = best_first(scores, ids)[:k]
        return cls(rows[order], scores[order])


def best_first(scores: NDArray[np.float64], ids: NDArray[np.uint64]) -> NDArray[np.int64]:
    """The order of falling scores, equal ones by ascending statement id."""
    order = np.argsort(-scores)
    ranked = scores[order]
    # Sorting by two keys takes four times as long, and ties are rare.
    if (ranked[1:] == ranked[:-1]).any():
        order = np.lexsort((ids, -scores))
    return order
