"""Which stretches of an article may name a person: the tagger's names made whole, and capitalised words."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from index.extract.first_names import gender_of, given_to
from index.extract.lexicon import COUNTRIES, GROUP_NOUNS, INSTITUTIONS, MONTHS, NOT_PERSONS, ROLE_NOUNS
from index.extract.names import (
    NATIONS,
    NOT_NAMES,
    PARTICLE,
    PARTICLES,
    PARTIES,
    UPPER,
    bare,
    is_title,
    name_at,
    spans_of_names,
    stands_in,
)
from index.extract.near import Near
from index.extract.role_words import FIELDS
from index.extract.roles_before import role_before
from index.extract.roles_behind import role_after
from index.records import Span

Tagged = tuple[int, int, str]
"""A name found by the tagger: start, end, kind."""

_INITIALS = re.compile(r"(?:^|[\s(])((?:[A-Z]\.[ \u00a0]?)+|(?:A (?=[A-Z] )|[B-HJ-Z] )+)$")
_NICKNAME = re.compile(r"[A-Z]\w+[\"”’'] [A-Z]")
_GIVEN = re.compile(r"(?:^|[\s(])([A-Z][\w.]+ (?:[A-Z]\. )?)[\"“‘']$")
"""A first name before a nickname in quote marks."""
_NICKNAMED = re.compile(
    rf"(?:^|[\s(])((?:[{UPPER}][\w'’-]+|(?:[{UPPER}]\.)+) (?:[{UPPER}]\. )?)[\"“]{{1,2}}[{UPPER}][\w'’-]+[\"”]{{1,2}} $"
)
"""A first name or initials with a nickname, before a last name."""

_ARTICLE_BEFORE = re.compile(r"(?:^|\W)[AaEe]l-$")
_STATES = frozenset("N.J. N.Y. N.C. N.H. N.M. N.D. S.C. S.D. R.I. D.C. L.A. U.S. U.K. U.N.".split())
_SUBJECT_AFTER = re.compile(
    r",?\s+(?:who|\d{2},|(?:said|says|told|added|wrote|is|was|has|had|may|might|will|would|could|did|does)\b)|,\s+(?:an?|the)\s"
)
_PERSON_AFTER = re.compile(r",?\s+(?:who|\d{2},|(?:said|says|told|added|tweeted|wrote|testified|resigned|replied)\b)")
_WITHIN = re.compile(rf"(?<!['’]s)(?<!['’])[ \u00a0]?(?:(?<=[ \u00a0]){PARTICLE}[ \u00a0])?")
"""What may separate the parts of one name ("al-" "Hadi", "Jo" "von Berg", "Ruiz" de "Castro")."""

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
    r"[ \u00a0]([A-Z][a-z'’-]*[A-Z]?[a-z'’-]{2,})"
    r"(?=,| (?:said|says|told|wrote|has|had|was|is|came|did|gave|got|made|took|went|[a-z]{2,}(?<!e)ed)\b)"
)


_MONTH_BEFORE = re.compile(
    r"(?:^|\W)(?:in|of|since|by|until|till|last|this|next|late|early|through|from|to|before|after|on|during|for|mid|each|"
    r"every|and)[\s-]$",
    re.IGNORECASE,
)
"""What stands before a month rather than before a woman called so ("in April Berg said", "April Berg said")."""

_STOP_WITHIN = r"(?<=[^\W\d_])['’](?!(?:ll|re|ve)\b)[a-z]{2,}"
"""What goes on with a name behind a stop spoken within it ("Mu’azu")."""


_IRISH = re.compile(rf"(?<![\w'’])[OD]['’][{UPPER}][^\W\d_]+")
"""A name with a syllable before its own capital, of which the tagger may see the first letter only ("O'Brien")."""


class PersonalNames:
    """What may name a person in one article.

    Attributes:
        tagged: Where the tagger found persons' names, the parts of one name made one.
        other: Where it found names of anything else.
    """

    def __init__(self, text: str, tagged: list[Tagged] | None = None) -> None:
        """Take the article and its names.

        Args:
            text: The article.
            tagged: Names found by the tagger, None to go by rules alone.
        """
        self._text = text
        self._shouts: dict[int, bool] = {}
        stop = re.compile(_STOP_WITHIN)
        parts = [part for one in tagged or [] for part in _parted(text, one)]
        lettered = [(_first_letter(text, s, e), _past_stop(stop, text, e, kind), kind) for s, e, kind in parts]
        whole = list(self._joined(_bridged(text, [one for one in lettered if one[0] < one[1]])))
        self.tagged = [(s, e) for s, e, kind in whole if kind == "PERSON"]
        self.other = Near([(s, e) for s, e, kind in whole if kind != "PERSON"], lambda span: span)
        self._kinds = _kinds(text, whole)

    def _joined(self, tagged: list[Tagged]) -> Iterator[Tagged]:
        """Tagged names with the parts of a person's made one."""
        last: Tagged | None = None
        for one in tagged:
            if last is not None and one[0] < last[1]:
                continue
            if last is not None and last[2] == one[2] == "PERSON" and self._goes_on(last, one):
                last = (last[0], one[1], "PERSON")
                continue
            if last is not None:
                yield last
            last = one
        if last is not None:
            yield last

    def _goes_on(self, one: Tagged, other: Tagged) -> bool:
        """Whether a tagged name goes on with another one."""
        first, second = (set(map(bare, self._text[start:end].split())) for start, end, _ in (one, other))
        within = _WITHIN.fullmatch(self._text, one[1], other[0])
        return (
            within is not None
            and self._text[other[0]].isalpha()
            and not first & second
            and not self.in_capitals(one[0])
        )

    def in_capitals(self, position: int) -> bool:
        """Whether a position's line is a headline with every word capitalised."""
        start = self._text.rfind("\n", 0, position) + 1
        if start not in self._shouts:
            end = self._text.find("\n", position)
            line = self._text[start : end if end >= 0 else len(self._text)].rstrip()
            words = [] if line.endswith(":") else line.split()
            words = [word for word in words if word[:1].isalpha() and len(word) > 3]
            capital = sum(word[:1].isupper() for word in words)
            self._shouts[start] = 3 < len(words) < 30 and capital > 0.8 * len(words)
        return self._shouts[start]

    def stretches(self) -> list[Span]:
        """Stretches that may name a person, in order: lone capitalised words, and several where they look so."""
        text = self._text
        found = [
            self._wider(s, _word_end(text, s, e))
            for s, e in self.tagged
            if text[s:e].strip()
            and self._kinds[bare(text[s:e])] >= 0
            and not _only_title(text, s, e)
            and not _AGAINST.search(text, max(0, s - 6), s)
        ]
        whole = Near(sorted(set(found)), lambda span: span)
        found = [one for one in found if not any(_within(one, other) for other in whole.near(one))]
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
            if (
                not words
                or (text[start:end].isupper() and len(words) > 1)
                or _AGAINST.search(text, max(0, start - 6), start)
            ):
                continue
            person = _looks_personal(text, start, end, words) or _with_first_name(words, alone)
            hosts = text.startswith(" Show", end) and bare(words[-1]) not in self._lasts
            other = not hosts and any(s <= start and end <= e for s, e in self.other.near(span))
            if len(words) == 1 or (person and not other):
                found.append((start, end))
                taken[start:end] = b"\1" * (end - start)
        return sorted(found)

    def _wider(self, start: int, end: int) -> Span:
        """A tagged name with the initials before it and, if it is a lone one, the first name that was left out."""
        text = self._text
        named = _NICKNAMED.search(text, max(0, start - 40), start)
        if named and (given_to(named[1].split()[0]) or "." in named[1]):
            return named.start(1), end
        words = text[start:end].split()
        if not given_to(words[0]) and _PORTFOLIO_BEFORE.search(text, max(0, start - 70), start):
            first_name = next((word for word in words[1:-1] if given_to(word)), None)
            first_name = first_name or (words[1] if len(words) > 2 and bare(words[0]) in FIELDS else None)
            start = text.index(first_name, start) if first_name else start
            words = text[start:end].split()
        lone = len(words) == 1 or bare(words[0]) in PARTICLES or bare(words[1]) in PARTICLES
        start = _with_initials(text, start - 3 * bool(_ARTICLE_BEFORE.search(text[max(0, start - 4) : start])))
        if lone and len(words) == 1:
            end = self._with_last_name(end, bare(words[0]))
        if _NICKNAME.match(text, start, end) and (given := _GIVEN.search(text[max(0, start - 30) : start])):
            return max(0, start - 30) + given.start(1), end
        before = re.search(rf"(?:^|[\s(])([{UPPER}][\w-]+) $", text[max(0, start - 24) : start])
        noun = _NOUN_BEFORE.search(text, max(0, start - 48), start)
        lone = lone or bool(before and given_to(before[1])) or bool(noun and noun[1].lower() in ROLE_NOUNS)
        if not lone or not before or is_title(before[1]):
            return start, end
        wide, first = start - len(before[1]) - 1, bare(before[1])
        month = first in MONTHS and given_to(first) and not _MONTH_BEFORE.search(text, max(0, wide - 12), wide)
        if first in NOT_NAMES | NATIONS and not month:
            return start, end
        if given_to(before[1]) or "-" in text[start:end]:
            return _with_initials(text, wide), end
        known = tuple(map(bare, words)) in self._parts
        behind_office = bool(_OFFICE_BEFORE.search(text, max(0, wide - 30), wide)) and first not in COUNTRIES
        other = (
            not behind_office
            and not gender_of(before[1])
            and any(s < start and wide < e and not text[e : e + 1].isalpha() for s, e in self.other.near((wide, start)))
        )
        common = first in NOT_PERSONS or before[1].isupper() or first.endswith(("ing", "ly")) or is_title(first[:-1])
        if known or other or common or self.in_capitals(start) or stands_in(text, first):
            return start, end
        begins = not text[:wide].strip() or bool(re.search(r"[.!?:\n\"“”'’–—-]\s*$", text[max(0, wide - 3) : wide]))
        office = gender_of(before[1]) and role_after(text, end)[0]
        if begins and not office and not _SUBJECT_AFTER.match(text, end):
            return start, end
        return wide, end

    @cached_property
    def _parts(self) -> set[tuple[str, ...]]:
        """The words that tagged persons' names begin or end with, without the whole names."""
        found = set()
        for s, e in self.tagged:
            words = tuple(map(bare, self._text[s:e].split()))
            found |= {part for at in range(1, len(words)) for part in (words[:at], words[at:])}
        return found

    def _with_last_name(self, end: int, first: str) -> int:
        """Where the last name behind a lone name ends that the tagger left out, or the name itself."""
        match = _LAST_BEHIND.match(self._text, end)
        if not match or self.in_capitals(end):
            return end
        word = bare(match[1])
        known = first in self._lasts or any(
            # "His cousin James York, 40": tagged as a place, all of which stands behind a first name.
            s < match.end(1) and match.start(1) < e and not ((s, e) == match.span(1) and given_to(first))
            for s, e in self._all_tagged.near(match.span(1))
        )
        if (
            known
            or word in NOT_NAMES | NATIONS | NOT_PERSONS | INSTITUTIONS
            or is_title(match[1])
            or stands_in(self._text, word)
        ):
            return end
        return match.end(1)

    @cached_property
    def _lasts(self) -> set[str]:
        """The words of tagged persons' names that follow others."""
        return {bare(word) for s, e in self.tagged for word in self._text[s:e].split()[1:]}

    @cached_property
    def _all_tagged(self) -> Near[Span]:
        """Where any name was tagged."""
        return Near(sorted([*self.tagged, *self.other]), lambda span: span)


