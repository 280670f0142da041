"""The judged sets of ../shared, read as records; see shared/eval/README.md for what they ask."""

import json
import lzma
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DISTRACTORS = 5000
"""Quotebank quotations among the repeated statements, as in the issue's figures."""
OWN_DISTRACTORS = 3000
"""Among the statements of claims that we judged ourselves, which stand among their likes already."""
REPEATED_TRAIN = Path(__file__).parent / "repeated_train.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One query and the external ids of the statements that answer it."""

    id: str
    text: str
    relevant: frozenset[str]


def records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a JSON Lines file, .xz or plain."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def claims(shared: Path, part: str) -> list[Query]:
    """Return the queries of claims_dev or claims_train (`part`)."""
    return [
        Query(id=record["id"], text=record["text"], relevant=frozenset(record["relevant"]))
        for record in records(shared / f"eval/claims_{part}.jsonl")
    ]


def repeated(shared: Path) -> list[Query]:
    """Return every grouped statement as a query, in random order; the others of its groups answer it.

    Not group by group, where the lines around a line would give its answers away (search.transcript).
    """
    texts = {record["id"]: record["text"] for record in records(shared / "eval/repeated_statements.jsonl")}
    relevant: dict[str, set[str]] = {}
    for group in records(shared / "eval/repeated_dev.jsonl"):
        for member in group["statements"]:
            relevant.setdefault(member, set()).update(set(group["statements"]) - {member})
    queries = [Query(id=name, text=texts[name], relevant=frozenset(others)) for name, others in relevant.items()]
    random.Random(1).shuffle(queries)
    return queries


def quotations(shared: Path, count: int, seed: int) -> list[dict[str, Any]]:
    """Return a sample of Quotebank's records, the same for the same seed."""
    return random.Random(seed).sample(list(records(shared / "data/quotebank.jsonl.xz")), count)


def repeated_corpus(shared: Path) -> list[dict[str, Any]]:
    """Return the repeated statements and their distractors, which have no id of theirs."""
    keep = ("text", "speaker", "date")
    return [
        *records(shared / "eval/repeated_statements.jsonl"),
        *(
            {"id": f"distractor-{at}", **{key: record[key] for key in keep if key in record}}
            for at, record in enumerate(quotations(shared, DISTRACTORS, seed=5))
        ),
    ]


def held_out(shared: Path) -> tuple[list[dict[str, Any]], list[Query]]:
    """Return corpus and queries of the claims in repeated_train.jsonl that no model is trained on.

    The corpus: their statements, what was judged not to make them, distractors; without what the judges were unsure of.
    Every statement is a query, in random order; the others of its claims answer it.
    """
    claims = [claim for claim in records(REPEATED_TRAIN) if claim["held_out"]]
    relevant: dict[str, set[str]] = {}
    for claim in claims:
        for member in claim["statements"]:
            relevant.setdefault(member, set()).update(set(claim["statements"]) - {member})
    unsure = {name for claim in claims for name in claim["unsure"]} - set(relevant)
    read = {name for claim in claims for name in (*claim["statements"], *claim["others"])} - unsure
    keep = ("text", "speaker", "date")
    corpus = [
        {"id": name, **{key: record[key] for key in keep if record.get(key)}}
        for prefix, source in (("qb:", "quotebank"), ("pf:", "politifact_claims"))
        for record in records(shared / f"data/{source}.jsonl.xz")
        if (name := prefix + record["id"]) in read
    ]
    texts = {record["id"]: record["text"] for record in corpus}
    corpus += [
        {"id": f"distractor-{at}", **{key: record[key] for key in keep if record.get(key)}}
        for at, record in enumerate(quotations(shared, OWN_DISTRACTORS, seed=21))
        if f"qb:{record['id']}" not in read | unsure
    ]
    queries = [Query(id=name, text=texts[name], relevant=frozenset(others)) for name, others in relevant.items()]
    random.Random(1).shuffle(queries)
    return corpus, queries
