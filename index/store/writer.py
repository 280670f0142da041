"""Adding and removing documents: the only way in which an index changes."""

import datetime
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from index.encode import Encoder
from index.errors import DocumentUnknownError, IndexForeignError, ParameterError
from index.layout import DATABASE_NAME
from index.records import Document, Rejection, Statement
from index.store import schema
from index.store.building import INSERT_STATEMENT, SegmentBuilder, StatementRow
from index.store.catalogue import Catalogue
from index.store.documents import INSERT_DOCUMENT, DocumentRow, document_row, documents_named
from index.store.embedding import Progress
from index.store.incoming import Changed, changed_documents
from index.store.locks import WriterLock
from index.store.models import Model, refuse_mixture, stored_model
from index.store.parts import Later, loaded
from index.store.published import Published
from index.store.report import Report, Tally
from index.store.segments import seal

if TYPE_CHECKING:
    from index.extract import Extractor

KEYWORD_ROWS = 200_000
"""Rows of a segment without embeddings: large enough that a million statements need few merges."""

ENCODED_ROWS = 16_000
"""Rows of a segment with embeddings: half a minute of encoding, which is what an interruption loses, and too few for
the vectors to be grouped for searching, which is done once when segments are merged."""

PENDING_SEGMENTS = 4
"""Segments without embeddings that are published together, so that reading need not wait for the second process."""

INSERTED_ROWS = 2_000
"""Statements inserted at a time."""


def _no_progress(_stage: str, _done: int, _total: int) -> None:
    """Tell nobody."""


