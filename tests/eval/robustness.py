"""Does extraction hold on mangled text? Every PolNeAR article in several ways, with seeded chance.

    python -m tests.eval.robustness [--shared ../shared] [--seed 1]

Each article is truncated anywhere, loses its quote marks, has them doubled, is written in Windows-1252 and with
Windows line ends, and is fuzzed; the files are then read and extracted as `onrecord extract` does. A document is lost
if nothing comes back for it; a statement is wrong if its words are not where it says; notes are what the reader says
of a file that it takes nevertheless (its encoding). Writes robustness_results.json beside this file. Whether mangled
texts are understood is not measured.
"""

import argparse
import json
import random
import string
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tqdm import tqdm

from index.extract import Extractor
from index.read import read
from index.records import Document, Rejection, Statement

RESULTS = Path(__file__).parent / "robustness_results.json"
QUOTES = "\"'“”‘’«»„‟`"


def truncated(text: str, chance: random.Random) -> bytes:
    """Cut off at both ends, anywhere."""
    start = chance.randrange(len(text) // 2)
    return text[start : chance.randrange(start + 1, len(text) + 1)].encode()


def unquoted(text: str, chance: random.Random) -> bytes:
    """Without quote marks."""
    return "".join(char for char in text if char not in QUOTES).encode()


def doubled(text: str, chance: random.Random) -> bytes:
    """Every quote mark twice."""
    return "".join(char * 2 if char in QUOTES else char for char in text).encode()


def windows_1252(text: str, chance: random.Random) -> bytes:
    """In the encoding of old Windows programs."""
    return text.encode("cp1252", "replace")


def windows_lines(text: str, chance: random.Random) -> bytes:
    """With carriage returns before line feeds."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n").encode()


def fuzzed(text: str, chance: random.Random) -> bytes:
    """With a change at about every hundredth character: something put in, taken out or repeated."""
    letters = list(text)
    for _ in range(len(letters) // 100 + 1):
        at = chance.randrange(len(letters) + 1)
        move = chance.randrange(3)
        if move == 0:
            letters.insert(at, chance.choice(QUOTES + string.printable + "\u00a0\u2028\u200b\ufeff…—é\U0001f600"))
        elif move == 1:
            del letters[at : at + chance.randrange(20)]
        else:
            letters[at:at] = letters[at : at + chance.randrange(60)]
    return "".join(letters).encode()


MANGLERS: tuple[Callable[[str, random.Random], bytes], ...] = (
    truncated,
    unquoted,
    doubled,
    windows_1252,
    windows_lines,
    fuzzed,
)


def faults(document: Document, statements: Iterable[Statement]) -> int:
    """How many statements have words, cue or mention that are not where they are said to be."""
    text = document.body or ""
    wrong = 0
    for one in statements:
        ordered = all(a[1] <= b[0] for a, b in zip(one.spans, one.spans[1:], strict=False))
        right = ordered and bool(one.text.strip()) and 0 <= one.confidence <= 1
        right = right and " ".join(text[slice(*span)] for span in one.spans) == one.text
        right = right and (one.cue is None or text[slice(*one.cue.span)] == one.cue.text)
        if one.speaker and one.speaker.mention_span:
            right = right and text[slice(*one.speaker.mention_span)] == one.speaker.mention
        wrong += not right
    return wrong


def check(files: list[Path], extractor: Extractor, name: str) -> dict[str, int]:
    """Read and extract the files; counts of what came back."""
    counts = {"documents": len(files), "lost": 0, "notes": 0, "statements": 0, "wrong_statements": 0}
    notes: dict[str, str] = {}

    def documents() -> Iterable[Document]:
        for item in read([str(file) for file in files]):
            if isinstance(item, Rejection):
                notes[item.source] = item.reason
            else:
                yield item

    found = set()
    for document, statements in tqdm(extractor.extract_many(documents()), total=len(files), desc=name, leave=False):
        found.add(document.source)
        counts["statements"] += len(statements)
        counts["wrong_statements"] += faults(document, statements)
    lost = {str(file) for file in files} - found
    for source in sorted(lost):
        print(f"{name}: {source} lost: {notes.get(source, 'without a word')}")
    counts["lost"], counts["notes"] = len(lost), len(notes)
    return counts


def mangle(articles: list[Path], how: Callable[[str, random.Random], bytes], folder: Path, seed: int) -> list[Path]:
    """Write every article, mangled; the same files for the same seed."""
    files = []
    for path in articles:
        chance = random.Random(f"{seed} {how.__name__} {path.stem}")
        files.append(folder / path.name)
        files[-1].write_bytes(how(path.read_bytes().decode("utf-8"), chance))
    return files


def main() -> None:
    """Mangle, extract, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, help="only so many of them")
    options = parser.parse_args()
    articles = sorted((options.shared / "data/polnear").glob("*/text/*.txt"))[: options.articles]
    if not articles:
        raise SystemExit(f"{options.shared}/data/polnear: no articles; give the folder with --shared")
    extractor = Extractor.load()
    results: dict[str, dict[str, int]] = {}
    began = time.perf_counter()
    for how in MANGLERS:
        with tempfile.TemporaryDirectory() as folder:
            results[how.__name__] = check(mangle(articles, how, Path(folder), options.seed), extractor, how.__name__)
        print(how.__name__, results[how.__name__], flush=True)
    print(f"{time.perf_counter() - began:.0f} s")
    command = f"python -m tests.eval.robustness --seed {options.seed}"
    RESULTS.write_text(json.dumps({"command": command, **results}, indent=2) + "\n", encoding="utf-8")
    bad = sum(one["lost"] + one["wrong_statements"] for one in results.values())
    raise SystemExit(1 if bad else 0)


if __name__ == "__main__":
    main()
