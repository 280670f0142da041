"""Tagger and grammar together: statements whose words the tagger found and whose borders the grammar knows."""

import re

from index.extract.attribution import Rules
from index.extract.cuts import before_colon, listed, own_item, parted, split
from index.extract.drafts import Draft, Reading
from index.extract.grouping import grouped
from index.extract.link import Weights
from index.extract.near import Near
from index.extract.pieces import after_day, bridged, is_quoted, outside, places_of, shared, snap, touched
from index.extract.quotes import Quotation
from index.extract.sayings import says_something
from index.extract.secondhand import at_second_hand
from index.extract.speech import is_speech
from index.extract.subjects import (
    asker,
    find_subject,
    goes_on_with,
    in_passing,
    main_subject,
    maker,
    without_apposition,
)
from index.extract.tagger.tagging import Tagging
from index.records import Span


def combine(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
    """The statements of an article."""
    tops = Near([one for one in reading.quotations if one.closed and not one.nested], lambda one: one.outer)
    drafts = grouped(reading, tagging, weights)
    for draft in drafts:
        near = tops.near((draft.start, draft.end))
        draft.source = outside(reading.text, draft, near)
        draft.pieces = [one for one in draft.pieces if not _within(one, draft.source)] or draft.pieces
        draft.pieces = after_day(reading.text, draft, snap(reading.text, bridged(reading.text, draft), near))
    drafts = split(reading.text, _whole(reading.text, drafts, tops), tops)
    drafts += parted(reading, drafts, tops) + before_colon(reading.text, drafts, tops)
    drafts += listed(reading.text, drafts)
    for draft in drafts:
        draft.pieces = own_item(reading.text, draft)
    _fill(reading, drafts, tops)
    drafts = sorted(at_second_hand(reading.text, _carried_on(reading.text, drafts)), key=lambda one: one.start)
    last: Draft | None = None
    for draft in drafts:
        if draft.cue is not None:
            draft.source = asker(reading.text, draft.pieces, draft.cue, draft.source) or draft.source
        draft.source = maker(reading.text, reading.people, draft.source, draft.cue) or draft.source
        if draft.source and draft.cue and in_passing(reading.text, draft.source, draft.cue):
            draft.source = None
        draft.pieces = without_apposition(reading.text, draft)
        draft.source = main_subject(reading.text, draft, drafts) or draft.source
        if draft.source is None and draft.cue is not None:
            draft.source = find_subject(reading.text, reading.people, draft.pieces, draft.cue)
            if draft.source is None and last is not None and goes_on_with(reading.text, last, draft.cue):
                draft.source = last.source
        # A quotation that nothing attributes goes on with the words of whoever spoke last.
        goes_on = (
            draft.cue is None or _AND_BEFORE.search(reading.text, max(0, draft.cue[0] - 8), draft.cue[0]) is not None
        )
        draft.follows = draft.source is None and goes_on and is_quoted(draft.pieces[0], tops)
        last = draft
    # Who says something is not what somebody else says.
    sources = {one.source for one in drafts}
    drafts = [one for one in drafts if one.pieces and (one.start, one.end) not in sources]
    drafts = [one for one in drafts if says_something(reading, one)]
    return sorted(drafts, key=lambda one: one.start)


_AND_BEFORE = re.compile(r"[.!?][\"”’']? (?:And|Then) $")
"""What begins a sentence with the subject of the last ("And added: ...")."""


def _within(piece: Span, source: Span | None) -> bool:
    """Whether a piece is a part of the words that name the speaker."""
    return source is not None and source[0] <= piece[0] and piece[1] <= source[1]


def _whole(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Give every quotation that touches several statements to the first, paragraphs with a cue of their own apart."""
    drafts = sorted(drafts, key=lambda one: one.start)
    places = places_of(drafts)
    for one in tops:
        near = [drafts[number] for number in touched(one.pieces, places)]
        touching = [d for d in near if any(shared(piece, inner) for piece in d.pieces for inner in one.pieces)]
        if not touching or (len(one.pieces) == 1 and len(touching) == 1):
            continue
        first = touching[0]
        owners: list[Draft] = []
        for inner in one.pieces:
            mine = [d for d in touching if any(shared(piece, inner) for piece in d.pieces)]
            own = (d for d in mine if d.cue and d.cue != first.cue and "\n" not in _between(text, inner, d.cue))
            owner = next(own, None) if inner != one.pieces[0] else first
            owners.append(owner or (owners[-1] if owners else first))
        for other in touching:
            inside = [piece for piece in other.pieces if one.holds(piece)]
            if len(one.pieces) > 1 or other is not first:
                other.pieces = [
                    piece for piece in other.pieces if piece not in inside or (other is first and len(one.pieces) == 1)
                ]
            if other is not first and other not in owners and other.cue and not first.cue and not other.pieces:
                first.cue, first.source = other.cue, other.source
        if len(one.pieces) > 1:
            for inner, owner in zip(one.pieces, owners, strict=True):
                if not any(s <= inner[0] and inner[1] <= e for s, e in owner.pieces):
                    owner.pieces = sorted([*owner.pieces, inner])
    return [one for one in drafts if one.pieces]


def _between(text: str, one: Span, other: Span) -> str:
    """What stands between two stretches."""
    return text[min(one[1], other[1]) : max(one[0], other[0])]


def _carried_on(text: str, drafts: list[Draft]) -> list[Draft]:
    """Give a belief inside reported speech back to the speech ("said that X is growing and looking forward to Y")."""
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: one.start):
        last = found[-1] if found else None
        if (
            last is not None
            and last.cue is not None
            and draft.cue is not None
            and last.cue[0] < last.start
            and last.end <= draft.cue[0] < draft.start
            and draft.source in (None, last.source)
            and re.fullmatch(r",?\s*(?:and|or|but)?\s*", text[last.end : draft.cue[0]])
            and is_speech(text[slice(*last.cue)], quoted=False)
            and not is_speech(text[slice(*draft.cue)], quoted=False)
        ):
            last.pieces[-1] = (last.pieces[-1][0], draft.end)
        else:
            found.append(draft)
    return found


def _heading(text: str, one: Quotation) -> bool:
    """Whether a quotation in single marks is a line of its own, as headings between paragraphs are."""
    stop = text.find("\n", one.outer[1])
    line = text[text.rfind("\n", 0, one.outer[0]) + 1 : stop if stop >= 0 else len(text)]
    return one.single and len(line.strip()) - (one.outer[1] - one.outer[0]) < 3 and len(line.split()) < 9


def _fill(reading: Reading, drafts: list[Draft], tops: Near[Quotation]) -> None:
    """Add what the rules find in whole quotations that the tagger left out."""
    rules = Rules(reading)
    places = places_of(drafts)
    left = [
        one
        for one in tops
        if one.outer[0] >= reading.start
        and not any(shared(piece, one.outer) for piece, _ in places.near(one.outer))
        and rules.is_clause(one)
        and not _heading(reading.text, one)
    ]
    if not left:
        return
    alone = Near(left, lambda one: one.outer)
    for draft in rules.drafts():
        new = [piece for piece in draft.pieces if is_quoted(piece, alone)]
        if not new:
            continue
        near = (drafts[number] for number in touched(draft.pieces, places))
        owner = next((d for d in near for p in draft.pieces if any(shared(p, q) for q in d.pieces)), None)
        if owner is not None:
            owner.pieces = sorted([*owner.pieces, *new])
        elif len(new) == len(draft.pieces):
            drafts.append(draft)
