"""Codes are chosen so that inner products of near vectors stay right."""

import numpy as np
import pytest
from numpy.typing import NDArray

from index.vectors import assignment
from index.vectors.assignment import assign, parallel_weight

Floats = NDArray[np.float32]


def cost(vector: Floats, decoded: Floats, weight: float) -> float:
    """The squared error across the vector, and weight times that along it."""
    error = vector - decoded
    along = float(error @ vector) / float(np.linalg.norm(vector))
    return float(error @ error) - along**2 + weight * along**2


def decode(chosen: NDArray[np.uint8], centroids: Floats) -> Floats:
    """The vector that codes stand for."""
    return np.concatenate([centroids[part, choice] for part, choice in enumerate(chosen)])


@pytest.fixture
def coded() -> tuple[Floats, Floats]:
    """Vectors of length 1, shape (200, 12), and centroids of their four parts of three."""
    generator = np.random.default_rng(5)
    vectors = generator.normal(size=(200, 12)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors, generator.normal(scale=0.3, size=(4, 16, 3)).astype(np.float32)


def test_weight_of_the_parallel_error() -> None:
    """Broken if the formula were not the source's: 194 * 0.04 / 0.96; never below that of the other errors."""
    assert parallel_weight(195) == pytest.approx(8.08333)
    assert parallel_weight(2) == 1.0


def test_equal_weights_choose_the_nearest(coded: tuple[Floats, Floats], monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken if parts and centroids were mixed up: without a preference each part has its nearest centroid."""
    vectors, centroids = coded
    monkeypatch.setattr(assignment, "LEAST_SIMILARITY", 0.0)
    parts = vectors.reshape(200, 4, 1, 3)
    nearest = ((parts - centroids) ** 2).sum(axis=3).argmin(axis=2)
    np.testing.assert_array_equal(assign(vectors, centroids), nearest)


def test_no_other_code_of_a_part_is_better(coded: tuple[Floats, Floats], monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken if the descent stopped early or counted another cost: once it ends, changing any part only costs more."""
    vectors, centroids = coded
    monkeypatch.setattr(assignment, "LEAST_SIMILARITY", 0.6)
    weight = parallel_weight(12)
    assert weight == pytest.approx(11 * 0.36 / 0.64)
    better = 0
    for vector, chosen in zip(vectors, assign(vectors, centroids), strict=True):
        least = cost(vector, decode(chosen, centroids), weight)
        nearest = ((vector.reshape(4, 1, 3) - centroids) ** 2).sum(axis=2).argmin(axis=1).astype(np.uint8)
        assert least <= cost(vector, decode(nearest, centroids), weight) + 1e-6
        others = []
        for part in range(4):
            for choice in range(16):
                other = chosen.copy()
                other[part] = choice
                others.append(cost(vector, decode(other, centroids), weight))
        better += min(others) < least - 1e-6
    # Some descents want more than ROUNDS; nearly all end before.
    assert better <= 4


def test_inner_products_of_near_vectors_come_closer(coded: tuple[Floats, Floats]) -> None:
    """Broken if the preference were lost: a vector's product with itself is nearer to 1 than by nearest centroids."""
    vectors, centroids = coded
    parts = vectors.reshape(200, 4, 1, 3)
    nearest = ((parts - centroids) ** 2).sum(axis=3).argmin(axis=2).astype(np.uint8)
    chosen = assign(vectors, centroids)

    def error(codes: NDArray[np.uint8]) -> float:
        decoded = np.stack([decode(row, centroids) for row in codes])
        return float(np.abs(np.einsum("nd,nd->n", decoded, vectors) - 1).mean())

    assert error(chosen) <= error(nearest)


def test_a_vector_of_zeros() -> None:
    """Broken if it divided by zero: what encodes nothing gets the centroids nearest to zero."""
    centroids = np.array([[[1.0, 0, 0], [0.1, 0, 0]], [[0, 0, 0], [1, 1, 1]]], np.float32)
    np.testing.assert_array_equal(assign(np.zeros((1, 6), np.float32), centroids), [[1, 0]])
