"""Compiled inner products with half-precision vectors, the arithmetic of every exact answer."""

from typing import TypeAlias

import numpy as np
from numba import njit
from numpy.typing import NDArray

Halves: TypeAlias = NDArray[np.uint16]
"""The bits of IEEE 754 half-precision numbers; numba has no arithmetic on the type itself."""
Floats: TypeAlias = NDArray[np.float32]

_RESCALE = np.float32(2.0**112)
"""Exponent biases differ by 127 - 15; the query is multiplied by this beforehand, which makes up for it exactly.

Multiplying the sum instead would make products too small for normal numbers on the way, and those cost Intel processors
ten times the whole loop.
"""


@njit(cache=True, fastmath=True, nogil=True)
def dots_of_all(vectors: Halves, query: Floats, out: Floats) -> None:
    """Write the inner product of every vector (n, dim) with the query (dim,) to out (n,)."""
    dim = query.shape[0]
    scaled = query * _RESCALE
    for row in range(vectors.shape[0]):
        total = np.float32(0)
        for at in range(dim):
            half = np.uint32(vectors[row, at])
            bits = ((half & np.uint32(0x8000)) << np.uint32(16)) | ((half & np.uint32(0x7FFF)) << np.uint32(13))
            total += np.uint32(bits).view(np.float32) * scaled[at]
        out[row] = total


@njit(cache=True, fastmath=True, nogil=True)
def dots_of(vectors: Halves, rows: NDArray[np.int64], query: Floats, out: Floats) -> None:
    """Write the inner products of the vectors at `rows` (m,) with the query (dim,) to out (m,)."""
    dim = query.shape[0]
    scaled = query * _RESCALE
    for place in range(rows.shape[0]):
        row = rows[place]
        total = np.float32(0)
        for at in range(dim):
            half = np.uint32(vectors[row, at])
            bits = ((half & np.uint32(0x8000)) << np.uint32(16)) | ((half & np.uint32(0x7FFF)) << np.uint32(13))
            total += np.uint32(bits).view(np.float32) * scaled[at]
        out[place] = total
