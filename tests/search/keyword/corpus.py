"""Small corpora as snapshots, and the obvious way to answer a query over them."""

import fnmatch
from collections.abc import Sequence
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from weakref import finalize

import numpy as np
from hypothesis import strategies as st

from index.analysis import Token, stem, tokenise
from index.postings import FIELDS, IndexedFields, open_postings, write
from search.highlights import within
from search.keyword.weights import Weights
from search.language.nodes import And, Everything, Fuzzy, Node, Not, Or, ParsedQuery, Pattern, Phrase, Word

WORDS = (
    "tax", "taxes", "taxed", "taxing", "taxation", "tank", "not", "no", "the", "will", "missile", "missiles", "raise",
    "raising", "war", "warm", "don't", "核", "1000", "$",
)  # fmt: skip
NAMES = ("", "Sergey Ryabkov", "Warren Tax", "Missile Man", "The Tank")
STEP, ROUNDER = 2.0**-26, 1.5 * 2.0**26


class Snapshot:
    """Statements cut into segments, some of them deleted."""

    def __init__(self, parts: Sequence[Sequence[tuple[IndexedFields, bool]]], ids: Sequence[int]) -> None:
        self._folder = TemporaryDirectory()
        finalize(self, self._folder.cleanup)
        self.statements = [pair for part in parts for pair in part]
        self.rows = len(self.statements)
        self.bases: tuple[int, ...] = tuple(int(n) for n in np.cumsum([0, *map(len, parts)])[:-1])
        segments = []
        for number, part in enumerate(parts):
            folder = Path(self._folder.name) / str(number)
            folder.mkdir()
            write(folder, [fields for fields, _ in part])
            live = np.array([live for _, live in part], np.bool_)
            segments.append(SimpleNamespace(postings=open_postings(folder), live=live))
        self.segments: Any = tuple(segments)
        rows = np.arange(self.rows)
        self.columns = SimpleNamespace(
            id=np.array(ids[: self.rows], np.uint64),
            kind=(rows % 3).astype(np.uint8),
            outlet=(rows % 2).astype(np.int32) - 1,
            first_day=(rows * 10).astype(np.int32),
            last_day=(rows * 10 + 5).astype(np.int32),
        )

    def outlet_of(self, code: int) -> str:
        """Half of the statements have one."""
        return {0: "The Daily Télégraph"}[code]


def parsed(tree: Node | None) -> ParsedQuery:
    """A query of a tree."""
    return ParsedQuery(text="", tree=tree, plain=False, words="")


texts = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
statements = st.builds(
    IndexedFields,
    text=texts,
    speaker=st.sampled_from(NAMES),
    role=st.sampled_from(("", "tank commander")),
    title=st.sampled_from(("", "Taxes and missiles")),
    context=texts,
)
boosts = st.sampled_from((1.0, 1.0, 0.5, 3.0))
fields = st.sampled_from((None, None, None, "text", "speaker", "title"))
forms = st.sampled_from((*WORDS, "nothing"))
words = st.builds(
    lambda form, exact, field, boost: Word(form, stem(form), exact, field, boost), forms, st.booleans(), fields, boosts
)
phrases = st.builds(
    lambda found, exact, slop, field, boost: Phrase(tuple(found), tuple(map(stem, found)), exact, slop, field, boost),
    st.lists(forms, min_size=2, max_size=3), st.booleans(), st.sampled_from((1, 1, 2, 4)), fields, boosts,
)  # fmt: skip
patterns = st.builds(
    Pattern, st.sampled_from(("tax*", "t*", "*ing", "wa?", "t?x*", "zz*", "*", "*a*e*")), fields, boosts
)
fuzzies = st.builds(Fuzzy, forms, st.sampled_from((1, 2)), st.sampled_from((0, 1)), fields, boosts)
leaves = words | phrases | patterns | fuzzies | st.just(Everything())
trees = st.recursive(
    leaves,
    lambda children: (
        st.builds(lambda c: And(tuple(c)), st.lists(children, min_size=2, max_size=3))
        | st.builds(lambda c: Or(tuple(c)), st.lists(children, min_size=2, max_size=3))
        | st.builds(Not, children)
    ),
    max_leaves=6,
)
plain_words = st.builds(lambda form, boost: Word(form, stem(form), False, None, boost), forms, boosts)
plain_lists = st.lists(plain_words, min_size=2, max_size=12, unique_by=lambda word: word.term).map(
    lambda found: Or(tuple(found), ranked=True)
)


