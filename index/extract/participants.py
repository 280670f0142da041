"""Who the labels of a transcript mean."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import replace
from itertools import takewhile

from index.extract.affiliations import affiliation_in
from index.extract.drafts import Reading
from index.extract.first_names import given_to
from index.extract.labels import (
    ADDRESSES,
    ALONE,
    Turn,
    body_in,
    is_office_line,
    is_party,
    labels_in,
    named,
    office_name,
    parts,
    person_name,
    role_in,
)
from index.extract.lexicon import ROLE_NOUNS
from index.extract.names import DEGREES, NOT_NAMES, bare, is_title, last_name, usual_case
from index.extract.quotes import paragraphs
from index.extract.roles_before import role_before
from index.read.speeches import split_titles
from index.records import Span, Speaker
from index.speakers import speaker_id

EXAMINER = re.compile(r"(?:[A-Z-]+\s)?(?:BY|By)\s")
SWORN = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}),.{0,80}\b(?:called as a witness|sworn|affirmed)\b"
)
QUESTIONERS = frozenset(
    """
    q question questions reporter reporters interviewer moderator unidentified journalist host press
    audience caller correspondent anchor speaker operator participant student voter member members
    follow-up questioner voice analyst announcer narrator man woman male female unknown another
    """.split()
)
_CHAIR = re.compile(r"(?:The|Mr|Madam|Mrs|Ms|Hon|Honou?rable)\.?\s(?:Deputy )?Speaker", re.IGNORECASE)
_INTERVIEWED = re.compile(
    r"\b(?i:interview|q\s?&\s?a|conversation|questions)\s(?i:with|for|to)\s(?P<who>[A-Z][^,:;–—|(]{2,60})"
)
_TITLED = re.compile(
    r"(?P<who>[A-Z][\w'’-]+(?:\s[A-Z]\.)?\s[A-Z][\w'’-]+)(?=:|,|\s(?:on|talks|opens|answers|explains|reveals)\s)"
)
"""Whom an interview's headline begins with ("Ann Lee: ...", "Ann Lee on ...")."""
CAST = re.compile(
    r"(?P<name>(?:[A-Z][a-z]+\.?\s){0,2}[A-Z][\w'’-]+\s[A-Z][\w'’-]+|(?:Mr|Mrs|Ms|Dr|Sir)\.?\s[A-Z][\w'’-]+)(?:\s\([^)\n]*\))?"
)
"""What stands behind a label in a list of who takes part ("Host: Kate Brill", "President: Ms. Brill (France)")."""
_WITH_OFFICE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,3})\s\((?P<office>[A-Za-z][a-z]+(?:\s[a-z]+)?)\)"
)
"""Who is what in a list of who takes part ("Clive Lowis (Chair)")."""
_HEAD_WORDS = 20
"""Longest line of a head that says who holds a press conference."""
_CAPITALS = re.compile(r"[A-Z][\w.-]*(?:\s(?:(?:and|for|of|the)\s)*[A-Z][\w.-]*)+")
_LESSER = frozenset("deputy vice former shadow assistant acting".split())
"""What an office's words are of one who does not hold it."""
_LONGEST_NAME = 4
"""Words of a name in a list of speakers; longer lines in capitals are headings."""
_PARTIES = re.compile(
    r"\b(?:Party|Alliance|Independent|Nationals?|Labou?r|Liberals?|Greens?|Fine Gael|Fianna F[aá]il|Sinn F[eé]in|"
    r"Social Democrats|Aontú|Democrats?|Union|Coalition|People)\b"
)
"""What a party is called."""
_SHORT_NAME = 4
"""Shorter words in capitals may be initials."""


