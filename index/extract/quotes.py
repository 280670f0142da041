"""The quotation grammar: which stretches of a text stand in quote marks.

Marks are paired paragraph by paragraph, so that one unbalanced mark spoils its own paragraph at
most. A quotation that is left open goes on into the next paragraph only if that begins with an
opening mark again, as newspapers print long quotations.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from index.extract.near import Near
from index.records import Span

DOUBLE_MARK = re.compile(r"â€œ|â€\x9d|â€(?=[\s.,;:!?)]|$)|''|``|[\"“”„‟«»″〝〞＂]")
OPENING = frozenset({"“", "„", "‟", "«", "``", "〝", "â€œ"})
CLOSING = frozenset({"”", "»", "〞", "â€\x9d", "â€"})
SINGLE_OPENING = re.compile(r"(?<![\w.,!?…])(?:[‘‹‚‛]|['`](?!['`]))(?=[\w\[(¡¿…\"“$£€])")
SINGLE_CLOSING = re.compile(r"(?<=[\w.,!?…)\]—\-\"”%])(?:[’›]|'(?!'))(?!\w)")
FREE_BEFORE = "([{—–―-/:"
PARAGRAPH = re.compile(r"[^\s](?:[^\n\r\u2028\u2029]*[^\s])?")
LONGEST_SINGLE = 1200
_ATTRIBUTED = re.compile(r",\s(?:said|says|added|recalled)\s(?:[\w-]+\s){0,3}[\w, ]*[A-Z][^.!?]{2,60}\.$")
"""How a paragraph ends whose quotation somebody forgot to close before saying whose it is."""
_ARTICLE = re.compile(r"\b(?:an?|the|his|her|its|their)\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quote marks.

    Attributes:
        outer: From the opening to the closing mark, both included.
        pieces: What stands inside, without the marks: one span per paragraph.
        closed: False if the closing mark is missing; the last piece then ends with its paragraph.
        single: Whether the marks are single ones.
        nested: Whether it stands inside another quotation.
    """

    outer: Span
    pieces: tuple[Span, ...]
    closed: bool = True
    single: bool = False
    nested: bool = False

    def holds(self, span: Span) -> bool:
        """Whether a stretch stands inside."""
        return self.outer[0] <= span[0] and span[1] <= self.outer[1]


def paragraphs(text: str) -> tuple[Span, ...]:
    """The text's lines that hold something, without white space at their ends."""
    if text.isprintable() and text[:1].strip() and text[-1].strip():
        return ((0, len(text)),)
    return _paragraphs(text)


@lru_cache(maxsize=8)
def _paragraphs(text: str) -> tuple[Span, ...]:
    """Kept, because every stage asks for those of the article."""
    return tuple(match.span() for match in PARAGRAPH.finditer(text))


def find_quotations(text: str) -> list[Quotation]:
    """All quotations in order of their opening marks, nested ones after the one they stand in."""
    doubles = list(_double(text))
    going_on = [one for one in doubles if len(one.pieces) > 1]
    doubles += [one for one in _dashed(text) if not any(_overlap(one, other) for other in going_on)]
    around = list(_around_doubles(text, doubles))
    placed = Near(around, lambda one: one.outer)
    if around:
        doubles = [
            replace(one, nested=any(_inside(one.outer, other.outer) for other in placed.near(one.outer)))
            for one in doubles
        ]
    if long := list(_single_long(text, doubles)):
        around = sorted([*around, *long], key=lambda one: one.outer)
        placed = Near(around, lambda one: one.outer)
    singles = around + [
        one for one in _single(text, doubles) if not any(_overlap(one, other) for other in placed.near(one.outer))
    ]
    return sorted(doubles + singles, key=lambda one: (one.outer[0], -one.outer[1]))


def _opens(text: str, start: int, end: int, mark: str, inside: str | None) -> bool:
    """Whether a mark opens a quotation, by its own shape, what stands beside it and what is open."""
    before, after = text[start - 1 : start], text[end : end + 1]
    free = not before or before.isspace() or before in FREE_BEFORE
    leads = bool(after.strip()) and after not in ".,;:!?)]"
    if mark in OPENING:
        return not (inside in ("„", "‟", "‚") and mark in "“‟" and not (free and leads)) and not (
            inside == "»" and mark == "«"
        )
    if mark in CLOSING:
        return inside is None and free and leads
    if free and leads:
        return True
    return inside is None and leads and not before.isalnum() and before not in ".,!?"


