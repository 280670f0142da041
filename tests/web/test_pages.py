"""Tests of the pages as they are without JavaScript."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from search.engine import Engine
from search.records import Hit, Page, SearchRequest
from tests.web.conftest import Known
from tests.web.fake_engine import FakeEngine
from tests.web.samples import documents, statements
from web.app import create_app
from web.command_line import program
from web.settings import WebSettings

PAGES = (
    "/",
    "/?q=missile+defense",
    "/?q=missile&speaker=sergey-ryabkov&kind=direct&from=2021&to=2021-12-31&sort=-date",
    "/?q=qqzzxxqq",
    "/?sort=date",
    "/timeline?q=missile",
    "/timeline?by=year",
    "/timeline?q=qqzzxxqq",
    "/statements/{statement}",
    "/documents/{document}",
    "/speakers",
    "/speakers?q=ry",
    "/speakers?q=zzzz",
    "/speakers/sergey-ryabkov",
    "/outlets",
    "/statistics",
    "/verify",
    "/verify?quote=We+should+not+lose+any+more+time&speaker=Ryabkov",
    "/verify?quote=We+should+not+lose+any+more+time&speaker=Zakharova",
    "/verify?quote=qqzzxxqq",
    "/similar",
    "/similar?text=missile+defense",
    "/help",
    "/api",
    "/nowhere",
    "/?nonsense=1",
)


class Elements(HTMLParser):
    """Collects a page's elements with their attributes, and scripts' contents."""

    def __init__(self, page: str) -> None:
        """Parse a page."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))

    def named(self, tag: str) -> Iterator[dict[str, str | None]]:
        """Attributes of the elements of a name."""
        return (attributes for name, attributes in self.found if name == tag)


@pytest.fixture(scope="module")
def followed() -> set[str]:
    """Links that were followed already; most pages have most of them."""
    return set()


@pytest.mark.parametrize("address", PAGES)
def test_nothing_inline_and_nothing_from_elsewhere(client: FlaskClient, known: Known, address: str) -> None:
    """The security policy would break the page, or readers would be told on to other hosts."""
    response = client.get(known.fill(address))
    elements = Elements(response.text)

    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    for tag, attributes in elements.found:
        assert "style" not in attributes, (tag, attributes)
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        assert tag != "style"
        if tag == "script":
            assert (attributes.get("src") or "").startswith("/static/") or attributes["type"] == "application/ld+json"
        if tag in ("img", "link", "source", "iframe", "form"):
            target = attributes.get("src") or attributes.get("href") or attributes.get("action") or ""
            assert target.startswith("/") or attributes.get("rel") == "canonical"


@pytest.mark.parametrize("address", PAGES)
def test_links_within_the_site_lead_somewhere(
    client: FlaskClient, known: Known, followed: set[str], address: str
) -> None:
    """Readers would run into errors by the site's own links."""
    for attributes in Elements(client.get(known.fill(address)).text).named("a"):
        link = (attributes["href"] or "").partition("#")[0]
        if link.startswith("/") and link not in followed:
            assert client.get(link).status_code in (200, 303), link
            followed.add(link)


@pytest.mark.parametrize("address", PAGES)
def test_ids_are_unique(client: FlaskClient, known: Known, address: str) -> None:
    """Labels and links would point at the wrong element."""
    ids = [
        attributes["id"] for _, attributes in Elements(client.get(known.fill(address)).text).found if "id" in attributes
    ]
    assert len(ids) == len(set(ids))


def test_matched_words_are_marked(client: FlaskClient) -> None:
    """Readers would not see why a result is there."""
    page = client.get("/?q=missile&mode=keyword").text
    assert re.search("<mark>missile</mark>", page)


def test_an_index_without_embeddings_says_so(tmp_path: Path) -> None:
    """Readers would take what shares no word for what nobody said."""
    said = tmp_path / "said.jsonl"
    said.write_text(
        '{"text": "Taxes rose.", "speaker": "Ann Lee"}\n{"text": "We pay taxes.", "speaker": "Ann Lee"}\n', "utf-8"
    )
    made = CliRunner().invoke(program, ["index", "--keyword-only", "--index", str(tmp_path / "i"), str(said)])
    assert made.exit_code == 0, made.output
    engine = Engine.open(tmp_path / "i")
    client = create_app(engine, WebSettings(rate_limits=False)).test_client()
    shown = engine.search(SearchRequest(text="taxes")).hits[0].stored.id
    for address in ("/similar?text=taxes", f"/statements/{shown}"):
        assert client.get(address).text.count("only words were compared") == 1, address
    assert client.get(f"/api/v1/statements/{shown}/trace").json["notes"]  # type: ignore[index]
    engine.close()


def test_marked_changes_are_shown_word_by_word(client: FlaskClient) -> None:
    """A reader would take "exact" for word for word, and not see what an ellipsis or a bracket stands for."""
    shortened = client.get("/verify", query_string={"quote": "We should … lose any more time"}).text
    assert "On record, but not as quoted" in shortened
    assert "Left out: “not”, which turns the meaning of what follows." in shortened
    replaced = client.get("/verify", query_string={"quote": "[Both sides] should not lose any more time"}).text
    assert "On record, but for marked changes or spelling" in replaced
    assert re.search(r"<ins>.*Both sides.*</ins>", replaced)
    assert "Word by word" not in client.get("/verify", query_string={"quote": "We should not lose any more time"}).text


