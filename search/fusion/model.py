"""The formula of fusion and its weights.

    probability = sigmoid(a * similarity + b * relative words + c * coverage + d)

similarity      cosine of the statement's nearest passage and the query, -1..1
relative words  the statement's BM25F score over the best candidate's, 0..1
coverage        its BM25F score over what an average statement with all the query's words would get, cut at 1

The weights are fitted to training queries (claims_train) by logistic regression, each query's relevant statement
against its other candidates: search/fusion/weights.json, written by tests/eval/fit_fusion.py. Source of the
calibration: Platt, Advances in Large Margin Classifiers, 1999.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

FLOOR = 0.02
"""Below this a candidate is noise: hybrid and semantic search do not return it."""
WEAK = 0.15
"""Below this a hit is shown as weak: one in seven or fewer of its like answers the query."""

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The fitted numbers; see the module's formula. The `alone` ones hold where only one leg was asked."""

    similarity: float
    relative_words: float
    coverage: float
    bias: float
    similarity_alone: float
    bias_alone: float
    coverage_alone: float
    bias_words: float


@cache
def weights() -> Weights:
    """Return the weights that Onrecord ships."""
    return Weights(**json.loads(resources.files("search.fusion").joinpath("weights.json").read_text("utf-8")))


def sigmoid(x: Doubles) -> Doubles:
    """Return 1 / (1 + exp(-x)), elementwise."""
    result: Doubles = 1.0 / (1.0 + np.exp(-np.clip(x, -50.0, 50.0)))
    return result
