"""Whom a description without a name means: "the senior diplomat", "the club's manager", a headline's "mayor"."""

import math
import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from itertools import islice

from index.extract.described import AGE, UNTELLING, Described, national, parted, taken_apart, told_office
from index.extract.drafts import Reading
from index.extract.lexicon import DEMONYMS, FEMALE_NOUNS, KIN, MALE_NOUNS, ORGANISATION_NOUNS, ROLE_NOUNS, STATES
from index.extract.mentions import POSSESSIVE, names_institution
from index.extract.names import bare, last_name, stands_as_subject
from index.extract.nouns import (
    ANYBODY,
    ELECTED,
    EQUAL,
    GENERALS,
    HIGH_OFFICES,
    NAMELESS,
    NATIONALITIES,
    NATIONALITY,
    PARTY,
    PARTY_NAMES,
    PLACES,
    SHORT_TITLES,
    SYNONYMS,
    UNDER,
)
from index.extract.offices import offices
from index.extract.people import People
from index.extract.person import Person
from index.extract.role_words import gender_of
from index.extract.unnamed import Unnamed
from index.extract.withheld import Withheld
from index.records import Span

_CONTINUED = 300
"""So soon, in characters, "the manager" is the last speaker rather than somebody yet to be named."""

_SOON = 1200
"""So soon, in characters, a lead that withholds a name is followed by it."""

_LEAD = 600
"""How long, in characters, a lead is, or what follows it that names whom it withholds."""

_BRACKET = re.compile(r"[,\s]*\(?(?P<party>[RD]|Republican|Democrat)[-–,]\s?(?P<state>[A-Z][A-Za-z.]+)")
_SENTENCE = re.compile(r"[.!?][”\"’')]*\s+(?=[“\"‘'(]?[A-Z])|\n")

WEIGHTS: dict[str, float] = {
    "office": 1.8, "office told": 1.0, "kindred": 1.0, "party": 0.5, "not owned": -1.1, "lacks": -0.3, "here": 0.2,
    "other office": -0.8, "other high office": -0.3, "no office": -0.2, "gender": 0.3, "often": 0.7, "last": 0.5,
    "last paragraph": 0.4, "subject": 0.4, "passed": -0.5, "same paragraph": 0.1, "same sentence": -0.2,
    "possessive": -0.3, "later": -0.6, "later bare": 0.3, "later far": -1.2, "later than last": -1.5,
    "named behind": -0.4, "withheld": 1.5, "nobody": 0.3, "nobody again": 0.7, "nobody nameless": 0.7,
    "nobody introduced": 0.4, "nobody introduced near": 1.1, "nobody owner": 0.2,
    "nobody his": -0.2, "nobody bare": -0.3,
}  # fmt: skip
"""What each sign counts: a conditional logit over persons and nobody, fitted on 322 in training articles; "later than
last" and "withheld" set by hand."""

_FAR_BEHIND = 1500
"""So far behind a description, in characters, a person's first mention counts for nothing."""

_TRIED = frozenset({"accused", "defendant", "suspect", "victim"})
_TRYING = frozenset(
    {"barrister", "coroner", "judge", "justice", "lawyer", "magistrate", "prosecutor", "recorder", "solicitor"}
)
"""Those who are heard in a case, and who hear, bring or plead it, none of whom is one of them."""

_LEADING = frozenset({"front-runner", "frontrunner", "nominee"})
"""Nouns for one candidate of a party, which do not mean others as long as somebody is called so."""

_MANY = 4
"""So many others named since count as one not named lately."""


_LANDS = NATIONALITIES | NATIONALITY.keys() | {"us", "u.s", "uk", "eu", "un"}
"""Words that tell for which country an office is held."""

_OFFICES = ROLE_NOUNS - ANYBODY - NAMELESS - KIN
"""Nouns that tell an office or calling."""

_WHOSE = re.compile(r"(?P<own>.+?)\s(?:to|for)\s(?P<whose>.+)")


