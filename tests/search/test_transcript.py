"""What the lines around a line say of its candidates."""

from typing import Any

import numpy as np
import pytest

from index.store import NO_DAY
from search.background import Background
from search.ranked import Ranked
from search.transcript import REACH, Line, in_context
from tests.search.statements import Statements


def ranked(*pairs: tuple[int, float]) -> Ranked:
    """A line's candidates."""
    return Ranked(np.array([row for row, _ in pairs], np.int64), np.array([score for _, score in pairs]))


def scored(statements: Statements, lines: list[Ranked], allowed: Any = None) -> list[Ranked]:
    """Each line's candidates in context."""
    backend: Any = statements
    return list(in_context(backend, Background.of(backend, allowed), map(Line, lines)))


def ordered(statements: Statements, lines: list[Ranked], allowed: Any = None) -> list[list[int]]:
    """The rows of each line's candidates in context."""
    return [found.rows.tolist() for found in scored(statements, lines, allowed)]


# Statements 0 to 9 are by speaker 0 of one week, the others by ten speakers of ten decades.
COLUMNS = Statements([0] * 10 + list(range(1, 41)), list(range(10)) + [365 * at for at in range(1, 41)])
OF_THE_SPEECH = [ranked((at, 0.9), (10 + at, 0.05)) for at in range(1, 9)]


def test_a_transcript_says_who_speaks() -> None:
    """Of two like candidates, the one that the lines around make likely comes first, even if it was a little behind."""
    doubtful = ranked((30, 0.32), (0, 0.3))
    lines = [*OF_THE_SPEECH[:4], doubtful, *OF_THE_SPEECH[4:]]
    assert ordered(COLUMNS, lines)[4] == [0, 30]
    found = scored(COLUMNS, lines)[4]
    assert found.scores[0] > 0.3 > found.scores[1]


def test_unrelated_lines_change_nothing() -> None:
    """Where the lines around are of everyone and all times, the order and nearly the scores stay."""
    lines = [ranked((10 + 17 * at % 40, 0.9), (10 + 23 * at % 40, 0.2)) for at in range(9)]
    lines[4] = ranked((30, 0.32), (0, 0.3))
    assert ordered(COLUMNS, lines)[4] == [30, 0]
    found = scored(COLUMNS, lines)[4]
    assert found.scores == pytest.approx([0.32, 0.3], abs=0.05)


def test_a_line_by_itself_keeps_its_scores() -> None:
    """One text is no transcript; lines further away than REACH do not count, either."""
    line = ranked((30, 0.32), (0, 0.3))
    assert ordered(COLUMNS, [line]) == [[30, 0]]
    nothing = Ranked.empty()
    far = [*OF_THE_SPEECH, *[nothing] * REACH, line]
    assert scored(COLUMNS, far)[-1].scores == pytest.approx([0.32, 0.3])


@pytest.mark.parametrize("count", [0, 1, REACH, REACH + 1, 2 * REACH + 1, 3 * REACH])
def test_every_line_comes_back_in_its_place(count: int) -> None:
    """However long the transcript is."""
    lines = [ranked((at % 50, 0.5)) for at in range(count)]
    assert ordered(COLUMNS, lines) == [[at % 50] for at in range(count)]


def test_unknown_speakers_and_days_say_nothing() -> None:
    """Undated statements without a speaker are neither lifted nor evidence."""
    unknown = Statements([-1] * 5, [NO_DAY] * 5)
    lines = [ranked((0, 0.9), (1, 0.2)), ranked((2, 0.6), (3, 0.5)), ranked((4, 0.1))]
    assert [found.scores.tolist() for found in scored(unknown, lines)] == [
        pytest.approx([0.9, 0.2]),
        pytest.approx([0.6, 0.5]),
        pytest.approx([0.1]),
    ]


def test_only_what_may_answer_is_common() -> None:
    """Among the statements of one speaker, that speaker is nothing special."""
    lines = [*OF_THE_SPEECH[:4], ranked((5, 0.32), (6, 0.3)), *OF_THE_SPEECH[5:]]
    assert ordered(COLUMNS, [ranked((5, 0.32), (6, 0.3))] * 5, np.arange(50) < 10) == [[5, 6]] * 5
    assert ordered(COLUMNS, lines)[4] == [5, 6]


def test_a_known_line_is_left_as_it_is() -> None:
    """Where the index knows who said a line and when, the lines around have nothing to add."""
    backend: Any = COLUMNS
    doubtful = ranked((30, 0.32), (0, 0.3))
    lines = [*map(Line, OF_THE_SPEECH[:4]), Line(doubtful, known=True), *map(Line, OF_THE_SPEECH[4:])]
    assert list(in_context(backend, Background.of(backend, None), lines))[4] is doubtful
