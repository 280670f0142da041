"""Where in a JSON or CSV file are the records?"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, Any

import orjson

from index.read.files import (
    Advance,
    UnreadableError,
    decode,
    is_windows_1252,
    no_advance,
    opened,
    refuse_binary,
    suffix,
)
from index.records import Rejection

Record = dict[str, Any]

RECORD_SUFFIXES = frozenset({".jsonl", ".ndjson", ".json", ".csv", ".tsv"})

_SNIFFED_BYTES = 8192

_FIELD_CHARS = 2**31 - 1
"""Most characters of one CSV field; Python's own limit of 131,072 is less than a long article has."""


def records_of(path: str, advance: Advance = no_advance) -> Iterator[tuple[int, Record] | Rejection]:
    """The records in a file, each with its line from 1, read as a stream.

    Args:
        path: ".jsonl", ".ndjson", ".json" (JSON Lines, one array or one object), ".csv" or ".tsv", perhaps packed;
            or "-".
        advance: Told of bytes read, before they are unpacked.

    Returns: Records in order; a rejection for each line that holds none, and for the file itself if it cannot be read.
    """
    empty = True
    try:
        with opened(path, advance) as stream:
            for found in _by_format(path, stream):
                empty = False
                yield (
                    found if isinstance(found, tuple) else Rejection(source=path, line=found.line, reason=found.reason)
                )
    except UnreadableError as error:
        empty = False
        yield Rejection(source=path, line=error.line, reason=error.reason)
    if empty:
        yield Rejection(source=path, reason="empty file, there is nothing to read in it; leave it out")


def _by_format(path: str, stream: IO[bytes]) -> Iterator[tuple[int, Record] | UnreadableError]:
    buffered = io.BufferedReader(stream, 1 << 18) if isinstance(stream, io.RawIOBase) else stream
    first = buffered.readline(_SNIFFED_BYTES)
    refuse_binary(first)
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        lines: Iterable[bytes] = io.BytesIO(decode(first + buffered.read()).text.encode())
    else:
        lines = _lines(first.removeprefix(b"\xef\xbb\xbf"), buffered)
    if suffix(path) in (".csv", ".tsv"):
        return _csv_records(iter(lines))
    return _json_records(lines)


def _lines(first: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    """Put what was sniffed back before the rest."""
    if first and not first.endswith(b"\n"):
        first += stream.readline()
    if first:
        yield first
    yield from stream


def _json_records(lines: Iterable[bytes]) -> Iterator[tuple[int, Record] | UnreadableError]:
    """JSON Lines; or, where the first line cannot stand alone, one array or object over many lines."""
    source = iter(lines)
    numbered = ((number, line) for number, line in enumerate(source, 1) if not line.isspace())
    for first, line in numbered:
        if line.lstrip().startswith(b"[") or line.strip() == b"{":
            yield from _json_values(first, line, source)
        else:
            yield _json_record(first, line.strip())
        break
    yield from (_json_record(number, line.strip()) for number, line in numbered)


def _json_record(number: int, line: bytes) -> tuple[int, Record] | UnreadableError:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as undecodable:
            reason = f"not UTF-8 (byte 0x{line[undecodable.start]:02x}, column {undecodable.start + 1})"
            return UnreadableError(f"{reason}; save it as UTF-8", number)
        return UnreadableError(
            f"broken JSON ({error.msg}, column {error.colno}); write one whole record on each line", number
        )
    if not isinstance(record, dict):
        return UnreadableError("not a record; write an object with `body` or `text` on each line", number)
    return number, record


def _json_values(number: int, first: bytes, rest: Iterable[bytes]) -> Iterator[tuple[int, Record] | UnreadableError]:
    """The records of a JSON array, or of objects written over several lines; read as a whole, unlike JSON Lines."""
    try:
        text = b"".join([first, *rest]).decode("utf-8").rstrip()
    except UnicodeDecodeError as error:
        line = number + error.object.count(b"\n", 0, error.start)
        yield UnreadableError(f"not UTF-8 (byte 0x{error.object[error.start]:02x}); save it as UTF-8", line)
        return
    decoder = json.JSONDecoder()
    is_array = text.lstrip().startswith("[")
    if is_array:
        text = text.lstrip()[1:].removesuffix("]")
    position, line = 0, number
    while (start := _next_value(text, position)) < len(text):
        line += text.count("\n", position, start)
        try:
            value, position = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as error:
            line += text.count("\n", start, getattr(error, "pos", start))
            reason = getattr(error, "msg", "nested too deeply")
            yield UnreadableError(f"broken JSON ({reason}); nothing after it was read, mend it or use JSON Lines", line)
            return
        yield _value_record(line, value)
        line += text.count("\n", start, position)


def _next_value(text: str, position: int) -> int:
    """Where the next value begins, behind white space and commas; the text's length if there is none."""
    while position < len(text) and text[position] in " \t\r\n,":
        position += 1
    return position


def _value_record(line: int, value: object) -> tuple[int, Record] | UnreadableError:
    if not isinstance(value, dict):
        return UnreadableError("not a record; write an object with `body` or `text`", line)
    try:
        orjson.dumps(value)
    except orjson.JSONEncodeError as error:
        return UnreadableError(f"broken text in it ({error}); write it anew", line)
    return line, value


def _csv_records(lines: Iterator[bytes]) -> Iterator[tuple[int, Record] | UnreadableError]:
    """Rows under a header line, empty fields left out."""
    csv.field_size_limit(_FIELD_CHARS)
    first = _csv_line(next(lines, b""))
    # Spreadsheets write semicolons where the comma is the decimal sign; names of columns hold none of the three.
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(chain([first], map(_csv_line, lines)), delimiter=delimiter, strict=True)
    header: list[str] | None = None
    while True:
        number = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield UnreadableError(f"broken CSV ({error}); quote fields that hold commas, quotes or line ends", number)
            continue
        if row is None:
            return
        if not any(row):
            continue
        if header is None:
            header = [name.strip().lower() for name in row]
            if not {"text", "body"} & set(header):
                yield UnreadableError("no column `text` or `body`; name the columns in the first line", number)
                return
            continue
        yield _csv_record(number, header, row)


def _csv_line(line: bytes) -> str:
    """Decode one line; what is no text in any likely encoding is marked by lone surrogates."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252" if is_windows_1252(line) else "utf-8", "surrogateescape")


def _csv_record(number: int, header: list[str], row: list[str]) -> tuple[int, Record] | UnreadableError:
    if len(row) > len(header):
        return UnreadableError(f"{len(row)} fields under {len(header)} columns; quote fields that hold commas", number)
    if any("\udc80" <= sign <= "\udcff" for value in row if not value.isascii() for sign in value):
        return UnreadableError("not UTF-8; save the file as UTF-8", number)
    if any("\0" in value for value in row):
        return UnreadableError("binary data, not text; mend the line", number)
    return number, {name: value for name, value in zip(header, row, strict=False) if value}
