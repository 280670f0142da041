"""Vectors on disk: what was written is found, exactly, filtered, merged, and damage is named."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from index.errors import IndexDamagedError
from index.vectors import Vectors, codes, merge, open_vectors, search_several, write
from index.vectors.quantised import LARGEST, Quantised, quantise

DIM = 96


def unit(count: int, seed: int = 0, centres: int = 0) -> NDArray[np.float32]:
    """Random unit vectors; around a few centres if asked, and then, as encoders' are, longer in some directions."""
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, DIM))
    if centres:
        vectors = 0.5 * vectors + 1.5 * random.normal(size=(centres, DIM))[random.integers(0, centres, count)]
        vectors *= 0.98 ** np.arange(DIM)
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def written(folder: Path, vectors: NDArray[np.float32], owners: NDArray[np.int32] | None = None) -> Vectors:
    """Write vectors, one statement each unless owners are given, and open them."""
    folder.mkdir(exist_ok=True)
    count = len(vectors)
    spans = np.stack([np.arange(count), np.arange(count) + 5], axis=1).astype(np.int32)
    write(folder, vectors, np.arange(count, dtype=np.int32) if owners is None else owners, spans)
    return open_vectors(folder)


def brute(vectors: NDArray[np.float32], query: NDArray[np.float32]) -> NDArray[np.float32]:
    """Inner products with the vectors as they are stored."""
    products: NDArray[np.float32] = stored(vectors) @ query
    return products


