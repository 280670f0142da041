"""Whom a description without a name means: "the senior diplomat", "the club's manager", a headline's "mayor"."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from index.extract.drafts import Reading
from index.extract.lexicon import (
    DEMONYMS,
    FEMALE_NOUNS,
    GROUP_NOUNS,
    KIN,
    MALE_NOUNS,
    ROLE_NOUNS,
    STATES,
    belief_forms,
    speech_forms,
)
from index.extract.names import bare, last_name, stands_as_subject
from index.extract.near import Near
from index.extract.offices import offices
from index.extract.people import People, Person
from index.records import Span

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
    "candidate": "candidate contender hopeful nominee front-runner frontrunner",
    "contender": "candidate contender hopeful",
    "hopeful": "candidate contender hopeful",
    "leader": "chairman chancellor head leader minister premier president",
    "scientist": "biologist chemist physicist professor researcher scientist",
    "researcher": "professor researcher scientist",
    "academic": "professor researcher scholar",
    "businessman": "billionaire businessman ceo developer executive founder mogul tycoon",
    "businesswoman": "businesswoman ceo executive founder",
    "billionaire": "billionaire businessman mogul tycoon magnate",
    "mogul": "billionaire businessman developer mogul tycoon magnate",
    "tycoon": "billionaire businessman developer mogul tycoon magnate",
    "magnate": "billionaire businessman developer mogul tycoon magnate",
    "developer": "billionaire businessman developer mogul tycoon magnate",
    "chief": "boss ceo chairman chairwoman chief director head president secretary",
    "boss": "boss ceo chief head president",
    "head": "chairman chairwoman chief director head president",
    "chair": "chair chairman chairwoman",
    "chairman": "chair chairman",
    "chairwoman": "chair chairwoman",
    "aide": "adviser advisor aide assistant director manager spokesman spokeswoman strategist",
    "journalist": "anchor columnist correspondent editor host journalist reporter writer",
    "anchor": "anchor host journalist",
    "host": "anchor host",
    "spokesperson": "spokesman spokesperson spokeswoman",
    "lawyer": "attorney counsel lawyer",
    "attorney": "attorney counsel lawyer",
    "author": "author writer",
    "actor": "actor star",
    "star": "actor actress singer star",
    "physician": "doctor dr physician",
    "doctor": "doctor dr physician",
    "preacher": "cleric imam pastor priest rabbi",
    "cleric": "ayatollah bishop imam pastor preacher priest rabbi sheikh",
    "judge": "judge justice",
    "justice": "justice judge",
    "ex-president": "president",
}  # fmt: skip
"""What a description's noun may stand for."""

_SAME = {"governor": "gov", "senator": "sen", "congressman": "rep", "congresswoman": "rep", "representative": "rep"}
"""Titles in their short form, which say the same."""

_EQUAL = {"judge": "justice", "lawyer": "attorney", "attorney": "lawyer", "wife": "widow", "nominee": "candidate"}
_ALSO = frozenset(
    """
    magnate donor developer designer neurosurgeon surgeon legend winner heckler employee cashier baron celebrity
    newcomer outsider insider loser underdog nominee-in-waiting radioman documentarian filmmaker director-general
    speechwriter fundraiser lobbyist centrist democrat moderate populist novelist playwright poet rapper musician
    astronaut warrior sniper soldier marine admiral lieutenant publisher blogger youtuber laureate academic skipper
    striker midfielder defender winger bowler batsman off-spinner leg-spinner spinner seamer opener all-rounder
    wicketkeeper sprinter swimmer pensioner
    """.split()
)
"""Nouns for persons that hardly stand before names."""

_ANYBODY = frozenset(
    """
    republican democrat conservative liberal libertarian independent socialist lawmaker politician official man woman
    native veteran incumbent leader
    """.split()
)
"""Nouns that fit persons whatever their office."""

_AGE = re.compile(r"(\d{1,2})-year-old")
_DOER = re.compile(r"[a-z-]{3,}(?:ologist|ician|tress|sman|woman|[^l]ist)")
"""Nouns for persons by their endings."""

_PARENT = {"mother": "woman", "mum": "woman", "mom": "woman", "father": "man", "dad": "man"}
"""What somebody is who is called so with "-of-two" behind."""

