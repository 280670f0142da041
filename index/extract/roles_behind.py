"""What somebody is by what stands behind the name: an apposition, a clause with "who", or what the sentence says."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from itertools import pairwise

from index.extract.lexicon import FEMALE_NOUNS, KIN, MALE_NOUNS, ROLE_NOUNS
from index.extract.names import DEGREES, PARTIES, bare
from index.extract.role_words import CLAUSE, FIELDS, MEMBERS, is_member, is_plural, until_complement
from index.extract.roles_before import role_before

_APPOSITION = re.compile(
    rf"(?:,\s+(?:{'|'.join(map(re.escape, DEGREES))})\.?(?=,))*"
    r",\s+(?:(?:a|an|the|his|her|its|their|another|one|now\s+an?|now)\s+)?(?P<role>(?!(?:when|while|as|if|once|where|who)\s)[^,;:\"“”()—\n]{3,240}?)(?=,|(?:\b(?:of|on)|['’]s)\s[\"“‘']|:\s|\s*\n|\s+and\s+(?:an?|the|now|currently|former(?:ly)?|author|one)\s|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\b[A-Z]\.[A-Z])\.(?:\s|$)|\s\([A-Z]|\s+(?:said|says|told|who|wrote|added|spoke)\b)"
)

_LONGEST_ROLE, _LONGEST_BODY, _MOST_WORDS = 90, 110, 14
"""Characters of a role, of one that begins with a capital, and words of either; longer ones are cut short."""

_GOES_ON = re.compile(r"\s(?:that|which|whose|when|while|until|by the time|(?:well |best )?known)\s")

_PARTICIPLE = re.compile(r"(?!having\b|being\b)[a-z-]{2,}ing|affiliated|based|born|known|unaffiliated|unaligned")
"""What goes on with a person's noun ("lawyer representing her", "broker based in Velt")."""

_BESIDE_ROLE = re.compile(r"(?:\sand\s[A-Z]\S*(?:\s[A-Z]\S*)*['’]s|\s+(?:and|of|on|the)|['’]s)+$")

_PHRASE = re.compile(
    r"(?<!\w)(?:(?![A-Z])\w|[^\w\s])[\w.'’-]*(?=\s(?:and|for|of|on)\s)|\S(?=\s(?:about|at|by|during|from|in|to|under|with)\s)"
)
"""What stands before a phrase that may be left out: no name that "and", "for", "of" or "on" goes on with."""

_TIMES = re.compile(r"\s+(?:from (?:19|20)\d\d (?:to|until) (?:19|20)\d\d|since (?:19|20)\d\d|\w+ years ago)$")
"""When somebody was what a role tells."""

_RELATIVE = re.compile(
    r"(?:,\s\d{1,2})?,?\s+who\s+(?:(?:now|also|once|then|currently|previously|formerly)\s)?"
    r"(?:(?:is|was|has\sbeen)\s(?:(?:now|also|once|then|currently|previously|formerly)\s)?|"
    r"(?:serves|served|has\sserved|works|worked)\s(?:(?:at|for|in)\s[\w.’' -]{2,30}\s)?as\s)"
    r"(?:(?:a|an|the|his|her|its|their)\s)?(?P<role>[^,;:\"“”()—\n]{3,110}?)"
    r"(?=,|\s*\n|\s+(?:and|but|who|when|until|in\s(?:19|20)\d\d|under|during)\s|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)\.(?:\s|$)|\s+(?:said|says|told|wrote|added)\b)"
)
"""A clause that tells what somebody is (", who served as the mayor's spokeswoman")."""

_VERB = re.compile(r"^(?:(?!(?:at|by|for|from|in|of|on|to|with)\b)\S+ )+?\w+ed\b")
"""What shows that a clause of its own begins ("Berg, 29, a car pulled up")."""

_AGE = re.compile(r",\s\d{1,2}(?=,\s)")
_TELLS_OF = re.compile(
    r"\s(?:is|was)\s(?:(?:also|now|currently)\s)?(?:an?|the)\s(?P<role>[^,;:.\"“”()—\n]{3,90}?)"
    r"(?=,|;|\s(?:and|who|but|based)\s|\.(?:\s|$))"
)
_BEGINS = re.compile(r"(?:^|\n|[.!?][\"”’']? )(?:The |(?:Mrs?|Ms|Dr)\. )?$")
_KINDS = FIELDS | {"former", "current", "new", "retired"}