class Writer:
    """The one process that may change an index, from open to close.

    Each batch of documents becomes visible as a whole, by one transaction, after its files are on disk. Whatever ends
    the process before that leaves the index as it was.
    """

    def __init__(
        self,
        folder: Path,
        lock: WriterLock,
        encoder: Encoder | Later[Encoder] | None,
        extractor: "Extractor | Later[Extractor] | None",
    ) -> None:
        """Use Writer.open."""
        self.folder = folder
        self._lock = lock
        self._connection = schema.connect(folder)
        # A connection of its own, because an extractor may ask for documents from another thread.
        self._lookup = schema.connect(folder)
        self._given_encoder = encoder
        self._encoder: Encoder | None = None
        self._given_extractor = extractor
        try:
            self._published = Published(folder, self._connection)
        except BaseException:
            self._connection.close()
            self._lookup.close()
            raise
        self._published.remove_orphans()
        self._progress: Progress = _no_progress
        self._tally = Tally()
        self._start()

    def _start(self) -> None:
        """Begin with what the database holds."""
        meta = schema.read_meta(self._connection)
        self._next_statement = int(meta["next_statement"] or 1)
        (last_document,) = self._connection.execute("SELECT max(number) FROM documents").fetchone()
        self._next_document = (last_document or 0) + 1
        self._catalogue: Catalogue | None = None
        self._builder: SegmentBuilder | None = None
        self._written: list[SegmentBuilder] = []
        self._ids: set[int] = set()
        self._statement_rows: list[StatementRow] = []
        self._document_rows: list[DocumentRow] = []

    @classmethod
    def open(
        cls,
        folder: Path,
        encoder: Encoder | Later[Encoder] | None = None,
        extractor: "Extractor | Later[Extractor] | None" = None,
    ) -> "Writer":
        """Open an index for writing, a new one if there is none.

        Args:
            folder: The index folder.
            encoder: What encodes statements; None for an index without embeddings.
            extractor: What cuts articles into statements; None for the program's own, loaded when it is needed.

        Raises:
            IndexLockedError: If another process is writing.
            IndexForeignError: If the folder holds something else.
            IndexDamagedError: If a file is missing or cut.
            IndexUnwritableError: If the folder cannot be made.
        """
        if not (folder / DATABASE_NAME).is_file() and not schema.is_vacant(folder):
            raise IndexForeignError(folder, f"no {DATABASE_NAME} in it")
        with schema.writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            lock = WriterLock(folder)
        try:
            if not (folder / DATABASE_NAME).is_file():
                with schema.writing(folder):
                    schema.create(folder)
            return cls(folder, lock, encoder, extractor)
        except BaseException:
            lock.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up what was not published, and let others write."""
        self._abandon()
        self._published.close()
        self._connection.close()
        self._lookup.close()
        self._lock.release()

    # Adding

    def add(self, documents: Iterable[Document | Rejection], progress: Progress | None = None) -> Report:
        """Add documents, replacing older versions of them; unchanged ones cost a look-up only.

        Args:
            documents: As `index.read.read` gives them.
            progress: Told of statements taken ("read") and passages encoded ("encode").

        Raises:
            ModelMismatchError: If the index was built with another model.
            ParameterError: If the index has embeddings and the writer has no encoder.
            IndexUnwritableError: If the disk is full; what was published before stays.
        """
        self._check_model()
        self._progress = progress or _no_progress
        self._tally = Tally()
        incoming = changed_documents(documents, self._lookup, self._extractor_version, self._tally)
        try:
            for changed, statements in self._with_statements(incoming):
                with schema.writing(self.folder):
                    self._store(changed, statements)
            with schema.writing(self.folder):
                self._publish()
                self._merge()
                if self._given_encoder is not None:
                    self._join(self._tally.statements)
        except BaseException:
            self._abandon()
            raise
        return self._tally.report()

    def _with_statements(self, changed: Iterator[Changed]) -> Iterator[tuple[Changed, Sequence[Statement]]]:
        """Each document with its statements, ready or extracted, in order."""
        for has_body, run in groupby(changed, key=lambda one: one.document.body is not None):
            if has_body:
                yield from self._extracted(run)
            else:
                yield from ((one, one.document.statements) for one in run)

    def _extracted(self, changed: Iterator[Changed]) -> Iterator[tuple[Changed, Sequence[Statement]]]:
        """Articles with the statements cut from them, in order; the extractor may read ahead."""
        waiting: deque[Changed] = deque()

        def asked() -> Iterator[Document]:
            for one in changed:
                waiting.append(one)
                yield one.document

        for _, statements in self._extractor().extract_many(asked()):
            yield waiting.popleft(), statements

    def _store(self, changed: Changed, statements: Sequence[Statement]) -> None:
        """Take a document into the segment in the making."""
        document = changed.document
        self._begin()
        if changed.replaces is None:
            self._tally.added += 1
        else:
            self._delete_document(changed.replaces)
            self._tally.replaced += 1
        if self._builder is None:
            encoded = self._given_encoder is not None
            self._builder = SegmentBuilder(self._published.folder, self._ids, encoded=encoded)
        first = self._next_statement
        rows = self._builder.add(document, self._next_document, statements, first, self._names)
        self._next_statement += len(rows)
        self._statement_rows += rows
        self._document_rows.append(document_row(changed, self._next_document, first, len(rows), self._names))
        self._next_document += 1
        self._tally.statements += len(rows)
        if len(self._statement_rows) >= INSERTED_ROWS or len(self._document_rows) >= INSERTED_ROWS:
            self._insert()
            self._progress("read", self._tally.statements, 0)
        if len(self._builder) >= (ENCODED_ROWS if self._given_encoder is not None else KEYWORD_ROWS):
            self._cut()
            if self._given_encoder is not None or len(self._written) >= PENDING_SEGMENTS:
                self._publish(is_last=False)
                self._merge()

    def _insert(self) -> None:
        """Hand what is waiting to the database."""
        self._connection.executemany(INSERT_DOCUMENT, self._document_rows)
        self._connection.executemany(INSERT_STATEMENT, self._statement_rows)
        self._document_rows.clear()
        self._statement_rows.clear()

    # Removing

    def remove(self, names: Sequence[str]) -> int:
        """Remove documents.

        Args:
            names: Document ids, sources as they were given or as paths, folders of sources, or URLs.

        Returns: How many documents were removed.

        Raises:
            DocumentUnknownError: If one of the names fits no document; then none is removed.
            IndexUnwritableError: If the disk is full; then none is removed.
            IndexDamagedError: If the database cannot be read.
        """
        numbers: dict[int, None] = {}
        for name in names:
            with schema.reading(self.folder):
                found = documents_named(self._connection, name)
            if not found:
                raise DocumentUnknownError(name)
            numbers.update(dict.fromkeys(found))
        try:
            with schema.writing(self.folder):
                self._begin()
                for number in numbers:
                    self._delete_document(number)
                self._publish()
                self._merge()
        except BaseException:
            self._abandon()
            raise
        return len(numbers)

    def _delete_document(self, number: int) -> None:
        execute = self._connection.execute
        first, end = execute(
            "SELECT first_statement, end_statement FROM documents WHERE number = ?", (number,)
        ).fetchone()
        execute("DELETE FROM statements WHERE number >= ? AND number < ?", (first, end))
        execute("DELETE FROM documents WHERE number = ?", (number,))
        self._published.delete(first, end)

    def _delete_moved(self, builder: SegmentBuilder) -> None:
        """Delete the old rows of statements that now came from another source."""
        ids = builder.columns.finish()["id"].astype(np.uint64)
        for number in self._published.delete_ids(ids):
            (document,) = self._connection.execute(
                "DELETE FROM statements WHERE number = ? RETURNING document", (number,)
            ).fetchone()
            self._connection.execute(
                "UPDATE documents SET statement_count = statement_count - 1 WHERE number = ?", (document,)
            )

    # Publishing

    def _begin(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")

    def _cut(self) -> None:
        """Write the files of the segment in the making."""
        self._insert()
        builder, self._builder = self._builder, None
        if builder is None:
            return
        self._written.append(builder)
        if not len(builder):
            return
        self._delete_moved(builder)
        builder.write(self._load_encoder(), self._published.segments, self._progress)

    def _publish(self, *, is_last: bool = True) -> None:
        """Make everything stored so far visible, by one transaction.

        Args:
            is_last: Whether the run ends with it; only then are speakers brought together across documents, which
                takes a second for 30,000 names.
        """
        if is_last and schema.read_meta(self._connection).get("unsettled_speakers"):
            self._begin()
        if not self._connection.in_transaction:
            return
        self._cut()
        written = [builder for builder in self._written if len(builder)]
        for builder in written:
            builder.wait()
            rows = len(builder)
            checksum = seal(builder.folder, rows, self._model())
            self._published.list_new(
                builder.folder.name, builder.first_statement or 0, np.ones(rows, np.bool_), checksum
            )
        self._published.save_deletions()
        voices = [builder.columns.finish()["voice"].astype(np.int32) for builder in written]
        if not is_last:
            self._names.name_new()
        elif self._names.is_unsettled:
            self._names.settle(self._published.voice_counts(voices))
        self._commit()
        for builder in self._written:
            if not len(builder):
                builder.discard()
        self._written = []
        self._ids.clear()
        self._published.reload()

    def _commit(self) -> None:
        """Commit, with what tells readers that there is something new."""
        model = self._model()
        if model is not None and self._encoder is not None:
            schema.write_meta(
                self._connection,
                model=model.name,
                model_revision=model.revision,
                dimensions=self._encoder.dimensions,
            )
        generation = int(schema.read_meta(self._connection)["generation"] or 0)
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        schema.write_meta(
            self._connection, generation=generation + 1, next_statement=self._next_statement, updated_at=now
        )
        self._connection.execute("COMMIT")

    def _merge(self) -> None:
        """Merge segments until they are few, each merge by a transaction of its own."""
        is_merged = False
        while (run := self._published.next_merge()) is not None:
            self._merge_run(run)
            is_merged = True
        if is_merged:
            self._published.remove_orphans()

    def _join(self, most_rows: int) -> None:
        """Merge the last segments, where they have no more rows than that."""
        run = self._published.next_joining(most_rows)
        if run is not None:
            self._merge_run(run)
            self._published.remove_orphans()

    def _merge_run(self, run: tuple[int, int]) -> None:
        merged = self._published.write_merge(run, stored_model(self._connection))
        self._begin()
        self._published.replace(run, merged)
        self._commit()
        self._published.reload()

    def _abandon(self) -> None:
        """Forget what was not published."""
        for builder in [*self._written, *([self._builder] if self._builder else [])]:
            builder.discard()
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._published.reload()
        self._start()

    # What is loaded when it is needed

    @property
    def _names(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = Catalogue(self._connection)
        return self._catalogue

    def _extractor(self) -> "Extractor":
        if self._given_extractor is None:
            from index.extract import Extractor

            self._given_extractor = Extractor.load()
        return loaded(self._given_extractor)

    @property
    def _extractor_version(self) -> str:
        """Whose change makes every article's statements be cut anew."""
        from index.extract import Extractor

        return str(Extractor.version)

    def _load_encoder(self) -> Encoder | None:
        if self._encoder is None and self._given_encoder is not None:
            self._encoder = loaded(self._given_encoder)
            self._check_model()
        return self._encoder

    def _model(self) -> Model | None:
        """What this writer's statements are encoded with."""
        if self._encoder is None:
            return None
        return Model(name=self._encoder.name, revision=self._encoder.revision)

    def _check_model(self) -> None:
        """Refuse to mix embeddings of two models, or statements with and without embeddings."""
        stored, model = stored_model(self._connection), self._model()
        if stored is not None and self._given_encoder is None:
            raise ParameterError("keyword-only", f"{self.folder} has embeddings by {stored.name}; leave the option out")
        if model is not None:
            refuse_mixture(self.folder, stored, model, is_filled=bool(self._published.segments))