def _within(span: Span, other: Span) -> bool:
    """Whether a stretch is part of a longer one."""
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def _first_letter(text: str, start: int, end: int) -> int:
    """Where a tagged name's first letter or digit stands, its end without any: an initial's full stop may be tagged.

    The syllable of a name like O'Brien may be left out.
    """
    first = next((at for at in range(start, end) if text[at].isalnum()), end)
    return first - 2 if _IRISH.match(text, first - 2, end) else first


def _past_stop(stop: re.Pattern[str], text: str, end: int, kind: str) -> int:
    """Where a person's name ends that has a stop within."""
    match = (stop.match(text, end) or _IRISH.match(text, end - 1)) if kind == "PERSON" else None
    return match.end() if match else end


def _parted(text: str, one: Tagged) -> list[Tagged]:
    """A person's tagged name, or the names on both sides of a dash that was taken for a hyphen within one."""
    start, end, kind = one
    dash = _DASH_BETWEEN.search(text, start, end) if kind == "PERSON" else None
    if dash is None or " " not in text[start : dash.start()]:
        return [one]
    return [(start, dash.start(), kind), *_parted(text, (dash.end(), end, kind))]


_DASH_BETWEEN = re.compile(rf" [-–—]+ (?=[{UPPER}])")
"""A dash before another name ("Ann Lee - Hall's deputy")."""


