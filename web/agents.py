"""What agents can do with the index, over the Model Context Protocol (official SDK).

The tools take the parameters of the API, under the same rules, and answer with the same JSON.
"""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from index.errors import OnrecordError, ParameterError
from search.render import document_json, page_json, speaker_profile_json, statement_json, verification_json
from web.parameters import SearchParameters, SimilarStatement, SpeakersParameters, VerifyQuote, validate
from web.version import program_version

if TYPE_CHECKING:
    from search.engine import Engine

INSTRUCTIONS = (
    "Onrecord holds statements cut from news articles: who said what, when, where, with the source. Quote `text` only "
    "of statements whose kind is direct; of the others, say that it is reported speech. Give speaker, date, outlet and "
    "url with every statement you use. Results marked weak may not answer the question. Use verify before you repeat "
    "a quotation from elsewhere."
)

_READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)

Speakers = Annotated[list[str] | None, Field(description="Only these speakers, by id or name.")]
Outlets = Annotated[list[str] | None, Field(description="Only these outlets.")]
Kinds = Annotated[list[Literal["direct", "indirect", "mixed"]] | None, Field(description="Only these kinds.")]
From = Annotated[str | None, Field(description="First date, inclusive: 2021, 2021-05 or 2021-05-04.")]
To = Annotated[str | None, Field(description="Last date, inclusive.")]
Limit = Annotated[int, Field(ge=1, le=50, description="Most results.")]
Cursor = Annotated[str | None, Field(description="The `next` of the page before.")]


def make_server(engine: "Engine") -> MCPServer[Any]:
    """A server with the five tools over an engine; the caller runs it and closes the engine."""
    server: MCPServer[Any] = MCPServer("onrecord", version=program_version(), instructions=INSTRUCTIONS)
    tools = Tools(engine)
    for tool in (tools.search, tools.get, tools.similar, tools.verify, tools.speakers):
        server.add_tool(tool, annotations=_READS)
    return server


class Tools:
    """The tools; their names, parameters and docstrings are what agents see."""

    def __init__(self, engine: "Engine") -> None:
        """Answer from an engine."""
        self._engine = engine

    def search(
        self,
        query: Annotated[str, Field(description='Words, "phrases", AND OR NOT, speaker:name, prefix*, fuzzy~.')],
        mode: Annotated[
            Literal["hybrid", "keyword", "semantic"], Field(description="By words and meaning, or by one of them.")
        ] = "hybrid",
        speaker: Speakers = None,
        outlet: Outlets = None,
        kind: Kinds = None,
        date_from: From = None,
        date_to: To = None,
        sort: Annotated[
            Literal["relevance", "date", "-date"], Field(description="Best, oldest or newest first.")
        ] = "relevance",
        limit: Limit = 10,
        cursor: Cursor = None,
    ) -> dict[str, Any]:
        """Search statements by words and by meaning."""
        given = _validated(
            SearchParameters,
            {
                "q": query,
                "mode": mode,
                **_filters(speaker, outlet, kind, date_from, date_to),
                "sort": sort,
                "limit": limit,
                "cursor": cursor,
            },
        )
        return self._answer(lambda: page_json(self._engine.search(given.search_request(limit=limit, cursor=cursor))))

    def get(
        self,
        id: Annotated[str, Field(description="Id of a statement, a document or a speaker.")],  # noqa: A002
        what: Annotated[Literal["statement", "document", "speaker"], Field(description="What the id names.")],
    ) -> dict[str, Any]:
        """Get one statement, one document with all its statements, or one speaker."""
        match what:
            case "statement":
                return self._answer(lambda: statement_json(self._engine.statement(id)))
            case "document":
                return self._answer(lambda: document_json(*self._engine.document(id)))
            case "speaker":
                return self._answer(lambda: speaker_profile_json(self._engine.speaker(id)))

    def similar(
        self,
        statement_id: Annotated[str | None, Field(description="A statement of the index.")] = None,
        text: Annotated[str | None, Field(description="Or a text of your own.", max_length=20_000)] = None,
        relation: Annotated[
            Literal["other-speakers", "same-speaker", "before", "after"] | None,
            Field(description="Only statements so related to the one asked about."),
        ] = None,
        speaker: Speakers = None,
        outlet: Outlets = None,
        kind: Kinds = None,
        date_from: From = None,
        date_to: To = None,
        limit: Limit = 10,
        cursor: Cursor = None,
    ) -> dict[str, Any]:
        """Find statements that say something like a statement or a text, with what they differ in."""
        if (statement_id is None) == (text is None):
            raise ToolError("give either statement_id or text")
        given = _validated(
            SimilarStatement,
            {
                **_filters(speaker, outlet, kind, date_from, date_to),
                "relation": relation,
                "limit": limit,
                "cursor": cursor,
            },
        )
        return self._answer(
            lambda: page_json(
                self._engine.similar(
                    statement_id=statement_id,
                    text=text,
                    filters=given.filters(),
                    limit=limit,
                    cursor=cursor,
                    relation=given.relation,
                )
            )
        )

    def verify(
        self,
        quote: Annotated[str, Field(description="The quotation as it goes round.")],
        speaker: Annotated[str | None, Field(description="Who is said to have said it.")] = None,
    ) -> dict[str, Any]:
        """Check a quotation: exact, altered (with the difference) or not found, and who said it."""
        given = _validated(VerifyQuote, {"quote": quote, "speaker": speaker})
        return self._answer(lambda: verification_json(self._engine.verify(given.quote, given.speaker)))

    def speakers(
        self,
        name: Annotated[str, Field(description="Beginning of a name; empty for all.")] = "",
        limit: Limit = 20,
        offset: Annotated[int, Field(ge=0, description="How many to pass over.")] = 0,
    ) -> dict[str, Any]:
        """List speakers with their ids, roles over time and number of statements."""
        given = _validated(SpeakersParameters, {"q": name, "limit": limit, "offset": offset})

        def listed() -> dict[str, Any]:
            found, total = self._engine.speakers(given.q, given.offset, given.limit)
            return {
                "speakers": [speaker_profile_json(one) for one in found],
                "total": {"value": total, "relation": "eq"},
            }

        return self._answer(listed)

    def _answer(self, ask: Any) -> dict[str, Any]:
        try:
            self._engine.refresh()
            answer: dict[str, Any] = ask()
        except OnrecordError as error:
            raise ToolError(str(error)) from error
        return answer


def _filters(speaker: Speakers, outlet: Outlets, kind: Kinds, date_from: From, date_to: To) -> dict[str, object]:
    return {"speaker": speaker, "outlet": outlet, "kind": kind, "from": date_from, "to": date_to}


def _validated(model: Any, values: dict[str, object]) -> Any:
    """The API's parameters from a tool's, what was left out left out."""
    try:
        return validate(model, {name: value for name, value in values.items() if value is not None})
    except ParameterError as error:
        raise ToolError(str(error)) from error
