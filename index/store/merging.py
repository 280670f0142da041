"""Keeping segments few: which to merge, and how."""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import postings, vectors
from index.store.columns import merge_columns, write_columns
from index.store.segments import Segment

WIDTH = 4
"""Neighbouring segments of one level that are merged into one. Small, because each search visits every segment, and
merging copies arrays without looking at words again."""

MOST_SEGMENTS = 3 * WIDTH
"""So many segments are merged whatever their sizes, which bounds the work of a search."""

SMALLEST_ROWS = 1024
"""Segments up to this size are all of the lowest level; each level above is WIDTH times larger."""

MOST_DEAD = 0.5
"""Share of deleted rows from which a segment is written anew by itself."""


def level(rows: int) -> int:
    """Which level a segment of that many live rows belongs to, from 0."""
    return max(0, math.ceil(math.log(max(rows, 1) / SMALLEST_ROWS, WIDTH)))


def choose_merge(rows: Sequence[int], live: Sequence[int]) -> tuple[int, int] | None:
    """Which segments to merge next.

    Args:
        rows: How many rows each segment has, in order of their statements.
        live: How many of them are not deleted.

    Returns: First and end of a run of neighbours; None if all is well. A single segment is chosen when half of it
        is deleted; else the run of the lowest level that has WIDTH segments of that level, none of a higher one
        among them, or MOST_SEGMENTS of any sizes. Merging what is chosen until nothing is leaves less than
        MOST_SEGMENTS in all, and writes each row about once for each level.
    """
    for position, (total, alive) in enumerate(zip(rows, live, strict=True)):
        if total - alive >= max(1, MOST_DEAD * total):
            return position, position + 1
    levels = [level(alive) for alive in live]
    for wanted in sorted(set(levels)):
        for start, end in _runs([each <= wanted for each in levels]):
            if levels[start:end].count(wanted) >= WIDTH or end - start >= MOST_SEGMENTS:
                return start, end
    return None


def choose_joining(live: Sequence[int], most_rows: int) -> tuple[int, int] | None:
    """Which of the last segments to merge when a run ends, whatever their levels.

    A search visits every segment, and one over a single segment of 100,000s of rows takes half the time of one over the
    nine that levels leave. Encoding a row takes some 50 times as long as merging it.

    Args:
        live: How many rows each segment has that are not deleted, in order of their statements.
        most_rows: How many rows may be written again: what the run has added.

    Returns: First and end; None if the last two segments have more rows than that.
    """
    totals = np.cumsum(np.asarray(live[::-1], np.int64))
    count = int(np.searchsorted(totals, most_rows, "right"))
    return (len(live) - count, len(live)) if count > 1 else None


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and end of each stretch of true flags."""
    position = 0
    for flag, group in groupby(flags):
        end = position + len(list(group))
        if flag:
            yield position, end
        position = end


def write_merged(folder: Path, parts: Sequence[Segment], keep: Sequence[NDArray[np.bool_]]) -> int:
    """Write the kept rows of several segments as one into an empty folder; nothing is analysed or encoded again.

    Returns: How many rows it has.
    """
    columns = merge_columns([part.columns for part in parts], keep)
    write_columns(folder, columns)
    postings.merge(folder, [part.postings for part in parts], keep)
    encoded = [part.vectors for part in parts]
    if all(part is not None for part in encoded):
        vectors.merge(folder, [part for part in encoded if part is not None], keep)
    return len(columns["number"])
