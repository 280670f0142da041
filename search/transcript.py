"""I have the lines of a transcript and candidates for each: what do the lines around say of who speaks, and when?

The lines of one speech or debate are by a few speakers and of one time. So what the lines around a line surely repeat
tells which candidates of its own are likely:

    logit = logit of the fusion + a * log lift(speaker) + b * log lift(day) - c * coherence
    lift(x) = coherence * P(x among the lines around) / P(x in the index) + 1 - coherence

The TOP candidates of each of the REACH lines before and after count, each as much as it is probable and near; days
count as the same to exp(-days apart / DAYS). How coherent the lines around are, for speakers and for days, is the
share of a mixture that explains their own candidates best: drawn like those of the others, or like the index. Of lines
that have nothing in common it is 0, and the order stays. The share is estimated by expectation maximisation (Dempster,
Laird & Rubin, 1977); a, b and c by logistic regression on training transcripts (tests/eval/fit_context.py).
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.store import NO_DAY
from search.backend import Allowed, Backend
from search.fusion.model import sigmoid
from search.ranked import Ranked

REACH = 20
"""Lines before and after that count, the nearest most."""
TOP = 5
"""Candidates of each line that count as evidence, if they are likely at all."""
LEAST = 0.02
"""Probability below which a candidate says nothing of other lines."""
DAYS = 180.0
"""How far apart two statements' days are when one counts a third (1/e) of the other."""
WEIGHTS = (0.36, 1.7, -2.6)
"""a, b and -c."""
ROUNDS = 10
"""Of expectation maximisation."""

Doubles = NDArray[np.float64]
Codes = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Background:
    """How common speakers and days are among the statements that may answer.

    Attributes:
        speakers: Each speaker's share, by number.
        days: The days that occur, rising; float64.
        densities: The mean of exp(-days apart / DAYS) between each of them and every dated statement.
    """

    speakers: Doubles
    days: Doubles
    densities: Doubles

    @classmethod
    def of(cls, backend: Backend, allowed: Allowed) -> "Background":
        """Count the statements that may answer."""
        rows = backend.all_rows(allowed)
        codes = backend.speaker_codes(rows)
        days = days_of(backend, rows)
        distinct, counts = np.unique(days[~np.isnan(days)], return_counts=True)
        fading = np.exp(-np.diff(distinct, prepend=-np.inf) / DAYS)
        before, after = np.zeros(len(distinct)), np.zeros(len(distinct))
        for at in range(1, len(distinct)):
            before[at] = (before[at - 1] + counts[at - 1]) * fading[at]
            after[-1 - at] = (after[-at] + counts[-at]) * fading[-at]
        return cls(
            np.bincount(codes[codes >= 0]) / max(1, len(rows)),
            distinct,
            (before + counts + after) / max(1, counts.sum()),
        )

    def of_speakers(self, codes: Codes) -> Doubles:
        """The shares of speakers that occur, shape (m,); 1 where the number is negative."""
        return np.where(codes >= 0, self.speakers[codes], 1.0) if len(self.speakers) else np.ones(len(codes))

    def of_days(self, days: Doubles) -> Doubles:
        """The densities at days that occur, shape (m,); 1 where unknown."""
        if not len(self.days):
            return np.ones(len(days))
        places = np.minimum(np.searchsorted(self.days, days), len(self.days) - 1)
        return np.where(np.isnan(days), 1.0, self.densities[places])


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a line's likeliest candidates say of the lines around it.

    Attributes:
        speakers: Of at most TOP candidates, int32; negative if unknown.
        days: Likewise, float64; NaN if unknown.
        weights: Likewise, their probabilities; with the chance that none answers, they add up to at most 1.
    """

    speakers: Codes
    days: Doubles
    weights: Doubles


def in_context(backend: Backend, lines: Iterable[Ranked], allowed: Allowed) -> Iterator[Ranked]:
    """Order every line's candidates by what the lines around it say, too.

    Args:
        backend: Where the candidates are from.
        lines: Each line's candidates in the transcript's order, scores 0..1; read REACH lines ahead.
        allowed: The rows that candidates are drawn from.

    Yields: Each line's candidates, best first.
    """
    background = Background.of(backend, allowed)
    near: deque[tuple[Ranked, Evidence]] = deque(maxlen=2 * REACH + 1)
    here = 0
    for ranked in lines:
        here -= len(near) == near.maxlen
        near.append((ranked, evidence(backend, ranked)))
        if len(near) - here > REACH:
            yield _ordered(backend, background, list(near), here)
            here += 1
    for rest in range(here, len(near)):
        yield _ordered(backend, background, list(near), rest)


def evidence(backend: Backend, ranked: Ranked) -> Evidence:
    """What a line's candidates, whose scores are probabilities, say of the lines around it."""
    weights = ranked.scores[:TOP] / (1 + ranked.scores.sum())
    weights = weights[weights >= LEAST]
    rows = ranked.rows[: len(weights)]
    return Evidence(backend.speaker_codes(rows), days_of(backend, rows), weights)


