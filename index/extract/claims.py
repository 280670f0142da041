"""Claims that are checked: a quotation by itself, and in a line beside it who made the claim."""

import re
from collections.abc import Sequence

from index.extract.drafts import Draft, Form, Reading
from index.extract.first_names import given_to
from index.extract.quotes import Quotation, paragraphs
from index.extract.roles_before import role_before
from index.extract.signed import credited_speaker
from index.read.header_dates import DATES
from index.records import Span, Speaker
from index.speakers import speaker_id

_LABEL = re.compile(
    r"(?:#?\d{1,2}[.):]?\s+)?(?:(?:the\s|viral\s)?(?:claim|statement|quote|quotation)"
    r"|what (?:was|they|he|she) (?:claimed|said))(?:\s#?\d{1,2})?\s?:\s+(?:says,?\s|that\s)?[^\n]*",
    re.IGNORECASE,
)
"""What a claim's line begins with ("#4 Claim: ", "CLAIM: Says the law is new: ")."""
_TOPIC = re.compile(r"(?:#?\d{1,2}[.):]?\s+)?(?:[^:\"“\n]{1,60}:\s+)?")
"""What it begins with where the next line says outright that it is somebody's statement, if with anything."""
_GIVEN = re.compile(r"(?:speaker|said by|made by|who said it|claimed by|source)\s?:\s+(?P<who>[^\n(]+)", re.IGNORECASE)
_RATING = re.compile(r"(?:our |the )?(?:rating|ruling|verdict)\s?:", re.IGNORECASE)
_WORDS = r"(?:statement|claim)s?"
_MADE_BY = re.compile(rf"(?:The|This|That)\s{_WORDS}\s(?:was|were|is|came|comes)\s(?:made\s|said\s)?(?:by|from)\s")
_MADE = re.compile(rf"\bmade\s(?:the|this|that)\s{_WORDS}\b")
_DATED = re.compile(rf"(?P<who>[A-Z][^,\n]{{2,80}}),\s(?:on\s)?(?={DATES.pattern}|[A-Z][a-z]{{2,8}}\.?\s\d)")
_STATED = re.compile(r"stated on [A-Z][a-z]+ \d{1,2}, \d{4},? (?:in|on|at|during|to) [^\n]{2,80}:")
"""The line between a name and a claim on a page of claims ("stated on June 3, 2020 in a tweet:")."""
_MARKS = (
    *("laim:", "LAIM:", "laim #", "tatement:", "TATEMENT:", "uote:", "QUOTE:", "uotation:", " claimed:"),
    *(f"made {one} {noun}" for one in ("the", "this", "that") for noun in ("statement", "claim")),
    *(f"{noun} {verb}" for noun in ("statement", "claim") for verb in ("was", "is", "came")),
    "stated on",
)
"""What a text has that gives claims; cheap to look for."""
_NAMED_WITHIN = 80
"""Characters behind "made by" in which a name begins."""


def find_claims(reading: Reading) -> Form | None:
    """The quoted claims of a fact-check that a line beside each gives to somebody, or to nobody it names."""
    text = reading.text
    if not any(mark in text for mark in _MARKS):
        return None
    lines = [one for one in paragraphs(text) if one[1] > reading.start and one not in reading.headlines]
    drafts: list[tuple[Draft, Speaker | None]] = []
    spans: list[Span] = []
    for number, line in enumerate(lines):
        quoted = _closing(reading, line)
        if number > 1 and _STATED.fullmatch(text, *lines[number - 1]):
            pieces = list(quoted.pieces) if quoted and quoted.outer == line else [line]
            name, stated = lines[number - 2], lines[number - 1]
            drafts.append((Draft(pieces, cue=stated, source=name, score=0.9), credited_speaker(reading, name)))
            spans.append((name[0], line[1]))
            continue
        if quoted is None or _TOLD.match(text, line[0], quoted.outer[0]):
            if told := _told(reading, line, lines[number + 1 : number + 2]):
                drafts.append(told)
                spans.append((line[0], lines[number + 1][1]))
            continue
        label = _LABEL.fullmatch(text, line[0], quoted.outer[0])
        below = [one for one in lines[number + 1 : number + 3] if not _RATING.match(text, *one)]
        made = _maker(reading, below, labelled=label is not None)
        topic = label or _TOPIC.fullmatch(text, line[0], quoted.outer[0])
        if (made and topic) or (label and "claim" in label[0].lower()):
            source, speaker, end = made or (None, None, line[1])
            drafts.append((Draft(list(quoted.pieces), source=source, score=0.85), speaker))
            spans.append((line[0], end))
    return Form(drafts, tuple(spans)) if drafts else None


_TOLD = re.compile(r"(?:#?\d{1,2}[.):]?\s+)?claim\s?:\s+(?!says?\b)(?=\w)", re.IGNORECASE)
"""What a claim begins with that is told and not quoted."""


def _told(reading: Reading, line: Span, below: Sequence[Span]) -> tuple[Draft, Speaker] | None:
    """A claim in the page's words, where the line below it names a person whose it is."""
    label = _TOLD.match(reading.text, *line)
    made = _maker(reading, below, labelled=True) if label else None
    if label is None or made is None or not given_to((made[1].name or " ").split()[0]):
        return None
    return Draft([(label.end(), line[1])], source=made[0], score=0.7, told=True), made[1]


def _closing(reading: Reading, line: Span) -> Quotation | None:
    """The quotation that a line ends with."""
    whole = (one for one in reading.quoted.near(line) if one.closed and not one.nested)
    return next((one for one in whole if line[0] <= one.outer[0] and line[1] - 1 <= one.outer[1] <= line[1]), None)


def _maker(reading: Reading, below: Sequence[Span], *, labelled: bool) -> tuple[Span, Speaker, int] | None:
    """Who made a claim by the line below it, where that names them, and where what it says of them ends."""
    text = reading.text
    if not below:
        return None
    line = below[0]
    dated = _DATED.match(text, *line) if labelled else None
    if match := _GIVEN.match(text, *line) or dated:
        who = (match.start("who"), match.start("who") + len(match["who"].rstrip()))
        speaker = credited_speaker(reading, who)
        return (line[0], who[1]) if dated is None else who, speaker, line[1]
    if match := _MADE_BY.match(text, *line):
        named = reading.people.within((match.end(), min(line[1], match.end() + _NAMED_WITHIN)))
    elif match := _MADE.search(text, *line):
        named = reading.people.within((line[0], match.start()))
    else:
        return None
    if not named:
        return None
    at, person = next((one for one in named if " " in one[1].name), named[0])
    source = (role_before(text, at[0])[2], at[1])
    return (
        source,
        Speaker(
            id=speaker_id(person.name),
            name=person.name,
            mention=text[slice(*source)],
            mention_span=source,
            role=person.role,
        ),
        match.end(),
    )
