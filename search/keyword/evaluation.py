"""Which statements of one segment match a query's tree, and what they score."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings import FIELDS, TEXT, Postings
from search.keyword.adjacency import MOST_FORMS
from search.keyword.expansion import expand
from search.keyword.filters import passing
from search.keyword.leaves import add_list_scores, add_whole_list, mark_lists, mark_members
from search.keyword.phrases import mark_phrases
from search.keyword.positions import mark_forms
from search.keyword.scoring import constant_share
from search.keyword.trees import fields_of
from search.keyword.view import SegmentView, SnapshotLike, View
from search.keyword.weights import Weights
from search.language.nodes import (
    And,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Word,
)

_COSTLY = 10_000
"""Statements among which a phrase was looked for from which on those found are kept."""
_LOOKUP_COST = 16
"""Statements that can be marked in order in the time that looking one up takes."""
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_Weighed = tuple[int, float, float, int, float, float]
"""A list, its weight, the factor for the exact form and its number, and the norm's base and slope."""


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
        self._forms: dict[str, int] = {}
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
            self._forms[form] = found
            self._codes[form] = int(self._postings.form_code[found]) if found >= 0 else -1

    @property
    def segment(self) -> SegmentView:
        """The segment."""
        return self._segment

    # Matching

    def candidates(self, node: Node) -> Longs:
        """Statements among which are all that match, rising; for many, see sweep.Sweep."""
        match node:
            case Word():
                return self._statements_of(self.lists(node.term, fields_of(node.field)))
            case Phrase():
                return self._union([self.phrase_numbers(node, f) for f in fields_of(node.field)])
            case Pattern() | Fuzzy():
                return self._union([np.flatnonzero(marks) for marks in self.all_marks(node)])
            case And():
                return self.candidates(min(node.children, key=self.size))
            case Or():
                return self._union([self.candidates(child) for child in node.children])
            case _:
                return np.arange(self._postings.rows, dtype=np.int64)

    def size(self, node: Node) -> int:
        """How many candidates there are, roughly."""
        match node:
            case Word():
                return sum(self.list_size(li) for li in self.lists(node.term, fields_of(node.field)))
            case Phrase():
                return min(sum(map(self.list_size, self.lists(t, fields_of(node.field)))) for t in node.terms)
            case Pattern() | Fuzzy():
                return int(min(self._postings.form_count[self.forms(node)].sum(), self._postings.rows))
            case And():
                return min(map(self.size, node.children))
            case Or():
                return sum(map(self.size, node.children))
            case _:
                return self._postings.rows

    def work(self, node: Node, most: int) -> int:
        """About how long answering a query takes, in units of 10 ns; measured. Not gone on with above `most`."""
        rows = self._postings.rows
        match node:
            case Word():
                return self.size(node) // 3 + rows // 64
            case Phrase():
                work = 0
                for f in fields_of(node.field):
                    sizes = [self.list_size(li) for term in node.terms for li in self.lists(term, (f,))] or [0]
                    work += 2 * sum(min(size, 16 * min(sizes)) for size in sizes)
                return work
            case Pattern() | Fuzzy():
                all_looked_at = isinstance(node, Fuzzy) or node.glob[0] in "*?"
                postings = sum(int(self._sizes(self._lists_of(node, f)).sum()) for f in fields_of(node.field))
                return postings // 2 + rows // 8 + 6 * len(self._postings.form_ends) * all_looked_at
            case And() | Or():
                work = 0
                for child in node.children:
                    if work <= most:
                        work += self.work(child, most - work)
                return work
            case Not():
                return self.work(node.child, most)
            case _:
                return rows // 4

    def matched(self, node: Node, numbers: Longs) -> Mask:
        """Which of given statements, rising, of shape (m,), match the tree or a part of it."""
        match node:
            case Word():
                if node.exact:
                    return self.in_form(node, numbers)
                return self._members(self.lists(node.term, fields_of(node.field)), numbers)
            case Phrase():
                return any_of([self._phrase_hits(node, f, numbers) for f in fields_of(node.field)])
            case Pattern() | Fuzzy():
                return any_of([np.zeros(len(numbers), np.bool_), *(marks[numbers] for marks in self.all_marks(node))])
            case And():
                left = np.arange(len(numbers))
                for child in sorted(node.children, key=self.size):
                    if len(left):
                        left = left[self.matched(child, numbers[left])]
                hits = np.zeros(len(numbers), np.bool_)
                hits[left] = True
                return hits
            case Or():
                return any_of([self.matched(child, numbers) for child in node.children])
            case Not():
                return ~self.matched(node.child, numbers)
            case _:
                return self.filtered(node, self._postings.order[numbers] + np.int64(self._segment.base))

    def evaluate(self, node: Node, numbers: Longs) -> tuple[Mask, Floats]:
        """Say which of given statements match, and their scores, 0 for those that do not.

        Args:
            node: The tree or a part of it.
            numbers: Statements, rising, shape (m,).
        Returns: Shapes (m,).
        """
        if not len(numbers):
            return np.zeros(0, np.bool_), np.zeros(0)
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
        ordered = np.sort(np.concatenate(filled))
        distinct: Longs = ordered[np.append(True, ordered[1:] != ordered[:-1])]
        return distinct

    # Words

    def lists(self, term: str, fields: Sequence[int]) -> list[int]:
        """A term's list in each of some fields; none if the segment does not have it."""
        place = self._places.get(term, -1)
        return [] if place < 0 else [f * self._postings.terms + place for f in fields]

    def list_size(self, li: int) -> int:
        """How many statements a list has."""
        return int(self._postings.starts[li + 1] - self._postings.starts[li])

    def _statements_of(self, lists: list[int]) -> Longs:
        filled = [li for li in lists if self.list_size(li)]
        starts = self._postings.starts
        return self._union([self._postings.statements[starts[li] : starts[li + 1]].astype(np.int64) for li in filled])

    def add_scores(
        self, form: str, term: str, fields: Sequence[int], boost: float, numbers: Longs, scores: Floats, hits: Mask
    ) -> None:
        """Add what a word scores in some fields; mark where it occurs."""
        for f, weighed in self._weighed(form, term, fields, boost):
            add_list_scores(*self._arrays, self._postings.lengths[f], *weighed, numbers, scores, hits)

    def add_everywhere(self, form: str, term: str, fields: Sequence[int], boost: float, scores: Floats) -> None:
        """Add what a word scores in some fields to the scores of all statements, shape (rows,)."""
        windows, alike = self._segment.windows
        for f, weighed in self._weighed(form, term, fields, boost):
            in_text = alike if f == TEXT else np.zeros_like(alike)
            add_whole_list(*self._arrays, self._postings.lengths[f], *weighed, windows, in_text, scores)

    def _weighed(self, form: str, term: str, fields: Sequence[int], boost: float) -> Iterator[tuple[int, _Weighed]]:
        """The fields among some that have a word, each with what leaves.add_list_scores() takes of its list."""
        weights = self._weights
        for f, li in zip(fields, self.lists(term, fields), strict=False):
            if self.list_size(li):
                base = weights.k1 * (1 - weights.b)
                slope = weights.k1 * weights.b / float(self._view.averages[f])
                weight = weights.fields[f] * boost * self._idf[f, term] * (weights.k1 + 1)
                yield f, (li, weight, 1.0 + weights.exact, self._codes.get(form, -1), base, slope)

    def _word(self, node: Word, numbers: Longs) -> tuple[Mask, Floats]:
        scores = np.zeros(len(numbers))
        hits = np.zeros(len(numbers), np.bool_)
        fields = fields_of(node.field)
        self.add_scores(node.form, node.term, fields, node.boost, numbers, scores, hits)
        if node.exact:
            hits &= self.in_form(node, numbers)
            scores[~hits] = 0.0
        return hits, scores

    def _members(self, lists: list[int], numbers: Longs) -> Mask:
        """Which of given statements are in any of some lists."""
        if sum(map(self.list_size, lists)) > _LOOKUP_COST * len(numbers):
            hits = np.zeros(len(numbers), np.bool_)
            mark_members(self._postings.statements, self._postings.starts, np.array(lists, np.int64), numbers, hits)
            return hits
        marks = np.zeros(self._postings.rows, np.bool_)
        mark_lists(self._postings.statements, self._postings.starts, np.array(lists, np.int64), marks)
        members: Mask = marks[numbers]
        return members

    def in_form(self, node: Word, numbers: Longs) -> Mask:
        """Which of given statements have a word in its very form: a phrase of one word."""
        if sum(map(self.list_size, self.lists(node.term, fields_of(node.field)))) < _LOOKUP_COST * len(numbers):
            members: Mask = self.form_marks(node)[numbers]
            return members
        hits = np.zeros(len(numbers), np.bool_)
        for f in fields_of(node.field):
            self._mark_phrase(Phrase((node.form,), (node.term,)), f, numbers, hits)
        return hits

    def form_marks(self, node: Word) -> Mask:
        """Which of all statements have a word in its very form, by number."""
        lists = np.array(self.lists(node.term, fields_of(node.field)), np.int64)
        form = self._forms.get(node.form, -1)
        return self._mark_forms(lists if form >= 0 else lists[:0], np.array([form]))

    def _mark_forms(self, lists: Longs, forms: Longs) -> Mask:
        """Which of all statements have one of some forms in lists of their terms."""
        marks = np.zeros(self._postings.rows, np.bool_)
        wanted = np.zeros(len(self._postings.form_ends), np.bool_)
        wanted[forms] = True
        short = np.array([self._segment.sizes(f)[0] for f in range(len(FIELDS))])
        mark_forms(*self._arrays, self._postings.term_starts, self._postings.term_forms, short, lists, wanted, marks)
        return marks

    # Phrases

    def phrase_numbers(self, node: Phrase, f: int) -> Longs:
        """The statements that have a phrase in a field, rising; kept with the segment if finding them took long."""
        key = (replace(node, field=None, boost=1.0), f)
        kept = self._segment.kept.get(key)
        if kept is not None:
            return kept
        lists = [li for term in node.terms for li in self.lists(term, (f,))]
        if len(lists) < len(node.terms):
            return np.empty(0, np.int64)
        numbers = self._statements_of([min(lists, key=self.list_size)])
        hits = np.zeros(len(numbers), np.bool_)
        self._mark_phrase(node, f, numbers, hits)
        found = numbers[np.flatnonzero(hits)]
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
        lists = [li for term in node.terms for li in self.lists(term, (f,))]
        codes = [self._codes.get(form, -1) for form in node.forms]
        if len(lists) < len(node.terms) or (node.exact and min(codes) < 0) or not all(map(self.list_size, lists)):
            return None
        wanted = codes if node.exact else [-1] * len(codes)
        return np.array(lists, np.int64), np.array(wanted, np.int64), np.array(codes, np.int64)

    def _mark_phrase(self, node: Phrase, f: int, numbers: Longs, hits: Mask) -> None:
        looked_up = self.phrase_lists(node, f)
        if looked_up is not None:
            lists, wanted, _ = looked_up
            mark_phrases(self._segment.bundled, *self.text_sizes(f, lists), lists, wanted, node.slop, numbers, hits)

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

    def text_sizes(self, f: int, lists: Longs) -> tuple[int, int]:
        """How many statements have short texts in a field, and words of the longest, see adjacency.Words.

        None counts as short if some word has too many forms for one byte.
        """
        terms = lists % self._postings.terms
        forms = self._postings.term_starts[terms + 1] - self._postings.term_starts[terms]
        short, longest = self._segment.sizes(f)
        return short if forms.max() <= MOST_FORMS else 0, longest

    def _phrase(self, node: Phrase, numbers: Longs) -> tuple[Mask, Floats]:
        matched = np.zeros(len(numbers), np.bool_)
        scores = np.zeros(len(numbers))
        for f in fields_of(node.field):
            hits = self._phrase_hits(node, f, numbers)
            found = np.flatnonzero(hits)
            scores[found] += self.phrase_scores(node, f, numbers[found])
            matched |= hits
        return matched, scores

    def phrase_scores(self, node: Phrase, f: int, numbers: Longs) -> Floats:
        """What a phrase scores in a field in given statements that have it there."""
        scores, hits = np.zeros(len(numbers)), np.zeros(len(numbers), np.bool_)
        for form, term in zip(node.forms, node.terms, strict=True):
            self.add_scores(form, term, (f,), node.boost, numbers, scores, hits)
        return scores

    # Patterns and fuzzy words

    def expansion_marks(self, node: Pattern | Fuzzy, f: int) -> Mask | None:
        """Which statements have a word that fits, by number; None if none has."""
        node = replace(node, field=None, boost=1.0)
        if (node, f) not in self._marks:
            self._marks[node, f] = self._find_expansion(node, f)
        return self._marks[node, f]

    def _find_expansion(self, node: Pattern | Fuzzy, f: int) -> Mask | None:
        key = (node, f)
        kept = self._segment.kept.get(key)
        if kept is not None:
            return kept
        lists = self._lists_of(node, f)
        sizes = self._sizes(lists)
        if not sizes.any():
            return None
        marks = self._mark_forms(lists, self.forms(node))
        if sizes.sum() > _COSTLY:
            self._segment.keep(key, marks)
        return marks

    def _lists_of(self, node: Pattern | Fuzzy, f: int) -> Longs:
        """The lists in a field of all terms that have a form that fits."""
        return np.unique(self._postings.form_term[self.forms(node)]).astype(np.int64) + f * self._postings.terms

    def _sizes(self, lists: Longs) -> Longs:
        sizes: Longs = self._postings.starts[lists + 1] - self._postings.starts[lists]
        return sizes

    def forms(self, node: Pattern | Fuzzy) -> Longs:
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

    def all_marks(self, node: Pattern | Fuzzy) -> list[Mask]:
        """Which statements have a word that fits, by number, in each field where any has; not to be changed."""
        marks = [self.expansion_marks(node, f) for f in fields_of(node.field)]
        return [found for found in marks if found is not None]

    # Filters

    def filtered(self, node: Node, rows: Longs | slice) -> Mask:
        """Which of given global rows pass a filter."""
        return passing(self._snapshot, node, rows)


def any_of(masks: Sequence[Mask]) -> Mask:
    """Masks as one."""
    joined = masks[0].copy()
    for mask in masks[1:]:
        joined |= mask
    return joined
