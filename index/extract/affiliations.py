"""The body that somebody belongs to: by the words of their roles, or by what stands beside their name."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from itertools import dropwhile, takewhile

from index.extract.first_names import given_to
from index.extract.lexicon import COUNTRIES, GROUP_NOUNS, KIN, ORGANISATION_NOUNS, ROLE_NOUNS
from index.extract.mentions import POSSESSIVE
from index.extract.names import NATIONS, bare, is_title
from index.extract.nouns import PLACES
from index.extract.people import People
from index.extract.person import Person
from index.extract.role_words import MEMBERS

_OWNED = re.compile(r"['’]s\s")

_PERSONAL = frozenset(
    "ally backer colleague confidant critic donor fan friend heir opponent relative rival supporter".split()
)
"""Nouns that tie somebody to a person or cause, not to a body."""

_BEFORE_NAMES = frozenset("Mr. Mrs. Ms. Dr. Sen. Rep. Gov. President Senator Governor".split())

_SENT = frozenset("congressman congresswoman member representative senator".split())
"""Nouns for those whom a place sends."""

_SEATED = frozenset("candidate contender councillor hopeful mp nominee".split())
"""Nouns for those who hold or want a place's seat."""

_PLACE_BEHIND = re.compile(r"(?<=[A-Za-z])\sin\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)*$")
"""Where a body is ("president of Acme Research in Winchester")."""

_BODY = re.compile(
    r"\b(?P<of>of|for|at|with|from)\s+(?:the\s+)?(?P<body>[A-Z][^,;]*?)(?:\s+(?:and\s+[a-z]|to\s+the\s)[^,;]*)?$"
)

_FIELD = re.compile(
    r"(?<!\bprime )(?<!\bforeign )(?<!\bfirst )(?<!\bchief )\b"
    r"(?:secretary|minister|commissioner|speaker|author|writer)s?\s+(?:of|for)\s+(?:the\s+)?(?:(?!(?:of|for|at)\b)[\w’'&-]+,?\s*)+",
    re.IGNORECASE,
)
"""An office with a field behind it, or a book, which is nobody's employer ("Secretary of State")."""


_BODIES = frozenset({"kremlin", "pentagon", "congress", "parliament", "senate"})
"""Bodies of one word; "Party" or "Council" alone needs words before it to be a name."""

_NOT_BODIES = frozenset(
    """
    AI AIDS AM CEO CFO CJI CM COO CTO DC DNA DPM DPRK GOP GP HIV HR ICU IT KC LGBT LGBTQ MP NGO PM PR PRC QC TV UAE UK
    US USA VIP VP
    """.split()
)
"""Letters before an office that name no body: countries, offices, fields."""

_LETTERS = re.compile(r"[A-Z]{2,6}")
_LEADING = frozenset("acting deputy first former incoming outgoing senior then veteran".split())
_OUTSIDE = frozenset(
    "ambassador cabinet candidate contender envoy front-runner frontrunner hopeful minister nominee".split()
)
"""Who is sent to a body, wants to be in it or has a field of government."""

_OF_BODY = re.compile(
    r",? (?:of|(?P<there>from|at|with)) (?:the )?"
    r"(?P<body>(?:[A-Z][\w.&'’-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&'’-]*)*? )?"
    r"(?:Advisors|Analytics|Asset Management|Associates|Association|Bank|Bureau|Capital|Center|Centre|College|"
    r"Commission|Corporation|Council|Economics|Energy|Federation|Foundation|Group|Holdings|Institute|Institution|Ministry|"
    r"Partners|Research|School|Securities|Society|Trust|Union|University)(?: of [A-Z]\w+(?: [A-Z]\w+)*)?)\b(?! [A-Z])"
    r"(?(there)(?=[.,]| (?:said|says|told|wrote|argued|noted)\b))"
)
"""The body that somebody is of, by its kind ("Gene Hall of Tradition Energy")."""

_WHOSE = re.compile(
    r"(?:^|[\s(“\"])(?:[Tt]he )?(?P<body>[A-Z]{3,6}|"
    r"(?:[A-Z][\w.&-]* ){1,4}(?:Bank|Center|Institute|Journal|News|Post|Times|University))['’]s? $"
)
"""The body, mostly a medium, whose somebody is ("CNBC's Becky Lind", "the Velt Post's Tom Hall")."""

