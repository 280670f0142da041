"""From the words that name a speaker at a statement to the speaker: name, role, affiliation."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import dataclass

from index.extract.drafts import Draft, Reading
from index.extract.lexicon import (
    FEMALE_NOUNS,
    FEMALE_PRONOUNS,
    FIRST_PLURAL,
    FIRST_PRONOUNS,
    GROUP_NOUNS,
    MALE_NOUNS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    ORGANISATION_NOUNS,
    PLURAL_PRONOUNS,
    PRONOUNS,
    RELATIVES,
    ROLE_NOUNS,
    TITLES,
)
from index.extract.names import NAME, bare, last_name, role_before
from index.extract.people import People, Person
from index.records import Span, Speaker
from index.speakers import speaker_id

_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
_PREPOSITION = re.compile(
    r"\b(?:for|of|to|from|with|by|against|about|at|in|like|than|on|toward|towards|supporting|including|behind|under|near)\b",
    re.IGNORECASE,
)
_SYNONYMS = {
    "diplomat": {
        "diplomat",
        "minister",
        "ambassador",
        "envoy",
        "spokeswoman",
        "spokesman",
        "secretary",
        "consul",
        "ministry",
    },
    "lawmaker": {
        "senator",
        "congressman",
        "congresswoman",
        "representative",
        "lawmaker",
        "legislator",
        "speaker",
        "rep",
        "sen",
    },
    "legislator": {"senator", "congressman", "congresswoman", "representative", "lawmaker", "legislator", "rep", "sen"},
    "politician": {
        "senator",
        "congressman",
        "congresswoman",
        "governor",
        "mayor",
        "president",
        "minister",
        "sen",
        "rep",
        "gov",
    },
    "official": {
        "official",
        "minister",
        "secretary",
        "director",
        "spokesman",
        "spokeswoman",
        "deputy",
        "chief",
        "commissioner",
    },
    "nominee": {"nominee", "candidate"},
    "senator": {"senator", "sen"},
    "governor": {"governor", "gov"},
    "congressman": {"congressman", "representative", "rep"},
    "congresswoman": {"congresswoman", "representative", "rep"},
    "representative": {"representative", "congressman", "congresswoman", "rep"},
    "frontrunner": {"frontrunner", "front-runner", "candidate", "nominee"},
    "front-runner": {"frontrunner", "front-runner", "candidate", "nominee"},
    "candidate": {"candidate", "nominee", "contender", "hopeful"},
    "contender": {"candidate", "contender", "hopeful"},
    "leader": {"leader", "president", "minister", "premier", "chancellor", "chairman", "head"},
    "scientist": {"scientist", "researcher", "professor", "physicist", "biologist", "chemist"},
    "researcher": {"scientist", "researcher", "professor"},
    "academic": {"professor", "researcher", "scholar"},
    "businessman": {"businessman", "billionaire", "mogul", "ceo", "executive", "founder"},
    "billionaire": {"businessman", "billionaire", "mogul", "candidate"},
    "chief": {"chief", "head", "director", "boss", "secretary"},
    "boss": {"boss", "chief", "head", "ceo", "president"},
    "head": {"head", "chief", "director"},
    "spokesperson": {"spokesperson", "spokesman", "spokeswoman"},
    "lawyer": {"lawyer", "attorney", "counsel"},
    "attorney": {"lawyer", "attorney", "counsel"},
    "ex-president": {"president"},
}
_INDEFINITE = frozenset(
    """
    a an some many several one two three four five both another other new newly most few his her their its
    my our this that these those all no any each every former presidential
    """.split()
)
_NOBODY = frozenset(
    """
    most everyone everybody nobody few some many others all none both half anyone someone people critics
    millennials officers polls analysis investors associates figures projections partisans spokesmen
    fact-checkers advocates conservatives liberals women men americans voters
    """.split()
)
_NEXT = 900
"""How many characters behind a speaker's last words a quotation without an attribution is still theirs."""

_REACH = 2500
"""How many characters back a pronoun's antecedent may stand; further off it stays unnamed."""


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


