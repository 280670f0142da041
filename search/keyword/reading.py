"""The lists of a query's words, read window by window: where each is in a window, and what it can add there at most."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled, inlined
from index.postings.encoding import BLOCK, MANY
from search.keyword.bundle import Arrays
from search.keyword.scoring import STEP, contribution, find_near, score_posting
from search.keyword.windows import LANE, WINDOW, add_alike, add_unlike

FEW = 512
"""Postings in a window up to which their statements are noted; with more, all scores are gone through."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]


class Norms(NamedTuple):
    """What BM25's norm of a statement in a field is made of: bases[f] + slopes[f] * lengths[f, number].

    Attributes:
        bases: k1 * (1 - b) of each field, shape (fields,).
        slopes: k1 * b / average length of each field, shape (fields,).
        lengths: The segment's, see Postings, shape (fields, rows).
    """

    bases: Floats
    slopes: Floats
    lengths: Ints


class Lists(NamedTuple):
    """The lists of a query's words in a segment, each array of shape (lists,) but `rest`.

    What is of a window is filled by enter_window().

    Attributes:
        low: Each list's first posting.
        high: The one after its last.
        block: Its first block.
        field: The field it is of, 0 for the text.
        weight: See scoring.contribution().
        code: Number of the query's form, -1 if the segment does not have it.
        exact: Factor for an occurrence in that form; one for all.
        most: What it adds at most in any window; only where it is not of the text.
        cursor: Up to which posting it was read.
        stride: How many postings it had in the last window that it had any in.
        begins: Its first posting in the window.
        ends: The one after its last there.
        tops: Its greatest frequency there, 31 for 31 or more; only where it is of the text.
        rest: What it and all lists after it add at most there, shape (lists + 1,), 0 at the end.
    """

    low: Longs
    high: Longs
    block: Longs
    field: Longs
    weight: Floats
    code: Longs
    exact: float
    most: Floats
    cursor: Longs
    stride: Longs
    begins: Longs
    ends: Longs
    tops: Longs
    rest: Floats


class Window(NamedTuple):
    """A window, or that part of it that is in a sample.

    Attributes:
        begin: Its first statement.
        end: The one after its last.
        norm: That of its first text, and if all have one length of all.
        alike: Whether they have.
    """

    begin: int
    end: int
    norm: float
    alike: bool


class Room(NamedTuple):
    """What a window is worked in; all windows one after the other.

    Attributes:
        total: Scores of the window's statements, all 0 before and after.
        shares: See windows.add_alike().
        odd: Likewise.
        noted: Likewise; for FEW postings and those of a list more.
        survivors: See windows.gather_survivors().
    """

    total: Floats
    shares: Floats
    odd: Longs
    noted: Ints
    survivors: Ints


