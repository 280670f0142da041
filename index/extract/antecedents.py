"""Whom a mention without a name means: pronouns, and descriptions such as "the senior diplomat"."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from index.extract.clauses import Clauses
from index.extract.descriptions import Descriptions
from index.extract.drafts import Reading
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
)
from index.extract.names import bare
from index.extract.people import People
from index.extract.person import Person
from index.extract.sentences import SENTENCE_END
from index.extract.unnamed import Unnamed
from index.records import Span, Speaker
from index.speakers import speaker_id

_REACH = 2500
"""How many characters back a pronoun's antecedent may stand; further off it stays unnamed."""

_NEAR_UNNAMED = 400
"""How many characters on "he" still means somebody unnamed who spoke."""

_FAR, _SUBJECT, _PARAGRAPH, _UNKNOWN, _POSSESSED, _OFTEN = 1 / 180, 1.6, 0.6, 1.0, 0.5, 0.2
"""How much a character between a mention and a pronoun counts, that it is a subject, in the pronoun's paragraph, of
unknown gender or possessive, and each mention (by the root of their number). Set on articles held out from training."""

_LAST, _FADING, _REPLACED = 3.2, 1 / 200, 1.5
"""What the last speaker has over others, what a character since costs, and a new subject in a paragraph since."""

_OPENS = 2.0
"""What the only one named in a pronoun's paragraph has over others, where its first sentence has them as subject."""

_NOBODY = 0
"""Stands among persons, which are known by their ids, for somebody without a name."""

_OPENING = re.compile(
    r"[“\"]?(?:[A-Z][a-z]+, )?(?P<who>(?:[Tt]he|His|Her|Their)(?: [\w-]+){1,4}?)"
    r"(?:['’]s| (?:[a-z]+ed|was|is|had|has|did|would|could|said|told))\b"
)
"""A description as subject of a paragraph ("The judge refused")."""

_HIS = re.compile(r"(his|her)\s", re.IGNORECASE)

_GOES_ON = re.compile(r"(?:He|She)\b")
"""How a paragraph begins whose subject the one before it has."""

_MANY_DO = re.compile(
    r"\s(?:\w+ly\s|also\s|both\s|each\s)?"
    r"(?:are|believe|do|fear|feel|have|know|oppose|say|see|support|think|want|were)(?:n['’]t)?\b"
)
"""What shows that "who" means several ("Lee and Berg, who have said", "those for Berg who want")."""

