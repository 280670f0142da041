"""Training examples for the statement encoder, from training data only.

Five kinds, none from a development set:

* a sentence of a debate and the fact-checked statement it repeats (claims_train), with statements
  that an encoder ranks high for it although nobody judged them relevant;
* statements that make the same claim on different occasions, judged by reading (tests/eval/repeated_train.jsonl), with
  statements near them that were judged not to;
* a fact-checked statement and the headline of its fact-check, which says the same in other words;
* sentence pairs with a similarity judged by people (STS benchmark, train);
* texts with the vectors a stronger teacher gives them, whose similarities are to be kept.
"""

import csv
import json
import lzma
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A sentence, a statement that it repeats, and hard negatives, nearest first."""

    query: str
    positive: str
    negatives: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """Statements that make one claim, at least two, and statements near them that do not."""

    statements: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """Two sentences and how alike people find them, 0..1."""

    first: str
    second: str
    similarity: float


def records(path: Path) -> Iterator[dict[str, Any]]:
    """Return the records of a JSON Lines file, .xz or plain."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def claims(
    queries: list[dict[str, Any]],
    statements: list[dict[str, Any]],
    query_vectors: Floats,
    statement_vectors: Floats,
    *,
    depth: int = 40,
    too_like: float = 0.8,
) -> list[Claim]:
    """Return one Claim per judged pair.

    Args:
        queries: Records of claims_train.
        statements: Records of the fact-checked statements.
        query_vectors: Vectors of the queries, (n, dim), normalised.
        statement_vectors: Vectors of the statements, (m, dim), normalised.
        depth: Negatives are drawn from this many nearest statements.
        too_like: A statement this near to the positive may say the same; it is no negative.
    """
    row = {record["id"]: at for at, record in enumerate(statements)}
    found = []
    for record, vector in zip(queries, query_vectors, strict=True):
        relevant = [row[name] for name in record["relevant"]]
        nearest = np.argsort(-(statement_vectors @ vector), kind="stable")[: depth + len(relevant)]
        for positive in relevant:
            alike = statement_vectors[nearest] @ statement_vectors[positive]
            negatives = [
                statements[at]["text"]
                for at, likeness in zip(nearest.tolist(), alike.tolist(), strict=True)
                if at not in relevant and likeness < too_like
            ]
            found.append(Claim(query=record["text"], positive=statements[positive]["text"], negatives=tuple(negatives)))
    return found


def repeated(judged: Path, shared: Path) -> list[Repeated]:
    """Return the claims of a judged file that are not held out.

    Args:
        judged: JSON Lines of {statements, others, held_out}; lists of ids, which begin with qb: for Quotebank, with pf:
            for the fact-checked statements.
        shared: Folder with data/, where the texts are.
    """
    texts = {
        prefix + record["id"]: record["text"]
        for prefix, name in (("qb:", "quotebank"), ("pf:", "politifact_claims"))
        for record in records(shared / f"data/{name}.jsonl.xz")
    }
    return [
        Repeated(
            statements=tuple(texts[name] for name in claim["statements"]),
            others=tuple(texts[name] for name in claim["others"]),
        )
        for claim in records(judged)
        if not claim["held_out"]
    ]


def apart(draw: random.Random, repeated: list[Repeated], count: int) -> list[Repeated]:
    """Draw claims no two of which share a statement: each is to be told from the others."""
    chosen: list[Repeated] = []
    taken: set[str] = set()
    for claim in draw.sample(repeated, len(repeated)):
        if len(chosen) < count and taken.isdisjoint(claim.statements):
            chosen.append(claim)
            taken.update(claim.statements)
    return chosen


def headlines(statements: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return (statement, headline of its fact-check) pairs; statements without a headline are left out."""
    return [(record["text"], record["title"]) for record in statements if record.get("title")]


def rated(path: Path) -> list[Rated]:
    """Return the pairs of an STS benchmark file (CSV: sentence, sentence, 0..5)."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Rated(first=row[0], second=row[1], similarity=float(row[2]) / 5)
            for row in csv.reader(lines)
            if len(row) == 3
        ]


def taught(folder: Path) -> tuple[list[str], Floats]:
    """Return the texts and vectors that a teacher left in `folder` as NAME.json and NAME.npy."""
    texts: list[str] = []
    vectors = []
    for path in sorted(folder.glob("*.npy")):
        texts += json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        vectors.append(np.load(path, allow_pickle=False).astype(np.float32))
    if not vectors:
        return [], np.zeros((0, 0), np.float32)
    return texts, np.concatenate(vectors)
