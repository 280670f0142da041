"""Tests of the API: the contract's answers, its errors, and what it promises of pages, facets and exports."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.errors import IndexDamagedError
from tests.web.conftest import Known
from web.app import create_app
from web.settings import WebSettings

RESULT_FIELDS = {
    "id",
    "external_id",
    "text",
    "kind",
    "speaker",
    "said_on",
    "published",
    "outlet",
    "venue",
    "title",
    "url",
    "source",
    "document_id",
    "context",
    "highlights",
    "score",
    "explain",
    "repeats",
}
QUERIES = ("", "missile", "missile defense", '"strategic stability"', "US Russia", "space", "qqzzxxqq")


def pages(client: FlaskClient, **parameters: Any) -> Iterator[dict[str, Any]]:
    """All pages of a search, following `next`."""
    while True:
        page = client.get("/api/v1/search", query_string=parameters).get_json()
        yield page
        if page["next"] is None:
            return
        parameters["cursor"] = page["next"]


def test_search_answers_as_the_contract_says(client: FlaskClient) -> None:
    """Programs outside the repository would not find the fields they read."""
    page = client.get("/api/v1/search?q=missile+defense&explain=true").get_json()

    assert set(page) >= {"results", "total", "next", "facets", "took_ms", "query"}
    assert page["total"]["relation"] == "eq"
    assert set(page["facets"]) == {"speaker", "outlet", "kind", "year"}
    assert set(page["query"]) >= {"text", "parsed", "notes"}
    assert page["query"]["text"] == "missile defense"
    assert set(page["results"][0]) >= RESULT_FIELDS
    assert set(page["results"][0]["speaker"]) >= {"id", "name", "role", "affiliation"}
    assert page["results"][0]["explain"]["keyword"]["rank"] >= 1


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("sort", ["relevance", "date", "-date"])
def test_pages_joined_are_the_whole_result(client: FlaskClient, query: str, sort: str) -> None:
    """A client walking the pages would miss statements or get them twice."""
    whole = client.get("/api/v1/search", query_string={"q": query, "sort": sort, "limit": 1000}).get_json()
    whole_ids = [one["id"] for one in whole["results"]]

    for limit in (1, 3, 7):
        joined = [one["id"] for page in pages(client, q=query, sort=sort, limit=limit) for one in page["results"]]
        assert joined == whole_ids
    assert whole["total"] == {"value": len(whole_ids), "relation": "eq"}
    assert len(set(whole_ids)) == len(whole_ids)


@pytest.mark.parametrize("query", QUERIES)
def test_facets_add_up(client: FlaskClient, query: str) -> None:
    """The counts beside the results would contradict them, or a click on one would find another number."""
    page = client.get("/api/v1/search", query_string={"q": query, "limit": 1000}).get_json()
    results = page["results"]

    assert sum(one["count"] for one in page["facets"]["kind"]) == len(results)
    for name, get in (
        ("speaker", lambda one: (one["speaker"] or {}).get("id")),
        ("outlet", lambda one: one["outlet"]),
        ("kind", lambda one: one["kind"]),
        ("year", lambda one: (one["said_on"] or one["published"] or "")[:4]),
    ):
        values = [get(one) for one in results]
        expected = {value: values.count(value) for value in values if value}
        assert {one["id"]: one["count"] for one in page["facets"][name]} == expected


@pytest.mark.parametrize("query", ["missile", "space", "US Russia"])
def test_a_facets_count_is_what_its_click_finds(client: FlaskClient, query: str) -> None:
    """The screen would promise five statements and show four."""
    facets = client.get("/api/v1/search", query_string={"q": query, "mode": "keyword"}).get_json()["facets"]
    for name in ("speaker", "outlet", "kind"):
        for one in facets[name]:
            narrowed = client.get("/api/v1/search", query_string={"q": query, "mode": "keyword", name: one["id"]})
            assert narrowed.get_json()["total"]["value"] == one["count"]
    for one in facets["year"]:
        narrowed = client.get(
            "/api/v1/search", query_string={"q": query, "mode": "keyword", "from": one["id"], "to": one["id"]}
        )
        assert narrowed.get_json()["total"]["value"] == one["count"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.lists(
        st.sampled_from(["missile", "space", "US", "defense", "stability", "Russia", "честь", "100%"]), max_size=3
    ).map(" ".join),
    speaker=st.lists(st.sampled_from(["sergey-ryabkov", "maria-zakharova", "no-such-person"]), max_size=2, unique=True),
    kind=st.lists(st.sampled_from(["direct", "indirect", "mixed"]), max_size=2, unique=True),
    limit=st.integers(1, 5),
    mode=st.sampled_from(["keyword", "hybrid"]),
)
def test_any_search_keeps_its_promises(
    client: FlaskClient, query: str, speaker: list[str], kind: list[str], limit: int, mode: str
) -> None:
    """Some combination of query and filters would repeat, skip, miscount, or mark other words than it claims."""
    asked = {"q": query, "speaker": speaker, "kind": kind, "mode": mode}
    joined = [one for page in pages(client, **asked, limit=limit) for one in page["results"]]
    first = client.get("/api/v1/search", query_string=asked).get_json()
    exported = client.get("/api/v1/export", query_string={**asked, "format": "jsonl"}).text.splitlines()

    assert first["total"] == {"value": len(joined), "relation": "eq"}
    assert [json.loads(line)["id"] for line in exported] == [one["id"] for one in joined]
    assert sum(one["count"] for one in first["facets"]["kind"]) == len(joined)
    for result in joined:
        assert not speaker or result["speaker"]["id"] in speaker
        assert not kind or result["kind"] in kind
        for start, end in result["highlights"]:
            assert 0 <= start < end <= len(result["text"])
            assert result["text"][start:end] == result["text"][start:end].strip()


@pytest.mark.parametrize("word", ["missile", "space", "concerns"])
def test_highlights_slice_the_words_they_claim(client: FlaskClient, word: str) -> None:
    """The page would mark other words than those that matched."""
    page = client.get("/api/v1/search", query_string={"q": word, "mode": "keyword", "limit": 100}).get_json()
    marked = [one["text"][start:end].lower() for one in page["results"] for start, end in one["highlights"]]

    assert marked
    assert all(one[:6] == word[:6] for one in marked)


@pytest.mark.parametrize("query", QUERIES)
def test_every_export_holds_exactly_what_the_screen_counts(client: FlaskClient, query: str) -> None:
    """A file would have more or fewer statements than the page it was got from."""
    total = client.get("/api/v1/search", query_string={"q": query, "limit": 1}).get_json()["total"]["value"]

    as_json = client.get("/api/v1/export", query_string={"q": query, "format": "json"}).get_json()["statements"]
    as_lines = client.get("/api/v1/export", query_string={"q": query, "format": "jsonl"}).text.splitlines()
    as_csv = list(csv.DictReader(io.StringIO(client.get(f"/api/v1/export?format=csv&q={query}").text)))

    assert len(as_json) == len(as_lines) == len(as_csv) == total
    assert (
        [one["id"] for one in as_csv] == [one["id"] for one in as_json] == [json.loads(one)["id"] for one in as_lines]
    )


def test_one_statement_its_likes_and_its_document(client: FlaskClient, known: Known) -> None:
    """Looking a statement up by the id that a result gave would fail."""
    statement = client.get(f"/api/v1/statements/{known.statement_id}").get_json()
    similar = client.get(f"/api/v1/statements/{known.statement_id}/similar?limit=3").get_json()
    document = client.get(f"/api/v1/documents/{statement['document_id']}").get_json()

    assert statement["id"] == known.statement_id
    assert 1 <= len(similar["results"]) <= 3
    assert known.statement_id not in [one["id"] for one in similar["results"]]
    assert known.statement_id in [one["id"] for one in document["statements"]]
    for start, end in statement["spans"]:
        assert document["body"][start:end] in statement["text"]


def test_repeats_trace_and_subjects(client: FlaskClient, known: Known) -> None:
    """The API would not show all that the pages show."""
    repeats = client.get(f"/api/v1/statements/{known.statement_id}/repeats").get_json()["statements"]
    trace = client.get(f"/api/v1/statements/{known.statement_id}/trace?limit=5").get_json()["results"]
    subjects = client.get("/api/v1/speakers/sergey-ryabkov/subjects").get_json()["subjects"]

    assert [one["outlet"] for one in repeats] == ["The Wire"]
    assert known.statement_id in [one["id"] for one in trace]
    assert {one["speaker"]["id"] for one in trace} == {"sergey-ryabkov"}
    assert [one["said_on"] for one in trace] == sorted(one["said_on"] for one in trace)
    assert subjects
    assert all(one["count"] > 0 for one in subjects)


def test_similar_to_a_text_and_verify(client: FlaskClient) -> None:
    """The two POST endpoints of the contract would not answer."""
    similar = client.post("/api/v1/similar", json={"text": "absolute dominance in the military arena"})
    verified = client.post("/api/v1/verify", json={"quote": "We should not lose any more time", "speaker": None})

    assert any("absolute dominance" in one["text"] for one in similar.get_json()["results"][:2])
    assert set(verified.get_json()) >= {
        "verdict",
        "match",
        "similarity",
        "diff",
        "attributed_to",
        "speaker_agrees",
    }
    assert verified.get_json()["verdict"] == "exact"
    assert verified.get_json()["attributed_to"] == "Sergey Ryabkov"


def test_speakers(client: FlaskClient) -> None:
    """Nobody could be found by the beginning of a last name."""
    found = client.get("/api/v1/speakers?q=ryab").get_json()
    one = client.get("/api/v1/speakers/sergey-ryabkov").get_json()

    assert [speaker["id"] for speaker in found["speakers"]] == ["sergey-ryabkov"]
    assert found["total"] == {"value": 1, "relation": "eq"}
    assert one["name"] == "Sergey Ryabkov"
    assert one["roles"][0]["role"] == "Russian Deputy Foreign Minister"


def test_timeline_adds_up_to_the_total(client: FlaskClient) -> None:
    """The drawing would not show what the search counts."""
    for by in ("month", "year"):
        timeline = client.get(f"/api/v1/timeline?q=missile&by={by}").get_json()
        total = client.get("/api/v1/search?q=missile").get_json()["total"]["value"]
        assert sum(sum(one["counts"]) for one in timeline["series"]) + timeline["undated"] == total
        assert all(len(one["counts"]) == len(timeline["periods"]) for one in timeline["series"])


def test_stats_outlets_suggestions_and_health(client: FlaskClient) -> None:
    """Monitoring and the smaller endpoints would fail unnoticed."""
    assert client.get("/api/v1/stats").get_json()["documents"] >= 2
    assert {"TASS"} <= {one["value"] for one in client.get("/api/v1/outlets").get_json()["outlets"]}
    assert "missile" in client.get("/api/v1/suggest?q=miss").get_json()["suggestions"]
    assert client.get("/healthz").get_json()["status"] == "ok"


@pytest.mark.parametrize(
    ("address", "parameter"),
    [
        ("/api/v1/search?nonsense=1", "nonsense"),
        ("/api/v1/search?limit=0", "limit"),
        ("/api/v1/search?limit=1001", "limit"),
        ("/api/v1/search?limit=ten", "limit"),
        ("/api/v1/search?limit=+5", "limit"),
        ("/api/v1/search?limit=1_0", "limit"),
        ("/api/v1/search?mode=magic", "mode"),
        ("/api/v1/search?sort=up", "sort"),
        ("/api/v1/search?kind=odd", "kind"),
        ("/api/v1/search?from=yesterday", "from"),
        ("/api/v1/search?to=2021-02-30", "to"),
        ("/api/v1/search?to=2021-13", "to"),
        ("/api/v1/search?explain=yes", "explain"),
        ("/api/v1/search?q=a&q=b", "q"),
        ("/api/v1/search?cursor=garbage!", "cursor"),
        ("/api/v1/search?min_confidence=2", "min_confidence"),
        ("/api/v1/search?mode=", "mode"),
        ("/api/v1/export?format=xls", "format"),
        ("/api/v1/export?limit=5", "limit"),
        ("/api/v1/statements/{statement}?q=x", "q"),
        ("/api/v1/stats?x=", "x"),
        ("/healthz?x=1", "x"),
    ],
)
def test_a_parameter_at_fault_is_named(client: FlaskClient, known: Known, address: str, parameter: str) -> None:
    """A client would get wrong results in place of its mistake's name."""
    response = client.get(known.fill(address))

    assert response.status_code == 400
    assert response.content_type == "application/problem+json"
    problem = response.get_json()
    assert problem["parameter"] == parameter
    assert problem["status"] == 400
    assert {"type", "title", "detail"} <= set(problem)
    assert parameter in problem["detail"]


