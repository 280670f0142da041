"""The formula of fusion and its weights.

    probability = sigmoid(a * similarity + b * words + short * (c * coverage + d * similarity) + e)

similarity  cosine of the statement's nearest passage and the query, -1..1
coverage    its BM25F score over what an average statement with all the query's words would get, cut at 1
words       its BM25F score over the best candidate's, 0..1; less where even the best covers little of the query. Where
            the query stands verbatim in the index, over the best of the others: what answers does not depend on it
short       1 for a query of one content word, falling to 0 at LONG words

a, b and e are fitted by logistic regression on training queries that the encoder had not seen, each judged candidate
counting once; c and d are set by hand so that one to six typed words, of which the training queries have none, find
what says them all: see tests/eval/README.md. Source of the calibration: Platt, Advances in Large Margin Classifiers,
1999.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

FLOOR = 0.008
"""Below this a candidate is noise: hybrid and semantic search do not return it."""
WEAK = 0.1
"""Below this a hit is shown as weak: about one in eleven or fewer of its like answer the query."""
LONG = 7
"""Content words from which a query is a sentence and no longer a few typed words."""
LEAST_COVERAGE = 0.4
"""Coverage below which being the best by words proves little; the weight of words falls in proportion."""

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The numbers of the module's formula; the `alone` ones and `bias_words` hold where only one leg was asked."""

    similarity: float
    relative_words: float
    short_coverage: float
    short_similarity: float
    bias: float
    similarity_alone: float
    bias_alone: float
    coverage_alone: float
    bias_words: float


@cache
def weights() -> Weights:
    """Return the weights that Onrecord ships."""
    return Weights(**json.loads(resources.files("search.fusion").joinpath("weights.json").read_text("utf-8")))


def shortness(content_words: int) -> float:
    """Return 1 for one content word, falling evenly to 0 at LONG; 0 for none."""
    return max(0.0, (LONG - content_words) / (LONG - 1)) if content_words else 0.0


def features(
    similarity: Doubles, words: Doubles, coverage: Doubles, short: float, verbatim: NDArray[np.bool_] | None = None
) -> dict[str, Doubles]:
    """Return what is added up, by name.

    Args:
        similarity: Cosines, shape (m,).
        words: BM25F scores, shape (m,).
        coverage: Shape (m,), 0..1.
        short: The query's shortness.
        verbatim: Which candidates are the query's very words, shape (m,); None for none.
    """
    given = weights()
    others = np.ones(len(words), bool) if verbatim is None or verbatim.all() else ~verbatim
    best = words[others].max(initial=0.0)
    relative = np.minimum(words / best, 1.0) if best > 0 else np.where(words > 0, 1.0, 0.0)
    reached = np.where(others, coverage[others].max(initial=0.0), coverage)
    trust = np.minimum(1.0, reached / LEAST_COVERAGE)
    return {
        "similarity": (given.similarity + given.short_similarity * short) * similarity,
        "words": given.relative_words * trust * relative,
        "coverage": given.short_coverage * short * coverage,
    }


def sigmoid(x: Doubles) -> Doubles:
    """Return 1 / (1 + exp(-x)), elementwise."""
    result: Doubles = 1.0 / (1.0 + np.exp(-np.clip(x, -50.0, 50.0)))
    return result


def logit(chance: Doubles) -> Doubles:
    """Return log(p / (1 - p)), elementwise: the inverse of sigmoid, finite at 0 and 1."""
    result: Doubles = np.log(np.maximum(chance, 1e-300)) - np.log(np.maximum(1 - chance, 1e-16))
    return result
