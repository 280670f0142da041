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
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from index.encode.graph import Floats, Quantised
from index.encode.training.quantise import quantise
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


@torch.no_grad()
def products(network: Network, polnear: Path) -> dict[str, Quantised]:
    """Return every product of the body in 8-bit integers, by the layer's name."""
    body: Any = network.body
    seen: dict[str, list[Floats]] = defaultdict(list)
    layers = {name: part for name, part in body.named_modules() if isinstance(part, torch.nn.Linear)}
    for name, layer in layers.items():
        layer.register_forward_pre_hook(lambda _, inputs, name=name: seen[name].append(inputs[0][0].numpy().copy()))
    for embedded in beginnings(polnear, network):
        body(embedded, torch.ones(embedded.shape[:2]))
    found = {}
    for name, parts in seen.items():
        if name.endswith((".key", ".value")):
            continue
        together = name.removesuffix(".query")
        names = [name] if together == name else [f"{together}.{part}" for part in ("query", "key", "value")]
        weight = np.concatenate([layers[one].weight.numpy() for one in names]).T
        found[together] = quantise(weight, np.concatenate(parts)[:ROWS], SMOOTHING)
    return found


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
