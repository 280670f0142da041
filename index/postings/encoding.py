"""How one posting is packed: a byte for how often and in which form, then the positions.

The byte ("load") holds the term frequency in its low five bits, 31 meaning "31 or more, given in full before
the positions", and above them the form: 0 to 6 if the statement has the term only in its form of that
number, 7 if the positions say which. The positions are differences, seven bits a byte, low bits first;
where the form is 7, each is followed by the number of its form.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled

FREQUENCY_BITS = 5
FREQUENCY_MASK = 31
MANY = 31
MIXED = 7
BLOCK = 64
"""Postings to a block: the unit whose place among the positions, and whose greatest frequency, is kept."""

Bytes = NDArray[np.uint8]


@compiled
def varint_size(value: int) -> int:
    """How many bytes write_varint() needs."""
    size = 1
    while value > 127:
        value >>= 7
        size += 1
    return size


@compiled
def write_varint(out: Bytes, at: int, value: int) -> int:
    """Write a number of 0 or more at `at`; return where the next one goes."""
    while value > 127:
        out[at] = (value & 127) | 128
        value >>= 7
        at += 1
    out[at] = value
    return at + 1


@compiled
def read_varint(data: Bytes, at: int) -> tuple[Any, int]:
    """Read a number; return it and where the next one stands."""
    byte = np.int64(data[at])
    value = byte & 127
    shift = 7
    while byte & 128:
        at += 1
        byte = np.int64(data[at])
        value |= (byte & 127) << shift
        shift += 7
    return value, at + 1


@compiled
def skip_varints(data: Bytes, at: int, count: int) -> int:
    """Where the number after the next `count` ones stands."""
    while count > 0:
        if data[at] < 128:
            count -= 1
        at += 1
    return at


@compiled
def skip_posting(load: Any, data: Bytes, at: int) -> int:
    """Where the positions after those of a posting begin."""
    frequency = load & FREQUENCY_MASK
    if frequency == MANY:
        frequency, at = read_varint(data, at)
    if load >> FREQUENCY_BITS == MIXED:
        frequency *= 2
    return skip_varints(data, at, frequency)


@compiled
def seek_posting(loads: Bytes, data: Bytes, block_positions: NDArray[np.int64], start: int, block: int, i: int) -> Any:
    """Where the positions of a term's posting begin.

    Args:
        loads: All postings' loads.
        data: All positions.
        block_positions: Where each block's positions begin.
        start: The term's first posting.
        block: The term's first block.
        i: The posting, start or later.
    """
    inside = (i - start) // BLOCK
    at = block_positions[block + inside]
    for j in range(start + inside * BLOCK, i):
        at = skip_posting(loads[j], data, at)
    return at


@compiled
def frequency_of(load: int, data: Bytes, at: int) -> int:
    """A posting's term frequency; `at` is where its positions begin, used only for the many."""
    frequency = load & FREQUENCY_MASK
    if frequency == MANY:
        frequency, at = read_varint(data, at)
    return frequency


@compiled
def read_posting(
    load: Any, data: Bytes, at: Any, positions: NDArray[np.int32], codes: NDArray[np.int32]
) -> tuple[int, int]:
    """Read a posting's positions and the form at each.

    Args:
        load: The posting's load.
        data: All positions.
        at: Where this posting's begin.
        positions: Filled with the positions, as many as fit.
        codes: Filled with the forms' numbers.
    Returns: The term frequency, and where the next posting's positions begin.
    """
    frequency = load & FREQUENCY_MASK
    if frequency == MANY:
        frequency, at = read_varint(data, at)
    code = load >> FREQUENCY_BITS
    mixed = code == MIXED
    position = 0
    for n in range(frequency):
        step, at = read_varint(data, at)
        position += step
        if mixed:
            code, at = read_varint(data, at)
        if n < len(positions):
            positions[n] = position
            codes[n] = code
    return frequency, at


@compiled
def pack_posting(
    positions: NDArray[np.int32], codes: NDArray[np.int32], count: int, out: Bytes, at: int
) -> tuple[int, int]:
    """Pack a posting.

    Args:
        positions: Ascending, the first `count` of them.
        codes: The form at each.
        count: The term frequency, 1 or more.
        out: Where to write the positions; needs room for 10 bytes a position and 5 more.
        at: Where in it.
    Returns: The load, and where the next posting's positions go.
    """
    code = codes[0]
    if code >= MIXED:
        code = MIXED
    for n in range(1, count):
        if codes[n] != codes[0]:
            code = MIXED
    load = (min(count, MANY)) | (code << FREQUENCY_BITS)
    if count >= MANY:
        at = write_varint(out, at, count)
    before = 0
    for n in range(count):
        at = write_varint(out, at, positions[n] - before)
        before = positions[n]
        if code == MIXED:
            at = write_varint(out, at, codes[n])
    return load, at
