"""`python -m search.keyword.warming`: compile everything once, so that the first search does not wait for it.

Compiled code is kept beside the sources, or where that is read-only in the user's cache folder or in NUMBA_CACHE_DIR.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import numpy as np

from index.postings import IndexedFields, Postings, merge, open_postings, write
from search.keyword.execution import matches, scores, search
from search.keyword.view import SnapshotLike
from search.language import parse

_QUERIES = (
    "plain words taxes", "taxes", '"plain words"', "plain AND NOT words", "pla*", "wrods~", "*ain", '"taxes"',
    "speaker:mar", "plain^2 -words", "plain AND unheard AND words", '"plain taxes"~3 OR role:minister',
)  # fmt: skip


class _Snapshot:
    """One segment as a snapshot."""

    def __init__(self, segment: Any, columns: Any) -> None:
        self.rows = len(columns.id)
        self.bases: tuple[int, ...] = (0,)
        self.segments = (segment,)
        self.columns = columns

    def outlet_of(self, code: int) -> str:
        """There is none."""
        raise KeyError(code)


def _snapshot(postings: Postings) -> SnapshotLike:
    rows = postings.rows
    nothing = np.zeros(rows, np.int32)
    columns = SimpleNamespace(
        id=np.arange(rows, dtype=np.uint64),
        kind=nothing.astype(np.uint8),
        outlet=nothing - 1,
        first_day=nothing,
        last_day=nothing,
    )
    segment = SimpleNamespace(postings=postings, live=np.ones(rows, np.bool_))
    return _Snapshot(segment, columns)


def warm_up() -> None:
    """Write, merge and search a tiny index in every way."""
    rows = [
        IndexedFields(
            text="plain words and taxes, a tax", speaker="Mara", role="Minister", title="Words", context="plain"
        )
    ]
    with TemporaryDirectory() as name:
        parts = []
        for part in ("a", "b"):
            folder = Path(name) / part
            folder.mkdir()
            write(folder, rows * 3)
            parts.append(open_postings(folder))
        whole = Path(name) / "whole"
        whole.mkdir()
        merge(whole, parts, [np.ones(part.rows, np.bool_) for part in parts])
        snapshot = _snapshot(open_postings(whole))
        for text in _QUERIES:
            query = parse(text)
            for allowed in (None, np.ones(snapshot.rows, np.bool_)):
                found = search(snapshot, query, 2, allowed)
                matches(snapshot, query, allowed)
                scores(snapshot, query, found.rows)


if __name__ == "__main__":
    warm_up()
