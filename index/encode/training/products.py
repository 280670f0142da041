"""Every product of a network in 8-bit integers, by what flows through it."""

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from index.encode.graph import Floats, Quantised
from index.encode.training.quantise import quantise

TOGETHER = (".query", ".key", ".value")
"""Linear layers that read the same; they become one product, called as what holds them."""


@torch.no_grad()
def quantised(
    network: nn.Module, run: Callable[[], None], smoothing: Callable[[str], float], rows: int
) -> dict[str, Quantised]:
    """Return every linear layer of a network as a product in 8-bit integers, by name.

    Args:
        network: The network, in evaluation.
        run: Runs it on some texts, one at a time.
        smoothing: How much each product's input is smoothed, see quantise().
        rows: Word pieces whose inputs each product is fitted to.
    """
    layers = {name: part for name, part in network.named_modules() if isinstance(part, nn.Linear)}
    products: dict[str, list[nn.Linear]] = defaultdict(list)
    for name, layer in layers.items():
        products[_product(name)].append(layer)
    seen: dict[str, list[Floats]] = defaultdict(list)

    def note(name: str, _: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        seen[name].append(inputs[0][0].numpy().copy())

    hooks: list[Any] = [parts[0].register_forward_pre_hook(partial(note, name)) for name, parts in products.items()]
    run()
    for hook in hooks:
        hook.remove()
    return {
        name: quantise(
            np.concatenate([part.weight.numpy() for part in parts]).T,
            np.concatenate(seen[name])[:rows],
            smoothing(name),
        )
        for name, parts in products.items()
    }


def _product(name: str) -> str:
    return name.rpartition(".")[0] if name.endswith(TOGETHER) else name
