"""Speakers: the list of them, and one at a time."""

from flask import render_template, request

from search.records import Filters, SearchRequest, Sort
from web.pages import timeline as drawing
from web.pages.blueprint import blueprint
from web.pages.search import address
from web.parameters import QueryParameters, SearchParameters, SpeakersParameters, read_page, validate
from web.state import engine, state


@blueprint.get("/speakers")
def speakers() -> str:
    """List speakers."""
    given = read_page(SpeakersParameters, request.args)
    found, total = engine().speakers(given.q, given.offset, given.limit)
    return render_template("speakers.html", given=given, speakers=found, total=total)


@blueprint.get("/speakers/<speaker_id>")
def speaker(speaker_id: str) -> str:
    """Show one speaker: names, roles, subjects, timeline, statements."""
    given = read_page(SearchParameters, request.args, limit=state().settings.page_size)
    profile = engine().speaker(speaker_id)
    own = Filters(speakers=(speaker_id,))
    page = engine().search(
        SearchRequest(text="", filters=own, sort=Sort.DATE_DESCENDING, limit=given.limit, cursor=given.cursor)
    )
    search = validate(QueryParameters, {"speaker": [speaker_id]})
    years = _is_long(profile.first_said_on, profile.last_said_on)
    found = engine().timeline(SearchRequest(text="", filters=own), by="year" if years else "month", top=1)
    return render_template(
        "speaker.html",
        speaker=profile,
        page=page,
        first_page=given.cursor is None,
        subjects=engine().subjects(speaker_id),
        drawing=drawing.draw(found, lambda **narrower: address(search, **narrower)),
        search_link=address(search),
        timeline_link=address(search, "pages.timeline"),
    )


def _is_long(first: str | None, last: str | None) -> bool:
    """Whether a span of time is better drawn by years than by months."""
    return bool(first and last) and int((last or "")[:4]) - int((first or "")[:4]) >= 4
