"""Compiled inner products with half-precision vectors, the arithmetic of every exact answer.

A half-precision number comes as its two bytes, from two arrays: the upper one (sign, exponent, two bits of fraction)
and the lower one (the rest of the fraction).
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from llvmlite import binding, ir
from numba import njit, types
from numba.extending import intrinsic
from numpy.typing import NDArray

Bytes: TypeAlias = NDArray[np.uint8]
"""Upper or lower bytes of IEEE 754 half-precision numbers; numba has no arithmetic on the type itself."""
Floats: TypeAlias = NDArray[np.float32]

_inlined: Callable[[Callable[..., Any]], Any] = intrinsic
_AHEAD = 8
"""Vectors fetched ahead of the one being multiplied: they lie anywhere, and memory is slow to answer but can be asked
for several at once. Halves the time; 4 and 16 are alike."""
_LINE = 64
"""Bytes in a line of the processor's caches."""
_MIDDLE = np.uint8(0x80)
"""The lower byte that stands for all 256: the error is then as often below as above."""

_pread: Any = types.ExternalFunction("pread", types.int64(types.int32, types.voidptr, types.uint64, types.int64))
"""POSIX's, called from compiled code because a call from Python costs as much again."""


def _has_instruction() -> bool:
    """Whether the processor widens half precision by itself: all do but x86 ones older than 2012."""
    features = binding.get_host_cpu_features()
    return bool(features.get("f16c", "sse2" not in features))


def _widened(builder: Any, bits: Any) -> Any:
    """Instructions that make a float of a half's bits."""
    if _has_instruction():
        return builder.fpext(builder.bitcast(bits, ir.HalfType()), ir.FloatType())
    wide = builder.zext(bits, ir.IntType(32))
    sign = builder.shl(builder.and_(wide, ir.Constant(ir.IntType(32), 0x8000)), ir.Constant(ir.IntType(32), 16))
    rest = builder.shl(builder.and_(wide, ir.Constant(ir.IntType(32), 0x7FFF)), ir.Constant(ir.IntType(32), 13))
    # Exponent biases differ by 127 - 15.
    scale = ir.Constant(ir.FloatType(), 2.0**112)
    return builder.fmul(builder.bitcast(builder.or_(sign, rest), ir.FloatType()), scale)


@_inlined
def widen(_context: Any, _upper: Any, _lower: Any) -> Any:
    """The number of a half's two bytes; the compiler makes of a loop over it some of the widest instructions."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        above, below = (builder.zext(byte, ir.IntType(16)) for byte in arguments)
        return _widened(builder, builder.or_(builder.shl(above, ir.Constant(ir.IntType(16), 8)), below))

    return types.float32(types.uint8, types.uint8), generate


@_inlined
def fetch(_context: Any, array: Any, at: Any) -> Any:
    """Ask for the memory `at` bytes from an array's first, without waiting for it."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        given = context.make_array(signature.args[0])(context, builder, arguments[0])
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        place = builder.gep(builder.bitcast(given.data, byte), [arguments[1]])
        wanted = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        prefetch = builder.module.declare_intrinsic("llvm.prefetch", [byte], wanted)
        read, keep, data = ir.Constant(number, 0), ir.Constant(number, 3), ir.Constant(number, 1)
        builder.call(prefetch, [place, read, keep, data])
        return context.get_dummy_value()

    return types.void(array, at), generate


@njit(inline="always")
def _dot(upper: Bytes, lower: Bytes, query: Floats) -> np.float32:
    total = np.float32(0)
    for at in range(query.shape[0]):
        total += widen(upper[at], lower[at]) * query[at]
    return total


@njit(inline="always")
def _rough_dot(upper: Bytes, query: Floats) -> np.float32:
    total = np.float32(0)
    for at in range(query.shape[0]):
        total += widen(upper[at], _MIDDLE) * query[at]
    return total


@njit(inline="always")
def _fetch_ahead(upper: Bytes, rows: NDArray[np.int64], place: int) -> None:
    """Ask for the vector whose turn comes _AHEAD places later."""
    if place + _AHEAD < rows.shape[0]:
        ahead = rows[place + _AHEAD] * upper.strides[0]
        for at in range(0, upper.strides[0], _LINE):
            fetch(upper, ahead + at)


@njit(cache=True, fastmath=True, nogil=True)
def dots_of_all(upper: Bytes, lower: Bytes, query: Floats, out: Floats) -> None:
    """Write the inner product of every vector (n, dim) with the query (dim,) to out (n,)."""
    for row in range(upper.shape[0]):
        out[row] = _dot(upper[row], lower[row], query)


@njit(cache=True, fastmath=True, nogil=True)
def dots_of(
    upper: Bytes,
    lower: Bytes,
    rows: NDArray[np.int64],
    lower_rows: NDArray[np.int64],
    query: Floats,
    out: Floats,
) -> None:
    """Write the inner products of some vectors with the query (dim,) to out (m,).

    Args:
        upper: Shape (n, dim).
        lower: Shape (l, dim).
        rows: Where the vectors' upper bytes are, shape (m,).
        lower_rows: Where their lower bytes are, shape (m,).
        query: The query.
        out: What is written.
    """
    for place in range(rows.shape[0]):
        _fetch_ahead(upper, rows, place)
        _fetch_ahead(lower, lower_rows, place)
        out[place] = _dot(upper[rows[place]], lower[lower_rows[place]], query)


@njit(cache=True, fastmath=True, nogil=True)
def rough_dots_of(upper: Bytes, rows: NDArray[np.int64], query: Floats, out: Floats) -> None:
    """As dots_of, from the upper bytes alone."""
    for place in range(rows.shape[0]):
        _fetch_ahead(upper, rows, place)
        out[place] = _rough_dot(upper[rows[place]], query)


@njit(cache=True, nogil=True)
def read_rows(descriptor: int, offset: int, rows: NDArray[np.int64], out: Bytes) -> bool:
    """Read rows of a file of bytes (n, dim) that begins at `offset` into out (m, dim); returns whether all were there.

    Args:
        descriptor: The open file's, int32.
        offset: Where the first row begins.
        rows: Shape (m,).
        out: Contiguous.
    """
    width = out.shape[1]
    whole = True
    for place in range(rows.shape[0]):
        whole &= _pread(descriptor, out[place].ctypes, width, offset + rows[place] * width) == width
    return whole
