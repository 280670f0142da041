"""One statement at its permanent address: in its article, with what is like it and what became of it."""

from collections.abc import Sequence

from flask import render_template, request, url_for

from index.errors import DocumentUnknownError
from index.records import StoredDocument, StoredStatement
from search.records import Hit
from web import linked_data
from web.citations import cite
from web.formats import source_link
from web.marking import excerpt, paragraphs
from web.pages.blueprint import blueprint
from web.parameters import NoParameters, read_page
from web.state import engine, site_url

_SIMILAR = 5
_TRACED = 8
_AROUND_CHARS = 1500


@blueprint.get("/statements/<statement_id>")
def statement(statement_id: str) -> str:
    """Show one statement."""
    read_page(NoParameters, request.args)
    stored = engine().statement(statement_id)
    document = _document(stored)
    body = document.body if document else None
    address = site_url() + url_for("pages.statement", statement_id=stored.id)
    speaker = stored.statement.speaker
    speaker_address = site_url() + url_for("pages.speaker", speaker_id=speaker.id) if speaker and speaker.id else None
    similar = engine().similar(statement_id=stored.id, limit=_SIMILAR)
    return render_template(
        "statement.html",
        stored=stored,
        document=document,
        article=_article(stored, body),
        source=source_link(stored, body),
        similar=similar.hits,
        notes=similar.notes,
        all_weak=all(hit.weak for hit in similar.hits),
        repeats=engine().repeats(stored.id),
        line=_line(stored),
        citation=cite(stored, document, address),
        address=address,
        linked_data=linked_data.quotation(stored, address, speaker_address),
    )


def _document(stored: StoredStatement) -> StoredDocument | None:
    try:
        return engine().document(stored.document_id)[0]
    except DocumentUnknownError:
        # The index changed between two questions: the statement is still worth showing.
        return None


def _article(stored: StoredStatement, body: str | None) -> dict[str, object] | None:
    """The article's paragraphs around the statement, and whether they are all of it."""
    spans = stored.statement.spans
    if not body or not spans:
        return None
    start, end = excerpt(body, spans, _AROUND_CHARS)
    marks = [(span, "passage") for span in spans]
    return {"paragraphs": paragraphs(body, marks, start, end), "starts": start == 0, "ends": end == len(body)}


def _line(stored: StoredStatement) -> Sequence[Hit]:
    """What the same speaker said on the subject over time; empty if there is nothing but the statement itself."""
    speaker = stored.statement.speaker
    if speaker is None or speaker.id is None:
        return ()
    traced = engine().trace(statement_id=stored.id, speaker=speaker.id, limit=_TRACED).hits
    return traced if len(traced) > 1 else ()
