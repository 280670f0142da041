"""Make the folder that Onrecord ships from trained weights.

    python -m index.encode.training.ship TUNED STOCK STATEMENTS OUT

Everything large is stored in 8 bits: the word table with a scale for each word, the products of the layers in 8-bit
integers (quantise.py), fitted to what flows through them in statements of the training set. 24 MB instead of 91.
"""

import argparse
import hashlib
import itertools
import json
import shutil
from collections import defaultdict
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
from index.encode.training.quantise import quantise

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
ROWS = 4000
"""Word pieces whose inputs each product is fitted to."""


def loaded(path: Path) -> dict[str, NDArray[Any]]:
    """Return weights as float32; a word table in 8 bits, as the first release had it, times its scales."""
    weights = {name: value.astype(np.float32) for name, value in load_file(path).items()}
    scale = weights.pop(f"{graph.TABLE}.scale", np.float32(1))
    weights[graph.TABLE] *= scale
    return {name: value for name, value in weights.items() if "pooler" not in name and "position_ids" not in name}


@torch.no_grad()
def flowing(weights: dict[str, NDArray[Any]], stock: Path, texts: Sequence[str]) -> dict[str, graph.Floats]:
    """Return what each product's input was in some texts, (rows, in), by the product's name."""
    model: Any = BertModel(BertConfig.from_pretrained(stock), add_pooling_layer=False)
    model.eval()
    model.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()}, strict=False)
    seen: dict[str, list[graph.Floats]] = defaultdict(list)
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear) and not name.endswith((".key", ".value")):
            product = name.removesuffix(".query")
            module.register_forward_pre_hook(
                lambda _, inputs, product=product: seen[product].append(inputs[0][0].numpy().copy())
            )
    tokenizer = Tokenizer.from_file(str(stock / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    for text in texts:
        model(input_ids=torch.tensor([tokenizer.encode(text).ids]))
    return {name: np.concatenate(parts)[:ROWS] for name, parts in seen.items()}


def products(weights: dict[str, NDArray[Any]], inputs: dict[str, graph.Floats]) -> dict[str, graph.Quantised]:
    """Return every product in 8-bit integers."""
    found = {}
    for name, rows in inputs.items():
        parts = [f"{name}.{part}" for part in ("query", "key", "value")] if name.endswith(".self") else [name]
        weight = np.concatenate([weights[f"{part}.weight"] for part in parts]).T
        kind = next(kind for kind in SMOOTHING if name.endswith(kind))
        found[name] = quantise(weight, rows, SMOOTHING[kind])
    return found


def ship(tuned: Path, stock: Path, statements: Path, out: Path) -> str:
    """Write the folder; return the network's sha256 in hexadecimal."""
    for name in KEPT:
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(stock / name, out / name)
    weights = loaded(tuned)
    texts = [record["text"] for record in itertools.islice(records(statements), 0, None, EVERY)]
    config = json.loads((stock / "config.json").read_text(encoding="utf-8"))
    shape = graph.Shape(
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        epsilon=config["layer_norm_eps"],
        pooling="mean",
    )
    network = graph.build(weights, shape, products(weights, flowing(weights, stock, texts)))
    (out / "model.onnx").write_bytes(network)
    digest = hashlib.sha256(network).hexdigest()
    (out / "sha256.txt").write_text(f"{digest}  model.onnx\n", encoding="utf-8")
    return digest


def main() -> None:
    """Read the command line and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tuned", type=Path, help="model.safetensors of index.encode.training.train")
    parser.add_argument("stock", type=Path, help="folder of the stock all-MiniLM-L6-v2")
    parser.add_argument("statements", type=Path, help="politifact_claims.jsonl.xz")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    print(ship(options.tuned, options.stock, options.statements, options.out))


if __name__ == "__main__":
    main()
