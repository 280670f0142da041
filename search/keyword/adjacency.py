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

MOST_FORMS = 128
"""Forms of a word whose numbers take one byte among the positions; see index.postings.encoding."""
_FIRST_MIXED = np.uint8(MIXED << FREQUENCY_BITS)
"""The lowest load of several forms."""

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
def seek_short(loads: Bytes, positions: Bytes, block_positions: Longs, start: int, block: int, i: int) -> Any:
    """As encoding.seek_posting(), in statements of at most MOST_WORDS words: adds many sizes up at once."""
    inside = (i - start) // BLOCK
    first = start + inside * BLOCK
    at = block_positions[block + inside]
    size: Any = np.int32(0)
    many: Any = np.int32(0)
    for j in range(np.uint64(first), np.uint64(i)):
        frequency = np.int32(loads[j] & np.uint8(FREQUENCY_MASK))
        size += frequency << np.int32(loads[j] >= _FIRST_MIXED)
        many |= np.int32(frequency == MANY)
    if not many:
        return at + size
    for j in range(first, i):
        at = skip_short(loads[j], positions, at)
    return at


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
    """Read a list's positions in a window, see read_bits(); `at` is where those of posting `low` begin.

    Up to four positions are read without a branch, because how many there are cannot be foretold.
    """
    one, last_bit = np.uint64(1), np.uint64(63)
    at = np.uint64(at)
    safe = np.uint64(max(len(positions) - 3, 0))
    first = np.uint32(begin)
    for i in range(np.uint64(low), np.uint64(high)):
        load = loads[i]
        frequency = np.uint64(load & np.uint8(FREQUENCY_MASK))
        if load < _FIRST_MIXED and frequency <= np.uint64(4) and at < safe:
            place = np.uint64(positions[at])
            bits = one << (place & last_bit)
            for n in range(np.uint64(1), np.uint64(4)):
                place += np.uint64(positions[at + n])
                bits |= np.uint64(n < frequency) << (place & last_bit)
            fits = code < 0 or np.int64(load >> np.uint8(FREQUENCY_BITS)) == code
            found[statements[i] - first] = bits if fits else np.uint64(0)
            at += frequency
        else:
            bits, after = read_bits(load, positions, np.int64(at), code)
            found[statements[i] - first] = bits
            at = np.uint64(after)


@compiled
def look_up_each(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    low: int,
    high: int,
    code: int,
    begin: int,
    inside: Ints,
    count: int,
    found: Bits,
) -> None:
    """As read_window(), for some statements of the window only; `start` and `block` are the list's first."""
    i = low
    for c in range(count):
        number = np.int64(inside[c])
        found[number] = 0
        i = find_statement(statements, i, high, begin + number)
        if i < high and statements[i] == begin + number:
            at = seek_short(loads, positions, block_positions, start, block, i)
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
) -> Any:
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
    kept: Any = count
    for n in range(len(order)):
        w = order[n]
        start, block = starts[lists[w]], blocks[lists[w]]
        code = codes[w]
        known, high = begins[w], ends[w]
        if kept == 0 or known == high:
            return 0
        count = kept
        if max(high - known, (end - begin) // 4) <= _DENSE * count:
            found[: end - begin] = 0
            at = seek_short(loads, positions, block_positions, start, block, known)
            read_window(statements, loads, positions, at, known, high, code, begin, found)
        else:
            look_up_each(
                statements, loads, positions, block_positions, start, block, known, high, code, begin,
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
                ahead = reached[c] << np.uint64(1)
                steps = 1
                while steps < min(slop, MOST_WORDS):
                    more = min(steps, min(slop, MOST_WORDS) - steps)
                    ahead |= ahead << np.uint64(more)
                    steps += more
                bits &= ahead
            inside[kept] = number
            reached[kept] = bits
            kept += np.int64(bits != 0)
    return kept
