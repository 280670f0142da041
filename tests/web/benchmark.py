"""What the pages and the API add to the engine's own time, and how fast the server starts.

Run it on an index of your own:

    python -m tests.web.benchmark INDEX QUERY...

It prints the machine, the versions, medians and 95th percentiles in milliseconds. The last results are in
benchmark.md beside this file.
"""

import platform
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from search.engine import Engine
from search.records import SearchRequest
from web.app import create_app
from web.settings import WebSettings
from web.version import program_version

RUNS = 40
STARTS = 5
PORT = 8790


def timed(work: Callable[[str], object], queries: list[str]) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds, over RUNS runs of every query."""
    times_ms = []
    for _ in range(RUNS):
        for query in queries:
            started = time.perf_counter()
            work(query)
            times_ms.append((time.perf_counter() - started) * 1000)
    times_ms.sort()
    return statistics.median(times_ms), times_ms[int(len(times_ms) * 0.95)]


def start_seconds(folder: Path) -> float:
    """From the command to the first answer of /healthz, median of STARTS."""
    command = [sys.executable, "-c", "from web.command_line import main; main()", "--index", str(folder)]
    times = []
    for _ in range(STARTS):
        started = time.perf_counter()
        with subprocess.Popen([*command, "serve", "--port", str(PORT)], stderr=subprocess.DEVNULL) as process:
            while True:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/healthz"):
                        break
                except OSError:
                    time.sleep(0.01)
            times.append(time.perf_counter() - started)
            process.terminate()
    return statistics.median(times)


def main() -> None:
    """Measure and print."""
    folder, queries = Path(sys.argv[1]), sys.argv[2:] or ["peace", "human rights", "climate change"]
    engine = Engine.open(folder)
    client = create_app(engine, WebSettings(rate_limits=False)).test_client()
    works: dict[str, Callable[[str], object]] = {
        "engine": lambda query: engine.search(SearchRequest(text=query, limit=10)),
        "API": lambda query: client.get("/api/v1/search", query_string={"q": query}).data,
        "page": lambda query: client.get("/", query_string={"q": query}).data,
    }
    for work in works.values():
        timed(work, queries[:1])
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, {program_version()}")
    print(f"{engine.statistics().statements:,} statements, {queries}")
    measured = {name: timed(work, queries) for name, work in works.items()}
    for name, (median, p95) in measured.items():
        print(f"{name:7} median {median:6.1f} ms   p95 {p95:6.1f} ms   +{median - measured['engine'][0]:.1f} ms")
    print(f"server answers {start_seconds(folder):.2f} s after its command")


if __name__ == "__main__":
    main()
