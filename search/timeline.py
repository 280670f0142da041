"""How many statements answer, over time and by speaker."""

import numpy as np
from numpy.typing import NDArray

from index.store import NO_DAY
from search.backend import Backend, Rows
from search.records import Period, Timeline, TimelineSeries

_UNITS = {"month": "M", "year": "Y"}


def count(backend: Backend, rows: Rows, by: Period, top: int) -> Timeline:
    """Count rows by period and speaker.

    Args:
        backend: The index.
        rows: The statements to count, each once.
        by: The length of a period.
        top: How many speakers get a series of their own; all others together make the last one.
    """
    first, last = backend.days(rows)
    starts, ends = _periods(first, by), _periods(last, by)
    dated = (first != NO_DAY) & (starts == ends)
    periods, speakers = starts[dated], backend.speaker_codes(rows[dated])
    if not len(periods):
        return Timeline(by=by, periods=(), series=(), undated=len(rows))
    origin = int(periods.min())
    length = int(periods.max()) - origin + 1
    codes, counts = np.unique(speakers[speakers >= 0], return_counts=True)
    leading = codes[np.lexsort((codes, -counts))][:top]
    series = [_series(*backend.speaker_of(int(code)), periods[speakers == code] - origin, length) for code in leading]
    others = periods[~np.isin(speakers, leading)]
    if len(others):
        series.append(_series(None, "others" if series else "all", others - origin, length))
    unit = _UNITS[by]
    labels = np.arange(origin, origin + length).astype(f"datetime64[{unit}]").astype(str)
    return Timeline(by=by, periods=tuple(map(str, labels)), series=tuple(series), undated=int((~dated).sum()))


def _periods(days: NDArray[np.int32], by: Period) -> NDArray[np.int64]:
    """Months or years since 1970; meaningless for NO_DAY."""
    return days.astype("datetime64[D]").astype(f"datetime64[{_UNITS[by]}]").astype(np.int64)


def _series(speaker_id: str | None, name: str, periods: NDArray[np.int64], length: int) -> TimelineSeries:
    return TimelineSeries(id=speaker_id, name=name, counts=tuple(np.bincount(periods, minlength=length).tolist()))
