"""Answering a query: the k best statements, all that match, or the scores of given ones."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ParameterError
from index.postings import FIELDS, TEXT
from search.keyword.evaluation import Evaluation
from search.keyword.heap import Heap, push_marked, push_scored
from search.keyword.leaves import marks_by_row, rows_of
from search.keyword.lists import EVERY_ROW, add_words, best_of_list, rank_words
from search.keyword.phrases import rank_phrase
from search.keyword.prepared import Asked, Prepared, ask, idf_in_text, prepare
from search.keyword.scoring import constant_share
from search.keyword.sweep import Sweep
from search.keyword.trees import MATCHING_FIELDS, fields_of, idf_of, pairs_of, words_of
from search.keyword.view import SegmentView, SnapshotLike, View, frozen, view_of
from search.keyword.weights import DEFAULT, Weights
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
    ParsedQuery,
    Pattern,
    Phrase,
    Word,
)
from search.ranked import Ranked

MOST_WORK = 8_000_000
"""How much work a query with syntax may be, see Evaluation.work(): less than a tenth of a second."""
_MANY_MATCHES = 4096
"""Statements that match from which on they are ranked word by word rather than each scored."""

Rows = NDArray[np.int64]
Allowed = NDArray[np.bool_] | None
_NO_ROW = np.empty(0, np.bool_)
_ADDING_FIELDS = tuple(range(MATCHING_FIELDS, len(FIELDS)))


def search(
    snapshot: SnapshotLike, query: ParsedQuery, k: int, allowed: Allowed = None, *, weights: Weights = DEFAULT
) -> Ranked:
    """The k best statements by BM25F, ties by ascending statement id.

    Raises: ParameterError: If the query has phrases or patterns of so many words that answering would take long.
    """
    view = view_of(snapshot)
    if query.tree is None or k <= 0 or not view.statement_count:
        return Ranked.empty()
    asked = ask(view, weights, query.tree)
    tree, others = asked.tree, asked.others
    heap = Heap(min(k, view.statement_count))
    if isinstance(tree, Phrase) and tree.field in (None, "text"):
        for segment in view.segments:
            _search_phrase(view, segment, snapshot, tree, weights, allowed, heap)
        return heap.ranked()
    if isinstance(tree, (Pattern, Fuzzy)):
        for segment in view.segments:
            _search_expansion(view, segment, snapshot, tree, weights, allowed, heap)
        return heap.ranked()
    if asked.words is None:
        summed = _summed_words(tree)
        prepared = prepare(view, weights, summed) if summed else None
        for place, segment in enumerate(view.segments):
            _search_strict(view, segment, place, snapshot, tree, prepared, weights, allowed, heap)
        return heap.ranked()
    if not others:
        masks = [_mask(segment, allowed) for segment in view.segments]
        return best_of_list(view, asked.words, weights, masks, len(heap.rows)).ranked()
    for place, segment in enumerate(view.segments):
        mask = _mask(segment, allowed)
        numbers = _search_others(view, segment, place, snapshot, asked, allowed, heap)
        if numbers is None:
            continue
        mask = np.ones(segment.postings.rows, np.bool_) if mask is None else mask.copy()
        mask[segment.postings.order[numbers]] = False
        rank_words(view, segment, place, asked.words, weights, mask, heap)
    return heap.ranked()


def matches(snapshot: SnapshotLike, query: ParsedQuery, allowed: Allowed = None, *, weights: Weights = DEFAULT) -> Rows:
    """The global rows of all statements that match, rising."""
    view = view_of(snapshot)
    if query.tree is None:
        return np.empty(0, np.int64)
    asked = ask(view, weights, query.tree)
    tree = asked.tree
    found = [np.empty(0, np.int64)]
    idf = idf_of(view, weights, pairs_of(tree))
    for segment in view.segments:
        evaluation = _evaluation(view, segment, snapshot, tree, weights, idf)
        sweep = Sweep(evaluation, weights)
        if sweep.is_worthwhile(tree):
            mask = _mask(segment, allowed)
            marks = EVERY_ROW if mask is None else frozen(mask)
            found.append(rows_of(sweep.marks(tree), segment.postings.order, marks, segment.base))
            continue
        numbers = _allowed_numbers(segment, allowed, evaluation.candidates(tree))
        if asked.words is None or asked.others:
            numbers = numbers[evaluation.matched(tree, numbers)]
        found.append(np.sort(segment.postings.order[numbers]) + np.int64(segment.base))
    return np.concatenate(found)


def scores(
    snapshot: SnapshotLike, query: ParsedQuery, rows: Rows, *, weights: Weights = DEFAULT
) -> NDArray[np.float64]:
    """The scores of given global rows, 0 for those that do not match or are deleted; shape as `rows`."""
    view = view_of(snapshot)
    rows = np.asarray(rows, np.int64)
    result = np.zeros(len(rows))
    if query.tree is None or not len(rows):
        return result
    asked = ask(view, weights, query.tree)
    tree = asked.tree
    part: Node | None = tree
    if asked.words is not None and asked.summed:
        # The compiled loop scores the words of a list, this the rest of it.
        part = replace(tree, children=tuple(asked.others)) if isinstance(tree, Or) and asked.others else None
    idf = {} if part is None else idf_of(view, weights, pairs_of(part))
    for place, segment in enumerate(view.segments):
        own = np.flatnonzero((rows >= segment.base) & (rows < segment.base + segment.postings.rows))
        if segment.live is not None:
            own = own[segment.live[rows[own] - segment.base]]
        if not len(own):
            continue
        numbers = segment.postings.numbers[rows[own] - segment.base].astype(np.int64)
        if part is None:
            order = np.argsort(numbers)
            distinct, places = numbers[order], np.empty_like(order)
            places[order] = np.arange(len(order))
            values = np.zeros(len(order))
        else:
            distinct, places = np.unique(numbers, return_inverse=True)
            values = _score(_evaluation(view, segment, snapshot, part, weights, idf), part, distinct)[1]
        if asked.words is not None and asked.summed:
            add_words(view, segment, place, asked.words, weights, distinct, values)
        result[own] = values[places]
    return result


def ceiling(snapshot: SnapshotLike, query: ParsedQuery, *, weights: Weights = DEFAULT) -> float:
    """About what a statement of average length scores that has every word of the query once, in its form.

    At tf = 1 and average length BM25's saturation is 1, so that this is the sum of the words' weights.
    """
    view = view_of(snapshot)
    if query.tree is None or not view.statement_count:
        return 0.0
    asked = ask(view, weights, query.tree)
    if asked.words is not None and asked.summed and not asked.others:
        idf_of_terms = idf_in_text(view, weights, asked.words)
    else:
        leaves = words_of(asked.tree, scoring=True)
        idf = idf_of(view, weights, pairs_of(asked.tree))
        terms = (term for leaf in leaves for term in ((leaf.term,) if isinstance(leaf, Word) else leaf.terms))
        idf_of_terms = {term: idf[TEXT, term] for term in terms}
    return weights.fields[TEXT] * (1.0 + weights.exact) * sum(idf_of_terms.values())


def _summed_words(tree: Node) -> list[Word]:
    """The words whose shares make up the score of whatever matches a tree; none if that is not all of its score."""
    match tree:
        case Word():
            return [tree] if not tree.exact and tree.field in (None, "text", "speaker") and tree.boost > 0 else []
        case Or():
            found = [_summed_words(child) if isinstance(child, Word | Or) else [] for child in tree.children]
            return [word for words in found for word in words] if all(found) else []
        case And():
            scored = [
                child for child in tree.children if not isinstance(child, (Not, KindIs, OutletIs, DateIn, Everything))
            ]
            found = [_summed_words(child) for child in scored]
            return [word for words in found for word in words] if all(found) else []
        case _:
            return []


def _search_expansion(
    view: View,
    segment: SegmentView,
    snapshot: SnapshotLike,
    node: Pattern | Fuzzy,
    weights: Weights,
    allowed: Allowed,
    heap: Heap,
) -> None:
    """Offer a segment's statements with any word that fits."""
    evaluation = _evaluation(view, segment, snapshot, node, weights, {})
    mask = _mask(segment, allowed)
    fields = fields_of(node.field)
    marks = [evaluation.expansion_marks(node, f) for f in fields]
    values = [constant_share(weights.fields[f] * node.boost) for f in fields]
    found = [(mark, value) for mark, value in zip(marks, values, strict=True) if mark is not None]
    if not found:
        return
    (first, value), (others, other_value) = found[0], found[1] if len(found) > 1 else (_NO_ROW, 0.0)
    heap.size = push_marked(
        first, others, value, other_value,
        segment.postings.order, EVERY_ROW if mask is None else frozen(mask), segment.ids_by_number,
        segment.least_ids, segment.base,
        heap.scores, heap.ids, heap.rows, heap.size,
    )  # fmt: skip


