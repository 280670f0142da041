"""How sure a statement and its speaker are: a logistic regression fitted on held-out training articles."""

import math

import numpy as np
from numpy.typing import NDArray

from index.extract.drafts import Draft
from index.records import Kind

PARTS = ("content", "least", "cue", "cue span", "source", "source span")
FEATURES = (*PARTS, "no cue", "no source", "direct", "mixed", "length", "pieces", "constant")
LEAST, MOST = 0.02, 0.99


def features(draft: Draft, kind: Kind) -> NDArray[np.float64]:
    """A tagged draft's features, in the order of FEATURES; probabilities as log odds."""
    odds = [_log_odds(draft.features.get(part, 0.5)) for part in PARTS]
    length = math.log1p(sum(end - start for start, end in draft.pieces)) - 4
    flags = [draft.cue is None, draft.source is None, kind is Kind.DIRECT, kind is Kind.MIXED]
    if draft.cue is None:
        odds[2] = odds[3] = 0.0
    if draft.source is None:
        odds[4] = odds[5] = 0.0
    return np.array([*odds, *map(float, flags), length, float(len(draft.pieces) > 1), 1.0])


def _log_odds(chance: float) -> float:
    """The logarithm of the odds, held within bounds."""
    chance = min(max(chance, 0.001), 0.999)
    return math.log(chance / (1 - chance))


def confidence(draft: Draft, kind: Kind, weights: NDArray[np.float64] | None) -> float:
    """Probability that words and speaker are right; the rules' own certainty where the tagger had no part."""
    if weights is None or "content" not in draft.features:
        return draft.score
    chance = 1 / (1 + math.exp(-float(features(draft, kind) @ weights)))
    return round(min(max(chance, LEAST), MOST), 3)
