"""What answering needs of an index, as one protocol.

The embedded index implements it (search.embedded); a distributed engine can. Rows are handles: 64-bit numbers that
mean something to one backend only, for as long as it lives. SQL, arrays on disk and FAISS ids stay behind it.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.records import Span, Statistics, StoredDocument, StoredSpeaker, StoredStatement
from search.language import ParsedQuery
from search.ranked import Ranked
from search.records import Facets, FacetValue, Filters

Rows = NDArray[np.int64]
Allowed = NDArray[np.bool_] | None
"""Which rows may answer, shape (rows,); None for every row."""


class Backend(Protocol):
    """One unchanging view of an index."""

    @property
    def rows(self) -> int:
        """How many rows there are, deleted ones included: the length of masks."""

    @property
    def generation(self) -> str:
        """Names this view; another one after any change."""

    @property
    def model(self) -> str | None:
        """The model that the statements were encoded with; None if they were not encoded."""

    def is_current(self) -> bool:
        """Whether the index is still as this view shows it."""

    def allowed(self, filters: Filters) -> Allowed:
        """The rows that pass the filters."""

    def filter_notes(self, filters: Filters) -> tuple[str, ...]:
        """Why filters let nothing through, as far as they themselves are at fault."""

    def all_rows(self, allowed: Allowed) -> Rows:
        """Every row that may answer, rising."""

    def ids(self, rows: Rows) -> NDArray[np.uint64]:
        """Statement ids as numbers, shape (m,)."""

    def days(self, rows: Rows) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """First and last possible day of each statement since 1970-01-01; NO_DAY where undated."""

    def words(self, rows: Rows) -> NDArray[np.uint64]:
        """Hash of each statement's folded words: equal for verbatim repeats."""

    def speaker_codes(self, rows: Rows) -> NDArray[np.int32]:
        """A number for each statement's speaker; negative where it has none."""

    def speaker_of(self, code: int) -> tuple[str, str]:
        """Id and name of a speaker by number."""

    def keyword(self, query: ParsedQuery, k: int, allowed: Allowed) -> Ranked:
        """The best k by BM25F."""

    def keyword_matches(self, query: ParsedQuery, allowed: Allowed) -> Rows:
        """All that match, rising."""

    def keyword_scores(self, query: ParsedQuery, rows: Rows) -> NDArray[np.float64]:
        """BM25F of given rows, 0 where they do not match."""

    def keyword_ceiling(self, query: ParsedQuery) -> float:
        """BM25F of an average-length statement that holds every word of the query once; 0 if it has no words."""

    def semantic(self, vector: NDArray[np.float32], k: int, allowed: Allowed) -> Ranked:
        """The k nearest by cosine similarity."""

    def semantic_scores(self, vector: NDArray[np.float32], rows: Rows) -> NDArray[np.float32]:
        """Cosine similarity of given rows, of their best passages."""

    def best_passages(self, vector: NDArray[np.float32], rows: Rows) -> list[Span]:
        """The span of each statement's text nearest to the vector."""

    def suggest(self, query: ParsedQuery) -> str | None:
        """The query with words that the index does not know put right; None if there is nothing better."""

    def complete(self, prefix: str, limit: int) -> list[str]:
        """Words and speakers that begin so."""

    def facets(self, rows: Rows) -> Facets:
        """Counts over given rows."""

    def statements(self, rows: Rows) -> list[StoredStatement]:
        """The statements of given rows, in that order."""

    def texts(self, rows: Rows) -> list[str]:
        """The words of given rows as written, in that order: less than `statements`, and faster."""

    def external_ids(self, rows: Rows) -> list[str | None]:
        """The input records' own ids of given rows."""

    def row_of(self, statement_id: str) -> int | None:
        """The row of a live statement."""

    def repeats(self, row: int) -> Rows:
        """Live rows with the same words as this one, this one left out."""

    def document(self, id_or_source: str) -> StoredDocument | None:
        """A document by id or source."""

    def document_rows(self, document_id: str) -> Rows:
        """A document's live statements, in document order."""

    def documents(self, offset: int, limit: int) -> Sequence[StoredDocument]:
        """Documents by id."""

    def speakers(self) -> Sequence[StoredSpeaker]:
        """All speakers, by name."""

    def speaker(self, speaker_id: str) -> StoredSpeaker | None:
        """One speaker."""

    def statistics(self) -> Statistics:
        """What the index holds."""

    def outlets(self) -> Sequence[FacetValue]:
        """All outlets with their statements, most first."""
