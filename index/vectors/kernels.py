"""Compiled inner products with quantised vectors, the arithmetic of every exact answer; see index.vectors.quantised."""

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic
from numpy.typing import NDArray

Upper: TypeAlias = NDArray[np.int8]
Lower: TypeAlias = NDArray[np.uint8]
Floats: TypeAlias = NDArray[np.float32]
Rows: TypeAlias = NDArray[np.int64]

_inlined: Callable[[Callable[..., Any]], Any] = intrinsic
_AHEAD = 8
"""Vectors fetched ahead of the one being multiplied: they lie anywhere, and memory is slow to answer but can be asked
for several at once. Halves the time; 4 and 16 are alike."""
_LINE = 64
"""Bytes in a line of the processor's caches."""
_PARTS = np.float32(16)
"""Parts of the step between two upper bytes."""
_MIDDLE = np.float32(7.5)
"""What stands for all of them: the error is then as often below as above."""


def _number(is_second: bool) -> Any:
    """What makes a number of its upper byte and a byte with its half byte: the lower one, or the second's upper one.

    In 32 bits, where numba would take 64: the compiler makes of a loop over it some of the widest instructions.
    """

    def typed(_context: Any, _upper: Any, _lower: Any) -> Any:
        def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            wide = ir.IntType(32)
            above = builder.shl(builder.sext(arguments[0], wide), ir.Constant(wide, 4))
            below = builder.zext(arguments[1], wide)
            if is_second:
                below = builder.lshr(below, ir.Constant(wide, 4))
            else:
                below = builder.and_(below, ir.Constant(wide, 15))
            return builder.sitofp(builder.or_(above, below), ir.FloatType())

        return types.float32(types.int8, types.uint8), generate

    return _inlined(typed)


_first_half = _number(is_second=False)
_second_half = _number(is_second=True)


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
def _dot(upper: Upper, lower: Lower, query: Floats) -> np.float32:
    half = lower.shape[0]
    first, second = np.float32(0), np.float32(0)
    for at in range(half):
        first += _first_half(upper[at], lower[at]) * query[at]
    for at in range(query.shape[0] - half):
        second += _second_half(upper[half + at], lower[at]) * query[half + at]
    return first + second


@njit(inline="always")
def _fetch_ahead(plane: NDArray[Any], rows: Rows, place: int) -> None:
    """Ask for the vector whose turn comes _AHEAD places later."""
    if place + _AHEAD < rows.shape[0]:
        ahead = rows[place + _AHEAD] * plane.strides[0]
        for at in range(0, plane.strides[0], _LINE):
            fetch(plane, ahead + at)


@njit(cache=True, fastmath=True, nogil=True)
def dots_of_all(upper: Upper, lower: Lower, steps: Floats, query: Floats, out: Floats) -> None:
    """Write the inner product of every vector with the query (dim,) to out (n,).

    Args:
        upper: Shape (n, dim), see quantised.Planes.
        lower: Shape (n, (dim + 1) // 2), likewise.
        steps: Shape (n,), likewise.
        query: The query.
        out: What is written.
    """
    for row in range(upper.shape[0]):
        out[row] = _dot(upper[row], lower[row], query) * steps[row]


@njit(cache=True, fastmath=True, nogil=True)
def dots_of(upper: Upper, lower: Lower, steps: Floats, rows: Rows, query: Floats, out: Floats) -> None:
    """As dots_of_all, of the vectors in rows (m,) to out (m,)."""
    for place in range(rows.shape[0]):
        _fetch_ahead(upper, rows, place)
        _fetch_ahead(lower, rows, place)
        row = rows[place]
        out[place] = _dot(upper[row], lower[row], query) * steps[row]


@njit(cache=True, fastmath=True, nogil=True)
def rough_dots_of(upper: Upper, steps: Floats, rows: Rows, query: Floats, out: Floats) -> None:
    """As dots_of, from the upper bytes alone."""
    rest = np.float32(0)
    for at in range(query.shape[0]):
        rest += query[at]
    rest *= _MIDDLE
    for place in range(rows.shape[0]):
        _fetch_ahead(upper, rows, place)
        vector = upper[rows[place]]
        total = np.float32(0)
        for at in range(query.shape[0]):
            total += np.float32(vector[at]) * query[at]
        out[place] = (total * _PARTS + rest) * steps[rows[place]]
