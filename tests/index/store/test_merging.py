"""Segments stay few, and merging loses nothing."""

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from index.store.merging import MOST_SEGMENTS, choose_joining, choose_merge, level
from tests.index.store.conftest import Store, ready, statement


@pytest.mark.parametrize(
    ("rows", "expected"), [(0, 0), (1, 0), (1024, 0), (1025, 1), (4096, 1), (4097, 2), (16_384, 2), (1_000_000, 5)]
)
def test_levels(rows: int, expected: int) -> None:
    """If this fails, large segments are rewritten for small ones."""
    assert level(rows) == expected


@pytest.mark.parametrize(
    ("rows", "live", "expected"),
    [
        ([], [], None),
        ([5], [5], None),
        ([5], [0], (0, 1)),
        ([10], [5], (0, 1)),
        ([10], [6], None),
        ([1, 1, 1], [1, 1, 1], None),
        ([1, 1, 1, 1], [1, 1, 1, 1], (0, 4)),
        ([9000, 1, 1, 1], [9000, 1, 1, 1], None),
        ([9000, 1, 1, 1, 1], [9000, 1, 1, 1, 1], (1, 5)),
        ([1, 1, 9000, 1, 1], [1, 1, 9000, 1, 1], None),
        ([1, 1, 1, 1, 9000], [1, 1, 1, 1, 9000], (0, 4)),
        ([9000, 9000, 9000, 9000], [9000] * 4, (0, 4)),
        ([9000, 9000, 1, 9000, 9000], [9000, 9000, 1, 9000, 9000], (0, 5)),
    ],
)
def test_choice(rows: list[int], live: list[int], expected: tuple[int, int] | None) -> None:
    """If this fails, segments pile up, or are merged over and over."""
    assert choose_merge(rows, live) == expected


@pytest.mark.parametrize(
    ("live", "most_rows", "expected"),
    [
        ([], 9, None),
        ([5], 9, None),
        ([5, 5], 9, None),
        ([5, 5], 10, (0, 2)),
        ([9000, 16, 16, 4], 36, (1, 4)),
        ([9000, 16, 16, 4], 20, (2, 4)),
        ([9000, 16, 16, 4], 4, None),
        ([9000, 0, 4], 4, (1, 3)),
    ],
)
def test_joining(live: list[int], most_rows: int, expected: tuple[int, int] | None) -> None:
    """If this fails, a large run leaves many segments, or a small one writes a large index again."""
    assert choose_joining(live, most_rows) == expected


@given(st.lists(st.integers(1, 50_000), max_size=40))
def test_merging_ends_with_few_segments(sizes: list[int]) -> None:
    """If this fails, a write never ends, or each search has to visit ever more segments."""
    segments: list[int] = []
    for size in sizes:
        segments.append(size)
        for _ in range(100):
            run = choose_merge(segments, segments)
            if run is None:
                break
            segments[run[0] : run[1]] = [sum(segments[run[0] : run[1]])]
        else:
            raise AssertionError("merging does not end")
        assert len(segments) < MOST_SEGMENTS


# Without shrinking, which would take minutes, and the same examples each time.
@settings(max_examples=6, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
@given(st.data())
def test_any_history_gives_what_a_fresh_index_gives(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """If this fails, replacing, removing and merging lose or double statements, or mix up their columns."""
    store = Store(tmp_path_factory.mktemp("history") / "index")
    expected: dict[str, list[str]] = {}
    for step in range(data.draw(st.integers(1, 6))):
        name = data.draw(st.sampled_from("abcd"))
        if name in expected and data.draw(st.booleans()):
            store.remove(f"https://example.org/{name}")
            del expected[name]
            continue
        texts = [f"Said {name} {number} at {step}" for number in range(data.draw(st.integers(1, 4)))]
        store.add(ready(name, *(statement(text, f"Speaker {text[-1]}", said_on=f"{2000 + step}") for text in texts)))
        expected.pop(name, None)
        expected[name] = texts
    wanted = [text for texts in expected.values() for text in texts]
    assert store.texts() == wanted
    snapshot = store.snapshot()
    rows = np.flatnonzero(snapshot.columns.live)
    for row, stored in zip(rows.tolist(), snapshot.statements(rows.tolist()), strict=True):
        year = int(stored.statement.text.rpartition(" ")[2]) + 2000
        assert stored.statement.said_on == str(year)
        assert snapshot.columns.first_day[row] == np.datetime64(f"{year}-01-01").astype(int)
        assert int(stored.id, 16) == int(snapshot.columns.id[row])
        speaker = stored.statement.speaker
        assert speaker is not None
        assert snapshot.speaker_of(int(snapshot.columns.speaker[row]))[0] == speaker.id
        assert snapshot.row_of(stored.id) == row
    assert snapshot.statistics().documents == len(expected)
    for base, segment in zip(snapshot.bases, snapshot.segments, strict=True):
        assert segment.vectors is not None
        live = np.flatnonzero(segment.live)
        vectors, _, _ = segment.vectors.passages_of(live)
        texts = [one.statement.text for one in snapshot.statements((base + live).tolist())]
        assert np.allclose(vectors, store.encoder.encode(texts), atol=1e-3)
    store.close()
