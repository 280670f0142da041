"""What a search is asked and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from index.records import Kind, Span, StoredStatement

MOST_RESULTS = 1000
"""The largest page: what a spreadsheet user may want at once and still a second's work."""


class Mode(StrEnum):
    """Which legs answer."""

    HYBRID = "hybrid"
    KEYWORD = "keyword"
    SEMANTIC = "semantic"


class Sort(StrEnum):
    """The order of results; ties by statement id. Undated statements come last in both date orders."""

    RELEVANCE = "relevance"
    DATE = "date"
    DATE_DESCENDING = "-date"


Period = Literal["month", "year"]
"""What a timeline counts by."""


class Relation(StrEnum):
    """How a similar statement must stand to the one asked about."""

    OTHER_SPEAKERS = "other-speakers"
    SAME_SPEAKER = "same-speaker"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which statements may answer at all; applied before any cut.

    Attributes:
        speakers: Speaker ids, names or words of names, any of which must match; empty for all.
        outlets: Outlets, any of which must match, compared without case; empty for all.
        kinds: Kinds, any of which must match; empty for all.
        date_from: First day, inclusive: "2021", "2021-05" or "2021-05-01".
        date_to: Last day, inclusive. A statement's own date counts, else its document's; one dated to
            a month or a year matches if any day of it lies in the range; an undated one never does.
        include_beliefs: Whether reported beliefs and intentions (speech = false) may answer.
        min_confidence: Least confidence, 0..1.
    """

    speakers: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    date_from: str | None = None
    date_to: str | None = None
    include_beliefs: bool = False
    min_confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """One search.

    Attributes:
        text: The query in Onrecord's query language; empty for all statements, newest first.
        limit: Most results on the page, 1..MOST_RESULTS.
        cursor: The `next` of the page before; None for the first page.
        explain: Whether hits carry the legs' ranks and scores.
        facets: Whether facets are counted.
    """

    text: str
    mode: Mode = Mode.HYBRID
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    limit: int = 10
    cursor: str | None = None
    explain: bool = False
    facets: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LegScore:
    """What one leg says of a hit: its rank from 1, and BM25F score or cosine similarity."""

    rank: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a hit is where it is.

    Attributes:
        keyword: None if no word of the query matched.
        semantic: None if the semantic leg was not asked or did not reach it.
        features: What the fusion added up, by name.
    """

    keyword: LegScore | None = None
    semantic: LegScore | None = None
    features: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something two like statements disagree on, so that likeness is not taken for agreement.

    Attributes:
        what: negation, opposite (words of opposite meaning about the same thing), number or name.
        ours: The words of the statement asked about; empty if it has none.
        theirs: The words of the hit; empty if it has none.
    """

    what: Literal["negation", "opposite", "number", "name"]
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One ranked statement.

    Attributes:
        score: 0..1, comparable between queries.
        highlights: Where words of the query stand in statement.text; empty for a hit by meaning alone.
        passage: The part of statement.text nearest in meaning, for a semantic hit; None else.
        weak: True if the score is below the calibrated threshold of a likely answer.
        shared_words: Content words in common with the statement asked about (similar, match).
        differences: Negations, opposites, numbers and names in which it differs (similar, match).
    """

    stored: StoredStatement
    score: float
    highlights: tuple[Span, ...] = ()
    passage: Span | None = None
    weak: bool = False
    explanation: Explanation | None = None
    shared_words: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One speaker's statements on a subject.

    Attributes:
        hits: By date, undated ones last.
        notes: What the user should know of how they were found.
    """

    hits: tuple[Hit, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One similar statement of a bulk match: its ids and score in 0..1."""

    id: str
    external_id: str | None
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value of a facet. `id` is a speaker's id in the speaker facet, else equal to `value`."""

    id: str
    value: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """Counts over everything that matched, most frequent first, ties by value; years in order."""

    speaker: tuple[FacetValue, ...] = ()
    outlet: tuple[FacetValue, ...] = ()
    kind: tuple[FacetValue, ...] = ()
    year: tuple[FacetValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of results.

    Attributes:
        total: How many statements answer the query in all.
        exact: False if total is a lower bound.
        next: Cursor of the following page; None on the last.
        parsed: The query as it was understood.
        notes: What the user should know of how it was understood ("searched as plain words: ...").
        suggestion: "Did you mean"; None if there is nothing better.
        took_ms: Milliseconds from request to page.
    """

    hits: tuple[Hit, ...]
    total: int
    exact: bool = True
    next: str | None = None
    facets: Facets = field(default_factory=Facets)
    text: str = ""
    parsed: str = ""
    notes: tuple[str, ...] = ()
    suggestion: str | None = None
    took_ms: float = 0.0


class Verdict(StrEnum):
    """Whether a quotation stands in the index as given."""

    EXACT = "exact"
    ALTERED = "altered"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What became of one quotation.

    Attributes:
        similarity: 0..1 between the quotation and the matched words.
        diff: (operation, words) in reading order from the statement's words to the quotation's:
            "equal", "delete" (only in the statement), "insert" (only in the quotation).
        notes: What marked changes do to the meaning, and what stands just before words that were cut out.
        speaker_agrees: None if no speaker was given or the match has none.
    """

    verdict: Verdict
    match: StoredStatement | None = None
    similarity: float = 0.0
    diff: tuple[tuple[Literal["equal", "delete", "insert"], str], ...] = ()
    attributed_to: str | None = None
    speaker_agrees: bool | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineSeries:
    """One speaker's statements over time.

    Attributes:
        id: The speaker's id; None for all the others together, and for those without a speaker.
        name: What to call the series.
        counts: Statements in each period of the timeline, shape (periods,).
    """

    id: str | None
    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """How many statements answer a query, over time and by speaker.

    A statement's own date counts, else its document's; one dated to less than a period (a year, by
    month) is counted as undated. All counts and `undated` add up to the query's total.

    Attributes:
        periods: "2021-05" or "2021", consecutive without gaps, from the first to the last that has any.
        series: The speakers with most statements first, then everybody else as one.
        undated: Statements that belong to no period.
    """

    by: Literal["month", "year"]
    periods: tuple[str, ...]
    series: tuple[TimelineSeries, ...]
    undated: int = 0
