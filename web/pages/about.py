"""Help with queries and keys, and the page to try the API."""

from urllib.parse import quote, urlencode

from flask import redirect, render_template, request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from web.api import openapi
from web.api.endpoints import PREFIX
from web.api.views import api
from web.pages import examples
from web.pages.blueprint import blueprint
from web.parameters import NoParameters, read_page


@blueprint.get("/help")
def help_page() -> str:
    """Explain queries, results and keys."""
    read_page(NoParameters, request.args)
    return render_template("help.html", examples=examples.current() or examples.STANDARD)


@blueprint.get("/api")
def api_page() -> str:
    """Describe the API and let it be tried."""
    read_page(NoParameters, request.args)
    operations = [
        {
            "endpoint": one,
            "path": PREFIX + one.path,
            "parameters": openapi.query_parameters(one.parameters),
        }
        for one in api
    ]
    return render_template("api.html", operations=operations, promise=openapi.PROMISE)


@blueprint.get("/api/try/<name>")
def try_api(name: str) -> Response:
    """Send a form of the API's page on to the endpoint, without what was left empty."""
    endpoint = next((one for one in api if one.name == name and one.method == "GET"), None)
    if endpoint is None:
        raise NotFound
    values = MultiDict([(key, value) for key, value in request.args.items(multi=True) if value.strip()])
    path_values = {key: values.pop(key, "-") for key in endpoint.path_parameters}
    address = PREFIX + endpoint.path.format_map({key: quote(value, safe="") for key, value in path_values.items()})
    return redirect(f"{address}?{urlencode(list(values.items(multi=True)))}".rstrip("?"), code=303)
