"""Whom a lead means that withholds the name: "A woman who sued the mayor said ...", named in the next paragraph."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import replace
from functools import cached_property

from index.extract.described import UNTELLING, Described, head_of, taken_apart
from index.extract.drafts import Reading
from index.extract.lexicon import ROLE_NOUNS
from index.extract.names import bare, stands_as_subject
from index.extract.nouns import ANYBODY, EQUAL, NAMELESS, PARTY, SYNONYMS
from index.extract.people import People
from index.extract.person import Person
from index.extract.role_words import gender_of
from index.extract.roles_before import role_before
from index.extract.sentences import SENTENCE_END
from index.records import Span

_REACH = 1000
"""How many characters behind a description the name may follow."""

_PARAGRAPHS = 2
"""How many paragraphs behind a lead the name may follow."""

_LONGEST = 200
"""Characters of a sentence that tell whom it is about."""

_FRONTED = re.compile(r"(?:^|\n|[.!?][\"”’']* )(?:[A-Z][^.!?;:\n]{3,90}, )?$")
"""What stands before a sentence's subject: where it begins, and at most a phrase ("In his plea, ")."""

_SUBJECT = re.compile(
    r"(?P<who>(?:The|An?)(?: [\w’'-]+){1,5}?) (?:who|whose|is|was|has|had|will|said|says|of|for|in|on)\b"
)
"""A description that a lead begins with."""

_TEXT = re.compile(r"\S")
_SAID = re.compile(r"\b(?:said|says|told|tells)\b")
"""What shows that whoever is named beside it is quoted."""

_VERB = 12
"""Characters behind a name that hold the verb with it."""

_APPOSED = re.compile(
    r"(?P<age>, \d{1,2}(?=,))?(?:, (?!\w+ed\b|said\b|says\b|told\b|was\b|is\b|has\b)"
    r"(?P<what>(?:[^,.;:“\"\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\bMrs)\.){3,160}))?"
)
"""What a name's apposition tells: an age, an office or a clause with "who"."""

_PRONOUN = {
    "f": re.compile(r"\b(?:she|her)\b", re.IGNORECASE),
    "m": re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE),
}

_SMALL = frozenset(
    """
    about after against also because been before being from have having into more other over said says some than that
    their them then there these they this those told under were what when where which while whose will with would
    """.split()
)
_ENDING = re.compile(r"(?:ing|ed|es|[sed])$")
_STEM = 6
"""So many letters of a word without its ending tell it ("adviser" of "advisers")."""

_PRECISE = ROLE_NOUNS - ANYBODY | NAMELESS - {"man", "woman", "boy", "girl"}
"""Nouns that fit some persons only, or that often stand for somebody who is never named."""


def _stems(words: str) -> frozenset[str]:
    """The words that tell something, without their endings."""
    plain = (bare(re.sub(r"['’]s?$", "", word)) for word in re.split(r"[\s—–-]+", words))
    telling = (word for word in plain if len(word) > 3 and word not in _SMALL | UNTELLING)
    return frozenset(_ENDING.sub("", word)[:_STEM] for word in telling)


