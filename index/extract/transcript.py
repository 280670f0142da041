"""Transcripts: turns that begin with who speaks (`Q:`, `MR. PRICE:`, `President. –`, `Jane Doe -- Analyst`)."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile

from index.extract.drafts import Draft, Form, Reading
from index.extract.labels import (
    ALONE,
    NOT_LABELS,
    PLAYED,
    QUOTED,
    Turn,
    bare_label,
    labels_in,
    named,
    person_name,
    site_label,
)
from index.extract.names import bare, last_name
from index.extract.participants import CAST, EXAMINER, QUESTIONERS, SWORN, Participants
from index.extract.quotes import paragraphs
from index.extract.spoken import END, is_spoken, said, without_heard
from index.read.speeches import SPOKEN
from index.records import Span, Speaker
from index.speakers import speaker_id

_HEADING = re.compile(r"[^a-z]*[A-Z]{2}[^a-z]*(?<![.!?…])")
_TITLED = re.compile(r"[A-Z][\w-]*(?:\s(?:and|of|the|[A-Z][\w-]*)){1,5}")
"""A heading where labels stand in lines of their own."""
_SPARSE = 3
"""So many paragraphs a turn may have on average, unless the labels cannot be anything else."""
_LONG_TURNS = 15
"""So many if labels in capitals come again."""
_HEADING_WORDS = 12
"""Longest heading between turns."""
_FEWEST = 3
"""Labels in lines of their own that make a transcript; two may be headings."""


def find_transcript(reading: Reading) -> Form | None:
    """The turns of a text that mostly consists of them, or holds them from some line on; None for other texts."""
    turns = _inline(reading)
    alone = not turns
    turns = turns or _alone(reading)
    if not turns:
        return None
    text = reading.text
    speakers = Participants(reading, turns)
    covered = len(text)
    lines = _without_furniture(text, paragraphs(text), turns)
    drafts = _opening(reading, [one for one in lines if one[0] < turns[0].line[0]])
    begun = drafts[0][0].start if drafts else turns[0].line[0]
    opened = len(drafts)
    single = True
    starts = [start for start, _ in lines]
    for number, turn in enumerate(turns):
        last = number + 1 == len(turns)
        until = len(text) if last else turns[number + 1].line[0]
        below = lines[bisect_left(starts, turn.line[1]) : bisect_left(starts, until)]
        pieces = _paragraphs_of(text, turn, below, last=last, alone=alone)
        shouted = bare_label(text, turn).isupper() and not any(_QUOTES.search(text, *one) for one in pieces[1:])
        if last and len(drafts) - opened > 2 and single and not shouted:
            # Behind an exchange of single paragraphs the article may go on: what is not spoken is its own again.
            pieces = [*pieces[:1], *takewhile(lambda one: SPOKEN.search(text, *one), pieces[1:])]
            covered = pieces[-1][1] if pieces else covered
        while len(pieces) > 1 and _leads_on(text[slice(*pieces[-1])]):
            pieces.pop()
        single = single and len(pieces) < 2
        if text[turn.line[0]] in QUOTED:
            pieces = [_without_marks(text, piece) for piece in pieces]
        pieces = [part for piece in pieces for part in without_heard(text, piece)]
        speaker = speakers.speaker(turn.label)
        if pieces and number and drafts and _goes_on(text, turns[number - 1], turn, drafts[-1][0]):
            drafts[-1][0].pieces += pieces
        elif pieces and not EXAMINER.match(text, *turn.label) and not PLAYED.fullmatch(text, *turn.label):
            drafts.append((Draft(pieces, source=turn.label, score=0.95), speaker))
    return Form(drafts, ((begun, covered),))


def _without_marks(text: str, piece: Span) -> Span:
    """A paragraph of a quoted transcript without the mark it begins with and the closing one of the whole."""
    start, end = piece
    start += text[start] in QUOTED
    words = text[start:end]
    straight = words.endswith('"') and words.count('"') % 2 == 1
    curly = words.endswith("”") and words.count("”") > words.count("“")
    return start, end - (straight or curly)


def _opening(reading: Reading, lines: Sequence[Span]) -> list[tuple[Draft, Speaker | None]]:
    """The statement that whoever holds a press conference opens it with, before the first label."""
    text = reading.text
    speaker = reading.document.speaker
    running = [one for one in lines if one[0] >= reading.start and one not in reading.headlines]
    if speaker is None and (told := next((one for one in lines if _HELD_BY.match(text, *one)), None)):
        held = _HELD_BY.match(text, *told)
        one = next((who for at, who in reading.people.within(told) if held and at[0] >= held.end()), None)
        speaker = Speaker(id=speaker_id(one.name), name=one.name, role=one.role) if one else None
        running = [one for one in lines if one[0] >= told[1]]
    if speaker is None:
        return []
    spoken = [one for one in running if is_spoken(text, one) and not _leads_on(text[slice(*one)])]
    pieces = [part for one in spoken if (piece := said(text, one)) for part in without_heard(text, piece)]
    if sum(bool(SPOKEN.search(text, *one)) for one in pieces) < _FEWEST_OPENING:
        return []
    return [(Draft(pieces, score=0.9, author=True), speaker)]


_HELD_BY = re.compile(
    r"(?:the )?(?:following|below|this) is an? .{0,40}\b(?:transcript|text|record) of .{0,60}?\b"
    r"(?:briefing|conference|remarks|statement|stakeout|encounter)\b.{0,40}? by ",
    re.IGNORECASE,
)
"""What a line before a press conference says of who holds it."""
_FEWEST_OPENING = 2
"""Paragraphs of an opening statement that speak of who speaks or is spoken to; introductions hardly do."""


_QUOTES = re.compile('["“]')
"""What an article that goes on behind an exchange has."""


def _without_furniture(text: str, lines: Sequence[Span], turns: list[Turn]) -> list[Span]:
    """The lines without those that a page prints beside most labels and nobody says ("Link to this", "speaker")."""
    said_by = {one.line for one in turns}
    counts = Counter(text[slice(*one)] for one in lines if one not in said_by and not is_spoken(text, one))
    most = max(_FEWEST, len(turns) / 2)
    furniture = {words for words, count in counts.items() if count >= most and len(words.split()) <= _HEADING_WORDS}
    return [one for one in lines if one in said_by or text[slice(*one)] not in furniture]


def _leads_on(line: str) -> bool:
    """Whether a turn's last paragraph heads the next part: it ends in a colon, or is short and ends in no stop."""
    short = len(line.split()) <= _HEADING_WORDS and not line[0].islower()
    return line[-1] == ":" or (short and (line[-1].isalnum() or line[-1] in ")'’"))


