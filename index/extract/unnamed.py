"""Persons whom an article does not name: where a noun introduces them ("a pilot"), and which mentions mean one."""

import re
from bisect import bisect_right
from functools import cached_property

from index.extract.described import CUT, head_of
from index.extract.lexicon import GROUP_NOUNS
from index.extract.names import bare
from index.extract.nouns import NAMELESS, PERSON_NOUNS
from index.records import Span

_INDEFINITE_BEFORE = re.compile(r"\b(?:an?|another|one)\s(?:[\w’'-]+\s){0,4}$", re.IGNORECASE)
_TELLING = 3
"""Words with "the" that tell which officer or the like spoke, so that "he" behind them means that one."""
_WORDS_BEFORE = 120
"""How many characters some words before a noun take at most."""


class Unnamed:
    """Those whom one article introduces without a name."""

    def __init__(self, text: str) -> None:
        """Take the article."""
        self._text = text
        self._introducing: dict[str, list[int]] = {}

    def noun(self, span: Span) -> str | None:
        """The noun of a mention of one person whom the article does not name ("a pilot", "Park's mother"), or None."""
        mention = re.sub(r"^.*['’]s?\s(?=\S)", "a ", self._text[slice(*span)], flags=re.DOTALL)
        words = [bare(word) for word in CUT.split(mention)[0].split()]
        head = head_of(words)
        noun = head[-1] if len(head) > 1 else ""
        if noun not in PERSON_NOUNS or noun in GROUP_NOUNS:
            return None
        if head[0] == "the":
            known = len(head) > _TELLING or noun in NAMELESS or self.introduced(noun, span[0])
            return noun if known else None
        return noun if head[0] in ("a", "an", "his", "her", "another", "one") else None

    def introduced(self, noun: str, position: int) -> list[int]:
        """Where somebody unnamed is introduced by a noun before a position ("a pilot"): the ends of these words."""
        found = self._introductions(noun)
        return found[: bisect_right(found, position)]

    def _introductions(self, noun: str) -> list[int]:
        """Where mentions end that introduce somebody by a noun ("a senior diplomat")."""
        if noun not in self._introducing:
            found = self._introducing[noun] = []
            for match in re.finditer(rf"{re.escape(noun)}\b", self._lower):
                low = max(0, match.start() - _WORDS_BEFORE, *found[-1:])
                if _INDEFINITE_BEFORE.search(self._text, low, match.start()):
                    found.append(match.end())
        return self._introducing[noun]

    @cached_property
    def _lower(self) -> str:
        """The text in lower case, where that is as long."""
        lower = self._text.lower()
        return lower if len(lower) == len(self._text) else self._text
