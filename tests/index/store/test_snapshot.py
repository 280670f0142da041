"""Readers see one moment of the index, whole and unchanging."""

import threading
from collections.abc import Callable

import numpy as np
import pytest

from index.dates import NO_DAY, day_range
from index.errors import IndexForeignError, IndexMissingError
from index.records import Kind, Speaker, Statement
from index.store import Snapshot
from tests.index.store.conftest import Store, article, ready, statement


def test_columns_say_what_was_indexed(store: Store) -> None:
    """If this fails, filters, facets and date ranges are wrong."""
    store.add(
        ready("1", statement("One.", "Jane Doe", said_on="2021-05"), outlet="B"),
        ready("2", statement("Two.", speech=False, confidence=0.25), outlet="A", published="2020-01-02"),
        ready("3", Statement(text="one", kind=Kind.INDIRECT, speaker=Speaker(id="jane-doe", name="Jane Doe"))),
        ready("4", Statement(text="Four.", kind=Kind.MIXED, speaker=Speaker(role="spokesman"))),
    )
    columns = store.snapshot().columns
    assert list(zip(columns.first_day.tolist(), columns.last_day.tolist(), strict=True)) == [
        day_range("2021-05"), day_range("2020-01-02"), (NO_DAY, NO_DAY), (NO_DAY, NO_DAY),
    ]  # fmt: skip
    assert columns.kind.tolist() == [0, 0, 1, 2]
    assert columns.speech.tolist() == [True, False, True, True]
    assert columns.confidence.tolist() == [1.0, 0.25, 1.0, 1.0]
    assert columns.live.tolist() == [True] * 4
    jane = columns.speaker[0]
    assert columns.speaker.tolist() == [jane, -1, jane, -1]
    assert [store.snapshot().outlet_of(code) for code in columns.outlet[:2].tolist()] == ["B", "A"]
    assert columns.outlet[2:].tolist() == [-1, -1]
    assert columns.words[0] == columns.words[2] != columns.words[1]
    types = {name: getattr(columns, name).dtype.name for name in ("id", "first_day", "speaker", "outlet", "words")}
    assert types == {"id": "uint64", "first_day": "int32", "speaker": "int32", "outlet": "int32", "words": "uint64"}
    with pytest.raises(ValueError, match="read-only"):
        columns.first_day[0] = 1


def test_rows_run_over_segments(store: Store) -> None:
    """If this fails, rows of one segment are taken for rows of another."""
    for name in "123":
        store.add(ready(name, statement(f"Statement {name}."), statement(f"More of {name}.")))
    snapshot = store.snapshot()
    assert (snapshot.rows, snapshot.bases, len(snapshot.segments)) == (6, (0, 2, 4), 3)
    stored = snapshot.statements([5, 0, 3, 0])
    assert [one.statement.text for one in stored] == ["More of 3.", "Statement 1.", "More of 2.", "Statement 1."]
    assert [snapshot.row_of(one.id) for one in stored] == [5, 0, 3, 0]
    assert [int(number) for number in snapshot.columns.id[[5, 0]]] == [int(one.id, 16) for one in stored[:2]]
    assert [segment.rows for segment in snapshot.segments] == [2, 2, 2]
    assert snapshot.segments[0].postings.rows == 2


@pytest.mark.parametrize("unknown", ["0" * 16, "", "x" * 16, "F" * 16, "1234", "0x00000000000000"])
def test_unknown_ids(store: Store, unknown: str) -> None:
    """If this fails, a mistyped id gives a traceback instead of "not in the index"."""
    store.add(ready("1", statement("One.")))
    snapshot = store.snapshot()
    assert snapshot.row_of(unknown) is None
    assert snapshot.document(unknown) is None
    assert snapshot.document_rows(unknown) == []
    assert snapshot.speaker(unknown) is None
    assert snapshot.speaker_codes(unknown) == set()


def test_deleted_statements_have_no_row(store: Store) -> None:
    """If this fails, removed statements can still be opened."""
    store.add(ready("1", statement("One.")), ready("2", statement("Two.")), ready("3", statement("Three.")))
    snapshot = store.snapshot()
    gone = snapshot.statements([0])[0].id
    store.remove("https://example.org/1")
    later = store.snapshot()
    assert (later.row_of(gone), later.columns.live.tolist()) == (None, [False, True, True])
    assert snapshot.row_of(gone) == 0
    assert snapshot.statements([0])[0].statement.text == "One."


