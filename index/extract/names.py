"""How persons' names are written: where one begins and ends, titles and roles beside it, when two are one person's."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from index.extract.first_names import given_to
from index.extract.lexicon import (
    COUNTRIES,
    COURTESIES,
    DEMONYMS,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    GROUP_NOUNS,
    MALE_NOUNS,
    MALE_TITLES,
    MONTHS,
    ORGANISATION_NOUNS,
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
_CLAUSE_STARTS = re.compile(r"[.!?\n]\s|[\n“\"]|,\s")
_CONNECT = frozenset({"of", "and", "&", "the", "for"})
_OFFICES = frozenset(
    """
    secretary director minister chief head speaker chairman chairwoman president chancellor dean archbishop bishop duke
    prince lieutenant leader""".split()
)
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
    updated editor copyright getty reuters
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
FIELDS = frozenset(
    """
    senior top chief deputy national security press campaign longtime health foreign defense defence finance
    interior energy trade justice education environment labor labour agriculture transport vice former state federal
    police fire army duty housing fisheries culture sport sports tourism home digital migration immigration industry
    social welfare water aviation mining oil planning youth family equality technology innovation infrastructure
    development opposition party union company bank central economic political communications policy legal medical
    research climate human rights prime veteran acting outgoing incoming local regional provincial presidential
    congressional military external affairs business cabinet city club council county district group growth interim
    project team husbandry dairying petroleum power steel shipping textiles railways sanitation lands land women gender
    children information broadcasting rural urban works roads forestry forests science territories resettlement
    mechanisation irrigation
    """.split()
)
"""Words without a capital that go on with a role before it ("health minister")."""

_WEAK = COURTESIES | frozenset(
    """
    sens reps govs then first former foreign acting assistant deputy vice campaign conservative liberal
    independent libertarian socialist democratic republican democrat general state
    """.split()
) - {"general"}
_TIMES = frozenset((*WEEKDAYS, *MONTHS, "jan", "feb", "aug", "sept", "oct", "nov", "dec")) - {
    "april",
    "june",
    "august",
    "may",
}
_ABBREVIATED = frozenset(
    "mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt rev hon st prof adm maj cmdr cpl pres".split()
)
_HONOUR = re.compile(r"(?:Tan|Puan|Datuk|Dato['’]?) (?:Sri|Seri)(?: |$)")
"""A title of two words, each of which may also be a name."""

DEGREES = (
    "KC QC SC BL TD MP MSP MEP MLA OBE CBE MBE KBE DBE OAM AO AM AC MD M.D PhD Ph.D JD J.D MBA MPH RN CPA CFA Esq"
).split()
"""Letters behind a name that are no part of it, without a full stop behind them."""
LETTERS_BEHIND = frozenset(map(str.lower, DEGREES))

_DANGLING = frozenset("of the and for in at de la del da dos van von der bin ibn".split())
"""Words within names that no name ends with."""

_OF_SEVERAL = frozenset("senators representatives governors presidents ministers mayors".split())
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
    while words and bare(text[slice(*words[0])]) in NOT_NAMES:
        words.pop(0)
    while words and (bare(text[slice(*words[-1])]) in _TIMES or text[slice(*words[-1])] in _DANGLING):
        words.pop()
    while len(words) > 2 and bare(text[slice(*words[-1])]) in LETTERS_BEHIND:
        words.pop()
    heads = [i for i, (s, e) in enumerate(words) if is_title(text[s:e])]
    if heads and heads[-1] < len(words) - 1:
        words = words[heads[-1] + 1 :]
    while len(words) > 2 and bare(text[slice(*words[0])]) in NATIONS:
        words.pop(0)
    if not words:
        return start, start
    start, end = words[0][0], words[-1][1]
    if text[end - 1] == "." and bare(text[words[-1][0] : end]) not in SUFFIX and end - words[-1][0] > 2:
        end -= 1
    return start, end


def is_title(word: str) -> bool:
    """Whether a word of a capitalised stretch is a title or role rather than a name."""
    plain = bare(word)
    return plain in TITLES or plain in ROLE_NOUNS or plain.endswith("ologist")


_TELLING = TITLES | ROLE_NOUNS | MALE_TITLES | MALE_NOUNS | FEMALE_TITLES | FEMALE_NOUNS
"""Words without a capital that tell something of the name right behind them."""


@lru_cache(maxsize=2_000)
def role_before(text: str, start: int) -> tuple[str | None, str | None, int]:
    """Role, gender and where the description before a name begins ("Russian Foreign Ministry spokeswoman").

    Args:
        text: The text.
        start: Where the name begins.
    """
    line = max(text.rfind("\n", 0, start) + 1, start - 120)
    last = text[line:start].rsplit(None, 1)[-1:]
    if last and not last[0][:1].isupper() and bare(last[0]) not in _TELLING:
        return None, None, start
    words = [(m.start() + line, m.end() + line) for m in _RUN.finditer(text[line:start])]
    taken = len(words)
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
        known = is_title(word)
        joins = plain in _CONNECT and taken >= 2 and taken < len(words) and _leads_role(text, words[: taken - 1])
        office = not has_role and word[:1].isupper() and plain not in NOT_NAMES and _office_of(text, words[: taken - 1])
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
        has_role = has_role or (known and plain not in _WEAK)
        taken -= 1
    while taken < len(words) and bare(text[slice(*words[taken])]) in ("the", "a", "an", *_CONNECT):
        taken += 1
    if taken == len(words):
        return None, gender, start
    begin = words[taken][0]
    kept = (word for word in text[begin:start].split() if bare(word) not in COURTESIES)
    role = " ".join(kept).strip(" ,")
    role = _BESIDE_OFFICE.sub("", role)
    if bare(role.split()[-1] if role else "") in _OF_SEVERAL:
        role = role[:-1]
    return (role if has_role and role else None), gender, begin


_BESIDE_OFFICE = re.compile(
    r"\s*\b(?:Sir|Dame)$|\s+(?:Dr|Prof(?:essor)?|Engr|Barr)\.?$|(?<=\w)\s+(?:Coun|Cllr)\.?$|^.*\bjudge (?=Justice$)"
)
"""What says nothing beside an office ("chair Coun", "judge Justice")."""


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
    while words and text[slice(*words[-1])][:1].isupper() and not is_title(text[slice(*words[-1])]):
        words = words[:-1]
    return len(words) > 1 and bare(text[slice(*words[-1])]) in ("of", "for") and _leads_role(text, words[:-1])


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
    courtesy = _COURTESY_BEFORE.search(text, max(0, start - 30), start)
    start = courtesy.start(1) if courtesy else start
    comma = "," in text[max(0, start - 3) : start]
    match = _apposed_before(text[max(0, start - 100) : start]) if comma else None
    if courtesy and match and match.re is _APPOSED_BEFORE and not match[0].lstrip().lower().startswith("the "):
        return None, None  # "By her husband in 1992, Mrs. Berg": a title of her own begins a clause.
    if not match or not re.match(r"\s*(?:[,.;:(]|who\b|[a-z]+ed\b|said|says|told)", text[end : end + 20]):
        return None, None
    before = max(0, start - 100) + match.start()
    if _CLAUSE_BEFORE.search(text, max(0, before - 10), before):
        return None, None  # "when the mother and her son left, Berg said"
    if text[end : end + 1] != "," and _NAMED_BEFORE.search(text[max(0, before - 60) : before]):
        return None, None  # "Joe Hall, the Velt sheriff, Berg said": the sheriff is Hall.
    words = [bare(word) for word in match["role"].split()]
    head = words[: next((i for i, word in enumerate(words) if word in _COMPLEMENT), len(words))]
    if not head or head[-1] not in _MEMBERS or _CLAUSE & set(words) or _AND_HIS.search(match["role"]):
        return None, None
    gender = "f" if head[-1] in FEMALE_NOUNS else "m" if head[-1] in MALE_NOUNS else None
    return match["role"].strip(), gender


def _apposed_before(before: str) -> re.Match[str] | None:
    """The office that ends right before a name, by its article or possessor or, all in capitals, by itself."""
    match, office = _APPOSED_BEFORE.search(before), _OFFICE_BEFORE.search(before)
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
_CLAUSE_BEFORE = re.compile(r"\b(?:when|while|after|before|because|if|until|since|where)$")
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
    r",\s+(?:(?:a|an|the|his|her|its|their|another|one|now\s+an?|now)\s+)?(?P<role>(?!(?:when|while|as|if|once|where|who)\s)[^,;:\"“”()—\n]{3,110}?)(?=,|:\s|\s*\n|\s+and\s+(?:an?|the|now|currently|former(?:ly)?|author|one)\s|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)\.(?:\s|$)|\s+(?:said|says|told|who|wrote|added)\b)"
)


_LONGEST_ROLE = 90
"""Longer appositions, in characters, are offices only by their capitals."""


_RELATIVE = re.compile(
    r"(?:,\s\d{1,2})?,?\s+who\s+(?:(?:now|also|once|then|currently|previously|formerly)\s)?"
    r"(?:(?:is|was|has\sbeen)\s(?:(?:now|also|once|then|currently|previously|formerly)\s)?|(?:serves|served|has\sserved|works|worked)\sas\s)"
    r"(?:(?:a|an|the|his|her|its|their)\s)?(?P<role>[^,;:\"“”()—\n]{3,110}?)"
    r"(?=,|\s*\n|\s+(?:and|but|who|when|until|in\s(?:19|20)\d\d|under|during)\s|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)\.(?:\s|$)|\s+(?:said|says|told|wrote|added)\b)"
)
"""A clause that tells what somebody is (", who served as the mayor's spokeswoman")."""

_AGE = re.compile(r",\s\d{1,2}(?=,\s)")


def role_after(text: str, end: int) -> tuple[str | None, str | None]:
    """Role and gender from what is told behind a name (", a spokeswoman for the mayor,", ", 34, who is a nurse")."""
    aged = _AGE.match(text, end)
    begin = aged.end() if aged else end
    stop = min(len(text), begin + 170)
    match = _APPOSITION.match(text, begin, stop) or _RELATIVE.match(text, end, stop)
    if not match or (len(match["role"]) > _LONGEST_ROLE and match["role"][0].islower()):
        return None, None
    words = [bare(word) for word in match["role"].split()]
    head = words[: next((i for i, w in enumerate(words) if w in _COMPLEMENT), len(words))]
    owner = _OWNER.match(match["role"]) or _BODY_FIRST.match(match["role"])
    if owner and not _MEMBERS & set(head):
        owned = words[len(owner[0].split()) :]
        head = owned[: next((i for i, w in enumerate(owned) if w in _COMPLEMENT), len(owned))]
    nouns = [word for word in head if word in ROLE_NOUNS]
    if not head or head[-1] not in _MEMBERS or _CLAUSE & set(words) or len(words) > 14:
        return None, None
    gender = "f" if set(nouns) & FEMALE_NOUNS else "m" if set(nouns) & MALE_NOUNS else None
    return match["role"].strip().removesuffix(" and"), gender


_OWNER = re.compile(r"(?:the )?[A-Z][\w.&-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&-]*)*['’]s? ")
"""Whose office it is that follows ("Bank of England's governor")."""

_BODY_FIRST = re.compile(r"(?:the )?[A-Z][\w.&’'-]*(?: (?:(?:of|for|and|the|&) )*[A-Z][\w.&’'-]*)* (?=[a-z])")
"""The body that a role begins with ("University of Velt graduate student")."""

_MEMBERS = ROLE_NOUNS | frozenset(
    """
    ally alumnus alumna associate backer collaborator colleague confidant confidante cook donor employee enthusiast
    fan fellow fundraiser friend graduate guest heir intern lobbyist member neighbour organiser participant partner
    dean patient postdoc principal relative roommate skeptic sponsor teammate trainee volunteer
    """.split()
)
"""Nouns for persons, also those that tell who somebody is only beside a name."""

_PERSONAL = frozenset(
    "ally backer colleague confidant critic donor fan friend heir opponent relative rival supporter".split()
)
"""Nouns that tie somebody to a person or cause, not to a body."""
_BEFORE_NAMES = frozenset("Mr. Mrs. Ms. Dr. Sen. Rep. Gov. President Senator Governor".split())
_SENT = frozenset("congressman congresswoman member representative senator".split())
"""Nouns for those whom a place sends."""

_PLACE_BEHIND = re.compile(r"(?<=[A-Za-z])\sin\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)*$")
"""Where a body is ("president of Acme Research in Winchester")."""

_BODY = re.compile(
    r"\b(?P<of>of|for|at|with|from)\s+(?:the\s+)?(?P<body>[A-Z][^,;]*?)(?:\s+(?:and\s+[a-z]|to\s+the\s)[^,;]*)?$"
)
_FIELD = re.compile(
    r"(?<!\bprime )(?<!\bforeign )(?<!\bfirst )(?<!\bchief )\b(?:secretary|minister|speaker|author|writer)s?"
    r"\s+(?:of|for)\s+(?:the\s+)?(?:(?!(?:of|for|at)\b)[\w’'&-]+,?\s*)+",
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
    before = {*map(bare, role[: match.start()].split())}
    somebody = body.split()[0] in _BEFORE_NAMES and not _OWNED.search(f"{body} ")
    if _PERSONAL & before or somebody:
        return None
    sent = match["of"] != "from" or _SENT & before or ORGANISATION_NOUNS & {*map(bare, body.split())}
    return body if sent else None  # "a student from Arden" only lives there.


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
    matcher = SequenceMatcher(None, name, other)
    # An upper bound that costs a tenth of the ratio goes first.
    return matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE


PARTICLES = frozenset("van von de del der den di da la le al el bin ben ibn st ter dos du bint arap ole wa".split())
_ARTICLE = re.compile(r"^[ae]l-(?=\w)")
_ARTICLES = frozenset({"al", "el"})


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[list[str], bool]:
    """A name's words, folded, without Arabic articles and generation suffixes, and whether it has one of these."""
    words = [_ARTICLE.sub("", bare(word)) for word in name.split()]
    kept = [word for word in words if word not in SUFFIX]
    return [word for word in kept if word not in _ARTICLES] or kept, len(kept) < len(words)


def last_word(name: str) -> str:
    """The word that two names of one person have in common, see same_person(): the last, without article or suffix."""
    words, _ = _words(name)
    return words[-1] if words else ""


@lru_cache(maxsize=20_000)
def same_person(name: str, other_name: str) -> bool:
    """Whether two names can be one person's, the fewer words standing in the other in the same order."""
    (words, junior), (other, senior) = _words(name), _words(other_name)
    if not words or not other or (junior != senior and words == other and len(words) == 2):
        return False
    if len(words) == 1 or len(other) == 1:
        short, long = (words, other) if len(words) == 1 else (other, words)
        return short[0] == long[-1]
    if words[-1] != other[-1]:
        return False
    short, long = sorted((words, other), key=len)
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
