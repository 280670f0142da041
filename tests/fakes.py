"""Small deterministic stand-ins for the encoder and the extractor."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from index.records import Document, Kind, Span, Speaker, Statement


class FakeEncoder:
    """Encodes a text as its bag of hashed words: the more words two texts share, the more similar they are.

    Attributes:
        encoded: Every text that `encode` was given, in order.
    """

    name = "fake"
    revision = "1"

    def __init__(self, dimensions: int = 32, window_words: int = 64) -> None:
        """Choose the vectors' size and how many words fit into one passage."""
        self.dimensions = dimensions
        self.window_words = window_words
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str], progress: Callable[[int], object] | None = None) -> NDArray[np.float32]:
        """Normalised vectors, shape (n, dimensions)."""
        self.encoded.extend(texts)
        if progress is not None:
            progress(len(texts))
        return np.array([self._vector(text) for text in texts], dtype=np.float32).reshape(-1, self.dimensions)

    def encode_query(self, text: str) -> NDArray[np.float32]:
        """One normalised vector."""
        return self._vector(text)

    def passages(self, text: str) -> list[Span]:
        """Windows of `window_words` words, overlapping by half; the whole text if it is shorter."""
        words = [match.span() for match in re.finditer(r"\S+", text)]
        if len(words) <= self.window_words:
            return [(0, len(text))]
        starts = range(0, len(words) - self.window_words // 2, self.window_words // 2)
        return [(words[i][0], words[min(i + self.window_words, len(words)) - 1][1]) for i in starts]

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector = np.full(self.dimensions, 1e-3, dtype=np.float32)
        for word in re.findall(r"\w+", text.lower()):
            digest = blake2b(word.encode(), digest_size=8).digest()
            vector[int.from_bytes(digest[:4], "big") % self.dimensions] += 1 if digest[4] % 2 else -1
        return vector / np.linalg.norm(vector)


class FakeExtractor:
    """Takes every text between straight double quotes followed by `said NAME` as a direct statement.

    Attributes:
        extracted: The key of every document it was given, in order.
    """

    _QUOTATION = re.compile(r'"([^"]+)"(?: said ([A-Z]\w+(?: [A-Z]\w+)*))?')

    def __init__(self) -> None:
        """Start with nothing extracted."""
        self.extracted: list[str] = []

    def extract(self, document: Document) -> list[Statement]:
        """Statements in document order."""
        self.extracted.append(document.key)
        return [self._statement(match, document) for match in self._QUOTATION.finditer(document.body or "")]

    def extract_many(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Statement]]]:
        """Documents with their statements, in order."""
        for document in documents:
            yield document, self.extract(document)

    def extract_part(self, documents: Sequence[Document]) -> list[list[Statement]]:
        """The statements of some documents."""
        return [self.extract(one) for one in documents]

    def _statement(self, match: re.Match[str], document: Document) -> Statement:
        name = match[2]
        speaker = None
        if name:
            speaker = Speaker(
                id=name.lower().replace(" ", "-"), name=name, mention=name, mention_span=match.span(2), role=None
            )
        return Statement(
            text=match[1],
            spans=(match.span(1),),
            kind=Kind.DIRECT,
            speaker=speaker,
            said_on=document.published,
            confidence=0.9,
        )
