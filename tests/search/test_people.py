"""Tests of search.people."""

from index.records import StoredSpeaker
from search.people import Names


def speaker(name: str, count: int, *aliases: str) -> StoredSpeaker:
    """A speaker of so many statements."""
    return StoredSpeaker(
        id=name.lower().replace(" ", "-"),
        name=name,
        aliases=aliases,
        roles=(),
        statement_count=count,
        first_said_on=None,
        last_said_on=None,
    )


ANN, ANNA, ZOE = speaker("Ann Lee", 1), speaker("Bo Anna Ek", 5, "B. Ek"), speaker("Zoë O'Brien-Łukasz", 2)
NAMES = Names([ZOE, ANNA, ANN])


def test_everybody_by_name() -> None:
    """The list of speakers would be in no order."""
    assert NAMES.find("") == NAMES.find("  ") == [ANN, ANNA, ZOE]


def test_any_word_of_any_name() -> None:
    """Nobody would be found by last name, or by an alias."""
    assert NAMES.find("ann") == [ANNA, ANN]
    assert NAMES.find("ek") == [ANNA]
    assert NAMES.find("anna e") == [ANNA]
    assert NAMES.find("b. e") == [ANNA]
    assert NAMES.find("ZOE") == [ZOE]
    assert NAMES.find("nn") == []
    assert NAMES.find("lee ann") == []


def test_nobody() -> None:
    """An empty index would fail."""
    assert Names([]).find("a") == []
    assert Names([]).find("") == []
