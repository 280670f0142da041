"""Where something was said."""

import pytest

from index.extract.venue import venue


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ryabkov said during an online address to the Fort Ross Dialogue meeting on Tuesday", "Fort Ross Dialogue"),
        ("she told Sputnik on Monday", "Sputnik"),
        ("he said in an interview with The New York Times", "The New York Times"),
        ("she said on CNN's “State of the Union”", "State of the Union"),
        ("he wrote on Twitter", "Twitter"),
        ("he said at a news conference in Berlin", "news conference in Berlin"),
        ("he said on Monday", None),
        ("she told Anna Berg", None),
    ],
)
def test_venue(words: str, expected: str | None) -> None:
    """Events, programmes and media are venues; days and persons are not."""
    assert venue(words, ("Anna Berg",)) == expected
