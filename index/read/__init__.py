"""From sources to documents: which files, in what form, and what could not be read.

read.sources        which files do the user's words mean
read.files          how is a file opened, unpacked and decoded
read.headers        what do the first lines of a plain article say
read.header_lines   what does each of them say by itself
read.header_dates   is a line a date, and which day does it say
read.datelines      which place, agency and date stand before a lead
read.speeches       whose speech does a headline say that a text is
read.text           a text file becomes a document
read.tables         where in a JSON or CSV file are the records
read.records        a record becomes a document or a ready statement
"""

from collections.abc import Iterator, Sequence

from index.read.files import Advance, no_advance, suffix
from index.read.records import documents_of
from index.read.sources import expand
from index.read.tables import RECORD_SUFFIXES, records_of
from index.read.text import text_document
from index.records import Document, Rejection

__all__ = ["read"]


def read(
    sources: Sequence[str], *, speaker: str | None = None, advance: Advance = no_advance
) -> Iterator[Document | Rejection]:
    """Read everything that sources name, one document at a time.

    Args:
        sources: Files, folders (walked in order of name, hidden ones left out), glob patterns, or "-" for
            JSON Lines from standard input. ".gz", ".xz" and ".zst" are opened.
        speaker: To whom everything belongs that names nobody: speeches, and records without a speaker.
        advance: Told of bytes read, before they are unpacked, so that progress can be shown.

    Returns: Documents, and a rejection for each input or line that could not be taken; in order of the sources.
        Bad input never ends the reading early.
    """
    for found in expand(sources):
        if isinstance(found, Rejection):
            yield found
        elif suffix(found) in RECORD_SUFFIXES:
            yield from documents_of(found, records_of(found, advance), speaker=speaker)
        else:
            yield from text_document(found, speaker=speaker, advance=advance)
