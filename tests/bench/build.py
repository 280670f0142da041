"""How fast is an index made, and how large is it?

    python -m tests.bench.build CORPUS.jsonl[.xz] [--folder FOLDER] [--encode]

Prints one JSON object: statements, seconds by the clock, processor seconds of both processes, statements a second, peak
memory, bytes a statement by part, and the milliseconds that the first reader needs to open what was made. Without
--encode no embeddings are made; with it also the share of the time that the encoder took.
"""

import argparse
import json
import os
import platform
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from index.encode import load_encoder
from index.read import read
from index.store import Snapshot, Writer


def processor_seconds() -> float:
    """Of this process and of those that it waited for."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def bytes_by_part(folder: Path) -> dict[str, int]:
    """Sizes of the database, the postings and the columns."""
    parts = {"database": "*.sqlite3*", "postings": "segments/*/postings*", "columns": "segments/*/column*"}
    return {part: sum(path.stat().st_size for path in folder.glob(pattern)) for part, pattern in parts.items()}


class Timed:
    """An encoder whose time is taken."""

    def __init__(self, encoder: Any) -> None:
        """Let it get ready first, as for any other index."""
        self._encoder = encoder
        self.seconds = 0.0
        encoder.encode(["one", "two"])

    def __getattr__(self, name: str) -> Any:
        """All else is the encoder's."""
        return getattr(self._encoder, name)

    def encode(self, *given: Any, **named: Any) -> Any:
        """Encode and add the time up."""
        began = time.perf_counter()
        try:
            return self._encoder.encode(*given, **named)
        finally:
            self.seconds += time.perf_counter() - began


def measure(corpus: str, folder: Path, *, encode: bool = False) -> dict[str, object]:
    """Index a corpus into an empty folder and measure."""
    encoder: Any = Timed(load_encoder()) if encode else None
    started, used = time.perf_counter(), processor_seconds()
    with Writer.open(folder, encoder) as writer:
        report = writer.add(read([corpus]))
    seconds = time.perf_counter() - started
    opening = time.perf_counter()
    snapshot = Snapshot.open(folder)
    open_ms = 1000 * (time.perf_counter() - opening)
    segments = len(snapshot.segments)
    snapshot.close()
    statements = max(report.statements, 1)
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "corpus": corpus,
        "statements": report.statements,
        "seconds": round(seconds, 1),
        "encoder_share": round(encoder.seconds / seconds, 3) if encode else 0,
        "processor_seconds": round(processor_seconds() - used, 1),
        "statements_a_second": round(statements / seconds),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "bytes_a_statement": {part: round(size / statements) for part, size in bytes_by_part(folder).items()},
        "segments": segments,
        "open_ms": round(open_ms, 1),
        "load_average": round(os.getloadavg()[0], 1),
    }


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("--folder", type=Path, help="Keep the index here; else it is made in a folder that is removed.")
    parser.add_argument("--encode", action="store_true", help="Make embeddings with the default encoder.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        result = measure(options.corpus, options.folder or Path(temporary) / "index", encode=options.encode)
    json.dump(result, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
