"""Fit what a known speaker and day count: python -m tests.eval.fit_verbatim INDEX.

INDEX holds the PolitiFact statements, encoded by a model that was not trained on the training queries (the stock one).
Two tasks of claims_train teach search.verbatim.WEIGHTS together: its sentences, whose ids give the day and, for
transcripts of one person, the speaker; and the statements that one sentence repeats, each of which asks for the others,
as `match` does for a text that stands in the index. Prints the weights, MAP@5 of the sentences in folds of whole
transcripts, and nDCG@10 of the statements.
"""

import argparse
import re
import statistics
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.encode import load_encoder
from search.background import Background, days_of
from search.embedded import EmbeddedBackend
from search.fusion.model import logit
from search.language import plain
from search.ranked import Ranked
from search.ranking import DEPTH, fuse_legs
from search.repeats import verbatim
from search.verbatim import by_own_circumstances, terms
from tests.eval import judged, measures
from tests.eval.fit_context import by_folds, fused
from tests.eval.fit_fusion import Judged, candidates, logistic

Doubles = NDArray[np.float64]
SPEAKERS = {
    "Trump": "donald-trump", "Tump": "donald-trump", "Trumo": "donald-trump", "Sanders": "bernie-sanders",
    "Obama": "barack-obama", "Hillary": "hillary-clinton", "Cruz": "ted-cruz", "kasich": "john-kasich",
}  # fmt: skip
"""Who speaks in transcripts whose names begin so after the date, unless they are debates."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement that asks for those that repeat it.

    Attributes:
        relevant: External ids of these.
        ranked: Its candidates by the fusion, itself included.
        own: Rows with its words.
    """

    relevant: frozenset[str]
    ranked: Ranked
    own: NDArray[np.int64]


def of_sentences(backend: EmbeddedBackend, queries: list[judged.Query], found: list[Judged]) -> list[Doubles]:
    """Return the terms of search.verbatim for the candidates of every sentence, shape (m, 3)."""
    background = Background.of(backend, None)
    everyone = set(backend.speaker_codes(backend.all_rows(None)).tolist()) - {-1}
    codes = {backend.speaker_of(code)[0]: code for code in everyone}
    results = []
    for query, (rows, *_) in zip(queries, found, strict=True):
        day, name = query.id.split("_")[:2]
        said_on = date(int(day[:4]), int(day[4:6]), int(day[6:8])) - date(1970, 1, 1)
        speaker = None if "debate" in query.id else SPEAKERS.get(name)
        said_by = np.array([codes[speaker]] if speaker else [], np.int32)
        results.append(
            terms(
                background,
                said_by,
                np.array([said_on.days], np.float64),
                backend.speaker_codes(rows),
                days_of(backend, rows),
            )
        )
    return results


def statements(backend: EmbeddedBackend, shared: Path, queries: list[judged.Query]) -> list[Asked]:
    """Return the statements that some sentence repeats together with others."""
    relevant: dict[str, set[str]] = {}
    for query in queries:
        for name in query.relevant if len(query.relevant) > 1 else ():
            relevant.setdefault(name, set()).update(query.relevant - {name})
    texts = {one["id"]: one["text"] for one in judged.records(shared / "data/politifact_claims.jsonl.xz")}
    names = sorted(relevant)
    vectors = load_encoder(backend.model).encode([texts[name] for name in names])
    found = []
    for name, vector in zip(names, vectors, strict=True):
        ranked = fuse_legs(backend, plain(texts[name]), vector, None, DEPTH).ranked
        own = ranked.rows[verbatim(backend, texts[name], ranked.rows)]
        found.append(Asked(frozenset(relevant[name]), ranked, own))
    return found


def of_statements(backend: EmbeddedBackend, asked: list[Asked]) -> tuple[Doubles, Doubles, Doubles]:
    """Return terms, labels and the fusion's logits of all candidates but the statements themselves."""
    background = Background.of(backend, None)
    parts = []
    for one in asked:
        others = ~np.isin(one.ranked.rows, one.own)
        rows, scores = one.ranked.rows[others], one.ranked.scores[others]
        said = (backend.speaker_codes(one.own), days_of(backend, one.own))
        added = terms(background, *said, backend.speaker_codes(rows), days_of(backend, rows))
        labels = np.array([name in one.relevant for name in backend.external_ids(rows)], np.float64)
        parts.append((added, labels, logit(scores)))
    added, labels, given = (np.concatenate(column) for column in zip(*parts, strict=True))
    return added, labels, given


def ndcg(backend: EmbeddedBackend, asked: list[Asked], lists: list[Ranked]) -> float:
    """Return mean nDCG@10, the statements themselves left out."""
    return statistics.mean(
        measures.ndcg(
            [name or "" for name in backend.external_ids(ranked.rows[~np.isin(ranked.rows, one.own)])], one.relevant
        )
        for one, ranked in zip(asked, lists, strict=True)
    )


def main() -> None:
    """Read the command line, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args()
    backend = EmbeddedBackend.open(options.index)
    queries = judged.claims(options.shared, "train")
    found = candidates(backend, queries)
    known = of_sentences(backend, queries, found)
    asked = statements(backend, options.shared, queries)
    added, labels, given = of_statements(backend, asked)
    both = np.concatenate([np.concatenate(known), added])
    # Each task has a bias of its own: few of the statements that repeat another were judged. The sentences' is kept.
    biases = np.repeat(np.eye(2), (len(both) - len(added), len(added)), axis=0)
    weights = logistic(
        np.concatenate([both[:, :2], biases[:, 1:], biases[:, :1]], axis=1),
        np.concatenate([*(one[2] for one in found), labels]),
        given=np.concatenate([np.concatenate([one[1] for one in found]) @ fused(found), given]),
    )
    alone, together = by_folds(found, [re.sub(r"_\d+$", "", query.id) for query in queries], lambda _: known)
    background = Background.of(backend, None)
    reordered = [by_own_circumstances(backend, background, one.ranked, one.own) for one in asked]
    report = [
        f"weights (speaker, day, bias) {np.round(weights[[0, 1, 3]], 2)}",
        f"sentences in folds, MAP@5: alone {measures.estimate(alone)}, known {measures.estimate(together)}, "
        f"difference {measures.difference(together, alone)}",
        f"{len(asked)} statements, nDCG@10: alone {ndcg(backend, asked, [one.ranked for one in asked]):.4f}, "
        f"with the weights in use {ndcg(backend, asked, reordered):.4f}",
    ]
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main()
