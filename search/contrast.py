"""What a text denies, counts and names: the parts of its meaning that likeness of wording glosses over."""

import re
from dataclasses import dataclass

from index.analysis import Token, exact_form, fold, raw_words, stem, tokenise


def _words(listing: str) -> list[str]:
    return listing.split()


NEGATIONS = frozenset(
    _words(
        "not no never none nobody nothing neither nor nowhere cannot without hardly barely scarcely cant wont dont "
        "doesnt didnt isnt arent wasnt werent shouldnt wouldnt couldnt hasnt havent hadnt"
    )
)
"""Words that deny what follows; those ending in n't are found by their ending."""

FUNCTION_WORDS = frozenset(
    _words(
        "a about above after again all also am an and any are aren't as at be because been before being below "
        "between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down "
        "during each either else ever even every few for from further get gets getting go goes going got had "
        "hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i "
        "i'd i'll i'm i've if in into is isn't it it's its itself just know let let's like many may me might "
        "more most much must my myself neither never no nobody none nor not nothing now of off on once one "
        "only or other others ought our ours ourselves out over own said same say saying says shall she she's "
        "should shouldn't so some such than that that's the their theirs them themselves then there there's "
        "these they they're they've this those through to too under until up upon us very was wasn't we we're "
        "we've well were weren't what what's when where whether which while who who's whom whose why will "
        "with without won't would wouldn't yet you you're you've your yours yourself yourselves $ % # @"
    )
)
"""Words that carry grammar rather than a subject; folded as index.analysis folds."""

