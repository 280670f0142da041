"""Whom a mention without a name means: pronouns, and descriptions such as "the senior diplomat"."""

import math
import re
from dataclasses import dataclass
from itertools import islice

from index.extract.borders import end_before
from index.extract.descriptions import Descriptions
from index.extract.drafts import Reading
from index.extract.letters_page import writers
from index.extract.lexicon import (
    FEMALE_NOUNS,
    FEMALE_PRONOUNS,
    FIRST_PLURAL,
    FIRST_PRONOUNS,
    KIN,
    MALE_NOUNS,
    MALE_PRONOUNS,
    NEUTER_PRONOUNS,
    PLURAL_PRONOUNS,
    RELATIVES,
    ROLE_NOUNS,
)
from index.extract.mentions import POSSESSIVE, names_institution
from index.extract.names import bare, stands_as_subject
from index.extract.people import People, Person
from index.extract.roles_before import role_before
from index.extract.unnamed import Unnamed
from index.records import Span, Speaker
from index.speakers import speaker_id

_REACH = 2500
"""How many characters back a pronoun's antecedent may stand; further off it stays unnamed."""

_BRACKETED = 160
"""How many characters before a name the bracket may open that it stands in."""

_FIRST = 80
"""How many characters behind a paragraph's beginning its subject may stand."""

_NEAR_UNNAMED = 400
"""How many characters on "he" still means somebody unnamed who spoke."""

_CLAUSE = 200
"""How many characters behind a pronoun the clause that it begins may go on."""

_NEAR = 250
"""How many characters back two persons may be named together whom "they" means."""

_FAR, _SUBJECT, _PARAGRAPH, _UNKNOWN, _POSSESSED, _OFTEN = 1 / 180, 1.6, 0.6, 1.0, 0.5, 0.2
"""How much a character between a mention and a pronoun counts, that it is a subject, in the pronoun's paragraph, of
unknown gender or possessive, and each mention (by the root of their number). Set on articles held out from training."""

_LAST, _FADING, _REPLACED = 3.2, 1 / 200, 1.5
"""What the last speaker has over others, what a character since costs, and a new subject in a paragraph since."""

_OPENS = 2.0
"""What the only one named in a pronoun's paragraph has over others, where its first sentence has them as subject."""

_NOBODY = 0
"""Stands among persons, which are known by their ids, for somebody without a name."""

_STOP = re.compile(r"[.!?][\"”’']*\s+(?=[A-Z“‘\"'«„])")
_OPENING = re.compile(
    r"[“\"]?(?:[A-Z][a-z]+, )?(?P<who>(?:[Tt]he|His|Her|Their)(?: [\w-]+){1,4}?)"
    r"(?:['’]s| (?:[a-z]+ed|was|is|had|has|did|would|could|said|told))\b"
)
"""A description as subject of a paragraph ("The judge refused")."""

_APPOSED = re.compile(
    r"(?:\s+of\s+[A-Z][\w. ]{2,20}?)?(?:\s*\([^)]*\))?(?:,\s\d{2})?"
    r"(?:\s(?:(?:this|last|next|earlier this)\s(?:week|month|year)|(?:on\s)?[A-Z][a-z]+day|(?:to|yester)day)(?=,))?"
    r"(?:,\s(?:(?!\b(?:who|and(?![ ][A-Z]))\b)[^.;:\"“”]|(?<=[A-Z])\.){2,110}?)?"
    r",?\s*(?:[–—-]+\s+)?(?:and\s+|but\s+)?"
)
"""What may stand between a name and its "who": a party, an age, an apposition."""


_ASKS = re.compile(
    r"\s(?:also\s|then\s|once\s|later\s)?(?:asked|asks|pressed|presses|questioned|interviewed)\s(?!for\b|to\b)"
)
_ASKED = re.compile(r"\b(?:asked|asks|pressed|presses|questioned|interviewed)\s$")
"""Who asks somebody is not who answers."""

