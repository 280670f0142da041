"""The browser, and the site it looks at."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, sync_playwright

from tests.web.server import served

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
TIMEOUT_MS = 10_000
SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    if not CHROMIUM.exists():
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(app: Flask) -> Iterator[str]:
    """Address of the site over the tests' index."""
    with served(app) as address:
        yield address


class Reader:
    """Somebody with a browser: opens pages and notes what the browser complains about."""

    def __init__(self, browser: Browser, site: str, **context: Any) -> None:
        """Open a new window; `context` is Playwright's."""
        self.site = site
        self.context = browser.new_context(**context)
        self.context.set_default_timeout(TIMEOUT_MS)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, path: str) -> Page:
        """Go to an address of the site."""
        self.page.goto(self.site + path)
        return self.page

    def close(self) -> None:
        """Close the window."""
        self.context.close()


@pytest.fixture(params=["phone", "desk"])
def size(request: pytest.FixtureRequest) -> dict[str, int]:
    """A phone's and a desk's window."""
    return SIZES[request.param]


@pytest.fixture(params=[True, False], ids=["with-script", "without-script"])
def reader(request: pytest.FixtureRequest, browser: Browser, site: str, size: dict[str, int]) -> Iterator[Reader]:
    """A reader on either size, with and without JavaScript."""
    reader = Reader(browser, site, viewport=size, java_script_enabled=request.param, accept_downloads=True)
    yield reader
    reader.close()
    assert reader.complaints == []


@pytest.fixture
def typist(browser: Browser, site: str) -> Iterator[Reader]:
    """A reader who has no mouse."""
    reader = Reader(browser, site, viewport=SIZES["desk"])
    yield reader
    reader.close()
    assert reader.complaints == []
