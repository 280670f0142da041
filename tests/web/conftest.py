"""What the tests of the web package share: an application over the seeds' statements."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.fake_engine import FakeEngine
from tests.web.samples import documents, statements
from web.app import create_app
from web.settings import WebSettings


@pytest.fixture
def engine() -> FakeEngine:
    """A fake engine over the samples."""
    return FakeEngine(documents(), statements())


@pytest.fixture
def app(engine: FakeEngine) -> Flask:
    """The application over the fake engine."""
    return create_app(engine, WebSettings(rate_limits=False))


@pytest.fixture(scope="session")
def session_app() -> Flask:
    """An application that lives as long as the tests, for browsers."""
    return create_app(FakeEngine(documents(), statements()), WebSettings(rate_limits=False))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of the application."""
    return app.test_client()
