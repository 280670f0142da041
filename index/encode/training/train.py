"""Fine-tune the stock MiniLM for statements: python -m index.encode.training.train --help.

Each step sees five small batches: judged claims with hard negatives, statements that repeat each other and statements
with headlines (multiple-negatives ranking), rated pairs (mean squared error on the cosine) and, where a teacher's
vectors are given, texts whose similarity matrix is to follow the teacher's. The word embedding
table stays frozen, so that it can be shipped once and small. At the end the tuned weights are
averaged with the stock ones, which keeps what the stock encoder knows of other text.

Sources: multiple-negatives ranking: Henderson et al., arXiv 1705.00652; similarity distillation:
Tung & Mori, ICCV 2019; weight averaging: Wortsman et al., CVPR 2022 (WiSE-FT).
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from transformers import AutoModel

from index.encode import load_encoder
from index.encode.training import examples

SCALE = 20.0
"""Inverse temperature of the ranking softmax; the sentence-transformers default."""
WINDOW = 72
"""Longest training text in tokens; longer ones are rare here and cost most."""
ALIKE = 16
"""How many texts of like length pass through the network together: little of it is padding."""


class Student:
    """A mean-pooling BERT encoder that is being trained."""

    def __init__(self, folder: Path, *, bfloat16: bool = True) -> None:
        """Load the weights and the tokeniser of a sentence-transformers folder."""
        self.bfloat16 = bfloat16
        self.model = AutoModel.from_pretrained(folder)
        self.model.embeddings.word_embeddings.weight.requires_grad = False
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(WINDOW)
        self.tokenizer.no_padding()

    def __call__(self, texts: list[str]) -> Tensor:
        """Return normalised vectors (n, dim) with gradients, float32."""
        encoded = self.tokenizer.encode_batch(texts)
        order = sorted(range(len(texts)), key=lambda at: len(encoded[at].ids))
        parts = [order[start : start + ALIKE] for start in range(0, len(order), ALIKE)]
        vectors = torch.cat([self._vectors([encoded[at].ids for at in part]) for part in parts])
        return vectors[torch.tensor(order).argsort()]

    def _vectors(self, pieces: list[list[int]]) -> Tensor:
        """Return the vectors of texts of like length, given as word pieces."""
        ids = torch.zeros((len(pieces), max(map(len, pieces))), dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, one in enumerate(pieces):
            ids[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bfloat16):
            hidden = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).float()
        pooled: Tensor = (hidden.float() * weights).sum(1) / weights.sum(1)
        vectors: Tensor = functional.normalize(pooled, dim=1)
        return vectors


def ranking_loss(queries: Tensor, positives: Tensor, others: Tensor | None = None) -> Tensor:
    """Return cross-entropy of finding each query's positive among all positives and `others`."""
    candidates = positives if others is None else torch.cat([positives, others])
    return functional.cross_entropy(SCALE * queries @ candidates.T, torch.arange(len(queries)))


def step_loss(student: Student, sets: "Sets", draw: random.Random, weights: argparse.Namespace) -> Tensor:
    """Return the weighted loss of one step's batches."""
    claims = draw.sample(sets.claims, min(weights.claims, len(sets.claims)))
    heads = draw.sample(sets.headlines, weights.headlines)
    negatives = [draw.choice(claim.negatives) for claim in claims for _ in range(2)]
    texts = [c.query for c in claims] + [c.positive for c in claims] + negatives
    vectors = student(texts)
    n = len(claims)
    loss: Tensor = weights.claim_weight * ranking_loss(vectors[:n], vectors[n : 2 * n], vectors[2 * n :])
    if sets.repeated:
        chosen = examples.apart(draw, sets.repeated, weights.repeated)
        pairs_said = [draw.sample(one.statements, 2) for one in chosen]
        others = [draw.choice(one.others) for one in chosen if one.others]
        said = student([a for a, _ in pairs_said] + [b for _, b in pairs_said] + others)
        s = len(chosen)
        first, second, unlike = said[:s], said[s : 2 * s], said[2 * s :]
        both_ways = ranking_loss(first, second, unlike) + ranking_loss(second, first, unlike)
        loss = loss + weights.repeated_weight * both_ways / 2
    pairs = student([a for a, _ in heads] + [b for _, b in heads])
    h = len(heads)
    ours, titles = pairs[:h], pairs[h:]
    loss = loss + weights.headline_weight * (ranking_loss(ours, titles) + ranking_loss(titles, ours)) / 2
    rated = draw.sample(sets.rated, weights.rated)
    both = student([r.first for r in rated] + [r.second for r in rated])
    r = len(rated)
    wanted = torch.tensor([pair.similarity for pair in rated])
    loss = loss + weights.rated_weight * functional.mse_loss((both[:r] * both[r:]).sum(1), wanted)
    if sets.texts:
        rows = sets.neighbourhood(draw, weights.taught)
        taught = student([sets.texts[at] for at in rows])
        target = torch.from_numpy(sets.vectors[rows] @ sets.vectors[rows].T)
        loss = loss + weights.teacher_weight * functional.mse_loss(taught @ taught.T, target)
    return loss


