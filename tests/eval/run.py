"""Every quality figure of search, by one command: python -m tests.eval.run --shared ../shared.

Indexes the judged sets with the shipped model (and the stock one, to compare), asks every judged query by each leg
and by both, and verifies quotations. Prints a Markdown report; `--write` puts it into tests/eval/results.md.
"""

import argparse
import csv
import json
import platform
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import spearmanr

from index.encode import load_encoder
from index.encode.models import DEFAULT_MODEL, STOCK_MODEL
from search.engine import Engine
from search.quotation import words_of
from search.records import Mode, Verdict
from tests.eval import judged, measures
from tests.eval.quotes import cases
from web.command_line import program

RESULTS = Path(__file__).parent / "results.md"
DEPTH = 100
VERIFIED = 500
"""Quotations verified in each form, and quotations looked for that are not there."""
QUOTED = 20_000
"""Quotebank statements of the index that they are looked for in."""


def indexed(work: Path, name: str, records: Iterable[dict[str, Any]], model: str | None) -> Path:
    """Index records with a model, or for keywords only, unless an earlier run has; return the index folder."""
    folder = work / f"{name}-{load_encoder(model).revision if model else 'keyword'}"
    how = ["--model", model] if model else ["--keyword-only"]
    if not (folder / "done").exists():
        source = work / f"{name}.jsonl"
        source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        program(["--index", str(folder), "index", *how, str(source)], standalone_mode=False)
        (folder / "done").touch()
    return folder


ALONE = "hybrid, each line alone"
"""Both legs without what the lines around a line say."""


def runs(folder: Path, queries: list[judged.Query]) -> dict[str, list[list[str]]]:
    """Return, for each mode and for ALONE, every query's ranking as external ids, the query itself left out."""
    engine = Engine.open(folder)
    asked = [query.text for query in queries]
    answers = {mode.value: engine.match(asked, limit=DEPTH, mode=mode) for mode in Mode}
    answers[ALONE] = engine.match(asked, limit=DEPTH, transcript=False)
    found = {
        name: [
            [match.external_id or "" for match in matches if match.external_id != query.id]
            for query, matches in zip(queries, given, strict=True)
        ]
        for name, given in answers.items()
    }
    engine.close()
    return found


def retrieval(title: str, folder: Path, queries: list[judged.Query], measure: str) -> list[str]:
    """Report one judged set: each leg, both, and what both gain over each."""
    found = runs(folder, queries)
    score = {"MAP@5": measures.average_precision, "nDCG@10": measures.ndcg}[measure]
    lines = [
        f"### {title}",
        "",
        f"{len(queries)} queries.",
        "",
        f"| | {measure} | recall@10 | recall@100 |",
        "|---|---|---|---|",
    ]
    values = {
        name: [score(ranked, query.relevant) for ranked, query in zip(given, queries, strict=True)]
        for name, given in found.items()
    }
    both = Mode.HYBRID.value
    for name in (Mode.KEYWORD.value, Mode.SEMANTIC.value, ALONE, both):
        recalls = [
            statistics.mean(
                measures.recall(ranked, query.relevant, depth)
                for ranked, query in zip(found[name], queries, strict=True)
            )
            for depth in (10, 100)
        ]
        lines.append(f"| {name} | {measures.estimate(values[name])} | {recalls[0]:.3f} | {recalls[1]:.3f} |")
    legs = (Mode.KEYWORD.value, Mode.SEMANTIC.value)
    for name, base in ((ALONE, legs[0]), (ALONE, legs[1]), (both, legs[0]), (both, legs[1]), (both, ALONE)):
        lines.append(f"| {name} - {base} | {measures.difference(values[name], values[base])} | | |")
    return [*lines, ""]


