"""Train the tagger: python -m index.extract.tagger.training.train POLNEAR_TRAIN SILVER.jsonl OUT_FOLDER.

Runs for --minutes. The weights that learn are kept in float32, the work is done in bfloat16 where the processor
multiplies that faster. Writes OUT_FOLDER/network.pt (the running average of the weights) after every epoch and
prints the held-out articles' scores. With --teacher, a trained network's labels are learnt beside the annotators'
(distillation: Hinton, Vinyals & Dean, 2015); with --layers only the first layers are kept of what is begun with,
with --heads and --inner only the most important parts of each (prune.py). A network of as many layers as its teacher
also learns what its second and its last layer give (Sun, Cheng, Gan & Liu, EMNLP 2019).
"""

import argparse
import copy
import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from index.extract.tagger.decode import decode_layer, log_softmax
from index.extract.tagger.features import CLASSIFY, SEPARATE, load_tokeniser
from index.extract.tagger.labels import LAYERS, LINK
from index.extract.tagger.training.data import Window, read_articles, split, windows
from index.extract.tagger.training.network import MINILM, Network
from index.extract.tagger.training.prune import narrow

WEIGHTS = (1.0, 0.6, 0.6, 0.25)
FOLLOWED = (1, -1)
"""Layers whose outputs are learnt from the teacher."""
_PROCESSOR = Path("/proc/cpuinfo")
WORKING = torch.bfloat16 if _PROCESSOR.exists() and "bf16" in _PROCESSOR.read_text() else torch.float32
"""What is computed in."""


@dataclass
class Batch:
    """Windows padded to one length, [CLS] before and [SEP] behind each."""

    ids: Tensor
    features: Tensor
    mask: Tensor
    labels: Tensor
    links: list[list[tuple[list[int], list[int] | None, list[int] | None]]]
    taught: list[Tensor] | None = None
    """What the teacher's FOLLOWED layers give, each (b, n, 384) float16, once it has been asked."""


def collate(part: list[Window]) -> Batch:
    """Pad windows into tensors; labels are -100 at [CLS], [SEP] and padding."""
    length = max(len(one.ids) for one in part) + 2
    ids = torch.zeros(len(part), length, dtype=torch.long)
    features = torch.full((len(part), length, 3), -1, dtype=torch.long)
    mask = torch.zeros(len(part), length)
    labels = torch.full((len(part), length, 4), -100, dtype=torch.long)
    for row, one in enumerate(part):
        n = len(one.ids)
        ids[row, 0], ids[row, n + 1] = CLASSIFY, SEPARATE
        ids[row, 1 : n + 1] = torch.from_numpy(one.ids)
        features[row, 1 : n + 1] = torch.from_numpy(one.features)
        labels[row, 1 : n + 1] = torch.from_numpy(one.labels)
        mask[row, : n + 2] = 1
    return Batch(ids, features, mask, labels, [one.links for one in part])


def batches(found: list[Window], pieces: int, chance: random.Random) -> Iterator[Batch]:
    """Batches of about so many word pieces, of windows alike in length, in random order."""
    found = sorted(found, key=lambda one: len(one.ids) + chance.random() * 24)
    groups: list[list[Window]] = [[]]
    for one in found:
        if groups[-1] and (len(groups[-1]) + 1) * (len(one.ids) + 2) > pieces:
            groups.append([])
        groups[-1].append(one)
    chance.shuffle(groups)
    yield from map(collate, groups)


def link_loss(links: Tensor, batch: Batch) -> Tensor:
    """Cross entropy of every content piece's pointers to its cue and to its source."""
    to_cue, to_source, cue, source = (links[..., i * LINK : (i + 1) * LINK] for i in range(4))
    total, count = links.new_zeros(()), 0
    for which, (query, key) in enumerate(((to_cue, cue), (to_source, source))):
        scores = query @ key.transpose(1, 2) / math.sqrt(LINK) + ((batch.mask - 1) * 1e4)[:, None, :]
        rows, columns, targets = [], [], []
        for row, events in enumerate(batch.links):
            for event in events:
                target = event[1 + which]
                if target is not None:
                    chosen = torch.zeros(scores.shape[2], dtype=torch.bool)
                    chosen[target] = True
                    rows += [row] * len(event[0])
                    columns += event[0]
                    targets += [chosen] * len(event[0])
        if rows:
            picked = functional.log_softmax(scores[rows, columns].float(), -1)
            right = picked.masked_fill(~torch.stack(targets), -1e4)
            total = total - torch.logsumexp(right, -1).sum()
            count += len(rows)
    return total / max(count, 1)


