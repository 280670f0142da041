"""From a model's floating-point products to products in 8-bit integers (graph.Quantised), by what flows through them.

Inputs are 8 bits unsigned, by a step and a zero fixed here, so that a text's vector does not depend on its batch. A few
dimensions of each input are far larger than the rest and would set the step for all; they are divided by a number that
the weight's row is multiplied with instead (SmoothQuant; Xiao et al., ICML 2023). Weights are rounded one row after the
other, each row's error made up for by the rows to come (GPTQ; Frantar et al., ICLR 2023). Processors without VNNI add
the products of two neighbouring rows up in 16 bits; scales are such that these never overflow, so that every processor
comes to the same sums.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cholesky

from index.encode.graph import Floats, Quantised

Doubles = NDArray[np.float64]

LARGEST = 127
PAIR = 32767 / 255
"""What two neighbouring rows' numbers may come to together, if they have one sign."""
SHARES = (1.0, 0.8, 0.6, 0.5, 0.4)
"""Shares of the input's range that are tried: what lies beyond is cut off, what lies within has finer steps."""
DAMPING = 0.1
"""Added to the diagonal of the inputs' products, as a share of its mean: rounding must not be fitted to the sample."""


def quantise(weight: Floats, inputs: Floats, smoothing: float) -> Quantised:
    """Return a product in 8-bit integers.

    Args:
        weight: (in, out).
        inputs: (samples, in), what it was multiplied with in some texts.
        smoothing: How much of what a dimension is larger than the median one is divided away, 0..1.
    """
    largest = np.abs(inputs).max(axis=0)
    smooth = np.maximum((largest / np.median(largest)) ** smoothing, 1).astype(np.float32)
    inputs, weight = inputs / smooth, weight * smooth[:, None]
    step, zero = _steps(inputs, (weight**2).sum(axis=1))
    rounded = (np.clip(np.rint(inputs / step) + zero, 0, 255) - zero) * step
    scale = _scales(weight)
    numbers = _rounded(weight.astype(np.float64), scale.astype(np.float64), rounded.T @ rounded)
    return Quantised(weight=_in_bounds(numbers), scale=scale, smooth=smooth, step=step, zero=zero)


def _steps(inputs: Floats, importance: Floats) -> tuple[float, int]:
    """The step and the zero that cost least squared error, each dimension as important as its weights."""
    least, most = min(float(inputs.min()), 0.0), max(float(inputs.max()), 0.0)
    found: list[tuple[float, float, int]] = []
    for share in SHARES:
        # GELU's least is -0.17: nothing to cut off there.
        low = least * share if least < -1 else least
        step = (most * share - low) / 255
        zero = round(-low / step)
        error = inputs - (np.clip(np.rint(inputs / step) + zero, 0, 255) - zero) * step
        found.append((float(((error**2) * importance).sum()), step, zero))
    _, step, zero = min(found)
    return step, zero


def _scales(weight: Floats) -> Floats:
    """The least scale of each column at which neither a number nor a pair of one sign is too large."""
    even, odd = weight[0::2], weight[1::2]
    pairs = np.where(np.sign(even) == np.sign(odd), np.abs(even + odd), 0).max(axis=0)
    # Rounding may add one half to each number of a pair.
    scales: Floats = np.maximum(np.abs(weight).max(axis=0) / LARGEST, pairs / (PAIR - 1)).astype(np.float32)
    return scales


def _rounded(weight: Doubles, scale: Doubles, products: Floats) -> NDArray[np.int64]:
    """Round row by row, in the order of what flows through them, most first; (in, out)."""
    products = products.astype(np.float64)
    size = len(products)
    products[np.diag_indices(size)] += DAMPING * products.diagonal().mean()
    order = np.argsort(-products.diagonal(), kind="stable")
    weight = weight[order]
    upper = cholesky(np.linalg.inv(products[order][:, order]), lower=False)
    numbers = np.zeros(weight.shape, np.int64)
    for at in range(size):
        numbers[at] = np.clip(np.rint(weight[at] / scale), -LARGEST, LARGEST)
        missed = (weight[at] - numbers[at] * scale) / upper[at, at]
        weight[at + 1 :] -= np.outer(upper[at, at + 1 :], missed)
    return numbers[np.argsort(order)]


def _in_bounds(numbers: NDArray[np.int64]) -> NDArray[np.int8]:
    """Take from the larger of each pair that has come to too much."""
    pairs = numbers.reshape(-1, 2, numbers.shape[1])
    excess = np.maximum(np.abs(pairs.sum(axis=1)) - int(PAIR), 0)
    excess[np.sign(pairs[:, 0]) != np.sign(pairs[:, 1])] = 0
    larger = np.abs(pairs).argmax(axis=1)
    for place in (0, 1):
        pairs[:, place] -= np.sign(pairs[:, place]) * np.where(larger == place, excess, 0)
    return numbers.astype(np.int8)
