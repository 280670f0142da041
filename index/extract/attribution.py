"""The attribution rules: who says what, read off the words around quotations and verbs of saying.

They carry the whole load where the tagger is not there, and otherwise speak for what it leaves open.
"""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from index.extract.borders import end_before, trim
from index.extract.drafts import Draft, Reading
from index.extract.lexicon import ABBREVIATIONS, PRONOUNS, TITLES, forms, speech_forms
from index.extract.near import Near
from index.extract.quotes import Quotation, paragraphs
from index.records import Span

_INDIRECT_LEMMAS = """
    say tell add announce argue claim warn note explain stress emphasize emphasise insist declare state
    acknowledge suggest write tweet deny confirm predict voice conclude report testify promise pledge vow
    admit assert allege contend maintain remark observe recall reiterate respond reply caution concede
    estimate hint assure point
    """.split()
_INDIRECT = frozenset(form for lemma in _INDIRECT_LEMMAS for form in forms(lemma))
_POINTS = frozenset({"point", "points", "pointed", "pointing"})
_PARTICIPLES = frozenset(form for lemma in _INDIRECT_LEMMAS for form in forms(lemma) if form.endswith("ing"))
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*\.?")
_ADVERBS = frozenset(
    """
    also later then again further earlier now once often still even recently reportedly repeatedly
    previously has had have is was would will did does never just first who
    """.split()
)
_ACCORDING = re.compile(r"\b(?:according to|as per|in the words of)\s+", re.IGNORECASE)
_TIME = (
    r"(?:(?:on|late|early|earlier|last|this|in|at|yesterday|today|tonight)\s*)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|"
    r"tonight|week|month|year|morning|evening|afternoon|night)?"
)
_TOLD = re.compile(
    r"\s+(?:the\s+)?(?:[A-Z][\w.'’]*|reporters|journalists|him|her|them|us|me|lawmakers|supporters|a|an|news|agency|conference|television|crowd)"
    r"(?:\s+(?:[A-Z][\w.'’]*|reporters|journalists|news|agency|television|of|the|crowd|supporters))*"
)
_ADJUNCT = re.compile(
    r"\s*(?:on|in|at|during|to|from|via|through|after|before|late|early|earlier|last|yesterday|today|tonight|this|while|when|as|"
    r"of|about|with|for|following|afterward|afterwards|later|there|here|recently|ahead|by|through|over|per|outside|inside|"
    r"upon|since|amid|near|next|again|then|too)\b",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"(?:[,]?\s+(?:out|on|in|at|to|of|for|during)\s+[^.;:\"“”]{{0,90}}?|\s+{_TIME}|\s+out)?,?\s+that\s+"
)
_INTRODUCTION = re.compile(
    r"^(?:(?:in|on|at|during|after|before|speaking|asked|when|while|as|meanwhile|earlier|later|but|and|yet|however|also|"
    r"for|according|with|last|this|addressing|writing|responding|referring)\b[^,]*,\s*)+",
    re.IGNORECASE,
)
_CONJUNCTION = re.compile(r"^(?:but|and|yet|so|still|then|meanwhile|however|also|though|while|as)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Unit:
    """A sentence whose stops inside quotations do not count.

    Attributes:
        span: Where it stands.
        quotations: The closed top-level quotations inside.
        gaps: What stands outside them.
    """

    span: Span
    quotations: tuple[Quotation, ...]
    gaps: tuple[Span, ...]


def units(text: str, quotations: tuple[Quotation, ...], start: int = 0) -> Iterator[list[Unit]]:
    """Every paragraph's units, from a position on."""
    tops = Near([one for one in quotations if one.closed and not one.nested], lambda one: one.outer)
    for begin, end in paragraphs(text):
        here = tops.near((begin, end))
        # A quotation over several paragraphs counts as one that ends with its first.
        begin = max([begin, start, *(one.outer[1] for one in here if one.outer[0] < begin < one.outer[1])])
        if begin >= end:
            continue
        inside = [
            one if one.outer[1] <= end else replace(one, outer=(one.outer[0], end))
            for one in here
            if begin <= one.outer[0] < end
        ]
        inside = [one for i, one in enumerate(inside) if i == 0 or one.outer[0] >= inside[i - 1].outer[1]]
        borders = [begin, *_borders(text, begin, end, inside), end]
        found = []
        for low, high in pairwise(borders):
            low, high = trim(text, (low, high), str.isspace)
            if low < high:
                own = tuple(one for one in inside if low <= one.outer[0] < high)
                found.append(Unit((low, high), own, tuple(_gaps(low, high, own))))
        yield found


def _gaps(low: int, high: int, quotations: tuple[Quotation, ...]) -> Iterator[Span]:
    """What stands outside the quotations."""
    for one in quotations:
        if low < one.outer[0]:
            yield low, one.outer[0]
        low = max(low, one.outer[1])
    if low < high:
        yield low, high


def _borders(text: str, begin: int, end: int, inside: list[Quotation]) -> Iterator[int]:
    """Where a new unit begins inside a paragraph."""
    for gap in _gaps(begin, end, tuple(inside)):
        low, high = gap
        ended = any(one.outer[1] == low for one in inside) and text[low - 2 : low - 1] in (".", "!", "?", "…")
        if (
            ended
            and re.match(r"\s+(?:[A-Z\[(]|$)", text[low:high])
            and not re.match(r"\s+\S+\s+\S+\s+(?:said|asked)", text[low:high])
        ):
            yield low
        for match in re.finditer(r"[.!?…]+[)\]]?(?=\s+(?:[\"“”„«'‘(\[]?[A-Z0-9]|$)|\s*$)", text[low:high]):
            before = re.search(r"[A-Za-z.]+$", text[low : low + match.start()])
            word = before[0].lower().strip(".") if before else ""
            if match[0] == "." and (
                word in ABBREVIATIONS or (before and re.fullmatch(r"(?:[A-Z]\.?)+", before[0]) and len(word) < 2)
            ):
                continue
            yield low + match.end()


def is_title(text: str, one: Quotation) -> bool:
    """Whether a quotation is the title of a work or programme: some words, nearly all capitalised, in mid-sentence."""
    words = text[one.pieces[0][0] : one.pieces[-1][1]].split()
    long = [
        word
        for word in words
        if (len(word) > 3 or word[:1].isdigit() or word[:1].isupper()) and word not in _SMALL_WORDS
    ]
    if not 1 < len(words) < 13 or not long or text[one.pieces[-1][1] - 1] in "!?":
        return False
    capital = sum(not word[:1].islower() for word in long)
    before = text[max(0, one.outer[0] - 40) : one.outer[0]].rstrip()
    follows = before[-1:].isalnum() or before[-1:] in ("'", "’") or bool(_WORK.search(before))
    return capital >= 0.8 * len(long) and (len(long) > 1 or bool(_WORK.search(before))) and follows


_SMALL_WORDS = frozenset(
    """
    A An And As At But By For If In It Of On Or So To Up with from over into that this than upon about your their
    """.split()
)
_WORK = re.compile(
    r"\b(?:show|book|film|series|documentary|memoir|program|programme|song|album|ad|column|movie|podcast|blog|novel|article|magazine|"
    r"play|sitcom|drama|single|essay|poem|painting|exhibition|musical|game|comedy|thriller|bestseller|titled|entitled|called),?$",
    re.IGNORECASE,
)


class Rules:
    """Finds statements by the rules alone."""

    def __init__(self, reading: Reading) -> None:
        """Take the article."""
        self.text = reading.text
        self.reading = reading

    def drafts(self) -> list[Draft]:
        """The statements of the running text, in order."""
        found: list[Draft] = []
        for paragraph in units(self.text, self.reading.quotations, self.reading.start):
            previous: Draft | None = None
            for unit in paragraph:
                drafts = self.unit(unit)
                quoted = self._clauses(unit)
                if not drafts and quoted and not self._outside(unit):
                    pieces = [piece for one in quoted for piece in one.pieces]
                    if previous is not None and self._is_quoted(previous):
                        previous.pieces += pieces
                        continue
                    drafts = [Draft(pieces, score=0.6, follows=True)]
                found += drafts
                previous = drafts[-1] if drafts else None
        return found

    def _is_quoted(self, draft: Draft) -> bool:
        """Whether a statement ends with a whole quotation."""
        return any(one.pieces[-1] == draft.pieces[-1] for one in self.reading.quoted.near(draft.pieces[-1]))

    def _outside(self, unit: Unit) -> bool:
        """Whether a unit has words outside its quotations."""
        return any(any(map(str.isalnum, self.text[slice(*gap)])) for gap in unit.gaps)

    def _clauses(self, unit: Unit) -> list[Quotation]:
        """The unit's quotations that are sentences or parts of one, rather than single words or titles."""
        return [one for one in unit.quotations if self.is_clause(one)]

    def is_clause(self, one: Quotation) -> bool:
        """Whether a quotation stands for itself: it begins or ends like a sentence and has some words."""
        text, (start, end) = self.text, (one.pieces[0][0], one.pieces[-1][1])
        words = text[start:end].split()
        if len(one.pieces) > 1:
            return True
        if is_title(text, one):
            return False
        ends = text[end - 1] in ".,!?…—-" or text[one.outer[1] : one.outer[1] + 1] == ","
        behind = end_before(text, one.outer[0])
        before = text[max(0, behind - 1) : behind]
        begins = text[start] in "[(…¿¡" or text[start].isupper() or text[start].isdigit()
        paragraph_start = not before or "\n" in text[behind : one.outer[0]]
        introduced = before in (",", ":", ".", "!", "?", "”", '"') or paragraph_start
        if len(words) < 2:
            return ends and begins and introduced and text[end - 1] in ",!?"
        if not ends and len(words) < 6 and re.match(r"\s[a-z]", text[one.outer[1] : one.outer[1] + 2]):
            return False
        return (ends and begins) or (begins and introduced) or (introduced and ends and len(words) > 3)

    def unit(self, unit: Unit) -> list[Draft]:
        """The statements of one unit."""
        if according := self._according(unit):
            return [according]
        for gap in unit.gaps:
            for match in _WORD.finditer(self.text, *gap):
                word = match[0].lower().rstrip(".")
                verb = (match.start(), match.start() + len(match[0].rstrip(".")))
                if word in _POINTS and self.text.startswith(" out", verb[1]):
                    verb = (verb[0], verb[1] + 4)
                elif word not in speech_forms():
                    continue
                if draft := self._around(unit, gap, verb, word):
                    return self._participle(unit, draft)
        return []

    def _according(self, unit: Unit) -> Draft | None:
        """`According to SOURCE, CONTENT` and `CONTENT, according to SOURCE`."""
        text, (start, end) = self.text, unit.span
        for gap in unit.gaps:
            match = _ACCORDING.search(text, *gap)
            if not match:
                continue
            stop = re.compile(r",\s|[.;:]?$|[.;]\s").search(text, match.end(), gap[1])
            close = stop.start() if stop else gap[1]
            cue = (match.start(), match.start() + len(match[0].rstrip()))
            source = trim(text, (match.end(), close))
            if source[0] >= source[1]:
                continue
            words = text[slice(*source)]
            if time := re.search(r"\s+(?:last|this|on|in an?|released|published)\s+\w+.*$", words):
                source = (source[0], source[0] + time.start())
            leads = not any(map(str.isalnum, text[start : match.start()]))
            content = self._pieces(unit, (close, end) if leads else (start, match.start()))
            return Draft(content, cue, source, 0.7) if content else None
        return None

    def _pieces(self, unit: Unit, span: Span) -> list[Span]:
        """A content's one piece: quote marks at its ends dropped, inside kept."""
        del unit
        start, end = trim(self.text, span)
        if start >= end:
            return []
        for one in self.reading.quoted.near((start, span[1])):
            inner = (one.pieces[0][0], one.pieces[-1][1])
            if one.closed and not one.nested and inner[0] <= end <= inner[1] <= span[1]:
                end = inner[1]
        return [(start, end)]

    def _around(self, unit: Unit, gap: Span, verb: Span, word: str) -> Draft | None:
        """What a verb of saying reports, if it has a subject and a content."""
        quoted = self._clauses(unit)
        after_quote = any(one.outer[1] == gap[0] for one in quoted)
        before_quote = any(one.outer[0] == gap[1] for one in quoted)
        if quoted and (after_quote or before_quote):
            source = self._subject(gap, verb, after_quote)
            if source:
                pieces = [piece for one in quoted for piece in one.pieces]
                return Draft(pieces, verb, source, 0.9)
            return None
        if word not in _INDIRECT or word in _PARTICIPLES:
            return None
        return self._reported(unit, gap, verb, word)

    def _subject(self, gap: Span, verb: Span, after_quote: bool) -> Span | None:
        """The words that name the speaker beside a verb: before it, or behind it after a quotation."""
        text = self.text
        start, end = trim(text, (gap[0], verb[0]))
        words = text[start:end]
        if introduction := _INTRODUCTION.match(words):
            start += introduction.end()
        if conjunction := _CONJUNCTION.match(text[start:end]):
            start += conjunction.end()
        while (
            start < end
            and (last := re.search(r"(\S+)\s*$", text[start:end]))
            and last[1].lower().strip(",") in _ADVERBS
        ):
            end = start + last.start()
        start, end = trim(text, (start, end))
        if start < end and self._is_source(text[start:end]):
            return start, end
        if not after_quote or start < end:
            return None
        following = re.compile(
            r"\s+(?P<source>(?:(?!\s(?:on|in|at|during|as|when|while|after|before|about|of\sthe\s(?:meeting|deal|decision))\b)[^.,;:\"“”\n])+)"
        ).match(text, verb[1], gap[1])
        if not following:
            return None
        source = trim(text, following.span("source"))
        return source if source[0] < source[1] and self._is_source(text[slice(*source)]) else None

    def _is_source(self, words: str) -> bool:
        """Whether words can name a speaker: a pronoun, a name or a noun phrase of no great length."""
        parts = words.split()
        if not parts or len(parts) > 22:
            return False
        first = parts[0].lower().strip(",.'’")
        if len(parts) == 1 and first in ("the", "a", "an", "this", "that", "his", "her", "its", "their", "no"):
            return False
        if first in ("it", "there", "what", "that", "this", "which", "if", "to", "not"):
            return len(parts) == 1 and first != "there" and first != "to"
        if first in PRONOUNS and len(parts) == 1:
            return True
        return (
            any(part[:1].isupper() for part in parts)
            or first in ("the", "a", "an", "one", "his", "her")
            or first in TITLES
            or len(parts) <= 3
        )

    def _reported(self, unit: Unit, gap: Span, verb: Span, word: str) -> Draft | None:
        """`SOURCE said (that) CONTENT` and `CONTENT, SOURCE said`."""
        text, (start, end) = self.text, unit.span
        rest = text[verb[1] : end]
        behind = verb[1]
        if that := _THAT.match(rest):
            behind = verb[1] + that.end()
        elif word in ("told", "tells", "tell") and (told := _TOLD.match(rest)):
            behind = verb[1] + told.end()
            if that := _THAT.match(text[behind:end]):
                behind += that.end()
        content = trim(text, (behind, end))
        subject = self._subject((start if gap[0] == unit.span[0] else gap[0], verb[0]), verb, False)
        if (
            subject
            and (text[behind - 5 : behind].strip() == "that" or not _ADJUNCT.match(text[behind:end]))
            and content[1] - content[0] > 8
        ):
            if "," in text[slice(*subject)] and not re.search(r",\s+(?:a|an|the|who|whose|\d)", text[slice(*subject)]):
                return self._trailing(unit, verb)
            pieces = self._pieces(unit, (behind, end))
            return Draft(pieces, verb, subject, 0.6) if pieces else None
        return self._trailing(unit, verb)

    def _trailing(self, unit: Unit, verb: Span) -> Draft | None:
        """`CONTENT, SOURCE said during ...`."""
        text, start = self.text, unit.span[0]
        if (
            verb[1] < unit.span[1]
            and re.match(r"\w", text[verb[1] :].lstrip()[:1])
            and not _ADJUNCT.match(text[verb[1] : unit.span[1]])
        ):
            return None
        comma = text.rfind(", ", start, verb[0])
        if comma < 0 or any(one.outer[0] <= comma < one.outer[1] for one in unit.quotations):
            return None
        source = self._subject((comma + 1, verb[0]), verb, False)
        pieces = self._pieces(unit, (start, comma))
        if source is None or not pieces or pieces[0][1] - pieces[0][0] < 12:
            return None
        return Draft(pieces, verb, source, 0.6)

    def _participle(self, unit: Unit, draft: Draft) -> list[Draft]:
        """Cut `..., adding that CONTENT` off as a statement of its own."""
        if len(draft.pieces) != 1 or draft.source is None:
            return [draft]
        start, end = draft.pieces[0]
        for match in re.finditer(
            r",\s+(?:(?:while|also)\s+)?(\w+ing)\s+(?:that\s+|out\s+that\s+)", self.text[start:end]
        ):
            if match[1] in _PARTICIPLES and not any(
                one.outer[0] <= start + match.start() < one.outer[1] for one in unit.quotations
            ):
                cut = start + match.start()
                second = Draft(
                    [(start + match.end(), end)], (start + match.start(1), start + match.end(1)), draft.source, 0.55
                )
                draft.pieces = [(start, cut)]
                return [draft, second]
        return [draft]
