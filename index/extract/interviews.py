"""Interviews without labels: paragraphs that ask, in bold or ending in a question mark, and paragraphs that answer."""

import re
from itertools import pairwise, takewhile

from index.extract.drafts import Draft, Form, Reading
from index.extract.labels import Turn
from index.extract.participants import Participants
from index.extract.quotes import paragraphs
from index.extract.spoken import END, said, without_heard
from index.records import Span, Speaker

_BOLD = re.compile(r"(?:(?:\*{1,3}|_{1,3})(?P<words>\S[^*\n]*?\S)(?:\*{1,3}|_{1,3})|#{1,6}\s(?P<heading>.+\?))")
_ANSWERS = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b")
"""Who answers speaks of themselves; explainers, whose headings ask too, do not."""
_ANNOUNCED = re.compile(
    r"\b(?:interview(?:s|ed)?|(?:spoke|speaks|talks|talked|sat down|caught up|chat(?:s|ted)?) (?:to|with)|"
    r"met (?:him|her|them|up)|(?:we|We) (?:asked|met|spoke)|conversation|Q&A|(?:tells|told) (?:us|The|the))\b"
)
"""What an introduction tells of a talk."""
_FEWEST = 3
"""Questions that make an interview."""
_LONGEST = 80
"""Words of a question at most."""
_SPARSE = 5
"""So many paragraphs a question may have on average."""


def find_interview(reading: Reading) -> Form | None:
    """Questions and answers, in bold or of one whom the head or introduction names; None for other texts."""
    text = reading.text
    lines = [one for one in paragraphs(text) if one[1] > reading.start and one not in reading.headlines]
    bold = _bold(text, lines)
    marked = _answered_in_marks(text, lines)
    asked = bold or _plain(text, lines) or marked
    if len(asked) < _FEWEST or _SPARSE * len(asked) < len(lines) - lines.index(asked[0]):
        return None
    first, _ = asked[0]
    blocks = [(one, _block(text, lines, one, asked)) for one in asked]
    blocks = [(question, block) for question, block in blocks if block]
    own = sum(any(_ANSWERS.search(text, *one) for one in block) for _, block in blocks)
    speaker = Participants(reading, [Turn(asked[0], asked[0], first)]).answerer(Speaker())
    announced = bool(_ANNOUNCED.search(text[:first]) or _ANNOUNCED.search(reading.document.title or ""))
    if not (bold or marked or speaker.name) or len(blocks) < _FEWEST or own * 2 < len(blocks) + (not announced):
        return None
    drafts: list[tuple[Draft, Speaker | None]] = []
    for question, block in blocks:
        pieces = [part for one in block for part in without_heard(text, _words(reading, one))]
        drafts.append((Draft([_words(reading, question)], score=0.85), None))
        drafts.append((Draft(pieces, score=0.85), speaker))
    return Form(drafts, ((first, blocks[-1][1][-1][1]),))


def _bold(text: str, lines: list[Span]) -> list[Span]:
    """Paragraphs that are bold as a whole, if most of these ask."""
    found = [one for one in lines if _BOLD.fullmatch(text, *one)]
    return found if 2 * sum("?" in text[slice(*one)] for one in found) >= len(found) else []


def _plain(text: str, lines: list[Span]) -> list[Span]:
    """Paragraphs that end in a question mark, if an introduction comes before the first and tells of a talk."""
    found = [
        one
        for one in lines[1:]
        if text[one[1] - 1] == "?" and text[one[0]] not in _OPENING and len(text[slice(*one)].split()) <= _LONGEST
    ]
    return found if found and _ANNOUNCED.search(text[: found[0][0]]) else []


def _answered_in_marks(text: str, lines: list[Span]) -> list[Span]:
    """Paragraphs that end in a question mark, each with one below that stands in quote marks as a whole."""
    return [
        one
        for one, below in pairwise(lines)
        if text[one[1] - 1] == "?"
        and text[one[0]] not in _OPENING
        and text[below[0]] in _OPENING
        and text[below[1] - 1] in '"”’»'
    ]


_OPENING = "\"“«„'‘"


def _block(text: str, lines: list[Span], question: Span, asked: list[Span]) -> list[Span]:
    """The paragraphs that answer a question; behind the last one the article may go on."""
    block: list[Span] = []
    for one in lines[lines.index(question) + 1 :]:
        if one in asked or END.match(text[slice(*one)]):
            break
        if piece := said(text, one):
            block.append(piece)
    if question == asked[-1]:
        return [*block[:1], *takewhile(lambda one: _ANSWERS.search(text, *one), block[1:])]
    return block


def _words(reading: Reading, span: Span) -> Span:
    """A paragraph without the marks of bold type or the quote marks around it."""
    if bold := _BOLD.fullmatch(reading.text, *span):
        return bold.span("words") if bold["words"] else bold.span("heading")
    for one in reading.quoted.near(span):
        if len(one.pieces) == 1 and one.outer[0] == span[0] and one.outer[1] >= span[1]:
            return one.pieces[0]
    return span
