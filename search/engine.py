"""The whole of searching behind one object, which the command line, the API, the pages and the agents share."""

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np

from index.encode import Encoder, load_encoder
from index.errors import (
    DocumentUnknownError,
    ModelMismatchError,
    ParameterError,
    SpeakerUnknownError,
    StatementUnknownError,
)
from index.records import Statistics, StoredDocument, StoredSpeaker, StoredStatement
from search import people, related, timeline
from search.backend import Backend
from search.cursors import fingerprint, read_cursor
from search.embedded import EmbeddedBackend
from search.language import ParsedQuery, parse
from search.paging import check_limit, make_hits, page_of
from search.ranking import Encode, ResultSet, by_date, rank, sort_by
from search.records import (
    Facets,
    FacetValue,
    Filters,
    Match,
    Mode,
    Page,
    Period,
    Relation,
    SearchRequest,
    Timeline,
    Trace,
    Verification,
)
from search.unmatched import unmatched_notes
from search.verify import verify

EXPORT_BATCH = 1000
"""Statements fetched at a time for an export."""


class Engine:
    """An open index that answers; safe to share between threads.

    Each request is answered from one snapshot. `refresh` takes up what writers have published since.
    """

    def __init__(self, folder: Path, backend: EmbeddedBackend) -> None:
        """Use Engine.open."""
        self.folder = folder
        self._backend = backend
        self._encoder: Encoder | None = None
        self._lock = threading.Lock()
        self._names: tuple[Backend, people.Names] | None = None

    @classmethod
    def open(cls, folder: Path, model: str | None = None) -> "Engine":
        """Open an index for reading.

        Args:
            folder: The index folder.
            model: The model to encode queries with; None for the one that the index was built with.

        Raises:
            IndexMissingError, IndexForeignError, IndexDamagedError: If there is no index that can be read.
            ModelMismatchError: If the index was built with another model.
        """
        backend = EmbeddedBackend.open(folder)
        built_with = backend.model
        if model is not None and built_with is not None and model != built_with:
            backend.close()
            raise ModelMismatchError(folder, built_with, model)
        return cls(folder, backend)

    def close(self) -> None:
        """Let go of the index."""
        self._backend.close()

    def refresh(self) -> None:
        """Answer from what is published now; cheap when nothing changed."""
        if self._backend.is_current():
            return
        with self._lock:
            if not self._backend.is_current():
                # Requests under way keep the old snapshot; it closes with the last of them.
                self._backend = EmbeddedBackend.open(self.folder)

    @property
    def generation(self) -> str:
        """Changes whenever the index does."""
        return self._backend.generation

    def _encoder_of(self, backend: Backend) -> Encoder | None:
        """The model that a view's index was built with, loaded once; None if it holds no vectors.

        Raises:
            ModelMissingError: If its weights are not on this machine.
        """
        if backend.model is None:
            return None
        with self._lock:
            if self._encoder is None or self._encoder.name != backend.model:
                self._encoder = load_encoder(backend.model)
            return self._encoder

    def _encode(self, backend: Backend) -> Encode | None:
        encoder = self._encoder_of(backend)
        return encoder.encode_query if encoder else None

    # Searching

    def search(self, request: SearchRequest) -> Page:
        """One page of results.

        Raises:
            ParameterError: If limit, cursor, dates or query cannot be used.
        """
        started = time.perf_counter()
        check_limit(request.limit)
        backend = self._backend
        owner = fingerprint(request)
        cursor = read_cursor(request.cursor, owner) if request.cursor else None
        query = parse(request.text)
        found = self.answer(backend, request, query, (cursor.seen if cursor else 0) + request.limit + 1)
        rows, scores, following = page_of(backend, found, cursor, request.limit, owner)
        hits = make_hits(backend, found, rows, scores, query, explain=request.explain)
        return Page(
            hits=hits,
            total=len(found.matched),
            exact=found.exact,
            next=following,
            facets=backend.facets(found.matched) if request.facets else Facets(),
            text=request.text,
            parsed=query.parsed,
            notes=_notes(backend, request, query, found),
            suggestion=backend.suggest(query),
            took_ms=(time.perf_counter() - started) * 1000,
        )

    def answer(self, backend: Backend, request: SearchRequest, query: ParsedQuery, k: int) -> ResultSet:
        """The whole result set of a request, in its order; at least k rows of it are ranked."""
        semantic = request.mode is not Mode.KEYWORD and not query.is_empty
        allowed = backend.allowed(request.filters)
        found = rank(backend, query, request.mode, allowed, self._encode(backend) if semantic else None, k)
        return sort_by(backend, found, request.sort)

    def export(self, request: SearchRequest) -> Iterator[StoredStatement]:
        """Every statement that answers, in the request's order; its limit and cursor do not count.

        The statements are read as they are taken, what answers is found at once: an error must come before the first.

        Raises:
            ParameterError: If dates or query cannot be used.
        """
        backend = self._backend
        found = self.answer(backend, request, parse(request.text), 1)
        rows = (found.rest() if found.rest else found).rows
        batches = (rows[start : start + EXPORT_BATCH] for start in range(0, len(rows), EXPORT_BATCH))
        return chain.from_iterable(map(backend.statements, batches))

    def similar(
        self,
        *,
        statement_id: str | None = None,
        text: str | None = None,
        filters: Filters | None = None,
        limit: int = 10,
        cursor: str | None = None,
        relation: Relation | None = None,
    ) -> Page:
        """Statements that say something like a given one, verbatim repeats folded; see search.related.

        Raises:
            StatementUnknownError: If no statement has that id.
            ParameterError: If neither or both of id and text are given, or a parameter cannot be used.
        """
        started = time.perf_counter()
        check_limit(limit)
        backend = self._backend
        asked = related.asked_about(backend, statement_id, text)
        page = related.similar(
            backend,
            self._encoder_of(backend),
            asked,
            filters or Filters(),
            limit=limit,
            cursor=cursor,
            relation=relation,
        )
        return replace(page, took_ms=(time.perf_counter() - started) * 1000)

    def match(
        self,
        texts: Sequence[str],
        *,
        limit: int = 10,
        mode: Mode = Mode.HYBRID,
        filters: Filters | None = None,
        transcript: bool = True,
    ) -> Iterator[list[Match]]:
        """For every text its most similar statements, best first; as lines of a transcript, or each by itself."""
        check_limit(limit)
        backend = self._backend
        return related.match(
            backend,
            self._encoder_of(backend) if mode is not Mode.KEYWORD else None,
            texts,
            limit=limit,
            mode=mode,
            filters=filters or Filters(),
            transcript=transcript,
        )

    def trace(
        self, *, statement_id: str | None = None, text: str | None = None, speaker: str | None = None, limit: int = 20
    ) -> Trace:
        """One speaker's statements on a subject, by date.

        Args:
            statement_id: The statement whose subject and, unless given, speaker are meant; included.
            text: The subject, where no statement is given.
            speaker: Speaker id or name.
            limit: How many, chosen by likeness before they are put in order.
        """
        check_limit(limit)
        backend = self._backend
        asked = related.asked_about(backend, statement_id, text)
        return related.trace(backend, self._encode(backend), asked, speaker, limit)

    def comparison_notes(self) -> tuple[str, ...]:
        """What the user should know of how statements of this index are compared."""
        return related.words_only(self._backend)

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        """Whether a quotation stands in the index, and whose it is; see search.verify.

        Raises:
            ParameterError: If the quotation holds no word.
        """
        if not any(char.isalnum() for char in quote):
            raise ParameterError("quote", "holds no word to look for")
        return verify(self._backend, quote, speaker)

    def timeline(self, request: SearchRequest, by: Period = "month", top: int = 5) -> Timeline:
        """Statements per period for everything that answers a request; see search.timeline."""
        backend = self._backend
        found = self.answer(backend, request, parse(request.text), 1)
        return timeline.count(backend, found.matched, by, top)

    def complete(self, prefix: str, limit: int = 8) -> list[str]:
        """Words and speakers of the index that begin so."""
        return self._backend.complete(prefix, limit)

    # Looking up

    def statement(self, statement_id: str) -> StoredStatement:
        """One statement.

        Raises:
            StatementUnknownError: If no statement has that id.
        """
        backend = self._backend
        return backend.statements(np.array([_row(backend, statement_id)]))[0]

    def repeats(self, statement_id: str) -> list[StoredStatement]:
        """The same words elsewhere, by date."""
        backend = self._backend
        rows = backend.repeats(_row(backend, statement_id))
        dated = by_date(backend, rows, np.zeros(len(rows)), newest_first=False)
        return backend.statements(dated.rows)

    def document(self, id_or_source: str) -> tuple[StoredDocument, list[StoredStatement]]:
        """A document and its statements in their order.

        Raises:
            DocumentUnknownError: If there is none.
        """
        backend = self._backend
        document = backend.document(id_or_source)
        if document is None:
            raise DocumentUnknownError(id_or_source)
        return document, backend.statements(backend.document_rows(document.id))

    def documents(self, offset: int = 0, limit: int = 100) -> Sequence[StoredDocument]:
        """Documents by id."""
        return self._backend.documents(offset, limit)

    def speakers(self, prefix: str = "", offset: int = 0, limit: int = 50) -> tuple[list[StoredSpeaker], int]:
        """Speakers one of whose names has a word that begins so, and how many there are; see search.people."""
        backend, names = self._backend, self._names
        if names is None or names[0] is not backend:
            names = self._names = (backend, people.Names(backend.speakers()))
        found = names[1].find(prefix)
        return found[offset : offset + limit], len(found)

    def speaker(self, speaker_id: str) -> StoredSpeaker:
        """One speaker.

        Raises:
            SpeakerUnknownError: If there is none.
        """
        return _speaker(self._backend, speaker_id)

    def subjects(self, speaker_id: str, limit: int = 12) -> list[FacetValue]:
        """Words that set a speaker's statements apart from everybody's."""
        backend = self._backend
        return people.subjects(backend, _speaker(backend, speaker_id), limit)

    def outlets(self) -> Sequence[FacetValue]:
        """All outlets, most statements first."""
        return self._backend.outlets()

    def statistics(self) -> Statistics:
        """What is in the index and how fresh it is."""
        return self._backend.statistics()


def _row(backend: Backend, statement_id: str) -> int:
    row = backend.row_of(statement_id)
    if row is None:
        raise StatementUnknownError(statement_id)
    return row


def _speaker(backend: Backend, speaker_id: str) -> StoredSpeaker:
    speaker = backend.speaker(speaker_id)
    if speaker is None:
        raise SpeakerUnknownError(speaker_id)
    return speaker


def _notes(backend: Backend, request: SearchRequest, query: ParsedQuery, found: ResultSet) -> tuple[str, ...]:
    """What the user should know of how a search was understood, and of why it found nothing."""
    notes = query.notes
    by_meaning_alone = request.mode is Mode.SEMANTIC and backend.model is not None
    if by_meaning_alone and not query.plain:
        notes += ("searched by meaning alone, which knows no operators, phrases, fields or patterns",)
    if not len(found.matched):
        notes += backend.filter_notes(request.filters)
        if not by_meaning_alone:
            notes += unmatched_notes(backend, query, backend.allowed(request.filters))
    if request.mode is not Mode.KEYWORD and backend.model is None and not query.is_empty:
        notes += ("this index holds no embeddings, so only words were searched",)
    return notes
