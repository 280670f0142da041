"""What requests may carry, validated in one place; the OpenAPI document is made from these types.

Values come as strings from an address or as JSON from a body. Anything that is not named here is refused.
"""

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Any, Literal, TypeVar

from flask import Request
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails
from werkzeug.datastructures import MultiDict

from index.errors import ParameterError
from index.records import Kind
from search.cursors import CURSOR_PATTERN
from search.records import MOST_RESULTS, Filters, Mode, Period, Relation, SearchRequest, Sort
from web.problems import BodyError

MAX_QUERY_CHARS = 2000
MAX_TEXT_CHARS = 20_000

_LEAP_YEAR = r"(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)"
DATE_PATTERN = (
    r"^(?:[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])|-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|-02-(?:0[1-9]|1[0-9]|2[0-8]))?"
    rf"|{_LEAP_YEAR}-02-29)$"
)
"""A year from 1000 to 2999, a month or a day that the calendar has; a pattern, so that the API's document says it."""


def _whole_number(value: object) -> object:
    """Take whole numbers as JSON writes them; refuse spellings that only Python knows (" 5", "1_000", "+5")."""
    if isinstance(value, float) and value.is_integer():
        # JSON knows no difference between 5 and 5.0.
        return int(value)
    if isinstance(value, str) and not re.fullmatch(r"-?[0-9]{1,9}", value):
        raise ValueError("must be a whole number")
    return value


def _truth(value: object) -> object:
    """Take "true" and "false", the two spellings that JSON knows."""
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise ValueError("must be true or false")
        return value == "true"
    return value


Text = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Date = Annotated[str, StringConstraints(pattern=DATE_PATTERN)]
CursorText = Annotated[str, StringConstraints(pattern=CURSOR_PATTERN)]
WholeNumber = Annotated[int, BeforeValidator(_whole_number)]
Truth = Annotated[bool, BeforeValidator(_truth)]
Share = Annotated[float, Field(ge=0, le=1)]


class Parameters(BaseModel):
    """What one request may carry; nothing else is taken."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoParameters(Parameters):
    """A request that carries nothing but its address."""


class FilterParameters(Parameters):
    """Which statements may answer."""

    speaker: list[Text] = Field(
        default_factory=list, max_length=50, description="Speaker's id or name; repeat it for any of several."
    )
    outlet: list[Text] = Field(
        default_factory=list, max_length=50, description="Outlet, compared without case; repeat it for any of several."
    )
    kind: list[Kind] = Field(
        default_factory=list,
        max_length=3,
        description="In the speaker's words (direct), the reporter's (indirect) or both (mixed); repeatable.",
    )
    date_from: Date | None = Field(
        None, alias="from", description="First date, inclusive: a year, a month or a day.", examples=["2021-05"]
    )
    date_to: Date | None = Field(
        None, alias="to", description="Last date, inclusive: a year, a month or a day.", examples=["2021-11-02"]
    )
    include_beliefs: Truth = Field(False, description="Whether reported beliefs and intentions may answer too.")
    min_confidence: Share = Field(0.0, description="Least confidence that statement and speaker are right.")

    def filters(self) -> Filters:
        """The same, as search knows it."""
        return Filters(
            speakers=tuple(self.speaker),
            outlets=tuple(self.outlet),
            kinds=tuple(self.kind),
            date_from=self.date_from,
            date_to=self.date_to,
            include_beliefs=self.include_beliefs,
            min_confidence=self.min_confidence,
        )


class QueryParameters(FilterParameters):
    """A search, whatever becomes of it: a page, a timeline, a feed, an export."""

    q: str = Field(
        "",
        max_length=MAX_QUERY_CHARS,
        description='The query: words, "phrases", AND OR NOT, speaker:name, prefix*, fuzzy~. Empty for everything.',
        examples=["missile AND NOT space"],
    )
    mode: Mode = Field(Mode.HYBRID, description="By words (keyword), by meaning (semantic) or by both (hybrid).")
    sort: Sort = Field(Sort.RELEVANCE, description="Best first, oldest first (date) or newest first (-date).")

    def search_request(self, **changes: Any) -> SearchRequest:
        """The same, as search knows it; `changes` are further fields of the request."""
        return SearchRequest(text=self.q, mode=self.mode, filters=self.filters(), sort=self.sort, **changes)


class SearchParameters(QueryParameters):
    """One page of a search."""

    limit: WholeNumber = Field(10, ge=1, le=MOST_RESULTS, description="Most results on the page.")
    cursor: CursorText | None = Field(None, description="What the page before gave as next, unchanged.")
    explain: Truth = Field(False, description="Whether each result says how it was ranked.")
    facets: Truth = Field(True, description="Whether facets are counted.")


class SimilarParameters(FilterParameters):
    """Statements like a given one."""

    limit: WholeNumber = Field(10, ge=1, le=MOST_RESULTS, description="Most results on the page.")
    cursor: CursorText | None = Field(None, description="What the page before gave as next, unchanged.")


class SimilarText(SimilarParameters):
    """Statements like a given text."""

    text: str = Field(min_length=1, max_length=MAX_TEXT_CHARS, description="The text to find the like of.")


class SimilarStatement(SimilarParameters):
    """Statements like one of the index."""

    relation: Relation | None = Field(
        None, description="Only other speakers' statements, the same speaker's, or those made before or after it."
    )


class TraceParameters(Parameters):
    """A speaker's line on a subject."""

    speaker: Text | None = Field(
        None, description="Whose line, by id or name; left out: the statement's own speaker's."
    )
    limit: WholeNumber = Field(20, ge=1, le=MOST_RESULTS, description="Most statements, the likest chosen first.")


