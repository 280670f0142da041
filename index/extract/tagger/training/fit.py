"""Fit linker and confidence: python -m index.extract.tagger.training.fit POLNEAR_TRAIN SILVER.jsonl MODEL_FOLDER.

Uses the held-out articles only.

Writes MODEL_FOLDER/links.json and enters it in the manifest.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.extract.borders import join
from index.extract.combine import combine
from index.extract.confidence import FEATURES, features
from index.extract.drafts import Reading
from index.extract.extractor import kind_of
from index.extract.link import CUE_FEATURES, SOURCE_FEATURES, Linker, Weights
from index.extract.people import People
from index.extract.quotes import find_quotations, quote_states
from index.extract.tagger.features import cut
from index.extract.tagger.runtime import Runtime
from index.extract.tagger.tagging import Tagging, tag
from index.extract.tagger.training.data import Article, Attribution, read_articles, split
from index.records import Document, Span

Case = tuple[NDArray[np.float64], int]


def overlap(a: Span, spans: tuple[Span, ...]) -> int:
    """Shared characters."""
    return sum(max(0, min(a[1], end) - max(a[0], start)) for start, end in spans)


def reading_of(runtime: Runtime, article: Article) -> tuple[Reading, Tagging]:
    """An article as the finders see it, and its tags."""
    quotations = find_quotations(article.text)
    pieces = cut(runtime.tokeniser, article.text, quotations)
    tagging = tag(article.text, pieces, runtime.score(pieces))
    document = Document(source=article.stem, key=article.stem, body=article.text)
    people = People(article.text, tagging.names)
    return Reading(document, article.text, 0, (), tuple(quotations), people), tagging


def judged(
    reading: Reading, tagging: Tagging, weights: Weights, article: Article
) -> list[tuple[NDArray[np.float64], bool]]:
    """Features of the statements found in an article, and whether words and source of each are right."""
    found = []
    states = bytes(quote_states(article.text, list(reading.quotations)))
    gold = [(join(article.text, one.roles["content"]), one.roles["source"]) for one in article.annotations[0]]
    for draft in combine(reading, tagging, weights):
        if "content" not in draft.features:
            continue
        pieces = join(article.text, draft.pieces)
        length = sum(end - start for start, end in pieces)
        right = False
        for content, source in gold:
            shared = sum(overlap(piece, content) for piece in pieces)
            if shared and 2 * shared >= length + sum(end - start for start, end in content) - shared:
                right = overlap(draft.source, source) > 0 if draft.source else not source
        found.append((features(draft, kind_of(article.text, draft.pieces, states)), right))
    return found


def logistic(rows: NDArray[np.float64], right: NDArray[np.float64], penalty: float = 2.0) -> NDArray[np.float64]:
    """Weights of a logistic regression by Newton's method with a quadratic penalty."""
    weights = np.zeros(rows.shape[1])
    for _ in range(30):
        chances = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (right - chances) - penalty * weights
        curvature = (rows * (chances * (1 - chances))[:, None]).T @ rows + penalty * np.eye(len(weights))
        weights += np.linalg.solve(curvature, gradient)
    return weights


def cases(tagging: Tagging, article: Article) -> tuple[list[Case], list[Case]]:
    """Choices of cue and of source in one article: candidates' features and which is right."""
    empty = Weights(np.zeros(len(CUE_FEATURES)), np.zeros(len(SOURCE_FEATURES)))
    linker = Linker(article.text, tagging, empty)
    for_cue, for_source = [], []
    for number, content in enumerate(tagging.contents):
        gold = max(article.annotations[0], key=lambda one: overlap(content.span, one.roles["content"]), default=None)
        if gold is None or 2 * overlap(content.span, gold.roles["content"]) < content.span[1] - content.span[0]:
            continue
        cue = _right(gold, "cue", [one.span for one in tagging.cues])
        found = linker.cue_candidates([number])
        numbers, rows = found.numbers.tolist(), found.rows
        if cue in numbers and (cue >= 0 or not gold.roles["cue"]):
            for_cue.append((rows, numbers.index(cue)))
        source = _right(gold, "source", [one.span for one in tagging.sources])
        found = linker.source_candidates([number], [cue])
        numbers, rows = found.numbers.tolist(), found.rows
        if source in numbers and (source >= 0 or not gold.roles["source"]):
            for_source.append((rows, numbers.index(source)))
    return for_cue, for_source


