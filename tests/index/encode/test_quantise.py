"""Products in 8-bit integers: near what they stand for, and never beyond what processors can add up."""

import numpy as np
import pytest

from index.encode.training.quantise import quantise

RNG = np.random.default_rng(5)
INPUTS = RNG.normal(0, 0.5, (600, 64)).astype(np.float32)
INPUTS[:, 7] *= 40
WEIGHT = RNG.normal(0, 0.05, (64, 24)).astype(np.float32)
WEIGHT[10:12, 3] = 1.0


def product(smoothing: float) -> np.ndarray:
    """What the integers of WEIGHT make of INPUTS, as ONNX Runtime does it."""
    found = quantise(WEIGHT, INPUTS, smoothing)
    numbers = np.clip(np.rint(INPUTS / found.smooth / found.step) + found.zero, 0, 255) - found.zero
    answer: np.ndarray = numbers @ found.weight.astype(np.float32) * found.step * found.scale
    return answer


def error(answer: np.ndarray) -> float:
    """Of what should have come out, the share that is missed."""
    wanted = INPUTS @ WEIGHT
    return float(np.linalg.norm(answer - wanted) / np.linalg.norm(wanted))


def test_smoothing_saves_what_one_large_dimension_would_drown() -> None:
    """Broken if the steps were set by the one dimension that is forty times the others."""
    assert error(product(0.7)) < 0.02
    assert error(product(0.7)) < error(product(0.0)) / 1.5


@pytest.mark.parametrize("smoothing", [0.0, 0.7])
def test_no_pair_of_products_overflows(smoothing: float) -> None:
    """Broken if processors without VNNI, which add two products up in 16 bits, came to other vectors."""
    weight = quantise(WEIGHT, INPUTS, smoothing).weight.astype(int)
    assert np.abs(weight).max() <= 127
    assert 255 * np.maximum(weight, 0).reshape(-1, 2, 24).sum(axis=1).max() <= 32767
    assert 255 * np.minimum(weight, 0).reshape(-1, 2, 24).sum(axis=1).min() >= -32768