class Sets:
    """All training examples."""

    def __init__(self, shared: Path, repeated: Path | None, teacher: Path | None, hold_out: int) -> None:
        """Read them; the last `hold_out` judged queries are kept for decisions."""
        statements = list(examples.records(shared / "data/politifact_claims.jsonl.xz"))
        queries = list(examples.records(shared / "eval/claims_train.jsonl"))
        random.Random(1).shuffle(queries)
        kept = queries[: len(queries) - hold_out]
        encode = load_encoder().encode
        self.claims = examples.claims(
            kept, statements, encode([q["text"] for q in kept]), encode([s["text"] for s in statements])
        )
        self.repeated = examples.repeated(repeated, shared) if repeated else []
        self.headlines = examples.headlines(statements)
        self.rated = examples.rated(shared / "data/stsb/stsb-en-train.csv")
        self.texts, self.vectors = examples.taught(teacher) if teacher else ([], np.zeros((0, 0), np.float32))

    def neighbourhood(self, draw: random.Random, size: int) -> list[int]:
        """Return rows of teacher texts: a few seeds, each with near neighbours, so that likeness varies."""
        rows: list[int] = []
        while len(rows) < size:
            seed = draw.randrange(len(self.texts))
            nearest = np.argpartition(-(self.vectors @ self.vectors[seed]), 32)[:32].tolist()
            rows += [seed, *draw.sample(nearest, 5)]
        return rows[:size]


def train(options: argparse.Namespace) -> None:
    """Run the steps; every so many, write tuned and averaged weights under options.out/STEP."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    student = Student(options.stock, bfloat16=not options.float32)
    stock = {name: value.clone() for name, value in student.model.state_dict().items()}
    sets = Sets(options.shared, options.repeated_claims, options.teacher, options.hold_out)
    sizes = (len(sets.claims), len(sets.repeated), len(sets.headlines), len(sets.texts))
    print("{} claims, {} repeated, {} headlines, {} taught".format(*sizes), flush=True)
    if options.start is not None:
        student.model.load_state_dict(load_file(options.start), strict=False)
    draw = random.Random(options.seed)
    parameters = [p for p in student.model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(parameters, lr=options.rate, weight_decay=0.01)
    warm = max(1, options.steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, (options.steps - s) / (options.steps - warm + 1))
    )
    student.model.train()
    began, running = time.time(), 0.0
    for step in range(1, options.steps + 1):
        optimiser.zero_grad()
        loss = step_loss(student, sets, draw, options)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        schedule.step()
        running += float(loss)
        if step % 20 == 0:
            print(f"step {step} loss {running / 20:.4f} {time.time() - began:.0f} s", flush=True)
            running = 0.0
        if step % options.save_every == 0 or step == options.steps:
            save(student, stock, options.share, options.out / str(step))


def save(student: Student, stock: dict[str, Tensor], share: float, out: Path) -> None:
    """Write the tuned weights averaged with the stock ones, `share` of them tuned."""
    out.mkdir(parents=True, exist_ok=True)
    tuned = student.model.state_dict()
    save_file({name: value.clone().contiguous() for name, value in tuned.items()}, out / "tuned.safetensors")
    mixed = {
        name: (share * tuned[name] + (1 - share) * value if value.is_floating_point() else value).contiguous()
        for name, value in stock.items()
    }
    save_file(mixed, out / "model.safetensors")


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", type=Path, required=True, help="folder of the stock all-MiniLM-L6-v2")
    parser.add_argument("--shared", type=Path, required=True, help="folder with data/ and eval/")
    parser.add_argument("--teacher", type=Path, help="folder of the teacher's texts and vectors")
    parser.add_argument("--start", type=Path, help="tuned.safetensors of an earlier run to go on from")
    parser.add_argument(
        "--repeated-claims", type=Path, help="claims judged by reading: tests/eval/repeated_train.jsonl"
    )
    parser.add_argument("--float32", action="store_true", help="for processors that have no bfloat16")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold-out", type=int, default=0, help="judged queries not to train on")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--save-every", type=int, default=100)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--share", type=float, default=0.7, help="weight of the tuned weights in the average")
    parser.add_argument("--claims", type=int, default=12)
    parser.add_argument("--repeated", type=int, default=20)
    parser.add_argument("--headlines", type=int, default=24)
    parser.add_argument("--rated", type=int, default=16)
    parser.add_argument("--taught", type=int, default=36)
    parser.add_argument("--claim-weight", type=float, default=1.0)
    parser.add_argument("--repeated-weight", type=float, default=1.0)
    parser.add_argument("--headline-weight", type=float, default=0.5)
    parser.add_argument("--rated-weight", type=float, default=5.0)
    parser.add_argument("--teacher-weight", type=float, default=20.0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
