"""Lists of words, any of which may match, over all segments: the best statements, and what given ones score.

Much of ranking many statements goes by before the worst of the best so far scores what the worst of the best will. So
a sample is ranked first, and what it holds tells what a statement must reach; if fewer reach it than are wanted, all
is ranked again without. The 200 best of 100,000 statements take 0.49 ms instead of 0.83 (medians of 100 queries,
postings out of the processor's caches), of 1,000,000 2.6 instead of 3.2.
Source of the idea: C. Petri, A. Moffat, J. Mackenzie, J. S. Culpepper & D. Beck, Accelerated query processing via
similarity score prediction, SIGIR 2019.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from search.keyword.given import score_given
from search.keyword.heap import Heap
from search.keyword.prepared import Prepared
from search.keyword.ranking import rank
from search.keyword.trees import MATCHING_FIELDS
from search.keyword.view import SegmentView, View, frozen
from search.keyword.weights import Weights

EVERY_ROW = frozen(np.empty(0, np.bool_))
"""The mask that lets every row pass."""
SAMPLE = 32
"""One of so many statements is in the sample; 16 and 64 are alike."""
SAFETY = 3
"""How many times more of the sample than its share of what is wanted is expected to reach what is wanted. At a million
statements and 200 wanted none of 400 queries was ranked again; with 2 one in a hundred, with 1.5 one in twenty."""
SPARE = 4
"""So many more, for when few are wanted."""
LEAST_WANTED = 50
"""For fewer than these the slowest queries get slower than the usual ones get faster."""

Mask = NDArray[np.bool_] | None


def best_of_list(view: View, prepared: Prepared, weights: Weights, masks: Sequence[Mask], k: int) -> Heap:
    """The k best statements.

    Args:
        view: The segments.
        prepared: The words.
        weights: What they were weighed by.
        masks: Which rows of each segment may answer; None for all.
        k: How many, at most as many as there are statements.
    """
    least = -1.0
    if k >= LEAST_WANTED and view.statement_count >= SAMPLE * k:
        sample = Heap(math.ceil(SAFETY * k / SAMPLE) + SPARE)
        for place, (segment, mask) in enumerate(zip(view.segments, masks, strict=True)):
            rank_words(view, segment, place, prepared, weights, mask, sample, part=SAMPLE)
        least = sample.least
    heap = Heap(k)
    for place, (segment, mask) in enumerate(zip(view.segments, masks, strict=True)):
        rank_words(view, segment, place, prepared, weights, mask, heap, least=least)
    if heap.size < k and least > 0:
        heap = Heap(k)
        for place, (segment, mask) in enumerate(zip(view.segments, masks, strict=True)):
            rank_words(view, segment, place, prepared, weights, mask, heap)
    return heap


def rank_words(
    view: View,
    segment: SegmentView,
    place: int,
    prepared: Prepared,
    weights: Weights,
    mask: Mask,
    heap: Heap,
    *,
    least: float = -1.0,
    part: int = 1,
) -> None:
    """Offer a segment's best statements to a heap; see ranking.rank().

    Args:
        view: All segments.
        segment: The one to go through.
        place: Its place among them.
        prepared: The words.
        weights: What they were weighed by.
        mask: Which of its rows may answer; None for all.
        heap: Takes the statements.
        least: What a statement must score.
        part: Only a sample of one in so many is gone through.
    """
    _, bases, slopes = view.factors(weights)
    # Most answers have about as many words as the question, so they are looked for there first.
    heap.size = rank(
        segment.bundled, segment.postings.lengths,
        prepared.places[place], prepared.codes[place], prepared.weights,
        bases, slopes, 1.0 + weights.exact, MATCHING_FIELDS, len(prepared.words),
        EVERY_ROW if mask is None else frozen(mask), segment.base,
        heap.scores, heap.ids, heap.rows, heap.size, least, part,
    )  # fmt: skip


def add_words(
    view: View,
    segment: SegmentView,
    place: int,
    prepared: Prepared,
    weights: Weights,
    numbers: NDArray[np.int64],
    values: NDArray[np.float64],
) -> None:
    """Add what the words score to given statements of a segment, rising by number; see given.score_given()."""
    postings = segment.postings
    score_given(
        postings.statements, postings.loads, postings.positions, postings.starts, postings.blocks,
        postings.block_positions, postings.lengths, prepared.places[place], prepared.codes[place], prepared.weights,
        *view.factors(weights)[1:], 1.0 + weights.exact, MATCHING_FIELDS, numbers, values,
    )  # fmt: skip
