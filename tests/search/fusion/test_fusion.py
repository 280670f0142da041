"""Fusion by hand arithmetic over a made-up backend."""

from dataclasses import dataclass
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from search.backend import Backend
from search.fusion import FLOOR, WEAK, calibrate_keyword, calibrate_semantic, fuse
from search.fusion.model import features, shortness, sigmoid, weights
from search.language import plain
from search.ranked import Ranked
from search.repeats import fold_repeats

QUERY = plain("tax")
VECTOR = np.ones(1, np.float32)


@dataclass
class Made:
    """A backend of five rows with given scores."""

    bm25: NDArray[np.float64]
    cosine: NDArray[np.float32]
    ceiling: float = 10.0

    def ids(self, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Ids fall while rows rise."""
        return (100 - rows).astype(np.uint64)

    def words(self, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Rows 0 and 1, and 2 and 3, have the same words."""
        return (rows // 2).astype(np.uint64)

    def keyword_scores(self, _query: object, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """As given."""
        return self.bm25[rows]

    def semantic_scores(self, _vector: object, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """As given."""
        return self.cosine[rows]

    def keyword_ceiling(self, _query: object) -> float:
        """As given."""
        return self.ceiling


def made(bm25: list[float], cosine: list[float], ceiling: float = 10.0) -> tuple[Backend, Ranked, Ranked]:
    """A backend and each leg's two best."""
    backend = Made(np.array(bm25), np.array(cosine, np.float32), ceiling)
    legs = []
    for scores in (backend.bm25, backend.cosine.astype(np.float64)):
        rows = np.argsort(-scores, kind="stable")[:2]
        rows = rows[scores[rows] > 0]
        legs.append(Ranked(rows.astype(np.int64), scores[rows]))
    return cast("Backend", backend), legs[0], legs[1]


def test_scores_are_the_formula() -> None:
    """Broken if a leg's missing score were taken as nothing, or a feature were weighed wrongly."""
    backend, keyword, semantic = made([8.0, 4.0, 2.0, 0.0, 0.0], [0.2, 0.3, 0.9, 0.8, 0.1])
    fused = fuse(backend, QUERY, VECTOR, keyword, semantic)
    w = weights()
    expected = {
        row: 1
        / (
            1
            + np.exp(
                -(
                    (w.similarity + w.short_similarity) * cosine
                    + w.relative_words * bm25 / 8
                    + w.short_coverage * bm25 / 10
                    + w.bias
                )
            )
        )
        for row, bm25, cosine in ((0, 8.0, 0.2), (1, 4.0, 0.3), (2, 2.0, 0.9), (3, 0.0, 0.8))
    }
    assert sorted(fused.ranked.rows.tolist()) == [0, 1, 2, 3]
    for row, score in zip(fused.ranked.rows.tolist(), fused.ranked.scores.tolist(), strict=True):
        assert score == pytest.approx(expected[row], rel=1e-5)
    assert np.all(np.diff(fused.ranked.scores) <= 0)


def test_explanations_add_up() -> None:
    """Broken if what a hit is said to owe to each leg were not what it was ranked by."""
    backend, keyword, semantic = made([8.0, 4.0, 2.0, 0.0, 0.0], [0.2, 0.3, 0.9, 0.8, 0.1])
    fused = fuse(backend, QUERY, VECTOR, keyword, semantic)
    explanation = fused.explain(2)
    assert explanation.keyword is None
    assert explanation.semantic is not None
    assert explanation.semantic.rank == 1
    total = sum(explanation.features.values()) + weights().bias
    place = fused.ranked.rows.tolist().index(2)
    assert fused.ranked.scores[place] == pytest.approx(1 / (1 + np.exp(-total)), rel=1e-4)
    with pytest.raises(ValueError, match="row 4"):
        fused.explain(4)


def test_ties_stand_by_id() -> None:
    """Broken if equal scores came in row order: ids fall here while rows rise."""
    backend, keyword, semantic = made([5.0] * 5, [0.5] * 5)
    everything = Ranked(np.arange(5), np.full(5, 5.0))
    assert fuse(backend, QUERY, VECTOR, everything, semantic).ranked.rows.tolist() == [4, 3, 2, 1, 0]
    assert len(keyword) == 2


def test_legs_may_be_empty() -> None:
    """Broken if a query without known words, or an index without vectors, had no order."""
    backend, _, semantic = made([0.0] * 5, [0.9, 0.5, 0.1, 0.1, 0.1], ceiling=0.0)
    assert fuse(backend, QUERY, VECTOR, Ranked.empty(), semantic).ranked.rows.tolist() == [0, 1]
    assert len(fuse(backend, QUERY, VECTOR, Ranked.empty(), Ranked.empty()).ranked) == 0


def test_calibrations_rise_and_stay_within_bounds() -> None:
    """Broken if a better statement had a lower score, or one beyond 0..1."""
    backend, _, _ = made([0.0] * 5, [0.0] * 5)
    by_words = calibrate_keyword(backend, QUERY, np.linspace(0, 40, 50))
    by_meaning = calibrate_semantic(np.linspace(-1, 1, 50, dtype=np.float32))
    for scores in (by_words, by_meaning):
        assert np.all(np.diff(scores) >= 0)
        assert scores.min() >= 0
        assert scores.max() <= 1
    assert 0 < FLOOR < WEAK < 1


def test_the_best_of_poor_matches_proves_little() -> None:
    """Broken if nonsense with one known word scored like a query whose words were found."""
    words, cosine = np.array([2.0, 1.0]), np.zeros(2)
    poor = features(cosine, words, np.array([0.2, 0.1]), 0.0)["words"]
    good = features(cosine, words, np.array([0.4, 0.2]), 0.0)["words"]
    assert poor.tolist() == pytest.approx((good / 2).tolist())
    assert [shortness(n) for n in (0, 1, 4, 7, 50)] == [0.0, 1.0, 0.5, 0.0, 0.0]


def test_what_answers_does_not_depend_on_the_query_being_in_the_index() -> None:
    """Broken if a statement asked for in its own words made all others look poor by comparison."""
    cosine, words, coverage = np.array([1.0, 0.6, 0.5]), np.array([30.0, 8.0, 4.0]), np.array([1.0, 0.3, 0.15])
    asked = np.array([True, False, False])
    with_it = features(cosine, words, coverage, 0.0, asked)["words"]
    without = features(cosine[1:], words[1:], coverage[1:], 0.0)["words"]
    assert with_it[1:].tolist() == pytest.approx(without.tolist())
    assert with_it[0] == pytest.approx(weights().relative_words)


def test_sigmoid_takes_any_number() -> None:
    """Broken if far-off scores overflowed with a warning."""
    assert sigmoid(np.array([-1e9, 0.0, 1e9])).tolist() == [pytest.approx(0, abs=1e-20), 0.5, pytest.approx(1)]


def test_repeats_are_folded_and_the_asked_ones_left_out() -> None:
    """Broken if a statement were its own answer, or one wording took several places."""
    backend, _, _ = made([0.0] * 5, [0.0] * 5)
    ranked = Ranked(np.array([3, 0, 2, 4, 1]), np.array([0.9, 0.8, 0.7, 0.6, 0.5]))
    assert fold_repeats(backend, ranked).rows.tolist() == [3, 0, 4]
    assert fold_repeats(backend, ranked, skip_words=1).rows.tolist() == [0, 4]
