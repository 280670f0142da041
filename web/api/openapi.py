"""The OpenAPI 3.1 document, made from the endpoints' declarations and the types of their parameters and answers."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from web.api.answers import Health, Problem
from web.api.endpoints import PREFIX, Endpoint
from web.limits import Cost
from web.parameters import Parameters
from web.version import program_version

_REFERENCES = "#/components/schemas/{model}"

PROMISE = (
    "Version 1 stays: addresses, parameters and members keep their names, types and meaning, and results stay totally "
    "ordered, so that pages neither repeat nor skip. New endpoints, optional parameters and members may be added; pass "
    "over members you do not know. Scores may change as ranking gets better; ids do not, as long as a document's words "
    "do not. Cursors are opaque and live as long as the search they came with."
)

_PATH_PARAMETERS = {
    "statement_id": "A statement's id, as results give it.",
    "speaker_id": "A speaker's id, as results give it.",
    "document_id": "A document's id, as results give it.",
}


def document(endpoints: Iterable[Endpoint], *, server: str | None = None) -> dict[str, Any]:
    """The OpenAPI document.

    Args:
        endpoints: The API's endpoints.
        server: Where the site is reached; None for the host that serves the document.
    """
    endpoints = list(endpoints)
    models: list[type[BaseModel]] = [Problem, Health]
    models += [one.answer for one in endpoints if one.answer]
    bodies = [one.parameters for one in endpoints if one.method == "POST"]
    _, schemas = models_json_schema(
        [*((model, "serialization") for model in dict.fromkeys(models)), *((body, "validation") for body in bodies)],
        ref_template=_REFERENCES,
    )
    paths: dict[str, Any] = {}
    for endpoint in endpoints:
        paths.setdefault(PREFIX + endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint)
    paths["/healthz"] = {"get": _health()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Onrecord",
            "version": program_version(),
            "summary": "Who said what, when, where.",
            "description": PROMISE,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": server or "/"}],
        "paths": paths,
        "components": {"schemas": schemas["$defs"]},
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "tags": [endpoint.tag],
        "responses": _responses(endpoint),
    }
    if endpoint.description:
        operation["description"] = endpoint.description
    parameters = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "description": _PATH_PARAMETERS[name],
            "schema": {"type": "string", "minLength": 1},
        }
        for name in endpoint.path_parameters
    ]
    if endpoint.method == "POST":
        schema = {"$ref": _REFERENCES.format(model=endpoint.parameters.__name__)}
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    else:
        parameters += query_parameters(endpoint.parameters)
    if parameters:
        operation["parameters"] = parameters
    return operation


def query_parameters(model: type[Parameters]) -> list[dict[str, Any]]:
    """A model's fields as parameters of an address; each schema stands by itself."""
    schema = model.model_json_schema(by_alias=True)
    found = []
    # The query first: it is what people look for.
    for name, given in sorted(schema.get("properties", {}).items(), key=lambda one: one[0] != "q"):
        own = _resolve(given, schema.get("$defs", {}))
        parameter = {"name": name, "in": "query", "required": name in schema.get("required", ())}
        if description := own.pop("description", None):
            parameter["description"] = description
        if examples := own.pop("examples", None):
            parameter["example"] = examples[0]
        # An address cannot say null: an optional parameter is left out instead.
        if "anyOf" in own:
            choices = [choice for choice in own.pop("anyOf") if choice.get("type") != "null"]
            own.pop("default", None)
            own = {**choices[0], **own}
        own.pop("title", None)
        parameter["schema"] = own
        if own.get("type") == "array":
            parameter |= {"style": "form", "explode": True}
        found.append(parameter)
    return found


def _resolve(schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A schema with its references replaced by what they mean, titles left out."""
    if "$ref" in schema:
        target = _resolve(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
        target.pop("description", None)
        return {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
    resolved: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "title":
            continue
        if isinstance(value, dict):
            resolved[key] = _resolve(value, definitions)
        elif isinstance(value, list):
            resolved[key] = [_resolve(one, definitions) if isinstance(one, dict) else one for one in value]
        else:
            resolved[key] = value
    return resolved


def _responses(endpoint: Endpoint) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if endpoint.answer:
        content["application/json"] = {"schema": {"$ref": _REFERENCES.format(model=endpoint.answer.__name__)}}
    for media_type in endpoint.files:
        content[media_type] = {"schema": {"type": "string"}}
    responses = {"200": {"description": "The answer.", "content": content}}
    if endpoint.method == "GET":
        responses["304"] = {"description": "Unchanged since the ETag or date that the request named.", "content": {}}
    responses["400"] = _problem("A parameter is unknown, missing or cannot be used; `parameter` names it.")
    if "cursor" in endpoint.parameters.model_fields:
        responses["409"] = _problem("The cursor belongs to another search.")
    if endpoint.unknown:
        responses["404"] = _problem("Nothing has that id.")
    if endpoint.method == "POST":
        responses["413"] = _problem("The body is too large.")
        responses["415"] = _problem("The body is not JSON.")
    if endpoint.cost is not Cost.NOTHING:
        responses["429"] = _problem("Too many requests of this kind; wait as long as Retry-After says.")
    responses["503"] = _problem("The index cannot be read.")
    return responses


def _problem(description: str) -> dict[str, Any]:
    schema = {"$ref": _REFERENCES.format(model=Problem.__name__)}
    return {"description": description, "content": {"application/problem+json": {"schema": schema}}}


def _health() -> dict[str, Any]:
    schema = {"$ref": _REFERENCES.format(model=Health.__name__)}
    return {
        "operationId": "health",
        "summary": "Say whether the server answers",
        "tags": ["Index"],
        "responses": {
            "200": {"description": "It does.", "content": {"application/json": {"schema": schema}}},
            "400": _problem("A parameter is unknown."),
            "503": _problem("The index cannot be read."),
        },
    }
