"""Tests of the application as a whole: headers, proxies, errors."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from index.errors import IndexMissingError
from search.engine import Engine
from web.app import create_app
from web.settings import WebSettings


@pytest.mark.parametrize("address", ["/", "/api/v1/search", "/api/v1/nowhere", "/static/onrecord.css", "/healthz"])
def test_every_response_has_the_security_headers(client: FlaskClient, address: str) -> None:
    """A page or an error could be framed, or run what it should not."""
    with client.get(address) as response:
        headers = response.headers

    assert "script-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert "Strict-Transport-Security" not in headers


def test_a_trusted_proxys_word_is_taken(engine: Engine) -> None:
    """Feeds and citations would name the inner address, and all readers would share one budget of requests."""
    limited = WebSettings(proxies=1, search_limit="1 per minute")
    client = create_app(engine, limited).test_client()

    def ask(reader: str) -> Any:
        forwarded = {
            "X-Forwarded-For": reader,
            "X-Forwarded-Host": "onrecord.example",
            "X-Forwarded-Proto": "https",
        }
        return client.get("/feeds/search.atom?q=missile", headers=forwarded)

    first = ask("192.0.2.1")
    assert 'href="https://onrecord.example/?q=missile"' in first.text
    assert first.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert ask("192.0.2.1").status_code == 429
    assert ask("192.0.2.2").status_code == 200


def test_nobody_elses_word_is_taken(engine: Engine) -> None:
    """A reader could put another site's address into what the next one gets."""
    client = create_app(engine, WebSettings(public_url="https://onrecord.example")).test_client()
    page = client.get("/robots.txt", headers={"X-Forwarded-Host": "evil.example"}).text
    assert "https://onrecord.example/sitemap.xml" in page


def test_a_lost_index_is_a_503(client: FlaskClient, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Watchers would take a lost index for a defect, or for a healthy site."""

    def fail(*_args: Any) -> None:
        raise IndexMissingError(engine.folder)

    monkeypatch.setattr(engine, "search", fail)
    as_json, as_page = client.get("/api/v1/search?q=a"), client.get("/?q=a")

    assert (as_json.status_code, as_page.status_code) == (503, 503)
    assert as_json.get_json()["type"] == "/api#index-unavailable"
    assert as_page.content_type == "text/html; charset=utf-8"


def test_a_defect_tells_nothing_of_the_inside(
    client: FlaskClient, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers would see a traceback; the log would not."""

    def fail(*_args: Any) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(engine, "search", fail)
    response = client.get("/api/v1/search?q=b")

    assert response.status_code == 500
    assert response.content_type == "application/problem+json"
    assert "secret" not in response.text
