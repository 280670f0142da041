"""I have a query: which statements match it by their words, and how well?

`keyword_search` gives the best k, `keyword_matches` all that match, `keyword_score` the scores of given rows. All raise
ParameterError for a query with syntax whose phrases or patterns fit so many words that it would hold up others.
The compiled loops are imported when first used, so that commands which do not search start at once.
"""

import numpy as np
from numpy.typing import NDArray

from search.keyword.view import SnapshotLike
from search.language.nodes import ParsedQuery
from search.ranked import Ranked

__all__ = ["keyword_ceiling", "keyword_matches", "keyword_score", "keyword_search"]


def keyword_search(
    snapshot: SnapshotLike, query: ParsedQuery, k: int, allowed: NDArray[np.bool_] | None = None
) -> Ranked:
    """The exact k best by BM25F; deleted statements never answer.

    Args:
        snapshot: The index.
        query: From search.language; an empty one finds nothing.
        k: How many are wanted at most; 0 or less gives none.
        allowed: Which global rows may answer, shape (rows,); None for all.
    Returns: Best first, equal scores by ascending statement id.
    """
    from search.keyword import execution

    return execution.search(snapshot, query, k, allowed)


def keyword_matches(
    snapshot: SnapshotLike, query: ParsedQuery, allowed: NDArray[np.bool_] | None = None
) -> NDArray[np.int64]:
    """The global rows of all statements that match, rising; arguments as keyword_search()."""
    from search.keyword import execution

    return execution.matches(snapshot, query, allowed)


def keyword_score(snapshot: SnapshotLike, query: ParsedQuery, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    """The scores of given global rows in any order, 0 where they do not match or are deleted."""
    from search.keyword import execution

    return execution.scores(snapshot, query, rows)


def keyword_ceiling(snapshot: SnapshotLike, query: ParsedQuery) -> float:
    """About the score of an average statement that has every word of the query; 0 where nothing is scored."""
    from search.keyword import execution

    return execution.ceiling(snapshot, query)
