"""The commands that stay running: serve and mcp. The heavy imports happen when a command is run."""

import logging
import sys
from pathlib import Path

import click

from index.options import index_option, model_option


@click.command()
@index_option
@model_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 for a free one.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 256), help="Requests at once.")
@click.option("--public-url", metavar="URL", help="Where the site is reached from outside, for feeds and citations.")
@click.option(
    "--proxies", default=0, show_default=True, type=click.IntRange(0, 9), help="Trusted proxies before the server."
)
@click.option("--rate-limits/--no-rate-limits", default=True, show_default=True, help="Limit requests per client.")
def serve(
    folder: Path,
    model: str | None,
    host: str,
    port: int,
    threads: int,
    public_url: str | None,
    proxies: int,
    rate_limits: bool,
) -> None:
    """Serve pages, API and feeds until stopped.

    New data is picked up without a restart. Stop with Ctrl-C or SIGTERM: requests under way are finished.
    """
    from web.serving import serve as run
    from web.settings import WebSettings

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    # It warns whenever a request waits for a thread, which under load is what requests do.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    settings = WebSettings(
        public_url=public_url.rstrip("/") if public_url else None, proxies=proxies, rate_limits=rate_limits
    )
    try:
        run(
            folder,
            model=model,
            host=host,
            port=port,
            settings=settings,
            threads=threads,
            ready=lambda address: click.echo(f"Onrecord serves {folder} on {address} (stop with Ctrl-C)", err=True),
        )
    except OSError as error:
        message = f"cannot listen on {host}:{port}: {error.strerror or error}; choose another with --host and --port"
        raise click.ClickException(message) from error


@click.command()
@index_option
@model_option
@click.option("--http", "over_http", is_flag=True, help="Serve streamable HTTP at /mcp instead of stdio.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on with --http.")
@click.option("--port", default=8766, show_default=True, type=click.IntRange(1, 65535), help="Port with --http.")
def mcp(folder: Path, model: str | None, over_http: bool, host: str, port: int) -> None:
    """Offer search, get, similar, verify and speakers to agents (Model Context Protocol)."""
    from search.engine import Engine
    from web.agents import make_server

    # Standard output belongs to the protocol.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    engine = Engine.open(folder, model)
    try:
        server = make_server(engine)
        if over_http:
            click.echo(f"Onrecord offers {folder} to agents on http://{host}:{port}/mcp", err=True)
            server.run("streamable-http", host=host, port=port, stateless_http=True, json_response=True)
        else:
            server.run("stdio")
    except SystemExit as end:
        # The server ends so, with a status of its own, where it cannot begin; it has said why.
        if end.code:
            message = f"cannot listen on {host}:{port}, see above; choose another with --host and --port"
            raise click.ClickException(message) from end
    finally:
        engine.close()


COMMANDS = (serve, mcp)
