"""Words of opposite meaning are differences where they stand at the same thing."""

import pytest

from search.antonyms import poles
from search.opposites import agree_by_denial, opposites


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ("It is impossible to win this war.", "It is possible to win this war.", [("impossible", "possible")]),
        ("Taxes rose in May.", "In May, taxes fell.", [("rose", "fell")]),
        ("Unemployment is increasing.", "We see decreasing unemployment.", [("increasing", "decreasing")]),
        ("We support the treaty.", "They opposed the treaty.", [("support", "opposed")]),
        ("We lost the war in Iraq.", "The war in Iraq was won by us.", [("lost", "won")]),
        ("We need more jobs.", "We need fewer jobs.", [("more", "fewer")]),
        ("She voted for the bill.", "She voted against the bill.", [("for", "against")]),
        ("It is legal.", "It is illegal!", [("legal", "illegal")]),
        ("a harmless gas", "a harmful gas", [("harmless", "harmful")]),
        ("We disagree with the report.", "We agree with the report.", [("disagree", "agree")]),
        ("Nonviolent protest is right.", "Violent protest is right.", [("Nonviolent", "Violent")]),
        ("Taxes did not rise.", "Taxes did not fall.", [("rise", "fall")]),
    ],
)
def test_opposites(ours: str, theirs: str, found: list[tuple[str, str]]) -> None:
    """Broken if likeness of all other words passed for agreement; the same from the other side."""
    assert opposites(ours, theirs) == found
    assert opposites(theirs, ours) == [(there, here) for here, there in found]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Taxes rose.", "Prices fell."),
        ("Taxes rose, then taxes fell.", "Taxes fell."),
        ("Taxes did not rise.", "Taxes fell."),
        ("The fight for the climate goes on.", "We fight against the climate of fear."),
        ("Our income is high.", "Come to our high school."),
        ("We discovered a cover.", "We cover the story."),
        ("An invaluable lesson.", "A valuable lesson."),
        ("Same words.", "same words"),
        ("", ""),
    ],
)
def test_no_opposites(ours: str, theirs: str) -> None:
    """Broken if words about other things, or words that only look denied, were shown as a difference."""
    assert opposites(ours, theirs) == []


def test_a_denied_word_agrees_with_its_opposite() -> None:
    """Broken if "not possible" and "impossible" disagreed."""
    assert agree_by_denial("It is not possible to win.", "It is impossible to win.")
    assert not agree_by_denial("It is possible to win.", "It is impossible to win.")
    assert not agree_by_denial("We will win.", "We will not win.")


def test_poles_are_by_stem() -> None:
    """Broken if "increased" had another side than "increase"."""
    assert ("rise rose risen increase grow grew grown climb soar surge expand raise", 1) in poles("increased")
    assert poles("impossible") == {("imposs", 1), ("possibl", -1)}
