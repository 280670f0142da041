"""How good is extraction? PolNeAR dev from the raw article texts, by the scorer in ../shared, with speed and memory.

    python -m tests.eval.extraction [--shared ../shared]

Writes extraction_results.json beside this file. PolNeAR dev only measures: nothing is trained or tuned on it.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "extraction_results.json"
PROGRAM = "from web.command_line import main; main()"


def largest_rss_mib(pid: int) -> float:
    """Resident memory of a process and its children now, in MiB."""
    pages = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(folder.name) == pid or int(fields[1]) == pid:
                pages += int((folder / "statm").read_text().split()[1])
        except (OSError, IndexError):
            continue
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def extract(texts: list[Path], out: Path) -> dict[str, Any]:
    """Run the program over the articles; seconds, articles a second and peak memory."""
    command = [sys.executable, "-c", PROGRAM, "extract", *map(str, texts), "--json"]
    started = time.perf_counter()
    peak = 0.0
    with out.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            peak = max(peak, largest_rss_mib(process.pid))
            time.sleep(0.1)
    seconds = time.perf_counter() - started
    if process.returncode != 0:
        raise SystemExit(f"extract ended with status {process.returncode}")
    return {
        "articles": len(texts),
        "seconds": round(seconds, 2),
        "articles_per_second": round(len(texts) / seconds, 1),
        "peak_memory_mib": round(peak),
    }


def score(shared: Path, predictions: Path) -> dict[str, Any]:
    """The shared scorer's figures."""
    command = [
        sys.executable,
        str(shared / "eval/extraction.py"),
        "--predictions",
        str(predictions),
        "--polnear",
        str(shared / "data/polnear/dev"),
        "--cofenet",
        str(shared / "data/polnear/cofenet_dev.jsonl"),
        "--speakers",
        str(shared / "eval/speakers_dev.jsonl"),
        "--json",
    ]
    figures: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return figures


def main() -> None:
    """Extract, score, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = parser.parse_args().shared
    texts = sorted((shared / "data/polnear/dev/text").glob("*.txt"))
    if not texts:
        raise SystemExit(f"{shared}/data/polnear/dev/text: no articles; give the folder with --shared")
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        speed = extract(texts, predictions)
        figures = score(shared, predictions)
    machine = (
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    )
    results = {"command": "make eval-extraction", "machine": machine, "speed": speed, **figures}
    RESULTS.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for name in ("content", "source", "cue"):
        pieces = figures["pieces"][name]
        print(f"{name:8} F1 overlap 0.5 {pieces['overlap_0.5']['f1']:5}   exact {pieces['exact']['f1']:5}")
    print("direct  ", figures["direct"])
    attribution = figures["attribution"]
    print("link    ", attribution["link_accuracy"], "  end to end F1", attribution["end_to_end"]["f1"])
    print("CofeNet items, house borders, exact F1", figures["cofenet"]["content_house"]["f1"])
    print("speakers", figures["speakers"])
    print("speed   ", speed)


if __name__ == "__main__":
    main()
