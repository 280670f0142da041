"""The keyboard alone is enough."""

import re
from typing import Any

from playwright.sync_api import expect

from tests.web.browser.conftest import Reader


def test_search_walk_and_open(typist: Reader) -> None:
    """The keys that help promises would do nothing."""
    page = typist.open("/?q=missile&mode=keyword")
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("space")
    expect(page.locator("#q")).to_have_value("space")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=space"))
    # The address changes before the new page's script is there to listen.
    page.wait_for_load_state()

    page.keyboard.press("j")
    expect(page.locator(".hit").nth(0)).to_have_class(re.compile("current"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/statements/"))


def test_j_and_k(typist: Reader) -> None:
    """Going back and forth would lose its place, or run over the end."""
    page = typist.open("/?sort=date")
    page.keyboard.press("k")
    expect(page.locator(".hit.current")).to_have_attribute("id", "result-1")
    page.keyboard.press("j")
    expect(page.locator(".hit.current")).to_have_attribute("id", "result-2")
    expect(page.locator("#result-2 a.open")).to_be_focused()
    page.keyboard.press("k")
    expect(page.locator(".hit.current")).to_have_attribute("id", "result-1")
    for _ in range(30):
        page.keyboard.press("j")
    expect(page.locator(".hit.current")).to_have_count(1)


def test_keys_do_not_get_in_the_way_of_typing(typist: Reader) -> None:
    """Nobody could type a j."""
    page = typist.open("/verify")
    page.locator("#quote").focus()
    page.keyboard.type("just /k")
    expect(page.locator("#quote")).to_have_value("just /k")


def test_keys_can_be_switched_off(typist: Reader) -> None:
    """Single keys that cannot be switched off break speech input (WCAG 2.1.4)."""
    page = typist.open("/help")
    page.get_by_role("button", name="Keys are on").click()
    expect(page.get_by_role("button", name="Keys are off")).to_be_visible()
    page = typist.open("/?q=missile")
    page.keyboard.press("j")
    expect(page.locator(".hit.current")).to_have_count(0)


def test_tab_reaches_everything(typist: Reader) -> None:
    """Something could be reached by mouse only."""
    page = typist.open("/?q=missile&mode=keyword&limit=2")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    visible = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
            .filter((one) => one.checkVisibility() && one.tabIndex >= 0).length"""
    )
    seen = set()
    for _ in range(visible + 3):
        seen.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
        page.keyboard.press("Tab")
    assert len(seen) >= visible


def test_completions_come_from_the_index(typist: Reader) -> None:
    """The search box would suggest nothing."""
    page = typist.open("/")
    page.locator("#q").press_sequentially("missi")
    expect(page.locator('#completions option[value="missile"]')).to_have_count(1)


def test_a_late_completion_does_not_replace_a_newer_one(typist: Reader) -> None:
    """The list would fit what was typed a second ago."""
    held: list[Any] = []
    typist.context.route("**/suggest?q=mi", lambda route: held.append(route))
    page = typist.open("/")
    with page.expect_request("**/suggest?q=mi"):
        page.locator("#q").press_sequentially("mi")
    page.locator("#q").press_sequentially("ssi")
    expect(page.locator('#completions option[value="missile"]')).to_have_count(1)
    with page.expect_response("**/suggest?q=mi"):
        held[0].fulfill(json={"suggestions": ["late"]})
    expect(page.locator('#completions option[value="missile"]')).to_have_count(1)
    expect(page.locator('#completions option[value="late"]')).to_have_count(0)


def test_dates_can_be_typed_on_a_phone_and_are_checked_in_place(typist: Reader) -> None:
    """A phone's digits have no hyphen, and a slip would lead away from the form to a page that only says so."""
    page = typist.open("/?from=2021-05&q=missile")
    box = page.locator("#from")
    assert box.get_attribute("inputmode") is None
    for date, fits in (("2021", True), ("2021-11-02", True), ("2021-13", False), ("May 2021", False), ("", True)):
        box.fill(date)
        assert box.evaluate("one => one.checkValidity()") is fits


def test_copying_a_citation(typist: Reader) -> None:
    """The button would copy nothing, or something else."""
    typist.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = typist.open("/?q=lose+any+more+time&outlet=TASS")
    page.locator(".hit .open").first.click()
    page.get_by_role("button", name="Copy APA").click()

    assert page.evaluate("navigator.clipboard.readText()").startswith("TASS. (2021, November 2).")


def test_the_api_can_be_tried_in_place(typist: Reader) -> None:
    """The page to try the API would show nothing."""
    page = typist.open("/api")
    page.locator("#search-q").fill("missile")
    page.locator("#search form button").click()
    expect(page.locator("#search .answer")).to_contain_text('"total"')
    page.locator("#verify summary").click()
    page.locator("#verify-quote").fill("We should not lose any more time")
    page.locator("#verify form button").click()
    expect(page.locator("#verify .answer")).to_contain_text('"verdict": "exact"')
