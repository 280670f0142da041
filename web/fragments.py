"""Links that open a source article at the very words: text fragments.

Source: WICG "URL Fragment Text Directives", https://wicg.github.io/scroll-to-text-fragment/:
`#:~:text=[prefix-,]start[,end][,-suffix]`, each term percent-encoded with "-", "," and "&" among the encoded.
Terms are matched at word borders, without regard to case; one term cannot cross a paragraph, a start and an end can.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from index.records import StoredStatement

_WORDS_AT_ENDS = 5
_LONGEST_TERM_CHARS = 60
_BROKEN = re.compile(r"[\n\r]+")
# Scripts written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Chinese characters.
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


def encode(term: str) -> str:
    """A term as the directive takes it."""
    return quote(term, safe="").replace("-", "%2D")


def pieces_of(stored: StoredStatement, body: str | None) -> list[str]:
    """A statement's words piece by piece as its article has them, paragraphs apart."""
    spans = stored.statement.spans
    pieces = [body[start:end] for start, end in spans] if body and spans else [stored.statement.text]
    return [line for piece in pieces for line in _BROKEN.split(piece) if trim(line)]


def directive(pieces: Sequence[str], body: str | None = None, *, has_hash: bool = False) -> str:
    """The fragment that opens a page at these words; empty if there are none.

    Args:
        pieces: The words, in reading order; a directive may span them but not name words across them.
        body: The article, to find out how many words it takes to be unmistakable; None if it is not known.
        has_hash: Whether the address has a fragment already.
    """
    if not pieces:
        return ""
    lead = ":~:text=" if has_hash else "#:~:text="
    whole = trim(pieces[0])
    if len(pieces) == 1 and len(whole) <= _LONGEST_TERM_CHARS:
        return lead + encode(whole)
    start, end = _start(pieces[0], body), _end(pieces[-1])
    # A start that reaches into the end would be looked for twice, one after the other.
    overlap = len(pieces) == 1 and len(start) + len(end) >= len(whole)
    return lead + (encode(whole if overlap else start) if overlap else f"{encode(start)},{encode(end)}")


def _start(piece: str, body: str | None) -> str:
    """The piece's first words, as many as make the first place they stand at the right one."""
    words = _words(piece)
    for count in range(_WORDS_AT_ENDS, len(words)):
        term = _join(piece, words[:count])
        if body is None or body.find(term) == body.find(piece):
            return term
        if body.casefold().count(term.casefold()) == 1:
            return term
    return _join(piece, words[:_WORDS_AT_ENDS])


def _end(piece: str) -> str:
    return _join(piece, _words(piece)[-_WORDS_AT_ENDS:])


def _words(piece: str) -> list[tuple[int, int]]:
    """Spans of words that a directive can begin or end at."""
    if _SPACELESS.search(piece):
        # No word border can be trusted inside a run of letters, so its punctuation marks are the borders.
        return list(_runs(piece))
    tokens = (match.span() for match in re.finditer(r"\S+", piece))
    inner = ((start, list(_runs(piece[start:end]))) for start, end in tokens)
    return [(start + runs[0][0], start + runs[-1][1]) for start, runs in inner if runs]


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of letters, digits and the marks that belong to them, vowel signs among them."""
    place = 0
    for is_word, chars in itertools.groupby(text, lambda char: unicodedata.category(char)[0] in "LNM"):
        length = len(list(chars))
        if is_word:
            yield place, place + length
        place += length


def trim(text: str) -> str:
    """A text without what is neither letter nor digit at its ends."""
    runs = list(_runs(text))
    return text[runs[0][0] : runs[-1][1]] if runs else ""


def _join(piece: str, words: Sequence[tuple[int, int]]) -> str:
    return piece[words[0][0] : words[-1][1]] if words else trim(piece)
