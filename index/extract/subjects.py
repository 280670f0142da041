"""Who says or thinks what a cue reports, where the tagger saw no source: read off the cue's sentence."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.drafts import Draft
from index.extract.lexicon import speech_forms
from index.extract.mentions import POSSESSIVE
from index.extract.people import People
from index.extract.roles_before import role_before
from index.extract.roles_behind import role_after
from index.extract.sentences import SENTENCE_END
from index.records import Span

_PASSIVE = frozenset("is are was were be been being get gets got to".split())
_PASSIVE_CUE = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|be|been|being|also|widely|not|could|can|would|will|to)\s+)*"
    r"(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|also\s+|not\s+)*(?:\w+ed|known|seen|shown|told|said|given|made|thought|found)\b|[A-Z]\w+ed\b",
)
_OWNER = re.compile(
    r"(?:^|\s|[“\"])(?P<who>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}['’]s?|his|her|their|His|Her|Their)\s+(?:\w+\s+)?$"
)
_SHORT_SUBJECT = re.compile(
    r"\W*(?:(?:But|And|So|Yet|Then|Still|Also|While|When|If|After|as|while|and|but|that|because|"
    r"So far|For instance|Meanwhile)\b"
    r"[,:]?\s+)*"
    r"(?P<who>(?:[Tt]he |[Aa]n? |[Ss]ome |[Mm]any |[Mm]ost )?[\w.’'-]+"
    r"(?:\s(?!and\b|or\b|of\b|to\b|for\b|who\b|that\b|which\b)[\w.’'-]+){0,3})"
    r"(?:,? (?:also|still|now|later|recently|repeatedly|already|just|even|then|largely))?\s+"
)
_EXPLETIVE = re.compile(
    r"(?:it|there|this|that|these|those|here|what|which|in|on|at|for|to|with|by|from|of|asked|when|while|and|but|or|after"
    r"|before|as|so|than|if|because|although|though|yet|since|without|despite|not|then)\b|[^\w“\"]",
    re.IGNORECASE,
)
_DETERMINED = (
    r"(?:the|an?|his|her|their|its|our|many|some|most|several|other|both|these|those|two|three)\s(?:[A-Z][\w’'-]*\s)*"
)
_NAMES = r"(?:(?:[a-z]+\s){0,2}?[A-Z][\w.’'-]*(?:\s(?:of\s(?:the\s)?)?[A-Z(][\w.’'-]*\)?)*)"
_PRONOUN = r"(?:he|she|they|we|I|you)"
_FRONTED = re.compile(
    r"(?-i:[A-Z]{3,}[\w., ]{0,40}(?:\([\w ]+\) )?[―—–-]+)?\W*"
    r"(?:(?:But|And|Yet|Still|So|However|Then|Now|\w+day on [^,]{3,50}),?\s+)?"
    r"(?:(?:by|after|while|in addition to|when|before|without|since|despite|in|on|besides|instead of|rather than|for"
    r"|not|to|even|far from|in an? \w+ to|in order to)\s+)*(?:\w+ly\s+)?",
    re.IGNORECASE,
)
_NON_FINITE = re.compile(
    r"(?!Billed|Called|Dubbed|Entitled|Titled)(?:[Tt]o\s+(?:\w+ly\s+)?\w+|\w+ing|[A-Z]\w+ed|[Dd]etermined|[Ee]ager|[Ww]ary|[Aa]ware)\b"
)
_MAIN_CLAUSE = re.compile(
    rf"(?:,[”\"]?|[”\"],?|(?<=[”\"]),?)\s+(?:(?:though|however),\s+)?(?P<who>{_PRONOUN}|{_DETERMINED}[\w’'-]+|{_NAMES})(?=[\s,(])"
)
_BY = re.compile(
    rf"(?:\s+[\w’'-]+){{0,4}}?,?\s+by\s+(?P<who>(?!\w+ing\b)(?:{_DETERMINED}[\w’'-]+"
    rf"(?:\s(?!(?:of|to|for|in|on|at|as|if|that|who|what|why|how|whether|and|with|from|when|while|which)\b)[\w’'-]+){{0,3}}|{_NAMES}))"
)

_STOP = re.compile(r"[a-z)]{2}\.\s+(?=[A-Z])")
"""Where a sentence ends, but for abbreviations ("Mr. Berg")."""

_REACH = 260
"""How many characters before a cue its subject may begin."""


_ASKED_BY = re.compile(r"(?:(?:was|were|been|being|when|if)\s)*(?:asked|pressed|questioned)$", re.IGNORECASE)


_BY_WHOM = re.compile(r" by (?P<who>[^,.;:\"“”\n]{2,60}?) (?:about )?")


def asker(text: str, pieces: list[Span], cue: Span, source: Span | None) -> Span | None:
    """Who asks where the one asked was taken for it ("Park, asked by reporters whether"), None if that is not so."""
    if (source is not None and source[0] >= cue[1]) or not _ASKED_BY.match(text[slice(*cue)]):
        return None
    by = _BY_WHOM.fullmatch(text, cue[1], pieces[0][0]) if pieces[0][0] > cue[1] else None
    return by.span("who") if by else None


_WHEN_ASKED = re.compile(r"(?P<when>(?:when|if|once)\s)?(?:asked|pressed|questioned)(?:\s(?:about|on))?", re.IGNORECASE)
_ASKED_ASIDE = re.compile(r",\s|,?[^;:.\n]*\s(?:when|if|once)\s")


def is_asked(text: str, source: Span, cue: Span | None) -> bool:
    """Whether a source is who is asked, not who asks ("Park, asked about Koo", "Park spoke when asked about Koo")."""
    if cue is None:
        return False
    if text[slice(*cue)] == "Accused Of":  # "Board Accused Of Covering Up Leaks"
        return source[1] <= cue[0]
    asked = _WHEN_ASKED.fullmatch(text, *cue)
    if asked is None or cue[0] < source[1]:
        return False
    return asked["when"] is not None or _ASKED_ASIDE.fullmatch(text, source[1], cue[0]) is not None


_MEDIUM = re.compile(
    r"(?:an?|his|her|their|the) (?:[\w’'-]+ ){0,3}?(?:post|tweet|message|interview|statement|letter|speech"
    r"|address|article|video|column|note|op-ed|briefing|chat)s?"
)
_IN = re.compile(r",? in $")
_SPOKEN_IN = re.compile(rf",? in {_MEDIUM.pattern} (?:on|to|with|at|for|before) (?:the )?$")


def maker(text: str, people: People, source: Span | None, cue: Span | None) -> Span | None:
    """Who says it where the medium was taken for the speaker ("Park in her post on Koo said"), None if it was not."""
    if source is None or (cue and text[source[1] : cue[0]].strip()):
        return None
    words = _SPOKEN_IN.search(text, max(0, source[0] - _REACH // 2), source[0])
    if words is None and _MEDIUM.fullmatch(text, *source):
        words = _IN.search(text, max(0, source[0] - len(", in ")), source[0])
    named = people.within((max(0, words.start() - 60), words.start())) if words else []
    return named[-1][0] if words and named and named[-1][0][1] == words.start() else None


_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?$")


def main_subject(text: str, draft: Draft, drafts: list[Draft]) -> Span | None:
    """Who says what a participle goes on with: its main clause's source ("Park criticised it, saying that").

    Args:
        text: The article.
        draft: A statement without a source, or with whom it was told for it ("she told the Post, adding that").
        drafts: The article's statements.

    Returns: None if the cue is no such participle or nothing is said before it in its sentence.
    """
    source, cue = draft.source, draft.cue
    if cue is None or not text[slice(*cue)].endswith("ing") or text[cue[0] - 2 : cue[0]] != ", ":
        return None
    if source is not None and (source[0] > cue[0] or not _TOLD.search(text, max(0, source[0] - 14), source[0])):
        return None
    main = [
        one for one in drafts if one.source and one.cue and max(*one.source, *one.cue) < cue[0] and one is not draft
    ]
    last = max(main, key=lambda one: one.cue or (0, 0), default=None)
    between = text[last.cue[1] : cue[0]] if last and last.cue else "\n"
    return last.source if last and "\n" not in between and not SENTENCE_END.search(between) else None


def without_apposition(text: str, draft: Draft) -> list[Span]:
    """A report's pieces without what tells who its source is ("According to Park, an aide to Koo, it was late")."""
    source, cue, (start, end) = draft.source, draft.cue, draft.pieces[0]
    if source is None or cue is None or not cue[1] < source[1] < start or text[source[1] : start].strip(" ,"):
        return draft.pieces
    role, _ = role_after(text, source[1])
    behind = text.find(role, start, end) + len(role) if role else 0
    if not start < behind < end or text[behind] != "," or text[slice(*cue)].lower() != "according to":
        return draft.pieces
    return [(behind + 2, end), *draft.pieces[1:]]


