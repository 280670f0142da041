"""How common speakers and days are."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.store import NO_DAY
from search.background import DAYS, Background, closeness, days_of
from tests.search.statements import Statements


@given(st.lists(st.one_of(st.just(NO_DAY), st.integers(-4000, 40_000)), min_size=1, max_size=40))
def test_densities_are_means_over_all_pairs(days: list[int]) -> None:
    """The convolution gives what comparing every two statements gives."""
    statements: Any = Statements([0] * len(days), days)
    own = days_of(statements, np.arange(len(days)))
    dated = own[~np.isnan(own)]
    expected = [(1 / (1 + np.abs(day - dated) / DAYS)).mean() for day in dated]
    found = Background.of(statements, None).of_days(own)
    assert found[~np.isnan(own)] == pytest.approx(expected)
    assert (found[np.isnan(own)] == 1).all()


def test_closeness() -> None:
    """1 on the same day, a half DAYS apart, 0 where a day is unknown."""
    found = closeness(np.array([100.0, np.nan]), np.array([100.0, 100.0 + DAYS, np.nan]))
    assert found.tolist() == [[1, 0.5, 0], [0, 0, 0]]


def test_speakers_of_what_may_answer() -> None:
    """Shares are of the statements that may answer; an unknown speaker says nothing."""
    statements: Any = Statements([0, 0, 1, -1], [1, 2, 3, 4])
    background = Background.of(statements, np.array([True, False, True, True]))
    assert background.of_speakers(np.array([0, 1, -1], np.int32)).tolist() == [1 / 3, 1 / 3, 1]