_NAMELESS = frozenset(
    """
    man woman official aide spokesman spokeswoman spokesperson witness narrator moderator employee student heckler
    operative insider supporter donor member victim owner officer nurse organizer pilot cashier judge reporter boy girl
    """.split()
)
"""Nouns for those whom articles often leave unnamed."""

_PARTY = {"gop": "republican", "democrat": "democratic", "r": "republican", "d": "democratic"}
_PARTIES = frozenset({"republican", "democratic", "libertarian", "conservative", "labour", "green", "liberal"})
_UNDER = frozenset({"vice", "deputy", "assistant", "ex"})
"""Words that make a lower office of one."""

_ENDS = ("of", "for", "from", "in", "at", "who", "that", "with", "to", "and", "on")
_AUXILIARIES = frozenset(
    "is was has had did does will would can could may might must who whose in on at and also then later".split()
)
_INDEFINITE = frozenset("one another some any every each no neither either which what both two three".split())
_DETERMINERS = frozenset("the this that his her".split())
_HIGH = frozenset(
    """
    president senator sen governor gov mayor congressman congresswoman rep representative pope king queen chancellor
    premier minister justice judge general admiral spokesman spokeswoman ambassador speaker pastor bishop actor actress
    """.split()
)
"""Offices that hardly anybody holds together with another of them."""

_ELECTED = frozenset(
    "senator governor mayor congressman congresswoman representative lawmaker republican democrat".split()
)
"""Nouns for those who are so for one place only."""

_PLACES = frozenset(word for state in STATES.values() for word in [state.split()[-1]]) | frozenset(
    """
    british german french russian chinese mexican canadian turkish israeli iranian syrian ukrainian japanese indian
    egyptian polish italian spanish london chicago american
    """.split()
)
_CAPITAL = frozenset({"leader", "star", "head", "native", "observer", "independent", "conservative", "champion"})
"""Nouns that, with a capital behind "the", end the names of newspapers and bodies."""

_ADJECTIVES = frozenset(
    {"republican", "centrist", "conservative", "liberal", "socialist", "libertarian", "independent"}
)
_SMALL = frozenset(
    """
    the a an his her its their own of for and senior veteran longtime top new newly current self-described star
    """.split()
)
"""Words that tell nothing about whom a description means."""

_CONTINUED = 300
"""So soon, in characters, "the manager" is the last speaker rather than somebody yet to be named."""

_SOON = 1200
"""So soon, in characters, a lead that withholds a name is followed by it."""

_OFFICES = {
    "PM": "prime minister",
    "CM": "chief minister",
    "CJI": "chief justice",
    "COAS": "army chief",
    "CEO": "ceo",
}
"""Offices by their letters."""

_LETTERS = re.compile(rf"\b(?:{'|'.join(_OFFICES)})\b")
_OWNED = re.compile(r"^(?P<owner>.{2,60}?)['’]s?\s+(?P<rest>\S.*)$", re.DOTALL)
_CUT = re.compile(r",|\(|[“”\"]|\s[–—-]+(?:\s|$)")
_INDEFINITE_BEFORE = re.compile(r"\b(?:an?|another|one)\s(?:[\w’'-]+\s){0,4}$", re.IGNORECASE)
_WORDS_BEFORE = 120
"""How many characters some words before a noun take at most."""

_BRACKET = re.compile(r"[,\s]*\(?(?P<party>[RD]|Republican|Democrat)[-–,]\s?(?P<state>[A-Z][A-Za-z.]+)")
_SENTENCE = re.compile(r"[.!?][”\"’')]*\s+(?=[“\"‘'(]?[A-Z])|\n")

WEIGHTS: dict[str, float] = {
    "office": 1.8, "office told": 1.0, "kindred": 1.0, "party": 0.5, "not owned": -1.1, "lacks": -0.3, "here": 0.2,
    "other office": -0.8, "other high office": -0.3, "no office": -0.2, "gender": 0.3, "often": 0.7, "last": 0.5,
    "last paragraph": 0.4, "subject": 0.4, "passed": -0.5, "same paragraph": 0.1, "same sentence": -0.2,
    "possessive": -0.3, "later": -0.6, "later bare": 0.3, "later far": -1.2, "later than last": -1.5,
    "named behind": -0.4, "nobody": 0.3, "nobody again": 0.7, "nobody nameless": 0.7, "nobody introduced": 0.4,
    "nobody introduced near": 1.1, "nobody owner": 0.2, "nobody his": -0.2, "nobody bare": -0.3,
}  # fmt: skip
"""What each sign counts: a conditional logit over persons and nobody, fitted on 322 in training articles; "later than
last" set by hand."""