_SCOPE_WORDS = 4
"""A negation is taken to deny the first content word among so many following words of its clause."""
_AUXILIARIES = frozenset(
    _words(
        "am are can could did do does had has have is may might must ought "
        "shall should was were will would be been being"
    )
)
CLAUSE_END = re.compile(r"[.;:!?,]|\bbut\b")
"""Fits, in folded text between two words, where a clause ends."""
SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        _words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
} | {"dozen": 12}
"""Numbers that are words of their own."""
TENS = {
    word: 10 * value for value, word in enumerate(_words("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
_SCALES = {
    "dozen": 12, "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "m": 1e6, "mn": 1e6,
    "billion": 1e9, "billions": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12,
}  # fmt: skip
_SHORT_SCALES = frozenset({"k", "m", "b"})
_CAPITALISED = r"(?:(?:[A-Z]\.){2,}|[^\W\d_a-z][\w'’-]*)"
_NAME = re.compile(
    rf"(?<!\w){_CAPITALISED}(?:[ \u00a0](?:(?:of|the|for|al|de|der|la|bin|ibn|van|von) ){{0,2}}{_CAPITALISED})*"
)
_LONG_FORMS = {"unit state": "us", "unit state of america": "us", "unit kingdom": "uk"}
"""Stems of the long forms of names that statements mostly have in short."""
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;]\s+|[\"“”‘(\[—–]\s*)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A number or name as written, and what tells it from others."""

    written: str
    value: str


def is_negation(word: str) -> bool:
    """Whether a folded word denies."""
    return word in NEGATIONS or word.endswith("n't")


def is_amount_word(word: str) -> bool:
    """Whether a folded word is a number, in figures or letters, or a scale."""
    return word[:1].isdigit() or word in SMALL_NUMBERS or word in TENS or word in _SCALES


def content_words(text: str) -> dict[str, str]:
    """Return the subject-bearing words: stem to the first form met, in order of mention."""
    words: dict[str, str] = {}
    for word in map(exact_form, raw_words(text)):
        if word not in FUNCTION_WORDS and (len(word) > 1 or word.isdigit()):
            words.setdefault(stem(word), word)
    return words


def denied(text: str) -> dict[str, str]:
    """Return what a text denies: stem of a denied content word to the words "will not raise" that deny it."""
    tokens = tokenise(text)
    found: dict[str, str] = {}
    for at, token in enumerate(tokens):
        reached = _denied_word(text, tokens, at) if is_negation(token.exact) else None
        if reached is not None:
            found.setdefault(reached.term, text[_with_auxiliary(tokens, at) : reached.end])
    return found


def negations(text: str) -> list[str]:
    """Return the negations of a text as written, each with the auxiliary before it ("will not")."""
    tokens = tokenise(text)
    return [
        text[_with_auxiliary(tokens, at) : token.end] for at, token in enumerate(tokens) if is_negation(token.exact)
    ]


def _with_auxiliary(tokens: list[Token], at: int) -> int:
    """Where a negation begins, with the auxiliary before it if there is one."""
    return tokens[at - 1 if at and tokens[at - 1].exact in _AUXILIARIES else at].start


def _denied_word(text: str, tokens: list[Token], at: int) -> Token | None:
    for token in tokens[at + 1 : at + 1 + _SCOPE_WORDS]:
        if CLAUSE_END.search(fold(text[tokens[at].end : token.start])):
            return None
        if token.exact not in FUNCTION_WORDS:
            return token
    return None


def numbers(text: str) -> list[Mention]:
    """Return the numbers of a text in order, by value: "$18 billion", "18bn" and "eighteen billion" are one.

    Percentages differ from plain numbers of the same value. Words below ten count only with a scale or a percent
    sign, since "one" and "two" seldom count anything.
    """
    tokens = tokenise(text)
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        read = _number_at(text, tokens, at)
        if read is None:
            at += 1
            continue
        mention, at = read
        found.append(mention)
    return found


def _number_at(text: str, tokens: list[Token], at: int) -> tuple[Mention, int] | None:
    """Read the number that begins at a token; return it and the token after it."""
    first = at
    value, at, weighty = _digits_or_words(tokens, at)
    if value is None:
        return None
    while at < len(tokens) and tokens[at].exact in _SCALES:
        # A bare letter is a scale only when written onto the number: "18m", not "18 m".
        if tokens[at].exact in _SHORT_SCALES and tokens[at].start != tokens[at - 1].end:
            break
        value *= _SCALES[tokens[at].exact]
        weighty = True
        at += 1
    unit = ""
    if at < len(tokens) and tokens[at].exact in {"%", "percent", "percentage"}:
        unit, weighty = "%", True
        at += 1
    elif at + 1 < len(tokens) and tokens[at].exact == "per" and tokens[at + 1].exact == "cent":
        unit, weighty = "%", True
        at += 2
    if not weighty:
        return None
    start = tokens[first].start
    if first and tokens[first - 1].exact in "$€£¥₹₽₴₪₩":
        start = tokens[first - 1].start
    return Mention(text[start : tokens[at - 1].end], f"{value:.10g}{unit}"), at


_GLUED = re.compile(r"(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|th|st|nd|rd|s)")


def _digits_or_words(tokens: list[Token], at: int) -> tuple[float | None, int, bool]:
    """Value of the digits or number words at a token, the token after them, and whether it stands by itself."""
    word = tokens[at].exact
    if word.replace(".", "", 1).isdigit() and word.isascii():
        return float(word), at + 1, True
    glued = _GLUED.fullmatch(word)
    if glued:
        return float(glued[1]) * _SCALES.get(glued[2], 1.0), at + 1, True
    if word in TENS:
        value, at = float(TENS[word]), at + 1
        if at < len(tokens) and 0 < SMALL_NUMBERS.get(tokens[at].exact, 0) < 10:
            value, at = value + SMALL_NUMBERS[tokens[at].exact], at + 1
        return value, at, True
    if word in SMALL_NUMBERS:
        return float(SMALL_NUMBERS[word]), at + 1, SMALL_NUMBERS[word] >= 10
    return None, at, False


def names(text: str) -> list[Mention]:
    """Return the capitalised names of a text in order, each once; a sentence's first word is none by its capital.

    A text in capitals or without any has no names that can be told.
    """
    if text.upper() == text:
        return []
    found: dict[str, Mention] = {}
    for match in _NAME.finditer(text):
        written, start = match.group().rstrip(".'’-"), match.start()
        if _SENTENCE_START.search(text[:start]) and not _is_acronym(written.split()[0]):
            first, _, rest = written.partition(" ")
            if not rest or fold(first) in FUNCTION_WORDS or not rest[0].isupper() or _is_acronym(rest.split()[0]):
                written = rest
        words = [word for word in re.split(r"\s+", written) if word]
        while words and _is_grammar(words[0]):
            words = words[1:]
        if words:
            value = " ".join(token.term.replace(".", "") for token in tokenise(" ".join(words)))
            value = _LONG_FORMS.get(value, value)
            found.setdefault(value, Mention(" ".join(words), value))
    return [mention for value, mention in found.items() if value]


def opening(text: str) -> tuple[Mention, str] | None:
    """The word with a capital that a text begins with, after "the", and the stem of the content word that follows it.

    By its capital alone nobody can say whether it is a name. None if the text begins with a word of grammar, or no
    content word follows soon.
    """
    tokens = tokenise(text)[: 2 + _SCOPE_WORDS]
    if tokens and tokens[0].exact == "the":
        tokens = tokens[1:]
    if not tokens:
        return None
    written = text[tokens[0].start : tokens[0].end]
    following = next((token.term for token in tokens[1:] if token.exact not in FUNCTION_WORDS), None)
    if following is None or not written[0].isupper() or _is_grammar(written):
        return None
    return Mention(written, tokens[0].term.replace(".", "")), following


def _is_grammar(word: str) -> bool:
    # "US" folds to a pronoun.
    return fold(word) in FUNCTION_WORDS and word != "US"


def _is_acronym(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)
