"""Make a trained network's layers narrower: fewer attention heads, fewer inner units of the feed-forward part.

What is left out is what the loss would miss least by a first-order estimate, the sum of |activation times gradient|
over some training windows (Michel, Levy & Neubig, NeurIPS 2019; Molchanov et al., ICLR 2017).
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from index.extract.tagger.training.network import Network


def narrow(network: Network, heads: int, inner: int, losses: Iterable[Callable[[Network], Tensor]]) -> None:
    """Keep the most important heads and inner units of each layer, in their order.

    Args:
        network: Changed in place.
        heads: How many heads each layer keeps.
        inner: How many inner units.
        losses: Losses of some batches.
    """
    scores = _importance(network, losses)
    size = network.body.head
    layers: list[Any] = list(network.body.layers)
    for (of_heads, of_units), layer in zip(scores, layers, strict=True):
        attention = layer.attention
        starts = of_heads.topk(heads).indices.sort().values * size
        kept = (starts[:, None] + torch.arange(size)).flatten()
        for part in (attention.self.query, attention.self.key, attention.self.value):
            _keep_outputs(part, kept)
        _keep_inputs(attention.output.dense, kept)
        kept = of_units.topk(inner).indices.sort().values
        _keep_outputs(layer.intermediate.dense, kept)
        _keep_inputs(layer.output.dense, kept)


def _importance(network: Network, losses: Iterable[Callable[[Network], Tensor]]) -> list[tuple[Tensor, Tensor]]:
    """For each layer the importance of its heads and of its inner units."""
    size = network.body.head
    found = []
    hooks = []
    layers: list[Any] = list(network.body.layers)

    def watch(total: Tensor, width: int, _module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        def add(gradient: Tensor) -> None:
            share = (inputs[0].detach() * gradient).reshape(-1, len(total), width).sum(-1)
            total.add_(share.abs().sum(0))

        inputs[0].register_hook(add)  # type: ignore[no-untyped-call]

    for layer in layers:
        mixed, inner = layer.attention.output.dense, layer.output.dense
        found.append((torch.zeros(mixed.in_features // size), torch.zeros(inner.in_features)))
        for part, total, width in zip((mixed, inner), found[-1], (size, 1), strict=True):
            hooks.append(part.register_forward_pre_hook(partial(watch, total, width)))
    for loss in losses:
        loss(network).backward()  # type: ignore[no-untyped-call]
    network.zero_grad()
    for hook in hooks:
        hook.remove()
    return found


def _keep_outputs(part: Any, kept: Tensor) -> None:
    part.weight = nn.Parameter(part.weight.data[kept].clone())
    part.bias = nn.Parameter(part.bias.data[kept].clone())
    part.out_features = len(kept)


def _keep_inputs(part: Any, kept: Tensor) -> None:
    part.weight = nn.Parameter(part.weight.data[:, kept].clone())
    part.in_features = len(kept)
