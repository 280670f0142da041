"""Where names and pronouns stand: as subject or object, in which clause, sentence and paragraph, in brackets."""

import re
from collections.abc import Iterator
from itertools import islice

from index.extract.borders import end_before
from index.extract.drafts import Reading
from index.extract.letters_page import writers
from index.extract.lexicon import ROLE_NOUNS
from index.extract.mentions import POSSESSIVE, names_institution
from index.extract.names import stands_as_subject
from index.extract.nouns import PERSON_NOUNS
from index.extract.people import People
from index.extract.person import Person
from index.extract.roles_before import role_before
from index.extract.sentences import SENTENCE_END
from index.records import Span

_BRACKETED = 160
"""How many characters before a name the bracket may open that it stands in."""

_FIRST = 80
"""How many characters behind a paragraph's beginning its subject may stand."""

_CLAUSE = 200
"""How many characters behind a pronoun the clause that it begins may go on."""

_PLACE = 60
"""How many characters a place may have behind the name below a letter."""

_NEAR = 250
"""How many characters back two persons may be named together whom "they" means."""

_APPOSED = re.compile(
    r"(?:\s+of\s+[A-Z][\w. ]{2,20}?)?(?:\s*\([^)]*\))?(?:,\s\d{2})?"
    r"(?:\s(?:(?:this|last|next|earlier this)\s(?:week|month|year)|(?:on\s)?[A-Z][a-z]+day|(?:to|yester)day)(?=,))?"
    r"(?:,\s(?!compared\b)(?:(?!\b(?:who|and(?![ ][A-Z]))\b)[^.;:\"“”]|(?<=[A-Z])\.){2,110}?)?"
    r",?\s*(?:[–—-]+\s+)?(?:and\s+|but\s+)?"
)
"""What may stand between a name and its "who": a party, an age, an apposition."""

_AND_WHO = re.compile(r".*\b(who)\b[^.;,]*\s(?:and|but)\s+$", re.DOTALL)
"""A clause with "who" that goes on with another one, within no comma ("Lee, who ran against Berg and who won")."""

_SOMEBODY_OF = re.compile(
    rf"\b(?:an?|the|one|another|any|every|no)\s(?:[\w’'-]+\s){{0,3}}?(?:{'|'.join(sorted(PERSON_NOUNS))})\s"
    r"(?:about|against|by|for|from|of|to|with)\s(?:[\w’'-]+\s){0,5}?$",
    re.IGNORECASE,
)
"""Somebody without a name whom what stands before a name tells of ("a man with a quarrel with")."""

_OFFICE_AT = re.compile(
    r",(?:\s\d\d,)?\s(?:an?|the|its|their|[a-z]+)\s[^,.;:\"“”\n]{3,90}?\b(?:at|for|from|in|of|with)\s(?:the\s)?",
    re.IGNORECASE,
)
"""An office in apposition up to the body or place that it is held at."""

_ASKS = re.compile(
    r"\s(?:also\s|then\s|once\s|later\s)?(?:asked|asks|pressed|presses|questioned|interviewed)\s(?!for\b|to\b)"
)
_ASKED = re.compile(r"\b(?:asked|asks|pressed|presses|questioned|interviewed)\s$")
"""Who asks somebody is not who answers."""

_NEW_BEFORE = (
    r"[.!?\n][\"”’']*\s*(?:(?:But|And|When|As|While) )?(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w’'-]+ (?:and )?){0,2}"
)
_NEW_BEHIND = r"\b(?!['’]s? [a-z]| [A-Z])"
_NAMELESS = {
    "f": re.compile(rf"{_NEW_BEFORE}(?:woman|girl|mother|wife|widow|daughter|sister){_NEW_BEHIND}"),
    "m": re.compile(rf"{_NEW_BEFORE}(?:man|boy|father|husband|son|brother){_NEW_BEHIND}"),
}
"""A subject without a name whose gender is certain ("The woman had"), by gender."""

_NEW_SUBJECT = re.compile(r"\b(?:but|and|while|as|when)\s+(?:an?|one|another)\s[^,;]{2,60},?\s+$")
"""Somebody without a name right before a "who" (", but a friend, who")."""

_BARE = re.compile(r"([A-Z][\w’'-]*(?: [\w’'-]+){0,3}) ")
"""A description without an article before "who", as headlines have it ("Hacker who told all")."""

