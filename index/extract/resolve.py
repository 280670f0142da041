"""From the words that name a speaker at a statement to the speaker: name, role, affiliation."""

import re
from dataclasses import replace
from functools import cached_property

from index.extract.affiliations import affiliation_of
from index.extract.antecedents import Antecedents, Last
from index.extract.author_note import noted_author
from index.extract.drafts import Draft, Reading
from index.extract.first_names import gender_of, given_to
from index.extract.lexicon import COUNTRIES, ORGANISATION_NOUNS, PRONOUNS, RELATIVES, ROLE_NOUNS, STATE_NAMES
from index.extract.mentions import (
    BASED,
    HEAD_ENDS,
    HIS_WORDS,
    POSSESSIVE,
    countrys_body,
    known_by_last_name,
    named_persons,
    only_begins,
    organisation,
    writer,
)
from index.extract.names import NAME, NOT_NAMES, bare, name_at
from index.extract.organisations import fullest, meant, only_headed
from index.extract.people import People
from index.extract.person import Person, tells_little
from index.extract.roles_before import role_before
from index.extract.roles_behind import role_after
from index.extract.speech import is_heard
from index.extract.subjects import is_asked
from index.records import Span, Speaker
from index.speakers import speaker_id

_LONGEST_NAME = 4
"""Words of a person's name."""

_NEXT = 900
"""How many characters behind a speaker's last words a quotation without an attribution is still theirs."""

_QUESTION = re.compile(r"(?:whether|if|about|what|why|how|who|when|where|which)\b|.*\?$", re.IGNORECASE | re.DOTALL)
"""How what somebody asks begins or ends, unlike what somebody is asked to do."""

_GOES_ON = re.compile(r"[^.!?\n]{0,60}, (?:he|she) (?:said|says|replied|added|told|answered)\b")
"""What goes on with a sentence behind a clause of its own."""

_SAYS = frozenset({"said", "says", "saying", "told", "added", "warned", "wrote", "expects", "predicted"})
"""Verbs, of which no possessive can be the owner ("Moody's said")."""

_ANSWERS = frozenset({"replied", "answered", "responded", "shot back", "retorted"})
"""Cues of one who was asked, which is somebody else than who asked."""


_OPENING = re.compile(r"(?:(?:And|But|Now|So|Still|Then|Yet),?|(?:Also|However|In fact|Instead|Meanwhile),) ")
"""What a sentence may begin with before its subject."""

_TRANSCRIPT = re.compile(r"(?:(?:the|a|full|partial|relevant|rush|video)\s)*transcript", re.IGNORECASE)
"""What is said to follow where somebody's words do."""

_OPENS = re.compile(r"[.\s]*[“\"«„'‘]+")
_WHOM = re.compile(r"\s(?:him|her|them)\b")
_TITLED_NAME = 60
"""Characters of a name with its title."""


_HEALTH_BODY = "WHO"
"""A body that is spelt like a pronoun."""

_OF_TOWN = re.compile(
    r"(?:^|[\n,;] |\n|[.!?][\"”’']*\s)(?P<who>(?:[A-Z][\w.’'-]*\s){1,3}[A-Z][\w’'-]*,?\s(?:of|from)\s"
    r"[A-Z]\w*(?:\s[A-Z]\w*)?,\s)$"
)
"""Who stands before a state or country, with the town there that they are from."""

_OWNED_PEOPLE = re.compile(rf"(?:\s[a-z-]+)?\s(?:{'|'.join(sorted(ROLE_NOUNS))})s\b")
"""Persons behind a pronoun whose they are ("his young supporters")."""

_YOUNGER = re.compile(r"[Tt]he (?P<age>younger|elder|older) (?:(?:Mr|Mrs|Ms)\.? )?(?P<name>[A-Z][\w’'-]+)(?= |,|$)")
"""One of a family by age ("the younger Mr. Berg")."""

_CHILDREN = frozenset({"daughter", "son", "brother", "sister", "grandson", "granddaughter", "nephew", "niece"})
"""What the one who is told of as somebody's relative mostly is: the younger of the two."""

_CONTRACTED = re.compile(r"(?P<who>he|she|I)['’](?:s|d|ll|ve|m)\b", re.IGNORECASE)
"""A pronoun written as one with its verb."""


def _is_child(person: Person) -> bool:
    """Whether a name or role shows somebody as the younger of a family."""
    words = {bare(word) for role in person.roles for word in role.split()}
    return bool(words & _CHILDREN) or any(bare(name.split()[-1]) == "jr" for name in person.names)


