"""A tree over a whole segment at once: which of all statements match, and what each scores.

For trees that many statements match, where reading lists in order is faster than looking each statement up in them.
"""

import numpy as np
from numpy.typing import NDArray

from search.keyword.evaluation import Evaluation, any_of
from search.keyword.leaves import add_constant, mark_lists
from search.keyword.scoring import constant_share
from search.keyword.trees import fields_of
from search.keyword.weights import Weights
from search.language.nodes import And, Fuzzy, Node, Not, Or, Pattern, Phrase, Word

_SPARSE = 32
"""A tree is swept if it may match a statement in so many."""

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Sweep:
    """One segment's sweep; statements are named by their number in the segment."""

    def __init__(self, evaluation: Evaluation, weights: Weights) -> None:
        self._evaluation = evaluation
        self._weights = weights
        self._postings = evaluation.segment.postings
        self._rows = self._postings.rows

    def is_worthwhile(self, node: Node) -> bool:
        """Whether so many statements may match that looking each up would take longer."""
        return self._evaluation.size(node) > self._rows // _SPARSE

    def are_few(self, marks: Mask) -> bool:
        """Whether looking up each of these statements takes less time than reading lists."""
        return bool(np.count_nonzero(marks) <= self._rows // _SPARSE)

    def marks(self, node: Node) -> Mask:
        """Which statements match the tree or a part of it, shape (rows,); not to be changed."""
        match node:
            case And():
                return self._all_of(node)
            case Or():
                marks = np.zeros(self._rows, np.bool_)
                for child in node.children:
                    marks |= self.marks(child)
                return marks
            case Not():
                return ~self.marks(node.child)
            case Word(exact=False):
                marks = np.zeros(self._rows, np.bool_)
                lists = np.array(self._evaluation.lists(node.term, fields_of(node.field)), np.int64)
                mark_lists(self._postings.statements, self._postings.starts, lists, marks)
                return marks
            case Pattern() | Fuzzy():
                found = self._evaluation.all_marks(node)
                return found[0] if len(found) == 1 else any_of([np.zeros(self._rows, np.bool_), *found])
            case Word():
                return self._evaluation.form_marks(node)
            case Phrase():
                marks = np.zeros(self._rows, np.bool_)
                for f in fields_of(node.field):
                    marks[self._evaluation.phrase_numbers(node, f)] = True
                return marks
            case _:
                base = self._evaluation.segment.base
                passing = self._evaluation.filtered(node, slice(base, base + self._rows))
                return passing[self._postings.order]

    def _all_of(self, node: And) -> Mask:
        first, *others = sorted(node.children, key=self._evaluation.size)
        marks = self.marks(first).copy()
        for child in others:
            if self.are_few(marks):
                numbers = np.flatnonzero(marks)
                marks[numbers] = self._evaluation.matched(child, numbers)
            else:
                marks &= self.marks(child)
        return marks

    def add(self, node: Node, scores: Floats, *, inside: bool = False) -> None:
        """Add what a part of the tree scores to those statements that match it.

        Args:
            node: The part.
            scores: Added to, shape (rows,).
            inside: Whether only the scores of statements matter that match the part, where it must match as a whole.
        """
        match node:
            case And() if inside:
                for child in node.children:
                    self.add(child, scores, inside=True)
            case Or():
                for child in node.children:
                    self.add(child, scores)
            case And() | Word(exact=True) if not inside:
                self._add_whole(node, scores)
            case Word():
                self._evaluation.add_everywhere(node.form, node.term, fields_of(node.field), node.boost, scores)
            case Pattern() | Fuzzy():
                for f in fields_of(node.field):
                    marks = self._evaluation.expansion_marks(node, f)
                    if marks is not None:
                        add_constant(marks, constant_share(self._weights.fields[f] * node.boost), scores)
            case Phrase():
                for f in fields_of(node.field):
                    self._add_phrase(node, f, scores)

    def _add_phrase(self, node: Phrase, f: int, scores: Floats) -> None:
        numbers = self._evaluation.phrase_numbers(node, f)
        if len(numbers) <= self._rows // _SPARSE:
            scores[numbers] += self._evaluation.phrase_scores(node, f, numbers)
            return
        own = np.zeros(self._rows)
        for form, term in zip(node.forms, node.terms, strict=True):
            self._evaluation.add_everywhere(form, term, (f,), node.boost, own)
        scores[numbers] += own[numbers]

    def _add_whole(self, node: And | Word, scores: Floats) -> None:
        """Add what a part that must match as a whole scores."""
        marks = self.marks(node)
        if self.are_few(marks):
            numbers = np.flatnonzero(marks)
            scores[numbers] += self._evaluation.evaluate(node, numbers)[1]
            return
        own = np.zeros(self._rows)
        self.add(node, own, inside=True)
        own *= marks
        scores += own