def test_an_open_snapshot_does_not_change(store: Store) -> None:
    """If this fails, a page changes while it is made, or a reader fails when a writer merges."""
    store.add(ready("0", statement("Statement 0.")))
    snapshot = store.snapshot()
    for number in range(1, 9):
        store.add(ready(str(number), statement(f"Statement {number}.")))
    store.add(ready("0", statement("Changed.")))
    assert snapshot.rows == 1
    assert snapshot.statements([0])[0].statement.text == "Statement 0."
    assert snapshot.segments[0].postings.rows == 1
    assert snapshot.segments[0].vectors is not None
    assert [document.url for document in snapshot.documents(0, 10)] == ["https://example.org/0"]
    assert store.texts() == [f"Statement {number}." for number in range(1, 9)] + ["Changed."]


def test_merged_files_go_when_the_last_reader_has_gone(store: Store) -> None:
    """If this fails, the index folder grows for ever, or shrinks under a reader."""
    store.add(ready("0", statement("Statement 0.")))
    snapshot = store.snapshot()
    held = snapshot.segments[0].folder
    for number in range(1, 8):
        store.add(ready(str(number), statement(f"Statement {number}.")))
    assert held.is_dir()
    snapshot.close()
    store.add(ready("8", statement("Statement 8.")))
    assert not held.is_dir()
    listed = {segment.folder.name for segment in store.snapshot().segments}
    assert {path.name for path in (store.folder / "segments").iterdir()} == listed


def test_news_is_noticed(store: Store) -> None:
    """If this fails, a server never shows what was added, or opens the index anew for each request."""
    store.add(ready("1", statement("One.")))
    snapshot = store.snapshot()
    assert snapshot.is_current()
    store.add(ready("1", statement("One.")))
    assert snapshot.is_current()
    store.add(ready("2", statement("Two.")))
    assert not snapshot.is_current()
    assert store.snapshot().is_current()
    assert store.snapshot().generation > snapshot.generation


def test_another_index_in_the_same_place_is_noticed(store: Store) -> None:
    """If this fails, a server goes on showing an index that was deleted and made anew."""
    import shutil

    store.add(ready("1", statement("One.")))
    snapshot = store.snapshot()
    shutil.rmtree(store.folder)
    assert not snapshot.is_current()
    store.add(ready("1", statement("One.")))
    assert not snapshot.is_current()


