"""Links to sources open at the very words, in Chromium."""

import html
from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser

from tests.web.browser.conftest import SIZES, Reader
from tests.web.server import served
from web.fragments import directive

STATEMENTS = {
    "quotes": 'He called it "a win-win", and meant it; "no ifs, no buts" was how he put it to them that evening',
    "commas": "First, second, third, and, in the end, nothing, which is, as they say, all there is to it, really",
    "dashes": "A long-term — perhaps never-ending – state-of-the-art programme",
    "ampersand": "Research & development cost 100% more than health & education did in the year before that, he said",
    "apostrophes": "We don’t know what they won't tell us, and that’s what doesn't let us sleep at night in this town",
    "russian": "Мы не будем терять время — это «вопрос чести» для всех, кто сидит за этим столом переговоров сегодня",
    "arabic": "لن نتخلى عن حقوقنا، مهما طال الزمن، ومهما كانت الظروف التي تحيط بنا في هذه المنطقة من العالم",
    "chinese": "我们将继续扩大开放,与各国分享发展机遇。中国的大门不会关闭,只会越开越大,这是我们的承诺。",
    "hindi": "हम अपने अधिकारों को कभी नहीं छोड़ेंगे, चाहे कितना भी समय लगे, और चाहे कुछ भी हो जाए हमारे देश में",
    "japanese": "私たちは決してあきらめません。平和のために、これからも努力を続けていくことをお約束します。",
    "brackets": "I don’t think […] [the missile defense system] would be a waterproof, 100%-watertight shield over us",
    "short": "No.",
}
FILLER = "\n".join(f"<p>Paragraph {number} of an article about something else altogether.</p>" for number in range(120))


@pytest.fixture(scope="module")
def articles() -> Iterator[str]:
    """Address of long articles, each with one statement far down and a nearly equal beginning above it."""
    app = Flask(__name__)

    @app.get("/<name>")
    def article(name: str) -> str:
        text = html.escape(STATEMENTS.get(name, name))
        return (
            f"<!doctype html><meta charset=utf-8><title>{name}</title>{FILLER}"
            f"<p id=words>“<span>{text}</span>,” somebody said.</p>{FILLER}"
        )

    with served(app) as address:
        yield address


@pytest.mark.parametrize("name", STATEMENTS)
def test_the_source_opens_at_the_words(browser: Browser, articles: str, name: str) -> None:
    """A reader would have to search the source for the words."""
    reader = Reader(browser, articles, viewport=SIZES["desk"])
    page = reader.open(f"/{name}{directive([STATEMENTS[name]])}")
    page.wait_for_function("window.scrollY > 0", timeout=4000)
    box = page.locator("#words").bounding_box()
    reader.close()

    assert box is not None
    assert 0 <= box["y"] <= SIZES["desk"]["height"]
