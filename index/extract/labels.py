"""Labels: how a line begins that says who speaks, and what such a label tells of them."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import dataclass

from index.extract.drafts import Reading
from index.extract.first_names import given_to
from index.extract.lexicon import COUNTRIES, COURTESIES, ROLE_NOUNS
from index.extract.names import LETTERS_BEHIND, bare, usual_case
from index.extract.quotes import paragraphs
from index.extract.role_words import FIELDS
from index.records import Span

_CLOCK = r"(?:[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])]|\d{1,2}:\d{2}(?::\d{2})?)"
_NAME = (
    r"(?:(?:de|van|von|di|da|du|al|el|bin)\s)?[A-Z][\w.'’\-]*"
    r"(?:\s(?:(?:of|the|de|van|von|bin|al|and|for)\s)?(?:[A-Z]|\((?!\d))[\w.'’\-]*){0,5}"
)
_TITLE = r"(?:The|Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Prof|St|Sir|Amb|Sec)\.?\s"
_BRACKETS = r"(?:\s(?:\((?!\d)[^)\n]{1,80}\)|\[(?!\d)[^\]\n]{1,50}\]))"
_COLON = rf"[*_]{{0,2}}\s{{0,2}}(?:{_CLOCK}\s?)?:(?!\d\d)"
_NUMBERED = (
    r"(?i:speaker|reporter|journalist|questioner|question|participant|analyst|caller|man|woman|male|female|voice|"
    r"interviewer|host|moderator|audience member|student)\s#?\d{1,2}"
)
_QUOTED = r"[\"“](?=[A-Z][A-Z.'’ -]+:)"
_LABEL = re.compile(
    rf"(?:>>\s*|\[\*\]\s*|{_QUOTED})?(?:{_CLOCK}\s*(?:[-–—]\s*)?)?(?:Q\d+\.?\s+|\d{{1,4}}\.\s+(?=[A-Z]{{3,}}[^:\n]{{0,40}}:))?(?P<open>[*_]{{0,2}})(?P<label>"
    r"Q\d{1,2}(?=[:.]\s(?!\s*[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3}:))|(?:Q|A)(?=[:.]\s|\s{2,}|\s?[-–—]\s)|Q(?=\s[A-Z])|@\w+(?=:\s)|>>(?=\s)"
    rf"|(?:{_TITLE})?{_NAME}{_BRACKETS}?(?:,\s\d?[A-Z][^:\n.?!]{{1,60}})?{_BRACKETS}{{0,2}}(?={_COLON})|{_NUMBERED}(?={_COLON})"
    r"|(?:(?:THE|MR|MRS|MS|DR|CHAIR(?:MAN|WOMAN)?|SENATOR|SECRETARY|JUDGE|JUSTICE|GENERAL|AMBASSADOR|SPEAKER)\.?\s)[A-Z][A-Z'’-]+(?=\.\s)"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Senator|Secretary|Judge|General|Ambassador)\.?|Chair(?:man|woman)?)\s[A-Z][\w'’-]+(?=\.\s[A-Z“\"])"
    r"|The\s(?:Chair(?:man|woman)?|Clerk|President|Witness|Presiding Officer|(?:ACTING |VICE )?[A-Z]{5,}(?:\sOFFICER)?"
    r"(?:\spro tempore)?)(?:\s\([^)\n]{1,50}\))?(?=\.\s[A-Z“\"])"
    rf"|(?:Unidentified|Unknown|Male|Female|Another|Second|Audience)\s[a-z]+(?:\s[a-z]+)?(?={_COLON})"
    r"|(?:An|Some|Several|Other)\s[Hh]on\.?\s[Mm]embers?(?=\s?:)"
    rf"|[A-Z][\w'’\-]*(?:\s[A-Z][\w'’\-]*){{0,4}}(?:,\s[^:\n.?!]{{1,80}}|{_BRACKETS})?(?=\.\s[–—]\s)"
    rf"|(?:{_TITLE})?{_NAME}(?=\s[–—]\s[A-Z“\"¿])"
    rf"|(?:THE\s)?[A-Z]{{5,}}[A-Z,'’ -]{{0,160}}\s\([A-Z][A-Z. '’-]{{3,50}}\)"
    rf"(?={_COLON}|\s[a-z][^:\n]{{0,80}}\bsaid\s?:)"
    rf")(?:\s[a-z][^:\n]{{0,80}}?\bsaid(?=\s?:))?(?P<close>[*_]{{0,2}})\s{{0,2}}(?:{_CLOCK}\s?)?(?:\.\s[–—]|[:.\-–—])?[*_]{{0,2}}\s*(?:{_CLOCK}\s*)?"
)
_MAY_LABEL = re.compile(
    r">>|[^:\n]{1,260}:|[^.\n]{1,120}\.\s[–—]|(?:\S+\s){1,8}[–—]\s[A-Z“\"¿]|[*_]{0,2}[QA]\d*\b|(?:[A-Z][\w'’-]*\.?\s){1,3}[\w'’-]*\.?\s"
)
"""What every label begins like; cheaper to look for."""
ALONE = re.compile(
    rf"(?:{_CLOCK}\s+)?(?:Q\d+\.\s)?(?P<label>(?:{_TITLE})?{_NAME}(?:{_BRACKETS}{{1,2}}|(?:\s(?:--?|[–—])\s[A-Z][^.?!\n]{{1,60}}){{1,2}})?)(?:\s+{_CLOCK})?"
)
"""A line that is nothing but a label."""
NOT_LABELS = frozenset(
    """
    note editor's photo video image update updated correction read related watch source date published by
    contact from media subject subjects topic topics
    breaking analysis opinion exclusive background summary headline title fact
    conclusion result verdict ruling who what when where why how tip tips step example caption credit
    location venue time phone email website tags tel fax cc re ps also more url outlet author link key
    sources about participants speakers panelists guests witnesses present attendees appearances
    links transcript notes notice
    i ii iii iv v vi
    """.split()
)
"""Words before a colon that name no speaker."""
QUOTED = frozenset('"“')
"""What stands before each label of a transcript that is quoted as a whole."""
PLAYED = re.compile(r"AUDIO|CLIP|VIDEO")
"""The label of what is played in a broadcast, whose speaker it does not name."""
_IN_BRACKETS = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")
_BEHIND = re.compile(r",\s|\s(?:--?|[–—])\s")
_DASH = re.compile(r"\s(?:--?|[–—])\s")
_ON_BEHALF = re.compile(r"\bon behalf of (?:the )?(?P<body>[^()]+)", re.IGNORECASE)
_VIA = re.compile(r"(?:through|via|speaking|spoke)\b", re.IGNORECASE)
"""How brackets begin that say how somebody speaks."""
_PARTY = re.compile(
    r"[RDI]-[A-Z][A-Za-z.]+|(?!VO$|OC$|GUEST$)[A-Z][\w&/+-]*[A-Z][\w&/+-]*|Lab(?:our)?(?:/Co-op)?|"
    r"Con|Conservative|LD|Lib Dem|Liberal|Green|Greens|Ind|Republican|Democrat"
)
_PERSON = re.compile(
    r"(?!.*\b[Ii]nterpreter\b)(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Shri|Smt)\.?\s)?[A-Z][\w'’-]*(?:\s[A-Z][\w.'’-]*){1,3}"
    r"|(?:Mr|Mrs|Ms|Dr)\.?\s[A-Z][\w'’-]+"
)
_SHORT_NAME = 4
"""Shorter words in capitals are letters that stand for something, unless a title comes before (`MAYOR LEE`)."""
ADDRESSES = COURTESIES | frozenset("dr prof sir lady lord the rt rev".split())
_COURTESIES = ADDRESSES | frozenset(
    "sen rep gov gen amb sec pm cm vice prime foreign first maj lt col brig adm capt cmdr sgt cpl".split()
)


@dataclass(frozen=True)
class Turn:
    """Where a turn begins.

    Attributes:
        label: Who speaks.
        line: The line that the label stands in.
        begin: Where the words begin; the line's end where the label stands alone.
        about: What the line says of them besides, behind a name that nothing parts from it.
    """

    label: Span
    line: Span
    begin: int
    about: Span | None = None


_PICTURED = re.compile(
    r"(?:Photo|Portrait|Picture|Image) of (?P<who>[A-Z][^\n]{2,60}?) ?(?P<label>(?P=who))"
    r"(?P<about>\s(?:\([^()\n]{3,150}\)|[^\n|]{2,200}?))?"
    r"(?:\s(?:Share this|Link to this|\|)[^\n]*)?"
    r"|(?P<name>[A-Z][^\n]{2,60}?) Portrait(?P<behind>\s(?:The )?[A-Z][^\n]{2,200})"
)
"""A picture's description before a name, as parliaments' mirrors have it ("Photo of Lord Lee Lord Lee Crossbench")."""
_SEATED = re.compile(
    r"(?P<label>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){1,4}?)\s"
    r"(?P<about>(?:NDP|Conservative|Liberal|Bloc(?: Québécois)?|Green|Independent|Labour|Reform|"
    r"Progressive Conservative|Canadian Alliance|Liberal Democrats?|SNP|Plaid Cymru)"
    r"(?:\s(?P<name>[A-Z][^.!?\n]{2,100}))?)"
)
"""A name, a party and a seat in one line ("Ann Lee Liberal Port Arden, BC", "The Acting Speaker Liberal Ann Lee")."""


_MEMBER = re.compile(
    r"(?P<label>[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,4})\s(?P<about>\([A-Z][^()\n]{2,150}\))"
    r"\s(?:Share this|Link to this|\|)[^\n]*"
)
"""A name with seat, party and office in brackets before a page's links ("Ann Lee (Arden, Labour) Share this | ...")."""
_SITED = re.compile(
    r"Portrait|Share|Link|Photo|Picture|Image|NDP|Conserv|Libera|Bloc|Green|Indep|Labour|Reform|Canad|SNP|Plaid"
)
"""What every such line has; cheaper to look for."""


