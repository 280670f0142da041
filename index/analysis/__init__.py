"""I have a text: which words are in it, and which of them count as the same?

The one analyser that indexing, querying, highlighting and verifying share. Change it and VERSION together:
an index remembers the version that wrote it.
"""

from index.analysis.folding import fold, fold_with_offsets
from index.analysis.stemming import stem
from index.analysis.words import Token, exact_form, raw_words, tokenise

VERSION = 1
"""Which analyser this is; indexes written with another are refused."""

__all__ = ["VERSION", "Token", "exact_form", "fold", "fold_with_offsets", "raw_words", "stem", "tokenise"]
