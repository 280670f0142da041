"""Tests of web.pages.timeline."""

from search.records import Timeline, TimelineSeries
from web.pages.timeline import HEIGHT, draw

ANN = TimelineSeries(id="ann", name="Ann", counts=(1, 0, 3))
REST = TimelineSeries(id=None, name="others", counts=(0, 0, 1))
TIMELINE = Timeline(by="month", periods=("2021-01", "2021-02", "2021-03"), series=(ANN, REST), undated=2)


def link(**changes: str) -> str:
    """An address that names what it narrows to."""
    return "?" + "&".join(f"{name}={value}" for name, value in changes.items())


def test_bars_stand_on_one_another() -> None:
    """Bars would overlap, float, or have heights that do not tell their counts."""
    drawing = draw(TIMELINE, link)
    first, third, rest = drawing.bars

    assert drawing.ticks == ((HEIGHT / 2, 2), (0.0, 4))
    assert (first.height, first.top) == (HEIGHT / 4, HEIGHT * 3 / 4)
    assert (third.height, third.top) == (HEIGHT * 3 / 4, HEIGHT / 4)
    assert (rest.height, rest.top) == (HEIGHT / 4, 0.0)
    assert third.left_percent == rest.left_percent > first.left_percent


def test_bars_link_to_what_they_count() -> None:
    """A click would open something else."""
    first, _, rest = draw(TIMELINE, link).bars

    assert first.link == "?from=2021-01&to=2021-01&speaker=ann"
    assert first.label == "Ann, 2021-01: 1"
    assert rest.link == "?from=2021-03&to=2021-03"
    assert rest.label == "Everyone else, 2021-03: 1 (opens all of 2021-03)"


def test_the_table_says_the_same() -> None:
    """Who cannot see the drawing would be told less."""
    rows = draw(TIMELINE, link).rows
    assert [(row.period, row.counts, row.total) for row in rows] == [("2021-01", (1, 0), 1), ("2021-03", (3, 1), 4)]


def test_no_statement_and_very_many_periods() -> None:
    """Nothing found, or a century of months, would break the page."""
    assert draw(Timeline(by="year", periods=(), series=(), undated=3), link).bars == ()
    months = tuple(f"{1900 + place // 12}-{place % 12 + 1:02}" for place in range(1200))
    drawing = draw(
        Timeline(by="month", periods=months, series=(TimelineSeries(id="a", name="A", counts=(1,) * 1200),)), link
    )
    assert drawing.dense
    assert len(drawing.labels) <= 6
    assert all(0 <= bar.left_percent <= 100 for bar in drawing.bars)
