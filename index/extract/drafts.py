"""A statement on its way: pieces, source and cue, before speaker, date and confidence are known."""

from dataclasses import dataclass, field
from functools import cached_property

from index.extract.near import Near
from index.extract.people import People
from index.extract.quotes import Quotation
from index.records import Document, Span, Speaker


@dataclass
class Draft:
    """A found statement.

    Attributes:
        pieces: Its contents in order, disjoint, without enclosing quote marks.
        cue: The words that report it.
        source: The words that name its speaker.
        score: The finder's own certainty in 0..1.
        features: What the confidence is computed from besides; see index.extract.confidence.
        follows: Whether it has no attribution of its own and belongs to the previous statement's speaker.
        author: Whether the document's own author or speaker makes it.
        told: Whether a form that gives it only tells it, in words that need not be the speaker's.
    """

    pieces: list[Span]
    cue: Span | None = None
    source: Span | None = None
    score: float = 0.5
    features: dict[str, float] = field(default_factory=dict)
    follows: bool = False
    author: bool = False
    told: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.pieces[-1][1]


_MARK = 2
"""Longest quote mark, in code points."""


@dataclass(frozen=True)
class Reading:
    """An article as the finders see it.

    Attributes:
        document: The document, its body not None.
        text: Its body.
        start: Where its running text begins, behind headline, date and dateline.
        headlines: Lines that are headlines.
        quotations: Its quotations.
        people: Its persons.
    """

    document: Document
    text: str
    start: int
    headlines: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    people: People

    @cached_property
    def quoted(self) -> Near[Quotation]:
        """The quotations, to be found by where they stand."""
        return Near(self.quotations, lambda one: one.outer)

    def within_marks(self, span: Span) -> Span:
        """A span without the quote marks around it."""
        for one in self.quoted.near(span):
            for start, end in one.pieces:
                if 0 <= start - span[0] <= _MARK and 0 <= span[1] - end <= _MARK:
                    return start, end
        return span

    def in_quotation(self, span: Span, position: int) -> bool:
        """Whether a stretch stands inside a closed quotation that the position is outside of."""
        return any(
            one.closed
            and one.outer[0] <= span[0]
            and span[1] <= one.outer[1]
            and not one.outer[0] <= position < one.outer[1]
            for one in self.quoted.near(span)
        )


@dataclass(frozen=True)
class Form:
    """What a form found.

    Attributes:
        drafts: The statements, with their speakers.
        spans: The parts of the text it speaks for; an article's rules see the rest.
    """

    drafts: list[tuple[Draft, Speaker | None]]
    spans: tuple[Span, ...]

    def covers(self, span: Span) -> bool:
        """Whether it speaks for any of a stretch."""
        return any(start < span[1] and span[0] < end for start, end in self.spans)