_WHO_IS = re.compile(r"who\s(?:is|was|has been|serves|served|works|worked|leads|led|heads|headed|chairs|chaired)\b")


def in_passing(text: str, source: Span, cue: Span) -> bool:
    """Whether a source is a clause that tells who somebody is, which the sentence goes on behind.

    "Park praised Koo, who served as mayor, saying" tells what Park says.
    """
    told = _WHO_IS.match(text, *source) is not None and text[slice(*cue)].endswith("ing")
    return told and text[source[1] : cue[0]].strip() == "," and text[source[0] - 2 : source[0]] == ", "


def find_subject(text: str, people: People, pieces: list[Span], cue: Span) -> Span | None:
    """Who speaks or thinks by a cue whose source the tagger missed: its possessor, its agent or a subject.

    Args:
        text: The article.
        people: Its persons.
        pieces: The statement's contents.
        cue: The words that report it.
    """
    words = text[slice(*cue)]
    near = max(0, cue[0] - _REACH)
    found = ((text.rfind(mark, max(0, near - 1), cue[0]), len(mark)) for mark in ("\n", "”", '"', "''", "? ", "! "))
    low = max((at + length for at, length in found if at >= 0), default=near)
    low = max([low, *(end for _, end in pieces if end <= cue[0])])
    low = max([low, *(one.end() for one in _STOP.finditer(text, low, cue[0]))])
    before = text[low : cue[0]]
    if owner := _OWNER.search(before):
        return low + owner.start("who"), low + owner.end("who")
    if _PASSIVE_CUE.match(words) or (before.split() and before.split()[-1].lower() in _PASSIVE):
        mental = words[:1].isupper() and words.split()[0].lower() not in speech_forms()
        return _agent(text, pieces, cue) or (_main_clause(text, before, pieces, cue) if mental else None)
    if main := _main_clause(text, before, pieces, cue):
        return main
    if (subject := _SHORT_SUBJECT.fullmatch(before)) and not _EXPLETIVE.match(subject["who"]):
        return low + subject.start("who"), low + subject.end("who")
    verb = re.match(r"(?:also |later |then |has |have |had )*(\w+)", words)
    if not verb or verb[1] not in speech_forms():
        return None
    named = [at for at, _ in people.within((low, cue[0])) if not re.match(r"['’]s?\s", text[at[1] : at[1] + 3])]
    return named[0] if named else _opening_subject(text, people, cue)


