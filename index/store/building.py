"""A segment in the making: rows come in, files go out."""

import json
import shutil
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from index.dates import NO_DAY, day_range
from index.encode import Encoder
from index.identity import hash64, identified
from index.postings import write as write_postings
from index.records import Document, Statement
from index.store.catalogue import Catalogue
from index.store.columns import KIND_CODES, NO_CODE, ColumnsBuilder, write_columns
from index.store.context import context
from index.store.embedding import Progress, write_vectors
from index.store.posting_worker import Fields, PostingWorker, indexed
from index.store.schema import signed
from index.store.segments import Segment

WORKER_ROWS = 20_000
"""From this many rows on, postings are written by a second process; below, starting it costs more than it saves."""

SENT_ROWS = 2_000
"""Statements handed to the second process at a time."""

StatementRow = tuple[Any, ...]
"""Values for the table `statements`, in the order of its columns."""

INSERT_STATEMENT = f"INSERT INTO statements VALUES ({', '.join('?' * 19)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What of a document is searched with each of its statements."""

    title: str | None
    published: str | None
    body: str | None


class SegmentBuilder:
    """Collects the rows of one segment and writes its files.

    Attributes:
        folder: The segment's folder, which exists and is no part of the index until it is published.
        first_statement: Number of the first row's statement; None without rows.
    """

    def __init__(self, parent: Path, ids: set[int], *, encoded: bool) -> None:
        """Make the folder.

        Args:
            parent: The folder of all segments.
            ids: Statement ids of this and other unpublished segments, added to.
            encoded: Whether statements will be encoded, which keeps all cores busy; if not, their postings may be
                written by a second process meanwhile.
        """
        self.folder = parent / uuid.uuid4().hex
        self.folder.mkdir(parents=True)
        self.first_statement: int | None = None
        self.columns = ColumnsBuilder()
        self._ids = ids
        self._fields: list[Fields] = []
        self._sent = 0
        self._encoded = encoded
        self._worker: PostingWorker | None = None

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.columns)

    def add(
        self,
        document: Document,
        document_number: int,
        statements: Iterable[Statement],
        first_number: int,
        catalogue: Catalogue,
    ) -> list[StatementRow]:
        """Add a document's statements.

        Returns: What to insert into the table `statements`; numbers count up from `first_number`. A statement whose
            id an unpublished segment already has is left out.
        """
        rows: list[StatementRow] = []
        outlet = catalogue.outlet(document.outlet)
        shown = Shown(title=document.title, published=document.published, body=document.body)
        number = first_number
        for statement, folded, identity in identified(document.key, statements):
            if identity in self._ids:
                continue
            self._ids.add(identity)
            voice = catalogue.voice(statement.speaker)
            self.append(number, identity, statement, shown, voice, outlet, folded)
            rows.append(_statement_row(number, identity, document_number, voice, statement))
            number += 1
        return rows

    def append(
        self, number: int, identity: int, statement: Statement, shown: Shown, voice: int, outlet: int, folded: str
    ) -> None:
        """Add one row.

        Args:
            number: Higher than that of the row before.
            identity: The statement's id as an unsigned number.
            statement: What is searched of it.
            shown: Its document.
            voice: Its speaker's number; see Catalogue.
            outlet: Its outlet's code.
            folded: Its words; see index.identity.
        """
        date = statement.said_on or shown.published
        first_day, last_day = day_range(date) if date else (NO_DAY, NO_DAY)
        text = statement.text
        self.columns.add(
            number, identity, hash64(folded), hash64(text) if self._encoded else 0, first_day, last_day, voice, outlet,
            KIND_CODES[statement.kind], statement.speech, statement.confidence,
        )  # fmt: skip
        name, role = _searched_speaker(statement)
        around = " ".join(context(shown.body, statement.spans)) if statement.spans else ""
        self._fields.append((text, name, role, shown.title or "", around))
        if self.first_statement is None:
            self.first_statement = number
        if not self._encoded and len(self._fields) >= (SENT_ROWS if self._worker else WORKER_ROWS):
            self._send()

    def _send(self) -> None:
        """Hand what is waiting to the second process."""
        if self._worker is None:
            self._worker = PostingWorker(self.folder)
        for start in range(0, len(self._fields), SENT_ROWS):
            self._worker.send(self._fields[start : start + SENT_ROWS])
        self._fields.clear()

    def write(self, encoder: Encoder | None, known: Sequence[Segment], progress: Progress) -> None:
        """Write everything but the postings that a second process is still writing."""
        if self._worker is not None:
            self._send()
            self._worker.end()
        columns = self.columns.finish()
        write_columns(self.folder, columns)
        if self._worker is None:
            write_postings(self.folder, map(indexed, self._fields))
        if encoder is not None:
            texts = [fields[0] for fields in self._fields]
            hashes = columns["text"].astype(np.uint64)
            write_vectors(self.folder, texts, hashes, encoder, known, progress)
        self._fields.clear()

    def wait(self) -> None:
        """Wait until all files are written."""
        if self._worker is not None:
            self._worker.wait()

    def discard(self) -> None:
        """Remove what was written."""
        if self._worker is not None:
            self._worker.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def _statement_row(number: int, identity: int, document_number: int, voice: int, statement: Statement) -> StatementRow:
    speaker, cue = statement.speaker, statement.cue
    mention_start, mention_end = (speaker.mention_span if speaker else None) or (None, None)
    return (
        number,
        signed(identity),
        document_number,
        None if voice == NO_CODE else voice,
        statement.text,
        KIND_CODES[statement.kind],
        statement.speech,
        statement.confidence,
        json.dumps(statement.spans) if statement.spans else None,
        statement.said_on,
        statement.venue,
        speaker.mention if speaker else None,
        mention_start,
        mention_end,
        cue.text if cue else None,
        cue.span[0] if cue else None,
        cue.span[1] if cue else None,
        statement.external_id,
        stored_extra(statement.extra),
    )


def stored_extra(extra: Mapping[str, Any]) -> str | None:
    """Unknown fields as the database keeps them."""
    return orjson.dumps(dict(extra), default=str, option=orjson.OPT_NON_STR_KEYS).decode() if extra else None


def _searched_speaker(statement: Statement) -> tuple[str, str]:
    """What a statement's speaker is found by: name, and role with affiliation and venue.

    Of an unnamed speaker the mention counts as role ("the senior diplomat").
    """
    speaker = statement.speaker
    if speaker is None:
        return "", statement.venue or ""
    role = speaker.role or (None if speaker.name else speaker.mention)
    return speaker.name or "", " ".join(filter(None, (role, speaker.affiliation, statement.venue)))