def test_threads_share_a_snapshot(store: Store) -> None:
    """If this fails, a server under load mixes up its answers."""
    store.add(*(ready(str(number), statement(f"Statement {number}.")) for number in range(50)))
    snapshot = store.snapshot()
    wrong: list[object] = []

    def ask(row: int) -> None:
        for _ in range(20):
            try:
                if snapshot.statements([row])[0].statement.text != f"Statement {row}.":
                    wrong.append(row)
                snapshot.documents(0, 5)
                snapshot.is_current()
            except Exception as error:  # noqa: BLE001 — whatever it is, the test must see it
                wrong.append(error)

    threads = [threading.Thread(target=ask, args=(row,)) for row in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_repeats_over_segments(store: Store) -> None:
    """If this fails, the same words elsewhere are not found."""
    store.add(ready("1", statement("We will win."), outlet="B"), ready("2", statement("No.")))
    store.add(ready("3", statement("“We will WIN”"), outlet="A"), ready("4", statement("we will win"), outlet="B"))
    snapshot = store.snapshot()
    assert snapshot.repeats(0).tolist() == [2, 3]
    first, second = snapshot.statements([0, 1])
    assert (first.repeat_count, first.repeat_outlets) == (3, ("A", "B"))
    assert (second.repeat_count, second.repeat_outlets) == (1, ())
    store.remove("https://example.org/3")
    assert store.snapshot().statements([0])[0].repeat_count == 2


def test_documents(store: Store) -> None:
    """If this fails, document pages show the wrong article."""
    body = '"One," said Jane Doe. "Two," said John Roe.'
    store.add(ready("1", statement("Zero.")), article("a.txt", body))
    snapshot = store.snapshot()
    found = snapshot.document("a.txt")
    assert found is not None
    assert (found.body, found.source, found.statement_count) == (body, "a.txt", 2)
    assert snapshot.document(found.id) == found
    rows = snapshot.document_rows(found.id)
    assert [one.statement.text for one in snapshot.statements(rows)] == ["One,", "Two,"]
    assert [one.source for one in snapshot.documents(0, 10)] == ["a.jsonl", "a.txt"]
    assert [one.source for one in snapshot.documents(1, 1)] == ["a.txt"]
    assert snapshot.documents(2, 10) == []


def test_speakers(store: Store) -> None:
    """If this fails, speaker pages are wrong."""
    jane = Speaker(id="jane-doe", name="Jane Doe", role="mayor")
    short = Speaker(id="doe", name="Doe", role="Mayor of Example")
    store.add(
        ready("1", Statement(text="One.", kind=Kind.DIRECT, speaker=jane, said_on="2020-01-01")),
        ready("2", Statement(text="Two.", kind=Kind.DIRECT, speaker=short, said_on="2021-03-01")),
        ready("3", Statement(text="Three.", kind=Kind.DIRECT, speaker=short)),
        ready("4", Statement(text="Four.", kind=Kind.DIRECT, speaker=short, said_on="2022", speech=False)),
        ready("5", Statement(text="Five.", kind=Kind.DIRECT, speaker=Speaker(id="john-roe", name="John Roe"))),
    )
    snapshot = store.snapshot()
    first, second = snapshot.speakers()
    assert (first.id, first.name, first.aliases) == ("jane-doe", "Jane Doe", ("Doe",))
    assert first.roles == (
        ("mayor", "2020-01-01", "2020-01-01", 1),
        ("Mayor of Example", "2021-03-01", "2021-03-01", 2),
    )
    assert (first.statement_count, first.first_said_on, first.last_said_on) == (3, "2020-01-01", "2021-03-01")
    assert (second.id, second.aliases, second.roles, second.first_said_on) == ("john-roe", (), (), None)
    assert snapshot.speaker("jane-doe") == first
    code = int(snapshot.columns.speaker[0])
    assert snapshot.speaker_of(code) == ("jane-doe", "Jane Doe")
    for name in ("jane-doe", "Jane Doe", "JANE  DOE", "doe", "Jané Doe"):
        assert snapshot.speaker_codes(name) == {code}
    assert snapshot.columns.speaker.tolist()[:4] == [code] * 4


def test_short_names_meet_full_ones_that_come_later(store: Store) -> None:
    """If this fails, statements by "Putin" are missing from Vladimir Putin's page."""
    store.add(ready("1", statement("One.", "Putin")))
    store.add(ready("2", statement("Two.", "Vladimir Putin")))
    snapshot = store.snapshot()
    assert snapshot.columns.speaker[0] == snapshot.columns.speaker[1]
    assert [speaker.id for speaker in snapshot.speakers()] == ["vladimir-putin"]
    assert snapshot.statements([0])[0].statement.speaker == Speaker(id="vladimir-putin", name="Putin")


def test_outlets_and_statistics(store: Store) -> None:
    """If this fails, the statistics page is wrong."""
    store.add(
        ready("1", statement("One.", "Jane Doe", said_on="2020"), statement("Two."), outlet="Example"),
        ready("2", statement("Three.", "John Roe", said_on="2021-05"), outlet="Another"),
        ready("3", statement("Four.", "Jane Doe"), outlet="Another"),
        ready("4", statement("Five.", said_on="2030"), outlet="Gone"),
    )
    store.remove("https://example.org/4")
    snapshot = store.snapshot()
    assert snapshot.outlets() == [("Another", 2), ("Example", 2)]
    assert snapshot.outlet_codes("EXAMPLE") == {int(snapshot.columns.outlet[0])}
    assert snapshot.outlet_codes("exam") == set()
    found = snapshot.statistics()
    assert (found.statements, found.documents, found.speakers, found.outlets) == (4, 3, 2, 2)
    assert (found.first_said_on, found.last_said_on, found.model) == ("2020-01-01", "2021-05-31", "fake")
    assert found.updated_at is not None
    assert found.updated_at.endswith("+00:00")


def test_texts(store: Store) -> None:
    """If this fails, quotations are verified against the wrong statements."""
    store.add(ready("1", statement("One."), statement("Two.")))
    assert store.snapshot().texts([1, 0, 1]) == ["Two.", "One.", "Two."]
    assert store.snapshot().texts([]) == []


def test_external_ids(store: Store) -> None:
    """If this fails, `match` names the wrong records."""
    store.add(ready("1", statement("One.", external_id="a"), statement("Two.")))
    assert store.snapshot().external_ids([1, 0, 0]) == [None, "a", "a"]


def test_an_empty_index(store: Store) -> None:
    """If this fails, an index without statements gives tracebacks."""
    store.add()
    snapshot = store.snapshot()
    assert (snapshot.rows, snapshot.segments, snapshot.bases) == (0, (), ())
    assert snapshot.statements([]) == []
    assert snapshot.columns.live.shape == snapshot.columns.speaker.shape == (0,)
    assert snapshot.speakers() == []
    assert snapshot.outlets() == []
    assert snapshot.statistics().statements == 0
    assert snapshot.statistics().first_said_on is None


def test_no_index(store: Store) -> None:
    """If this fails, a misspelt --index gives a traceback."""
    with pytest.raises(IndexMissingError, match="there is no index here; create one with"):
        Snapshot.open(store.folder)
    store.folder.mkdir()
    with pytest.raises(IndexMissingError):
        Snapshot.open(store.folder)


@pytest.mark.parametrize("content", [b"Words.", b"", b"SQLite format 3\0" + bytes(84)])
def test_a_foreign_file_in_the_place_of_the_database(store: Store, content: bytes) -> None:
    """If this fails, somebody's file of that name gives a traceback."""
    store.folder.mkdir()
    (store.folder / "onrecord.sqlite3").write_bytes(content)
    with pytest.raises((IndexForeignError,)):
        Snapshot.open(store.folder)


def test_a_foreign_database(store: Store) -> None:
    """If this fails, another program's data is read as ours."""
    import sqlite3

    store.folder.mkdir()
    connection = sqlite3.connect(store.folder / "onrecord.sqlite3")
    connection.execute("CREATE TABLE meta (a)")
    connection.commit()
    connection.close()
    with pytest.raises(IndexForeignError, match="a database of another program"):
        Snapshot.open(store.folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("PRAGMA user_version = 99", "format 99, this version reads format 1"),
        ("UPDATE meta SET value = 99 WHERE name = 'analyser'", "words cut by analyser 99"),
    ],
)
def test_another_versions_index(store: Store, change: str, message: str) -> None:
    """If this fails, an index of another format is misread."""
    import sqlite3

    store.add(ready("1", statement("One.")))
    connection = sqlite3.connect(store.folder / "onrecord.sqlite3")
    connection.execute(change)
    connection.commit()
    connection.close()
    for opening in (store.snapshot, store.writer):
        with pytest.raises(IndexForeignError, match=message):
            opening()