_OWNER = re.compile(
    r"(?:[Tt]he )?(?P<body>[A-Z][\w.&-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&-]*)*)['’]s? (?P<office>\S.*)"
)
_OF_PLACES = (
    frozenset("minister mayor governor premier president senator ambassador king queen envoy police".split()) | KIN
)
"""Words of offices that are held for places, and of ties to persons, whose owner is no employer."""

_WITHIN = frozenset("of for the and".split())


def affiliation_of(people: People, person: Person) -> str | None:
    """What somebody belongs to: by "of X" or the like in a role, an office's owner, or what stands beside the name.

    Beside it stand a party and state in brackets, the body by its kind or, before it, whose somebody is.
    """
    current = [role for role in person.roles if not role.lower().startswith(("former ", "ex-"))]
    for role in current or person.roles:
        if body := affiliation_in(role) or _body_before(role) or _owner(people, role):
            return body
    for start, end in person.spans:
        if match := re.match(
            r"\s*\(((?:[RDI]|Republican|Democrat)[-–,\s]+[A-Z][\w. ]{1,14})\)", people.text[end : end + 30]
        ):
            return match[1]
        if match := _OF_BODY.match(people.text, end, end + 100) or _WHOSE.search(
            people.text, max(0, start - 60), start
        ):
            return match["body"]
    return None


def affiliation_in(role: str) -> str | None:
    """The body that a role ends with ("Credit Nord" of "chief economist at Credit Nord")."""
    role = _PLACE_BEHIND.sub("", role)
    match = _BODY.search(_FIELD.sub(lambda one: one[0] if bare(one[0].split()[-1]) in COUNTRIES else "", role))
    if match is None or not any(
        is_title(word) or bare(word) in MEMBERS | GROUP_NOUNS for word in role[: match.start()].split()
    ):
        return None  # "Bank of England Governor": the office stands behind the body.
    body = match["body"].strip()
    if _SEATED & {*map(bare, role[: match.start()].split())} and not ORGANISATION_NOUNS & {*map(bare, body.split())}:
        return None  # "candidate for Arden"
    before = {*map(bare, role[: match.start()].split())}
    somebody = body.split()[0] in _BEFORE_NAMES and not _OWNED.search(f"{body} ")
    if _PERSONAL & before or somebody:
        return None
    sent = match["of"] != "from" or _SENT & before or ORGANISATION_NOUNS & {*map(bare, body.split())}
    return body if sent else None  # "a student from Arden" only lives there.


def _body_before(role: str) -> str | None:
    """The body that a role begins with ("Russian Foreign Ministry" of "... spokeswoman", "IMF" of "... chief")."""
    words = [*dropwhile(lambda word: word[:1].islower() or bare(word) in _LEADING, role.split())]
    run = [*takewhile(lambda word: (word[:1].isupper() or word in _WITHIN) and bare(word) not in ROLE_NOUNS, words)]
    while run and run[-1] in _WITHIN:
        run.pop()
    if not run or len(run) == len(words) or _OUTSIDE & {*map(bare, words)}:
        return None
    ends = [number for number, word in enumerate(run) if bare(word) in ORGANISATION_NOUNS]
    body = run if ends and "of" in run else run[: ends[-1] + 1] if ends else run[:1]
    letters = _LETTERS.fullmatch(body[0]) and body[0] not in _NOT_BODIES
    if (len(body) == 1 and not letters and bare(body[0]) not in _BODIES) or (not ends and not letters):
        return None
    return POSSESSIVE.sub("", " ".join(body))


def _owner(people: People, role: str) -> str | None:
    """The organisation whose office a role is ("Velt Motors" of "Velt Motors' chief executive")."""
    match = _OWNER.match(role)
    if match is None or _OF_PLACES & {*map(bare, match["office"].split())}:
        return None
    words = [bare(word) for word in match["body"].split()]
    known = (
        people.with_last_name(words[-1]) or given_to(words[0]) or {words[0], words[-1]} & (COUNTRIES | NATIONS | PLACES)
    )
    return None if known else match["body"]
