"""What somebody is by what stands before the name: a title, an office, or what the name stands in apposition to."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from functools import lru_cache

from index.extract.lexicon import (
    COURTESIES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NOUNS,
    MALE_TITLES,
    ORGANISATION_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from index.extract.names import NOT_NAMES, bare, is_title
from index.extract.nouns import NATIONALITIES, PLACES
from index.extract.role_words import (
    CLAUSE,
    FIELDS,
    SEVERAL_TITLES,
    gender_of,
    is_beside,
    is_member,
    is_plural,
    until_complement,
)
from index.records import Span

_RUN = re.compile(r"\S+")
_CONNECT = frozenset({"of", "and", "&", "the", "for"})

_OFFICES = frozenset(
    """
    secretary director minister chief head speaker chairman chairwoman president chancellor dean archbishop bishop duke
    prince lieutenant leader candidate""".split()
)

_OF_BODIES = _OFFICES - {"duke", "prince", "candidate"} | frozenset(
    """
    ambassador envoy representative spokesman spokeswoman spokesperson commander commissioner consul delegate adviser
    advisor member""".split()
)
"""Offices whose body may follow, and a name behind it."""

_WEAK = COURTESIES | frozenset(
    """
    sens reps govs then first former foreign acting assistant deputy vice campaign conservative liberal
    independent libertarian socialist democratic republican democrat general state
    """.split()
) - {"general"}
_ABBREVIATED = frozenset(
    "mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt rev hon st prof adm maj cmdr cpl pres".split()
)
_OF_SEVERAL = frozenset("senators representatives governors presidents ministers mayors".split())

_TELLING = TITLES | ROLE_NOUNS | MALE_TITLES | MALE_NOUNS | FEMALE_TITLES | FEMALE_NOUNS
"""Words without a capital that tell something of the name right behind them."""

_BOTH = re.compile(r"[A-Z][\w’'-]+ (?:[A-Z][\w.’'-]* )*(?:and|&) [A-Z]")
"""Two names that stand behind what both are ("the hosts Ann Lee and Jo Berg")."""


@lru_cache(maxsize=2_000)
def role_before(text: str, start: int) -> tuple[str | None, str | None, int]:
    """Role, gender and where the description before a name begins ("Russian Foreign Ministry spokeswoman").

    Args:
        text: The text.
        start: Where the name begins.
    """
    line = max(text.rfind("\n", 0, start) + 1, start - 120)
    last = text[line:start].rsplit(None, 1)[-1:]
    several = bool(last) and is_plural(last[0]) and _BOTH.match(text, start) is not None
    told = bool(last) and (last[0][:1].isupper() or bare(last[0]) in _TELLING or is_beside(last[0]) or several)
    if last and not told:
        nation = _OF_NATION.search(text, line, start)
        if nation is None or bare(nation["nation"]) not in NATIONALITIES:
            return None, None, start
        return nation["role"], None, nation.start("role")
    words = [(m.start() + line, m.end() + line) for m in _RUN.finditer(text[line:start])]
    taken = _up_to_office(text, words)
    gender = None
    has_role = False
    while taken:
        word = text[slice(*words[taken - 1])]
        plain = bare(word)
        listed = (
            has_role and word[-1] == "," and _is_portfolio(word) and "and" in text[words[taken - 1][1] : start].split()
        )
        if word[-1] in ',;:!?)"”’»' and not (listed or word.endswith(("'s", "’s", "s’"))):
            break
        if word.endswith(".") and plain not in _ABBREVIATED and not re.fullmatch(r"(?:[A-Z]\.)+", word):
            break
        if plain in MALE_TITLES or plain in MALE_NOUNS:
            gender = "m"
        elif plain in FEMALE_TITLES or plain in FEMALE_NOUNS:
            gender = "f"
        timed = word == "PM" and taken > 1 and text[words[taken - 2][1] - 1].isdigit()
        known = (is_title(word) and not timed) or is_beside(word) or (several and taken == len(words))
        joins = plain in _CONNECT and taken >= 2 and taken < len(words) and _leads_role(text, words[: taken - 1])
        named = (word[:1].isupper() and plain not in NOT_NAMES) or word in ("and", "&")
        office = (
            not has_role
            and named
            and taken < len(words) + (word[:1].isupper())
            and _office_of(text, words[: taken - 1])
        )
        joins = joins or (
            has_role and plain in ("and", "&") and taken >= 2 and _is_portfolio(text[slice(*words[taken - 2])])
        )
        joins = joins or (has_role and plain == "of" and taken >= 2 and _is_body(text[slice(*words[taken - 2])]))
        if not (
            known
            or joins
            or office
            or (has_role and word[:1].isupper() and (plain not in NOT_NAMES or word == "WHO"))
            or (has_role and plain in FIELDS)
        ):
            break
        telling = plain not in _WEAK or (several and plain in SEVERAL_TITLES) or _is_elected(text, words[:taken])
        has_role = has_role or (known and telling)
        taken -= 1
    while taken < len(words) and bare(text[slice(*words[taken])]) in ("the", "a", "an", *_CONNECT):
        taken += 1
    if taken == len(words):
        return None, gender, start
    begin = words[taken][0]
    kept = (word for word in text[begin:start].split() if bare(word) not in COURTESIES)
    role = " ".join(kept).strip(" ,")
    role = _BESIDE_OFFICE.sub("", role)
    if several or bare(role.split()[-1] if role else "") in _OF_SEVERAL:
        role = role[:-2] + "." if role.endswith(".") else role[:-1]
    return (role if has_role and role else None), gender, begin


_OF_NATION = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?P<role>(?P<nation>[A-Z][a-z]+) (?:[a-z-]+ )?[a-z-]+) $")
"""Any noun behind a nationality, right before a name ("the Kenyan marathoner Eva Berg")."""


def _up_to_office(text: str, words: list[Span]) -> int:
    """How many words there are up to an office, without the bodies behind it that it is held at; all without any.

    "head of the Ministry of Health of Velt", "ambassador to the UN"
    """
    for number in range(len(words) - 1, 0, -1):
        word = text[slice(*words[number])]
        if word in _HELD and number < len(words) - 1 and bare(text[slice(*words[number - 1])]) in _OF_BODIES:
            return number
        goes_on = word[0].isupper() and (word[-1].isalnum() or word.isupper()) and bare(word) not in _NO_BODIES
        if not goes_on and word not in _HELD and word not in _WITHIN_NAMES:
            break
    return len(words)


_HELD = frozenset({"of", "for", "to", "at"})
_WITHIN_NAMES = frozenset({"the", "and", "on", "&"})

_NO_BODIES = (NOT_NAMES | ROLE_NOUNS | TITLES - FIELDS) - _CONNECT - {"to", "on"}
"""Words that stand in no body's name."""

