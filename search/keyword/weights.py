"""How much a word counts: BM25F and its parameters."""

from dataclasses import dataclass
from typing import Literal

K1 = 1.2
"""How soon repeating a word stops helping; dimensionless. Robertson & Zaragoza 2009, and Whoosh's default."""
B = 0.75
"""How much a field's length counts, 0..1. Robertson & Zaragoza 2009, and Whoosh's default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The parameters of one way of scoring.

    A word found in a field adds weight * idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average)), summed over
    fields, as Whoosh's BM25F with one field after the other does. Lengths and averages are of that field,
    in words; averages and document frequencies are over all live statements of the index.

    Attributes:
        fields: Factors of text, speaker, role, title and context. Text and speaker make a statement match; the others
            only add to the score of one that matches, so that a search for words finds what says them.
        exact: What is added for a statement that uses the word only in the very form of the query, as a share of the
            word's score: 0.2 ranks "taxes" before "tax" where all else is equal.
        k1: See K1.
        b: See B.
        idf: "whoosh" for log(N / (df + 1)) + 1, as Whoosh's; "probabilistic" for
            log(1 + (N - df + 0.5) / (df + 0.5)), as Lucene's, which counts words in most statements for little.
    """

    fields: tuple[float, float, float, float, float] = (1.0, 0.7, 0.3, 0.3, 0.2)
    exact: float = 0.2
    k1: float = K1
    b: float = B
    idf: Literal["whoosh", "probabilistic"] = "whoosh"


DEFAULT = Weights(fields=(1.0, 0.7, 0.1, 0.6, 0.2), exact=0.1, idf="probabilistic")
"""Best of those tried on training queries (claims_train) as the keyword leg alone; see tests/eval/README.md."""
