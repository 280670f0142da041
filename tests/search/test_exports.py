"""Exports: JSON Lines and CSV that other programs can read back."""

import csv
import io
import json

from index.records import Kind, Speaker, Statement, StoredStatement
from search.exports import CSV_COLUMNS, export_lines


def stored(text: str, **fields: object) -> StoredStatement:
    """A statement of a small article."""
    statement = Statement(text=text, kind=Kind.DIRECT, speaker=Speaker(id="ann-lee", name="Ann Lee", role="mayor"))
    record: dict[str, object] = {
        "id": "00000000000000ff",
        "statement": statement,
        "document_id": "0000000000000001",
        "source": "a.txt",
        "title": "Town, hall",
        "url": None,
        "outlet": "Gazette",
        "published": "2021-05-04",
        "before": "",
        "after": "",
    }
    return StoredStatement(**(record | fields))  # type: ignore[arg-type]


def test_csv_reads_back() -> None:
    """Commas, quotes and line ends inside a statement must not break rows."""
    text = 'We said "no", twice.\nAnd again.'
    lines = "".join(export_lines([stored(text), stored("Fine.")], "csv"))
    rows = list(csv.DictReader(io.StringIO(lines, newline="")))
    assert [row["text"] for row in rows] == [text, "Fine."]
    assert list(rows[0]) == list(CSV_COLUMNS)
    assert (rows[0]["speaker"], rows[0]["role"], rows[0]["url"], rows[0]["title"]) == (
        "Ann Lee",
        "mayor",
        "",
        "Town, hall",
    )


def test_csv_disarms_formulas() -> None:
    """A quotation that begins with = must not run in a spreadsheet."""
    (_, line) = export_lines([stored('=HYPERLINK("x")')], "csv")
    assert next(csv.reader([line]))[CSV_COLUMNS.index("text")] == '\'=HYPERLINK("x")'


def test_jsonl_reads_back() -> None:
    """One object a line, in any script, with the contract's names."""
    (line,) = export_lines([stored("Мы готовы\nк диалогу")], "jsonl")
    assert line.count("\n") == 1
    record = json.loads(line)
    assert record["text"] == "Мы готовы\nк диалогу"
    assert record["speaker"]["id"] == "ann-lee"
    assert record["repeats"] == {"count": 1, "outlets": []}


def test_nothing_to_export() -> None:
    """An empty result is an empty file, or a lone header."""
    assert list(export_lines([], "jsonl")) == []
    assert "".join(export_lines([], "csv")).strip() == ",".join(CSV_COLUMNS)
