"""The published segments as the one writer sees them: looking rows up, deleting them, replacing segments."""

import sqlite3
import uuid
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexDamagedError
from index.layout import SEGMENTS_NAME
from index.store.columns import NO_CODE
from index.store.locks import remove_segment
from index.store.merging import choose_joining, choose_merge, write_merged
from index.store.models import Model
from index.store.segments import Listed, Segment, pack, seal, unpack


def list_segments(connection: sqlite3.Connection) -> list[Listed]:
    """The segments that the database lists, in order of their statements."""
    rows = connection.execute(
        "SELECT number, name, first_statement, rows, live, checksum FROM segments ORDER BY first_statement"
    )
    return [
        Listed(number=number, name=name, first_statement=first, rows=count, live=unpack(live, count), checksum=checksum)
        for number, name, first, count, live, checksum in rows
    ]


class Published:
    """All published segments, with what is deleted in them but not yet committed.

    Attributes:
        segments: Open segments, in order of their statements.
        live: For each of them, which rows are not deleted, changed in place.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Open them all.

        Raises:
            IndexDamagedError: If one is missing or cut.
        """
        self.folder = folder / SEGMENTS_NAME
        self._connection = connection
        self._listed: list[Listed] = []
        self.segments: list[Segment] = []
        self.live: list[NDArray[np.bool_]] = []
        self._changed: set[int] = set()
        self.reload()

    def reload(self) -> None:
        """See what the database lists, forgetting what was not committed."""
        self.close()
        self._changed.clear()
        self._listed = list_segments(self._connection)
        self.live = [listed.live.copy() for listed in self._listed]
        for listed in self._listed:
            try:
                self.segments.append(Segment(self.folder / listed.name, listed))
            except FileNotFoundError as error:
                raise IndexDamagedError(self.folder / listed.name / "segment.json", "the file is missing") from error

    def close(self) -> None:
        """Let go of all files."""
        for segment in self.segments:
            segment.close()
        self.segments = []

    def delete(self, first: int, end: int) -> None:
        """Delete the rows of the statements numbered first up to, without, end."""
        for position, segment in enumerate(self.segments):
            start, stop = np.searchsorted(segment.columns["number"], [first, end])
            if start < stop:
                self.live[position][start:stop] = False
                self._changed.add(position)

    def delete_ids(self, ids: NDArray[np.uint64]) -> list[int]:
        """Delete the rows that have one of these statement ids; returns their statements' numbers."""
        wanted = np.sort(ids)
        numbers: list[int] = []
        for position, segment in enumerate(self.segments):
            _, rows = segment.columns.find_many("id", wanted)
            rows = rows[self.live[position][rows]]
            if len(rows):
                self.live[position][rows] = False
                self._changed.add(position)
                numbers += segment.columns["number"][rows].tolist()
        return numbers

    def voice_counts(self, more: Sequence[NDArray[np.int32]] = ()) -> Counter[int]:
        """How many live statements each voice has, those of columns not yet published added."""
        counts: Counter[int] = Counter()
        columns = [segment.columns["voice"][live] for segment, live in zip(self.segments, self.live, strict=True)]
        for column in (*columns, *more):
            known = column[column != NO_CODE]
            if len(known):
                found = np.bincount(known)
                counts.update({int(voice): int(found[voice]) for voice in np.flatnonzero(found)})
        return counts

    def save_deletions(self) -> None:
        """Write what was deleted into the database, within the writer's transaction."""
        self._connection.executemany(
            "UPDATE segments SET live = ? WHERE number = ?",
            [(pack(self.live[position]), self._listed[position].number) for position in sorted(self._changed)],
        )

    def list_new(self, name: str, first_statement: int, live: NDArray[np.bool_], checksum: str) -> None:
        """List a sealed segment, within the writer's transaction."""
        self._connection.execute(
            "INSERT INTO segments (name, first_statement, rows, live, checksum) VALUES (?, ?, ?, ?, ?)",
            (name, first_statement, len(live), pack(live), checksum),
        )

    def next_merge(self) -> tuple[int, int] | None:
        """The run of segments to merge next; None if they are few enough."""
        return choose_merge([segment.rows for segment in self.segments], [int(live.sum()) for live in self.live])

    def next_joining(self, most_rows: int) -> tuple[int, int] | None:
        """The last segments to merge when a run has added so many rows; None if there is nothing to merge."""
        return choose_joining([int(live.sum()) for live in self.live], most_rows)

    def write_merge(self, run: tuple[int, int], model: Model | None) -> tuple[str, int, str] | None:
        """Write the merged segment's files: its name, rows and checksum; None if no row is left."""
        start, end = run
        keep = self.live[start:end]
        if not any(mask.any() for mask in keep):
            return None
        name = uuid.uuid4().hex
        (self.folder / name).mkdir()
        rows = write_merged(self.folder / name, self.segments[start:end], keep)
        return name, rows, seal(self.folder / name, rows, model)

    def replace(self, run: tuple[int, int], merged: tuple[str, int, str] | None) -> None:
        """List a merged segment instead of those it was made of, within the writer's transaction."""
        replaced = self._listed[run[0] : run[1]]
        self._connection.executemany("DELETE FROM segments WHERE number = ?", [(old.number,) for old in replaced])
        if merged is not None:
            name, rows, checksum = merged
            self.list_new(name, replaced[0].first_statement, np.ones(rows, np.bool_), checksum)

    def remove_orphans(self) -> list[str]:
        """Remove folders that the database does not list and no reader has open; returns their names.

        They come from writers that ended before their commit, and from merges.
        """
        if not self.folder.is_dir():
            return []
        listed = {segment.name for segment in self._listed}
        paths = sorted(self.folder.iterdir())
        return [path.name for path in paths if path.name not in listed and remove_segment(path)]
