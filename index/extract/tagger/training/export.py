"""Write a trained network as the model folder.

    python -m index.extract.tagger.training.export network.pt POLNEAR_TRAIN MODEL_FOLDER

The body becomes an ONNX graph in 8-bit integers (index.encode.training.quantise), fitted to what flows through it in
training articles, the word embeddings int8 with a scale per word; manifest.json carries the checksums that are verified
at load.
"""

import hashlib
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from index.encode.graph import Quantised
from index.encode.training.products import quantised
from index.extract.quotes import find_quotations
from index.extract.tagger.features import CLASSIFY, SEPARATE, cut, load_tokeniser
from index.extract.tagger.runtime import WINDOW
from index.extract.tagger.training import graph
from index.extract.tagger.training.network import MINILM, Network

EVERY = 20
"""Of this many training articles the beginning of one is looked at."""
SMOOTHING = 0.7
ROWS = 6000
"""Word pieces whose inputs each product is fitted to."""


def beginnings(polnear: Path, network: Network) -> Iterable[Tensor]:
    """Embed the first windows of some training articles, (1, n, 384) each."""
    tokeniser = load_tokeniser(MINILM / "tokenizer.json")
    for path in sorted((polnear / "text").glob("*.txt"))[::EVERY]:
        text = path.read_text(encoding="utf-8")
        pieces = cut(tokeniser, text, find_quotations(text))
        ids = np.concatenate(([CLASSIFY], pieces.ids[:WINDOW], [SEPARATE]))
        features = np.full((len(ids), pieces.features.shape[1]), -1)
        features[1:-1] = pieces.features[:WINDOW]
        yield network.embed(torch.from_numpy(ids)[None].long(), torch.from_numpy(features)[None].long())


def products(network: Network, polnear: Path) -> dict[str, Quantised]:
    """Return every product of the body in 8-bit integers, by the layer's name."""

    def run() -> None:
        for embedded in beginnings(polnear, network):
            network.body(embedded, torch.ones(embedded.shape[:2]))

    return quantised(network.body, run, lambda _: SMOOTHING, ROWS)


def main(weights: Path, polnear: Path, folder: Path) -> None:
    """Export."""
    network = Network.load(weights)
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    arrays = {name: value.numpy() for name, value in network.state_dict().items()}
    body = {name.removeprefix("body."): value for name, value in arrays.items() if name.startswith("body.")}
    (folder / "body.onnx").write_bytes(graph.build(body, network.body.head, products(network, polnear)))
    words = arrays["words.weight"]
    scale = np.abs(words).max(axis=1, keepdims=True) / 127
    np.savez(
        folder / "embeddings.npz",
        words=np.round(words / np.maximum(scale, 1e-12)).astype(np.int8),
        scale=scale.astype(np.float32),
        places=arrays["places.weight"].astype(np.float16),
        features=arrays["features.weight"].astype(np.float16),
    )
    shutil.copy(MINILM / "tokenizer.json", folder / "tokenizer.json")
    names = ("body.onnx", "embeddings.npz", "tokenizer.json")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "manifest.json").write_text(json.dumps({"version": 1, "sha256": sums}, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
