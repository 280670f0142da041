"""Joining what the two legs found."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import raw_words
from search.backend import Backend
from search.contrast import content_words
from search.fusion.model import features, shortness, sigmoid, weights
from search.language import ParsedQuery
from search.ranked import Ranked, best_first
from search.records import Explanation
from search.repeats import verbatim

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fused:
    """The candidates of both legs in one order.

    Attributes:
        ranked: All of them; scores are probabilities, 0..1, best first, ties by statement id.
        keyword: The keyword leg's own list.
        semantic: The semantic leg's own list.
        features: What was added up, by name, each shape (m,) in the order of `ranked`.
    """

    ranked: Ranked
    keyword: Ranked
    semantic: Ranked
    features: dict[str, Doubles]

    def explain(self, row: int) -> Explanation:
        """Say why a row is where it is.

        Raises:
            ValueError: If the row is not among the candidates.
        """
        places = np.flatnonzero(self.ranked.rows == row)
        if not len(places):
            raise ValueError(f"row {row} is not among the candidates")
        return Explanation(
            keyword=self.keyword.leg_score(row),
            semantic=self.semantic.leg_score(row),
            features={name: round(float(values[places[0]]), 6) for name, values in self.features.items()},
        )


def fuse(backend: Backend, query: ParsedQuery, vector: NDArray[np.float32], keyword: Ranked, semantic: Ranked) -> Fused:
    """Order both legs' candidates by the probability that they answer; see search.fusion.model.

    Args:
        backend: Completes the scores of candidates that only one leg found.
        query: What is asked.
        vector: Its embedding, float32 (dim,), of length 1.
        keyword: The keyword leg's candidates; may be empty.
        semantic: The semantic leg's candidates; may be empty.
    """
    _, by_words, by_meaning = np.intersect1d(keyword.rows, semantic.rows, assume_unique=True, return_indices=True)
    unnamed, unlike = np.ones(len(semantic), np.bool_), np.ones(len(keyword), np.bool_)
    unnamed[by_meaning] = unlike[by_words] = False
    only = semantic.rows[unnamed]
    rows = np.concatenate((keyword.rows, only))
    words = np.concatenate((keyword.scores, backend.keyword_scores(query, only) if len(only) else np.empty(0)))
    similarity = np.concatenate((np.empty(len(keyword)), semantic.scores[unnamed]))
    similarity[by_words] = semantic.scores[by_meaning]
    missing = np.flatnonzero(unlike)
    if len(missing):
        similarity[missing] = backend.semantic_scores(vector, keyword.rows[missing])
    added = features(
        similarity,
        words,
        _coverage(backend, query, words),
        shortness(_asked_words(query.words)),
        verbatim(backend, query.words, rows),
    )
    scores = sigmoid(sum(added.values(), np.full(len(rows), weights().bias)))
    order = best_first(scores, backend.ids(rows))
    return Fused(
        Ranked(rows[order], scores[order]),
        keyword,
        semantic,
        {name: values[order] for name, values in added.items()},
    )


def _asked_words(text: str) -> int:
    """How many words carry what is asked: all of them where there are only function words, as in "US"."""
    return len(content_words(text)) or len(raw_words(text))


def calibrate_keyword(backend: Backend, query: ParsedQuery, scores: Doubles) -> Doubles:
    """Turn BM25F scores, shape (m,), into probabilities 0..1, rising with the score."""
    model = weights()
    return sigmoid(model.bias_words + model.coverage_alone * _coverage(backend, query, scores, cut=False))


def calibrate_semantic(similarities: NDArray[np.float32]) -> Doubles:
    """Turn cosine similarities, shape (m,), into probabilities 0..1, rising with the similarity."""
    model = weights()
    return sigmoid(model.bias_alone + model.similarity_alone * similarities.astype(np.float64))


def _coverage(backend: Backend, query: ParsedQuery, words: Doubles, *, cut: bool = True) -> Doubles:
    ceiling = backend.keyword_ceiling(query)
    share = words / ceiling if ceiling > 0 else np.zeros(len(words))
    return np.minimum(share, 1.0) if cut else share
