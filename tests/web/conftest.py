"""What the tests of the web package share: the real engine over an index of the seeds, and an application over it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.testing import FlaskClient

from search.engine import Engine
from search.records import Mode, SearchRequest
from tests.web.samples import WORDS, write_sources
from web.app import create_app
from web.command_line import program
from web.settings import WebSettings


@dataclass(frozen=True)
class Known:
    """What tests look up: the statement that begins with WORDS, and its document."""

    statement_id: str
    document_id: str

    def fill(self, path: str) -> str:
        """A path with {statement} and {document} replaced by the ids."""
        return path.replace("{statement}", self.statement_id).replace("{document}", self.document_id)


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the seeds and some more, made by the program itself."""
    folder = tmp_path_factory.mktemp("web")
    sources = write_sources(folder)
    result = CliRunner().invoke(program, ["--index", str(folder / "index"), "index", str(sources)])
    assert result.exit_code == 0, result.output
    return folder / "index"


@pytest.fixture(scope="session")
def engine(index_folder: Path) -> Iterator[Engine]:
    """The engine over that index."""
    engine = Engine.open(index_folder)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def known(engine: Engine) -> Known:
    """Ids of that index."""
    request = SearchRequest(text=f'"{WORDS}" outlet:TASS', mode=Mode.KEYWORD)
    hits = [hit for hit in engine.search(request).hits if hit.stored.statement.text.startswith(WORDS)]
    return Known(hits[0].stored.id, hits[0].stored.document_id)


@pytest.fixture(scope="session")
def app(engine: Engine) -> Flask:
    """The application over the engine."""
    return create_app(engine, WebSettings(rate_limits=False))


@pytest.fixture(scope="session")
def client(app: Flask) -> FlaskClient:
    """A client of the application."""
    return app.test_client()
