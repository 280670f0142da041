"""The statements likeliest to repeat a text are like it and like each other: move the query towards them.

    query' = query + ALPHA * sum of probability * vector over the TOP candidates, of length 1
    logit' = logit + weight * (similarity to query' - similarity to query)

with the fusion's weight of a similarity. For texts that stand in the index, whose repeats form groups; for sentences
that are matched with single claims it gains nothing (tests/eval/README.md). Source: Rocchio, in Salton (ed.), The SMART
Retrieval System, 1971; on vectors, ANCE-PRF (Yu, Xiong & Callan, CIKM 2021) learns what is fixed here.
"""

import numpy as np
from numpy.typing import NDArray

from search.backend import Backend
from search.fusion.model import logit, sigmoid, weights
from search.ranked import Ranked

TOP = 3
"""Candidates that the query is moved towards."""
ALPHA = 1.0
"""How far a certain candidate moves it: as much as the text itself counts."""


def with_feedback(backend: Backend, vector: NDArray[np.float32], ranked: Ranked, own: NDArray[np.int64]) -> Ranked:
    """Order candidates by what the best of them mean, too.

    Args:
        backend: Where the candidates are from.
        vector: The text's embedding, float32 (dim,), of length 1.
        ranked: The candidates, best first; scores are probabilities.
        own: Rows of the statements with the text's words, which say nothing new.
    """
    nearest = np.flatnonzero(~np.isin(ranked.rows, own))[:TOP]
    if not len(nearest):
        return ranked
    weighed = (ALPHA * ranked.scores[nearest]).astype(np.float32)
    moved: NDArray[np.float32] = vector + weighed @ backend.vectors(ranked.rows[nearest])
    moved /= np.linalg.norm(moved)
    before, after = (backend.semantic_scores(one, ranked.rows).astype(np.float64) for one in (vector, moved))
    scores = sigmoid(logit(ranked.scores) + weights().similarity * (after - before))
    return Ranked.by_score(ranked.rows, scores, backend.ids(ranked.rows))