_NEW_BEFORE = (
    r"[.!?\n][\"”’']*\s*(?:(?:But|And|When|As|While) )?(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w’'-]+ (?:and )?){0,2}"
)
_NEW_BEHIND = r"\b(?!['’]s? [a-z]| [A-Z])"
_WOMAN = re.compile(rf"{_NEW_BEFORE}(?:woman|girl|mother|wife|widow|daughter|sister){_NEW_BEHIND}")
_MAN = re.compile(rf"{_NEW_BEFORE}(?:man|boy|father|husband|son|brother){_NEW_BEHIND}")
"""A subject without a name whose gender is certain ("The woman had")."""

_NEW_SUBJECT = re.compile(r"\b(?:but|and|while|as|when)\s+(?:an?|one|another)\s[^,;]{2,60},?\s+$")
"""Somebody without a name right before a "who" (", but a friend, who")."""


_BARE = re.compile(r"([A-Z][\w’'-]*(?: [\w’'-]+){0,3}) ")
"""A description without an article before "who", as headlines have it ("Hacker who told all")."""

_VERB_BEHIND = re.compile(r"\s(?:has|had|is|was|will|would|could|can|did|does|may|might|must)\b")
"""What shows a subject in the middle of a sentence ("It is said that Berg has")."""

_HIS = re.compile(r"(his|her)\s", re.IGNORECASE)

_AS_FOR = re.compile(r"\bAs for (?:[A-Z][\w.]+ ){0,3}$")
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

_GOES_ON = re.compile(r"(?:He|She)\b")
"""How a paragraph begins whose subject the one before it has."""

_PHRASE = re.compile(
    r"(?:^|\n|[.!?][\"”’']*\s)(?:(?:But|Yet|And) )?(?:[Aa]fter|[Aa]mid|[Aa]t|[Bb]y|[Dd]espite|[Dd]uring|[Ff]or|"
    r"[Ff]rom|[Ii]n|[Oo]n|[Tt]hroughout|[Ww]ith|[Ww]ithout|[Uu]nlike) (?:all |\w+ing )?$"
)
"""How a phrase begins that stands before its sentence's subject."""

_MANY_DO = re.compile(r"\s(?:\w+ly\s|also\s|both\s|each\s)?(?:are|have|do|were)(?:n['’]t)?\b")
"""What shows that "who" means several ("Lee and Berg, who have said")."""

_OR_SHE = re.compile(r"\s?(?:or|and/or|/)\s?(?:she|her|he|his|him)\b")
"""What shows that a pronoun means anybody ("he or she")."""

_WHEN = re.compile(r"['’]s?\s[^.!?\n\"“”]*\s(?:since|that|when|where|(?:(?:in|at|during)\s)?which)\s")
"""What parts a possessive from the pronoun that means its owner ("Berg's speech on Monday, when he said")."""


def _modifies(text: str, at: Span) -> bool:
    """Whether a name only tells which thing or person is meant ("a Berg sign", "Berg supporters")."""
    return _MODIFIES.match(text, at[1]) is not None or _ARTICLE.search(text, max(0, at[0] - 5), at[0]) is not None


def _is_topic(text: str, start: int) -> bool:
    """Whether a name that begins there is what a sentence begins with as its topic ("As for Mr Berg, he")."""
    return _AS_FOR.search(text, max(0, start - 40), start) is not None


def _is_asked(text: str, at: Span) -> bool:
    """Whether somebody is asked something there ("Ann Lee asked Mr Berg whether")."""
    return bool(_ASKED.search(text, max(0, at[0] - 30), role_before(text, at[0])[2]))


@dataclass
class Last:
    """The last speaker met, and where.

    Attributes:
        speaker: Who it was.
        person: The registry's person, if it is one.
        start: Where what they said began.
        end: Where their statement or its attribution ended.
        asked: Whether it was a question, by its cue.
        questioned: Whether it was one by its mark.
        whom: Whether it says who was asked.
    """

    speaker: Speaker
    person: Person | None
    start: int
    end: int
    asked: bool = False
    questioned: bool = False
    whom: bool = False


