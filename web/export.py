"""Search results as files to download: JSON, JSON Lines and CSV, sent while they are read from the index."""

import json
from collections.abc import Iterable, Iterator
from typing import Literal

from flask import Response

from index.records import StoredStatement
from search.exports import export_lines
from search.render import statement_json

Format = Literal["json", "jsonl", "csv"]

CHUNK_CHARS = 64 * 1024
"""How much is gathered before it is sent: a packet a line would take longer than reading the index."""

_MEDIA_TYPES: dict[Format, str] = {
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "csv": "text/csv; charset=utf-8",
}


def response(statements: Iterable[StoredStatement], form: Format) -> Response:
    """A file to download, sent as it is made."""
    lines = json_array(statements) if form == "json" else export_lines(statements, form)
    return Response(
        chunks(lines),
        content_type=_MEDIA_TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="onrecord.{form}"'},
    )


def json_array(statements: Iterable[StoredStatement]) -> Iterator[str]:
    """One JSON object, with the statements as its member of that name."""
    yield '{"statements": ['
    between = ""
    for stored in statements:
        yield between + json.dumps(statement_json(stored), ensure_ascii=False)
        between = ",\n"
    yield "]}\n"


def chunks(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in pieces of CHUNK_CHARS or somewhat more, the last one aside."""
    gathered: list[str] = []
    length = 0
    for piece in pieces:
        gathered.append(piece)
        length += len(piece)
        if length >= CHUNK_CHARS:
            yield "".join(gathered)
            gathered, length = [], 0
    if gathered:
        yield "".join(gathered)