def _search_phrase(
    view: View,
    segment: SegmentView,
    snapshot: SnapshotLike,
    phrase: Phrase,
    weights: Weights,
    allowed: Allowed,
    heap: Heap,
) -> None:
    """Offer a segment's best statements with a phrase: those of a speaker of that name, then by their text."""
    idf = idf_of(view, weights, pairs_of(phrase))
    evaluation = _evaluation(view, segment, snapshot, phrase, weights, idf)
    mask = _mask(segment, allowed)
    if evaluation.knows_phrase(phrase, TEXT) and len(evaluation.phrase_numbers(phrase, TEXT)) < _MANY_MATCHES:
        _offer(segment, evaluation, phrase, _allowed_numbers(segment, allowed, evaluation.candidates(phrase)), heap)
        return
    if phrase.field is None:
        named = replace(phrase, field="speaker")
        numbers = evaluation.candidates(named)
        if len(numbers):
            looked_at = _search_tree(view, segment, snapshot, phrase, weights, allowed, heap, among=named)
            if looked_at is None:
                return
            mask = np.ones(segment.postings.rows, np.bool_) if mask is None else mask.copy()
            mask[segment.postings.order[looked_at]] = False
    looked_up = evaluation.phrase_lists(phrase, TEXT)
    if looked_up is None:
        return
    lists, codes, form_codes = looked_up
    factor = weights.fields[TEXT] * phrase.boost
    words = np.array([factor * idf[TEXT, term] * (weights.k1 + 1) for term in phrase.terms])
    heap.size = rank_phrase(
        segment.bundled, segment.postings.lengths, *evaluation.text_sizes(TEXT, lists), lists, codes, phrase.slop,
        form_codes, words, *view.factors(weights)[1:], 1.0 + weights.exact,
        EVERY_ROW if mask is None else frozen(mask), segment.base, heap.scores, heap.ids, heap.rows, heap.size,
    )  # fmt: skip


