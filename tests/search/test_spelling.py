"""Suggestions and completions come from the index's own words."""

from types import SimpleNamespace
from typing import Any

import pytest

from index.postings import IndexedFields
from search.language import parse
from search.spelling import complete, suggest
from tests.search.keyword.corpus import Snapshot


@pytest.fixture(scope="module")
def snapshot() -> Any:
    """Two segments; "governement" is a rare misspelling of a frequent word."""
    first = [
        (IndexedFields(text="the government wants missile defense and deterrence", speaker="Sergey Ryabkov"), True)
    ] * 300
    second = [(IndexedFields(text="missiles for the governement", speaker="Maria Zakharova"), True)]
    found = Snapshot([first, second], list(range(301)))
    speakers = [
        SimpleNamespace(name="Maria Zakharova", statement_count=1),
        SimpleNamespace(name="Sergey Ryabkov", statement_count=300),
        SimpleNamespace(name="Sérgio Miss", statement_count=2),
    ]
    found.speakers = lambda: speakers  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("misile defnse", "missile defense"),
        ("Missile Defenze!", "Missile defense!"),
        ("governement", "government"),
        ("government", None),
        ("speaker:ryabkov deterence", "speaker:ryabkov deterrence"),
        ("xyzzyx", None),
        ("NOT misile", None),
        ("speaker: ryabkov", "speaker:ryabkov"),
        ("Speaker:Ryabkov missile", "speaker:Ryabkov missile"),
        ('speaker: "sergey ryabkov" defense', 'speaker:"sergey ryabkov" defense'),
        ("speaker: obama", None),
        ('"speaker: ryabkov"', None),
        ("a noise: missile", None),
        ("", None),
    ],
)
def test_did_you_mean(snapshot: Any, typed: str, meant: str | None) -> None:
    """Else a misspelt query is a dead end, or a right one is doubted."""
    assert suggest(snapshot, parse(typed)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("helth cair", "health care"),
        ("health cair", "health care"),
        ("cair bill", "care bill"),
        ("the cair", "the air"),
        ("cair", "air"),
        ("helth AND cair", "health AND air"),
        ("health, cair", "health, air"),
        ("clean cair", "clean air"),
    ],
)
def test_the_words_beside_say_which_word_is_meant(typed: str, meant: str) -> None:
    """Else "helth cair" is put right to "health air", which nobody says."""
    texts = ["the clean air we breathe"] * 40 + ["health care", "care bill"] * 20
    assert suggest(Snapshot([[(IndexedFields(text=text), True) for text in texts]], list(range(80))), parse(typed)) == (
        meant
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1,500,000 jobs", "1.5 million jobs"),
        ("$1.4bn", "$1.4 billion"),
        ("20 per cent", "20%"),
        ("twenty percent", "20%"),
        ("1.5 million jobs", None),
        ("20%", None),
        ('"1,500,000"', None),
        ("31 billion", None),
        ("2016", None),
        ("jbos 1,500,000", "jobs 1.5 million"),
    ],
)
def test_amounts_are_offered_as_the_index_writes_them(typed: str, meant: str | None) -> None:
    """Else a number in another form is a dead end, though it was said."""
    texts = ["1.5 million jobs", "cost $1.4 billion", "up by 20%"]
    snapshot = Snapshot([[(IndexedFields(text=text), True) for text in texts]], list(range(3)))
    assert suggest(snapshot, parse(typed)) == meant


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("mis", ["Sérgio Miss", "missile", "missiles"]),
        ("the gov", ["the government", "the governement"]),
        ("serg", ["Sergey Ryabkov", "Sérgio Miss", "sergey"]),
        ("Sergey Ry", ["Sergey Ryabkov", "Sergey ryabkov"]),
        ("zz", []),
        ("", []),
        ("mis ", ["Sérgio Miss"]),
    ],
)
def test_completion(snapshot: Any, typed: str, completed: list[str]) -> None:
    """Else the search box offers words that find nothing."""
    assert complete(snapshot, typed, 8) == completed


def test_completions_are_limited(snapshot: Any) -> None:
    """Else the list under the search box grows over the page."""
    assert complete(snapshot, "mis", 2) == ["Sérgio Miss", "missile"]
    assert complete(snapshot, "mis", 0) == []
