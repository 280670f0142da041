"""Texts broken at a fixed width."""

import textwrap

from index.extract.wrapped import unwrapped

PROSE = (
    "The committee met on Monday and spoke about the dam for three hours, although nobody had asked it to. The mayor "
    "said that the water would rise again in spring, and that the town had no money left for a second wall."
)


def test_breaks_that_the_width_made_become_blanks() -> None:
    """If this fails, a wrapped text's sentences end at its line ends, or spans no longer hold."""
    text = textwrap.fill(PROSE, 72) + "\n\n" + textwrap.fill(PROSE, 72, initial_indent="    ")
    found = unwrapped(text)
    assert len(found) == len(text)
    assert found == PROSE + "\n\n    " + PROSE


def test_windows_line_ends() -> None:
    """If this fails, spans shift by one for each line before them."""
    text = textwrap.fill(PROSE, 72).replace("\n", "\r\n")
    assert len(unwrapped(text)) == len(text)
    assert unwrapped(text).split() == PROSE.split()
    assert "\n" not in unwrapped(text)


def test_other_texts_stay_as_they_are() -> None:
    """If this fails, paragraphs, lists, verse or headers are run together."""
    for text in (
        PROSE + "\n" + PROSE,
        "Title: State of the State Address\nSpeaker: Governor Rosa Quintal\nVenue: State Capitol, Port Arden\nDate: x",
        "One\nTwo\nThree\nFour\n",
        "\n".join(
            ("Bread and butter and a jug of milk", "and nothing more", "than the moon above the barn tonight") * 3
        ),
        "",
    ):
        assert unwrapped(text) == text