def site_label(text: str, line: Span) -> Turn | None:
    """The label that a line is in which nothing parts a name from party and office."""
    if not _SITED.search(text, *line):
        return None
    if match := _PICTURED.fullmatch(text, *line):
        parts = ("label", "about") if match["label"] else ("name", "behind")
    elif match := _MEMBER.fullmatch(text, *line):
        parts = ("label", "about")
    elif match := _SEATED.fullmatch(text, *line):
        office = match["label"].startswith("The ")
        if office and not match["name"]:
            return None
        parts = ("name", "label") if office else ("label", "about")
    else:
        return None
    about = match.span(parts[1]) if match[parts[1]] else None
    return Turn(match.span(parts[0]), line, line[1], about)


def labels_in(reading: Reading) -> list[Turn]:
    """All labels that stand before words."""
    found = []
    for start, end in paragraphs(reading.text):
        if not _MAY_LABEL.match(reading.text, start, end):
            continue
        match = _LABEL.match(reading.text, start, end)
        if not match:
            continue
        words = match["label"].split()
        none = named(reading.text, match.span("label")).lower() in NOT_LABELS | {"interview"}
        none = none or (bare(words[0]) in NOT_LABELS and len(words) < 3)
        if none and not (reading.text[start] in QUOTED and PLAYED.fullmatch(match["label"])):
            continue
        found.append(Turn(match.span("label"), (start, end), match.end()))
    return found


