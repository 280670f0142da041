"""The tagger's decoding, windows and model files."""

import itertools
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from index.errors import ModelMissingError
from index.extract.quotes import find_quotations
from index.extract.tagger import tagging
from index.extract.tagger.decode import decode_layer, log_softmax
from index.extract.tagger.features import cut
from index.extract.tagger.labels import BEGIN, END, INSIDE, OUTSIDE, SINGLE
from index.extract.tagger.runtime import AHEAD, FOLDER, MARGIN, WINDOW, Runtime, verify, windows
from index.extract.tagger.tagging import tag

FOLLOWS = {
    OUTSIDE: {OUTSIDE, BEGIN, SINGLE},
    BEGIN: {INSIDE, END},
    INSIDE: {INSIDE, END},
    END: {OUTSIDE, BEGIN, SINGLE},
    SINGLE: {OUTSIDE, BEGIN, SINGLE},
}


def best_by_trying(scores: np.ndarray) -> list[tuple[int, int]]:
    """The best well-formed labels by trying all of them."""
    rows = [
        labels
        for labels in itertools.product(range(5), repeat=len(scores))
        if labels[0] in (OUTSIDE, BEGIN, SINGLE)
        and labels[-1] in (OUTSIDE, END, SINGLE)
        and all(b in FOLLOWS[a] for a, b in itertools.pairwise(labels))
    ]
    best = max(rows, key=lambda labels: sum(scores[i, label] for i, label in enumerate(labels)))
    spans, start = [], 0
    for i, label in enumerate(best):
        start = i if label in (BEGIN, SINGLE) else start
        if label in (END, SINGLE):
            spans.append((start, i + 1))
    return spans


def test_decode_finds_the_best_labels() -> None:
    """Viterbi agrees with trying every row of labels."""
    chance = np.random.default_rng(5)
    for _ in range(60):
        scores = log_softmax(chance.normal(0, 2, (int(chance.integers(1, 6)), 5)).astype(np.float32))
        assert decode_layer(scores) == best_by_trying(scores)


def test_decode_of_nothing() -> None:
    """No pieces, no spans; surely outside, no spans."""
    assert decode_layer(np.zeros((0, 5), np.float32)) == []
    sure = np.full((7, 5), -20.0, np.float32)
    sure[:, OUTSIDE] = 0
    assert decode_layer(sure) == []


@pytest.mark.parametrize("length", [1, WINDOW - 1, WINDOW, WINDOW + 1, 500, 1234, 9999])
@pytest.mark.parametrize("paragraph", [0, 7, 60, 900])
def test_windows_cover_every_piece_once(length: int, paragraph: int) -> None:
    """What windows keep follows on without gaps; a cut within a paragraph is read from both its sides."""
    starts = list(range(0, length, paragraph)) if paragraph else []
    found = windows(length, starts)
    assert found[0][:3:2] == (0, 0)
    assert found[-1][1::2] == (length, length)
    for (_, end, _, last), (start, _, first, _) in itertools.pairwise(found):
        assert first == last
        assert (first - start, end - last) == (MARGIN, AHEAD if first in starts else MARGIN)
    for start, end, first, last in found:
        assert end - start <= WINDOW
        assert first < last


def test_verify_accepts_what_is_shipped() -> None:
    """The model in the package matches its own checksums, which cover every file but the model card."""
    verify(FOLDER)
    names = {path.name for path in FOLDER.iterdir()} - {"README.md", "manifest.json"}
    assert json.loads((FOLDER / "manifest.json").read_text())["sha256"].keys() == names


def test_verify_names_a_damaged_file(tmp_path: Path) -> None:
    """A changed or missing file is refused by name, not loaded."""
    shutil.copytree(FOLDER, tmp_path / "model")
    (tmp_path / "model" / "links.json").write_text("{}")
    with pytest.raises(ModelMissingError, match=r"links\.json does not match its checksum"):
        verify(tmp_path / "model")
    (tmp_path / "model" / "links.json").unlink()
    with pytest.raises(ModelMissingError, match=r"links\.json"):
        verify(tmp_path / "model")


def test_pointers_are_the_same_however_many_contents_are_reckoned_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, long texts are linked otherwise than short ones, or do not fit into memory."""
    text = " ".join(
        f'Mayor Ann Lee said that road {n} was closed. "It is {n} miles long," she added.' for n in range(30)
    )
    runtime = Runtime(threads=1)
    pieces = cut(runtime.tokeniser, text, find_quotations(text))
    scores = runtime.score(pieces)
    whole = tag(text, pieces, scores)
    monkeypatch.setattr(tagging, "TOGETHER", 7)
    parted = tag(text, pieces, scores)
    assert len(whole.contents) > 40
    for some, all_of_them in ((parted.to_cue, whole.to_cue), (parted.to_source, whole.to_source)):
        for one, other in zip(some, all_of_them, strict=True):
            first, behind = one.first - other.first, len(other.chances) - len(one.chances)
            padded = np.insert(one.chances, 0, np.zeros(first))
            np.testing.assert_allclose(np.insert(padded, -1, np.zeros(behind - first)), other.chances, atol=1e-5)
