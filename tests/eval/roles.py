"""How often extracted statements by persons of the annotated training articles have the role that their article gives.

    python -m tests.eval.roles PREDICTIONS

PREDICTIONS is what `onrecord extract --json` prints for the articles of speakers_train.jsonl, see README.md. Contents
count that have half in common with a statement under the right last name; roles agree if they share a content word.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

GOLD = Path(__file__).with_name("speakers_train.jsonl")
LEAST_OVERLAP = 0.5
_FUNCTION_WORDS = frozenset({"a", "an", "and", "at", "for", "former", "in", "of", "the"})


def words(text: str | None) -> set[str]:
    """The content words of a role or name, lower case."""
    return set(re.findall(r"\w+", (text or "").casefold())) - _FUNCTION_WORDS


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """What two spans share, of what they cover together."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def compare(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> Counter[str]:
    """How many of one article's persons' contents have no role, the same, another, or none where there is one."""
    found: Counter[str] = Counter()
    whole = [(min(s for s, _ in one["spans"]), max(e for _, e in one["spans"])) for one in predicted]
    for line in gold:
        if line["type"] != "person" or line.get("ambiguous") or not line["speaker"]:
            continue
        span = (line["content_span"][0], line["content_span"][1])
        best = max(range(len(whole)), key=lambda at: overlap(span, whole[at]), default=None)
        speaker = (predicted[best]["speaker"] or {}) if best is not None else {}
        if best is None or overlap(span, whole[best]) < LEAST_OVERLAP or not speaker.get("name"):
            continue
        if line["speaker"].split()[-1].casefold() not in words(speaker["name"]):
            continue
        wanted, got = words(line["role"]), words(speaker.get("role"))
        found["agree" if wanted & got else "other" if wanted and got else "missing" if wanted else "none"] += 1
    return found


def main() -> None:
    """Read what the command line names, count and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("predictions", type=Path, help="statements, JSON Lines")
    options = parser.parse_args()
    gold: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for text in GOLD.read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        gold[line["doc"]].append(line)
    predicted: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for text in options.predictions.read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        predicted[Path(line["document"]["source"]).stem].append(line)
    total: Counter[str] = sum((compare(lines, predicted[doc]) for doc, lines in gold.items()), Counter())
    print(dict(total))


if __name__ == "__main__":
    main()
