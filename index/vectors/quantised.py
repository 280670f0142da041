"""Vectors in 12 bits a number: each vector by a step of its own, upper bytes and lower half bytes in two files.

A vector's step is its largest number over 2,047, so that an inner product with a unit vector is off by some 0.00002 (at
384 dimensions), as it would be from half precision, which spends its bits on small numbers that hardly count. From
upper bytes alone it is off by 0.0004, which says well enough which few hundred of thousands of candidates deserve their
exact product.
Source: Gersho & Gray, Vector Quantization and Signal Compression, 1992, chapter 5: rounding to steps of s is off by s
over the root of 12 (standard deviation).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.vectors import kernels

Floats = NDArray[np.float32]
Places = NDArray[np.int64]

LARGEST = 2047
"""What the largest number of a vector becomes, of 12 bits with a sign."""
_STEP_BITS = 13
"""Significant bits of a step: with the 11 of LARGEST they fit into a float32, so that vectors which are taken out and
stored again stay the same to the bit."""


class Planes(NamedTuple):
    """Some vectors as they are stored.

    Attributes:
        upper: int8, shape (m, dim): upper bytes of the numbers.
        lower: uint8, shape (m, (dim + 1) // 2): their lower half bytes; those of a vector's first half below those of
            its second.
        steps: float32, shape (m,): what 1 stands for.
    """

    upper: NDArray[np.int8]
    lower: NDArray[np.uint8]
    steps: Floats


def quantise(vectors: Floats) -> Planes:
    """Return finite vectors, shape (m, dim), as they are stored."""
    fraction, exponent = np.frexp(np.abs(vectors).max(axis=1, initial=0) / np.float32(LARGEST))
    scale = np.float32(1 << _STEP_BITS)
    steps = np.ldexp(np.rint(fraction * scale) / scale, exponent).astype(np.float32)
    numbers = np.rint(vectors / np.where(steps > 0, steps, np.float32(1))[:, None]).astype(np.int16)
    parts = np.pad(numbers & 15, ((0, 0), (0, numbers.shape[1] % 2))).astype(np.uint8)
    first, second = np.split(parts, 2, axis=1)
    return Planes((numbers >> 4).astype(np.int8), first | second << np.uint8(4), steps)


class Quantised:
    """The vectors of a segment, shape (passages, dim); safe to share between threads."""

    def __init__(self, planes: Planes) -> None:
        """Take all files' arrays, mapped or not."""
        # Plain arrays: numpy is slower with those of the mapped kind.
        self._upper, self._lower, self._steps = map(np.asarray, planes)

    @property
    def shape(self) -> tuple[int, int]:
        """How many vectors of how many dimensions."""
        count, dim = self._upper.shape
        return count, dim

    def planes(self, passages: Places) -> Planes:
        """Return some vectors as they are stored."""
        return Planes(self._upper[passages], self._lower[passages], self._steps[passages])

    def take(self, passages: Places | slice) -> Floats:
        """Return some vectors, shape (m, dim)."""
        upper, lower = self._upper[passages], self._lower[passages]
        parts = np.concatenate((lower & np.uint8(15), lower >> np.uint8(4)), axis=1)[:, : upper.shape[1]]
        taken: Floats = (upper.astype(np.int16) << 4 | parts).astype(np.float32)
        taken *= self._steps[passages, None]
        return taken

    def dots_of_all(self, query: Floats) -> Floats:
        """Return the inner product of each vector with a contiguous query (dim,)."""
        products = np.empty(len(self._upper), np.float32)
        kernels.dots_of_all(self._upper, self._lower, self._steps, query, products)
        return products

    def dots(self, query: Floats, passages: Places) -> Floats:
        """Return the inner products of some vectors, shape (m,)."""
        products = np.empty(len(passages), np.float32)
        kernels.dots_of(self._upper, self._lower, self._steps, passages, query, products)
        return products

    def rough_dots(self, query: Floats, passages: Places) -> Floats:
        """Return about what `dots` does, from upper bytes alone."""
        products = np.empty(len(passages), np.float32)
        kernels.rough_dots_of(self._upper, self._steps, passages, query, products)
        return products
