"""An encoder without a transformer, for measuring the engine at sizes that take hours to encode.

Each text's vector is the mean of its word pieces' rows in the shipped model's embedding table, frequent pieces weighed
down and the common direction removed: real texts, the shipped model's dimensions and a like spread of distances, at a
hundred times the speed. Nothing about quality can be read off it. Source: Arora, Liang & Ma, ICLR 2017 (SIF).
"""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from index.encode import Progress
from index.encode.graph import TABLE
from index.encode.models import locate
from index.encode.training.unpack import floats
from index.records import Span

Floats = NDArray[np.float32]
SMOOTHING = 1e-3
"""SIF's a: a piece of frequency p weighs a / (a + p)."""
CHUNK = 4096


class StaticEncoder:
    """See the module."""

    name = "static-words"
    revision = "1"
    dimensions = 384
    how = "mean of word vectors"

    def __init__(self, sample: Sequence[str]) -> None:
        """Learn how frequent pieces are, and the common direction, from a sample of texts."""
        folder = locate().folder
        self._table = floats(folder / "model.onnx")[TABLE]
        self._tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        counts = np.bincount(np.concatenate(self._pieces(sample)), minlength=len(self._table))
        self._table *= (SMOOTHING / (SMOOTHING + counts / counts.sum()))[:, None]
        self._common = np.zeros(self.dimensions, np.float32)
        vectors = self.encode(sample)
        self._common = np.linalg.svd(vectors, full_matrices=False)[2][0]

    def _pieces(self, texts: Sequence[str]) -> list[NDArray[np.int64]]:
        encoded = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        # A text without any piece gets the padding's row, so that every text has a vector.
        return [np.array(one.ids or [0], np.int64) for one in encoded]

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Floats:
        """Normalised vectors, float32 (n, 384)."""
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        for start in range(0, len(texts), CHUNK):
            pieces = self._pieces(texts[start : start + CHUNK])
            starts = np.concatenate([[0], np.cumsum([len(one) for one in pieces])[:-1]])
            vectors[start : start + len(pieces)] = np.add.reduceat(self._table[np.concatenate(pieces)], starts)
            if progress is not None:
                progress(len(pieces))
        vectors -= np.outer(vectors @ self._common, self._common)
        scaled: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return scaled

    def encode_query(self, text: str) -> Floats:
        """One vector."""
        vector: Floats = self.encode([text])[0]
        return vector

    def passages(self, text: str) -> list[Span]:
        """Windows of about 200 words, so that long statements have several as they do with the real encoder."""
        words = [match.span() for match in re.finditer(r"\S+", text)]
        if len(words) <= 200:
            return [(0, len(text))]
        return [(words[at][0], words[min(at + 200, len(words)) - 1][1]) for at in range(0, len(words) - 50, 150)]
