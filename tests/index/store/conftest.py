"""What all tests of the store build on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.identity import document_key
from index.records import Document, Kind, Rejection, Speaker, Statement
from index.store import Report, Snapshot, Writer
from tests.fakes import FakeEncoder, FakeExtractor


def statement(text: str, speaker: str | None = None, **fields: object) -> Statement:
    """A ready statement."""
    named = Speaker(id=speaker.lower().replace(" ", "-"), name=speaker) if speaker else None
    return Statement(text=text, kind=Kind.DIRECT, speaker=named, **fields)  # type: ignore[arg-type]


def ready(name: str, *statements: Statement, **fields: object) -> Document:
    """A document of ready statements, with a URL of its own."""
    url = f"https://example.org/{name}"
    key = document_key("a.jsonl", url=url)
    return Document(source="a.jsonl", key=key, url=url, statements=statements, **fields)  # type: ignore[arg-type]


def article(name: str, body: str, **fields: object) -> Document:
    """An article in a file of that name."""
    return Document(source=name, key=document_key(name), body=body, body_is_file=True, **fields)  # type: ignore[arg-type]


class Store:
    """An index folder with ways to write to it and read from it."""

    def __init__(self, folder: Path) -> None:
        """Make nothing yet."""
        self.folder = folder
        self.encoder = FakeEncoder()
        self.extractor = FakeExtractor()
        self._open: list[Snapshot] = []

    def writer(self, *, keyword_only: bool = False) -> Writer:
        """The writer, which the caller closes."""
        return Writer.open(self.folder, None if keyword_only else self.encoder, self.extractor)

    def add(self, *documents: Document | Rejection, keyword_only: bool = False) -> Report:
        """Add documents by a writer of their own."""
        with self.writer(keyword_only=keyword_only) as writer:
            return writer.add(documents)

    def remove(self, *names: str) -> int:
        """Remove documents by a writer of their own."""
        with self.writer(keyword_only=True) as writer:
            return writer.remove(names)

    def snapshot(self) -> Snapshot:
        """A new reader, closed at the end of the test."""
        self._open.append(Snapshot.open(self.folder))
        return self._open[-1]

    def texts(self) -> list[str]:
        """Live statements, as a new reader sees them."""
        snapshot = self.snapshot()
        rows = [row for row in range(snapshot.rows) if snapshot.columns.live[row]]
        return [stored.statement.text for stored in snapshot.statements(rows)]

    def close(self) -> None:
        """Close all readers."""
        for snapshot in self._open:
            snapshot.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An index folder that does not exist yet."""
    made = Store(tmp_path / "index")
    yield made
    made.close()


@pytest.fixture
def small_segments(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Cuts segments after so many rows."""

    def cut_after(rows: int) -> None:
        monkeypatch.setattr("index.store.writer.ENCODED_ROWS", rows)
        monkeypatch.setattr("index.store.writer.KEYWORD_ROWS", rows)

    return cut_after
