"""What ellipses and brackets hide."""

import pytest

from search.hidden import hidden_changes, words_before
from search.quotation import align, read_quotation, words_of

STATEMENT = (
    "I will not, under any circumstances, raise taxes on families, because we need 18 billion dollars, and I refuse "
    "to cut pensions. I do not like wars. We love peace, but 20 men and 3 million women fight."
)
LEFT_OUT = "left out: “{}”, which turns the meaning of what follows"


def changes(quote: str) -> list[str]:
    """What a quotation's marks hide of STATEMENT."""
    quotation, words = read_quotation(quote), words_of(STATEMENT)
    alignment = align(quotation, STATEMENT, words)
    assert alignment.faithful
    return hidden_changes(quotation, STATEMENT, words, alignment)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("I will … raise taxes", [LEFT_OUT.format("not")]),
        ("I will [...] raise taxes on families", [LEFT_OUT.format("not")]),
        ("I will [definitely] raise taxes", [LEFT_OUT.format("not")]),
        ("[They] raise taxes on families", [LEFT_OUT.format("not")]),
        ("I … cut pensions", [LEFT_OUT.format("refuse")]),
        ("we … like wars", [LEFT_OUT.format("not")]),
        ("We [do not] love peace", ["put in: “not”, which turns the meaning of what follows"]),
        ("I do not … love peace", ["joined: “not” to words that the statement does not deny"]),
        ("20 … million women fight", ["as quoted, it says 20 million; the statement does not"]),
        ("we need [31] billion dollars", ["put in: 31 in place of 18"]),
    ],
)
def test_marks_that_turn_the_meaning_are_found(quote: str, found: list[str]) -> None:
    """Broken if an honest-looking mark could make the contrary of what was said pass for it."""
    assert changes(quote) == found


@pytest.mark.parametrize(
    "quote",
    [
        "I will not … raise taxes",
        "[I won't] raise taxes on families",
        "[The minister] will not, under any circumstances, raise taxes",
        "raise taxes … because we need 18 billion dollars",
        "I do … We love peace",
        "We love peace, but … women fight",
        "I will not … and I refuse to cut pensions",
        "we need [eighteen] billion dollars",
        "we need … dollars",
        "[In 2016] we need 18 billion dollars",
        "… taxes on families …",
    ],
)
def test_marks_that_shorten_or_explain_are_not(quote: str) -> None:
    """Broken if honest shortening were called an alteration."""
    assert changes(quote) == []


@pytest.mark.parametrize(
    ("quote", "before"),
    [
        ("raise taxes on families", "I will not"),
        ("cut pensions", "and I refuse to"),
        ("We love peace", None),
        ("because we need 18 billion", None),
        ("I will not", None),
    ],
)
def test_what_stood_before_a_cut_is_told_if_it_denies(quote: str, before: str | None) -> None:
    """Broken if "raise taxes" from "I will not raise taxes" went without a word of warning."""
    words = words_of(STATEMENT)
    assert words_before(STATEMENT, words, align(read_quotation(quote), STATEMENT, words)) == before
