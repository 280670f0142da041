"""What the tagger finds in a text: spans by layer, names, and which content belongs to which cue and source."""

import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from index.extract.borders import join
from index.extract.quotes import paragraphs
from index.extract.tagger.decode import decode_layer, log_softmax
from index.extract.tagger.features import Pieces
from index.extract.tagger.labels import LAYERS, LINK, NAMES
from index.extract.tagger.runtime import Scores
from index.records import Span

LEANING = {"content": 0.0, "source": 1.5, "cue": 0.25}
"""How far the scores of a layer lean away from "outside", in log odds. A doubtful source or cue that no content points
to costs nothing, one that is missing leaves its content without a speaker. Set on articles held out from training."""

HYPHENATED = 3.0
"""How far, in log odds, a hyphen in a person's name and what it joins lean towards the name ("Min-jun")."""

REACH = 320
"""How many word pieces apart a content and its cue or source may be."""

TOGETHER = 64
"""Contents whose pointers are reckoned at once: an article's; a long text's would not fit into memory."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A span the tagger found.

    Attributes:
        span: In characters, trimmed.
        pieces: In word pieces.
        probability: Of its labels, geometric mean.
        least: The lowest probability among its labels.
    """

    span: Span
    pieces: Span
    probability: float
    least: float


class Pointers(NamedTuple):
    """Which cues or sources a content points to.

    Attributes:
        first: The number of the first one near; others may not be meant.
        chances: Probability of each one near, in order, and last of none; float (m + 1,).
    """

    first: int
    chances: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Tagging:
    """A text's tags.

    Attributes:
        contents: In order.
        sources: In order.
        cues: In order.
        to_cue: Where each content points among the cues.
        to_source: Likewise for sources.
        names: (start, end, kind) of names.
    """

    contents: list[Tagged]
    sources: list[Tagged]
    cues: list[Tagged]
    to_cue: list[Pointers]
    to_source: list[Pointers]
    names: list[tuple[int, int, str]]


def tag(text: str, pieces: Pieces, scores: Scores) -> Tagging:
    """Decode the network's scores."""
    layers = [_layer(text, pieces, scores.labels[:, 5 * i : 5 * i + 5], name) for i, name in enumerate(LAYERS)]
    contents, sources, cues = layers
    with _blas().limit(limits=1, user_api="blas"):
        to_cue, to_source = _links(contents, cues, scores, 0), _links(contents, sources, scores, 1)
    return Tagging(contents, sources, cues, to_cue, to_source, _names(text, pieces, scores.labels[:, 15:]))


@cache
def _blas() -> ThreadpoolController:
    """What says how many threads multiply matrices.

    These matrices are small: threads of several processes would mostly wait for one another, at half of all the time
    that is not the network's.
    """
    return ThreadpoolController()


def _layer(text: str, pieces: Pieces, logits: NDArray[np.float32], name: str) -> list[Tagged]:
    """The spans of one layer."""
    found = []
    leaning = logits - np.array([LEANING[name], 0, 0, 0, 0], dtype=logits.dtype)
    probabilities = log_softmax(leaning) if len(logits) else logits
    inside_any = np.log1p(-np.minimum(np.exp(probabilities[:, 0]), 0.9999999)) if len(logits) else logits
    for first, end in (part for one in decode_layer(probabilities) for part in _paragraphs(text, pieces, name, one)):
        characters = (int(pieces.spans[first, 0]), int(pieces.spans[end - 1, 1]))
        joined = join(text, [characters])
        inside = inside_any[first:end].tolist()
        mean, least = math.exp(sum(inside) / len(inside)), math.exp(min(inside))
        if joined and name != "content":
            # A speaker or cue does not go on in the next paragraph.
            lines = paragraphs(text[joined[0][0] : joined[-1][1]])
            start = joined[0][0]
            joined = ((start + lines[-1][0], start + lines[-1][1]),)
        if joined:
            found.append(Tagged((joined[0][0], joined[-1][1]), (first, end), mean, least))
        elif text[slice(*characters)].strip():
            found.append(Tagged(characters, (first, end), mean, least))
    return found


_REPEATED = re.compile(r"\n\s*(?![\"“”„«»‘'\s])")