class Participants:
    """Who the labels of a transcript mean."""

    def __init__(self, reading: Reading, turns: list[Turn]) -> None:
        self.reading = reading
        self.first = turns[0].label[0]
        self.full: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.bodies: dict[str, str] = {}
        self.holders: dict[str, str] = {}
        self.examiner: Speaker | None = None
        self.sworn = [
            (start, usual_case(match["name"]))
            for start, end in paragraphs(reading.text)
            if (match := SWORN.match(reading.text, start, end))
        ]
        for turn in turns:
            plain = person_name(EXAMINER.sub("", named(reading.text, turn), count=1))
            if " " in plain and bare(plain.split()[0]) not in QUESTIONERS:
                self.full.setdefault(last_name(plain), plain)
        for turn in turns:
            if turn.about:
                self._take_about(person_name(named(reading.text, turn)), reading.text[slice(*turn.about)].strip())
        self.head: dict[str, str] = {}
        for line in reading.text[: self.first].splitlines():
            self.head |= _holders(line)
        self._take_lists()
        for name, role in self.head.items():
            self.full.setdefault(last_name(name), name)
            self.roles.setdefault(name, role)
        for person in reading.people.persons:
            if " " in person.name:
                self.full.setdefault(last_name(person.name), person.name)
        for name in [*self.full.values()]:
            if (family := name.split()[0]).isupper() and not name.isupper() and len(family) >= _SHORT_NAME:
                self.full.setdefault(bare(family), name)

    def _take_about(self, name: str, about: str) -> None:
        """Take office and party from what a label's line says of a name besides."""
        self.full.setdefault(last_name(name), name)
        if about[0] == "(" and ", " in about:
            self._take_seat(name, about.strip("()").split(", ")[1:])
            return
        if is_party(party := about.split()[0]) or (party := body_in(about) or ""):
            self.bodies.setdefault(name, party)
        office = about.partition(" (")[0].removeprefix("The ")
        is_role = any(bare(word.rpartition("-")[2]) in ROLE_NOUNS for word in office.split())
        if is_role and name not in office and not (party and office.startswith(party)):
            self.roles.setdefault(name, office)

    def _take_seat(self, name: str, told: list[str]) -> None:
        """Take party and office that stand behind a member's seat ("(Arden, Labour Party, Minister for Ports)")."""
        party = told[0] if is_party(told[0]) or _PARTIES.search(told[0]) else None
        if party:
            self.bodies.setdefault(name, party)
        if office := ", ".join(told[bool(party) :]):
            self.roles.setdefault(name, office)

    def _take_lists(self) -> None:
        """Take names and roles from lists of who takes part."""
        reading = self.reading
        lines = paragraphs(reading.text)
        for (start, end), below in zip(lines, [*lines[1:], None], strict=True):
            who, role = parts(reading.text[start:end])
            plain = person_name(who)
            if below and end < self.first and not role and is_office_line(office := reading.text[slice(*below)]):
                role = office
            listed = (end < self.first and who.isupper()) or bool(role and ALONE.fullmatch(reading.text, start, end))
            if listed and 1 < len(plain.split()) <= _LONGEST_NAME:
                self.full.setdefault(last_name(plain), plain)
                self.roles |= {plain: found} if (found := role_in(who, role, plain)) else {}
        for match in _WITH_OFFICE.finditer(reading.text, 0, self.first):
            if all(bare(word) in ROLE_NOUNS for word in match["office"].split()):
                self.roles.setdefault(match["name"], match["office"])
        for turn in labels_in(reading):
            cast = CAST.fullmatch(reading.text, turn.begin, turn.line[1]) if turn.line[1] < self.first else None
            office = named(reading.text, turn)
            if cast and all(bare(word) in ROLE_NOUNS for word in office.split()):
                plain = person_name(cast["name"])
                self.roles.setdefault(plain, usual_case(office))
                self.full.setdefault(last_name(plain), plain)

    def speaker(self, label: Span) -> Speaker:
        """The speaker behind a label; questioners without a name stay unnamed."""
        words = self.reading.text[slice(*label)]
        if EXAMINER.match(words):
            self.examiner = self._named(EXAMINER.sub("", words, count=1), Speaker())
            return self.examiner
        mention = Speaker(mention=words, mention_span=label)
        who, _ = parts(words)
        if who in ("A", "THE WITNESS", "The Witness") and (name := self._witness(label[0])):
            return replace(mention, id=speaker_id(name), name=name)
        if who in ("A", "Answer", "ANSWER"):
            return self.answerer(mention)
        if who == "Q" and self.examiner is not None:
            return replace(self.examiner, mention=words, mention_span=label)
        if _CHAIR.fullmatch(who):
            return replace(mention, role="Speaker")
        if who == ">>" or re.fullmatch(r"Q\d*", who) or {bare(who.split()[0]), bare(who.split()[-1])} & QUESTIONERS:
            return mention
        if who.startswith("@"):
            return replace(mention, id=speaker_id(who), name=who)
        return self._named(words, mention)

    def _named(self, label: str, mention: Speaker) -> Speaker:
        """The speaker whom a label names or whose office it gives."""
        who, rest = parts(label)
        people = self.reading.people
        if who.lower().startswith("the ") or bare(who) in ROLE_NOUNS:
            return self._office(who, mention)
        ending = next((one.name for one in people.persons if " " in one.name and who.endswith(" " + one.name)), None)
        name = ending or self._holder(who) or self._initials(who) or person_name(who)
        if not name:
            return self._office(who, mention)
        full = self.full.get(last_name(name)) or self._by_first(name) or name
        first, _, others = full.partition(" ")
        if ending or (" " in name and (others.lower() != name.lower() or first.endswith("."))):
            full = name  # "VAN EXTEL" is whom "CATHY VAN EXTEL" names; "ANN LEE" is not "BOB LEE"
        full = full if " " in full else self._in_head(full) or full
        known = next((one for one in people.persons if one.name.lower() == full.lower()), None)
        if known and not known.name.isupper() and _capitals(known.name) >= _capitals(full):
            full = known.name
        role = role_in(who, rest.strip(), name)
        fuller = self.roles.get(full) or (known.role if known else None)
        if fuller and set((role or "").lower().split()) <= set(fuller.lower().split()):
            role = usual_case(fuller)
        if role and all(bare(word) in ADDRESSES for word in role.split()):
            role = None
        if role:
            self.roles.setdefault(full, role)
        if label.lower().startswith("the ") and role:
            self.holders[role.lower()] = full
        if body := body_in(label):
            self.bodies.setdefault(full, body)
        body = self.bodies.get(full) or (affiliation_in(role) if role else None)
        return replace(mention, id=speaker_id(full), name=full, role=role, affiliation=body)

    def _in_head(self, last: str) -> str | None:
        """The full name that the lines before the first label give, if only somewhere in a headline."""
        before = re.compile(rf"(?<![\w'’-])([A-Z][\w'’-]+(?:\s[A-Z]\.)?)\s{re.escape(last)}(?![\w'’-])", re.IGNORECASE)
        for match in before.finditer(self.reading.text, 0, self.first):
            if match[1][0].isupper() and not is_title(match[1]) and bare(match[1]) not in NOT_NAMES:
                name = f"{usual_case(match[1])} {last}"
                role, _, _ = role_before(self.reading.text, match.start())
                self.roles |= {name: role} if role and name not in self.roles else {}
                return name
        return None

    def _by_first(self, first: str) -> str | None:
        """The one labelled person whose first name a label is ("Kate" for Kate Brill)."""
        found = {name for name in self.full.values() if name.split()[0] == first}
        return found.pop() if len(found) == 1 else None

    def _initials(self, who: str) -> str | None:
        """The one person of the text whose initials a label is (KB)."""
        if not (who.isupper() and 1 < len(who) < _SHORT_NAME):
            return None
        persons = (one.name for one in self.reading.people.persons)
        found = {name for name in (*self.full.values(), *persons) if "".join(word[0] for word in name.split()) == who}
        return found.pop() if len(found) == 1 else None

    def _holder(self, who: str) -> str | None:
        """Whose role is exactly what a label gives, which no list of offices has ("NATO Secretary General")."""
        persons = self.reading.people.persons
        roles = [*self.roles.items(), *((one.name, role) for one in persons for role in one.roles)]
        return next((name for name, role in roles if role.lower() == who.lower()), None)

    def _office(self, who: str, mention: Speaker) -> Speaker:
        """Who holds the office that a label gives: a label with a name, else a person of the text."""
        if held := self.holders.get((office_name(who) or "").lower()):
            return replace(mention, id=speaker_id(held), name=held, role=office_name(who))
        wanted = {bare(word) for word in who.split()} - {"the"}
        persons = self.reading.people.persons
        whole = self.reading.document.speaker
        roles = [(whole.name, whole.role)] if whole and whole.name and whole.role else []
        roles += [*self.roles.items(), *((one.name, role) for one in persons for role in one.roles)]
        holding = [(name, role) for name, role in roles if wanted <= set(map(bare, role.split()))]
        if not holding:
            return replace(mention, role=office_name(who))
        name, role = min(holding, key=lambda one: bare(one[1].split()[0]) in _LESSER - wanted)
        person = next((one for one in persons if one.name == name), None)
        return replace(mention, id=speaker_id(name), name=name, role=(person and person.role) or role)

    def _witness(self, at: int) -> str | None:
        """Who was sworn last before a position."""
        return next((name for start, name in reversed(self.sworn) if start < at), None)

    def answerer(self, mention: Speaker) -> Speaker:
        """Who answers in a `Q:` and `A:` interview: the document's speaker, or whom its head or introduction names."""
        reading = self.reading
        if reading.document.speaker is not None:
            one = reading.document.speaker
            return replace(mention, id=one.id, name=one.name, role=one.role, affiliation=one.affiliation)
        if len(self.head) == 1:
            ((name, office),) = self.head.items()
            return replace(mention, id=speaker_id(name), name=name, role=office)
        named = [one for one in reading.people.persons if any(at[0] < self.first for at in one.spans)]
        author = (reading.document.author or "").lower()
        named = [one for one in named if " " in one.name and one.name.lower() not in author]
        if not named:
            title = reading.document.title or ""
            match = _INTERVIEWED.search(title) or _TITLED.match(title)
            if match and match.re is _TITLED and not given_to(match["who"].split()[0]):
                return mention
            role, name = split_titles(match["who"].strip()) if match else (None, "")
            return replace(mention, id=speaker_id(name), name=name, role=role) if " " in name else mention
        best = max(named, key=lambda one: (sum(at[0] < self.first for at in one.spans), -one.spans[0][0]))
        return replace(mention, id=speaker_id(best.name), name=best.name, role=best.role)


