"""A segment's arrays as one argument of a compiled function, and as one value within it.

numba takes every array apart that a function is called with, 0.3 microseconds each: for a small segment longer than
the search itself. A bundle is one array of the others' addresses and sizes.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numba
import numpy as np
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

from index.postings.compiled import inlined

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
carray: Any = numba.carray  # type: ignore[attr-defined]


class Arrays(NamedTuple):
    """What compiled loops take of a segment, in the order of its bundle.

    Attributes:
        statements: See Postings, as all but the last three.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        block_tops: Likewise.
        order: Likewise.
        windows: See windows.cut_windows().
        alike: Likewise.
        ids: The statement ids by row.
    """

    statements: NDArray[np.uint32]
    loads: Bytes
    positions: Bytes
    starts: Longs
    blocks: Longs
    block_positions: Longs
    block_tops: Bytes
    order: Ints
    windows: Longs
    alike: NDArray[np.bool_]
    ids: NDArray[np.uint64]


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


def _without_counts(_context: Any, arrays: Any) -> Any:
    def build(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        (value,) = arguments
        for place, kind in enumerate(arrays):
            if isinstance(kind, types.Array):
                array = context.make_array(kind)(context, builder, builder.extract_value(value, place))
                array.meminfo = array.meminfo.type(None)
                value = builder.insert_value(value, array._getvalue(), place)
        return value

    return arrays(arrays), build


uncounted: Any = intrinsic(_without_counts)
"""The same tuple of arrays and numbers, for which numba does not count how often it is referred to.

Counting at each handing on to an inlined() function would take half as long again as the search. Only for arguments
of the compiled() function that asks for it, whose caller keeps them until it returns; nothing of them may be returned.
"""


@inlined
def uint8s(bundled: Longs, n: int) -> Any:
    """The n-th array of a bundle, of this type, as are the others below."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint8)


@inlined
def bools(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.bool_)


@inlined
def uint32s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint32)


@inlined
def int32s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.int32)


@inlined
def int64s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.int64)


@inlined
def uint64s(bundled: Longs, n: int) -> Any:
    """See uint8s()."""
    return carray(_pointer(bundled[2 * n]), (bundled[2 * n + 1],), np.uint64)


@inlined
def unbundle(bundled: Longs) -> Arrays:
    """A segment's arrays from SegmentView.bundled."""
    return Arrays(
        uint32s(bundled, 0), uint8s(bundled, 1), uint8s(bundled, 2), int64s(bundled, 3), int64s(bundled, 4),
        int64s(bundled, 5), uint8s(bundled, 6), int32s(bundled, 7), int64s(bundled, 8), bools(bundled, 9),
        uint64s(bundled, 10),
    )  # fmt: skip