def _own_office(role: str) -> str:
    """A role without whose it is ("press secretary" of "press secretary to the governor")."""
    match = _WHOSE.fullmatch(role)
    return match["own"] if match and ROLE_NOUNS & {*map(bare, match["whose"].split())} else role


def _owning(word: str) -> str:
    """A word of a role, a country that owns it by its adjective ("Turkish" of "Turkey's foreign minister")."""
    plain = bare(word)
    return national(frozenset({plain})) or plain if POSSESSIVE.search(word) else plain


class Descriptions:
    """Finds whom descriptions mean; those found before weigh in later ones."""

    def __init__(self, reading: Reading, unnamed: Unnamed) -> None:
        """Take the article and those whom it does not name."""
        self._reading = reading
        self.people: People = reading.people
        self.text = reading.text
        self._start = reading.start
        self._unnamed = unnamed
        self._withheld = Withheld(reading)
        self._author = (reading.document.author or "").lower()
        self._spans: dict[int, list[Span]] = {}
        self._described_as: dict[int, set[str]] = defaultdict(set)
        self._told: dict[int, list[str]] = defaultdict(list)
        self._nobodies: set[str] = set()
        self._given: dict[int, frozenset[str]] = {}

    def fits_anybody(self, span: Span) -> bool:
        """Whether a description tells no more than a pronoun: a nationality, or an age the article gives nobody."""
        described = taken_apart(self.text, span)
        if described is None or described.opens != "the" or described.more or described.owner:
            return False
        if AGE.fullmatch(described.noun):
            introduced = re.search(rf"\b{described.noun} [a-z]", self.text[: span[0]])
            return introduced is None and self._nobody_aged(described)
        return described.noun in DEMONYMS

    def _nobody_aged(self, described: Described) -> bool:
        """Whether the article gives nobody it names the age that somebody is described by."""
        age = described.noun.partition("-")[0]
        return not any(self._aged(one, age) for one in self.people.persons)

    def person(self, span: Span, last: Person | None, end: int, other: Person | None = None) -> Person | None:
        """The person that a description means.

        Args:
            span: Where it stands.
            last: Who spoke last.
            end: Where their words ended.
            other: Who it cannot be: who asked what is answered there, or whose somebody is.
        """
        described = taken_apart(self.text, span)
        if described is None or (AGE.fullmatch(described.noun) and self._nobody_aged(described)):
            return None
        # "Park Super PAC Chief" is Park's as much as "Park's chief".
        whose = frozenset(last_name(one.name) for _, one in self.people.within(span))
        described = replace(described, owner=described.owner | whose)
        if described.opens in ("a", "an"):
            found = self._named_later(described) or self._withheld.person(described)
            if found is None:
                self._nobodies.add(described.noun)
            return found
        if not described.opens and self.text.find("\n\n", 0, span[0]) >= 0:
            return None
        if described.noun in KIN and (relative := self._relative_of(described, last)):
            return relative
        best, highest = None, self.score(self.nobody(described))
        for person in self.candidates(described, last):
            if person is other:
                continue
            score = self.score(self.features(described, person, last, end))
            if score > highest:
                best, highest = person, score
        if best is None and described.opens in ("the", "owner", ""):
            best = self._withheld.person(described) or self._withheld.quoted_next(described)
        if best is not None:
            self.remember(described, best)
        elif described.opens or span[0] >= self._start:
            # Whom a headline means without a name the text may name yet ("NFL Star Quits", "The NFL star").
            self._nobodies.add(described.noun)
        return best

    def remember(self, described: Described, person: Person) -> None:
        """Note that a description meant a person, and the office that it tells.

        Only if they are known to have had it, or if it is a country's and no other of theirs is known.
        """
        held = self.roles(person) | offices(person.name)
        known = described.opens == "the" and described.noun in _OFFICES and self._office(described) & held
        alone = not person.roles and not offices(person.name) and described.opens in ("the", "")
        if known or (alone and described.noun in ROLE_NOUNS and described.more & _LANDS):
            self._told[id(person)].append(told_office(self.text, described.span))
        self._described_as[id(person)] |= {described.noun, *described.more}

    def office_told(self, person: Person) -> str | None:
        """The office in most words that descriptions told of a person ("the Velt senator")."""
        return max(self._told.get(id(person), ()), key=lambda office: len(office.split()), default=None)

    def score(self, features: dict[str, float]) -> float:
        """The weighted sum."""
        return sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())

    def nobody(self, described: Described) -> dict[str, float]:
        """What speaks for that nobody named in the article is meant."""
        start = described.span[0]
        introduced = self._unnamed.introduced(described.noun, start)
        return {
            "nobody": 1.0,
            "nobody nameless": float(described.noun in NAMELESS),
            "nobody introduced": float(bool(introduced)),
            "nobody introduced near": float(bool(introduced) and start - introduced[-1] < 400),
            "nobody again": float(described.noun in self._nobodies),
            "nobody owner": float(described.opens == "owner"),
            "nobody his": float(described.opens in ("his", "her")),
            "nobody bare": float(not described.opens),
        }

    def candidates(self, described: Described, last: Person | None) -> list[Person]:
        """Persons whose gender, party and place fit and who do not own what is described.

        Whoever is neither near nor has anything of the office is left out: by the weights nobody is likelier. So is
        who wrote the article.
        """
        near = self._near(described, last)
        office = self._office(described)
        gender = gender_of(described.noun)
        wanted = described.more | {PARTY.get(described.noun, described.noun)}
        found = []
        age = AGE.fullmatch(described.noun)
        aged = [one for one in self.people.persons if age and self._aged(one, age[1])]
        others = self._holding_others(described)
        for person in aged or self.people.persons:
            given = self.roles(person) | offices(person.name)
            if person not in near and not aged and not given & office:
                continue
            if person.name.lower() in self._author:
                continue
            if gender and person.gender not in (None, gender):
                continue
            if wanted & PARTY_NAMES and given & PARTY_NAMES and not wanted & given & PARTY_NAMES:
                continue
            here, held = described.more & PLACES, given & PLACES
            nations = here & NATIONALITIES and held & NATIONALITIES
            if (described.noun in ELECTED or nations) and here and held and not here & held:
                continue
            if last_name(person.name) in described.owner or self._elses(described, person):
                continue
            if described.noun in KIN and described.noun not in given:
                continue
            if person in others:
                continue
            if described.noun in _TRIED and given & _TRYING:
                continue
            if described.noun == "general" and described.more & GENERALS and "general" not in given:
                continue
            found.append(person)
        return found

    def _holding_others(self, described: Described) -> set[Person]:
        """Those with another body's or country's office, where somebody has the one described ("French president")."""
        persons, body = self.people.persons, described.more & ORGANISATION_NOUNS
        nation = described.more & NATIONALITIES if described.noun in HIGH_OFFICES else frozenset()
        if not body and not nation:
            return set()
        given = {one: self.roles(one) | offices(one.name) for one in persons}
        holders = {one for one in persons if body and body <= given[one]}
        others = {one for one in persons if holders and one not in holders and self.roles(one) & ORGANISATION_NOUNS}
        national = {one for one in persons if described.noun in given[one] and nation & given[one]}
        return others | {one for one in persons if national and one not in national}

    @staticmethod
    def _office(described: Described) -> set[str | None]:
        """The words of an office that is the one described or akin to it."""
        noun = described.noun
        also = [word for word in described.more if word in ROLE_NOUNS]
        return {noun, SHORT_TITLES.get(noun), PARTY.get(noun), *SYNONYMS.get(noun, "").split(), *also}

    def _near(self, described: Described, last: Person | None) -> set[Person]:
        """Persons for whom more may speak than their office: the last speaker, those in view and those named soon."""
        start, stop = described.span
        found = set(self._met_in_quotations) | {one for _, one in self.people.within((start, stop + _FAR_BEHIND))}
        if last is not None:
            found.add(last)
        before: set[Person] = set()
        for at, one in self.people.before(start):
            if len(before) > _MANY:
                break
            if not self._reading.in_quotation(at, start):
                before.add(one)
        return found | before

    @cached_property
    def _met_in_quotations(self) -> set[Person]:
        """Persons first named inside a quotation: to what stands outside they may not have been named yet."""
        return {one for one in self.people.persons if self._reading.in_quotation(self._in_order(one)[0], -1)}

    def _aged(self, person: Person, age: str) -> bool:
        """Whether an age stands right behind a person's name."""
        behind = re.compile(rf"[,\s]+\(?(?:who is )?{age}\b")
        return any(behind.match(self.text, end) for _, end in person.spans)

    def features(self, described: Described, person: Person, last: Person | None, end: int) -> dict[str, float]:
        """What speaks for and against a person."""
        text, (start, stop) = self.text, described.span
        said, known = self.roles(person), offices(person.name)
        given = said | known
        wanted = frozenset(SYNONYMS.get(described.noun, "").split())
        also = [word for word in described.more if word in ROLE_NOUNS - PARTY_NAMES]
        nouns = {described.noun, SHORT_TITLES.get(described.noun), PARTY.get(described.noun)}
        noun, told = bool(nouns & given), bool(nouns & said)
        lower = noun and bool(given & UNDER - described.more)
        kindred = not noun and bool(given & wanted or given.intersection(also))
        kindred = kindred and not (described.noun in _LEADING and self._has_leader(described.noun))
        more = described.more | described.owner
        shared = len(more & given)
        gendered = described.noun in FEMALE_NOUNS or described.noun in MALE_NOUNS
        fits = noun or kindred
        whole = told and bool(more) and more <= said
        anybody = (described.noun in ANYBODY and not whole) or bool(AGE.fullmatch(described.noun))
        here = more & PLACES
        found = {
            "office": float(noun and not lower and not anybody),
            "office told": float(told and not lower and not anybody),
            "kindred": float(kindred),
            "party": float(noun and anybody),
            "not owned": float(bool(described.owner) and not described.owner <= given),
            "lacks": float(min(3, len(more) - shared)) if fits else 0.0,
            "other office": float(bool(given) and not fits and not anybody),
            "other high office": float(not fits and described.noun in HIGH_OFFICES and bool(given & HIGH_OFFICES)),
            "here": float(bool(here & given)),
            "no office": float(not given),
            "gender": float(gendered and person.gender is not None),
            "often": math.sqrt(len(person.spans) / self._most),
        }
        if person is last:
            found["last"] = max(0.0, 1 - max(0, start - end) / 1500)
            found["last paragraph"] = float(text.count("\n\n", end, start) < 2) if end < start else 1.0
        spans = self._in_order(person)
        until = bisect_left(spans, (start, 0))
        met = (at for at in reversed(spans[:until]) if at[1] <= start and not self._reading.in_quotation(at, start))
        near = next((at for at in met if not names_institution(text, at[1])), None)
        if near:
            found["subject"] = float(stands_as_subject(text, near) and start - near[1] < 400)
            found["possessive"] = float(bool(re.match(r"['’]s?(?=\s|$)", text[near[1] : near[1] + 3])))
            found["same sentence"] = float(not _SENTENCE.search(text, near[1], start))
            found["same paragraph"] = float(text.find("\n", near[1], start) < 0)
            found["passed"] = float(self._between(person, near[1], start))
        else:
            first = spans[0][0]
            found["later"] = 1.0
            alone = not re.search(r"\s(?:of|for|from|at)\s", text[start:stop])
            found["later than last"] = float(alone and last is not None and 0 <= start - end < _CONTINUED)
            found["later bare"] = float(not described.opens)
            found["later far"] = min(1.0, max(0, first - stop) / _FAR_BEHIND)
            found["withheld"] = float(not given and self._withholds(described) is person)
        behind = bisect_left(spans, (stop, 0))
        after = spans[behind][0] if behind < len(spans) else len(text)
        found["named behind"] = float(after - stop < 120 and not _SENTENCE.search(text, stop, after))
        return found

    def _has_leader(self, noun: str) -> bool:
        """Whether anybody the article names is known to be what a noun says."""
        return any(noun in self.roles(one) | offices(one.name) for one in self.people.persons)

    def _withholds(self, described: Described) -> Person | None:
        """Whom a lead names right behind it that gives a country's office only ("Russia's envoy told a paper ...")."""
        start, stop = described.span
        if not described.more & _LANDS or start - self._start > _LEAD or self._since_head(start):
            return None
        ahead = self.people.within((stop, stop + _LEAD))
        return ahead[0][1] if ahead and stands_as_subject(self.text, ahead[0][0]) else None

    def _since_head(self, position: int) -> bool:
        """Whether anybody is named between the article's head and a position."""
        return any(at[0] >= self._start for at, _ in islice(self.people.before(position), 1))

    def _between(self, person: Person, low: int, high: int) -> int:
        """How many others are named in a stretch; no more than count."""
        others: set[Person] = set()
        for at, one in self.people.before(high):
            if at[0] <= low or len(others) == _MANY:
                break
            if (
                one is not person
                and not self._reading.in_quotation(at, high)
                and not names_institution(self.text, at[1])
            ):
                others.add(one)
        return len(others)

    def _elses(self, described: Described, person: Person) -> bool:
        """Whether a person holds that office with somebody else ("the bank's manager" is not "the club's manager")."""
        if not described.owner or described.owner & self.roles(person):
            return False
        told = [{bare(word) for word in role.split()} for role in person.roles]
        return any(described.noun in words and words - described.more - UNTELLING - {described.noun} for words in told)

    @cached_property
    def _most(self) -> int:
        """How often the person named most is named."""
        return max(len(one.spans) for one in self.people.persons)

    def _in_order(self, person: Person) -> list[Span]:
        """Where a person is named, in order."""
        if id(person) not in self._spans:
            self._spans[id(person)] = sorted(person.spans)
        return self._spans[id(person)]

    def roles(self, person: Person) -> frozenset[str]:
        """The words of a person's roles, of a party and state in brackets, and of descriptions that meant them."""
        key = id(person)
        if key not in self._given:
            told = (word for role in person.roles for word in _own_office(parted(role)).split())
            words = {_owning(word) for word in told}
            for _, end in person.spans:
                if match := _BRACKET.match(self.text, end, end + 30):
                    state = match["state"].replace(".", "").lower()
                    words |= {match["party"][0].lower(), *STATES.get(state, state).split()}
            self._given[key] = frozenset(words | {PARTY[word] for word in words & PARTY.keys()} - UNTELLING)
        return self._given[key] | self._described_as[key]

    def _relative_of(self, described: Described, last: Person | None) -> Person | None:
        """The one who shares the last name of whoever they are the wife or son of: an owner, or by "his" the last."""
        owner = described.owner
        his = described.opens == {"m": "his", "f": "her"}.get((last.gender if last else None) or "")
        if last and his and described.noun not in self.roles(last):
            owner = frozenset(map(bare, last.name.split()))
        gender = "f" if described.noun in FEMALE_NOUNS else "m"
        found = [
            one
            for one in self.people.persons
            if last_name(one.name) in owner and one.gender in (None, gender) and bare(one.name.split()[0]) not in owner
        ]
        return found[0] if len(found) == 1 else None

    def _named_later(self, described: Described) -> Person | None:
        """Whom a lead means that withholds the name ("A judge ruled ... Judge Berg said"): the one with that office."""
        span, noun = described.span, described.noun
        if self.text.count("\n\n", 0, span[0]) > 3:
            return None
        of = re.split(r"\s(?:for|of|to)\s", self.text[slice(*span)], maxsplit=1)[1:]
        names = {bare(word) for part in of for word in part.split() if word[:1].isupper()} - UNTELLING
        wanted = {noun, SHORT_TITLES.get(noun, noun), *EQUAL.get(noun, "").split()}
        found = [
            one
            for one in self.people.persons
            if wanted & (given := self.roles(one)) and (not names or names & given) and min(one.spans)[0] > span[1]
        ]
        return found[0] if len(found) == 1 and min(found[0].spans)[0] - span[1] < _SOON else None
