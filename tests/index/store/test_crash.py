"""Whatever ends a writer, the index is as it was before or as it is after."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index.errors import IndexDamagedError, IndexLockedError, IndexUnwritableError
from index.store import Snapshot, Writer
from tests.index.store.conftest import Store, ready, statement

ROOT = Path(__file__).parents[3]

Kill = Callable[[Path, str, str, int], None]


@pytest.fixture(scope="module")
def kill() -> Iterator[Kill]:
    """Writes to an index in a process that is killed just before a certain step; see killing.py."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.index.store.killing"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def write_until(folder: Path, module: str, place: str, call: int) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps([str(folder), module, place, call]) + "\n")
        process.stdin.flush()
        assert int(process.stdout.readline()) == signal.SIGKILL

    yield write_until
    process.communicate()


@pytest.mark.parametrize(
    ("module", "place", "call"),
    [
        ("building", "write_columns", 1),
        ("building", "write_postings", 1),
        ("building", "write_vectors", 1),
        ("writer", "seal", 1),
        ("writer", "schema.write_meta", 1),
        ("writer", "schema.write_meta", 2),
        ("writer", "Writer._insert", 1),
        ("published", "Published.save_deletions", 1),
    ],
)
def test_killed_before_the_commit(store: Store, kill: Kill, module: str, place: str, call: int) -> None:
    """If this fails, a power failure leaves half a batch, or an index that cannot be opened."""
    store.add(*(ready(str(number), statement(f"Statement {number}.")) for number in range(3)))
    generation = store.snapshot().generation
    kill(store.folder, module, place, call)
    assert store.texts() == ["Statement 0.", "Statement 1.", "Statement 2."]
    assert store.snapshot().generation == generation
    store.add(ready("9", statement("After.")))
    assert store.texts() == ["Statement 0.", "Statement 1.", "Statement 2.", "After."]
    assert len(list((store.folder / "segments").iterdir())) == len(store.snapshot().segments)


@pytest.mark.parametrize(
    ("module", "place", "call"),
    [
        ("published", "write_merged", 1),
        ("published", "seal", 1),
        ("published", "Published.replace", 1),
        ("published", "Published.remove_orphans", 2),
    ],
)
def test_killed_while_merging(store: Store, kill: Kill, module: str, place: str, call: int) -> None:
    """If this fails, a power failure during a merge loses what was merged."""
    for names in ("0ab", "1", "2"):
        store.add(*(ready(name, statement(f"Statement {name}.")) for name in names))
    assert len(store.snapshot().segments) == 3
    store.close()
    kill(store.folder, module, place, call)
    expected = [
        "Statement a.",
        "Statement b.",
        "Statement 1.",
        "Statement 2.",
        "Changed.",
        *(f"New {number}." for number in range(3, 9)),
    ]
    assert store.texts() == expected
    store.close()
    store.add(ready("9", statement("After.")))
    assert store.texts() == [*expected, "After."]
    assert len(list((store.folder / "segments").iterdir())) == len(store.snapshot().segments)


def test_killed_while_creating(store: Store, kill: Kill) -> None:
    """If this fails, an index whose making was interrupted can neither be used nor made again."""
    kill(store.folder, "schema", "_connect", 2)
    store.add(ready("1", statement("One.")))
    assert store.texts() == ["One."]


def test_the_lock_dies_with_its_process(store: Store) -> None:
    """If this fails, a killed writer locks everybody out for ever."""
    code = (
        "import sys, time; from pathlib import Path; from index.store import Writer\n"
        "writer = Writer.open(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", code, str(store.folder)], env=environment, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    with pytest.raises(IndexLockedError):
        store.writer()
    process.kill()
    process.wait()
    process.stdout.close()
    store.add(ready("1", statement("One.")))
    assert store.texts() == ["One."]


