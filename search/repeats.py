"""Statements with the very same words: which they are, and keeping repeats out of a list."""

import numpy as np
from numpy.typing import NDArray

from index.identity import folded_words, words_hash
from search.backend import Backend, Rows
from search.ranked import Ranked


def verbatim(backend: Backend, text: str, rows: Rows) -> NDArray[np.bool_]:
    """Which rows, shape (m,), have just the words of a text; none if it has no words."""
    if not folded_words(text):
        return np.zeros(len(rows), np.bool_)
    same: NDArray[np.bool_] = backend.words(rows) == np.uint64(words_hash(text))
    return same


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
