"""Write a trained network as the model folder: python -m index.extract.tagger.training.export network.pt MODEL_FOLDER.

The body becomes OpenVINO IR in float16 (quantise.py makes it int8), the word embeddings int8 with a
scale per word; manifest.json carries the checksums that are verified at load.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import openvino
import torch

from index.extract.tagger.training.network import MINILM, Network


def main(weights: Path, folder: Path) -> None:
    """Export."""
    network = Network.load(weights).eval()
    folder.mkdir(parents=True, exist_ok=True)
    example = (torch.zeros(2, 16, 384), torch.ones(2, 16))
    body = openvino.convert_model(
        network.body,
        example_input=example,
        input=[openvino.PartialShape([-1, -1, 384]), openvino.PartialShape([-1, -1])],
    )
    openvino.save_model(body, folder / "body.xml", compress_to_fp16=True)
    words = network.words.weight.detach().numpy()
    scale = np.abs(words).max(axis=1, keepdims=True) / 127
    np.savez(
        folder / "embeddings.npz",
        words=np.round(words / np.maximum(scale, 1e-12)).astype(np.int8),
        scale=scale.astype(np.float32),
        places=network.places.weight.detach().numpy().astype(np.float16),
        features=network.features.weight.detach().numpy().astype(np.float16),
    )
    shutil.copy(MINILM / "tokenizer.json", folder / "tokenizer.json")
    names = ("body.xml", "body.bin", "embeddings.npz", "tokenizer.json")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "manifest.json").write_text(json.dumps({"version": 1, "sha256": sums}, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
