"""The best results so far, as a heap whose first entry is the worst of them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from search.ranked import Ranked

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

_IN_EIGHT = np.uint64(7)
"""Which of eight: the lowest bits of a number."""

STRETCH = np.uint64(64)
"""Statements whose lowest id is known together; a multiple of eight."""


@compiled
def is_before(score: float, identity: int, other_score: float, other_identity: int) -> bool:
    """Whether a result ranks before another: higher score, then lower id."""
    return score > other_score or (score == other_score and identity < other_identity)


@compiled
def push(scores: Floats, ids: NDArray[np.uint64], rows: Longs, size: int, score: float, identity: Any, row: int) -> int:
    """Offer a result to a heap of the best len(scores), the worst of them first; return the heap's size."""
    if size == len(scores):
        if not is_before(score, identity, scores[0], ids[0]):
            return size
        at = 0
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and is_before(scores[child], ids[child], scores[child + 1], ids[child + 1]):
                child += 1
            if not is_before(score, identity, scores[child], ids[child]):
                break
            scores[at], ids[at], rows[at] = scores[child], ids[child], rows[child]
            at = child
    else:
        at = size
        size += 1
        while at:
            parent = (at - 1) // 2
            if not is_before(scores[parent], ids[parent], score, identity):
                break
            scores[at], ids[at], rows[at] = scores[parent], ids[parent], rows[parent]
            at = parent
    scores[at], ids[at], rows[at] = score, identity, row
    return size


@compiled
def push_all(
    scores: Floats,
    ids: NDArray[np.uint64],
    rows: Longs,
    size: int,
    new_scores: Floats,
    new_ids: NDArray[np.uint64],
    new_rows: Longs,
) -> int:
    """Offer many results to a heap, see push(); return the heap's size."""
    for n in range(len(new_scores)):
        if size < len(scores) or new_scores[n] >= scores[0]:
            size = push(scores, ids, rows, size, new_scores[n], new_ids[n], new_rows[n])
    return size


@compiled
def push_marked(
    marks: Mask,
    others: Mask,
    value: float,
    other_value: float,
    order: Ints,
    mask: Mask,
    ids: NDArray[np.uint64],
    least_ids: NDArray[np.uint64],
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
) -> int:
    """Offer marked statements, which score the same but for the fields they are marked in, to a heap.

    Most score alike, so that the lower id wins: stretches whose lowest id comes too late are passed over, and
    elsewhere eight statements are looked at in one go.

    Args:
        marks: By statement number, shape (rows,), of one field.
        others: Likewise of another field; empty if there is none.
        value: What the one field scores.
        other_value: What the other scores.
        order: The row of each statement number.
        mask: Which rows may answer; empty for all.
        ids: The statement ids by number.
        least_ids: The lowest id of every STRETCH statements.
        base: Global row of the segment's first row.
        heap_scores: The best so far, see heap.push().
        heap_ids: Their ids.
        heap_rows: Their global rows.
        heap_size: How many there are.
    Returns: How many there are now.
    """
    whole = np.uint64(len(marks)) & ~_IN_EIGHT
    eights = marks[:whole].view(np.uint64)
    other_eights = others[: whole if len(others) else 0].view(np.uint64)
    for first in range(np.uint64(0), np.uint64(len(marks)), np.uint64(8)):
        eight = first >> np.uint64(3)
        if first < whole:
            other = len(others) > 0 and other_eights[eight] != 0
            if not eights[eight] and not other:
                continue
            most = value + other_value if other else value
            if heap_size == len(heap_scores) and not is_before(
                most, least_ids[first // STRETCH], heap_scores[0], heap_ids[0]
            ):
                continue
        for number in range(first, min(first + np.uint64(8), np.uint64(len(marks)))):
            score = 0.0
            if marks[number]:
                score = value
            if len(others) and others[number]:
                score += other_value
            if score == 0.0:
                continue
            if heap_size == len(heap_scores) and not is_before(score, ids[number], heap_scores[0], heap_ids[0]):
                continue
            row = order[number]
            if not len(mask) or mask[row]:
                heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, score, ids[number], base + row)
    return heap_size


@compiled
def push_scored(
    marks: Mask,
    scores: Floats,
    order: Ints,
    mask: Mask,
    ids: NDArray[np.uint64],
    least_ids: NDArray[np.uint64],
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
) -> int:
    """Offer marked statements to a heap; stretches of which none would be among the best are passed over.

    Args:
        marks: By statement number, shape (rows,).
        scores: Likewise, of all statements.
        order: As push_marked(), as is everything else.
        mask: Likewise.
        ids: Likewise.
        least_ids: Likewise.
        base: Likewise.
        heap_scores: Likewise.
        heap_ids: Likewise.
        heap_rows: Likewise.
        heap_size: Likewise.
    Returns: How many results there are now.
    """
    size = np.uint64(len(marks))
    for stretch in range(np.uint64(len(least_ids))):
        first = stretch * STRETCH
        after = min(first + STRETCH, size)
        if heap_size == len(heap_scores):
            better: Any = 0
            equal: Any = 0
            for number in range(first, after):
                better += np.int64(marks[number] & (scores[number] > heap_scores[0]))
                equal += np.int64(marks[number] & (scores[number] == heap_scores[0]))
            if not better and (not equal or least_ids[stretch] >= heap_ids[0]):
                continue
        for number in range(first, after):
            if not marks[number] or (
                heap_size == len(heap_scores)
                and not is_before(scores[number], ids[number], heap_scores[0], heap_ids[0])
            ):
                continue
            row = order[number]
            if not len(mask) or mask[row]:
                heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, scores[number], ids[number], base + row)
    return heap_size


class Heap:
    """The best results so far.

    Attributes:
        scores: Shape (k,), of which `size` are taken; as are the others, see push().
        ids: Statement ids.
        rows: Global rows.
        size: How many results there are.
    """

    def __init__(self, k: int) -> None:
        """Make room for the k best."""
        self.scores = np.empty(k)
        self.ids = np.empty(k, np.uint64)
        self.rows = np.empty(k, np.int64)
        self.size = 0

    @property
    def least(self) -> float:
        """The worst result's score; -1 while there is room for more."""
        return float(self.scores[0]) if self.size == len(self.scores) else -1.0

    def offer(self, rows: Longs, ids: NDArray[np.uint64], values: NDArray[np.float64]) -> None:
        """Take in any number of results."""
        self.size = push_all(self.scores, self.ids, self.rows, self.size, values, ids, rows)

    def ranked(self) -> Ranked:
        """The results, best first."""
        return Ranked.by_score(self.rows[: self.size], self.scores[: self.size], self.ids[: self.size])
