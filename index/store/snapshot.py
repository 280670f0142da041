"""One unchanging view of an index: its rows as arrays, its statements and documents as records."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold
from index.dates import NO_DAY, day_text
from index.errors import IndexDamagedError
from index.identity import resolved
from index.layout import DATABASE_NAME, SEGMENTS_NAME
from index.records import Statistics, StoredDocument, StoredSpeaker, StoredStatement
from index.store import schema
from index.store.columns import NO_CODE
from index.store.people import People
from index.store.published import list_segments
from index.store.reader import DatabaseReader
from index.store.rows import DOCUMENT_COLUMNS, STATEMENT_QUERY, read_document, read_statement
from index.store.segments import Segment

T = TypeVar("T")

_ATTEMPTS = 5
"""How often opening is tried while writers keep replacing segments."""


_BODY_QUERY = "SELECT number, body FROM documents WHERE number IN"
_EXTERNAL_ID_QUERY = "SELECT number, external_id FROM statements WHERE number IN"
_TEXT_QUERY = "SELECT number, text FROM statements WHERE number IN"


class Columns:
    """The columns of all segments, one after the other, read-only, each of shape (rows,).

    They are put together when first used; with a single segment they are its memory-mapped files. `speaker` holds
    codes of speakers across documents, all others what `index.store.columns` says.
    """

    def __init__(self, segments: Sequence[Segment], people: People) -> None:
        """Read nothing yet."""
        self._segments = segments
        self._people = people

    def _joined(self, name: str, dtype: str) -> NDArray[np.generic]:
        parts = [segment.columns[name] for segment in self._segments]
        if len(parts) == 1:
            return parts[0]
        joined = np.concatenate([np.empty(0, dtype), *parts])
        joined.flags.writeable = False
        return joined

    @cached_property
    def number(self) -> NDArray[np.int64]:
        """The statements' keys in the database, rising."""
        return self._joined("number", "<i8").astype(np.int64, copy=False)

    @cached_property
    def id(self) -> NDArray[np.uint64]:
        """Statement ids as numbers."""
        return self._joined("id", "<u8").astype(np.uint64, copy=False)

    @cached_property
    def words(self) -> NDArray[np.uint64]:
        """Hashes of the folded words: equal for verbatim repeats."""
        return self._joined("words", "<u8").astype(np.uint64, copy=False)

    @cached_property
    def first_day(self) -> NDArray[np.int32]:
        """First possible day since 1970-01-01; NO_DAY if undated."""
        return self._joined("first_day", "<i4").astype(np.int32, copy=False)

    @cached_property
    def last_day(self) -> NDArray[np.int32]:
        """Last possible day; NO_DAY if undated."""
        return self._joined("last_day", "<i4").astype(np.int32, copy=False)

    @cached_property
    def voice(self) -> NDArray[np.int32]:
        """Speakers as single documents give them; NO_CODE for none."""
        return self._joined("voice", "<i4").astype(np.int32, copy=False)

    @cached_property
    def speaker(self) -> NDArray[np.int32]:
        """Speakers across documents; NO_CODE for none and unnamed ones."""
        # The extra last entry is what NO_CODE, as index -1, comes out at.
        table = np.append(self._people.speaker_of_voice, np.int32(NO_CODE))
        codes = table[self.voice]
        codes.flags.writeable = False
        return codes

    @cached_property
    def outlet(self) -> NDArray[np.int32]:
        """Outlets; NO_CODE for none."""
        return self._joined("outlet", "<i4").astype(np.int32, copy=False)

    @cached_property
    def kind(self) -> NDArray[np.uint8]:
        """0 direct, 1 indirect, 2 mixed."""
        return self._joined("kind", "|u1").astype(np.uint8, copy=False)

    @cached_property
    def speech(self) -> NDArray[np.bool_]:
        """False for reported beliefs and intentions."""
        return self._joined("speech", "|b1").astype(np.bool_, copy=False)

    @cached_property
    def confidence(self) -> NDArray[np.float32]:
        """Probability in 0..1 that statement and speaker are right."""
        return self._joined("confidence", "<f4").astype(np.float32, copy=False)

    @cached_property
    def live(self) -> NDArray[np.bool_]:
        """False for deleted rows."""
        live = np.concatenate([np.empty(0, np.bool_), *(segment.live for segment in self._segments)])
        live.flags.writeable = False
        return live


