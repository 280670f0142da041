"""How persons' names are written: where one begins and ends, and when two are one person's."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from index.extract.first_names import given_to
from index.extract.lexicon import (
    COUNTRIES,
    DEMONYMS,
    MONTHS,
    ROLE_NOUNS,
    TITLES,
    WEEKDAYS,
)
from index.records import Span

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽА-ЯЁ"
_SHORT = r"(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Prof|Adm|Maj|Cmdr|Ft|Mt)\."
_WORD = rf"(?:{_SHORT}|[{UPPER}]\.(?:\s?[{UPPER}]\.)*|(?:[Mm]c|[Oo]['’]|[Aa]l-|[Ee]l-|d['’])?[{UPPER}][\w'’\-]*)"
PARTICLE = r"(?:de la|de|del|la|van der|van den|van|von|bin|ben|ibn|al|el|der|den|di|da|dos|du|le|ter|bint|arap|ole|wa)"
NAME = re.compile(rf"(?<![\w@#]){_WORD}(?:[ \u00a0](?:{PARTICLE}[ \u00a0])?{_WORD}|,?[ \u00a0](?:Jr|Sr)\b\.?)*")


@lru_cache(maxsize=2)
def spans_of_names(text: str) -> tuple[Span, ...]:
    """Where capitalised stretches stand in a text."""
    return tuple(match.span() for match in NAME.finditer(text))


@lru_cache(maxsize=2)
def _words_in(text: str) -> frozenset[str]:
    """The runs of letters and digits in a text."""
    return frozenset(re.findall(r"\w+", text))


def stands_in(text: str, word: str) -> bool:
    """Whether a word stands in a text in just this case, with word borders around."""
    if re.fullmatch(r"\w+", word):
        return word in _words_in(text)
    return word in text and re.search(rf"\b{re.escape(word)}\b", text) is not None


SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNED = re.compile(r"['’]s\s")
_RUN = re.compile(r"\S+")
_CLAUSE_STARTS = re.compile(r"[.!?:\n]\s|[\n“\"]|,\s")
NOT_NAMES = frozenset(
    """
    the a an but and or if in on at as when while since because after before during although though however
    meanwhile this that these those there here it he she they we i you his her their our my your its what
    who why how where which no not yes so then still even also just only now today yesterday tomorrow later
    earlier according asked both most many some all each every another other one two three four five six
    seven eight nine ten to from by with without for of is are was were be has have had do does did will
    would can could should may might must let once until unless despite instead indeed perhaps maybe like
    unlike among under over through between against about following given monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec speaking added adding says said nor yet well oh ok okay
    q a correction watch photo image video advertisement follow read more related click subscribe share
    update updates updated editor copyright getty reuters take consider several few any such neither either much
    less dozens hundreds thousands super
    """.split()
)
NATIONS = DEMONYMS | frozenset(
    """
    latino latina latinos hispanic hispanics latin african asian arab arabs black white evangelical evangelicals
    american russian chinese british french german iranian israeli ukrainian turkish japanese korean indian
    canadian mexican syrian iraqi italian spanish polish saudi egyptian european cuban brazilian australian
    palestinian republican democratic democrat catholic muslim jewish christian north south us u.s uk u.k eu
    un nato gop senate house
    """.split()
)
_TIMES = frozenset((*WEEKDAYS, *MONTHS, "jan", "feb", "aug", "sept", "oct", "nov", "dec")) - {
    "april",
    "june",
    "august",
    "may",
}
_HONOUR = re.compile(r"(?:Tan|Puan|Datuk|Dato['’]?) (?:Sri|Seri)(?: |$)")
"""A title of two words, each of which may also be a name."""

DEGREES = (
    "KC QC SC BL TD MP MSP MEP MLA OBE CBE MBE KBE DBE OAM AO AM AC MD M.D PhD Ph.D JD J.D MBA MPH RN CPA CFA Esq"
).split()
"""Letters behind a name that are no part of it, without a full stop behind them."""
LETTERS_BEHIND = frozenset(map(str.lower, DEGREES))

_ADVERB = re.compile(r"[A-Z][a-z]{6,}ly")
_PARTICIPLE = re.compile(r"[a-z]{2,}ed")
"""What the tagger may take into a name, before and behind it ("Surprisingly Berg", "with Jo Berg defeated")."""

_DANGLING = frozenset("of the and for in at de la del da dos van von der bin ibn".split())
"""Words within names that no name ends with."""

_NEXT_SENTENCE = frozenset("The A An It He She They We But And In On At For This That".split())
"""Words that begin the sentence behind a name, where a heading stands before it in one line."""

PARTIES = frozenset(
    {"republican", "democratic", "democrat", "conservative", "liberal", "libertarian", "socialist", "independent"}
)


@lru_cache(maxsize=20_000)
def fullness(name: str) -> float:
    """How much of a name is there: words count 1, initials a tenth."""
    return sum(0.1 if len(word.strip(".")) == 1 or word.endswith(".") else 1.0 for word in name.split())


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """A word for comparison: lower case, without its full stop and possessive."""
    return _POSSESSIVE.sub("", word.strip(".,")).lower().strip(".")


@lru_cache(maxsize=20_000)
def last_name(name: str) -> str:
    """A name's last word that is no generation suffix, folded."""
    words = [bare(word) for word in name.split()]
    return next((word for word in reversed(words) if word not in SUFFIX), words[-1] if words else "")


