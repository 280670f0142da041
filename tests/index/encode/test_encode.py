"""The fast path: the vectors of sentence-transformers, nothing cut, nothing heavy imported."""

import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from index.encode import DEFAULT_MODEL, FastEncoder, load_encoder
from index.encode.fast import fits
from index.encode.models import locate
from index.encode.stock import StockEncoder
from index.encode.training.unpack import unpack
from index.errors import ModelMissingError

TEXTS = [
    "The US has adopted a goal of reaching absolute dominance.",
    "Unemployment fell to 3.9 percent.",
    "",
    "🙂🙂",
    "Ракеты не нужны.",
    "word " * 700,
]

STATEMENTS = [
    "The US has adopted a goal of reaching absolute dominance.",
    "Unemployment fell to 3.9 percent, the lowest in half a century.",
    "We will not raise taxes on the middle class, the candidate told reporters in Ohio on Tuesday.",
    "Nobody has done more for farmers than this administration.",
    "tax",
]


@pytest.fixture(scope="module")
def encoder() -> FastEncoder:
    """The stock model on one thread."""
    return FastEncoder(locate("all-MiniLM-L6-v2"), threads=1)


def test_the_default_loads_by_the_fast_path() -> None:
    """Broken if every search imported PyTorch."""
    loaded = load_encoder()
    assert isinstance(loaded, FastEncoder)
    assert (loaded.name, loaded.dimensions) == (DEFAULT_MODEL, 384)


def test_vectors_are_those_of_sentence_transformers(encoder: FastEncoder) -> None:
    """Broken if the graph built from the weights were not the model: the two paths' vectors are interchangeable."""
    texts = TEXTS[:5]
    stock = StockEncoder(locate("all-MiniLM-L6-v2"))
    cosines = (encoder.encode(texts) * stock.encode(texts)).sum(axis=1)
    assert cosines.min() > 0.999
    assert np.array_equal(stock.passages(TEXTS[5]), encoder.passages(TEXTS[5]))


def test_quantised_products_come_to_the_same_vectors(tmp_path: Path) -> None:
    """Broken if the shipped network's 8-bit products were other than those of its weights in floating point."""
    unpack(locate().folder, tmp_path / "model")
    quantised, floating = FastEncoder(locate()), StockEncoder(locate(str(tmp_path / "model")))
    assert quantised.how.startswith("ONNX Runtime int8")
    cosines = (quantised.encode(STATEMENTS) * floating.encode(STATEMENTS)).sum(axis=1)
    assert cosines.mean() > 0.999
    assert cosines.min() > 0.997


def test_a_vector_does_not_depend_on_its_batch() -> None:
    """Broken if steps were chosen by what a batch holds: one statement would have another vector in each index."""
    encoder = FastEncoder(locate(), threads=1)
    together = encoder.encode(STATEMENTS)
    for text, vector in zip(STATEMENTS, together, strict=True):
        assert encoder.encode_query(text) @ vector > 0.99999


def test_queries_and_bulk_agree(encoder: FastEncoder) -> None:
    """Broken if padding, order or long texts were handled differently by the two ways in."""
    bulk = encoder.encode(TEXTS)
    assert bulk.shape == (6, 384)
    assert bulk.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(bulk, axis=1), 1, atol=1e-5)
    for text, vector in zip(TEXTS, bulk, strict=True):
        assert encoder.encode_query(text) @ vector > 0.999


def test_batches_on_several_processors_keep_their_order() -> None:
    """Broken if a vector landed on another text where batches are done side by side."""
    texts = [f"{'We will build roads. ' * (number % 9)}Number {number}." for number in range(120)]
    alone, several = FastEncoder(locate(), threads=1), FastEncoder(locate(), threads=2)
    done: list[int] = []
    assert ((several.encode(texts, done.append) * alone.encode(texts)).sum(axis=1) > 0.99999).all()
    assert sum(done) == len(texts)


