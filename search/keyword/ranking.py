"""The best k of a list of words, without scoring every statement that has one of them.

Windowed MaxScore. Statements are numbered by length, so that in most windows of numbers every text has the same
length and a term's share depends on its frequency only: it is computed once per window, and the greatest
share is nearly the usual one. For each window the terms are split: those whose greatest shares together stay below the
k-th best score so far cannot make a statement good enough by themselves, so only statements with one of
the others are looked at. The rest is added list by list as long as reading on is cheaper than looking up the
statements that may still be good enough, and looked up from then on. Nothing that could be among the k best is
left out, ties included.

Source: H. Turtle & J. Flood, Query evaluation: strategies and optimizations, IPM 1995 (MaxScore); the
windows as in S. Ding & T. Suel, Faster top-k document retrieval using block-max indexes, SIGIR 2011.
"""

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK, MANY
from search.keyword.bundle import bools, int32s, int64s, uint8s, uint32s, uint64s
from search.keyword.heap import push
from search.keyword.scoring import STEP, contribution, find_near, find_statement, score_posting
from search.keyword.windows import LANE, WINDOW, add_alike, add_unlike, count_survivors, gather_survivors

_LOOKUP_COST = 24
"""Postings that can be read in order in the time that looking one up takes; measured."""
_FEW = 512
"""Postings in a window up to which their statements are noted; with more, all scores are gone through."""

