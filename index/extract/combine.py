"""Tagger and grammar together: statements whose words the tagger found and whose borders the grammar knows."""

from collections import defaultdict

from index.extract.attribution import Rules
from index.extract.borders import trim
from index.extract.drafts import Draft, Reading
from index.extract.quotes import Quotation
from index.extract.tagger.tagging import Tagged, Tagging
from index.records import Span

_FAR = 1500
"""Contents of one cue that stand further apart are statements of their own."""


def combine(reading: Reading, tagging: Tagging) -> list[Draft]:
    """The statements of an article."""
    drafts = _grouped(reading, tagging)
    tops = [one for one in reading.quotations if one.closed and not one.nested]
    for draft in drafts:
        draft.pieces = _snap(reading.text, draft.pieces, tops)
    return sorted(drafts + _missed(reading, drafts, tops), key=lambda one: one.start)


def _grouped(reading: Reading, tagging: Tagging) -> list[Draft]:
    """The tagger's contents, those that point to one cue together, with cue and source."""
    by_cue: dict[int, list[int]] = defaultdict(list)
    none = len(tagging.cues)
    for number in range(len(tagging.contents)):
        cue = int(tagging.to_cue[number].argmax())
        by_cue[cue if cue < none else -1 - number].append(number)
    drafts = []
    for cue, numbers in by_cue.items():
        for group in _near(tagging, numbers):
            found = [tagging.contents[number] for number in group]
            weights = tagging.to_source[group].mean(axis=0)
            source = int(weights.argmax())
            drafts.append(
                Draft(
                    [one.span for one in found],
                    tagging.cues[cue].span if cue >= 0 else None,
                    tagging.sources[source].span if source < len(tagging.sources) else None,
                    min(one.probability for one in found),
                    _features(tagging, group, cue, source),
                )
            )
    return [one for one in drafts if one.start >= reading.start or one.cue]


def _near(tagging: Tagging, numbers: list[int]) -> list[list[int]]:
    """Contents of one cue in runs that stand near one another."""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and tagging.contents[number].span[0] - tagging.contents[groups[-1][-1]].span[1] < _FAR:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _features(tagging: Tagging, group: list[int], cue: int, source: int) -> dict[str, float]:
    """What the confidence is computed from."""
    found: list[Tagged] = [tagging.contents[number] for number in group]
    return {
        "content": min(one.probability for one in found),
        "least": min(one.least for one in found),
        "cue": float(tagging.to_cue[group][:, cue].mean()) if cue >= 0 else 0.0,
        "source": float(tagging.to_source[group][:, source].mean()),
        "mention": tagging.sources[source].probability if source < len(tagging.sources) else 0.0,
    }


def _snap(text: str, pieces: list[Span], tops: list[Quotation]) -> list[Span]:
    """The pieces with borders that cut a quotation moved to the quotation's own."""
    found: list[Span] = []
    for start, end in pieces:
        for one in tops:
            if one.outer[1] <= start or end <= one.outer[0]:
                continue
            inner = (one.pieces[0][0], one.pieces[-1][1])
            if inner[0] < start < inner[1] and not _sentence_inside(text, inner[0], start):
                start = inner[0]
            if inner[0] < end < inner[1] and not _sentence_inside(text, end, inner[1]):
                end = inner[1]
        found.append((start, end))
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return [piece for piece in (trim(text, one, str.isspace) for one in merged) if piece[0] < piece[1]]


def _sentence_inside(text: str, low: int, high: int) -> bool:
    """Whether more than a few words stand there: then a border there is no slip."""
    return len(text[low:high].split()) > 60


def _missed(reading: Reading, drafts: list[Draft], tops: list[Quotation]) -> list[Draft]:
    """What the rules find in whole quotations that the tagger left out."""
    rules = Rules(reading)
    clauses = [one for one in tops if rules.is_clause(one)]
    covered = [piece for draft in drafts for piece in draft.pieces]
    open_ones = [one for one in clauses if not any(s < one.outer[1] and one.outer[0] < e for s, e in covered)]
    if not open_ones:
        return []
    found = []
    for draft in rules.drafts():
        inside = [p for p in draft.pieces if any(one.outer[0] <= p[0] and p[1] <= one.outer[1] for one in open_ones)]
        if inside and len(inside) == len(draft.pieces):
            found.append(draft)
    return found
