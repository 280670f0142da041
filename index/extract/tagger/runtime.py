"""Run the tagger's network on word pieces, through OpenVINO."""

import hashlib
import json
import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelMissingError
from index.extract.tagger.features import CASES, CLASSIFY, SEPARATE, STATES, Pieces, load_tokeniser
from index.extract.tagger.labels import LINK, LOGITS

FOLDER = Path(__file__).parent / "model"
WINDOW = 254
"""Word pieces a window; the network was trained on windows of this length."""

MARGIN = 28
"""Pieces at a window's border that are read in the next window too, where there is one."""

BATCH = 8
"""Windows run at once."""


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
        starts: Where paragraphs begin, in order; what is kept of a window ends before one, if one is near.
    """
    longest = WINDOW - 2 * MARGIN
    cuts = [0]
    while length - cuts[-1] > longest + MARGIN:
        latest = cuts[-1] + longest + (MARGIN if cuts[-1] == 0 else 0)
        near = starts[bisect_left(starts, latest - longest // 2) : bisect_right(starts, latest)]
        cuts.append(near[-1] if near else latest)
    cuts.append(length)
    return [(max(0, first - MARGIN), min(length, end + MARGIN), first, end) for first, end in pairwise(cuts)]


def _starts(pieces: Pieces) -> list[int]:
    """The numbers of the pieces that begin a paragraph."""
    starts: list[int] = np.flatnonzero(pieces.features[:, 2] > CASES + STATES).tolist()
    return starts


class Runtime:
    """The network, loaded."""

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        """Load and verify the model.

        Args:
            folder: Where the model's files are.
            threads: CPU threads; 0 leaves it to OpenVINO.

        Raises:
            ModelMissingError: If a file is missing or is not the one that was released.
        """
        verify(folder)
        import openvino

        self.folder = folder

        self.tokeniser = load_tokeniser(folder / "tokenizer.json")
        with np.load(folder / "embeddings.npz", allow_pickle=False) as arrays:
            self._words, self._scale = arrays["words"], arrays["scale"]
            self._places = arrays["places"].astype(np.float32)
            self._features = arrays["features"].astype(np.float32)
        core = openvino.Core()
        # Weights are int8; activations are quantised on the fly, a scale for each stretch of so many dimensions.
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "DYNAMIC_QUANTIZATION_GROUP_SIZE": 384}
        if "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            options["INFERENCE_PRECISION_HINT"] = "bf16"
        if threads:
            options["INFERENCE_NUM_THREADS"] = threads
        self._request = core.compile_model(folder / "body.xml", "CPU", options).create_infer_request()

    def _embed(self, pieces: Pieces, start: int, end: int) -> NDArray[np.float32]:
        """A window's embeddings with [CLS] and [SEP], float32 (end - start + 2, 384)."""
        ids = np.concatenate(([CLASSIFY], pieces.ids[start:end], [SEPARATE]))
        embedded = self._words[ids].astype(np.float32) * self._scale[ids] + self._places[: len(ids)]
        embedded[1:-1] += self._features[pieces.features[start:end]].sum(axis=1)
        return np.asarray(embedded, dtype=np.float32)

    def score(self, texts: Sequence[Pieces]) -> list[Scores]:
        """The network's scores for every text's pieces."""
        found = [
            Scores(
                np.zeros((len(one), LOGITS), np.float32),
                np.zeros((len(one), 4, LINK), np.float32),
                np.zeros((len(one), 2), np.float32),
            )
            for one in texts
        ]
        work = [
            (number, *window)
            for number, one in enumerate(texts)
            if len(one)
            for window in windows(len(one), _starts(one))
        ]
        work.sort(key=lambda item: item[2] - item[1])
        for at in range(0, len(work), BATCH):
            part = work[at : at + BATCH]
            longest = max(end - start for _, start, end, _, _ in part) + 2
            embedded = np.zeros((len(part), longest, self._words.shape[1]), np.float32)
            mask = np.zeros((len(part), longest), np.float32)
            for row, (number, start, end, _, _) in enumerate(part):
                embedded[row, : end - start + 2] = self._embed(texts[number], start, end)
                mask[row, : end - start + 2] = 1
            outputs = self._request.infer([embedded, mask])
            labels, links = outputs[0], outputs[1].reshape(len(part), longest, 4, LINK)
            for row, (number, start, _, first, last) in enumerate(part):
                inside = slice(first - start + 1, last - start + 1)
                found[number].labels[first:last] = labels[row, inside]
                found[number].links[first:last] = links[row, inside]
                # [CLS] stands for "none" in training.
                nothing = (links[row, inside, :2] * links[row, 0, 2:]).sum(axis=-1) / math.sqrt(LINK)
                found[number].nothing[first:last] = nothing
        return found


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
