"""Where words stand in a statement: phrases, and which forms a term has there."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import (
    BLOCK,
    FREQUENCY_BITS,
    FREQUENCY_MASK,
    MANY,
    MIXED,
    read_varint,
    seek_posting,
    skip_posting,
)
from search.keyword.adjacency import MOST_FORMS, seek_short
from search.keyword.scoring import find_statement

_LANE = 32
"""Postings that are looked at at once."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Mask = NDArray[np.bool_]
Statements = NDArray[np.uint32]


@compiled
def seek_onward(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    i: int,
    last: Longs,
    last_at: Longs,
    w: int,
) -> Any:
    """As seek_posting(), going on from the posting that was looked at last if it is in the same block.

    Args:
        loads: The segment's, see Postings.
        positions: Likewise.
        block_positions: Likewise.
        start: The list's first posting.
        block: The list's first block.
        i: The posting.
        last: The posting that each word looked at last, -1 at first; changed.
        last_at: Where its positions begin; changed.
        w: The word.
    """
    inside = (i - start) // BLOCK
    before = start + inside * BLOCK
    at = block_positions[block + inside]
    if before <= last[w] <= i:
        before, at = last[w], last_at[w]
    for j in range(before, i):
        at = skip_posting(np.int64(loads[j]), positions, at)
    last[w], last_at[w] = i, at
    return at


@compiled
def has_any_form(load: Any, positions: Bytes, at: int, wanted: Mask, forms: Ints) -> bool:
    """Whether a posting of mixed forms has any wanted one.

    Args:
        load: The posting's load.
        positions: The segment's, see Postings.
        at: Where the posting's positions begin.
        wanted: Which forms are wanted, shape (forms,).
        forms: The forms of the list's term by number.
    """
    frequency = load & FREQUENCY_MASK
    if frequency == MANY:
        frequency, at = read_varint(positions, at)
    for _ in range(frequency):
        _, at = read_varint(positions, at)
        form, at = read_varint(positions, at)
        if wanted[forms[form]]:
            return True
    return False


@compiled
def any_mixed(loads: Bytes, first: int, after: int) -> Any:
    """Whether any of some postings has several forms; compares many at once."""
    found: Any = 0
    for i in range(np.uint64(first), np.uint64(after)):
        found |= np.int64(loads[i] >= MIXED << FREQUENCY_BITS)
    return found != 0


