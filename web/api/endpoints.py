"""How an endpoint of the API is declared: address, parameters, answer and cost in one place.

The route, the validation, the rate limit and the OpenAPI document all come from the declaration.
"""

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from flask import Blueprint, Response, current_app, request
from pydantic import BaseModel

from web.limits import Cost
from web.parameters import NoParameters, Parameters, read_body, read_query

PREFIX = "/api/v1"

Answer = Mapping[str, Any] | Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One operation of the API.

    Attributes:
        name: Operation id, and the view's name in Flask.
        path: Below PREFIX, with {names} of path parameters.
        parameters: What the address (GET) or the body (POST) may carry.
        answer: The type of a successful answer's JSON.
        files: Further media types that the answer may come in.
        unknown: Whether something named in the path may be missing (404).
    """

    name: str
    method: Literal["GET", "POST"]
    path: str
    parameters: type[Parameters]
    answer: type[BaseModel] | None
    files: tuple[str, ...]
    summary: str
    description: str
    tag: str
    cost: Cost
    unknown: bool

    @property
    def path_parameters(self) -> list[str]:
        """Names of the path's parameters, in order."""
        return re.findall(r"{(\w+)}", self.path)


class Api:
    """The endpoints of the API, in the order they were declared."""

    def __init__(self) -> None:
        """Start without any."""
        self.blueprint = Blueprint("api", __name__, url_prefix=PREFIX)
        self.endpoints: list[Endpoint] = []

    def __iter__(self) -> Iterator[Endpoint]:
        """Walk the endpoints."""
        return iter(self.endpoints)

    def get(self, path: str, **about: Any) -> Callable[[Callable[..., Answer]], Callable[..., Response]]:
        """Declare a GET; see `_declare`."""
        return self._declare("GET", path, **about)

    def post(self, path: str, **about: Any) -> Callable[[Callable[..., Answer]], Callable[..., Response]]:
        """Declare a POST; see `_declare`."""
        return self._declare("POST", path, **about)

    def _declare(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        answer: type[BaseModel] | None,
        parameters: type[Parameters] = NoParameters,
        files: tuple[str, ...] = (),
        tag: str,
        cost: Cost = Cost.SEARCH,
        unknown: bool = False,
    ) -> Callable[[Callable[..., Answer]], Callable[..., Response]]:
        """Declare the decorated function as an endpoint.

        It is called with its validated parameters and the path's values; its docstring's first line is the
        operation's summary, the rest the description.
        """

        def declare(function: Callable[..., Answer]) -> Callable[..., Response]:
            summary, _, description = (function.__doc__ or "").partition("\n")
            endpoint = Endpoint(
                name=function.__name__,
                method=method,
                path=path,
                parameters=parameters,
                answer=answer,
                files=files,
                summary=summary.rstrip("."),
                description=" ".join(description.split()),
                tag=tag,
                cost=cost,
                unknown=unknown,
            )

            @functools.wraps(function)
            def view(**path_values: str) -> Response:
                if method == "POST":
                    read_query(NoParameters, request.args)
                    given: Parameters = read_body(parameters, request)
                else:
                    given = read_query(parameters, request.args)
                return respond(function(given, **path_values))

            self.endpoints.append(endpoint)
            self.blueprint.add_url_rule(
                re.sub(r"{(\w+)}", r"<\1>", path), endpoint.name, view, methods=[method], strict_slashes=False
            )
            return view

        return declare


def respond(answer: Answer) -> Response:
    """JSON for a mapping; a response as it is."""
    if isinstance(answer, Response):
        return answer
    return Response(current_app.json.dumps(answer), content_type="application/json")
