"""BERT as an OpenVINO graph, straight from its weights: no conversion, no PyTorch, ready in a fraction of a second.

Covers encoders of the BERT family that end in mean or first-token pooling (MiniLM, BGE, E5, GTE). Others run through
sentence-transformers. Architecture: Devlin et al., NAACL 2019; names of weights as Hugging Face's BertModel has them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.encode.inference import openvino

Weights: TypeAlias = Mapping[str, NDArray[Any]]
Node: TypeAlias = Any
"""An OpenVINO node; OpenVINO's own types are generated at run time."""

MASKED = -1e4
"""Added to the attention score of padding: far below any real score, and still a finite bfloat16."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The numbers of a BERT model, by its config.json."""

    layers: int
    heads: int
    epsilon: float
    pooling: Literal["mean", "cls"]


def build(weights: Weights, shape: Shape) -> Node:
    """Return an openvino.Model: input_ids int32 and attention_mask float32, both (n, length) -> float32 (n, dim).

    The vectors are pooled but not normalised.
    """
    return openvino().Model(*_Builder(weights, shape).model(), "statement-encoder")


class _Builder:
    """Puts the graph together; keeps what every part needs."""

    def __init__(self, weights: Weights, shape: Shape) -> None:
        self.op: Any = openvino().opset13
        self.weights = weights
        self.shape = shape
        self.width = weights["embeddings.position_embeddings.weight"].shape[1]

    def model(self) -> tuple[list[Node], list[Node]]:
        ids = self.op.parameter([-1, -1], np.int32, name="input_ids")
        mask = self.op.parameter([-1, -1], np.float32, name="attention_mask")
        x = self.embeddings(ids)
        bias = self.attention_bias(mask)
        for layer in range(self.shape.layers):
            x = self.layer(x, bias, f"encoder.layer.{layer}")
        pooled = self.mean(x, mask) if self.shape.pooling == "mean" else self.first(x)
        return [pooled.output(0)], [ids, mask]

    def embeddings(self, ids: Node) -> Node:
        op, zero = self.op, self.whole(0)
        length = op.gather(op.shape_of(ids), self.whole([1]), zero)
        places = op.slice(
            self.constant("embeddings.position_embeddings.weight"), self.whole([0]), length, self.whole([1])
        )
        words = op.gather(self.words(), ids, zero)
        kind = op.constant(self.weights["embeddings.token_type_embeddings.weight"][0].astype(np.float32))
        x = op.add(op.add(words, op.unsqueeze(places, zero)), kind)
        return self.norm(x, "embeddings.LayerNorm")

    def words(self) -> Node:
        """The word embedding table; an int8 one carries a scale for each row."""
        name = "embeddings.word_embeddings.weight"
        if self.weights[name].dtype != np.int8:
            return self.constant(name)
        # Unpacked here, because OpenVINO would otherwise unpack the whole table at every call.
        table = self.weights[name].astype(np.float32) * self.weights[f"{name}.scale"].astype(np.float32)
        return self.op.convert(self.op.constant(table.astype(np.float16)), "f32")

    def attention_bias(self, mask: Node) -> Node:
        op = self.op
        padding = op.subtract(self.real(1.0), op.unsqueeze(mask, self.whole([1, 2])))
        return op.multiply(padding, self.real(MASKED))

    def layer(self, x: Node, bias: Node, name: str) -> Node:
        op = self.op
        attended = self.linear(self.attention(x, bias, f"{name}.attention.self"), f"{name}.attention.output.dense")
        x = self.norm(op.add(attended, x), f"{name}.attention.output.LayerNorm")
        inner = op.gelu(self.linear(x, f"{name}.intermediate.dense"), "erf")
        return self.norm(op.add(self.linear(inner, f"{name}.output.dense"), x), f"{name}.output.LayerNorm")

    def attention(self, x: Node, bias: Node, name: str) -> Node:
        op, heads = self.op, self.shape.heads
        order = self.whole([0, 2, 1, 3])
        split = self.whole([0, 0, heads, self.width // heads])
        parts = (
            op.transpose(op.reshape(self.linear(x, f"{name}.{part}"), split, True), order)
            for part in ("query", "key", "value")
        )
        mixed = op.transpose(op.scaled_dot_product_attention(*parts, bias), order)
        return op.reshape(mixed, self.whole([0, 0, self.width]), True)

    def mean(self, x: Node, mask: Node) -> Node:
        op = self.op
        total = op.reduce_sum(op.multiply(x, op.unsqueeze(mask, self.whole([2]))), self.whole([1]))
        return op.divide(total, op.reduce_sum(mask, self.whole([1]), True))

    def first(self, x: Node) -> Node:
        return self.op.gather(x, self.whole(0), self.whole(1))

    def linear(self, x: Node, name: str) -> Node:
        product = self.op.matmul(x, self.constant(f"{name}.weight"), False, True)
        return self.op.add(product, self.constant(f"{name}.bias"))

    def norm(self, x: Node, name: str) -> Node:
        x = self.op.mvn(x, self.whole([-1]), True, self.shape.epsilon, "inside_sqrt")
        return self.op.add(self.op.multiply(x, self.constant(f"{name}.weight")), self.constant(f"{name}.bias"))

    def constant(self, name: str) -> Node:
        return self.op.convert(self.op.constant(self.weights[name].astype(np.float16)), "f32")

    def whole(self, value: int | list[int]) -> Node:
        return self.op.constant(np.array(value, np.int64))

    def real(self, value: float) -> Node:
        return self.op.constant(np.float32(value))
