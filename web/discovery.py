"""What search engines, browsers and crawlers look for: OpenSearch, sitemap, robots.txt."""

import json
from xml.sax.saxutils import escape

from flask import Blueprint, Response, render_template, request, url_for
from werkzeug.exceptions import NotFound

from web.parameters import NoParameters, SuggestParameters, read_query
from web.state import engine, site_url

blueprint = Blueprint("discovery", __name__)

SITEMAP_ADDRESSES = 10_000
"""Addresses in one sitemap; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html)."""


@blueprint.get("/opensearch.xml")
def opensearch() -> Response:
    """How a browser can search here."""
    read_query(NoParameters, request.args)
    body = render_template("opensearch.xml", site=site_url())
    return Response(body, content_type="application/opensearchdescription+xml; charset=utf-8")


@blueprint.get("/opensearch/suggest")
def opensearch_suggest() -> Response:
    """Completions in the form that browsers ask for (OpenSearch Suggestions 1.1)."""
    given = read_query(SuggestParameters, request.args)
    body = json.dumps([given.q, engine().complete(given.q, given.limit)], ensure_ascii=False)
    return Response(body, content_type="application/x-suggestions+json")


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Welcome crawlers to what is permanent; keep them from the endless combinations of searches."""
    read_query(NoParameters, request.args)
    lines = (
        "User-agent: *",
        "Disallow: /api/v1/export",
        "Disallow: /*?",
        f"Sitemap: {site_url()}/sitemap.xml",
        "",
    )
    return Response("\n".join(lines), content_type="text/plain; charset=utf-8")


@blueprint.get("/sitemap.xml")
def sitemap() -> Response:
    """The index of sitemaps: one with the fixed pages, then as many as documents and speakers take."""
    read_query(NoParameters, request.args)
    statistics = engine().statistics()
    kinds = (("documents", statistics.documents), ("speakers", statistics.speakers))
    addresses = ["/sitemap-pages.xml"]
    for kind, count in kinds:
        addresses += [f"/sitemap-{kind}-{part}.xml" for part in range(-(-count // SITEMAP_ADDRESSES))]
    entries = "".join(f"<sitemap><loc>{escape(site_url() + one)}</loc></sitemap>" for one in addresses)
    return _xml(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</sitemapindex>')


@blueprint.get("/sitemap-pages.xml")
def sitemap_pages() -> Response:
    """The pages that are always there."""
    read_query(NoParameters, request.args)
    names = ("search", "verify", "similar", "speakers", "outlets", "statistics", "help_page", "api_page")
    return _addresses([url_for(f"pages.{name}") for name in names])


@blueprint.get("/sitemap-documents-<int:part>.xml")
def sitemap_documents(part: int) -> Response:
    """One part of the documents' pages; statements are linked from them."""
    documents = engine().documents(_offset(part), SITEMAP_ADDRESSES)
    return _addresses([url_for("pages.document", document_id=one.id) for one in documents])


@blueprint.get("/sitemap-speakers-<int:part>.xml")
def sitemap_speakers(part: int) -> Response:
    """One part of the speakers' pages."""
    speakers, _ = engine().speakers("", _offset(part), SITEMAP_ADDRESSES)
    return _addresses([url_for("pages.speaker", speaker_id=one.id) for one in speakers])


def _offset(part: int) -> int:
    read_query(NoParameters, request.args)
    if part >= SITEMAP_ADDRESSES:
        raise NotFound
    return part * SITEMAP_ADDRESSES


def _addresses(paths: list[str]) -> Response:
    entries = "".join(f"<url><loc>{escape(site_url() + path)}</loc></url>" for path in paths)
    return _xml(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>')


def _xml(body: str) -> Response:
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
    return Response(text, content_type="application/xml; charset=utf-8")
