"""Keeping segments few: which to merge, and how."""

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import postings, vectors
from index.store.columns import merge_columns, write_columns
from index.store.segments import Segment

WIDTH = 4
"""Neighbouring segments of one level that are merged into one. Small, because each search visits every segment, and
merging copies arrays without looking at words again."""

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
        is deleted; else WIDTH neighbours none of which is of a higher level than the youngest run calls for. Merging
        what is chosen, until nothing is, leaves less than WIDTH segments of each level in a row.
    """
    for position, (total, alive) in enumerate(zip(rows, live, strict=True)):
        if total - alive >= max(1, MOST_DEAD * total):
            return position, position + 1
    levels = [level(alive) for alive in live]
    for wanted in sorted(set(levels)):
        end = len(levels)
        while end > 0:
            start = end
            while start > 0 and levels[start - 1] <= wanted:
                start -= 1
            if end - start >= WIDTH:
                return start, end
            end = start - 1 if start == end else start
    return None


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
