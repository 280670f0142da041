"""Who is who across re-indexing: keys and ids that depend on sources and words alone."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from index.analysis import fold

_SEPARATOR = "\x1f"
"""Joins the parts of a key: the control character "unit separator", which no path, id or URL holds."""


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


def resolved(source: str) -> str:
    """The absolute path of a source, links followed; "-" stays."""
    return source if source == "-" else str(Path(source).resolve())


def document_id(key: str) -> str:
    """16 hexadecimal digits from a document's key."""
    return _hex(key)


def statement_id(key: str, text: str, external_id: str | None, occurrence: int) -> str:
    """16 hexadecimal digits from a document's key and a statement's own words.

    Args:
        key: The document's.
        text: The statement's words; case, punctuation and the style of quote marks make no difference.
        external_id: The input record's own id.
        occurrence: How often the same words with the same external id stood earlier in the document.
    """
    return _hex(_SEPARATOR.join((key, fold(text), external_id or "", str(occurrence))))


def words_hash(text: str) -> int:
    """A 64-bit unsigned number that is equal for verbatim repeats: of the folded words."""
    return int.from_bytes(blake2b(fold(text).encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _hex(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