def _paragraphs(text: str, pieces: Pieces, name: str, span: Span) -> list[Span]:
    """A content in word pieces, cut at paragraph ends: only words in quote marks, repeated there, go on behind them."""
    first, end = span
    cuts = [first]
    for number in range(first + 1, end) if name == "content" else ():
        between = text[int(pieces.spans[number - 1, 1]) : int(pieces.spans[number, 0]) + 1]
        if "\n" in between and _REPEATED.search(between):
            cuts.append(number)
    return list(pairwise([*cuts, end]))


def _links(contents: list[Tagged], targets: list[Tagged], scores: Scores, which: int) -> list[Pointers]:
    """Pointer probabilities of contents to targets.

    A pointer's probability falls on any of a target's pieces, so their scores add up; every piece of
    a content points, and the logarithms are averaged.
    """
    found: list[Pointers] = []
    own, theirs = (np.array([one.pieces for one in some]).reshape(-1, 2) for some in (contents, targets))
    for low in range(0, len(contents), TOGETHER):
        part = contents[low : low + TOGETHER]
        begins, ends = own[low : low + len(part)].T
        first = int(np.searchsorted(theirs[:, 1], begins.min() - REACH))
        last = max(first, int(np.searchsorted(theirs[:, 0], ends.max() + REACH, side="right")))
        asking = np.concatenate([np.arange(*one.pieces) for one in part])
        table = np.empty((len(part), last - first + 1))
        table[:, -1] = _means(scores.nothing[asking, which], part)
        if first < last:
            table[:, :-1] = _means(_pointers(asking, targets[first:last], scores, which), part)
            near = theirs[first:last]
            table[:, :-1][(near[:, 0] > ends[:, None] + REACH) | (near[:, 1] < begins[:, None] - REACH)] = -math.inf
        table = np.exp(table - table.max(axis=1, keepdims=True))
        found += [Pointers(first, row) for row in table / table.sum(axis=1, keepdims=True)]
    return found


def _pointers(asking: NDArray[np.int64], targets: list[Tagged], scores: Scores, which: int) -> NDArray[np.float32]:
    """What each of some pieces points to each target with: logarithms up to a constant, (pieces, targets)."""
    asked = np.concatenate([np.arange(*one.pieces) for one in targets])
    columns = np.cumsum([0] + [one.pieces[1] - one.pieces[0] for one in targets])[:-1]
    single = scores.links[asking, which] @ scores.links[asked, 2 + which].T / math.sqrt(LINK)
    highest = single.max()
    together: NDArray[np.float32] = np.log(np.add.reduceat(np.exp(single - highest), columns, axis=1) + 1e-30) + highest
    return together


def _means(values: NDArray[np.float32], contents: list[Tagged]) -> NDArray[np.float32]:
    """The mean over each content's pieces, which follow one another along the first axis."""
    lengths = np.array([one.pieces[1] - one.pieces[0] for one in contents])
    sums = np.add.reduceat(values, np.cumsum(lengths) - lengths, axis=0)
    means: NDArray[np.float32] = sums / lengths.reshape(-1, *[1] * (values.ndim - 1))
    return means


def _names(text: str, pieces: Pieces, logits: NDArray[np.float32]) -> list[tuple[int, int, str]]:
    """Names by their best labels; a name begins and ends with whole words."""
    found: list[tuple[int, int, str]] = []
    if not len(logits):
        return found
    current = 0
    person = 2 + 2 * NAMES.index("PERSON")
    leaning = (logits[:, person] + HYPHENATED > logits[:, 0]).tolist()
    for at, (label, (start, end)) in enumerate(zip(logits.argmax(axis=1).tolist(), pieces.spans.tolist(), strict=True)):
        if not label and not current:
            continue
        joined = "-" in text[start - 1 : start + 1] and " " not in text[start - 1 : start + 1]
        if not label and joined and leaning[at] and NAMES[current - 1] == "PERSON":
            label = person
        kind = (label + 1) // 2
        begins = label % 2 == 1
        glued = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
        if kind and kind == current and (not begins or glued):
            found[-1] = (found[-1][0], end, NAMES[kind - 1])
        elif kind and not glued:
            found.append((start, end, NAMES[kind - 1]))
            current = kind
        elif current and glued and kind == 0:
            found[-1] = (found[-1][0], end, found[-1][2])
        else:
            current = 0 if not kind else current
    # A name does not go on in the next paragraph.
    return [
        (start + low, start + high, kind) for start, end, kind in found for low, high in paragraphs(text[start:end])
    ]