_AND = re.compile(r"\s(?:and|but|then) (?:\w+ly |also |later |then )?$")


def _opening_subject(text: str, people: People, cue: Span) -> Span | None:
    """Whom a sentence is about that goes on with another verb (`Berg, known as "Bo," was held and pleaded guilty`)."""
    low = max(0, cue[0] - _REACH)
    if not _AND.search(text, low, cue[0]):
        return None
    begin = max([low, text.rfind("\n", 0, cue[0]) + 1, *(one.end() for one in _STOP.finditer(text, low, cue[0]))])
    named = people.within((begin, cue[0]))
    if len({id(person) for _, person in named}) != 1:
        return None
    at = named[0][0]
    opens = (begin > low or not low) and role_before(text, at[0])[2] <= begin
    return at if opens and not POSSESSIVE.match(text[at[1] : at[1] + 3]) else None


_CONNECTS = re.compile(
    r"(?P<quoted>[\"”’']*)(?P<dash>(?:[,;]|[ ][–—-]+)?)[\"”’']*[^\S\n]*"
    r"(?:(?:and|but|while|or|then|also|later|likely|even|instead|still|has|have|had|\w+ly)\s+)*"
)
"""What stands between two statements of one subject in a sentence ("said that he was late, and warned her")."""
_JOINS = re.compile(r"\b(?:and|but|or|then|has|have|had)\b")
_NO_VERB = re.compile(r"(?:an?|the|to)\s", re.IGNORECASE)
_ACTIVE = re.compile(r"(?:\w+ly\s|also\s|not\s)*(?:(?:is|was|has|had|will|would)\s|\w+ing\b)")
_VERB = re.compile(r"(?:\w+ly\s|also\s|later\s|then\s|has\s|have\s|had\s)*(?P<verb>\w+)")


def goes_on_with(text: str, last: Draft, cue: Span) -> bool:
    """Whether a cue without a subject of its own goes on with the sentence of the last statement, behind its words."""
    if last.cue is None or last.source is None:
        return False
    end = max(last.end, last.cue[1], last.source[1])
    between = _CONNECTS.fullmatch(text, end, cue[0]) if end < cue[0] else None
    if between is None or _PASSIVE_CUE.match(text, *cue):
        return False
    joined = _JOINS.search(between[0]) is not None
    # Behind a quotation or a dash a sentence goes on with other subjects, too, unless a verb of saying stands there.
    if between["quoted"] or between["dash"].strip(",; "):
        return _goes_on_saying(text[slice(*cue)], joined=joined)
    # Without "and" before it, a participle tells what is done to something (", known as", ", denounced as").
    return _NO_VERB.match(text, *cue) is None if joined else _ACTIVE.match(text, *cue) is not None


def _goes_on_saying(words: str, *, joined: bool) -> bool:
    """Whether a cue is a verb that somebody says something by: in the past behind "and", else a participle."""
    match = _VERB.match(words)
    verb = match["verb"] if match else ""
    if joined and verb.endswith("ed"):
        return True
    return verb in speech_forms() and (joined or verb.endswith("ing"))


def _agent(text: str, pieces: list[Span], cue: Span) -> Span | None:
    """The agent of a passive cue, behind "by"."""
    for position in (cue[1], max(cue[1], pieces[-1][1])):
        stop = re.compile(r"[.;!?](?:\s|$)|\n|$").search(text, position)
        if match := _BY.match(text, position, stop.start() if stop else len(text)):
            return match.span("who")
    return None


def _main_clause(text: str, before: str, pieces: list[Span], cue: Span) -> Span | None:
    """The subject of the main clause behind a fronted one ("Asked whether ..., Berg", "By calling for ..., Berg")."""
    if not _FRONTED.fullmatch(before) or pieces[-1][1] <= cue[1]:
        return None
    if not (_NON_FINITE.match(text, *cue) or re.search(r"\b(?:to|not)\s+$", before, re.IGNORECASE)):
        return None
    match = _MAIN_CLAUSE.match(text, pieces[-1][1])
    return match.span("who") if match else None