_VERB_BEHIND = re.compile(r"\s(?:has|had|is|was|will|would|could|can|did|does|may|might|must)\b")
"""What shows a subject in the middle of a sentence ("It is said that Berg has")."""

_AS_FOR = re.compile(r"\b[Aa]s for (?:[A-Z][\w.]+ ){0,3}$")
"""What makes a topic of a name that is no subject ("As for Mr Berg, he")."""

_LINKED = re.compile(r"\b[A-Z]\w+-$")
"""A name before a hyphen, with the one behind it what something is called after ("the Berg-Hall law")."""

_MODIFIES = re.compile(rf"\s(?:[a-z-]+\s)?(?:{'|'.join(sorted(ROLE_NOUNS))})s?\b")
"""What a name only tells more about ("a Berg supporter")."""

_SENTENCES_HE = {
    gender: re.compile(rf"(?:^|[.!?][\"”’']*\s+|,\s)(?P<who>{word})\b", re.IGNORECASE | re.MULTILINE)
    for gender, word in (("m", "he"), ("f", "she"))
}
"""The subject of a sentence or of its main clause ("On Monday, he"), by gender."""

_OBJECT = re.compile(
    r"(?:(?!\b(?:after|and|as|because|before|but|how|if|since|that|until|wh[aeioy]\w+)\b)[^.!?,;:\n\"“”–—])*"
)
"""What stands between a subject and a name in its clause ("He visited ...")."""

_TOLD = re.compile(rf"{_OBJECT.pattern}(?:\b(?:how|that|what|where|whether|why)\s)?")
"""What stands between a subject and a name in its clause or that begins what it says ("He doubted that ...")."""

_WHEN_HE = re.compile(r"\b(?:after|although|as|before|if|once|since|though|until|when|while)\s$", re.IGNORECASE)
"""What makes a pronoun part of a clause whose main one may name who is meant ("When he arrived Mr Berg said")."""

_ARTICLE = re.compile(r"\b(?:an?|the)\s$", re.IGNORECASE)

_NEXT_HE = re.compile(r"[.!?][”\"]?\s+(?:(?:And|But|Still|Then|Yet),?\s)?")
"""What stands between a name that a sentence ends with and the "He" of the next."""
_DESCRIBED = re.compile(r"[“\"]?(?:[A-Z][a-z]+, )?(?:An?|He|Her|His|In (?:her|his)|She|The|Their|They)\b")
"""How a paragraph begins whose subject may be somebody whom it does not name."""

_AS_HE = re.compile(r"(?!,)[^.!?;:\n\"“”]*\s(?:as|when|while|before|after|until|because|since|and|but)\s")
"""What stands between a subject and the pronoun of a clause that goes on with its own."""
_BEGINS = re.compile(r"(?:^|\n|[,:;] |[.!?][\"”’']? )$")
"""What stands before the subject that a clause begins with."""

_LISTED = re.compile(r",?\s(?:and|or)\s[A-Z]|,\s[A-Z]")
"""What shows a name behind a comma as one of several ("to Hall, Berg and Lee")."""

_PARTED = re.compile(
    r",\s(?:if|when|who|as|once|while|though)\s[^,.;:\n]*,\s(?:has|had|is|was|will|would|could|can|did|does|may|might|must)\b"
)
"""What parts a subject from its verb ("Berg, if chosen, might")."""

_PHRASE = re.compile(
    r"(?:^|\n|[.!?][\"”’']*\s)(?:(?:But|Yet|And) )?(?:[Aa]fter|[Aa]mid|[Aa]t|[Bb]y|[Dd]espite|[Dd]uring|[Ff]or|"
    r"[Ff]rom|[Ii]n|[Oo]n|[Tt]hroughout|[Ww]ith|[Ww]ithout|[Uu]nlike) (?:all |\w+ing )?$"
)
"""How a phrase begins that stands before its sentence's subject."""

_WHEN = re.compile(r"['’]s?\s[^.!?\n\"“”]*\s(?:since|that|when|where|(?:(?:in|at|during)\s)?which)\s")
"""What parts a possessive from the pronoun that means its owner ("Berg's speech on Monday, when he said")."""


