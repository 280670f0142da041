"""Which cue and which source belongs to a content: the network's pointers weighed with where the spans stand.

A conditional logit over the candidates near a content; its weights come from held-out training
articles (see index/extract/tagger/training/fit.py) and lie beside the network's.
"""

import json
import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.extract.near import Near
from index.extract.tagger.tagging import Pointers, Tagged, Tagging
from index.records import Span

NEAR = 900
"""How many characters apart a content and its cue or source may be."""

CLOSE = math.log1p(60)
"""So near, in characters (logarithmic), a cue is beside its content."""

_FLOOR = 1e-4
_LOWEST = math.log(_FLOOR)
_SENTENCE = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z])")
CUE_FEATURES = (
    "pointer",
    "gap",
    "paragraph",
    "sentence",
    "contents",
    "cues",
    "before",
    "touching",
    "none",
    "none pointer",
)
SOURCE_FEATURES = (
    "pointer", "gap to cue", "paragraph", "sentence", "sources", "cues", "before cue", "inside content", "touching cue",
    "gap to content", "none", "none pointer",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted weights, one a feature: of the choice of cue and of source, and of the confidence."""

    cue: NDArray[np.float64]
    source: NDArray[np.float64]
    confidence: NDArray[np.float64] | None = None


def load_weights(folder: Path) -> Weights:
    """The weights in a model folder, whose checksums are verified already."""
    found = json.loads((folder / "links.json").read_text())
    return Weights(*(np.array(found[name]) for name in ("cue", "source", "confidence")))


class _Logarithms:
    """The logarithms of a content's pointers, held above a floor."""

    def __init__(self, pointers: Pointers) -> None:
        self._first = pointers.first
        *self._near, self.none = np.log(pointers.chances + _FLOOR).tolist()

    def __getitem__(self, number: int) -> float:
        """That of a cue or source; the floor for one that is not near."""
        at = number - self._first
        return self._near[at] if 0 <= at < len(self._near) else _LOWEST


class Linker:
    """Chooses cues and sources for a text's contents."""

    def __init__(self, text: str, tagging: Tagging, weights: Weights) -> None:
        """Take a text and its tags."""
        self.text, self.tagging, self.weights = text, tagging, weights
        self._lines = [match.start() for match in re.finditer("\n", text)]
        self._sentences = [match.start() for match in _SENTENCE.finditer(text)]
        self._contents = [one.span[0] for one in tagging.contents]
        self._cues = [one.span[0] for one in tagging.cues]
        self._sources = [one.span[0] for one in tagging.sources]
        self._near_cues = Near(enumerate(tagging.cues), lambda one: one[1].span)
        self._near_sources = Near(enumerate(tagging.sources), lambda one: one[1].span)
        contents = Near(tagging.contents, lambda one: one.span)
        self._inside = [
            float(any(c.span[0] <= one.span[0] and one.span[1] <= c.span[1] for c in contents.near(one.span)))
            for one in tagging.sources
        ]

    @staticmethod
    def _between(a: Span, b: Span) -> Span:
        """The stretch between two spans, empty if they touch."""
        return (a[1], max(a[1], b[0])) if a[0] <= b[0] else (b[1], max(b[1], a[0]))

    @staticmethod
    def _count(positions: list[int], gap: Span) -> int:
        """How many of the sorted positions lie in a stretch."""
        return bisect_left(positions, gap[1]) - bisect_left(positions, gap[0])

    def _same(self, gap: Span) -> tuple[float, float, float]:
        """Length of a stretch (logarithmic), whether a paragraph ends in it, whether a sentence does."""
        paragraph = float(self._count(self._lines, gap) > 0)
        sentence = float(self._count(self._sentences, (max(0, gap[0] - 2), gap[1])) > 0)
        return math.log1p(gap[1] - gap[0]), paragraph, sentence

    def apart(self, a: Span, b: Span) -> bool:
        """Whether two spans stand in different sentences or paragraphs."""
        _, paragraph, sentence = self._same(self._between(a, b))
        return bool(paragraph or sentence)

    def cue_candidates(self, content: int) -> tuple[list[int], NDArray[np.float64]]:
        """Cue numbers near a content, -1 for none last, with their features (m, len(CUE_FEATURES))."""
        span = self.tagging.contents[content].span
        pointers = _Logarithms(self.tagging.to_cue[content])
        numbers, rows = [], []
        for number, one in self._near_cues.near((span[0] - NEAR, span[1] + NEAR)):
            if one.span[0] - span[1] > NEAR or span[0] - one.span[1] > NEAR:
                continue
            gap = self._between(span, one.span)
            length, paragraph, sentence = self._same(gap)
            contents = self._count(self._contents, (gap[0] + 1, gap[1])) if gap[1] > gap[0] else 0
            cues = self._count(self._cues, gap)
            before = float(one.span[0] < span[0])
            numbers.append(number)
            rows.append(
                [
                    pointers[number],
                    length,
                    paragraph,
                    sentence,
                    min(contents, 3),
                    min(cues, 3),
                    before,
                    float(gap[1] - gap[0] <= 2),
                    0,
                    0,
                ]
            )
        # A cue in the content's own sentence, right beside it, leaves none to other sentences' cues.
        beside = [not row[3] and row[1] < CLOSE and not row[4] for row in rows]
        kept = [i for i, row in enumerate(rows) if not any(beside) or not row[3]]
        numbers, rows = [numbers[i] for i in kept], [rows[i] for i in kept]
        numbers.append(-1)
        rows.append([0, 0, 0, 0, 0, 0, 0, 0, 1, pointers.none])
        return numbers, np.array(rows, dtype=np.float64)

    def source_candidates(self, content: int, cue: Tagged | None) -> tuple[list[int], NDArray[np.float64]]:
        """Source numbers near a content's cue, -1 for none last, with their features (m, len(SOURCE_FEATURES))."""
        span = self.tagging.contents[content].span
        anchor = cue.span if cue else span
        pointers = _Logarithms(self.tagging.to_source[content])
        numbers, rows = [], []
        low, high = min(span[0], anchor[0]) - NEAR, max(span[1], anchor[1]) + NEAR
        for number, one in self._near_sources.near((low, high)):
            start, end = one.span
            if (start - anchor[1] > NEAR or anchor[0] - end > NEAR) and (
                start - span[1] > NEAR or span[0] - end > NEAR
            ):
                continue
            gap = self._between(anchor, one.span)
            to_content = self._between(span, one.span)
            length, paragraph, sentence = self._same(gap)
            inside = self._inside[number]
            rows.append([
                pointers[number], length, paragraph, sentence,
                min(self._count(self._sources, gap), 3), min(self._count(self._cues, gap), 3),
                float(one.span[0] < anchor[0]), inside, float(gap[1] - gap[0] <= 1),
                math.log1p(to_content[1] - to_content[0]), 0, 0,
            ])  # fmt: skip
            numbers.append(number)
        numbers.append(-1)
        rows.append([0] * 10 + [1, pointers.none])
        return numbers, np.array(rows, dtype=np.float64)

    def choose_cue(self, content: int) -> tuple[int, float]:
        """The cue of a content, -1 for none, and how probable it is."""
        return _choose(*self.cue_candidates(content), self.weights.cue)

    def choose_source(self, contents: Sequence[int], cue: Tagged | None) -> tuple[int, float]:
        """The source of the contents of one cue, -1 for none, and how probable it is."""
        totals: dict[int, float] = {}
        for content in contents:
            numbers, rows = self.source_candidates(content, cue)
            scores = rows @ self.weights.source
            scores -= np.logaddexp.reduce(scores)
            for number, score in zip(numbers, scores.tolist(), strict=True):
                totals[number] = totals.get(number, 0.0) + math.exp(score) / len(contents)
        best = max(totals, key=lambda number: totals[number])
        return best, totals[best]


def _choose(numbers: list[int], rows: NDArray[np.float64], weights: NDArray[np.float64]) -> tuple[int, float]:
    """The best candidate and its probability."""
    scores = rows @ weights
    best = int(scores.argmax())
    return numbers[best], float(np.exp(scores[best] - np.logaddexp.reduce(scores)))
