"""What stands near a stretch is found without looking at everything."""

from hypothesis import given
from hypothesis import strategies as st

from index.extract.near import Near
from index.records import Span

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(SPANS), SPANS)
def test_all_that_touch_a_stretch_are_found_in_order(spans: list[Span], stretch: Span) -> None:
    """If this fails, long texts lose what short ones have."""
    found = Near(sorted(spans), lambda span: span).near(stretch)
    touching = [span for span in sorted(spans) if span[0] <= stretch[1] and stretch[0] <= span[1]]
    assert [span for span in found if span[0] <= stretch[1] and stretch[0] <= span[1]] == touching
