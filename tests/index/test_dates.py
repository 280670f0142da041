"""Dates as sources write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import day_range, day_text, parse_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021", "2021"),
        ("2021-05", "2021-05"),
        ("2021-5", "2021-05"),
        ("2021-05-04", "2021-05-04"),
        (" 2021/05/04 ", "2021-05-04"),
        ("2021-05-04T05:41:00Z", "2021-05-04"),
        ("2021-05-04 05:41:00.123+02:00", "2021-05-04"),
        ("May 04, 2021 05:41 UTC", "2021-05-04"),
        ("May 3, 2021 at 5:41 p.m. EDT", "2021-05-03"),
        ("Monday, May 3, 2021", "2021-05-03"),
        ("Tue, 04 May 2021 05:41:00 +0000", "2021-05-04"),
        ("3 May 2021", "2021-05-03"),
        ("3rd of May 2021", "2021-05-03"),
        ("4 Sept. 2021", "2021-09-04"),
        ("MAY 2021", "2021-05"),
        ("13.4.2021", "2021-04-13"),
        ("03.05.2021", "2021-05-03"),
        ("4. Mai 2021", "2021-05-04"),
        ("4 de mayo de 2021", "2021-05-04"),
        ("1er août 2021", "2021-08-01"),
        ("4/13/2021", "2021-04-13"),
        ("5/5/2021", "2021-05-05"),
    ],
)
def test_reads_dates(text: str, expected: str) -> None:
    """If this fails, documents lose their dates or get wrong ones."""
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yesterday", "'yesterday' is no date; write a year, a month or a day, such as 2021, 2021-05 or 2021-05-04"),
        ("", "'' is no date; write a year, a month or a day, such as 2021, 2021-05 or 2021-05-04"),
        ("2021-13", "'2021-13' is no date: there is no month 13"),
        ("2021-02-30", "'2021-02-30' is no date: 2021-02 has no day 30"),
        ("4/5/2021", "'4/5/2021' could be two dates, month first or day first; write it as 2021-05-04"),
    ],
)
def test_refuses_what_is_no_date(text: str, reason: str) -> None:
    """If this fails, a wrong date is stored in silence, or the user is not told what to write."""
    with pytest.raises(ValueError) as error:  # noqa: PT011 — the message is compared below
        parse_date(text)
    assert str(error.value) == reason


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("1970-01-01", (0, 0)),
        ("1970", (0, 364)),
        ("1970-02", (31, 58)),
        ("2020-02", (18293, 18321)),
        ("1969-12-31", (-1, -1)),
        ("2021-05-04", (18751, 18751)),
    ],
)
def test_day_ranges(date: str, days: tuple[int, int]) -> None:
    """If this fails, date filters let the wrong statements through."""
    assert day_range(date) == days


@given(st.dates())
def test_days_come_back(date: object) -> None:
    """If this fails, dates shown differ from dates stored."""
    assert day_text(day_range(str(date))[0]) == str(date)


@given(st.text(max_size=30))
def test_a_date_or_a_value_error(text: str) -> None:
    """If this fails, a strange date in one record ends the reading of all, or a date that is none is stored."""
    try:
        date = parse_date(text)
    except ValueError:
        return
    first, last = day_range(date)
    assert first <= last
    assert day_text(first).startswith(date)
    assert day_text(last).startswith(date)
