"""Compiled inner products with half-precision vectors, the arithmetic of every exact answer."""

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from llvmlite import binding, ir
from numba import njit, types
from numba.extending import intrinsic
from numpy.typing import NDArray

Halves: TypeAlias = NDArray[np.uint16]
"""The bits of IEEE 754 half-precision numbers; numba has no arithmetic on the type itself."""
Floats: TypeAlias = NDArray[np.float32]

_inlined: Callable[[Callable[..., Any]], Any] = intrinsic
_AHEAD = 8
"""Vectors fetched ahead of the one being multiplied: they lie anywhere, and memory is slow to answer but can be asked
for several at once. Halves the time; 4 and 16 are alike."""
_LINE = 32
"""Halves in a line of the processor's caches."""


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
def widen(_context: Any, bits: Any) -> Any:
    """The number that a half's bits stand for; the compiler makes of a loop over it some of the widest instructions."""
    return types.float32(bits), lambda _context, builder, _signature, arguments: _widened(builder, arguments[0])


@_inlined
def fetch(_context: Any, halves: Any, at: Any) -> Any:
    """Ask for element `at` of a contiguous array, counted from its first, without waiting for it."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        array = context.make_array(signature.args[0])(context, builder, arguments[0])
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        place = builder.bitcast(builder.gep(array.data, [arguments[1]]), byte)
        wanted = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        prefetch = builder.module.declare_intrinsic("llvm.prefetch", [byte], wanted)
        read, keep, data = ir.Constant(number, 0), ir.Constant(number, 3), ir.Constant(number, 1)
        builder.call(prefetch, [place, read, keep, data])
        return context.get_dummy_value()

    return types.void(halves, at), generate


@njit(cache=True, fastmath=True, nogil=True)
def dots_of_all(vectors: Halves, query: Floats, out: Floats) -> None:
    """Write the inner product of every vector (n, dim) with the query (dim,) to out (n,)."""
    for row in range(vectors.shape[0]):
        total = np.float32(0)
        for at in range(query.shape[0]):
            total += widen(vectors[row, at]) * query[at]
        out[row] = total


@njit(cache=True, fastmath=True, nogil=True)
def dots_of(vectors: Halves, rows: NDArray[np.int64], query: Floats, out: Floats) -> None:
    """Write the inner products of the vectors at `rows` (m,) with the query (dim,) to out (m,)."""
    count, dim = rows.shape[0], query.shape[0]
    for place in range(count):
        if place + _AHEAD < count:
            ahead = rows[place + _AHEAD] * dim
            for at in range(0, dim, _LINE):
                fetch(vectors, ahead + at)
        row = rows[place]
        total = np.float32(0)
        for at in range(dim):
            total += widen(vectors[row, at]) * query[at]
        out[place] = total
