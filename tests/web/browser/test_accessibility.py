"""Every page passes axe-core, fits its window and needs nothing that the security policy forbids."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.web.browser.conftest import SIZES, Reader
from tests.web.samples import DOCUMENT_ID, STATEMENT_ID

PAGES = (
    "/",
    "/?q=missile+defense&explain=true",
    "/?q=missile&speaker=sergey-ryabkov&from=2021&sort=-date",
    "/?q=qqzzxxqq&mode=keyword&speaker=sergey-ryabkov",
    "/?q=ryabkov",
    "/timeline?q=missile",
    f"/statements/{STATEMENT_ID}",
    f"/documents/{DOCUMENT_ID}",
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


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    """The reader's preference."""
    return str(request.param)


@pytest.fixture(scope="module", params=["phone", "desk"])
def window(request: pytest.FixtureRequest, browser: Browser, site: str, scheme: str) -> Iterator[Reader]:
    """A window that all pages are opened in, one after the other."""
    reader = Reader(browser, site, viewport=SIZES[request.param], color_scheme=scheme, bypass_csp=False)
    yield reader
    reader.close()


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(window: Reader, path: str) -> None:
    """Some readers could not use the page (WCAG 2.2 AA and axe's best practices)."""
    window.complaints.clear()
    page = window.open(path)
    # Closed parts are part of the page too.
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = Axe().run(page).response["violations"]

    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert [one for one in window.complaints if "404" not in one] == []
