"""A text stands verbatim in the index: what do its speaker and day say of who else said the like?

Whoever repeats a claim is often the one who made it, and most repeat it within weeks. So for a text whose own speaker
and day the index knows,

    logit = logit of the fusion + a * log lift(speaker) + b * log lift(day) + c

with the lifts of search.background and fixed shares. a, b and c are fitted by logistic regression on training sentences
whose day, and in part speaker, is known, and on statements that repeat each other (tests/eval/fit_verbatim.py).

`match` counts this; `similar`, which is asked who else said the like, does not.
"""

import numpy as np
from numpy.typing import NDArray

from search.backend import Backend
from search.background import Background, Codes, Doubles, closeness, days_of, same_speaker
from search.fusion.model import logit, sigmoid
from search.ranked import Ranked

SAME_SPEAKER = 0.65
"""Of the statements that repeat a claim, how many are by whoever made it."""
SAME_TIME = 0.9
"""Of them, how many are near in time rather than of any time."""
WEIGHTS = (0.35, 1.17, -1.03)
"""a, b and c."""


def telling(backend: Backend, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Those of some rows whose speaker or day is known: the others say nothing of who repeats them."""
    return rows[(backend.speaker_codes(rows) >= 0) | ~np.isnan(days_of(backend, rows))]


def by_own_circumstances(backend: Backend, background: Background, ranked: Ranked, own: NDArray[np.int64]) -> Ranked:
    """Order candidates by what the statements with the text's own words say of who spoke and when.

    Args:
        backend: Where the candidates are from.
        background: The statements that may answer.
        ranked: The candidates; scores are probabilities.
        own: Rows of the statements with the text's words, of which at least one is telling.
    """
    added = terms(
        background,
        backend.speaker_codes(own),
        days_of(backend, own),
        backend.speaker_codes(ranked.rows),
        days_of(backend, ranked.rows),
    )
    scores = sigmoid(logit(ranked.scores) + added @ np.array(WEIGHTS))
    return Ranked.by_score(ranked.rows, scores, backend.ids(ranked.rows))


def terms(background: Background, said_by: Codes, said_on: Doubles, speakers: Codes, days: Doubles) -> Doubles:
    """What a, b and c are multiplied with.

    Args:
        background: The statements that may answer.
        said_by: Speakers of the text, shape (n,); negative if unknown.
        said_on: Its days, float64, shape (k,); NaN if unknown.
        speakers: The candidates' speakers, shape (m,); negative if unknown.
        days: The candidates' days, shape (m,); NaN if unknown.
    Returns: Shape (m, 3); a lift of which nothing is known is 1, its logarithm 0.
    """
    said_by, said_on = said_by[said_by >= 0], said_on[~np.isnan(said_on)]
    by_speaker, by_day = np.ones(len(speakers)), np.ones(len(days))
    if len(said_by):
        share = same_speaker(speakers, said_by).mean(axis=1)
        by_speaker = SAME_SPEAKER * share / background.of_speakers(speakers) + 1 - SAME_SPEAKER
        by_speaker[speakers < 0] = 1
    if len(said_on):
        share = closeness(days, said_on).mean(axis=1)
        by_day = SAME_TIME * share / background.of_days(days) + 1 - SAME_TIME
        by_day[np.isnan(days)] = 1
    known = float(len(said_by) + len(said_on) > 0)
    return np.stack([np.log(by_speaker), np.log(by_day), np.full(len(speakers), known)], axis=1)
