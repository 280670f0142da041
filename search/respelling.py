"""One spelling for what was spoken alike: quoters follow their own house's style, and scanners misread letters.

For laying quotations against statements only; searching knows no spellings but those of the index.
"""

import re
from collections.abc import Sequence

from index.analysis import fold
from search.contrast import NEGATIONS, SMALL_NUMBERS, TENS, is_amount_word, numbers

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
_CURRENCIES = {
    re.compile(r"\b(?:(?:us|u\.s\.?)\s*)?(?:dollars?\b|\$)|\busd\b"): "$",
    re.compile(r"\beuros?\b|\beur\b"): "€",
    re.compile(r"\bpounds?(?: sterling)?\b|\bgbp\b"): "£",
    re.compile(r"\byen\b|\bjpy\b"): "¥",
    re.compile(r"\brupees?\b|\binr\b"): "₹",
}
"""Names of currencies and their signs, in folded text."""
_SIGNS = "".join(_CURRENCIES.values())
_SIGN_BEHIND = re.compile(rf"(?<![{_SIGNS}\d.e+])(\d[\d.e+]*)\s*([{_SIGNS}])(?!\s*\d)")
_NAMES = {
    "$": ("dollar", "dollars"), "€": ("euro", "euros"), "£": ("pound", "pounds"), "¥": ("yen",),
    "₹": ("rupee", "rupees"),
}  # fmt: skip
_OF_AMOUNTS = frozenset({
    *_SIGNS, "us", "dollar", "dollars", "usd", "euro", "euros", "eur", "pound", "pounds", "sterling", "gbp",
    "yen", "jpy", "rupee", "rupees", "inr",
})  # fmt: skip
"""Words of amounts that are no numbers, as respelt() leaves them."""
_NOT = re.compile(r"(.+)n't")
_IRREGULAR = {"can't": "cannot", "won't": "willnot", "shan't": "shallnot", "let's": "letus"}
_SHORTENED = re.compile(r"(i|you|he|she|it|we|they|that|there|here|what|who|where|how)'(m|re|ve|ll|d|s)")
_LONG = {"m": ("am",), "re": ("are",), "ve": ("have",), "ll": ("will",), "d": ("would", "had"), "s": ("is", "has")}


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


def readings(word: str) -> tuple[str, ...]:
    """The letters of a folded word, and where it is two words in one those of the two: "it's", "itis", "ithas".

    "'s" behind other words than pronouns may be anybody's, and is left alone.
    """
    if word in _IRREGULAR:
        return word, _IRREGULAR[word]
    if denial := _NOT.fullmatch(word):
        return word, f"{denial[1]}not"
    if shortened := _SHORTENED.fullmatch(word):
        return word.replace("'", ""), *(shortened[1] + rest for rest in _LONG[shortened[2]])
    return (respelt(word),)


def spoken_once(forms: Sequence[str]) -> list[int]:
    """Which of a text's respelt words are spoken: all but signs of currencies that are named, too: "$5 dollars"."""
    if _NAMES.keys().isdisjoint(forms):
        return list(range(len(forms)))
    return [at for at in range(len(forms)) if not (forms[at] in _NAMES and _is_named(forms, at))]


def _is_named(forms: Sequence[str], sign: int) -> bool:
    behind = next((at for at in range(sign + 1, len(forms)) if not is_amount_word(forms[at])), len(forms))
    return sign + 1 < behind < len(forms) and forms[behind] in _NAMES[forms[sign]]


def is_of_amount(form: str) -> bool:
    """Whether a respelt word can be part of an amount: a number, a scale, a currency."""
    return form in _OF_AMOUNTS or is_amount_word(form)


def by_value(text: str) -> str:
    """A text with its amounts by value and without spaces and hyphens: "$110bn", "110 billion dollars" alike."""
    pieces: list[str] = []
    at = 0
    for one in numbers(text):
        start = text.index(one.written, at)
        sign = one.written[0] if one.written[0] in _SIGNS else ""
        pieces += [text[at:start], f" {sign}{one.value} "]
        at = start + len(one.written)
    valued = fold("".join([*pieces, text[at:]]))
    for name, sign in _CURRENCIES.items():
        valued = name.sub(f" {sign}", valued)
    return re.sub(r"[\s\-,]+", "", _SIGN_BEHIND.sub(r"\2\1", valued))