class Antecedents:
    """Finds what mentions without a name refer to, as the speakers of an article are met in its order."""

    def __init__(self, reading: Reading, author: Speaker | None) -> None:
        """Take the article and who "I" is outside quotations."""
        self.reading = reading
        self.text = reading.text
        self.people: People = reading.people
        self.author = author
        self._writers = writers(reading)
        self.history: list[Last] = []
        self.answering = False
        self.topic: Person | None = None
        self.spoken_of: list[Person] = []
        self.unnamed = Unnamed(reading.text)
        self.descriptions = Descriptions(reading, self.unnamed)

    @property
    def last(self) -> Last | None:
        """The last speaker met."""
        return self.history[-1] if self.history else None

    def pronoun(self, word: str, span: Span) -> tuple[Person | None, Speaker | None]:
        """The antecedent of a pronoun: a person, or some other speaker."""
        if word in MALE_PRONOUNS or word in FEMALE_PRONOUNS:
            gender = "m" if word in MALE_PRONOUNS else "f"
            if _OR_SHE.match(self.text, span[1]):
                return None, None
            if self._goes_on_unnamed(gender, span[0]):
                return None, None
            ahead = self._named_next(gender, span[1]) if self._opens_phrase(word, span[0]) else None
            found = ahead or self._he_or_she(gender, self._begun(gender, span[0])) or self._named_next(gender, span[1])
            return found or self._of_other_name(gender, span[0]) or self._told_of_self(gender), None
        if word in RELATIVES:
            both = self._both(span[0]) if _MANY_DO.match(self.text, span[1]) else None
            return (None, both) if both else self._relative(span)
        if word in FIRST_PRONOUNS | FIRST_PLURAL:
            return self._first(word, span)
        if word in PLURAL_PRONOUNS | NEUTER_PRONOUNS:
            both = self._both(span[0]) if word == "they" else None
            return None, both or self._last_group(span[0])
        return None, None

    def _of_other_name(self, gender: str, position: int) -> Person | None:
        """The last speaker whose first name is mostly the other gender's, in an article without that one's pronoun."""
        last = self.last.person if self.last and position - self.last.end < _REACH else None
        if last is None or self._other_between(gender, self.last.end if self.last else 0, position):
            return None
        other = r"\bhe\b" if gender == "f" else r"\bshe\b"
        return None if re.search(other, self.text, re.IGNORECASE) else last

    def _told_of_self(self, gender: str) -> Person | None:
        """Of whom something is said, where nobody else may say it ("Ann Lee had no doubts, she wrote")."""
        return self.topic if self.topic and self.topic.gender == gender else None

    def _goes_on_unnamed(self, gender: str, position: int) -> bool:
        """Whether somebody whom the article does not name goes on to speak ("a pilot said ... he said")."""
        last = self.last
        if last is None or last.speaker.name or self.answering or last.asked or position - last.end > _NEAR_UNNAMED:
            return False
        noun = self._noun_of(last)
        if noun is None or noun in (FEMALE_NOUNS if gender == "m" else MALE_NOUNS):
            return False
        since = self.people.within((last.end, position))
        return not any(one.gender in (None, gender) and not self._in_quotation(at, position) for at, one in since)

    def _begun(self, gender: str, position: int) -> int:
        """Where a pronoun begins that one goes on with, itself if none: a sentence's "He" ("He met Mr Berg, he said").

        Only within a paragraph and if neither another subject nor another speaker stands between. Whoever is
        only met or spoken of since is not meant.
        """
        if self.answering or self._asker(position):
            return position
        begin = self.text.rfind("\n", 0, position) + 1
        he = _SENTENCES_HE[gender]
        for one in reversed([*he.finditer(self.text, begin, position)]):
            at = one.span("who")
            if self._in_quotation(at, position):
                continue
            if self._subject_since(gender, at[1], position) or self._speaker_since(at[1]):
                return position
            return self._begun(gender, at[0])
        return position

    def _subject_since(self, gender: str, low: int, high: int) -> bool:
        """Whether somebody who may be of a gender is a subject between a subject's end and a position.

        Nobody is who stands in the clause of that subject, whose object they are, nor who is spoken of in what has
        been said since.
        """
        if self._other_between(gender, low, high) or _ASKS.match(self.text, low):
            return True
        for at, _ in self._named_of(gender, (low, high)):
            within = any(one.start <= at[0] < one.end for one in self.history if low <= one.start)
            subject = _is_asked(self.text, at) or self._is_subject(at)
            if subject and not within and not self._is_object(at, (low, low)):
                return True
        return False

    def _speaker_since(self, position: int) -> bool:
        """Whether anybody has spoken since who is named, or described, rather than meant by a pronoun."""
        since = (one.speaker.mention_span for one in reversed(self.history) if one.end > position)
        spoken = (self.text[slice(*span)].lower() for span in since if span and span[0] >= position)
        return any(words not in MALE_PRONOUNS | FEMALE_PRONOUNS for words in spoken)

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
            if _TOLD.fullmatch(self.text, pronoun[1], begin) and not _modifies(self.text, (begin, at[1]))
        ]

    def _noun_of(self, last: Last) -> str | None:
        """The noun of somebody unnamed who spoke, or whom the pronoun that spoke goes on with."""
        for one in reversed(self.history):
            span = one.speaker.mention_span
            if one.speaker.name or span is None or last.end - one.end > _NEAR_UNNAMED:
                break
            if self.text[slice(*span)].lower() not in MALE_PRONOUNS | FEMALE_PRONOUNS:
                return self.unnamed.noun(span)
        return None

    def _both(self, position: int) -> Speaker | None:
        """The two persons named last, joined by "and" and in no longer list, if that is near."""
        near = [one for one in islice(self.people.before(position), 2) if position - one[0][1] < _NEAR]
        if len(near) < 2 or near[0][1] is near[1][1]:
            return None
        (second, two), (first, one) = near
        _, _, begin = role_before(self.text, second[0])
        behind = end_before(self.text, first[0])
        listed = self.text[max(0, behind - 1) : behind] in (",", "&")
        if listed or self.text[first[1] : begin].strip() != "and" or self._in_quotation(second, position):
            return None
        name = f"{one.name} and {two.name}"
        return Speaker(id=speaker_id(name), name=name)

    def _last_group(self, position: int) -> Speaker | None:
        """The organisation or group that spoke last, if that is near."""
        last = self.last
        if last is None or last.person is not None or position - last.end >= 600 or not last.speaker.name:
            return None
        return None if self.author and last.speaker.id == self.author.id else last.speaker

    def _first(self, word: str, span: Span) -> tuple[Person | None, Speaker | None]:
        """Who "I" is: the one quoted there, the letter's writer, or the author."""
        for one in self.reading.quoted.near(span):
            if one.outer[0] <= span[0] < one.outer[1]:
                near = [last for last in self.history if abs(last.end - one.outer[1]) < 400]
                if near and word in FIRST_PRONOUNS:
                    return near[-1].person, None if near[-1].person else near[-1].speaker
                return None, None
        if word not in FIRST_PRONOUNS:
            return None, None
        return None, next((one for (start, end), one in self._writers if start <= span[0] < end), self.author)

    def _relative(self, span: Span) -> tuple[Person | None, Speaker | None]:
        """The person named right before "who"."""
        before = self.text[max(0, span[0] - 240) : span[0]]
        clause = before[max(before.rfind("\n"), before.rfind("; ")) + 1 :]
        low = span[0] - len(clause)
        if _NEW_SUBJECT.search(clause):
            return None, None
        for at, person in self.people.before(span[0]):
            if at[0] < low:
                break
            if _APPOSED.fullmatch(self.text, at[1], span[0]):
                return person, None
        if earlier := re.search(r".*\b(who)\b[^.;]*(?:,|,?\s(?:and|but))\s+$", clause, re.DOTALL):
            return self._relative((low + earlier.start(1), low + earlier.end(1)))
        described = re.search(r"\b((?:the|an?)(?:\s[\w'’-]+){1,4}),?\s+(?:and\s+|but\s+)?$", clause, re.IGNORECASE)
        if not described and span[0] < self.reading.start:
            described = _BARE.fullmatch(clause)
        if not described:
            return None, None
        return self.description((low + described.start(1), low + described.end(1))), None

    def _he_or_she(self, gender: str | None, position: int) -> Person | None:
        """The person of that gender, or of any, most in view: the last speaker, or a subject named since."""
        text, last = self.text, self.last
        paragraph = text.rfind("\n", 0, position) + 1
        speaking = last.person if last and last.person and position - last.end < _REACH else None
        scores: dict[int, float] = {}
        best: dict[int, Person] = {}
        behind: list[Span] = []
        replaced = False
        opening = (
            self._opening(paragraph, position, gender)
            or self._alone(paragraph, position, gender)
            or self._introduced_above(paragraph, position, gender)
        )
        asker = self._asker(position)
        others = (asker, self.topic, *self.spoken_of)
        speaking = None if asker or speaking in others else speaking
        for at, person in islice(self.people.before(position), 40):
            if position - at[1] > _REACH:
                break
            if (
                person in others
                or names_institution(text, at[1])
                or _MODIFIES.match(text, at[1])
                or _LINKED.search(text, max(0, at[0] - 20), at[0])
                or self._in_brackets(at, position)
                or (speaking not in (None, person) and self._describes_last(at, gender))
                or (gender and person.gender not in (None, gender))
                or self._in_quotation(at, position)
            ):
                continue
            if self._in_byline(at):
                break
            if gender and person.gender is None and self._other_between(gender, at[1], position):
                continue
            subject = _is_asked(text, at) or (self._is_subject(at) and not _ASKS.match(text, at[1]))
            score = _SUBJECT * subject + _PARAGRAPH * (at[0] >= paragraph) - _FAR * (position - at[1])
            score += _OFTEN * math.sqrt(len(person.spans)) - _UNKNOWN * bool(gender and person.gender is None)
            score -= _POSSESSED * bool(POSSESSIVE.match(text[at[1] : at[1] + 2]))
            if last and subject and person is not speaking and text.rfind("\n", 0, at[0]) >= last.end:
                replaced = True
            if not behind and _WHEN.fullmatch(text, at[1], position) and self._opens_sentence(at[0]):
                return person
            if subject and self._in_clause(at, position) and all(self._is_object(one, at) for one in behind):
                return person
            behind.append(at)
            key = id(person)
            best[key] = person
            scores[key] = max(scores.get(key, -99.0), score) + 0.1
        if opening and opening[0] not in (speaking, *others) and (not gender or opening[0].gender in (None, gender)):
            key = id(opening[0])
            best[key] = opening[0]
            scores[key] = _OPENS + _SUBJECT + _PARAGRAPH - _FAR * (position - opening[1])
            replaced = True
        unknown = gender if speaking and speaking.gender is None else None
        if last and unknown and self._other_between(unknown, last.end, position):
            speaking = None
        if last and speaking and (not gender or speaking.gender in (None, gender)):
            key = id(speaking)
            best[key] = speaking
            since = position - self._sentence_end(last.end, position)
            bonus = _LAST - _FADING * max(0, since) - _REPLACED * replaced
            scores[key] = max(scores.get(key, -99.0), -1.0) + bonus
        scores[_NOBODY] = self._unnamed_score(gender, paragraph, position)
        return best.get(max(scores, key=lambda key: scores[key]))

    def _unnamed_score(self, gender: str | None, paragraph: int, position: int) -> float:
        """What speaks for the last subject without a name that is of a gender for certain, in a pronoun's paragraph."""
        nouns = {"f": _WOMAN, "m": _MAN}.get(gender or "")
        found = nouns.finditer(self.text, max(0, paragraph - 1), position) if nouns else ()
        ends = [one.end() for one in found if not self._in_quotation(one.span(), position)]
        return _SUBJECT + _PARAGRAPH - _FAR * (position - ends[-1]) if ends else -math.inf

    def _is_subject(self, at: Span) -> bool:
        """Whether a name with the office before it stands where subjects stand."""
        return stands_as_subject(self.text, (role_before(self.text, at[0])[2], at[1]))

    def _is_object(self, at: Span, subject: Span) -> bool:
        """Whether a name stands in the clause of a subject before it, where whatever is no subject's stands."""
        return _OBJECT.fullmatch(self.text, subject[1], role_before(self.text, at[0])[2]) is not None

    def _describes_last(self, at: Span, gender: str | None) -> bool:
        """Whether a name tells who the last speaker is, of a gender ("Ann Lee, who worked for Mr Berg")."""
        last = self.last
        if last is None or last.person is None or last.person.gender not in (None, gender):
            return False
        source = last.speaker.mention_span
        return source is not None and source[0] <= at[0] < source[1]

    def _sentence_end(self, position: int, high: int) -> int:
        """Where the sentence that a position stands in ends, no further than another position."""
        stop = _STOP.search(self.text, max(0, position - 1), high)
        line = self.text.find("\n", position, high)
        return min(stop.start() if stop else high, line if line >= 0 else high)

    def _in_clause(self, at: Span, position: int) -> bool:
        """Whether a pronoun stands in a clause that goes on with the one a name begins ("Berg waited as he wrote")."""
        begin = role_before(self.text, at[0])[2]
        return _BEGINS.search(self.text, max(0, begin - 3), begin) is not None and bool(
            _AS_HE.fullmatch(self.text, at[1], position)
        )

    def _opens_sentence(self, position: int) -> bool:
        """Whether nobody is named before a position in its sentence."""
        begin = self.text.rfind("\n", 0, position) + 1
        begin = max([one.end() for one in _STOP.finditer(self.text, begin, position)], default=begin)
        return not self.people.within((begin, position))

    def _other_between(self, gender: str, low: int, high: int) -> bool:
        """Whether a subject without a name that is of that gender for certain stands between ("The woman had")."""
        nouns = _WOMAN if gender == "f" else _MAN
        return any(not self._in_quotation(one.span(), high) for one in nouns.finditer(self.text, low, high))

    def _in_byline(self, at: Span) -> bool:
        """Whether a name stands in the article's head, but in no headline: who wrote it is nobody it tells of."""
        head = at[0] < self.reading.start
        return head and not any(low <= at[0] < high for low, high in self.reading.headlines)

    def _asker(self, position: int) -> Person | None:
        """Who asked what is answered at a position, which is somebody else."""
        last = self.last
        if last is None:
            return None
        answers = self.answering or not _STOP.search(self.text, last.end, position)
        return last.person if (last.asked and answers) or (last.questioned and self.answering) else None

    def _opening(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The subject that opens a paragraph, or the sentences since the last speaker's words, and where it ends.

        Only if nobody else of the gender is named there up to a position, nor as a subject beside somebody new.
        """
        if self.last and self.last.end > paragraph:
            stop = _STOP.search(self.text, self.last.end - 1, position)
            paragraph = stop.end() if stop else position
        named = self._named_of(gender, (paragraph, position))
        here = [(at, one) for at, one in named if not POSSESSIVE.match(self.text[at[1] : at[1] + 2])]
        if not here:
            described = _OPENING.match(self.text, paragraph, position)
            who = self.description(described.span("who")) if described else None
            return (who, described.end("who")) if described and who else None
        at, person = here[0]
        verb = _VERB_BEHIND.match(self.text, at[1]) or self.text.endswith((" is ", " was "), 0, at[0])
        subject = at[0] - paragraph < _FIRST and (self._is_subject(at) or verb or _is_topic(self.text, at[0]))
        known = person.gender or person.role
        introduced = " " in self.text[slice(*at)] and person.spans[0] >= at
        alone = all(one is person or (introduced and not self._is_subject(other)) for other, one in here)
        return (person, at[1]) if subject and known and alone else None

    def _alone(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The only one of a gender whom a paragraph names before another of it speaks, and where they are named last.

        Only if its subject is of the other gender, or the sentence before ends with the name ("It began with Mr Berg.
        He said"): what begins with a description may go on with whoever that is.
        """
        named = self._named_of(gender, (paragraph, position))
        speaking = self.last.person if self.last else None
        other = speaking is not None and speaking.gender not in (None, gender)
        if not gender or not named or (self.last and self.last.end > paragraph and not other):
            return None
        at, person = named[-1]
        if person.gender != gender or any(one is not person for _, one in named):
            return None
        first, subject = self._named_of(None, (paragraph, position))[0]
        led = subject.gender not in (None, gender) and first[0] - paragraph < _FIRST and self._is_subject(first)
        ends = _NEXT_HE.fullmatch(self.text, at[1], position) and not _DESCRIBED.match(self.text, paragraph)
        return (person, at[1]) if led or ends else None

    def _owner(self, span: Span) -> Person | None:
        """Whose somebody is described as, who is not the one described ("her press secretary")."""
        own = _HIS.match(self.text, *span)
        if own is None or bare(self.text[slice(*span)].split()[-1]) in KIN:
            return None
        return self._he_or_she("m" if own[1].lower() == "his" else "f", span[0])

    def _named_of(self, gender: str | None, span: Span) -> list[tuple[Span, Person]]:
        """Who may be of a gender and is named in a stretch, not quoted, in brackets or as whose somebody another is."""
        return [
            (at, one)
            for at, one in self.people.within(span)
            if (not gender or one.gender in (None, gender))
            and not self._in_quotation(at, span[1])
            and not self._in_brackets(at, span[1])
            and not _MODIFIES.match(self.text, at[1])
        ]

    def _introduced_above(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The subject of the paragraph before, where nobody has spoken since and the pronoun's names nobody."""
        above = self.text.rfind("\n", 0, len(self.text[:paragraph].rstrip())) + 1
        if paragraph == 0 or self.people.within((paragraph, position)) or (self.last and self.last.end > above):
            return None
        if _GOES_ON.match(self.text, above):
            return None
        return self._opening(above, paragraph, gender) or self._told_of(above, paragraph, gender)

    def _told_of(self, start: int, end: int, gender: str | None) -> tuple[Person, int] | None:
        """Whom alone a paragraph names, as an owner ("Berg's proudest hours are losses"), and where that ends."""
        here = self._named_of(gender, (start, end))
        return (here[0][1], here[-1][0][1]) if len({id(one) for _, one in here}) == 1 else None

    def _opens_phrase(self, word: str, position: int) -> bool:
        """Whether a possessive stands in the phrase before its sentence's subject ("In her speech, Ann Lee said")."""
        return word in ("his", "her") and bool(_PHRASE.search(self.text, max(0, position - 60), position))

    def _named_next(self, gender: str, position: int) -> Person | None:
        """The subject of the sentence whose opening clause has the pronoun ("In her statement, Anna Berg said")."""
        stop = re.compile(r"[.!?;:\"“”\n]|$").search(self.text, position)
        found = self.people.within((position, stop.start() if stop else position))
        at, person = found[0] if found else (None, None)
        if at is None or person is None or not re.search(r",\s+$", self.text[position : at[0]]):
            return None
        return person if person.gender in (None, gender) else None

    def _in_quotation(self, at: Span, position: int) -> bool:
        """Whether a name stands inside a quotation that the position is outside of."""
        return any(
            one.closed
            and one.outer[0] <= at[0]
            and at[1] <= one.outer[1]
            and not one.outer[0] <= position < one.outer[1]
            for one in self.reading.quoted.near(at)
        )

    def _in_brackets(self, at: Span, position: int) -> bool:
        """Whether a name stands in round brackets that are closed before the position ("(as Berg had said)")."""
        opening = self.text.rfind("(", max(0, at[0] - _BRACKETED), at[0])
        return opening >= 0 and self.text.find(")", opening, position) >= at[1]

    def description(self, span: Span) -> Person | None:
        """The person that a description without a name means."""
        last = self.last
        if self.descriptions.fits_anybody(span):
            return self._he_or_she(None, span[0])
        other = self._asker(span[0]) if self.answering else self._owner(span)
        return self.descriptions.person(span, last.person if last else None, last.end if last else 0, other)
