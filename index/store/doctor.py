"""Is everything as it was written, and can it be mended?"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.encode import Encoder
from index.errors import IndexDamagedError
from index.identity import folded_words
from index.layout import DATABASE_NAME, SEGMENTS_NAME
from index.store import schema
from index.store.building import SegmentBuilder, Shown
from index.store.columns import NO_CODE, SegmentColumns
from index.store.locks import SEGMENT_LOCK_NAME, WriterLock, is_read, is_written, remove_segment
from index.store.models import stored_model
from index.store.parts import Later, loaded
from index.store.published import list_segments
from index.store.rows import STATEMENT_QUERY, read_statement
from index.store.segments import Listed, check_contents, has_vectors, pack, seal
from index.vectors import open_vectors

_NO_END = 2**63 - 1
"""More than any statement's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that is not as it should be.

    Attributes:
        path: The file or folder.
        found: What is wrong with it.
        segment: Name of the segment that has to be built again; None if something else is wrong.
        is_mendable: Whether `repair` can mend it from the database.
    """

    path: Path
    found: str
    segment: str | None = None
    is_mendable: bool = True

    def __str__(self) -> str:
        """`path: found`."""
        return f"{self.path}: {self.found}"


def examine(folder: Path) -> list[Problem]:
    """Check every byte of an index.

    What a process is just writing, or has replaced meanwhile, is no problem.

    Returns: What is wrong, in order of the segments; empty if all is well.

    Raises:
        IndexMissingError: If there is no index.
        IndexForeignError: If the folder holds something else, or another version's index.
        IndexDamagedError: If the database cannot even be opened.
    """
    connection = schema.connect(folder)
    try:
        problems = list(_problems(folder, connection))
        if not problems or not all(problem.is_mendable for problem in problems):
            return problems
        # Asked before the segments are listed again: a writer that ends in between has published what it wrote.
        is_under_way = is_written(folder)
        current = {listed.name for listed in list_segments(connection)}
        return [problem for problem in problems if _stands(problem, current, is_under_way)]
    finally:
        connection.close()


def _stands(problem: Problem, current: set[str], is_under_way: bool) -> bool:
    """Whether a problem is none that a writer has made, and solved, since the index was looked at."""
    if problem.segment is not None:
        return problem.segment in current
    return not is_under_way and problem.path.name not in current


def _problems(folder: Path, connection: sqlite3.Connection) -> Iterator[Problem]:
    database = folder / DATABASE_NAME
    try:
        damage = [text for (text,) in connection.execute("PRAGMA integrity_check(5)") if text != "ok"]
        segments = list_segments(connection)
    except sqlite3.DatabaseError as error:
        yield Problem(path=database, found=str(error), is_mendable=False)
        return
    if damage:
        yield Problem(path=database, found="; ".join(damage), is_mendable=False)
        return
    parent = folder / SEGMENTS_NAME
    for listed, end in _with_ends(segments):
        yield from _segment_problems(parent / listed.name, listed, end, connection)
    known = {listed.name for listed in segments}
    for path in sorted(parent.iterdir()) if parent.is_dir() else []:
        if path.name not in known and not is_read(path):
            yield Problem(path=path, found="left over from a write that did not finish")


def _with_ends(segments: list[Listed]) -> Iterator[tuple[Listed, int]]:
    """Each segment with the number that the next one's statements begin at."""
    ends = [listed.first_statement for listed in segments[1:]]
    return zip(segments, [*ends, _NO_END], strict=False)


def _segment_problems(folder: Path, listed: Listed, end: int, connection: sqlite3.Connection) -> Iterator[Problem]:
    try:
        check_contents(folder, listed)
        if not (folder / SEGMENT_LOCK_NAME).is_file():
            raise IndexDamagedError(folder / SEGMENT_LOCK_NAME, "the file is missing")
        if has_vectors(folder):
            # What another version wrote is as it was written, and yet of no use.
            open_vectors(folder)
    except FileNotFoundError:
        yield Problem(path=folder, found="the folder is missing", segment=listed.name)
        return
    except IndexDamagedError as error:
        yield Problem(path=folder, found=error.found, segment=listed.name)
        return
    stored = [
        number
        for (number,) in connection.execute(
            "SELECT number FROM statements WHERE number >= ? AND number < ? ORDER BY number",
            (listed.first_statement, end),
        )
    ]
    if not np.array_equal(SegmentColumns(folder)["number"][listed.live], np.array(stored, np.int64)):
        yield Problem(path=folder, found="its rows are not the statements of the database", segment=listed.name)


