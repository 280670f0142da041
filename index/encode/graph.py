"""BERT as an ONNX graph, straight from its weights: no conversion, no PyTorch.

Covers encoders of the BERT family that end in mean or first-token pooling (MiniLM, BGE, E5, GTE). Others run through
sentence-transformers. Architecture: Devlin et al., NAACL 2019; names of weights as Hugging Face's BertModel has them;
operators: ONNX's and ONNX Runtime's own (docs/ContribOperators.md of microsoft/onnxruntime).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Floats = NDArray[np.float32]

TABLE = "embeddings.word_embeddings.weight"
OWN = "com.microsoft"
"""ONNX Runtime's own operators."""
Shaped: TypeAlias = tuple[int, Sequence[int | str]]
"""A type of TensorProto and a shape."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The numbers of a BERT model, by its config.json."""

    layers: int
    heads: int
    epsilon: float
    pooling: Literal["mean", "cls"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantised:
    """A product in 8-bit integers: of the input divided by `smooth`, unsigned, with `weight`.

    Attributes:
        weight: int8 (in, out).
        scale: float32 (out,), what a one in each column of `weight` stands for.
        smooth: float32 (in,), what each number of the input is divided by; ones where there is none.
        step: What a one of the input stands for after that.
        zero: The input's zero, 0..255.
    """

    weight: NDArray[np.int8]
    scale: Floats
    smooth: Floats
    step: float
    zero: int


def build(weights: Mapping[str, NDArray[Any]], shape: Shape, quantised: Mapping[str, Quantised] | None = None) -> bytes:
    """Return a graph of input_ids int64 and attention_mask float32, both (n, length), to float32 (n, dim).

    The vectors are pooled but not normalised. Padding stands behind the text.

    Args:
        weights: float32, or float16, by name.
        shape: The model's numbers.
        quantised: Products in 8-bit integers, by the name of the layer ("encoder.layer.0.intermediate.dense"), the
            three that attention begins with together ("encoder.layer.0.attention.self"). With them the table of words
            is stored in 8 bits, too.
    """
    graph: bytes = _Encoder(weights, shape, quantised or {}).model().SerializeToString()
    return graph


class Builder:
    """Puts a graph of transformer layers together; keeps what every part needs."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], quantised: Mapping[str, Quantised], epsilon: float) -> None:
        """Begin a graph of these weights, some of its products in 8-bit integers; `epsilon` is the normalisations'."""
        self.weights = weights
        self.quantised = quantised
        self.epsilon = epsilon
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def graph(self, name: str, inputs: Mapping[str, Shaped], outputs: Mapping[str, Shaped]) -> onnx.ModelProto:
        """Return what was put together; inputs and outputs by name, with type and shape."""
        given, found = (
            [helper.make_tensor_value_info(one, kind, size) for one, (kind, size) in part.items()]
            for part in (inputs, outputs)
        )
        graph = helper.make_graph(self.nodes, name, given, found, self.constants)
        versions = [helper.make_opsetid("", 18), helper.make_opsetid(OWN, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=9)

    def layer(self, hidden: str, name: str, heads: int, mask: str = "") -> str:
        """A transformer layer, its parts called as in BertModel; `mask` int32 (n, length) or none."""
        attention = f"{name}.attention"
        parts = [f"{attention}.self.{part}" for part in ("query", "key", "value")]
        projected = self.linear(hidden, parts, f"{attention}.self")
        split = [f"{projected}.{part}" for part in "qkv"]
        self.nodes.append(helper.make_node("Split", [projected], split, axis=-1, num_outputs=3))
        if mask:
            split += ["", mask]
        attended = self.linear(
            self.node("MultiHeadAttention", split, domain=OWN, num_heads=heads), [f"{attention}.output.dense"]
        )
        hidden = self.norm(self.node("Add", [hidden, attended]), f"{attention}.output.LayerNorm")
        inner = self.node("Gelu", [self.linear(hidden, [f"{name}.intermediate.dense"])], domain=OWN)
        done = self.linear(inner, [f"{name}.output.dense"])
        return self.norm(self.node("Add", [hidden, done]), f"{name}.output.LayerNorm")

    def linear(self, hidden: str, names: list[str], together: str = "") -> str:
        """Linear layers that read the same, as one called `together`, their outputs side by side."""
        name = together or names[0]
        bias = self.constant(f"{name}.bias", np.concatenate([self.floats(f"{part}.bias") for part in names]))
        quantised = self.quantised.get(name)
        if quantised is None:
            weight = np.concatenate([self.floats(f"{part}.weight") for part in names]).T
            return self.node("Add", [self.node("MatMul", [hidden, self.constant(f"{name}.weight", weight)]), bias])
        if (quantised.smooth != 1).any():
            hidden = self.node("Mul", [hidden, self.constant(f"{name}.smooth", 1 / quantised.smooth)])
        step = self.constant(f"{name}.step", np.float32(quantised.step))
        zero = self.constant(f"{name}.zero", np.uint8(quantised.zero))
        inputs = [
            self.node("QuantizeLinear", [hidden, step, zero]),
            self.constant(f"{name}.weight", quantised.weight),
            step,
            self.constant(f"{name}.scale", quantised.scale),
            zero,
            self.constant(f"{name}.weight.zero", np.zeros(len(quantised.scale), np.int8)),
            bias,
        ]
        return self.node("MatMulIntegerToFloat", inputs, domain=OWN)

    def norm(self, hidden: str, name: str) -> str:
        """A layer normalisation."""
        parts = [self.constant(f"{name}.{part}", self.floats(f"{name}.{part}")) for part in ("weight", "bias")]
        return self.node("LayerNormalization", [hidden, *parts], axis=-1, epsilon=self.epsilon)

    def floats(self, name: str) -> Floats:
        """A weight as float32."""
        return self.weights[name].astype(np.float32)

    def node(self, kind: str, inputs: list[str], **attributes: Any) -> str:
        """An operation; returns the name of what it gives."""
        found = f"{kind}.{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [found], **attributes))
        return found

    def constant(self, name: str, value: NDArray[Any] | np.generic) -> str:
        """A value that stays as it is; returns its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value).reshape(np.shape(value)), name))
        return name


class _Encoder(Builder):
    """The graph of an encoder."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], shape: Shape, quantised: Mapping[str, Quantised]) -> None:
        super().__init__(weights, quantised, shape.epsilon)
        self.shape = shape

    def model(self) -> onnx.ModelProto:
        hidden = self.embeddings()
        mask = self.node("Cast", ["attention_mask"], to=TensorProto.INT32)
        for layer in range(self.shape.layers):
            hidden = self.layer(hidden, f"encoder.layer.{layer}", self.shape.heads, mask)
        pooled = self.mean(hidden) if self.shape.pooling == "mean" else self.first(hidden)
        size = ["n", "length"]
        inputs = {"input_ids": (TensorProto.INT64, size), "attention_mask": (TensorProto.FLOAT, size)}
        width = self.weights["embeddings.LayerNorm.bias"].size
        return self.graph("statement-encoder", inputs, {pooled: (TensorProto.FLOAT, ["n", width])})

    def embeddings(self) -> str:
        places = self.floats("embeddings.position_embeddings.weight")
        kind = self.floats("embeddings.token_type_embeddings.weight")[0]
        length = self.node("Gather", [self.node("Shape", ["input_ids"]), self.constant("one", np.array([1]))])
        first = self.node(
            "Slice", [self.constant("places", places + kind), self.constant("start", np.array([0])), length]
        )
        return self.norm(self.node("Add", [self.words(), first]), "embeddings.LayerNorm")

    def words(self) -> str:
        """The words' embeddings; in 8 bits with a scale for each word where the rest is in 8-bit integers, too."""
        table = self.floats(TABLE)
        if not self.quantised:
            return self.node("Gather", [self.constant(TABLE, table), "input_ids"])
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
        numbers = np.rint(table / scale).astype(np.int8)
        found = self.node("Gather", [self.constant(TABLE, numbers), "input_ids"])
        scales = self.node("Gather", [self.constant(f"{TABLE}.scale", scale), "input_ids"])
        return self.node("Mul", [self.node("Cast", [found], to=TensorProto.FLOAT), scales])

    def mean(self, hidden: str) -> str:
        mask = self.node("Unsqueeze", ["attention_mask", self.constant("last", np.array([2]))])
        along = self.constant("along", np.array([1]))
        total = self.node("ReduceSum", [self.node("Mul", [hidden, mask]), along], keepdims=0)
        return self.node("Div", [total, self.node("ReduceSum", ["attention_mask", along], keepdims=1)])

    def first(self, hidden: str) -> str:
        return self.node("Gather", [hidden, self.constant("first", np.array(0))], axis=1)
