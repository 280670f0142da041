"""Which characters count as the same: the one place that folds case, accents, quotes, dashes and spaces.

Folding works character by character and looks at no neighbours, so that offsets into folded text can be
carried back to the text as it stands in the article.
"""

import unicodedata

_APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bb\u02bc\u02b9\u2032\u00b4\uff07"
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u3003\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
# Soft hyphen, zero-width characters, direction marks and the byte order mark show nothing on the page.
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
# Letters that Unicode does not decompose although readers take the stroke for an accent.
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ĸ": "k",
}  # fmt: skip
_FIRST_MARK, _LAST_MARK = "\u0300", "\u036f"


def _fold_character(character: str) -> str:
    """Fold one character; the result may have none or several."""
    if character.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", character)
    bare = "".join(c for c in decomposed if not _FIRST_MARK <= c <= _LAST_MARK)
    # Recomposed, because Hangul syllables and Indic vowels are letters and not accents.
    folded = unicodedata.normalize("NFC", bare).casefold()
    return "".join(_LETTERS.get(c, " " if c.isspace() else c) for c in folded)


class _Folding(dict[int, str]):
    """A translation table for str.translate that folds a character when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDING = _Folding()
_FOLDING.update(dict.fromkeys(map(ord, _APOSTROPHES), "'"))
_FOLDING.update(dict.fromkeys(map(ord, _QUOTES), '"'))
_FOLDING.update(dict.fromkeys(map(ord, _DASHES), "-"))
_FOLDING.update(dict.fromkeys(map(ord, _INVISIBLE), ""))


def fold(text: str) -> str:
    """Fold case, accents, quotes, apostrophes, dashes and spaces, so that variants compare equal.

    Curly and straight quotes become one, as do all dashes, all white space characters, upper and lower case,
    and letters with and without accents; invisible characters vanish; full-width and ligature forms
    become plain letters. White space is not collapsed.
    """
    if text.isascii():
        # Control characters that count as white space are folded too; most text has none.
        return text.lower() if text.isprintable() else text.lower().translate(_FOLDING)
    return text.translate(_FOLDING)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """Fold a text and say where each folded character comes from.

    Returns: The same as fold(text), and a list of one entry more than it has characters: the index in
        `text` of the character that each folded character was made of, and last len(text).
    """
    if text.isascii():
        return fold(text), list(range(len(text) + 1))
    pieces = [_FOLDING[ord(c)] for c in text]
    origins = [i for i, piece in enumerate(pieces) for _ in piece]
    origins.append(len(text))
    return "".join(pieces), origins