def _bridged(text: str, tagged: list[Tagged]) -> list[Tagged]:
    """Tagged names, a word between the parts of a person's that was taken for a place made one ("Ko San Aye Min")."""
    found = list(tagged)
    for number, ((_, before, one), (after, _, other)) in enumerate(zip(tagged, tagged[2:], strict=False), start=1):
        start, end, _ = tagged[number]
        close = text[before:start] == text[end:after] == " " and one == other == "PERSON"
        if close and " " not in text[start:end]:
            found[number] = (start, end, "PERSON")
    return found


def _kinds(text: str, tagged: Iterable[Tagged]) -> Counter[str]:
    """How much more often each word alone was tagged a person than a place or organisation."""
    found: Counter[str] = Counter()
    for start, end, kind in tagged:
        found[bare(text[start:end])] += 1 if kind == "PERSON" else -1
    return found


def _word_end(text: str, start: int, end: int) -> int:
    """The end of the word that a tagged stretch ends in: pieces of rare names may be left out."""
    rest = re.match(rf"[^\W\d_]*(?:[-'’][{UPPER}][^\W\d_]+)*(?:{_STOP_WITHIN})?", text[end : end + 24])
    end += rest.end() if rest and text[end - 1 : end].isalpha() else 0
    hyphen = end - 1 if text[end - 1] == "-" else end
    joint = end - 1 if text[end - 1] in "-'’" else end
    end = last.end() if (last := _JOINED_ON.match(text, joint)) else end
    syllable = _SYLLABLE.match(text, hyphen) if hyphen < end or " " in text[start:end] else None
    return syllable.end() if syllable else end