@pytest.mark.parametrize(
    ("path", "body", "status", "parameter"),
    [
        ("/api/v1/verify", {}, 400, "quote"),
        ("/api/v1/verify", {"quote": ""}, 400, "quote"),
        ("/api/v1/verify", {"quote": 5}, 400, "quote"),
        ("/api/v1/verify", {"quote": "x", "page": 1}, 400, "page"),
        ("/api/v1/similar", {"text": "x", "limit": "5"}, 400, "limit"),
        ("/api/v1/similar", {"text": "x", "from": "soon"}, 400, "from"),
        ("/api/v1/similar", ["x"], 400, None),
    ],
)
def test_a_body_at_fault_is_refused(
    client: FlaskClient, path: str, body: object, status: int, parameter: str | None
) -> None:
    """A wrong body would be taken for something else than it is."""
    response = client.post(path, json=body)

    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert response.get_json().get("parameter") == parameter


@pytest.mark.parametrize(
    ("raw", "content_type", "status"),
    [
        (b"text", "text/plain", 415),
        (b"{", "application/json", 400),
        (b'{"text": "\xff"}', "application/json", 400),
        (b'{"text": NaN}', "application/json", 400),
        (b'{"text": "\\ud800"}', "application/json", 400),
        (b'{"text": "' + b"x" * 300_000 + b'"}', "application/json", 413),
        (b"[" * 100_000, "application/json", 400),
    ],
)
def test_broken_bodies_get_problems(client: FlaskClient, raw: bytes, content_type: str, status: int) -> None:
    """A broken request would end in an internal error."""
    response = client.post("/api/v1/similar", data=raw, content_type=content_type)

    assert response.status_code == status
    assert response.content_type == "application/problem+json"