class Clauses:
    """Tells where the names and pronouns of one article stand, by its words and persons alone."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.reading = reading
        self.text = reading.text
        self.people: People = reading.people
        self.writers = writers(reading)
        """Who "I" is in readers' letters and posts, and where they stand."""

    def is_subject(self, at: Span) -> bool:
        """Whether a name with the office before it stands where subjects stand."""
        return stands_as_subject(self.text, (role_before(self.text, at[0])[2], at[1]))

    def is_object(self, at: Span, subject: Span) -> bool:
        """Whether a name stands in the clause of a subject before it, where whatever is no subject's stands."""
        return _OBJECT.fullmatch(self.text, subject[1], role_before(self.text, at[0])[2]) is not None

    def is_topic(self, start: int) -> bool:
        """Whether a name that begins there is what a sentence begins with as its topic ("As for Mr Berg, he")."""
        return _AS_FOR.search(self.text, max(0, start - 40), start) is not None

    def is_asked(self, at: Span) -> bool:
        """Whether somebody is asked something there ("Ann Lee asked Mr Berg whether")."""
        return bool(_ASKED.search(self.text, max(0, at[0] - 30), role_before(self.text, at[0])[2]))

    def asks(self, end: int) -> bool:
        """Whether somebody whose name ends there asks somebody something ("Ann Lee asked Mr Berg whether")."""
        return _ASKS.match(self.text, end) is not None

    def owns(self, at: Span) -> bool:
        """Whether a name is a possessive ("Berg's")."""
        return POSSESSIVE.match(self.text[at[1] : at[1] + 2]) is not None

    def modifies(self, at: Span) -> bool:
        """Whether a name only tells more about somebody behind it ("Berg supporters")."""
        return _MODIFIES.match(self.text, at[1]) is not None

    def means_nobody(self, at: Span) -> bool:
        """Whether a name only tells which body, office or thing is meant ("the Berg campaign", "the Berg-Hall law")."""
        return (
            names_institution(self.text, at[1])
            or self.modifies(at)
            or _LINKED.search(self.text, max(0, at[0] - 20), at[0]) is not None
        )

    def in_brackets(self, at: Span, position: int) -> bool:
        """Whether a name stands in round brackets that are closed before the position ("(as Berg had said)")."""
        opening = self.text.rfind("(", max(0, at[0] - _BRACKETED), at[0])
        return opening >= 0 and self.text.find(")", opening, position) >= at[1]

    def signs(self, at: Span) -> bool:
        """Whether a name stands below a reader's letter or post, whose writer no other one's "he" means."""
        ends = ((one.name, start, end) for (start, end), one in self.writers)
        name = self.text[slice(*at)]
        return any(start <= at[0] and at[1] <= end <= at[1] + _PLACE and name == writer for writer, start, end in ends)

    def in_byline(self, at: Span) -> bool:
        """Whether a name stands in the article's head, but in no headline: who wrote it is nobody it tells of."""
        head = at[0] < self.reading.start
        return head and not any(low <= at[0] < high for low, high in self.reading.headlines)

    def goes_on(self, at: Span, position: int) -> bool:
        """Whether a pronoun stands in a clause that goes on with the one a name begins ("Berg waited as he wrote")."""
        begin = role_before(self.text, at[0])[2]
        return _BEGINS.search(self.text, max(0, begin - 3), begin) is not None and bool(
            _AS_HE.fullmatch(self.text, at[1], position)
        )

    def begins_sentence_before(self, at: Span, position: int) -> bool:
        """Whether a name begins the sentence right before the one that a pronoun begins ("Berg ran. He said")."""
        begin = role_before(self.text, at[0])[2]
        begins = _BEGINS.search(self.text, max(0, begin - 3), begin) and not _LISTED.match(self.text, at[1])
        if not begins or "\n" in self.text[at[1] : position]:
            return False
        ends = [one.end() for one in SENTENCE_END.finditer(self.text, at[1], position + 1)]
        return ends == [position]

    def goes_on_with_owner(self, at: Span, position: int) -> bool:
        """Whether a pronoun stands in a clause behind the possessive its sentence begins with ("Berg's, when he")."""
        return _WHEN.fullmatch(self.text, at[1], position) is not None and self._opens_sentence(at[0])

    def _opens_sentence(self, position: int) -> bool:
        """Whether nobody is named before a position in its sentence."""
        begin = self.text.rfind("\n", 0, position) + 1
        begin = max([one.end() for one in SENTENCE_END.finditer(self.text, begin, position)], default=begin)
        return not self.people.within((begin, position))

    def opens_phrase(self, word: str, position: int) -> bool:
        """Whether a possessive stands in the phrase before its sentence's subject ("In her speech, Ann Lee said")."""
        return word in ("his", "her") and bool(_PHRASE.search(self.text, max(0, position - 60), position))

    def sentence_end(self, position: int, high: int) -> int:
        """Where the sentence that a position stands in ends, no further than another position."""
        stop = SENTENCE_END.search(self.text, max(0, position - 1), high)
        line = self.text.find("\n", position, high)
        return min(stop.start() if stop else high, line if line >= 0 else high)

    def nameless(self, gender: str, low: int, high: int) -> list[int]:
        """Where subjects without a name that are of a gender for certain end in a stretch ("The woman had")."""
        found = _NAMELESS[gender].finditer(self.text, low, high)
        return [one.end() for one in found if not self.reading.in_quotation(one.span(), high)]

    def pronoun_subjects(self, gender: str, low: int, high: int) -> Iterator[Span]:
        """Each "he" or "she" of a stretch's last paragraph that is a sentence's subject, not quoted; last first."""
        begin = max(low, self.text.rfind("\n", 0, high) + 1)
        found = [one.span("who") for one in _SENTENCES_HE[gender].finditer(self.text, begin, high)]
        return (at for at in reversed(found) if not self.reading.in_quotation(at, high))

    def named_of(self, gender: str | None, span: Span) -> list[tuple[Span, Person]]:
        """Who may be of a gender and is named in a stretch, not quoted, in brackets or as whose somebody another is."""
        return [
            (at, one)
            for at, one in self.people.within(span)
            if (not gender or one.gender in (None, gender))
            and not self.reading.in_quotation(at, span[1])
            and not self.in_brackets(at, span[1])
            and not self.modifies(at)
            and not self.signs(at)
        ]

    def named_next(self, gender: str, position: int) -> Person | None:
        """The subject of the sentence whose opening clause has the pronoun ("In her statement, Anna Berg said")."""
        stop = re.compile(r"[.!?;:\"“”\n]|$").search(self.text, position)
        found = self.people.within((position, stop.start() if stop else position))
        at, person = found[0] if found else (None, None)
        if at is None or person is None or not re.search(r",\s+$", self.text[position : at[0]]):
            return None
        return person if person.gender in (None, gender) else None

    def objects(self, pronoun: Span) -> list[Person]:
        """Those named in the clause of "he" or "she" as a subject, or as subject of one that tells what is said.

        None of them is meant by it ("he wrote a letter to Berg", "he said Berg would").
        """
        if self.text[slice(*pronoun)].lower() not in ("he", "she"):
            return []
        if _WHEN_HE.search(self.text, max(0, pronoun[0] - 10), pronoun[0]):
            return []
        named = self.people.within((pronoun[1], pronoun[1] + _CLAUSE))
        ahead = ((at, role_before(self.text, at[0])[2], one) for at, one in named)
        return [
            one
            for at, begin, one in ahead
            if _TOLD.fullmatch(self.text, pronoun[1], begin)
            and not self.modifies(at)
            and not _ARTICLE.search(self.text, max(0, begin - 5), begin)
        ]

    def pair_before(self, position: int) -> tuple[Person, Person] | None:
        """The two persons named last, joined by "and" and in no longer list, if that is near."""
        near = [one for one in islice(self.people.before(position), 2) if position - one[0][1] < _NEAR]
        if len(near) < 2 or near[0][1] is near[1][1]:
            return None
        (second, two), (first, one) = near
        _, _, begin = role_before(self.text, second[0])
        behind = end_before(self.text, first[0])
        listed = self.text[max(0, behind - 1) : behind] in (",", "&")
        if listed or self.text[first[1] : begin].strip() != "and" or self.reading.in_quotation(second, position):
            return None
        return one, two

    def before_who(self, span: Span) -> tuple[Person | None, Span | None]:
        """The person named right before "who", or else where the description stands that is there."""
        before = self.text[max(0, span[0] - 240) : span[0]]
        clause = before[max(before.rfind("\n"), before.rfind("; ")) + 1 :]
        low = span[0] - len(clause)
        if _NEW_SUBJECT.search(clause):
            return None, None
        if goes_on := _AND_WHO.search(clause):
            return self.before_who((low + goes_on.start(1), low + goes_on.end(1)))
        for at, person in self.people.before(span[0]):
            if at[0] < low:
                break
            if _APPOSED.fullmatch(self.text, at[1], span[0]) and not self._restricts(at, low, span[0]):
                return self._holder(at, person, low), None
        if earlier := re.search(r".*\b(who)\b[^.;]*(?:,|,?\s(?:and|but))\s+$", clause, re.DOTALL):
            return self.before_who((low + earlier.start(1), low + earlier.end(1)))
        described = re.search(r"\b((?:the|an?)(?:\s[\w'’-]+){1,4}),?\s+(?:and\s+|but\s+)?$", clause, re.IGNORECASE)
        if not described and span[0] < self.reading.start:
            described = _BARE.fullmatch(clause)
        return None, (low + described.start(1), low + described.end(1)) if described else None

    def _holder(self, at: Span, person: Person, low: int) -> Person:
        """The one whose office somebody's name only tells the place of ("Ann Lee, an analyst at Berg, who"), or they.

        Only where nothing is known of them: they may be no person.
        """
        before = next(self.people.before(at[0]), None)
        if before is None or before[0][0] < low or person.gender or person.role:
            return person
        return before[1] if _OFFICE_AT.fullmatch(self.text, before[0][1], at[0]) else person

    def _restricts(self, at: Span, low: int, who: int) -> bool:
        """Whether a "who" right behind a name tells of whoever stands before it ("an aide to Berg who")."""
        begin = role_before(self.text, at[0])[2]
        return self.text[at[1] : who].isspace() and _SOMEBODY_OF.search(self.text, low, begin) is not None

    def first_subject(self, named: list[tuple[Span, Person]], start: int) -> tuple[Person, int] | None:
        """The first of those named behind a start, if it is a subject, and where it ends.

        Only if nobody else is named there, but for those who are introduced beside it and are no subjects.

        Args:
            named: Who is named there in order, at least one.
            start: Where the paragraph or the sentences begin.
        """
        at, person = named[0]
        verb = _VERB_BEHIND.match(self.text, at[1]) or self.text.endswith((" is ", " was "), 0, at[0])
        subject = at[0] - start < _FIRST and (self.is_subject(at) or verb or self.is_topic(at[0]))
        known = person.gender or person.role or not self.text[start : at[0]].strip()
        introduced = " " in self.text[slice(*at)] and person.spans[0] >= at
        alone = all(one is person or (introduced and not self.is_subject(other)) for other, one in named)
        return (person, at[1]) if subject and known and alone else None

    def alone(self, paragraph: int, position: int, gender: str) -> tuple[Person, int] | None:
        """The only one of a gender whom a paragraph names up to a position, and where they are named last.

        Only if its subject is of the other gender, the sentence before ends with the name ("It began with Mr Berg. He
        said") or the name is a clause's subject ("It may be that Mr Berg, if elected, will"): what begins with a
        description may go on with whoever that is.
        """
        named = self.named_of(gender, (paragraph, position))
        if not named:
            return None
        at, person = named[-1]
        if person.gender != gender or any(one is not person for _, one in named):
            return None
        first, subject = self.named_of(None, (paragraph, position))[0]
        led = subject.gender not in (None, gender) and first[0] - paragraph < _FIRST and self.is_subject(first)
        ends = _NEXT_HE.fullmatch(self.text, at[1], position)
        described = _DESCRIBED.match(self.text, paragraph)
        inner = any(self.is_subject(where) or _PARTED.match(self.text, where[1]) for where, _ in named)
        return (person, at[1]) if led or ((ends or inner) and not described) else None

    def told_of(self, start: int, end: int, gender: str | None) -> tuple[Person, int] | None:
        """Whom alone a paragraph names, as an owner ("Berg's proudest hours are losses"), and where that ends."""
        here = self.named_of(gender, (start, end))
        return (here[0][1], here[-1][0][1]) if len({id(one) for _, one in here}) == 1 else None
