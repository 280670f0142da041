"""Which cue and which source belongs to a content: the network's pointers weighed with where the spans stand.

A conditional logit over the candidates near a content; its weights come from held-out training
articles (see index/extract/tagger/training/fit.py) and lie beside the network's.
"""

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.extract.sentences import SENTENCE_END
from index.extract.tagger.tagging import Pointers, Tagging
from index.records import Span

NEAR = 900
"""How many characters apart a content and its cue or source may be."""

CLOSE = math.log1p(60)
"""So near, in characters (logarithmic), a cue is beside its content."""

_FLOOR = 1e-4
"""What is added to the chances of pointers before their logarithm is taken."""

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


@dataclass(frozen=True, slots=True)
class Candidates:
    """What some contents may belong to: cues or sources near each, in order, and behind them none.

    Attributes:
        numbers: Of the cues or sources, -1 for none; int (p,).
        rows: Their features; float (p, features).
        of: Which of the contents each stands for, in order; int (p,).
    """

    numbers: NDArray[np.int64]
    rows: NDArray[np.float64]
    of: NDArray[np.int64]

    def chances(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """How probable each is among those of its content."""
        scores = self.rows @ weights
        firsts = np.flatnonzero(np.diff(self.of, prepend=-1))
        raised = np.exp(scores - np.maximum.reduceat(scores, firsts)[self.of])
        chances: NDArray[np.float64] = raised / np.add.reduceat(raised, firsts)[self.of]
        return chances

    def only(self, kept: NDArray[np.bool_]) -> "Candidates":
        """Without some, but for none."""
        kept = kept | (self.numbers < 0)
        return Candidates(self.numbers[kept], self.rows[kept], self.of[kept])


class Linker:
    """Chooses cues and sources for a text's contents, for all at once."""

    def __init__(self, text: str, tagging: Tagging, weights: Weights) -> None:
        """Take a text and its tags."""
        self.text, self.tagging, self.weights = text, tagging, weights
        self._lines = np.array([match.start() for match in re.finditer("\n", text)], dtype=np.int64)
        self._sentences = np.array([match.start() for match in SENTENCE_END.finditer(text)], dtype=np.int64)
        self._contents, self._cues, self._sources = (
            np.array([one.span for one in spans], dtype=np.int64).reshape(-1, 2)
            for spans in (tagging.contents, tagging.cues, tagging.sources)
        )

    @staticmethod
    def _between(a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.int64]:
        """The stretches between spans and others, empty where they touch."""
        start = np.where(a[:, 0] <= b[:, 0], a[:, 1], b[:, 1])
        return np.stack([start, np.maximum(start, np.maximum(a[:, 0], b[:, 0]))], axis=1)

    @staticmethod
    def _count(positions: NDArray[np.int64], gaps: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many of the sorted positions lie in each stretch."""
        low, high = np.searchsorted(positions, gaps.T)
        counts: NDArray[np.int64] = np.maximum(0, high - low)
        return counts

    def _same(self, gaps: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_]]:
        """Lengths of stretches (logarithmic), whether a paragraph ends in each, whether a sentence does."""
        paragraph = self._count(self._lines, gaps) > 0
        sentence = self._count(self._sentences, np.maximum(0, gaps - np.array([2, 0]))) > 0
        return np.log1p(gaps[:, 1] - gaps[:, 0]), paragraph, sentence

    def apart(self, a: Span, b: Span) -> bool:
        """Whether two spans stand in different sentences or paragraphs."""
        start = a[1] if a[0] <= b[0] else b[1]
        end = max(start, a[0], b[0])
        sentence = int(np.searchsorted(self._sentences, max(0, start - 2)))
        return self.text.find("\n", start, end) >= 0 or bool((self._sentences[sentence : sentence + 1] < end).any())

    @staticmethod
    def _near(
        around: NDArray[np.int64], targets: NDArray[np.int64], pointers: list[Pointers]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Candidates' numbers, their contents' and the logarithms of their pointers, held above a floor.

        Args:
            around: Spans (n, 2), one a content, that targets may be near.
            targets: Disjoint spans in order.
            pointers: Each content's.
        """
        low = np.searchsorted(targets[:, 1], around[:, 0] - NEAR)
        high = np.maximum(low, np.searchsorted(targets[:, 0], around[:, 1] + NEAR, side="right"))
        counts = high - low + 1
        of = np.repeat(np.arange(len(around)), counts)
        ends = np.cumsum(counts)
        numbers = np.arange(len(of)) + np.repeat(low + counts - ends, counts)
        numbers[ends - 1] = -1
        chances = np.zeros(len(of))
        for one, begin, first, last in zip(
            pointers, (ends - counts).tolist(), low.tolist(), high.tolist(), strict=True
        ):
            start, end = max(first, one.first), min(last, one.first + len(one.chances) - 1)
            if start < end:
                chances[begin + start - first : begin + end - first] = one.chances[start - one.first : end - one.first]
        chances[ends - 1] = [one.chances[-1] for one in pointers]
        return numbers, of, np.log(chances + _FLOOR)

    @staticmethod
    def _table(
        numbers: NDArray[np.int64], pointers: NDArray[np.float64], *features: NDArray[Any]
    ) -> NDArray[np.float64]:
        """Rows of features, in the order of CUE_FEATURES and SOURCE_FEATURES."""
        none = numbers < 0
        rows = np.stack([pointers, *features, none, np.where(none, pointers, 0)], axis=1, dtype=np.float64)
        rows[none, :-2] = 0
        return rows

    def cue_candidates(self, contents: Sequence[int]) -> Candidates:
        """Cues near contents, with their features (p, len(CUE_FEATURES))."""
        own = self._contents[contents]
        numbers, of, pointers = self._near(own, self._cues, [self.tagging.to_cue[one] for one in contents])
        cues = np.append(self._cues, [[0, 0]], axis=0)[numbers]
        gaps = self._between(own[of], cues)
        length, paragraph, sentence = self._same(gaps)
        between = self._count(self._contents[:, 0], gaps + np.array([1, 0]))
        rows = self._table(
            numbers, pointers, length, paragraph, sentence,
            np.minimum(between, 3), np.minimum(self._count(self._cues[:, 0], gaps), 3),
            cues[:, 0] < own[of, 0], gaps[:, 1] - gaps[:, 0] <= 2,
        )  # fmt: skip
        # A cue in the content's own sentence, right beside it, leaves none to other sentences' cues.
        beside = (numbers >= 0) & ~sentence & (length < CLOSE) & (between == 0)
        taken = np.bincount(of, beside, len(own)) > 0
        return Candidates(numbers, rows, of).only(~sentence | ~taken[of])

    def source_candidates(self, contents: Sequence[int], cues: Sequence[int]) -> Candidates:
        """Sources near contents or their cues, -1 for none, with their features (p, len(SOURCE_FEATURES))."""
        own = self._contents[contents]
        anchors = np.where(np.less(cues, 0)[:, None], own, np.append(self._cues, [[0, 0]], axis=0)[cues])
        around = np.stack([np.minimum(own[:, 0], anchors[:, 0]), np.maximum(own[:, 1], anchors[:, 1])], axis=1)
        numbers, of, pointers = self._near(around, self._sources, [self.tagging.to_source[one] for one in contents])
        own, anchors, sources = own[of], anchors[of], np.append(self._sources, [[0, 0]], axis=0)[numbers]
        gaps, to_content = self._between(anchors, sources), self._between(own, sources)
        length, paragraph, sentence = self._same(gaps)
        apart = to_content[:, 1] - to_content[:, 0]
        holder = np.searchsorted(self._contents[:, 0], sources[:, 0], side="right") - 1
        inside = (holder >= 0) & (sources[:, 1] <= self._contents[holder, 1])
        rows = self._table(
            numbers, pointers, length, paragraph, sentence,
            np.minimum(self._count(self._sources[:, 0], gaps), 3), np.minimum(self._count(self._cues[:, 0], gaps), 3),
            sources[:, 0] < anchors[:, 0], inside, gaps[:, 1] - gaps[:, 0] <= 1, np.log1p(apart),
        )  # fmt: skip
        return Candidates(numbers, rows, of).only((gaps[:, 1] - gaps[:, 0] <= NEAR) | (apart <= NEAR))

    def choose_cues(self) -> list[tuple[int, float]]:
        """The cue of each content, -1 for none, and how probable it is."""
        if not self.tagging.contents:
            return []
        found = self.cue_candidates(range(len(self.tagging.contents)))
        return [max(one.items(), key=lambda choice: choice[1]) for one in _totals(found, self.weights.cue)]

    def choose_sources(self, groups: Sequence[tuple[Sequence[int], int]]) -> list[tuple[int, float]]:
        """The source of the contents of each cue, -1 for none, and how probable it is.

        Args:
            groups: Contents and their cue, -1 for none.
        """
        if not groups:
            return []
        contents = [content for group, _ in groups for content in group]
        found = self.source_candidates(contents, [cue for group, cue in groups for _ in group])
        each = iter(_totals(found, self.weights.source))
        chosen = []
        for group, _ in groups:
            totals: dict[int, float] = {}
            for one in islice(each, len(group)):
                for number, chance in one.items():
                    totals[number] = totals.get(number, 0.0) + chance / len(group)
            chosen.append(max(totals.items(), key=lambda choice: choice[1]))
        return chosen


def _totals(found: Candidates, weights: NDArray[np.float64]) -> list[dict[int, float]]:
    """How probable each content's candidates are."""
    chances: list[dict[int, float]] = [{} for _ in range(int(found.of[-1]) + 1)]
    for of, number, chance in zip(
        found.of.tolist(), found.numbers.tolist(), found.chances(weights).tolist(), strict=True
    ):
        chances[of][number] = chance
    return chances
