"""Who is who across re-indexing: keys and ids that depend on sources and words alone."""

import functools
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from index.analysis import fold
from index.records import Statement

_SEPARATOR = "\x1f"
"""Joins the parts of a key: the control character "unit separator", which no path, id or URL holds."""

_PART = "\x1e"
"""Stands before what tells a document's parts in one source apart: the control character "record separator"."""

_WORD = re.compile(r"[\w$€£%]+")


def document_key(
    source: str,
    *,
    url: str | None = None,
    record_id: str | None = None,
    record: Mapping[str, Any] | None = None,
) -> str:
    """What identifies a document: its URL, else its record in its source, else its file.

    Args:
        source: The path it was read from, or "-".
        url: Its address, if it has one.
        record_id: Its own id within the source.
        record: All of it, where the source holds several and this one has no id: its contents identify it.
    """
    if url:
        return f"url{_SEPARATOR}{url.strip()}"
    path = resolved(source)
    if record_id is not None:
        return f"record{_SEPARATOR}{path}{_SEPARATOR}{record_id}"
    if record is not None:
        content = json.dumps(record, sort_keys=True, ensure_ascii=False, default=str)
        return f"content{_SEPARATOR}{path}{_SEPARATOR}{_hex(content)}"
    return f"file{_SEPARATOR}{path}"


def part_key(key: str, source: str, number: int) -> str:
    """The key of one run of a document's ready statements.

    Several sources can hold statements of one document, and one source can hold them in several places; neither may
    replace the other. Statement ids depend on the document's key alone for a source's first run, so that the same
    statement in another source is the same statement.

    Args:
        key: The document's.
        source: The path it was read from, or "-".
        number: How many runs of this document stood earlier in the source.
    """
    main = key if number == 0 else f"{key}{_SEPARATOR}{number}"
    return f"{main}{_PART}{resolved(source)}"


def resolved(source: str) -> str:
    """The absolute path of a source, links followed; "-" stays."""
    return source if source == "-" else _resolved(source, os.getcwd())  # noqa: PTH109 — Path.cwd takes ten times as long, here once a record


@functools.lru_cache(maxsize=4096)
def _resolved(source: str, folder: str) -> str:
    """Kept by working folder, because a source of a million records asks for it as often."""
    return str((Path(folder) / source).resolve())


def document_id(key: str) -> str:
    """16 hexadecimal digits from a document's key."""
    return _hex(key)


def statement_id(key: str, text: str, external_id: str | None, occurrence: int) -> str:
    """16 hexadecimal digits from a document's key and a statement's own words.

    Args:
        key: The document's, as `document_key` or `part_key` gives it.
        text: The statement's words; case, punctuation and the style of quote marks make no difference.
        external_id: The input record's own id.
        occurrence: How often the same words with the same external id stood earlier in the document.
    """
    return f"{statement_number(main_key(key), folded_words(text), external_id, occurrence):016x}"


def identified(key: str, statements: Iterable[Statement]) -> Iterator[tuple[Statement, str, int]]:
    """A document's statements, each with its folded words and its id as a 64-bit unsigned number, in order."""
    main = main_key(key)
    seen: dict[tuple[str, str | None], int] = {}
    for statement in statements:
        folded = folded_words(statement.text)
        identity = folded, statement.external_id
        occurrence = seen[identity] = seen.get(identity, -1) + 1
        yield statement, folded, statement_number(main, folded, statement.external_id, occurrence)


def main_key(key: str) -> str:
    """A document's key without what tells its parts in several sources apart."""
    return key.partition(_PART)[0]


def statement_number(main: str, folded: str, external_id: str | None, occurrence: int) -> int:
    """`statement_id` as a 64-bit unsigned number, from the document's main key and the folded words."""
    return hash64(_SEPARATOR.join((main, folded, external_id or "", str(occurrence))))


def words_hash(text: str) -> int:
    """A 64-bit unsigned number that is equal for verbatim repeats: of the folded words."""
    return hash64(folded_words(text))


@functools.lru_cache(maxsize=256)
def folded_words(text: str) -> str:
    """The words of a text without case, accents, punctuation and line breaks; signs of money and per cent stay."""
    return " ".join(_WORD.findall(fold(text)))


def hash64(text: str) -> int:
    """A 64-bit unsigned number from a text (BLAKE2b)."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _hex(text: str) -> str:
    return f"{hash64(text):016x}"
