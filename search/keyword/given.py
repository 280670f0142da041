"""What a list of words scores in given statements of a segment: all words and fields in one compiled call."""

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from search.keyword.scoring import find_near, score_posting

Bytes = NDArray[np.uint8]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]


@compiled
def score_given(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lengths: NDArray[np.int32],
    places: Longs,
    codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    matching_fields: int,
    numbers: Longs,
    scores: Floats,
) -> None:
    """Add what words score to given statements, as ranking.rank() scores them.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lengths: Likewise.
        places: As rank(), as are all up to `matching_fields`.
        codes: Likewise.
        weights: Likewise.
        bases: Likewise.
        slopes: Likewise.
        exact: Likewise.
        matching_fields: Likewise.
        numbers: The statements, rising, shape (m,).
        scores: What each scores so far, shape (m,), 0 if it does not match; stays so where no word stands in a field
            that makes a statement match.
    """
    fields, words = weights.shape
    rows = lengths.shape[1]
    terms = (len(starts) - 1) // fields
    for f in range(fields):
        for w in range(words):
            if places[w] < 0 or weights[f, w] <= 0.0:
                continue
            li = f * terms + places[w]
            start, high = starts[li], starts[li + 1]
            at, before = start, 0
            density = (high - start) / rows
            for n in range(len(numbers)):
                number = numbers[n]
                if f >= matching_fields and scores[n] == 0.0:
                    continue
                # Postings are spread evenly enough that the next one is nearly where it would be expected.
                at = find_near(statements, at, high, number, int((number - before) * density))
                before = number
                if at == high:
                    break
                if statements[at] == number:
                    norm = bases[f] + slopes[f] * lengths[f, number]
                    scores[n] += score_posting(
                        loads, positions, block_positions, start, blocks[li], at, weights[f, w], exact, codes[w], norm
                    )