def named(text: str, one: Turn | Span) -> str:
    """The label without role and brackets."""
    label = one.label if isinstance(one, Turn) else one
    return parts(text[slice(*label)])[0]


def bare_label(text: str, turn: Turn) -> str:
    """What stands before brackets, comma or dash."""
    return _BEHIND.split(_IN_BRACKETS.sub("", text[slice(*turn.label)]))[0]


def parts(label: str) -> tuple[str, str]:
    """Whom a label names and what it says of them ("Mark Harlow", "Secretary of State for Transport")."""
    inside = _IN_BRACKETS.findall(label)
    who, *behind = _BEHIND.split(_IN_BRACKETS.sub("", label))
    who = who.strip()
    if behind and is_office(who) and (holder := _PERSON.fullmatch(behind[0])):
        return holder[0], ", ".join([who, *behind[1:]])
    person = next((one for one in inside if _PERSON.fullmatch(one)), None)
    if who.lower().startswith("the ") and person:
        return person, ", ".join([who[4:], *behind])
    offices = (one.split("—")[-1].split(",")[0].strip().removeprefix("The ") for one in inside)
    behind = [one for one in behind if one != body_in(label)]
    behind += [one for one in offices if any(bare(word) in ROLE_NOUNS for word in one.split()) and not _VIA.match(one)]
    return who, ", ".join(behind)