def _goes_on(text: str, last: Turn, turn: Turn, draft: Draft) -> bool:
    """Whether a turn goes on with a sentence that the same speaker's last one broke off, as captions do."""
    same = text[slice(*last.label)] == text[slice(*turn.label)]
    return same and text[turn.begin : turn.begin + 1].islower() and text[draft.end - 1 : draft.end] not in ".!?"


def _paragraphs_of(text: str, turn: Turn, below: Sequence[Span], *, last: bool, alone: bool) -> list[Span]:
    """The paragraphs of a turn: its own line's words and the lines below that somebody says."""
    pieces = [(turn.begin, turn.line[1])] if turn.begin < turn.line[1] else []
    for start, end in below:
        if last and END.match(text[start:end]):
            break
        heading = _HEADING.fullmatch(text, start, end) or (alone and _TITLED.fullmatch(text, start, end))
        behind = last and (alone or pieces) and not is_spoken(text, (start, end))
        if not heading and not behind and not SWORN.match(text, start, end):
            pieces.append((start, end))
    return [one for one in (said(text, piece) for piece in pieces) if one]


def _inline(reading: Reading) -> list[Turn]:
    """Turns whose labels stand before their words."""
    text = reading.text
    turns = [one for one in labels_in(reading) if one.line[1] > reading.start and one.line not in reading.headlines]
    turns = _from_first_turn(text, [*dropwhile(lambda one: _is_field(text, one), turns)])
    turns = _without_lists(text, turns)
    lines = [one for one in paragraphs(text) if turns and one[0] >= turns[0].line[0]]
    names = [named(text, one) for one in turns]
    lasts = {last_name(person_name(name)) or name for name in names}
    marked = [name for name in names if name.upper() == name or name[0] == "@" or bare(name) in QUESTIONERS]
    counts = Counter(names)
    often = [name for name in set(marked) if counts[name] > 1]
    if len(turns) < 2 or not (len(names) > len(lasts) or len(marked) >= 2):
        return []
    if _SPARSE * len(turns) < len(lines) and not (len(often) > 1 and _LONG_TURNS * len(turns) >= len(lines)):
        return []
    if len(counts) < 2 and not marked:
        return []
    single = sum(len(text[one.begin : one.line[1]].split()) == 1 for one in turns)
    return [] if single > len(turns) / 2 else turns  # a table ("Berg: 547")


def _is_field(text: str, turn: Turn) -> bool:
    """Whether a label before the first turn is a page's field, which little stands behind ("Transcript ID: 40170")."""
    alone = turn.begin == turn.line[1]
    value = text[turn.begin :].lstrip().partition("\n")[0].strip() if alone else text[turn.begin : turn.line[1]]
    few = 0 < len(value.split()) < _FEWEST and value[-1].isalnum() and not named(text, turn).isupper()
    return few or bool(CAST.fullmatch(text, turn.begin, turn.line[1]))


