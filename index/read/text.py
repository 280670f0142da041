"""A text file becomes a document."""

from index.identity import document_key
from index.read.files import Advance, UnreadableError, no_advance, read_text
from index.read.headers import read_header
from index.records import Document, Rejection, Speaker


def text_document(
    path: str, *, speaker: str | None = None, advance: Advance = no_advance
) -> list[Document | Rejection]:
    """The document in a text file, whose body is the file's text unchanged.

    Args:
        path: The file.
        speaker: Whose speech it is where its header names nobody.
        advance: Told of bytes read.

    Returns: The document, after a rejection that says what to check in it if its encoding had to be guessed; or the
        rejection alone.
    """
    try:
        decoded = read_text(path, advance)
    except UnreadableError as error:
        return [Rejection(source=path, line=error.line, reason=error.reason)]
    notes: list[Document | Rejection] = []
    if decoded.note is not None:
        notes = [Rejection(source=path, line=decoded.note_line, reason=decoded.note)]
    header = read_header(decoded.text)
    name = header.speaker or speaker
    document = Document(
        source=path,
        key=document_key(path, url=header.url),
        body=decoded.text,
        body_is_file=True,
        title=header.title,
        url=header.url,
        outlet=header.outlet,
        published=header.published,
        author=header.author,
        place=header.place,
        speaker=Speaker(name=name, role=header.speaker_role) if name else None,
    )
    return [*notes, document]
