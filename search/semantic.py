"""The semantic leg: which statements are nearest in meaning to a vector, over all segments of a snapshot."""

import numpy as np
from numpy.typing import NDArray

from index.records import Span
from index.store import Snapshot
from index.vectors import search_several
from search.ranked import Ranked


def semantic_search(
    snapshot: Snapshot, vector: NDArray[np.float32], k: int, allowed: NDArray[np.bool_] | None
) -> Ranked:
    """Rank the k nearest statements.

    Args:
        snapshot: The index.
        vector: The query, float32 (dim,), of length 1.
        k: How many; segments without vectors contribute none.
        allowed: Which rows may answer, shape (snapshot.rows,); None for all.

    Returns: Cosine similarity of each statement's nearest passage.
    """
    parts = [
        (segment.vectors, base, None if allowed is None else allowed[base : base + segment.rows])
        for segment, base in zip(snapshot.segments, snapshot.bases, strict=True)
        if segment.vectors is not None
    ]
    found = search_several([vectors for vectors, _, _ in parts], vector, k, [mask for _, _, mask in parts])
    rows = [np.empty(0, np.int64), *(own + base for (own, _, _), (_, base, _) in zip(found, parts, strict=True))]
    scores = [np.empty(0, np.float64), *(similarities.astype(np.float64) for _, similarities, _ in found)]
    every = np.concatenate(rows)
    return Ranked.by_score(every, np.concatenate(scores), snapshot.columns.id[every], k)


def semantic_score(snapshot: Snapshot, vector: NDArray[np.float32], rows: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the cosine similarity of given rows' nearest passages, shape (m,); -1 where a row has no vector."""
    scores: NDArray[np.float32] = np.full(len(rows), -1, np.float32)
    for segment, base in zip(snapshot.segments, snapshot.bases, strict=True):
        here = np.flatnonzero((rows >= base) & (rows < base + segment.rows))
        if len(here) and segment.vectors is not None:
            scores[here] = segment.vectors.similarities(vector, rows[here] - base)
    return scores


def best_passages(snapshot: Snapshot, vector: NDArray[np.float32], rows: NDArray[np.int64]) -> list[Span]:
    """Return the span of each row's text that is nearest to the vector; (0, 0) where a row has no vector."""
    spans = np.zeros((len(rows), 2), np.int64)
    for segment, base in zip(snapshot.segments, snapshot.bases, strict=True):
        here = np.flatnonzero((rows >= base) & (rows < base + segment.rows))
        if len(here) and segment.vectors is not None:
            spans[here] = segment.vectors.nearest_spans(vector, rows[here] - base)
    return [(int(start), int(end)) for start, end in spans]