def test_a_thousand_rows_at_once(store: Store, small_segments: Callable[[int], None]) -> None:
    """If this fails, exports lose statements at the borders of their batches."""
    small_segments(500)
    store.add(*(ready(str(number), statement(f"Statement {number}.")) for number in range(2500)), keyword_only=True)
    snapshot = store.snapshot()
    rows = np.random.default_rng(0).permutation(2500).tolist()
    assert [one.statement.text for one in snapshot.statements(rows)] == [f"Statement {row}." for row in rows]


def test_a_read_only_folder(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, an index on a read-only medium cannot be searched."""
    import os

    store.add(ready("1", statement("One.")))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert store.texts() == ["One."]
    store.close()
    assert sorted(path.name for path in store.folder.iterdir()) == ["onrecord.sqlite3", "segments", "writer.lock"]


def test_readers_during_writes_see_whole_batches(store: Store) -> None:
    """If this fails, a reader that opens while a writer merges fails, or sees half a batch."""
    store.add(ready("0", statement("First of 0."), statement("Second of 0.")))
    done = threading.Event()
    seen: list[int] = []
    wrong: list[object] = []

    def read() -> None:
        while not done.is_set():
            try:
                snapshot = Snapshot.open(store.folder)
                rows = np.flatnonzero(snapshot.columns.live).tolist()
                texts = [one.statement.text for one in snapshot.statements(rows)]
                if [text.replace("First", "Second") for text in texts[::2]] != texts[1::2]:
                    wrong.append(texts)
                seen.append(len(texts) // 2)
                snapshot.close()
            except Exception as error:  # noqa: BLE001 — whatever it is, the test must see it
                wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(1, 10):
        store.add(ready(str(number), statement(f"First of {number}."), statement(f"Second of {number}.")))
    done.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert min(seen) >= 1
    assert len(store.texts()) == 20
