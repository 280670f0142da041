"""Whom the words of a mention name: persons, one or several, or an organisation."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.lexicon import CAPITALS, COUNTRIES, DEMONYMS, GROUP_NOUNS, MEDIA, ORGANISATION_NOUNS, ROLE_NOUNS
from index.extract.names import NAME, NATIONS, PARTICLES, PARTIES, bare, is_title, stands_in
from index.extract.nouns import NATIONALITIES, PLACES
from index.extract.organisations import ANY_BODY, BODIES
from index.extract.people import People
from index.extract.person import Person
from index.extract.role_words import FIELDS
from index.extract.roles_before import role_before
from index.extract.roles_behind import role_after
from index.records import Span

POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
_TICKER = re.compile(r"\s\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|LSE|TSX|OTC\w*|[A-Z]{2,7}):\s?[\w.]+(?:,\s?[\w.:]+)*\)")
"""Where a company's shares are traded."""
HEAD_ENDS = re.compile(r",|\s(?:for|of|from|in|at|[Ww]ho|that|which|with|on)\s")
"""What ends the head of a noun phrase."""

_PREPOSITION = re.compile(
    r"\b(?:for|of|to|from|with|by|against|about|at|in|like|than|on|toward|towards|supporting|including|behind|under|near)\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"\b(?:and|or)\b|&")
_JOINT = re.compile(r"\band\b|&|along with|as well as")
_HOME = r"(?:\s+(?:of|from)(?:\s+[A-Z][\w.]+){1,3}?|\s*\([^)\n]{1,24}\))?"
"""Where the one just named is from ("of Maine", "(R-Tex.)")."""

_AND = re.compile(_HOME + r"\s*(?:,|and|or|&|,\s*and)\s*")
_BETWEEN_JOINT = re.compile(
    _HOME + r"\s*(?:,|and|&|,\s*and|,?\s*(?:along with|as well as))\s*.{0,60}",
    re.DOTALL,
)
_RELATIVE = re.compile(r"\b(?:who|Who|whom|whose|which|that)\b")
_NOUN_AFTER = re.compile(
    r"[ \u00a0](?!(?:and|or|of|for|who|whom|whose|which|that|in|at|on|with|from|to|by|as|is|are|was|has|had|have|will|"
    r"would|himself|herself|themselves|both|too|also|alone|then|now|later|himself|personally|not|did|does|may|might|"
    r"could|should|via|during|along|like|but|who|says|said|told|in|after|before|when|while|if|was|were|than|the|an?)\b)"
    r"(?!(?:working|speaking|writing|representing|appearing|serving|leading|reporting)\b)[a-z][\w’'-]*"
)
_OFFICE_BETWEEN = re.compile(r"(?:[ \u00a0][A-Z][\w’'.-]*)+[ \u00a0]")
_NAME_OF_OFFICE = re.compile(r"(?:[ \u00a0][A-Z][\w’'-]*)+")
_INSTITUTION_AFTER = re.compile(
    r"\s+(?:[Cc]ampaign|[Aa]dministration|[Ff]oundation|[Gg]overnment|[Tt]eam|[Cc]amp|[Cc]abinet|University|"
    r"Organi[sz]ation|White House|Street|Road|Avenue|County|(?:[Pp]ress\s|[Bb]riefing\s){1,2}[Rr]oom|(?:[Ss]uper )?PAC|"
    r"Act|Airport|Arena|Boulevard|Bridge|Building|Center|Centre|College|Corp|Hospital|Hotel|Inc|Institute|Library|Memorial|"
    r"Museum|School|Show|Stadium|Theater|Theatre|Towers?)\b"
)
_COMPOUND_AFTER = re.compile(r"(?:, [A-Z][\w.]+)?-[a-z]|[^\"“”]{0,30}[\"”]\s[a-z]")
"""What makes a name part of a longer word: "Bush-era", "Quell, N.C.-based", "the 'Berg or Bust' crowd"."""

_WORDS = (
    r"(?:letter|e-?mail|tweet|message|statement|post|memo|note|op-ed|essay|column|book|memoir|autobiography|testimony|speech|"
    r"remark|lawsuit|filing|document|complaint|affidavit|press release|account|study|report|article|analysis|"
    r"calculation|estimate|research|paper|blog|comment|commentary|editorial|poem|proposal|promise|pledge|claim|answer|"
    r"response|reply|criticism|warning|prediction|description|assertion|accusation|announcement|declaration|argument)s?\b"
    r"(?!['’-]|\s(?!(?:to|of|on|in|at|from|by|about|for|that|which|last|this)\b)[a-z]+$)"
)
_MADE = re.compile(rf"\b{_WORDS}")
"""What is said or written, which whoever wrote it says by it."""

_OWN_WORDS = re.compile(rf"['’]s?\s+(?:[\w’'-]+\s+){{0,3}}?{_WORDS}")
_WORDS_BY = re.compile(rf"^(?:[\w’'-]+\s+){{0,4}}?{_WORDS}(?:\s[a-z]+){{0,2}}\s(?:from|by)\s(?:then-)?$", re.IGNORECASE)
HIS_WORDS = re.compile(rf"(?P<who>his|her)\s+(?:[\w’'-]+\s+){{0,3}}?{_WORDS}", re.IGNORECASE)
"""A letter, tweet or the like of whoever a pronoun means."""

_SEVERAL = re.compile(
    r"(?:some|several|many|dozens|hundreds|thousands|a (?:band|coalition|couple|crowd|dozen|few|group|handful|host|"
    r"number|panel|string|team))\s",
    re.IGNORECASE,
)
"""How a mention of more than one begins, of whom a name is an example or tells more."""

_MEMBERS = re.compile(
    r"(?:[A-Z][a-z]+-)?[A-Z][a-z]{2,}(?:ans|[ai]nos|inas|ists|crats|ives)|Dems|Brits|Jews|Arabs|Muslims"
)
"""One word for the members of a nation, party or faith ("Russians", "Latinos", "Progressives")."""

_INDEFINITE = frozenset(
    """
    a an some many several one two three four five both another other new newly most few his her their its
    my our this that these those all no any each every former presidential i neither either two-thirds one-third
    three-quarters three-fourths
    """.split()
)
_NO_SUBJECT = frozenset({"Despite", "Unlike"})
_BEFORE_PLACES = frozenset("Across Among Around Beyond During Inside Near Outside Throughout Within".split())
"""What begins a phrase that is no source where a sentence begins with it."""

_ADJECTIVE = re.compile(rf"\A(?!(?:{'|'.join(sorted(PARTICLES))}) )[a-z]+(?:-[a-z]+)* (?=[A-Z])")
"""What stands before a body's name and is no part of it ("nonpartisan", "left-leaning")."""

_DOCUMENTS = frozenset(
    """
    article book complaint data document documents filing lawsuit letter memo paper poll records report statement
    stories story study survey
    """.split()
)
"""What is written, which a body's name before it does not name."""

_NOBODY = frozenset(
    """
    most everyone everybody nobody few some many others all none both half anyone someone people critics
    millennials officers polls analysis investors associates figures projections partisans spokesmen
    fact-checkers advocates conservatives liberals women men americans voters report study poll survey memo how what
    when where why
    """.split()
)


def named_persons(people: People, span: Span) -> list[Person]:
    """The persons whom a mention names as speakers, not those it names in passing ("a spokesman for X").

    Args:
        people: The article's persons.
        span: The mention.
    """
    text = people.text
    found: list[Person] = []
    previous_end = span[0]
    object_end = -1
    inside = people.within(span)
    for number, ((start, end), person) in enumerate(inside):
        following = inside[number + 1][0][0] if number + 1 < len(inside) else None
        if _object_of_preposition(text, span[0], start) or (
            object_end >= 0 and _goes_on(text, object_end, start, span[1])
        ):
            object_end = end
            continue
        if (
            (found and start < _office_behind(text, previous_end))
            or _only_modifies(text, end, span[1], following)
            or _in_relative_clause(text, span[0], start)
            or person in found
        ):
            continue
        if found:
            joint = _BETWEEN_JOINT.fullmatch(text, previous_end, start)
            listed = _JOINT.search(text[span[0] : start][-70:]) or _listed(text, span, start)
            if not joint or not listed:
                continue
        found.append(person)
        previous_end = end
    if len(found) > 1 and not _JOINT.search(text[slice(*span)]):
        return found[:1]
    return [] if len(found) == 1 and _SEVERAL.match(text, *span) else found


def _office_behind(text: str, end: int) -> int:
    """Where the office ends that is told behind a name: names before that are part of it."""
    role, _ = role_after(text, end)
    at = text.find(role, end) if role else -1
    return at + len(role) if role and at >= 0 else end


def writer(people: People, span: Span) -> Person | None:
    """Whose words a letter, tweet or the like is that a mention gives as source ("Park's letter", "a post by Park").

    Args:
        people: The article's persons.
        span: The mention.
    """
    text = people.text
    for at, person in people.within(span):
        after = text[at[1] : span[1]]
        _, _, begin = role_before(text, at[0])
        if begin <= span[0] and _OWN_WORDS.match(after):
            return person
        if _WORDS_BY.search(text[span[0] : begin]) and not (POSSESSIVE.match(after) or _NOUN_AFTER.match(after)):
            return person
    return None


def _goes_on(text: str, end: int, start: int, stop: int) -> bool:
    """Whether a name goes on with a list of objects ("for Park, Kim and Lee"), or tells who it is ("for Park, Kim")."""
    between = _AND.fullmatch(text, end, max(end, role_before(text, start)[2]))
    return between is not None and bool(_LIST.search(between[0]) or _LIST.search(text[start:stop]))


def _only_modifies(text: str, end: int, stop: int, following: int | None) -> bool:
    """Whether a name that ends there only tells more about what follows ("Park's aide", "Park aide Kim")."""
    after = text[end:stop]
    if POSSESSIVE.match(after):
        return bool(after.strip("'’s "))
    if _NOUN_AFTER.match(after) or _INSTITUTION_AFTER.match(after) or _COMPOUND_AFTER.match(after):
        return True
    if following is None:
        # "Park Super PAC Chief", but "Park, Berg Chief Executive".
        return _NAME_OF_OFFICE.fullmatch(after) is not None and bare(after.split()[-1]) in ROLE_NOUNS
    return bool(_OFFICE_BETWEEN.fullmatch(text, end, following)) or role_before(text, following)[2] <= end + 1


def names_institution(text: str, end: int) -> bool:
    """Whether a name that ends there only tells which office or body is meant ("the Park administration")."""
    return _INSTITUTION_AFTER.match(text, end) is not None


def _in_relative_clause(text: str, start: int, name: int) -> bool:
    """Whether a name stands in a clause that tells more about the speaker ("Park, who defended Kim")."""
    before = text[start:name]
    relative = list(_RELATIVE.finditer(before))
    if not relative or relative[-1].start() == 0:
        return False
    rest = before[relative[-1].end() :]
    _, _, role = role_before(text, name)
    # "One of her friends who stayed, former councillor Kim": the name stands in apposition behind the clause.
    # "Park, who spoke for her deputy, Kim": it tells who the deputy is.
    apposed = (
        re.search(r"([\w’'-]+),\s+((?:an?|the|former)\s+)?$", text[start : max(start, role)]) if "," in rest else None
    )
    return apposed is None or bare(apposed[1]) in ROLE_NOUNS


def _listed(text: str, span: Span, start: int) -> bool:
    """Whether a name is one of a list that ends in "and NAME"."""
    return bool(re.match(r"[^,]+,\s+(?:and\s+)?[A-Z]|[^,]+\s+and\s+[A-Z]", text[start : span[1]]))


def _object_of_preposition(text: str, start: int, name: int) -> bool:
    """Whether a name in a mention only tells whose spokesman it is ("a spokesman for Governor Park")."""
    before = text[start:name]
    comma = before.rfind(",")
    if comma >= 0 and not _PREPOSITION.search(before[comma:]):
        return False
    matches = list(_PREPOSITION.finditer(before))
    _, _, role = role_before(text, name)
    if any(match[0].lower() == "including" for match in matches):
        return True
    if not matches or start + matches[-1].start() >= role:
        return False
    if matches[-1][0].lower() == "like":
        return True
    title = before[: matches[-1].start()].split()
    office = bool(title) and all(word[:1].isupper() for word in title) and bare(title[-1]) not in GROUP_NOUNS
    if matches[-1][0] == "of" and office and title[0] not in ("The", "A"):
        return False
    if office and bare(title[-1]) in BODIES and _names_body(text[start + matches[-1].end() : name].split()):
        return False
    between = [word for word in text[start + matches[-1].end() : role].split() if bare(word) not in _DETERMINERS]
    agent = (
        matches[-1][0].lower() == "by" and before[: matches[-1].start()].endswith("ed ") and not _MADE.search(before)
    )
    return not between or agent or _is_verb(between, matches[-1][0].lower())


def _is_verb(words: list[str], preposition: str) -> bool:
    """Whether a verb stands between a preposition and the name of its object ("to see Park", "of leaving Park")."""
    return len(words) == 1 and words[0].islower() and (preposition == "to" or words[0].endswith("ing"))


def _names_body(words: list[str]) -> bool:
    """Whether words go on with a body's name and an office in it ("Trade Director" behind "The Velt Council on")."""
    first = words[0] if words else ""
    known = is_title(first) or bare(first) in COUNTRIES | PLACES
    return len(words) > 1 and first[:1].isupper() and not known and bare(words[-1]) in ROLE_NOUNS


_DETERMINERS = frozenset(
    """
    the a an his her their its presidents senators governors representatives sens reps govs judges
    presumptive presumed likely then-candidate fellow incoming outgoing embattled longtime retired late
    """.split()
)
"""What may stand between a preposition and the names that are its objects, or the offices before these."""


def known_by_last_name(people: People, head: str) -> Person | None:
    """The one person whose last name a mention ends with, where the registry missed the mention itself."""
    words = head.split()
    if len(words) > 3 or not words or not words[-1][:1].isupper() or POSSESSIVE.search(head):
        return None
    found = people.with_last_name(bare(words[-1]))
    return found[0] if len(found) == 1 else None


_OFFICES = frozenset("PM CM MP MPs MEP CEO CFO COO VP AG DA CJI COAS DGP".split())
"""Letters that stand for an office."""


_POSSESSOR = re.compile(r"^(?:[Tt]he )?(?:[A-Z][\w.]+ )?(?P<place>[A-Z][\w.]+)['’]s (?=[A-Z])")
_ACRONYM = re.compile(r"\s*\([A-Z][\w.&-]*(?::\s?[\w.]+)?\)$")
"""What stands behind an organisation's name in brackets: its letters, or a firm's exchange and symbol."""


BASED = re.compile(r"^(?:[Tt]he )?(?:[A-Z][\w.-]+,? ){0,3}[A-Z][\w.]+-based (?=[A-Z])")
"""Where an organisation has its seat, before its name ("Quell, N.C.-based Acme")."""


def _own_name(mention: str) -> str:
    """An organisation's name without its country, capital and acronym ("the UN's World Food Programme (WFP)")."""
    owner = _POSSESSOR.match(mention)
    if owner and (owner["place"].replace(".", "").isupper() or owner["place"].lower() in COUNTRIES | CAPITALS):
        mention = mention[owner.end() :]
    return _ACRONYM.sub("", mention)


_KINDS_OF_BODY = ORGANISATION_NOUNS | frozenset(
    """
    airline bloc broadcaster brokerage carmaker charity chain club consultancy daily developer insurer lender maker
    manufacturer media militia movement operator outlet regulator retailer rival site start-up startup think-tank
    watchdog weekly
    """.split()
)


def _behind_noun(words: list[str]) -> list[str]:
    """An organisation's name behind what kind of body it is ("regional bloc ECOWAS"), or all the words."""
    first = next((i for i, word in enumerate(words) if word[:1].isupper()), 0)
    if words and first == 0 and not words[-1].islower():
        # "U.S. drug company Acme", "Hebrew-language news site Acme"
        lower = max((i for i, word in enumerate(words) if word[:1].islower()), default=-1)
        first = lower + 1 if lower > 0 and words[lower] in _KINDS_OF_BODY else 0
    named = first > 0 and all(word[:1].isupper() for word in words[first:])
    return words[first:] if named and words[first - 1] in _KINDS_OF_BODY else words


_PLURAL = re.compile(
    r"[A-Z][a-z]+(?:(?:at|ct|it|ut|st|ss)ors|(?:[bcdfgklmnprtv])ers|[aeiou]?[lrt]ies|ists|(?:a|e)nts|ees)"
)
"""Words that are mostly nouns for several people or things where they begin a sentence ("Demonstrators", "Stories")."""


def _is_plural_noun(text: str, word: str) -> bool:
    """Whether a word with a capital that begins a sentence looks like a common noun, and stands nowhere within one."""
    if not _PLURAL.fullmatch(word) or word.lower() in MEDIA:
        return False
    return _begins_sentences(text, word)


def _begins_sentences(text: str, word: str) -> bool:
    """Whether a word stands with its capital at the beginning of sentences only."""
    return all(_BEGINS.search(text, max(0, at.start() - 4), at.start()) for at in re.finditer(rf"\b{word}\b", text))


_BEGINS = re.compile(r"(?:^|\n|[.!?:][”\"’']?\s|[“\"])$")
"""What stands before a sentence's first word."""

_OF_NAME = re.compile(r"[A-Z][\w-]+ (?:of|for) (?:the )?[A-Z]")
"""A kind of body and whose it is, which together are a name ("Bank of England")."""


def _tells_no_body(text: str, word: str) -> bool:
    """Whether a lone word names no organisation: people, members, an office, or which party or country is meant."""
    if _is_plural_noun(text, word) or word.lower().startswith(("anti-", "pro-")):
        return True
    return bool(_MEMBERS.fullmatch(word)) or word in _OFFICES or bare(word) in DEMONYMS | NATIONALITIES | PARTIES


def only_begins(text: str, name: str) -> bool:
    """Whether a name is a common word, as far as its letters tell, with a capital only where sentences begin."""
    if not re.fullmatch(r"[A-Z][a-z]+", name) or name.lower() in MEDIA | COUNTRIES:
        return False
    return _begins_sentences(text, name)


def _of_nation(mention: str) -> bool:
    """Whether words only say which country's body of a common kind it is ("the Palestinian group")."""
    article, _, rest = mention.partition(" ")
    nation, _, noun = rest.partition(" ")
    return article.lower() == "the" and bare(nation) in NATIONALITIES | NATIONS and noun in ANY_BODY


_COUNTRYS_BODY = re.compile(
    r"(?:[Tt]he )?(?P<name>(?P<land>[A-Z][\w.]+(?: [A-Z]\w+)?)(?P<owns>['’]s?)? "
    r"(?P<field>(?:[a-z]+ ){0,2})(?P<noun>[a-z]+))"
)


def countrys_body(mention: str) -> str | None:
    """The name of a country's body in small letters ("the Velt foreign ministry", "Velt's defence ministry")."""
    match = _COUNTRYS_BODY.fullmatch(mention)
    if match is None or match["noun"] not in _STATE_BODIES or not {*match["field"].split()} <= FIELDS:
        return None
    land = bare(match["land"].split()[-1])
    known = land in COUNTRIES | CAPITALS if match["owns"] else land in NATIONALITIES | NATIONS
    return match["name"] if known else None


_STATE_BODIES = frozenset("ministry government parliament army military navy embassy police presidency".split())
"""What every country has."""


def organisation(text: str, span: Span) -> str | None:
    """The name of an organisation, country or group, without its article; None for what has no name."""
    mention = _TICKER.sub("", _own_name(text[slice(*span)].removeprefix("From ")))
    mention = BASED.sub("", mention)
    if not mention.split() or mention.split()[0].lower() in _INDEFINITE or _of_nation(mention):
        return None
    words = HEAD_ENDS.split(mention)[0].split()
    if not words or words[0] in _NO_SUBJECT or (words[0] in _BEFORE_PLACES and words[1:2] == ["the"]):
        return None
    last = bare(words[-1])
    if last in ROLE_NOUNS | GROUP_NOUNS and not (
        words[-1][:1].isupper() and len(words) > 1 and last in ORGANISATION_NOUNS
    ):
        return None
    kept = _behind_noun(words[1:] if words[0].lower() == "the" else words)
    named_after = last in BODIES and _OF_NAME.match(mention.removeprefix("The ").removeprefix("the "))
    if len(words) == 1 and not named_after and (words[0].lower() in _NOBODY or stands_in(text, words[0].lower())):
        return None
    if len(kept) == 1 and _tells_no_body(text, kept[0]):
        return None
    if not kept or not any(word[:1].isupper() for word in kept):
        return None
    if len(kept) > 1 and stands_in(text, " ".join(kept).lower()):
        return None  # "Major Companies" of a headline
    if last in _DOCUMENTS and kept[-1].islower():
        return None  # "FEC records"
    lower = [word for word in kept if word[:1].islower() and word not in ("and", "the", "de")]
    named = mention if len(kept) >= len(words) - 1 else " ".join(kept)
    if POSSESSIVE.search(named) or len(lower) > int(last in ORGANISATION_NOUNS) or len(kept) > 8:
        return None
    if kept[-1][:1].isupper() or last in ORGANISATION_NOUNS:
        whole = mention[mention.lower().startswith("the ") and 4 :]
        match = NAME.match(whole)
        if match and re.match(r"\s+(?:of|for)\s+(?:the\s+)?[A-Z]", whole[match.end() :]):
            return re.split(r",", whole)[0].strip()
        return _ADJECTIVE.sub("", " ".join(kept).strip(" ,.;:"))
    return None
