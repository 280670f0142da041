"""The shipped network as floating-point weights again: to compare with, or to train on."""

import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file

from index.encode import graph


def floats(network: Path) -> dict[str, graph.Floats]:
    """Return what a shipped network's numbers stand for, float32, by the names of BertModel's weights."""
    stored = {one.name: numpy_helper.to_array(one) for one in onnx.load(network).graph.initializer}
    found = {name: value for name, value in stored.items() if "LayerNorm" in name}
    found[graph.TABLE] = stored[graph.TABLE] * stored[f"{graph.TABLE}.scale"]
    found["embeddings.position_embeddings.weight"] = stored["places"]
    found["embeddings.token_type_embeddings.weight"] = np.zeros((2, stored["places"].shape[1]), np.float32)
    for product in (name.removesuffix(".step") for name in stored if name.endswith(".step")):
        parts = [f"{product}.{part}" for part in ("query", "key", "value")] if product.endswith(".self") else [product]
        weight = stored[f"{product}.weight"] * stored[f"{product}.scale"]
        if f"{product}.smooth" in stored:
            weight *= stored[f"{product}.smooth"][:, None]
        for part, columns, bias in zip(
            parts, np.split(weight.T, len(parts)), np.split(stored[f"{product}.bias"], len(parts)), strict=True
        ):
            found |= {f"{part}.weight": np.ascontiguousarray(columns), f"{part}.bias": np.ascontiguousarray(bias)}
    return found


def unpack(shipped: Path, out: Path) -> None:
    """Write a shipped folder as sentence-transformers reads it."""
    shutil.copytree(shipped, out, ignore=shutil.ignore_patterns("model.onnx", "sha256.txt", "README.md"))
    save_file(floats(shipped / "model.onnx"), out / "model.safetensors")
