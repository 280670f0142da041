"""From the tagger's scores to spans and links."""

import numpy as np
from numpy.typing import NDArray

from index.extract.tagger.labels import BEGIN, END, INSIDE, OUTSIDE, SINGLE
from index.records import Span

SURE = float(np.log(0.998))
"""Above this log probability a piece is taken to be outside."""


def log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The logarithms of the probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normal: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normal


def decode_layer(scores: NDArray[np.float32]) -> list[Span]:
    """The best row of labels that is well formed, as spans of word pieces.

    Pieces that are almost surely outside cut the text into stretches that are decoded apart.

    Args:
        scores: Log probabilities of a layer's five labels, (n, 5).

    Returns:
        Spans in order, end exclusive.
    """
    unsure = np.concatenate(([False], scores[:, OUTSIDE] < SURE, [False]))
    edges = np.flatnonzero(unsure[1:] != unsure[:-1])
    spans: list[Span] = []
    for first, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        spans += [(first + start, first + after) for start, after in _viterbi(scores[first:end].tolist())]
    return spans


def _viterbi(rows: list[list[float]]) -> list[Span]:
    """The best well-formed labels of a stretch, as spans; plain numbers are fastest at this size."""
    ends = [rows[0][0], rows[0][1], -1e9, -1e9, rows[0][4]]
    back: list[tuple[int, int]] = []
    for out, begin, inside, end, single in rows[1:]:
        # What may stand before OUTSIDE, BEGIN and SINGLE; before INSIDE and END.
        before = OUTSIDE if ends[OUTSIDE] >= ends[END] else END
        if ends[SINGLE] > ends[before]:
            before = SINGLE
        within = BEGIN if ends[BEGIN] >= ends[INSIDE] else INSIDE
        back.append((before, within))
        free, bound = ends[before], ends[within]
        ends = [free + out, free + begin, bound + inside, bound + end, free + single]
    label = max((OUTSIDE, END, SINGLE), key=lambda one: ends[one])
    spans: list[Span] = []
    after = 0
    for i in range(len(rows) - 1, -1, -1):
        if label in (END, SINGLE):
            after = i + 1
        if label in (BEGIN, SINGLE):
            spans.append((i, after))
        if i:
            label = back[i - 1][1] if label in (INSIDE, END) else back[i - 1][0]
    return spans[::-1]