def _mask(segment: SegmentView, allowed: Allowed) -> Allowed:
    """Which of the segment's rows may answer; None for all."""
    if allowed is None:
        return segment.live
    own = allowed[segment.base : segment.base + segment.postings.rows]
    return own if segment.live is None else own & segment.live


def _evaluation(
    view: View, segment: SegmentView, snapshot: SnapshotLike, tree: Node, weights: Weights, idf: dict[Any, float]
) -> Evaluation:
    evaluation = Evaluation(view, segment, snapshot, weights, idf)
    evaluation.look_up(pairs_of(tree))
    if not (isinstance(tree, Or) and tree.ranked):
        share = segment.postings.rows / max(view.statement_count, segment.postings.rows)
        most = int(MOST_WORK * share + MOST_WORK / 64)
        if evaluation.work(tree, most) > most:
            raise ParameterError("q", "its phrases and patterns fit too many words here: make them longer or fewer")
    return evaluation


def _adding_words(tree: Node) -> list[Word]:
    """The words that add to the score of a statement that matches if its role, title or context has them."""
    leaves = words_of(tree, scoring=True)
    return [leaf for leaf in leaves if isinstance(leaf, Word) and leaf.field is None and not leaf.exact]


def _score(evaluation: Evaluation, tree: Node, numbers: Rows) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Which statements match the tree, and their scores with what role, title and context add."""
    matched, values = evaluation.evaluate(tree, numbers)
    found = np.flatnonzero(matched)
    extra = np.zeros(len(found))
    ignored = np.zeros(len(found), np.bool_)
    for leaf in _adding_words(tree):
        evaluation.add_scores(leaf.form, leaf.term, _ADDING_FIELDS, leaf.boost, numbers[found], extra, ignored)
    values[found] += extra
    return matched, values


def _search_strict(
    view: View,
    segment: SegmentView,
    place: int,
    snapshot: SnapshotLike,
    tree: Node,
    prepared: Prepared | None,
    weights: Weights,
    allowed: Allowed,
    heap: Heap,
) -> None:
    """Offer a segment's best statements that match a tree."""
    evaluation = _evaluation(view, segment, snapshot, tree, weights, idf_of(view, weights, pairs_of(tree)))
    sweep = Sweep(evaluation, weights)
    if not sweep.is_worthwhile(tree):
        numbers = _allowed_numbers(segment, allowed, evaluation.candidates(tree))
        numbers = numbers[evaluation.matched(tree, numbers)]
        if prepared is None or len(numbers) < _MANY_MATCHES:
            _offer(segment, evaluation, tree, numbers, heap)
            return
        mask = np.zeros(segment.postings.rows, np.bool_)
        mask[segment.postings.order[numbers]] = True
        rank_words(view, segment, place, prepared, weights, mask, heap)
    elif prepared is None:
        _push_swept(segment, evaluation, sweep, tree, allowed, heap)
    else:
        passing = _mask(segment, allowed)
        wanted = EVERY_ROW if passing is None else frozen(passing)
        matching = marks_by_row(sweep.marks(tree), segment.postings.order, wanted)
        rank_words(view, segment, place, prepared, weights, matching, heap)


