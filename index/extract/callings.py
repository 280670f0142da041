"""What an article calls well-known persons of whom it tells no role beside their names ("the senator from Texas")."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from collections.abc import Iterator

from index.extract.described import UNTELLING
from index.extract.names import bare
from index.extract.nouns import PARTY
from index.extract.offices import offices
from index.extract.people import Person

_WANTED = frozenset({"candidate", "nominee"})
"""Nouns for whoever may come to be it, unless a word before says who is."""

_LEADING = frozenset({"leading", "likely", "presumptive", "presumed"})
_LONGEST = 60
"""Characters of a description before its noun."""

_BESIDE = UNTELLING | _LEADING | {"former", "from", "in", "presidential", "u.s"}
"""Words that tell nothing of who is meant."""

_NOUNS = tuple(
    """
    candidate nominee front-runner frontrunner senator governor mayor congressman congresswoman secretary president
    minister chancellor neurosurgeon justice billionaire mogul
    """.split()
)
"""Offices and callings of which an article's well-known persons hardly share one with the same words beside it."""

_BEFORE = re.compile(r"\b[Tt]he\s((?:(?!the\b)[\w.’'-]+\s){0,4})$")
_BEHIND = re.compile(r"(?:\sof\sstate)?(?:\s(?:from|of)\s[A-Z]\w+(?:\s[A-Z]\w+)?)?(?![\w-]|\s[A-Z])")
"""What a description goes on with; before a name it is no description."""


def note_callings(text: str, persons: list[Person]) -> None:
    """Note what well-known persons without a role are called where nobody else of the article can be meant."""
    untold = [(one, known) for one in persons if not one.roles and (known := offices(one.name))]
    nouns = [noun for noun in _NOUNS if any(noun in known for _, known in untold)]
    for told, words in _callings(text, nouns):
        meant = [one for one, known in untold if words <= known]
        if len(meant) == 1 and not meant[0].called and not _fits_others(words, persons):
            meant[0].called = told


def _fits_others(words: frozenset[str], persons: list[Person]) -> bool:
    """Whether a description fits somebody of whom the article tells a role."""
    for one in persons:
        given = {bare(word) for role in one.roles for word in role.split()}
        if given and words <= offices(one.name) | {PARTY.get(word, word) for word in given}:
            return True
    return False


def _callings(text: str, nouns: list[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Descriptions by an office and at least one more telling word, with these words."""
    for noun in nouns:
        at = text.find(noun)
        while at >= 0:
            end = at + len(noun)
            before = _BEFORE.search(text, max(0, at - _LONGEST), at)
            behind = _BEHIND.match(text, end)
            at = text.find(noun, end)
            if before and behind:
                told = before[1] + noun + behind[0]
                plain = [bare(word) for word in told.split()]
                words = frozenset(PARTY.get(word, word) for word in plain) - _BESIDE
                if len(words) > 1 and (noun not in _WANTED or _LEADING & {*plain}):
                    yield told, words
