"""Tests of web.fragments; that browsers open these links at the words is tested in tests/web/browser."""

from urllib.parse import unquote

import pytest

from web.fragments import directive, encode


def test_terms_are_encoded() -> None:
    """A comma or a dash of the words would be read as a part of the directive."""
    assert encode("win-win, he & she: 100%") == "win%2Dwin%2C%20he%20%26%20she%3A%20100%25"


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["We say so,"], "#:~:text=We say so"),
        (["“We say so.”"], "#:~:text=We say so"),
        (["We’ll go"], "#:~:text=We’ll go"),
        ([], ""),
        (
            ["one two three four five six seven eight nine ten eleven twelve thirteen."],
            "#:~:text=one two three four five,nine ten eleven twelve thirteen",
        ),
        (["First part of it all,", "and then the rest"], "#:~:text=First part of it all,and then the rest"),
        (["我们将继续扩大开放,与各国分享发展机遇。"], "#:~:text=我们将继续扩大开放,与各国分享发展机遇"),
    ],
)
def test_directives(pieces: list[str], expected: str) -> None:
    """The source would open at its top."""
    assert unquote(directive(pieces)) == expected


def test_the_start_is_unmistakable() -> None:
    """The source would open at an earlier place that begins with the same words."""
    body = "We want all of this to end. Later: We want all of this to be over by the end of the year, he said."
    piece = "We want all of this to be over by the end of the year"

    assert unquote(directive([piece], body)).split("=")[1] == "We want all of this to be over by the end of the year"


def test_an_address_with_a_fragment_gets_no_second_hash() -> None:
    """The address's own fragment would be lost."""
    assert directive(["so"], has_hash=True) == ":~:text=so"