@compiled
def greatest_frequency(block_tops: Bytes, block: int, start: int, low: int, high: int) -> int:
    """A bound on the frequencies in a list's postings low .. high, 31 for 31 or more; of `block` and `start` on."""
    top = 0
    for b in range(block + (low - start) // BLOCK, block + (high - 1 - start) // BLOCK + 1):
        top = max(top, block_tops[b])
    return top


@compiled
def greatest_share(weight: float, exact: float, code: int, top: int, norm: float) -> float:
    """A bound on what a list adds, from the greatest frequency (31 for 31 or more)."""
    if code >= 0:
        weight *= exact
    if top == MANY:
        return weight
    return contribution(weight, float(top), norm) + STEP


@inlined
def open_lists(arrays: Arrays, norms: Norms, lists: Longs, weights: Floats, codes: Longs, exact: float) -> Lists:
    """Make lists ready to be read from the first window on.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: Which lists, each with at least one posting, shape (lists,).
        weights: See Lists.weight.
        codes: See Lists.code.
        exact: See Lists.exact.
    """
    count = len(lists)
    low, high, block = arrays.starts[lists], arrays.starts[lists + 1], arrays.blocks[lists]
    field = lists // ((len(arrays.starts) - 1) // len(norms.bases))
    most = np.empty(count, np.float64)
    for n in range(count):
        f = field[n]
        if f:
            top = greatest_frequency(arrays.block_tops, block[n], low[n], low[n], high[n])
            # A frequency of `top` needs a text of as many words.
            most[n] = greatest_share(weights[n], exact, codes[n], top, norms.bases[f] + norms.slopes[f] * top)
    stride, tops = np.zeros(count, np.int64), np.zeros(count, np.int64)
    begins, ends = np.empty(count, np.int64), np.empty(count, np.int64)
    rest = np.zeros(count + 1, np.float64)
    return Lists(
        low, high, block, field, weights, codes, exact, most, low.copy(), stride, begins, ends, tops, rest
    )  # fmt: skip


@inlined
def make_room(rows: int) -> Room:
    """Room for the windows of a segment of so many statements.

    No more than they need, because clearing it takes as long as searching a small segment.
    """
    size = min(WINDOW, (rows + LANE - 1) // LANE * LANE)
    return Room(
        np.zeros(size, np.float64),
        np.full(256, -1.0),
        np.empty(size, np.int64),
        np.empty(2 * FEW, np.int32),
        np.empty(max(size, 2 * FEW), np.int32),
    )


@inlined
def rewind(lists: Lists) -> None:
    """Move the cursors to the lists' first postings."""
    for n in range(len(lists.low)):
        lists.cursor[n] = lists.low[n]


@inlined
def jump(arrays: Arrays, lists: Lists, before: int, begin: int) -> None:
    """Move the cursors, which stand where statement `before` would be, to the first posting of `begin` or later."""
    for n in range(len(lists.low)):
        guess = (begin - before) * (lists.high[n] - lists.low[n]) // len(arrays.order)
        lists.cursor[n] = find_near(arrays.statements, lists.cursor[n], lists.high[n], begin, guess)


@inlined
def enter_window(arrays: Arrays, lists: Lists, window: Window) -> None:
    """Find each list's postings in a window, bound what they add, and move the cursors behind it."""
    for n in range(len(lists.low) - 1, -1, -1):
        at = lists.cursor[n]
        after = at
        bound = 0.0
        if at < lists.high[n] and arrays.statements[at] < window.end:
            after = find_near(arrays.statements, at, lists.high[n], window.end, lists.stride[n])
            lists.cursor[n] = after
            lists.stride[n] = after - at
            if lists.field[n]:
                bound = lists.most[n]
            else:
                top = greatest_frequency(arrays.block_tops, lists.block[n], lists.low[n], at, after)
                lists.tops[n] = top
                bound = greatest_share(lists.weight[n], lists.exact, lists.code[n], top, window.norm)
        lists.begins[n] = at
        lists.ends[n] = after
        lists.rest[n] = lists.rest[n + 1] + bound


@inlined
def add_list(arrays: Arrays, norms: Norms, lists: Lists, n: int, window: Window, room: Room, note: int) -> int:
    """Add what a list gives to the scores of a window.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: All lists, with what is of the window.
        n: Which of them.
        window: The window.
        room: Has the scores.
        note: Where to note on which statements are added to, negative to leave it.
    Returns: Where to note on.
    """
    f = lists.field[n]
    if f == 0 and window.alike:
        note = add_alike(
            arrays.statements, arrays.loads, arrays.positions, arrays.block_positions,
            lists.low[n], lists.block[n], lists.begins[n], lists.ends[n], window.begin,
            lists.weight[n], lists.exact, lists.code[n], window.norm, lists.tops[n],
            room.shares, room.odd, room.total, room.noted, note,
        )  # fmt: skip
    else:
        note = add_unlike(
            arrays.statements, arrays.loads, arrays.positions, arrays.block_positions,
            lists.low[n], lists.block[n], lists.begins[n], lists.ends[n], window.begin,
            lists.weight[n], lists.exact, lists.code[n], norms.bases[f], norms.slopes[f], norms.lengths[f],
            room.odd, room.total, room.noted, note,
        )  # fmt: skip
    return note


@inlined
def score_in_list(arrays: Arrays, norms: Norms, lists: Lists, n: int, at: int, number: Any) -> float:
    """What posting `at` of list n adds to the score of its statement `number`."""
    f = lists.field[n]
    norm = norms.bases[f] + norms.slopes[f] * norms.lengths[f, number]
    return score_posting(
        arrays.loads, arrays.positions, arrays.block_positions, lists.low[n], lists.block[n], at,
        lists.weight[n], lists.exact, lists.code[n], norm,
    )  # fmt: skip
