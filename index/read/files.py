"""How is a file opened, unpacked and decoded?"""

import codecs
import gzip
import io
import lzma
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from index.read.sources import STANDARD_INPUT

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

_SNIFFED_BYTES = 8192

_BUFFER_BYTES = 1 << 18

Advance = Callable[[int], object]
"""Told of bytes read since the last call."""


def no_advance(_count: int) -> None:
    """Tell nobody."""


_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_PACKED = (".gz", ".xz", ".zst")


class UnreadableError(Exception):
    """A file that cannot be taken; the message says why and what to do."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        """Say why, and at which line."""
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A file's text.

    Attributes:
        note: What the user should check in it; None if it was plain UTF-8.
        note_line: The line, from 1, that the note is about.
    """

    text: str
    note: str | None = None
    note_line: int | None = None


def suffix(path: str) -> str:
    """The ending that tells the format, in lower case: ".jsonl" of "a.JSONL.xz"; ".jsonl" for standard input."""
    if path == STANDARD_INPUT:
        return ".jsonl"
    inner = Path(path)
    return (inner.with_suffix("") if inner.suffix.lower() in _PACKED else inner).suffix.lower()


class _Counted(io.FileIO):
    """A file that tells how many of its bytes were read."""

    def __init__(self, path: str, advance: Advance) -> None:
        super().__init__(path)
        self._advance = advance

    def readinto(self, buffer: "Buffer", /) -> int:
        """Read into a buffer, as FileIO does."""
        count = super().readinto(buffer) or 0
        self._advance(count)
        return count

    def readall(self) -> bytes:
        """Read the rest, as FileIO does."""
        data = super().readall()
        self._advance(len(data))
        return data


@contextmanager
def opened(path: str, advance: Advance = no_advance) -> Iterator[IO[bytes]]:
    """A file's unpacked bytes.

    Args:
        path: The file, or "-".
        advance: Told of bytes read, before they are unpacked.

    Raises: UnreadableError: Whatever goes wrong while opening or reading, inside the `with` block too.
    """
    try:
        if path == STANDARD_INPUT:
            yield sys.stdin.buffer
        else:
            with io.BufferedReader(_Counted(path, advance), _BUFFER_BYTES) as packed, _unpacked(path, packed) as stream:
                yield stream
    except (OSError, EOFError, lzma.LZMAError, _zstd_error()) as error:
        if isinstance(error, OSError) and error.strerror:
            reason = f"cannot be read ({error.strerror}); check the file and its permissions"
        else:
            reason = f"cannot be unpacked ({error}); the file is damaged or not finished, fetch it again"
        raise UnreadableError(reason) from error


def _unpacked(path: str, packed: "io.BufferedReader[_Counted]") -> IO[bytes]:
    match Path(path).suffix.lower():
        case ".gz":
            return io.BufferedReader(gzip.GzipFile(fileobj=packed), _BUFFER_BYTES)
        case ".xz":
            return io.BufferedReader(lzma.LZMAFile(packed), _BUFFER_BYTES)
        case ".zst":
            import zstandard

            reader = zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True)
            return io.BufferedReader(reader, _BUFFER_BYTES)
        case _:
            return packed


def _zstd_error() -> type[Exception]:
    """The exception of zstandard, which is imported only where a ".zst" was met."""
    module = sys.modules.get("zstandard")
    return module.ZstdError if module else EOFError


def read_text(path: str, advance: Advance = no_advance) -> Decoded:
    """A whole text file, decoded; arguments as of `opened`.

    Raises: UnreadableError: If it is empty, binary, in an unknown encoding or cannot be read.
    """
    with opened(path, advance) as stream:
        data = stream.read(_SNIFFED_BYTES)
        refuse_binary(data)
        data += stream.read()
    if not data.strip():
        raise UnreadableError("empty file, there is nothing to read in it; leave it out")
    return decode(data)


def refuse_binary(data: bytes) -> None:
    """Refuse what is no text by its first bytes.

    Raises: UnreadableError: If there is a NUL byte in it and it is not UTF-16.
    """
    if b"\0" in data and not data.startswith(_WIDE_MARKS):
        raise UnreadableError("binary file, not text; convert it to text, JSON Lines or CSV first")
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:14].lower().startswith((b"<!doctype html", b"<html")):
        raise UnreadableError(
            "web page; save its text, or give it as a JSON Lines record with `body`, `title` and `url`"
        )
    if data.startswith(b"%PDF-"):
        raise UnreadableError("PDF, not text; convert it to text first, for example with pdftotext")


def decode(data: bytes) -> Decoded:
    """Decode UTF-8, UTF-16 with its mark, what can only be Windows-1252, or mostly plain text with a mixture of them.

    A mark at the beginning of UTF-8 stays in the text, because spans count from the file's first character.

    Raises: UnreadableError: If it is none of these.
    """
    if data.startswith(_WIDE_MARKS):
        try:
            return Decoded(text=data.decode("utf-16"))
        except UnicodeDecodeError as error:
            raise UnreadableError(f"not UTF-16 though marked so (byte {error.start}); save it as UTF-8") from error
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        where = f"not UTF-8 (byte 0x{data[error.start]:02x} at offset {error.start})"
        if is_windows_1252(data):
            note = f"{where}; taken as Windows-1252, check accents and quotation marks or save it as UTF-8"
            return Decoded(text=data.decode("cp1252"), note=note, note_line=line)
        if _is_nearly_plain(data):
            note = f"{where}, nor all Windows-1252; read as a mixture, check accents and quotes or save it as UTF-8"
            return Decoded(text=_mixed(data), note=note, note_line=line)
        raise UnreadableError(f"{where}; save it as UTF-8", line) from error


_WINDOWS_1252_MARKS = rb"\x80\x82\x84\x85\x91-\x97\x99\xa0\xa1\xa3\xa5\xa7\xa9\xab\xad-\xb1\xb4\xb7\xb9-\xbf"
_WINDOWS_1252_LETTERS = rb"\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0\xc1\xc4-\xcf\xd1-\xd6\xd8-\xdc\xdf-\xef\xf1-\xf6\xf8-\xfc"
_WINDOWS_1252 = re.compile(
    rb"(?:[\x09-\x0d\x20-\x7e%(marks)s]|(?<![%(letters)s])[%(letters)s]{1,2}(?![%(letters)s]))*"
    % {b"marks": _WINDOWS_1252_MARKS, b"letters": _WINDOWS_1252_LETTERS}
)
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


_MOST_FOREIGN = 0.05
"""Share of bytes beyond printable ASCII up to which a text can be read whatever they are."""


def _is_nearly_plain(data: bytes) -> bool:
    foreign = sum(map(len, re.findall(rb"[\x00-\x08\x0e-\x1f\x7f-\xff]+", data)))
    return foreign <= _MOST_FOREIGN * len(data)


def _mixed(data: bytes) -> str:
    """Whole UTF-8 sequences as such, all other bytes as Windows-1252."""
    parts, at = [], 0
    for match in _UTF8_SEQUENCE.finditer(data):
        parts += [data[at : match.start()].decode("cp1252", "replace"), match[0].decode("utf-8", "replace")]
        at = match.end()
    return "".join([*parts, data[at:].decode("cp1252", "replace")])


def is_windows_1252(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 are, in all likelihood, English or Western European text in Windows-1252.

    They are if they hold no control characters, none of that encoding's rare signs, no run of more than two accented
    letters, and no whole UTF-8 sequence (which would make them damaged UTF-8).
    """
    return not _UTF8_SEQUENCE.search(data) and _WINDOWS_1252.fullmatch(data) is not None
