"""The pieces of a statement: their borders put right by the quotations they touch, and what shares words with them."""

import re
from collections.abc import Iterable

from index.extract.borders import QUOTES, trim
from index.extract.drafts import Draft
from index.extract.near import Near
from index.extract.quotes import Quotation, paragraphs
from index.records import Span


def bridged(text: str, draft: Draft) -> list[Span]:
    """The pieces, two made one where only a few words stand between that are neither cue nor source."""
    found: list[Span] = []
    for start, end in sorted(draft.pieces):
        between = text[found[-1][1] : start] if found else ""
        own = [one for one in (draft.cue, draft.source) if one and found and found[-1][1] <= one[0] < start]
        if found and not own and len(between.split()) < 5 and not re.search(r"[.!?;:\n\"“”]|\'\'", between):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?!(?:is|was|will|would|has|had|can|could|may|might|should|must|and|or|to|"
    r"at|in|on|night|morning|evening|afternoon|nights|mornings|evenings|afternoons)\b)(?=\w)"
)


def after_day(text: str, draft: Draft, pieces: list[Span]) -> list[Span]:
    """The pieces without the day on which it was said ("said Friday Berlin would send it")."""
    if draft.cue and pieces and not text[draft.cue[1] : pieces[0][0]].strip() and draft.cue[1] <= pieces[0][0]:
        start, end = pieces[0]
        if day := _DAY.match(text, start, end):
            return [(day.end(), end), *pieces[1:]]
    return pieces


def outside(text: str, draft: Draft, tops: list[Quotation]) -> Span | None:
    """The source without the quotation of its own that it runs into (`said Anna Berg, "was ...`)."""
    source = draft.source
    for one in tops:
        own = any(shared(piece, one.outer) for piece in draft.pieces)
        if own and source and source[0] < one.outer[0] < source[1] < one.outer[1]:
            return trim(text, (source[0], one.outer[0]))
    return source


def snap(text: str, pieces: list[Span], tops: list[Quotation]) -> list[Span]:
    """The pieces with borders that cut a quotation moved to the quotation's own, one piece a paragraph."""
    found: list[Span] = []
    for start, end in pieces:
        for one in tops:
            if one.outer[1] <= start or end <= one.outer[0]:
                continue
            for low, high in one.pieces:
                if low < start < high and not _long(text, low, start):
                    start = low
                if low < end < high and not _long(text, end, high):
                    end = high
        found += [_unmarked(line, tops) for line in lines_in(text, start, end)]
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _unmarked(piece: Span, tops: list[Quotation]) -> Span:
    """A piece without the closing mark of a quotation that it begins within."""
    inner = (one.pieces[-1][1] for one in tops if one.outer[0] < piece[0] < one.outer[1] == piece[1])
    return piece[0], next(inner, piece[1])


def lines_in(text: str, start: int, end: int) -> list[Span]:
    """A stretch cut at line ends, without the quote marks that a later line begins with."""
    found = []
    for low, high in paragraphs(text[start:end]):
        span = trim(text, (start + low, start + high), str.isspace)
        if low:
            span = trim(text, span, lambda char: char in QUOTES or char.isspace())[0], span[1]
        if span[0] < span[1] and any(map(str.isalnum, text[slice(*span)])):
            found.append(span)
    return found


def _long(text: str, low: int, high: int) -> bool:
    """Whether so many words stand there that a border there is no slip."""
    return len(text[low:high].split()) > 60


def is_quoted(span: Span, quotations: Near[Quotation]) -> bool:
    """Whether a piece stands in one of some quotations."""
    return any(one.holds(span) for one in quotations.near(span))


def shared(piece: Span, other: Span) -> bool:
    """Whether two pieces share a character."""
    return piece[0] < other[1] and other[0] < piece[1]


def places_of(drafts: list[Draft]) -> Near[tuple[Span, int]]:
    """Every piece with the number of its statement, to be found by where it stands."""
    return Near(
        sorted((piece, number) for number, draft in enumerate(drafts) for piece in draft.pieces), lambda one: one[0]
    )


def touched(pieces: Iterable[Span], places: Near[tuple[Span, int]]) -> list[int]:
    """The numbers, in order, of the statements near some pieces: all that share a character with one, and others."""
    return sorted({number for piece in pieces for _, number in places.near(piece)})