class BruteForce:
    """BM25F by the book: every statement, every word."""

    def __init__(self, statements: Sequence[tuple[IndexedFields, bool]], weights: Weights) -> None:
        self._weights = weights
        self._tokens = [
            [tokenise(getattr(fields, name)) for name in FIELDS] if live else None for fields, live in statements
        ]
        live = [tokens for tokens in self._tokens if tokens is not None]
        self._count = len(live)
        totals = [sum(len(tokens[f]) for tokens in live) for f in range(len(FIELDS))]
        self._averages = [total / max(self._count, 1) if total else 1.0 for total in totals]
        self._frequency = {
            (f, term): sum(any(token.term == term for token in tokens[f]) for tokens in live)
            for f in range(len(FIELDS))
            for term in {token.term for tokens in live for token in tokens[f]}
        }

    def score(self, tree: Node, row: int) -> float | None:
        """A statement's score; None if it does not match or is deleted."""
        tokens = self._tokens[row]
        if tokens is None:
            return None
        matched, score = self._evaluate(tree, tokens)
        if not matched:
            return None
        for word in _positive_words(tree):
            score += sum(self._word(word.form, word.term, f, word.boost, tokens) for f in range(2, len(FIELDS)))
        return score

    def _word(self, form: str, term: str, f: int, boost: float, tokens: list[list[Token]]) -> float:
        w = self._weights
        found = [token.exact for token in tokens[f] if token.term == term]
        if not found:
            return 0.0
        df = self._frequency[f, term]
        idf = log(self._count / (df + 1)) + 1 if w.idf == "whoosh" else log(1 + (self._count - df + 0.5) / (df + 0.5))
        weight = w.fields[f] * boost * idf * (w.k1 + 1)
        if set(found) == {form}:
            weight *= 1.0 + w.exact
        norm = w.k1 * (1 - w.b) + w.k1 * w.b / self._averages[f] * len(tokens[f])
        return max((weight * len(found) / (len(found) + norm) + ROUNDER) - ROUNDER, STEP)

    def _evaluate(self, node: Node, tokens: list[list[Token]]) -> tuple[bool, float]:
        match node:
            case And():
                parts = [self._evaluate(child, tokens) for child in node.children]
                return (True, sum(s for _, s in parts)) if all(m for m, _ in parts) else (False, 0.0)
            case Or():
                parts = [self._evaluate(child, tokens) for child in node.children]
                return any(m for m, _ in parts), sum(s for m, s in parts if m)
            case Not():
                return not self._evaluate(node.child, tokens)[0], 0.0
            case Everything():
                return True, 0.0
        places = (0, 1) if node.field is None else (FIELDS.index(node.field),)
        match node:
            case Word():
                if not any(
                    token.exact == node.form if node.exact else token.term == node.term
                    for f in places
                    for token in tokens[f]
                ):
                    return False, 0.0
                return True, sum(self._word(node.form, node.term, f, node.boost, tokens) for f in places)
            case Phrase():
                hits = [f for f in places if _stands(node, tokens[f])]
                pairs = list(zip(node.forms, node.terms, strict=True))
                return bool(hits), sum(self._word(a, b, f, node.boost, tokens) for f in hits for a, b in pairs)
            case Pattern():
                hits = [f for f in places if any(fnmatch.fnmatchcase(token.exact, node.glob) for token in tokens[f])]
            case Fuzzy():
                hits = [
                    f
                    for f in places
                    if any(
                        token.exact[: node.prefix] == node.form[: node.prefix]
                        and within(node.form, token.exact, node.distance)
                        for token in tokens[f]
                    )
                ]
        return bool(hits), sum((self._weights.fields[f] * node.boost + ROUNDER) - ROUNDER for f in hits)


def _positive_words(node: Node) -> list[Word]:
    match node:
        case Word() if node.field is None and not node.exact:
            return [node]
        case And() | Or():
            return [word for child in node.children for word in _positive_words(child)]
    return []


def _stands(phrase: Phrase, tokens: list[Token]) -> bool:
    words = [token.exact if phrase.exact else token.term for token in tokens]
    wanted = phrase.forms if phrase.exact else phrase.terms
    reached = {place for place, word in enumerate(words) if word == wanted[0]}
    for want in wanted[1:]:
        reached = {p for p, word in enumerate(words) if word == want and any(0 < p - q <= phrase.slop for q in reached)}
    return bool(reached)
