"""Tests of web.parameters."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from index.errors import ParameterError
from search.records import Mode, Sort
from web.parameters import DATE_PATTERN, SearchParameters, read_page, read_query


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    """A day that was would be refused."""
    assert re.fullmatch(DATE_PATTERN, day.isoformat())
    assert re.fullmatch(DATE_PATTERN, day.isoformat()[:7])


@given(st.integers(1000, 2999), st.integers(0, 99), st.integers(0, 99))
def test_nothing_else_is(year: int, month: int, day: int) -> None:
    """A day that never was would be taken, and find nothing without a word."""
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        date(year, month, day)
    except ValueError:
        assert not re.search(DATE_PATTERN, text)
    else:
        assert re.search(DATE_PATTERN, text)


@pytest.mark.parametrize(
    "text", ["", "21", "0999", "2021-5", "2021-1-1", "2021-05-04T00:00", "20210504", "२०२१", "2021\n"]
)
def test_other_spellings_are_refused(text: str) -> None:
    """Dates would be read in ways the rest of the program does not."""
    with pytest.raises(ParameterError) as error:
        read_query(SearchParameters, MultiDict({"from": text}))
    assert error.value.parameter == "from"


def test_a_whole_address() -> None:
    """The names of the contract would not be read."""
    given_ = read_query(
        SearchParameters,
        MultiDict(
            [
                ("q", "a"),
                ("mode", "keyword"),
                ("speaker", "x"),
                ("speaker", "y"),
                ("outlet", "z"),
                ("kind", "direct"),
                ("from", "2020"),
                ("to", "2021-05"),
                ("sort", "-date"),
                ("limit", "5"),
                ("cursor", "ab" * 26),
            ]
        ),
    )
    request = given_.search_request(limit=given_.limit, cursor=given_.cursor)

    assert request.text == "a"
    assert request.mode is Mode.KEYWORD
    assert request.sort is Sort.DATE_DESCENDING
    assert request.filters.speakers == ("x", "y")
    assert request.filters.outlets == ("z",)
    assert (request.filters.date_from, request.filters.date_to) == ("2020", "2021-05")
    assert (request.limit, request.cursor) == (5, "ab" * 26)


def test_empty_fields_of_a_form_count_as_left_out() -> None:
    """A form sent without JavaScript would be refused for its empty date fields."""
    given_ = read_page(SearchParameters, MultiDict([("q", "a"), ("from", ""), ("mode", " "), ("speaker", "")]), limit=7)

    assert given_.q == "a"
    assert given_.date_from is None
    assert given_.mode is Mode.HYBRID
    assert given_.speaker == []
    assert given_.limit == 7


def test_a_page_that_names_its_limit_gets_it() -> None:
    """The page's default would override the address."""
    assert read_page(SearchParameters, MultiDict({"limit": "3"}), limit=7).limit == 3
