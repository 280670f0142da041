"""What one posting adds to a score: compiled, and exact in any order of adding."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import (
    FREQUENCY_BITS,
    FREQUENCY_MASK,
    MANY,
    MIXED,
    read_varint,
    seek_posting,
)

_ROUNDER = 1.5 * 2.0**26
"""Adding and taking it away rounds a double to a multiple of 2**-26, for magnitudes below 2**25.

Sums of such multiples are exact up to 2**27, so that scores do not depend on the order in which terms are
added, and ties stay ties however the index was cut.
"""
STEP = 2.0**-26

Bytes = NDArray[np.uint8]
Longs = NDArray[np.int64]


@compiled
def contribution(weight: float, frequency: float, norm: float) -> float:
    """A word's BM25 share, rounded to a multiple of STEP and at least that, so that what matches scores.

    Args:
        weight: Field weight * boost * idf * (k1 + 1), and the factor for the exact form.
        frequency: Term frequency.
        norm: k1 * (1 - b + b * length / average length).
    """
    return max((weight * frequency / (frequency + norm) + _ROUNDER) - _ROUNDER, STEP)


@compiled
def has_form(load: Any, positions: Bytes, at: int, code: int) -> bool:
    """Whether a term occurs in its form of number `code` in a posting whose positions begin at `at`."""
    found = load >> FREQUENCY_BITS
    if found != MIXED:
        return bool(found == code)
    frequency = np.int64(load & FREQUENCY_MASK)
    if frequency == MANY:
        frequency, at = read_varint(positions, at)
    for _ in range(frequency):
        _, at = read_varint(positions, at)
        form, at = read_varint(positions, at)
        if form == code:
            return True
    return False


@compiled
def score_posting(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    i: int,
    weight: float,
    exact: float,
    code: int,
    norm: float,
) -> float:
    """What posting i of a list adds to its statement's score.

    Args:
        loads: The segment's, see Postings.
        positions: The segment's.
        block_positions: The segment's.
        start: The list's first posting.
        block: The list's first block.
        i: The posting.
        weight: See contribution(), without the factor for the exact form.
        exact: That factor, 1 or more.
        code: The number of the query's form; -1 if the segment does not have it.
        norm: See contribution().
    """
    load = np.int64(loads[i])
    frequency: Any = load & FREQUENCY_MASK
    form = load >> FREQUENCY_BITS
    if frequency == MANY or (form == MIXED and code >= 0):
        at = seek_posting(loads, positions, block_positions, start, block, i)
        if form == MIXED and code >= 0 and has_form(load, positions, at, code):
            form = code
        if frequency == MANY:
            frequency, at = read_varint(positions, at)
    if form == code:
        weight *= exact
    return contribution(weight, float(frequency), norm)


@compiled
def find_statement(statements: NDArray[np.uint32], low: int, high: int, number: int) -> Any:
    """The first posting in low .. high whose statement is `number` or later, galloping from low."""
    step = 1
    probe = low
    while probe < high and statements[probe] < number:
        low = probe + 1
        probe += step
        step *= 2
    high = min(probe, high)
    while low < high:
        middle = (low + high) // 2
        if statements[middle] < number:
            low = middle + 1
        else:
            high = middle
    return low