@pytest.mark.parametrize(
    "path", ["statements/0000000000000000", "statements/x", "documents/x", "speakers/x", "statements/x/similar", "zzz"]
)
def test_what_is_not_there_is_a_404(client: FlaskClient, path: str) -> None:
    """A mistyped id would end in an internal error, or in a page for people."""
    response = client.get(f"/api/v1/{path}")

    assert response.status_code == 404
    assert response.content_type == "application/problem+json"
    assert response.get_json()["status"] == 404


def test_a_wrong_method_names_the_right_ones(client: FlaskClient) -> None:
    """RFC 9110 asks for Allow with 405."""
    response = client.delete("/api/v1/search")

    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]
    assert response.content_type == "application/problem+json"


def test_unchanged_answers_cost_nothing(client: FlaskClient) -> None:
    """Every visit would be computed and sent again."""
    first = client.get("/api/v1/search?q=missile")
    again = client.get("/api/v1/search?q=missile", headers={"If-None-Match": first.headers["ETag"]})
    since = client.get("/api/v1/search?q=missile", headers={"If-Modified-Since": first.headers["Last-Modified"]})
    other = client.get("/api/v1/search?q=space", headers={"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, again.data) == (304, b"")
    assert since.status_code == 304
    assert other.status_code == 200
    assert client.get("/api/v1/search?q=missile", headers={"If-None-Match": "*"}).status_code == 200
    long_after = {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"}
    assert client.get("/api/v1/statements/x", headers=long_after).status_code == 404


def test_a_damaged_change_does_not_stop_the_site(client: FlaskClient, engine: Any, monkeypatch: Any) -> None:
    """One bad write would take the whole site down, though the last good state is still open."""

    def fail() -> None:
        raise IndexDamagedError(Path("segment"), "checksum")

    monkeypatch.setattr(engine, "refresh", fail)
    assert client.get("/api/v1/search?q=missile").status_code == 200


def test_other_sites_may_read(client: FlaskClient) -> None:
    """A page of another site could not use the API from the browser."""
    answer = client.get("/api/v1/search?q=missile", headers={"Origin": "https://elsewhere.example"})
    preflight = client.options(
        "/api/v1/verify",
        headers={
            "Origin": "https://elsewhere.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        },
    )

    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
    assert "content-type" in preflight.headers["Access-Control-Allow-Headers"].lower()


def test_too_many_requests_are_told_when_to_come_back(engine: Any) -> None:
    """One client could keep the server busy alone, or would not know how long to wait."""
    limited = WebSettings(search_limit="3 per minute", meaning_limit="1 per minute", export_limit="1 per minute")
    client = create_app(engine, limited).test_client()

    assert [client.get("/api/v1/search").status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = client.get("/api/v1/stats")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 61
    assert refused.content_type == "application/problem+json"
    # The other kinds of cost have budgets of their own.
    assert client.get("/api/v1/export").status_code == 200
    assert client.post("/api/v1/verify", json={"quote": "time"}).status_code == 200
    assert client.post("/api/v1/verify", json={"quote": "time"}).status_code == 429
    assert client.get("/healthz").status_code == 200


def test_a_spreadsheet_runs_nothing(client: FlaskClient, engine: Any) -> None:
    """A quotation that begins with "=" would be run as a formula by whoever opens the CSV."""
    for line in csv.reader(io.StringIO(client.get("/api/v1/export?format=csv").text)):
        assert not [cell for cell in line if cell.startswith(("=", "+", "-", "@"))]
