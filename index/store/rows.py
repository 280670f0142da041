"""Rows of the database as records."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from index.records import Cue, Span, Speaker, Statement, StoredDocument, StoredStatement
from index.store.columns import KINDS
from index.store.context import context
from index.store.schema import hexadecimal

STATEMENT_QUERY = """
SELECT s.number, s.document, s.id, s.text, s.kind, s.speech, s.confidence, s.said_on, s.venue,
    p.id, v.name, s.mention, s.mention_start, s.mention_end, v.role, v.affiliation,
    s.cue, s.cue_start, s.cue_end, s.external_id, s.extra,
    d.id, c.source, d.title, d.url, o.name, d.published, s.spans
FROM statements s
JOIN documents d ON d.number = s.document
JOIN sources c ON c.number = d.source
LEFT JOIN voices v ON v.number = s.voice
LEFT JOIN speakers p ON p.code = v.speaker
LEFT JOIN outlets o ON o.code = d.outlet
WHERE s.number IN"""

DOCUMENT_COLUMNS = """
d.id, c.source, d.body, d.external_id, d.title, d.url, o.name, d.published, d.author, d.language, d.place, d.extra,
    d.statement_count
FROM documents d JOIN sources c ON c.number = d.source LEFT JOIN outlets o ON o.code = d.outlet"""


def read_statement(
    row: Sequence[Any], body: str | None, repeat_count: int, repeat_outlets: tuple[str, ...]
) -> StoredStatement:
    """A statement from a row of STATEMENT_QUERY.

    Args:
        row: The row.
        body: Its article, for what stands around it.
        repeat_count: How many live statements have its words, itself included.
        repeat_outlets: Their outlets, sorted.
    """
    (
        _, _, identity, text, kind, speech, confidence, said_on, venue,
        speaker_id, name, mention, mention_start, mention_end, role, affiliation,
        cue, cue_start, cue_end, external_id, extra,
        document_id, source, title, url, outlet, published, stored_spans,
    ) = row  # fmt: skip
    spans: tuple[Span, ...] = tuple((s, e) for s, e in json.loads(stored_spans)) if stored_spans else ()
    speaker = None
    if any(value is not None for value in (name, mention, role, affiliation)):
        speaker = Speaker(
            id=speaker_id,
            name=name,
            mention=mention,
            mention_span=None if mention_start is None else (mention_start, mention_end),
            role=role,
            affiliation=affiliation,
        )
    before, after = context(body, spans)
    return StoredStatement(
        id=hexadecimal(identity),
        statement=Statement(
            text=text,
            spans=spans,
            kind=KINDS[kind],
            speaker=speaker,
            cue=None if cue is None else Cue(text=cue, span=(cue_start, cue_end)),
            said_on=said_on,
            venue=venue,
            speech=bool(speech),
            confidence=confidence,
            external_id=external_id,
            extra=_extra(extra),
        ),
        document_id=hexadecimal(document_id),
        source=source,
        title=title,
        url=url,
        outlet=outlet,
        published=published,
        before=before,
        after=after,
        repeat_count=repeat_count,
        repeat_outlets=repeat_outlets,
    )


def read_document(row: Sequence[Any]) -> StoredDocument:
    """A document from a row of DOCUMENT_COLUMNS."""
    (
        identity, source, body, external_id, title, url, outlet, published, author, language, place, extra, count,
    ) = row  # fmt: skip
    return StoredDocument(
        id=hexadecimal(identity),
        source=source,
        body=body,
        external_id=external_id,
        title=title,
        url=url,
        outlet=outlet,
        published=published,
        author=author,
        language=language,
        place=place,
        extra=_extra(extra),
        statement_count=count,
    )


def _extra(stored: str | None) -> Mapping[str, Any]:
    extra: dict[str, Any] = json.loads(stored) if stored else {}
    return extra