@compiled
def mark_forms(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    term_starts: Ints,
    term_forms: Ints,
    short: Longs,
    lists: Longs,
    wanted: Mask,
    marks: Mask,
) -> None:
    """Mark the statements that have any wanted form in some lists.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        term_starts: Likewise.
        term_forms: Likewise.
        short: How many statements, from the first, have at most adjacency.MOST_WORDS words in each field.
        lists: The lists of all terms that have a wanted form.
        wanted: Which forms are wanted, shape (forms,).
        marks: Set for the statements found, by number.
    """
    terms = len(term_starts) - 1
    for li in lists:
        bits = np.uint64(0)
        term = li % terms
        for n in range(min(term_starts[term + 1] - term_starts[term], MIXED)):
            bits |= np.uint64(wanted[term_forms[term_starts[term] + n]]) << np.uint64(n)
        # Unsigned, because signed indexes are checked for counting from the end; without a branch, because which form
        # comes next cannot be foretold.
        for i in range(np.uint64(starts[li]), np.uint64(starts[li + 1])):
            fits = bits >> np.uint64(loads[i] >> FREQUENCY_BITS) & np.uint64(1)
            marks[statements[i]] |= bool(fits)
    # Only then those whose positions have to be read, because most are marked by now.
    for li in lists:
        term = li % terms
        forms = term_forms[term_starts[term] : term_starts[term + 1]]
        short_texts = short[li // terms] if len(forms) <= MOST_FORMS else 0
        for lane in range(starts[li], starts[li + 1], _LANE):
            after = min(lane + _LANE, starts[li + 1])
            if not any_mixed(loads, lane, after):
                continue
            for i in range(lane, after):
                if loads[i] >> FREQUENCY_BITS == MIXED and not marks[statements[i]]:
                    if statements[i] < short_texts:
                        at = seek_short(loads, positions, block_positions, starts[li], blocks[li], i)
                    else:
                        at = seek_posting(loads, positions, block_positions, starts[li], blocks[li], i)
                    if has_any_form(np.int64(loads[i]), positions, at, wanted, forms):
                        marks[statements[i]] = True


@compiled
def read_places(load: Any, positions: Bytes, at: Any, code: int, places: Ints) -> tuple[Any, Any]:
    """Read where a posting's word stands.

    Args:
        load: The posting's load.
        positions: The segment's, see Postings.
        at: Where the posting's begin.
        code: The form that the word must have, -1 for any.
        places: Filled with the places, rising.
    Returns: How many there are, and where the next posting's positions begin.
    """
    frequency = load & FREQUENCY_MASK
    form = load >> FREQUENCY_BITS
    mixed = form == MIXED
    if frequency == MANY:
        frequency, at = read_varint(positions, at)
    place: Any = 0
    count: Any = 0
    for _ in range(frequency):
        step, at = read_varint(positions, at)
        place += step
        if mixed:
            form, at = read_varint(positions, at)
        places[count] = place
        count += np.int64(code < 0 or form == code)
    return count, at


@compiled
def stands_there(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    starts: Longs,
    blocks: Longs,
    lists: Longs,
    codes: Longs,
    slop: int,
    postings: Longs,
    last: Longs,
    last_at: Longs,
    reached: Ints,
    found: Ints,
) -> bool:
    """Whether words follow each other in a statement that has all of them.

    Args:
        loads: The segment's, see Postings.
        positions: Likewise.
        block_positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        lists: The words' lists, in the order of the phrase, all of one field.
        codes: The form that each word must have, -1 for any.
        slop: How many positions each word may at most be after the one before.
        postings: The statement's posting in each list.
        last: See seek_onward().
        last_at: Likewise.
        reached: Room for as many positions as the longest statement has words.
        found: Likewise.
    """
    reached_count: Any = 0
    for w in range(len(lists)):
        li = lists[w]
        i = postings[w]
        if codes[w] >= 0:
            form = loads[i] >> FREQUENCY_BITS
            if form != MIXED and form != codes[w]:
                return False
        at = seek_onward(loads, positions, block_positions, starts[li], blocks[li], i, last, last_at, w)
        count, last_at[w] = read_places(np.int64(loads[i]), positions, at, codes[w], found)
        last[w] = i + 1
        if w:
            kept: Any = 0
            first = 0
            for n in range(count):
                position = found[n]
                while first < reached_count and reached[first] < position - slop:
                    first += 1
                if first == reached_count:
                    break
                if reached[first] < position:
                    found[kept] = position
                    kept += 1
            count = kept
        if count == 0:
            return False
        reached, found = found, reached
        reached_count = count
    return True


@compiled
def keep_standing(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lists: Longs,
    codes: Longs,
    slop: int,
    begins: Longs,
    ends: Longs,
    begin: int,
    longest: int,
    inside: Ints,
    count: int,
) -> int:
    """As adjacency.keep_adjacent(), for statements of any length.

    Args:
        statements: As keep_adjacent(), as is everything else but this.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lists: Likewise.
        codes: Likewise.
        slop: Likewise.
        begins: Likewise.
        ends: Likewise.
        begin: Likewise.
        longest: Words of the longest statement in the field.
        inside: Likewise.
        count: Likewise.
    Returns: How many are kept.
    """
    reached = np.empty(longest + 1, np.int32)
    found = np.empty(longest + 1, np.int32)
    cursors = begins.copy()
    last = np.full(len(lists), -1, np.int64)
    last_at = np.zeros(len(lists), np.int64)
    kept = 0
    for c in range(count):
        number = begin + inside[c]
        everywhere = True
        for w in range(len(lists)):
            cursors[w] = find_statement(statements, cursors[w], ends[w], number)
            if cursors[w] == ends[w] or statements[cursors[w]] != number:
                everywhere = False
                break
        if everywhere and stands_there(
            loads, positions, block_positions, starts, blocks, lists, codes, slop, cursors, last, last_at,
            reached, found,
        ):  # fmt: skip
            inside[kept] = inside[c]
            kept += 1
    return kept
