"""Negations, numbers and names must not be glossed over."""

import pytest

from search.contrast import names, negations, numbers
from search.differences import differences, shared_words
from search.records import Difference


def compared(ours: str, theirs: str) -> list[tuple[str, str, str]]:
    """Differences as plain tuples."""
    return [(one.what, one.ours, one.theirs) for one in differences(ours, theirs)]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("We will raise taxes.", "We will not raise taxes.", [("negation", "", "will not")]),
        ("We won’t raise taxes.", "We will raise taxes.", [("negation", "won’t", "")]),
        (
            "He won't attack Iran and will pay.",
            "He will attack Iran but won't pay.",
            [("negation", "won't attack", "won't pay")],
        ),
        ("We will not raise taxes.", "Taxes? We will not raise them.", []),
        ("It costs $18 billion.", "It costs 31 billion dollars.", [("number", "$18 billion", "31 billion")]),
        ("It costs eighteen billion, up 20 per cent.", "Up 20%, it costs $18bn.", []),
        ("1,000 men in 2016", "1000 men in 2018", [("number", "2016", "2018")]),
        ("It cost 20 million.", "In 2008 it cost 20 million.", []),
        ("It rose by 5 percent.", "It rose in 2008.", [("number", "5 percent", "")]),
        ("A rise of 5 percent.", "A rise of 5.", [("number", "5 percent", "5")]),
        ("I think Russia lied.", "I think China lied.", [("name", "Russia", "China")]),
        ("I met Jerome Powell.", "They met Powell.", []),
        ("Obama has raised taxes.", "Trump raised taxes twice.", [("name", "Obama", "Trump")]),
        ("Donald Trump raised taxes.", "Trump raised taxes.", []),
        ("Taxes rose under Obama.", "Obama raised taxes.", []),
        ("A dozen people came.", "There came 12 people.", []),
        ("Two dozen people came.", "25 people came.", [("number", "Two dozen", "25")]),
        ("I think the US lied.", "I think China lied.", [("name", "US", "China")]),
        ("I think the US lied.", "Did the U.S. lie? All of us think so.", []),
        ("I think the United States lied.", "I think the US lied.", []),
        ("The US lied.", "Russia has lied.", [("name", "US", "Russia")]),
        ("The minister lied.", "Ministers lied.", []),
        ("Taxes rose by 5%.", "Taxes fell by 6%.", [("opposite", "rose", "fell"), ("number", "5%", "6%")]),
        ("It is not possible to win.", "It is impossible to win.", []),
        ("We never said it is possible to win.", "It is possible to win.", [("negation", "never", "")]),
        ("Same words.", "same words", []),
        ("", "", []),
    ],
)
def test_differences(ours: str, theirs: str, expected: list[tuple[str, str, str]]) -> None:
    """Broken if "will" and "will not", 18 and 31 billion passed for agreement, or agreement for a difference."""
    assert compared(ours, theirs) == expected


def test_differences_mirror() -> None:
    """Broken if what is shown depended on which statement was asked about."""
    pairs = [("We will raise 5% now.", "We will not raise 6% now."), ("I like Rome.", "I like Paris, not Bonn.")]
    for ours, theirs in pairs:
        mirrored = [Difference(what=one.what, ours=one.theirs, theirs=one.ours) for one in differences(theirs, ours)]
        assert list(differences(ours, theirs)) == mirrored


def test_numbers_are_read_by_value() -> None:
    """Broken if ways of writing a number made it another number."""
    text = "one of 18m, the 5th, 2.5 million, twenty-five percent, $1,200 and two"
    assert [one.value for one in numbers(text)] == ["18000000", "5", "2500000", "25%", "1200"]


def test_names_are_told_from_sentence_beginnings() -> None:
    """Broken if every sentence began with a name."""
    text = "However, the U.S. and President Xi Jinping met in Beijing. Later NATO replied."
    assert [one.written for one in names(text)] == ["U.S", "President Xi Jinping", "Beijing", "NATO"]
    assert names("ALL IN CAPITALS") == []


def test_negations_are_shown_with_their_auxiliary() -> None:
    """Broken if "will not" were shown as a bare "not"."""
    assert negations("We will not go. Nobody can't.") == ["will not", "Nobody", "can't"]


def test_shared_words_leave_grammar_out() -> None:
    """Broken if "the" and "will" were why two statements are alike."""
    assert shared_words("We will raise the taxes on families", "Families will not pay the tax") == ("families", "taxes")
