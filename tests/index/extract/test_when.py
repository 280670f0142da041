"""Dates said, against the day of publication: Tuesday, 4 May 2021."""

import pytest

from index.extract.when import UNKNOWN, said_on

TUESDAY = "2021-05-04"


@pytest.mark.parametrize(
    ("words", "published", "expected"),
    [
        ("she told Sputnik on Monday", TUESDAY, "2021-05-03"),
        ("he said on Tuesday", TUESDAY, "2021-05-04"),
        ("he said last Tuesday", TUESDAY, "2021-04-27"),
        ("he said on Wednesday", TUESDAY, "2021-04-28"),
        ("he said yesterday", TUESDAY, "2021-05-03"),
        ("she said last night", TUESDAY, "2021-05-03"),
        ("she said today", TUESDAY, "2021-05-04"),
        ("he said three days ago", TUESDAY, "2021-05-01"),
        ("he said two months ago", TUESDAY, "2021-03"),
        ("he said last month", TUESDAY, "2021-04"),
        ("he said last year", TUESDAY, "2020"),
        ("he said in 2015", TUESDAY, "2015"),
        ("he said in March", TUESDAY, "2021-03"),
        ("he said in November", TUESDAY, "2020-11"),
        ("he said on Nov. 2", TUESDAY, "2020-11-02"),
        ("he said on 2 May", TUESDAY, "2021-05-02"),
        ("he said on April 30, 2021", TUESDAY, "2021-04-30"),
        ("he said last week", TUESDAY, UNKNOWN),
        ("he will speak on May 17, 2021", TUESDAY, None),
        ("he said it would end by Friday", TUESDAY, None),
        ("he said", TUESDAY, None),
        ("he said on Monday", None, None),
        ("he said on Monday", "2021-05", None),
        ("he said on February 30", TUESDAY, None),
    ],
)
def test_said_on(words: str, published: str | None, expected: str | None) -> None:
    """Every form of date, and never one later than the publication."""
    assert said_on(words, published) == expected