_BESIDE_OFFICE = re.compile(
    r"\s*\b(?:Sir|Dame)$|\s+(?:Dr|Prof(?:essor)?|Engr|Barr)\.?$|(?<=\w)\s+(?:Coun|Cllr)\.?$|^.*\bjudge (?=Justice$)"
)
"""What says nothing beside an office ("chair Coun", "judge Justice")."""


def _is_elected(text: str, words: list[Span]) -> bool:
    """Whether words end in a party's noun with where its member was elected ("House Republican", "Texas Democrat")."""
    party = len(words) > 1 and bare(text[slice(*words[-1])]) in ("republican", "democrat")
    return party and bare(text[slice(*words[-2])]) in PLACES - NATIONALITIES | {"house", "senate", "ranking"}


def _is_portfolio(word: str) -> bool:
    """Whether a word with a capital is a field that goes on with others ("Youth and Sports Minister")."""
    return word[:1].isupper() and bare(word.strip(",")) in FIELDS


def _is_body(word: str) -> bool:
    """Whether a word with a capital is a kind of body, which goes on with "of" ("Bank of England")."""
    return word[:1].isupper() and bare(word) in ORGANISATION_NOUNS


def _office_of(text: str, words: list[Span]) -> bool:
    """Whether words end in "Secretary of", "Minister for National": then a capitalised word goes on with the office."""
    if len(words) > 1 and text[slice(*words[-1])] == "the":
        words = words[:-1]
    while words and _goes_on(text[slice(*words[-1])]):
        words = words[:-1]
    return len(words) > 1 and bare(text[slice(*words[-1])]) in ("of", "for") and _leads_role(text, words[:-1])


def _goes_on(word: str) -> bool:
    """Whether a word may stand within what an office is of ("Chairman of Arden and District Residents")."""
    return (word[:1].isupper() and not is_title(word)) or word in ("and", "&")


def _leads_role(text: str, words: list[Span]) -> bool:
    """Whether the word before "of" or "and" is an office, as in "Secretary of State", "Leader of the House"."""
    if len(words) > 1 and text[slice(*words[-1])] in ("of", "for"):
        words = words[:-1]
    return bool(words) and bare(text[slice(*words[-1])]) in _OFFICES


_APPOSED_BEFORE = re.compile(
    r"(?:^|[\s(“\"])(?:(?:[Tt]he|THE|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]n?|[Aa]nother|[Oo]ne)\s|(?=[A-Z][\w.]*['’]s\s))"
    r"(?P<role>(?:[^,;:.\"“”()\n]|(?<=\b[A-Z])\.){3,80}),\s$"
)


