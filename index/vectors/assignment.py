"""Which code each part of a vector gets: not the nearest, but those that together keep its inner products right.

A query that has a vector among its nearest lies along it, so that what coding loses along the vector (the parallel
error) counts in every such inner product, and what it loses across it hardly does. Parts are therefore coded one after
the other, each given the others, until nothing changes or ROUNDS are over.
Source: Guo et al., Accelerating Large-Scale Inference with Anisotropic Vector Quantization, ICML 2020, theorem 3.2 and
section 4 (coordinate descent).
"""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Floats = NDArray[np.float32]

LEAST_SIMILARITY = 0.2
"""The source's T: inner products from which on errors count. Its own choice; of 5, 8 and 20 for the weight below, 5
and 8 found as many of the true neighbours, 20 fewer (tests/bench/hybrid.md)."""
ROUNDS = 3
"""After them few parts still change."""


def parallel_weight(dimensions: int) -> float:
    """How many times more the parallel error counts than the others: (d - 1) T^2 / (1 - T^2), at least 1."""
    return max(1.0, (dimensions - 1) * LEAST_SIMILARITY**2 / (1 - LEAST_SIMILARITY**2))


def assign(vectors: Floats, centroids: Floats) -> NDArray[np.uint8]:
    """Choose the centroid of each part of each vector.

    Args:
        vectors: Shape (n, parts * size).
        centroids: Shape (parts, at most 256, size).

    Returns: Shape (n, parts).
    """
    chosen = np.empty((len(vectors), len(centroids)), np.uint8)
    _assign(vectors, centroids, np.float32(parallel_weight(vectors.shape[1])), chosen)
    return chosen


@njit(cache=True, nogil=True)
def _assign(vectors: Floats, centroids: Floats, weight: np.float32, chosen: NDArray[np.uint8]) -> None:
    parts, choices, size = centroids.shape
    # Of one vector: what each choice loses in length, squared, and along the vector.
    losses, along = np.empty((parts, choices), np.float32), np.empty((parts, choices), np.float32)
    for row in range(vectors.shape[0]):
        vector = vectors[row]
        scale = np.float32(1) / max(np.sqrt(np.sum(vector * vector)), np.float32(1e-6))
        parallel = np.float32(0)
        for part in range(parts):
            best = 0
            for choice in range(choices):
                loss, product = np.float32(0), np.float32(0)
                for at in range(size):
                    value = vector[part * size + at]
                    error = value - centroids[part, choice, at]
                    loss += error * error
                    product += error * value
                losses[part, choice], along[part, choice] = loss, product * scale
                if loss < losses[part, best]:
                    best = choice
            chosen[row, part] = best
            parallel += along[part, best]
        for _ in range(ROUNDS):
            changed = False
            for part in range(parts):
                others = parallel - along[part, chosen[row, part]]
                best, least = 0, np.float32(np.inf)
                for choice in range(choices):
                    error = others + along[part, choice]
                    cost = losses[part, choice] + (weight - np.float32(1)) * error * error
                    if cost < least:
                        best, least = choice, cost
                changed |= best != chosen[row, part]
                chosen[row, part] = best
                parallel = others + along[part, best]
            if not changed:
                break