def test_the_address_is_the_state(client: FlaskClient) -> None:
    """A search sent to somebody else would be another one there."""
    page = client.get("/?q=missile&mode=keyword&sort=-date&from=2021&to=2021-12&speaker=sergey-ryabkov").text
    elements = Elements(page)
    fields = {one["name"]: one.get("value") for one in elements.named("input") if one.get("name")}
    chosen = [one["value"] for one in elements.named("option") if "selected" in one]

    assert fields == {"q": "missile", "from": "2021", "to": "2021-12", "speaker": "sergey-ryabkov"}
    assert chosen == ["-date", "keyword"]


def test_exports_feed_and_timeline_keep_the_search(client: FlaskClient) -> None:
    """The file would hold something else than what the screen counts."""
    page = client.get("/?q=missile&speaker=sergey-ryabkov&limit=2").text
    links = [one["href"] for one in Elements(page).named("a")]

    for start in ("/api/v1/export?", "/feeds/search.atom?", "/timeline?"):
        found = [link for link in links if link and link.startswith(start)]
        assert found
        assert all("q=missile" in link and "speaker=sergey-ryabkov" in link for link in found)


def test_a_speakers_name_offers_the_speakers_page(client: FlaskClient) -> None:
    """A name as a query would lead to statements only."""
    page = client.get("/?q=ryabkov").text
    assert 'class="offer"><a href="/speakers/sergey-ryabkov">' in page
    for name in ("李强", "محمود", "Пес", "o’brien"):
        assert 'class="offer"' in client.get("/", query_string={"q": name}).text, name
    for query in ("speaker:ryabkov", '"ryabkov"', "ry", "ryab*"):
        assert 'class="offer"' not in client.get("/", query_string={"q": query}).text, query


def test_a_body_that_the_role_names_is_not_said_twice(client: FlaskClient) -> None:
    """Broken if a result read "Russian Foreign Ministry spokeswoman, Russian Foreign Ministry"."""
    page = client.get("/?q=dominance").text
    assert '<span class="role">Russian Foreign Ministry spokeswoman</span>' in page


def test_nothing_found_is_said(client: FlaskClient) -> None:
    """An empty page would leave readers without what to try."""
    page = client.get("/?q=qqzzxxqq&outlet=TASS").text

    assert "Nothing found" in page
    assert 'href="/?q=qqzzxxqq">Search everything, without filters' in page


def _client_with(hits: tuple[Hit, ...], **page: Any) -> FlaskClient:
    """A client of an application that answers every search with these hits."""

    class Answering(FakeEngine):
        def search(self, request: SearchRequest) -> Page:
            """The hits, whatever was asked."""
            return Page(hits=hits, total=len(hits), text=request.text, **page)

    return create_app(Answering(documents(), statements()), WebSettings(rate_limits=False)).test_client()


def test_likeness_is_not_passed_off_as_a_match(client: FlaskClient) -> None:
    """A statement without any of the words would look as if it held them."""
    stored = statements()[2]
    page = _client_with((Hit(stored=stored, score=0.7, passage=(0, 33)),)).get("/?q=hurry+up").text

    assert '<span class="near">We should not lose any more time.</span>' in page
    assert ">similar meaning</span>" in page
    assert "<mark>" not in page


def test_weak_results_are_said_to_be_weak() -> None:
    """Noise would be read as an answer."""
    stored = statements()[2]
    weak = Hit(stored=stored, score=0.1, weak=True)
    strong = Hit(stored=stored, score=0.9)

    assert "Nothing here answers well" in _client_with((weak, weak)).get("/?q=x").text
    among = _client_with((strong, weak, strong)).get("/?q=x&sort=date").text
    assert "From here on" not in among
    assert among.count("weak match") == 1
    mixed = _client_with((strong, weak)).get("/?q=x").text
    assert "From here on the matches are weak" in mixed
    assert mixed.count("weak match") == 1


def test_did_you_mean_and_notes() -> None:
    """A misspelling would just find nothing."""
    page = _client_with((), suggestion="missile & co", notes=("searched as plain words",)).get("/?q=misile").text

    assert 'Did you mean <a href="/?q=missile+%26+co"><strong>missile &amp; co</strong></a>' in page
    assert "searched as plain words" in page


def test_every_example_finds_something(client: FlaskClient) -> None:
    """The first thing that readers click would find nothing."""
    page = client.get("/").text.partition('<ul class="examples">')[2].partition("</ul>")[0]
    links = [one["href"] or "" for one in Elements(page).named("a")]

    assert len(links) == 6
    for link in links:
        total = client.get("/api/v1/search" + link.lstrip("/")).get_json()["total"]["value"]
        assert total > 0, link


