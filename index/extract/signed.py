"""Words with their speaker's name beside them: letters signed at their end, quotations with a credit, posts."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from index.extract.drafts import Draft, Form, Reading
from index.extract.first_names import given_to
from index.extract.lexicon import ORGANISATION_NOUNS, ROLE_NOUNS
from index.extract.names import DEGREES, bare, is_title, last_name
from index.extract.quotes import paragraphs
from index.read.header_dates import DATES
from index.records import Span, Speaker
from index.speakers import speaker_id

SALUTATION = re.compile(
    r"(?:Dear|To (?:the|my|our|all)|My dear|Honou?rable|Your (?:Excellency|Majesty|Holiness))\b.{0,90}[,:]?"
    r"|(?:Sirs?|Madam|Editor)[,:]"
)
CLOSING = re.compile(
    r"(?:yours\b|(?:very )?(?:sincerely|respectfully|faithfully|truly|cordially|gratefully)\b|"
    r"(?:with )?(?:kind|kindest|best|warm|warmest) (?:regards|wishes)\b|"
    r"with (?:respect|gratitude|hope|love|thanks)\b|regards\b|in (?:solidarity|hope|peace)\b|"
    r"signed\b|signator(?:y|ies)\b|signers\b).{0,30}[,:]?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"(?P<titles>(?:[A-Z][a-z]+\.?\s)*?)(?P<name>[A-Z][\w.'’-]*(?:\s(?:(?:de|del|van|von|der|bin|al|la|da|dos)\s)*[A-Z][\w.'’-]*){1,4})"
    r"(?:,\s(?P<role>[^.!?]{2,100}))?"
)
_SHORT_SALUTATION = 4
"""Words of a salutation that needs no comma behind it ("Dear Prime Minister")."""
_LONGEST_NAME_LINE = 100
"""Code points of a line of a signature."""

_MOST_SIGNERS = 30
"""Lines of a signature that are looked at."""

_CREDIT = re.compile(r"\s*(?P<dash>[—–―]|--?)\s*(?P<who>[A-Z][^\n]{1,119}[^\n.])")
_BARE_CREDIT = re.compile(r"\s*\n\s*(?P<who>[A-Z][^\n.!?:]{2,100},\s[^\n.!?:]{2,100})")
_POST = re.compile(
    r"(?:<tweet[^>]*>)?(?P<words>.*?)\s*(?P<dash>[—–])\s(?P<who>(?P<name>[A-Z][^()@\n]{1,40}?)[^\w()@\n]*\s\(@\w+\))"
    r"\s(?P<date>[^(@<\n]+)(?:</tweet>\.?)?",
    re.IGNORECASE,
)
_POSTER = re.compile(r"(?P<name>[A-Z][\w.'’ -]{1,40}?)\s\(?@\w+\)?(?:\s·.{0,20})?")
_DATED_POSTER = re.compile(r"(?:[A-Z][\w.'’ -]{1,40}?\s\(?)?(?P<name>@\w+)\)?\s[·•|–—-]\s(?P<date>.{6,40})")
"""Who posted when, above the words."""
_POSTED = re.compile(r"\d{1,2}:\d{2}\s?[APap]\.?[Mm]\.?\s[·•-].{0,60}")
_POST_LINES = 5
"""Lines that a post may have between its writer and its time."""
_BULLET = re.compile(r"(?:[•·*▪●‣–-]\s*)?")
_LED = re.compile(r"(?P<who>[A-Z][^\n:\"“]{3,60}?)\son\s[^\n:\"“]{3,80}:\s*(?=[\"“])")
"""Who says what follows on which topic, before a quotation ("Gov. Lee on taxes: “...”")."""
_FEWEST_CREDITS = 2
"""Credits behind dashes that a text must have before a line below a quotation is taken for one without a dash."""


def find_letters(reading: Reading) -> Form | None:
    """The letters in a text: from a salutation to the name below the complimentary close."""
    text = reading.text
    lines = [one for one in paragraphs(text) if one[1] > reading.start or one in reading.headlines]
    drafts: list[tuple[Draft, Speaker | None]] = []
    spans: list[Span] = []
    begun: int | None = None
    for number, line in enumerate(lines):
        words = text[slice(*line)]
        salutes = SALUTATION.fullmatch(words) and (words[-1] in ",:" or len(words.split()) <= _SHORT_SALUTATION)
        if salutes and line not in reading.headlines:
            begun = number
        elif begun is not None and CLOSING.fullmatch(words) and begun + 1 < number < len(lines) - 1:
            signed = _signature(reading, lines[number + 1 : number + 1 + _MOST_SIGNERS])
            if signed:
                speaker, end = signed
                drafts += [(Draft([one], score=0.9, author=True), speaker) for one in lines[begun:number]]
                spans.append((lines[begun][0], end))
            begun = None
    if begun is not None and len(lines) - begun > _FEWEST_SIGNED and _ends_signed(text, lines):
        signer = (_signature(reading, lines[-2:]) or (None, 0))[0]
        drafts += [(Draft([one], score=0.9, author=True), signer) for one in lines[begun:-2]]
        spans.append((lines[begun][0], lines[-1][1]))
    return Form(drafts, tuple(spans)) if drafts else None


def is_signature(line: str) -> bool:
    """Whether a line is a name with an office behind a comma."""
    match = _SIGNATURE.fullmatch(line)
    return bool(match and match["role"] and any(bare(word) in ROLE_NOUNS for word in match["role"].split()))


def _ends_signed(text: str, lines: list[Span]) -> bool:
    """Whether a text ends with a name and, below it, an office."""
    name, office = (text[slice(*one)] for one in lines[-2:])
    role = any(bare(word.strip(",;")) in ROLE_NOUNS for word in office.split())
    return bool(_SIGNATURE.fullmatch(name)) and role and len(office) <= _LONGEST_NAME_LINE and office[-1] not in ".!?"


_FEWEST_SIGNED = 4
"""Lines of a letter from salutation to office."""


def _signature(reading: Reading, lines: Sequence[Span]) -> tuple[Speaker, int] | None:
    """Who signs in the lines below a close, and where the signature ends: one with an office below, or several."""
    text = reading.text
    lines = [(_behind_bullet(text, one), one[1]) for one in lines]
    block = [lines[0]]
    for one in lines[1:]:
        if (
            text.count("\n", block[-1][1], one[0]) > 1
            or one[1] - one[0] > _LONGEST_NAME_LINE
            or text[one[1] - 1] in ".!?"
        ):
            break
        block.append(one)
    if not _SIGNATURE.fullmatch(text, *block[0]) or block[0][1] - block[0][0] > _LONGEST_NAME_LINE:
        return None
    signers = [credited_speaker(reading, one) for one in block if _signs(text[slice(*one)])]
    if len(signers) == len(block) > 1:
        names = [one.name or "" for one in signers]
        name = ", ".join(names[:-1]) + " and " + names[-1]
        return Speaker(id=speaker_id(name), name=name), block[-1][1]
    speaker = credited_speaker(reading, block[0])
    if len(block) == 1:
        return speaker, block[0][1]
    below = text[slice(*block[1])]
    role = below if any(bare(word.strip(",;")) in ROLE_NOUNS for word in below.split()) else speaker.role
    return Speaker(id=speaker.id, name=speaker.name, role=role), block[-1][1]


def _behind_bullet(text: str, line: Span) -> int:
    """Where a line begins behind its bullet, if it has one."""
    bullet = _BULLET.match(text, *line)
    return bullet.end() if bullet else line[0]


def _signs(line: str) -> bool:
    """Whether a line of a signature begins with a name rather than with an office or a place."""
    name = untitled(line.partition(",")[0])
    return bool(_SIGNATURE.fullmatch(name)) and not {bare(word) for word in name.split()} & (
        ROLE_NOUNS | ORGANISATION_NOUNS | {"and", "of"}
    )


def find_posts(reading: Reading) -> Form | None:
    """Posts as pages embed them: `words — Name (@handle) date`, or name and handle, words and time in lines."""
    text, lines = reading.text, [one for one in paragraphs(reading.text) if one[1] > reading.start]
    if "@" not in text:
        return None
    drafts: list[tuple[Draft, Speaker | None]] = []
    spans: list[Span] = []
    for number, line in enumerate(lines):
        if (match := _POST.fullmatch(text, *line)) and DATES.fullmatch(match["date"]):
            words = match.span("words") if match["words"] else lines[number - 1] if number else line
            draft, end = Draft([words], cue=match.span("dash"), source=match.span("who"), score=0.9), line[1]
        elif match := _POSTER.fullmatch(text, *line):
            block = lines[number + 1 : number + 2 + _POST_LINES]
            until = next((i for i, one in enumerate(block) if _POSTED.fullmatch(text, *one)), 0)
            if not until:
                continue
            draft, end = Draft(block[:until], source=line, score=0.9), block[until][1]
        elif (match := _DATED_POSTER.fullmatch(text, *line)) and DATES.search(match["date"]):
            block = [*takewhile(lambda one: not _DATED_POSTER.fullmatch(text, *one), lines[number + 1 :])]
            if not block:
                continue
            draft, end = Draft(block, source=line, score=0.9), block[-1][1]
        else:
            continue
        drafts.append((draft, credited_speaker(reading, match.span("name"))))
        spans.append((min(draft.start, line[0]), end))
    return Form(drafts, tuple(spans)) if drafts else None


def find_credited(reading: Reading) -> Form | None:
    """Quotations that are a paragraph of their own with a credit behind them ("…" — Jane Doe, mayor)."""
    text = reading.text
    found: list[tuple[Span, Draft, bool]] = []
    for one in reading.quotations:
        begin = text.rfind("\n", 0, one.outer[0]) + 1
        led = _LED.match(text, begin)
        if led and led.end() == one.outer[0] and _leads(led["who"]):
            draft = Draft(list(one.pieces), source=led.span("who"), score=0.85)
            found.append(((begin, one.outer[1]), draft, True))
            continue
        if not one.closed or one.nested or one.outer[0] < reading.start:
            continue
        if not _BULLET.fullmatch(text[begin : one.outer[0]].strip()):
            continue
        match = _CREDIT.match(text, one.outer[1]) or _BARE_CREDIT.match(text, one.outer[1])
        if match and _is_credit(untitled(match["who"])):
            dash = match.span("dash") if match.re is _CREDIT else None
            who = (match.start("who"), match.start("who") + len(_MATTER.split(match["who"])[0]))
            draft = Draft(list(one.pieces), cue=dash, source=who, score=0.9)
            found.append(((one.outer[0], match.end()), draft, dash is not None))
    if sum(dashed for *_, dashed in found) < _FEWEST_CREDITS:
        found = [one for one in found if one[2]]
    found = found or _headed(reading)
    drafts = [(draft, credited_speaker(reading, draft.source or span)) for span, draft, _ in found]
    return Form([*drafts], tuple(span for span, *_ in found)) if drafts else None


def _headed(reading: Reading) -> list[tuple[Span, Draft, bool]]:
    """Quotations that are paragraphs of their own below a line that names who says them, in a text of several."""
    text, lines = reading.text, paragraphs(reading.text)
    wholes = {one.outer: one for one in reading.quotations if one.closed}
    found: list[tuple[Span, Draft, bool]] = []
    for above, line in pairwise(lines) if sum(one in wholes for one in lines) >= _FEWEST_HEADED else ():
        who = text[slice(*above)]
        if above[0] < reading.start or who[-1] in '.!?:;,"”' or above[1] - above[0] > _LONGEST_NAME_LINE:
            continue
        whole = wholes.get(line)
        name = _behind_office(untitled(re.split(r",\s?", who)[0]))
        if whole and _SIGNATURE.fullmatch(name) and (name != who or given_to(name.split()[0])):
            found.append(((above[0], line[1]), Draft(list(whole.pieces), source=above, score=0.85), True))
    return found if len(found) >= _FEWEST_HEADED else []


_FEWEST_HEADED = 3
"""Quotations below names that a text must have before the names are taken for their speakers'."""


