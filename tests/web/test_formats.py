"""Tests of web.formats and web.export."""

import json

import pytest

from tests.web.samples import statements
from web import export
from web.formats import after_quote, before_quote, direction, head, long_date, needs_quotes, number, plural, tail


@pytest.mark.parametrize(
    ("date", "text"),
    [("2021-11-02", "2 November 2021"), ("2021-05", "May 2021"), ("1946", "1946"), (None, ""), ("", "")],
)
def test_dates(date: str | None, text: str) -> None:
    """A month would be printed as a day."""
    assert long_date(date) == text


def test_numbers() -> None:
    """Large counts would be hard to read, or one would have a plural."""
    assert number(1234567) == "1\u202f234\u202f567"
    assert plural(1, "statement") == "1 statement"
    assert plural(0, "statement") == "0 statements"


def test_ends_are_cut_at_words() -> None:
    """Excerpts would begin or end in mid-word."""
    assert head("one two three", 9) == "one two…"
    assert tail("one two three", 9) == "…three"
    assert head("short", 9) == tail("short", 9) == "short"
    assert head("x" * 20, 9) == "x" * 9 + "…"


def test_quote_marks_around_the_words_are_not_context() -> None:
    """The context would begin and end with a stray mark."""
    assert before_quote('He said: "') == "He said:"
    assert after_quote('," he said. "Next') == 'he said. "Next'


def test_directions() -> None:
    """Arabic and Hebrew would be set from left to right."""
    assert direction("«لن نتخلى») ok") == "rtl"
    assert direction("שלום") == "rtl"
    assert direction("“Yes” نعم") == "ltr"
    assert direction("123") == "ltr"


def test_only_a_speakers_own_words_get_quotation_marks() -> None:
    """Reported speech would look quoted, or a quotation doubly so."""
    assert [needs_quotes(one) for one in statements()] == [
        *(False, True, True),
        *(True, True, False),
        *(True, False, True, False),
    ]


def test_exports_of_nothing_and_of_much() -> None:
    """An empty export would be no JSON; a long one would come line by line."""
    assert json.loads("".join(export.json_array([]))) == {"statements": []}
    assert len(json.loads("".join(export.json_array(statements())))["statements"]) == 10
    pieces = list(export.chunks(["x" * 1000] * 200))
    assert "".join(pieces) == "x" * 200_000
    assert [len(piece) >= export.CHUNK_CHARS for piece in pieces] == [True, True, True, False]
    assert list(export.chunks([])) == []