def name_at(text: str, span: Span) -> Span:
    """A capitalised stretch without leading titles and function words and without a possessive ending."""
    start, end = span
    if inner := _OWNED.search(text[start:end]):
        end = start + inner.start()
    end = start + len(text[start:end].rstrip(' \t\n\r([{,;:-–—"“”‘'))
    stretch = _POSSESSIVE.sub("", text[start:end])
    end = start + len(stretch)
    if honour := _HONOUR.match(text, start, end):
        start, stretch = honour.end(), text[honour.end() : end]
    words = [(match.start() + start, match.end() + start) for match in _RUN.finditer(stretch)]
    while words and bare(text[slice(*words[0])]) in NOT_NAMES and not (len(words) > 2 and _is_initial(text, words[0])):
        words.pop(0)
    if len(words) > 1 and _ADVERB.fullmatch(text, *words[0]):
        words.pop(0)
    words = _without_tail(text, words)
    heads = [i for i, (s, e) in enumerate(words) if is_title(text[s:e])]
    if heads and heads[-1] < len(words) - 1:
        words = words[heads[-1] + 1 :]
    while len(words) > 2 and (
        bare(text[slice(*words[0])]) in NATIONS
        or (bare(text[slice(*words[0])]) in COUNTRIES and text.endswith(" of ", 0, words[0][0]))
    ):
        words.pop(0)
    if not words:
        return start, start
    start, end = words[0][0], words[-1][1]
    if text[end - 1] == "." and bare(text[words[-1][0] : end]) not in SUFFIX and end - words[-1][0] > 2:
        end -= 1
    return start, end


def _without_tail(text: str, words: list[Span]) -> list[Span]:
    """A name's words without those behind that are no part of it, degrees and "Show" behind a host's among them."""
    if len(words) > 1 and _PARTICIPLE.fullmatch(text, *words[-1]):
        words.pop()
    while words and (bare(text[slice(*words[-1])]) in _TIMES or text[slice(*words[-1])] in _DANGLING | _NEXT_SENTENCE):
        words.pop()
    if len(words) > 2 and text[slice(*words[-1])] == "Show" and given_to(text[slice(*words[0])]):
        words.pop()
    while len(words) > 2 and bare(text[slice(*words[-1])]) in LETTERS_BEHIND:
        words.pop()
    return words


def _is_initial(text: str, word: Span) -> bool:
    """Whether a word is a letter with a full stop ("I. Charles Berg")."""
    return word[1] - word[0] == 2 and text[word[1] - 1] == "."


