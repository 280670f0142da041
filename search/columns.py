"""Filters and facets: which statements may answer, and how those that do spread over speakers, outlets and years."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from index.dates import day_range
from index.errors import ParameterError
from index.store import KINDS, NO_DAY, Snapshot
from search.records import Facets, FacetValue, Filters


def day_bound(parameter: str, date: str, last: bool) -> int:
    """The first or last day of a date, since 1970-01-01.

    Raises:
        ParameterError: If it is no date.
    """
    try:
        return day_range(date)[last]
    except ValueError as error:
        raise ParameterError(parameter, f"{date!r} is no date; write 2021, 2021-05 or 2021-05-04") from error


def allowed_rows(snapshot: Snapshot, filters: Filters) -> NDArray[np.bool_] | None:
    """The mask of rows that pass the filters, shape (rows,); None if all do.

    Raises:
        ParameterError: If a date is no date.
    """
    columns = snapshot.columns
    tests = [columns.live]
    if not filters.include_beliefs:
        tests.append(columns.speech)
    if filters.speakers:
        codes = {code for name in filters.speakers for code in snapshot.speaker_codes(name)}
        tests.append(_is_one_of(columns.speaker, codes))
    if filters.outlets:
        codes = {code for name in filters.outlets for code in snapshot.outlet_codes(name)}
        tests.append(_is_one_of(columns.outlet, codes))
    if filters.kinds:
        tests.append(_is_one_of(columns.kind, {KINDS.index(kind) for kind in filters.kinds}))
    if filters.min_confidence > 0:
        tests.append(columns.confidence >= filters.min_confidence)
    first = day_bound("from", filters.date_from, last=False) if filters.date_from else None
    last = day_bound("to", filters.date_to, last=True) if filters.date_to else None
    if first is not None and last is not None and first > last:
        return np.zeros(len(columns.live), np.bool_)
    if first is not None:
        tests.append(columns.last_day >= first)
    if last is not None:
        tests.append((columns.first_day <= last) & (columns.first_day != NO_DAY))
    mask = tests[0]
    for test in tests[1:]:
        mask = mask & test
    return None if mask.all() else mask


def filter_notes(snapshot: Snapshot, filters: Filters) -> tuple[str, ...]:
    """Why filters let nothing through: dates the wrong way round, names that nobody and no outlet here has."""
    notes = []
    if filters.date_from and filters.date_to:
        first, last = day_bound("from", filters.date_from, last=False), day_bound("to", filters.date_to, last=True)
        if first > last:
            dates = f"{filters.date_from} and {filters.date_to}"
            notes.append(f"no day lies between {dates}: from is after to; swap the two")
    notes += [f"no speaker here is called {name!r}" for name in filters.speakers if not snapshot.speaker_codes(name)]
    notes += [f"no outlet here is called {name!r}" for name in filters.outlets if not snapshot.outlet_codes(name)]
    return tuple(notes)


def _is_one_of(column: NDArray[np.integer], codes: set[int]) -> NDArray[np.bool_]:
    if len(codes) == 1:
        return np.asarray(column == next(iter(codes)))
    return np.isin(column, np.fromiter(codes, np.int64, len(codes)))


def years(first_day: NDArray[np.int32]) -> NDArray[np.int64]:
    """The year of each day; the days must not be NO_DAY."""
    return first_day.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970


def count_facets(snapshot: Snapshot, rows: NDArray[np.int64]) -> Facets:
    """Counts over rows, each of which counts at most once in each facet."""
    columns = snapshot.columns

    def outlet(code: int) -> tuple[str, str]:
        name = snapshot.outlet_of(code)
        return name, name

    def kind(code: int) -> tuple[str, str]:
        return KINDS[code].value, KINDS[code].value

    days = columns.first_day[rows]
    found, counts = np.unique(years(days[days != NO_DAY]), return_counts=True)
    return Facets(
        speaker=_count(columns.speaker[rows], snapshot.speaker_of),
        outlet=_count(columns.outlet[rows], outlet),
        kind=_count(columns.kind[rows], kind),
        year=tuple(FacetValue(id=str(y), value=str(y), count=int(n)) for y, n in zip(found, counts, strict=True)),
    )


MOST_FACET_VALUES = 100
"""Speakers and outlets beyond the hundred most frequent are not listed: no one reads further, and pages stay small."""


def _count(codes: NDArray[np.integer], label: Callable[[int], tuple[str, str]]) -> tuple[FacetValue, ...]:
    known = codes[codes >= 0]
    if not len(known):
        return ()
    counts = np.bincount(known)
    # More than are listed, so that ties at the cut are broken by name and not by number.
    least = np.sort(counts)[::-1][:MOST_FACET_VALUES][-1]
    found = [(*label(int(code)), int(counts[code])) for code in np.flatnonzero(counts >= max(least, 1))]
    found.sort(key=lambda one: (-one[2], one[1], one[0]))
    return tuple(FacetValue(id=i, value=value, count=count) for i, value, count in found[:MOST_FACET_VALUES])