_APART = 4
"""Windows of a sample that are one after the other: what lies close together is read faster."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@compiled
def greatest_share(weight: float, exact: float, code: int, top: int, norm: float) -> float:
    """A bound on what a list adds, from the greatest frequency (31 for 31 or more)."""
    if code >= 0:
        weight *= exact
    if top == MANY:
        return weight
    return contribution(weight, float(top), norm) + STEP


@compiled
def choose_lists(
    starts: Longs, terms: int, places: Longs, weights: Floats, matching_fields: int
) -> tuple[Longs, Longs, int]:
    """The lists of a query's words, heaviest first, those that only add to scores last.

    Args:
        starts: The segment's.
        terms: Terms in its dictionary.
        places: Each word's term, negative where the segment does not have it, shape (words,).
        weights: Of each word in each field, shape (fields, words).
        matching_fields: How many of the fields, from the first, make a statement match.
    Returns: Lists and their words, shape (lists,), and how many of them make a statement match.
    """
    fields, words = weights.shape
    found = np.empty(fields * words, np.int64)
    found_words = np.empty(fields * words, np.int64)
    found_weights = np.empty(fields * words, np.float64)
    count = 0
    matching = 0
    for f in range(fields):
        for w in range(words):
            if places[w] < 0 or weights[f, w] <= 0:
                continue
            li = f * terms + places[w]
            if starts[li] == starts[li + 1]:
                continue
            at = count
            first = 0 if f < matching_fields else matching
            while at > first and found_weights[at - 1] < weights[f, w]:
                found[at], found_words[at], found_weights[at] = (
                    found[at - 1],
                    found_words[at - 1],
                    found_weights[at - 1],
                )
                at -= 1
            found[at], found_words[at], found_weights[at] = li, w, weights[f, w]
            count += 1
        if f == matching_fields - 1:
            matching = count
    return found[:count], found_words[:count], matching


@compiled
def rank(  # noqa: C901 - one loop whose state would only be handed around
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    block_tops: Bytes,
    lengths: Ints,
    order: Ints,
    windows: Longs,
    alike: Mask,
    places: Longs,
    codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    matching_fields: int,
    first_length: int,
    mask: Mask,
    ids: NDArray[np.uint64],
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
    least: float,
    part: int,
) -> int:
    """Offer a segment's best statements for a list of words to a heap.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        block_tops: Likewise.
        lengths: Likewise.
        order: Likewise.
        windows: From cut_windows().
        alike: Likewise.
        places: Each word's term, negative where the segment does not have it, shape (words,).
        codes: Number of each word's form, -1 where the segment does not have it.
        weights: Field weight * boost * idf * (k1 + 1) of each word in each field, shape (fields, words); 0 to leave
            it out.
        bases: k1 * (1 - b) of each field.
        slopes: k1 * b / average length of each field.
        exact: Factor for an occurrence in the query's form.
        matching_fields: How many of the fields, from the first, make a statement match.
        first_length: Texts of how many words to begin with; any gives the same result.
        mask: Which rows may answer; empty for all.
        ids: The statement ids of the segment's rows.
        base: Global row of its first.
        heap_scores: The best so far, see push(); as long as results are wanted.
        heap_ids: Their ids.
        heap_rows: Their global rows.
        heap_size: How many there are.
        least: What a statement must score to be offered.
        part: 1, or one statement in so many is gone through: a sample.
    Returns: How many there are now.
    """
    terms = (len(starts) - 1) // len(lengths)
    lists, list_words, matching = choose_lists(starts, terms, places, weights, matching_fields)
    count = len(lists)
    if matching == 0:
        return heap_size
    capacity = len(heap_scores)
    low, high = starts[lists], starts[lists + 1]
    first_block = blocks[lists]
    fields = lists // terms
    weight = np.empty(count, np.float64)
    code = codes[list_words]
    most = np.empty(count, np.float64)
    for n in range(count):
        f = fields[n]
        weight[n] = weights[f, list_words[n]]
        if f:
            top = 0
            for b in range(first_block[n], blocks[lists[n] + 1]):
                top = max(top, block_tops[b])
            most[n] = greatest_share(weight[n], exact, code[n], top, bases[f] + slopes[f] * top)
    cursor = low.copy()
    begins = np.empty(count, np.int64)
    ends = np.empty(count, np.int64)
    tops = np.zeros(count, np.int64)
    rest = np.zeros(count + 1, np.float64)
    # No more room than the segment's windows need, because clearing it takes as long as searching a small segment.
    room = min(WINDOW, (lengths.shape[1] + LANE - 1) // LANE * LANE)
    total = np.zeros(room, np.float64)
    shares = np.full(256, -1.0)
    odd = np.empty(room, np.int64)
    noted = np.empty(2 * _FEW, np.int32)
    survivors = np.empty(max(room, 2 * _FEW), np.int32)
    stride = np.zeros(count, np.int64)
    window_count = len(windows) - 1
    before = 0
    first_window = 0
    while first_window < window_count - 1 and lengths[0, windows[first_window + 1]] <= first_length:
        first_window += 1
    for turn in range(window_count):
        window = first_window + turn
        if window >= window_count:
            window -= window_count
        begin, end = windows[window], windows[window + 1]
        if part > 1:
            if window % _APART:
                continue
            # Neighbours are of one time and document, so each window gives another part.
            parts = max(1, part // _APART)
            size = (end - begin + parts - 1) // parts
            begin = min(begin + window // _APART % parts * size, end - 1)
            end = min(begin + size, end)
        if turn == 0 or window == 0:
            cursor[:] = low
            before = 0
        if part > 1 or turn == 0:
            for n in range(count):
                guess = (begin - before) * (high[n] - low[n]) // lengths.shape[1]
                cursor[n] = find_near(statements, cursor[n], high[n], begin, guess)
            before = end
        threshold = heap_scores[0] if heap_size == capacity else least
        text_norm = bases[0] + slopes[0] * lengths[0, begin]
        for n in range(count - 1, -1, -1):
            at = cursor[n]
            bound = 0.0
            if at < high[n] and statements[at] < end:
                cursor[n] = find_near(statements, at, high[n], end, stride[n])
                stride[n] = cursor[n] - at
                if fields[n]:
                    bound = most[n]
                else:
                    top = 0
                    first = first_block[n] + (at - low[n]) // BLOCK
                    last = first_block[n] + (cursor[n] - 1 - low[n]) // BLOCK
                    for b in range(first, last + 1):
                        top = max(top, block_tops[b])
                    tops[n] = top
                    bound = greatest_share(weight[n], exact, code[n], top, text_norm)
            begins[n] = at
            ends[n] = cursor[n]
            rest[n] = rest[n + 1] + bound
        if rest[0] < threshold:
            continue
        essential = matching
        while rest[essential - 1] < threshold:
            essential -= 1
        reading = 0
        for n in range(essential):
            reading += ends[n] - begins[n]
        if reading == 0:
            continue
        note = 0 if reading <= _FEW else -1
        found = reading
        n = 0
        unseen = 0
        patience = 1
        while n < matching:
            here = ends[n] - begins[n]
            if n >= essential:
                if unseen >= patience or n == essential:
                    found = count_survivors(total, end - begin, max(threshold - rest[n], STEP), noted, note)
                    if n > essential:
                        patience *= 2
                    unseen = 0
                if here > _LOOKUP_COST * found:
                    break
                unseen += 1
            if note >= 0 and note + here > len(noted):
                note = -1
            if here:
                f = fields[n]
                if f == 0 and alike[window]:
                    note = add_alike(
                        statements, loads, positions, block_positions, low[n], first_block[n], begins[n], ends[n],
                        begin, weight[n], exact, code[n], text_norm, tops[n], shares, odd, total, noted, note,
                    )  # fmt: skip
                else:
                    note = add_unlike(
                        statements, loads, positions, block_positions, low[n], first_block[n], begins[n], ends[n],
                        begin, weight[n], exact, code[n], bases[f], slopes[f], lengths[f], odd, total, noted, note,
                    )  # fmt: skip
            n += 1
        found = gather_survivors(total, end - begin, max(threshold - rest[n], STEP), noted, note, survivors)
        added = n
        for s in range(found):
            inside = survivors[s]
            score = total[inside]
            if score + rest[added] < threshold or score <= 0.0:
                continue
            total[inside] = 0.0
            number = begin + inside
            if len(mask) and not mask[order[number]]:
                continue
            for n in range(added, count):
                if score + rest[n] < threshold:
                    score = -1.0
                    break
                if ends[n] == begins[n]:
                    continue
                at = find_statement(statements, begins[n], ends[n], number)
                if note < 0:
                    # Survivors come in order unless they were noted.
                    begins[n] = at
                if at < ends[n] and statements[at] == number:
                    f = fields[n]
                    norm = bases[f] + slopes[f] * lengths[f, number]
                    score += score_posting(
                        loads, positions, block_positions, low[n], first_block[n], at, weight[n], exact, code[n], norm
                    )
            if score >= threshold and score > 0.0:
                row = order[number]
                heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, score, ids[row], base + row)
                if heap_size == capacity:
                    threshold = heap_scores[0]
        if note >= 0:
            for s in range(note):
                total[noted[s]] = 0.0
        else:
            total[: end - begin] = 0.0
    return heap_size


@compiled
def rank_bundled(
    bundled: Longs,
    lengths: Ints,
    places: Longs,
    codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    matching_fields: int,
    first_length: int,
    mask: Mask,
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
    least: float,
    part: int,
) -> int:
    """As rank(), with the segment's arrays but `lengths` as SegmentView.bundled has them."""
    return rank(
        uint32s(bundled, 0), uint8s(bundled, 1), uint8s(bundled, 2), int64s(bundled, 3), int64s(bundled, 4),
        int64s(bundled, 5), uint8s(bundled, 6), lengths, int32s(bundled, 7), int64s(bundled, 8), bools(bundled, 9),
        places, codes, weights, bases, slopes, exact, matching_fields, first_length, mask, uint64s(bundled, 10), base,
        heap_scores, heap_ids, heap_rows, heap_size, least, part,
    )  # fmt: skip
