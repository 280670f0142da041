"""Atom feeds: every search and every speaker can be followed."""

from datetime import UTC, datetime

from feedgen.feed import FeedGenerator
from flask import Blueprint, Response, request, url_for

from index.dates import day_range
from search.records import Filters, Hit, SearchRequest, Sort
from web.formats import long_date, speaker_name
from web.pages.search import address
from web.parameters import NoParameters, QueryParameters, read_page
from web.state import engine, site_url

blueprint = Blueprint("feeds", __name__, url_prefix="/feeds")

ENTRIES = 50


@blueprint.get("/search.atom")
def search() -> Response:
    """The newest statements that a search finds."""
    given = read_page(QueryParameters, request.args)
    found = engine().search(
        SearchRequest(
            text=given.q,
            mode=given.mode,
            filters=given.filters(),
            sort=Sort.DATE_DESCENDING,
            limit=ENTRIES,
            facets=False,
        )
    )
    title = f"Onrecord: {given.q}" if given.q else "Onrecord: newest statements"
    return _feed(title, address(given), found.hits)


@blueprint.get("/speakers/<speaker_id>.atom")
def speaker(speaker_id: str) -> Response:
    """A speaker's newest statements."""
    read_page(NoParameters, request.args)
    profile = engine().speaker(speaker_id)
    filters = Filters(speakers=(speaker_id,))
    found = engine().search(
        SearchRequest(text="", filters=filters, sort=Sort.DATE_DESCENDING, limit=ENTRIES, facets=False)
    )
    return _feed(f"Onrecord: {profile.name}", url_for("pages.speaker", speaker_id=speaker_id), found.hits)


def _feed(title: str, page: str, hits: tuple[Hit, ...]) -> Response:
    feed = FeedGenerator()
    own = site_url() + request.full_path.rstrip("?")
    feed.id(own)
    feed.title(clean(title))
    feed.link(href=own, rel="self", type="application/atom+xml")
    feed.link(href=site_url() + page, rel="alternate", type="text/html")
    feed.author(name="Onrecord")
    updated = _instant(hits[0]) if hits else None
    feed.updated(updated or _index_time())
    for hit in hits:
        _entry(feed, hit)
    return Response(feed.atom_str(pretty=True), content_type="application/atom+xml; charset=utf-8")


def _entry(feed: FeedGenerator, hit: Hit) -> None:
    stored = hit.stored
    address_ = site_url() + url_for("pages.statement", statement_id=stored.id)
    entry = feed.add_entry(order="append")
    entry.id(address_)
    entry.link(href=address_, rel="alternate", type="text/html")
    when = stored.statement.said_on or stored.published
    entry.title(clean(", ".join(part for part in (speaker_name(stored), long_date(when), stored.outlet) if part)))
    entry.author(name=clean(speaker_name(stored)))
    entry.content(clean(stored.statement.text), type="text")
    entry.updated(_instant(hit) or _index_time())
    if stored.url:
        entry.source(url=clean(stored.url), title=clean(stored.title or stored.outlet or stored.source))


def _instant(hit: Hit) -> datetime | None:
    """The first moment of the day, month or year a statement was made in; None if undated."""
    date = hit.stored.statement.said_on or hit.stored.published
    if not date:
        return None
    return datetime.fromtimestamp(day_range(date)[0] * 86400, UTC)


def _index_time() -> datetime:
    updated_at = engine().statistics().updated_at
    return datetime.fromisoformat(updated_at) if updated_at else datetime(1970, 1, 1, tzinfo=UTC)


def clean(text: str) -> str:
    """A text without the control characters that XML cannot hold."""
    return "".join(char for char in text if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff"))
