"""Tagger and grammar together: statements whose words the tagger found and whose borders the grammar knows."""

import re
from collections import defaultdict

from index.extract.attribution import Rules, is_title
from index.extract.borders import QUOTES, trim
from index.extract.drafts import Draft, Reading
from index.extract.lexicon import speech_forms
from index.extract.link import Linker, Weights
from index.extract.quotes import Quotation, paragraphs
from index.extract.speech import is_speech
from index.extract.tagger.tagging import Tagged, Tagging
from index.records import Span

_PASSIVE = frozenset("is are was were be been being get gets got to".split())
_FAR = 1500
"""Contents of one cue that stand further apart are statements of their own."""


def combine(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
    """The statements of an article."""
    tops = [one for one in reading.quotations if one.closed and not one.nested]
    drafts = _grouped(reading, tagging, weights)
    for draft in drafts:
        draft.pieces = _snap(reading.text, draft.pieces, tops)
    drafts = _split(reading.text, _whole(drafts, tops), tops)
    _fill(reading, drafts, tops)
    drafts = _carried_on(reading.text, drafts)
    for draft in drafts:
        if draft.source is None and draft.cue is not None:
            draft.source = _subject(reading, draft, draft.cue)
    return sorted((one for one in drafts if one.pieces), key=lambda one: one.start)


def _grouped(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
    """The tagger's contents, those of one cue together, with cue and source."""
    linker = Linker(reading.text, tagging, weights)
    by_cue: dict[int, list[int]] = defaultdict(list)
    chances: dict[int, float] = {}
    for number in range(len(tagging.contents)):
        cue, chances[number] = linker.choose_cue(number)
        by_cue[cue if cue >= 0 else -1 - number].append(number)
    drafts = []
    for key, numbers in by_cue.items():
        cue_found = tagging.cues[key] if key >= 0 else None
        for group in _near(tagging, numbers):
            group = _one_sentence(reading, linker, tagging, group, cue_found)
            found = [tagging.contents[number] for number in group]
            source, chance = linker.choose_source(group, cue_found)
            drafts.append(
                Draft(
                    [one.span for one in found],
                    cue_found.span if cue_found else None,
                    tagging.sources[source].span if source >= 0 else None,
                    min(one.probability for one in found),
                    {
                        "content": min(one.probability for one in found),
                        "least": min(one.least for one in found),
                        "cue": min(chances[number] for number in group) if cue_found else 0.0,
                        "cue span": cue_found.probability if cue_found else 0.0,
                        "source": chance if source >= 0 else 0.0,
                        "source span": tagging.sources[source].probability if source >= 0 else 0.0,
                    },
                )
            )
    return [one for one in drafts if one.start >= reading.start or one.cue]


def _one_sentence(reading: Reading, linker: Linker, tagging: Tagging, group: list[int], cue: Tagged | None) -> list[int]:
    """The contents of a cue without those in other sentences, unless they are quoted: words go on, reports do not."""
    if cue is None or len(group) < 2:
        return group
    near = [n for n in group if not linker.apart(tagging.contents[n].span, cue.span) or _quoted(reading, tagging.contents[n].span)]
    return near or group


def _quoted(reading: Reading, span: Span) -> bool:
    """Whether a content stands in a quotation."""
    return any(one.outer[0] <= span[0] and span[1] <= one.outer[1] for one in reading.quotations)


def _near(tagging: Tagging, numbers: list[int]) -> list[list[int]]:
    """Contents of one cue in runs that stand near one another."""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and tagging.contents[number].span[0] - tagging.contents[groups[-1][-1]].span[1] < _FAR:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


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
        found += _lines(text, start, end)
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


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


def _split(text: str, drafts: list[Draft], tops: list[Quotation]) -> list[Draft]:
    """Cut a quotation off the report in the sentence before it: it is a statement of its own by the same speaker."""
    found = list(drafts)
    for draft in drafts:
        for start, end in list(draft.pieces):
            for one in tops:
                stop = text[start : one.outer[0]].rstrip()[-1:] if start < one.outer[0] else ""
                if stop not in (".", "!", "?") or not one.outer[0] < end <= one.outer[1] or is_title(text, one):
                    continue
                draft.pieces = sorted({*draft.pieces, *_lines(text, start, one.outer[0])} - {(start, end)})
                later = [piece for piece in draft.pieces if piece[0] > end]
                draft.pieces = [piece for piece in draft.pieces if piece[0] < end]
                features = {**draft.features, "cue": 0.0}
                found.append(Draft([*one.pieces, *later], None, draft.source, draft.score, features))
                break
    return [one for one in found if one.pieces]


def _whole(drafts: list[Draft], tops: list[Quotation]) -> list[Draft]:
    """Give every quotation that touches several statements to the first, with all its paragraphs."""
    drafts = sorted(drafts, key=lambda one: one.start)
    for one in tops:
        touching = [d for d in drafts if any(_shared(piece, inner) for piece in d.pieces for inner in one.pieces)]
        if not touching or (len(one.pieces) == 1 and len(touching) == 1):
            continue
        first = touching[0]
        if len(one.pieces) > 1:
            first.pieces = sorted({*(p for p in first.pieces if not _in(p, one)), *_joined(first.pieces, one)})
        for other in touching[1:]:
            if all(_in(piece, one) for piece in other.pieces):
                if other.cue and not first.cue:
                    first.cue, first.source = other.cue, other.source
                other.pieces = []
    return [one for one in drafts if one.pieces]


def _joined(pieces: list[Span], one: Quotation) -> list[Span]:
    """A quotation's paragraphs, the first and last as far as the pieces reach beyond the marks."""
    return [
        piece
        for piece in one.pieces
        if not any(s < piece[0] and piece[1] <= e and not _in((s, e), one) for s, e in pieces)
    ]


def _in(piece: Span, one: Quotation) -> bool:
    """Whether a piece stands inside a quotation."""
    return one.outer[0] <= piece[0] and piece[1] <= one.outer[1]


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
            and is_speech(text[slice(*last.cue)], quoted=False, words=9)
            and not is_speech(text[slice(*draft.cue)], quoted=False, words=9)
        ):
            last.pieces[-1] = (last.pieces[-1][0], draft.end)
        else:
            found.append(draft)
    return found


def _subject(reading: Reading, draft: Draft, cue: Span) -> Span | None:
    """The first person named in the cue's sentence before it, for a verb of saying whose source the tagger missed."""
    text = reading.text
    verb = re.match(r"(?:also |later |then |has |have |had )*(\w+)", text[slice(*cue)])
    before = text[max(0, cue[0] - 30) : cue[0]].split()
    if not verb or verb[1] not in speech_forms() or (before and before[-1].lower() in _PASSIVE):
        return None
    low = max(text.rfind(mark, 0, cue[0]) for mark in ("\n", "”", '"', "''", "? ", "! "))
    low = max([low, *(end for _, end in draft.pieces if end <= cue[0]), cue[0] - 260])
    if stop := [match.end() for match in re.finditer(r"[a-z)]{2}\.\s+(?=[A-Z])", text[low : cue[0]])]:
        low += stop[-1]
    found = [at for at, _ in reading.people.within((low, cue[0])) if not re.match(r"['’]s?\s", text[at[1] : at[1] + 3])]
    return found[0] if found else None


def _fill(reading: Reading, drafts: list[Draft], tops: list[Quotation]) -> None:
    """Add what the rules find in whole quotations that the tagger left out."""
    rules = Rules(reading)
    covered = [piece for draft in drafts for piece in draft.pieces]
    left = [
        one
        for one in tops
        if one.outer[0] >= reading.start
        and not any(_shared(piece, one.outer) for piece in covered)
        and rules.is_clause(one)
    ]
    if not left:
        return
    for draft in rules.drafts():
        new = [piece for piece in draft.pieces if any(_in(piece, one) for one in left)]
        if not new:
            continue
        owner = next((d for d in drafts for p in draft.pieces if any(_shared(p, q) for q in d.pieces)), None)
        if owner is not None:
            owner.pieces = sorted([*owner.pieces, *new])
        elif len(new) == len(draft.pieces):
            drafts.append(draft)
