"""Sets of statements by word, and their scores."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import MANY
from search.keyword.scoring import find_statement, score_posting
from search.keyword.windows import WINDOW, add_alike, add_unlike

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Statements = NDArray[np.uint32]


@compiled
def mark_lists(statements: Statements, starts: Longs, lists: Longs, marks: Mask) -> None:
    """Mark the statements of some lists.

    Args:
        statements: The segment's postings, see Postings.
        starts: Where its lists begin.
        lists: Some lists.
        marks: Set for their statements, by number, shape (rows,).
    """
    for li in lists:
        for i in range(starts[li], starts[li + 1]):
            marks[statements[i]] = True


@compiled
def mark_members(statements: Statements, starts: Longs, lists: Longs, numbers: Longs, hits: Mask) -> None:
    """Find which of given statements are in any of some lists.

    Args:
        statements: The segment's postings, see Postings.
        starts: Where its lists begin.
        lists: Some lists.
        numbers: The statements, rising, shape (m,).
        hits: Set for those found, shape (m,).
    """
    for li in lists:
        at, high = starts[li], starts[li + 1]
        for n in range(len(numbers)):
            at = find_statement(statements, at, high, numbers[n])
            if at == high:
                break
            if statements[at] == numbers[n]:
                hits[n] = True


@compiled
def add_list_scores(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lengths: Ints,
    li: int,
    weight: float,
    exact: float,
    code: int,
    base: float,
    slope: float,
    numbers: Longs,
    scores: Floats,
    hits: Mask,
) -> None:
    """Add what a list's word scores to given statements.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lengths: Words of each statement in the list's field, by number.
        li: The list.
        weight: See scoring.contribution().
        exact: Factor for an occurrence in the query's form.
        code: Number of that form, -1 if the segment does not have it.
        base: k1 * (1 - b) of the field.
        slope: k1 * b / average length of the field.
        numbers: The statements, rising, shape (m,).
        scores: Added to, shape (m,).
        hits: Set where the list has the statement, shape (m,).
    """
    start, high = starts[li], starts[li + 1]
    at = start
    for n in range(len(numbers)):
        at = find_statement(statements, at, high, numbers[n])
        if at == high:
            return
        if statements[at] == numbers[n]:
            norm = base + slope * lengths[numbers[n]]
            scores[n] += score_posting(
                loads, positions, block_positions, start, blocks[li], at, weight, exact, code, norm
            )
            hits[n] = True


@compiled
def add_whole_list(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lengths: Ints,
    li: int,
    weight: float,
    exact: float,
    code: int,
    base: float,
    slope: float,
    windows: Longs,
    alike: Mask,
    scores: Floats,
) -> None:
    """Add what a list's word scores to the scores of all statements.

    Args:
        statements: As add_list_scores(), as is everything else but these.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lengths: Likewise.
        li: Likewise.
        weight: Likewise.
        exact: Likewise.
        code: Likewise.
        base: Likewise.
        slope: Likewise.
        windows: From windows.cut_windows().
        alike: In which of them all statements have one length in the list's field.
        scores: Shape (rows,).
    """
    low, high = starts[li], starts[li + 1]
    block = blocks[li]
    odd = np.empty(WINDOW, np.int64)
    shares = np.full(256, -1.0)
    noted = np.empty(0, np.int32)
    end = low
    for window in range(len(alike)):
        begin = end
        end = find_statement(statements, begin, high, windows[window + 1])
        if begin == end:
            continue
        if alike[window]:
            norm = base + slope * lengths[windows[window]]
            add_alike(
                statements, loads, positions, block_positions, low, block, begin, end, 0, weight, exact, code, norm,
                MANY - 1, shares, odd, scores, noted, -1,
            )  # fmt: skip
        else:
            add_unlike(
                statements, loads, positions, block_positions, low, block, begin, end, 0, weight, exact, code, base,
                slope, lengths, odd, scores, noted, -1,
            )  # fmt: skip


@compiled
def add_constant(marks: Mask, value: float, scores: Floats) -> None:
    """Add a value to the scores of marked statements, both of shape (rows,)."""
    for number in range(np.uint64(len(marks))):
        scores[number] += value if marks[number] else 0.0


@compiled
def rows_of(marks: Mask, order: Ints, mask: Mask, base: int) -> Longs:
    """The global rows of marked statements, rising.

    Args:
        marks: By statement number, shape (rows,).
        order: The row of each statement number.
        mask: Which rows are wanted; empty for all.
        base: Global row of the segment's first row.
    """
    by_row = marks_by_row(marks, order, mask)
    rows = np.empty(len(marks), np.int64)
    count: Any = 0
    for row in range(np.uint64(len(by_row))):
        rows[count] = base + np.int64(row)
        count += np.int64(by_row[row])
    return rows[:count].copy()


@compiled
def marks_by_row(marks: Mask, order: Ints, mask: Mask) -> Mask:
    """Marks by statement number as marks by row, of those rows that are wanted; arguments as rows_of()."""
    by_row = np.empty(len(marks), np.bool_)
    for number in range(np.uint64(len(marks))):
        by_row[np.uint32(order[number])] = marks[number]
    if len(mask):
        by_row &= mask
    return by_row
