"""Which statements have a phrase, and the best k of them; both window by window."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK
from search.keyword.adjacency import keep_adjacent
from search.keyword.heap import push
from search.keyword.positions import keep_standing
from search.keyword.ranking import greatest_share
from search.keyword.scoring import find_near, find_statement, score_posting
from search.keyword.windows import WINDOW, add_alike, add_unlike

_LOOKUP_COST = 24
"""As ranking's."""

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Statements = NDArray[np.uint32]


@compiled
def order_words(starts: Longs, lists: Longs, slop: int) -> Longs:
    """In which order to look at a phrase's words: the rarest first if they stand side by side."""
    order = np.arange(len(lists))
    return np.argsort(starts[lists + 1] - starts[lists]) if slop == 1 else order


@compiled
def mark_phrases(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    windows: Longs,
    short: int,
    longest: int,
    lists: Longs,
    codes: Longs,
    slop: int,
    numbers: Longs,
    hits: Mask,
) -> None:
    """Find the statements in which words follow each other.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        windows: From windows.cut_windows().
        short: How many statements, from the first, have at most adjacency.MOST_WORDS words in the lists' field.
        longest: Words of the longest statement in the field.
        lists: The words' lists, in the order of the phrase, all of one field.
        codes: The form that each word must have, -1 for any.
        slop: How many positions each word may at most be after the one before.
        numbers: The statements to look at, rising, shape (m,).
        hits: Set where the phrase is found, shape (m,).
    """
    order = order_words(starts, lists, slop)
    begins = starts[lists]
    ends = begins.copy()
    high = starts[lists + 1]
    inside = np.empty(WINDOW, np.int32)
    reached = np.empty(WINDOW, np.uint64)
    found = np.empty(WINDOW, np.uint64)
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
            begins[w] = find_statement(statements, ends[w], high[w], numbers[first])
            ends[w] = find_statement(statements, begins[w], high[w], numbers[n - 1] + 1)
        if end <= short:
            count = keep_adjacent(
                statements, loads, positions, starts, blocks, block_positions, lists, codes, slop, order,
                begins, ends, begin, end, inside, count, reached, found,
            )  # fmt: skip
        else:
            count = keep_standing(
                statements, loads, positions, starts, blocks, block_positions, lists, codes, slop,
                begins, ends, begin, longest, inside, count,
            )  # fmt: skip
        for c in range(count):
            standing[inside[c]] = True
        for at in range(first, n):
            hits[at] |= standing[numbers[at] - begin]
        for c in range(count):
            standing[inside[c]] = False


