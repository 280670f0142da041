"""A record of JSON or CSV becomes a document or a ready statement."""

import functools
from collections.abc import Iterable, Iterator
from typing import Any

from index.dates import parse_date
from index.identity import document_key, part_key
from index.read.tables import Record
from index.records import Document, Kind, Rejection, Speaker, Statement
from index.speakers import speaker_id

_DOCUMENT_FIELDS = frozenset({"id", "body", "title", "url", "outlet", "published", "author", "language"})
_STATEMENT_FIELDS = frozenset(
    {"id", "text", "speaker", "role", "affiliation", "date", "outlet", "venue", "url", "title", "document", "kind"}
)

_GROUP_STATEMENTS = 4096
"""Most ready statements in one document, so that a file of one endless document is still read as a stream."""

_KINDS = {kind.value: kind for kind in Kind}


class _RecordError(ValueError):
    """A record that cannot be taken; the message is for the user."""


def documents_of(
    source: str, records: Iterable[tuple[int, Record] | Rejection], *, speaker: str | None
) -> Iterator[Document | Rejection]:
    """Documents of a source's records; neighbouring ready statements of one document come as one.

    Args:
        source: The path, or "-".
        records: Records with their lines, and what was rejected before.
        speaker: Whose records they are that name nobody.
    """
    groups = _Groups(source)
    for found in records:
        if isinstance(found, Rejection):
            yield found
            continue
        line, record = found
        try:
            if record.get("body") is not None:
                document = _document(source, record, speaker)
            elif record.get("text") is not None:
                ready = groups.add(record, _statement(record, speaker))
                if ready is not None:
                    yield ready
                continue
            else:
                raise _RecordError("neither `body` (a document) nor `text` (a statement) in it; give it one of them")
        except ValueError as error:
            yield Rejection(source=source, line=line, reason=str(error))
            continue
        yield from groups.flush()
        yield document
    yield from groups.flush()


class _Groups:
    """Gathers neighbouring ready statements into the documents that they come from."""

    def __init__(self, source: str) -> None:
        """Start with nothing gathered."""
        self._source = source
        self._fields: tuple[str | None, ...] = ()
        self._statements: list[Statement] = []
        self._record: Record = {}
        self._parts: dict[int, int] = {}

    def add(self, record: Record, statement: Statement) -> Document | None:
        """Take a statement; returns the document before it, if this one begins another."""
        get = record.get
        fields = (get("document"), get("url"), get("title"), get("outlet"))
        belongs = (
            fields == self._fields
            and (fields[0] is not None or fields[1] is not None)
            and len(self._statements) < _GROUP_STATEMENTS
        )
        if belongs:
            self._statements.append(statement)
            return None
        previous = self._take()
        self._fields, self._statements, self._record = fields, [statement], record
        return previous

    def flush(self) -> Iterator[Document]:
        """The document gathered so far, if there is one."""
        if (document := self._take()) is not None:
            yield document

    def _take(self) -> Document | None:
        if not self._statements:
            return None
        name, url, title, outlet = (_text(value) for value in self._fields)
        first = self._statements[0]
        if name is None and url is None:
            key = document_key(self._source, record_id=first.external_id, record=self._record)
        else:
            key = document_key(self._source, url=url, record_id=name)
            number = self._parts[hash(key)] = self._parts.get(hash(key), -1) + 1
            key = part_key(key, self._source, number)
        document = Document(
            source=self._source,
            key=key,
            external_id=name,
            title=title,
            url=url,
            outlet=outlet,
            statements=tuple(self._statements),
        )
        self._statements = []
        return document


def _document(source: str, record: Record, speaker: str | None) -> Document:
    """A record with `body`."""
    body = record["body"]
    if not isinstance(body, str) or not body.strip():
        raise _RecordError("`body` holds no text; leave the record out")
    named = _text(record.get("speaker")) or speaker
    dated = "published" if record.get("published") else "date"
    url, record_id = _text(record.get("url")), _text(record.get("id"))
    return Document(
        source=source,
        key=document_key(source, url=url, record_id=record_id, record=record),
        body=body,
        external_id=record_id,
        title=_text(record.get("title")),
        url=url,
        outlet=_text(record.get("outlet")),
        published=_date(record, dated),
        author=_text(record.get("author")),
        language=_text(record.get("language")),
        speaker=Speaker(name=named, role=_text(record.get("role"))) if named else None,
        extra={
            name: value
            for name, value in record.items()
            if name not in _DOCUMENT_FIELDS and not (name == "date" and dated == "date")
        },
    )


def _statement(record: Record, speaker: str | None) -> Statement:
    """A record with `text`."""
    text = record["text"]
    if not isinstance(text, str) or not text.strip():
        raise _RecordError("`text` holds no words; leave the record out")
    get = record.get
    kind = get("kind")
    if kind is not None and kind not in _KINDS:
        raise _RecordError(f"kind {kind!r} is unknown; write direct, indirect or mixed")
    external_id = get("id")
    return Statement(
        text=text.strip(),
        kind=Kind.DIRECT if kind is None else _KINDS[kind],
        speaker=_record_speaker(record, speaker),
        said_on=_date(record, "date"),
        venue=_text(get("venue")),
        external_id=None if external_id is None else str(external_id),
        extra={} if _STATEMENT_FIELDS.issuperset(record) else _unknown(record),
    )


def _unknown(record: Record) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in _STATEMENT_FIELDS}


def _record_speaker(record: Record, default: str | None) -> Speaker | None:
    get = record.get
    try:
        return _speaker(get("speaker"), get("role"), get("affiliation"), default)
    except TypeError:
        raise _RecordError("speaker, role or affiliation is a list or an object; write plain text in it") from None


@functools.lru_cache(maxsize=65536)
def _speaker(given_name: object, given_role: object, given_affiliation: object, default: str | None) -> Speaker | None:
    """One record for all statements of one speaker: they are many, and it cannot change."""
    name, role, affiliation = _text(given_name) or default, _text(given_role), _text(given_affiliation)
    if name is None and role is None and affiliation is None:
        return None
    identity = None if name is None else speaker_id(name, role)
    return Speaker(id=identity, name=name, role=role, affiliation=affiliation)


def _text(value: object) -> str | None:
    """A field as text: numbers as they are written, empty ones as absent."""
    if value is None:
        return None
    if isinstance(value, (dict, list)):
        raise _RecordError("a known field holds a list or an object; write plain text in it")
    return (value if isinstance(value, str) else str(value)).strip() or None


def _date(record: Record, field: str) -> str | None:
    value = record.get(field)
    if value is None or value == "":
        return None
    try:
        return parse_date(value if isinstance(value, str) else str(value))
    except ValueError as error:
        raise _RecordError(f"{field}: {error}") from None
