"""Every page passes axe-core, fits its window and needs nothing that the security policy forbids."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.web.browser.conftest import SIZES, Reader
from tests.web.conftest import Known

PAGES = (
    "/",
    "/?q=missile+defense&explain=true",
    "/?q=missile&speaker=sergey-ryabkov&from=2021&sort=-date",
    "/?q=qqzzxxqq&mode=keyword&speaker=sergey-ryabkov",
    "/?q=ryabkov",
    "/timeline?q=missile",
    "/statements/{statement}",
    "/documents/{document}",
    "/speakers",
    "/speakers?q=qqzz",
    "/speakers/sergey-ryabkov",
    "/outlets",
    "/statistics",
    "/verify",
    "/verify?quote=We+should+not+lose+any+more+time&speaker=Zakharova",
    "/verify?quote=We+must+not+lose+even+more+time+and+we+should+focus+the+work+on+a+framework",
    "/verify?quote=qqzzxxqq",
    "/similar?text=missile+defense",
    "/help",
    "/api",
    "/nowhere",
)


@pytest.fixture(scope="module", params=["phone", "desk"])
def window(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Reader]:
    """A window that all pages are opened in, one after the other."""
    reader = Reader(browser, site, viewport=SIZES[request.param])
    yield reader
    reader.close()


def violations(page: Page, **options: Any) -> list[tuple[str, list[str]]]:
    """What axe finds: the rules' names, each with the elements that break it."""
    found = Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(window: Reader, known: Known, path: str) -> None:
    """Some readers could not use the page (WCAG 2.2 AA and axe's best practices)."""
    window.complaints.clear()
    window.page.emulate_media(color_scheme="light")
    page = window.open(known.fill(path))
    # Closed parts are part of the page too.
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")

    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, runOnly=["color-contrast", "link-in-text-block"]) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert [one for one in window.complaints if "404" not in one] == []


def test_print_leaves_out_what_paper_cannot_do(window: Reader, known: Known) -> None:
    """Printed pages would be full of buttons."""
    page = window.open(known.fill("/statements/{statement}"))
    page.emulate_media(media="print")

    expect(page.locator("header.site")).to_be_hidden()
    expect(page.locator(".copy").first).to_be_hidden()
    expect(page.locator(".statement .words").first).to_be_visible()
    page.emulate_media(media="screen")
