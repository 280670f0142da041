"""PolNeAR articles as windows of labelled word pieces."""

import hashlib
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.extract.borders import join
from index.extract.quotes import find_quotations
from index.extract.tagger.features import Pieces, cut
from index.extract.tagger.labels import LAYERS, NAMES
from index.records import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

HELD_OUT = 80


@dataclass(frozen=True)
class Attribution:
    """An annotated attribution: its pieces by role (content, source, cue)."""

    roles: dict[str, tuple[Span, ...]]


@dataclass(frozen=True)
class Article:
    """A text, what each annotator marked in it, and its silver names."""

    stem: str
    text: str
    annotations: list[list[Attribution]]
    names: list[tuple[int, int, str]]


@dataclass
class Window:
    """A window's n word pieces and labels.

    Attributes:
        ids: int64 (n,).
        features: int64 (n, 3).
        labels: int64 (n, 4): content, source, cue, names.
        links: Positions of content, cue and source of each attribution, counted from 1; [0] if there
            is none, None if it is outside the window.
    """

    ids: NDArray[np.int64]
    features: NDArray[np.int64]
    labels: NDArray[np.int64]
    links: list[tuple[list[int], list[int] | None, list[int] | None]]


def read_attributions(path: Path, text: str) -> list[Attribution]:
    """The attributions of a brat file that have a content."""
    pieces: dict[str, list[Span]] = {}
    events: list[str] = []
    for line in path.read_bytes().decode("utf-8").split("\n"):
        if match := re.match(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t", line):
            pieces[match[1]] = [(int(s), int(e)) for s, e in map(str.split, match[2].split(";"))]
        elif match := re.match(r"E\d+\t(.*)", line):
            events.append(match[1])
    found = []
    for event in events:
        roles: dict[str, list[Span]] = defaultdict(list)
        for role, _, target in (part.partition(":") for part in event.split()):
            roles[role.rstrip("0123456789").lower()] += pieces[target]
        joined = {role: join(text, roles[role]) or tuple(roles[role]) for role in ("content", "source", "cue")}
        if joined["content"]:
            found.append(Attribution(joined))
    return found


def read_articles(folder: Path, silver: Path) -> list[Article]:
    """All articles of a PolNeAR part."""
    names = {}
    with silver.open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            names[line["doc"]] = [tuple(one) for one in line["names"]]
    by_stem: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        by_stem[re.sub(r"_[0-9a-f]{4}$", "", path.stem)].append(path)
    articles = []
    for stem, paths in by_stem.items():
        text = (folder / "text" / f"{stem}.txt").read_bytes().decode("utf-8")
        articles.append(Article(stem, text, [read_attributions(path, text) for path in paths], names.get(stem, [])))
    return articles


def split(articles: list[Article]) -> tuple[list[Article], list[Article]]:
    """Training and held-out articles, chosen by a hash of their names, so always the same."""
    ordered = sorted(articles, key=lambda one: hashlib.sha256(one.stem.encode()).hexdigest())
    return ordered[HELD_OUT:], ordered[:HELD_OUT]


def vary(text: str, chance: random.Random) -> str:
    """The text with other quote marks now and then; every offset stays."""
    roll = chance.random()
    if roll < 0.7:
        return text
    if roll < 0.85:
        return text.translate(str.maketrans("“”‘’", "\"\"''"))
    pairs = [("“", "”"), ("“", "”"), ("«", "»"), ("„", "“")]
    opening, closing = pairs[chance.randrange(len(pairs))]
    letters = list(text)
    for one in find_quotations(text):
        if not one.single and one.closed and one.pieces[0][0] - one.outer[0] == 1:
            letters[one.outer[0]] = opening
            letters[one.outer[1] - 1] = closing
    return "".join(letters)


def positions(pieces: Pieces, span: Span) -> list[int]:
    """The numbers of the word pieces that share a character with the span."""
    first = int(np.searchsorted(pieces.spans[:, 1], span[0], side="right"))
    after = int(np.searchsorted(pieces.spans[:, 0], span[1], side="left"))
    return list(range(first, after))


def mark(labels: NDArray[np.int64], at: list[int], base: int = 0) -> None:
    """Write B I E or S labels (1 2 3 4 plus base) at the positions."""
    if not at:
        return
    labels[at] = base + 2
    labels[at[0]], labels[at[-1]] = base + 1, base + 3
    if len(at) == 1:
        labels[at[0]] = base + 4


def label(
    tokeniser: "Tokenizer", article: Article, annotation: list[Attribution], text: str
) -> tuple[Pieces, NDArray[np.int64], list[tuple[list[int], list[int], list[int]]]]:
    """An article's pieces, their labels int64 (n, 4) and (content, cue, source) positions per attribution."""
    pieces = cut(tokeniser, text, find_quotations(text))
    labels = np.zeros((len(pieces), 4), dtype=np.int64)
    links = []
    for attribution in annotation:
        found = {}
        for layer, role in enumerate(LAYERS):
            found[role] = [positions(pieces, span) for span in attribution.roles[role]]
            for at in found[role]:
                mark(labels[:, layer], at)
        content, cue, source = ([i for at in found[role] for i in at] for role in ("content", "cue", "source"))
        links.append((content, cue, source))
    for start, end, kind in article.names:
        at = positions(pieces, (start, end))
        if at:
            labels[at, 3] = 2 + 2 * NAMES.index(kind)
            labels[at[0], 3] = 1 + 2 * NAMES.index(kind)
    return pieces, labels, links


def windows(tokeniser: "Tokenizer", articles: list[Article], longest: int, chance: random.Random) -> Iterator[Window]:
    """Cut every article, as one of its annotators marked it, into windows at paragraph starts."""
    for article in articles:
        annotation = article.annotations[chance.randrange(len(article.annotations))]
        pieces, labels, links = label(tokeniser, article, annotation, vary(article.text, chance))
        starts = [i for i in range(len(pieces)) if pieces.features[i, 2] > 11] or [0]
        first, borders = 0, [0]
        budget = chance.randrange(longest // 3, longest + 1)
        for here, after in zip(starts, [*starts[1:], len(pieces)], strict=True):
            if after - first > budget and here > first:
                borders.append(here)
                first, budget = here, longest
            while after - first > longest:
                first += longest
                borders.append(first)
        borders.append(len(pieces))
        for low, high in pairwise(borders):
            if high - low > 8:
                yield _window(pieces, labels, links, low, high)


def _window(
    pieces: Pieces,
    labels: NDArray[np.int64],
    links: list[tuple[list[int], list[int], list[int]]],
    low: int,
    high: int,
) -> Window:
    """One window; positions count from 1, as [CLS] stands at 0."""
    inside = []
    for content, cue, source in links:
        here = [i - low + 1 for i in content if low <= i < high]
        if here:
            near = [[i - low + 1 for i in target if low <= i < high] if target else [0] for target in (cue, source)]
            inside.append((here, near[0] or None, near[1] or None))
    return Window(pieces.ids[low:high], pieces.features[low:high], labels[low:high], inside)
