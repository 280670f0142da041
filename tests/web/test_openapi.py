"""The API holds to its own document: schemathesis with all its checks, and what the document must say."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import schemathesis
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import Known
from tests.web.server import served


def test_the_api_holds_to_its_document(app: Flask, tmp_path: Path) -> None:
    """Clients made from the document would meet answers or errors that it does not tell of.

    Schemathesis runs as its users run it, with all checks and phases.
    """
    with served(app) as address:
        command = (
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", f"{address}/api/v1/openapi.json", "--checks", "all"),
            *("--phases", "examples,coverage,fuzzing,stateful"),
            *("--max-examples", "8", "--seed", "1", "--request-timeout", "60", "--no-color"),
        )
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_the_document_tells_of_every_endpoint_of_the_contract(client: FlaskClient) -> None:
    """A tool made from the document would lack an endpoint."""
    document = client.get("/api/v1/openapi.json").get_json()

    assert document["openapi"].startswith("3.1")
    assert {
        ("get", "/api/v1/search"),
        ("get", "/api/v1/statements/{statement_id}"),
        ("get", "/api/v1/statements/{statement_id}/similar"),
        ("post", "/api/v1/similar"),
        ("post", "/api/v1/verify"),
        ("get", "/api/v1/speakers"),
        ("get", "/api/v1/speakers/{speaker_id}"),
        ("get", "/api/v1/documents/{document_id}"),
        ("get", "/api/v1/stats"),
        ("get", "/healthz"),
    } <= {(method, path) for path, methods in document["paths"].items() for method in methods}
    names = [one["name"] for one in document["paths"]["/api/v1/search"]["get"]["parameters"]]
    assert {"q", "mode", "speaker", "outlet", "kind", "from", "to", "sort", "limit", "cursor"} <= set(names)


def test_every_reference_of_the_document_leads_somewhere(client: FlaskClient) -> None:
    """Generators would stop at the document."""
    document = client.get("/api/v1/openapi.json").get_json()

    def references(node: Any) -> list[str]:
        if isinstance(node, dict):
            own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
            return own + [one for value in node.values() for one in references(value)]
        return [one for value in node for one in references(value)] if isinstance(node, list) else []

    found = references(document)
    assert found
    for reference in found:
        assert reference.removeprefix("#/components/schemas/") in document["components"]["schemas"]


def test_known_ids_answer_as_documented(app: Flask, known: Known) -> None:
    """Random ids are never known, so the endpoints by id would be tested by their errors alone."""
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    for path, values in (
        ("/api/v1/statements/{statement_id}", {"statement_id": known.statement_id}),
        ("/api/v1/statements/{statement_id}/similar", {"statement_id": known.statement_id}),
        ("/api/v1/documents/{document_id}", {"document_id": known.document_id}),
        ("/api/v1/speakers/{speaker_id}", {"speaker_id": "sergey-ryabkov"}),
    ):
        response = schema[path]["GET"].Case(path_parameters=values).call_and_validate()
        assert response.status_code == 200