def _holders(line: str) -> dict[str, str]:
    """Whom a line of the head names behind an office, and the office ("Minister Ann Lee's Press Conference")."""
    found: dict[str, str] = {}
    if len(line.split()) > _HEAD_WORDS or line.rstrip().endswith("."):
        return found
    for match in _CAPITALS.finditer(line.replace(" And ", " & ")):
        before, _, last = match[0].rpartition(" and ")
        first = _holders(before) if before else {}
        found |= first
        words = (last if first else match[0]).split()
        while bare(words[-1]).upper() in DEGREES:
            words.pop()
        at = next((i for i in range(len(words) - 2, -1, -1) if bare(words[i]) in ROLE_NOUNS), None)
        if at is None or bare(words[at]) in QUESTIONERS | ADDRESSES:
            continue
        behind = [*takewhile(lambda word: word in ("of", "for") or bare(word) not in NOT_NAMES, words[at + 1 :])]
        words = words[: at + 1 + len(behind)]
        if not behind:
            continue
        if behind[0] in ("of", "for"):
            behind = behind[-2:] if len(behind) > _LONGEST_NAME else []
        if 1 < len(behind) <= _LONGEST_NAME and all(word[0].isupper() for word in behind):
            found[" ".join(behind).rstrip(".")] = " ".join(words[: len(words) - len(behind)])
    return found


def _capitals(name: str) -> int:
    """How many letters of a name are capitals: of two spellings the one with more is nobody's guess ("K.P. McLee")."""
    return sum(map(str.isupper, name))
