"""Which lines of a text are its head: headline, date, byline, dateline; and where its running text begins."""

import re
from collections.abc import Sequence

from index.extract.lexicon import MONTHS
from index.extract.names import UPPER
from index.extract.quotes import paragraphs
from index.read.datelines import place_before_colon
from index.read.headers import FRONT_MATTER, read_header
from index.records import Document, Span

_MONTH = f"(?i:{'|'.join(month[:3] for month in MONTHS)})"
_DATE = (
    rf"(?:[12]\d{{3}}-\d\d-\d\d|{_MONTH}[a-z]*\.?\s+\d{{1,2}}(?:,?\s+[12]\d{{3}})?"
    rf"|\d{{1,2}}\s+{_MONTH}[a-z]*\.?,?\s+[12]\d{{3}})"
)
_DATE_LINE = re.compile(
    rf"\W*(?:(?:\w+day|published|posted|updated|issued|date|on|at|release)[\s:,]+)*{_DATE}[\w\s:.,|+()-]{{0,40}}$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:title|headline|subject|url|link|outlet|source|publication|publisher|agency|date|published|updated|author|authors|byline|"
    r"from|to|cc|sent|by|place|dateline|location|speaker|delivered by|event|venue|for immediate release)\b\s*:",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|By|BY)\s+[A-Z][^.!?]{2,80}$")
_RELEASE = re.compile(
    r"(?:for immediate release|press release|media contact|contact|embargoed)\b.{0,80}$", re.IGNORECASE
)
_DATED = re.compile(r"date\s*:?\s+[12]\d{3}-\d\d-\d\d\s+(?=\S)")
"""A date before a first line."""

_BULLET = re.compile(r"[•·*▪●‣]\s+|#{1,3}\s+|\((?:\d\w\w )?(?:LD|LEAD)\)\s+")
DATELINE = re.compile(
    rf"(?:date\s*:?\s+[12]\d{{3}}-\d\d-\d\d\s+)?"
    rf"(?:(?:[{UPPER}][{UPPER}.'’/ -]*[{UPPER}.](?:,\s+[A-Z][A-Za-z.]{{1,14}}(?:\s[A-Z][a-z]+)?)?)"
    rf"(?:,?\s+{_DATE}\.?)?,?\s*"
    rf"(?:/[\w.&' -]{{2,28}}/[.,]?(?:\s*[-–—]+)?|\([\w.&' /-]{{2,40}}\)\s*(?:--?|–|—|:)?|--?|–|—)"
    rf"|[A-Z][a-zA-Z.' -]{{2,30}}(?:,\s+[A-Z][A-Za-z. ]{{1,16}})?\s*(?:,\s*{_DATE})?\s*"
    r"\((?:Reuters|AP|AFP|TASS|UPI|CNN|Xinhua|Sputnik|Interfax|dpa|PTI|ANI)\)\s*(?:--?|–|—|:)?"
    rf"|\([A-Z][A-Za-z.' ]{{2,30}}(?:,\s+[A-Z][A-Za-z. ]{{1,16}})?(?:,\s+{_DATE})?\)\s*(?:--?|–|—)"
    rf"|[A-Z][A-Za-z.,' ]{{2,40}}?,?\s+{_DATE}\.?\s*"
    r"(?:/[\w.&' -]{2,28}/[.,]?|\([A-Z][\w.&' /-]{1,39}\)\s*(?:--?|–|—|:)?|[A-Z][A-Z.]{3,16}\s(?:--?|–|—)|--?|–|—)"
    rf"|\((?:Reuters|AP|AFP|TASS|UPI|CNN|Xinhua|Sputnik|Interfax|dpa|PTI)\)\s*(?:--?|–|—|:)?)\s+"
)
RELATED = re.compile(
    r"\W*(?:also read|read also|read more|read next|read|see also|related(?: \w+)?|more on this(?: story)?|watch|"
    r"listen|recommended|don['’]t miss|editor['’]?s['’]? picks?|most read|trending)\s*[:|–—-]\s*\S",
    re.IGNORECASE,
)
"""How a line begins that names other articles."""

