"""Which of the documents that come in are new or changed?"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from index.identity import document_id
from index.records import Document, Rejection
from index.store.digest import document_digest
from index.store.report import Tally
from index.store.schema import signed

LOOKED_UP = 256
"""Documents looked up in the database at a time."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A document to be stored.

    Attributes:
        identity: Its id, as the database has it.
        digest: What its next version is compared with.
        replaces: Number of the version that it replaces; None if it is new.
    """

    document: Document
    identity: int
    digest: bytes
    replaces: int | None


def changed_documents(
    documents: Iterable[Document | Rejection], connection: sqlite3.Connection, extractor_version: str, tally: Tally
) -> Iterator[Changed]:
    """Documents that the index has not, or not as they are now, in order.

    Args:
        documents: As `index.read.read` gives them.
        connection: For looking up what is committed. Not the writer's own, because an extractor may ask for documents
            from another thread.
        extractor_version: Whose change makes every article new.
        tally: Gets the unchanged ones counted and the rejections collected.
    """
    remaining = iter(documents)
    seen: dict[int, bytes] = {}
    while batch := list(islice(remaining, LOOKED_UP)):
        tally.rejections += [item for item in batch if isinstance(item, Rejection)]
        found = [item for item in batch if isinstance(item, Document)]
        ids = [signed(int(document_id(document.key), 16)) for document in found]
        known = _known(connection, ids)
        for identity, document in zip(ids, found, strict=True):
            digest = document_digest(document, extractor_version)
            number, stored_digest = known.get(identity, (None, None))
            if identity in seen:
                _note_repeated(document, digest == seen[identity], tally)
            elif digest == stored_digest:
                tally.unchanged += 1
            else:
                yield Changed(document, identity, digest, number)
            seen.setdefault(identity, digest)


def _known(connection: sqlite3.Connection, ids: list[int]) -> dict[int, tuple[int, bytes]]:
    """Numbers and digests of the documents that the index has, by id."""
    rows = connection.execute(
        f"SELECT id, number, digest FROM documents WHERE id IN ({', '.join('?' * len(ids))})", ids
    )
    return {identity: (number, digest) for identity, number, digest in rows}


def _note_repeated(document: Document, is_same: bool, tally: Tally) -> None:
    """Take note of a document that came earlier in the same run."""
    if is_same:
        tally.unchanged += 1
        return
    named = document.url or document.external_id or document.source
    reason = f"another record before it is also {named!r}; only the first was taken, give each its own url or id"
    tally.rejections.append(Rejection(source=document.source, reason=reason))
