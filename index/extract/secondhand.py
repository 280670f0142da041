"""Words at second hand: whoever a medium quotes says them, not the medium ("IRNA quoted Karimi as saying that ...")."""

import re
from dataclasses import replace

from index.extract.borders import trim
from index.extract.drafts import Draft
from index.extract.lexicon import MEDIA
from index.extract.quotes import DOUBLE_MARK
from index.records import Span

_VERBS = r"as\s(?P<verb>saying|telling|adding|writing|claiming|warning|declaring|stating|insisting|noting)\b"
_AS_SAYING = re.compile(rf"\s{_VERBS}|\bquot\w+\s[^.;:\"“”\n]{{2,60}}?\ssaying\b")
_QUOTES = re.compile(
    rf"\b(?P<cue>quot(?:ed|es|ing)|cit(?:ed|es|ing))\s(?!by\b|as\b)(?P<who>[^.;:\"“”\n]{{2,100}}?|[^;:\"“”\n]{{2,100}}?)\s{_VERBS}"
)
_IS_QUOTED = re.compile(
    rf"\b(?:was|were|is|are|been|being)\s(?:\w+\s)?(?P<cue>quoted|cited)\s(?:\w+day\s)?by\s(?P<by>[^.;:\"“”\n]{{2,60}}?)\s{_VERBS}"
)
_DAY = re.compile(r"(?:\s(?:on\s)?\w+day\b)?[,:]?\s*")
_SENTENCE = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z])|[\"“”\n]")
_BEFORE = 160
"""Characters before "was quoted" in which its subject stands."""
_BEHIND = 40
"""Characters behind "as saying" in which the words begin."""


_QUOTES_SAYING = re.compile(
    r"\b(?P<cue>quot(?:ed|es|ing))\s(?!by\b|as\b)"
    r"(?P<who>[^.,;:\"“”\n]{2,60}?(?:, [^.,;:\"“”\n]{3,60},)?)(?<!\sas)\s(?P<verb>saying)\b"
)
"""The same without "as"."""


def at_second_hand(text: str, drafts: list[Draft]) -> list[Draft]:
    """The statements, those that a medium quotes given to whoever it quotes.

    Args:
        text: The article.
        drafts: Its statements; changed in place.
    """
    contents = {piece[0]: piece for one in drafts for piece in one.pieces}
    for one in drafts:
        _given_back(text, one)
        _said_by_piece(text, one, contents)
    drafts = [part for one in drafts for part in _introduced(text, one)]
    if not _AS_SAYING.search(text):
        return drafts
    for match in (*_QUOTES.finditer(text), *_QUOTES_SAYING.finditer(text)):
        drafts = _given(text, drafts, match.span("who"), match)
    for match in _IS_QUOTED.finditer(text):
        low = max(0, match.start() - _BEFORE)
        begun = [one.end() for one in _SENTENCE.finditer(text, low, match.start())]
        drafts = _given(text, drafts, trim(text, (begun[-1] if begun else low, match.start()), _outer), match)
    return drafts


def _given_back(text: str, draft: Draft) -> None:
    """Give a quotation to who says it, where a medium was taken (`"...," said Hall, according to the Post`)."""
    if draft.cue is None or text[slice(*draft.cue)].lower() not in _MEDIUM_SAYS:
        return
    start = draft.start
    end = max((high for _, high in draft.pieces if high <= draft.cue[0]), default=draft.end)
    medium = draft.source and (_A_DOCUMENT.match(text, *draft.source) or _is_medium(text[slice(*draft.source)]))
    if medium and (reported := _REPORTED.match(text, start, end)):
        draft.pieces = [(max(low, reported.end()), high) for low, high in draft.pieces if high > reported.end()]
        draft.cue, draft.source = reported.span("cue"), _who(reported)
        return
    also = [one for form in _ALSO_SAID if draft.cue[0] >= end and (one := form.search(text, start, end))]
    for match in also[:1]:
        draft.pieces = _without(draft, match)
        draft.cue, draft.source = match.span("cue"), trim(text, match.span("who"), str.isspace)
        return
    if not DOUBLE_MARK.search(text, max(0, start - 1), end + 1):
        return
    if draft.cue[0] >= end:
        behind = [one for one in _SAID_BY.finditer(text, start, draft.cue[0]) if one.end() == draft.cue[0]]
        behind += [one for form in _BY_SAID for one in form.finditer(text, start, end) if one.end() == end]
        told_by = text[slice(*draft.cue)].lower() == "according to"
        if medium or told_by or (draft.source and text.startswith(("the ", "a ", "an "), draft.source[0])):
            behind += [one for one in _WHO_SAID.finditer(text, end - 1, draft.cue[0]) if one.end() == draft.cue[0]]
        for match in behind[:1]:
            draft.pieces, draft.cue, draft.source = _without(draft, match), match.span("cue"), _who(match)
            return
    elif told := [one for one in _TOLD.finditer(text, draft.cue[1], start + 1) if one.end() == start]:
        draft.cue, draft.source = told[0].span("cue"), told[0].span("who")
        return
    if within := _TOLD.match(text, start, end):
        draft.pieces = [(max(low, within.end()), high) for low, high in draft.pieces if high > within.end()]
        draft.cue, draft.source = within.span("cue"), within.span("who")


