"""Damage is found and mended from the database."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from index.errors import IndexDamagedError, IndexLockedError, IndexMissingError
from index.records import StoredStatement
from index.store import Snapshot, doctor, schema
from index.store.doctor import examine, repair
from index.store.locks import SEGMENT_LOCK_NAME, WriterLock, share_segment
from index.store.models import stored_model
from index.store.segments import Listed, seal
from tests.index.store.conftest import Store, article, ready, statement


@pytest.fixture
def filled(store: Store) -> Store:
    """Two segments, with deleted rows in the first."""
    store.add(
        *(ready(str(number), statement(f"Statement {number}.", "Jane Doe", said_on="2021"), outlet="A", title="T")
          for number in range(4)),
        article("a.txt", 'It rained. "We will win," said John Roe. He left.'),
    )  # fmt: skip
    store.remove("https://example.org/1")
    store.add(ready("9", statement("Last.")))
    return store


def everything(store: Store) -> tuple[list[StoredStatement], dict[str, list[object]]]:
    """All live statements, and their columns."""
    snapshot = store.snapshot()
    rows = np.flatnonzero(snapshot.columns.live)
    names = ("id", "first_day", "last_day", "speaker", "outlet", "kind", "speech", "confidence", "words")
    columns = {name: getattr(snapshot.columns, name)[rows].tolist() for name in names}
    statements = snapshot.statements(rows.tolist())
    store.close()
    return statements, columns


def test_a_sound_index(filled: Store) -> None:
    """If this fails, doctor cries wolf."""
    assert examine(filled.folder) == []


@pytest.mark.parametrize("damage", ["flip", "cut", "remove", "folder", "lock", "description"])
@pytest.mark.parametrize("keyword_only", [True, False])
def test_any_damage_to_a_segment_is_found_and_mended(store: Store, damage: str, keyword_only: bool) -> None:
    """If this fails, damaged files give wrong answers, or cost the user a rebuild."""
    documents = [ready(str(number), statement(f"Statement {number}."), outlet="A") for number in range(5)]
    documents.append(article("a.txt", 'It rained. "We will win," said John Roe. He left.', title="T"))
    store.add(*documents, keyword_only=keyword_only)
    store.remove("https://example.org/1")
    before = everything(store)
    (folder,) = (store.folder / "segments").iterdir()
    _damage(folder, damage)
    (problem,) = examine(store.folder)
    assert (problem.segment, problem.is_mendable) == (folder.name, True)
    (done,) = repair(store.folder, store.encoder)
    assert done == f"{folder}: built again from the database, 5 statements"
    assert examine(store.folder) == []
    assert everything(store) == before
    assert store.add(*documents[2:], keyword_only=keyword_only).unchanged == 4


def _damage(folder: Path, damage: str) -> None:
    path = folder / "column.words.npy"
    match damage:
        case "flip":
            data = bytearray(path.read_bytes())
            data[-1] ^= 1
            path.write_bytes(data)
        case "cut":
            path.write_bytes(path.read_bytes()[:-1])
        case "remove":
            path.unlink()
        case "folder":
            shutil.rmtree(folder)
        case "lock":
            (folder / "in-use.lock").unlink()
        case "description":
            (folder / "segment.json").write_text("{}")


def test_vectors_of_another_version_are_built_again(filled: Store) -> None:
    """If this fails, who goes on with an older version's index is told to repair it, and repairing does nothing."""
    snapshot = filled.snapshot()
    segment = snapshot.segments[1]
    filled.close()
    path = segment.folder / "vectors.json"
    path.write_text(path.read_text().replace('"format": 3', '"format": 2'))
    with closing(schema.connect(filled.folder)) as connection:
        checksum = seal(segment.folder, segment.rows, stored_model(connection))
        connection.execute("UPDATE segments SET checksum = ? WHERE name = ?", (checksum, segment.name))
    (problem,) = examine(filled.folder)
    assert str(problem) == f"{segment.folder}: format 2, this version reads format 3"
    assert len(repair(filled.folder, filled.encoder)) == 1
    assert examine(filled.folder) == []
    assert len(filled.snapshot().segments[1].vectors) == segment.rows


