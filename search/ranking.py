"""Turning a request into an ordered result set: which statements answer, in what order, and how many there are.

What answers:

- keyword mode: every statement that the query matches, in BM25F order;
- semantic mode: the DEPTH nearest in meaning whose score reaches the floor;
- hybrid mode, plain words: the DEPTH best of each leg, fused, down to the floor. Statements that only share common
  words with the query are below it, so that the count means something and nonsense finds nothing;
- hybrid mode, anything with operators, phrases, fields or patterns: what the query matches, and nothing else. The
  best DEPTH are ordered by both legs, the others follow in BM25F order.

An empty query is answered by every statement that passes the filters, newest first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from index.store import NO_DAY
from search.backend import Allowed, Backend, Rows
from search.fusion import FLOOR, Fused, calibrate_keyword, calibrate_semantic, fuse
from search.language import ParsedQuery
from search.ranked import Ranked
from search.records import Explanation, Mode, Sort

DEPTH = 200
"""How many candidates each leg hands to the fusion: enough for 20 pages; the ranking below is noise."""

Encode = Callable[[str], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class ResultSet:
    """The statements that answer, in order.

    Attributes:
        rows: int64, shape (m,), in result order. If `rest` is given, only the first of them.
        scores: Shape (m,), 0..1; all 0 where nothing was ranked.
        keys: What the results are ordered by, float64, rising; ties by statement id.
        matched: All that answer, in any order, for counts and facets.
        exact: False if there may be more that answer.
        rest: Gives the rows, scores and keys of the whole set, for pages beyond `rows`; None if `rows` is all.
        vector: The query's embedding, where the semantic leg was asked.
        explain: Gives a row's explanation; None where nothing was ranked.
    """

    rows: Rows
    scores: NDArray[np.float64]
    keys: NDArray[np.float64]
    matched: Rows
    exact: bool = True
    rest: "Callable[[], ResultSet] | None" = None
    vector: NDArray[np.float32] | None = None
    explain: Callable[[int], Explanation] | None = None


def by_date(backend: Backend, rows: Rows, scores: NDArray[np.float64], *, newest_first: bool) -> ResultSet:
    """Order rows by date, undated ones last, ties by statement id."""
    first, last = backend.days(rows)
    days = np.where(first == NO_DAY, np.inf, -last.astype(np.float64) if newest_first else first)
    order = np.lexsort((backend.ids(rows), days))
    return ResultSet(rows[order], scores[order], days[order], rows)


def sort_by(backend: Backend, found: ResultSet, sort: Sort) -> ResultSet:
    """The same set in another order."""
    if sort is Sort.RELEVANCE:
        return found
    whole = found.rest() if found.rest else found
    ordered = by_date(backend, whole.rows, whole.scores, newest_first=sort is Sort.DATE_DESCENDING)
    return ResultSet(
        ordered.rows,
        ordered.scores,
        ordered.keys,
        found.matched,
        exact=found.exact,
        vector=found.vector,
        explain=found.explain,
    )


def rank(
    backend: Backend, query: ParsedQuery, mode: Mode, allowed: Allowed, encode: Encode | None, k: int
) -> ResultSet:
    """The statements that answer a query, best first.

    Args:
        backend: The index.
        query: The parsed query.
        mode: Which legs answer; without `encode` always the keyword leg alone.
        allowed: The rows that pass the filters.
        encode: Turns the query's words into a vector; None where the index has no vectors.
        k: How many ranked rows are wanted at once; keyword mode ranks no more.
    """
    if query.is_empty:
        rows = backend.all_rows(allowed)
        return by_date(backend, rows, np.zeros(len(rows)), newest_first=True)
    if mode is Mode.KEYWORD or encode is None or (mode is Mode.HYBRID and not query.words):
        return _rank_keyword(backend, query, allowed, k)
    vector = encode(query.words or query.text)
    if mode is Mode.SEMANTIC:
        return _rank_semantic(backend, vector, allowed)
    if query.plain:
        return _rank_fused(backend, query, vector, allowed)
    return _rank_strict(backend, query, vector, allowed)


def fuse_legs(backend: Backend, query: ParsedQuery, vector: NDArray[np.float32], allowed: Allowed, depth: int) -> Fused:
    """The best of both legs in one order; see search.fusion."""
    keyword = backend.keyword(query, depth, allowed)
    semantic = backend.semantic(vector, depth, allowed)
    return fuse(backend, query, vector, keyword, semantic)


def _rank_keyword(backend: Backend, query: ParsedQuery, allowed: Allowed, k: int) -> ResultSet:
    matched = backend.keyword_matches(query, allowed)
    return _best_by_keyword(backend, query, allowed, matched, min(k, len(matched)))


def _best_by_keyword(backend: Backend, query: ParsedQuery, allowed: Allowed, matched: Rows, count: int) -> ResultSet:
    best = backend.keyword(query, count, allowed)
    whole = partial(_best_by_keyword, backend, query, allowed, matched, len(matched))
    return ResultSet(
        best.rows,
        calibrate_keyword(backend, query, best.scores),
        -best.scores,
        matched,
        rest=None if len(best) == len(matched) else whole,
        explain=lambda row: Explanation(keyword=best.leg_score(row)),
    )


def _rank_semantic(backend: Backend, vector: NDArray[np.float32], allowed: Allowed) -> ResultSet:
    best = backend.semantic(vector, DEPTH, allowed)
    scores = calibrate_semantic(best.scores.astype(np.float32))
    keep = scores >= FLOOR
    rows = best.rows[keep]
    exact = len(best) < DEPTH or not keep.all()
    return ResultSet(
        rows,
        scores[keep],
        -best.scores[keep],
        rows,
        exact=exact,
        vector=vector,
        explain=lambda row: Explanation(semantic=best.leg_score(row)),
    )


def _rank_fused(backend: Backend, query: ParsedQuery, vector: NDArray[np.float32], allowed: Allowed) -> ResultSet:
    fused = fuse_legs(backend, query, vector, allowed, DEPTH)
    keep = fused.ranked.scores >= FLOOR
    rows, scores = fused.ranked.rows[keep], fused.ranked.scores[keep]
    # The set is complete if the floor, not the depth, ended it.
    exact = len(rows) < DEPTH
    return ResultSet(rows, scores, -scores, rows, exact=exact, vector=vector, explain=fused.explain)


def _rank_strict(backend: Backend, query: ParsedQuery, vector: NDArray[np.float32], allowed: Allowed) -> ResultSet:
    matched = backend.keyword_matches(query, allowed)
    head = backend.keyword(query, min(DEPTH, len(matched)), allowed)
    fused = fuse(backend, query, vector, head, Ranked.empty())

    def whole() -> ResultSet:
        everything = backend.keyword(query, len(matched), allowed)
        tail = everything.rows[len(head) :]
        tail_scores = calibrate_keyword(backend, query, everything.scores[len(head) :])
        rows = np.concatenate([fused.ranked.rows, tail])
        scores = np.concatenate([fused.ranked.scores, np.minimum(tail_scores, fused.ranked.scores[-1])])
        keys = np.concatenate([-fused.ranked.scores, 1.0 + np.arange(len(tail))])
        return ResultSet(rows, scores, keys, matched, vector=vector, explain=fused.explain)

    rest = whole if len(matched) > len(head) else None
    return ResultSet(
        fused.ranked.rows,
        fused.ranked.scores,
        -fused.ranked.scores,
        matched,
        rest=rest,
        vector=vector,
        explain=fused.explain,
    )
