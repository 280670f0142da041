"""Whom pronouns and last names mean among several persons in view. Names and events are invented."""

import pytest

from index.extract.people import People
from tests.index.extract.test_resolve import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ida Quell, 60, came early. The hall was cold, and the chairs, of which most had been lent by a school "
            "nearby, were few; whoever came late had to stand at the walls, where pictures of ships hung that nobody "
            "had looked at for years. Music was played by a band of four, who knew three songs, each of which had "
            "more verses than anybody wanted to hear, and the soup went cold before the last of them was over and "
            "done. <Quell> and her husband, Max, were met by a guide. <Quell> lives in the hills. It has been hard "
            "for <Quell>. <She> said no. “No,” <Max Quell> said.",
            ["Ida Quell", "Ida Quell", "Ida Quell", "Ida Quell", "Max Quell"],
        ),
        (
            "Ida Quell, 60, came early, and so did Max Quell. <Quell> said no.",
            ["Ida Quell"],
        ),
    ],
)
def test_relative_by_first_name(text: str, expected: list[str]) -> None:
    """A relative met by the first name only is not whom the last name means, even if the full name follows later."""
    assert meant(text, "Ida Quell", "Max") == expected


def test_likeness() -> None:
    """What somebody is only compared with is no role."""
    people = People("Ann Lee left. Like a member of the board, Lee said no. The chairman of the board, Jo Berg, left.")
    assert [one.roles for one in people.persons] == [[], ["chairman of the board"]]


def test_syllable_left_out() -> None:
    """The "O'" that the tagger took for another name belongs to the last name behind it."""
    text = "They met Governor Tim O'Dannel and Secretary Ann Lee, to which O'Dannel said no."
    at = text.rindex("Dannel")
    people = People(text, [(text.index("Tim"), text.index(" and"), "PERSON"), (at, at + 6, "PERSON")])
    assert [(one.name, len(one.spans)) for one in people.persons] == [("Tim O'Dannel", 2), ("Ann Lee", 1)]


@pytest.mark.parametrize(
    ("text", "tagged", "expected"),
    [
        ("They met Ann Lee, a senior analyst at Zelfries, <who> said no.", "Zelfries", "Ann Lee"),
        (
            "They met Ann Lee, a senior analyst at Quell, and Zoltarn Varga, <who> said no.",
            "Zoltarn Varga",
            "Zoltarn Varga",
        ),
        ("They met Ann Lee, the mother of Joe Berg, <who> said no.", "Joe Berg", "Joe Berg"),
    ],
)
def test_who_behind_a_body(text: str, tagged: str, expected: str) -> None:
    """Behind an office and its body, taken for a person, "who" is whoever has the office."""
    assert meant(text, "Ann Lee", tagged) == [expected]


def test_soft_hyphen() -> None:
    """A name has no hyphen that is only shown at a line's end."""
    text = "They met Ann \u00adLee, a spokeswoman for the mayor."
    assert [one.name for one in People(text, [(9, 17, "PERSON")]).persons] == ["Ann Lee"]