def _leads(who: str) -> bool:
    """Whether words before a topic are a name, or a title and a last name."""
    name = untitled(who)
    return all(word[0].isupper() for word in name.split()) and (_is_credit(name) or name != who)


def _is_credit(words: str) -> bool:
    """Whether words behind a dash are a name and what goes with it, and do not go on with the sentence."""
    match = _SIGNATURE.match(words)
    return bool(match and re.match(r"$|\s?[,(]|\s(?:on|in|at|to|via|[a-z]{2,}ing)\s", words[match.end("name") :]))


_MATTER = re.compile(r",?\s(?:on|[a-z]{2,}ing)\s")
"""What in a credit tells of which matter somebody speaks ("Ann Lee on the budget", "Joe Hall, offering advice")."""


_DEGREES = re.compile(rf"(?:,?\s(?:{'|'.join(map(re.escape, DEGREES))})\.?)+$")


def untitled(words: str) -> str:
    """Words without the titles and roles before a name."""
    parts = _DEGREES.sub("", words).removeprefix("The ").split()
    while len(parts) > 1 and is_title(parts[0].strip(",")) and not parts[0].endswith(","):
        parts = parts[1:]
    return " ".join(parts)


def credited_speaker(reading: Reading, span: Span) -> Speaker:
    """The speaker whom a signature or credit names, with a role before the name or behind the comma, and a body."""
    words = reading.text[slice(*span)]
    who, _, behind = words.partition(",")
    name = who if who.startswith("@") else _behind_office(untitled(who))
    titles = who.partition(name)[0].strip()
    told = [part.strip() for part in behind.split(",")]
    bodies = (one for one in told if one[:1].isupper() and _has(ORGANISATION_NOUNS, one) and not _has(ROLE_NOUNS, one))
    role = told[0] if _has(ROLE_NOUNS, told[0]) else ""
    before = name != untitled(who) and _has(ROLE_NOUNS | _SEATS, titles)
    if before or (not role and _has(ROLE_NOUNS, titles)):
        role = titles
    people = reading.people.persons
    known = next((one for one in people if name.lower() in (n.lower() for n in one.names)), None)
    if known is None:
        same = [one for one in people if " " not in name and last_name(one.name) == last_name(name)]
        known = same[0] if len(same) == 1 else None
    name = known.name if known and known.name.casefold() != name.casefold() else name
    role = role or (known.role if known and known.role else "")
    return Speaker(
        id=speaker_id(name),
        name=name,
        mention=words,
        mention_span=span,
        role=role or None,
        affiliation=next(bodies, None),
    )


_SEATS = frozenset({"sen", "rep", "gov"})
"""Offices as they stand before names."""
_OF_AND_NAME = 4
"""Words of what an office is of, and a name ("of Agriculture Bill Lee")."""


def _behind_office(who: str) -> str:
    """The name behind an office and where it is held ("Todd Stap" of "Quell Agriculture Commissioner Todd Stap")."""
    words = who.split()
    offices = [i for i, word in enumerate(words[:-1]) if bare(word) in ROLE_NOUNS or is_title(word)]
    if not offices or given_to(words[0]):
        return who
    behind = words[offices[-1] + 1 :]
    if behind[0] in ("of", "for") and len(behind) >= _OF_AND_NAME:
        behind = behind[-2:]
    return " ".join(behind) if behind[0][0].isupper() and len(behind) > 1 else who


def _has(nouns: frozenset[str], words: str) -> bool:
    """Whether one of some nouns is among words."""
    return any(bare(word) in nouns for word in words.split())
