"""Which statements of a window have words that follow each other: positions as bits of a number, 64 words at most."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled, inlined
from index.postings.encoding import BLOCK, FREQUENCY_BITS, FREQUENCY_MASK, MANY, MIXED
from search.keyword.bundle import Arrays, uncounted
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


class Words(NamedTuple):
    """A phrase's words in a field of a segment, each array of shape (words,).

    Attributes:
        lists: Their lists, in the order of the phrase.
        codes: The form that each must have, -1 for any.
        order: In which order to look at them: that of the phrase unless slop is 1.
        slop: How many positions each may at most be after the one before.
        short: How many statements, from the first, have at most MOST_WORDS words in the field, 0 if some word has more
            than MOST_FORMS forms.
        longest: Words of the longest statement in the field.
    """

    lists: Longs
    codes: Longs
    order: Longs
    slop: int
    short: int
    longest: int


class BitRoom(NamedTuple):
    """Room for positions as bits, both arrays for all statements of a window.

    Attributes:
        reached: Of those statements that are looked at, up to where the phrase stands in them.
        found: By statement, where a word stands.
    """

    reached: Bits
    found: Bits


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


@inlined
def read_word(
    arrays: Arrays,
    words: Words,
    w: int,
    low: int,
    high: int,
    begin: int,
    end: int,
    inside: Ints,
    count: int,
    found: Bits,
) -> None:
    """Read where a word of a phrase stands, in a whole window or only in the statements that are looked at.

    Args:
        arrays: The segment's.
        words: The phrase's.
        w: Which of them.
        low: Its list's first posting in the window.
        high: The one after its last.
        begin: The window's first statement.
        end: The one after its last.
        inside: The statements to look at, counted from the window's first.
        count: How many there are.
        found: Filled with each one's positions as bits.
    """
    start, block = arrays.starts[words.lists[w]], arrays.blocks[words.lists[w]]
    if max(high - low, (end - begin) // 4) <= _DENSE * count:
        found[: end - begin] = 0
        at = seek_short(arrays.loads, arrays.positions, arrays.block_positions, start, block, low)
        read_window(arrays.statements, arrays.loads, arrays.positions, at, low, high, words.codes[w], begin, found)
    else:
        look_up_each(
            arrays.statements, arrays.loads, arrays.positions, arrays.block_positions, start, block, low, high,
            words.codes[w], begin, inside, count, found,
        )  # fmt: skip


@inlined
def bits_ahead(bits: Any, slop: int) -> Any:
    """The positions up to `slop` after any of some, MOST_WORDS at most."""
    ahead = bits << np.uint64(1)
    steps = 1
    while steps < min(slop, MOST_WORDS):
        more = min(steps, min(slop, MOST_WORDS) - steps)
        ahead |= ahead << np.uint64(more)
        steps += more
    return ahead


@compiled
def keep_adjacent(
    arrays: Arrays,
    words: Words,
    begins: Longs,
    ends: Longs,
    begin: int,
    end: int,
    inside: Ints,
    count: int,
    room: BitRoom,
) -> Any:
    """Keep those statements of a window of short ones in which words follow each other.

    Args:
        arrays: The segment's.
        words: The phrase's.
        begins: Each list's first posting in the window.
        ends: The one after its last.
        begin: The window's first statement.
        end: The one after its last.
        inside: The statements to look at, rising, counted from the window's first; those kept are moved to its front.
        count: How many there are.
        room: For positions.
    Returns: How many are kept.
    """
    arrays, words = uncounted(arrays), uncounted(words)
    reached, found = uncounted(room)
    kept: Any = count
    for n in range(len(words.order)):
        w = words.order[n]
        if kept == 0 or begins[w] == ends[w]:
            return 0
        count = kept
        read_word(arrays, words, w, begins[w], ends[w], begin, end, inside, count, found)
        kept = 0
        for c in range(count):
            number = inside[c]
            bits = found[number]
            if words.slop == 1:
                # All words of a phrase are in place if they are at one position after each is moved to the first's.
                bits = bits >> np.uint64(w) if w < MOST_WORDS else np.uint64(0)
                if n:
                    bits &= reached[c]
            elif n:
                bits &= bits_ahead(reached[c], words.slop)
            inside[kept] = number
            reached[kept] = bits
            kept += np.int64(bits != 0)
    return kept
