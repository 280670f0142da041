"""What journalists come for, walked from beginning to end at both sizes, with and without JavaScript."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.web.browser.conftest import Reader


def ask(page: Page, words: str) -> None:
    """Type a query and send it."""
    page.get_by_label("Search statements").fill(words)
    page.get_by_role("button", name="Search", exact=True).click()


def test_find_a_statement_by_its_words(reader: Reader) -> None:
    """A reader could not get from words to the statement in its article."""
    page = reader.open("/")
    ask(page, "rock the fundaments")
    first = page.locator(".hit").first
    expect(first.locator("mark").first).to_have_text(re.compile("rock|the|fundaments"))
    expect(first).to_contain_text("Sergey Ryabkov")
    expect(first).to_contain_text("2 November 2021")

    first.get_by_role("link", name=re.compile("^In its article")).click()

    expect(page).to_have_url(re.compile(r"/statements/[0-9a-f]{16}$"))
    expect(page.locator(".article mark.passage").first).to_contain_text("We should not lose any more time.")


def test_narrow_by_facets_and_dates(reader: Reader) -> None:
    """Filters would not work, or be lost on the way."""
    page = reader.open("/?q=missile&mode=keyword")
    whole = int(page.locator(".total strong").inner_text().split()[0])

    facet = page.locator(".facets li", has_text="Sergey Ryabkov")
    count = int(facet.locator(".count").inner_text())
    facet.get_by_role("link").click()
    expect(page.locator(".total strong")).to_have_text(re.compile(rf"^{count} statement"))
    assert 0 < count < whole

    page.get_by_label("From").fill("2022")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()
    page.get_by_role("link", name="Search everything, without filters").click()
    expect(page.locator(".hit").first).to_be_visible()


def test_find_who_else_said_it(reader: Reader) -> None:
    """A statement would not lead to others like it."""
    page = reader.open("/?q=absolute+dominance+in+the+military+arena")
    page.locator(".hit").first.get_by_role("link", name=re.compile("^Similar")).click()

    expect(page).to_have_url(re.compile(r"/statements/[0-9a-f]{16}#similar$"))
    similar = page.locator("section.similar .hit")
    expect(similar.first).to_be_visible()
    expect(page.locator("section.similar")).to_contain_text("Sergey Ryabkov")


def test_verify_a_misquote(reader: Reader) -> None:
    """A reader could not see what was really said, and by whom."""
    page = reader.open("/")
    page.get_by_role("link", name="Verify a quotation").click()
    page.get_by_label("Quotation").fill(
        "We must not lose any more time. And we should focus the work on a framework with a right scope"
    )
    page.get_by_label("Said to be by").fill("Maria Zakharova")
    page.get_by_role("button", name="Verify").click()

    expect(page.get_by_role("heading", name="On record, but not as quoted")).to_be_visible()
    expect(page.locator(".diff ins").first).to_contain_text("must")
    expect(page.locator(".verdict")).to_contain_text("Sergey Ryabkov")


def test_follow_a_speaker_over_time(reader: Reader) -> None:
    """A speaker's page, timeline and statements would not hang together."""
    page = reader.open("/?q=zakharova")
    page.locator(".offer").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Maria Zakharova", level=1)).to_be_visible()
    page.get_by_role("link", name="Timeline").click()
    page.get_by_text("The same as a table").click()
    page.get_by_role("table").get_by_role("link", name="May 2021").click()

    expect(page).to_have_url(re.compile("from=2021-05&to=2021-05"))
    expect(page.locator(".hit").first).to_contain_text("Maria Zakharova")


def test_a_bar_of_the_timeline_opens_what_it_stands_for(reader: Reader) -> None:
    """The drawing would be only a picture."""
    page = reader.open("/timeline?q=missile&mode=keyword")
    bar = page.locator(".chart a").first
    count = int((bar.locator("title").text_content() or "").rsplit(":", 1)[1])
    bar.locator("rect").click()

    expect(page.locator(".total strong")).to_have_text(re.compile(rf"^{count} statement"))


def test_export_what_is_counted(reader: Reader, tmp_path: Path) -> None:
    """The file would not hold what the screen counts."""
    page = reader.open("/?q=missile&mode=keyword")
    count = int(page.locator(".total strong").inner_text().split()[0])
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON Lines").click()
    target = tmp_path / "export.jsonl"
    download.value.save_as(target)

    lines = target.read_text(encoding="utf-8").splitlines()
    assert len(lines) == count
    assert all("missile" in json.loads(line)["text"].lower() for line in lines)


def test_pages_of_results(reader: Reader) -> None:
    """The second page would repeat or skip."""
    page = reader.open("/?sort=date&limit=4")
    seen = [link.get_attribute("href") for link in page.locator(".hit .open").all()]
    page.get_by_role("link", name="Next results").click()
    expect(page).to_have_url(re.compile("cursor="))
    following = [link.get_attribute("href") for link in page.locator(".hit .open").all()]

    assert len(seen) == 4
    assert following
    assert not set(seen) & set(following)