@pytest.mark.parametrize("place", ["write_columns", "write_postings", "write_vectors"])
def test_a_full_disk(store: Store, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, a full disk leaves files behind or half a batch."""
    store.add(ready("1", statement("One.")))
    files = sorted(path for path in store.folder.rglob("*"))

    def refuse(folder: Path, *_: object) -> None:
        (folder / "half.npy").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"index.store.building.{place}", refuse)
    with pytest.raises(IndexUnwritableError, match=r"cannot be written \(No space left on device\); what was"):
        store.add(ready("1", statement("Changed.")), ready("2", statement("Two.")))
    monkeypatch.undo()
    assert store.texts() == ["One."]
    store.close()
    assert sorted(path for path in store.folder.rglob("*") if "sqlite3-" not in path.name) == files


def _files(store: Store) -> list[Path]:
    (segment,) = store.snapshot().segments
    store.close()
    described = json.loads((segment.folder / "segment.json").read_text())["files"]
    return [segment.folder / name for name in [*described, "segment.json"]]


def test_cut_and_missing_files_are_noticed_when_opening(store: Store) -> None:
    """If this fails, a damaged file crashes the program, or gives wrong answers."""
    store.add(ready("1", statement("One.")))
    for path in _files(store):
        whole = path.read_bytes()
        for damaged in (whole[:-1], b"", None):
            if damaged is None:
                path.unlink()
            else:
                path.write_bytes(damaged)
            for opening in (lambda: Snapshot.open(store.folder), store.writer):
                with pytest.raises(
                    IndexDamagedError, match=rf"{path.name}: damaged .*`onrecord --index {store.folder} "
                ):
                    opening()
        path.write_bytes(whole)
    assert store.texts() == ["One."]


def test_a_missing_segment_is_noticed(store: Store) -> None:
    """If this fails, statements vanish without a word."""
    store.add(ready("1", statement("One.")))
    shutil.rmtree(store.folder / "segments")
    for opening in (lambda: Snapshot.open(store.folder), store.writer):
        with pytest.raises(IndexDamagedError, match="missing"):
            opening()


def test_a_damaged_database_is_noticed(store: Store) -> None:
    """If this fails, a damaged database gives a traceback."""
    store.add(*(ready(str(number), statement(f"Statement {number}.")) for number in range(200)))
    store.close()
    path = store.folder / "onrecord.sqlite3"
    whole = path.read_bytes()
    for damaged in (whole[:8192], whole[:100] + b"\xff" * 9000 + whole[9100:]):
        path.write_bytes(damaged)
        with pytest.raises(IndexDamagedError, match="index the sources into a new folder"):
            Snapshot.open(store.folder)


def test_a_database_damaged_in_the_middle(store: Store) -> None:
    """If this fails, a damaged page gives a traceback when a statement on it is shown."""
    documents = [ready(str(number), statement(f"Statement {number}. " * 50)) for number in range(300)]
    store.add(*documents, keyword_only=True)
    store.close()
    path = store.folder / "onrecord.sqlite3"
    data = bytearray(path.read_bytes())
    data[20 * 8192 :] = b"\xff" * (len(data) - 20 * 8192)
    path.write_bytes(data)
    with pytest.raises(IndexDamagedError, match="index the sources into a new folder"):
        store.texts()


def test_a_statement_that_the_database_lost(store: Store) -> None:
    """If this fails, a statement missing from a damaged database gives a traceback when it is shown."""
    store.add(ready("1", statement("One.")), ready("2", statement("Two.")))
    store.close()
    with closing(sqlite3.connect(store.folder / "onrecord.sqlite3")) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM statements WHERE text = 'Two.'")
    snapshot = store.snapshot()
    for asking in (snapshot.statements, snapshot.texts, snapshot.external_ids):
        with pytest.raises(IndexDamagedError, match=r"onrecord.sqlite3: damaged \(statement number \d+ is missing\)"):
            asking([0, 1])


def test_removing_from_a_damaged_database(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, looking for what to remove gives a traceback."""
    store.add(ready("1", statement("One.")))

    def damaged(_connection: object, _name: str) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr("index.store.writer.documents_named", damaged)
    with store.writer() as writer, pytest.raises(IndexDamagedError, match="malformed"):
        writer.remove(["https://example.org/1"])


def test_a_place_that_cannot_be_written(store: Store) -> None:
    """If this fails, an index folder in the wrong place gives a traceback."""
    store.folder.parent.joinpath("file").write_text("Words.")
    with pytest.raises(IndexUnwritableError, match="Not a directory"):
        Writer.open(store.folder.parent / "file" / "index")


def test_a_full_database(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, a full disk gives a traceback, or half a batch."""
    store.add(ready("1", statement("One.")))
    with store.writer() as writer:
        writer._connection.execute("PRAGMA max_page_count = 30")
        big = (ready(str(number), statement(f"Statement {number}. " * 200)) for number in range(500))
        with pytest.raises(IndexUnwritableError, match="database or disk is full"):
            writer.add(big)
    assert store.texts() == ["One."]
    assert store.add(ready("2", statement("Two."))).added == 1
