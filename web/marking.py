"""Cutting a text where marks begin and end, so that templates only have to print the pieces."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.records import Span, StoredStatement


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text under the same marks.

    Attributes:
        text: The stretch itself; the pieces of a text joined give the text.
        marks: What covers it: "highlight", "passage" or statement ids, in order of their start.
        opens: Those of the marks that begin with this piece.
    """

    text: str
    marks: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


def pieces(text: str, marks: Iterable[tuple[Span, str]], start: int = 0, end: int | None = None) -> list[Piece]:
    """Cut text[start:end] at the borders of its marks.

    Args:
        text: The whole text.
        marks: (span, name) with spans into `text`; they may overlap. What reaches beyond the text is cut off.
        start: Where to begin, in code points.
        end: Where to stop, exclusive; None for the text's end.
    """
    end = len(text) if end is None else end
    inside = [((max(low, start), min(high, end)), name) for (low, high), name in marks]
    inside = sorted((mark for mark in inside if mark[0][0] < mark[0][1]), key=lambda mark: mark[0])
    borders = sorted({start, end, *(border for span, _ in inside for border in span)})
    cut = []
    for low, high in itertools.pairwise(borders):
        over = [mark for mark in inside if mark[0][0] <= low and high <= mark[0][1]]
        names = tuple(dict.fromkeys(name for _, name in over))
        opens = tuple(dict.fromkeys(name for span, name in over if span[0] == low))
        cut.append(Piece(text[low:high], names, opens))
    return cut


def hit_pieces(text: str, highlights: Sequence[Span], passage: Span | None) -> list[Piece]:
    """A result's words: matched words marked; where none matched, the passage that is near in meaning."""
    if highlights:
        return pieces(text, [(span, "highlight") for span in highlights])
    whole = passage is not None and passage[1] - passage[0] >= len(text.strip())
    return pieces(text, [(passage, "passage")] if passage and not whole else [])


def paragraphs(
    body: str, marks: Iterable[tuple[Span, str]], start: int = 0, end: int | None = None
) -> list[list[Piece]]:
    """The body's paragraphs (its lines that are not blank), each cut into pieces."""
    marks = list(marks)
    end = len(body) if end is None else end
    lines = (match for match in re.finditer(r"[^\n\r]+", body[start:end]) if match.group().strip())
    return [pieces(body, marks, start + line.start(), start + line.end()) for line in lines]


def excerpt(body: str, spans: Sequence[Span], around_chars: int) -> Span:
    """What of a body to show: its paragraphs that lie within `around_chars` of the spans; all of a short one."""
    if not spans or len(body) <= 4 * around_chars:
        return (0, len(body))
    low = max(0, min(span[0] for span in spans) - around_chars)
    high = min(len(body), max(span[1] for span in spans) + around_chars)
    start = body.rfind("\n", 0, low) + 1
    end = body.find("\n", high)
    return (start, len(body) if end < 0 else end)


def statement_marks(statements: Iterable[StoredStatement]) -> list[tuple[Span, str]]:
    """Where each statement stands in its document, marked with its id."""
    return [(span, stored.id) for stored in statements for span in stored.statement.spans]
