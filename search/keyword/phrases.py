"""Which statements have a phrase, and the best k of them; both window by window."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled, inlined
from search.keyword.adjacency import BitRoom, Words, keep_adjacent
from search.keyword.bundle import Arrays, unbundle, uncounted
from search.keyword.heap import push
from search.keyword.positions import keep_standing
from search.keyword.ranking import Best, open_window
from search.keyword.reading import (
    Lists,
    Norms,
    Room,
    add_list,
    enter_window,
    make_room,
    open_lists,
    score_in_list,
)
from search.keyword.scoring import find_statement
from search.keyword.windows import WINDOW

_LOOKUP_COST = 24
"""As ranking's."""

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@compiled
def order_words(starts: Longs, lists: Longs, slop: int) -> Longs:
    """In which order to look at a phrase's words: the rarest first if they stand side by side."""
    order = np.arange(len(lists))
    return np.argsort(starts[lists + 1] - starts[lists]) if slop == 1 else order


@inlined
def make_bits() -> BitRoom:
    """Room for any window."""
    return BitRoom(np.empty(WINDOW, np.uint64), np.empty(WINDOW, np.uint64))


@inlined
def keep_phrase(
    arrays: Arrays,
    words: Words,
    begins: Longs,
    ends: Longs,
    begin: int,
    end: int,
    inside: Ints,
    count: int,
    bits: BitRoom,
) -> Any:
    """Keep those statements of a window in which a phrase stands; arguments as keep_adjacent()."""
    kept: Any = 0
    if end <= words.short:
        kept = keep_adjacent(arrays, words, begins, ends, begin, end, inside, count, bits)
    else:
        kept = keep_standing(
            arrays.statements, arrays.loads, arrays.positions, arrays.starts, arrays.blocks, arrays.block_positions,
            words.lists, words.codes, words.slop, begins, ends, begin, words.longest, inside, count,
        )  # fmt: skip
    return kept


@compiled
def mark_phrases(
    bundled: Longs, short: int, longest: int, lists: Longs, codes: Longs, slop: int, numbers: Longs, hits: Mask
) -> None:
    """Find the statements in which words follow each other.

    Args:
        bundled: The segment's arrays, see SegmentView.bundled.
        short: See Words, as all up to `slop`.
        longest: Likewise.
        lists: Likewise.
        codes: Likewise.
        slop: Likewise.
        numbers: The statements to look at, rising, shape (m,).
        hits: Set where the phrase is found, shape (m,).
    """
    arrays = unbundle(bundled)
    windows = arrays.windows
    words = Words(lists, codes, order_words(arrays.starts, lists, slop), slop, short, longest)
    bits = make_bits()
    begins = arrays.starts[lists]
    ends = begins.copy()
    high = arrays.starts[lists + 1]
    inside = np.empty(WINDOW, np.int32)
    standing = np.zeros(WINDOW, np.bool_)
    window = 0
    n = 0
    while n < len(numbers):
        while windows[window + 1] <= numbers[n]:
            window += 1
        begin, end = windows[window], windows[window + 1]
        first = n
        count: Any = 0
        while n < len(numbers) and numbers[n] < end:
            inside[count] = numbers[n] - begin
            count += np.int64(not hits[n])
            n += 1
        for w in range(len(lists)):
            begins[w] = find_statement(arrays.statements, ends[w], high[w], numbers[first])
            ends[w] = find_statement(arrays.statements, begins[w], high[w], numbers[n - 1] + 1)
        count = keep_phrase(arrays, words, begins, ends, begin, end, inside, count, bits)
        for c in range(count):
            standing[inside[c]] = True
        for at in range(first, n):
            hits[at] |= standing[numbers[at] - begin]
        for c in range(count):
            standing[inside[c]] = False


@inlined
def find_rarest(lists: Lists) -> tuple[int, int]:
    """Which list has the fewest postings in a window, and how many all have there."""
    rarest = 0
    reading = 0
    for n in range(len(lists.low)):
        reading += lists.ends[n] - lists.begins[n]
        if lists.ends[n] - lists.begins[n] < lists.ends[rarest] - lists.begins[rarest]:
            rarest = n
    return rarest, reading


@inlined
def look_up_all(arrays: Arrays, norms: Norms, lists: Lists, rarest: int, begin: int, total: Floats) -> None:
    """Set the scores of a window's statements that all lists have.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: The lists, with what is of the window.
        rarest: The one whose statements are looked up in the others.
        begin: The window's first statement.
        total: The window's scores; 0 is set for those of the rarest that some other does not have.
    """
    for i in range(lists.begins[rarest], lists.ends[rarest]):
        number = np.int64(arrays.statements[i])
        score = 0.0
        for n in range(len(lists.low)):
            at = i if n == rarest else find_statement(arrays.statements, lists.begins[n], lists.ends[n], number)
            if at == lists.ends[n] or arrays.statements[at] != number:
                score = 0.0
                break
            score += score_in_list(arrays, norms, lists, n, at, number)
        total[number - begin] = score


