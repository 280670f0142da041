"""Cutting a page out of a result set, and dressing its rows as hits."""

import numpy as np
from numpy.typing import NDArray

from index.errors import ParameterError
from search.backend import Backend, Rows
from search.cursors import Cursor, write_cursor
from search.fusion import WEAK
from search.highlights import highlights
from search.language import ParsedQuery
from search.ranking import ResultSet
from search.records import MOST_RESULTS, Hit


def check_limit(limit: int) -> None:
    """Refuse a page size that cannot be served.

    Raises:
        ParameterError: If it is not in 1..MOST_RESULTS.
    """
    if not 1 <= limit <= MOST_RESULTS:
        raise ParameterError("limit", f"{limit} is not between 1 and {MOST_RESULTS}")


def page_of(
    backend: Backend, found: ResultSet, cursor: Cursor | None, limit: int, owner: str
) -> tuple[Rows, NDArray[np.float64], str | None]:
    """The page after a cursor.

    Args:
        backend: The index.
        found: The result set; its `rest` is called only if the page reaches beyond what is ranked.
        cursor: Where the page before ended; None for the first page.
        limit: Most rows on the page.
        owner: The fingerprint that the next cursor will belong to.

    Returns:
        Rows, their scores, and the next page's cursor, None on the last page.
    """
    start = _start(backend, found, cursor)
    if start + limit >= len(found.rows) and found.rest is not None:
        found = found.rest()
        start = _start(backend, found, cursor)
    end = start + limit
    rows, scores = found.rows[start:end], found.scores[start:end]
    if end >= len(found.rows):
        return rows, scores, None
    last = Cursor(float(found.keys[end - 1]), int(backend.ids(rows[-1:])[0]), (cursor.seen if cursor else 0) + limit)
    return rows, scores, write_cursor(last, owner)


def _start(backend: Backend, found: ResultSet, cursor: Cursor | None) -> int:
    """How many rows stand at or before the cursor; they need not be among what it was made from."""
    if cursor is None:
        return 0
    first = int(np.searchsorted(found.keys, cursor.value, "left"))
    end = int(np.searchsorted(found.keys, cursor.value, "right"))
    ties = backend.ids(found.rows[first:end])
    return first + int(np.searchsorted(ties, np.uint64(cursor.statement_id), "right"))


def make_hits(
    backend: Backend,
    found: ResultSet,
    rows: Rows,
    scores: NDArray[np.float64],
    query: ParsedQuery,
    *,
    explain: bool = False,
) -> tuple[Hit, ...]:
    """The rows of one page as hits.

    A hit with words of the query has them highlighted; one found by meaning alone has its nearest passage marked.
    """
    stored = backend.statements(rows)
    marked = [highlights(one.statement.text, query) for one in stored]
    passages = backend.best_passages(found.vector, rows) if found.vector is not None else [None] * len(rows)
    return tuple(
        Hit(
            stored=one,
            score=float(score),
            highlights=marks,
            passage=None if marks else passage,
            weak=query.plain and not query.is_empty and float(score) < WEAK,
            explanation=found.explain(int(row)) if explain and found.explain else None,
        )
        for one, score, marks, passage, row in zip(stored, scores, marked, passages, rows, strict=True)
    )
