"""Running the application: a production WSGI server, several threads over one engine."""

import logging
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from flask import Flask
from waitress.server import create_server

from search.engine import Engine
from search.records import SearchRequest
from web.app import create_app
from web.settings import WebSettings
from web.state import EXTENSION

_LOG = logging.getLogger(__name__)

THREADS = 8
"""Requests answered at once. Most of a search is numpy and numba outside the interpreter's lock, so somewhat more
threads than cores keep slow clients from holding up quick ones."""

REFRESH_SECONDS = 2.0
"""How often new data is looked for while nobody asks; requests look themselves."""


def serve(
    folder: Path,
    *,
    model: str | None,
    host: str,
    port: int,
    settings: WebSettings,
    threads: int = THREADS,
    ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve an index until SIGINT or SIGTERM, then finish the requests under way and return.

    Args:
        folder: The index folder.
        model: The model to encode queries with; None for the index's own.
        host: Address to listen on.
        port: Port to listen on; 0 for any free one.
        settings: The application's settings.
        threads: Requests answered at once.
        ready: Called with the server's address when it accepts requests.

    Raises:
        OnrecordError: If the index cannot be read.
        OSError: If the address cannot be listened on.
    """
    engine = Engine.open(folder, model)
    try:
        run(create_app(engine, settings), engine, host=host, port=port, threads=threads, ready=ready)
    finally:
        engine.close()


def run(
    app: Flask, engine: Engine, *, host: str, port: int, threads: int, ready: Callable[[str], None] = lambda _: None
) -> None:
    """Serve an application until a signal ends it; see `serve`."""
    try:
        server = create_server(
            app,
            host=host,
            port=port,
            threads=threads,
            ident="onrecord",
            # Where proxies are trusted, the application itself reads what they say, and from as many as it is told.
            clear_untrusted_proxy_headers=not app.extensions[EXTENSION].settings.proxies,
        )
    except ValueError as error:
        # What waitress makes of a name that cannot be looked up.
        raise OSError(f"{host!r} is no address of this machine") from error
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()
        raise SystemExit(0)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    threading.Thread(target=_warm, args=(engine,), name="onrecord-warm", daemon=True).start()
    threading.Thread(target=_watch, args=(engine, stopping), name="onrecord-refresh", daemon=True).start()
    ready(f"http://{_in_address(host)}:{server.effective_port}")
    try:
        # Ends by SystemExit, upon which waitress lets its threads finish what they are at.
        server.run()
    finally:
        stopping.set()
        server.close()


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _warm(engine: Engine) -> None:
    """Load model and compiled code while the server already answers, so that the first search does not wait."""
    started = time.perf_counter()
    try:
        engine.search(SearchRequest(text="on the record", limit=1))
        engine.speakers("on the record")
    except Exception:  # noqa: BLE001 - whatever is wrong, the first search will say it to who asks
        _LOG.warning("could not load everything ahead", exc_info=True)
    else:
        _LOG.info("everything loaded after %.1f s", time.perf_counter() - started)


def _watch(engine: Engine, stopping: threading.Event) -> None:
    known = engine.generation
    while not stopping.wait(REFRESH_SECONDS):
        try:
            engine.refresh()
            if engine.generation != known:
                known = engine.generation
                engine.speakers("on the record")
        except Exception:  # noqa: BLE001 - the thread must outlive whatever a writer does
            _LOG.exception("could not take up the changed index; the last one is served on")
            stopping.wait(REFRESH_SECONDS * 10)
