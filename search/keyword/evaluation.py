"""Which statements of one segment match a query's tree, and what they score."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold, tokenise
from index.dates import NO_DAY
from index.postings import FIELDS, Postings
from index.records import Kind
from search.keyword.expansion import expand
from search.keyword.leaves import add_list_scores, mark_lists, mark_members
from search.keyword.phrases import mark_phrases
from search.keyword.positions import mark_forms
from search.keyword.scoring import constant_share, inverse_document_frequency
from search.keyword.view import SegmentView, SnapshotLike, View
from search.keyword.weights import Weights
from search.language.nodes import (
    And,
    DateIn,
    Everything,
    Fuzzy,
    KindIs,
    Node,
    Not,
    Or,
    OutletIs,
    Pattern,
    Phrase,
    Word,
)

MATCHING_FIELDS = 2
"""Text and speaker, the first of index.postings.FIELDS, make a statement match; the others add to its score."""

MOST_FORMS = 128
"""Forms of a word whose numbers take one byte among the positions; see index.postings.encoding."""
_COSTLY = 10_000
"""Statements among which a phrase was looked for from which on those found are kept."""
_LOOKUP_COST = 16
"""Statements that can be marked in order in the time that looking one up takes."""
_KINDS = tuple(Kind)
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


def fields_of(name: str | None) -> tuple[int, ...]:
    """The fields in which a leaf is looked for."""
    return tuple(range(MATCHING_FIELDS)) if name is None else (FIELDS.index(name),)


class Evaluation:
    """A query's evaluation in one segment; statements are named by their number in the segment."""

    def __init__(
        self,
        view: View,
        segment: SegmentView,
        snapshot: SnapshotLike,
        weights: Weights,
        idf: dict[tuple[int, str], float],
    ) -> None:
        self._view = view
        self._segment = segment
        self._postings: Postings = segment.postings
        self._snapshot = snapshot
        self._weights = weights
        self._idf = idf
        self._places: dict[str, int] = {}
        self._codes: dict[str, int] = {}
        self._expansions: dict[Node, Longs] = {}
        self._marks: dict[tuple[Node, int], Mask | None] = {}
        self._arrays: tuple[Any, Any, Any, Any, Any, Any] = (
            self._postings.statements,
            self._postings.loads,
            self._postings.positions,
            self._postings.starts,
            self._postings.blocks,
            self._postings.block_positions,
        )

    def look_up(self, words: Sequence[tuple[str, str]]) -> None:
        """Find the terms and forms of all (form, term) pairs that the tree has, at once."""
        if not words:
            return
        encoded = [
            (form.encode("utf-8", "surrogatepass"), term.encode("utf-8", "surrogatepass")) for form, term in words
        ]
        places = self._postings.find_terms([term for _, term in encoded])
        forms = self._postings.find_forms([form for form, _ in encoded])
        for (form, term), place, found in zip(words, places.tolist(), forms.tolist(), strict=True):
            self._places[term] = place
            self._codes[form] = int(self._postings.form_code[found]) if found >= 0 else -1

    # Matching

    def candidates(self, node: Node) -> Longs:
        """Statements among which are all that match, rising."""
        match node:
            case Word():
                return self._statements_of(self._lists(node.term, fields_of(node.field)))
            case Phrase():
                return self._union([self.phrase_numbers(node, f) for f in fields_of(node.field)])
            case Pattern() | Fuzzy():
                return self._union([np.flatnonzero(marks) for marks in self._all_marks(node)])
            case And():
                return self.candidates(min(node.children, key=self.size))
            case Or():
                return self._any_of(node)
            case _:
                return np.arange(self._postings.rows, dtype=np.int64)

    def _any_of(self, node: Or) -> Longs:
        if self.size(node) < self._postings.rows // 64:
            return self._union([self.candidates(child) for child in node.children])
        marks = np.zeros(self._postings.rows, np.bool_)
        lists: list[int] = []
        for child in node.children:
            if isinstance(child, Word):
                lists += self._lists(child.term, fields_of(child.field))
            else:
                marks[self.candidates(child)] = True
        mark_lists(self._postings.statements, self._postings.starts, np.array(lists, np.int64), marks)
        return np.flatnonzero(marks)

    def size(self, node: Node) -> int:
        """How many candidates there are, roughly."""
        match node:
            case Word():
                return sum(self._list_size(li) for li in self._lists(node.term, fields_of(node.field)))
            case Phrase():
                return min(sum(map(self._list_size, self._lists(t, fields_of(node.field)))) for t in node.terms)
            case Pattern() | Fuzzy():
                return self._postings.rows // 4
            case And():
                return min(map(self.size, node.children))
            case Or():
                return sum(map(self.size, node.children))
            case _:
                return self._postings.rows

    def work(self, node: Node) -> int:
        """About how many postings are read to answer a query; what takes longer than reading counts several times."""
        match node:
            case Word():
                return self.size(node) // 4
            case Phrase():
                work = 0
                for f in fields_of(node.field):
                    sizes = [self._list_size(li) for term in node.terms for li in self._lists(term, (f,))] or [0]
                    work += 3 * sum(min(size, 16 * min(sizes)) for size in sizes)
                return work
            case Pattern() | Fuzzy():
                forms = self._forms(node)
                return self._postings.rows // 8 + int(self._postings.form_count[forms].sum())
            case And() | Or():
                return sum(map(self.work, node.children))
            case Not():
                return self.work(node.child)
            case _:
                return self._postings.rows // 4

    def matched(self, node: Node, numbers: Longs) -> Mask:
        """Which of given statements, rising, of shape (m,), match the tree or a part of it."""
        match node:
            case Word():
                if node.exact:
                    return self._in_form(node, numbers)
                return self._members(self._lists(node.term, fields_of(node.field)), numbers)
            case Phrase():
                return _any([self._phrase_hits(node, f, numbers) for f in fields_of(node.field)])
            case Pattern() | Fuzzy():
                return _any([np.zeros(len(numbers), np.bool_), *(marks[numbers] for marks in self._all_marks(node))])
            case And():
                left = np.arange(len(numbers))
                for child in sorted(node.children, key=self.size):
                    left = left[self.matched(child, numbers[left])]
                hits = np.zeros(len(numbers), np.bool_)
                hits[left] = True
                return hits
            case Or():
                return _any([self.matched(child, numbers) for child in node.children])
            case Not():
                return ~self.matched(node.child, numbers)
            case _:
                return self._filter(node, numbers)

    def evaluate(self, node: Node, numbers: Longs) -> tuple[Mask, Floats]:
        """Say which of given statements match, and their scores, 0 for those that do not.

        Args:
            node: The tree or a part of it.
            numbers: Statements, rising, shape (m,).
        Returns: Shapes (m,).
        """
        match node:
            case Word():
                return self._word(node, numbers)
            case Phrase():
                return self._phrase(node, numbers)
            case Pattern() | Fuzzy():
                return self._expansion(node, numbers)
            case And():
                return self._and(node, numbers)
            case Or():
                return self._or(node, numbers)
            case _:
                return self.matched(node, numbers), np.zeros(len(numbers))

    def _and(self, node: And, numbers: Longs) -> tuple[Mask, Floats]:
        matched = self.matched(node, numbers)
        scores = np.zeros(len(numbers))
        left = np.flatnonzero(matched)
        for child in node.children:
            scores[left] += self.evaluate(child, numbers[left])[1]
        return matched, scores

    def _or(self, node: Or, numbers: Longs) -> tuple[Mask, Floats]:
        matched = np.zeros(len(numbers), np.bool_)
        scores = np.zeros(len(numbers))
        for child in node.children:
            hits, shares = self.evaluate(child, numbers)
            matched |= hits
            scores += shares
        return matched, scores

    def _union(self, sets: Sequence[Longs]) -> Longs:
        """Sets of statements as one, rising."""
        filled = [numbers for numbers in sets if len(numbers)]
        if len(filled) < 2:
            return filled[0] if filled else np.empty(0, np.int64)
        if sum(map(len, filled)) > self._postings.rows // 64:
            marks = np.zeros(self._postings.rows, np.bool_)
            for numbers in filled:
                marks[numbers] = True
            return np.flatnonzero(marks)
        ordered = np.sort(np.concatenate(filled))
        distinct: Longs = ordered[np.append(True, ordered[1:] != ordered[:-1])]
        return distinct

    # Words

    def _lists(self, term: str, fields: Sequence[int]) -> list[int]:
        place = self._places.get(term, -1)
        return [] if place < 0 else [f * self._postings.terms + place for f in fields]

    def _list_size(self, li: int) -> int:
        return int(self._postings.starts[li + 1] - self._postings.starts[li])

    def _statements_of(self, lists: list[int]) -> Longs:
        filled = [li for li in lists if self._list_size(li)]
        if not filled:
            return np.empty(0, np.int64)
        if len(filled) == 1 or sum(map(self._list_size, filled)) < self._postings.rows // 64:
            starts = self._postings.starts
            return self._union(
                [self._postings.statements[starts[li] : starts[li + 1]].astype(np.int64) for li in filled]
            )
        marks = np.zeros(self._postings.rows, np.bool_)
        mark_lists(self._postings.statements, self._postings.starts, np.array(filled, np.int64), marks)
        return np.flatnonzero(marks)

    def add_scores(
        self, form: str, term: str, fields: Sequence[int], boost: float, numbers: Longs, scores: Floats, hits: Mask
    ) -> None:
        """Add what a word scores in some fields; mark where it occurs."""
        weights = self._weights
        for f, li in zip(fields, self._lists(term, fields), strict=False):
            if self._list_size(li) == 0:
                continue
            base = weights.k1 * (1 - weights.b)
            slope = weights.k1 * weights.b / float(self._view.averages[f])
            weight = weights.fields[f] * boost * self._idf[f, term] * (weights.k1 + 1)
            add_list_scores(
                *self._arrays, self._postings.lengths[f], li, weight, 1.0 + weights.exact,
                self._codes.get(form, -1), base, slope, numbers, scores, hits,
            )  # fmt: skip

    def _word(self, node: Word, numbers: Longs) -> tuple[Mask, Floats]:
        scores = np.zeros(len(numbers))
        hits = np.zeros(len(numbers), np.bool_)
        fields = fields_of(node.field)
        self.add_scores(node.form, node.term, fields, node.boost, numbers, scores, hits)
        if node.exact:
            hits &= self._in_form(node, numbers)
            scores[~hits] = 0.0
        return hits, scores

    def _members(self, lists: list[int], numbers: Longs) -> Mask:
        """Which of given statements are in any of some lists."""
        if sum(map(self._list_size, lists)) > _LOOKUP_COST * len(numbers):
            hits = np.zeros(len(numbers), np.bool_)
            mark_members(self._postings.statements, self._postings.starts, np.array(lists, np.int64), numbers, hits)
            return hits
        marks = np.zeros(self._postings.rows, np.bool_)
        mark_lists(self._postings.statements, self._postings.starts, np.array(lists, np.int64), marks)
        members: Mask = marks[numbers]
        return members

    def _in_form(self, node: Word, numbers: Longs) -> Mask:
        """Which statements have a word in its very form: a phrase of one word."""
        hits = np.zeros(len(numbers), np.bool_)
        for f in fields_of(node.field):
            self._mark_phrase(Phrase((node.form,), (node.term,)), f, numbers, hits)
        return hits

    # Phrases

    def phrase_numbers(self, node: Phrase, f: int) -> Longs:
        """The statements that have a phrase in a field, rising; kept with the segment if finding them took long."""
        key = (replace(node, field=None, boost=1.0), f)
        kept = self._segment.kept.get(key)
        if kept is not None:
            return kept
        lists = [li for term in node.terms for li in self._lists(term, (f,))]
        if len(lists) < len(node.terms):
            return np.empty(0, np.int64)
        numbers = self._statements_of([min(lists, key=self._list_size)])
        hits = np.zeros(len(numbers), np.bool_)
        self._mark_phrase(node, f, numbers, hits)
        found = numbers[hits]
        if len(numbers) > _COSTLY:
            self._segment.keep(key, found)
        return found

    def knows_phrase(self, node: Phrase, f: int) -> bool:
        """Whether phrase_numbers() costs nothing."""
        return (replace(node, field=None, boost=1.0), f) in self._segment.kept

    def phrase_lists(self, node: Phrase, f: int) -> tuple[Longs, Longs, Longs] | None:
        """The lists of a phrase's words in a field, the forms that they must and that they may preferably have.

        Returns: None if the segment has no statement with all of the words.
        """
        lists = [li for term in node.terms for li in self._lists(term, (f,))]
        codes = [self._codes.get(form, -1) for form in node.forms]
        if len(lists) < len(node.terms) or (node.exact and min(codes) < 0) or not all(map(self._list_size, lists)):
            return None
        wanted = codes if node.exact else [-1] * len(codes)
        return np.array(lists, np.int64), np.array(wanted, np.int64), np.array(codes, np.int64)

    def _mark_phrase(self, node: Phrase, f: int, numbers: Longs, hits: Mask) -> None:
        looked_up = self.phrase_lists(node, f)
        if looked_up is not None:
            lists, wanted, _ = looked_up
            mark_phrases(*self._arrays, *self.window_sizes(f, lists), lists, wanted, node.slop, numbers, hits)

    def _phrase_hits(self, node: Phrase, f: int, numbers: Longs) -> Mask:
        """Which of given statements have a phrase in a field."""
        hits = np.zeros(len(numbers), np.bool_)
        if self.knows_phrase(node, f) or len(numbers) > self.size(node):
            marks = np.zeros(self._postings.rows, np.bool_)
            marks[self.phrase_numbers(node, f)] = True
            hits = marks[numbers]
        else:
            self._mark_phrase(node, f, numbers, hits)
        return hits

    def window_sizes(self, f: int, lists: Longs) -> tuple[Longs, int, int]:
        """The segment's windows, how many statements have short texts in a field, and words of the longest.

        None counts as short if some word has too many forms for one byte.
        """
        terms = lists % self._postings.terms
        forms = self._postings.term_starts[terms + 1] - self._postings.term_starts[terms]
        short, longest = self._segment.sizes(f)
        return self._segment.windows[0], short if forms.max() <= MOST_FORMS else 0, longest

    def _phrase(self, node: Phrase, numbers: Longs) -> tuple[Mask, Floats]:
        matched = np.zeros(len(numbers), np.bool_)
        scores = np.zeros(len(numbers))
        for f in fields_of(node.field):
            hits = self._phrase_hits(node, f, numbers)
            found = np.flatnonzero(hits)
            shares = np.zeros(len(found))
            for form, term in zip(node.forms, node.terms, strict=True):
                self.add_scores(form, term, (f,), node.boost, numbers[found], shares, np.zeros(len(found), np.bool_))
            scores[found] += shares
            matched |= hits
        return matched, scores

    # Patterns and fuzzy words

    def expansion_marks(self, node: Pattern | Fuzzy, f: int) -> Mask | None:
        """Which statements have a word that fits, by number; None if none has."""
        if (node, f) not in self._marks:
            self._marks[node, f] = self._find_expansion(node, f)
        return self._marks[node, f]

    def _find_expansion(self, node: Pattern | Fuzzy, f: int) -> Mask | None:
        key = (replace(node, field=None, boost=1.0), f)
        kept = self._segment.kept.get(key)
        if kept is not None:
            return kept
        forms = self._forms(node)
        lists = np.unique(self._postings.form_term[forms]).astype(np.int64) + f * self._postings.terms
        sizes = self._postings.starts[lists + 1] - self._postings.starts[lists]
        if not sizes.any():
            return None
        marks = np.zeros(self._postings.rows, np.bool_)
        wanted = np.zeros(len(self._postings.form_ends), np.bool_)
        wanted[forms] = True
        mark_forms(*self._arrays, self._postings.term_starts, self._postings.term_forms, lists, wanted, marks)
        if sizes.sum() > _COSTLY:
            self._segment.keep(key, marks)
        return marks

    def _forms(self, node: Pattern | Fuzzy) -> Longs:
        """The forms that fit."""
        key = replace(node, field=None, boost=1.0)
        if key not in self._expansions:
            self._expansions[key] = expand(self._postings, node)
        return self._expansions[key]

    def _expansion(self, node: Pattern | Fuzzy, numbers: Longs) -> tuple[Mask, Floats]:
        matched = np.zeros(len(numbers), np.bool_)
        scores = np.zeros(len(numbers))
        for f in fields_of(node.field):
            marks = self.expansion_marks(node, f)
            if marks is not None:
                hits = marks[numbers]
                matched |= hits
                scores[hits] += constant_share(self._weights.fields[f] * node.boost)
        return matched, scores

    def _all_marks(self, node: Pattern | Fuzzy) -> list[Mask]:
        marks = [self.expansion_marks(node, f) for f in fields_of(node.field)]
        return [found for found in marks if found is not None]

    # Filters

    def _filter(self, node: Node, numbers: Longs) -> Mask:
        rows = self._postings.order[numbers] + self._segment.base
        columns = self._snapshot.columns
        match node:
            case KindIs():
                of_kind: Mask = np.asarray(columns.kind)[rows] == _KINDS.index(node.kind)
                return of_kind
            case OutletIs():
                outlets = np.asarray(columns.outlet)[rows]
                codes = [int(code) for code in np.unique(outlets) if self._outlet_fits(int(code), node.words)]
                fitting: Mask = np.isin(outlets, codes)
                return fitting
            case DateIn():
                first, last = np.asarray(columns.first_day)[rows], np.asarray(columns.last_day)[rows]
                matched: Mask = first != NO_DAY
                if node.first is not None:
                    matched &= last >= node.first
                if node.last is not None:
                    matched &= first <= node.last
                return matched
            case Everything():
                return np.ones(len(numbers), np.bool_)
        raise TypeError(f"no query node: {node!r}")

    def _outlet_fits(self, code: int, words: tuple[str, ...]) -> bool:
        if code < 0:
            return False
        present = {token.exact for token in tokenise(fold(self._snapshot.outlet_of(code)))}
        return present.issuperset(words)


def _any(masks: Sequence[Mask]) -> Mask:
    joined: Mask = np.logical_or.reduce(masks)
    return joined


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
    return {
        (f, term): inverse_document_frequency(weights.idf == "whoosh", view.statement_count, int(totals[f, t]))
        for f in range(len(FIELDS))
        for t, term in enumerate(terms)
    }