def test_whoever_interrupts_a_bulk_does_not_wait_for_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken if Ctrl-C in a long indexing went on encoding what nobody will get."""
    encoder = FastEncoder(locate(), threads=2)
    texts = [f"{'word ' * 200}{number}" for number in range(100)]
    begun: list[int] = []
    run = encoder._run
    monkeypatch.setattr(encoder, "_run", lambda *given: (begun.append(1), run(*given))[1])

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        encoder.encode(texts, interrupt)
    assert len(begun) < 20


def test_a_query_does_not_wait_for_a_batch(encoder: FastEncoder) -> None:
    """Broken if every search of a server stood still while one visitor's similar statements are compared."""
    expected = encoder.encode_query(TEXTS[0])
    answered: list[bool] = []

    def ask(_: int) -> None:
        asking = threading.Thread(target=encoder.encode_query, args=(TEXTS[0],), daemon=True)
        asking.start()
        asking.join(30)
        answered.append(not asking.is_alive())

    encoder.encode(TEXTS[:5], ask)
    assert answered
    assert all(answered)
    assert np.array_equal(encoder.encode_query(TEXTS[0]), expected)


def test_equal_texts_are_encoded_once_and_counted(encoder: FastEncoder) -> None:
    """Broken if a bulk of repeats cost a bulk of encodings, or progress ended short of the total."""
    done: list[int] = []
    vectors = encoder.encode(["one", "two", "one"], done.append)
    assert sum(done) == 3
    assert np.array_equal(vectors[0], vectors[2])
    assert encoder.encode([]).shape == (0, 384)


def test_long_texts_are_cut_into_overlapping_passages_that_fit(encoder: FastEncoder) -> None:
    """Broken if words of a long statement were silently left out of its vectors."""
    text = " ".join(f"Sentence number {at} speaks of taxes, treaties and trade." for at in range(120))
    spans = encoder.passages(text)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    assert len(spans) > 3
    for (start, end), (next_start, next_end) in pairwise(spans):
        assert start < next_start < end < next_end
        assert text[:end].endswith(".")
    pieces = encoder._pieces.ids([text[start:end] for start, end in spans])
    assert max(map(len, pieces)) <= 256


@pytest.mark.parametrize("text", ["", "short", "x" * 3000, "я" * 1000, "a-" * 900, "🙂" * 600])
def test_passages_cover_any_text(encoder: FastEncoder, text: str) -> None:
    """Broken if odd texts (no spaces, no letters) were cut short or never ended."""
    spans = encoder.passages(text)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    assert all(after[0] <= before[1] for before, after in pairwise(spans))
    assert np.isfinite(encoder.encode_query(text)).all()


def test_a_missing_model_is_named_with_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken if a user met a traceback of the hub's."""
    import huggingface_hub

    def offline(*_: object, **__: object) -> str:
        raise OSError("no network")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", offline)
    with pytest.raises(ModelMissingError, match=r"model nobody/nothing: .*hf download nobody/nothing"):
        load_encoder("nobody/nothing")


def test_another_releases_model_says_to_rebuild() -> None:
    """Broken if whoever updates were sent to the hub for a model that was never there."""
    with pytest.raises(ModelMissingError, match=rf"onrecord-minilm-1: .*this one has {DEFAULT_MODEL}; rebuild the"):
        load_encoder("onrecord-minilm-1")


def test_damaged_weights_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken if a truncated download gave other vectors than the index was built with."""
    monkeypatch.setattr("index.encode.models.sha256", lambda _: "0" * 64)
    for name in ("all-MiniLM-L6-v2", DEFAULT_MODEL):
        with pytest.raises(ModelMissingError, match="damaged"):
            locate(name)


def test_a_folder_without_a_model_is_refused(tmp_path: object) -> None:
    """Broken if any folder's name passed for a model."""
    with pytest.raises(ModelMissingError, match="holds no model"):
        locate(str(tmp_path))


def test_the_stock_model_fits_the_fast_path() -> None:
    """Broken if the stock model fell back to the slow way unnoticed."""
    assert fits(locate("all-MiniLM-L6-v2"))


def test_encoding_a_query_imports_neither_torch_nor_sentence_transformers() -> None:
    """Broken if a search took seconds to start."""
    program = (
        "import sys; from index.encode import load_encoder; load_encoder().encode_query('tax');"
        "print([name for name in ('torch', 'sentence_transformers', 'transformers') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"
