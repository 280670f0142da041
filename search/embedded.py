"""The embedded index as a Backend: a snapshot of the store, asked through both legs."""

from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.records import Span, Statistics, StoredDocument, StoredSpeaker, StoredStatement
from index.store import Snapshot
from search.backend import Allowed, Rows
from search.columns import allowed_rows, count_facets, filter_notes
from search.keyword import keyword_ceiling, keyword_matches, keyword_score, keyword_search
from search.language import ParsedQuery
from search.ranked import Ranked
from search.records import Facets, FacetValue, Filters
from search.semantic import best_passages, semantic_score, semantic_search
from search.spelling import complete, suggest


class EmbeddedBackend:
    """One snapshot of an index folder; see search.backend.Backend for what its methods give."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Answer from a snapshot, which the backend closes when it is closed."""
        self.snapshot = snapshot

    @classmethod
    def open(cls, folder: Path) -> "EmbeddedBackend":
        """The index as it is now.

        Raises:
            IndexMissingError, IndexForeignError, IndexDamagedError: As Snapshot.open.
        """
        return cls(Snapshot.open(folder))

    def close(self) -> None:
        """Let go of files and database."""
        self.snapshot.close()

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.snapshot.rows

    @property
    def generation(self) -> str:
        """Names this view."""
        return str(self.snapshot.generation)

    @property
    def model(self) -> str | None:
        """The model that the statements were encoded with."""
        return self.snapshot.model_name

    def is_current(self) -> bool:
        """Whether nothing was published since."""
        return self.snapshot.is_current()

    @cached_property
    def _unfiltered(self) -> Allowed:
        return allowed_rows(self.snapshot, Filters())

    def allowed(self, filters: Filters) -> Allowed:
        """The rows that pass the filters; the mask without filters is kept."""
        return self._unfiltered if filters == Filters() else allowed_rows(self.snapshot, filters)

    def filter_notes(self, filters: Filters) -> tuple[str, ...]:
        """What in the filters nothing here can pass."""
        return filter_notes(self.snapshot, filters)

    def all_rows(self, allowed: Allowed) -> Rows:
        """Every row that may answer, rising."""
        return np.arange(self.snapshot.rows) if allowed is None else np.flatnonzero(allowed)

    def ids(self, rows: Rows) -> NDArray[np.uint64]:
        """Statement ids as numbers."""
        return self.snapshot.columns.id[rows]

    def days(self, rows: Rows) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """First and last possible day."""
        columns = self.snapshot.columns
        return columns.first_day[rows], columns.last_day[rows]

    def words(self, rows: Rows) -> NDArray[np.uint64]:
        """Hash of the folded words."""
        return self.snapshot.columns.words[rows]

    def speaker_codes(self, rows: Rows) -> NDArray[np.int32]:
        """Speaker numbers, negative where there is none."""
        return self.snapshot.columns.speaker[rows]

    def speaker_of(self, code: int) -> tuple[str, str]:
        """Id and name of a speaker."""
        return self.snapshot.speaker_of(code)

    def keyword(self, query: ParsedQuery, k: int, allowed: Allowed) -> Ranked:
        """The best k by BM25F."""
        return keyword_search(self.snapshot, query, k, allowed)

    def keyword_matches(self, query: ParsedQuery, allowed: Allowed) -> Rows:
        """All that match."""
        return keyword_matches(self.snapshot, query, allowed)

    def keyword_scores(self, query: ParsedQuery, rows: Rows) -> NDArray[np.float64]:
        """BM25F of given rows."""
        return keyword_score(self.snapshot, query, rows)

    def keyword_ceiling(self, query: ParsedQuery) -> float:
        """BM25F of an average-length statement with every word once."""
        return keyword_ceiling(self.snapshot, query)

    def semantic(self, vector: NDArray[np.float32], k: int, allowed: Allowed) -> Ranked:
        """The k nearest."""
        return semantic_search(self.snapshot, vector, k, allowed)

    def semantic_scores(self, vector: NDArray[np.float32], rows: Rows) -> NDArray[np.float32]:
        """Cosine similarity of given rows."""
        return semantic_score(self.snapshot, vector, rows)

    def best_passages(self, vector: NDArray[np.float32], rows: Rows) -> list[Span]:
        """The nearest passage of each row's text."""
        return best_passages(self.snapshot, vector, rows)

    def suggest(self, query: ParsedQuery) -> str | None:
        """The query put right."""
        return suggest(self.snapshot, query)

    def complete(self, prefix: str, limit: int) -> list[str]:
        """Words and speakers that begin so."""
        return complete(self.snapshot, prefix, limit)

    def facets(self, rows: Rows) -> Facets:
        """Counts over given rows."""
        return count_facets(self.snapshot, rows)

    def statements(self, rows: Rows) -> list[StoredStatement]:
        """The statements of given rows."""
        return self.snapshot.statements([int(row) for row in rows])

    def texts(self, rows: Rows) -> list[str]:
        """Their words as written."""
        return self.snapshot.texts(rows.tolist())

    def external_ids(self, rows: Rows) -> list[str | None]:
        """The input records' own ids."""
        return self.snapshot.external_ids([int(row) for row in rows])

    def row_of(self, statement_id: str) -> int | None:
        """The row of a live statement."""
        return self.snapshot.row_of(statement_id)

    def repeats(self, row: int) -> Rows:
        """Live rows with the same words, without this one."""
        return self.snapshot.repeats(row)

    def document(self, id_or_source: str) -> StoredDocument | None:
        """A document by id or source."""
        return self.snapshot.document(id_or_source)

    def document_rows(self, document_id: str) -> Rows:
        """A document's live statements in order."""
        return np.asarray(self.snapshot.document_rows(document_id), np.int64)

    def documents(self, offset: int, limit: int) -> list[StoredDocument]:
        """Documents by id."""
        return self.snapshot.documents(offset, limit)

    def speakers(self) -> list[StoredSpeaker]:
        """All speakers."""
        return self.snapshot.speakers()

    def speaker(self, speaker_id: str) -> StoredSpeaker | None:
        """One speaker."""
        return self.snapshot.speaker(speaker_id)

    def statistics(self) -> Statistics:
        """What the index holds."""
        return self.snapshot.statistics()

    def outlets(self) -> list[FacetValue]:
        """All outlets, most statements first."""
        return [FacetValue(id=name, value=name, count=count) for name, count in self.snapshot.outlets()]
