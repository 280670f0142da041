"""Tokenising: which words a text has, and where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import exact_form, raw_words, tokenise


def _exact(text: str) -> list[str]:
    return [token.exact for token in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will not raise taxes, I said.", ["we", "will", "not", "raise", "taxes", "i", "said"]),
        ("U.S. and U.S.A.", ["u.s", "and", "u.s.a"]),
        ("the S-400, at $18 billion", ["the", "s", "400", "at", "$", "18", "billion"]),
        ("100%-watertight shield", ["100", "%", "watertight", "shield"]),
        ("COVID-19 #StopWar @nato", ["covid", "19", "#", "stopwar", "@", "nato"]),
        ("Don’t — the US’s", ["don't", "the", "us's"]),
        ("1,000,000 or 3.5% of 10,5", ["1000000", "or", "3.5", "%", "of", "10", "5"]),
        ("核武器を", ["核", "武", "器", "を"]),
        ("Горбачёв сказал", ["горбачев", "сказал"]),
        ("العربية", ["العربية"]),
        ("हिन्दी", ["हिन्दी"]),
        ("end.Next a_b", ["end", "next", "a", "b"]),
        ("'quoted' words'", ["quoted", "words"]),
        ("... --- !?", []),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """Else names, amounts and negations as journalists type them aren't found."""
    assert _exact(text) == words


def test_stems_meet() -> None:
    """Else "deterrent" doesn't find "deterrence"."""
    assert {token.term for token in tokenise("deterrent deterrence")} == {"deterr"}
    assert [token.term for token in tokenise("Russia's U.S. 1,000 сказал")] == ["russia", "u.s", "1000", "сказал"]


@given(st.text(alphabet=st.sampled_from("aB1.,'’-$%#@ éß核ไทย\u0301\u200bС ﬁ")) | st.text())
def test_bulk_words_are_the_tokens(text: str) -> None:
    """Else the index would hold other words, or other positions, than queries and highlights assume."""
    tokens = tokenise(text)
    assert [token.exact for token in tokens] == [exact_form(word) for word in raw_words(text)]
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(a.start <= b.start for a, b in pairwise(tokens))


def test_offsets_point_into_the_original() -> None:
    """Else highlights are off wherever a character folds to none or two."""
    text = "so\u00adft “Straße” won’t"
    assert [text[token.start : token.end] for token in tokenise(text)] == ["so\u00adft", "Straße", "won’t"]
