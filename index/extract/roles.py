"""What somebody is: the role, title or office told beside a name, and the body that a role is held at."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from functools import lru_cache
from itertools import pairwise, takewhile

from index.extract.lexicon import (
    COUNTRIES,
    COURTESIES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    GROUP_NOUNS,
    KIN,
    MALE_NOUNS,
    MALE_TITLES,
    ORGANISATION_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from index.extract.names import DEGREES, NOT_NAMES, PARTIES, bare, is_title
from index.extract.nouns import NATIONALITIES, PLACES
from index.records import Span

_OWNED = re.compile(r"['’]s\s")
_RUN = re.compile(r"\S+")
_CONNECT = frozenset({"of", "and", "&", "the", "for"})
_OFFICES = frozenset(
    """
    secretary director minister chief head speaker chairman chairwoman president chancellor dean archbishop bishop duke
    prince lieutenant leader candidate""".split()
)
FIELDS = frozenset(
    """
    senior top chief deputy national security press campaign longtime health foreign defense defence finance
    interior energy trade justice education environment labor labour agriculture transport vice former state federal
    police fire army duty housing fisheries culture sport sports tourism home digital migration immigration industry
    social welfare water aviation mining oil planning youth family equality technology innovation infrastructure
    development opposition party union company bank central economic political communications policy legal medical
    research climate human rights prime veteran acting outgoing incoming local regional provincial presidential
    congressional military external affairs business cabinet city club council county district group growth interim
    project team ranking
    husbandry dairying petroleum power steel shipping textiles railways sanitation lands land women gender
    children would-be information broadcasting rural urban works roads forestry forests science territories resettlement
    mechanisation irrigation embassy consulate ministry presidency parliamentary intelligence navy air
    """.split()
)
"""Words without a capital that go on with a role before it ("health minister")."""

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
_SEVERAL_TITLES = frozenset({"sens", "reps", "govs"})
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
    several = bool(last) and _is_plural(last[0]) and _BOTH.match(text, start) is not None
    told = bool(last) and (last[0][:1].isupper() or bare(last[0]) in _TELLING or _is_beside(last[0]) or several)
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
        known = (is_title(word) and not timed) or _is_beside(word) or (several and taken == len(words))
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
        telling = plain not in _WEAK or (several and plain in _SEVERAL_TITLES) or _is_elected(text, words[:taken])
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


def _is_beside(word: str) -> bool:
    """Whether a word without a capital is a noun that tells who somebody is beside a name, by itself or its ending."""
    return word in _BESIDE_NAMES or (word.islower() and _PERSON_ENDING.fullmatch(word) is not None)


_PERSON_ENDING = re.compile(r"(?!human$)[a-z]{3,}(?:[^lsx]ist|ician|ographer|ologist|man|woman)")


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


def _is_plural(word: str) -> bool:
    """Whether a word names several who hold an office ("hosts")."""
    plain = bare(word)
    return plain.endswith("s") and (plain[:-1] in ROLE_NOUNS or plain in _SEVERAL_TITLES)


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
        noun = bare(his["role"].split()[-1])
        return his["role"], "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None
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
    head = words[: next((i for i, word in enumerate(words) if word in _COMPLEMENT), len(words))]
    if not head or not _is_member(head[-1]) or _CLAUSE & set(words) or _AND_HIS.search(match["role"]):
        return None, None
    gender = "f" if head[-1] in FEMALE_NOUNS else "m" if head[-1] in MALE_NOUNS else None
    return match["role"].strip(), gender


_HIS_BEFORE = re.compile(
    r"(?:^|\n|[.!?][\"”’']? )(?:His|Her) "
    r"(?P<role>(?:(?!(?:and|for|from|in|of|on|or|to|with)\b)[a-z-]+ ){0,3}?[a-z-]+), $"
)
"""A sentence that begins with whose somebody is, whatever the noun ("Her digital mastermind, Jo Berg, ...")."""


def _told_before(before: str) -> tuple[str, str | None] | None:
    """Role and gender from a sentence that names whoever holds an office ("My new governor is Anna Berg")."""
    match = _IS.search(before)
    words = [bare(word) for word in match["role"].split()] if match else []
    head = words[: next((i for i, word in enumerate(words) if word in _COMPLEMENT), len(words))]
    if match is None or not head or not _is_member(head[-1]) or _CLAUSE & set(words):
        return None
    return match["role"], "f" if head[-1] in FEMALE_NOUNS else "m" if head[-1] in MALE_NOUNS else None


_IS = re.compile(
    r"(?:^|[.!?;:\n“\"]\s*|\b(?:and|but|that)\s)(?:[Tt]he|[Mm]y|[Oo]ur|[Ii]ts|[Tt]heir)\s"
    r"(?P<role>[^,;:.\"“”()\n]{3,60})\s(?:is|was)\s$"
)


def _apposed_before(before: str) -> re.Match[str] | None:
    """The office that ends right before a name, by its article or possessor or, all in capitals, by itself."""
    match, office = _APPOSED_BEFORE.search(before), _OFFICE_BEFORE.search(before)
    while match and _CLAUSE & {*match["role"].split()}:  # "The favourite was pressed by the paper's editor, Ann Lee"
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
    r"\b(?:when|while|after|before|because|if|until|since|where|(?<!to )be|is|was|were|become|becomes|became)$"
)
"""Behind these a noun is a subject or what somebody is ("she would be the first judge, Berg said")."""
_NAMED_BEFORE = re.compile(r"[A-Z][\w.'’-]+\s[A-Z][\w.'’-]+,$")
_COMPLEMENT = frozenset(
    "of for at in with on to from during and by under over as into about against after before between".split()
)
_CLAUSE = frozenset(
    "is are was were has have had did does do will would could should can said says told who whose that which".split()
)
_AND_HIS = re.compile(r"\band (?:his|her|their|the)\b")
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
    head = [*takewhile(lambda word: word not in _COMPLEMENT, words)]
    if match is None or not head or bare(head[-1]) not in ROLE_NOUNS - _NO_OFFICES or _CLAUSE & {*words}:
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
    if role is None or _CLAUSE & set(words):
        return None, None
    head = _head(role, words)
    nouns = {word for word in head if word in ROLE_NOUNS}
    gender = "f" if nouns & FEMALE_NOUNS else "m" if nouns & MALE_NOUNS else None
    return _in_short(role), gender


def _head(role: str, words: list[str]) -> list[str]:
    """The words of a role up to its noun, without the body that it begins with."""
    head = _until_complement(words)
    if head and not _MEMBERS & set(head) and words[len(head) : len(head) + 1] == ["and"]:
        return [*head, "and", *_until_complement(words[len(head) + 1 :])]  # "research and policy director"
    owner = _OWNER.match(role) or _BODY_FIRST.match(role)
    if owner and not _MEMBERS & set(head):
        return _until_complement(words[len(owner[0].split()) :])
    return head


def _until_complement(words: list[str]) -> list[str]:
    """The words up to a preposition or "and"."""
    return words[: next((i for i, word in enumerate(words) if word in _COMPLEMENT), len(words))]


def _office(told: str) -> str | None:
    """What is told behind a name without clauses that go on with it; None if it is no noun for a person."""
    role = _BESIDE_ROLE.sub("", _GOES_ON.split(told.strip())[0])
    words = role.split()
    head = _head(role, [bare(word) for word in words])
    if head and _is_member(bare(head[-1])):
        return role
    goes_on = (bare(one) in _MEMBERS - KIN and _PARTICIPLE.fullmatch(two) for one, two in pairwise(words[: len(head)]))
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
    if last and _is_plural(last[0]) and (ahead := role_before(text, start)[0]):
        return ahead
    match = _APPOSITION.match(text, end, min(len(text), end + 170))
    words = match["role"].removeprefix("both ").split() if match else []
    head = [*takewhile(lambda word: word not in _COMPLEMENT, words)]
    if not head or not _is_plural(head[-1]) or _CLAUSE & {*words} or len(words) > _MOST_WORDS:
        return None
    one = bare(head[-1])[:-1]
    return None if one in PARTIES else " ".join([*head[:-1], one, *words[len(head) :]])


def _is_member(noun: str) -> bool:
    """Whether a noun is for a person, known or by its ending ("paleoclimatologist")."""
    return noun in _MEMBERS or (noun not in NATIONALITIES and _PERSON_ENDING.fullmatch(noun) is not None)


_OWNER = re.compile(r"(?:the )?[A-Z][\w.&-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&-]*)*['’]s? ")
"""Whose office it is that follows ("Bank of England's governor")."""

_BODY_FIRST = re.compile(r"(?:the )?[A-Z][\w.&’'-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&’'-]*)* (?=[a-z])")
"""The body that a role begins with ("University of Velt graduate student")."""

_BESIDE_NAMES = frozenset(
    """
    ally alumnus alumna associate backer collaborator confidant confidante donor employee enthusiast fundraiser heir
    intern lobbyist member organiser participant partner dean postdoc principal servant skeptic sponsor trainee
    volunteer
    """.split()
)
"""Nouns that tell who somebody is only beside a name, before or behind it ("Republican donor Ann Lee")."""
_MEMBERS = (
    ROLE_NOUNS
    | _BESIDE_NAMES
    | frozenset("colleague cook fan fellow friend graduate guest neighbour patient relative roommate teammate".split())
)
"""Nouns for persons, also those that tell who somebody is only behind a name."""

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
        is_title(word) or bare(word) in _MEMBERS | GROUP_NOUNS for word in role[: match.start()].split()
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
