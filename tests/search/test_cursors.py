"""Cursors: what is written is read back, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import CursorForeignError, ParameterError
from search.cursors import CURSOR_PATTERN, Cursor, fingerprint, read_cursor, write_cursor
from search.records import Filters, Mode, SearchRequest, Sort

OWNER = "0123456789ab"


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(0, 2**64 - 1),
    st.integers(0, 2**32 - 1),
)
def test_round_trip(value: float, statement_id: int, seen: int) -> None:
    """A float that came back rounded would repeat or skip a hit."""
    cursor = Cursor(value, statement_id, seen)
    assert read_cursor(write_cursor(cursor, OWNER), OWNER) == cursor


def test_infinite_day_round_trip() -> None:
    """Undated statements are ordered by an infinite key."""
    cursor = Cursor(float("inf"), 1, 10)
    assert read_cursor(write_cursor(cursor, OWNER), OWNER) == cursor


@pytest.mark.parametrize(
    "text",
    ["", "x", "!!!", "a" * 51, "a" * 53, "A" * 52, "g" * 52, "a" * 52 + "\n", "٣" * 52],
)
def test_not_a_cursor(text: str) -> None:
    """Whatever a user pastes is refused by name, not by a traceback."""
    with pytest.raises(ParameterError, match="cursor"):
        read_cursor(text, OWNER)


def test_cursor_of_another_search() -> None:
    """A cursor carried over to another query would show a page of nonsense."""
    request = SearchRequest(text="missile")
    cursor = write_cursor(Cursor(-0.5, 7, 10), fingerprint(request))
    for other in (
        SearchRequest(text="missiles"),
        SearchRequest(text="missile", mode=Mode.KEYWORD),
        SearchRequest(text="missile", sort=Sort.DATE),
        SearchRequest(text="missile", filters=Filters(outlets=("TASS",))),
    ):
        with pytest.raises(CursorForeignError, match="another search"):
            read_cursor(cursor, fingerprint(other))
    same = SearchRequest(text="missile", limit=50, explain=True, facets=False)
    assert read_cursor(cursor, fingerprint(same)) == Cursor(-0.5, 7, 10)


@given(st.from_regex(CURSOR_PATTERN.replace("$", r"\Z")))
def test_whatever_looks_like_a_cursor_can_be_read(text: str) -> None:
    """The API's document would promise more than is true."""
    with pytest.raises(CursorForeignError):
        read_cursor(text, "z" * 12)