@inlined
def gather_candidates(
    arrays: Arrays, lists: Lists, rarest: int, begin: int, room: Room, mask: Mask, threshold: float
) -> int:
    """The statements of a window's rarest list that may answer and score enough.

    Args:
        arrays: The segment's.
        lists: The lists, with what is of the window.
        rarest: Which is the rarest.
        begin: The window's first statement.
        room: Has the scores; `survivors` is filled with the statements, rising, counted from the window's first.
        mask: Which rows may answer; empty for all.
        threshold: What a statement must score.
    Returns: How many there are.
    """
    kept = 0
    for i in range(lists.begins[rarest], lists.ends[rarest]):
        number = np.int64(arrays.statements[i])
        score = room.total[number - begin]
        if score > 0.0 and score >= threshold and (len(mask) == 0 or mask[arrays.order[number]]):
            room.survivors[kept] = number - begin
            kept += 1
    return kept


@compiled
def rank_phrase_windows(
    bundled: Longs, norms: Norms, words: Words, lists: Lists, room: Room, bits: BitRoom, best: Best, heap_size: int
) -> int:
    """As rank_phrase(), with lists that are ready to be read and room to work in.

    Positions are looked up only where the score is good enough.
    """
    arrays = unbundle(bundled)
    norms, words, lists = uncounted(norms), uncounted(words), uncounted(lists)
    room, bits, best = uncounted(room), uncounted(bits), uncounted(best)
    for number in range(len(arrays.windows) - 1):
        window = open_window(arrays, norms, number, 1)
        begin, end = window.begin, window.end
        threshold = best.scores[0] if heap_size == len(best.scores) else -1.0
        enter_window(arrays, lists, window)
        rarest, reading = find_rarest(lists)
        fewest = lists.ends[rarest] - lists.begins[rarest]
        if fewest == 0 or lists.rest[0] < threshold:
            continue
        few = max(reading, end - begin) > _LOOKUP_COST * fewest
        if few:
            look_up_all(arrays, norms, lists, rarest, begin, room.total)
        else:
            for n in range(len(lists.low)):
                add_list(arrays, norms, lists, n, window, room, -1)
        kept = gather_candidates(arrays, lists, rarest, begin, room, best.mask, threshold)
        kept = keep_phrase(arrays, words, lists.begins, lists.ends, begin, end, room.survivors, kept, bits)
        for c in range(kept):
            row = arrays.order[begin + room.survivors[c]]
            score = room.total[room.survivors[c]]
            heap_size = push(best.scores, best.ids, best.rows, heap_size, score, arrays.ids[row], best.base + row)
        if few:
            for i in range(lists.begins[rarest], lists.ends[rarest]):
                room.total[np.int64(arrays.statements[i]) - begin] = 0.0
        else:
            room.total[: end - begin] = 0.0
    return heap_size


@compiled
def rank_phrase(
    bundled: Longs,
    lengths: Ints,
    short: int,
    longest: int,
    lists: Longs,
    codes: Longs,
    slop: int,
    form_codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    mask: Mask,
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
) -> int:
    """Offer a segment's best statements that have a phrase in their text to a heap.

    Args:
        bundled: The segment's arrays, see SegmentView.bundled.
        lengths: See Norms, as are bases and slopes.
        short: See Words, as all up to `slop`.
        longest: Likewise.
        lists: Likewise, of the text field.
        codes: Likewise.
        slop: Likewise.
        form_codes: The form that each word has in the query, -1 where the segment does not have it.
        weights: See scoring.contribution(), of each word.
        bases: Likewise.
        slopes: Likewise.
        exact: Factor for statements that have a word only in the query's form.
        mask: See Best, as all up to heap_rows.
        base: Likewise.
        heap_scores: Likewise.
        heap_ids: Likewise.
        heap_rows: Likewise.
        heap_size: How many results there are.
    Returns: How many results there are now.
    """
    arrays = unbundle(bundled)
    words = Words(lists, codes, order_words(arrays.starts, lists, slop), slop, short, longest)
    norms = Norms(bases, slopes, lengths)
    opened = open_lists(arrays, norms, lists, weights, form_codes, exact)
    best = Best(mask, base, heap_scores, heap_ids, heap_rows)
    return rank_phrase_windows(
        bundled, norms, words, opened, make_room(lengths.shape[1]), make_bits(), best, heap_size
    )  # fmt: skip