def role_apposed(text: str, start: int, end: int) -> tuple[str | None, str | None]:
    """Role and gender from what a name stands in apposition to ("the party's chairman, Anna Berg,").

    Args:
        text: The text.
        start: Where the name begins.
        end: Where it ends.
    """
    if told := _told_before(text[max(0, start - 90) : start]):
        return told
    if (his := _HIS_BEFORE.search(text, max(0, start - 60), start)) and text[end : end + 1] == ",":
        return his["role"], gender_of(bare(his["role"].split()[-1]))
    courtesy = _COURTESY_BEFORE.search(text, max(0, start - 30), start)
    start = courtesy.start(1) if courtesy else start
    comma = "," in text[max(0, start - 3) : start]
    match = _apposed_before(text[max(0, start - 100) : start]) if comma else None
    if courtesy and match and match.re is _APPOSED_BEFORE and not match[0].lstrip().lower().startswith("the "):
        return None, None  # "By her husband in 1992, Mrs. Berg": a title of her own begins a clause.
    if not match or not re.match(r"\s*(?:[,.;:(]|who\b|[a-z]+(?:ed|ing)\b|said|says|told)", text[end : end + 20]):
        return None, None
    before = max(0, start - 100) + match.start()
    if _CLAUSE_BEFORE.search(text, max(0, before - 10), before):
        return None, None  # "when the mother and her son left, Berg said"
    if text[end : end + 1] != "," and _NAMED_BEFORE.search(text[max(0, before - 60) : before]):
        return None, None  # "Joe Hall, the Velt sheriff, Berg said": the sheriff is Hall.
    words = [bare(word) for word in match["role"].split()]
    head = until_complement(words)
    if not head or not is_member(head[-1]) or CLAUSE & set(words) or _AND_HIS.search(match["role"]):
        return None, None
    return match["role"].strip(), gender_of(head[-1])


_HIS_BEFORE = re.compile(
    r"(?:^|\n|[.!?][\"”’']? )(?:His|Her) "
    r"(?P<role>(?:(?!(?:and|for|from|in|of|on|or|to|with)\b)[a-z-]+ ){0,3}?[a-z-]+), $"
)
"""A sentence that begins with whose somebody is, whatever the noun ("Her digital mastermind, Jo Berg, ...")."""


def _told_before(before: str) -> tuple[str, str | None] | None:
    """Role and gender from a sentence that names whoever holds an office ("My new governor is Anna Berg")."""
    match = _IS.search(before)
    words = [bare(word) for word in match["role"].split()] if match else []
    head = until_complement(words)
    if match is None or not head or not is_member(head[-1]) or CLAUSE & set(words):
        return None
    return match["role"], gender_of(head[-1])


_IS = re.compile(
    r"(?:^|[.!?;:\n“\"]\s*|\b(?:and|but|that)\s)(?:[Tt]he|[Mm]y|[Oo]ur|[Ii]ts|[Tt]heir)\s"
    r"(?P<role>[^,;:.\"“”()\n]{3,60})\s(?:is|was)\s$"
)


def _apposed_before(before: str) -> re.Match[str] | None:
    """The office that ends right before a name, by its article or possessor or, all in capitals, by itself."""
    match, office = _APPOSED_BEFORE.search(before), _OFFICE_BEFORE.search(before)
    while match and CLAUSE & {*match["role"].split()}:  # "The favourite was pressed by the paper's editor, Ann Lee"
        match = _APPOSED_BEFORE.search(before, match.start() + 1)
    if match is None or office is None:
        return match or office
    ahead = before[match.start("role") : office.start("role")].split()
    joined = len(ahead) > 1 and bare(ahead[-2]) not in ROLE_NOUNS  # "the southern states and Velt State Governor"
    return office if joined or office.start("role") < match.start("role") else match


_OFFICE_BEFORE = re.compile(
    r"(?:^|[.!?\n:“\"]\s*|\b(?:and|but|by|while|when|as|that)\s)"
    r"(?P<role>(?!(?:The|THE)\s)[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|(?:of|for|to|on|and)(?=\s[A-Z]|\sthe\s)|the(?=\s)|(?<=the\s)[a-z]+))*),\s$"
)
"""An office without an article, before a comma and a name ("Velt State Governor, Musa Bello")."""

_COURTESY_BEFORE = re.compile(
    r",\s((?:(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Alhaji|Hajiya|Malam|Chief|Shri|Smt|Sir|Dame|Datuk|Dato['’]?|Datin|Tan|Sri|Seri"
    r"|Tun|Engr|Barr)\.?\s)+)$"
)
"""What may stand between an office and a name in apposition to it ("the Minister of Finance, Mrs. Folake Adeniran")."""

_CLAUSE_BEFORE = re.compile(
    r"\b(?:when|while|after|before|because|if|until|since|where|(?<!to )be|is|was|were|become|becomes|became|"
    r"Like|Unlike)$"
)
"""Behind these a noun is a subject, what somebody is or is like ("she would be the first judge, Berg said")."""

_NAMED_BEFORE = re.compile(r"[A-Z][\w.'’-]+\s[A-Z][\w.'’-]+,$")
_AND_HIS = re.compile(r"\band (?:his|her|their|the)\b")
