"""Sets of statements by word, and their scores."""

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from search.keyword.scoring import find_statement, score_posting

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
