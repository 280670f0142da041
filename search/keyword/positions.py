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
    read_posting,
    read_varint,
    skip_posting,
)
from search.keyword.scoring import find_statement

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
def mark_forms(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    term_starts: Ints,
    term_forms: Ints,
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
        lists: The lists of all terms that have a wanted form.
        wanted: Which forms are wanted, shape (forms,).
        marks: Set for the statements found, by number.
    """
    terms = len(term_starts) - 1
    last, last_at = np.empty(1, np.int64), np.empty(1, np.int64)
    for li in lists:
        term = li % terms
        forms = term_forms[term_starts[term] : term_starts[term + 1]]
        all_wanted = True
        for form in forms:
            all_wanted = all_wanted and wanted[form]
        last[0] = -1
        for i in range(starts[li], starts[li + 1]):
            load = np.int64(loads[i])
            code = load >> FREQUENCY_BITS
            if all_wanted or (code != MIXED and wanted[forms[code]]):
                marks[statements[i]] = True
            elif code == MIXED and not marks[statements[i]]:
                at = seek_onward(loads, positions, block_positions, starts[li], blocks[li], i, last, last_at, 0)
                if has_any_form(load, positions, at, wanted, forms):
                    marks[statements[i]] = True


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
    forms: Ints,
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
        forms: Likewise.
    """
    reached_count = 0
    for w in range(len(lists)):
        li = lists[w]
        i = postings[w]
        if codes[w] >= 0:
            form = loads[i] >> FREQUENCY_BITS
            if form != MIXED and form != codes[w]:
                return False
        at = seek_onward(loads, positions, block_positions, starts[li], blocks[li], i, last, last_at, w)
        frequency, _ = read_posting(np.int64(loads[i]), positions, at, found, forms)
        kept = 0
        first = 0
        for n in range(frequency):
            if codes[w] >= 0 and forms[n] != codes[w]:
                continue
            position = found[n]
            if w:
                while first < reached_count and reached[first] < position - slop:
                    first += 1
                if first == reached_count or reached[first] >= position:
                    continue
            found[kept] = position
            kept += 1
        if not kept:
            return False
        reached, found = found, reached
        reached_count = kept
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
    forms = np.empty(longest + 1, np.int32)
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
            reached, found, forms,
        ):  # fmt: skip
            inside[kept] = inside[c]
            kept += 1
    return kept
