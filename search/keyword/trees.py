"""What a query's tree asks for: its words, the fields they are looked for in, and how rare they are."""

from collections.abc import Sequence

import numpy as np

from index.postings import FIELDS
from search.keyword.scoring import inverse_document_frequencies
from search.keyword.view import View
from search.keyword.weights import Weights
from search.language.nodes import And, Node, Not, Or, Phrase, Word

MATCHING_FIELDS = 2
"""Text and speaker, the first of index.postings.FIELDS, make a statement match; the others add to its score."""


def fields_of(name: str | None) -> tuple[int, ...]:
    """The fields in which a leaf is looked for."""
    return tuple(range(MATCHING_FIELDS)) if name is None else (FIELDS.index(name),)


def words_of(node: Node, *, scoring: bool = False) -> list[Word | Phrase]:
    """The words and phrases of a tree, in order; with `scoring`, without those under NOT."""
    match node:
        case Word() | Phrase():
            return [node]
        case And() | Or():
            return [leaf for child in node.children for leaf in words_of(child, scoring=scoring)]
        case Not():
            return [] if scoring else words_of(node.child)
        case _:
            return []


def pairs_of(node: Node) -> list[tuple[str, str]]:
    """The distinct (form, term) pairs of a tree."""
    pairs: dict[tuple[str, str], None] = {}
    for leaf in words_of(node):
        if isinstance(leaf, Word):
            pairs[leaf.form, leaf.term] = None
        else:
            pairs.update(dict.fromkeys(zip(leaf.forms, leaf.terms, strict=True)))
    return list(pairs)


def idf_of(view: View, weights: Weights, pairs: Sequence[tuple[str, str]]) -> dict[tuple[int, str], float]:
    """Inverse document frequency of each term in each field, over all segments."""
    terms = list(dict.fromkeys(term for _, term in pairs))
    if not terms:
        return {}
    encoded = [term.encode("utf-8", "surrogatepass") for term in terms]
    totals = np.zeros((len(FIELDS), len(terms)), np.int64)
    for segment in view.segments:
        totals += segment.frequencies(segment.postings.find_terms(encoded))
    as_whoosh = weights.idf == "whoosh"
    found: dict[tuple[int, str], float] = {}
    for f, frequencies in enumerate(totals):
        rare = inverse_document_frequencies(as_whoosh, view.statement_count, frequencies).tolist()
        found.update(zip(((f, term) for term in terms), rare, strict=True))
    return found
