"""The fast way of encoding on a processor: OpenVINO, in bfloat16 where the processor has it."""

import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from index import processor
from index.encode import graph
from index.encode.inference import openvino
from index.encode.models import ModelFiles
from index.encode.pieces import Pieces
from index.encode.protocol import Floats, Progress
from index.errors import ModelMissingError
from index.records import Span

BATCH = 512
"""Word pieces in a batch: they fill the processor's vector units; more would be computed beyond its second cache."""
ALIKE = 0.9
"""How long a batch's shortest text is of its longest, at least: padding takes as much time as words."""
CHUNK = 4096
"""Texts tokenised and sorted by length at a time: enough for batches of near-equal length, little to hold."""
QUERY_PAD = 8
"""Queries are padded to a multiple of this, so that OpenVINO prepares few shapes instead of one for each length."""


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
    """An Encoder that runs a BERT model on OpenVINO. Safe to share between threads.

    Its vectors stand at a mean cosine of 0.99999 to those that sentence-transformers makes of the same weights.
    """

    def __init__(self, files: ModelFiles, threads: int | None = None) -> None:
        """Take a model for which `fits` is true; the weights are read at first use.

        Args:
            files: The model.
            threads: Processors to use; None for all that the process may use.
        """
        self.name = files.name
        self.revision = files.revision
        self.precision = processor.precision()
        self.threads = threads or processor.cores()
        self.files = files
        self.dimensions = int(files.config()["hidden_size"])
        self._pieces = Pieces.from_file(files.folder / "tokenizer.json", files.window)
        self._padding = int(files.config().get("pad_token_id") or 0)
        # Two, so that a search need not wait for a batch under way.
        self._queue_lock = threading.Lock()
        self._single_lock = threading.Lock()

    @property
    def how(self) -> str:
        """What runs it, for people."""
        return f"OpenVINO {self.precision}, {self.threads} threads"

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
        length = min(-(-len(ids) // QUERY_PAD) * QUERY_PAD, self._pieces.window)
        with self._single_lock:
            pooled = self._single.infer(self._batch([ids], length), share_inputs=True)[0]
            vector: Floats = _normalised(pooled)[0]
        return vector

    def _encode_chunk(self, texts: list[str], progress: Progress | None) -> Floats:
        ids = self._pieces.ids(texts)
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        short = [at for at, pieces in enumerate(ids) if len(pieces) <= self._pieces.window]
        # Longest first: batches hold texts of like length, and what needs most memory comes before anything waits.
        order = sorted(short, key=lambda at: len(ids[at]), reverse=True)

        def take(request: Any, rows: list[int]) -> None:
            vectors[rows] = _normalised(request.get_output_tensor(0).data)
            if progress is not None:
                progress(len(rows))

        with self._queue_lock:
            self._queue.set_callback(take)
            for rows in self._batches(order, [len(pieces) for pieces in ids]):
                self._queue.start_async(self._batch([ids[at] for at in rows], len(ids[rows[0]])), rows)
            self._queue.wait_all()
        for at, pieces in enumerate(ids):
            if len(pieces) > self._pieces.window:
                vectors[at] = self._encode_long(texts[at])
                if progress is not None:
                    progress(1)
        return vectors

    def _batches(self, order: list[int], lengths: list[int]) -> Iterator[list[int]]:
        """Texts of like length, longest first; so few together that every thread gets some."""
        most = min(BATCH, sum(lengths[at] for at in order) // self.threads)
        rows: list[int] = []
        for at in order:
            longest = lengths[rows[0]] if rows else 0
            if rows and ((len(rows) + 1) * longest > most or lengths[at] < ALIKE * longest):
                yield rows
                rows = []
            rows.append(at)
        if rows:
            yield rows

    def _encode_long(self, text: str) -> Floats:
        spans = self._pieces.passages(text)
        parts = [text[start:end] for start, end in spans]
        if len(parts) == 1:
            # Special pieces tip it over the window, or its pieces differ from its parts': cut it in half by characters.
            half = len(text) // 2
            parts = [text[:half], text[half:]]
        vector: Floats = _normalised(self.encode(parts).mean(axis=0, keepdims=True))[0]
        return vector

    def _batch(self, ids: list[list[int]], length: int) -> list[Any]:
        padded = np.full((len(ids), length), self._padding, np.int32)
        mask = np.zeros((len(ids), length), np.float32)
        for row, pieces in enumerate(ids):
            padded[row, : len(pieces)] = pieces
            mask[row, : len(pieces)] = 1
        return [padded, mask]

    @cached_property
    def _model(self) -> Any:
        from safetensors.numpy import load_file

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

    def _compile(self, streams: int) -> Any:
        settings = {
            "INFERENCE_PRECISION_HINT": self.precision,
            "INFERENCE_NUM_THREADS": self.threads,
            "NUM_STREAMS": streams,
            # Pinned threads starve when other programs, or a second stream, run on the same processors.
            "ENABLE_CPU_PINNING": False,
        }
        return openvino().Core().compile_model(self._model, "CPU", settings)

    @cached_property
    def _queue(self) -> Any:
        """For throughput: one single-threaded stream on each processor."""
        return openvino().AsyncInferQueue(self._compile(self.threads), self.threads)

    @cached_property
    def _single(self) -> Any:
        """For latency: all processors on one text."""
        return self._compile(1).create_infer_request()


def _normalised(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Floats = vectors / np.maximum(lengths, 1e-12)
    return scaled
