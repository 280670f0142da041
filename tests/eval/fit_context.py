"""Fit what the lines around count in match: python -m tests.eval.fit_context INDEX.

INDEX holds the PolitiFact statements, encoded by a model that was not trained on the training queries (the stock one).
Fits the fusion's weights and then search.transcript.WEIGHTS on claims_train, whose queries are in their transcripts'
order; prints both, and MAP@5 with and without the lines around on folds of whole transcripts. Also with the queries in
random order, where the lines around have little to say.
"""

import argparse
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from search.background import Background, days_of
from search.embedded import EmbeddedBackend
from search.fusion.model import sigmoid
from search.ranked import Ranked
from search.records import Filters
from search.transcript import REACH, evidence, terms
from tests.eval import judged, measures
from tests.eval.fit_fusion import Judged, candidates, logistic, precision

FOLDS = 5
Doubles = NDArray[np.float64]


def around(backend: EmbeddedBackend, found: list[Judged], weights: Doubles) -> list[Doubles]:
    """Return the terms of search.transcript for every query's candidates, shape (m, 3), at these fusion weights."""
    background = Background.of(backend, backend.allowed(Filters()))
    said = []
    for rows, features, _, _ in found:
        ranked = Ranked.by_score(rows, sigmoid(features @ weights), backend.ids(rows))
        said.append(evidence(backend, ranked))
    results = []
    for here, (rows, *_) in enumerate(found):
        near = range(max(0, here - REACH), min(len(found), here + REACH + 1))
        lines = [(abs(at - here), said[at]) for at in near if at != here]
        results.append(terms(background, lines, backend.speaker_codes(rows), days_of(backend, rows)))
    return results


def fit(found: list[Judged], context: list[Doubles], weights: Doubles) -> Doubles:
    """Return the weights of the context's terms, added to the fusion's logits."""
    labels = np.concatenate([one[2] for one in found]).astype(float)
    given = np.concatenate([one[1] for one in found]) @ weights
    return logistic(np.concatenate(context), labels, given=given)


def fused(found: list[Judged]) -> Doubles:
    """Return the fusion's weights, fitted."""
    return logistic(np.concatenate([one[1] for one in found]), np.concatenate([one[2] for one in found]).astype(float))


def by_folds(
    found: list[Judged], transcripts: list[str], said: Callable[[Doubles], list[Doubles]]
) -> tuple[list[float], list[float]]:
    """Return each query's MAP@5 by the fusion alone and with the added terms, fitted on the other transcripts.

    Args:
        found: Every query's candidates.
        transcripts: Which transcript each is of.
        said: Gives every query's terms at the fusion's weights.
    """
    names = list(dict.fromkeys(transcripts))
    random.Random(1).shuffle(names)
    alone, together = [], []
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        kept = [at for at, name in enumerate(transcripts) if name not in out]
        weights = fused([found[at] for at in kept])
        context = said(weights)
        added = fit([found[at] for at in kept], [context[at] for at in kept], weights)
        for at, name in enumerate(transcripts):
            if name in out:
                alone.append(precision(found[at], found[at][1] @ weights))
                together.append(precision(found[at], found[at][1] @ weights + context[at] @ added))
    return alone, together


def main() -> None:
    """Read the command line, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args()
    backend = EmbeddedBackend.open(options.index)
    queries = judged.claims(options.shared, "train")
    found = candidates(backend, queries)
    transcripts = [re.sub(r"_\d+$", "", query.id) for query in queries]
    alone, together = by_folds(found, transcripts, lambda weights: around(backend, found, weights))
    weights = fused(found)
    added = fit(found, around(backend, found, weights), weights)
    report = [
        f"fusion {np.round(weights, 2)}, context (speaker, day, coherence) {np.round(added, 2)}",
        f"transcripts in {FOLDS} folds, MAP@5: alone {measures.estimate(alone)}",
        f"  in context {measures.estimate(together)}, difference {measures.difference(together, alone)}",
    ]
    order = list(range(len(found)))
    random.Random(3).shuffle(order)
    mixed = [found[at] for at in order]
    context = around(backend, mixed, weights)
    alone = [precision(one, one[1] @ weights) for one in mixed]
    together = [precision(one, one[1] @ weights + more @ added) for one, more in zip(mixed, context, strict=True)]
    report.append(f"in random order, fitted to them all: alone {measures.estimate(alone)}")
    report.append(f"  in context {measures.estimate(together)}, difference {measures.difference(together, alone)}")
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main()
