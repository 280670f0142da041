"""What the program needs of an encoder."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.records import Span

Floats: TypeAlias = NDArray[np.float32]
Progress: TypeAlias = Callable[[int], object]
"""Called with the number of texts encoded since the last call."""


class Encoder(Protocol):
    """Turns texts into vectors whose dot product says how alike they are in meaning.

    Attributes:
        name: The model's name, which an index remembers and `--model` takes.
        revision: Which weights these are; an index built with other weights is another index.
        dimensions: Length of a vector.
    """

    @property
    def name(self) -> str:
        """The model's name."""

    @property
    def revision(self) -> str:
        """Which weights these are."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Floats:
        """Encode texts; equal texts are encoded once.

        Args:
            texts: Any texts; one longer than the window gets the normalised mean of its passages' vectors.
            progress: Told of texts as they are done.

        Returns: float32, shape (len(texts), dimensions), each row of length 1.
        """

    def encode_query(self, text: str) -> Floats:
        """Encode one text: float32, shape (dimensions,), length 1."""

    def passages(self, text: str) -> list[Span]:
        """Cut a text into overlapping passages that each fit the window.

        Returns: Spans into text, rising, together covering every word of it; the whole text if it fits.
        """