def _push_swept(
    segment: SegmentView, evaluation: Evaluation, sweep: Sweep, tree: Node, allowed: Allowed, heap: Heap
) -> None:
    """Offer what matches a tree in a whole segment."""
    marks = sweep.marks(tree)
    if sweep.are_few(marks):
        _offer(segment, evaluation, tree, _allowed_numbers(segment, allowed, np.flatnonzero(marks)), heap)
        return
    values = np.zeros(segment.postings.rows)
    sweep.add(tree, values, inside=True)
    for leaf in _adding_words(tree):
        evaluation.add_everywhere(leaf.form, leaf.term, _ADDING_FIELDS, leaf.boost, values)
    mask = _mask(segment, allowed)
    heap.size = push_scored(
        marks, values, segment.postings.order, EVERY_ROW if mask is None else frozen(mask), segment.ids_by_number,
        segment.least_ids, segment.base, heap.scores, heap.ids, heap.rows, heap.size,
    )  # fmt: skip


def _search_tree(
    view: View,
    segment: SegmentView,
    snapshot: SnapshotLike,
    tree: Node,
    weights: Weights,
    allowed: Allowed,
    heap: Heap,
    *,
    among: Node,
) -> Rows | None:
    """Offer those of a segment's statements that match a tree and a part of it.

    Returns: The numbers of the statements that were looked at, or None if all were.
    """
    idf = idf_of(view, weights, pairs_of(tree))
    evaluation = _evaluation(view, segment, snapshot, tree, weights, idf)
    sweep = Sweep(evaluation, weights)
    if sweep.is_worthwhile(among):
        _push_swept(segment, evaluation, sweep, tree, allowed, heap)
        return None
    numbers = _allowed_numbers(segment, allowed, evaluation.candidates(among))
    _offer(segment, evaluation, tree, numbers, heap)
    return numbers


def _search_others(
    view: View, segment: SegmentView, place: int, snapshot: SnapshotLike, asked: Asked, allowed: Allowed, heap: Heap
) -> Rows | None:
    """Offer those of a segment's statements that match a list's other alternatives; returns as _search_tree."""
    weights, others = asked.weights, Or(tuple(asked.others), ranked=True)
    if asked.words is None or not asked.summed:
        return _search_tree(view, segment, snapshot, asked.tree, weights, allowed, heap, among=others)
    evaluation = _evaluation(view, segment, snapshot, others, weights, idf_of(view, weights, pairs_of(others)))
    if Sweep(evaluation, weights).is_worthwhile(others):
        return _search_tree(view, segment, snapshot, asked.tree, weights, allowed, heap, among=others)
    numbers = _allowed_numbers(segment, allowed, evaluation.candidates(others))
    values = _score(evaluation, others, numbers)[1]
    add_words(view, segment, place, asked.words, weights, numbers, values)
    _offer_scored(segment, numbers, values > 0, values, heap)
    return numbers


def _allowed_numbers(segment: SegmentView, allowed: Allowed, numbers: Rows) -> Rows:
    mask = _mask(segment, allowed)
    return numbers if mask is None else numbers[mask[segment.postings.order[numbers]]]


def _offer(segment: SegmentView, evaluation: Evaluation, tree: Node, numbers: Rows, heap: Heap) -> None:
    """Score given statements and offer those that match."""
    _offer_scored(segment, numbers, *_score(evaluation, tree, numbers), heap)


def _offer_scored(
    segment: SegmentView, numbers: Rows, matched: NDArray[np.bool_], values: NDArray[np.float64], heap: Heap
) -> None:
    """Offer those of given statements that match."""
    numbers, values = numbers[matched], values[matched]
    ids = segment.ids_by_number[numbers]
    best = _best(values, ids, len(heap.scores))
    heap.offer(segment.postings.order[numbers[best]] + np.int64(segment.base), ids[best], values[best])


def _best(values: NDArray[np.float64], ids: NDArray[np.uint64], k: int) -> NDArray[np.int64] | slice:
    """Which of many results may be among the best k: a heap takes ten times as long to find out."""
    if len(values) < max(_MANY_MATCHES, k + 1):
        return slice(None)
    least = np.partition(values, len(values) - k)[len(values) - k]
    ties = np.flatnonzero(values == least)
    if len(ties) > k:
        ties = ties[np.argpartition(ids[ties], k)[:k]]
    return np.concatenate((np.flatnonzero(values > least), ties))
