"""A query's words, looked up once for all that is asked about it: ranking, scores of given statements, ceiling."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings import FIELDS, TEXT
from index.postings.segment import pack_words
from search.keyword.scoring import inverse_document_frequency, look_up_bundled, weigh
from search.keyword.trees import idf_of
from search.keyword.view import View
from search.keyword.weights import Weights
from search.language.nodes import Fuzzy, Node, Or, Pattern, Phrase, Word

MOST_RANKED_WORDS = 64
"""Words of a plain list that are looked up: of longer texts the rarest, which decide the ranking anyway."""

_MOST_KEPT = 16
"""Queries whose words a view keeps: more than are usually asked at the same time."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A list of words, looked up in every segment.

    Attributes:
        places: Each word's term in each segment, shape (segments, words).
        codes: Each word's form, likewise.
        weights: Each word's weight in each field, shape (fields, words).
        words: The words.
        frequencies: How many statements have each in their text, shape (words,).
    """

    places: list[NDArray[np.int64]]
    codes: list[NDArray[np.int64]]
    weights: NDArray[np.float64]
    words: list[Word]
    frequencies: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Asked:
    """A query's tree as it is answered.

    Attributes:
        given: The tree before that.
        weights: What its words were weighed by.
        tree: With one word for each stem of a plain list, and of a long one only the rarest.
        words: The words of a list of alternatives; None if the tree is something else.
        others: The other alternatives.
        summed: Whether what a statement scores is the sum of what it scores for each word and other alternative,
            and each that it has scores something.
    """

    given: Node
    weights: Weights
    tree: Node
    words: Prepared | None
    others: list[Node]
    summed: bool


def ask(view: View, weights: Weights, tree: Node) -> Asked:
    """A tree's words looked up; those of the last trees are kept, each as long as the very same tree is asked."""
    kept: Asked | None = view.asked.get(id(tree))
    if kept is not None and kept.given is tree and kept.weights is weights:
        return kept
    shortened = _shortened(view, weights, tree)
    words, others = _ranked_words(shortened)
    prepared = None if words is None else prepare(view, weights, words)
    summed = (
        words is not None
        and all(word.boost > 0 for word in words)
        and all(
            isinstance(part, Word | Phrase | Pattern | Fuzzy)
            and part.boost > 0
            and not (isinstance(part, Word) and part.exact)
            for part in others
        )
    )
    asked = Asked(tree, weights, shortened, prepared, others, summed)
    # A copy of the keys, because other threads ask too.
    for oldest in list(view.asked)[: -_MOST_KEPT + 1]:
        view.asked.pop(oldest, None)
    view.asked[id(tree)] = asked
    return asked


def _ranked_words(tree: Node) -> tuple[list[Word] | None, list[Node]]:
    """The words of a list of alternatives and its other parts; None if the tree is something else."""
    children = tree.children if isinstance(tree, Or) else (tree,)
    words: list[Word] = []
    others: list[Node] = []
    for child in children:
        if isinstance(child, Word) and not child.exact and child.field in (None, "text", "speaker"):
            words.append(child)
        else:
            others.append(child)
    if not words or (others and not isinstance(tree, Or)):
        return None, others
    terms = {(word.term, word.field) for word in words}
    return (words, others) if len(terms) == len(words) else (None, others)


def _shortened(view: View, weights: Weights, tree: Node) -> Node:
    """The tree with one word for each stem of a plain list, and of a long one only the rarest."""
    if not isinstance(tree, Or) or not tree.ranked:
        return tree
    seen: dict[Any, Node] = {}
    for child in tree.children:
        seen.setdefault((child.term, child.field) if isinstance(child, Word) and not child.exact else child, child)
    children = tuple(seen.values())
    if len(children) > MOST_RANKED_WORDS:
        words = [child for child in children if isinstance(child, Word)]
        idf = idf_of(view, weights, [(word.form, word.term) for word in words])
        known = [word for word in words if _occurs(view, word.term)]
        rarest = sorted(known, key=lambda word: -idf[TEXT, word.term] * word.boost)[:MOST_RANKED_WORDS]
        chosen = set(rarest)
        children = tuple(child for child in children if child in chosen)
        if not children:
            children = tuple(words[:1]) or tuple(seen.values())[:1]
    if len(children) == 1:
        return children[0]
    return tree if len(children) == len(tree.children) else Or(children, ranked=True)


def _occurs(view: View, term: str) -> bool:
    encoded = [term.encode("utf-8", "surrogatepass")]
    return any(segment.postings.find_terms(encoded)[0] >= 0 for segment in view.segments)


def prepare(view: View, weights: Weights, words: list[Word]) -> Prepared:
    """Look words up and weigh them."""
    terms = [word.term.encode("utf-8", "surrogatepass") for word in words]
    forms = [word.form.encode("utf-8", "surrogatepass") for word in words]
    packed, ends = pack_words(terms + forms)
    places, codes = [], []
    frequencies = np.zeros((len(FIELDS), len(words)), np.int64)
    for segment in view.segments:
        found, found_codes, counts = look_up_bundled(segment.dictionary, len(FIELDS), packed, ends)
        places.append(found)
        codes.append(found_codes)
        frequencies += counts if segment.live is None else segment.frequencies(found)
    boosts = np.array([word.boost for word in words])
    only = np.array([-1 if word.field is None else FIELDS.index(word.field) for word in words], np.int64)
    weighed = weigh(
        frequencies,
        view.statement_count,
        weights.idf == "whoosh",
        view.factors(weights)[0],
        boosts,
        only,
        weights.k1 + 1,
    )
    return Prepared(places, codes, weighed, words, frequencies[TEXT])


def idf_in_text(view: View, weights: Weights, prepared: Prepared) -> dict[str, float]:
    """Inverse document frequency of each term in the text."""
    as_whoosh = weights.idf == "whoosh"
    return {
        word.term: inverse_document_frequency(as_whoosh, view.statement_count, frequency)
        for word, frequency in zip(prepared.words, prepared.frequencies.tolist(), strict=True)
    }