@compiled
def rank_phrase(  # noqa: C901 - as ranking.rank()
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    windows: Longs,
    short: int,
    longest: int,
    lists: Longs,
    codes: Longs,
    slop: int,
    alike: Mask,
    block_tops: Bytes,
    lengths: Ints,
    order: Ints,
    form_codes: Longs,
    weights: Floats,
    base: float,
    slope: float,
    exact: float,
    mask: Mask,
    ids: NDArray[np.uint64],
    base_row: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
) -> int:
    """Offer a segment's best statements that have a phrase in their text to a heap.

    Positions are looked up only where the score is good enough.

    Args:
        statements: As mark_phrases(), as is everything else but these.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        windows: Likewise.
        short: Likewise.
        longest: Likewise.
        lists: Likewise, of the text field.
        codes: Likewise.
        slop: Likewise.
        alike: From windows.cut_windows().
        block_tops: The segment's, see Postings.
        lengths: Words of each statement's text.
        order: The segment's, see Postings.
        form_codes: The form that each word has in the query, -1 where the segment does not have it.
        weights: See scoring.contribution(), of each word.
        base: k1 * (1 - b) of the field.
        slope: k1 * b / average length of the field.
        exact: Factor for statements that have a word only in the query's form.
        mask: Which rows may answer; empty for all.
        ids: The statement ids of the segment's rows.
        base_row: Global row of its first.
        heap_scores: The best so far, see heap.push().
        heap_ids: Their ids.
        heap_rows: Their global rows.
        heap_size: How many there are.
    Returns: How many there are now.
    """
    count = len(lists)
    word_order = order_words(starts, lists, slop)
    low, high = starts[lists], starts[lists + 1]
    stride = np.zeros(count, np.int64)
    begins = np.empty(count, np.int64)
    ends = low.copy()
    tops = np.empty(count, np.int64)
    inside = np.empty(WINDOW, np.int32)
    reached = np.empty(WINDOW, np.uint64)
    found = np.empty(WINDOW, np.uint64)
    total = np.zeros(WINDOW, np.float64)
    shares = np.full(256, -1.0)
    odd = np.empty(WINDOW, np.int64)
    capacity = len(heap_scores)
    for window in range(len(windows) - 1):
        begin, end = windows[window], windows[window + 1]
        threshold = heap_scores[0] if heap_size == capacity else -1.0
        text_norm = base + slope * lengths[begin]
        bound = 0.0
        reading = 0
        rarest = 0
        for n in range(count):
            begins[n] = ends[n]
            ends[n] = find_near(statements, begins[n], high[n], end, stride[n])
            stride[n] = ends[n] - begins[n]
            reading += stride[n]
            if stride[n] < stride[rarest]:
                rarest = n
            block = blocks[lists[n]]
            tops[n] = 0
            if stride[n]:
                for b in range(block + (begins[n] - low[n]) // BLOCK, block + (ends[n] - 1 - low[n]) // BLOCK + 1):
                    tops[n] = max(tops[n], block_tops[b])
            bound += greatest_share(weights[n], exact, form_codes[n], tops[n], text_norm)
        if stride[rarest] == 0 or bound < threshold:
            continue
        few = max(reading, end - begin) > _LOOKUP_COST * stride[rarest]
        if few:
            for i in range(begins[rarest], ends[rarest]):
                number = np.int64(statements[i])
                norm = base + slope * lengths[number]
                score = 0.0
                for n in range(count):
                    at = i if n == rarest else find_statement(statements, begins[n], ends[n], number)
                    if at == ends[n] or statements[at] != number:
                        score = 0.0
                        break
                    score += score_posting(
                        loads, positions, block_positions, low[n], blocks[lists[n]], at,
                        weights[n], exact, form_codes[n], norm,
                    )  # fmt: skip
                total[number - begin] = score
        else:
            for n in range(count):
                if alike[window]:
                    add_alike(
                        statements, loads, positions, block_positions, low[n], blocks[lists[n]], begins[n], ends[n],
                        begin, weights[n], exact, form_codes[n], text_norm, tops[n], shares, odd, total, inside, -1,
                    )  # fmt: skip
                else:
                    add_unlike(
                        statements, loads, positions, block_positions, low[n], blocks[lists[n]], begins[n], ends[n],
                        begin, weights[n], exact, form_codes[n], base, slope, lengths, odd, total, inside, -1,
                    )  # fmt: skip
        kept = 0
        for i in range(begins[rarest], ends[rarest]):
            number = np.int64(statements[i])
            score = total[number - begin]
            if score > 0.0 and score >= threshold and (len(mask) == 0 or mask[order[number]]):
                inside[kept] = number - begin
                kept += 1
        if end <= short:
            kept = keep_adjacent(
                statements, loads, positions, starts, blocks, block_positions, lists, codes, slop, word_order,
                begins, ends, begin, end, inside, kept, reached, found,
            )  # fmt: skip
        else:
            kept = keep_standing(
                statements, loads, positions, starts, blocks, block_positions, lists, codes, slop,
                begins, ends, begin, longest, inside, kept,
            )  # fmt: skip
        for c in range(kept):
            row = order[begin + inside[c]]
            heap_size = push(
                heap_scores, heap_ids, heap_rows, heap_size, total[inside[c]], ids[row], base_row + row
            )  # fmt: skip
        if few:
            for i in range(begins[rarest], ends[rarest]):
                total[np.int64(statements[i]) - begin] = 0.0
        else:
            total[: end - begin] = 0.0
    return heap_size