def _introduced(text: str, draft: Draft) -> list[Draft]:
    """A statement, and apart what somebody else is named right before (`..., to which Hall replied: "No"`)."""
    own = [one for one in (draft.source, draft.cue) if one]
    for number, (start, _) in enumerate(draft.pieces):
        match = _SAYS.search(text, max(0, start - _BEFORE), start)
        if match is None or any(low < match.end() and match.start() < high for low, high in own):
            continue
        said = replace(draft, pieces=draft.pieces[number:], cue=match.span("cue"), source=match.span("who"))
        begin = _WHICH.search(text, max(0, match.start() - _BEFORE), match.start()) or match
        left = [(low, min(high, begin.start())) for low, high in draft.pieces[:number] if low < begin.start()]
        return [replace(draft, pieces=left), said] if left else [said]
    return [draft]


def _without(draft: Draft, match: re.Match[str]) -> list[Span]:
    """A statement's pieces without the words before its cue that tell who says it and what follows these there."""
    cue = draft.cue[0] if draft.cue else draft.end
    cut = [(low, min(high, match.start()) if low < cue else high) for low, high in draft.pieces]
    return [(low, high) for low, high in cut if low < high]


def _is_medium(source: str) -> bool:
    """Whether a source is a newspaper, agency or the like."""
    return source.lower() in MEDIA or _MEDIUM.fullmatch(source) is not None


_MEDIUM = re.compile(
    r"(?:[Tt]he )?(?:[A-Z]{2,5}|(?:[A-Z]\w+ )+(?:Agency|Gazette|Journal|News|Post|Press|Times))(?: news agency)?"
)
"""A medium by its letters or the last word of its name."""


def _who(match: re.Match[str]) -> Span:
    """Who is said to have said it: a name or a pronoun."""
    return match.span("he") if match.groupdict().get("he") else match.span("who")


def _said_by_piece(text: str, draft: Draft, contents: dict[int, Span]) -> None:
    """Give a report to who says it, where that was taken for content and the medium behind it for the source.

    "..., said a Velt official, the Post reported"
    """
    if draft.cue is None or draft.source is None or text[slice(*draft.cue)] != "said":
        return
    start, end = contents.get(draft.cue[1] + 1, (0, 0))
    if start and text[end : draft.source[0]] == ", " and end - start < _LONGEST_SOURCE:
        draft.pieces = [piece for piece in draft.pieces if piece != (start, end)] or draft.pieces
        draft.source = (start, end)


_LONGEST_SOURCE = 80
"""Characters of whoever a medium gives as source."""