_LABEL = re.compile(r"(?:Q|A|[A-Z][A-Z. ]+(?:, [^:\n]{2,60})?|[A-Z][\w.]+(?: [A-Z]\w+)?)\s*:\s")
_HEAD_LINES = 12
_LONGEST_HEADLINE = 220
_SECTIONS = 3
"""Lines below a headline of which one is longer."""


def _key(words: str) -> str:
    """A line's letters and digits, to compare it with a title."""
    return "".join(char for char in words.casefold() if char.isalnum())


def head(document: Document, text: str) -> tuple[int, tuple[Span, ...]]:
    """Where the running text begins, and which lines before it are headlines (without their bullets)."""
    front = FRONT_MATTER.match(text)
    lines = paragraphs(text)[sum(end <= front.end() for _, end in paragraphs(text)) if front else 0 :]
    title = _key(document.title or "")
    header = read_header(text)
    ahead = header.end if header.title and header.title == document.title else 0
    headlines: list[Span] = []
    for number, (start, end) in enumerate(lines[:_HEAD_LINES]):
        line = text[start:end]
        bullet = _BULLET.match(line)
        dated = _DATED.match(line) if number == 0 else None
        begin = start + (bullet.end() if bullet else dated.end() if dated else 0)
        if title and _key(text[begin:end]) == title and end - begin <= _LONGEST_HEADLINE:
            headlines.append((begin, end))
            continue
        if bullet and number <= 2 and len(line) <= _LONGEST_HEADLINE and line[-1] not in '.!?"”':
            headlines.append((begin, end))
            continue
        if _FIELD.match(line) or _RELEASE.match(line):
            field = _FIELD.match(line)
            if field and field[0].lower().startswith(("title", "headline")):
                value = start + field.end()
                headlines.append((value + len(text[value:end]) - len(text[value:end].lstrip()), end))
            continue
        if _says_when_or_who(line) and (number < 8 or not _BYLINE.match(line)):
            continue
        if end <= ahead or (number == 0 and _plain_headline(text[begin:end], lines, text)):
            headlines += [(begin, end)] if line[-1] not in ".!?" else []
            continue
        if place := place_before_colon(text, start):
            return place.start("lead"), tuple(headlines)
        if start < header.end < end:  # A dateline that only the reader knows ("Velt City (Agency) –").
            return header.end, tuple(headlines)
        dateline = DATELINE.match(line)
        return start + (dateline.end() if dateline else dated.end() if dated else 0), tuple(headlines)
    if len(lines) > _HEAD_LINES:
        return lines[_HEAD_LINES][0], tuple(headlines)
    return (lines[-1][1] if lines else 0), tuple(headlines)


def without_place(document: Document, text: str) -> str:
    """The text with a place that a colon follows left blank: it looks like a speaker ("LAHORE: The minister")."""
    start, _ = head(document, text)
    line = text.rfind("\n", 0, start) + 1
    place = place_before_colon(text, line) if text[line:start].rstrip().endswith(":") else None
    return text[:line] + " " * (start - line) + text[start:] if place and place.start("lead") == start else text


def _says_when_or_who(line: str) -> bool:
    """Whether a line is a date or a byline."""
    return bool((_DATE_LINE.match(line) and len(line) < 80) or (_BYLINE.match(line) and len(line) < 90))


def _plain_headline(line: str, lines: Sequence[Span], text: str) -> bool:
    """Whether a text's first line is a headline by its look: short, no full stop, more text below."""
    if len(lines) == 1 and len(line) <= 140:
        return ": " in line and ". " not in line and line[-1].isalnum()
    if len(lines) < 2 or len(line) > 140 or line[0] == "@" or line[-1] in ".,;:\"”’'" or DATELINE.match(line):
        return False
    below = [one for one in (text[slice(*at)] for at in lines[1:_HEAD_LINES]) if not _says_when_or_who(one)]
    labels = sum(bool(_LABEL.match(text[slice(*one)])) for one in lines[:8])
    # A section's name and the like may stand between ("Russian Politics & Diplomacy").
    return any(len(one) > len(line) for one in below[:_SECTIONS]) and not (labels > 1 and _LABEL.match(line))
