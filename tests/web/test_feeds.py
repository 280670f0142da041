"""Tests of feeds and of what search engines and browsers look for."""

from xml.etree import ElementTree as ET

from flask.testing import FlaskClient

ATOM = "{http://www.w3.org/2005/Atom}"


def _xml(text: bytes) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - it is the program's own


def test_a_search_can_be_followed(client: FlaskClient) -> None:
    """Feed readers would refuse the feed or see other statements than the page."""
    response = client.get("/feeds/search.atom?q=missile&mode=keyword")
    feed = _xml(response.data)
    page = client.get("/api/v1/search?q=missile&mode=keyword&sort=-date&limit=50").get_json()

    assert response.content_type == "application/atom+xml; charset=utf-8"
    assert [one.findtext(f"{ATOM}content") for one in feed.iter(f"{ATOM}entry")] == [
        one["text"] for one in page["results"]
    ]
    for element in (feed, *feed.iter(f"{ATOM}entry")):
        assert element.findtext(f"{ATOM}id")
        assert element.findtext(f"{ATOM}title")
        assert element.findtext(f"{ATOM}updated")
    assert len({one.findtext(f"{ATOM}id") for one in feed.iter(f"{ATOM}entry")}) == page["total"]["value"]


def test_a_speaker_can_be_followed(client: FlaskClient) -> None:
    """The speaker's page would offer a dead feed."""
    feed = _xml(client.get("/feeds/speakers/sergey-ryabkov.atom").data)

    assert feed.findtext(f"{ATOM}title") == "Onrecord: Sergey Ryabkov"
    assert {one.findtext(f"{ATOM}author/{ATOM}name") for one in feed.iter(f"{ATOM}entry")} == {"Sergey Ryabkov"}
    assert client.get("/feeds/speakers/nobody.atom").status_code == 404


def test_an_empty_search_makes_a_feed_too(client: FlaskClient) -> None:
    """A feed without entries would be an error to feed readers."""
    feed = _xml(client.get("/feeds/search.atom?q=qqzzxxqq&mode=keyword").data)
    assert feed.findtext(f"{ATOM}updated")


def test_opensearch(client: FlaskClient) -> None:
    """Browsers could not add the site as a search engine."""
    description = _xml(client.get("/opensearch.xml").data)
    spaces = "{http://a9.com/-/spec/opensearch/1.1/}"
    templates = {one.attrib["type"]: one.attrib["template"] for one in description.iter(f"{spaces}Url")}

    assert templates["text/html"] == "http://localhost/?q={searchTerms}"
    assert client.get("/opensearch/suggest?q=miss").get_json(force=True)[0] == "miss"
    assert "missile" in client.get("/opensearch/suggest?q=miss").get_json(force=True)[1]


def test_sitemap_and_robots(client: FlaskClient) -> None:
    """Search engines would find neither documents nor speakers."""
    assert "Sitemap: http://localhost/sitemap.xml" in client.get("/robots.txt").text
    spaces = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    parts = [one.text or "" for one in _xml(client.get("/sitemap.xml").data).iter(f"{spaces}loc")]
    pages = [
        one.text or ""
        for part in parts
        for one in _xml(client.get(part.removeprefix("http://localhost")).data).iter(f"{spaces}loc")
    ]

    assert "http://localhost/speakers/sergey-ryabkov" in pages
    assert any("/documents/" in page for page in pages)
    for page in pages:
        assert client.get(page.removeprefix("http://localhost")).status_code == 200
    assert client.get("/sitemap-documents-99999.xml").status_code == 404