def _right(gold: Attribution, role: str, spans: list[Span]) -> int:
    """The number of the span that is the gold's, -1 if none is."""
    shared = [overlap(span, gold.roles[role]) for span in spans]
    return int(np.argmax(shared)) if shared and max(shared) > 0 else -1


def fit(found: list[Case], features: int, penalty: float = 1.0) -> NDArray[np.float64]:
    """Weights of a conditional logit by gradient ascent with a quadratic penalty."""
    weights = np.zeros(features)
    first, second = np.zeros(features), np.zeros(features)
    for step in range(1, 1500):
        gradient = -penalty * weights / len(found)
        for rows, right in found:
            scores = rows @ weights
            chances = np.exp(scores - np.logaddexp.reduce(scores))
            gradient += (rows[right] - chances @ rows) / len(found)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        weights += 0.03 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        if step > 200 and float(np.abs(gradient).max()) < 1e-3:
            break
    return weights


def accuracy(found: list[Case], weights: NDArray[np.float64]) -> float:
    """How many choices are right."""
    return sum(int((rows @ weights).argmax()) == right for rows, right in found) / max(1, len(found))


def calibration(chances: NDArray[np.float64], right: NDArray[np.float64]) -> str:
    """Mean given and true rates in tenths of the range, and the expected calibration error."""
    parts, error = [], 0.0
    for low in np.arange(0, 1, 0.1):
        inside = (chances >= low) & (chances < low + 0.1)
        if inside.sum() > 5:
            parts.append(f"{chances[inside].mean():.2f}:{right[inside].mean():.2f} ({inside.sum()})")
            error += abs(chances[inside].mean() - right[inside].mean()) * inside.mean()
    return f"expected calibration error {error:.3f}; " + ", ".join(parts)


def main(polnear: Path, silver: Path, folder: Path) -> None:
    """Fit on all held-out articles; print the accuracy of two-fold cross-validation."""
    runtime = Runtime(folder)
    _, held = split(read_articles(polnear, silver))
    read = [(*reading_of(runtime, one), one) for one in held]
    per_article = [cases(one[1], one[2]) for one in read]
    result = {}
    for name, which, columns in (("cue", 0, CUE_FEATURES), ("source", 1, SOURCE_FEATURES)):
        halves = [[case for one in per_article[half::2] for case in one[which]] for half in (0, 1)]
        scores = [accuracy(halves[1 - half], fit(halves[half], len(columns))) for half in (0, 1)]
        weights = fit(halves[0] + halves[1], len(columns))
        pointer = np.zeros(len(columns))
        pointer[0] = pointer[-1] = 1.0
        print(
            name,
            len(halves[0] + halves[1]),
            f"cross-validated {np.mean(scores):.3f}, pointer alone {accuracy(halves[0] + halves[1], pointer):.3f}",
        )
        print("  ", dict(zip(columns, weights.round(2).tolist(), strict=True)))
        result[name] = weights.round(4).tolist()
    both = Weights(np.array(result["cue"]), np.array(result["source"]))
    halves_judged = [
        [case for one in read[half::2] for case in judged(one[0], one[1], both, one[2])] for half in (0, 1)
    ]
    data = [(np.array([row for row, _ in half]), np.array([float(ok) for _, ok in half])) for half in halves_judged]
    for half in (0, 1):
        weights = logistic(*data[half])
        chances = 1 / (1 + np.exp(-data[1 - half][0] @ weights))
        print("confidence", calibration(chances, data[1 - half][1]))
    weights = logistic(np.vstack([data[0][0], data[1][0]]), np.concatenate([data[0][1], data[1][1]]))
    print("  ", dict(zip(FEATURES, weights.round(2).tolist(), strict=True)))
    result["confidence"] = weights.round(4).tolist()
    (folder / "links.json").write_text(json.dumps(result) + "\n")
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["sha256"]["links.json"] = hashlib.sha256((folder / "links.json").read_bytes()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
