"""What words of one root have in common: Snowball's English stems."""

from functools import lru_cache

import Stemmer

_ENGLISH = Stemmer.Stemmer("english")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz'")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word; words that are not plain English letters are their own stems.

    Source: M. F. Porter, the Snowball English stemmer ("Porter 2"), as PyStemmer has it.
    """
    if not _PLAIN.issuperset(word):
        return word
    return _ENGLISH.stemWord(word) or word
