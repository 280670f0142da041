"""Half-precision vectors on disk, their bytes in two files: upper ones stay in memory, lower ones need not.

The upper byte of a half-precision number has its sign, exponent and the first two bits of its fraction. An inner
product from upper bytes alone is off by some 0.002 (of unit vectors at 384 dimensions), which says well enough which
few hundred of thousands of candidates deserve their exact product. So only half of what the vectors take has to stay
in memory, and of a large segment's other half what a search needs is read without leaving a trace: a mapped file would
be in memory after some hundred searches, because for each page that is touched its neighbours are mapped too.
"""

import os
import weakref
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexDamagedError
from index.vectors import kernels

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Places = NDArray[np.int64]

READ_FROM = 200_000
"""Vectors from which on lower bytes are read and not mapped: a search that reads takes half a millisecond longer, and
80 MB are not worth that."""


def split(vectors: NDArray[np.float16]) -> tuple[Bytes, Bytes]:
    """Return the upper and the lower bytes of half-precision numbers, each of their shape."""
    bits = vectors.view(np.uint16)
    return (bits >> 8).astype(np.uint8), bits.astype(np.uint8)


def join(upper: Bytes, lower: Bytes) -> NDArray[np.float16]:
    """Return the half-precision numbers of upper and lower bytes."""
    return ((upper.astype(np.uint16) << 8) | lower).view(np.float16)


class Halves:
    """The vectors of a segment, shape (passages, dim); safe to share between threads."""

    def __init__(self, upper: Bytes, lower: Bytes) -> None:
        """Take both files' arrays, mapped or not."""
        self._upper, self._lower = np.asarray(upper), np.asarray(lower)
        self._descriptor: int | None = None
        self._offset = 0
        if not isinstance(lower, np.memmap) or len(lower) < READ_FROM:
            return
        if lower.filename is not None and lower.flags.c_contiguous:
            self._path = Path(lower.filename)
            self._descriptor, self._offset = os.open(self._path, os.O_RDONLY | os.O_CLOEXEC), lower.offset
            weakref.finalize(self, os.close, self._descriptor)

    @property
    def shape(self) -> tuple[int, int]:
        """How many vectors of how many dimensions."""
        count, dim = self._upper.shape
        return count, dim

    def take(self, passages: Places | slice) -> NDArray[np.float16]:
        """Return some vectors, shape (m, dim)."""
        return join(self._upper[passages], self._lower[passages])

    def dots_of_all(self, query: Floats) -> Floats:
        """Return the inner product of each vector with a contiguous query (dim,)."""
        products = np.empty(len(self._upper), np.float32)
        kernels.dots_of_all(self._upper, self._lower, query, products)
        return products

    def dots(self, query: Floats, passages: Places) -> Floats:
        """Return the inner products of some vectors, shape (m,).

        Raises:
            IndexDamagedError: If the file has become shorter.
        """
        products = np.empty(len(passages), np.float32)
        lower, rows = self._lower, passages
        if self._descriptor is not None:
            lower, rows = self._read(self._descriptor, passages), np.arange(len(passages))
        kernels.dots_of(self._upper, lower, passages, rows, query, products)
        return products

    def rough_dots(self, query: Floats, passages: Places) -> Floats:
        """Return about what `dots` does, in a third of the time."""
        products = np.empty(len(passages), np.float32)
        kernels.rough_dots_of(self._upper, passages, query, products)
        return products

    def _read(self, descriptor: int, passages: Places) -> Bytes:
        """The lower bytes of some vectors, shape (m, dim)."""
        read = np.empty((len(passages), self._lower.shape[1]), np.uint8)
        if not kernels.read_rows(descriptor, self._offset, passages, read):
            raise IndexDamagedError(self._path, "shorter than it was")
        return read
