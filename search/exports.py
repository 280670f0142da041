"""Statements as JSON Lines or CSV, the same for the command line and the API."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Literal, TextIO

from index.records import StoredStatement
from search.render import statement_json

Form = Literal["jsonl", "csv"]

CSV_COLUMNS = (
    "id",
    "external_id",
    "text",
    "kind",
    "speaker",
    "role",
    "affiliation",
    "said_on",
    "published",
    "outlet",
    "venue",
    "title",
    "url",
    "source",
    "document_id",
    "confidence",
)
"""Columns of the CSV export; names as in the JSON, the speaker flattened."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for a formula; such cells get an apostrophe (OWASP, CSV Injection)."""


def export_lines(statements: Iterable[StoredStatement], form: Form) -> Iterator[str]:
    """The export piece by piece, each piece whole lines; CSV begins with a header and quotes as RFC 4180."""
    if form == "jsonl":
        for stored in statements:
            yield json.dumps(statement_json(stored), ensure_ascii=False) + "\n"
        return
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(CSV_COLUMNS)
    yield _drain(buffer)
    for stored in statements:
        writer.writerow(_csv_row(stored))
        yield _drain(buffer)


def write_export(statements: Iterable[StoredStatement], form: Form, out: TextIO) -> None:
    """Write the export to an open file."""
    out.writelines(export_lines(statements, form))


def _drain(buffer: io.StringIO) -> str:
    piece = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return piece


def _csv_row(stored: StoredStatement) -> list[str]:
    record = statement_json(stored)
    speaker = record["speaker"] or {}
    record |= {"speaker": speaker.get("name"), "role": speaker.get("role"), "affiliation": speaker.get("affiliation")}
    return [_cell(record[column]) for column in CSV_COLUMNS]


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(FORMULA_STARTS) else text
