"""What the program passes around: documents, statements and those who made them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Span = tuple[int, int]
"""Start and end of a stretch of text in code points, end exclusive."""


class Kind(StrEnum):
    """How a statement is reported: in the speaker's words, in the reporter's, or in both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who made a statement, as one document gives it.

    Attributes:
        id: Stable slug shared by the aliases and transliterations of one speaker; None if unnamed.
        name: The fullest name the document gives, without titles; None if it never names the speaker.
        mention: The words that name the speaker at this statement ("the senior diplomat").
        mention_span: Where the mention stands in the document's body.
        role: "Russian Deputy Foreign Minister", without the name.
        affiliation: Organisation, party or country, where the document gives it apart from the role.
    """

    id: str | None = None
    name: str | None = None
    mention: str | None = None
    mention_span: Span | None = None
    role: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The words that report the speaking ("said", "according to")."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One quote-level statement.

    Attributes:
        text: The words as written, without enclosing quote marks, pieces joined by one space.
        spans: The pieces in the document's body, in order, disjoint; empty for a ready statement.
        kind: Direct, indirect or mixed.
        speaker: None if the text attributes the statement to nobody.
        cue: None if no words report the speaking (a transcript's turn).
        said_on: "2021", "2021-11" or "2021-11-02"; None if unknown.
        venue: Where it was said ("Fort Ross Dialogue"), None if unknown.
        speech: False for a reported belief or intention, which search leaves out unless asked.
        confidence: Probability in 0..1 that statement and speaker are right; 1 for ready statements.
        external_id: The input record's own id, for a ready statement that had one.
        extra: A ready statement's fields that the program does not know, kept as they came.
    """

    text: str
    spans: tuple[Span, ...] = ()
    kind: Kind
    speaker: Speaker | None = None
    cue: Cue | None = None
    said_on: str | None = None
    venue: str | None = None
    speech: bool = True
    confidence: float = 1.0
    external_id: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article, or what stands in for it behind ready statements.

    Attributes:
        source: Where it was read from: a path, or "-" for standard input.
        key: What identifies it across re-indexing; see index.identity.
        body: The article's text; None behind ready statements. Statement spans index into it.
        body_is_file: True if body is the file's text unchanged, so that spans index the file too.
        external_id: The input record's own id.
        published: Like Statement.said_on.
        place: The dateline's place ("NEW YORK").
        speaker: Whom a speech belongs to as a whole, by its header or by the caller's word.
        statements: Ready statements, not to be extracted; empty if there is a body to extract from.
        extra: Fields that the program does not know, kept as they came.
    """

    source: str
    key: str
    body: str | None = None
    body_is_file: bool = False
    external_id: str | None = None
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    author: str | None = None
    language: str | None = None
    place: str | None = None
    speaker: Speaker | None = None
    statements: tuple[Statement, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """An input that could not be taken: what it was, where, and why with what to do about it.

    Attributes:
        source: The path, or "-".
        line: The line in it, from 1; None where the whole file is meant.
        reason: One sentence for the user.
    """

    source: str
    line: int | None = None
    reason: str

    def __str__(self) -> str:
        """`source:line: reason`, as compilers print it."""
        where = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDocument:
    """A document as the index keeps it; fields as in Document.

    Attributes:
        id: 16 hexadecimal digits, derived from Document.key.
        statement_count: How many live statements the index holds of it.
    """

    id: str
    source: str
    body: str | None
    external_id: str | None
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None
    author: str | None
    language: str | None
    place: str | None
    extra: Mapping[str, Any]
    statement_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredStatement:
    """A statement as the index keeps it, with what a result shows of its document.

    Attributes:
        id: 16 hexadecimal digits, stable across re-indexing; see index.identity.
        statement: The statement itself; its speaker's id is the index-wide one.
        before: What stands before it in the article, up to a few hundred characters; empty if nothing.
        after: What stands after it, likewise.
        repeat_count: How many live statements of the index have the same words, this one included.
        repeat_outlets: Their outlets, sorted, without duplicates.
    """

    id: str
    statement: Statement
    document_id: str
    source: str
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None
    before: str
    after: str
    repeat_count: int = 1
    repeat_outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSpeaker:
    """A speaker as the index knows them across documents.

    Attributes:
        id: Slug, the same that statements carry.
        name: The fullest, then most frequent name.
        aliases: Other names met, most frequent first.
        roles: (role, first date, last date, count), by first date.
        statement_count: Live statements, reported beliefs left out.
        first_said_on: Date of the earliest, None if none is dated.
        last_said_on: Date of the latest.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    roles: tuple[tuple[str, str | None, str | None, int], ...]
    statement_count: int
    first_said_on: str | None
    last_said_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What an index holds.

    Attributes:
        statements: Live statements, reported beliefs included.
        first_said_on: Date of the earliest dated statement; None if none is dated.
        last_said_on: Date of the latest.
        updated_at: When the index last changed, ISO 8601 in UTC; None if it never did.
        model: The model that the statements were encoded with; None if they were not.
    """

    statements: int
    documents: int
    speakers: int
    outlets: int
    first_said_on: str | None
    last_said_on: str | None
    updated_at: str | None
    model: str | None
