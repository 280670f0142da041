"""Vectors for a student to follow: python -m index.encode.training.teach SHARED OUT [--model NAME].

Writes statements of the training sources and the vectors that a model gives them, as index.encode.training.train takes
them by --teacher. With the model that training starts from they keep the student from forgetting other text.
"""

import argparse
import itertools
import json
import random
from pathlib import Path

import numpy as np

from index.encode import load_encoder
from index.encode.training.examples import records

SOURCES = (("quotebank", 1, 4000), ("un_general_debate", 400, 1500), ("politifact_claims", 1, 1500))
"""Files of data/, of how many records one is looked at, and how many are drawn."""
LENGTHS = range(7, 60)
"""Words of a statement."""
SEED = 9


def statements(shared: Path) -> list[str]:
    """Return the texts drawn from all sources."""
    draw = random.Random(SEED)
    drawn: list[str] = []
    for name, every, count in SOURCES:
        read = itertools.islice(records(shared / f"data/{name}.jsonl.xz"), 0, None, every)
        drawn += draw.sample([one["text"] for one in read if len(one["text"].split()) in LENGTHS], count)
    return drawn


def main() -> None:
    """Read the command line, encode, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="folder with data/")
    parser.add_argument("out", type=Path)
    parser.add_argument("--model", help="the shipped one unless given")
    options = parser.parse_args()
    texts = statements(options.shared)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    np.save(options.out / "texts.npy", load_encoder(options.model).encode(texts))


if __name__ == "__main__":
    main()
