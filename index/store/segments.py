"""A segment: a folder of immutable, row-aligned files with a description that carries their checksums."""

import json
import os
import threading
import weakref
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b, file_digest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.analysis import VERSION as ANALYSER_VERSION
from index.errors import IndexDamagedError
from index.postings import Postings, open_postings
from index.store.columns import SegmentColumns
from index.store.locks import SEGMENT_LOCK_NAME, share_segment
from index.store.models import Model
from index.store.schema import FORMAT
from index.vectors import Vectors, open_vectors

DESCRIPTION_NAME = "segment.json"

_OPENING = threading.Lock()
"""Held while arrays are opened: numpy evaluates their headers as Python text, which CPython 3.11 can fail at in several
threads at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A segment as the database lists it.

    Attributes:
        first_statement: Number of the first row's statement; segments are ordered by it.
        live: Which rows are not deleted, shape (rows,).
        checksum: BLAKE2b of the segment's description.
    """

    number: int
    name: str
    first_statement: int
    rows: int
    live: NDArray[np.bool_]
    checksum: str


def pack(live: NDArray[np.bool_]) -> bytes:
    """A mask of rows as the database stores it."""
    return np.packbits(live).tobytes()


def unpack(stored: bytes, rows: int) -> NDArray[np.bool_]:
    """The mask, shape (rows,), writable."""
    return np.unpackbits(np.frombuffer(stored, np.uint8), count=rows).astype(np.bool_)


def seal(folder: Path, rows: int, model: Model | None) -> str:
    """Describe a finished segment and force all of it to disk; returns the description's checksum."""
    (folder / SEGMENT_LOCK_NAME).touch()
    files = {}
    for path in sorted(folder.iterdir()):
        if path.name not in (SEGMENT_LOCK_NAME, DESCRIPTION_NAME):
            files[path.name] = {"bytes": path.stat().st_size, "blake2b": file_checksum(path)}
            _sync(path)
    description = {
        "format": FORMAT,
        "analyser": ANALYSER_VERSION,
        "model": None if model is None else {"name": model.name, "revision": model.revision},
        "rows": rows,
        "files": files,
    }
    data = json.dumps(description, indent=1).encode()
    (folder / DESCRIPTION_NAME).write_bytes(data)
    _sync(folder / DESCRIPTION_NAME)
    _sync(folder)
    _sync(folder.parent)
    return blake2b(data, digest_size=16).hexdigest()


def file_checksum(path: Path) -> str:
    """BLAKE2b of a file, 32 hexadecimal digits."""
    with path.open("rb") as stream:
        return file_digest(stream, lambda: blake2b(digest_size=16)).hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def check_sizes(folder: Path, listed: Listed) -> None:
    """Check that a segment has the files that it was published with, by their sizes.

    Raises:
        FileNotFoundError: If the whole folder is gone, as after a merge.
        IndexDamagedError: If one of them is missing, cut or strange.
    """
    for name, expected in described_files(folder, listed).items():
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            raise IndexDamagedError(folder / name, "the file is missing") from error
        if size != expected["bytes"]:
            raise IndexDamagedError(folder / name, f"{size} bytes instead of {expected['bytes']}")


def check_contents(folder: Path, listed: Listed) -> None:
    """Check every byte of a segment; raises as `check_sizes`."""
    check_sizes(folder, listed)
    for name, expected in described_files(folder, listed).items():
        if file_checksum(folder / name) != expected["blake2b"]:
            raise IndexDamagedError(folder / name, "its checksum is wrong")


def described_files(folder: Path, listed: Listed) -> dict[str, dict[str, str | int]]:
    """The files of a segment with their `bytes` and `blake2b`; raises as `check_sizes`."""
    path = folder / DESCRIPTION_NAME
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise IndexDamagedError(path, "the file is missing") from error
    if blake2b(data, digest_size=16).hexdigest() != listed.checksum:
        raise IndexDamagedError(path, "its checksum is wrong")
    files: dict[str, dict[str, str | int]] = json.loads(data)["files"]
    return files


class Segment:
    """A published segment, open for reading; its files stay while it is.

    Attributes:
        folder: Where its files are.
        rows: How many rows it has, deleted ones included.
        live: Which rows are not deleted, shape (rows,).
        columns: One array for each column.
    """

    def __init__(self, folder: Path, listed: Listed) -> None:
        """Take hold of the files and check their sizes.

        Raises:
            FileNotFoundError: If a writer has removed the segment.
            IndexDamagedError: If a file is missing or cut.
        """
        self.folder = folder
        self.name = listed.name
        self.rows = listed.rows
        self.live = listed.live
        self.live.flags.writeable = False
        descriptor = _share(folder)
        self._release = weakref.finalize(self, os.close, descriptor)
        try:
            check_sizes(folder, listed)
        except BaseException:
            self.close()
            raise
        self.columns = SegmentColumns(folder)

    def close(self) -> None:
        """Let a writer remove the files; arrays that are open stay usable."""
        self._release()

    @cached_property
    def postings(self) -> Postings:
        """Which statements a term is in."""
        with _OPENING:
            return open_postings(self.folder)

    @cached_property
    def vectors(self) -> Vectors | None:
        """What the statements mean; None in an index without embeddings."""
        if not has_vectors(self.folder):
            return None
        with _OPENING:
            return open_vectors(self.folder)


def has_vectors(folder: Path) -> bool:
    """Whether a segment's statements were encoded."""
    return any(folder.glob("vectors*"))


def _share(folder: Path) -> int:
    try:
        return share_segment(folder)
    except FileNotFoundError:
        if folder.is_dir() and (folder / DESCRIPTION_NAME).is_file():
            raise IndexDamagedError(folder / SEGMENT_LOCK_NAME, "the file is missing") from None
        raise
