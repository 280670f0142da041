"""Which of a segment's words a pattern or a fuzzy word stands for."""

import re
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from index.postings import Postings
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
    pattern = "".join("[^\n]*" if c == "*" else "[^\n]" if c == "?" else re.escape(c) for c in _collapsed(node.glob))
    text, starts = _lines(postings)
    first, after = int(starts[forms.start]), int(starts[forms.stop])
    found = [match.start() for match in re.compile(f"^{pattern}$", re.MULTILINE).finditer(text, first, after)]
    return np.searchsorted(starts, np.array(found, np.int64))


_LINES: WeakKeyDictionary[Postings, tuple[str, NDArray[np.int64]]] = WeakKeyDictionary()


def _lines(postings: Postings) -> tuple[str, NDArray[np.int64]]:
    """All forms, a line each, and where each line begins and the last one ends; kept with the postings.

    One search over all lines takes a tenth of the time of one match for each form.
    """
    lines = _LINES.get(postings)
    if lines is None:
        forms = [form.decode("utf-8", "surrogatepass") for form in postings.forms()]
        starts = np.cumsum([0, *(len(form) + 1 for form in forms)])
        lines = _LINES[postings] = "".join(f"{form}\n" for form in forms), starts
    return lines


def near_forms(
    postings: Postings, form: str, distance: int, within: range
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places of the forms at most so many edits away, rising, and how many edits each is away."""
    word = np.array([ord(c) for c in form], np.int32)
    return near_words(postings.form_text, postings.form_ends, within.start, within.stop, word, distance)


def _collapsed(glob: str) -> str:
    """A pattern in which no star follows another."""
    return re.sub(r"\*+", "*", glob)