class Resolver:
    """Names the speakers of an article's statements, in document order."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.reading = reading
        self.text = reading.text
        self.people: People = reading.people
        self.last: Last | None = None
        self.history: list[Last] = []

    def speaker(self, draft: Draft) -> Speaker | None:
        """The speaker of the next statement."""
        if draft.author:
            return self._author()
        if draft.source is None:
            if draft.follows and self.last is not None and draft.start - self.last.end < _NEXT:
                one = self.last.speaker
                return Speaker(id=one.id, name=one.name, role=one.role, affiliation=one.affiliation)
            return None
        speaker, person = self.resolve(draft.source)
        self.last = Last(speaker, person, max(draft.end, draft.source[1]))
        self.history.append(self.last)
        return speaker

    def _author(self) -> Speaker | None:
        """The document's own speaker, or its author."""
        document = self.reading.document
        if document.speaker is not None:
            return document.speaker
        return Speaker(id=speaker_id(document.author), name=document.author) if document.author else None

    def resolve(self, span: Span) -> tuple[Speaker, Person | None]:
        """The speaker that a mention means."""
        span = self._before_bracket(span)
        mention = self.text[slice(*span)]
        persons = self._named(span)
        head = re.split(r",|\s(?:for|of|from|in|at|who|that|which|with|on)\s", mention)[0]
        known = self._known(head) if head else None
        if known and known not in persons:
            return self._person(span, known), known
        if persons:
            return self._persons(span, persons)
        words = [bare(word) for word in mention.split()]
        if (
            words
            and (len(words) == 1 or words[0] in ("he", "she", "they", "who"))
            and len(words) <= 2
            and (words[0] in PRONOUNS or words[0] in RELATIVES)
        ):
            person, other = self._pronoun(words[0], span)
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
        if person := self._description(words, span):
            return self._person(span, person), person
        if name := self._organisation(span):
            return Speaker(id=speaker_id(name), name=name, mention=mention, mention_span=span), None
        return Speaker(mention=mention, mention_span=span), None

    def _before_bracket(self, span: Span) -> Span:
        """The name before a bracket, where a mention is only what stands in it ("Acme Corp. (NYSE: ACM)")."""
        words = self.text[slice(*span)]
        opening = self.text.rfind("(", max(0, span[0] - 30), span[0])
        if "(" in words or not (")" in words or self.text[span[1] : span[1] + 1] == ")") or opening < 0:
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

    def _inside(self, span: Span, person: Person) -> int | None:
        """Where a person's name begins inside a span."""
        return next((at[0] for at, one in self.people.within(span) if one is person), None)

    def _affiliation(self, person: Person) -> str | None:
        """What "of X", "for X" or "at X" behind a role gives, or a party and state in brackets."""
        for role in person.roles:
            if match := re.search(r"\b(?:of|for|at|with|from)\s+(?:the\s+)?([A-Z][^,;]*)$", role):
                return match[1].strip()
        for _, end in person.spans:
            if match := re.match(
                r"\s*\(((?:[RDI]|Republican|Democrat)[-–,\s]+[A-Z][\w. ]{1,14})\)", self.text[end : end + 30]
            ):
                return match[1]
        return None

    def _named(self, span: Span) -> list[Person]:
        """The persons whom a mention names as speakers, not those it names in passing ("a spokesman for X")."""
        text = self.text
        found: list[Person] = []
        previous_end = None
        for (start, end), person in self.people.within(span):
            after = text[end : span[1]]
            if (_POSSESSIVE.match(after) and after.strip("'’s ")) or re.match(
                r"\s+(?:campaign|administration|aides?|supporters?|voters?|camp|team|allies|adviser|spokes\w+|surrogates?|foundation|university|organization)\b",
                after,
                re.IGNORECASE,
            ):
                continue
            if self._object_of_preposition(span[0], start):
                continue
            if found and person in found:
                continue
            if (
                found
                and previous_end is not None
                and not re.fullmatch(
                    r"\s*(?:,|and|&|,\s*and|,?\s*(?:along with|as well as))\s*.{0,60}",
                    text[previous_end:start],
                    re.DOTALL,
                )
            ):
                continue
            if (
                found
                and not re.search(r"\band\b|&|along with|as well as", text[span[0] : start][-70:])
                and not self._listed(span, start)
            ):
                continue
            found.append(person)
            previous_end = end
        if len(found) > 1 and not re.search(r"\band\b|&|along with|as well as", text[slice(*span)]):
            return found[:1]
        return found

    def _listed(self, span: Span, start: int) -> bool:
        """Whether a name is one of a list that ends in "and NAME"."""
        return bool(re.match(r"[^,]+,\s+(?:and\s+)?[A-Z]|[^,]+\s+and\s+[A-Z]", self.text[start : span[1]]))

    def _object_of_preposition(self, start: int, name: int) -> bool:
        """Whether a name in a mention only tells whose spokesman it is ("a spokesman for Governor Park")."""
        before = self.text[start:name]
        if (
            re.search(r",\s*$", re.sub(r"[^,]*$", "", before))
            and "," in before
            and not _PREPOSITION.search(before[before.rfind(",") :])
        ):
            return False
        matches = list(_PREPOSITION.finditer(before))
        _, _, role = role_before(self.text, name)
        if not matches or start + matches[-1].start() >= role:
            return False
        between = [bare(word) for word in before[matches[-1].end() :].split()]
        own = [
            word
            for word in between
            if word not in TITLES and word not in ROLE_NOUNS and word not in ("the", "a", "an", "his", "her")
        ]
        return not own

    def _pronoun(self, word: str, span: Span) -> tuple[Person | None, Speaker | None]:
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
        return (None, self._author()) if word in FIRST_PRONOUNS else (None, None)

    def _relative(self, span: Span) -> tuple[Person | None, Speaker | None]:
        """The person named right before "who"."""
        before = self.text[max(0, span[0] - 160) : span[0]]
        clause = before[max(before.rfind("\n"), before.rfind("; ")) + 1 :]
        low = span[0] - len(clause)
        for at, person in self.people.before(span[0]):
            if at[0] < low:
                break
            between = self.text[at[1] : span[0]]
            if re.fullmatch(
                r"(?:['’]s\s+\w+)?(?:\s+of\s+[A-Z][\w. ]{2,20}?)?"
                r",?\s*(?:,[^,]*,)?\s*(?:\([^)]*\),?\s*)?(?:,\s[^,.;]{2,60},\s*)?(?:and\s+|but\s+)?",
                between,
            ):
                return person, None
        described = re.search(r"\b(the(?:\s[\w'’-]+){1,4}),?\s+(?:and\s+|but\s+)?$", clause, re.IGNORECASE)
        if not described:
            return None, None
        return self._description([bare(word) for word in described[1].split()], span), None

    def _he_or_she(self, gender: str, position: int) -> Person | None:
        """The nearest person of that gender: the last speaker, or a subject named since."""
        scores: dict[int, float] = {}
        best: dict[int, Person] = {}
        text = self.text
        paragraph = text.rfind("\n", 0, position) + 1
        for at, person in self.people.before(position)[:40]:
            distance = position - at[1]
            if distance > _REACH:
                break
            if person.gender not in (None, gender) or self._in_quotation(at, position):
                continue
            score = -distance / 180.0
            if person.gender is None:
                score -= 1.0
            if self._subject(at):
                score += 1.6
            if at[0] >= paragraph:
                score += 0.6
            if _POSSESSIVE.match(text[at[1] : at[1] + 2]):
                score -= 0.5
            key = id(person)
            best[key] = person
            scores[key] = max(scores.get(key, -99.0), score) + 0.1
        if (
            self.last
            and self.last.person
            and self.last.person.gender in (None, gender)
            and position - self.last.end < _REACH
        ):
            key = id(self.last.person)
            best[key] = self.last.person
            bonus = 2.6 - max(0, position - self.last.end) / 300.0
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

    def _subject(self, at: Span) -> bool:
        """Whether a name stands where subjects stand: at a clause's start, before a verb."""
        before = self.text[max(0, at[0] - 60) : at[0]]
        clause = re.split(r"[.!?\n]\s|[\n“\"]|,\s", before)[-1]
        words = clause.split()
        return len(words) <= 3 and not any(
            bare(word) in ("of", "for", "with", "to", "by", "from", "against", "on", "at") for word in words
        )

    def _description(self, words: list[str], span: Span) -> Person | None:
        """The person that a description without a name means ("the senior diplomat", "her spokesman")."""
        if not words or words[0] in ("a", "an", "one", "another", "some", "no", "many", "several", "two", "three"):
            return None
        head = words[
            : next(
                (i for i, w in enumerate(words) if i and w in ("of", "for", "from", "in", "at", "who", "with", "to")),
                len(words),
            )
        ]
        nouns = [word for word in head if word in ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS]
        noun = head[-1] if head else ""
        if noun not in nouns or noun in GROUP_NOUNS:
            return None
        if words[0] not in ("the", "this", "that"):
            return None
        gender = "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None
        wanted = {noun} | _SYNONYMS.get(noun, set())
        for other in nouns[:-1]:
            wanted |= {other} | _SYNONYMS.get(other, set())
        return self._fitting(noun, wanted, gender, span[0])

    def _fitting(self, noun: str, wanted: set[str], gender: str | None, position: int) -> Person | None:
        """The person whose roles fit a description: the last speaker, the nearest before, any in the article."""
        last = self.last.person if self.last and position - self.last.end < 500 else None
        near = [one for _, one in self.people.before(position) if not gender or one.gender in (None, gender)]
        roles = {id(one): {bare(word) for role in one.roles for word in role.split()} for one in self.people.persons}
        for person in near:
            given = roles[id(person)]
            if noun in given or (given & wanted and self.last and self.last.person is person):
                return person
        if last and (not gender or last.gender in (None, gender)) and (roles[id(last)] & wanted or not roles[id(last)]):
            return last
        fitting = (one for one in near if roles[id(one)] & wanted)
        anywhere = (
            one
            for one in self.people.persons
            if noun in roles[id(one)] and (not gender or one.gender in (None, gender))
        )
        return next(fitting, None) or next(anywhere, None)

    def _known(self, head: str) -> Person | None:
        """The one person whose last name a mention ends with, where the registry missed the mention itself."""
        words = head.split()
        if len(words) > 3 or not words or not words[-1][:1].isupper() or _POSSESSIVE.search(head):
            return None
        found = [one for one in self.people.persons if last_name(one.name) == bare(words[-1])]
        return found[0] if len(found) == 1 else None

    def _organisation(self, span: Span) -> str | None:
        """The name of an organisation, country or group, without its article; None for what has no name."""
        text = self.text
        mention = text[slice(*span)]
        if not mention.split() or mention.split()[0].lower() in _INDEFINITE:
            return None
        head = re.split(r",|\s(?:for|of|from|in|at|who|that|which|with|on)\s", mention)[0]
        words = head.split()
        if not words:
            return None
        last = bare(words[-1])
        if last in ROLE_NOUNS | GROUP_NOUNS and not (
            words[-1][:1].isupper() and len(words) > 1 and last in ORGANISATION_NOUNS
        ):
            return None
        kept = words[1:] if words[0].lower() == "the" else words
        if len(words) == 1 and (words[0].lower() in _NOBODY or re.search(rf"\b{re.escape(words[0].lower())}\b", text)):
            return None
        if not kept or not any(word[:1].isupper() for word in kept):
            return None
        lower = [word for word in kept if word[:1].islower() and word not in ("and", "the", "de")]
        if _POSSESSIVE.search(mention) or len(lower) > int(last in ORGANISATION_NOUNS) or len(kept) > 8:
            return None
        if kept[-1][:1].isupper() or last in ORGANISATION_NOUNS:
            whole = mention[mention.lower().startswith("the ") and 4 :]
            match = NAME.match(whole)
            if match and re.match(r"\s+(?:of|for)\s+(?:the\s+)?[A-Z]", whole[match.end() :]):
                return re.split(r",", whole)[0].strip()
            return " ".join(kept).strip(" ,.;:")
        return None