def general_similarity(shared: Path) -> list[str]:
    """Report Spearman's correlation on the STS benchmark's dev part, shipped against stock."""
    with (shared / "data/stsb/stsb-en-dev.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines) if len(row) == 3]
    report = ["### General similarity (STS benchmark, dev)", "", "| model | Spearman |", "|---|---|"]
    for model in (STOCK_MODEL, DEFAULT_MODEL):
        encoder = load_encoder(model)
        first, second = (encoder.encode([row[at] for row in rows]) for at in (0, 1))
        correlation = spearmanr((first * second).sum(axis=1), [float(row[2]) for row in rows]).statistic
        report.append(f"| {model} | {correlation:.4f} |")
    return [*report, ""]


def verification(shared: Path, work: Path) -> list[str]:
    """Report verdicts on changed quotations, and on quotations that are not in the index."""
    records = judged.quotations(shared, QUOTED + VERIFIED, seed=11)
    inside = records[:QUOTED]
    engine = Engine.open(indexed(work, "quotes", ({"id": r["id"], "text": r["text"]} for r in inside), None))
    draw = random.Random(2)
    sample = [r for r in draw.sample(inside, 3 * VERIFIED) if len(words_of(r["text"])) >= 8][:VERIFIED]
    total: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    statements: Counter[str] = Counter()
    times = []
    engine.verify("warm up")
    for record in sample:
        for case in cases(record["text"], draw):
            began = time.perf_counter()
            found = engine.verify(case.quote)
            times.append((time.perf_counter() - began) * 1000)
            total[case.how] += 1
            verdicts[case.how] += found.verdict is case.verdict
            same = found.match is not None and [w.form for w in words_of(found.match.statement.text)] == [
                w.form for w in words_of(record["text"])
            ]
            statements[case.how] += same
    report = ["### Verify", "", f"{len(sample)} Quotebank statements, index of {QUOTED}.", ""]
    report += ["| quotation | right verdict | right statement |", "|---|---|---|"]
    report += [f"| {how} | {verdicts[how] / n:.3f} | {statements[how] / n:.3f} |" for how, n in total.items()]
    report += ["", f"Median {np.median(times):.1f} ms, 95th percentile {np.percentile(times, 95):.1f} ms.", ""]
    speeches = (r["text"] for r in judged.records(shared / "data/un_general_debate.jsonl.xz"))
    absent = [text for text, _ in zip(speeches, range(200 * VERIFIED), strict=False) if len(text.split()) >= 6][::150][
        :VERIFIED
    ]
    wrong = sum(engine.verify(text).verdict is not Verdict.NOT_FOUND for text in absent)
    report.append(f"Of {len(absent)} sentences of UN speeches, which are not in the index, {wrong} were found.")
    engine.close()
    return [*report, ""]


def main() -> None:
    """Read the command line, measure, print and perhaps write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with data/ and eval/")
    parser.add_argument("--work", type=Path, default=Path("/tmp/onrecord-eval"), help="where indexes are kept")  # noqa: S108
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    report = ["# Quality of search", "", "Made by `make eval`: means with 95% bootstrap intervals.", ""]
    report += [f"Python {platform.python_version()}, {platform.machine()}, {getattr(load_encoder(), 'how', '')}.", ""]
    claims = list(judged.records(options.shared / "data/politifact_claims.jsonl.xz"))
    repeated = judged.repeated_corpus(options.shared)
    held_out, asked = judged.held_out(options.shared)
    for model in (DEFAULT_MODEL, STOCK_MODEL):
        report += [f"## {model}", ""]
        folder = indexed(options.work, "claims", claims, model)
        report += retrieval("claims_dev over PolitiFact", folder, judged.claims(options.shared, "dev"), "MAP@5")
        folder = indexed(options.work, "repeated", repeated, model)
        title = "repeated_dev with 5,000 Quotebank distractors"
        report += retrieval(title, folder, judged.repeated(options.shared), "nDCG@10")
        folder = indexed(options.work, "held-out", held_out, model)
        report += retrieval("repeated_train, claims held out of training", folder, asked, "nDCG@10")
    report += ["## Other tasks", "", *general_similarity(options.shared), *verification(options.shared, options.work)]
    text = "\n".join(report).rstrip() + "\n"
    sys.stdout.write(text)
    if options.write:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