def ask(teacher: Network, batch: Batch) -> list[Tensor]:
    """What the teacher's FOLLOWED layers give for a batch, asked once."""
    if batch.taught is None:
        with torch.no_grad():
            hidden = teacher.body.hidden(teacher.embed(batch.ids, batch.features), batch.mask)
        batch.taught = [hidden[layer].half() for layer in FOLLOWED]
    return batch.taught


def loss_of(network: Network, batch: Batch, teacher: Network | None = None) -> tuple[Tensor, Tensor]:
    """Label loss and link loss of a batch.

    With a teacher, half of the labels' is the divergence from its labels. If it has as many layers, how far
    the FOLLOWED layers' outputs are from its own is added, as shares of their variance.
    """
    hidden = network.body.hidden(network.embed(batch.ids, batch.features), batch.mask)
    logits, links = network.body.labels(hidden[-1]).float().flatten(0, 1), network.body.links(hidden[-1]).float()
    taught, parts = None, []
    if teacher is not None:
        states = [one.to(WORKING) for one in ask(teacher, batch)]
        with torch.no_grad():
            taught = teacher.body.labels(states[-1]).float().flatten(0, 1)
        if len(teacher.body.layers) == len(network.body.layers):
            places = batch.mask.bool()
            for layer, state in zip(FOLLOWED, states, strict=True):
                given, meant = hidden[layer][places].float(), state[places].float()
                parts.append((given - meant).square().mean() / meant.var())
    for layer, weight in enumerate(WEIGHTS):
        own = slice(5 * layer, 5 * layer + 5) if layer < len(LAYERS) else slice(15, None)
        labels = batch.labels[..., layer].flatten()
        loss = functional.cross_entropy(logits[:, own], labels)
        if taught is not None:
            inside = labels >= 0
            student, other = (functional.log_softmax(one[inside][:, own], -1) for one in (logits, taught))
            loss = (loss + functional.kl_div(student, other, reduction="batchmean", log_target=True)) / 2
        parts.append(weight * loss)
    return torch.stack(parts).sum(), link_loss(links, batch)


def pruning_loss(batch: Batch, network: Network) -> Tensor:
    """What pruning measures importance by."""
    tags, links = loss_of(network, batch)
    return tags + 0.3 * links


def groups(network: Network, rate: float, decay: float) -> list[dict[str, object]]:
    """Parameters with learning rates: lower towards the embeddings, highest for the new heads."""
    layers = list(network.body.layers)
    found: list[dict[str, object]] = []
    for depth, layer in enumerate(layers):
        found.append({"params": list(layer.parameters()), "lr": rate * decay ** (len(layers) - 1 - depth)})
    lowest = rate * decay ** len(layers)
    found.append({"params": [network.places.weight, *network.body.norm.parameters()], "lr": lowest})
    fresh = [network.features.weight, *network.body.labels.parameters(), *network.body.links.parameters()]
    found.append({"params": fresh, "lr": 5 * rate})
    return found


def spans_of(labels: np.ndarray) -> set[tuple[int, int]]:
    """The spans of gold labels 1 2 3 4."""
    found, start = set(), 0
    for i, one in enumerate(labels):
        if one in (1, 4):
            start = i
        if one in (3, 4):
            found.add((start, i + 1))
    return found


