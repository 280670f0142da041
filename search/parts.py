"""How near two statements come to each other part by part.

A long statement says several things, and its one vector is a mixture of them: somebody who says one of those things in
half a sentence is not near the mixture. So statements are cut into clauses, and the nearest two clauses count beside
the whole. Re-ranking the 20 nearest of repeated_dev with 5,000 distractors this way, by similarity alone, takes nDCG@10
from 0.674 to 0.706 at shares of 0.75, and 0.704 at 1. PART_SHARE was set between the two with that set and the seeds in
view, so the gain may be a little optimistic. Too slow for every search, it serves `similar`.

Source of the idea: late interaction, Khattab & Zaharia, ColBERT, SIGIR 2020, with clauses in place of words.
"""

import re
from collections.abc import Callable, Sequence

import numpy as np

from index.encode import Encoder, Floats

PART_SHARE = 0.85
"""How much the nearest clauses count, the whole statements counting for the rest."""
MOST_CLAUSES = 8
"""Clauses looked at of one statement; later ones of a speech's long paragraph are covered by its whole."""
LEAST_WORDS = 4
"""Shorter pieces ("he said", "of course") mean too little to be near anything."""

_BREAK = re.compile(r"(?<=[.;?!:…])\s+|,\s+|\s+(?=(?:and|but|when|that|because|while|which)\s)")


def clauses(text: str) -> list[str]:
    """Cut a statement at sentence ends, commas and conjunctions; empty if that leaves fewer than two clauses."""
    found = [piece for piece in _BREAK.split(text) if len(piece.split()) >= LEAST_WORDS][:MOST_CLAUSES]
    return found if len(found) > 1 else []


def part_similarities(
    encoder: Encoder,
    ours: str,
    vector: Floats,
    theirs: Sequence[str],
    wholes: Callable[[Floats], Floats],
) -> Floats:
    """Cosine similarities of one statement to others: PART_SHARE of the nearest parts', the rest of the wholes'.

    Args:
        encoder: Encodes all clauses in one batch.
        ours: The statement asked about.
        vector: Its own, float32, shape (d,).
        theirs: The others, m of them.
        wholes: Similarities of the others as wholes to a vector, float32, shape (m,): an index knows them already.

    Returns: float32, shape (m,), -1..1. A statement without clauses has itself as its only part.
    """
    parts = [clauses(text) for text in (ours, *theirs)]
    vectors = encoder.encode([clause for group in parts for clause in group])
    mine, *groups = np.split(vectors, np.cumsum([len(group) for group in parts])[:-1])
    mine = np.vstack([vector, mine])
    whole = np.array([wholes(one) for one in mine])
    nearest = whole.max(axis=0)
    for at, group in enumerate(groups):
        if len(group):
            nearest[at] = max(nearest[at], (mine @ group.T).max())
    similarities: Floats = (1 - PART_SHARE) * whole[0] + PART_SHARE * nearest
    return similarities
