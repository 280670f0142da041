"""What the lines around a line say of its candidates."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from index.store import NO_DAY
from search.ranked import Ranked
from search.transcript import DAYS, REACH, Background, days_of, in_context


class Statements:
    """The columns that in_context() asks of a backend."""

    def __init__(self, speakers: list[int], days: list[int]) -> None:
        self._speakers, self._days = np.array(speakers, np.int32), np.array(days, np.int32)

    def all_rows(self, allowed: Any) -> NDArray[np.int64]:
        """Every row that may answer."""
        return np.arange(len(self._days)) if allowed is None else np.flatnonzero(allowed)

    def ids(self, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Rows are their own ids."""
        return rows.astype(np.uint64)

    def days(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """First and last day."""
        return self._days[rows], self._days[rows]

    def speaker_codes(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """Speakers' numbers."""
        return self._speakers[rows]


def ranked(*pairs: tuple[int, float]) -> Ranked:
    """A line's candidates."""
    return Ranked(np.array([row for row, _ in pairs], np.int64), np.array([score for _, score in pairs]))


def ordered(statements: Statements, lines: list[Ranked], allowed: Any = None) -> list[list[int]]:
    """The rows of each line's candidates in context."""
    return [found.rows.tolist() for found in in_context(statements, lines, allowed)]  # type: ignore[arg-type]


# Statements 0 to 9 are by speaker 0 of one week, the others by ten speakers of ten decades.
COLUMNS = Statements([0] * 10 + list(range(1, 41)), list(range(10)) + [365 * at for at in range(1, 41)])
OF_THE_SPEECH = [ranked((at, 0.9), (10 + at, 0.05)) for at in range(1, 9)]


def test_a_transcript_says_who_speaks() -> None:
    """Of two like candidates, the one that the lines around make likely comes first, even if it was a little behind."""
    doubtful = ranked((30, 0.32), (0, 0.3))
    lines = [*OF_THE_SPEECH[:4], doubtful, *OF_THE_SPEECH[4:]]
    assert ordered(COLUMNS, lines)[4] == [0, 30]
    found = list(in_context(COLUMNS, lines, None))[4]  # type: ignore[arg-type]
    assert found.scores[0] > 0.3 > found.scores[1]


def test_unrelated_lines_change_nothing() -> None:
    """Where the lines around are of everyone and all times, the order and nearly the scores stay."""
    lines = [ranked((10 + 17 * at % 40, 0.9), (10 + 23 * at % 40, 0.2)) for at in range(9)]
    lines[4] = ranked((30, 0.32), (0, 0.3))
    assert ordered(COLUMNS, lines)[4] == [30, 0]
    found = list(in_context(COLUMNS, lines, None))[4]  # type: ignore[arg-type]
    assert found.scores == pytest.approx([0.32, 0.3], abs=0.05)


def test_a_line_by_itself_keeps_its_scores() -> None:
    """One text is no transcript; lines further away than REACH do not count, either."""
    line = ranked((30, 0.32), (0, 0.3))
    assert ordered(COLUMNS, [line]) == [[30, 0]]
    nothing = Ranked.empty()
    far = [*OF_THE_SPEECH, *[nothing] * REACH, line]
    assert list(in_context(COLUMNS, far, None))[-1].scores == pytest.approx([0.32, 0.3])  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [0, 1, REACH, REACH + 1, 2 * REACH + 1, 3 * REACH])
def test_every_line_comes_back_in_its_place(count: int) -> None:
    """However long the transcript is."""
    lines = [ranked((at % 50, 0.5)) for at in range(count)]
    assert ordered(COLUMNS, lines) == [[at % 50] for at in range(count)]


def test_unknown_speakers_and_days_say_nothing() -> None:
    """Undated statements without a speaker are neither lifted nor evidence."""
    unknown = Statements([-1] * 5, [NO_DAY] * 5)
    lines = [ranked((0, 0.9), (1, 0.2)), ranked((2, 0.6), (3, 0.5)), ranked((4, 0.1))]
    assert [found.scores.tolist() for found in in_context(unknown, lines, None)] == [  # type: ignore[arg-type]
        pytest.approx([0.9, 0.2]),
        pytest.approx([0.6, 0.5]),
        pytest.approx([0.1]),
    ]


def test_only_what_may_answer_is_common() -> None:
    """Among the statements of one speaker, that speaker is nothing special."""
    lines = [*OF_THE_SPEECH[:4], ranked((5, 0.32), (6, 0.3)), *OF_THE_SPEECH[5:]]
    assert ordered(COLUMNS, [ranked((5, 0.32), (6, 0.3))] * 5, np.arange(50) < 10) == [[5, 6]] * 5
    assert ordered(COLUMNS, lines)[4] == [5, 6]


@given(st.lists(st.one_of(st.just(NO_DAY), st.integers(-4000, 40_000)), min_size=1, max_size=40))
def test_densities_are_means_over_all_pairs(days: list[int]) -> None:
    """The running sums give what comparing every two statements gives."""
    statements: Any = Statements([0] * len(days), days)
    own = days_of(statements, np.arange(len(days)))
    dated = own[~np.isnan(own)]
    expected = [np.exp(-np.abs(day - dated) / DAYS).mean() for day in dated]
    found = Background.of(statements, None).of_days(own)
    assert found[~np.isnan(own)] == pytest.approx(expected)
    assert (found[np.isnan(own)] == 1).all()