def is_title(word: str) -> bool:
    """Whether a word of a capitalised stretch is a title or role rather than a name."""
    plain = bare(word.removesuffix("-elect"))
    if plain in TITLES or word in _OFFICES_IN_LETTERS or plain in ROLE_NOUNS or plain.endswith("ologist"):
        return True
    return "-" in plain and all(part in TITLES or part in ROLE_NOUNS for part in plain.split("-"))


_OFFICES_IN_LETTERS = frozenset({"PM", "CM", "CFO", "COO", "CTO"})


def usual_case(words: str) -> str:
    """Words printed in capitals in their usual case (SMITH-JONES, MCCAIN, CNN HOST); others as they are."""
    first, _, rest = words.partition(" ")
    if len(first) > 2 and first.isupper() and rest[1:2].islower() and given_to(first):
        return f"{_name_case(first)} {rest}"  # "MATTHEW Hale": the first word of an article.
    if not _MIXED.sub("", words).isupper() or len(words) < 4:
        return words
    return " ".join(
        word
        if word in _ACRONYMS or _UNSPEAKABLE.fullmatch(word)
        else word.lower()
        if word in _SMALL
        else _name_case(word)
        for word in words.split()
    )


_UNSPEAKABLE = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,}")
"""Letters that no name is made of (CCTV)."""
_MIXED = re.compile(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Von)(?=[A-Z]{2})")
"""What stays as it is before a name's capitals (McCONNELL)."""


def _name_case(word: str) -> str:
    """SMITH-JONES as Smith-Jones, MCCAIN and McCAIN as McCain, O'BRIEN as O'Brien."""
    if begins := _MIXED.match(word):
        return begins[0] + word[begins.end() :].capitalize()
    cased = "".join(part.capitalize() for part in re.split(r"([-'’])", word))
    return re.sub(r"^Mc([a-z])", lambda match: "Mc" + match[1].upper(), cased)


_SMALL = frozenset({"OF", "THE", "AND", "FOR", "AT", "IN"})
_ACRONYMS = frozenset("CNN NBC CBS ABC BBC MSNBC U.S. US UK UN EU NATO CEO FBI CIA PBS NPR II III IV".split())


_ALIKE = 0.92
"""From this ratio of shared letters on two last names differ by a slip of the pen only."""


@lru_cache(maxsize=20_000)
def slip(name: str, other: str) -> bool:
    """Whether two last names differ by a slip of the pen only."""
    alike = name[:1] == other[:1] and abs(len(name) - len(other)) < 2
    if not alike:
        return False
    if len(name) == len(other) and sorted(name) == sorted(other):
        differ = [at for at, (one, two) in enumerate(zip(name, other, strict=True)) if one != two]
        return len(differ) == 0 or (len(differ) == 2 and differ[1] - differ[0] == 1)  # Two letters swapped.
    # Letters that only one of them has are no shared ones: an upper bound that costs a hundredth of the ratio.
    if len({*name} ^ {*other}) >= (1 - _ALIKE) * (len(name) + len(other)):
        return False
    return SequenceMatcher(None, name, other).ratio() > _ALIKE


PARTICLES = frozenset("van von de del der den di da la le al el bin ben ibn st ter dos du bint arap ole wa".split())
_ARTICLE = re.compile(r"^[ae]l-(?=\w)")
_ARTICLES = frozenset({"al", "el"})


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[list[str], str]:
    """A name's words, folded, without Arabic articles and generation suffixes, and the suffix that it has."""
    words = [_ARTICLE.sub("", bare(word)) for word in name.split()]
    kept = [word for word in words if word not in SUFFIX]
    suffix = next((word for word in words if word in SUFFIX), "")
    return [word for word in kept if word not in _ARTICLES] or kept, suffix


def last_word(name: str) -> str:
    """The word that two names of one person have in common, see same_person(): the last, without article or suffix."""
    words, _ = _words(name)
    return words[-1] if words else ""


