"""Remarks by topic: quotations behind "On ...:", below the name of who makes them or a headline that names them."""

import re

from index.extract.drafts import Draft, Form, Reading
from index.extract.first_names import given_to
from index.extract.quotes import paragraphs
from index.extract.signed import credited_speaker
from index.records import Span, Speaker

_ON = re.compile(r"[^\w\n\"“]*[Oo]n [^:\n\"“]{2,200}:[ \t]*")
_POSITION = re.compile(r"[A-Z]{1,3}\s(?=[A-Z][a-z])")
"""A player's position before the name ("QB Michael Lee")."""
_NAME_LINE = re.compile(r"(?:[A-Z][\w.'’-]*\s){1,5}[A-Z][\w.'’-]+")
_LONGEST_NAME_LINE = 60
_CONFERENCE = re.compile(
    r"(?P<who>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,5}?)(?:['’]s)?\s(?:[Nn]ews|[Pp]ress|[Mm]edia)\s"
    r"(?:[Cc]onference|[Aa]vailability|[Ss]ession)\b.*"
)
_FEWEST = 2
"""Topics that a text must have."""


def find_topics(reading: Reading) -> Form | None:
    """The quotations on topics below a name; None if there are few, or no name above the first."""
    text = reading.text
    if len(re.findall(r"^\W*[Oo]n [^:\n\"“]{2,200}:", text, re.MULTILINE)) < _FEWEST:
        return None
    wholes = {one.outer: one for one in reading.quotations if one.closed and not one.nested}
    speaker: Speaker | None = None
    source: Span | None = None
    within = False
    drafts: list[tuple[Draft, Speaker | None]] = []
    spans: list[Span] = []
    for line in paragraphs(text):
        topic = _ON.match(text, *line)
        rest = (topic.end() if topic else line[0], line[1])
        if named := _named_in(reading, line):
            source, speaker = named, credited_speaker(reading, named)
            within = False
        elif source and (topic or within) and rest in wholes:
            drafts.append((Draft(list(wholes[rest].pieces), source=source, score=0.85), speaker))
            spans.append(line)
            within = True
        else:
            within = topic is not None and rest[0] == rest[1]
    return Form(drafts, tuple(spans)) if len(drafts) >= _FEWEST else None


def _named_in(reading: Reading, line: Span) -> Span | None:
    """The name that a line is, behind a position, or whose conference it says that the text is."""
    text = reading.text
    if line[1] - line[0] > _LONGEST_NAME_LINE or text[line[1] - 1] in ".!?:;,":
        return None
    if conference := _CONFERENCE.fullmatch(text, *line):
        return conference.span("who")
    position = _POSITION.match(text, *line)
    begin = position.end() if position else line[0]
    named = _NAME_LINE.fullmatch(text, begin, line[1]) and line[0] >= reading.start
    known = position or any(given_to(word) for word in text[begin : line[1]].split()[:-1])
    return (begin, line[1]) if named and known else None
