"""Comparing statements part by part."""

import numpy as np

from index.encode import Floats
from search.parts import PART_SHARE, clauses, part_similarities
from tests.fakes import FakeEncoder


def test_clauses() -> None:
    """Cut at sentence ends, commas and conjunctions; scraps are left out, and a lone clause is no part."""
    assert clauses("We will not raise taxes, of course, and nobody has asked us to.") == [
        "We will not raise taxes",
        "and nobody has asked us to.",
    ]
    assert clauses("We will not raise taxes, of course.") == []
    assert clauses("") == []
    assert len(clauses("This is one more sentence. " * 20)) == 8


def similarities(encoder: FakeEncoder, ours: str, theirs: list[str]) -> Floats:
    """part_similarities, the wholes' encoded here."""
    vectors = encoder.encode(theirs)
    return part_similarities(encoder, ours, encoder.encode_query(ours), theirs, lambda part: vectors @ part)


def test_shared_clause_counts() -> None:
    """One clause said again amid others is found, where the wholes are less alike than two other statements."""
    encoder = FakeEncoder(dimensions=512)
    ours = "The bridge will open in spring, and the new school needs a roof this year."
    theirs = ["Nurses have asked for better pay, and the new school needs a roof this year.", "Spring will be warm."]
    near, far = similarities(encoder, ours, theirs)
    mine, other = encoder.encode([ours, theirs[0]])
    assert np.isclose(near, (1 - PART_SHARE) * float(mine @ other) + PART_SHARE, atol=1e-6)
    assert near > far


def test_a_clause_is_compared_with_wholes() -> None:
    """One clause of ours is all that somebody else said: their statement has no clauses, and is known by its whole."""
    encoder = FakeEncoder(dimensions=512)
    ours = "The bridge will open in spring, and the new school needs a roof this year."
    (near,) = similarities(encoder, ours, ["and the new school needs a roof this year."])
    mine, other = encoder.encode([ours, "and the new school needs a roof this year."])
    assert np.isclose(near, (1 - PART_SHARE) * float(mine @ other) + PART_SHARE, atol=1e-6)


def test_nothing_to_compare() -> None:
    """No others, no similarities."""
    assert similarities(FakeEncoder(), "One statement.", []).shape == (0,)
