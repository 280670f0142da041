"""Where the timeline's bars stand, and what they link to; the template only prints them.

Horizontal places are percentages, so that the drawing takes any width while its letters keep their size.
"""

from collections.abc import Callable
from dataclasses import dataclass

from search.records import Timeline, TimelineSeries

HEIGHT = 180
"""Height of the bars' field, in pixels."""
_MOST_LABELS = 6
_TICKS = (1, 2, 5)
_DENSE = 48
"""From so many periods on bars stand without a gap between them, or they would be thinner than it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One speaker's statements in one period: a rectangle that links to them."""

    left_percent: float
    width_percent: float
    top: float
    height: float
    series: int
    label: str
    link: str


@dataclass(frozen=True, slots=True)
class Row:
    """One period of the table: its name, link and the counts of the series."""

    period: str
    link: str
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A timeline ready to print.

    Attributes:
        names: The series' names, as legend and as the table's heads.
        labels: (place in percent, period) below the bars.
        ticks: (pixels from above, count) of the lines behind the bars.
        rows: Periods that have any statements.
        dense: Whether there are so many periods that bars are only a few pixels wide.
    """

    by: str
    names: tuple[str, ...]
    bars: tuple[Bar, ...]
    labels: tuple[tuple[float, str], ...]
    ticks: tuple[tuple[float, int], ...]
    rows: tuple[Row, ...]
    undated: int
    dense: bool
    height: int = HEIGHT


def draw(timeline: Timeline, link: Callable[..., str]) -> Drawing:
    """Lay out stacked bars.

    Args:
        timeline: The counts.
        link: Gives the search's address with parameters changed.
    """
    count = len(timeline.periods)
    totals = [sum(series.counts[place] for series in timeline.series) for place in range(count)]
    scale_top = _nice(max(totals, default=1))
    slot = 100 / max(count, 1)
    bars: list[Bar] = []
    rows: list[Row] = []
    for place, period in enumerate(timeline.periods):
        if not totals[place]:
            continue
        within = {"from": period, "to": period}
        rows.append(Row(period, link(**within), tuple(one.counts[place] for one in timeline.series), totals[place]))
        below = 0
        for number, series in enumerate(timeline.series):
            value = series.counts[place]
            if not value:
                continue
            below += value
            # The others together have no speaker to narrow the search to.
            narrower = {**within, "speaker": series.id} if series.id else within
            hint = "" if series.id else f" (opens all of {period})"
            bars.append(
                Bar(
                    left_percent=round(place * slot + (slot * 0.08 if count <= _DENSE else 0), 3),
                    width_percent=round(min(slot * (0.84 if count <= _DENSE else 1), 12), 3),
                    top=round(HEIGHT * (1 - below / scale_top), 2),
                    height=round(HEIGHT * value / scale_top, 2),
                    series=number,
                    label=f"{_name(series)}, {period}: {value}{hint}",
                    link=link(**narrower),
                )
            )
    step = max(1, -(-count // _MOST_LABELS))
    labels = tuple((round((place + 0.5) * slot, 3), timeline.periods[place]) for place in range(0, count, step))
    ticks = tuple((round(HEIGHT * (1 - part), 2), round(scale_top * part)) for part in (0.5, 1.0))
    names = tuple(_name(series) for series in timeline.series)
    return Drawing(timeline.by, names, tuple(bars), labels, ticks, tuple(rows), timeline.undated, count > _DENSE)


def _name(series: TimelineSeries) -> str:
    return series.name if series.id else "Everyone else"


def _nice(most: int) -> int:
    """The next even number of the form 2, 4, 10 times a power of ten that is not below `most`."""
    power = 1
    while True:
        for tick in _TICKS:
            if tick * power * 2 >= most:
                return tick * power * 2
        power *= 10
