"""Who is who in an article: which of its names mean one person, and where each is named."""

import re
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from index.extract.first_names import gender_of, given_to
from index.extract.genders import genders_told
from index.extract.lexicon import KIN, MEDIA, NOT_PERSONS, ROLE_NOUNS
from index.extract.names import (
    NATIONS,
    NOT_NAMES,
    bare,
    is_title,
    last_name,
    last_word,
    name_at,
    nickname,
    same_person,
    slip,
    stands_as_subject,
    stands_in,
    usual_case,
)
from index.extract.nouns import HIGH_OFFICES, PERSON_NOUNS, SHORT_TITLES
from index.extract.offices import offices
from index.extract.person import Person
from index.extract.personal_names import PersonalNames, Tagged
from index.extract.roles_before import role_apposed, role_before
from index.extract.roles_behind import role_after, role_of_both, role_told
from index.records import Span

_PAIR_BEFORE = re.compile(
    r"\b(?:parents|brothers|sisters|siblings|twins|sons|daughters|children|grandparents|couple|cousins),? $"
)
"""What shows that two first names with one last name follow, however rare ("his parents, Jo and Eva Berg")."""

_COUPLE = re.compile(r"[ \u00a0](?:and|&)[ \u00a0]([A-Z][a-z]+)[ \u00a0]")
"""What stands between a first name and the full name of somebody with the same last name ("Jo and Eva Berg")."""

_OF_NAMES = re.compile(r"\b[a-z]+ (?:of|under) (?:[A-Z][\w.’'-]*,? (?:and )?)*$")
"""What stands before a name that tells whose something is, others in a list with it."""

_NOUN_AFTER = re.compile(r" ([a-z-]+)(?: ([a-z-]+))?\b")
_CAPITALISED = re.compile(r"([A-Z][\w.]*)[ \u00a0]$")

_SOFT_HYPHEN = "\u00ad"

_SHORTEST = 3
"""Letters of an office cut short."""

_NEAR = 400
"""So near, in characters, a full name that is a subject decides between persons of one last name."""

_STILL = 1500
"""So long, in characters, a last name goes on to mean whom it meant before."""


