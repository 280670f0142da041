"""A segment's arrays as one argument of a compiled function.

numba takes every array apart that a function is called with, 0.3 microseconds each: for a small segment longer than
the search itself. A bundle is one array of the others' addresses and sizes.
"""

from collections.abc import Sequence
from typing import Any

import numba
import numpy as np
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

from index.postings.compiled import compiled

Longs = NDArray[np.int64]
carray: Any = numba.carray  # type: ignore[attr-defined]


def bundle(arrays: Sequence[NDArray[Any]]) -> Longs:
    """Addresses and sizes of contiguous arrays, which must be kept as long as the bundle is used."""
    if not all(array.flags.c_contiguous for array in arrays):
        raise ValueError("only contiguous arrays have one address")
    return np.array([(array.ctypes.data, array.size) for array in arrays], np.int64).reshape(-1)


def _address_as_pointer(_context: Any, _address: Any) -> Any:
    def build(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], cgutils.voidptr_t)

    return types.voidptr(types.int64), build


_pointer: Any = intrinsic(_address_as_pointer)


@compiled
def uint8s(bundled: Longs, n: int) -> Any:
    """The n-th array of a bundle, of this type, as are the others below."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint8)


@compiled
def bools(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.bool_)


@compiled
def uint32s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint32)


@compiled
def int32s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.int32)


@compiled
def int64s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.int64)


@compiled
def uint64s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint64)