class Resolver:
    """Names the speakers of an article's statements, in document order."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.reading = reading
        self.text = reading.text
        self.people: People = reading.people
        self.antecedents = Antecedents(reading, self._author())
        self._bodies: dict[str, str] = {}
        self._affiliations: dict[int, str | None] = {}

    def speaker(self, draft: Draft) -> Speaker | None:
        """The speaker of the next statement."""
        if draft.author:
            return self.antecedents.author
        last = self.antecedents.last
        if draft.source is None:
            if draft.follows and (person := self.antecedents.subject_before(draft.start)):
                one = replace(self._person((draft.start, draft.start), person), mention=None, mention_span=None)
                self.antecedents.history.append(Last(one, person, draft.start, draft.end))
                return one
            if draft.follows and last is not None and draft.start - last.end < _NEXT:
                one = last.speaker
                return Speaker(id=one.id, name=one.name, role=one.role, affiliation=one.affiliation)
            return None
        cue = self.text[slice(*draft.cue)].lower() if draft.cue else ""
        before = draft.cue is not None and draft.source[0] < draft.cue[0]
        if before and (is_heard(cue) or is_asked(self.text, draft.source, draft.cue)):
            return None
        self.antecedents.answering = cue in _ANSWERS or self._answers(draft)
        self.antecedents.topic = self._topic(draft)
        self.antecedents.spoken_of = self.antecedents.clauses.objects(draft.source)
        if cue in _SAYS and (firm := self._owned_name(draft.source)):
            speaker, person = firm, None
        elif (whose := self._transcribed(draft.source)) is not None:
            speaker, person = (
                replace(whose.speaker, mention=self.text[slice(*draft.source)], mention_span=draft.source),
                whose.person,
            )
        else:
            speaker, person = self.resolve(draft.source)
        about = self.text.endswith("about ", 0, draft.start)
        question = about or _QUESTION.match(self.text[slice(*draft.pieces[0])])
        asked = cue.endswith("asked") and bool(question)
        questioned = self.text[draft.end - 1] == "?"
        whom = asked and draft.cue is not None and self._is_named_next(draft.cue[1])
        last = Last(speaker, person, draft.start, max(draft.end, draft.source[1]), asked, questioned, whom)
        if not self._in_passing(draft):
            self.antecedents.history.append(last)
        return speaker

    def _transcribed(self, span: Span) -> Last | None:
        """Whose words follow "Transcript as follows": the only one named who has spoken so far."""
        if not _TRANSCRIPT.fullmatch(self.text, *span):
            return None
        named = {one.speaker.id: one for one in self.antecedents.history if one.speaker.name}
        return next(iter(named.values())) if len(named) == 1 else None

    def _in_passing(self, draft: Draft) -> bool:
        """Whether a clause with "who" says it, behind which the sentence goes on ("Of Hall, who said no, she said")."""
        if draft.source is None or self.text[slice(*draft.source)].lower() != "who":
            return False
        return bool(_GOES_ON.match(self.text, draft.end))

    def _answers(self, draft: Draft) -> bool:
        """Whether a quotation stands right behind what somebody is said to have asked somebody."""
        last = self.antecedents.last
        between = self.text[last.end : draft.start] if last and last.whom else "-"
        return bool(_OPENS.fullmatch(between))

    def _is_named_next(self, position: int) -> bool:
        """Whether a person's name or a pronoun stands right behind a position, a title aside."""
        if _WHOM.match(self.text, position):
            return True
        ahead = self.people.within((position, position + _TITLED_NAME))
        return bool(ahead) and not self.text[position : role_before(self.text, ahead[0][0][0])[2]].strip()

    def _topic(self, draft: Draft) -> Person | None:
        """The subject of a content that its attribution interrupts ("Hall, he said, was ill"), who does not say it."""
        (start, end), source = draft.pieces[0], draft.source
        if source is None or not end <= source[0] or "\n" in self.text[end : source[0]]:
            return None
        for at, person in self.people.within((start, end))[:1]:
            owns = POSSESSIVE.match(self.text[at[1] : at[1] + 3])
            begin = role_before(self.text, at[0])[2]
            opens = begin <= start or _OPENING.fullmatch(self.text, start, begin)
            return person if opens and not owns else None
        return None

    def _owned_name(self, span: Span) -> Speaker | None:
        """A firm whose name is a possessive ("Moody's said"): a name that the article never gives otherwise."""
        mention = self.text[slice(*span)]
        name = re.fullmatch(r"([A-Z][\w-]+)['’]s", mention)
        if not name or re.search(rf"\b{name[1]}\b(?!['’]s)", self.text):
            return None
        return Speaker(id=speaker_id(mention), name=mention, mention=mention, mention_span=span)

    def _author(self) -> Speaker | None:
        """The document's own speaker, its author, or whom a note at its end tells of."""
        document = self.reading.document
        if document.speaker is not None:
            return document.speaker
        if document.author:
            return Speaker(id=speaker_id(document.author), name=document.author)
        return noted_author(self.reading)

    def resolve(self, span: Span) -> tuple[Speaker, Person | None]:
        """The speaker that a mention means."""
        span = self._with_owned(self._before_bracket(self._from_town(span)))
        mention = self.text[slice(*span)]
        persons = self._of_family(span) or named_persons(self.people, span)
        head = HEAD_ENDS.split(BASED.sub("", mention))[0]
        known = known_by_last_name(self.people, head) if head else None
        if known and known not in persons:
            return self._person(span, known), known
        words = [bare(word) for word in mention.split()]
        if words[:1] == ["who"] and not mention.startswith(_HEALTH_BODY):
            persons = []
        if persons:
            return self._persons(span, persons)
        if author := writer(self.people, span):
            return self._person(span, author), author
        pronoun = self._pronoun(mention, words)
        if pronoun:
            person, other = self.antecedents.pronoun(pronoun, span)
            if person:
                return self._person(span, person), person
            if other:
                return Speaker(
                    id=other.id,
                    name=other.name,
                    mention=mention,
                    mention_span=span,
                    role=other.role,
                    affiliation=other.affiliation,
                ), None
            return Speaker(mention=mention, mention_span=span), None
        if person := self.antecedents.description(span):
            return self._person(span, person), person
        if named := self._apposed(span) or self._behind_office(span):
            return named, None
        name = countrys_body(mention) or organisation(self.text, span)
        others = self.people.others
        found = name is not None and (others is None or name in others)
        if name and not found and only_begins(self.text, name):
            name = None
        if name and only_headed(self.reading, name, span, found=found):
            name = None
        name = fullest(self.text, name) if name else self._meant(span)
        return Speaker(id=speaker_id(name) if name else None, name=name, mention=mention, mention_span=span), None

    def _of_family(self, span: Span) -> list[Person]:
        """Whom "the younger Mr. Berg" means among those of a last name: a Jr., a son, or who is met later."""
        named = _YOUNGER.match(self.text, *span)
        family = self.people.with_last_name(bare(named["name"])) if named else []
        if named is None or len(family) < 2:
            return []
        by_age = sorted(family, key=lambda one: (_is_child(one), one.number))
        return [by_age[-1] if named["age"] == "younger" else by_age[0]]

    def _apposed(self, span: Span) -> Speaker | None:
        """A person whom the tagger left out but an office in apposition shows ("Ann Lee, Acme's director in Quell")."""
        mention = self.text[slice(*span)]
        head = mention.partition(",")[0]
        match = NAME.fullmatch(head)
        if not match or "," not in mention or not 1 < len(head.split()) <= _LONGEST_NAME:
            return None
        role, _ = role_after(self.text, span[0] + len(head))
        words = [bare(word) for word in head.split()]
        if role is None or {*words} & (ORGANISATION_NOUNS | ROLE_NOUNS | NOT_NAMES):
            return None
        return Speaker(id=speaker_id(head), name=head, mention=mention, mention_span=span, role=role)

    def _behind_office(self, span: Span) -> Speaker | None:
        """A person whom the tagger took for part of a body's name ("Velt County GOP Chairman Will Berg")."""
        head = self.text[slice(*span)].partition(",")[0]
        start, end = name_at(self.text, (span[0], span[0] + len(head)))
        role = self.text[span[0] : start].strip()
        name = self.text[start:end]
        words = name.split()
        office = role and bare(role.split()[-1]) in ROLE_NOUNS
        if not NAME.fullmatch(head) or end < span[0] + len(head) or not office:
            return None
        if not 1 < len(words) <= _LONGEST_NAME or not (given_to(words[0]) or gender_of(words[0])):
            return None
        return Speaker(
            id=speaker_id(name, role), name=name, mention=self.text[slice(*span)], mention_span=span, role=role
        )

    def _meant(self, span: Span) -> str | None:
        """The organisation that "the bank" or the like means; None if that is not clear."""
        last, words = self.antecedents.last, self.text[slice(*span)].lower()
        name = meant(self.text, span, last.speaker.name if last and not last.person else None, last.end if last else 0)
        if name:
            self._bodies[words] = name
        return name or self._bodies.get(words)

    def _pronoun(self, mention: str, words: list[str]) -> str | None:
        """The pronoun that a mention is, begins a relative clause with, or that owns the words which it names."""
        if (own := HIS_WORDS.match(mention)) and "'" not in mention and "’" not in mention:
            return own["who"].lower()
        if contracted := _CONTRACTED.match(mention):
            return contracted["who"].lower()
        if not words or words[0] not in PRONOUNS | RELATIVES or mention.startswith(_HEALTH_BODY):
            return None
        alone = len(words) == 1 or (len(words) == 2 and words[0] in ("he", "she", "they"))
        return words[0] if alone or words[0] == "who" else None

    def _from_town(self, span: Span) -> Span:
        """Who is from a town, where a mention is only its state or country ("Ann Lee of Quell, Ohio, said")."""
        if bare(self.text[slice(*span)]) not in STATE_NAMES | COUNTRIES:
            return span
        named = _OF_TOWN.search(self.text, max(0, span[0] - 80), span[0])
        return (named.start("who"), span[1]) if named else span

    def _with_owned(self, span: Span) -> Span:
        """Those who are somebody's, where a mention is only the pronoun before them ("his" of "his supporters")."""
        if self.text[slice(*span)].lower() not in ("his", "her", "their"):
            return span
        owned = _OWNED_PEOPLE.match(self.text, span[1])
        return (span[0], owned.end()) if owned else span

    def _before_bracket(self, span: Span) -> Span:
        """The name before a bracket, where a mention is only what stands in it ("Acme Corp. (NYSE: ACM)")."""
        words = self.text[slice(*span)]
        opening = self.text.rfind("(", max(0, span[0] - 30), span[0])
        closed = ")" in words.partition("(")[0] or self.text[span[1] : span[1] + 1] == ")"
        if words.startswith("(") or not closed or opening < 0:
            return span
        line = max(self.text.rfind("\n", 0, opening) + 1, opening - 80)
        names = [
            match
            for match in NAME.finditer(self.text, line, opening)
            if not self.text[match.end() : opening].strip(" .")
        ]
        return (
            (names[-1].start(), opening - len(self.text[:opening]) + len(self.text[:opening].rstrip()))
            if names
            else span
        )

    def _persons(self, span: Span, persons: list[Person]) -> tuple[Speaker, Person | None]:
        """One person, or several who speak jointly."""
        if len(persons) == 1:
            return self._person(span, persons[0]), persons[0]
        names = [one.name for one in persons]
        name = ", ".join(names[:-1]) + " and " + names[-1]
        return Speaker(id=speaker_id(name), name=name, mention=self.text[slice(*span)], mention_span=span), None

    def _person(self, span: Span, person: Person) -> Speaker:
        """A person as speaker."""
        name = person.name
        role = person.role
        own, _, _ = role_before(self.text, self._inside(span, person) or span[0])
        return Speaker(
            id=speaker_id(name, role),
            name=name,
            mention=self.text[slice(*span)],
            mention_span=span,
            role=role or own,
            affiliation=self._affiliation(person),
        )

    def with_role(self, speaker: Speaker | None) -> Speaker | None:
        """A speaker with the role that only a description tells ("the Velt senator said"), once all are met."""
        if speaker is None or speaker.name is None or (speaker.role and not tells_little(speaker.role)):
            return speaker
        role = self._offices_told.get(speaker.name)
        return replace(speaker, role=role) if role else speaker

    @cached_property
    def _offices_told(self) -> dict[str, str]:
        """The offices that descriptions have told, by the person's name; complete once all speakers are known."""
        told = ((one.name, self.antecedents.descriptions.office_told(one)) for one in reversed(self.people.persons))
        return {name: office for name, office in told if office}

    def _inside(self, span: Span, person: Person) -> int | None:
        """Where a person's name begins inside a span."""
        return next((at[0] for at, one in self.people.within(span) if one is person), None)

    def _affiliation(self, person: Person) -> str | None:
        """What a person belongs to."""
        if id(person) not in self._affiliations:
            self._affiliations[id(person)] = affiliation_of(self.people, person)
        return self._affiliations[id(person)]
