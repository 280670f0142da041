"""What the tests of the engine share: an index of the seeds and of some ready statements, made by the program."""

import gc
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from search.engine import Engine
from web.command_line import program

SEEDS = Path(__file__).parent.parent.parent / "seeds"

SPEECHES = [
    ("Ann Lee", "2019-03-01", "Gazette", "We will not raise taxes on working families this year."),
    ("Ann Lee", "2020-03-01", "Herald", "We will raise taxes on working families, because schools need the money."),
    ("Bob Ray", "2020", "Gazette", "Taxes on working families have gone up by 18 percent since 2015."),
    ("Bob Ray", "2020-06", "Herald", "Taxes on working families have gone up by 31 percent since 2015."),
    ("Cy Poe", None, None, "The new bridge across the river will be open to cars in spring."),
    ("Cy Poe", "2021-01-05", "Gazette", "The new bridge across the river will be open to cars in spring."),
    ("Dee Fox", "2021-02-05", "Herald", "Our hospital has hired forty nurses and still looks for more."),
    ("Dee Fox", "2022-02-05", "Gazette", "Nobody asked the nurses before the ward was closed."),
]
"""Speaker, date, outlet and words of the ready statements; two of them repeat each other."""


@pytest.fixture
def _uncollected() -> Iterator[None]:
    """No garbage is collected meanwhile: going through all that a whole run of the tests has loaded takes a second."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index; nobody may write to it."""
    folder = tmp_path_factory.mktemp("engine")
    records = [
        {"id": f"r{i}", "text": text, "speaker": speaker, "date": date, "outlet": outlet}
        for i, (speaker, date, outlet, text) in enumerate(SPEECHES)
    ]
    speeches = folder / "speeches.jsonl"
    speeches.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    result = CliRunner().invoke(program, ["--index", str(folder / "index"), "index", str(SEEDS), str(speeches)])
    assert result.exit_code == 0, (result.output, result.exception)
    return folder / "index"


@pytest.fixture(scope="session")
def engine(index_folder: Path) -> Iterator[Engine]:
    """The engine over that index."""
    engine = Engine.open(index_folder)
    yield engine
    engine.close()
