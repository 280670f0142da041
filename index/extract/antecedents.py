"""Whom a mention without a name means: pronouns, and descriptions such as "the senior diplomat"."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import math
import re
from collections import defaultdict
from dataclasses import dataclass

from index.extract.drafts import Reading
from index.extract.lexicon import (
    FEMALE_NOUNS,
    FEMALE_PRONOUNS,
    FIRST_PLURAL,
    FIRST_PRONOUNS,
    GROUP_NOUNS,
    MALE_NOUNS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    PLURAL_PRONOUNS,
    RELATIVES,
    ROLE_NOUNS,
)
from index.extract.mentions import POSSESSIVE
from index.extract.names import bare, last_name, stands_as_subject
from index.extract.people import People, Person
from index.records import Span, Speaker

_SYNONYMS = {
    "diplomat": "ambassador consul diplomat envoy minister ministry secretary spokesman spokeswoman",
    "lawmaker": "congressman congresswoman lawmaker legislator rep representative sen senator speaker",
    "legislator": "congressman congresswoman lawmaker legislator rep representative sen senator",
    "politician": "congressman congresswoman gov governor mayor minister president rep sen senator",
    "official": "chief commissioner deputy director minister official secretary spokesman spokeswoman",
    "nominee": "candidate nominee",
    "senator": "sen senator",
    "governor": "gov governor",
    "congressman": "congressman rep representative",
    "congresswoman": "congresswoman rep representative",
    "representative": "congressman congresswoman rep representative",
    "frontrunner": "candidate front-runner frontrunner nominee",
    "front-runner": "candidate front-runner frontrunner nominee",
    "candidate": "candidate contender hopeful nominee",
    "contender": "candidate contender hopeful",
    "leader": "chairman chancellor head leader minister premier president",
    "scientist": "biologist chemist physicist professor researcher scientist",
    "researcher": "professor researcher scientist",
    "academic": "professor researcher scholar",
    "businessman": "billionaire businessman ceo executive founder mogul",
    "billionaire": "billionaire businessman candidate mogul",
    "chief": "boss chief director head secretary",
    "boss": "boss ceo chief head president",
    "head": "chief director head",
    "spokesperson": "spokesman spokesperson spokeswoman",
    "lawyer": "attorney counsel lawyer",
    "attorney": "attorney counsel lawyer",
    "ex-president": "president",
}  # fmt: skip
"""What a description's noun may stand for."""

_SAME = {"governor": "gov", "senator": "sen", "congressman": "rep", "congresswoman": "rep", "representative": "rep"}
"""Titles in their short form, which say the same."""

_ANYBODY = frozenset(
    """
    republican democrat conservative liberal libertarian independent socialist lawmaker politician official man woman
    native veteran incumbent leader
    """.split()
)
"""Nouns that fit persons whatever their office."""

_KIN = frozenset("wife husband mother father son daughter brother sister widow ex-wife ex-husband".split())
_PARTY = {"gop": "republican", "democrat": "democratic"}
_PARTIES = frozenset({"republican", "democratic", "libertarian", "conservative", "labour", "green", "liberal"})
_UNDER = frozenset({"vice", "deputy", "assistant", "ex"})
"""Words that make a lower office of one."""

_EQUAL = {"judge": "justice", "lawyer": "attorney", "attorney": "lawyer", "wife": "widow", "nominee": "candidate"}
_SOON = 1200
"""So soon, in characters, a lead that withholds a name is followed by it."""

_REACH = 2500
"""How many characters back a pronoun's antecedent may stand; further off it stays unnamed."""

_FAR, _SUBJECT, _PARAGRAPH, _UNKNOWN, _POSSESSED, _OFTEN = 1 / 180, 1.6, 0.6, 1.0, 0.5, 0.2
"""How much a character between a mention and a pronoun counts, that it is a subject, in the pronoun's paragraph, of
unknown gender or possessive, and each mention (by the root of their number). Set on articles held out from training."""

_LAST, _FADING, _REPLACED = 3.2, 1 / 200, 1.5
"""What the last speaker has over others, what a character since costs, and a new subject in a paragraph since."""

_APPOSED = re.compile(
    r"(?:\s+of\s+[A-Z][\w. ]{2,20}?)?(?:\s*\([^)]*\))?(?:,\s\d{2})?"
    r"(?:,\s(?:(?!\b(?:who|and)\b)[^.;:\"“”]|(?<=[A-Z])\.){2,110}?)?"
    r",?\s*(?:[–—-]+\s+)?(?:and\s+|but\s+)?"
)
"""What may stand between a name and its "who": a party, an age, an apposition."""

_OWNED = re.compile(r"^(?P<owner>.{2,60}?)['’]s?\s+(?P<rest>\S.*)$", re.DOTALL)


@dataclass
class Last:
    """The last speaker met, and where.

    Attributes:
        speaker: Who it was.
        person: The registry's person, if it is one.
        end: Where their statement or its attribution ended.
    """

    speaker: Speaker
    person: Person | None
    end: int


