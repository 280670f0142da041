"""Organisations' names: the fullest one of an article, for an acronym, a short name or "the bank"; and what is none."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from collections import defaultdict
from functools import lru_cache

from index.extract.drafts import Reading
from index.extract.first_names import given_to
from index.extract.lexicon import MEDIA, ORGANISATION_NOUNS
from index.extract.names import NATIONS, bare, spans_of_names, stands_in
from index.extract.nouns import NATIONALITIES, PERSON_NOUNS
from index.records import Span

BODIES = frozenset(
    """
    ministry department company agency committee council commission court party university institute foundation
    association union bank group corporation organisation organization bureau board newspaper network club league
    parliament fund army navy post times journal tribune herald federation academy authority service
    """.split()
)
ANY_BODY = frozenset("group organisation organization company agency newspaper network".split())
"""What nearly any organisation may be called."""

_OFFICIAL = frozenset("commission committee council court department ministry parliament".split())
"""What is called by its own noun."""

_NEAR = 500
"""So far, in characters, "the group" means the organisation that spoke last."""

_ACRONYM = re.compile(r"[A-Z](?:\.?[A-Z&]){1,6}\.?")
_OF_NAME = re.compile(r" (?:of|for) (?:the )?[A-Z][\w-]*(?: (?:and )?[A-Z][\w-]*)*")
"""What a body's name goes on with ("Bank of England")."""

_SMALL = frozenset("of the for and on in to &".split())
_BEFORE_BRACKET = re.compile(
    r"((?:[A-Z][\w.'’&-]*|of|the|for|and|on|in|to|&)(?:\s+(?:[A-Z][\w.'’&-]*|of|the|for|and|on|in|to|&))*)\s*$"
)
_LONGEST = 300
"""How many characters before its bracket the words may begin that an acronym stands for."""

_SMALL_IN_CAPITALS = re.compile(r" (?:At|By|From|In|Is|On|To|With) ")
"""Words that have a capital within headlines only ("Exit Polls In Velt")."""

_SORTS_OF_TEXT = frozenset("blog brief briefing check diary digest guide notebook recap roundup trail update".split())
"""What a headline says of its text before a colon ("Market Update: ...")."""


def fullest(text: str, name: str) -> str:
    """An organisation's name as the article spells it out, or the name itself.

    Args:
        text: The article.
        name: Without its article: "ECB" where the text has "European Central Bank (ECB)", "Post" for "Velt Post".
    """
    if _ACRONYM.fullmatch(name):
        return _spelt_out(text, name) or name
    words = name.split()
    if len(words) == 1 and bare(name) in BODIES:
        return _only_one(text, bare(name), len(text)) or name
    return name


def meant(text: str, span: Span, last: str | None, end: int) -> str | None:
    """The organisation that "the bank" or "the Palestinian group" means; None if that is not clear.

    Args:
        text: The article.
        span: Where the words stand.
        last: The name of the organisation that spoke last, if it was one.
        end: Where its words ended.
    """
    match = re.fullmatch(r"[Tt]he\s(?:([A-Z][a-z]+)\s)?([a-z]+)", text[slice(*span)])
    noun = match[2] if match else ""
    if not match or noun not in BODIES or (match[1] and bare(match[1]) not in NATIONALITIES | NATIONS):
        return None
    if last and bare(last.split()[-1]) == noun and 0 <= span[0] - end < _NEAR:
        return last
    if last and noun in ANY_BODY and 0 <= span[0] - end < _NEAR and bare(last.split()[-1]) not in _OFFICIAL:
        return last
    return _only_one(text, noun, span[0])


def only_headed(reading: Reading, name: str, span: Span, *, found: bool) -> bool:
    """Whether a name is words that only a headline's capitals make one ("Football Legend", "Market Update:").

    It stands nowhere else, and its last word means a person, stands in small letters in the article or tells what
    sort of text follows; or the tagger did not find it, and it is no body by its last word.

    Args:
        reading: The article.
        name: Words with capitals.
        span: Where the mention stands that they are of.
        found: Whether the tagger found the name.
    """
    words = [bare(word) for word in name.split()]
    last, alone = words[-1], len(words) > 1 and _lower(reading.text).count(name.lower()) == 1
    if not alone or name.lower() in MEDIA:
        return False
    if last in _SORTS_OF_TEXT and span[1] <= reading.start and reading.text.startswith(":", span[1]):
        return True
    if not found and _SMALL_IN_CAPITALS.search(name):
        return True
    body = last in ORGANISATION_NOUNS
    if not reading.people.in_capitals(span[0]) or (body and reading.people.within(span)):
        return False
    one = last.removesuffix("s")
    small = any(stands_in(reading.text, word) for word in (last, one, f"{one}s"))
    return small or one in PERSON_NOUNS or not (found or body or given_to(words[0]))


@lru_cache(maxsize=2)
def _lower(text: str) -> str:
    """A text in lower case."""
    return text.lower()


def _spelt_out(text: str, acronym: str) -> str | None:
    """The words before an acronym in brackets whose initials spell it."""
    letters = [letter for letter in acronym if letter.isalpha()]
    if f"{acronym})" not in text:
        return None
    for bracket in re.finditer(rf"\s\((?:the\s)?{re.escape(acronym)}\)", text):
        match = _BEFORE_BRACKET.search(text[max(0, bracket.start() - _LONGEST) : bracket.start()])
        words = match[1].split() if match else []
        for first in range(len(words)):
            initials = [word[0] for word in words[first:] if word not in _SMALL]
            if words[first] not in _SMALL and initials == letters:
                return " ".join(words[first:])
    return None


def _only_one(text: str, noun: str, end: int) -> str | None:
    """The one name of several words before a position that ends with a noun; None if there are none or several."""
    names = (name for stop, name in _by_last_word(text).get(noun, ()) if stop <= end)
    # "Labor Department" and "Department of Labor" are one.
    found = {frozenset(name.split()) - _SMALL: name for name in names}
    return found.popitem()[1] if len(found) == 1 else None


@lru_cache(maxsize=2)
def _by_last_word(text: str) -> dict[str, list[tuple[int, str]]]:
    """The names of several words in a text, with where they end, by their last word."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for start, end in spans_of_names(text):
        words = text[start:end].removesuffix("'s").removesuffix("’s").split()
        while words and bare(words[0]) in ("the", "a", "an"):
            words = words[1:]
        if words and bare(words[-1]) in BODIES and (of := _OF_NAME.match(text, end)):
            found[bare(words[-1])].append((of.end(), " ".join(words) + of[0]))
        elif len(words) > 1:
            found[bare(words[-1])].append((end, " ".join(words)))
    return found
