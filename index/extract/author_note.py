"""Who "I" is in a text whose author a note at its end tells of ("Ann Lee is a professor of law."), or its headline."""

import re

from index.extract.drafts import Reading
from index.extract.person import Person, tells_little
from index.extract.quotes import paragraphs
from index.extract.roles_before import role_before
from index.records import Span, Speaker
from index.speakers import speaker_id

_LAST = 3
"""Paragraphs at the end of a text of which one may be the note."""
_LONGEST = 90
"""Words of a note."""
_APPOSED = r"(?:,\s(?:[^.\n]|\.(?=[\w,])){2,120}?,)?"
_TELLS = re.compile(
    rf"{_APPOSED}\s(?:is|was|has\sbeen|serves|served|works|worked|writes|wrote|teaches|taught|"
    r"covers|leads|heads|directs|edits|hosts|chairs|represents|practices|practises|studies|lives)\b"
)
"""What goes on behind the author's name, an apposition aside."""
_ROLE = re.compile(
    rf"{_APPOSED}\s(?:is|was)\s(?:(?:a|an|the)\s)?(?P<role>(?:[^.,;(\n]|\.(?=\w)){{3,80}}?)(?=\sand\s(?:an?|the)\s|[.,;(]|$)"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")


def noted_author(reading: Reading) -> Speaker | None:
    """The one author whom a text's last lines or its headline tell of, named nowhere else, if it speaks as "I"."""
    lines = [one for one in paragraphs(reading.text) if one[0] >= reading.start]
    for line in lines[:0:-1][:_LAST]:
        if person := _told_of(reading, line):
            return _speaker(reading.text, person) if _speaks(reading, line[0]) else None
    person = _titled(reading)
    return _speaker(reading.text, person) if person and _speaks(reading, len(reading.text)) else None


def _titled(reading: Reading) -> Person | None:
    """The person named before the colon of a headline or first line, and nowhere else ("Ann Lee: Why I stay")."""
    for line in [*reading.headlines, *paragraphs(reading.text)[:1]]:
        for at, person in reading.people.within(line)[:1]:
            alone = at[0] == line[0] and reading.text[at[1] : at[1] + 1] == ":" and " " in person.name
            if alone and all(line[0] <= start < line[1] for start, _ in person.spans):
                return person
    return None


def _told_of(reading: Reading, line: Span) -> Person | None:
    """The person whom a line tells of alone, named in it only."""
    text = reading.text
    if len(text[slice(*line)].split()) > _LONGEST:
        return None
    named = reading.people.within(line)
    subjects = [(at, one) for at, one in named if " " in one.name and _TELLS.match(text, at[1], line[1])]
    if len({id(one) for _, one in subjects}) != 1:
        return None
    at, person = subjects[0]
    begins = not any(map(str.isalnum, text[line[0] : role_before(text, at[0])[2]]))
    return person if begins and all(line[0] <= start < line[1] for start, _ in person.spans) else None


def _speaks(reading: Reading, end: int) -> bool:
    """Whether the text before a note has "I" outside quotations."""
    return any(
        not any(one.outer[0] <= match.start() < one.outer[1] for one in reading.quoted.near(match.span()))
        for match in _FIRST_PERSON.finditer(reading.text, reading.start, end)
    )


def _speaker(text: str, person: Person) -> Speaker:
    told = _ROLE.match(text, person.spans[0][1])
    role = told["role"] if told and (person.role is None or tells_little(person.role)) else person.role
    return Speaker(id=speaker_id(person.name, role), name=person.name, role=role)
