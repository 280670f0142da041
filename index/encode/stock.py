"""The general way of encoding: any model that sentence-transformers runs, as it runs it."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from index.encode.models import ModelFiles
from index.encode.pieces import Pieces
from index.encode.protocol import Floats, Progress
from index.records import Span

CHUNK = 1024
"""Texts handed over at a time, so that progress shows."""


class StockEncoder:
    """An Encoder that sentence-transformers runs in float32."""

    def __init__(self, files: ModelFiles) -> None:
        """Load the model with its own pooling and normalise its vectors."""
        from sentence_transformers import SentenceTransformer
        from tokenizers import Tokenizer

        self.name = files.name
        self.revision = files.revision
        self._model: Any = SentenceTransformer(str(files.folder), device="cpu")
        self.dimensions = int(self._model.encode(["one"]).shape[1])
        window = int(self._model.max_seq_length or files.window)
        self._pieces = Pieces(Tokenizer.from_str(self._model.tokenizer.backend_tokenizer.to_str()), window)

    @property
    def how(self) -> str:
        """What runs it, for people."""
        return "sentence-transformers float32"

    def passages(self, text: str) -> list[Span]:
        """Cut a text into passages that fit the window; see Encoder.passages."""
        return self._pieces.passages(text)

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Floats:
        """Encode texts, equal ones once; see Encoder.encode."""
        places: dict[str, int] = {}
        inverse = np.fromiter((places.setdefault(text, len(places)) for text in texts), np.int64, len(texts))
        parts: list[str] = []
        owners: list[int] = []
        for owner, text in enumerate(places):
            spans = self.passages(text)
            parts += [text[start:end] for start, end in spans]
            owners += [owner] * len(spans)
        sums = np.zeros((len(places), self.dimensions), np.float32)
        for start in range(0, len(parts), CHUNK):
            chunk = parts[start : start + CHUNK]
            vectors = self._model.encode(chunk, batch_size=32, normalize_embeddings=True, show_progress_bar=False)
            np.add.at(sums, owners[start : start + CHUNK], vectors)
            if progress is not None:
                progress(len(set(owners[start : start + CHUNK])))
        sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
        encoded: Floats = sums[inverse]
        return encoded

    def encode_query(self, text: str) -> Floats:
        """Encode one text."""
        vector: Floats = self.encode([text])[0]
        return vector
