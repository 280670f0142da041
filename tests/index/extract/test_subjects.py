"""Subjects of cues whose source the tagger missed. Names and events are invented."""

import re

import pytest

from index.extract.people import People
from index.extract.subjects import find_subject


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("After <bragging> about [how cheap it was], Anna Berg moved on.", "Anna Berg"),
        ("QUELL, Norland — After <bragging> about [how cheap it was], Anna Berg moved on.", "Anna Berg"),
        ('<Conceding> [that it was "late"] he left.', "he"),
        ('<Admitting> [that it was "late]," though, Berg left.', "Berg"),
        ("<Titled> [“A Night,”] the film begins.", None),
        ("<To understand> [the shift in the vote], the researchers looked east.", "the researchers"),
        ("By <calling out> [the mayor on taxes], Hall lost a friend.", "Hall"),
        ("<Worried> [the town might miss its goal], the council met again.", "the council"),
        ("The movement <has been accused> by the Ruritanian government [of theft].", "the Ruritanian government"),
        ("[Pigs] <are considered> unclean by some groups.", "some groups"),
        ("The mayor <was asked> [to leave] by noon.", None),
        ("It <was revealed> [that the bank had failed].", None),
        ("His <critique of> [the plan] was short.", "His"),
        ("Many voters <fear> [that the bank may fail].", "Many voters"),
        ("<Eating> [cake], not bread, was new.", None),
        ('Anna Berg, known as "Bo," was held for a year and <pleaded guilty> [to theft].', "Anna Berg"),
        ('Anna Berg, who beat Tom Hall at "Bo," was held and <promised> [to return].', None),
    ],
)
def test_subject(marked: str, expected: str | None) -> None:
    """The agent of a passive, the main clause's subject behind a fronted cue, an owner, a short or opening subject."""
    text = re.sub(r"[<>\[\]]", "", marked)
    marks = {
        one: match.start() - number
        for number, match in enumerate(re.finditer(r"[<>\[\]]", marked))
        for one in [match[0]]
    }
    span = find_subject(text, People(text), [(marks["["], marks["]"])], (marks["<"], marks[">"]))
    assert (text[slice(*span)] if span else None) == expected