def repair(folder: Path, encoder: Encoder | Later[Encoder]) -> list[str]:
    """Mend what the database can mend: build damaged segments again, remove what was left over.

    Args:
        folder: The index folder.
        encoder: The model that the index was built with; used only if embeddings are lost.

    Returns: What was done, one sentence for each problem.

    Raises:
        IndexMissingError, IndexForeignError: As `examine`.
        IndexDamagedError: If the database itself is damaged.
        IndexLockedError: If another process is writing.
    """
    connection = schema.connect(folder)
    try:
        lock = WriterLock(folder)
        try:
            return list(_repairs(folder, connection, encoder))
        finally:
            lock.release()
    finally:
        connection.close()


def _repairs(folder: Path, connection: sqlite3.Connection, encoder: Encoder | Later[Encoder]) -> Iterator[str]:
    problems = list(_problems(folder, connection))
    hopeless = [problem for problem in problems if not problem.is_mendable]
    if hopeless:
        raise IndexDamagedError(hopeless[0].path, hopeless[0].found)
    broken = {problem.segment for problem in problems}
    for listed, end in _with_ends(list_segments(connection)):
        if listed.name in broken:
            rows = _rebuild(folder, connection, listed, end, encoder)
            yield f"{folder / SEGMENTS_NAME / listed.name}: built again from the database, {rows} statements"
            if (folder / SEGMENTS_NAME / listed.name).exists():
                remove_segment(folder / SEGMENTS_NAME / listed.name)
    for problem in problems:
        if problem.segment is None:
            is_removed = remove_segment(problem.path)
            yield f"{problem.path}: {'removed' if is_removed else 'left alone, a reader has it open'}"


def _rebuild(
    folder: Path, connection: sqlite3.Connection, listed: Listed, end: int, encoder: Encoder | Later[Encoder]
) -> int:
    """Build a segment again from the database and publish it in the old one's place; returns its rows."""
    meta = schema.read_meta(connection)
    model = stored_model(connection)
    builder = SegmentBuilder(folder / SEGMENTS_NAME, set(), encoded=model is not None)
    try:
        _fill(builder, connection, listed.first_statement, end)
        builder.write(None if model is None else loaded(encoder), [], lambda *_: None)
        checksum = seal(builder.folder, len(builder), model)
    except BaseException:
        builder.discard()
        raise
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE segments SET name = ?, rows = ?, live = ?, checksum = ? WHERE number = ?",
        (builder.folder.name, len(builder), pack(np.ones(len(builder), np.bool_)), checksum, listed.number),
    )
    schema.write_meta(connection, generation=int(meta["generation"] or 0) + 1)
    connection.execute("COMMIT")
    return len(builder)


def _fill(builder: SegmentBuilder, connection: sqlite3.Connection, first: int, end: int) -> None:
    """Add the statements numbered first up to, without, end, as the database has them."""
    query = STATEMENT_QUERY.replace("s.number IN", "s.number >= ? AND s.number < ? ORDER BY s.number")
    numbers = connection.execute(
        "SELECT s.voice, d.outlet, d.body FROM statements s JOIN documents d ON d.number = s.document"
        " WHERE s.number >= ? AND s.number < ? ORDER BY s.number",
        (first, end),
    )
    for row, (voice, outlet, body) in zip(connection.execute(query, (first, end)), numbers, strict=True):
        stored = read_statement(row, None, 1, ())
        builder.append(
            row[0],
            int(stored.id, 16),
            stored.statement,
            Shown(title=stored.title, published=stored.published, body=body),
            NO_CODE if voice is None else voice,
            NO_CODE if outlet is None else outlet,
            folded_words(stored.statement.text),
        )
