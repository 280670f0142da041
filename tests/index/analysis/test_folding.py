"""Folding: what counts as the same character, and where folded characters come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import fold, fold_with_offsets


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("US Won’t", "us won't"),
        ("“quoted” «thus» „so“", '"quoted" "thus" "so"'),
        ("a–b—c−d‑e", "a-b-c-d-e"),
        ("no\u00a0break\u2009thin\ttab", "no break thin tab"),
        ("Café naïve Ångström", "cafe naive angstrom"),
        ("cafe\u0301", "cafe"),
        ("Straße ﬁre Ｆｕｌｌ", "strasse fire full"),
        ("Łódź Øre Æon", "lodz ore aeon"),
        ("İstanbul ΣΊΣΥΦΟΣ", "istanbul σισυφοσ"),
        ("Горбачёв", "горбачев"),
        ("한국어", "한국어"),
        ("soft\u00adhyphen zero\u200bwidth\ufeff", "softhyphen zerowidth"),
        ("", ""),
    ],
)
def test_variants_fold_to_one_form(written: str, folded: str) -> None:
    """Else a quotation typed with other quotes, dashes or accents isn't found."""
    assert fold(written) == folded


@given(st.text())
def test_offsets_agree_with_fold(text: str) -> None:
    """Else highlights of texts with accents would mark the wrong words."""
    folded, origins = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(origins) == len(folded) + 1
    assert origins == sorted(origins)
    assert origins[-1] == len(text)
    for position, origin in enumerate(origins[:-1]):
        assert folded[position] in fold(text[origin])


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """Else a stored folded form would differ from a query's."""
    once = fold(text)
    assert fold(once) == once