_AGAINST = re.compile(r"\svs?\.?\s$")
"""What stands before the second name of a case ("Hale v. Berg")."""


def _only_title(text: str, start: int, end: int) -> bool:
    """Whether a tagged stretch is a title ("Velt Alderman" of "Velt Alderman Tom Hall"), a group or a firm."""
    words = text[start:end].split()
    if bare(words[-1]) in GROUP_NOUNS or words[-1] in _FIRMS or not {"v", "v.", "vs", "vs."}.isdisjoint(words):
        return True
    if not given_to(words[0]) and _TEAM.search(text, max(0, start - 40), end):
        return True
    if not given_to(words[0]) and is_title(words[-1]) and text[max(0, start - 4) : start].lower() == "the ":
        return True
    return (
        not given_to(words[0]) and is_title(words[-1]) and bool(re.match(r"[ \u00a0][A-Z][a-z]", text[end : end + 3]))
    )


_TEAM = re.compile(r"\bthe (?:[A-Z][\w.-]+ ){1,3}[A-Z][a-z]+[^aious]s$")
"""A team's name with its article ("the Velt Green Dragons")."""

_PORTFOLIO_BEFORE = re.compile(
    r"\b(?:Minister|Secretary|Director|Head|Chief|[Cc]andidate|[Mm]ember|[Cc]ouncillor|MP) "
    r"(?:of|for) (?:the )?(?:[A-Z][\w-]+,? (?:and |& )?){0,3}$"
)
"""What a field of its own follows, which is no part of the name behind ("Minister of Petroleum Tarek El-Molhem")."""
_OFFICE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(ROLE_NOUNS))}),? $", re.IGNORECASE)
"""What shows that a place's name is somebody's first one ("the minister, Carolina Ibarra")."""
_NOUN_BEFORE = re.compile(rf"\b([A-Za-z][a-z-]+) [{UPPER}][\w-]+ $")
"""A noun and a capitalised word before a name: "leader Lim" of "leader Lim Siew Ping", "Officer Aase"."""


def _with_initials(text: str, start: int) -> int:
    """Where the initials before a name begin, or the name itself."""
    found = _INITIALS.search(text, max(0, start - 14), start)
    return found.start(1) if found and found[1].replace(" ", "") not in _STATES else start


def _with_first_name(words: list[str], alone: set[str]) -> bool:
    """Whether a stretch has one word more than a last name that was tagged elsewhere, never with a first name."""
    first = bare(words[0])
    common = first in NATIONS | NOT_PERSONS or first.endswith(("ed", "ing", "ly")) or is_title(words[0])
    return len(words) == 2 and bare(words[1]) in alone and not common


_SMALL = frozenset("And As At By For From In Is Of On Over The To With".split())
"""Small words, which only headings give a capital within."""


def _looks_personal(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether a capitalised stretch of several words names a person, by the rules."""
    if len(words) == 1 or not _SMALL.isdisjoint(words):
        return False
    first, after_first = bare(words[0]), [bare(word) for word in words[1:]]
    given = bool(given_to(words[0]))
    role, gender, _ = role_before(text, start)
    known = given or gender or (role and bare(role.split()[-1]) not in PARTIES)
    if any(word in (INSTITUTIONS if known else NOT_PERSONS) for word in after_first):
        return False
    if first in NOT_PERSONS and not known:
        return False
    if len(words) > 5 or bare(words[-1]) in NATIONS | GROUP_NOUNS or (is_title(words[-1]) and not given):
        return False
    if known:
        return True
    return len(words) <= 3 and bool(_PERSON_AFTER.match(text, end)) and first not in NATIONS
