"""Tagger and grammar together: statements whose words the tagger found and whose borders the grammar knows."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise, takewhile

from index.extract.attribution import Rules, is_title
from index.extract.borders import QUOTES, trim
from index.extract.drafts import Draft, Reading
from index.extract.link import SENTENCE_END, Linker, Weights
from index.extract.near import Near
from index.extract.quotes import DOUBLE_MARK, Quotation, paragraphs
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
from index.extract.tagger.tagging import Tagged, Tagging
from index.records import Span

_FAR = 1500
"""Contents of one cue that stand further apart are statements of their own."""


def combine(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
    """The statements of an article."""
    tops = Near([one for one in reading.quotations if one.closed and not one.nested], lambda one: one.outer)
    drafts = _grouped(reading, tagging, weights)
    for draft in drafts:
        near = tops.near((draft.start, draft.end))
        draft.source = _outside(reading.text, draft, near)
        draft.pieces = [one for one in draft.pieces if not _within(one, draft.source)] or draft.pieces
        draft.pieces = _after_day(reading.text, draft, _snap(reading.text, _bridged(reading.text, draft), near))
    drafts = _split(reading.text, _whole(reading.text, drafts, tops), tops)
    drafts += _parted(reading, drafts, tops) + _before_colon(reading.text, drafts, tops)
    drafts += _listed(reading.text, drafts)
    for draft in drafts:
        draft.pieces = _own_item(reading.text, draft)
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
        draft.follows = draft.source is None and goes_on and _quoted(draft.pieces[0], tops)
        last = draft
    # Who says something is not what somebody else says.
    sources = {one.source for one in drafts}
    drafts = [one for one in drafts if one.pieces and (one.start, one.end) not in sources]
    drafts = [one for one in drafts if says_something(reading, one)]
    return sorted(drafts, key=lambda one: one.start)


_AND_BEFORE = re.compile(r"[.!?][\"”’']? (?:And|Then) $")
"""What begins a sentence with the subject of the last ("And added: ...")."""


def _grouped(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
    """The tagger's contents, those of one cue together, with cue and source."""
    linker = Linker(reading.text, tagging, weights)
    by_cue: dict[int, list[int]] = defaultdict(list)
    chosen = linker.choose_cues()
    for number, (cue, _) in enumerate(chosen):
        by_cue[cue if cue >= 0 else -1 - number].append(number)
    groups = []
    for key, numbers in by_cue.items():
        cue_found = tagging.cues[key] if key >= 0 else None
        apart = [
            number
            for number in numbers
            if cue_found and _introduced(reading, tagging.contents[number].span, cue_found.span)
        ]
        near = _near(tagging, [number for number in numbers if number not in apart])
        groups += [(_one_sentence(reading, linker, tagging, group, cue_found), max(key, -1)) for group in near]
        groups += [([number], -1) for number in apart]
    drafts = []
    for (group, key), (source, chance) in zip(groups, linker.choose_sources(groups), strict=True):
        cue_found = tagging.cues[key] if key >= 0 else None
        found = [tagging.contents[number] for number in group]
        drafts.append(
            Draft(
                [one.span for one in found],
                cue_found.span if cue_found else None,
                tagging.sources[source].span if source >= 0 else None,
                min(one.probability for one in found),
                {
                    "content": min(one.probability for one in found),
                    "least": min(one.least for one in found),
                    "cue": min(chosen[number][1] for number in group) if cue_found else 0.0,
                    "cue span": cue_found.probability if cue_found else 0.0,
                    "source": chance if source >= 0 else 0.0,
                    "source span": tagging.sources[source].probability if source >= 0 else 0.0,
                },
            )
        )
    return [one for one in drafts if one.start >= reading.start or one.cue]


def _one_sentence(
    reading: Reading, linker: Linker, tagging: Tagging, group: list[int], cue: Tagged | None
) -> list[int]:
    """The contents of a cue without those in other sentences, unless they are quoted: words go on, reports do not.

    Nor do words go on in a later paragraph behind what others say.
    """
    if cue is None or len(group) < 2:
        return group
    near = []
    for number in group:
        span = tagging.contents[number].span
        if not linker.apart(span, cue.span):
            near.append(number)
        elif _quoted(span, reading.quoted):
            others = range(group[0] + 1, number) if cue.span[1] <= span[0] else ()
            paragraph = reading.text.find("\n", cue.span[1], span[0]) >= 0
            if not paragraph or (
                not (near and _reported_before(reading, tagging.contents[near[-1]].span, span))
                and all(other in group for other in others if tagging.contents[other].span[0] > cue.span[1])
            ):
                near.append(number)
    return near or group


def _reported_before(reading: Reading, one: Span, other: Span) -> bool:
    """Whether a report ends before a quotation that neither it nor a colon leads into."""
    begun = any(quotation.outer[0] < one[1] for quotation in reading.quoted.near(other) if quotation.holds(other))
    leads = reading.text[one[1] : other[0]].rstrip(" \n\"“‘'").endswith(":")
    return not _quoted(one, reading.quoted) and not begun and not leads


