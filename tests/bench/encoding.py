"""How fast is the encoder beside sentence-transformers, and how near? python -m tests.bench.encoding.

Encodes sentences of the UN general debate in bulk, each way on all processors, and single queries; prints texts a
second, milliseconds a query, and the cosine between both ways' vectors. The shipped model, which sentence-transformers
runs in floating point, or with --stock all-MiniLM-L6-v2, which both do.
"""

import argparse
import itertools
import statistics
import sys
import tempfile
import time
from pathlib import Path

from index.encode import FastEncoder
from index.encode.models import STOCK_MODEL, locate
from index.encode.protocol import Encoder
from index.encode.stock import StockEncoder
from index.encode.training.unpack import unpack
from tests.bench.hybrid import questions, timed
from tests.eval.judged import records

ROUNDS = 2


def rate(encoder: Encoder, texts: list[str]) -> float:
    """Return texts a second, in the fastest round."""
    encoder.encode(texts[:64])
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        encoder.encode(texts)
        times.append(time.perf_counter() - began)
    return len(texts) / min(times)


def main() -> None:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--size", type=int, default=1500)
    parser.add_argument("--stock", action="store_true")
    options = parser.parse_args()
    corpus = records(options.data / "un_general_debate.jsonl.xz")
    texts = [record["text"] for record in itertools.islice(corpus, 0, 20 * options.size, 20)]
    queries = questions(options.data / "quotebank.jsonl.xz", 100)
    with tempfile.TemporaryDirectory() as folder:
        files = floating = locate(STOCK_MODEL if options.stock else None)
        if files.graph:
            unpack(files.folder, Path(folder) / "floating")
            floating = locate(f"{folder}/floating")
        fast, stock = FastEncoder(files), StockEncoder(floating)
    ours, theirs = rate(fast, texts), rate(stock, texts)
    cosines = (fast.encode(texts) * stock.encode(texts)).sum(axis=1)
    single = [statistics.median(timed(encoder.encode_query, queries)) for encoder in (fast, stock)]
    sys.stdout.write(
        f"{len(texts)} texts of {statistics.mean(len(text.split()) for text in texts):.0f} words, {fast.how}\n"
        f"bulk: {ours:.0f} texts/s, sentence-transformers {theirs:.0f}/s: {ours / theirs:.2f} times\n"
        f"one query: {single[0]:.2f} ms, sentence-transformers {single[1]:.2f} ms\n"
        f"cosine: mean {cosines.mean():.6f}, least {cosines.min():.6f}\n"
    )


if __name__ == "__main__":
    main()