class Antecedents:
    """Finds what mentions without a name refer to, as the speakers of an article are met in its order."""

    def __init__(self, reading: Reading, author: Speaker | None) -> None:
        """Take the article and who "I" is outside quotations."""
        self.reading = reading
        self.text = reading.text
        self.people: People = reading.people
        self.author = author
        self.history: list[Last] = []
        self._described_as: dict[int, set[str]] = defaultdict(set)

    @property
    def last(self) -> Last | None:
        """The last speaker met."""
        return self.history[-1] if self.history else None

    def pronoun(self, word: str, span: Span) -> tuple[Person | None, Speaker | None]:
        """The antecedent of a pronoun: a person, or some other speaker."""
        if word in MALE_PRONOUNS or word in FEMALE_PRONOUNS:
            return self._he_or_she("m" if word in MALE_PRONOUNS else "f", span[0]), None
        if word in RELATIVES:
            return self._relative(span)
        if word in FIRST_PRONOUNS | FIRST_PLURAL:
            return self._first(word, span)
        if word in PLURAL_PRONOUNS | NEUTER_PRONOUNS:
            return None, self._last_group(span[0])
        return None, None

    def _last_group(self, position: int) -> Speaker | None:
        """The organisation or group that spoke last, if that is near."""
        last = self.last
        if last is None or last.person is not None or position - last.end >= 600 or not last.speaker.name:
            return None
        return last.speaker

    def _first(self, word: str, span: Span) -> tuple[Person | None, Speaker | None]:
        """Who "I" is: the one quoted there, or the author."""
        for one in self.reading.quotations:
            if one.outer[0] <= span[0] < one.outer[1]:
                near = [last for last in self.history if abs(last.end - one.outer[1]) < 400]
                if near and word in FIRST_PRONOUNS:
                    return near[-1].person, None if near[-1].person else near[-1].speaker
                return None, None
        return (None, self.author) if word in FIRST_PRONOUNS else (None, None)

    def _relative(self, span: Span) -> tuple[Person | None, Speaker | None]:
        """The person named right before "who"."""
        before = self.text[max(0, span[0] - 240) : span[0]]
        clause = before[max(before.rfind("\n"), before.rfind("; ")) + 1 :]
        low = span[0] - len(clause)
        for at, person in self.people.before(span[0]):
            if at[0] < low:
                break
            if _APPOSED.fullmatch(self.text, at[1], span[0]):
                return person, None
        if earlier := re.search(r".*\b(who)\b[^.;]*(?:,|,?\s(?:and|but))\s+$", clause, re.DOTALL):
            return self._relative((low + earlier.start(1), low + earlier.end(1)))
        described = re.search(r"\b(the(?:\s[\w'’-]+){1,4}),?\s+(?:and\s+|but\s+)?$", clause, re.IGNORECASE)
        if not described:
            return None, None
        return self.description([bare(word) for word in described[1].split()], span), None

    def _he_or_she(self, gender: str, position: int) -> Person | None:
        """The person of that gender most in view: the last speaker, or a subject named since."""
        text, last = self.text, self.last
        paragraph = text.rfind("\n", 0, position) + 1
        speaking = last.person if last and last.person and position - last.end < _REACH else None
        scores: dict[int, float] = {}
        best: dict[int, Person] = {}
        replaced = False
        for at, person in self.people.before(position)[:40]:
            if position - at[1] > _REACH:
                break
            if person.gender not in (None, gender) or self._in_quotation(at, position):
                continue
            subject = stands_as_subject(text, at)
            score = _SUBJECT * subject + _PARAGRAPH * (at[0] >= paragraph) - _FAR * (position - at[1])
            score += _OFTEN * math.sqrt(len(person.spans)) - _UNKNOWN * (person.gender is None)
            score -= _POSSESSED * bool(POSSESSIVE.match(text[at[1] : at[1] + 2]))
            if last and subject and person is not speaking and text.rfind("\n", 0, at[0]) >= last.end:
                replaced = True
            key = id(person)
            best[key] = person
            scores[key] = max(scores.get(key, -99.0), score) + 0.1
        if last and speaking and speaking.gender in (None, gender):
            key = id(speaking)
            best[key] = speaking
            bonus = _LAST - _FADING * max(0, position - last.end) - _REPLACED * replaced
            scores[key] = max(scores.get(key, -99.0), -1.0) + bonus
        return best[max(scores, key=lambda key: scores[key])] if scores else None

    def _in_quotation(self, at: Span, position: int) -> bool:
        """Whether a name stands inside a quotation that the position is outside of."""
        return any(
            one.closed
            and one.outer[0] <= at[0]
            and at[1] <= one.outer[1]
            and not one.outer[0] <= position < one.outer[1]
            for one in self.reading.quotations
        )

    def description(self, words: list[str], span: Span) -> Person | None:
        """The person that a description without a name means ("the senior diplomat", "the mayor's spokesman").

        Args:
            words: The mention's words, bare.
            span: Where it stands.
        """
        text = self.text
        owner: set[str] = set()
        if owned := _OWNED.match(text[slice(*span)]):
            owner = {bare(word) for word in owned["owner"].split()} - {"the"}
            words = ["the", *(bare(word) for word in owned["rest"].split())]
        opens = words[0] if words else ""
        ends = ("of", "for", "from", "in", "at", "who", "that", "with", "to", "and")
        head = words[: next((i for i, word in enumerate(words) if i and word in ends), len(words))]
        noun = head[-1] if head else ""
        if noun not in ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS or noun in GROUP_NOUNS:
            return None
        rest = [word for word in words[len(head) : len(head) + 6] if word not in (*ends, "the", "a", "an")]
        more = {*head[1:-1], *rest} | owner
        if opens in ("a", "an"):
            of = re.split(r"\s(?:for|of|to)\s", text[slice(*span)], maxsplit=1)[1:]
            names = {bare(word) for part in of for word in part.split() if word[:1].isupper()}
            return self._named_later(noun, names, span)
        if opens not in ("the", "this", "that", "his", "her"):
            return None
        if noun in _KIN and owned and (relative := self._relative_of(owned["owner"], noun)):
            return relative
        must = more if (owner or opens in ("his", "her")) and noun not in _KIN else set()
        found = self._described(noun, {_PARTY.get(word, word) for word in more}, must, span[0])
        if found:
            self._described_as[id(found)] |= {noun, *(_PARTY.get(word, word) for word in more)}
        return found

    def _relative_of(self, owner: str, noun: str) -> Person | None:
        """The one person who shares the last name of somebody whose wife or son they are."""
        gender = "f" if noun in FEMALE_NOUNS else "m"
        words = [bare(word) for word in owner.split()]
        found = [
            one
            for one in self.people.persons
            if last_name(one.name) == words[-1]
            and one.gender in (None, gender)
            and bare(one.name.split()[0]) not in words
        ]
        return found[0] if len(found) == 1 else None

    def _named_later(self, noun: str, names: set[str], span: Span) -> Person | None:
        """Whom a lead means that withholds the name ("A judge ruled ... Judge Berg said"): the one with that office."""
        if self.text.count("\n\n", 0, span[0]) > 3:
            return None
        names -= {"a", "an"}
        wanted = {noun, _SAME.get(noun, noun), *_EQUAL.get(noun, "").split()}
        found = [
            one
            for one in self.people.persons
            if wanted & (given := self._roles(one)) and (not names or names & given) and min(one.spans)[0] > span[1]
        ]
        return found[0] if len(found) == 1 and min(found[0].spans)[0] - span[1] < _SOON else None

    def _roles(self, person: Person) -> set[str]:
        """The words of a person's roles, and of descriptions that have meant them."""
        given = {bare(word) for role in person.roles for word in role.split()} | self._described_as[id(person)]
        return given | {_PARTY[word] for word in given & _PARTY.keys()}

    def _described(self, noun: str, more: set[str], must: set[str], position: int) -> Person | None:
        """The person whom a noun and the words beside it fit best.

        Args:
            noun: The description's head.
            more: Its other words.
            must: Those of them that the person's roles have to have.
            position: Where the description stands.
        """
        gender = "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None
        wanted = {noun, *_SYNONYMS.get(noun, "").split()}
        for word in more & ROLE_NOUNS:
            wanted |= {word, *_SYNONYMS.get(word, "").split()}
        last = self.last.person if self.last and position - self.last.end < 500 else None
        beside = last is not None and len(re.findall(r"\n+", self.text[self.history[-1].end : position])) < 2
        new = beside and not re.search(
            rf"\b(?:an?|another|one)\s(?:[\w’'-]+\s){{0,4}}{re.escape(noun)}\b", self.text[:position]
        )
        best, highest = None, 0.9
        for person in self.people.persons:
            if gender and person.gender not in (None, gender):
                continue
            given = self._roles(person)
            if more & _PARTIES and given & _PARTIES and not more & given & _PARTIES:
                continue
            score = (1.5 if noun in _ANYBODY else 1.2) if person is last else 0.0
            if noun in given or _SAME.get(noun) in given:
                score += 0.5 if given & _UNDER - more else 2.0
            elif given & wanted:
                score += 1.0
            elif person is not last or not (new or noun in _ANYBODY or not given):
                continue
            if must and not must <= given:
                continue
            score += 0.5 * len(more & given)
            before = [at for at in person.spans if at[1] <= position]
            if before:
                nearest = max(before)
                score -= min(1.0, (position - nearest[1]) / 1500)
                score -= 0.8 * bool(POSSESSIVE.match(self.text[nearest[1] : nearest[1] + 2]))
            else:
                score -= 1.0
            if score > highest:
                best, highest = person, score
        return best
