"""Make the folder that Onrecord ships from trained weights.

    OMP_NUM_THREADS=1 python -m index.encode.training.ship STOCK STATEMENTS OUT TUNED...

One thread, so that a second run on a processor comes to the same bytes.

Several trained weights are averaged first (Wortsman et al., ICML 2022: model soups).

Everything large is stored in 8 bits: the word table with a scale for each word, the products of the layers in 8-bit
integers (quantise.py), fitted to what flows through them in statements of the training set. 24 MB instead of 91.
"""

import argparse
import hashlib
import itertools
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from index.encode import graph
from index.encode.training.examples import records
from index.encode.training.products import quantised

KEPT = (
    "config.json",
    "tokenizer.json",
    "modules.json",
    "sentence_bert_config.json",
    "1_Pooling/config.json",
)
"""Files of the stock model that go along unchanged."""
SMOOTHING = {"attention.self": 0.7, "attention.output.dense": 0.0, "intermediate.dense": 0.7, "output.dense": 0.75}
"""By the kind of product; chosen by the cosine to the vectors in floating point."""
EVERY = 150
"""Of this many statements one is used."""
WINDOW = 256
"""Word pieces of a text that are looked at, those that the encoder reads at once."""
ROWS = 4000
"""Word pieces whose inputs each product is fitted to."""


def loaded(path: Path) -> dict[str, NDArray[Any]]:
    """Return weights as float32; a word table in 8 bits, as the first release had it, times its scales."""
    weights = {name: value.astype(np.float32) for name, value in load_file(path).items()}
    scale = weights.pop(f"{graph.TABLE}.scale", np.float32(1))
    weights[graph.TABLE] *= scale
    return {name: value for name, value in weights.items() if "pooler" not in name and "position_ids" not in name}


def products(weights: dict[str, NDArray[Any]], stock: Path, texts: Sequence[str]) -> dict[str, graph.Quantised]:
    """Return every product in 8-bit integers, fitted to some texts."""
    model: Any = BertModel(BertConfig.from_pretrained(stock), add_pooling_layer=False)
    model.eval()
    model.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()}, strict=False)
    tokenizer = Tokenizer.from_file(str(stock / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(WINDOW)

    def run() -> None:
        for text in texts:
            model(input_ids=torch.tensor([tokenizer.encode(text).ids]))

    def smoothing(product: str) -> float:
        return next(much for kind, much in SMOOTHING.items() if product.endswith(kind))

    return quantised(model, run, smoothing, ROWS)


def averaged(paths: Sequence[Path]) -> dict[str, NDArray[Any]]:
    """Return the plain average of some weights, as float32."""
    first, *others = map(loaded, paths)
    return {
        name: (sum((other[name] for other in others), value) / np.float32(len(paths))).astype(np.float32)
        for name, value in first.items()
    }


def ship(stock: Path, statements: Path, out: Path, tuned: Sequence[Path]) -> str:
    """Write the folder; return the network's sha256 in hexadecimal."""
    for name in KEPT:
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(stock / name, out / name)
    weights = averaged(tuned)
    texts = [record["text"] for record in itertools.islice(records(statements), 0, None, EVERY)]
    config = json.loads((stock / "config.json").read_text(encoding="utf-8"))
    shape = graph.Shape(
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        epsilon=config["layer_norm_eps"],
        pooling="mean",
    )
    network = graph.build(weights, shape, products(weights, stock, texts))
    (out / "model.onnx").write_bytes(network)
    digest = hashlib.sha256(network).hexdigest()
    (out / "sha256.txt").write_text(f"{digest}  model.onnx\n", encoding="utf-8")
    return digest


def main() -> None:
    """Read the command line and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stock", type=Path, help="folder of the stock all-MiniLM-L6-v2")
    parser.add_argument("statements", type=Path, help="politifact_claims.jsonl.xz")
    parser.add_argument("out", type=Path)
    parser.add_argument("tuned", type=Path, nargs="+", help="tuned.safetensors of index.encode.training.train")
    options = parser.parse_args()
    print(ship(options.stock, options.statements, options.out, options.tuned))


if __name__ == "__main__":
    main()
