"""Patterns fit the words that they should."""

import fnmatch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from index.postings.segment import pack_words
from search.keyword.globbing import fitting_words

_WORDS = st.text(alphabet="abé核\U0001f600", max_size=7)
_GLOBS = st.text(alphabet="abé核**??", max_size=7)


@settings(deadline=None)
@given(st.lists(_WORDS, max_size=12), _GLOBS, st.integers(0, 3))
def test_words_fit_as_in_the_shell(words: list[str], glob: str, first: int) -> None:
    """Else a pattern finds other words than the user meant, above all beside letters of several bytes."""
    text, ends = pack_words([word.encode() for word in words])
    first = min(first, len(words))
    found = fitting_words(text, ends, first, len(words), np.frombuffer(glob.encode(), np.uint8))
    expected = [place for place in range(first, len(words)) if fnmatch.fnmatchcase(words[place], glob)]
    assert found.tolist() == expected
