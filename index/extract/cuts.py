"""Statements that the tagger took for one, cut apart: quotation from report, quotation from quotation, list items."""

import re
from itertools import pairwise, takewhile

from index.extract.attribution import Rules, is_title
from index.extract.borders import trim
from index.extract.drafts import Draft, Reading
from index.extract.near import Near
from index.extract.pieces import is_quoted, lines_in, places_of, shared, touched
from index.extract.quotes import Quotation, paragraphs
from index.records import Span


def split(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Cut a quotation off the report in the sentence before it: it is a statement of its own by the same speaker."""
    found = list(drafts)
    for draft in found:
        for one in tops.near((draft.start, draft.end)):
            before = [piece for piece in draft.pieces if piece[0] < one.outer[0]]
            after = [piece for piece in draft.pieces if one.outer[0] < piece[1] and one.outer[0] <= piece[1]]
            after = [
                piece for piece in after if (piece[1] > one.outer[0] and piece not in before) or _crosses(piece, one)
            ]
            if not before or not after or is_title(text, one):
                continue
            start, end = before[-1]
            between = text[end : one.outer[0]] if end <= one.outer[0] else ""
            stop = (text[start : min(end, one.outer[0])] + between).rstrip()[-1:]
            reported = not is_quoted((max(start, one.outer[0] - 2), one.outer[0] - 1), tops)
            if stop not in (".", "!", "?") or not reported or len(between.strip()) > 2:
                continue
            rest = [piece for piece in draft.pieces if piece[0] >= one.outer[0] and not one.holds(piece)]
            crossing = [(one.outer[1], e) for s, e in draft.pieces if s < one.outer[0] and e > one.outer[1]]
            tail = [piece for s, e in crossing for piece in lines_in(text, s, e)]
            draft.pieces = sorted(
                {
                    *(p for p in before if p[1] <= one.outer[0]),
                    *(q for p in before if _crosses(p, one) for q in lines_in(text, p[0], one.outer[0])),
                }
            )
            found.append(
                Draft(
                    sorted([*one.pieces, *rest, *tail]), None, draft.source, draft.score, {**draft.features, "cue": 0.0}
                )
            )
            break
    return [one for one in found if one.pieces]


def _crosses(piece: Span, one: Quotation) -> bool:
    """Whether a piece begins before a quotation and reaches into it."""
    return piece[0] < one.outer[0] < piece[1]


def parted(reading: Reading, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Cut off quotations with a comma and an attribution of their own behind the mark (`„A“, said X. „B“, said Y.`)."""
    text = reading.text
    marked = Near([one for one in tops if text[one.outer[1] : one.outer[1] + 1] == ","], lambda one: one.outer)
    found = []
    places = places_of(drafts)
    for own in Rules(reading).drafts() if any(marked) else ():
        quoted = own.cue and own.source and all(is_quoted(piece, tops) for piece in own.pieces)
        if not quoted or not is_quoted(own.pieces[-1], marked):
            continue
        for draft in (drafts[number] for number in touched(own.pieces, places)):
            rest = [piece for piece in draft.pieces if not any(shared(piece, one) for one in own.pieces)]
            if draft.cue and rest and len(rest) < len(draft.pieces) and not shared(draft.cue, own.cue or draft.cue):
                draft.pieces = rest
                found.append(Draft(own.pieces, own.cue, own.source, draft.score, dict(draft.features)))
    return found


_TOPIC = re.compile(r"\b(?:on|about|regarding|concerning|following|after|to|of)\Z")
"""How a cue ends that the matter of a statement follows, not its words ("issued a statement on the storm: ...")."""


def before_colon(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Cut what is reported before a colon off the quotation behind it (`X backed the plan, saying: "..."`)."""
    found = []
    for draft in drafts:
        cue = draft.cue
        first = next((one for one in tops.near(draft.pieces[-1]) if one.holds(draft.pieces[-1])), None)
        if cue is None or first is None:
            continue
        if _TOPIC.search(text, *cue) and len(draft.pieces) > 1 and draft.pieces[0][0] < first.outer[0]:
            if text[draft.pieces[0][1] : first.outer[0]].strip() == ":":
                draft.pieces = draft.pieces[1:]
            continue
        if text[cue[1] : first.outer[0]].strip() != ":":
            continue
        before = [
            one
            for one in draft.pieces
            if one[1] <= cue[0] and not any(shared(one, other.outer) for other in tops.near(one))
        ]
        if before and len(before) < len(draft.pieces):
            draft.pieces = [one for one in draft.pieces if one not in before]
            found.append(Draft(before, None, draft.source, draft.score, {**draft.features, "cue": 0.0}))
    return found


_ITEM = re.compile(r"[•·*▪●‣–—-]\s+")


def own_item(text: str, draft: Draft) -> list[Span]:
    """The pieces, or the words of a list's item before the attribution that ends it, which no later item can have."""
    if draft.cue is None or draft.source is None or draft.cue[1] > draft.start:
        return draft.pieces
    anchor = (min(draft.cue[0], draft.source[0]), max(draft.cue[1], draft.source[1]))
    begin, stop = text.rfind("\n", 0, anchor[0]) + 1, text.find("\n", anchor[1])
    item = _ITEM.match(text, begin + len(text[begin:]) - len(text[begin:].lstrip(" \t")), anchor[0])
    ends = text[anchor[1] : stop].strip(" .") == "" and stop <= draft.start
    said = text[: anchor[0]].rstrip(" ")
    if not item or not ends or not said.endswith(","):
        return draft.pieces
    return [(item.end(), len(said) - 1)]


def listed(text: str, drafts: list[Draft]) -> list[Draft]:
    """The further items of a list whose first one is reported by the line before it (`He said that:`)."""
    lines = paragraphs(text)
    found = []
    for (_, leads), (start, end) in pairwise(lines):
        if text[leads - 1] != ":" or not _ITEM.match(text, start, end):
            continue
        first = next((one for one in drafts if start <= one.start < end), None)
        if first is None or first.cue is None or first.cue[1] > leads:
            continue
        others = [piece for draft in drafts if draft is not first for piece in draft.pieces]
        for item in takewhile(lambda one: _ITEM.match(text, *one), lines[lines.index((start, end)) + 1 :]):
            mark = _ITEM.match(text, *item)
            words = trim(text, (mark.end() if mark else item[0], item[1]), lambda char: char in ";,. ")
            first.pieces = [piece for piece in first.pieces if not shared(piece, item)]
            if words[0] < words[1] and not any(shared(words, piece) for piece in others):
                found.append(Draft([words], first.cue, first.source, first.score, dict(first.features)))
    return found
