"""Readers' letters and posts as newspapers print them: each ends in a line with its writer's name or handle."""

import re
from dataclasses import dataclass

from index.extract.drafts import Draft, Form, Reading
from index.extract.first_names import given_to
from index.extract.names import usual_case
from index.extract.quotes import paragraphs
from index.extract.signed import CLOSING, SALUTATION, untitled
from index.extract.spoken import is_spoken
from index.records import Span, Speaker
from index.speakers import speaker_id

_LETTERS = re.compile(
    r"(?:.{0,40}\b)?letters? (?:to|from) (?:the )?(?:editor|readers?)\b.{0,60}|"
    r"(?:your |our |more )?(?:readers?['’]? )?letters?(?::.*)?|readers write.{0,40}",
    re.IGNORECASE,
)
"""The headline over readers' letters."""
_BY_READER = re.compile(
    r"(?P<dash>[—–-]{1,2}\s?)?(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w.'’-]*){1,3})(?P<place>,\s[A-Z][^!?:;]{2,60})?"
)
"""Who a letter is from, in the line below it ("Ann Lee, Arden")."""


_SIR = re.compile(r"^(?:Sir|Madam|A [Cc]hara), [–—-] .*(?:Yours|Is mise),", re.MULTILINE)
"""A letter in a paragraph of its own."""


_SECTION = re.compile(r"^(?:(?:YOUR|MORE) )?(?:LETTERS|FACEBOOK|INSTAGRAM|TWITTER)\.?$", re.MULTILINE)
"""The head of a section of readers' letters or posts."""
_OWN_LINE = re.compile(r"(?:We|The [A-Z][\w ]{2,30}) asked\b")
"""How a newspaper introduces what it has from readers."""
_HANDLE = re.compile(r"@\w+")


@dataclass(frozen=True)
class _Letter:
    """A letter or post: its paragraphs, where its signature ends, and its writer."""

    paragraphs: tuple[Span, ...]
    end: int
    writer: Speaker

    @property
    def span(self) -> Span:
        """From its first word to its signature."""
        return self.paragraphs[0][0], self.end


def _is_page(reading: Reading) -> bool:
    """Whether a headline or the look of it shows that a text is nothing but readers' letters."""
    heads = [reading.text[slice(*one)] for one in reading.headlines] + [reading.document.title or ""]
    headed = any(_LETTERS.fullmatch(one.rstrip(".")) for one in heads) or bool(_SIR.search(reading.text))
    return headed or len(_above_places(reading)) >= _FEWEST_LETTERS


def _above_places(reading: Reading) -> list[Span]:
    """Lines that are nothing but a person's name, below a sentence and above a place."""
    text, lines = reading.text, paragraphs(reading.text)
    if len(lines) < 3 * _FEWEST_LETTERS:
        return []
    return [
        name
        for words, name, place in zip(lines, lines[1:], lines[2:], strict=False)
        if name[1] - name[0] < _LONGEST_SIGNER
        and place[1] - place[0] < _LONGEST_SIGNER
        and text[words[1] - 1] in _STOPS
        and (match := _BY_READER.fullmatch(text[slice(*name)].rstrip(".")))
        and not match["dash"]
        and not match["place"]
        and given_to(match["name"].split()[0])
        and _PLACE.fullmatch(text[slice(*place)].rstrip("."))
    ]


_FEWEST_LETTERS = 2
"""Names above places that make a page of letters without a headline."""
_LONGEST_SIGNER = 40
"""Code points of a name or place in a line of its own."""
_STOPS = '.!?”"’'
_PLACE = re.compile(r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2}(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?")


def find_letters_page(reading: Reading) -> Form | None:
    """The letters of a page of them, each a statement of its writer's."""
    letters = _letters(reading) if _is_page(reading) else []
    drafts: list[tuple[Draft, Speaker | None]] = [
        (Draft([one], score=0.9, author=True), letter.writer) for letter in letters for one in letter.paragraphs
    ]
    return Form(drafts, tuple(letter.span for letter in letters)) if drafts else None


def writers(reading: Reading) -> list[tuple[Span, Speaker]]:
    """Who "I" is in the letters and posts below the heads of their sections in an article, and where they stand."""
    section = _SECTION.search(reading.text)
    return [(one.span, one.writer) for one in _letters(reading, section.start())] if section else []


def _letters(reading: Reading, section: int | None = None) -> list[_Letter]:
    """Letters, each ending in a line with its writer's name and place.

    Args:
        reading: The article.
        section: Where the head of the first section of letters and posts stands, behind which any name or handle signs;
            None for a page of letters.
    """
    text, sectioned = reading.text, section is not None
    begin = reading.start if section is None else section
    lines = [one for one in paragraphs(text) if one[1] > begin and one not in reading.headlines]
    found: list[_Letter] = []
    block: list[Span] = []
    closed, signed = False, 0
    for line in lines:
        words = text[slice(*line)]
        if sectioned and (_SECTION.fullmatch(words) or (not block and _OWN_LINE.match(words))):
            block = []
            continue
        if _LETTERS.fullmatch(words.rstrip(".")) or (
            signed and line[0] - signed < _LONGEST_SIGNER and not block and _PLACE.fullmatch(words.rstrip("."))
        ):
            continue
        inside = _CLOSED_INSIDE.search(text, *line)
        first = salute.end() if (salute := _SALUTE_INSIDE.match(text, *line)) else line[0]
        signer, sure = _reader(words.rstrip(",."), sectioned=sectioned)
        who = inside["rest"].split(",")[0] if inside else signer
        if inside:
            block.append((first, inside.start()))
        if who and (sure or inside) and block and (closed or inside):
            name = untitled(who)
            name = usual_case(name) if name.isupper() and name[0] != "@" else name
            found.append(_Letter(tuple(block), line[1], Speaker(id=speaker_id(name), name=name, mention=who)))
            block, closed, signed = [], False, 0 if who[0] == "@" else line[1]
        elif inside or CLOSING.fullmatch(words):
            closed = True
        elif SALUTATION.fullmatch(words) and words[-1] in ",:":
            continue
        elif closed := is_spoken(text, line):
            block.append((first, line[1]))
        elif not signer:
            block = []  # a heading
    return found


def _reader(line: str, *, sectioned: bool) -> tuple[str, bool]:
    """The name or handle that is all of a line but a place, or nothing, and whether it signs for certain."""
    if sectioned and _HANDLE.fullmatch(line):
        return line, True
    match = _BY_READER.fullmatch(line)
    if match is None:
        return "", False
    name = match["name"]
    return name, bool(sectioned or match["dash"] or match["place"] or given_to(name.split()[0]) or name.isupper())


_CLOSED_INSIDE = re.compile(
    r"\s*[–—-]?\s*(?:Yours|Is mise|Le meas|Best wishes),?(?:\s(?:etc|sincerely|faithfully|truly)\b)?[.,]*"
    r"\s*(?P<rest>[^.!?\n]{0,120}?)\.?\s*(?:\([^)\n]*\))?\.?$",
    re.MULTILINE,
)
"""How a letter ends that is printed as one paragraph ("... – Yours, etc, ANN LEE, Arden.")."""
_SALUTE_INSIDE = re.compile(r"(?:Sirs?|Madam|A [Cc]hara|Dear (?:Sir|Editor|Madam)),?\s[–—-]\s")
"""How it begins."""