class Snapshot:
    """An index as it was at one moment; writers go on meanwhile. Safe to share between threads.

    Attributes:
        folder: The index folder.
        generation: Rises with every change of the index.
        segments: Its segments, in order of their rows.
        bases: Global row of each segment's first row.
        rows: How many rows there are, deleted ones included.
        columns: What is known of each row.
        model_name: The model that the statements were encoded with; None if they were not.
    """

    def __init__(self, folder: Path) -> None:
        """Use Snapshot.open."""
        self.folder = folder
        self._database = DatabaseReader(folder)
        self.segments = self._open_segments()
        meta = schema.read_meta(self._database.connection)
        self.generation = int(meta["generation"] or 0)
        self.model_name = None if meta["model"] is None else str(meta["model"])
        self._updated_at = meta["updated_at"]
        starts = np.cumsum([0, *(segment.rows for segment in self.segments)])
        self.bases = tuple(int(start) for start in starts[:-1])
        self.rows = int(starts[-1])
        self._people = People(self._database.fetch)
        self.columns = Columns(self.segments, self._people)

    @classmethod
    def open(cls, folder: Path) -> "Snapshot":
        """The index as it is now.

        Raises:
            IndexMissingError: If there is none.
            IndexForeignError: If the folder holds something else, or another version's index.
            IndexDamagedError: If a file is missing or cut.
        """
        with schema.reading(folder):
            return cls(folder)

    def _open_segments(self) -> tuple[Segment, ...]:
        """Begin to read the database, and open what it lists before a writer can remove it."""
        for attempt in range(_ATTEMPTS):
            self._database.connection.execute("BEGIN")
            opened: list[Segment] = []
            try:
                opened.extend(
                    Segment(self.folder / SEGMENTS_NAME / listed.name, listed)
                    for listed in list_segments(self._database.connection)
                )
            except FileNotFoundError as error:
                # A writer merged it after we had read the list: the next list has the merged one.
                for segment in opened:
                    segment.close()
                self._database.connection.execute("ROLLBACK")
                if attempt == _ATTEMPTS - 1:
                    raise IndexDamagedError(Path(str(error)) / "segment.json", "the file is missing") from error
            else:
                return tuple(opened)
        raise AssertionError("unreachable")

    def close(self) -> None:
        """Let go of files and database; arrays that are in use stay usable."""
        for segment in self.segments:
            segment.close()
        self._database.close()

    def is_current(self) -> bool:
        """Whether the index is still as this snapshot shows it; some 20 microseconds."""
        return self._database.is_current(self.generation)

    # Statements

    def statements(self, rows: Sequence[int]) -> list[StoredStatement]:
        """Live statements by row, in the order asked for.

        Raises:
            KeyError: If one of the rows is deleted.
            IndexDamagedError: If the database lacks a statement that is not.
        """
        numbers = self.columns.number[np.asarray(rows, np.int64)].tolist()
        found = {row[0]: row for row in self._database.fetch_in(STATEMENT_QUERY, numbers)}
        # The last column has the spans, which statements have that were cut from a body.
        documents = {row[1] for row in found.values() if row[-1]}
        bodies: dict[int, str | None] = dict(self._database.fetch_in(_BODY_QUERY, sorted(documents)))
        repeats = [self._repeats(row) for row in rows]
        return [
            read_statement(one, bodies.get(one[1]), len(same), self._outlets_of(same))
            for one, same in zip(self._in_order(found, rows, numbers), repeats, strict=True)
        ]

    def _in_order(self, found: Mapping[int, T], rows: Sequence[int], numbers: Sequence[int]) -> list[T]:
        """What the database has by statement number, in the order of rows; raises as `statements`."""
        try:
            return [found[number] for number in numbers]
        except KeyError as error:
            if not self.columns.live[np.asarray(rows, np.int64)].all():
                raise
            raise IndexDamagedError(self.folder / DATABASE_NAME, f"statement number {error} is missing") from error

    def external_ids(self, rows: Sequence[int]) -> list[str | None]:
        """The input records' own ids of live rows, in the order asked for; raises as `statements`."""
        numbers = self.columns.number[np.asarray(rows, np.int64)].tolist()
        found: dict[int, str | None] = dict(self._database.fetch_in(_EXTERNAL_ID_QUERY, numbers))
        return self._in_order(found, rows, numbers)

    def texts(self, rows: Sequence[int]) -> list[str]:
        """The words of live rows as written, in the order asked for; raises as `statements`, in a tenth of the time."""
        numbers = self.columns.number[np.asarray(rows, np.int64)].tolist()
        found: dict[int, str] = dict(self._database.fetch_in(_TEXT_QUERY, numbers))
        return self._in_order(found, rows, numbers)

    def row_of(self, statement_id: str) -> int | None:
        """The row of a live statement; None if there is none of that id."""
        number = schema.from_hexadecimal(statement_id)
        if number is None:
            return None
        for base, segment in zip(self.bases, self.segments, strict=True):
            for row in segment.columns.find("id", number):
                if segment.live[row]:
                    return base + int(row)
        return None

    def repeats(self, row: int) -> NDArray[np.int64]:
        """Live rows with the same words as a row, without itself, rising."""
        same = self._repeats(row)
        return np.delete(same, np.flatnonzero(same == row))

    def _repeats(self, row: int) -> NDArray[np.int64]:
        words = int(self.columns.words[row])
        found = [np.empty(0, np.int64)]
        for base, segment in zip(self.bases, self.segments, strict=True):
            same = segment.columns.find("words", words)
            found.append(base + same[segment.live[same]])
        return np.concatenate(found)

    def _outlets_of(self, rows: NDArray[np.int64]) -> tuple[str, ...]:
        codes = np.unique(self.columns.outlet[rows])
        return tuple(sorted(self._people.outlets[code] for code in codes.tolist() if code != NO_CODE))

    # Documents

    def document(self, id_or_source: str) -> StoredDocument | None:
        """A document by id, source as given or as a path, or URL; the first of several. None if there is none."""
        identity = schema.from_hexadecimal(id_or_source)
        rows = self._database.fetch(
            f"SELECT {DOCUMENT_COLUMNS} WHERE d.id = ?1 OR d.url = ?3"
            " OR d.source IN (SELECT number FROM sources WHERE path = ?2 OR source = ?3)"
            " ORDER BY d.id IS ?1 DESC, d.number LIMIT 1",
            (None if identity is None else schema.signed(identity), resolved(id_or_source), id_or_source),
        )
        return read_document(rows[0]) if rows else None

    def documents(self, offset: int, limit: int) -> list[StoredDocument]:
        """Documents in the order in which they were added."""
        rows = self._database.fetch(f"SELECT {DOCUMENT_COLUMNS} ORDER BY d.number LIMIT ? OFFSET ?", (limit, offset))
        return [read_document(row) for row in rows]

    def document_rows(self, document_id: str) -> list[int]:
        """The live rows of a document, in its order; none if there is no such document."""
        identity = schema.from_hexadecimal(document_id)
        if identity is None:
            return []
        borders = self._database.fetch(
            "SELECT first_statement, end_statement FROM documents WHERE id = ?", (schema.signed(identity),)
        )
        if not borders:
            return []
        start, end = np.searchsorted(self.columns.number, borders[0])
        rows = np.arange(start, end)
        return [int(row) for row in rows[self.columns.live[start:end]]]

    # Speakers and outlets

    def speaker_codes(self, name_or_id: str) -> set[int]:
        """Codes of the speakers with that id, else that name or alias, else all its words in a name."""
        return self._people.codes(name_or_id)

    def speaker_of(self, code: int) -> tuple[str, str]:
        """A speaker's id and name.

        Raises: KeyError: If there is no such code.
        """
        return self._people.speakers[code]

    def speakers(self) -> list[StoredSpeaker]:
        """All speakers of live statements, by id."""
        return self._people.profiles(self.columns)

    def speaker(self, speaker_id: str) -> StoredSpeaker | None:
        """A speaker by id; None if no live statement is theirs."""
        return self._people.profile(self.columns, speaker_id)

    def outlet_of(self, code: int) -> str:
        """An outlet's name.

        Raises: KeyError: If there is no such code.
        """
        return self._people.outlets[code]

    def outlet_codes(self, name: str) -> set[int]:
        """Codes of the outlets of that name, whatever its case."""
        wanted = fold(name).strip()
        return {code for code, outlet in self._people.outlets.items() if fold(outlet).strip() == wanted}

    def outlets(self) -> list[tuple[str, int]]:
        """Outlets with their live statements, reported beliefs left out; most first, ties by name."""
        shown = self.columns.live & self.columns.speech & (self.columns.outlet != NO_CODE)
        counts = np.bincount(self.columns.outlet[shown])
        found = [(self._people.outlets[int(code)], int(counts[code])) for code in np.flatnonzero(counts)]
        return sorted(found, key=lambda one: (-one[1], one[0]))

    def statistics(self) -> Statistics:
        """What the index holds."""
        columns = self.columns
        live = columns.live
        ((documents,),) = self._database.fetch("SELECT count(*) FROM documents")
        dated = live & (columns.first_day != NO_DAY)
        return Statistics(
            statements=int(live.sum()),
            documents=documents,
            speakers=_distinct(columns.speaker[live]),
            outlets=_distinct(columns.outlet[live]),
            first_said_on=day_text(int(columns.first_day[dated].min())) if dated.any() else None,
            last_said_on=day_text(int(columns.last_day[dated].max())) if dated.any() else None,
            updated_at=None if self._updated_at is None else str(self._updated_at),
            model=self.model_name,
        )


def _distinct(codes: NDArray[np.int32]) -> int:
    """How many codes there are, NO_CODE left out."""
    return int(np.count_nonzero(np.bincount(codes[codes != NO_CODE])))