_IN_WORDS = re.compile(r"(?:In (?:his|her|their|its|the) (?:own )?words(?: of [^,\n]{2,60})?,|:)\Z")
"""What a sentence begins with, or ends with, that leads to a quotation of its own."""


def _introduced(reading: Reading, span: Span, cue: Span) -> bool:
    """Whether a sentence of its own, behind the cue's, leads to a quotation (`"A," he said. He was curt: "B."`)."""
    one = next((q for q in reading.quoted.near(span) if not q.nested and q.holds(span)), None)
    if one is None or cue[1] > one.outer[0]:
        return False
    leading = reading.text[cue[1] : one.outer[0]].rstrip()
    ends = [match.end() for match in SENTENCE_END.finditer(leading)] or [leading.rfind("\n")]
    return ends[-1] >= 0 and bool(_IN_WORDS.search(leading)) and not DOUBLE_MARK.search(leading, ends[-1])


def _quoted(span: Span, quotations: Near[Quotation]) -> bool:
    """Whether a piece stands in one of some quotations."""
    return any(one.holds(span) for one in quotations.near(span))


def _near(tagging: Tagging, numbers: list[int]) -> list[list[int]]:
    """Contents of one cue in runs that stand near one another."""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and tagging.contents[number].span[0] - tagging.contents[groups[-1][-1]].span[1] < _FAR:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _bridged(text: str, draft: Draft) -> list[Span]:
    """The pieces, two made one where only a few words stand between that are neither cue nor source."""
    found: list[Span] = []
    for start, end in sorted(draft.pieces):
        between = text[found[-1][1] : start] if found else ""
        own = [one for one in (draft.cue, draft.source) if one and found and found[-1][1] <= one[0] < start]
        if found and not own and len(between.split()) < 5 and not re.search(r"[.!?;:\n\"“”]|\'\'", between):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?!(?:is|was|will|would|has|had|can|could|may|might|should|must|and|or|to|"
    r"at|in|on|night|morning|evening|afternoon|nights|mornings|evenings|afternoons)\b)(?=\w)"
)


def _after_day(text: str, draft: Draft, pieces: list[Span]) -> list[Span]:
    """The pieces without the day on which it was said ("said Friday Berlin would send it")."""
    if draft.cue and pieces and not text[draft.cue[1] : pieces[0][0]].strip() and draft.cue[1] <= pieces[0][0]:
        start, end = pieces[0]
        if day := _DAY.match(text, start, end):
            return [(day.end(), end), *pieces[1:]]
    return pieces


def _outside(text: str, draft: Draft, tops: list[Quotation]) -> Span | None:
    """The source without the quotation of its own that it runs into (`said Anna Berg, "was ...`)."""
    source = draft.source
    for one in tops:
        own = any(_shared(piece, one.outer) for piece in draft.pieces)
        if own and source and source[0] < one.outer[0] < source[1] < one.outer[1]:
            return trim(text, (source[0], one.outer[0]))
    return source


def _snap(text: str, pieces: list[Span], tops: list[Quotation]) -> list[Span]:
    """The pieces with borders that cut a quotation moved to the quotation's own, one piece a paragraph."""
    found: list[Span] = []
    for start, end in pieces:
        for one in tops:
            if one.outer[1] <= start or end <= one.outer[0]:
                continue
            for low, high in one.pieces:
                if low < start < high and not _long(text, low, start):
                    start = low
                if low < end < high and not _long(text, end, high):
                    end = high
        found += [_unmarked(line, tops) for line in _lines(text, start, end)]
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _unmarked(piece: Span, tops: list[Quotation]) -> Span:
    """A piece without the closing mark of a quotation that it begins within."""
    inner = (one.pieces[-1][1] for one in tops if one.outer[0] < piece[0] < one.outer[1] == piece[1])
    return piece[0], next(inner, piece[1])


def _lines(text: str, start: int, end: int) -> list[Span]:
    """A stretch cut at line ends, without the quote marks that a later line begins with."""
    found = []
    for low, high in paragraphs(text[start:end]):
        span = trim(text, (start + low, start + high), str.isspace)
        if low:
            span = trim(text, span, lambda char: char in QUOTES or char.isspace())[0], span[1]
        if span[0] < span[1] and any(map(str.isalnum, text[slice(*span)])):
            found.append(span)
    return found


def _long(text: str, low: int, high: int) -> bool:
    """Whether so many words stand there that a border there is no slip."""
    return len(text[low:high].split()) > 60