def test_postings_and_vectors_are_as_before(filled: Store) -> None:
    """If this fails, a mended index finds something else than before."""
    snapshot = filled.snapshot()
    folder = snapshot.segments[1].folder
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    filled.close()
    (folder / "postings.json").write_text("{}")
    repair(filled.folder, filled.encoder)
    mended = filled.snapshot().segments[1].folder
    assert {path.name: path.read_bytes() for path in mended.iterdir()} == before


def test_left_over_folders_are_removed(filled: Store) -> None:
    """If this fails, interrupted writes fill the disk."""
    left = filled.folder / "segments" / "left"
    left.mkdir()
    assert [str(problem) for problem in examine(filled.folder)] == [
        f"{left}: left over from a write that did not finish"
    ]
    assert repair(filled.folder, filled.encoder) == [f"{left}: removed"]
    assert not left.exists()


def test_what_a_reader_has_open_is_no_problem(filled: Store) -> None:
    """If this fails, doctor finds fault with every index that is served while it is written to."""
    left = filled.folder / "segments" / "left"
    left.mkdir()
    (left / SEGMENT_LOCK_NAME).touch()
    reader = share_segment(left)
    assert examine(filled.folder) == []
    os.close(reader)
    assert [problem.path for problem in examine(filled.folder)] == [left]


def test_what_is_being_written_is_no_problem(filled: Store) -> None:
    """If this fails, doctor tells users to repair an index whose indexing is under way."""
    filled.close()
    (filled.folder / "segments" / "new").mkdir()
    writer = WriterLock(filled.folder)
    assert examine(filled.folder) == []
    writer.release()
    assert len(examine(filled.folder)) == 1


def test_what_a_writer_merged_meanwhile_is_no_problem(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, doctor misses folders that a writer has just replaced, and calls new ones left over."""
    before = filled.snapshot().segments
    gone, new = before[0].folder, before[0].folder.with_name("new")
    filled.close()
    check = doctor.check_contents

    def replaced_meanwhile(folder: Path, listed: Listed) -> None:
        if folder == gone:
            gone.rename(new)
            with closing(schema.connect(filled.folder)) as connection:
                connection.execute("UPDATE segments SET name = 'new' WHERE name = ?", (gone.name,))
        check(folder, listed)

    monkeypatch.setattr(doctor, "check_contents", replaced_meanwhile)
    assert examine(filled.folder) == []


def test_a_damaged_database_cannot_be_mended(filled: Store) -> None:
    """If this fails, doctor makes a damaged database worse, or hides it."""
    filled.close()
    path = filled.folder / "onrecord.sqlite3"
    data = bytearray(path.read_bytes())
    data[3 * 8192 : 4 * 8192] = b"\xff" * 8192
    path.write_bytes(data)
    problems = examine(filled.folder)
    assert [problem.is_mendable for problem in problems] == [False]
    with pytest.raises(IndexDamagedError, match="index the sources into a new folder"):
        repair(filled.folder, filled.encoder)


def test_repair_waits_for_no_writer(filled: Store) -> None:
    """If this fails, repair works against a writer."""
    with filled.writer(), pytest.raises(IndexLockedError):
        repair(filled.folder, filled.encoder)


def test_no_index(store: Store) -> None:
    """If this fails, doctor makes an index where there is none."""
    for examined in (examine, lambda folder: repair(folder, store.encoder)):
        with pytest.raises(IndexMissingError):
            examined(store.folder)
    assert not store.folder.exists()


def test_mending_keeps_segments_in_order(store: Store, small_segments: Callable[[int], None]) -> None:
    """If this fails, a mended segment's rows take other statements' places."""
    small_segments(2)
    store.add(*(ready(str(number), statement(f"Statement {number}.")) for number in range(6)), keyword_only=True)
    snapshot = store.snapshot()
    texts = store.texts()
    names = [segment.folder.name for segment in snapshot.segments]
    assert len(names) == 3
    store.close()
    shutil.rmtree(store.folder / "segments" / names[1])
    repair(store.folder, store.encoder)
    assert store.texts() == texts
    assert Snapshot.open(store.folder).segments[1].rows == 2
