"""Looking values up in a segment's arrays, against the slow, obvious way."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import NO_DAY
from index.store.columns import TYPES, ColumnsBuilder, SegmentColumns, merge_columns, write_columns


def written(folder: Path, ids: list[int]) -> SegmentColumns:
    """A segment whose ids and words are the given numbers."""
    builder = ColumnsBuilder()
    for number, identity in enumerate(ids):
        builder.add(number + 1, identity, identity, 0, NO_DAY, NO_DAY, -1, -1, 0, True, 0.5)
    folder.mkdir(exist_ok=True)
    write_columns(folder, builder.finish())
    return SegmentColumns(folder)


def test_values_and_types_survive(tmp_path: Path) -> None:
    """If this fails, large ids, negative days or missing speakers change on their way to disk."""
    builder = ColumnsBuilder()
    row = (2**62, 2**64 - 1, 2**63, 1, -5, NO_DAY, -1, 7, 2, False, 0.25)
    builder.add(*row)
    assert len(builder) == 1
    write_columns(tmp_path, builder.finish())
    columns = SegmentColumns(tmp_path)
    assert tuple(columns[name][0].item() for name in TYPES) == row
    assert [columns[name].dtype.str for name in TYPES] == [on_disk for _, on_disk in TYPES.values()]


@given(st.lists(st.integers(0, 20), max_size=30), st.integers(0, 20))
def test_find(tmp_path_factory: pytest.TempPathFactory, ids: list[int], wanted: int) -> None:
    """If this fails, statements are not found by id, or repeats are missed."""
    columns = written(tmp_path_factory.mktemp("columns"), ids)
    expected = [row for row, identity in enumerate(ids) if identity == wanted]
    assert columns.find("id", wanted).tolist() == expected
    assert columns.find("words", wanted).tolist() == expected


@given(st.lists(st.integers(0, 20), max_size=30), st.sets(st.integers(0, 20)))
def test_find_many(tmp_path_factory: pytest.TempPathFactory, ids: list[int], wanted: set[int]) -> None:
    """If this fails, texts are encoded twice, or statements from two sources are doubled."""
    columns = written(tmp_path_factory.mktemp("columns"), ids)
    values = np.array(sorted(wanted), np.uint64)
    positions, rows = columns.find_many("id", values)
    assert rows.tolist() == [row for row, identity in enumerate(ids) if identity in wanted]
    assert [int(values[position]) for position in positions] == [ids[row] for row in rows]


def test_ids_beyond_63_bits(tmp_path: Path) -> None:
    """If this fails, half of all statements cannot be opened by id."""
    columns = written(tmp_path, [2**64 - 1, 0, 2**63])
    assert [columns.find("id", identity).tolist() for identity in (2**64 - 1, 0, 2**63, 1)] == [[0], [1], [2], []]


def test_merge(tmp_path: Path) -> None:
    """If this fails, merging mixes up rows."""
    first, second = written(tmp_path / "a", [10, 11, 12]), written(tmp_path / "b", [13, 14])
    merged = merge_columns([first, second], [np.array([True, False, True]), np.array([False, True])])
    assert merged["id"].tolist() == [10, 12, 14]
    assert {len(column) for column in merged.values()} == {3}
