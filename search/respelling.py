"""One spelling for what was spoken alike: quoters follow their own house's style, and scanners misread letters.

For laying quotations against statements only; searching knows no spellings but those of the index.
"""

import re

from search.contrast import NEGATIONS, SMALL_NUMBERS, TENS, numbers

_AMERICAN = (
    (re.compile(r"(?<=[a-z]{2})our(?=(?:s|ed|ing|ings|able|ably|ful|ite|ites|er|ers|hood|hoods)?$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2}l)ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile(r"(?<=[a-z][tb])re(?=s?$)"), "er"),
    (re.compile(r"(^def|^off|lic|^pret)enc(?=es?$)"), r"\1ens"),
    (re.compile(r"(?<=[a-z]{2}[aeiou])ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (re.compile(r"(?<=program)me(?=s?$)"), ""),
    (re.compile(r"(?<=[a-z]{3}og)ue(?=s?$)"), ""),
)
"""British endings to American ones, in words long enough for both to be the same word."""
_IN_FIGURES = {word: str(value) for word, value in {**SMALL_NUMBERS, **TENS}.items()} | {"%": "percent"}
_MISREAD = str.maketrans("1058", "losb")
"""Figures that scanners read for letters, and letters that they read for figures."""


def respelt(word: str) -> str:
    """A folded word in the one spelling: "honour" as "honor", "dont" as "don't", "a1ready" as "already"."""
    if word in NEGATIONS and word.endswith("nt"):
        return f"{word[:-2]}n't"
    if word.isdigit() or not word.isascii():
        return word
    if word in _IN_FIGURES:
        return _IN_FIGURES[word]
    if any(character.isdigit() for character in word):
        return _without_misreading(word)
    bare = word if word.endswith("n't") else word.replace("'", "").replace(".", "")
    for british, american in _AMERICAN:
        bare = british.sub(american, bare)
    return bare


def _without_misreading(word: str) -> str:
    """A word of letters and figures as the one or the other, if all but a few of its characters are that."""
    if "." in word:
        return word
    letters, figures = word.translate(_MISREAD), word.translate(str.maketrans("losb", "1058"))
    if letters.isalpha() and sum(c.isdigit() for c in word) * 3 <= len(word):
        return letters
    return figures if figures.isdigit() else word


def by_value(text: str) -> str:
    """A text with its numbers by value and without spaces and hyphens: "$110bn" as "$ 110 billion"."""
    for one in numbers(text):
        sign = one.written[0] if one.written[0] in "$€£¥₹" else ""
        text = text.replace(one.written, f" {sign}{one.value} ", 1)
    return re.sub(r"[\s\-‐-–—,]+", "", text.lower().replace("usd", "$"))
