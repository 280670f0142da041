"""Make the folder that Onrecord ships from trained weights: python -m index.encode.training.ship TUNED STOCK OUT.

The word embedding table, half of the parameters, is stored in 8 bits with a scale for each word; the rest in half
precision. Together 34 MB instead of 91.
"""

import argparse
import hashlib
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

TABLE = "embeddings.word_embeddings.weight"
KEPT = (
    "config.json",
    "tokenizer.json",
    "modules.json",
    "sentence_bert_config.json",
    "1_Pooling/config.json",
)
"""Files of the stock model that go along unchanged."""


def compressed(weights: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Return the weights with the word table as int8 rows times a float16 scale each, all others as float16."""
    small = {name: value.astype(np.float16) for name, value in weights.items() if value.dtype.kind == "f"}
    table = weights[TABLE].astype(np.float32)
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
    # Rounded first, so that the codes fit the scale that is stored.
    stored = scale.astype(np.float16)
    small[TABLE] = np.clip(np.rint(table / stored.astype(np.float32)), -127, 127).astype(np.int8)
    small[f"{TABLE}.scale"] = stored
    small.pop("embeddings.position_ids", None)
    return small


def ship(tuned: Path, stock: Path, out: Path) -> str:
    """Write the folder; return the weights' sha256 in hexadecimal."""
    for name in KEPT:
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(stock / name, out / name)
    save_file(compressed(load_file(tuned)), out / "model.safetensors")
    digest = hashlib.sha256((out / "model.safetensors").read_bytes()).hexdigest()
    (out / "sha256.txt").write_text(f"{digest}  model.safetensors\n", encoding="utf-8")
    return digest


def main() -> None:
    """Read the command line and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tuned", type=Path, help="model.safetensors of index.encode.training.train")
    parser.add_argument("stock", type=Path, help="folder of the stock all-MiniLM-L6-v2")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    print(ship(options.tuned, options.stock, options.out))


if __name__ == "__main__":
    main()