_MEDIUM_SAYS = frozenset({"according to", "reported", "reports"})
_NAME = (
    r"(?P<who>(?:[A-Z][\w’'-]*['’]s )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}(?:, (?:the |an? )?[^,.;:\"“”\n]{3,60},)?)"
)
_SAID_BY = re.compile(r"(?<=[,.!?])[\"”’']\s(?P<cue>said|says|added|wrote|told)\s(?P<who>[^.;:\"“”\n]{2,100}?),\s")
_BY_SAID = (
    re.compile(
        rf"(?:(?<=,)[\"”]|,)\s(?:{_NAME}|(?P<he>he|she)) (?P<cue>said)(?: in an? \w+)?(?:, without [a-z ]{{3,30}})?"
    ),
    re.compile(
        r"(?:[\"”]|'')\s(?!(?:and|as|at|but|in|on|that|then|when|which|while|who)\s)"
        r"(?P<who>[^,;:\"“”\n]{2,60}?) (?P<cue>said|told|wrote)"
        r"(?:\s(?:(?![a-z]{3}[.!?]\s)[^,;:\"“”\n]){2,80})?"
    ),
)
"""What ends a quotation with who says it, and to whom or where ("...,” Hall told the paper, according to")."""
_ALSO_SAID = (
    re.compile(
        r",\s(?P<who>(?:(?:the|an?|its|their)\s)?(?:[\w.’'-]+\s){1,6}?)(?P<cue>said|says|announced)(?:\s(?:on\s)?\w+day)?$"
    ),
    re.compile(r",\s(?P<cue>said|says)\s(?P<who>[^,.;:\"“”\n]{3,80})$"),
)
"""What ends a report that a medium gives at second hand ("..., Velt's ministry said, according to the agency")."""
_SAYS = re.compile(
    rf"(?:(?<=\s)|^){_NAME} (?P<cue>said|says|replied|responded|interjected|answered|declared|quipped|tweeted|wrote)"
    r"[:,] (?:[\"“]|'')$"
)
"""What leads to a quotation by naming who says it."""
_WHICH = re.compile(r",? (?:at|during|in|to) which $")
"""What joins who says it to a sentence before."""

_WHO_SAID = re.compile(rf"[\"”]\s(?:{_NAME}|(?P<he>he|she|they)) (?P<cue>said|wrote),\s")
_TOLD = re.compile(
    rf"{_NAME} (?P<cue>said|told)\b(?: (?:on )?\w+day\b)?(?:(?<=told) [^,.:\"“”\n]{{2,40}}?)?"
    r"(?:[,:]? [\"“]| that )(?=\S)"
)


_A_DOCUMENT = re.compile(
    r"(?:an?|the|its|their|that) (?:[\w’'-]+ ){0,3}?(?:story|report|article|transcript|account|complaint|lawsuit"
    r"|affidavit|profile|book|memo|filing|interview|statement|document|recording|video)s?\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    rf"(?:{_NAME}|(?P<he>(?i:he|she))) (?:also |later |then )?(?P<cue>said|told|stressed|insisted|argued|claimed"
    r"|wrote|admitted|warned"
    r"|complained|acknowledged|explained)\b(?: (?:on )?\w+day\b)?(?:(?<=told) [^,.:\"“”\n]{2,40}?)? (?=that )"
)
"""What a document or medium tells that somebody said ("According to a story in the Post, Hall insisted that")."""


def _outer(char: str) -> bool:
    """Whether a character is none of the subject's at its ends."""
    return char.isspace() or char == ","


def _given(text: str, drafts: list[Draft], who: Span, match: re.Match[str]) -> list[Draft]:
    """The statements with the one that a phrase reports given to a speaker; those inside the phrase are none."""
    day = _DAY.match(text, match.end())
    behind = day.end() if day else match.end()
    own = next((one for one in drafts if any(_reported(piece, behind) for piece in one.pieces)), None)
    if own is None or who[0] >= who[1]:
        return drafts
    own.pieces = [_opened(text, (max(start, behind), end)) for start, end in own.pieces if end > behind]
    own.source, own.cue = who, match.span("verb")
    low = min(who[0], match.start())
    return [one for one in drafts if one is own or not all(low <= s and e <= match.end() for s, e in one.pieces)]


def _opened(text: str, piece: Span) -> Span:
    """A piece without an opening quote mark whose closing one stands behind it."""
    start, end = piece
    return (start + 1, end) if text[start] in '"“' and not DOUBLE_MARK.search(text, start + 1, end) else piece


def _reported(piece: Span, behind: int) -> bool:
    """Whether a piece holds or begins what stands behind "as saying"."""
    return piece[0] <= behind < piece[1] or behind <= piece[0] < behind + _BEHIND
