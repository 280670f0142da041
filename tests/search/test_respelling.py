"""Quotations in another spelling are the same words; other words are not."""

import pytest

from search.quotation import align, read_quotation, words_of
from search.respelling import respelt

STATEMENT = (
    "We don't honour our travelled labour organisations: USD 110 billion, £5 million, 20 per cent, three centres in "
    "Hawaiʻi and 1,990 already well-being programmes."
)


@pytest.mark.parametrize(
    "quote",
    [
        "we dont honor our traveled labor organizations",
        "$110bn, £5m, 20%, 3 centers in Hawaii",
        "USD 110,000,000,000",
        "£5 million, twenty percent, three centres",
        "and l990 a1ready wellbeing programs",
        "We don’t honour",
    ],
)
def test_another_spelling_is_the_same(quote: str) -> None:
    """Broken if an outlet's house style, a scanner's misreading or a missing apostrophe made an altered quotation."""
    aligned = align(read_quotation(quote), STATEMENT, words_of(STATEMENT))
    assert (aligned.faithful, aligned.similarity) == (True, 1.0)


@pytest.mark.parametrize(
    "quote",
    [
        "We do honour our travelled labour organisations",
        "organisations: USD 110 million",
        "USD 110 billion, $5 million",
        "110 billion, £5 million, 20, three centres",
        "£5 million, 20 per cent, four centres",
        "three centres in Hawaiʻi and 1,980 already",
    ],
)
def test_another_number_or_word_is_not(quote: str) -> None:
    """Broken if putting spellings together let another number, currency or a missing "not" pass."""
    assert not align(read_quotation(quote), STATEMENT, words_of(STATEMENT)).faithful


@pytest.mark.parametrize(
    ("word", "other"),
    [("four", "for"), ("filling", "filing"), ("prise", "prize"), ("were", "where"), ("co2", "co"), ("2nd", "and")],
)
def test_words_that_only_look_alike_are_kept_apart(word: str, other: str) -> None:
    """Broken if a rule for long words reached short ones."""
    assert respelt(word) != respelt(other)
