"""The search page and its timeline; the address is the whole state of the search."""

import re
from typing import Any
from urllib.parse import urlencode

from flask import render_template, request, url_for

from index.records import StoredSpeaker
from search.records import Page
from web.pages import examples
from web.pages import timeline as drawing
from web.pages.blueprint import blueprint
from web.parameters import QueryParameters, SearchParameters, TimelineParameters, read_page
from web.state import engine, state

_OFFERED_SPEAKERS = 2
_MOST_MONTHS = 96
"""Longer stretches of time are drawn by years, unless months are asked for: bars would be hair-thin."""
_LONGEST_NAME_CHARS = 60
_SYNTAX = re.compile(r'["“”:*~^()\[\]{}<>?!&|+=/\\]|\b(?:AND|OR|NOT)\b')


@blueprint.get("/")
def search() -> str:
    """Search, or start from nothing."""
    given = read_page(SearchParameters, request.args, limit=state().settings.page_size)
    page = engine().search(given.search_request(limit=given.limit, cursor=given.cursor, explain=given.explain))
    start = not request.args
    return render_template(
        "home.html" if start else "search.html",
        given=given,
        page=page,
        examples=examples.current() if start else (),
        speakers=offered_speakers(given.q),
        statistics=engine().statistics() if start else None,
        speaker_names=speaker_names(page),
        **links(given),
        **strengths(page),
    )


@blueprint.get("/timeline")
def timeline() -> str:
    """Draw the search's results over time."""
    given = read_page(TimelineParameters, request.args)
    found = engine().timeline(given.search_request(), by=given.by)
    if "by" not in request.args and len(found.periods) > _MOST_MONTHS:
        found = engine().timeline(given.search_request(), by="year")
    facets = engine().search(given.search_request(limit=1))
    return render_template(
        "timeline.html",
        given=given,
        page=facets,
        speaker_names=speaker_names(facets),
        drawing=drawing.draw(found, lambda **narrower: address(given, **narrower)),
        **links(given),
    )


def address(given: QueryParameters, endpoint: str = "pages.search", **changes: Any) -> str:
    """A search's address elsewhere: on another page, in another form, narrower."""
    return url_for(endpoint) + query_string(given, **changes)


def query_string(given: QueryParameters, **changes: Any) -> str:
    """A search's parameters as the end of an address, those at their defaults left out; "" if all are."""
    values = given.model_dump(
        mode="json", by_alias=True, include=set(QueryParameters.model_fields), exclude_defaults=True
    )
    values.update(changes)
    pairs = [(name, value) for name, value in values.items() if value not in (None, [], "")]
    return "?" + urlencode(pairs, doseq=True) if pairs else ""


def links(given: QueryParameters) -> dict[str, Any]:
    """Where else the same search leads."""
    return {
        "results_link": address(given),
        "timeline_link": address(given, "pages.timeline"),
        "feed_link": address(given, "feeds.search"),
        "export_links": [
            (form, address(given, "api.export_search", format=name))
            for form, name in (("CSV", "csv"), ("JSON Lines", "jsonl"), ("JSON", "json"))
        ],
        "api_link": address(given, "api.search"),
    }


def speaker_names(page: Page) -> dict[str, str]:
    """Names of the speakers that the page's facets know, by id."""
    return {one.id: one.value for one in page.facets.speaker}


def strengths(page: Page) -> dict[str, Any]:
    """How far the results can be trusted to answer: where weak ones begin, and whether all are."""
    weak = [hit.weak for hit in page.hits]
    first = weak.index(True) if any(weak) else len(weak)
    # By date, weak and strong ones stand among each other, and nothing can be said of the rest of the list.
    return {"all_weak": bool(weak) and all(weak), "first_weak": first if all(weak[first:]) else None}


def offered_speakers(query: str) -> list[StoredSpeaker]:
    """Speakers whose page a query may mean: those with a name that begins like it."""
    words = query.strip()
    shortest = 3 if words.isascii() else 2
    if not shortest <= len(words) <= _LONGEST_NAME_CHARS or _SYNTAX.search(words):
        return []
    return engine().speakers(words, 0, _OFFERED_SPEAKERS)[0]
