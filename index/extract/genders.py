"""Which gender a person has whose titles, roles and first name do not tell: who they are, or the pronouns behind."""

import re
from collections import Counter

from index.extract.names import NAME, bare
from index.extract.offices import known_gender
from index.extract.person import Person

_PRONOUN_AFTER = re.compile(
    r"[^\"“”]*?\b(he|his|she|(?<=\bof )her|(?<=\bon )her|(?<=\bin )her|(?<=\bfrom )her|(?<=\bat )her)\b", re.IGNORECASE
)
"""The pronoun that follows a person: "her" only where it owns what is behind ("has spent years on her book")."""

_SOMEBODY = re.compile(r"\b(?:woman|girl|mother|wife|man|boy|father|husband|victim)\b")
"""Whom a pronoun behind may mean as well."""

_OWNS = re.compile(r"['’]s? ")
_SENTENCE_END = re.compile(r"[.!?][\"”’']*\s+(?=[A-Z“\"])|\n")


def genders_told(text: str, person: Person) -> Counter[str]:
    """How often each gender is told of a person: by what is known of them, or else by the pronouns that follow them.

    Args:
        text: The article.
        person: Whose names and roles have all been met.
    """
    words = frozenset(bare(word) for role in person.roles for word in role.split())
    if known := known_gender(person.name, words):
        return Counter([known])
    pronouns = (_pronoun_behind(text, end) for _, end in person.spans)
    return Counter("m" if pronoun in ("he", "his") else "f" for pronoun in pronouns if pronoun)


def _pronoun_behind(text: str, end: int) -> str | None:
    """The pronoun that follows a mention that ends there and means nobody else, in lower case."""
    following = _PRONOUN_AFTER.match(text[end : end + 150])
    if (
        following is None
        or _goes_on_with(text, following[1].lower(), end)
        or (_OWNS.match(following[0]) and _SENTENCE_END.search(following[0]))
        or _SOMEBODY.search(following[0])
        or NAME.search(re.sub(r"(?<=[.!?] )\w|^\W*\w", "", text[end : end + following.start(1)]))
    ):
        return None
    return following[1].lower()


def _goes_on_with(text: str, pronoun: str, position: int) -> bool:
    """Whether a sentence has a pronoun's other forms before a position ("She met Hall, she said")."""
    before = _SENTENCE_END.split(text[max(0, position - 200) : position])[-1]
    forms = r"\b(?:he|his|him)\b" if pronoun in ("he", "his") else r"\b(?:she|her)\b"
    return re.search(forms, before, re.IGNORECASE) is not None
