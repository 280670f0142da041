"""From the tagger's scores to spans and links."""

import numpy as np
from numpy.typing import NDArray

from index.extract.tagger.labels import BEGIN, END, INSIDE, OUTSIDE, SINGLE
from index.records import Span

FOLLOWS = np.array(
    # to: OUTSIDE BEGIN INSIDE END SINGLE
    [
        [1, 1, 0, 0, 1],  # from OUTSIDE
        [0, 0, 1, 1, 0],  # from BEGIN
        [0, 0, 1, 1, 0],  # from INSIDE
        [1, 1, 0, 0, 1],  # from END
        [1, 1, 0, 0, 1],  # from SINGLE
    ],
    dtype=bool,
)


def log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The logarithms of the probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normal: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normal


def decode_layer(logits: NDArray[np.float32]) -> list[Span]:
    """The best row of labels that is well formed, as spans of word pieces.

    Args:
        logits: Scores of a layer's five labels, (n, 5).

    Returns:
        Spans in order, end exclusive.
    """
    n = len(logits)
    if n == 0:
        return []
    scores = log_softmax(logits).astype(np.float64)
    penalty = np.where(FOLLOWS, 0.0, -1e9)
    best = scores[0].copy()
    best[[INSIDE, END]] = -1e9
    back = np.zeros((n, 5), dtype=np.int8)
    for i in range(1, n):
        reached = best[:, None] + penalty
        back[i] = reached.argmax(axis=0)
        best = reached.max(axis=0) + scores[i]
    best[[BEGIN, INSIDE]] = -1e9
    label = int(best.argmax())
    spans: list[Span] = []
    end = 0
    for i in range(n - 1, -1, -1):
        if label in (END, SINGLE):
            end = i + 1
        if label in (BEGIN, SINGLE):
            spans.append((i, end))
        label = int(back[i, label])
    return spans[::-1]


__all__ = ["OUTSIDE", "decode_layer", "log_softmax"]
