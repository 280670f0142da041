"""Offering many statements that score alike."""

import numpy as np
import pytest

from search.keyword.heap import STRETCH, push_marked


@pytest.mark.parametrize("rows", [1, 63, 64, 1003])
@pytest.mark.parametrize("share", [0.0, 0.01, 0.5])
@pytest.mark.parametrize("two_fields", [False, True])
def test_marked_statements_rank_by_score_then_id(rows: int, share: float, two_fields: bool) -> None:
    """If this fails, a prefix or fuzzy word misses statements, as those passed over together were not all too late."""
    chance = np.random.default_rng(rows)
    ids = chance.permutation(rows).astype(np.uint64)
    order = chance.permutation(rows).astype(np.int32)
    marks = chance.random(rows) < share
    others = chance.random(rows) < share / 4 if two_fields else np.zeros(0, np.bool_)
    allowed = chance.random(rows) < 0.7
    least = np.minimum.reduceat(ids, np.arange(0, rows, int(STRETCH)))
    scores, best, at = np.zeros(10), np.zeros(10, np.uint64), np.zeros(10, np.int64)
    size = push_marked(marks, others, 1.0, 0.5, order, allowed, ids, least, 7, scores, best, at, 0)
    worth = marks * 1.0 + (others * 0.5 if two_fields else 0.0)
    expected = sorted((-worth[n], ids[n], 7 + order[n]) for n in range(rows) if worth[n] and allowed[order[n]])[:10]
    assert sorted(zip(-scores[:size], best[:size], at[:size], strict=True)) == expected
