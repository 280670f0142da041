"""The shapes of the API's answers, for the OpenAPI document and for the tests that hold the answers to it.

What is listed here stays in version 1: fields keep their name, type and meaning; new ones may come.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from index.records import Kind
from search.records import Verdict


class Answer(BaseModel):
    """A JSON object; clients must pass over members they do not know."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"additionalProperties": True})


class Speaker(Answer):
    """Who made a statement, as its document gives it."""

    id: str | None = Field(description="Identifies the speaker across documents.")
    name: str | None = Field(description="Fullest name that the document gives, without titles.")
    role: str | None
    affiliation: str | None


class Context(Answer):
    """What stands around a statement in its article."""

    before: str
    after: str


class Repeats(Answer):
    """How often the same words are in the index, this time included."""

    count: int = Field(ge=0)
    outlets: list[str]


class Statement(Answer):
    """One statement of one document."""

    id: str
    external_id: str | None = Field(description="The input record's own id, where it had one.")
    text: str
    kind: Kind
    speaker: Speaker | None
    said_on: str | None = Field(description="A year, a month or a day.")
    published: str | None
    outlet: str | None
    venue: str | None
    title: str | None
    url: str | None
    source: str
    document_id: str
    context: Context
    repeats: Repeats


class KeywordScore(Answer):
    """What the keyword leg says: rank from 1, and BM25F score."""

    rank: int = Field(ge=1)
    score: float


class SemanticScore(Answer):
    """What the semantic leg says: rank from 1, and cosine similarity."""

    rank: int = Field(ge=1)
    similarity: float


class Explain(Answer):
    """Why a result is where it is."""

    keyword: KeywordScore | None
    semantic: SemanticScore | None


class Result(Statement):
    """A statement with its rank's reasons."""

    highlights: list[list[int]] = Field(
        description="Where words of the query stand in `text`: [start, end) in code points."
    )
    passage: list[int] | None = Field(description="The part of `text` nearest in meaning: [start, end).")
    score: float = Field(ge=0, le=1)
    weak: bool = Field(description="Whether the score is below that of a likely answer.")
    explain: Explain | None


class Total(Answer):
    """How many results there are: exactly (eq) or at least (gte)."""

    value: int = Field(ge=0)
    relation: Literal["eq", "gte"]


class FacetValue(Answer):
    """One value and how many results have it; `id` is what the parameter of the same name takes."""

    id: str
    value: str
    count: int = Field(ge=1)


class Facets(Answer):
    """Counts over all results, not over the page alone."""

    speaker: list[FacetValue]
    outlet: list[FacetValue]
    kind: list[FacetValue]
    year: list[FacetValue]


class Query(Answer):
    """The query as it was understood."""

    text: str
    parsed: str
    notes: list[str]


class ResultPage(Answer):
    """One page of results, best first; equal ones by id."""

    results: list[Result]
    total: Total
    next: str | None = Field(description="Cursor of the following page; null on the last.")
    facets: Facets
    took_ms: float = Field(ge=0)
    query: Query


class Statements(Answer):
    """Statements in the order that the endpoint says."""

    statements: list[Statement]


class Results(Answer):
    """Statements with their likeness, in the order that the endpoint says."""

    results: list[Result]
    notes: list[str] = Field(description="What to know of how they were found.")


class Subject(Answer):
    """A word, and how many of the speaker's statements hold it."""

    value: str
    count: int = Field(ge=1)


class Subjects(Answer):
    """What a speaker speaks of, most telling first."""

    subjects: list[Subject]


class Verification(Answer):
    """Whether a quotation stands in the index as given."""

    verdict: Verdict
    match: Statement | None
    similarity: float = Field(ge=0, le=1)
    diff: list[tuple[Literal["equal", "delete", "insert"], str]] = Field(
        description="From the words on record to the quotation's, in reading order."
    )
    attributed_to: str | None
    speaker_agrees: bool | None
    notes: list[str] = Field(
        description="What marked changes do to the meaning, and what stands just before words that were cut out."
    )


class Role(Answer):
    """A role that a speaker was given, and from when to when."""

    role: str
    first: str | None
    last: str | None
    count: int


class SpeakerProfile(Answer):
    """A speaker across documents."""

    id: str
    name: str
    aliases: list[str]
    roles: list[Role]
    statement_count: int = Field(ge=0)
    first_said_on: str | None
    last_said_on: str | None


class SpeakerList(Answer):
    """A part of the list of speakers."""

    speakers: list[SpeakerProfile]
    total: Total


class Document(Answer):
    """A document with its statements in their order."""

    id: str
    external_id: str | None
    source: str
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None
    author: str | None
    language: str | None
    body: str | None
    statements: list[Statement]


class Series(Answer):
    """One speaker's statements in each period; `id` is null for all the others together."""

    id: str | None
    name: str
    counts: list[int]


class Timeline(Answer):
    """Statements per period. All counts and `undated` add up to the query's total."""

    by: Literal["month", "year"]
    periods: list[str]
    series: list[Series]
    undated: int


class Suggestions(Answer):
    """Words and names of the index that a query may go on with."""

    suggestions: list[str]


class Outlets(Answer):
    """Every outlet with its number of statements."""

    outlets: list[FacetValue]


class Statistics(Answer):
    """What is in the index and how fresh it is."""

    statements: int
    documents: int
    speakers: int
    outlets: int
    first_said_on: str | None
    last_said_on: str | None
    updated_at: str | None
    model: str | None


class Export(Answer):
    """Everything that a search finds."""

    statements: list[Statement]


class Health(Answer):
    """Whether the server answers."""

    status: Literal["ok"]
    generation: str


class Problem(Answer):
    """An error (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    parameter: str | None = None
