"""Headlines that are statements: `CONTENT: SOURCE`, `SOURCE: CONTENT`, `CONTENT, says SOURCE`, `"CONTENT"`."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.borders import trim
from index.extract.drafts import Draft, Reading
from index.extract.labels import NOT_LABELS
from index.extract.lexicon import ORGANISATION_NOUNS, ROLE_NOUNS
from index.extract.names import bare, last_name
from index.records import Span

_COLON = re.compile(r"^(?P<before>.+?)\s*(?::|\s[-–—])\s+(?P<after>\S.*)$")
_SAYS = re.compile(
    r"(?P<content>\S.{8,}?(?:[,?!][\"”’'»])?)(?:,|(?<=[\"”’'»]))\s"
    r"(?P<cue>says|say|warns|warn|claims|insists|admits|vows|tells [A-Z]\w+)\s(?P<source>[^,:;]{2,60})"
)
_SOURCE_SAYS = re.compile(
    r"(?P<content>\S.{8,}?(?:[,?!][\"”’'»])?)(?:,|(?<=[\"”’'»]))\s(?P<source>(?:[A-Z][\w.’'-]*\s?|[a-z]+\s){1,5}?)\s?"
    r"(?P<cue>(?<=\s)(?:says|warns|claims|insists|admits|vows|tells [A-Z]\w+))(?:\s(?:on|in|at|after|as|about|of)\s.*)?"
)
_KICKERS = NOT_LABELS | frozenset(
    """
    live watch report exclusive interview poll study review preview profile letter letters editorial
    commentary factbox timeline explainer explained column podcast gallery photos pictures quiz transcript
    text full special sport sports news world politics obituary campaign election elections open
    """.split()
)


def headline_drafts(reading: Reading) -> list[Draft]:
    """Headlines of the forms `CONTENT: SOURCE`, `SOURCE: CONTENT`, `CONTENT, says SOURCE`, `"CONTENT"`."""
    found = []
    for start, end in reading.headlines:
        line = reading.text[start:end]
        match = _SAYS.fullmatch(line) or _SOURCE_SAYS.fullmatch(line)
        says = match is not None and match["cue"] is not None
        if match and match.re is _SOURCE_SAYS:
            source = (start + match.start("source"), start + match.start("source") + len(match["source"].rstrip()))
            says = _names_source(reading, source)
        if match and says:
            content, cue, source = (
                trim(reading.text, (start + match.start(n), start + match.end(n)), str.isspace)
                for n in ("content", "cue", "source")
            )
            found.append(Draft([reading.within_marks(content)], cue, source, 0.75))
            continue
        if reading.within_marks((start, end)) != (start, end) and len(line.split()) > 2:
            found.append(Draft([reading.within_marks((start, end))], score=0.6))
            continue
        match = _COLON.match(line)
        if not match:
            continue
        dashed = line[match.end("before") : match.start("after")].strip() != ":"
        talk = _TALK.search(match["before"]) or _TALK_FIRST.match(match["after"])
        if (dashed and talk) or _SPEECH_BY.match(match["after"]):
            continue
        before, after = ((start + match.start(part), start + match.end(part)) for part in ("before", "after"))
        named = next((at for at, one in reading.people.within(after) if at[0] == after[0] and " " in one.name), None)
        if named and reading.within_marks(before) != before:
            found.append(Draft([reading.within_marks(before)], source=named, score=0.75))
        elif _names_source(reading, after) and len(match["before"].split()) > 2:
            found.append(Draft([reading.within_marks(before)], source=after, score=0.75))
        elif _names_source(reading, _without_topic(reading.text, before)) and len(match["after"].split()) > 2:
            source = _subject(reading, _without_topic(reading.text, before))
            found.append(Draft([reading.within_marks(after)], source=source, score=0.7))
        elif is_sort(match["before"]) and reading.within_marks(after) != after:
            found.append(Draft([reading.within_marks(after)], score=0.7))
    return found


def _without_topic(text: str, span: Span) -> Span:
    """The words before a headline's colon without what is spoken of ("Kremlin on talks: No date yet")."""
    topic = text.find(" on ", *span) if text[span[1]] == ":" else -1
    return (span[0], topic) if topic >= 0 else span


def _subject(reading: Reading, span: Span) -> Span:
    """The subject of a clause before a headline's colon, where that names two ("Ann Lee Backs Jo Berg: He Can Win")."""
    named = reading.people.within(span)
    if len(named) < 2 or named[0][0][0] != span[0] or named[0][1] is named[1][1]:
        return span
    between = reading.text[named[0][0][1] : named[1][0][0]].split()
    return named[0][0] if between and re.fullmatch(r"[A-Za-z]+s", between[0]) else span


_TALK = re.compile(
    r"\b(?:statement|remarks|briefing|meeting|call|readout|transcript|interview|speech)s?$", re.IGNORECASE
)
"""What is no content before a dash and the name of whoever's page it stands on."""
_TALK_FIRST = re.compile(r"(?:transcript|interview|remarks|doorstop|speech|press conference)\b", re.IGNORECASE)
_SPEECH_BY = re.compile(r"(?:press |opening |closing )?(?:remarks|statement|speech|address) by\b", re.IGNORECASE)
"""What a headline says of a text that is a speech, which is no content either."""
_SORTS = frozenset(
    """
    interview transcript video exclusive live watch opinion analysis factbox explainer gallery photos column podcast
    readout release factsheet an open letter q&a
    """.split()
)


def is_sort(words: str) -> bool:
    """Whether the words before a headline's colon say what sort of text it is, which says nothing ("Interview")."""
    return all(bare(word) in _SORTS for word in words.split())


_JOINING = frozenset("of the for and de la van von to at in on campaign former ex".split())


def _names_source(reading: Reading, span: Span) -> bool:
    """Whether one side of a headline's colon names who speaks: a person or organisation and little else."""
    words = reading.text[slice(*span)].split()
    if not 0 < len(words) <= 6 or not words[0][:1].isupper() or bare(words[0]) in _KICKERS or is_sort(" ".join(words)):
        return False
    known = ROLE_NOUNS | ORGANISATION_NOUNS | _JOINING
    if reading.people.within(span) and not any(word.islower() and bare(word) not in known for word in words):
        return True
    last = bare(words[-1])
    name = last_name(" ".join(words))
    if any(name == last_name(one.name) for one in reading.people.persons):
        return True
    return (
        last in ORGANISATION_NOUNS - {"report", "book", "story", "paper", "data", "times", "post"}
        or last in ROLE_NOUNS
        or last
        in (
            "experts",
            "officials",
            "police",
            "scientists",
            "analysts",
            "sources",
            "poll",
            "study",
            "report",
            "minister",
        )
    )
