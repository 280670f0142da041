"""Who is who in an article: persons with all their names, roles and gender, and where each is named."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
import sys
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from index.extract.lexicon import GROUP_NOUNS, INSTITUTIONS, KIN, MEDIA, NOT_PERSONS
from index.extract.names import (
    NAME,
    NATIONS,
    NOT_NAMES,
    PARTICLE,
    PARTICLES,
    PARTIES,
    UPPER,
    bare,
    fullness,
    given_to,
    is_title,
    last_name,
    last_word,
    name_at,
    role_after,
    role_apposed,
    role_before,
    same_person,
    slip,
    spans_of_names,
    stands_as_subject,
    stands_in,
    usual_case,
)
from index.extract.near import Near
from index.records import Span

_INITIALS = re.compile(r"(?:^|[\s(])((?:[A-Z]\.[ \u00a0]?)+)$")
_NICKNAME = re.compile(r"[A-Z]\w+[\"”’'] [A-Z]")
_GIVEN = re.compile(r"(?:^|[\s(])([A-Z][\w.]+ (?:[A-Z]\. )?)[\"“‘']$")
"""A first name before a nickname in quote marks."""

_ARTICLE_BEFORE = re.compile(r"(?:^|\W)[AaEe]l-$")
_COUPLE = re.compile(r"[ \u00a0](?:and|&)[ \u00a0]([A-Z][a-z]+)[ \u00a0]")
"""What stands between a first name and the full name of somebody with the same last name ("Jo and Eva Berg")."""

_CAPITALISED = re.compile(r"([A-Z][\w.]*)[ \u00a0]$")
_STATES = frozenset("N.J. N.Y. N.C. N.H. N.M. N.D. S.C. S.D. R.I. D.C. L.A. U.S. U.K. U.N.".split())
_SUBJECT_AFTER = re.compile(
    r",?\s+(?:who|\d{2},|(?:said|says|told|added|wrote|is|was|has|had|may|might|will|would|could|did|does)\b)|,\s+(?:an?|the)\s"
)
_PERSON_AFTER = re.compile(r",?\s+(?:who|\d{2},|(?:said|says|told|added|tweeted|wrote|testified|resigned|replied)\b)")


@dataclass(eq=False)
class Person:
    """A person of the article.

    Attributes:
        names: Every name met, without titles, with how often.
        spans: Where each mention stands, the name alone.
        roles: Roles met, in order.
        gender: "m", "f" or None.
        number: Which of the article's persons it is.
        in_full: Where the first mention by several words ends.
    """

    names: Counter[str] = field(default_factory=Counter)
    spans: list[Span] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    number: int = 0
    in_full: int = sys.maxsize
    _fullest: str | None = None

    @property
    def name(self) -> str:
        """The fullest name: most words, initials counting little; the most frequent of these."""
        if self._fullest is None:
            self._fullest = max(self.names, key=lambda name: (fullness(name), self.names[name]))
        return self._fullest

    def meet(self, name: str, span: Span) -> None:
        """Note a mention by a name."""
        self.names[name] += 1
        self.spans.append(span)
        self._fullest = None

    @property
    def gender(self) -> str | None:
        """The gender that most of the evidence speaks for."""
        return self.genders.most_common(1)[0][0] if self.genders else None

    @property
    def role(self) -> str | None:
        """The first role the article gives that says more than a courtesy."""
        return self.roles[0] if self.roles else None


_NEAR = 400
"""So near, in characters, a full name that is a subject decides between persons of one last name."""

_STILL = 1500
"""So long, in characters, a last name goes on to mean whom it meant before."""


_WITHIN = re.compile(rf"(?<!['’]s)(?<!['’])[ \u00a0]?(?:(?<=[ \u00a0]){PARTICLE}[ \u00a0])?")
"""What may separate the parts of one name ("al-" "Hadi", "Jo" "von Berg", "Ruiz" de "Castro")."""


def _kinds(text: str, tagged: Iterable[tuple[int, int, str]]) -> Counter[str]:
    """How much more often each word alone was tagged a person than a place or organisation."""
    found: Counter[str] = Counter()
    for start, end, kind in tagged:
        found[bare(text[start:end])] += 1 if kind == "PERSON" else -1
    return found


_FIRMS = frozenset(
    """
    Airlines Airways Brewery Chemicals Energy Entertainment Foods Holdings Industries Insurance Logistics Minerals
    Mines Mining Motors Oil Petroleum Pharma Pharmaceuticals Resources Securities Shipping Solutions Systems
    Technologies Telecom Ventures
    """.split()
)
"""What firms' names end in."""

