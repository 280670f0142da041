"""Has a document changed since it was indexed?"""

import functools
from hashlib import blake2b

import orjson

from index.records import Document, Speaker, Statement

_SORTED = orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS


def document_digest(document: Document, extractor_version: str) -> bytes:
    """16 bytes that change whenever anything does that the index keeps of a document.

    Args:
        document: As it was read.
        extractor_version: Which extractor would cut its statements; of no account where they came ready.
    """
    digest = blake2b(digest_size=16)
    speaker = document.speaker
    fields = (
        document.external_id, document.title, document.url, document.outlet, document.published, document.author,
        document.language, document.place, document.body_is_file, _sorted_json(document.extra),
        None if speaker is None else (speaker.id, speaker.name, speaker.role, speaker.affiliation),
    )  # fmt: skip
    digest.update(repr(fields).encode())
    if document.body is not None:
        digest.update(extractor_version.encode())
        digest.update(document.body.encode("utf-8", "surrogatepass"))
    for statement in document.statements:
        digest.update(_statement_bytes(statement))
    return digest.digest()


def _statement_bytes(statement: Statement) -> bytes:
    """A ready statement's fields; joining them is the cheapest form, and a clash of absent with empty does no harm."""
    speaker = statement.speaker
    fields = (
        statement.text, statement.kind.value, statement.said_on or "", statement.venue or "",
        statement.external_id or "", _sorted_json(statement.extra),
        "" if speaker is None else _speaker_text(speaker),
    )  # fmt: skip
    return "\x1f".join(fields).encode("utf-8", "surrogatepass")


@functools.lru_cache(maxsize=65536)
def _speaker_text(speaker: Speaker) -> str:
    return repr((speaker.id, speaker.name, speaker.role, speaker.affiliation))


def _sorted_json(extra: object) -> str:
    return orjson.dumps(extra, default=str, option=_SORTED).decode() if extra else ""