def _double(text: str) -> Iterator[Quotation]:
    """Quotations in double marks or guillemets."""
    open_mark: str | None = None
    pieces: list[Span] = []
    outer = begin = 0
    spans = paragraphs(text)
    for number, (start, end) in enumerate(spans):
        position = start
        if open_mark is not None:
            told = _ATTRIBUTED.search(text, begin, pieces[-1][1])
            again = None if told else _opened_again(text, (start, end), outer, pieces[0][0])
            if again is None:
                yield Quotation((outer, pieces[-1][1]), tuple(pieces), closed=False)
                open_mark, pieces = None, []
            else:
                position = begin = again
        for match in DOUBLE_MARK.finditer(text, position, end):
            mark = match[0]
            if _opens(text, match.start(), match.end(), mark, open_mark):
                if open_mark is not None:
                    # A second opening mark in a paragraph: the first one was never closed.
                    yield from _unclosed(outer, pieces, begin, match.start())
                    pieces = []
                open_mark, outer, begin = mark, match.start(), match.end()
            elif open_mark is not None:
                if text[begin : match.start()].strip():
                    pieces.append((begin, match.start()))
                    yield Quotation((outer, match.end()), tuple(_trim(text, pieces)))
                open_mark, pieces = None, []
        if open_mark is not None and (number == len(spans) - 1 or begin >= end):
            yield from _unclosed(outer, pieces, begin, end)
            open_mark, pieces = None, []
        elif open_mark is not None:
            pieces.append((begin, end))


def _unclosed(outer: int, pieces: list[Span], begin: int, end: int) -> Iterator[Quotation]:
    """The quotation whose closing mark is missing, if it holds anything."""
    if begin < end:
        yield Quotation((outer, end), (*pieces, (begin, end)), closed=False)


def _opened_again(text: str, paragraph: Span, outer: int, begin: int) -> int | None:
    """Where a quotation left open goes on in the next paragraph, behind its repeated mark; None if it does not."""
    mark = DOUBLE_MARK.match(text, *paragraph)
    if not mark or mark[0] in CLOSING or _is_word(text, outer, begin) or not text[mark.end() : mark.end() + 1].strip():
        return None
    return mark.end()


def _is_word(text: str, opening: int, begin: int) -> bool:
    """Whether an opening mark stands in mid-sentence before a lower-case word or behind an article, as of a name."""
    before = text[max(0, opening - 2) : opening]
    within = before[:1].isalnum() and before[1:].isspace()
    return within and (text[begin].islower() or bool(_ARTICLE.search(text, max(0, opening - 6), opening)))


def _trim(text: str, pieces: list[Span]) -> Iterator[Span]:
    """The pieces without white space at their ends, emptied ones left out."""
    for start, end in pieces:
        inside = text[start:end]
        left = len(inside) - len(inside.lstrip())
        right = len(inside.rstrip())
        if left < right:
            yield start + left, start + right


def _inside(inner: Span, outer: Span) -> bool:
    """Whether a stretch lies within another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _overlap(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations share a character."""
    return one.outer[0] < other.outer[1] and other.outer[0] < one.outer[1]


_SAID = (
    "(?:said|says|added|adds|asked|asks|replied|replies|answered|insisted|continued|explained|whispered|shouted|warned|"
    "recalled|repeated)"
)
_SPOKEN_LINE = re.compile(
    rf"(?P<dash>[—–―])\s*(?P<words>[^\s—–―][^\n]*?)(?P<told>(?:,|(?<=[!?…]))\s(?:{_SAID}\s|(?:he|she|they|[A-Z][\w'’-]+(?:\s[A-Z]"
    rf"[\w'’-]+)?)\s{_SAID}\b)[^\n]*?)?(?:(?<=\.)\s*[—–―]\s*(?P<rest>[^\n]+))?"
)
_FEWEST_SPOKEN = 2
"""Lines with a dash, words and who says them that make a dialogue; one may stand in a list."""


def _dashed(text: str) -> Iterator[Quotation]:
    """Words behind a dash at a paragraph's beginning, as dialogue is printed in many languages (— Never, she said.)."""
    if not re.search(r"^\s*[—–―]\s", text, re.MULTILINE):
        return
    lines = [match for span in paragraphs(text) if (match := _SPOKEN_LINE.fullmatch(text, *span))]
    if sum(bool(one["told"]) for one in lines) < _FEWEST_SPOKEN:
        return
    for one in lines:
        if DOUBLE_MARK.search(one[0]):
            continue
        yield Quotation((one.start("dash"), one.end("words")), (one.span("words"),))
        if one["rest"]:
            yield Quotation((one.start("rest") - 1, one.end("rest")), (one.span("rest"),))