def stored(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors rounded to steps of their largest number over 2,047; the step has 13 significant bits."""
    steps = np.abs(vectors).max(axis=1, keepdims=True) / LARGEST
    exact = 2.0 ** (np.ceil(np.log2(steps)) - 13)
    steps = np.rint(steps / exact) * exact
    rounded: NDArray[np.float32] = (np.rint(vectors / steps) * steps).astype(np.float32)
    return rounded


@settings(max_examples=40, deadline=None)
@given(count=st.integers(1, 60), k=st.integers(0, 70), seed=st.integers(0, 1000), filtered=st.booleans())
def test_small_segments_are_searched_exactly(
    tmp_path_factory: pytest.TempPathFactory, count: int, k: int, seed: int, filtered: bool
) -> None:
    """Broken if the compiled loop, the filter or the cut at k were wrong for any size."""
    vectors, query = unit(count, seed), unit(1, seed + 1)[0]
    opened = written(tmp_path_factory.mktemp("v"), vectors)
    allowed = np.random.default_rng(seed).random(count) < 0.5 if filtered else None
    rows, similarities, passages = opened.search(query, k, allowed)
    expected = brute(vectors, query)
    wanted = [row for row in np.argsort(-expected, kind="stable").tolist() if allowed is None or allowed[row]][:k]
    assert rows.tolist() == wanted
    assert passages.tolist() == wanted
    np.testing.assert_allclose(similarities, expected[wanted], atol=1e-5)


def test_a_statement_of_several_passages_is_found_once_by_its_nearest(tmp_path: Path) -> None:
    """Broken if a long statement took several places, or showed the wrong passage."""
    vectors = unit(6)
    opened = written(tmp_path, vectors, np.array([0, 0, 2, 3, 3, 3], np.int32))
    rows, _, passages = opened.search(vectors[4], 10)
    assert rows[0] == 3
    assert passages[0] == 4
    assert sorted(rows.tolist()) == [0, 2, 3]
    assert opened.nearest_spans(vectors[4], np.array([3, 1])).tolist() == [[4, 9], [0, 0]]
    similarities = opened.similarities(vectors[1], np.array([0, 1, 2]))
    np.testing.assert_allclose(similarities, [1.0, -1.0, brute(vectors, vectors[1])[2]], atol=1e-3)


def test_equal_similarities_stand_by_row(tmp_path: Path) -> None:
    """Broken if pages of verbatim repeats came in any order."""
    opened = written(tmp_path, np.repeat(unit(1), 9, axis=0))
    assert opened.search(unit(1)[0], 4)[0].tolist() == [0, 1, 2, 3]


def test_vectors_can_be_taken_from_a_segment_again(tmp_path: Path) -> None:
    """Broken if re-indexing had to encode what the index has."""
    vectors = unit(5)
    opened = written(tmp_path, vectors, np.array([0, 1, 1, 2, 4], np.int32))
    found, owners, spans = opened.passages_of(np.array([4, 1, 3]))
    assert owners.tolist() == [0, 1, 1]
    assert spans.tolist() == [[4, 9], [1, 6], [2, 7]]
    np.testing.assert_array_equal(found, stored(vectors[[4, 1, 2]]))


def test_merging_keeps_vectors_and_renumbers_statements(tmp_path: Path) -> None:
    """Broken if a merge mixed up whose vector is whose."""
    first, second = unit(4, 1), unit(3, 2)
    parts = [written(tmp_path / "a", first, np.array([0, 1, 1, 3], np.int32)), written(tmp_path / "b", second)]
    (tmp_path / "c").mkdir()
    merge(tmp_path / "c", parts, [np.array([True, True, False, False]), np.array([False, True, True])])
    merged = open_vectors(tmp_path / "c")
    assert merged.owners.tolist() == [0, 1, 1, 2, 3]
    kept = np.concatenate([first[:3], second[1:]])
    np.testing.assert_array_equal(merged.quantised.take(slice(None)), stored(kept))


def test_an_empty_segment_answers_nothing(tmp_path: Path) -> None:
    """Broken if a segment without passages could not be written, mapped or searched."""
    opened = written(tmp_path, np.empty((0, DIM), np.float32))
    assert len(opened) == 0
    assert [len(part) for part in opened.search(unit(1)[0], 5)] == [0, 0, 0]
    assert opened.similarities(unit(1)[0], np.array([0])).tolist() == [-1]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Vectors, NDArray[np.float32]]:
    """A segment large enough for codes, and its vectors."""
    vectors = unit(codes.LEAST_PASSAGES + 45_000, 3, centres=300)
    return written(tmp_path_factory.mktemp("large"), vectors), vectors


def test_large_segments_find_nearly_everything(large: tuple[Vectors, NDArray[np.float32]]) -> None:
    """Broken if the codes lost answers: recall@10 of at least 0.98 against an exact scan."""
    opened, vectors = large
    found = 0
    for query in vectors[::700]:
        near, exact = opened.search(query, 10), opened.search(query, 10, exact=True)
        found += len(set(near[0].tolist()) & set(exact[0].tolist()))
        np.testing.assert_allclose(near[1], brute(vectors, query)[near[0]], atol=1e-5)
    assert found / (10 * len(vectors[::700])) >= 0.98


@pytest.mark.parametrize("share", [0.001, 0.02, 0.9])
def test_filters_still_get_their_full_k(large: tuple[Vectors, NDArray[np.float32]], share: float) -> None:
    """Broken if a filter were applied after the cut."""
    opened, vectors = large
    allowed = np.random.default_rng(5).random(len(vectors)) < share
    k = min(400, int(allowed.sum()))
    rows = opened.search(vectors[0], k, allowed)[0]
    assert len(set(rows.tolist())) == k
    assert allowed[rows].all()


@pytest.mark.parametrize("share", [None, 0.5])
def test_several_segments_give_the_nearest_of_all(
    large: tuple[Vectors, NDArray[np.float32]], tmp_path: Path, share: float | None
) -> None:
    """Broken if a large segment's estimates crowded out a small one's answers, or the other way round."""
    near = unit(50, 4, centres=3)
    small = written(tmp_path / "small", near)
    long = written(tmp_path / "long", unit(60, 5), np.sort(np.arange(60, dtype=np.int32) // 3))
    parts, everything = [large[0], small, long], [large[1], near, unit(60, 5)]
    random = np.random.default_rng(6)
    allowed = [None if share is None else random.random(len(part)) < share for part in parts]
    for query in np.concatenate([near[:5], large[1][:5]]):
        found = search_several(parts, query, 40, allowed)
        scores, wanted = [], []
        for part, vectors, mask, (rows, similarities, passages) in zip(parts, everything, allowed, found, strict=True):
            assert len(set(rows.tolist())) == len(rows)
            assert mask is None or mask[rows].all()
            assert part.owners[passages].tolist() == rows.tolist()
            np.testing.assert_allclose(similarities, brute(vectors, query)[passages], atol=1e-5)
            own = brute(vectors, query)
            best = np.array([own[part.owners == row].max() for row in np.unique(part.owners)]) if part is long else own
            wanted += (best if mask is None else best[mask[: len(best)]]).tolist()
            scores += similarities.tolist()
        assert np.allclose(sorted(scores)[-10:], sorted(wanted)[-10:], atol=1e-5)
        assert len(scores) >= 40


@pytest.mark.parametrize("dim", [1, 2, 7, 96, 97])
def test_every_number_is_kept(dim: int) -> None:
    """Broken if a number of 12 bits were taken for another, or the two in a byte for each other."""
    random = np.random.default_rng(dim)
    numbers = random.integers(-LARGEST, LARGEST + 1, (2 * LARGEST + 1, dim))
    numbers[:, dim // 2] = np.arange(-LARGEST, LARGEST + 1)
    numbers[:, 0] = LARGEST
    numbers[1::2, -1] = -LARGEST
    vectors = (numbers * 2.0 ** -random.integers(8, 20, (len(numbers), 1))).astype(np.float32)
    kept = Quantised(quantise(vectors))
    np.testing.assert_array_equal(kept.take(slice(None)), vectors)
    query = random.normal(size=dim).astype(np.float32)
    expected = vectors.astype(np.float64) @ query
    np.testing.assert_allclose(kept.dots_of_all(query), expected, rtol=1e-4, atol=1e-5)
    passages = random.permutation(len(vectors))
    np.testing.assert_allclose(kept.dots(query, passages), expected[passages], rtol=1e-4, atol=1e-5)


@settings(max_examples=60, deadline=None)
@given(count=st.integers(0, 20), dim=st.integers(1, 40), seed=st.integers(0, 1000))
def test_vectors_stored_again_stay_the_same(count: int, dim: int, seed: int) -> None:
    """Broken if an index changed with every re-indexing that takes vectors from the one before."""
    random = np.random.default_rng(seed)
    vectors = (random.normal(size=(count, dim)) * 10.0 ** random.integers(-3, 3, (count, 1))).astype(np.float32)
    once = quantise(vectors)
    again = quantise(Quantised(once).take(slice(None)))
    for first, second in zip(once, again, strict=True):
        np.testing.assert_array_equal(first, second)
    largest = np.abs(vectors).max(axis=1, initial=0, keepdims=True)
    assert np.all(np.abs(Quantised(once).take(slice(None)) - vectors) <= 0.51 * largest / LARGEST)


def test_a_vector_of_zeros_is_kept() -> None:
    """Broken if what a model makes of nothing were divided by its length of 0."""
    assert not Quantised(quantise(np.zeros((2, 5), np.float32))).take(slice(None)).any()


def test_deep_lists_are_full(large: tuple[Vectors, NDArray[np.float32]]) -> None:
    """Broken if a k beyond the usual candidates came back short."""
    opened, vectors = large
    assert len(opened.search(vectors[0], 20_000)[0]) == 20_000


@pytest.mark.parametrize(
    "name",
    [
        "vectors.upper.npy",
        "vectors.lower.npy",
        "vectors.steps.npy",
        "vectors.owners.npy",
        "vectors.json",
        "vectors.faiss",
    ],
)
def test_damage_is_named(tmp_path: Path, name: str) -> None:
    """Broken if a cut file gave wrong answers or a traceback."""
    written(tmp_path, unit(8))
    if name == "vectors.faiss":
        described = json.loads((tmp_path / "vectors.json").read_text())
        (tmp_path / "vectors.json").write_text(json.dumps(described | {"codes": True}))
        (tmp_path / name).write_bytes(b"none")
    else:
        path = tmp_path / name
        path.write_bytes(path.read_bytes()[:20])
    with pytest.raises(IndexDamagedError, match=name):
        open_vectors(tmp_path).search(unit(1)[0], 5)


def test_upper_bytes_say_nearly_how_near_a_vector_is(large: tuple[Vectors, NDArray[np.float32]]) -> None:
    """Broken if what is known of a product before it is computed were off by more than evenly within 16 steps."""
    opened, vectors = large
    query = vectors[7]
    passages = np.arange(0, len(vectors), 9)
    steps = np.abs(vectors[passages]).max(axis=1) / LARGEST
    error = (opened.quantised.rough_dots(query, passages) - brute(vectors, query)[passages]) / steps
    assert abs(float(error.mean())) < 1
    assert 4 < float(error.std()) < 5.2


def test_directions_hold_what_they_should() -> None:
    """Broken if codes were made of directions that say little about the vectors."""
    sample = unit(3000, 2, centres=50)
    found = codes.directions(sample)
    assert len(found) % codes.DIMENSIONS_PER_CODE == 0
    np.testing.assert_allclose(found @ found.T, np.eye(len(found)), atol=1e-5)
    assert float(((sample @ found.T) ** 2).sum() / (sample**2).sum()) >= codes.KEPT
    fewer = np.linalg.eigvalsh(sample.T @ sample)[: -len(found) + codes.DIMENSIONS_PER_CODE].sum()
    assert fewer > (1 - codes.KEPT) * float((sample**2).sum())


def test_another_format_is_refused(tmp_path: Path) -> None:
    """Broken if a later version's files were read as this one's."""
    written(tmp_path, unit(3))
    described = json.loads((tmp_path / "vectors.json").read_text())
    (tmp_path / "vectors.json").write_text(json.dumps(described | {"format": 99}))
    with pytest.raises(IndexDamagedError, match="format 99"):
        open_vectors(tmp_path)


def test_wrong_shapes_are_refused(tmp_path: Path) -> None:
    """Broken if vectors and owners could drift apart unnoticed."""
    with pytest.raises(ValueError, match="owners"):
        write(tmp_path, unit(3), np.zeros(2, np.int32), np.zeros((3, 2), np.int32))
    with pytest.raises(ValueError, match="rise"):
        write(tmp_path, unit(3), np.array([0, 2, 1], np.int32), np.zeros((3, 2), np.int32))