def _without_lists(text: str, turns: list[Turn]) -> list[Turn]:
    """The turns without lines that only have a dash behind a name, unless there are several and most come again."""
    dashed = [one for one in turns if _DASHED.match(text, one.label[1])]
    counts = Counter(named(text, one) for one in dashed)
    if len(counts) > 1 and 2 * sum(count for count in counts.values() if count > 1) > len(dashed):
        return turns
    return [one for one in turns if one not in dashed]


_DASHED = re.compile(r"[*_]{0,2}\s[–—]\s")


def _alone(reading: Reading) -> list[Turn]:
    """Turns whose labels stand in lines of their own."""
    text = reading.text
    lines = [one for one in paragraphs(text) if one[1] > reading.start and one not in reading.headlines]
    open_ended = [one for one in lines if text[one[1] - 1] not in _STOPS]
    printed = Counter(text[slice(*one)] for one in open_ended if not ALONE.fullmatch(text, *one))
    printed = Counter({words: count for words, count in printed.items() if count >= _FEWEST})
    behind = {line for above, line in pairwise(lines) if printed[text[slice(*above)]]}
    lines = [one for one in lines if not printed[text[slice(*one)]]]
    sited = [turn for one in open_ended if (turn := site_label(text, one))]
    pictured = sum(text[one.line[0] : one.label[0]] != "" for one in sited)
    if (len(sited) >= _FEWEST or pictured) and _LONG_TURNS * len(sited) >= len(lines):
        return sited
    found = [
        (number, Turn(match.span("label"), line, line[1]))
        for number, line in enumerate(lines)
        if text[line[1] - 1] not in _STOPS
        and (match := ALONE.fullmatch(text, *line))
        and bare(match["label"].split()[0]) not in NOT_LABELS
    ]
    counts = Counter(_key(text, one) for _, one in found)
    sure = [(number, one) for number, one in found if counts[_key(text, one)] > 1 or _is_sure(text, one)]
    if 2 * sum(one.line in behind for _, one in sure) > len(sure):
        sure = [(number, one) for number, one in found if one.line in behind]
    if len(sure) < _FEWEST or max(counts.values()) < 2:
        return []
    numbers = {number for number, _ in sure}
    spoken = [(number, one) for number, one in sure if number + 1 not in numbers and number + 1 < len(lines)]
    dashed = 2 * sum(bool(_ROLE_BEHIND.search(text, *one.label)) for _, one in sure) >= len(sure)
    sparse = _LONG_TURNS if dashed else _SPARSE
    if 2 * len(spoken) < len(sure) or sparse * len(spoken) < len(lines) - spoken[0][0]:
        return []
    return [one for _, one in sure]


_ROLE_BEHIND = re.compile(r"\s--?\s|\s[–—]\s")
"""What stands between name and office in labels of calls, which nothing else looks like."""
_STOPS = '.!?,;"”'
"""How no label ends."""


def _key(text: str, turn: Turn) -> str:
    """What tells one speaker's labels from another's: in capitals the last name ("OLGA BRANDT", later "BRANDT")."""
    label = bare_label(text, turn)
    return last_name(label) if label.isupper() else label


def _is_sure(text: str, turn: Turn) -> bool:
    """Whether a line is a label by its look: with a time, a role or brackets behind it, or a chair's office."""
    plain = bare_label(text, turn)
    timed = turn.label != turn.line
    return timed or plain != text[slice(*turn.label)] or not person_name(plain)


def _is_headline(text: str, turns: list[Turn]) -> bool:
    """Whether the first turn is a headline ("Ann Lee: Fish & Me"): no stop, words in capitals, its label once."""
    first, *others = turns
    long = [word for word in text[first.begin : first.line[1]].split() if len(word) > _SHORT_WORD]
    label = named(text, first)
    once = bool(others) and all(named(text, one) != label for one in others) and not label.isupper()
    return once and bool(long) and all(word[0].isupper() for word in long) and not is_spoken(text, first.line)


_SHORT_WORD = 3
"""Letters of a word that headlines may print small."""


def _from_first_turn(text: str, turns: list[Turn]) -> list[Turn]:
    """The turns from the first whose label comes again or in capitals: a headline ("Berg: no new taxes") is no turn."""
    if turns and _is_headline(text, turns):
        turns = turns[1:]
    names = [named(text, one) for one in turns]
    shouted = [name for name in names if name.isupper() and len(name) > 1]
    if len(shouted) < 3:
        return turns
    first = next(
        i for i, name in enumerate(names) if names.count(name) > 1 or name.isupper() or bare(name) in QUESTIONERS
    )
    return turns[first:]
