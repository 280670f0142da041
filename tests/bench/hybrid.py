"""`make bench-hybrid`: hybrid queries to this engine and to peers with the same statements and the same vectors.

    python -m tests.bench.hybrid CORPUS.jsonl[.xz] QUERIES.jsonl[.xz] [--size 100000] [--folder DIR] [--index DIR]

CORPUS has a statement a line in the field `text`, QUERIES real quotations, fragments of which are asked. The statements
are indexed by `onrecord index` (or taken from --index), and its vectors are what the peers get. Queries are encoded
beforehand for all; everything from text and vector to ten results is timed in one thread, each query with its fastest
round. For this engine also recall against an exact scan, memory, and the time of encoding. Peers that are not
installed are left out: pip install txtai lancedb (in another environment, named in PYTHONPATH).
"""

import argparse
import contextlib
import itertools
import json
import os
import platform
import random
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encode import Encoder, load_encoder
from index.read import read
from index.store import Snapshot, Writer
from search.engine import Engine
from search.language import parse
from search.ranking import DEPTH, rank
from search.records import Filters, Mode, SearchRequest
from tests.bench.hybrid_peers import Lance, Peer, Txtai
from tests.bench.static_encoder import StaticEncoder
from tests.eval.judged import records

Floats = NDArray[np.float32]
QUERIES = 300
MATCHED = 300
"""Quotations asked in bulk."""
ROUNDS = 3


class Known:
    """Stands in for the encoder where only the engine is timed: looks the query's vector up."""

    def __init__(self, encoder: Any, texts: Sequence[str]) -> None:
        """Encode the texts beforehand."""
        self.name, self.revision, self.dimensions = encoder.name, encoder.revision, encoder.dimensions
        self.vectors = dict(zip(texts, encoder.encode(texts), strict=True))
        self.encode_first: Any = None

    def encode_query(self, text: str) -> Floats:
        """Return the vector; with `encode_first`, after that encoder has spent its time on the text."""
        if self.encode_first is not None:
            self.encode_first.encode_query(text)
        return self.vectors[text]


def questions(path: Path, count: int) -> list[str]:
    """Return fragments of three to twelve words of real quotations, letters and digits only."""
    draw = random.Random(7)
    texts = [record["text"] for record in itertools.islice(records(path), 60_000)]
    draw.shuffle(texts)
    found = []
    for text in texts:
        words = re.findall(r"[A-Za-z0-9]+", text)
        if len(words) >= 12 and len(found) < count:
            size = draw.randint(3, 12)
            start = draw.randrange(len(words) - size + 1)
            fragment = " ".join(words[start : start + size]).lower()
            # What the query language would read as an operator is no plain query.
            if parse(fragment).plain:
                found.append(fragment)
    return found


def build(corpus: Path, size: int, folder: Path, encoder: Encoder) -> Path:
    """Index the first `size` statements, unless an earlier run has; return the index folder."""
    index = folder / f"onrecord-{size}-{encoder.name}"
    if not (index / "done").exists():
        source = folder / f"statements-{size}.jsonl"
        with source.open("w", encoding="utf-8") as lines:
            for record in itertools.islice(records(corpus), size):
                lines.write(json.dumps(record) + "\n")
        began = time.perf_counter()
        with Writer.open(index, encoder) as writer:
            writer.add(read([str(source)]))
        (index / "done").write_text(f"{time.perf_counter() - began:.0f}", encoding="utf-8")
    return index


def contents(index: Path) -> tuple[list[str], Floats]:
    """Return the texts and one vector of each statement, in row order."""
    snapshot = Snapshot.open(index)
    texts: list[str] = []
    for start in range(0, snapshot.rows, 10_000):
        rows = range(start, min(start + 10_000, snapshot.rows))
        texts += [stored.statement.text for stored in snapshot.statements(rows)]
    vectors = np.concatenate(
        [
            segment.vectors.quantised.take(_firsts(segment.vectors.owners))
            for segment in snapshot.segments
            if segment.vectors
        ]
    ).astype(np.float32)
    snapshot.close()
    return texts, vectors


def _firsts(owners: NDArray[np.int32]) -> NDArray[np.int64]:
    return np.unique(owners, return_index=True)[1]


def timed(ask: Callable[[str], object], queries: Sequence[str], rounds: int = ROUNDS) -> list[float]:
    """Return each query's fastest time in milliseconds."""
    best = dict.fromkeys(queries, float("inf"))
    order = list(queries)
    for turn in range(rounds):
        random.Random(turn).shuffle(order)
        for query in order:
            began = time.perf_counter()
            ask(query)
            best[query] = min(best[query], (time.perf_counter() - began) * 1000)
    return list(best.values())


def line(name: str, times: Sequence[float], base: float | None = None) -> str:
    """One row of the table."""
    median, high = statistics.median(times), float(np.percentile(times, 95))
    return f"| {name} | {median:.2f} | {high:.2f} | {'' if base is None else f'{median / base:.1f}'} |"


def recalls(engine: Engine, known: Known, queries: Sequence[str]) -> dict[int, float]:
    """Return recall@10 and @100 of the semantic leg against an exact scan of every vector."""
    snapshot = engine._backend.snapshot
    found: dict[int, list[float]] = {10: [], 100: []}
    for query in queries:
        vector = known.encode_query(query)
        for k, shares in found.items():
            near = set(engine._backend.semantic(vector, k, None).rows.tolist())
            exact: list[tuple[float, int]] = []
            for segment, base in zip(snapshot.segments, snapshot.bases, strict=True):
                rows, similarities, _ = segment.vectors.search(vector, k, exact=True)
                exact += [(-float(s), int(row) + base) for s, row in zip(similarities, rows, strict=True)]
            shares.append(len(near & {row for _, row in sorted(exact)[:k]}) / k)
    return {k: statistics.mean(shares) for k, shares in found.items()}


def resident_mb() -> float:
    """Return this process's resident memory now, in megabytes of 10^6 bytes."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    match = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(match[1]) * 1024 / 1e6 if match else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def match_rate(engine: Engine, texts: Sequence[str], mode: Mode) -> float:
    """Return inputs a second of a bulk match of whole quotations, their encoding included."""
    list(engine.match(texts[:20], mode=mode))
    began = time.perf_counter()
    list(engine.match(texts, mode=mode))
    return len(texts) / (time.perf_counter() - began)


def onrecord(index: Path, queries: Sequence[str], quotations: Sequence[str], known: Known) -> tuple[list[str], float]:
    """Measure this engine; return report lines and the median of its ranking."""
    engine = Engine.open(index)
    encoder: Any = load_encoder()
    engine._encoder = known  # type: ignore[assignment]
    backend = engine._backend

    def ranked(query: str) -> object:
        parsed = parse(query)
        return rank(backend, parsed, Mode.HYBRID, backend.allowed(Filters()), known.encode_query, 11)

    def page(query: str) -> object:
        return engine.search(SearchRequest(text=query, facets=False))

    for query in queries[:20]:
        page(query)
    ranking, pages = timed(ranked, queries), timed(page, queries)
    memory = resident_mb()
    legs = {
        "keyword leg": timed(lambda q: backend.keyword(parse(q), DEPTH, None), queries),
        "semantic leg": timed(lambda q: backend.semantic(known.encode_query(q), DEPTH, None), queries),
    }
    encoding = timed(encoder.encode_query, queries)
    known.encode_first = encoder
    whole = timed(page, queries)
    known.encode_first = None
    found = recalls(engine, known, queries[:100])
    engine._encoder = encoder
    # With --static, what encoded the index encodes nothing else.
    modes = [Mode.KEYWORD, Mode.HYBRID] if encoder.name == backend.model else [Mode.KEYWORD]
    rates = ", ".join(f"{mode.value} {match_rate(engine, quotations, mode):.0f}" for mode in modes)
    size = sum(path.stat().st_size for path in index.rglob("vectors*"))
    base = statistics.median(ranking)
    lines = [
        line("Onrecord, ten ranked (as the peers)", ranking, base),
        line("Onrecord, page of ten with texts and contexts", pages, base),
        *(line(f"… of this, {name} ({DEPTH} deep)", times) for name, times in legs.items()),
        line(f"Encoding the query ({encoder.how})", encoding),
        line("Onrecord, end to end with encoding", whole),
        "",
        f"Segments: {[segment.rows for segment in backend.snapshot.segments]}. "
        f"Semantic leg against an exact scan: recall@10 {found[10]:.4f}, recall@100 {found[100]:.4f}. "
        f"Vectors and their index on disk: {size / backend.rows:.0f} bytes a statement. "
        f"Resident after {(ROUNDS * 2) * len(queries)} queries, encoder included: {memory:.0f} MB. "
        f"Bulk match of {len(quotations)} quotations, encoding included, inputs a second: {rates}.",
    ]
    engine.close()
    return lines, base


def main() -> None:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = Path("../shared/data")
    parser.add_argument("corpus", type=Path, nargs="?", default=shared / "un_general_debate.jsonl.xz")
    parser.add_argument("queries", type=Path, nargs="?", default=shared / "quotebank.jsonl.xz")
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--count", type=int, default=QUERIES, help="how many queries")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/onrecord-bench"))  # noqa: S108
    parser.add_argument("--index", type=Path, help="an index of ready statements to measure instead of building one")
    parser.add_argument("--static", action="store_true", help="vectors by tests.bench.static_encoder, at once")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "LANCE_CPU_THREADS"):
        os.environ.setdefault(name, "1")
    queries = questions(options.queries, options.count)
    quotations = [record["text"] for record in itertools.islice(records(options.queries), 3_000, 3_000 + MATCHED)]
    encoder: Any = load_encoder()
    if options.static:
        encoder = StaticEncoder([record["text"] for record in itertools.islice(records(options.corpus), 20_000)])
    index = options.index or build(options.corpus, options.size, options.folder, encoder)
    known = Known(encoder, queries)
    lines, base = onrecord(index, queries, quotations, known)
    peers: list[Peer] = [] if options.no_peers else [Txtai(), Lance(approximate=False), Lance(approximate=True)]
    texts, vectors = contents(index) if peers else ([], np.empty((0, 0), np.float32))
    rows = []
    for peer in peers:
        with contextlib.suppress(ImportError):
            peer.build(texts, vectors, options.folder)
            rows.append(line(peer.name, timed(lambda q, p=peer: p.search(q, known.encode_query(q)), queries), base))
    versions = [f"{name} {metadata.version(name)}" for name in ("numpy", "faiss-cpu", "onnxruntime")]
    for name in ("txtai", "lancedb"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            versions.append(f"{name} {metadata.version(name)}")
    report = [
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {', '.join(versions)}; "
        f"vectors: {getattr(encoder, 'name', '')}; {len(queries)} queries, fastest of {ROUNDS} rounds, "
        "one thread but for encoding.",
        "",
        "| | median ms | 95th percentile | times |",
        "|---|---|---|---|",
    ]
    blank = lines.index("")
    sys.stdout.write("\n".join([*report, *lines[:blank], *rows, *lines[blank:]]) + "\n")


if __name__ == "__main__":
    main()
