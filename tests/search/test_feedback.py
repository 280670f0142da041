"""Moving a text's vector towards its likeliest repeats."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from search.feedback import ALPHA, with_feedback
from search.fusion.model import logit, sigmoid, weights
from search.ranked import Ranked

# In a plane: the text and its own statement (0), a near one (1), one beyond it (2), one as far on the other side (3).
ANGLES = np.radians([0, 20, 50, -50, 180, 180])


class Plane:
    """Statements in a plane, by their angles."""

    def vectors(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Of length 1."""
        return np.stack([np.cos(ANGLES[rows]), np.sin(ANGLES[rows])], axis=1).astype(np.float32)

    def semantic_scores(self, vector: NDArray[np.float32], rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Cosines."""
        found: NDArray[np.float32] = self.vectors(rows) @ vector
        return found

    def ids(self, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Rows are their own ids."""
        return rows.astype(np.uint64)


BACKEND: Any = Plane()
TEXT = np.array([1, 0], np.float32)


def test_what_is_like_the_likeliest_rises() -> None:
    """Of two equally near statements the one on the side of the best candidate comes first."""
    ranked = Ranked(np.array([0, 1, 3, 2]), np.array([0.99, 0.9, 0.31, 0.3]))
    assert with_feedback(BACKEND, TEXT, ranked, np.array([0])).rows.tolist() == [0, 1, 2, 3]


def test_by_hand() -> None:
    """One other candidate: the query moves towards it by ALPHA times its probability."""
    ranked = Ranked(np.array([0, 2]), np.array([0.99, 0.5]))
    moved = np.array([1 + ALPHA * 0.5 * np.cos(ANGLES[2]), ALPHA * 0.5 * np.sin(ANGLES[2])])
    moved /= np.linalg.norm(moved)
    gained = moved @ [np.cos(ANGLES[2]), np.sin(ANGLES[2])] - np.cos(ANGLES[2])
    expected = sigmoid(logit(np.array([0.5])) + weights().similarity * gained)
    found = with_feedback(BACKEND, TEXT, ranked, np.array([0]))
    assert found.scores[found.rows == 2] == pytest.approx(expected, rel=1e-4)


def test_no_other_candidate_changes_nothing() -> None:
    """A text alone in the index stays as it is."""
    ranked = Ranked(np.array([0]), np.array([0.99]))
    assert with_feedback(BACKEND, TEXT, ranked, np.array([0])) is ranked
