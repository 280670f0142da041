"""Keeping verbatim repeats out of a list of similar statements."""

import numpy as np

from search.backend import Backend
from search.ranked import Ranked


def fold_repeats(backend: Backend, ranked: Ranked, skip_words: int | None = None) -> Ranked:
    """Keep the best-ranked of every set of statements with the same words.

    Args:
        backend: Knows each row's hash of words; a statement that folded to no word at all repeats nothing.
        ranked: Best first.
        skip_words: Hash of a statement whose repeats are all left out, as those of the one asked about.

    Returns: The rest, in the same order with the same scores.
    """
    hashes = backend.words(ranked.rows)
    _, first = np.unique(hashes, return_index=True)
    keep = np.zeros(len(ranked), bool)
    keep[first] = True
    if skip_words is not None:
        keep &= hashes != np.uint64(skip_words)
    return Ranked(ranked.rows[keep], ranked.scores[keep])
