"""Which of a segment's words a pattern or a fuzzy word stands for."""

import re

import numpy as np
from numpy.typing import NDArray

from index.postings import Postings
from search.keyword.globbing import fitting_words
from search.keyword.nearness import near_words
from search.language.nodes import Fuzzy, Pattern

_WILDCARD = re.compile(r"[*?]")


def expand(postings: Postings, node: Pattern | Fuzzy) -> NDArray[np.int64]:
    """The places of the forms that fit, rising."""
    if isinstance(node, Fuzzy):
        prefix = node.form[: node.prefix].encode("utf-8", "surrogatepass")
        forms = postings.forms_with_prefix(prefix)
        return near_forms(postings, node.form, node.distance, forms)[0]
    head = _WILDCARD.split(node.glob, maxsplit=1)[0]
    forms = postings.forms_with_prefix(head.encode("utf-8", "surrogatepass"))
    if node.glob == f"{head}*":
        return np.arange(forms.start, forms.stop, dtype=np.int64)
    pattern = np.frombuffer(_collapsed(node.glob).encode("utf-8", "surrogatepass"), np.uint8)
    return fitting_words(postings.form_text, postings.form_ends, forms.start, forms.stop, pattern)


def near_forms(
    postings: Postings, form: str, distance: int, within: range
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places of the forms at most so many edits away, rising, and how many edits each is away."""
    word = np.array([ord(c) for c in form], np.int32)
    return near_words(postings.form_text, postings.form_ends, within.start, within.stop, word, distance)


def _collapsed(glob: str) -> str:
    """A pattern in which no star follows another."""
    return re.sub(r"\*+", "*", glob)