def test_an_empty_index_says_so() -> None:
    """The home page of an empty index would fail, or offer what finds nothing."""
    client = create_app(FakeEngine([], []), WebSettings(rate_limits=False)).test_client()
    for address in ("/", "/help", "/speakers", "/outlets", "/statistics", "/timeline", "/sitemap.xml"):
        assert client.get(address).status_code == 200
    assert "climate AND NOT energy" in client.get("/help").text
    home = client.get("/").text
    assert "nothing in this index yet" in home
    assert "climate AND NOT energy" not in home


def test_markup_in_statements_is_text(client: FlaskClient) -> None:
    """A hostile article could run scripts on the site."""
    engine = FakeEngine(documents(), statements())
    client = create_app(engine, WebSettings(rate_limits=False)).test_client()
    for address in (
        "/?q=win",
        "/statements/0000000000000018",
        "/documents/aaaaaaaaaaaaaaa3",
        "/feeds/search.atom?q=win",
    ):
        page = client.get(address).text
        assert "<b>100%" not in page
        assert "&lt;b&gt;100%" in page
    assert "<script>alert" not in client.get("/?q=<script>alert(1)</script>").text


def test_scripts_and_directions(client: FlaskClient) -> None:
    """Arabic would be set from left to right."""
    engine = FakeEngine(documents(), statements())
    client = create_app(engine, WebSettings(rate_limits=False)).test_client()
    page = client.get("/speakers/mahmoud-abbas").text

    assert 'dir="rtl">لن نتخلى' in page
    assert "محمود عباس" in page


def test_the_statement_stands_marked_in_its_article(client: FlaskClient, known: Known) -> None:
    """Readers could not check the words against their source."""
    page = client.get(f"/statements/{known.statement_id}").text
    marked = "".join(re.findall(r'<mark class="passage">(.*?)</mark>', page))

    assert marked.startswith("We should not lose any more time. And we should focus")
    assert "NEW YORK, November 2" in page
    assert "the senior diplomat emphasized" in page


def test_the_same_words_elsewhere_and_the_line_over_time(client: FlaskClient, known: Known) -> None:
    """Readers would not see that another outlet has the quotation too, nor what the speaker said before and after."""
    page = client.get(f"/statements/{known.statement_id}").text
    elsewhere = page.partition("The same words elsewhere</h2>")[2].partition("</section>")[0]
    line = page.partition("Sergey Ryabkov on this over time</h2>")[2].partition("</section>")[0]

    assert "The Wire" in elsewhere
    assert "3 November 2021" in elsewhere
    assert line.count("<li") >= 2
    assert line.count("(this statement)") == 1


def test_a_statement_page_tells_search_engines_what_it_is(client: FlaskClient, known: Known) -> None:
    """Search engines would not take it for a quotation."""
    page = client.get(f"/statements/{known.statement_id}").text
    data = json.loads(page.partition('<script type="application/ld+json">')[2].partition("</script>")[0])

    assert data["@type"] == "Quotation"
    assert data["creator"]["name"] == "Sergey Ryabkov"
    assert data["isBasedOn"]["url"] == "https://tass.example/1"
    assert data["@id"] == f"http://localhost/statements/{known.statement_id}"


def test_the_document_marks_every_statement(client: FlaskClient, known: Known) -> None:
    """Some statements could not be reached from their document."""
    document_id = client.get(f"/api/v1/statements/{known.statement_id}").get_json()["document_id"]
    ids = [one["id"] for one in client.get(f"/api/v1/documents/{document_id}").get_json()["statements"]]
    page = client.get(f"/documents/{document_id}").text

    assert ids
    for statement_id in ids:
        assert page.count(f'id="s-{statement_id}"') == 1


def test_source_links_open_at_the_words() -> None:
    """Readers would have to look for the words in the source."""
    client = create_app(FakeEngine(documents(), statements()), WebSettings(rate_limits=False)).test_client()
    page = client.get("/statements/000000000000000c").text
    assert (
        'href="https://news.example/2021/05/04/stability#:~:text=The%20US%20has%20adopted%20a,'
        'a%20global%20missile%20defense%20system"' in page
    )


def test_an_unknown_parameter_can_be_dropped(client: FlaskClient) -> None:
    """A link with a tracking parameter would be a dead end."""
    response = client.get("/?q=missile&utm_source=mail")

    assert response.status_code == 400
    assert 'href="/?q=missile">Go on without' in response.text


def test_an_addresss_parameters_cannot_steer_links(client: FlaskClient) -> None:
    """A link on the page could be made to lead to another host or to run a script."""
    page = client.get("/?q=x&_external=1&_scheme=javascript&_anchor=y").text
    assert "javascript:" not in page


def test_timeline_bars_lead_to_what_they_count(client: FlaskClient) -> None:
    """A bar of three would open a page of two."""
    page = client.get("/timeline?q=missile&mode=keyword").text
    bars = re.findall(r'<a href="([^"]+)" tabindex="-1"><title>([^<]+): (\d+)</title>', page)

    assert bars
    for link, _, count in bars:
        total = client.get("/api/v1/search" + link.replace("&amp;", "&").lstrip("/")).get_json()["total"]["value"]
        assert total == int(count)
