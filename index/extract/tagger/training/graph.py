"""The trained body as an ONNX graph, its products in 8-bit integers."""

from collections.abc import Mapping

from onnx import TensorProto

from index.encode.graph import OWN, Builder, Floats, Quantised, Shaped

EPSILON = 1e-12


def build(weights: Mapping[str, Floats], head: int, quantised: Mapping[str, Quantised]) -> bytes:
    """Return the body as a graph: embedded float (1, n, size) to labels (1, n, LOGITS) and links (1, n, 4 LINK).

    Args:
        weights: The body's state_dict.
        head: Width of an attention head.
        quantised: Products in 8-bit integers, by the layers' names.
    """
    builder = Builder(weights, quantised, EPSILON)
    hidden = builder.norm("embedded", "norm")
    layers = {int(name.split(".")[1]) for name in weights if name.startswith("layers.")}
    for layer in sorted(layers):
        heads = weights[f"layers.{layer}.attention.self.query.bias"].size // head
        hidden = builder.layer(hidden, f"layers.{layer}", heads)
    inner = builder.node("Gelu", [builder.linear(hidden, ["labels.0"])], domain=OWN)
    found: dict[str, Shaped] = {
        name: (TensorProto.FLOAT, [1, "n", weights[f"{last}.bias"].size])
        for name, last in (
            (builder.linear(inner, ["labels.3"]), "labels.3"),
            (builder.linear(hidden, ["links"]), "links"),
        )
    }
    size = weights["norm.bias"].size
    model = builder.graph("statement-tagger", {"embedded": (TensorProto.FLOAT, [1, "n", size])}, found)
    graph: bytes = model.SerializeToString()
    return graph