_JOINED_ON = re.compile(rf"[-'’][{UPPER}][^\W\d_]+|[ \u00a0]{PARTICLE}[ \u00a0](?:al-)?[{UPPER}][\w’'-]*\w")
"""What goes on with a name: the second half of a double one, a particle with a further name."""

_SYLLABLE = re.compile(
    r"-(?!(?:led|era|run|like|style|born|made|owned|based|type|only|free|wide)\b)[a-z]{2,5}(?![\w-])"
)
"""The second half of a Korean or Chinese given name ("Park Min-jun")."""
_LAST_BEHIND = re.compile(
    r" ([A-Z][a-z'’-]*[A-Z]?[a-z'’-]{2,})"
    r"(?=,| (?:said|says|told|wrote|added|asked|argued|warned|called|has|had|was|is)\b)"
)


class People:
    """The persons of one article."""

    def __init__(self, text: str, tagged: list[tuple[int, int, str]] | None = None) -> None:
        """Find them.

        Args:
            text: The article.
            tagged: Names found by the tagger as (start, end, kind), None to go by rules alone.
        """
        self.text = text
        self.persons: list[Person] = []
        self.at: dict[Span, Person] = {}
        self._order: list[Span] = []
        self._shouts: dict[int, bool] = {}
        self._by_last: dict[str, dict[Person, None]] = defaultdict(dict)
        self._by_first: dict[str, dict[Person, None]] = defaultdict(dict)
        self._lasts_by_letter: dict[str, dict[str, None]] = defaultdict(dict)
        tagged = None if tagged is None else list(self._joined(tagged))
        self._tagged = [(s, e) for s, e, kind in tagged or () if kind == "PERSON"]
        self._other = Near([(s, e) for s, e, kind in tagged or () if kind != "PERSON"], lambda span: span)
        full: list[Span] = []
        short: list[Span] = []
        shouted: list[Span] = []
        for span in self._candidates(tagged):
            start, end = name_at(text, span)
            if end - start >= 2 and text[start:end].lower() not in MEDIA:
                into = shouted if self._capitalised_line(start) else full if " " in text[start:end] else short
                into.append((start, end))
        if not full:
            full, shouted = [span for span in shouted if " " in text[slice(*span)]], []
        for span in full:
            self._add(span, self._find(text[slice(*span)]) or self._new())
        named = set(self._tagged)
        for span in short:
            around = [at for at in self._other.near(span) if at[0] <= span[0] and span[1] <= at[1]]
            self._add_short(span, span in named, around)
        for start, end in shouted:
            # In a headline every word is capitalised: only names that the text knows are taken.
            words = text[start:end].split()
            for count in range(len(words), 0, -1):
                name = " ".join(words[:count])
                if (found := self._find(name)) and not is_title(name):
                    self._add((start, start + len(name)), found)
                    break
        self._genders_from_pronouns()

    def _joined(self, tagged: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
        """Tagged names with the parts of a person's made one."""
        last: tuple[int, int, str] | None = None
        for one in tagged:
            if last is not None and last[2] == one[2] == "PERSON" and self._goes_on(last, one):
                last = (last[0], one[1], "PERSON")
                continue
            if last is not None:
                yield last
            last = one
        if last is not None:
            yield last

    def _goes_on(self, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
        """Whether a tagged name goes on with another one."""
        first, second = (set(map(bare, self.text[start:end].split())) for start, end, _ in (one, other))
        within = _WITHIN.fullmatch(self.text, one[1], other[0])
        return (
            within is not None
            and self.text[other[0]].isalpha()
            and not first & second
            and not self._capitalised_line(one[0])
        )

    def _add_short(self, span: Span, named: bool, around: list[Span]) -> None:
        """Note a lone capitalised word, if it names a person: tagged as one, and as or in names of other things."""
        name = self.text[slice(*span)]
        if is_title(name) or bare(name) in NATIONS:
            return
        _, gender, _ = role_before(self.text, span[0])
        found = self._find(name, gender, span[0])
        if found is not None and any(one != span for one in around):
            return
        if found is None and (last := self._last_of_couple(span)):
            self._add(span, self._find(f"{name} {last}") or self._new(), f"{name} {last}")
            return
        if found is None and (married := self._married(name, gender)):
            self._add(span, married, f"{married.name} {name}")
            return
        found = found or (self._by_middle(bare(name)) if named else None)
        if (
            found is None
            and bare(name) not in NOT_PERSONS
            and (self._titled(span, place=bool(around) and not given_to(name)) or named)
        ):
            found = None if self._is_word(name.lower()) else self._new()
        if found:
            self._add(span, found)

    def _last_of_couple(self, span: Span) -> str | None:
        """The last name that a first name shares with the full name behind it ("Jo and Eva Berg")."""
        match = _COUPLE.match(self.text, span[1]) if given_to(self.text[slice(*span)]) else None
        before = _CAPITALISED.search(self.text, max(0, span[0] - 20), span[0])
        named = before is not None and not is_title(before[1].removesuffix("s")) and bare(before[1]) not in NOT_NAMES
        if match is None or not given_to(match[1]) or named:
            return None
        other = next((name for name in self.at if name[0] == match.start(1)), None)
        return self.text[slice(*other)].partition(" ")[2] if other else None

    def _married(self, name: str, gender: str | None) -> Person | None:
        """The relative last met by a first name ("his wife Jo"), whom a titled last name must mean ("Mrs Berg")."""
        if not gender or not self.with_last_name(bare(name)):
            return None
        alone = [one for one in self.persons if " " not in one.name and one.gender == gender and given_to(one.name)]
        found = [one for one in alone if KIN & {bare(word) for role in one.roles for word in role.split()}]
        return max(found, key=lambda one: one.spans[-1], default=None)

    def _by_middle(self, name: str) -> Person | None:
        """The one person who has a lone name between others ("Ruiz" of "Ana Ruiz de Castro")."""
        found = [one for one in self.persons if name in map(bare, one.name.split()[1:-1])]
        found = [one for one in found if last_name(one.name) not in NOT_PERSONS]
        return found[0] if len(found) == 1 else None

    def _is_word(self, word: str) -> bool:
        """Whether a word stands in the text in just this case."""
        return stands_in(self.text, word)

    def _capitalised_line(self, position: int) -> bool:
        """Whether a line is a headline with every word capitalised."""
        start = self.text.rfind("\n", 0, position) + 1
        if start not in self._shouts:
            end = self.text.find("\n", position)
            words = self.text[start : end if end >= 0 else len(self.text)].split()
            words = [word for word in words if word[:1].isalpha() and len(word) > 3]
            capital = sum(word[:1].isupper() for word in words)
            self._shouts[start] = 3 < len(words) < 30 and capital > 0.8 * len(words)
        return self._shouts[start]

    def _candidates(self, tagged: list[tuple[int, int, str]] | None) -> list[Span]:
        """Stretches that may name a person."""
        text = self.text
        kinds = _kinds(text, tagged or ())
        found = [
            self._wider(s, self._word_end(s, e))
            for s, e in self._tagged
            if text[s:e].strip() and kinds[bare(text[s:e])] >= 0 and not self._only_title(s, e)
        ]
        taken = bytearray(len(text))
        for start, end in found:
            taken[start:end] = b"\1" * (end - start)
        known = [text[start:end].split() for start, end in found]
        alone = {bare(one[0]) for one in known if len(one) == 1} - {bare(one[-1]) for one in known if len(one) > 1}
        for span in spans_of_names(text):
            start, end = name_at(text, span)
            if 1 in taken[start:end]:
                continue
            words = text[start:end].split()
            if not words or (text[start:end].isupper() and len(words) > 1):
                continue
            person = self._looks_personal(start, end, words) or self._with_first_name(words, alone)
            if len(words) == 1 or (person and not any(s <= start and end <= e for s, e in self._other.near(span))):
                found.append((start, end))
                taken[start:end] = b"\1" * (end - start)
        return sorted(found)

    def _word_end(self, start: int, end: int) -> int:
        """The end of the word that a tagged stretch ends in: pieces of rare names may be left out."""
        rest = re.match(rf"[^\W\d_]*(?:[-'’][{UPPER}][^\W\d_]+)*", self.text[end : end + 24])
        end += rest.end() if rest and self.text[end - 1 : end].isalpha() else 0
        hyphen = end - 1 if self.text[end - 1] == "-" else end
        joint = end - 1 if self.text[end - 1] in "-'’" else end
        end = last.end() if (last := _JOINED_ON.match(self.text, joint)) else end
        syllable = _SYLLABLE.match(self.text, hyphen) if hyphen < end or " " in self.text[start:end] else None
        return syllable.end() if syllable else end

    def _only_title(self, start: int, end: int) -> bool:
        """Whether a tagged stretch is a title ("Velt Alderman" of "Velt Alderman Tom Hall"), a group or a firm."""
        words = self.text[start:end].split()
        if bare(words[-1]) in GROUP_NOUNS or words[-1] in _FIRMS:
            return True
        return (
            not given_to(words[0])
            and is_title(words[-1])
            and bool(re.match(r"[ \u00a0][A-Z][a-z]", self.text[end : end + 3]))
        )

    def _wider(self, start: int, end: int) -> Span:
        """A tagged name with the initials before it and, if it is a lone one, the first name that was left out."""
        text = self.text
        words = text[start:end].split()
        lone = len(words) == 1 or bare(words[0]) in PARTICLES or bare(words[1]) in PARTICLES
        start = self._with_initials(start - 3 * bool(_ARTICLE_BEFORE.search(text[max(0, start - 4) : start])))
        if lone and len(words) == 1:
            end = self._with_last_name(end, bare(words[0]))
        if _NICKNAME.match(text, start, end) and (given := _GIVEN.search(text[max(0, start - 30) : start])):
            return max(0, start - 30) + given.start(1), end
        before = re.search(rf"(?:^|[\s(])([{UPPER}][\w-]+) $", text[max(0, start - 24) : start])
        lone = lone or bool(before and given_to(before[1]))
        if not lone or not before or bare(before[1]) in NOT_NAMES | NATIONS or is_title(before[1]):
            return start, end
        wide, first = start - len(before[1]) - 1, bare(before[1])
        if given_to(before[1]) or "-" in text[start:end]:
            return self._with_initials(wide), end
        known = tuple(map(bare, words)) in self._parts
        other = any(
            s < start and wide < e and not text[e : e + 1].isalpha() for s, e in self._other.near((wide, start))
        )
        common = first in NOT_PERSONS or before[1].isupper() or first.endswith(("ing", "ly")) or is_title(first[:-1])
        if known or other or common or self._capitalised_line(start) or self._is_word(first):
            return start, end
        begins = not text[:wide].strip() or bool(re.search(r"[.!?:\n\"“”'’–—-]\s*$", text[max(0, wide - 3) : wide]))
        if begins and not _SUBJECT_AFTER.match(text, end):
            return start, end
        return wide, end

    @cached_property
    def _parts(self) -> set[tuple[str, ...]]:
        """The words that tagged persons' names begin or end with, without the whole names."""
        found = set()
        for s, e in self._tagged:
            words = tuple(map(bare, self.text[s:e].split()))
            found |= {part for at in range(1, len(words)) for part in (words[:at], words[at:])}
        return found

    @cached_property
    def _lasts(self) -> set[str]:
        """The words of tagged persons' names that follow others."""
        return {bare(word) for s, e in self._tagged for word in self.text[s:e].split()[1:]}

    @cached_property
    def _all_tagged(self) -> Near[Span]:
        """Where any name was tagged."""
        return Near(sorted([*self._tagged, *self._other]), lambda span: span)

    def _with_last_name(self, end: int, first: str) -> int:
        """Where the last name behind a lone name ends that the tagger left out, or the name itself."""
        match = _LAST_BEHIND.match(self.text, end)
        if not match or self._capitalised_line(end):
            return end
        word = bare(match[1])
        known = first in self._lasts or any(
            s < match.end(1) and match.start(1) < e for s, e in self._all_tagged.near(match.span(1))
        )
        if (
            known
            or word in NOT_NAMES | NATIONS | NOT_PERSONS | INSTITUTIONS
            or is_title(match[1])
            or self._is_word(word)
        ):
            return end
        return match.end(1)

    def _with_initials(self, start: int) -> int:
        """Where the initials before a name begin, or the name itself."""
        found = _INITIALS.search(self.text, max(0, start - 14), start)
        return found.start(1) if found and found[1].replace(" ", "") not in _STATES else start

    def _with_first_name(self, words: list[str], alone: set[str]) -> bool:
        """Whether a stretch has one word more than a last name that was tagged elsewhere, never with a first name."""
        first = bare(words[0])
        common = first in NATIONS | NOT_PERSONS or first.endswith(("ed", "ing", "ly")) or is_title(words[0])
        return len(words) == 2 and bare(words[1]) in alone and not common

    def _looks_personal(self, start: int, end: int, words: list[str]) -> bool:
        """Whether a capitalised stretch of several words names a person, by the rules."""
        if len(words) == 1:
            return False
        first, after_first = bare(words[0]), [bare(word) for word in words[1:]]
        given = bool(given_to(words[0]))
        role, gender, _ = role_before(self.text, start)
        known = given or gender or (role and bare(role.split()[-1]) not in PARTIES)
        if any(word in (INSTITUTIONS if known else NOT_PERSONS) for word in after_first):
            return False
        if first in NOT_PERSONS and not known:
            return False
        if len(words) > 5 or bare(words[-1]) in NATIONS:
            return False
        if known:
            return True
        return len(words) <= 3 and bool(_PERSON_AFTER.match(self.text, end)) and first not in NATIONS

    def _titled(self, span: Span, *, place: bool) -> bool:
        """Whether a title or role stands before a lone name, beside it or in apposition."""
        role, gender, _ = role_before(self.text, span[0])
        if not role and not place and self.text[span[1] : span[1] + 1] == ",":
            role, _ = role_apposed(self.text, *span)
        return bool(role or gender) and bare(self.text[slice(*span)]) not in NATIONS

    def _new(self) -> Person:
        """A person not met before."""
        self.persons.append(Person(number=len(self.persons)))
        return self.persons[-1]

    def _find(self, name: str, gender: str | None = None, position: int | None = None) -> Person | None:
        """The person a name belongs to, if one fits: where several do, the one most in view at a position."""
        words = [bare(word) for word in name.split()]
        persons = self._known(self._by_last, last_word(name), gender)
        fitting = [one for one in persons if any(same_person(name, other) for other in one.names)]
        if not fitting and len(words) == 1:
            persons = self._known(self._by_first, words[0], gender)
            fitting = [one for one in persons if " " in one.name and bare(one.name.split()[0]) == words[0]]
            fitting = fitting if len(fitting) == 1 or position is not None else []
        if not fitting and len(words) == 1 and len(words[0]) > 5:
            # A slip of the pen: "Sweeny" for "Sweeney".
            near = [last for last in self._lasts_by_letter[words[0][:1]] if slip(last, words[0])]
            persons = [one for last in near for one in self._known(self._by_last, last, gender)]
            fitting = [one for one in persons if slip(last_name(one.name), words[0])]
        if len(fitting) > 1 and position is not None:
            fitting = self._in_view(fitting, position)
        return max(fitting, key=lambda one: sum(one.names.values()), default=None)

    def _known(self, index: dict[str, dict[Person, None]], word: str, gender: str | None) -> list[Person]:
        """The persons with a name that an index has under a word, in order, without those of another gender."""
        persons = sorted(index.get(word, ()), key=lambda one: one.number)
        return [one for one in persons if not gender or one.gender in (None, gender)]

    def with_last_name(self, word: str) -> list[Person]:
        """The persons whose fullest name has a last name."""
        return [one for one in self._known(self._by_last, last_word(word), None) if last_name(one.name) == word]

    def _in_view(self, persons: list[Person], position: int) -> list[Person]:
        """Of persons of one last name those named in full before, or the one that just was a subject."""
        before = [one for one in persons if one.in_full <= position]
        if not before:
            return persons
        recent = [(at, one) for at, one in self._recent(position) if one in persons]
        for at, one in recent:
            in_full = position - at[1] < _NEAR and " " in self.text[slice(*at)]
            if in_full and stands_as_subject(self.text, at):
                return [one]
        if recent and all(len(one.spans) < 3 * len(recent[0][1].spans) for one in persons):
            return [recent[0][1]]
        return before

    def _recent(self, position: int) -> Iterator[tuple[Span, Person]]:
        """The mentions met so far that stand not too far before a position, nearest first."""
        number = bisect_left(self._order, (position, 0))
        while number and position - (at := self._order[number - 1])[1] < _STILL:
            if at[1] <= position:
                yield at, self.at[at]
            number -= 1

    def _add(self, span: Span, person: Person, name: str | None = None) -> None:
        """Note a mention with the role and gender that stand beside it, by the name that stands there or another."""
        name = name or usual_case(" ".join(self.text[slice(*span)].split()))
        person.meet(name, span)
        last = last_word(name)
        self._by_last[last][person] = self._by_first[bare(name.split()[0])][person] = None
        self._lasts_by_letter[last[:1]][last] = None
        if span not in self.at:
            insort(self._order, span)
        self.at[span] = person
        if " " in self.text[slice(*span)]:
            person.in_full = min(person.in_full, span[1])
        before, gender, _ = role_before(self.text, span[0])
        after, gender_after = role_after(self.text, span[1])
        apposed, gender_apposed = role_apposed(self.text, *span)
        for role in (before, apposed, after):
            if role and role not in person.roles:
                person.roles.append(role)
        for one in (gender, gender_apposed, gender_after):
            if one:
                person.genders[one] += 4
        given = given_to(name.split()[0]) if " " in name else frozenset()
        if len(given) == 1:
            person.genders[next(iter(given))] += 3

    def _genders_from_pronouns(self) -> None:
        """Let the pronoun that follows a person most often decide where nothing else does."""
        for person in self.persons:
            if person.genders:
                continue
            for _, end in person.spans:
                following = re.search(r"^[^\"“”]*?\b(he|his|she)\b", self.text[end : end + 150], re.IGNORECASE)
                if following and not NAME.search(
                    re.sub(r"(?<=[.!?] )\w|^\W*\w", "", self.text[end : end + following.start(1)])
                ):
                    person.genders["m" if following[1].lower() in ("he", "his") else "f"] += 1

    @cached_property
    def known_names(self) -> tuple[str, ...]:
        """The names of those who have a full one or are named again, once all are found."""
        known = (one for one in self.persons if " " in one.name or len(one.spans) > 1)
        return tuple(name for one in known for name in one.names)

    @cached_property
    def _mentions(self) -> list[tuple[Span, Person]]:
        """All mentions in order, once all are found."""
        return sorted(self.at.items(), key=lambda mention: mention[0])

    def within(self, span: Span) -> list[tuple[Span, Person]]:
        """The mentions that stand inside a span, in order."""
        end = span[1] + (self.text[span[1] : span[1] + 1] == ".")  # "Dunham Jr" before its own full stop
        first = bisect_left(self._mentions, span[0], key=lambda mention: mention[0][0])
        last = bisect_right(self._mentions, span[1], key=lambda mention: mention[0][0])
        return [(at, one) for at, one in self._mentions[first:last] if at[1] <= end]

    def before(self, position: int) -> Iterator[tuple[Span, Person]]:
        """The mentions that end before a position, nearest first."""
        last = bisect_right(self._mentions, position, key=lambda mention: mention[0][0])
        for number in range(last - 1, -1, -1):
            at, one = self._mentions[number]
            if at[1] <= position:
                yield at, one
