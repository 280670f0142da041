"""The database: its tables, and how it is opened."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.analysis import VERSION as ANALYSER_VERSION
from index.errors import IndexDamagedError, IndexForeignError, IndexMissingError, IndexUnwritableError
from index.layout import DATABASE_NAME, LOCK_NAME, SEGMENTS_NAME

FORMAT = 1
"""Which layout of tables and segment files this is; anything else is refused."""

APPLICATION = 0x4F6E5263
"""Marks the database as ours ("OnRc"); see SQLite's PRAGMA application_id."""

_UNFINISHED_NAME = f"{DATABASE_NAME}.new"

_META: dict[str, str | int | None] = {
    "generation": 0,
    "next_statement": 1,
    "analyser": ANALYSER_VERSION,
    "model": None,
    "model_revision": None,
    "dimensions": None,
    "updated_at": None,
    "unsettled_speakers": 0,
}
"""What the table meta holds in a new index. The model is None until statements were encoded, and in an index
without embeddings. Speakers are unsettled while a long run has published voices that were not yet brought together
across documents."""

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE sources (number INTEGER PRIMARY KEY, source TEXT NOT NULL, path TEXT NOT NULL UNIQUE);
CREATE TABLE outlets (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE speakers (code INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE voices (
    number INTEGER PRIMARY KEY,
    speaker INTEGER REFERENCES speakers (code),
    given_id TEXT, name TEXT, role TEXT, affiliation TEXT
);
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    digest BLOB NOT NULL,
    source INTEGER NOT NULL REFERENCES sources (number),
    external_id TEXT, title TEXT, url TEXT,
    outlet INTEGER REFERENCES outlets (code),
    published TEXT, author TEXT, language TEXT, place TEXT, extra TEXT,
    first_statement INTEGER NOT NULL, end_statement INTEGER NOT NULL, statement_count INTEGER NOT NULL,
    body_is_file INTEGER NOT NULL,
    body TEXT
);
CREATE INDEX documents_by_source ON documents (source);
CREATE INDEX documents_by_url ON documents (url) WHERE url IS NOT NULL;
CREATE TABLE statements (
    number INTEGER PRIMARY KEY,
    id INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number),
    voice INTEGER REFERENCES voices (number),
    text TEXT NOT NULL,
    kind INTEGER NOT NULL,
    speech INTEGER NOT NULL,
    confidence REAL NOT NULL,
    spans TEXT, said_on TEXT, venue TEXT,
    mention TEXT, mention_start INTEGER, mention_end INTEGER,
    cue TEXT, cue_start INTEGER, cue_end INTEGER,
    external_id TEXT, extra TEXT
);
CREATE TABLE segments (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    first_statement INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    live BLOB NOT NULL,
    checksum TEXT NOT NULL
);
"""
"""Voices are speakers as single documents give them: one for each combination of id, name, role and affiliation.
Statements of one document have neighbouring numbers, from first_statement up to, without, end_statement. A segment's
rows are statements in rising order of number, and its `live` has a bit for each row (numpy.packbits). Ids are 64 bits,
as signed numbers. There is no index on statements.id: segments have it."""


def create(folder: Path) -> None:
    """Make a new, empty database in a folder; it appears complete or not at all."""
    unfinished = folder / _UNFINISHED_NAME
    unfinished.unlink(missing_ok=True)
    connection = _connect(unfinished, "rwc")
    connection.execute("PRAGMA page_size = 8192")
    connection.execute("BEGIN IMMEDIATE")
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    connection.executemany("INSERT INTO meta VALUES (?, ?)", _META.items())
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    unfinished.rename(folder / DATABASE_NAME)


def connect(folder: Path) -> sqlite3.Connection:
    """Open the database of an index and check that this version can read it.

    Raises:
        IndexMissingError: If there is nothing in the folder, or no folder.
        IndexForeignError: If something else is in it, or another version's index.
        IndexDamagedError: If the database cannot be read.
    """
    path = folder / DATABASE_NAME
    if not path.is_file():
        if is_vacant(folder):
            raise IndexMissingError(folder)
        raise IndexForeignError(folder, f"no {DATABASE_NAME} in it")
    try:
        # On a read-only medium there can be no writer, nor the files that SQLite needs to wait for one.
        connection = _connect(path, "rw" if os.access(folder, os.W_OK) else "ro&immutable=1")
        try:
            _check(connection, folder)
        except BaseException:
            connection.close()
            raise
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error):
            raise IndexForeignError(folder, f"{DATABASE_NAME} is no database") from error
        raise IndexDamagedError(path, str(error)) from error
    return connection


def _check(connection: sqlite3.Connection, folder: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        raise IndexForeignError(folder, "a database of another program")
    if version != FORMAT:
        raise IndexForeignError(folder, f"format {version}, this version reads format {FORMAT}")
    analyser = read_meta(connection)["analyser"]
    if analyser != ANALYSER_VERSION:
        raise IndexForeignError(folder, f"words cut by analyser {analyser}, this version has {ANALYSER_VERSION}")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection in autocommit, usable from several threads one at a time."""
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=30
    )
    try:
        _configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    # FULL: a commit must outlive a power failure, because files of merged segments are removed after it.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -65536")


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Turn what goes wrong while reading the database into an error that the user can do something about.

    Raises:
        IndexDamagedError: If the database cannot be read.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise IndexDamagedError(folder / DATABASE_NAME, str(error)) from error


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what goes wrong while writing an index into an error that the user can do something about.

    Raises:
        IndexUnwritableError: If the disk is full or refuses to be written.
        IndexDamagedError: If the database cannot be read.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        raise IndexUnwritableError(folder, str(error)) from error
    except sqlite3.DatabaseError as error:
        raise IndexDamagedError(folder / DATABASE_NAME, str(error)) from error
    except OSError as error:
        raise IndexUnwritableError(folder, error.strerror or str(error)) from error


def is_vacant(folder: Path) -> bool:
    """Whether a folder is absent, empty, or holds only what a writer leaves that ended before its first commit."""
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    return {path.name for path in folder.iterdir()} <= {LOCK_NAME, SEGMENTS_NAME, _UNFINISHED_NAME}


def read_meta(connection: sqlite3.Connection) -> dict[str, str | int | None]:
    """All of the table meta."""
    return dict(connection.execute("SELECT name, value FROM meta").fetchall())


def write_meta(connection: sqlite3.Connection, **values: str | int | None) -> None:
    """Change entries of the table meta."""
    connection.executemany(
        "UPDATE meta SET value = ? WHERE name = ?", [(value, name) for name, value in values.items()]
    )


def signed(unsigned: int) -> int:
    """A 64-bit number as SQLite stores it."""
    return unsigned - (1 << 64) if unsigned >= 1 << 63 else unsigned


def hexadecimal(number: int) -> str:
    """16 digits of a 64-bit number, signed or not: an id as users see it."""
    return f"{number & 0xFFFFFFFFFFFFFFFF:016x}"


def from_hexadecimal(text: str) -> int | None:
    """The unsigned number of 16 hexadecimal digits; None if it is anything else."""
    if len(text) != 16:
        return None
    try:
        return int(text, 16) if text == text.lower() and text.isalnum() else None
    except ValueError:
        return None
