"""Measures with their uncertainty: bootstrap intervals of means and of paired differences."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean and its 95% interval."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        """As `0.4351 [0.36, 0.51]`."""
        return f"{self.mean:.4f} [{self.low:.3f}, {self.high:.3f}]"


def estimate(values: Sequence[float], seed: int = 1) -> Estimate:
    """Return the mean of per-query values with its percentile bootstrap interval (Efron 1979)."""
    array = np.asarray(values, np.float64)
    draws = np.random.default_rng(seed).integers(0, len(array), (RESAMPLES, len(array)))
    means = array[draws].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return Estimate(float(array.mean()), float(low), float(high))


def difference(ours: Sequence[float], theirs: Sequence[float]) -> Estimate:
    """Return the mean paired difference with its interval; clear of zero means better by more than chance."""
    return estimate([a - b for a, b in zip(ours, theirs, strict=True)])


def average_precision(ranked: Sequence[str], relevant: frozenset[str], depth: int = 5) -> float:
    """Return average precision of the first `depth` over all relevant, as shared/eval/retrieval.py."""
    found, total = 0, 0.0
    for rank, name in enumerate(ranked[:depth], start=1):
        if name in relevant:
            found += 1
            total += found / rank
    return total / len(relevant)


def ndcg(ranked: Sequence[str], relevant: frozenset[str], depth: int = 10) -> float:
    """Return binary nDCG of the first `depth`, as shared/eval/retrieval.py."""
    gain = sum(1 / math.log2(rank + 1) for rank, name in enumerate(ranked[:depth], start=1) if name in relevant)
    return gain / sum(1 / math.log2(rank + 1) for rank in range(1, min(len(relevant), depth) + 1))


def recall(ranked: Sequence[str], relevant: frozenset[str], depth: int) -> float:
    """Return the share of relevant among the first `depth`."""
    return len(relevant & set(ranked[:depth])) / len(relevant)
