"""Highlights mark the query's words in the text as it stands in the article, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.highlights import highlights, within
from search.language import parse


def _marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in highlights(text, parse(query))]


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("“The US’s global missile defense — Missiles, space”", '"global missile defense"', ["global missile defense"]),
        ("a global multilayered missile defense", '"global missile defense"', []),
        ("The missile and space missiles", "missile AND NOT space", ["missile", "missiles"]),
        ("deterrence, deterrent, deter", "deterren*", ["deterrence", "deterrent"]),
        ("a waterproof, 100%-watertight shield", "watertigth~", ["watertight"]),
        ("100%-watertight and 100 percent", "100%", ["100%"]),
        ("We will not raise taxes; no new tax", '"not raise"', ["not raise"]),
        ("Taxes and tax", '"taxes"', ["Taxes"]),
        ("Taxes and tax", "taxes", ["Taxes", "tax"]),
        ("Café society, cafe\u0301", "cafe", ["Café", "cafe\u0301"]),
        ("one two three one", '"one three"~2', ["one", "three"]),
        ("the missile is not the thing", "what is the missile", ["missile"]),
        ("the one", "the", ["the"]),
        ("Ryabkov said watertight", "speaker:ryabkov watertight", ["watertight"]),
        ("S-400 and S 400 and 400 S", "S-400", ["S-400", "S 400"]),
        ("a b a b", '"a b"', ["a b", "a b"]),
        ("anything", "", []),
        ("核武器を", "武器", ["武器"]),
    ],
)
def test_marks(text: str, query: str, marked: list[str]) -> None:
    """Else readers are shown wrong words, or none, as the reason for a result."""
    assert _marked(text, query) == marked


@given(
    st.text(alphabet=st.sampled_from("ab éß\u00adﬁ.’-")), st.sampled_from(("a", "b a", '"a b"', "a*", "ab~", "fi ss"))
)
def test_spans_are_rising_disjoint_and_inside(text: str, query: str) -> None:
    """Else pages show text twice or cut."""
    end = 0
    for start, after in highlights(text, parse(query)):
        assert end <= start < after <= len(text)
        end = after


def test_swapped_letters_are_one_edit() -> None:
    """Else the most frequent typing error needs word~2."""
    assert within("watertigth", "watertight", 1)
    assert not within("waterttigh", "watertight", 1)
    assert not within("abc", "abcde", 1)
