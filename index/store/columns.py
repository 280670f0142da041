"""What is a statement's date, speaker, outlet, kind? Arrays with one entry for each row of a segment."""

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.records import Kind

PREFIX = "column."

KINDS = (Kind.DIRECT, Kind.INDIRECT, Kind.MIXED)
"""Kinds by their number in the kind column."""

KIND_CODES = {kind: code for code, kind in enumerate(KINDS)}

NO_CODE = -1
"""Stands for "none" in columns of speakers and outlets."""

TYPES: dict[str, tuple[str, str]] = {
    "number": ("q", "<i8"),
    "id": ("Q", "<u8"),
    "words": ("Q", "<u8"),
    "text": ("Q", "<u8"),
    "first_day": ("i", "<i4"),
    "last_day": ("i", "<i4"),
    "voice": ("i", "<i4"),
    "outlet": ("i", "<i4"),
    "kind": ("B", "|u1"),
    "speech": ("?", "|b1"),
    "confidence": ("f", "<f4"),
}
"""Columns with their types as `struct` and as numpy name them.

number: the statement's key in the database, rising; id: its public id; words: hash of its folded words; text: hash of
its exact text, by which embeddings are found again, 0 without embeddings; first_day, last_day: days since 1970-01-01,
NO_DAY if undated; voice: the speaker as one document gives them, see the database's voices.
"""

_ROW = struct.Struct("<" + "".join(packed for packed, _ in TYPES.values()))
_ROW_TYPE = np.dtype([(name, on_disk) for name, (_, on_disk) in TYPES.items()])

_ORDER_TYPE = "<i4"

_HEADER_AT = 10
"""Bytes before a `.npy` file's header; the last two give its length (numpy.lib.format)."""

ORDERED = ("id", "words")
"""Columns that have a second array, `NAME_order`: the rows in rising order of the column, for looking values up."""


class ColumnsBuilder:
    """Grows the columns of a segment row by row."""

    def __init__(self) -> None:
        """Start without rows."""
        self._rows = bytearray()

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._rows) // _ROW.size

    def add(self, *values: float) -> None:
        """Append a row, its values in the order of TYPES."""
        self._rows += _ROW.pack(*values)

    def finish(self) -> dict[str, NDArray[np.generic]]:
        """The columns as arrays of shape (rows,)."""
        rows = np.frombuffer(bytes(self._rows), _ROW_TYPE)
        return {name: np.ascontiguousarray(rows[name]) for name in TYPES}


def write_columns(folder: Path, columns: dict[str, NDArray[np.generic]]) -> None:
    """Write all columns of a segment, and the orders of those that are looked up."""
    for name, values in columns.items():
        np.save(folder / f"{PREFIX}{name}.npy", values, allow_pickle=False)
    for name in ORDERED:
        order = np.argsort(columns[name], kind="stable").astype(_ORDER_TYPE)
        np.save(folder / f"{PREFIX}{name}_order.npy", order, allow_pickle=False)


def merge_columns(
    parts: Sequence["SegmentColumns"], keep: Sequence[NDArray[np.bool_]]
) -> dict[str, NDArray[np.generic]]:
    """The kept rows of several segments, one after the other."""
    return {name: np.concatenate([part[name][mask] for part, mask in zip(parts, keep, strict=True)]) for name in TYPES}


class SegmentColumns:
    """One segment's columns, memory-mapped when they are first used."""

    def __init__(self, folder: Path) -> None:
        """Open nothing yet."""
        self._folder = folder
        self._open: dict[str, NDArray[np.generic]] = {}

    def __getitem__(self, name: str) -> NDArray[np.generic]:
        """A column by name, read-only, shape (rows,)."""
        if name not in self._open:
            dtype = TYPES[name][1] if name in TYPES else _ORDER_TYPE
            self._open[name] = _mapped(self._folder / f"{PREFIX}{name}.npy", np.dtype(dtype))
        return self._open[name]

    def find(self, name: str, value: int) -> NDArray[np.int64]:
        """Rows at which an ordered column has a value, rising."""
        column, order = self[name], self[f"{name}_order"]
        wanted = column.dtype.type(value)
        first = _boundary(column, order, wanted, after=False)
        if first == len(order) or column[order[first]] != wanted:
            return np.empty(0, np.int64)
        last = _boundary(column, order, wanted, after=True)
        return np.sort(order[first:last].astype(np.int64))

    def find_many(self, name: str, values: NDArray[np.generic]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where each of many values stands in a column.

        Args:
            name: Any column.
            values: Sorted, without repeats, shape (n,).

        Returns: Positions in `values` and rows, both of shape (m,), one pair for each row that has one of them.
        """
        column = self[name]
        if not len(values) or not len(column):
            return np.empty(0, np.int64), np.empty(0, np.int64)
        positions = np.searchsorted(values, column)
        positions[positions == len(values)] = 0
        rows = np.flatnonzero(values[positions] == column)
        return positions[rows], rows


def _mapped(path: Path, dtype: np.dtype[np.generic]) -> NDArray[np.generic]:
    """A one-dimensional `.npy` file (format 1.0, which `np.save` writes) of a known type, memory-mapped.

    Without `np.load`, which evaluates the file's header as Python text: in several threads at once that can fail in
    CPython 3.11 ("AST constructor recursion depth mismatch"), and a server opens columns in any of its threads.
    """
    with path.open("rb") as stream:
        start = stream.read(_HEADER_AT)
    offset = _HEADER_AT + int.from_bytes(start[-2:], "little")
    rows = (path.stat().st_size - offset) // dtype.itemsize
    if not rows:
        return np.empty(0, dtype)
    return np.memmap(path, dtype, mode="r", offset=offset, shape=(rows,)).view(np.ndarray)


def _boundary(column: NDArray[np.generic], order: NDArray[np.generic], wanted: np.generic, *, after: bool) -> int:
    """Position in an order of the first row whose value is not below the wanted one, or is above it.

    By hand, because numpy's searchsorted would copy a memory-mapped sorter as a whole at each call.
    """
    low, high = 0, len(order)
    while low < high:
        middle = (low + high) // 2
        value = column[order[middle]]
        if value < wanted or (after and value == wanted):
            low = middle + 1
        else:
            high = middle
    return low