def days_of(backend: Backend, rows: NDArray[np.int64]) -> Doubles:
    """The day of each row, in the middle of those possible, shape (m,); NaN where it is undated."""
    first, last = backend.days(rows)
    days: Doubles = np.where(first == NO_DAY, np.nan, (first.astype(np.float64) + last) / 2)
    return days


def terms(background: Background, around: Sequence[tuple[int, Evidence]], speakers: Codes, days: Doubles) -> Doubles:
    """What a, b and -c are multiplied with, for a line's candidates.

    Args:
        background: The statements that may answer.
        around: The lines around, and how many lines away each is, 1 to REACH.
        speakers: The candidates' speakers, shape (m,); negative if unknown.
        days: The candidates' days, shape (m,); NaN if unknown.
    Returns: Shape (m, 3); the last is the mean of both coherences.
    """
    if not around:
        return np.zeros((len(speakers), 3))
    weights = np.concatenate([one.weights * (1 - apart / (REACH + 1)) for apart, one in around])
    said_by = np.concatenate([one.speakers for _, one in around])
    said_on = np.concatenate([one.days for _, one in around])
    lines = np.repeat(np.arange(len(around)), [len(one.weights) for _, one in around])
    by_speaker, same = _lift(
        _same(speakers, said_by), _same(said_by, said_by), background.of_speakers(speakers),
        background.of_speakers(said_by), np.where(said_by >= 0, weights, 0), lines,
    )  # fmt: skip
    by_day, close = _lift(
        _close(days, said_on), _close(said_on, said_on), background.of_days(days),
        background.of_days(said_on), np.where(np.isnan(said_on), 0, weights), lines,
    )  # fmt: skip
    lifts = [np.where(speakers >= 0, by_speaker, 1), np.where(np.isnan(days), 1, by_day)]
    return np.stack([*np.log(lifts), np.full(len(speakers), (same + close) / 2)], axis=1)


def _same(ours: Codes, others: Codes) -> Doubles:
    same: Doubles = (ours[:, None] == others).astype(np.float64)
    return same


def _close(ours: Doubles, others: Doubles) -> Doubles:
    apart = np.abs(ours[:, None] - others)
    close: Doubles = np.exp(-np.where(np.isnan(apart), np.inf, apart) / DAYS)
    return close


def _lift(
    likeness: Doubles,
    among: Doubles,
    common: Doubles,
    common_among: Doubles,
    weights: Doubles,
    lines: NDArray[np.int64],
) -> tuple[Doubles, float]:
    """How much likelier than in the index m candidates are, given n pieces of evidence, and how coherent these are.

    Args:
        likeness: Between candidates and evidence, shape (m, n).
        among: Between evidence and evidence, shape (n, n).
        common: How common in the index each candidate is, shape (m,).
        common_among: Likewise each piece of evidence, shape (n,).
        weights: Of the evidence, shape (n,).
        lines: Which line each piece is of, shape (n,); those of its own line say nothing of it.
    """
    total = weights.sum()
    if total <= 0:
        return np.ones(len(common)), 0.0
    others = np.where(lines[:, None] != lines, weights, 0)
    given = (others * among).sum(axis=1) / np.maximum(others.sum(axis=1), 1e-9)
    coherence = 0.5
    for _ in range(ROUNDS):
        drawn = coherence * given / (coherence * given + (1 - coherence) * common_among)
        # As if one more piece of evidence had been drawn from the index, so that little evidence says little.
        coherence = float(weights @ drawn / (total + 1))
    lift: Doubles = coherence * (likeness @ weights / total) / common + 1 - coherence
    return lift, coherence


def _ordered(backend: Backend, background: Background, near: list[tuple[Ranked, Evidence]], here: int) -> Ranked:
    """The candidates of line `here` of those near it."""
    ranked = near[here][0]
    around = [(abs(at - here), one) for at, (_, one) in enumerate(near) if 0 < abs(at - here) <= REACH]
    if not around or not len(ranked):
        return ranked
    found = terms(background, around, backend.speaker_codes(ranked.rows), days_of(backend, ranked.rows))
    odds = np.log(np.maximum(ranked.scores, 1e-300)) - np.log(np.maximum(1 - ranked.scores, 1e-16))
    return Ranked.by_score(ranked.rows, sigmoid(odds + found @ np.array(WEIGHTS)), backend.ids(ranked.rows))
