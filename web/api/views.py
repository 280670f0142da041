"""The API's endpoints: each takes typed parameters and asks the engine."""

from flask import Response

from search.records import Verdict, Verification
from search.render import (
    document_json,
    page_json,
    speaker_profile_json,
    statement_json,
    statistics_json,
    trace_json,
    verification_json,
)
from web import export
from web.api import answers
from web.api.endpoints import Answer, Api
from web.limits import Cost
from web.parameters import (
    ExportParameters,
    NoParameters,
    SearchParameters,
    SimilarStatement,
    SimilarText,
    SpeakersParameters,
    SuggestParameters,
    TimelineParameters,
    TraceParameters,
    VerifyQuote,
)
from web.state import engine

api = Api()


@api.get("/search", parameters=SearchParameters, answer=answers.ResultPage, tag="Search")
def search(given: SearchParameters) -> Answer:
    """Search statements.

    By words, by meaning or by both, with exact counts and facets over all results. What next gives is
    the cursor of the page after.
    """
    request = given.search_request(limit=given.limit, cursor=given.cursor, explain=given.explain, facets=given.facets)
    return page_json(engine().search(request))


@api.get("/timeline", parameters=TimelineParameters, answer=answers.Timeline, tag="Search")
def timeline(given: TimelineParameters) -> Answer:
    """Count a search's results over time, by speaker."""
    found = engine().timeline(given.search_request(), by=given.by)
    return {
        "by": found.by,
        "periods": list(found.periods),
        "series": [{"id": one.id, "name": one.name, "counts": list(one.counts)} for one in found.series],
        "undated": found.undated,
    }


@api.get(
    "/export",
    parameters=ExportParameters,
    answer=answers.Export,
    files=("application/x-ndjson", "text/csv"),
    tag="Search",
    cost=Cost.EXPORT,
)
def export_search(given: ExportParameters) -> Response:
    """Export everything a search finds.

    As JSON, JSON Lines or CSV, in the search's order; exactly as many statements as its total says.
    """
    return export.response(engine().export(given.search_request()), given.format)


@api.get("/suggest", parameters=SuggestParameters, answer=answers.Suggestions, tag="Search")
def suggest(given: SuggestParameters) -> Answer:
    """Complete the beginning of a query."""
    return {"suggestions": engine().complete(given.q, given.limit)}


@api.get("/statements/{statement_id}", answer=answers.Statement, tag="Statements", unknown=True)
def statement(_: NoParameters, statement_id: str) -> Answer:
    """Get one statement."""
    return statement_json(engine().statement(statement_id))


@api.get(
    "/statements/{statement_id}/similar",
    parameters=SimilarStatement,
    answer=answers.ResultPage,
    tag="Statements",
    unknown=True,
)
def similar(given: SimilarStatement, statement_id: str) -> Answer:
    """Find statements like one of the index."""
    page = engine().similar(
        statement_id=statement_id,
        filters=given.filters(),
        limit=given.limit,
        cursor=given.cursor,
        relation=given.relation,
    )
    return page_json(page)


@api.get("/statements/{statement_id}/repeats", answer=answers.Statements, tag="Statements", unknown=True)
def repeats(_: NoParameters, statement_id: str) -> Answer:
    """Find the same words elsewhere, by date."""
    return {"statements": [statement_json(one) for one in engine().repeats(statement_id)]}


@api.get(
    "/statements/{statement_id}/trace",
    parameters=TraceParameters,
    answer=answers.Results,
    tag="Statements",
    unknown=True,
)
def trace(given: TraceParameters, statement_id: str) -> Answer:
    """Follow a speaker's line on the subject of a statement, by date, the statement itself among them."""
    found = engine().trace(statement_id=statement_id, speaker=given.speaker, limit=given.limit)
    return trace_json(found)


@api.post("/similar", parameters=SimilarText, answer=answers.ResultPage, tag="Statements", cost=Cost.MEANING)
def similar_to_text(given: SimilarText) -> Answer:
    """Find statements like a text of yours."""
    page = engine().similar(text=given.text, filters=given.filters(), limit=given.limit, cursor=given.cursor)
    return page_json(page)


@api.post("/verify", parameters=VerifyQuote, answer=answers.Verification, tag="Statements", cost=Cost.MEANING)
def verify(given: VerifyQuote) -> Answer:
    """Check a quotation.

    Whether it stands in the index as given, with other words, or not at all, and who said it.
    """
    if not any(char.isalnum() for char in given.quote):
        # No pattern of the document can ask for a letter of any script, so dots and dashes are answered, not refused.
        return verification_json(Verification(verdict=Verdict.NOT_FOUND))
    return verification_json(engine().verify(given.quote, given.speaker))


@api.get("/speakers", parameters=SpeakersParameters, answer=answers.SpeakerList, tag="Speakers and documents")
def speakers(given: SpeakersParameters) -> Answer:
    """List speakers."""
    found, total = engine().speakers(given.q, given.offset, given.limit)
    return {
        "speakers": [speaker_profile_json(one) for one in found],
        "total": {"value": total, "relation": "eq"},
    }


@api.get("/speakers/{speaker_id}", answer=answers.SpeakerProfile, tag="Speakers and documents", unknown=True)
def speaker(_: NoParameters, speaker_id: str) -> Answer:
    """Get one speaker, with names and roles over time."""
    return speaker_profile_json(engine().speaker(speaker_id))


@api.get("/speakers/{speaker_id}/subjects", answer=answers.Subjects, tag="Speakers and documents", unknown=True)
def subjects(_: NoParameters, speaker_id: str) -> Answer:
    """Get the words that set a speaker's statements apart."""
    return {"subjects": [{"value": one.value, "count": one.count} for one in engine().subjects(speaker_id)]}


@api.get("/documents/{document_id}", answer=answers.Document, tag="Speakers and documents", unknown=True)
def document(_: NoParameters, document_id: str) -> Answer:
    """Get one document with its statements in their order."""
    return document_json(*engine().document(document_id))


@api.get("/outlets", answer=answers.Outlets, tag="Speakers and documents")
def outlets(_: NoParameters) -> Answer:
    """List outlets."""
    return {"outlets": [{"id": one.id, "value": one.value, "count": one.count} for one in engine().outlets()]}


@api.get("/stats", answer=answers.Statistics, tag="Index")
def stats(_: NoParameters) -> Answer:
    """Say what is in the index and how fresh it is."""
    return statistics_json(engine().statistics())
