"""Which statements of a window have words that follow each other: positions as bits of a number, 64 words at most."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK, FREQUENCY_BITS, FREQUENCY_MASK, MANY, MIXED
from search.keyword.scoring import find_statement
from search.keyword.view import MOST_WORDS

_DENSE = 16
"""Postings that can be read in order in the time that looking one up takes; measured."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Bits = NDArray[np.uint64]
Statements = NDArray[np.uint32]


@compiled
def skip_short(load: Any, positions: Bytes, at: Any) -> Any:
    """Where the next posting's positions begin, in statements of at most MOST_WORDS words."""
    frequency = np.int64(load) & FREQUENCY_MASK
    if frequency == MANY:
        frequency = np.int64(positions[at])
        at += 1
    return at + (frequency << np.int64(np.int64(load) >> FREQUENCY_BITS == MIXED))


@compiled
def read_bits(load: Any, positions: Bytes, at: Any, code: int) -> tuple[Any, Any]:
    """A posting's positions in a statement of at most MOST_WORDS words.

    Args:
        load: The posting's load.
        positions: The segment's, see Postings.
        at: Where the posting's begin.
        code: The form that the word must have, -1 for any.
    Returns: A bit for each position, and where the next posting's positions begin.
    """
    bits = np.uint64(0)
    place = np.uint64(0)
    one = np.uint64(1)
    frequency = np.int64(load) & FREQUENCY_MASK
    form = np.int64(load) >> FREQUENCY_BITS
    if frequency == MANY:
        frequency = np.int64(positions[at])
        at += 1
    if form == MIXED:
        for _ in range(frequency):
            place += np.uint64(positions[at])
            if code < 0 or positions[at + 1] == code:
                bits |= one << place
            at += 2
    elif code < 0 or form == code:
        for i in range(at, at + frequency):
            place += np.uint64(positions[i])
            bits |= one << place
        at += frequency
    else:
        at += frequency
    return bits, at


@compiled
def read_window(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    at: Any,
    low: int,
    high: int,
    code: int,
    begin: int,
    found: Bits,
) -> None:
    """Read a list's positions in a window, see read_bits(); `at` is where those of posting `low` begin."""
    for i in range(low, high):
        bits, at = read_bits(loads[i], positions, at, code)
        found[np.int64(statements[i]) - begin] = bits


@compiled
def look_up_each(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    at: Any,
    low: int,
    high: int,
    code: int,
    begin: int,
    inside: Ints,
    count: int,
    found: Bits,
) -> None:
    """As read_window(), for some statements of the window only; `start` and `block` are the list's first."""
    known = i = low
    for c in range(count):
        number = np.int64(inside[c])
        found[number] = 0
        i = find_statement(statements, i, high, begin + number)
        if i < high and statements[i] == begin + number:
            own = (i - start) // BLOCK
            if start + own * BLOCK > known:
                known = start + own * BLOCK
                at = block_positions[block + own]
            for j in range(known, i):
                at = skip_short(loads[j], positions, at)
            known = i
            found[number], _ = read_bits(loads[i], positions, at, code)


@compiled
def keep_adjacent(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lists: Longs,
    codes: Longs,
    slop: int,
    order: Longs,
    begins: Longs,
    ends: Longs,
    begin: int,
    end: int,
    inside: Ints,
    count: int,
    reached: Bits,
    found: Bits,
) -> int:
    """Keep those statements of a window of short ones in which words follow each other.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lists: The words' lists, in the order of the phrase, all of one field.
        codes: The form that each word must have, -1 for any.
        slop: How many positions each word may at most be after the one before.
        order: In which order to look at the words: that of the phrase unless slop is 1.
        begins: Each list's first posting in the window.
        ends: The one after its last.
        begin: The window's first statement.
        end: The one after its last.
        inside: The statements to look at, rising, counted from the window's first; those kept are moved to its front.
        count: How many there are.
        reached: Room for as many numbers.
        found: Room for a number for each statement of the window.
    Returns: How many are kept.
    """
    for n in range(len(order)):
        w = order[n]
        start, block = starts[lists[w]], blocks[lists[w]]
        code = codes[w]
        known, high = begins[w], ends[w]
        if count == 0 or known == high:
            return 0
        first = (known - start) // BLOCK
        at = block_positions[block + first]
        for j in range(start + first * BLOCK, known):
            at = skip_short(loads[j], positions, at)
        if max(high - known, (end - begin) // 4) <= _DENSE * count:
            found[: end - begin] = 0
            read_window(statements, loads, positions, at, known, high, code, begin, found)
        else:
            look_up_each(
                statements, loads, positions, block_positions, start, block, at, known, high, code, begin,
                inside, count, found,
            )  # fmt: skip
        kept = 0
        for c in range(count):
            number = inside[c]
            bits = found[number]
            if slop == 1:
                # All words of a phrase are in place if they are at one position after each is moved to the first's.
                bits = bits >> np.uint64(w) if w < MOST_WORDS else np.uint64(0)
                if n:
                    bits &= reached[c]
            elif n:
                before = reached[c]
                ahead = np.uint64(0)
                for _ in range(min(slop, MOST_WORDS)):
                    before <<= np.uint64(1)
                    ahead |= before
                bits &= ahead
            if bits:
                inside[kept] = number
                reached[kept] = bits
                kept += 1
        count = kept
    return count