@lru_cache(maxsize=20_000)
def same_person(name: str, other_name: str) -> bool:
    """Whether two names can be one person's, the fewer words standing in the other in the same order."""
    (words, junior), (other, senior) = _words(name), _words(other_name)
    if (
        not words
        or not other
        or (junior != senior and words == other and len(words) == 2)
        or (junior and senior and junior != senior)
    ):
        return False
    if len(words) == 1 or len(other) == 1:
        short, long = (words, other) if len(words) == 1 else (other, words)
        return short[0] == long[-1]
    if words[-1] != other[-1]:
        return False
    short, long = sorted((words, other), key=len)
    if junior != senior and words[0] == other[0]:
        # "Jo B. Berg" has an initial that "Jo Berg Jr." lacks; "Jo B. Berg Jr." may go by fewer words.
        return len(words if senior else other) <= len(other if senior else words)
    if short == long[-len(short) :]:
        return True
    first, second = words[0], other[0]
    if first == second or nickname(first) == nickname(second):
        return True
    return (len(first) == 1 and second.startswith(first)) or (len(second) == 1 and first.startswith(second))


_NICKNAMES = {
    "mike": "michael", "joe": "joseph", "bernie": "bernard", "bill": "william", "ted": "edward",
    "chuck": "charles", "jim": "james", "tim": "timothy", "tom": "thomas", "bob": "robert", "rob": "robert",
    "dick": "richard", "rick": "richard", "dan": "daniel", "dave": "david", "steve": "steven",
    "stephen": "steven", "ben": "benjamin", "sam": "samuel", "tony": "anthony", "andy": "andrew",
    "matt": "matthew", "nick": "nicholas", "chris": "christopher", "greg": "gregory", "jeff": "jeffrey",
    "ken": "kenneth", "larry": "lawrence", "ron": "ronald", "don": "donald", "ed": "edward",
    "alex": "alexander", "kate": "katherine", "liz": "elizabeth", "beth": "elizabeth", "debbie": "deborah",
    "sue": "susan", "pat": "patrick", "sergei": "sergey", "dmitri": "dmitry", "alexei": "alexey",
    "andrei": "andrey", "yury": "yuri", "nikolay": "nikolai", "josh": "joshua", "zach": "zachary",
    "jon": "jonathan", "pete": "peter", "phil": "philip", "ray": "raymond", "vlad": "vladimir",
    "volodymyr": "vladimir", "mick": "michael", "jerry": "gerald", "jack": "john", "mitch": "mitchell",
}  # fmt: skip


def nickname(first: str) -> str:
    """The full form of a short first name, or the name itself."""
    return _NICKNAMES.get(first, first)


_BEFORE_OBJECTS = frozenset("of for with to by from against on at in during after before since about".split())


_SUBJECT_WORDS, _APPOSED_WORDS = 3, 6
"""Words, without an office in capitals, that may stand before a subject in its clause; where they begin with "The"."""


@lru_cache(maxsize=2_000)
def stands_as_subject(text: str, at: Span) -> bool:
    """Whether a name stands where subjects stand: at a clause's start, behind no preposition."""
    before = text[max(0, at[0] - 60) : at[0]]
    *earlier, clause = _CLAUSE_STARTS.split(before)
    if not clause and earlier and before.endswith(", ") and bare(earlier[-1].rpartition(" ")[2]) in ROLE_NOUNS:
        # In apposition: "Asked by the host, Berg" is no subject, "The paper's managing editor, Berg" is.
        clause = earlier[-1]
    words = clause.split()
    titled = sum(1 for _ in takewhile(lambda word: word[:1].isupper(), reversed(words[1:])))
    longest = _APPOSED_WORDS if clause.startswith(("The ", "His ", "Her ", "Its ", "Their ")) else _SUBJECT_WORDS
    return len(words) - titled <= longest and not any(bare(word) in _BEFORE_OBJECTS for word in words)
