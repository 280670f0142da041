"""The table of documents: a document's row, and which documents a name means."""

import sqlite3
from typing import Any

from index.identity import resolved
from index.store import schema
from index.store.building import stored_extra
from index.store.catalogue import Catalogue
from index.store.columns import NO_CODE
from index.store.incoming import Changed

DocumentRow = tuple[Any, ...]
"""Values for the table `documents`, in the order of its columns."""

INSERT_DOCUMENT = f"INSERT INTO documents VALUES ({', '.join('?' * 18)})"


def document_row(changed: Changed, number: int, first_statement: int, statements: int, names: Catalogue) -> DocumentRow:
    """A document's row.

    Args:
        changed: The document, with its id and digest.
        number: The document's.
        first_statement: Number of its first statement; the others follow.
        statements: How many it has.
        names: Gives outlets and sources their numbers.
    """
    document = changed.document
    outlet = names.outlet(document.outlet)
    return (
        number,
        changed.identity,
        changed.digest,
        names.source(document.source),
        document.external_id,
        document.title,
        document.url,
        None if outlet == NO_CODE else outlet,
        document.published,
        document.author,
        document.language,
        document.place,
        stored_extra(document.extra),
        first_statement,
        first_statement + statements,
        statements,
        document.body_is_file,
        document.body,
    )


def documents_named(connection: sqlite3.Connection, name: str) -> list[int]:
    """Numbers of the documents with that id, source (as given or as a path), folder of sources, or URL."""
    path = resolved(name)
    identity = schema.from_hexadecimal(name)
    # A folder's documents are those whose paths lie between "folder/" and "folder0", which follows "/" in ASCII.
    rows = connection.execute(
        "SELECT number FROM documents WHERE source IN (SELECT number FROM sources"
        " WHERE path = ?1 OR source = ?2 OR (path >= ?1 || '/' AND path < ?1 || '0'))"
        " OR url = ?2 OR id = ?3 ORDER BY number",
        (path, name, None if identity is None else schema.signed(identity)),
    )
    return [number for (number,) in rows]
