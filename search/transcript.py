"""I have the lines of a transcript and candidates for each: what do the lines around say of who speaks, and when?

The lines of one speech or debate are by a few speakers and of one time. So what the lines around a line surely repeat
tells which candidates of its own are likely:

    logit = logit of the fusion + a * log lift(speaker) + b * log lift(day) - c * coherence

with the lifts of search.background; their share is the coherence of the lines around. The TOP candidates of each of the
REACH lines before and after count, each as much as it is probable and near. How coherent the lines around are, for
speakers and for days, is the share of a mixture that explains their own candidates best: drawn like those of the
others, or like the index. Of lines that have nothing in common it is 0, and the order stays. The share is estimated by
expectation maximisation (Dempster, Laird & Rubin, 1977); a, b and c by logistic regression on training transcripts
(tests/eval/fit_context.py).
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search.backend import Backend
from search.background import Background, Codes, Doubles, closeness, days_of, same_speaker
from search.fusion.model import logit, sigmoid
from search.ranked import Ranked

REACH = 20
"""Lines before and after that count, the nearest most."""
TOP = 5
"""Candidates of each line that count as evidence, if they are likely at all."""
LEAST = 0.02
"""Probability below which a candidate says nothing of other lines."""
WEIGHTS = (0.34, 1.63, -2.26)
"""a, b and -c."""
ROUNDS = 10
"""Of expectation maximisation."""


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


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a transcript.

    Attributes:
        ranked: Its candidates, best first; scores are probabilities.
        known: Whether the index knows who said it and when, so that the lines around have nothing to add.
    """

    ranked: Ranked
    known: bool = False


def in_context(backend: Backend, background: Background, lines: Iterable[Line]) -> Iterator[Ranked]:
    """Order every line's candidates by what the lines around it say, too.

    Args:
        backend: Where the candidates are from.
        background: The statements that candidates are drawn from.
        lines: In the transcript's order; read REACH lines ahead.

    Yields: Each line's candidates, best first.
    """
    near: deque[tuple[Line, Evidence]] = deque(maxlen=2 * REACH + 1)
    here = 0
    for line in lines:
        here -= len(near) == near.maxlen
        near.append((line, evidence(backend, line.ranked)))
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
        same_speaker(speakers, said_by), same_speaker(said_by, said_by), background.of_speakers(speakers),
        background.of_speakers(said_by), np.where(said_by >= 0, weights, 0), lines,
    )  # fmt: skip
    by_day, close = _lift(
        closeness(days, said_on), closeness(said_on, said_on), background.of_days(days),
        background.of_days(said_on), np.where(np.isnan(said_on), 0, weights), lines,
    )  # fmt: skip
    lifts = [np.where(speakers >= 0, by_speaker, 1), np.where(np.isnan(days), 1, by_day)]
    return np.stack([*np.log(lifts), np.full(len(speakers), (same + close) / 2)], axis=1)


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


def _ordered(backend: Backend, background: Background, near: list[tuple[Line, Evidence]], here: int) -> Ranked:
    """The candidates of line `here` of those near it."""
    line = near[here][0]
    ranked = line.ranked
    around = [(abs(at - here), one) for at, (_, one) in enumerate(near) if 0 < abs(at - here) <= REACH]
    if line.known or not around or not len(ranked):
        return ranked
    found = terms(background, around, backend.speaker_codes(ranked.rows), days_of(backend, ranked.rows))
    return Ranked.by_score(
        ranked.rows, sigmoid(logit(ranked.scores) + found @ np.array(WEIGHTS)), backend.ids(ranked.rows)
    )