def _split(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
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
            reported = not _quoted((max(start, one.outer[0] - 2), one.outer[0] - 1), tops)
            if stop not in (".", "!", "?") or not reported or len(between.strip()) > 2:
                continue
            rest = [piece for piece in draft.pieces if piece[0] >= one.outer[0] and not one.holds(piece)]
            crossing = [(one.outer[1], e) for s, e in draft.pieces if s < one.outer[0] and e > one.outer[1]]
            tail = [piece for s, e in crossing for piece in _lines(text, s, e)]
            draft.pieces = sorted(
                {
                    *(p for p in before if p[1] <= one.outer[0]),
                    *(q for p in before if _crosses(p, one) for q in _lines(text, p[0], one.outer[0])),
                }
            )
            found.append(
                Draft(
                    sorted([*one.pieces, *rest, *tail]), None, draft.source, draft.score, {**draft.features, "cue": 0.0}
                )
            )
            break
    return [one for one in found if one.pieces]


def _parted(reading: Reading, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Cut off quotations with a comma and an attribution of their own behind the mark (`„A“, said X. „B“, said Y.`)."""
    text = reading.text
    marked = Near([one for one in tops if text[one.outer[1] : one.outer[1] + 1] == ","], lambda one: one.outer)
    found = []
    places = _places(drafts)
    for own in Rules(reading).drafts() if any(marked) else ():
        quoted = own.cue and own.source and all(_quoted(piece, tops) for piece in own.pieces)
        if not quoted or not _quoted(own.pieces[-1], marked):
            continue
        for draft in (drafts[number] for number in _touched(own.pieces, places)):
            rest = [piece for piece in draft.pieces if not any(_shared(piece, one) for one in own.pieces)]
            if draft.cue and rest and len(rest) < len(draft.pieces) and not _shared(draft.cue, own.cue or draft.cue):
                draft.pieces = rest
                found.append(Draft(own.pieces, own.cue, own.source, draft.score, dict(draft.features)))
    return found


_TOPIC = re.compile(r"\b(?:on|about|regarding|concerning|following|after|to|of)\Z")
"""How a cue ends that the matter of a statement follows, not its words ("issued a statement on the storm: ...")."""


def _before_colon(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
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
            if one[1] <= cue[0] and not any(_shared(one, other.outer) for other in tops.near(one))
        ]
        if before and len(before) < len(draft.pieces):
            draft.pieces = [one for one in draft.pieces if one not in before]
            found.append(Draft(before, None, draft.source, draft.score, {**draft.features, "cue": 0.0}))
    return found


_ITEM = re.compile(r"[•·*▪●‣–—-]\s+")


def _own_item(text: str, draft: Draft) -> list[Span]:
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


def _listed(text: str, drafts: list[Draft]) -> list[Draft]:
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
            first.pieces = [piece for piece in first.pieces if not _shared(piece, item)]
            if words[0] < words[1] and not any(_shared(words, piece) for piece in others):
                found.append(Draft([words], first.cue, first.source, first.score, dict(first.features)))
    return found


def _within(piece: Span, source: Span | None) -> bool:
    """Whether a piece is a part of the words that name the speaker."""
    return source is not None and source[0] <= piece[0] and piece[1] <= source[1]


def _crosses(piece: Span, one: Quotation) -> bool:
    """Whether a piece begins before a quotation and reaches into it."""
    return piece[0] < one.outer[0] < piece[1]


def _whole(text: str, drafts: list[Draft], tops: Near[Quotation]) -> list[Draft]:
    """Give every quotation that touches several statements to the first, paragraphs with a cue of their own apart."""
    drafts = sorted(drafts, key=lambda one: one.start)
    places = _places(drafts)
    for one in tops:
        near = [drafts[number] for number in _touched(one.pieces, places)]
        touching = [d for d in near if any(_shared(piece, inner) for piece in d.pieces for inner in one.pieces)]
        if not touching or (len(one.pieces) == 1 and len(touching) == 1):
            continue
        first = touching[0]
        owners: list[Draft] = []
        for inner in one.pieces:
            mine = [d for d in touching if any(_shared(piece, inner) for piece in d.pieces)]
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


def _places(drafts: list[Draft]) -> Near[tuple[Span, int]]:
    """Every piece with the number of its statement, to be found by where it stands."""
    return Near(
        sorted((piece, number) for number, draft in enumerate(drafts) for piece in draft.pieces), lambda one: one[0]
    )


def _touched(pieces: Iterable[Span], places: Near[tuple[Span, int]]) -> list[int]:
    """The numbers, in order, of the statements near some pieces: all that share a character with one, and others."""
    return sorted({number for piece in pieces for _, number in places.near(piece)})


def _shared(piece: Span, other: Span) -> bool:
    """Whether two pieces share a character."""
    return piece[0] < other[1] and other[0] < piece[1]


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
    places = _places(drafts)
    left = [
        one
        for one in tops
        if one.outer[0] >= reading.start
        and not any(_shared(piece, one.outer) for piece, _ in places.near(one.outer))
        and rules.is_clause(one)
        and not _heading(reading.text, one)
    ]
    if not left:
        return
    alone = Near(left, lambda one: one.outer)
    for draft in rules.drafts():
        new = [piece for piece in draft.pieces if _quoted(piece, alone)]
        if not new:
            continue
        near = (drafts[number] for number in _touched(draft.pieces, places))
        owner = next((d for d in near for p in draft.pieces if any(_shared(p, q) for q in d.pieces)), None)
        if owner is not None:
            owner.pieces = sorted([*owner.pieces, *new])
        elif len(new) == len(draft.pieces):
            drafts.append(draft)
