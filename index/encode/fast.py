"""The fast way of encoding on a processor: ONNX Runtime instead of PyTorch."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import numpy as np

from index import processor
from index.encode.models import ModelFiles
from index.encode.pieces import Pieces
from index.encode.protocol import Floats, Progress
from index.errors import ModelMissingError
from index.inference import session
from index.records import Span

BATCH = 256
"""Word pieces in a batch: they fill a processor's vector units; more would be computed beyond its second cache."""
ALIKE = 0.9
"""How long a batch's shortest text is of its longest, at least: padding takes as much time as words."""
CHUNK = 4096
"""Texts tokenised and sorted by length at a time: enough for batches of near-equal length, little to hold."""


def fits(files: ModelFiles) -> bool:
    """Whether graph.build knows this model's architecture and pooling."""
    config = files.config()
    return (
        config.get("model_type") == "bert"
        and config.get("hidden_act", "gelu") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and (files.folder / "tokenizer.json").exists()
        and _pooling(files) is not None
        and not (files.folder / "2_Dense").exists()
    )


def _pooling(files: ModelFiles) -> str | None:
    config = files.config("1_Pooling/config.json")
    chosen = [key for key, value in config.items() if key.startswith("pooling_mode_") and value is True]
    if chosen == ["pooling_mode_mean_tokens"] or config.get("pooling_mode") == "mean":
        return "mean"
    if chosen == ["pooling_mode_cls_token"] or config.get("pooling_mode") == "cls":
        return "cls"
    return None


class FastEncoder:
    """An Encoder that runs a BERT model on ONNX Runtime. Safe to share between threads.

    Its vectors stand at a mean cosine of 1.0000 to those that sentence-transformers makes of the same weights; those of
    the model that is shipped, whose products are in 8-bit integers, at 0.9994.
    """

    def __init__(self, files: ModelFiles, threads: int | None = None) -> None:
        """Take a model for which `fits` is true; the weights are read at first use.

        Args:
            files: The model.
            threads: Processors to use; None for all that the process may use.
        """
        self.name = files.name
        self.revision = files.revision
        self.threads = threads or processor.cores()
        self.files = files
        self.dimensions = int(files.config()["hidden_size"])
        self._pieces = Pieces.from_file(files.folder / "tokenizer.json", files.window)
        self._padding = int(files.config().get("pad_token_id") or 0)

    @property
    def how(self) -> str:
        """What runs it, for people."""
        return f"ONNX Runtime {'int8' if self.files.graph else 'float32'}, {self.threads} threads"

    def passages(self, text: str) -> list[Span]:
        """Cut a text into passages that fit the window; see Encoder.passages."""
        return self._pieces.passages(text)

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Floats:
        """Encode texts, equal ones once; see Encoder.encode."""
        places: dict[str, int] = {}
        inverse = np.fromiter((places.setdefault(text, len(places)) for text in texts), np.int64, len(texts))
        distinct = list(places)
        vectors = np.empty((len(distinct), self.dimensions), np.float32)
        for start in range(0, len(distinct), CHUNK):
            chunk = distinct[start : start + CHUNK]
            vectors[start : start + len(chunk)] = self._encode_chunk(chunk, progress)
        if progress is not None and len(distinct) < len(texts):
            progress(len(texts) - len(distinct))
        return vectors[inverse]

    def encode_query(self, text: str) -> Floats:
        """Encode one text, fast; see Encoder.encode_query."""
        ids = self._pieces.ids([text])[0]
        if len(ids) > self._pieces.window:
            return self._encode_long(text)
        vector: Floats = self._run(self._shared, [ids])[0]
        return vector

    def _encode_chunk(self, texts: list[str], progress: Progress | None) -> Floats:
        ids = self._pieces.ids(texts)
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        short = [at for at, pieces in enumerate(ids) if len(pieces) <= self._pieces.window]
        # Longest first: batches hold texts of like length, and what needs most memory comes before anything waits.
        order = sorted(short, key=lambda at: len(ids[at]), reverse=True)
        batches = list(_batches(order, [len(pieces) for pieces in ids]))
        # Processors that share a batch wait for each other; each with a batch of its own does not.
        together = len(batches) < self.threads
        network = self._shared if together else self._alone
        with _pool(1 if together else self.threads) as pool:
            found = pool.map(lambda rows: self._run(network, [ids[at] for at in rows]), batches)
            for rows, done in zip(batches, found, strict=True):
                vectors[rows] = done
                if progress is not None:
                    progress(len(rows))
        for at, pieces in enumerate(ids):
            if len(pieces) > self._pieces.window:
                vectors[at] = self._encode_long(texts[at])
                if progress is not None:
                    progress(1)
        return vectors

    def _encode_long(self, text: str) -> Floats:
        spans = self._pieces.passages(text)
        parts = [text[start:end] for start, end in spans]
        if len(parts) == 1:
            # Special pieces tip it over the window, or its pieces differ from its parts': cut it in half by characters.
            half = len(text) // 2
            parts = [text[:half], text[half:]]
        vector: Floats = _normalised(self.encode(parts).mean(axis=0, keepdims=True))[0]
        return vector

    def _run(self, network: Any, ids: list[list[int]]) -> Floats:
        """The vectors of texts of like length, by their word pieces."""
        padded = np.full((len(ids), max(map(len, ids))), self._padding, np.int64)
        mask = np.zeros(padded.shape, np.float32)
        for row, pieces in enumerate(ids):
            padded[row, : len(pieces)] = pieces
            mask[row, : len(pieces)] = 1
        pooled = network.run(None, {"input_ids": padded, "attention_mask": mask})[0]
        return _normalised(pooled)

    @cached_property
    def _shared(self) -> Any:
        """The network where all processors work on one batch."""
        return session(self.files.graph or self._built(), self.threads)

    @cached_property
    def _alone(self) -> Any:
        """The network where every batch has a processor."""
        return self._shared if self.threads == 1 else session(self.files.graph or self._built(), 1)

    def _built(self) -> bytes:
        from safetensors.numpy import load_file

        from index.encode import graph

        config = self.files.config()
        shape = graph.Shape(
            layers=int(config["num_hidden_layers"]),
            heads=int(config["num_attention_heads"]),
            epsilon=float(config.get("layer_norm_eps", 1e-12)),
            pooling="cls" if _pooling(self.files) == "cls" else "mean",
        )
        weights = load_file(self.files.folder / "model.safetensors")
        try:
            return graph.build({name.removeprefix("bert."): value for name, value in weights.items()}, shape)
        except KeyError as error:
            raise ModelMissingError(self.name, f"its weights lack {error.args[0]}; it is no BERT encoder") from error


@contextmanager
def _pool(threads: int) -> Iterator[ThreadPoolExecutor]:
    """Threads that begin nothing more once the caller is done with them, or interrupted."""
    pool = ThreadPoolExecutor(threads)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(order: list[int], lengths: list[int]) -> Iterator[list[int]]:
    """Texts of like length, longest first."""
    rows: list[int] = []
    for at in order:
        longest = lengths[rows[0]] if rows else 0
        if rows and ((len(rows) + 1) * longest > BATCH or lengths[at] < ALIKE * longest):
            yield rows
            rows = []
        rows.append(at)
    if rows:
        yield rows


def _normalised(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Floats = vectors / np.maximum(lengths, 1e-12)
    return scaled