_OR_SHE = re.compile(r"\s?(?:or|and/or|/)\s?(?:she|her|he|his|him)\b")
"""What shows that a pronoun means anybody ("he or she")."""


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
        self.clauses = Clauses(reading)
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
            ahead = self.clauses.named_next(gender, span[1])
            led = ahead if self.clauses.opens_phrase(word, span[0]) else None
            found = led or self._he_or_she(gender, self._begun(gender, span[0])) or ahead
            return found or self._of_other_name(gender, span[0]) or self._told_of_self(gender), None
        if word in RELATIVES:
            several = _MANY_DO.match(self.text, span[1])
            return (None, self._both(span[0])) if several else self._relative(span)
        if word in FIRST_PRONOUNS | FIRST_PLURAL:
            return self._first(word, span)
        if word in PLURAL_PRONOUNS | NEUTER_PRONOUNS:
            both = self._both(span[0]) if word == "they" else None
            return None, both or self._last_group(span[0])
        return None, None

    def _of_other_name(self, gender: str, position: int) -> Person | None:
        """Whose first name is mostly the other gender's, in an article without that one's pronoun.

        The paragraph's subject, if it has one since the last speaker's words, or else the last speaker.
        """
        last = self.last
        if last is None or last.person is None or position - last.end >= _REACH:
            return None
        other = r"\bhe\b" if gender == "f" else r"\bshe\b"
        if self.clauses.nameless(gender, last.end, position) or re.search(other, self.text, re.IGNORECASE):
            return None
        since = max(last.end, self.text.rfind("\n", 0, position) + 1)
        subjects = (one for at, one in self.people.within((since, position)) if self.clauses.is_subject(at))
        return next(subjects, last.person)

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
        return not any(
            one.gender in (None, gender) and not self.reading.in_quotation(at, position) for at, one in since
        )

    def _begun(self, gender: str, position: int) -> int:
        """Where a pronoun begins that one goes on with, itself if none: a sentence's "He" ("He met Mr Berg, he said").

        Only within a paragraph and if neither another subject nor another speaker stands between. Whoever is
        only met or spoken of since is not meant.
        """
        spoken = self._named_speaker(position - _REACH)
        for at in self.clauses.pronoun_subjects(gender, position - _REACH, position):
            asked = self.answering or self._asker(position)
            if asked or at[1] <= spoken or self._subject_since(gender, at[1], position):
                break
            position = at[0]
        return position

    def _subject_since(self, gender: str, low: int, high: int) -> bool:
        """Whether somebody who may be of a gender is a subject between a subject's end and a position.

        Nobody is who stands in the clause of that subject, whose object they are, nor who is spoken of in what has
        been said since.
        """
        if self.clauses.nameless(gender, low, high) or self.clauses.asks(low):
            return True
        for at, _ in self.clauses.named_of(gender, (low, high)):
            within = any(low <= one.start <= at[0] < one.end for one in self._since(low))
            subject = self.clauses.is_asked(at) or self.clauses.is_subject(at)
            if subject and not within and not self.clauses.is_object(at, (low, low)):
                return True
        return False

    def _since(self, position: int) -> Iterator[Last]:
        """Who has spoken since a position, the last one first."""
        return takewhile(lambda one: one.end > position, reversed(self.history))

    def _named_speaker(self, position: int) -> int:
        """Where the last mention begins of who has spoken since by name or description, no pronoun; -1 if none."""
        spoken = (one.speaker.mention_span for one in self._since(position))
        pronouns = MALE_PRONOUNS | FEMALE_PRONOUNS
        return max((span[0] for span in spoken if span and self.text[slice(*span)].lower() not in pronouns), default=-1)

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
        """The two persons right before a position, as one speaker."""
        both = self.clauses.pair_before(position)
        name = " and ".join(one.name for one in both) if both else None
        return Speaker(id=speaker_id(name), name=name) if name else None

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
        return None, next((one for (start, end), one in self.clauses.writers if start <= span[0] < end), self.author)

    def _relative(self, span: Span) -> tuple[Person | None, Speaker | None]:
        """The person named or described right before "who"."""
        person, described = self.clauses.before_who(span)
        return person or (self.description(described) if described else None), None

    def _he_or_she(self, gender: str | None, position: int) -> Person | None:
        """The person of that gender, or of any, most in view: the last speaker, or a subject named since."""
        text, last, clauses = self.text, self.last, self.clauses
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
                or clauses.means_nobody(at)
                or clauses.in_brackets(at, position)
                or clauses.signs(at)
                or (speaking not in (None, person) and self._describes_last(at, gender))
                or (gender and person.gender not in (None, gender))
                or self.reading.in_quotation(at, position)
            ):
                continue
            if clauses.in_byline(at):
                break
            if gender and person.gender is None and clauses.nameless(gender, at[1], position):
                continue
            subject = clauses.is_asked(at) or (clauses.is_subject(at) and not clauses.asks(at[1]))
            told = last and last.start <= at[0] < last.end and speaking not in (None, person)
            subject = subject and not told  # "Ann Lee said Berg would": she goes on, not Berg.
            score = _SUBJECT * subject + _PARAGRAPH * (at[0] >= paragraph) - _FAR * (position - at[1])
            score += _OFTEN * math.sqrt(len(person.spans)) - _UNKNOWN * bool(gender and person.gender is None)
            score -= _POSSESSED * clauses.owns(at)
            if last and subject and person is not speaking and text.rfind("\n", 0, at[0]) >= last.end:
                replaced = True
            if not behind and clauses.goes_on_with_owner(at, position):
                return person
            goes_on = clauses.goes_on(at, position) and all(clauses.is_object(one, at) for one in behind)
            if subject and (goes_on or self._begins_before(at, position)):
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
        if last and unknown and clauses.nameless(unknown, last.end, position):
            speaking = None
        if last and speaking and (not gender or speaking.gender in (None, gender)):
            key = id(speaking)
            best[key] = speaking
            since = position - clauses.sentence_end(last.end, position)
            bonus = _LAST - _FADING * max(0, since) - _REPLACED * replaced
            scores[key] = max(scores.get(key, -99.0), -1.0) + bonus
        scores[_NOBODY] = self._unnamed_score(gender, paragraph, position)
        return best.get(max(scores, key=lambda key: scores[key]))

    def _begins_before(self, at: Span, position: int) -> bool:
        """Whether a name begins the sentence before a pronoun's, and nobody has spoken since."""
        return self.clauses.begins_sentence_before(at, position) and not (self.last and self.last.end > at[1])

    def _unnamed_score(self, gender: str | None, paragraph: int, position: int) -> float:
        """What speaks for the last subject without a name that is of a gender for certain, in a pronoun's paragraph."""
        low = max(0, paragraph - 1, position - _REACH)
        ends = self.clauses.nameless(gender, low, position) if gender else ()
        return _SUBJECT + _PARAGRAPH - _FAR * (position - ends[-1]) if ends else -math.inf

    def _describes_last(self, at: Span, gender: str | None) -> bool:
        """Whether a name tells who the last speaker is, of a gender ("Ann Lee, who worked for Mr Berg")."""
        last = self.last
        if last is None or last.person is None or last.person.gender not in (None, gender):
            return False
        source = last.speaker.mention_span
        return source is not None and source[0] <= at[0] < source[1]

    def _asker(self, position: int) -> Person | None:
        """Who asked what is answered at a position, which is somebody else."""
        last = self.last
        if last is None:
            return None
        answers = self.answering or not SENTENCE_END.search(self.text, last.end, position)
        return last.person if (last.asked and answers) or (last.questioned and self.answering) else None

    def _opening(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The subject that opens a paragraph, or the sentences since the last speaker's words, and where it ends.

        Only if nobody else of the gender is named there up to a position, nor as a subject beside somebody new.
        """
        if self.last and self.last.end > paragraph:
            stop = SENTENCE_END.search(self.text, self.last.end - 1, position)
            paragraph = stop.end() if stop else position
        named = self.clauses.named_of(gender, (paragraph, position))
        here = [(at, one) for at, one in named if not self.clauses.owns(at)]
        if not here:
            described = _OPENING.match(self.text, paragraph, position)
            who = self.description(described.span("who")) if described else None
            return (who, described.end("who")) if described and who else None
        return self.clauses.first_subject(here, paragraph)

    def subject_before(self, position: int) -> Person | None:
        """Whom alone the sentences before a position in its paragraph are about, since the last speaker's words."""
        paragraph = self.text.rfind("\n", 0, position) + 1
        found = self._opening(paragraph, position, None) if self.last and self.last.end < paragraph else None
        return found[0] if found else None

    def _alone(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The only one of a gender whom a paragraph names before another of it speaks, and where that ends."""
        speaking = self.last.person if self.last else None
        other = speaking is not None and speaking.gender not in (None, gender)
        if not gender or position - paragraph > _REACH or (self.last and self.last.end > paragraph and not other):
            return None
        return self.clauses.alone(paragraph, position, gender)

    def _owner(self, span: Span) -> Person | None:
        """Whose somebody is described as, who is not the one described ("her press secretary")."""
        own = _HIS.match(self.text, *span)
        if own is None or bare(self.text[slice(*span)].split()[-1]) in KIN:
            return None
        return self._he_or_she("m" if own[1].lower() == "his" else "f", span[0])

    def _introduced_above(self, paragraph: int, position: int, gender: str | None) -> tuple[Person, int] | None:
        """The subject of the paragraph before, where nobody has spoken since and the pronoun's names nobody."""
        above = self.text.rfind("\n", 0, len(self.text[:paragraph].rstrip())) + 1
        if paragraph == 0 or self.people.within((paragraph, position)) or (self.last and self.last.end > above):
            return None
        if _GOES_ON.match(self.text, above):
            return None
        return self._opening(above, paragraph, gender) or self.clauses.told_of(above, paragraph, gender)

    def description(self, span: Span) -> Person | None:
        """The person that a description without a name means."""
        last = self.last
        if self.descriptions.fits_anybody(span):
            return self._he_or_she(None, span[0])
        other = self._asker(span[0]) if self.answering else self._owner(span)
        return self.descriptions.person(span, last.person if last else None, last.end if last else 0, other)