_GENERALS = frozenset({"secretary", "director", "attorney", "governor"})
"""Whoever is their general is nobody with another office."""


def _parted(role: str) -> str:
    """A role with "secretary-general" as two words, as others write it."""
    return re.sub(r"-(?=general\b)", " ", role, flags=re.IGNORECASE)


_FAR_BEHIND = 1500
"""So far behind a description, in characters, a person's first mention counts for nothing."""

_MANY = 4
"""So many others named since count as one not named lately."""


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


class Descriptions:
    """Finds whom descriptions mean; those found before weigh in later ones."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.people: People = reading.people
        self.text = reading.text
        self._quoted = Near([one.outer for one in reading.quotations if one.closed], lambda outer: outer)
        self._introducing: dict[str, list[int]] = {}
        self._spans: dict[int, list[Span]] = {}
        self._described_as: dict[int, set[str]] = defaultdict(set)
        self._nobodies: set[str] = set()
        self._given: dict[int, frozenset[str]] = {}

    def taken_apart(self, span: Span) -> Described | None:
        """A description's parts, None if the words describe nobody."""
        mention = re.sub(r"['’]s?$", "", self.text[slice(*span)].strip())
        mention = _LETTERS.sub(lambda match: _OFFICES[match[0]], _CUT.split(mention)[0])
        owner: frozenset[str] = frozenset()
        opens = ""
        if owned := _OWNED.match(mention):
            owner = frozenset(bare(word) for word in owned["owner"].split()) - _SMALL
            mention, opens = owned["rest"], "owner"
        mention = _parted(mention)
        words = [bare(word) for word in mention.split()]
        if not opens and words and words[0] in (*_DETERMINERS, "a", "an"):
            opens = words.pop(0)
        elif not opens and self.text[max(0, span[0] - 4) : span[0]].lower() == "the ":
            opens = "the"
        if not opens and words and words[0] in _INDEFINITE:
            return None
        head = words[: next((i for i, word in enumerate(words) if word in _ENDS), len(words))]
        noun = head[-1] if head else ""
        noun = _PARENT.get(noun.split("-of-")[0], noun) if "-of-" in noun else noun
        whoever = opens == "the" and len(head) == 1 and (noun in DEMONYMS or bool(_AGE.fullmatch(noun)))
        known = whoever or noun in ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS | _ALSO or bool(_DOER.fullmatch(noun))
        if not known or noun in GROUP_NOUNS:
            return None
        printed = mention.split()[len(mention.split()) - len(words) + len(head) - 1]
        if (noun in _CAPITAL and opens and printed[:1].isupper()) or (noun in _ADJECTIVES and self._modifies(span[1])):
            return None
        more = {*head[:-1], *words[len(head) : len(head) + 7]} - {*_ENDS} - _SMALL
        return Described(noun, frozenset(_PARTY.get(word, word) for word in more), owner, opens, span)

    def unnamed(self, span: Span) -> str | None:
        """The noun of a mention of one person whom the article does not name ("a pilot", "Park's mother"), or None."""
        mention = re.sub(r"^.*['’]s?\s(?=\S)", "a ", self.text[slice(*span)], flags=re.DOTALL)
        words = [bare(word) for word in _CUT.split(mention)[0].split()]
        head = words[: next((i for i, word in enumerate(words) if word in _ENDS), len(words))]
        noun = head[-1] if len(head) > 1 else ""
        if noun not in ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS | _ALSO or noun in GROUP_NOUNS:
            return None
        if head[0] == "the":
            return noun if self._introduced(noun, span[0]) else None
        return noun if head[0] in ("a", "an", "his", "her", "another", "one") else None

    def _introduced(self, noun: str, position: int) -> list[int]:
        """Where somebody unnamed is introduced by a noun before a position ("a pilot"): the ends of these words."""
        found = self._introductions(noun)
        return found[: bisect_right(found, position)]

    def fits_anybody(self, span: Span) -> bool:
        """Whether a description tells no more than a pronoun: a nationality, or an age the article gives nobody."""
        described = self.taken_apart(span)
        if described is None or described.opens != "the" or described.more or described.owner:
            return False
        age = _AGE.fullmatch(described.noun)
        return not any(self._aged(one, age[1]) for one in self.people.persons) if age else described.noun in DEMONYMS

    def _modifies(self, end: int) -> bool:
        """Whether an adjective that ends there goes on with a noun ("the centrist views")."""
        following = re.match(r"\s([a-z]+)\b", self.text[end : end + 24])
        if not following:
            return False
        word = following[1]
        verb = word in speech_forms() or word in belief_forms() or word in _AUXILIARIES or word.endswith(("ed", "ly"))
        return not verb

    def person(self, span: Span, last: Person | None, end: int) -> Person | None:
        """The person that a description means.

        Args:
            span: Where it stands.
            last: Who spoke last.
            end: Where their words ended.
        """
        described = self.taken_apart(span)
        if described is None:
            return None
        if described.opens in ("a", "an"):
            found = self._named_later(described)
            if found is None:
                self._nobodies.add(described.noun)
            return found
        if not described.opens and self.text.find("\n\n", 0, span[0]) >= 0:
            return None
        if described.noun in KIN and (relative := self._relative_of(described, last)):
            return relative
        best, highest = None, self.score(self.nobody(described))
        for person in self.candidates(described, last):
            score = self.score(self.features(described, person, last, end))
            if score > highest:
                best, highest = person, score
        if best is not None:
            self.remember(described, best)
        else:
            self._nobodies.add(described.noun)
        return best

    def remember(self, described: Described, person: Person) -> None:
        """Note that a description meant a person."""
        self._described_as[id(person)] |= {described.noun, *described.more}

    def score(self, features: dict[str, float]) -> float:
        """The weighted sum."""
        return sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())

    def nobody(self, described: Described) -> dict[str, float]:
        """What speaks for that nobody named in the article is meant."""
        start = described.span[0]
        introduced = self._introduced(described.noun, start)
        return {
            "nobody": 1.0,
            "nobody nameless": float(described.noun in _NAMELESS),
            "nobody introduced": float(bool(introduced)),
            "nobody introduced near": float(bool(introduced) and start - introduced[-1] < 400),
            "nobody again": float(described.noun in self._nobodies),
            "nobody owner": float(described.opens == "owner"),
            "nobody his": float(described.opens in ("his", "her")),
            "nobody bare": float(not described.opens),
        }

    def _introductions(self, noun: str) -> list[int]:
        """Where mentions end that introduce somebody by a noun ("a senior diplomat")."""
        if noun not in self._introducing:
            found = self._introducing[noun] = []
            for match in re.finditer(rf"{re.escape(noun)}\b", self._lower):
                low = max(0, match.start() - _WORDS_BEFORE, *found[-1:])
                if _INDEFINITE_BEFORE.search(self.text, low, match.start()):
                    found.append(match.end())
        return self._introducing[noun]

    @cached_property
    def _lower(self) -> str:
        """The text in lower case, where that is as long."""
        lower = self.text.lower()
        return lower if len(lower) == len(self.text) else self.text

    def candidates(self, described: Described, last: Person | None) -> list[Person]:
        """Persons whose gender, party and place fit and who do not own what is described.

        Whoever is neither near nor has anything of the office is left out: by the weights nobody is likelier.
        """
        near = self._near(described, last)
        office = self._office(described)
        gender = "f" if described.noun in FEMALE_NOUNS else "m" if described.noun in MALE_NOUNS else None
        wanted = described.more | {_PARTY.get(described.noun, described.noun)}
        found = []
        age = _AGE.fullmatch(described.noun)
        aged = [one for one in self.people.persons if age and self._aged(one, age[1])]
        for person in aged or self.people.persons:
            given = self.roles(person) | offices(person.name)
            if person not in near and not aged and not given & office:
                continue
            if gender and person.gender not in (None, gender):
                continue
            if wanted & _PARTIES and given & _PARTIES and not wanted & given & _PARTIES:
                continue
            here, held = described.more & _PLACES, given & _PLACES
            if described.noun in _ELECTED and here and held and not here & held:
                continue
            if last_name(person.name) in described.owner or self._elses(described, person):
                continue
            if described.noun in KIN and described.noun not in given:
                continue
            if described.noun == "general" and described.more & _GENERALS and "general" not in given:
                continue
            found.append(person)
        return found

    @staticmethod
    def _office(described: Described) -> set[str | None]:
        """The words of an office that is the one described or akin to it."""
        noun = described.noun
        also = [word for word in described.more if word in ROLE_NOUNS]
        return {noun, _SAME.get(noun), _PARTY.get(noun), *_SYNONYMS.get(noun, "").split(), *also}

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
            if self._in_view(at, start):
                before.add(one)
        return found | before

    @cached_property
    def _met_in_quotations(self) -> set[Person]:
        """Persons first named inside a quotation: to what stands outside they may not have been named yet."""
        return {one for one in self.people.persons if not self._in_view(self._in_order(one)[0], -1)}

    def _aged(self, person: Person, age: str) -> bool:
        """Whether an age stands right behind a person's name."""
        behind = re.compile(rf"[,\s]+\(?(?:who is )?{age}\b")
        return any(behind.match(self.text, end) for _, end in person.spans)

    def features(self, described: Described, person: Person, last: Person | None, end: int) -> dict[str, float]:
        """What speaks for and against a person."""
        text, (start, stop) = self.text, described.span
        said, known = self.roles(person), offices(person.name)
        given = said | known
        wanted = frozenset(_SYNONYMS.get(described.noun, "").split())
        also = [word for word in described.more if word in ROLE_NOUNS]
        nouns = {described.noun, _SAME.get(described.noun), _PARTY.get(described.noun)}
        noun, told = bool(nouns & given), bool(nouns & said)
        lower = noun and bool(given & _UNDER - described.more)
        kindred = not noun and bool(given & wanted or given.intersection(also))
        more = described.more | described.owner
        shared = len(more & given)
        gendered = described.noun in FEMALE_NOUNS or described.noun in MALE_NOUNS
        fits = noun or kindred
        anybody = described.noun in _ANYBODY or bool(_AGE.fullmatch(described.noun))
        here = more & _PLACES
        found = {
            "office": float(noun and not lower and not anybody),
            "office told": float(told and not lower and not anybody),
            "kindred": float(kindred),
            "party": float(noun and anybody),
            "not owned": float(bool(described.owner) and not described.owner <= given),
            "lacks": float(min(3, len(more) - shared)) if fits else 0.0,
            "other office": float(bool(given) and not fits and not anybody),
            "other high office": float(not fits and described.noun in _HIGH and bool(given & _HIGH)),
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
        near = next((at for at in reversed(spans[:until]) if at[1] <= start and self._in_view(at, start)), None)
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
        behind = bisect_left(spans, (stop, 0))
        after = spans[behind][0] if behind < len(spans) else len(text)
        found["named behind"] = float(after - stop < 120 and not _SENTENCE.search(text, stop, after))
        return found

    def _in_view(self, at: Span, position: int) -> bool:
        """Whether a name stands in no quotation that the position is outside of."""
        return not any(low <= at[0] < high and not low <= position < high for low, high in self._quoted.near(at))

    def _between(self, person: Person, low: int, high: int) -> int:
        """How many others are named in a stretch; no more than count."""
        others: set[Person] = set()
        for at, one in self.people.before(high):
            if at[0] <= low or len(others) == _MANY:
                break
            if one is not person and self._in_view(at, high):
                others.add(one)
        return len(others)

    def _elses(self, described: Described, person: Person) -> bool:
        """Whether a person holds that office with somebody else ("the bank's manager" is not "the club's manager")."""
        if not described.owner or described.owner & self.roles(person):
            return False
        told = [{bare(word) for word in role.split()} for role in person.roles]
        return any(described.noun in words and words - described.more - _SMALL - {described.noun} for words in told)

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
            words = {bare(word) for role in person.roles for word in _parted(role).split()}
            for _, end in person.spans:
                if match := _BRACKET.match(self.text, end, end + 30):
                    state = match["state"].replace(".", "").lower()
                    words |= {match["party"][0].lower(), *STATES.get(state, state).split()}
            self._given[key] = frozenset(words | {_PARTY[word] for word in words & _PARTY.keys()} - _SMALL)
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
        names = {bare(word) for part in of for word in part.split() if word[:1].isupper()} - _SMALL
        wanted = {noun, _SAME.get(noun, noun), *_EQUAL.get(noun, "").split()}
        found = [
            one
            for one in self.people.persons
            if wanted & (given := self.roles(one)) and (not names or names & given) and min(one.spans)[0] > span[1]
        ]
        return found[0] if len(found) == 1 and min(found[0].spans)[0] - span[1] < _SOON else None
