"""Articles as they lie on a disk: header and statements together."""

from pathlib import Path

import pytest

from index.extract import Extractor
from index.read import read
from index.records import Document
from tests.index.extract.briefing_files import BRIEFING_FILES
from tests.index.extract.broadcast_files import BROADCAST_FILES
from tests.index.extract.claim_files import CLAIM_FILES
from tests.index.extract.files import FILES, File
from tests.index.extract.form_files import FORM_FILES
from tests.index.extract.page_files import PAGE_FILES
from tests.index.extract.record_files import RECORD_FILES
from tests.index.extract.site_files import SITE_FILES
from tests.index.extract.statement_files import STATEMENT_FILES
from tests.index.extract.test_articles import shown
from tests.index.extract.transcript_files import TRANSCRIPT_FILES

ALL = [
    *FILES,
    *TRANSCRIPT_FILES,
    *FORM_FILES,
    *BROADCAST_FILES,
    *BRIEFING_FILES,
    *RECORD_FILES,
    *STATEMENT_FILES,
    *SITE_FILES,
    *PAGE_FILES,
    *CLAIM_FILES,
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """The extractor with all that ships with it."""
    return Extractor.load()


@pytest.mark.parametrize("file", ALL, ids=lambda one: one.name)
def test_file(extractor: Extractor, file: File, tmp_path: Path) -> None:
    """If this fails, who drops files of this form into a folder loses date, outlet, speakers or words."""
    path = tmp_path / "article.txt"
    path.write_bytes(file.text.encode())
    (document,) = (one for one in read([str(path)]) if isinstance(one, Document))
    assert {name: getattr(document, name) for name in file.header} == file.header
    found = [one for one in extractor.extract(document) if one.speech]
    got = [(one.text, one.kind.value, one.speaker.name if one.speaker else None) for one in found]
    assert got == [row[:3] for row in file.rows]
    for statement, row in zip(found, file.rows, strict=True):
        assert {name: shown(statement)[name] for name in row[3]} == row[3]
