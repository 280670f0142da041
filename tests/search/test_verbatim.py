"""What a text's own speaker and day say of its candidates."""

from typing import Any

import numpy as np
import pytest

from index.store import NO_DAY
from search.background import Background
from search.ranked import Ranked
from search.verbatim import SAME_SPEAKER, SAME_TIME, WEIGHTS, by_own_circumstances, telling, terms
from tests.search.statements import Statements

# Row 0 is the text itself. Of the other statements, row 1 shares its speaker and day, row 2 neither, row 3 is of
# nobody and no time.
COLUMNS: Any = Statements([0, 0, 1, -1], [100, 100, 100_000, NO_DAY])


def test_terms_by_hand() -> None:
    """The logarithms of both lifts as the docstring's formula gives them, and 1 for the bias."""
    background = Background.of(COLUMNS, None)
    everyone = np.arange(4)
    days = np.array([100.0, 100.0, 100_000.0, np.nan])
    found = terms(background, np.array([0], np.int32), np.array([100.0]), COLUMNS.speaker_codes(everyone), days)
    far = 1 / (1 + 99_900 / 20)
    same = SAME_TIME * 1 / ((2 + far) / 3) + 1 - SAME_TIME
    other = SAME_TIME * far / ((1 + 2 * far) / 3) + 1 - SAME_TIME
    assert found[:, 0] == pytest.approx(
        np.log([SAME_SPEAKER / 0.5 + 1 - SAME_SPEAKER] * 2 + [1 - SAME_SPEAKER, 1]), abs=1e-9
    )
    assert found[:, 1] == pytest.approx(np.log([same, same, other, 1]), abs=1e-6)
    assert found[:, 2].tolist() == [1, 1, 1, 1]


def test_a_statement_of_nobody_and_no_time_tells_nothing() -> None:
    """Broken if such a line of a transcript were taken for known, and the lines around it not asked."""
    columns: Any = Statements([0, -1, -1], [NO_DAY, 5, NO_DAY])
    assert telling(columns, np.arange(3)).tolist() == [0, 1]


def test_nothing_known_changes_nothing() -> None:
    """A text whose own statement is of nobody and undated says nothing of others."""
    ranked = Ranked(np.array([3, 1, 2]), np.array([0.99, 0.4, 0.3]))
    found = by_own_circumstances(COLUMNS, Background.of(COLUMNS, None), ranked, np.array([3]))
    assert found.rows.tolist() == [3, 1, 2]
    assert found.scores == pytest.approx([0.99, 0.4, 0.3])


def test_the_same_speaker_at_the_same_time_comes_first() -> None:
    """Of two like candidates the one by the same speaker of the same day wins, even if it was a little behind."""
    ranked = Ranked(np.array([0, 2, 1]), np.array([0.99, 0.32, 0.3]))
    found = by_own_circumstances(COLUMNS, Background.of(COLUMNS, None), ranked, np.array([0]))
    assert found.rows.tolist() == [0, 1, 2]


def test_weights_follow_the_evidence() -> None:
    """Sharing a speaker or a time never makes a statement less likely."""
    assert WEIGHTS[0] > 0
    assert WEIGHTS[1] > 0