class VerifyQuote(Parameters):
    """A quotation to check."""

    quote: str = Field(min_length=1, max_length=MAX_TEXT_CHARS, description="The quotation as it goes round.")
    speaker: Text | None = Field(None, description="Who is said to have said it: an id or a name.")


class TimelineParameters(QueryParameters):
    """A search over time."""

    by: Period = Field("month", description="Width of the periods.")


class ExportParameters(QueryParameters):
    """A search, whole."""

    format: Literal["json", "jsonl", "csv"] = Field("jsonl", description="The form of the file.")


class SpeakersParameters(Parameters):
    """A part of the list of speakers."""

    q: str = Field("", max_length=200, description="Beginning of a name or of one of its words.")
    limit: WholeNumber = Field(50, ge=1, le=MOST_RESULTS, description="Most speakers in the answer.")
    offset: WholeNumber = Field(0, ge=0, le=10_000_000, description="How many to pass over.")


class SuggestParameters(Parameters):
    """The beginning of a query."""

    q: str = Field("", max_length=MAX_QUERY_CHARS, description="What was typed so far.")
    limit: WholeNumber = Field(8, ge=1, le=20, description="Most completions.")


P = TypeVar("P", bound=Parameters)


def read_query(model: type[P], values: MultiDict[str, str]) -> P:
    """Parameters from an address.

    Raises:
        ParameterError: Naming the parameter that is unknown, given twice or cannot be used.
    """
    lists = {
        field.alias or name for name, field in model.model_fields.items() if str(field.annotation).startswith("list")
    }
    read: dict[str, object] = {}
    for name in values:
        given = values.getlist(name)
        if name not in lists and len(given) > 1:
            raise ParameterError(name, "given more than once")
        read[name] = given if name in lists else given[0]
    return validate(model, read)


def read_body(model: type[P], request: Request) -> P:
    """Parameters from a JSON body.

    Raises:
        BodyError: If it is no JSON object in UTF-8.
        ParameterError: Naming the member that is unknown, missing or cannot be used.
    """
    if not request.is_json:
        raise BodyError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must be JSON, sent as application/json")
    try:
        read = json.loads(request.get_data().decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BodyError(HTTPStatus.BAD_REQUEST, f"the body is not JSON in UTF-8: {error}") from error
    if not isinstance(read, dict):
        raise BodyError(HTTPStatus.BAD_REQUEST, "the body must be a JSON object")
    return validate(model, read, strict=True)


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def validate(model: type[P], values: Mapping[str, object], *, strict: bool = False) -> P:
    """Parameters from their values by name.

    Args:
        model: Their type.
        values: What was given.
        strict: Whether values have JSON's types already, so that "5" is no number.

    Raises:
        ParameterError: Naming the first one at fault.
    """
    try:
        if strict:
            return model.model_validate_json(json.dumps(values), strict=True)
        return model.model_validate(values)
    except ValidationError as error:
        raise _parameter_error(model, error.errors(include_url=False)[0]) from error
    except UnicodeEncodeError as error:
        raise ParameterError("body", "holds half a surrogate pair, which is no character") from error


def _parameter_error(model: type[Parameters], first: ErrorDetails) -> ParameterError:
    parameter = str(first["loc"][0]) if first["loc"] else "body"
    match first["type"]:
        case "extra_forbidden":
            known = ", ".join(field.alias or name for name, field in model.model_fields.items()) or "none"
            return ParameterError(parameter, f"unknown parameter; known here: {known}")
        case "missing":
            return ParameterError(parameter, "missing")
        case "string_pattern_mismatch" if parameter == "cursor":
            return ParameterError(parameter, "not a cursor; use the next of the page before, unchanged")
        case "string_pattern_mismatch":
            return ParameterError(parameter, "must be a date: a year (2021), a month (2021-05) or a day (2021-05-04)")
        case _:
            message = first["msg"].removeprefix("Value error, ")
            return ParameterError(parameter, message[:1].lower() + message[1:])


def read_page(model: type[P], values: MultiDict[str, str], **defaults: object) -> P:
    """Parameters of a page. Fields that a form sent empty count as left out.

    Args:
        model: Their type.
        values: The address's parameters.
        defaults: Values for what is left out, where the page's differ from the model's.

    Raises:
        ParameterError: As read_query does.
    """
    filled = MultiDict([(name, value) for name, value in values.items(multi=True) if value.strip()])
    given = read_query(model, filled)
    missing = {name: value for name, value in defaults.items() if name not in given.model_fields_set}
    return given.model_copy(update=missing)