_KNOWN_AS = re.compile(
    r"\s?[,(–—-]\s?(?:who is |is |(?:the|an?) (?:[\w-]+ ){1,4})?"
    r"(?:(?:also|better|commonly|popularly|widely|more commonly) )?"
    r"(?:known (?:simply )?as|nicknamed|aka|a\.k\.a\.) "
    r"[\"“‘']?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
"""What gives somebody another name behind their own."""

_BODY = re.compile(
    r"\b(?:group|movement|militia|organi[sz]ation|faction|alliance|agency|newspaper|broadcaster|company) "
    r"(?P<name>[A-Z]\w+)\b"
)
"""A name behind what kind of body it is ("the Palestinian group Hamas")."""

_FEATURE = re.compile(r"\b(?:Lake|Mount|Mt\.|Fort|Ft\.|Port|Cape|Camp) $")
"""What stands before a name that is a lake's, mountain's or the like ("Lake Berg")."""

_KIN_BEFORE = re.compile(
    rf"\b(?:his|her|their|whose)\s(?:[a-z-]+\s){{0,2}}?(?:{'|'.join(sorted(KIN))}),\s[^.;\n]{{0,40}}$|"
    rf"\b(?:is|was|and)\sthe\s(?:[a-z-]+\s){{0,2}}?(?:{'|'.join(sorted(KIN))})\sof\s[^,.;\n]{{0,40}}$"
)
"""Whose relative somebody is ("her daughter, the actress"), or of whom the subject is one ("is the brother of")."""

_WHERE = "[Ii]n|[Nn]ear|[Oo]utside"
"""What stands before places."""

_MAN = re.compile(r"\w(?<!wo)man\b", re.IGNORECASE)
"""What ends offices that women have, too ("spokesman", "chairman")."""

_JUDGE = re.compile(r"(?:Mr|Mrs|Ms|Lord|Lady) Justice $")
"""What shows that even a title is a name behind it ("Mr Justice King")."""


def _looks_common(name: str) -> bool:
    """Whether a first name is also a month or a verb ("Jan Berg", "Will Hall")."""
    first, _, rest = name.partition(" ")
    return bare(first) in NOT_NAMES and bool(given_to(first)) and " " not in rest and rest[:1].isupper()


class People:
    """The persons of one article."""

    def __init__(self, text: str, tagged: list[Tagged] | None = None) -> None:
        """Find them.

        Args:
            text: The article.
            tagged: Names found by the tagger, None to go by rules alone.
        """
        self.text = text
        self.persons: list[Person] = []
        self.at: dict[Span, Person] = {}
        self._order: list[Span] = []
        self._by_last: dict[str, dict[Person, None]] = defaultdict(dict)
        self._by_first: dict[str, dict[Person, None]] = defaultdict(dict)
        self._by_middle_word: dict[str, dict[Person, None]] = defaultdict(dict)
        self._lasts_by_letter: dict[str, dict[str, None]] = defaultdict(dict)
        names = PersonalNames(text, tagged)
        self.others = None if tagged is None else frozenset(text[slice(*span)] for span in names.other)
        """What the tagger found to be names of anything but persons; None without a tagger."""
        self.in_capitals = names.in_capitals
        """Whether a position's line is a headline with every word capitalised."""
        full: list[Span] = []
        short: list[Span] = []
        shouted: list[Span] = []
        begins = {start for start, _ in names.tagged}
        ends = {end for _, end in names.tagged}
        for span in names.stretches():
            start, end = name_at(text, span)
            if (span[0] in begins or span[1] in ends) and _looks_common(text[slice(*span)]):
                start = span[0]
            if end - start >= 2 and text[start:end].lower() not in MEDIA:
                capitals = names.in_capitals(start) and not self._before_colon((start, end))
                into = shouted if capitals else full if " " in text[start:end] else short
                into.append((start, end))
        if not full:
            full, shouted = [span for span in shouted if " " in text[slice(*span)]], []
        for span in full:
            self._add(span, self._behind_abbreviation(span) or self._find(text[slice(*span)]) or self._new())
        self._aliases = self._also_known()
        self._bodies = {match["name"] for match in _BODY.finditer(text)}
        named = set(names.tagged)
        for span in short:
            around = [at for at in names.other.near(span) if at[0] <= span[0] and span[1] <= at[1]]
            self._add_short(span, span in named, around)
        for span in shouted:
            self._add_shouted(span)
        for person in self.persons:
            person.genders = person.genders or genders_told(text, person)

    def _before_colon(self, span: Span) -> bool:
        """Whether a first and last name alone stand before a line's colon ("Ann Lee: Why I Stay")."""
        words = self.text[slice(*span)].split()
        begins = self.text[max(0, span[0] - 1) : span[0]] in ("", "\n")
        return len(words) > 1 and begins and self.text.startswith(": ", span[1]) and bool(given_to(words[0]))

    def _also_known(self) -> dict[str, Person]:
        """Persons by another name that stands behind theirs ("Omar Haddad, known as Abu Salim")."""
        ends = {end: one for (_, end), one in self.at.items()}
        found = ((match["name"], ends.get(match.start())) for match in _KNOWN_AS.finditer(self.text))
        return {name: one for name, one in found if one is not None}

    def _behind_abbreviation(self, span: Span) -> Person | None:
        """Whom a last name means behind an office cut short ("Min Hall" of "Finance Minister Joe Hall")."""
        words = self.text[slice(*span)].split()
        if len(words) != 2 or len(words[0].strip(".")) < _SHORTEST or given_to(words[0]):
            return None
        found = [one for one in self.with_last_name(bare(words[1])) if bare(one.name.split()[0]) != bare(words[0])]
        offices = {bare(word) for one in found for role in one.roles for word in role.split()}
        short = any(word.startswith(bare(words[0])) and word != bare(words[0]) for word in offices & ROLE_NOUNS)
        return found[0] if len(found) == 1 and short else None

    def _add_shouted(self, span: Span) -> None:
        """Note a name in a headline, where every word is capitalised: as much of it as the text knows."""
        words = self.text[slice(*span)].split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if (found := self._find(name)) and not is_title(name):
                self._add((span[0], span[0] + len(name)), found)
                break

    def _add_short(self, span: Span, named: bool, around: list[Span]) -> None:
        """Note a lone capitalised word, if it names a person: tagged as one, and as or in names of other things."""
        name = self.text[slice(*span)]
        judge = is_title(name) and _JUDGE.search(self.text, max(0, span[0] - 20), span[0])
        if (is_title(name) and not judge) or bare(name) in NATIONS:
            return
        if _FEATURE.search(self.text, max(0, span[0] - 6), span[0]) or self._is_family(span):
            return
        _, gender, _ = role_before(self.text, span[0])
        found = self._aliases.get(name) or self._find(name, gender, span[0])
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
            and name not in self._bodies
            and (self._titled(span, place=bool(around) and not given_to(name)) or (named and not self._is_place(name)))
        ):
            found = None if stands_in(self.text, name.lower()) or self._modifies(span) else self._new()
        if found:
            self._add(span, found)

    def _is_family(self, span: Span) -> bool:
        """Whether a lone name means all of one last name ("the Bergs")."""
        name = self.text[slice(*span)]
        article = self.text[max(0, span[0] - 5) : span[0]].lower().endswith(("the ", "both "))
        return article and name.endswith("s") and bool(self.with_last_name(bare(name[:-1])))

    @cached_property
    def _behind_where(self) -> frozenset[str]:
        """What words begin with that stand behind what stands before places."""
        return frozenset(re.findall(rf"\b(?:{_WHERE}) (\w*)", self.text))

    def _is_place(self, name: str) -> bool:
        """Whether something is "in" what has a lone name nowhere followed by what persons do ("in Quell, Ga.")."""
        if re.split(r"\W", name, maxsplit=1)[0] not in self._behind_where:
            return False
        within = re.search(rf"\b(?:{_WHERE}) {re.escape(name)}\b(?!['’])", self.text)
        return within is not None and not re.search(rf"\b{re.escape(name)},? (?:who|said|says|told)\b", self.text)

    def _modifies(self, span: Span) -> bool:
        """Whether a lone name stands between "a" and a noun that describes a person: a firm's ("a Finnair pilot")."""
        after = _NOUN_AFTER.match(self.text, span[1])
        begin = role_before(self.text, span[0])[2]
        article = self.text[max(0, begin - 4) : begin].lower().endswith((" a ", " an ", "\na ", "\nan "))
        return article and after is not None and bool({*after.groups()} & PERSON_NOUNS)

    def _last_of_couple(self, span: Span) -> str | None:
        """The last name that a first name shares with the full name behind it ("Jo and Eva Berg")."""
        pair = _PAIR_BEFORE.search(self.text, max(0, span[0] - 20), span[0])
        match = _COUPLE.match(self.text, span[1]) if pair or given_to(self.text[slice(*span)]) else None
        before = _CAPITALISED.search(self.text, max(0, span[0] - 20), span[0])
        named = before is not None and not is_title(before[1].removesuffix("s")) and bare(before[1]) not in NOT_NAMES
        if match is None or not (pair or given_to(match[1])) or named:
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
        found = [one for one in self._by_middle_word.get(name, ()) if name in map(bare, one.name.split()[1:-1])]
        found = [one for one in found if last_name(one.name) not in NOT_PERSONS]
        return found[0] if len(found) == 1 else None

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
        elif len(words) == 1 and all(bare(one.name.split()[0]) == words[0] for one in fitting):
            # Family names that come first ("Kim"): all who bear one, also those not yet met by it alone.
            others = self._known(self._by_first, words[0], gender)
            fitting += [one for one in others if " " in one.name and "-" in one.name and one not in fitting]
        if not fitting and "-" in name and len(words) == 1:
            # "Ben-Gvir" of "Itamar Ben Gvir".
            parts = name.replace("-", " ")
            persons = self._known(self._by_last, last_word(parts), gender)
            fitting = [one for one in persons if any(" " in full and same_person(parts, full) for full in one.names)]
        if not fitting and words and len(words[-1]) > 5:
            # A slip of the pen: "Sweeny" for "Sweeney".
            near = [last for last in self._lasts_by_letter[words[-1][:1]] if slip(last, words[-1])]
            persons = list(dict.fromkeys(one for last in near for one in self._known(self._by_last, last, gender)))
            first = nickname(words[0])
            fitting = [one for one in persons if len(words) == 1 or nickname(bare(one.name.split()[0])) == first]
        if len(fitting) > 1 and position is not None:
            fitting = self._in_view(self._in_office(fitting, position), position)
        return max(fitting, key=lambda one: sum(one.names.values()), default=None)

    def _in_office(self, persons: list[Person], position: int) -> list[Person]:
        """Of persons of one last name those who have had the office before it ("President Berg"), if any."""
        role, _, _ = role_before(self.text, position)
        office = bare(role.split()[-1]) if role else ""
        words = {office} | {whole for whole, short in SHORT_TITLES.items() if short == office}
        if not words & (HIGH_OFFICES | {"secretary"}):
            return persons
        return [one for one in persons if words & (offices(one.name) | one.offices_told)] or persons

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
        first = min((one.in_full for one in before), default=0)
        apart = [one for one in persons if one.in_full > first and self._told_apart(one)]
        # "Vera Lee, mother of Tom Lee, wept": she may go on, "her son, Tom Lee" may not.
        main = [one for one in apart if one.named_once and not self._kin_before(one)]
        before = [one for one in before if one not in apart] or before
        if not before:
            return persons
        recent = [(at, one) for at, one in self._recent(position) if one in persons and not self._in_passing(at)]
        for at, one in recent:
            in_full = position - at[1] < _NEAR and " " in self.text[slice(*at)]
            goes_on = one not in apart or one in main or "\n" not in self.text[at[1] : position]
            if in_full and goes_on and stands_as_subject(self.text, at):
                return [one]
        recent = [
            (at, one) for at, one in recent if one not in apart or (one in main and " " not in self.text[slice(*at)])
        ]
        if recent and all(len(one.spans) < 3 * len(recent[0][1].spans) for one in persons):
            return [recent[0][1]]
        return before

    def _in_passing(self, at: Span) -> bool:
        """Whether a name only tells whose something is ("Jo Berg's campaign", "the party of Ann Lee and Jo Berg")."""
        owns = self.text.startswith(("'s ", "’s ", "' ", "’ "), at[1])
        return owns or _OF_NAMES.search(self.text, max(0, at[0] - 80), at[0]) is not None

    def _told_apart(self, person: Person) -> bool:
        """Whether somebody is told of as another's relative ("her son, Jo Berg"): "Berg" alone is somebody else."""
        return any(KIN & {bare(word) for word in role.split()} for role in person.roles) or self._kin_before(person)

    def _kin_before(self, person: Person) -> bool:
        """Whether it stands before somebody's name whose relative they are ("her son, Jo Berg")."""
        return any(_KIN_BEFORE.search(self.text, max(0, start - 80), start) for start, _ in person.spans)

    def _recent(self, position: int) -> Iterator[tuple[Span, Person]]:
        """The mentions met so far that stand not too far before a position, nearest first."""
        number = bisect_left(self._order, (position, 0))
        while number and position - (at := self._order[number - 1])[1] < _STILL:
            if at[1] <= position:
                yield at, self.at[at]
            number -= 1

    def _add(self, span: Span, person: Person, name: str | None = None) -> None:
        """Note a mention with the role and gender that stand beside it, by the name that stands there or another."""
        name = name or usual_case(" ".join(self.text[slice(*span)].replace(_SOFT_HYPHEN, "").split()))
        person.meet(name, span)
        last = last_word(name)
        self._by_last[last][person] = self._by_first[bare(name.split()[0])][person] = None
        for middle in name.split()[1:-1]:
            self._by_middle_word[bare(middle)][person] = None
        self._lasts_by_letter[last[:1]][last] = None
        if span not in self.at:
            insort(self._order, span)
        self.at[span] = person
        if " " in name:
            person.in_full = min(person.in_full, span[1])
        before, gender, _ = role_before(self.text, span[0])
        after, gender_after = role_after(self.text, span[1])
        apposed, gender_apposed = role_apposed(self.text, *span)
        for role in (before, apposed, after, role_told(self.text, *span)):
            if role and role not in person.roles:
                person.roles.append(role)
        self._add_of_both(span, person)
        for one, role in ((gender, before), (gender_apposed, apposed), (gender_after, after)):
            if one:
                person.genders[one] += 2 if role and _MAN.search(role) else 4
        first = name.split()[0]
        if " " in name and (listed := gender_of(first)):
            person.genders[listed] += 3 if given_to(first) else 2

    def _add_of_both(self, span: Span, person: Person) -> None:
        """Note what somebody and the one named right before, with "and" between, are together."""
        number = bisect_left(self._order, span) - 1
        other = self._order[number] if number >= 0 else span
        if self.text[other[1] : span[0]] not in (" and ", " & "):
            return
        if role := role_of_both(self.text, other[0], span[1]):
            for one in (self.at[other], person):
                if role not in one.roles:
                    one.roles.append(role)

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
