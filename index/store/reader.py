"""The database as one moment left it, shared by threads."""

import sqlite3
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from index.layout import DATABASE_NAME
from index.store import schema

_SQL_VALUES = 1000
"""Values in one query; SQLite's own limit is far higher, but long lists of values parse slowly."""

_CACHE_KIB = 8192
"""What SQLite keeps of the file for itself: little, because the system has it in memory, too."""

Row = tuple[Any, ...]


class DatabaseReader:
    """Reads the database of one generation, and knows when there is a newer one."""

    def __init__(self, folder: Path) -> None:
        """Open it.

        Raises:
            IndexMissingError, IndexForeignError, IndexDamagedError: As index.store.schema.connect.
        """
        self._folder = folder
        self._lock = threading.Lock()
        self.connection = schema.connect(folder)
        self.connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        self._watch = schema.connect(folder)
        self._finalizer = weakref.finalize(self, _close, self.connection, self._watch)
        self._identity = _identity(folder)

    def close(self) -> None:
        """Let go of the database."""
        with self._lock:
            self._finalizer()

    def fetch(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query.

        Raises:
            IndexDamagedError: If the database cannot be read.
        """
        with self._lock, schema.reading(self._folder):
            return self.connection.execute(query, values).fetchall()

    def fetch_in(self, query: str, values: Sequence[int]) -> list[Row]:
        """All rows of a query that ends in IN, for any number of values."""
        found: list[Row] = []
        for start in range(0, len(values), _SQL_VALUES):
            part = values[start : start + _SQL_VALUES]
            found += self.fetch(f"{query} ({', '.join('?' * len(part))})", part)
        return found

    def is_current(self, generation: int) -> bool:
        """Whether the database in the folder is this one, and still of a generation."""
        if _identity(self._folder) != self._identity:
            return False
        with self._lock:
            try:
                row = self._watch.execute("SELECT value FROM meta WHERE name = 'generation'").fetchone()
            except sqlite3.Error:
                return False
        return row is not None and row[0] == generation


def _identity(folder: Path) -> tuple[int, int] | None:
    """Tells one database file from another that was put in its place."""
    try:
        status = (folder / DATABASE_NAME).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _close(*connections: sqlite3.Connection) -> None:
    for connection in connections:
        connection.close()