class Withheld:
    """Finds whom an article's lead or headline means that does not name them."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.text = reading.text
        self.people: People = reading.people
        self._start = reading.start
        self._quoted = reading.quoted

    def person(self, described: Described) -> Person | None:
        """Whom a description means that fits nobody named before: the one introduced right behind it.

        Args:
            described: A description of one person.
        """
        start = described.span[0]
        if start >= self._start:
            return self._introduced(described, lead=self.text.count("\n\n", self._start, start) < _PARAGRAPHS)
        found = self._introduced(described, lead=True)
        if found is None and self._lead is not None:
            found = self._introduced(self._lead, lead=True)
        return found if found and self._fits(described, found) else None

    def quoted_next(self, described: Described) -> Person | None:
        """Whom a paragraph means that begins with a description, if the next quotes somebody not named before.

        The first says: The state's party leader said the vote was fair. The second: "It was," chairman Tom Hall said.

        Args:
            described: A description of one person that nobody named before fits.
        """
        start, stop = described.span
        quoted = self._quoted_behind(stop)
        opens = self.text[max(0, start - 1) : start] == "\n"
        told = described.more | described.owner
        if not opens or quoted is None or len(told) < 1 + (described.noun in NAMELESS):
            return None
        behind = self.people.within((quoted, min(quoted + _LONGEST, self._line_end(quoted))))
        if not behind:
            return None
        at, person = behind[0]
        said = _SAID.search(self.text, quoted, at[1] + _VERB)
        first = min(person.spans) == at and " " in self.text[slice(*at)]
        return person if said and first and self._fits(described, person) else None

    def _quoted_behind(self, position: int) -> int | None:
        """Where the quotation ends that the next paragraph begins with, None if it begins with none."""
        following = _TEXT.search(self.text, self._line_end(position))
        begin = following.start() if following else len(self.text)
        found = (one.outer[1] for one in self._quoted.near((begin, begin)) if one.outer[0] == begin)
        return next(found, None)

    @cached_property
    def _lead(self) -> Described | None:
        """The description that the running text begins with, its whole sentence telling whom it means."""
        match = _SUBJECT.match(self.text, self._start)
        described = taken_apart(self.text, match.span("who")) if match else None
        end = self._sentence_end(self._start)
        return replace(described, span=(self._start, min(end, self._start + _LONGEST))) if described else None

    def _sentence_end(self, position: int) -> int:
        """Where a sentence ends."""
        line = self._line_end(position)
        match = SENTENCE_END.search(self.text, position, line)
        return match.start() if match else line

    def _line_end(self, position: int) -> int:
        """Where a line ends."""
        end = self.text.find("\n", position)
        return end if end >= 0 else len(self.text)

    @staticmethod
    def _fits(described: Described, person: Person) -> bool:
        """Whether a person may have the gender that a description's noun tells."""
        gender = gender_of(described.noun)
        return gender is None or person.gender in (None, gender)

    def _introduced(self, described: Described, *, lead: bool) -> Person | None:
        """The first one behind a description who is named for the first time as a subject, if it tells of them."""
        stop = described.span[1]
        end = stop + _REACH if lead else min(stop + _REACH, self._next_sentence(stop))
        for at, person in self.people.within((stop, end)):
            if self.text.count("\n\n", max(stop, self._start), at[0]) > _PARAGRAPHS:
                return None
            begin = role_before(self.text, at[0])[2]
            first = min(person.spans) == at and " " in self.text[slice(*at)]
            opens = _FRONTED.search(self.text, max(0, begin - _LONGEST), begin)
            if first and opens and stands_as_subject(self.text, (begin, at[1])):
                # An office before the name is what Descriptions goes by, where only one person has it.
                fits = begin == at[0] and self._fits(described, person)
                return person if fits and self._tells_of(described, person, at, lead=lead) else None
        return None

    def _next_sentence(self, position: int) -> int:
        """Up to where the next sentence in a paragraph names its subject."""
        end = self._sentence_end(position)
        return end if self.text[end : end + 1] == "\n" else end + _LONGEST // 2

    def _tells_of(self, described: Described, person: Person, at: Span, *, lead: bool) -> bool:
        """Whether what is told where somebody is named fits a description.

        Args:
            described: The description.
            person: Who is named.
            at: The name.
            lead: Whether a lead or headline describes them.
        """
        noun = described.noun
        apposed = _APPOSED.match(self.text, at[1])
        what = (apposed["what"] if apposed else None) or ""
        words = [bare(word) for word in what.split()]
        nouns = {*head_of(words)[-1:]}
        same = {noun, PARTY.get(noun, noun), *SYNONYMS.get(noun, "").split(), *EQUAL.get(noun, "").split()}
        if noun in {*words} - nouns:
            return False  # "Berg, a lawyer for the woman" is not her.
        shared = len(_stems(self.text[slice(*described.span)]) & _stems(what))
        if not lead:
            return shared > 1 and words[:1] == ["who"]
        if nouns & ROLE_NOUNS and not nouns & same:
            return shared > (noun in _PRECISE)
        aged = apposed is not None and apposed["age"] is not None
        return shared > (noun in _PRECISE and not nouns & same) or aged or self._by_pronoun(described, person, at[0])

    def _by_pronoun(self, described: Described, person: Person, position: int) -> bool:
        """Whether a description's sentence goes on with a pronoun that fits nobody named up to a position but one."""
        end = self._sentence_end(described.span[0])
        if person.gender is None or not _PRONOUN[person.gender].search(self.text, described.span[0], end):
            return False
        others = (one for _, one in self.people.within((0, position)))
        return not any(one.gender in (None, person.gender) for one in others)
