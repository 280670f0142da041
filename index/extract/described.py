"""A description without a name taken apart: "the club's senior manager" into head, other words and owner."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import dataclass
from itertools import dropwhile

from index.extract.lexicon import (
    DEMONYMS,
    GROUP_NOUNS,
    KIN,
    ROLE_NOUNS,
    STATE_NAMES,
    TITLES,
    belief_forms,
    speech_forms,
)
from index.extract.names import bare
from index.extract.nouns import NATIONALITY, PARTY, PERSON_ENDING, PERSON_NOUNS
from index.extract.role_words import FIELDS
from index.records import Span

AGE = re.compile(r"(\d{1,2})-year-old")
"""A noun that gives an age ("the 30-year-old")."""

_PARENT = {"mother": "woman", "mum": "woman", "mom": "woman", "father": "man", "dad": "man"}
"""What somebody is who is called so with "-of-two" behind."""

_ENDS = ("of", "for", "from", "in", "at", "who", "whose", "that", "with", "to", "and", "on")
"""What ends the head of a description."""

_BEHIND_OFFICE = frozenset(_ENDS) - {"of", "for", "to", "and"} | {"turned", "whose", "during", "running"}
"""What ends an office in a description, which may be one of or for something."""

_OFFICIAL = TITLES | ROLE_NOUNS | FIELDS | {"presumptive", "retired"}
"""Words without a capital that an office may begin with."""

_TWO = re.compile(r"\sand\s(?:the|an?|his|her)\s|\sfor the (?=[A-Z][a-z]+\.? \d)")
"""What joins somebody else or a day to an office."""

_AUXILIARIES = frozenset(
    "is was has had did does will would can could may might must who whose in on at and also then later".split()
)
_INDEFINITE = frozenset("one another some any every each no neither either which what both two three".split())
_DETERMINERS = frozenset("the this that his her".split())
_CAPITAL = frozenset({"leader", "star", "head", "native", "observer", "independent", "conservative", "champion"})
"""Nouns that, with a capital behind "the", end the names of newspapers and bodies."""

_ADJECTIVES = frozenset(
    {"republican", "centrist", "conservative", "liberal", "socialist", "libertarian", "independent"}
)
UNTELLING = frozenset(
    """
    the a an his her its their own of for and senior veteran longtime top new newly current self-described star
    """.split()
)
"""Words that tell nothing about whom a description means."""

_OFFICES = {
    "PM": "prime minister",
    "CM": "chief minister",
    "CJI": "chief justice",
    "COAS": "army chief",
    "CEO": "ceo",
    "WHO": "health organization's",
}
"""Offices by their letters."""

_LETTERS = re.compile(rf"\b(?:{'|'.join(_OFFICES)})\b")
_OWNED = re.compile(r"^(?P<owner>.{2,60}?)['’]s?\s+(?P<rest>\S.*)$", re.DOTALL)
_THE_BEFORE = re.compile(r"\bthe (?:[a-z-]+, )?$", re.IGNORECASE)
"""What stands before a description cut short ("the bespectacled, 71-year-old diplomat")."""
_BOTH_ADJECTIVES = re.compile(r"^(the|a) ([a-z-]+), (?=\d|[a-z-]+ [a-z])", re.IGNORECASE)
_ADJECTIVE = 30
"""Characters of an adjective with "the"."""

CUT = re.compile(r",|\(|[“”\"]|\s[–—-]+(?:\s|$)")
"""What a description ends before: appositions, brackets, quotations, dashes."""


@dataclass(frozen=True)
class Described:
    """A description taken apart.

    Attributes:
        noun: Its head.
        more: Its other words, bare, parties by their usual name.
        owner: The words of whoever it belongs to.
        opens: "the", "this", "his", an owner, or nothing.
        span: Where it stands.
    """

    noun: str
    more: frozenset[str]
    owner: frozenset[str]
    opens: str
    span: Span


def taken_apart(text: str, span: Span) -> Described | None:
    """A description's parts, None if the words describe nobody.

    Args:
        text: The article.
        span: Where the description stands.
    """
    mention = _BOTH_ADJECTIVES.sub(r"\1 \2 ", re.sub(r"['’]s?$", "", text[slice(*span)].strip()))
    mention = _LETTERS.sub(lambda match: _OFFICES[match[0]], CUT.split(mention)[0])
    owner: frozenset[str] = frozenset()
    opens = ""
    if owned := _OWNED.match(mention):
        owner = frozenset(bare(word) for word in owned["owner"].split()) - UNTELLING
        mention, opens = owned["rest"], "owner"
    mention = parted(mention)
    words = [bare(word) for word in mention.split()]
    if not opens and words and words[0] in (*_DETERMINERS, "a", "an"):
        opens = words.pop(0)
    elif not opens and _THE_BEFORE.search(text, max(0, span[0] - _ADJECTIVE), span[0]):
        opens = "the"
    if not opens and words and words[0] in _INDEFINITE:
        return None
    head = head_of(words)
    noun = head[-1] if head else ""
    noun = _PARENT.get(noun.split("-of-")[0], noun) if "-of-" in noun else noun
    whoever = opens == "the" and len(head) == 1 and (noun in DEMONYMS or bool(AGE.fullmatch(noun)))
    known = whoever or noun in PERSON_NOUNS or bool(PERSON_ENDING.fullmatch(noun))
    several = "and" in words and any(word.endswith("s") and word[:-1] in ROLE_NOUNS for word in words)
    if not known or several or _two_kin(words) or noun in GROUP_NOUNS:
        return None
    printed = mention.split()[len(mention.split()) - len(words) + len(head) - 1]
    if (noun in _CAPITAL and opens and printed[:1].isupper()) or (noun in _ADJECTIVES and _modifies(text, span[1])):
        return None
    more = {*head[:-1], *words[len(head) : len(head) + 7]} - {*_ENDS} - UNTELLING
    if opens == "owner" and (nation := national(owner)):
        more, owner, opens = more | {nation}, frozenset(), "the"
    return Described(noun, frozenset(PARTY.get(word, word) for word in more), owner, opens, span)


def _two_kin(words: list[str]) -> bool:
    """Whether words begin with two relatives ("father and mother")."""
    return len(words) > 2 and words[1] == "and" and words[0] in KIN and words[2] in KIN


def national(owner: frozenset[str]) -> str | None:
    """The adjective of the country that an owner is ("Turkish" of "Turkey's"), unless a state is called so, too."""
    return NATIONALITY.get(*owner) if len(owner) == 1 and not owner & STATE_NAMES else None


def _modifies(text: str, end: int) -> bool:
    """Whether an adjective that ends there goes on with a noun ("the centrist views")."""
    following = re.match(r"\s([a-z]+)\b", text[end : end + 24])
    if not following:
        return False
    word = following[1]
    verb = word in speech_forms() or word in belief_forms() or word in _AUXILIARIES or word.endswith(("ed", "ly"))
    return not verb


def head_of(words: list[str]) -> list[str]:
    """The words up to a preposition or relative clause, the noun last; none if there are none."""
    return words[: next((i for i, word in enumerate(words) if word in _ENDS), len(words))]


def told_office(text: str, span: Span) -> str:
    """The office that a description tells ("Velt senator" of "the Velt senator in the race")."""
    words = re.sub(r"['’]s?$", "", _TWO.split(CUT.split(text[slice(*span)])[0])[0]).split()
    end = next((i for i, word in enumerate(words) if bare(word) in _BEHIND_OFFICE), len(words))
    return " ".join(dropwhile(lambda word: not _opens_office(word), words[:end]))


def _opens_office(word: str) -> bool:
    """Whether an office may begin with a word: one with a capital, or one of offices."""
    return word != "The" and (word[:1].isupper() or bare(word) in _OFFICIAL)


def parted(role: str) -> str:
    """A role with "secretary-general" as two words, as others write it."""
    return re.sub(r"-(?=general\b)", " ", role, flags=re.IGNORECASE)
