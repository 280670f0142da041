"""The best k of a list of words, without scoring every statement that has one of them.

Windowed MaxScore. Statements are numbered by length, so within a window of numbers every text has nearly the
same length and a term's greatest share is nearly its usual share. For each window the terms are split: those
whose greatest shares together stay below the k-th best score so far cannot make a statement good enough by
themselves, so only statements with one of the other terms are looked at, and the rest is looked up for
those. Nothing that could be among the k best is left out, ties included.

Source: H. Turtle & J. Flood, Query evaluation: strategies and optimizations, IPM 1995 (MaxScore); the
windows as in S. Ding & T. Suel, Faster top-k document retrieval using block-max indexes, SIGIR 2011.
"""

from typing import Any

import numpy as np
from numba.cpython.unsafe.numbers import trailing_zeros
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK, MANY
from search.keyword.scoring import STEP, contribution, find_statement, score_posting

WINDOW = 4096
"""Statements of a window: their scores, 32 kB, stay in the processor's first cache."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]


@compiled
def is_before(score: float, identity: int, other_score: float, other_identity: int) -> bool:
    """Whether a result ranks before another: higher score, then lower id."""
    return score > other_score or (score == other_score and identity < other_identity)


@compiled
def push(scores: Floats, ids: NDArray[np.uint64], rows: Longs, size: int, score: float, identity: Any, row: int) -> int:
    """Offer a result to a heap of the best len(scores), the worst of them first; return the heap's size."""
    if size == len(scores):
        if not is_before(score, identity, scores[0], ids[0]):
            return size
        at = 0
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and is_before(scores[child], ids[child], scores[child + 1], ids[child + 1]):
                child += 1
            if not is_before(score, identity, scores[child], ids[child]):
                break
            scores[at], ids[at], rows[at] = scores[child], ids[child], rows[child]
            at = child
    else:
        at = size
        size += 1
        while at:
            parent = (at - 1) // 2
            if not is_before(scores[parent], ids[parent], score, identity):
                break
            scores[at], ids[at], rows[at] = scores[parent], ids[parent], rows[parent]
            at = parent
    scores[at], ids[at], rows[at] = score, identity, row
    return size


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
def rank(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    block_tops: Bytes,
    lengths: Ints,
    order: Ints,
    terms: int,
    places: Longs,
    codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    matching_fields: int,
    first_window: int,
    mask: NDArray[np.bool_],
    ids: NDArray[np.uint64],
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
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
        terms: Terms in the segment's dictionary.
        places: Each word's term, negative where the segment does not have it, shape (words,).
        codes: Number of each word's form, -1 where the segment does not have it.
        weights: Field weight * boost * idf * (k1 + 1) of each word in each field, shape (fields, words); 0 to leave it out.
        bases: k1 * (1 - b) of each field.
        slopes: k1 * b / average length of each field.
        exact: Factor for an occurrence in the query's form.
        matching_fields: How many of the fields, from the first, make a statement match.
        first_window: The window to begin with; any gives the same result.
        mask: Which rows may answer; empty for all.
        ids: The statement ids of the segment's rows.
        base: Global row of its first.
        heap_scores: The best so far, see push(); as long as results are wanted.
        heap_ids: Their ids.
        heap_rows: Their global rows.
        heap_size: How many there are.
    Returns: How many there are now.
    """
    rows = len(order)
    lists, list_words, matching = choose_lists(starts, terms, places, weights, matching_fields)
    count = len(lists)
    if matching == 0:
        return heap_size
    capacity = len(heap_scores)
    low, high = starts[lists], starts[lists + 1]
    first_block = blocks[lists]
    list_field = lists // terms
    weight = np.empty(count, np.float64)
    code = codes[list_words]
    greatest = np.empty(count, np.float64)
    most = np.empty(count, np.float64)
    for n in range(count):
        weight[n] = weights[list_field[n], list_words[n]]
        greatest[n] = weight[n] * (exact if code[n] >= 0 else 1.0)
        top = 0
        if list_field[n]:
            for b in range(first_block[n], blocks[lists[n] + 1]):
                top = max(top, block_tops[b])
            f = list_field[n]
            norm = bases[f] + slopes[f] * top
            most[n] = greatest[n] if top == MANY else contribution(greatest[n], float(top), norm) + STEP
    cursor = np.empty(count, np.int64)
    window_low = np.empty(count, np.int64)
    window_high = np.empty(count, np.int64)
    rest = np.zeros(count + 1, np.float64)
    total = np.zeros(WINDOW, np.float64)
    touched = np.zeros(WINDOW // 64, np.uint64)
    window_count = (rows + WINDOW - 1) // WINDOW
    first_window = min(max(first_window, 0), window_count - 1)
    for turn in range(window_count):
        window = first_window + turn
        if window >= window_count:
            window -= window_count
        begin = window * WINDOW
        end = min(begin + WINDOW, rows)
        if turn == 0 or window == 0:
            for n in range(count):
                cursor[n] = find_statement(statements, low[n], high[n], begin) if begin else low[n]
        threshold = heap_scores[0] if heap_size == capacity else -1.0
        text_norm = bases[0] + slopes[0] * lengths[0, begin]
        for n in range(count - 1, -1, -1):
            at = cursor[n]
            window_low[n] = at
            bound = 0.0
            if at < high[n] and statements[at] < end:
                after = find_statement(statements, at, high[n], end)
                window_high[n] = after
                cursor[n] = after
                if list_field[n]:
                    bound = most[n]
                else:
                    top = 0
                    for b in range(
                        first_block[n] + (at - low[n]) // BLOCK, first_block[n] + (after - 1 - low[n]) // BLOCK + 1
                    ):
                        top = max(top, block_tops[b])
                    if top == MANY:
                        bound = greatest[n]
                    else:
                        bound = contribution(greatest[n], float(top), text_norm) + STEP
            else:
                window_high[n] = at
            rest[n] = rest[n + 1] + bound
        if rest[0] < threshold:
            continue
        essential = matching
        while essential > 0 and rest[essential - 1] < threshold:
            essential -= 1
        if essential == 0:
            continue
        for n in range(essential):
            f = list_field[n]
            length = lengths[f]
            for i in range(window_low[n], window_high[n]):
                number = statements[i]
                norm = bases[f] + slopes[f] * length[number]
                inside = number - begin
                total[inside] += score_posting(
                    loads, positions, block_positions, low[n], first_block[n], i, weight[n], exact, code[n], norm
                )
                touched[inside >> 6] |= np.uint64(1) << np.uint64(inside & 63)
        for group in range(WINDOW // 64):
            bits = touched[group]
            if not bits:
                continue
            touched[group] = 0
            while bits:
                inside = group * 64 + np.int64(trailing_zeros(bits))
                bits &= bits - np.uint64(1)
                score = total[inside]
                total[inside] = 0.0
                if score + rest[essential] < threshold:
                    continue
                number = begin + inside
                row = order[number]
                if len(mask) and not mask[row]:
                    continue
                for n in range(essential, count):
                    if score + rest[n] < threshold:
                        score = -1.0
                        break
                    at = find_statement(statements, window_low[n], window_high[n], number)
                    window_low[n] = at
                    if at < window_high[n] and statements[at] == number:
                        f = list_field[n]
                        norm = bases[f] + slopes[f] * lengths[f, number]
                        score += score_posting(
                            loads,
                            positions,
                            block_positions,
                            low[n],
                            first_block[n],
                            at,
                            weight[n],
                            exact,
                            code[n],
                            norm,
                        )
                if score >= threshold and score >= 0:
                    heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, score, ids[row], base + row)
                    if heap_size == capacity:
                        threshold = heap_scores[0]
    return heap_size