def _around_doubles(text: str, doubles: list[Quotation]) -> Iterator[Quotation]:
    """Quotations in single marks with quotations in double marks inside (‘We have “no plans” to go.’)."""
    starts = [one.outer[0] for one in doubles]
    for start, end in paragraphs(text):
        here = doubles[bisect_left(starts, start) : bisect_left(starts, end)]
        inside = [one for one in here if one.closed and one.outer[1] <= end]
        position = start
        while inside and (opening := SINGLE_OPENING.search(text, position, end)):
            position = opening.end()
            first = next((one for one in inside if one.outer[0] >= position), None)
            if first is None:
                break
            if any(one.outer[0] < opening.start() < one.outer[1] for one in inside):
                continue
            if not (text[position].isupper() or text[position] in '"“') or _closings(text, position, first.outer[0]):
                continue
            closing = next(
                (
                    one
                    for one in _closings(text, first.outer[1], min(end, position + LONGEST_SINGLE))
                    if not any(other.outer[0] < one.start() < other.outer[1] for other in inside)
                ),
                None,
            )
            if closing and not SINGLE_OPENING.search(text, first.outer[1], closing.start()):
                yield Quotation((opening.start(), closing.end()), ((position, closing.start()),), single=True)
                position = closing.end()


def _closings(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Single closing marks behind a stop."""
    return [one for one in SINGLE_CLOSING.finditer(text, start, end) if text[one.start() - 1] in ".,!?…"]


def _single(text: str, doubles: list[Quotation]) -> Iterator[Quotation]:
    """Quotations in single marks; an apostrophe is not one."""
    borders = sorted({edge for one in doubles if one.closed for edge in one.outer})
    placed = Near(doubles, lambda one: one.outer)
    for start, end in paragraphs(text):
        edges = [start, *borders[bisect_right(borders, start) : bisect_left(borders, end)], end]
        for low, high in pairwise(edges):
            yield from _single_between(text, low, high, placed)


def _single_long(text: str, doubles: list[Quotation]) -> Iterator[Quotation]:
    """Quotations in single curly marks over several paragraphs, each of which begins with the mark again."""
    if not _AGAIN.search(text):
        return
    placed = Near(doubles, lambda one: one.outer)
    opening: re.Match[str] | None = None
    pieces: list[Span] = []
    for start, end in paragraphs(text):
        again = _AGAIN.match(text, start, end) if opening else None
        if opening is None or again is None:
            opening, pieces, begin = None, [], start
            for found in _LONG_OPENING.finditer(text, start, end):
                opening, begin = found, found.end()
        else:
            begin = again.end()
        if opening is None:
            continue
        closing = next((one for one in SINGLE_CLOSING.finditer(text, begin, end)), None)
        pieces.append((begin, closing.start() if closing else end))
        if closing is None:
            continue
        outer = (opening.start(), closing.end())
        if len(pieces) > 1 and not any(
            one.outer[0] < outer[1] and outer[0] < one.outer[1] for one in placed.near(outer)
        ):
            yield Quotation(outer, tuple(pieces), single=True)
        opening = None


_AGAIN = re.compile(r"^[^\S\n]*‘", re.MULTILINE)
_LONG_OPENING = re.compile(r"(?:(?<=[:,]\s)|(?<=^)|(?<=\n))‘(?=[A-Z(\[“])")
"""The opening mark of a quotation that may go on over paragraphs."""


def _single_between(text: str, low: int, high: int, doubles: Near[Quotation]) -> Iterator[Quotation]:
    """Quotations in single marks within one stretch that no double quotation's border crosses."""
    position = low
    while opening := SINGLE_OPENING.search(text, position, high):
        following = SINGLE_OPENING.search(text, opening.end(), high)
        limit = min(high, opening.end() + LONGEST_SINGLE)
        closings = [one for one in SINGLE_CLOSING.finditer(text, opening.end(), limit) if one.start() > opening.end()]
        if following:
            closings = [one for one in closings if one.start() < following.start()] or closings[:1]
        # "the dogs' home,' he said": an apostrophe after a plural is no end if one with a stop follows.
        punctuated = (one for one in closings if text[one.start() - 1] in ".,!?…")
        closing = next(punctuated, closings[0] if closings else None)
        if closing is None:
            position = opening.end()
            continue
        nested = any(one.outer[0] < opening.start() < one.outer[1] for one in doubles.near(opening.span()))
        span = (opening.end(), closing.start())
        yield Quotation((opening.start(), closing.end()), (span,), single=True, nested=nested)
        position = closing.end()


def quote_states(text: str, quotations: list[Quotation]) -> bytearray:
    """For each character where it stands: 0 outside, 1 in double marks, 2 in single, 3 an opening or 4 a closing mark.

    5 is inside a quotation whose closing mark is missing.
    """
    states = bytearray(len(text))
    for one in quotations:
        if one.nested:
            continue
        inside = 5 if not one.closed else 2 if one.single else 1
        start, end = one.outer
        first, last = one.pieces[0][0], one.pieces[-1][1]
        states[start:end] = bytes([inside]) * (end - start)
        states[start:first] = b"\3" * (first - start)
        if one.closed:
            states[last:end] = b"\4" * (end - last)
    return states