@torch.no_grad()
def evaluate(network: Network, found: list[Window]) -> str:
    """Exact F1 per layer and pointer accuracy on windows."""
    network.eval()
    counts = np.zeros((len(LAYERS), 3), dtype=int)
    losses = []
    for batch in batches(found, 6000, random.Random(0)):
        logits, links = network(batch.ids, batch.features, batch.mask)
        losses.append(float(link_loss(links.float(), batch)))
        for row in range(len(batch.ids)):
            n = int(batch.mask[row].sum()) - 2
            for layer in range(len(LAYERS)):
                scores = logits[row, 1 : n + 1, 5 * layer : 5 * layer + 5].float().numpy()
                predicted = set(decode_layer(log_softmax(scores)))
                gold = spans_of(batch.labels[row, 1 : n + 1, layer].numpy())
                counts[layer] += len(predicted & gold), len(predicted), len(gold)
    network.train()
    scores = [f"{name} {200 * hit / max(1, p + g):.1f}" for name, (hit, p, g) in zip(LAYERS, counts, strict=True)]
    return ", ".join(scores) + f", link loss {np.mean(losses):.3f}"


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser()
    parser.add_argument("polnear", type=Path)
    parser.add_argument("silver", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=60, help="training ends then; the rates fall to 0 by then")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--decay", type=float, default=0.9)
    parser.add_argument("--window", type=int, default=254)
    parser.add_argument("--batch", type=int, default=3072)
    parser.add_argument("--start", type=Path, help="go on from this network.pt")
    parser.add_argument("--teacher", type=Path, help="learn this network.pt's labels, too")
    parser.add_argument("--layers", type=int, help="keep so many layers of what is begun with")
    parser.add_argument("--heads", type=int, help="keep so many attention heads of each layer; needs --inner")
    parser.add_argument("--inner", type=int, help="keep so many inner units of each layer; needs --heads")
    parser.add_argument(
        "--rounds", type=int, default=3, help="cut the articles so many times; a teacher reads each once"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--everything", action="store_true", help="train on the held-out articles too")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(7)
    chance = random.Random(7)
    tokeniser = load_tokeniser(MINILM / "tokenizer.json")
    train, held = split(read_articles(options.polnear, options.silver))
    if options.everything:
        train = train + held
    held_windows = list(windows(tokeniser, held, 382, random.Random(1)))
    network = Network.load(options.start) if options.start else Network(MINILM)
    cuts = [
        list(batches(list(windows(tokeniser, train, options.window, chance)), options.batch, chance))
        for _ in range(options.rounds)
    ]
    if options.layers:
        network.body.layers = network.body.layers[: options.layers]
    if options.heads and options.inner:
        narrow(
            network.eval(), options.heads, options.inner, (partial(pruning_loss, one) for one in islice(cuts[0], 32))
        )
        network.train()
    teacher = Network.load(options.teacher).to(WORKING).eval() if options.teacher else None
    worker = copy.deepcopy(network).to(WORKING)
    pairs = [(a, b) for a, b in zip(network.parameters(), worker.parameters(), strict=True) if a.requires_grad]
    masters: list[Tensor] = [a for a, _ in pairs]
    workers: list[Tensor] = [b for _, b in pairs]
    averages = [one.detach().clone() for one in masters]
    optimiser = torch.optim.AdamW(groups(network, options.rate, options.decay), weight_decay=0.01, fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    began, step, epoch, done = time.time(), 0, 0, 0.0
    print(f"{len(train)} articles", flush=True)
    while done < 1:
        part = cuts[epoch % len(cuts)]
        chance.shuffle(part)
        epoch += 1
        sums, here = np.zeros(2), 0
        for batch in part:
            done = (time.time() - began) / (60 * options.minutes)
            if done >= 1:
                break
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * min(1.0, done / 0.06 + 0.01) * max(0.01, 1 - done)
            tags, links = loss_of(worker, batch, teacher)
            (tags + 0.3 * links).backward()  # type: ignore[no-untyped-call]
            for master, one in pairs:
                master.grad = one.grad.float() if one.grad is not None else None
                one.grad = None
            torch.nn.utils.clip_grad_norm_(masters, 1.0)
            optimiser.step()
            step, here = step + 1, here + 1
            with torch.no_grad():
                torch._foreach_copy_(workers, masters)
                torch._foreach_lerp_(averages, masters, 1 - min(0.996, step / (step + 10)))
            sums += float(tags.detach()), float(links.detach())
            if step % 25 == 0:
                speed = step / (time.time() - began)
                print(f"epoch {epoch} step {step} {done:.3f} loss {sums / here} {speed:.2f} steps/s", flush=True)
        best = copy.deepcopy(network)
        kept = [one for one in best.parameters() if one.requires_grad]
        for one, average in zip(kept, averages, strict=True):
            one.data.copy_(average)
        print(f"epoch {epoch} step {step}: {evaluate(best, held_windows)}", flush=True)
        options.out.mkdir(parents=True, exist_ok=True)
        torch.save(best.state_dict(), options.out / "network.pt")


if __name__ == "__main__":
    main()
