"""Run the tagger's network on word pieces, through ONNX Runtime."""

import hashlib
import json
import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelMissingError
from index.extract.tagger.features import CASES, CLASSIFY, LAYOUTS, SEPARATE, STATES, Pieces, load_tokeniser
from index.extract.tagger.labels import LINK, LOGITS
from index.inference import session

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FOLDER = Path(__file__).parent / "model"
WINDOW = 254
"""Word pieces a window; the network was trained on windows of this length."""

MARGIN = 28
"""Pieces beyond a cut that both its windows read, on either side."""

AHEAD = 8
"""The same after a cut between paragraphs: little goes on there."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of n word pieces.

    Attributes:
        labels: float32 (n, LOGITS).
        links: float32 (n, 4, LINK): to cue, to source, as cue, as source.
        nothing: float32 (n, 2): what a pointer to no cue and to no source scores.
    """

    labels: NDArray[np.float32]
    links: NDArray[np.float32]
    nothing: NDArray[np.float32]


def windows(length: int, starts: Sequence[int] = ()) -> list[tuple[int, int, int, int]]:
    """Windows over so many pieces: (start, end, first kept, end of kept); what is kept covers each piece once.

    Args:
        length: How many pieces there are.
        starts: Where paragraphs begin, in order; a window ends before one, if one is near.
    """
    found = []
    first = start = 0
    while length - start > WINDOW:
        end = start + WINDOW
        near = starts[bisect_left(starts, end - AHEAD - WINDOW // 2) : bisect_right(starts, end - AHEAD)]
        cut = near[-1] if near else end - MARGIN
        found.append((start, min(length, cut + AHEAD) if near else end, first, cut))
        first, start = cut, cut - MARGIN
    found.append((start, length, first, length))
    return found


def _starts(pieces: Pieces) -> list[int]:
    """The numbers of the pieces that begin a paragraph."""
    starts: list[int] = np.flatnonzero(pieces.features[:, 2] > CASES + STATES).tolist()
    return starts


class Runtime:
    """The network; loaded when it is first used."""

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        """Verify the model.

        Args:
            folder: Where the model's files are.
            threads: CPU threads; 0 for as many as there are cores.

        Raises:
            ModelMissingError: If a file is missing or is not the one that was released.
        """
        verify(folder)
        self.folder = folder
        self.threads = threads
        """Read when the network is first used."""

    @cached_property
    def tokeniser(self) -> "Tokenizer":
        """Cuts texts into word pieces."""
        return load_tokeniser(self.folder / "tokenizer.json")

    @cached_property
    def _embeddings(self) -> dict[str, NDArray[Any]]:
        """The tables that a window's embeddings are summed from.

        words int8 (words, 384) with their scale float32 (words, 1), places float32 (places, 384), and features float32
        (CASES * STATES * LAYOUTS, 384): every sum of one row of each kind, so that a piece takes one.
        """
        with np.load(self.folder / "embeddings.npz", allow_pickle=False) as arrays:
            kinds = np.split(arrays["features"].astype(np.float32), (CASES, CASES + STATES))
            sums = kinds[0][:, None, None] + kinds[1][:, None] + kinds[2]
            return {
                "words": arrays["words"],
                "scale": arrays["scale"],
                "places": arrays["places"].astype(np.float32),
                "features": sums.reshape(-1, sums.shape[-1]),
            }

    @cached_property
    def _session(self) -> Any:
        """The body, ready to run."""
        return session(self.folder / "body.onnx", self.threads)

    def _embed(self, pieces: Pieces, start: int, end: int) -> NDArray[np.float32]:
        """The embeddings of a window's pieces, [CLS] before and [SEP] behind; float32 (end - start + 2, 384)."""
        tables = self._embeddings
        ids = np.concatenate(([CLASSIFY], pieces.ids[start:end], [SEPARATE]))
        embedded: NDArray[np.float32] = tables["words"][ids] * tables["scale"][ids]
        case, state, layout = (pieces.features[start:end] - (0, CASES, CASES + STATES)).T
        embedded[1:-1] += tables["features"][(case * STATES + state) * LAYOUTS + layout]
        embedded += tables["places"][: len(ids)]
        return embedded

    def score(self, pieces: Pieces) -> Scores:
        """The network's scores for a text's pieces."""
        found = Scores(
            np.zeros((len(pieces), LOGITS), np.float32),
            np.zeros((len(pieces), 4, LINK), np.float32),
            np.zeros((len(pieces), 2), np.float32),
        )
        if len(pieces):
            for window in windows(len(pieces), _starts(pieces)):
                self._run(window, pieces, found)
        return found

    def _run(self, window: tuple[int, int, int, int], pieces: Pieces, found: Scores) -> None:
        """Run the network on a window (start, end, first kept, end of kept) of a text.

        One at a time: the pieces of one keep the processor busy, and windows run together are padded to their longest.
        """
        start, end, first, last = window
        outputs = self._session.run(None, {"embedded": self._embed(pieces, start, end)[None]})
        labels, links = outputs[0][0], outputs[1][0].reshape(-1, 4, LINK)
        inside = slice(first - start + 1, last - start + 1)
        found.labels[first:last] = labels[inside]
        found.links[first:last] = links[inside]
        # [CLS] stands for "none" in training.
        found.nothing[first:last] = np.einsum("nwd,wd->nw", links[inside, :2], links[0, 2:]) / math.sqrt(LINK)


def verify(folder: Path) -> None:
    """Check every file of a model folder against its manifest.

    Raises:
        ModelMissingError: If a file is missing or differs.
    """
    remedy = "install the program again, or restore index/extract/tagger/model from its repository"
    try:
        sums = json.loads((folder / "manifest.json").read_text())["sha256"]
        for name, expected in sums.items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
                raise ModelMissingError("statement tagger", f"{folder / name} does not match its checksum; {remedy}")
    except (OSError, ValueError, KeyError) as error:
        raise ModelMissingError("statement tagger", f"{folder}: {error}; {remedy}") from error
