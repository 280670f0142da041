"""Where a text's words begin and end, and which form each is indexed under."""

import re
from typing import NamedTuple

from index.analysis.folding import fold, fold_with_offsets
from index.analysis.stemming import stem

# Written without spaces between words: each character stands alone, and a word is a phrase of them.
_IDEOGRAPHS = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
# Vowel signs and points, which Python does not count as letters.
_MARKS = (
    "\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc\u0abe-\u0acd"
    "\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc"
    "\u0cbe-\u0cd6\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0d82\u0d83\u0dca-\u0ddf\u1ab0-\u1aff\u20d0-\u20f0"
)
_LETTER = rf"[^\W_{_IDEOGRAPHS}{_UNSPACED}]"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)+"
_SIGN = r"[$%€£¥₹₽₴₪₩]|[#@](?=\w)"
_ASCII_WORDS = re.compile(rf"[a-z](?:\.[a-z])+(?![a-z0-9])\.?|{_NUMBER}|[a-z0-9]+(?:'[a-z0-9]+)*|[$%]|[#@](?=[a-z0-9])")
_WORDS = re.compile(
    rf"[^\W\d_{_IDEOGRAPHS}{_UNSPACED}](?:\.[^\W\d_{_IDEOGRAPHS}{_UNSPACED}])+(?!\w)\.?"
    rf"|{_NUMBER}"
    rf"|[{_IDEOGRAPHS}]"
    rf"|[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u0ed0-\u0edf"
    rf"\u1000-\u102a\u103f-\u1055\u1780-\u17b3\u17e0-\u17e9]"
    rf"[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u17b4-\u17d3]*"
    rf"|{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*(?:'{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*)*"
    rf"|{_SIGN}"
)
_JOINED_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


class Token(NamedTuple):
    """One word of a text.

    Attributes:
        term: What it is searched under: its stem.
        exact: What tells it from other words of the same stem: its folded form.
        start: Where it begins in the text, in code points.
        end: Where it ends, exclusive.
    """

    term: str
    exact: str
    start: int
    end: int


def raw_words(text: str) -> list[str]:
    """The words of a text in order, folded, as written; exact_form() of each is what is indexed."""
    folded = fold(text)
    return (_ASCII_WORDS if folded.isascii() else _WORDS).findall(folded)


def exact_form(word: str) -> str:
    """The form under which a word of raw_words() is indexed: "u.s." as "u.s", "1,000" as "1000"."""
    if "," in word and _JOINED_NUMBER.fullmatch(word):
        return word.replace(",", "")
    return word.rstrip(".")


def tokenise(text: str) -> list[Token]:
    """The words of a text in order; a word's place in the list is its position in the index.

    No word is left out: "not", "will" and single letters are words. "U.S." is one word, as is "don't";
    "S-400" is two words side by side, "$18" is "$" and "18", "100%" is "100" and "%", a hashtag is "#" and
    the word. Chinese and Japanese characters are words of their own.
    """
    folded, origins = fold_with_offsets(text)
    pattern = _ASCII_WORDS if folded.isascii() else _WORDS
    tokens = []
    for match in pattern.finditer(folded):
        exact = exact_form(match.group())
        # Accents written as characters of their own belong to the letter before.
        end = max(origins[match.end() - 1] + 1, origins[match.end()])
        tokens.append(Token(stem(exact), exact, origins[match.start()], end))
    return tokens