def body_in(label: str) -> str | None:
    """The party, country or employer that a label gives ("(R-AR)", "(CDU/CSU)", "(France)", "-- Credit Nord")."""
    if behalf := _ON_BEHALF.search(label):
        return behalf["body"].strip()
    brackets = [part.strip() for one in _IN_BRACKETS.findall(label) for part in one.split(",")]
    inside = [one for one in brackets if _PARTY.fullmatch(one) or one.lower() in COUNTRIES]
    behind = [one.strip() for one in _DASH.split(_IN_BRACKETS.sub("", label))[1:] if one[:1].isupper()]
    found = [one for one in (*behind, *inside) if not any(bare(word) in ROLE_NOUNS for word in one.split())]
    return found[-1] if found else None


def is_party(words: str) -> bool:
    """Whether words are a party's name and nothing else."""
    return bool(_PARTY.fullmatch(words))


def is_office_line(line: str) -> bool:
    """Whether a line in capitals below a name is an office ("PRIME MINISTER", "MINISTER FOR HEALTH")."""
    words = [bare(word) for word in line.split()]
    return line.isupper() and len(words) <= _LONGEST_OFFICE and bool(ROLE_NOUNS.intersection(words))


_LONGEST_OFFICE = 6
"""Words of an office in a line of its own."""


def is_office(words: str) -> bool:
    """Whether words are an office without a name ("Official Spokesperson", "SECRETARY OF STATE FOR INDUSTRY")."""
    known = [bare(word) in ROLE_NOUNS | FIELDS | _COURTESIES | _OFFICIAL for word in words.split()]
    until = next((i for i, word in enumerate(words.split()) if word.lower() in ("of", "for", "to")), len(known))
    return until > 0 and all(known[:until]) and bare(words.split()[until - 1]) in ROLE_NOUNS


_OFFICIAL = frozenset({"official", "assistant", "under", "associate", "permanent", "minister"})
"""What else goes before an office's noun."""


def office_name(who: str) -> str | None:
    """The office that a label without a name gives ("Secretary-General" of "The Secretary-General")."""
    words = [word for word in who.split() if bare(word) not in ADDRESSES]
    return usual_case(" ".join(words)) if any(bare(word) in ROLE_NOUNS for word in words) else None


def role_in(who: str, rest: str, name: str) -> str | None:
    """The role that a label gives: behind the comma (`CNN ANCHOR`; `CALIFORNIA` is none), else before the name."""
    if any(bare(word.strip(",")) in ROLE_NOUNS for word in rest.split()):
        return usual_case(rest)
    words = who.split()
    plain = name if who.endswith(" " + name) else person_name(who)
    titles = words[: len(words) - len(plain.split())]
    titles = [word for word in titles if bare(word) not in ADDRESSES]
    return usual_case(" ".join(titles)) if titles else None


def person_name(label: str) -> str:
    """A label's name without titles, in its usual case."""
    words = label.split()
    if is_office(label):
        return ""
    while words and (bare(words[0]) in ROLE_NOUNS or bare(words[0]) in _COURTESIES):
        words = words[1:]
    while len(words) > 2 and bare(words[-1]) in LETTERS_BEHIND:
        words = words[:-1]
    office = max((i for i, word in enumerate(words[:-1]) if bare(word) in ROLE_NOUNS), default=-1)
    if office >= 0 and not given_to(words[0]) and words[office + 1].lower() not in ("of", "for", "to", "and"):
        words = words[office + 1 :]  # "FIRE MARSHAL LEE"
    plain = " ".join(words)
    if plain.isupper() and len(words) < len(label.split()):
        return plain.capitalize() if len(plain) < _SHORT_NAME else _cased(plain)
    return _cased(plain)


def _cased(name: str) -> str:
    """A name in its usual case, initials that nothing parts left as they are ("K.P. Lee")."""
    cased = zip(name.split(), usual_case(name).split(), strict=True)
    return " ".join(word if _INITIALS.fullmatch(word) else usual for word, usual in cased)


_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
