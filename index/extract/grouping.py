"""Which of the contents that the tagger found make one statement, with which cue and source."""

import re
from collections import defaultdict

from index.extract.drafts import Draft, Reading
from index.extract.link import Linker, Weights
from index.extract.pieces import is_quoted
from index.extract.quotes import DOUBLE_MARK
from index.extract.sentences import SENTENCE_END
from index.extract.tagger.tagging import Tagged, Tagging
from index.records import Span

_FAR = 1500
"""Contents of one cue that stand further apart are statements of their own."""


def grouped(reading: Reading, tagging: Tagging, weights: Weights) -> list[Draft]:
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


_FEW = 5
"""So many words beside a quotation part it from nothing: a gesture ("She paused."), what a title has."""


def _one_sentence(
    reading: Reading, linker: Linker, tagging: Tagging, group: list[int], cue: Tagged | None
) -> list[int]:
    """The contents of a cue without those in other sentences, unless they are quoted: words go on, reports do not.

    Nor do words go on in a later paragraph behind what others say, nor past a paragraph of other words.
    """
    if cue is None or len(group) < 2:
        return group
    text = reading.text
    near: list[int] = []
    for number in group:
        span = tagging.contents[number].span
        begin = max([cue.span[1], *(tagging.contents[other].span[1] for other in near)])
        if not linker.apart(span, cue.span):
            near.append(number)
        elif not is_quoted(span, reading.quoted) and not _goes_on_quoting(reading, cue.span, span):
            continue
        elif span[1] <= cue.span[0]:
            if not _parted(text, span[1], cue.span[0], edge=0):
                near.append(number)
        elif not _parted(text, begin, span[0], edge=-1):
            others = range(group[0] + 1, number) if cue.span[1] <= span[0] else ()
            if text.find("\n", cue.span[1], span[0]) < 0 or (
                not (near and _reported_before(reading, tagging.contents[near[-1]].span, span))
                and all(other in group for other in others if tagging.contents[other].span[0] > cue.span[1])
            ):
                near.append(number)
    return near or group


def _goes_on_quoting(reading: Reading, cue: Span, span: Span) -> bool:
    """Whether a sentence behind a cue's goes on with a quotation (`..." he said. "They aren't there yet" to help.`).

    It begins with one, or stands in the cue's paragraph and holds one of several words (`He "never got over it all."`).
    """
    if span[0] < cue[1]:
        return False
    inside = [one for one in reading.quoted.near(span) if one.closed and not one.nested and one.outer[1] <= span[1] + 2]
    if any(abs(one.pieces[0][0] - span[0]) <= 1 for one in inside):
        return True
    several = any(len(reading.text[slice(*one.outer)].split()) > _FEW for one in inside if one.outer[0] >= span[0])
    return several and "\n" not in reading.text[cue[1] : span[0]]


def _parted(text: str, begin: int, end: int, *, edge: int) -> bool:
    """Whether words part two places in different paragraphs: a paragraph of them, or more than a few at an edge.

    Args:
        text: The article.
        begin: The first place.
        end: The second one.
        edge: 0 for the words that the first paragraph ends with, -1 for those that the last one begins with.
    """
    lines = text[begin:end].split("\n")
    between = any(any(map(str.isalnum, line)) for line in lines[1:-1])
    return len(lines) > 1 and (between or len(lines[edge].split()) > _FEW)


def _reported_before(reading: Reading, one: Span, other: Span) -> bool:
    """Whether a report ends before a quotation that neither it nor a colon leads into."""
    begun = any(quotation.outer[0] < one[1] for quotation in reading.quoted.near(other) if quotation.holds(other))
    leads = reading.text[one[1] : other[0]].rstrip(" \n\"“‘'").endswith(":")
    return not is_quoted(one, reading.quoted) and not begun and not leads


_IN_WORDS = re.compile(r"(?:In (?:his|her|their|its|the) (?:own )?words(?: of [^,\n]{2,60})?,|:|\s[–—])\Z")
"""What a sentence begins with, or ends with, that leads to a quotation of its own."""


def _introduced(reading: Reading, span: Span, cue: Span) -> bool:
    """Whether a sentence of its own, behind the cue's, leads to a quotation (`"A," he said. He was curt: "B."`)."""
    one = next((q for q in reading.quoted.near(span) if not q.nested and q.holds(span)), None)
    if one is None or cue[1] > one.outer[0]:
        return False
    leading = reading.text[cue[1] : one.outer[0]].rstrip()
    ends = [match.end() for match in SENTENCE_END.finditer(leading)] or [leading.rfind("\n")]
    return ends[-1] >= 0 and bool(_IN_WORDS.search(leading)) and not DOUBLE_MARK.search(leading, ends[-1])


def _near(tagging: Tagging, numbers: list[int]) -> list[list[int]]:
    """Contents of one cue in runs that stand near one another."""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and tagging.contents[number].span[0] - tagging.contents[groups[-1][-1]].span[1] < _FAR:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups
