"""`make bench-keyword`: the same queries to this engine and its peers over the same statements.

    python -m tests.bench.keyword CORPUS.jsonl[.xz] QUERIES.jsonl[.xz] [--sizes 10000,100000] [--peers tantivy,bm25s]

CORPUS has a statement a line in the field `text` (also read: `speaker`, `affiliation`). QUERIES has real quotations
in the field `text`, fragments of which are the queries. Every query goes to every engine in turn, in a new order each
round, and counts with the fastest of its rounds, since other work on the machine only ever slows it down.
Everything from the query's text to ten statement ids is timed, in one thread. Indexes are kept in --folder and
built if they are not there. This engine's opening and first answer are timed in new processes, with the files in
memory as they are after a first use. At last this engine is asked odd queries, each counted and answered, or refused.
"""

import argparse
import itertools
import json
import lzma
import os
import platform
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.keyword_peers import ENGINES, words_only

_STOP_WORDS = frozenset({
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "being", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her",
    "here", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "me", "my", "no", "nor", "not",
    "now", "of", "off", "on", "once", "only", "or", "other", "our", "out", "over", "own", "same", "she", "should",
    "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
    "to", "too", "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while",
    "who", "whom", "why", "will", "with", "would", "you", "your",
})  # fmt: skip
WHOOSH_AT_MOST = 100_000
"""Statements up to which Whoosh is measured: it takes over a second for a long query there."""
_WHOOSH_QUERIES = 30
SLOW_MS = 100
"""Within which any query is to be answered."""


def read(path: Path, limit: int | None = None) -> Iterator[dict[str, Any]]:
    """Records of a JSON Lines file, compressed or not."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in itertools.islice((line for line in lines if line.strip()), limit):
            yield json.loads(line)


def make_queries(path: Path, count: int, seed: int = 7) -> dict[str, list[str]]:
    """Fragments of real quotations.

    short: 3 to 8 content words; span: the same passages as written; long: 15 to 30 words; and from the
    shorts, in the query language: boolean, phrase, prefix, fuzzy.
    """
    chosen = random.Random(seed)
    texts = [words_only(record["text"]) for record in read(path)]
    chosen.shuffle(texts)
    queries: dict[str, list[str]] = {"short": [], "span": [], "long": [], "phrase": []}
    for text in texts:
        words = text.split()
        if len(words) >= 15 and len(queries["long"]) < count:
            queries["long"].append(" ".join(words[: chosen.randint(15, 30)]))
        elif len(words) >= 12 and len(queries["short"]) < count:
            passage = _passage(words, chosen)
            if passage:
                queries["short"].append(" ".join(w for w in passage if w not in _STOP_WORDS))
                queries["span"].append(" ".join(passage))
                start = chosen.randrange(len(words) - 3)
                queries["phrase"].append('"' + " ".join(words[start : start + chosen.randint(2, 3)]) + '"')
    plain = [re.findall(r"[a-z]{4,}", query) for query in queries["short"]]
    pairs = [words[:3] for words in plain if len(words) >= 3]
    queries["boolean"] = [
        (f"{a} AND {b}", f"({a} OR {b}) AND {c}", f"{a} AND NOT {b}")[n % 3] for n, (a, b, c) in enumerate(pairs)
    ]
    queries["prefix"] = [f"{a[:4]}*" for a, _, _ in pairs]
    queries["fuzzy"] = [f"{a}~" for a, _, _ in pairs]
    return queries


def _passage(words: list[str], chosen: random.Random) -> list[str]:
    wanted = chosen.randint(3, 8)
    start = chosen.randrange(len(words) - 8)
    content = 0
    for end in range(start, len(words)):
        content += words[end] not in _STOP_WORDS
        if content == wanted:
            return words[start : end + 1]
    return words[start:] if content >= 3 else []


def index_folder(folder: Path, corpus: Path, size: int, name: str) -> Path:
    """Where an engine's index is kept; its figures lie beside it as .json."""
    return folder / f"{corpus.name.split('.')[0]}-{size}-{name}"


def prepare(name: str, corpus: Path, size: int, folder: Path) -> dict[str, float]:
    """Build an engine's index in a process of its own, unless it is there.

    Returns: seconds, bytes and the process's greatest memory.
    """
    target = index_folder(folder, corpus, size, name)
    measured = target.with_suffix(".json")
    if not measured.is_file():
        subprocess.run(
            [sys.executable, "-m", "tests.bench.keyword", "--build", name, str(corpus), str(size), str(target)],
            check=True,
        )
    figures: dict[str, float] = json.loads(measured.read_text())
    return figures


def build(name: str, corpus: Path, size: int, target: Path) -> None:
    """Build an index and note what it took."""
    target.mkdir(parents=True, exist_ok=True)
    if name == "onrecord":
        # Compiled outside the measurement, as the others were.
        warm = target / "warm"
        warm.mkdir()
        ENGINES[name].build(warm, [{"text": "compile me"}] * 3)
        for path in warm.iterdir():
            path.unlink()
        warm.rmdir()
    records = list(read(corpus, size))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, cpu = time.perf_counter(), time.process_time()
    size_bytes = ENGINES[name].build(target, records)
    figures = {
        "statements": len(records),
        "seconds": time.perf_counter() - start,
        "cpu_seconds": time.process_time() - cpu,
        "bytes": size_bytes,
        "memory_mb": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
    }
    target.with_suffix(".json").write_text(json.dumps(figures))


def first_answer(target: Path, query: str) -> tuple[float, float]:
    """Open this engine's index and ask one query in a process of its own, the best of three.

    Returns: Milliseconds of opening without imports, and seconds from the start of the process to its end.
    """
    runs = []
    for _ in range(3):
        start = time.perf_counter()
        command = [sys.executable, "-m", "tests.bench.keyword", "--first", str(target), query]
        opened = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        runs.append((time.perf_counter() - start, opened))
    took, opened = min(runs)
    return opened, took


def open_engine(name: str, target: Path) -> tuple[Any, float]:
    """Open an engine's index; how many ms it took, without imports."""
    ENGINES[name].load()
    start = time.perf_counter()
    engine = ENGINES[name](target)
    return engine, (time.perf_counter() - start) * 1e3


def ask_first(target: Path, query: str) -> None:
    """What first_answer() runs; prints how long opening took, in ms."""
    engine, opened = open_engine("onrecord", target)
    engine.search(query)
    print(json.dumps(opened))


def odd_queries(count: int, seed: int = 3) -> list[str]:
    """Queries that nobody should type: stop words as phrases, patterns for everything, deep nesting, noise."""
    chosen = random.Random(seed)
    pairs = [f'"{a} {b}"' for a, b in itertools.permutations(("the", "of", "and", "in", "to", "is"), 2)]
    fixed = [
        "***", '"', "a* b* c*", "(" * 200 + "tax" + ")" * 200, "tax* " * 2000, "the " * 2500, "x" * 10_000,
        "NOT NOT NOT tax", "NOT the", "-the -of", '-"of the"', "the AND of AND and", *pairs, '"the of and"',
        '"to the of"~9', "*a*", "th*", "of~2", "t*e OR a*d", " OR ".join(pairs), " AND ".join(pairs),
        " OR ".join(f"t{n}*" for n in range(200)), " AND ".join(["(tax OR war)"] * 100),
        '"' + "the of and " * 60 + '"', " ".join(f"w{n}" for n in range(1700)),
    ]  # fmt: skip
    pieces = (
        '"', "(", ")", "*", "?", "~", "~2", "^3", "-", ":", "[", " TO ", " AND ", " OR ", " NOT ", "date:", "speaker:",
        "title:", "2021", "\\", "\u00e9", "\x00", "\u201c", "the", "of", "and", "tax", "war", "peace", "unit*", "th*",
        "*tion*", "nation~", "s?e", "$18", "U.S.",
    )  # fmt: skip
    noise = [
        "".join(chosen.choice(pieces) + chosen.choice(("", " ")) for _ in range(chosen.randint(1, 12)))
        for _ in range(count)
    ]
    return fixed + noise


def report_odd(engine: Any, count: int) -> None:
    """Print how long odd queries take, each counted and answered as a page of results asks for it."""
    times: list[tuple[float, str]] = []
    refused = 0
    queries = odd_queries(count)
    for query in queries:
        best = float("inf")
        for _ in range(2):
            engine.forget()
            start = time.perf_counter()
            answered = engine.count_and_search(query)
            best = min(best, (time.perf_counter() - start) * 1e3)
            if best < SLOW_MS:
                break
        refused += not answered
        times.append((best, query))
    values = [took for took, _ in times]
    slow = sorted(((took, query) for took, query in times if took > SLOW_MS), reverse=True)
    print(
        f"\n{len(queries):,} odd queries, counted and answered: median {statistics.median(values):.2f} ms, 99% within "
        f"{percentile(values, 0.99):.0f} ms, slowest {max(values):.0f} ms; {len(slow)} over {SLOW_MS} ms; "
        f"{refused} refused as asking for too much."
    )
    for took, query in slow[:5]:
        print(f"- {took:.0f} ms: `{query[:60]!r}`")
    sys.stdout.flush()


def measure(engines: dict[str, Any], queries: list[str], rounds: int, seed: int) -> dict[str, list[float]]:
    """Milliseconds of each query in each engine, the best of some rounds."""
    best = {name: [float("inf")] * len(queries) for name in engines}
    chosen = random.Random(seed)
    for _ in range(rounds):
        for number, query in enumerate(queries):
            names = list(engines)
            chosen.shuffle(names)
            for name in names:
                start = time.perf_counter_ns()
                engines[name].search(query)
                took = (time.perf_counter_ns() - start) / 1e6
                best[name][number] = min(best[name][number], took)
    return best


def percentile(values: list[float], share: float) -> float:
    """The value that this share of the values do not exceed."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def machine() -> str:
    """Processor, cores, system and versions."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.processor(),
    )
    import numba
    import numpy

    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, numpy {numpy.__version__}, numba {numba.__version__}"
    )


def report(
    corpus: Path, queries: dict[str, list[str]], size: int, names: list[str], folder: Path, rounds: int
) -> dict[str, float]:
    """Print one size's figures as Markdown; return this engine's median of each kind of query, in ms."""
    medians: dict[str, float] = {}
    built = {name: prepare(name, corpus, size, folder) for name in names}
    own_open, own_total = first_answer(index_folder(folder, corpus, size, "onrecord"), "nuclear disarmament treaty")
    engines: dict[str, Any] = {}
    opened: dict[str, float] = {}
    for name in names:
        engines[name], opened[name] = open_engine(name, index_folder(folder, corpus, size, name))
    opened["onrecord"] = own_open
    count = int(built[names[0]]["statements"])
    print(f"\n## {count:,} statements\n")
    print("| engine | build, s | statements/s | of it CPU, s | size, MB | bytes/statement | memory, MB | open, ms |")
    print("|---|---|---|---|---|---|---|---|")
    for name in names:
        b = built[name]
        print(
            f"| {engines[name].name} | {b['seconds']:.1f} | {count / b['seconds']:,.0f} | {b['cpu_seconds']:.1f} "
            f"| {b['bytes'] / 1e6:.1f} | {b['bytes'] / count:.0f} | {b['memory_mb']:.0f} "
            f"| {opened[name]:.1f} |"
        )
    print(f"\nA new process of onrecord has opened the index and answered a query after {own_total:.2f} s.")
    print(
        "\n| queries | "
        + " | ".join(f"{engines[name].name}, p50 / p95 ms" for name in names)
        + " | ratio to the best peer |"
    )
    print("|---|" + "---|" * (len(names) + 1), flush=True)
    for kind, texts in queries.items():
        able = {n: e for n, e in engines.items() if ENGINES[n].syntax or kind in ("short", "span", "long")}
        if kind in ("prefix", "fuzzy", "boolean"):
            # Tantivy spells these differently or lacks them.
            able.pop("tantivy", None)
        slow = {n: e for n, e in able.items() if n == "whoosh"}
        fast = {n: e for n, e in able.items() if n != "whoosh"}
        for engine in fast.values():
            for text in texts[:20]:
                engine.search(text)
        times = measure(fast, texts, rounds, seed=size)
        times.update(measure(slow, texts[:_WHOOSH_QUERIES], 1, seed=size))
        medians[kind] = statistics.median(times["onrecord"])
        cells = [
            f"{statistics.median(times[n]):.2f} / {percentile(times[n], 0.95):.2f}" if n in times else "" for n in names
        ]
        peers = [n for n in fast if n != "onrecord"]
        ratio = "" if not peers else " / ".join(
            f"{value(times['onrecord']) / min(value(times[n]) for n in peers):.2f}"
            for value in (statistics.median, lambda v: percentile(v, 0.95))
        )  # fmt: skip
        print(f"| {kind} ({len(texts)}) | " + " | ".join(cells) + f" | {ratio} |", flush=True)
    return medians


def report_growth(medians: dict[int, dict[str, float]]) -> None:
    """Print how this engine's medians grow from each size to the next."""
    for small, large in itertools.pairwise(medians):
        grown = ", ".join(f"{kind} {medians[large][kind] / medians[small][kind]:.1f}" for kind in medians[large])
        print(f"\nMedians from {small:,} to {large:,} statements grow times: {grown}.", flush=True)


def main() -> None:
    """Read the command line."""
    if sys.argv[1:2] == ["--build"]:
        build(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
        return
    if sys.argv[1:2] == ["--first"]:
        ask_first(Path(sys.argv[2]), sys.argv[3])
        return
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("corpus", type=Path)
    options.add_argument("queries", type=Path)
    options.add_argument("--sizes", default="10000,100000,1000000")
    options.add_argument("--peers", default="tantivy,bm25s,whoosh")
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--kinds", default="")
    options.add_argument("--odd", type=int, default=10_000, help="random odd queries, at the greatest size")
    options.add_argument("--folder", type=Path, default=Path("/tmp/onrecord-bench"))  # noqa: S108
    given = options.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    queries = make_queries(given.queries, given.count)
    if given.kinds:
        queries = {kind: queries[kind] for kind in given.kinds.split(",")}
    print(
        f"# Keyword search against its peers\n\n`python -m tests.bench.keyword {' '.join(sys.argv[1:])}`, {machine()}"
    )
    medians: dict[int, dict[str, float]] = {}
    for size in map(int, given.sizes.split(",")):
        names = ["onrecord", *(p for p in given.peers.split(",") if p and (p != "whoosh" or size <= WHOOSH_AT_MOST))]
        medians[size] = report(given.corpus, queries, size, names, given.folder, given.rounds)
    report_growth(medians)
    if given.odd:
        report_odd(ENGINES["onrecord"](index_folder(given.folder, given.corpus, max(medians), "onrecord")), given.odd)


if __name__ == "__main__":
    main()
