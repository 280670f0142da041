"""The body that a role is held at, by the role's own words."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.lexicon import COUNTRIES, GROUP_NOUNS, ORGANISATION_NOUNS
from index.extract.names import bare, is_title
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
