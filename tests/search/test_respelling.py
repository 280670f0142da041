"""Quotations in another spelling are the same words; other words are not."""

import pytest

from search.hidden import hidden_changes, words_before
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
    ("said", "quote"),
    [
        ("We spent 800 million dollars on schools.", "We spent $800 million on schools"),
        ("We spent $800 million on schools.", "We spent 800 million dollars on schools"),
        ("$800m was spent on schools.", "eight hundred million U.S. dollars was spent"),
        ("Schools have cost us 5 billion euros.", "Schools have cost us €5 billion"),
        ("It cuts debt by over $1 trillion dollars in all.", "by over 1 trillion dollars in all"),
        ("It cuts debt by over $1 trillion in all.", "by over $1 trillion dollars in all"),
        ("It took 1,800 men and 18 pounds.", "It took 1800 men and £18"),
        ("I do not think that it is over.", "I don't think that it's over"),
        ("Do not raise taxes.", "Don't raise taxes"),
        ("We won't say what they've done.", "We will not say what they have done"),
        ("I cannot say so.", "I can't say so"),
        ("She would have said that it has gone.", "She'd have said that it's gone"),
    ],
)
def test_what_is_spoken_alike_is_the_same(said: str, quote: str) -> None:
    """Broken if a contraction, or a currency by its name instead of its sign, made an altered quotation."""
    quotation, words = read_quotation(quote), words_of(said)
    aligned = align(quotation, said, words)
    assert (aligned.faithful, aligned.similarity) == (True, 1.0)
    assert hidden_changes(quotation, said, words, aligned) == []
    assert words_before(said, words, aligned) is None


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("We spent 800 million euros on schools.", "We spent $800 million on schools"),
        ("We spent 800 million dollars on schools.", "We spent $900 million on schools"),
        ("We spent 800 million on schools.", "We spent $800 million on schools"),
        ("We do not raise taxes.", "We do raise taxes"),
        ("We won't raise taxes.", "We will raise taxes"),
        ("They would say so.", "They'll say so"),
        ("The cat is paw.", "The cat's paw"),
    ],
)
def test_what_is_spoken_otherwise_is_not(said: str, quote: str) -> None:
    """Broken if reading contractions and amounts in several ways let another word or currency pass."""
    assert not align(read_quotation(quote), said, words_of(said)).faithful


@pytest.mark.parametrize(
    ("word", "other"),
    [("four", "for"), ("filling", "filing"), ("prise", "prize"), ("were", "where"), ("co2", "co"), ("2nd", "and")],
)
def test_words_that_only_look_alike_are_kept_apart(word: str, other: str) -> None:
    """Broken if a rule for long words reached short ones."""
    assert respelt(word) != respelt(other)
