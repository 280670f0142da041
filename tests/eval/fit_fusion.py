"""Fit the fusion's weights: python -m tests.eval.fit_fusion INDEX.

INDEX holds the corpus of judged.held_out(), claims that the shipped model was not trained on, as `make eval` indexes it
(`held-out-...` in its work folder). Prints the weights of search/fusion/weights.json that are fitted (similarity,
relative_words, bias); the others are set by hand and taken as they are.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.encode import load_encoder
from search.embedded import EmbeddedBackend
from search.fusion.model import weights
from search.language import plain
from search.ranking import fuse_legs
from search.records import Filters
from search.repeats import verbatim
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
    fitted = np.zeros(features.shape[1])
    shrink = np.diag([ridge] * (len(fitted) - 1) + [0.0])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-given - features @ fitted))
        slope = features.T @ (chance - labels) + shrink @ fitted
        curve = (features * (chance * (1 - chance))[:, None]).T @ features + shrink
        fitted -= np.linalg.solve(curve, slope)
    return fitted


def precision(judged_query: Judged, scores: Doubles) -> float:
    """Return the average precision of the first five by score, shape (m,)."""
    _, _, relevant, total = judged_query
    order = np.argsort(-scores, kind="stable")
    names = ["relevant" + str(at) if relevant[at] else "" for at in order]
    wanted = frozenset(name for name in names if name) | {f"missed{at}" for at in range(total - relevant.sum())}
    return measures.average_precision(names, wanted)


def of_claims(backend: EmbeddedBackend, queries: list[judged.Query]) -> list[tuple[Judged, Doubles, list[str]]]:
    """Return every statement's candidates but its own words, with the logits of what is set by hand, and their ids."""
    in_use = weights()
    vectors = load_encoder(backend.model).encode([query.text for query in queries])
    found = []
    for query, vector in zip(queries, vectors, strict=True):
        fused = fuse_legs(backend, plain(query.text), vector, None, DEPTH)
        others = ~verbatim(backend, query.text, fused.ranked.rows)
        rows = fused.ranked.rows[others]
        added = {name: values[others] for name, values in fused.features.items()}
        similarity = backend.semantic_scores(vector, rows)
        by_hand = added["similarity"] - in_use.similarity * similarity + added["coverage"]
        columns = np.stack([similarity, added["words"] / in_use.relative_words, np.ones(len(rows))], axis=1)
        names = [name or "" for name in backend.external_ids(rows)]
        relevant = np.array([name in query.relevant for name in names])
        found.append(((rows, columns.astype(np.float64), relevant, len(query.relevant)), by_hand, names))
    return found


def main() -> None:
    """Read the command line, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args()
    _, queries = judged.held_out(options.shared)
    found = of_claims(EmbeddedBackend.open(options.index), queries)
    fitted = logistic(
        np.concatenate([one[1] for one, _, _ in found]),
        np.concatenate([one[2] for one, _, _ in found]).astype(float),
        given=np.concatenate([by_hand for _, by_hand, _ in found]),
    )
    in_use = np.array([weights().similarity, weights().relative_words, weights().bias])
    for name, chosen in (("fitted", fitted), ("in use", in_use)):
        reached = [
            measures.ndcg([names[at] for at in np.argsort(-(one[1] @ chosen + by_hand), kind="stable")], query.relevant)
            for (one, by_hand, names), query in zip(found, queries, strict=True)
        ]
        shown = dict(zip(("similarity", "relative_words", "bias"), np.round(chosen, 2).tolist(), strict=True))
        sys.stdout.write(f"{name} {shown}; nDCG@10 on the same queries {measures.estimate(reached)}\n")


if __name__ == "__main__":
    main()
