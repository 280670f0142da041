"""Fit the fusion's weights: python -m tests.eval.fit_fusion INDEX --held-out 120.

INDEX holds the PolitiFact statements, encoded by a model that was trained without the held-out queries (see
index.encode.training.train, --hold-out); only those are used. Prints the weights of search/fusion/weights.json that are
fitted (similarity, relative_words, bias) and how well the fit ranks and calibrates; the others are set by hand.
"""

import argparse
import random
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.encode import load_encoder
from search.embedded import EmbeddedBackend
from search.language import plain
from search.records import Filters
from tests.eval import judged, measures

DEPTH = 200
ROUNDS = 50
Doubles = NDArray[np.float64]
Judged = tuple[NDArray[np.int64], Doubles, NDArray[np.bool_], int]
"""A query's candidates: rows, features (m, 3; similarity, words over the best's, 1), which answer, of how many."""


def candidates(backend: EmbeddedBackend, queries: list[judged.Query]) -> list[Judged]:
    """Return every query's candidates of both legs."""
    allowed = backend.allowed(Filters())
    vectors = load_encoder(backend.model).encode([query.text for query in queries])
    found = []
    for query, vector in zip(queries, vectors, strict=True):
        parsed = plain(query.text)
        legs = (backend.keyword(parsed, DEPTH, allowed), backend.semantic(vector, DEPTH, allowed))
        rows = np.union1d(legs[0].rows, legs[1].rows)
        words = backend.keyword_scores(parsed, rows)
        columns = [backend.semantic_scores(vector, rows), words / max(words.max(), 1e-9), np.ones(len(rows))]
        relevant = np.array([name in query.relevant for name in backend.external_ids(rows)])
        found.append((rows, np.stack(columns, axis=1).astype(np.float64), relevant, len(query.relevant)))
    return found


def logistic(features: Doubles, labels: Doubles, ridge: float = 0.01, given: Doubles | float = 0.0) -> Doubles:
    """Return the weights of logistic regression by Newton's method; the last feature, the bias, is not shrunk.

    Args:
        features: Shape (n, d).
        labels: 0 or 1, shape (n,).
        ridge: How much weights are shrunk.
        given: Logits that the weighted features are added to, shape (n,).
    """
    weights = np.zeros(features.shape[1])
    shrink = np.diag([ridge] * (len(weights) - 1) + [0.0])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-given - features @ weights))
        slope = features.T @ (chance - labels) + shrink @ weights
        curve = (features * (chance * (1 - chance))[:, None]).T @ features + shrink
        weights -= np.linalg.solve(curve, slope)
    return weights


def precision(judged_query: Judged, scores: Doubles) -> float:
    """Return the average precision of the first five by score, shape (m,)."""
    _, _, relevant, total = judged_query
    order = np.argsort(-scores, kind="stable")
    names = ["relevant" + str(at) if relevant[at] else "" for at in order]
    wanted = frozenset(name for name in names if name) | {f"missed{at}" for at in range(total - relevant.sum())}
    return measures.average_precision(names, wanted)


def main() -> None:
    """Read the command line, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--held-out", type=int, default=120)
    options = parser.parse_args()
    queries = judged.claims(options.shared, "train")
    random.Random(1).shuffle(queries)
    found = candidates(EmbeddedBackend.open(options.index), queries[len(queries) - options.held_out :])
    weights = logistic(
        np.concatenate([one[1] for one in found]), np.concatenate([one[2] for one in found]).astype(float)
    )
    reached = [precision(one, one[1] @ weights) for one in found]
    names = ("similarity", "relative_words", "bias")
    fitted = ", ".join(f"{name} {value:.2f}" for name, value in zip(names, weights, strict=True))
    sys.stdout.write(f"{fitted}; MAP@5 on the same queries {measures.estimate(reached)}\n")


if __name__ == "__main__":
    main()
