"""The best k statements that have a phrase, looking its words' positions up only where the score is good enough."""

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK
from search.keyword.heap import push
from search.keyword.positions import stands_there
from search.keyword.ranking import greatest_share
from search.keyword.scoring import find_near, find_statement, score_posting

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@compiled
def rank_phrase(  # noqa: C901 - as ranking.rank()
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
    lists: Longs,
    codes: Longs,
    form_codes: Longs,
    slop: int,
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

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        block_tops: Likewise.
        lengths: Words of each statement's text.
        order: The segment's, see Postings.
        windows: From windows.cut_windows().
        lists: The words' lists in the text field, in the order of the phrase.
        codes: The form that each word must have, -1 for any.
        form_codes: The form that each word has in the query, -1 where the segment does not have it.
        slop: How many positions each word may at most be after the one before.
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
    low, high = starts[lists], starts[lists + 1]
    rarest = np.argmin(high - low)
    cursor = low.copy()
    stride = np.zeros(count, np.int64)
    begins = np.empty(count, np.int64)
    ends = np.empty(count, np.int64)
    last = np.full(count, -1, np.int64)
    last_at = np.zeros(count, np.int64)
    reached = np.empty(lengths[-1] + 1, np.int32)
    found = np.empty(lengths[-1] + 1, np.int32)
    forms = np.empty(lengths[-1] + 1, np.int32)
    capacity = len(heap_scores)
    for window in range(len(windows) - 1):
        begin, end = windows[window], windows[window + 1]
        threshold = heap_scores[0] if heap_size == capacity else -1.0
        norm = base + slope * lengths[begin]
        bound = 0.0
        everywhere = True
        for n in range(count):
            begins[n] = cursor[n]
            cursor[n] = find_near(statements, cursor[n], high[n], end, stride[n])
            ends[n] = cursor[n]
            stride[n] = ends[n] - begins[n]
            if begins[n] == ends[n]:
                everywhere = False
                continue
            block = blocks[lists[n]]
            top = 0
            for b in range(block + (begins[n] - low[n]) // BLOCK, block + (ends[n] - 1 - low[n]) // BLOCK + 1):
                top = max(top, block_tops[b])
            bound += greatest_share(weights[n], exact, form_codes[n], top, norm)
        if not everywhere or bound < threshold:
            continue
        for i in range(begins[rarest], ends[rarest]):
            number = np.int64(statements[i])
            present = True
            for n in range(count):
                at = find_statement(statements, begins[n], ends[n], number)
                begins[n] = at
                if at == ends[n] or statements[at] != number:
                    present = False
                    break
            if not present:
                continue
            norm = base + slope * lengths[number]
            score = 0.0
            for n in range(count):
                score += score_posting(
                    loads, positions, block_positions, low[n], blocks[lists[n]], begins[n],
                    weights[n], exact, form_codes[n], norm,
                )  # fmt: skip
            row = order[number]
            if score < threshold or (len(mask) and not mask[row]):
                continue
            stands = stands_there(
                loads, positions, block_positions, starts, blocks, lists, codes, slop, begins, last, last_at,
                reached, found, forms,
            )  # fmt: skip
            if stands:
                heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, score, ids[row], base_row + row)
                if heap_size == capacity:
                    threshold = heap_scores[0]
    return heap_size
