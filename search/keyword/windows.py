"""Stretches of statements of one length: cutting them, and adding up their scores."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import FREQUENCY_BITS, FREQUENCY_MASK, MANY, MIXED
from search.keyword.scoring import contribution, score_posting

WINDOW = 16384
"""Most statements of a window: their scores, 128 kB, stay in the processor's second cache; measured."""
_FEWEST_ALIKE = 512
"""Statements of one length that make a window of their own."""
LANE = 64
"""Statements whose scores are compared at once."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@compiled
def cut_windows(lengths: Ints) -> tuple[Longs, Mask]:
    """Cut statements, which come by rising length, into windows.

    Args:
        lengths: Words of each statement's text, rising, shape (rows,).
    Returns: Where each window begins and the last one ends, shape (windows + 1,), and whether all texts of a window
        have one length, shape (windows,).
    """
    rows = len(lengths)
    begins = np.empty(rows + 2, np.int64)
    alike = np.empty(rows + 1, np.bool_)
    begins[0] = 0
    count = 0
    at = 0
    while at < rows:
        run = at
        while run < rows and run - at < WINDOW and lengths[run] == lengths[at]:
            run += 1
        if run - at >= _FEWEST_ALIKE or run == rows:
            alike[count] = True
        else:
            alike[count] = False
            # Texts of rare lengths share a window, up to the next run that is long enough.
            while run < rows and run - at < WINDOW:
                ahead = min(run + _FEWEST_ALIKE, rows) - 1
                if ahead > run and lengths[ahead] == lengths[run]:
                    break
                run += 1
        at = run
        count += 1
        begins[count] = at
    return begins[: count + 1].copy(), alike[:count].copy()


@compiled
def add_alike(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    low: int,
    high: int,
    begin: int,
    weight: float,
    exact: float,
    code: int,
    norm: float,
    top: int,
    shares: Floats,
    odd: Longs,
    total: Floats,
    noted: Ints,
    note: int,
) -> int:
    """Add a list's shares to the scores of a window in which all texts have one length.

    Args:
        statements: The segment's, see Postings.
        loads: Likewise.
        positions: Likewise.
        block_positions: Likewise.
        start: The list's first posting.
        block: The list's first block.
        low: Its first posting in the window.
        high: The one after its last.
        begin: The window's first statement.
        weight: See scoring.contribution().
        exact: Factor for an occurrence in the query's form.
        code: Number of that form, -1 if the segment does not have it.
        norm: See scoring.contribution().
        top: The greatest frequency in the window, 31 for 31 or more.
        shares: Room for what each load adds, shape (256,), -1 at loads of 31 or more.
        odd: Room for a posting of every statement of the window.
        total: The window's scores.
        noted: Filled with the statements added to, counted from the window's first.
        note: Where to fill it on; negative to leave it.
    Returns: Where to fill it on.
    """
    # What each load adds; below 0 for the few that do not say all: forms without a number and great frequencies.
    for frequency in range(1, min(top, MANY - 1) + 1):
        share = contribution(weight, float(frequency), norm)
        for form in range(MIXED + 1):
            shares[form << FREQUENCY_BITS | frequency] = share
        if code >= MIXED:
            shares[MIXED << FREQUENCY_BITS | frequency] = -1.0
        elif code >= 0:
            shares[code << FREQUENCY_BITS | frequency] = contribution(weight * exact, float(frequency), norm)
    # Unsigned, because signed indexes are checked for counting from the end.
    first = np.uint32(begin)
    odd_count = 0
    for i in range(np.uint64(low), np.uint64(high)):
        share = shares[loads[i]]
        if share < 0.0:
            odd[odd_count] = i
            odd_count += 1
        else:
            total[statements[i] - first] += share
    for n in range(odd_count):
        total[statements[odd[n]] - first] += score_posting(
            loads, positions, block_positions, start, block, odd[n], weight, exact, code, norm
        )
    if note >= 0:
        for i in range(low, high):
            noted[note] = np.int64(statements[i]) - begin
            note += 1
    return note


@compiled
def add_unlike(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    low: int,
    high: int,
    begin: int,
    weight: float,
    exact: float,
    code: int,
    base: float,
    slope: float,
    lengths: Ints,
    odd: Longs,
    total: Floats,
    noted: Ints,
    note: int,
) -> int:
    """Add a list's shares to the scores of a window in which fields have different lengths.

    Args:
        statements: As add_alike(), as is everything else but these.
        loads: Likewise.
        positions: Likewise.
        block_positions: Likewise.
        start: Likewise.
        block: Likewise.
        low: Likewise.
        high: Likewise.
        begin: Likewise.
        weight: Likewise.
        exact: Likewise.
        code: Likewise.
        base: k1 * (1 - b) of the field.
        slope: k1 * b / average length of the field.
        lengths: Words of each statement in the field.
        odd: Likewise.
        total: Likewise.
        noted: Likewise.
        note: Likewise.
    Returns: Where to fill `noted` on.
    """
    first = np.uint32(begin)
    odd_count = 0
    for i in range(np.uint64(low), np.uint64(high)):
        load = np.int64(loads[i])
        frequency = load & FREQUENCY_MASK
        form = load >> FREQUENCY_BITS
        number = statements[i]
        if frequency == MANY or (code >= MIXED and form == MIXED):
            odd[odd_count] = i
            odd_count += 1
        else:
            norm = base + slope * lengths[number]
            # Decided on a line of its own: within the other numba would count references to the arrays each time.
            own = weight * exact if form == code else weight
            total[number - first] += contribution(own, float(frequency), norm)
    for n in range(odd_count):
        number = statements[odd[n]]
        norm = base + slope * lengths[number]
        total[number - first] += score_posting(
            loads, positions, block_positions, start, block, odd[n], weight, exact, code, norm
        )
    if note >= 0:
        for i in range(low, high):
            noted[note] = np.int64(statements[i]) - begin
            note += 1
    return note


@compiled
def count_survivors(total: Floats, size: int, cutoff: float, noted: Ints, note: int) -> Any:
    """About how many statements gather_survivors() would give: only each eighth lane of scores is counted."""
    count: Any = 0
    if note >= 0:
        for n in range(note):
            count += np.int64(total[noted[n]] >= cutoff)
        return count
    for lane in range(0, size, 8 * LANE):
        for i in range(np.uint64(lane), np.uint64(min(lane + LANE, size))):
            count += np.int64(total[i] >= cutoff)
    return 8 * count


@compiled
def gather_survivors(total: Floats, size: int, cutoff: float, noted: Ints, note: int, survivors: Ints) -> int:
    """The statements of a window whose scores reach a cutoff.

    Args:
        total: The window's scores.
        size: Statements in the window.
        cutoff: Above 0.
        noted: The statements added to, with repetitions.
        note: How many there are; negative if they were not noted.
        survivors: Filled with those that reach the cutoff, with repetitions if noted.
    Returns: How many there are.
    """
    count = 0
    if note >= 0:
        for n in range(note):
            if total[noted[n]] >= cutoff:
                survivors[count] = noted[n]
                count += 1
        return count
    for lane in range(0, size, LANE):
        reached: Any = 0
        for i in range(np.uint64(lane), np.uint64(lane + LANE)):
            reached += np.int64(total[i] >= cutoff)
        if reached:
            for inside in range(lane, min(lane + LANE, size)):
                if total[inside] >= cutoff:
                    survivors[count] = inside
                    count += 1
    return count