def role_told(text: str, start: int, end: int) -> str | None:
    """What a sentence says somebody is ("Anna Berg is the Hall campaign's political director").

    Args:
        text: The text.
        start: Where the name begins, which begins the sentence.
        end: Where it ends.
    """
    if not _BEGINS.search(text, max(0, start - 8), start):
        return None
    match = _TELLS_OF.match(text, end, min(len(text), end + 130))
    words = match["role"].split() if match else []
    head = until_complement(words)
    if match is None or not head or bare(head[-1]) not in ROLE_NOUNS - _NO_OFFICES or CLAUSE & {*words}:
        return None
    told = (word[:1].isupper() or bare(word) in _KINDS or word.endswith(("'s", "’s")) for word in head[:-1])
    return _in_short(match["role"]) if all(told) and len(words) > 1 else None


_NO_OFFICES = frozenset(
    "man woman candidate champion critic head leader native opponent rival star victim veteran".split()
)
"""What sentences say of anybody ("Berg is the only candidate")."""


def role_after(text: str, end: int) -> tuple[str | None, str | None]:
    """Role and gender from what is told behind a name (", a spokeswoman for the mayor,", ", 34, who is a nurse")."""
    aged = _AGE.match(text, end)
    begin = aged.end() if aged else end
    stop = min(len(text), begin + 300)
    match = _APPOSITION.match(text, begin, stop) or _RELATIVE.match(text, end, stop)
    told = _TIMES.sub("", match["role"].strip().removesuffix(" and")) if match else ""
    # Behind an age, "a" and any noun tell what somebody is (", 27, a cave diver from Velt").
    any_noun = aged and text.startswith((", a ", ", an "), begin) and not _VERB.search(told)
    role = _BESIDE_ROLE.sub("", told) if any_noun else _office(told)
    words = [bare(word) for word in role.split()] if role else []
    if role is None or CLAUSE & set(words):
        return None, None
    head = _head(role, words)
    nouns = {word for word in head if word in ROLE_NOUNS}
    gender = "f" if nouns & FEMALE_NOUNS else "m" if nouns & MALE_NOUNS else None
    return _in_short(role), gender


def _head(role: str, words: list[str]) -> list[str]:
    """The words of a role up to its noun, without the body that it begins with."""
    head = until_complement(words)
    if head and not MEMBERS & set(head) and words[len(head) : len(head) + 1] == ["and"]:
        return [*head, "and", *until_complement(words[len(head) + 1 :])]  # "research and policy director"
    owner = _OWNER.match(role) or _BODY_FIRST.match(role)
    if owner and not MEMBERS & set(head):
        return until_complement(words[len(owner[0].split()) :])
    return head


def _office(told: str) -> str | None:
    """What is told behind a name without clauses that go on with it; None if it is no noun for a person."""
    role = _BESIDE_ROLE.sub("", _GOES_ON.split(told.strip())[0])
    words = role.split()
    head = _head(role, [bare(word) for word in words])
    if head and is_member(bare(head[-1])):
        return role
    goes_on = (bare(one) in MEMBERS - KIN and _PARTICIPLE.fullmatch(two) for one, two in pairwise(words[: len(head)]))
    return role if any(goes_on) else None


def _in_short(role: str) -> str:
    """A role without its last phrases, as many as it has too many."""
    longest = _LONGEST_ROLE if role[0].islower() else _LONGEST_BODY
    phrases = [one.end() for one in _PHRASE.finditer(role)]
    while phrases and (len(role) > longest or len(role.split()) > _MOST_WORDS):
        role = _BESIDE_ROLE.sub("", role[: phrases.pop()])
    return role


def role_of_both(text: str, start: int, end: int) -> str | None:
    """What two persons are together ("the hosts Ann Lee and Jo Berg", "Ann Lee and Jo Berg, teachers at Velt High").

    Args:
        text: The text.
        start: Where the first name begins.
        end: Where the second one ends.
    """
    last = text[max(0, start - 30) : start].rsplit(None, 1)[-1:]
    if last and is_plural(last[0]) and (ahead := role_before(text, start)[0]):
        return ahead
    match = _APPOSITION.match(text, end, min(len(text), end + 170))
    words = match["role"].removeprefix("both ").split() if match else []
    head = until_complement(words)
    if not head or not is_plural(head[-1]) or CLAUSE & {*words} or len(words) > _MOST_WORDS:
        return None
    one = bare(head[-1])[:-1]
    return None if one in PARTIES else " ".join([*head[:-1], one, *words[len(head) :]])


_OWNER = re.compile(r"(?:the )?[A-Z][\w.&-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&-]*)*['’]s? ")
"""Whose office it is that follows ("Bank of England's governor")."""

_BODY_FIRST = re.compile(r"(?:the )?[A-Z][\w.&’'-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&’'-]*)* (?=[a-z])")
"""The body that a role begins with ("University of Velt graduate student")."""
