"""The extractor: from a document to its statements."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from index.extract.attribution import Rules
from index.extract.borders import join, trim
from index.extract.captions import without_times
from index.extract.combine import combine
from index.extract.confidence import confidence
from index.extract.drafts import Draft, Reading
from index.extract.forms import find_form
from index.extract.headlines import headline_drafts, is_sort
from index.extract.layout import RELATED, head, without_place
from index.extract.lexicon import ABBREVIATIONS, PRONOUNS
from index.extract.link import Weights, load_weights
from index.extract.near import Near
from index.extract.people import People
from index.extract.quotes import PARAGRAPH, Quotation, find_quotations, quote_states
from index.extract.resolve import Resolver
from index.extract.speech import is_heard, is_speech
from index.extract.tagger.features import cut
from index.extract.tagger.runtime import Runtime
from index.extract.tagger.tagging import Tagging, tag
from index.extract.venue import venue
from index.extract.when import UNKNOWN, said_on
from index.extract.wrapped import parted, unwrapped
from index.parallel import extract_many
from index.read.headers import read_header
from index.records import Cue, Document, Kind, Span, Speaker, Statement


class Extractor:
    """Cuts documents into statements."""

    version = 11
    """Goes up when what is extracted changes, so that an index knows that it is out of date."""

    def __init__(self, runtime: Runtime | None = None) -> None:
        """Work with a tagger, or by the rules alone."""
        self._runtime = runtime
        self._weights = load_weights(runtime.folder) if runtime else None

    @classmethod
    def load(cls, threads: int = 0) -> "Extractor":
        """An extractor with everything that ships with the program.

        Args:
            threads: CPU threads of the tagger; 0 for as many as there are.

        Raises:
            ModelMissingError: If the tagger's files are missing or damaged.
        """
        return cls(Runtime(threads=threads))

    def extract(self, document: Document) -> list[Statement]:
        """The statements of a document, in its order; none if it has no text."""
        text = parted(_without_emphasis(unwrapped(without_times(document.body or ""))))
        if text != (document.body or ""):
            return [_as_broken(document.body or "", text, one) for one in self.extract(replace(document, body=text))]
        quotations = find_quotations(text)
        if self._runtime is None or self._weights is None:
            return _statements(document, tuple(quotations), None, None)
        seen = without_place(document, text)
        pieces = cut(self._runtime.tokeniser, seen, quotations)
        tagging = tag(seen, pieces, self._runtime.score(pieces))
        return _statements(document, tuple(quotations), tagging, self._weights)

    def extract_many(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Statement]]]:
        """Documents with their statements, in order; many are spread over several processes."""
        if self._runtime is None:
            return ((one, self.extract(one)) for one in documents)
        return extract_many(documents, self._on)

    def _on(self, threads: int) -> "Extractor":
        """This one, using so many threads unless it has begun with another number."""
        if self._runtime and threads:
            self._runtime.threads = threads
        return self

    def extract_part(self, documents: list[Document]) -> list[list[Statement]]:
        """The statements of some documents."""
        return [self.extract(one) for one in documents]


_EMPHASIS = re.compile(r"(?<!\w)(?P<mark>_{1,3}|\*{1,3})(?=[^\s_*])(?P<words>[^_*\n]+)(?P=mark)(?!\w)")
"""Words that Markdown marks ("_The Times_", "**Anna Berg**")."""


def _without_emphasis(text: str) -> str:
    """The text with blanks for the marks around words within a line: names are not read behind "_".

    Lines that are marked as a whole ask or head what follows, and marked labels are read as they are.
    """
    if "_" not in text and "*" not in text:
        return text
    letters = list(text)
    for one in _EMPHASIS.finditer(text):
        before = text[text.rfind("\n", 0, one.start()) + 1 : one.start()].strip()
        behind = text[one.end() : one.end() + 80].partition("\n")[0].strip()
        is_label = not before and (behind.startswith(":") or one["words"].endswith(":"))
        if (before or behind) and not is_label:
            for start, end in ((one.start(), one.start("words")), (one.end("words"), one.end())):
                letters[start:end] = " " * (end - start)
    return "".join(letters)


def _as_broken(body: str, text: str, found: Statement) -> Statement:
    """A statement of an unwrapped text with the words of the body as it is: a piece for each line that is not blank."""
    lines = (
        (start + line.start(), start + line.end())
        for start, end in found.spans
        for line in PARAGRAPH.finditer(body[start:end])
        if text[start + line.start() : start + line.end()].strip()
    )
    spans = tuple(lines)
    speaker, cue = found.speaker, found.cue
    return replace(
        found,
        spans=spans,
        text=" ".join(body[slice(*span)] for span in spans),
        cue=replace(cue, text=body[slice(*cue.span)]) if cue else None,
        speaker=replace(speaker, mention=body[slice(*speaker.mention_span)])
        if speaker and speaker.mention_span
        else speaker,
    )


def _statements(
    document: Document, quotations: tuple[Quotation, ...], tagging: Tagging | None, weights: Weights | None
) -> list[Statement]:
    """The statements of one document from its tags."""
    text = document.body or ""
    start, headlines = head(document, text)
    people = People(text, _of_persons(document, text[:start], tagging.names) if tagging else None)
    reading = Reading(document, text, start, headlines, quotations, people)
    form = find_form(reading)
    drafts = combine(reading, tagging, weights) if tagging and weights else Rules(reading).drafts()
    if form:
        for one in drafts:
            one.pieces = [piece for piece in one.pieces if not form.covers(piece)]
        drafts = [one for one in drafts if one.pieces and not (one.cue and form.covers(one.cue))]
    for one in drafts:
        one.pieces = _placed(reading, one)
        if one.source and one.source[0] < reading.start < one.source[1]:
            one.source = (reading.start, one.source[1])  # Without the dateline.
        if one.source and _is_topic(text, one.source):
            one.source, one.cue, one.follows = None, None, True
        if (
            one.cue
            and one.pieces[0][1] <= one.cue[0] < one.cue[1] <= one.pieces[-1][0]
            and is_heard(text[slice(*one.cue)])
        ):
            one.pieces = [piece for piece in one.pieces if piece[0] >= one.cue[1]]  # Without whom it was told.
        if one.cue and one.pieces[0][1] <= one.cue[0]:
            one.pieces = [piece for piece in one.pieces if not _on_occasion(text, one.cue, piece)]
    drafts = [one for one in drafts if not _CAPTION.match(text, text.rfind("\n", 0, one.start) + 1)]
    drafts = [one for one in drafts if one.start >= reading.start or _in_headline(reading, one)]
    for one in drafts:
        one.pieces = [piece for piece in one.pieces if not _names_others(text, piece)]
    drafts = [one for one in drafts if one.pieces]
    heads = [one for one in headline_drafts(reading) if not _is_title(reading, one)]
    drafts = [one for one in drafts if not _is_title(reading, one)]
    drafts = [one for one in drafts if not any(one.start < h.end and h.start < one.end for h in heads)]
    drafts = [one for one in drafts if one.cue is None or not any(one.cue == h.cue for h in heads)]
    return finish(reading, drafts + heads, form.drafts if form else [], weights.confidence if weights else None)


_CAPTION = re.compile(
    r"\W*(?:file )?(?:photo|picture|image)s?(?:\s(?:taken|provided|released|courtesy|by|credit)\b|\s?:)", re.IGNORECASE
)
"""How a picture's caption begins, which nobody says."""


def _names_others(text: str, piece: Span) -> bool:
    """Whether a piece stands in a line that names other articles ("READ: ...")."""
    return RELATED.match(text, text.rfind("\n", 0, piece[0]) + 1) is not None


_SAID = re.compile(r"(?:also |further |has )?(?:said|says|stated|noted|stressed|emphasi[sz]ed|declared|added)")
_OCCASION = re.compile(
    r"(?:on \w+day,? )?(?:addressing|speaking|commenting|answering|replying|responding|talking|opening)\b"
)


def _on_occasion(text: str, cue: Span, piece: Span) -> bool:
    """Whether words right behind a cue say when it was said ("..., Berg said addressing the congress")."""
    said = _SAID.fullmatch(text, *cue) is not None and 0 <= piece[0] - cue[1] <= 1
    return said and _OCCASION.match(text, *piece) is not None


def _is_topic(text: str, source: Span) -> bool:
    """Whether a line's words before its colon say of what somebody goes on speaking ("On Ann Lee: ...")."""
    start = text.rfind("\n", 0, source[0]) + 1
    if (topic := _TOPIC.match(text, start)) and source[1] < topic.end():
        return True
    return text[start : source[0]].strip(" *•-") == "On" and text[source[1] : source[1] + 2].strip() == ":"


_TOPIC = re.compile(r"\W*On [^:\n\"“]{2,100}:\s*[\"“]")
"""How a line of a list of quotations begins ("On her first role in Nightfall: “...”")."""


def _of_persons(document: Document, head: str, names: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The tagged names without those in the head that are the outlet's ("Mercury" of "The Coast Mercury")."""
    outlet = document.outlet or ""
    return [one for one in names if one[1] > len(head) or head[one[0] : one[1]] not in outlet]


def _placed(reading: Reading, draft: Draft) -> list[Span]:
    """A statement's pieces on one side of the border between head and running text: where its attribution stands."""
    anchor = draft.cue or draft.source or draft.pieces[0]
    if anchor[1] <= reading.start:
        kept = [one for one in draft.pieces if any(s <= one[0] and one[1] <= e for s, e in reading.headlines)]
    else:
        kept = [(max(start, reading.start), end) for start, end in draft.pieces if end > reading.start]
    return kept or draft.pieces


def _in_headline(reading: Reading, draft: Draft) -> bool:
    """Whether a statement stands in a headline as a whole, with a source or in quote marks.

    What stands behind "Interview:" is no statement, unless it is quoted, see headline_drafts(); nor is "What they said
    of the budget".
    """
    source = reading.text[slice(*draft.source)] if draft.source else ""
    if source and is_sort(source):
        return False
    quoted = any(one.outer[0] <= draft.start and draft.end <= one.outer[1] for one in reading.quotations)
    if (not source or source.lower() in PRONOUNS) and not quoted:
        return False
    spans = [*draft.pieces, *(one for one in (draft.source, draft.cue) if one)]
    return any(all(low <= start and end <= high for start, end in spans) for low, high in reading.headlines)


def _is_title(reading: Reading, draft: Draft) -> bool:
    """Whether a draft is the title of the speech that the text is ("Maya Lind: What trees say at night")."""
    speaker = reading.document.speaker
    if draft.source is None or speaker is None or not speaker.name or draft.end > reading.start:
        return False
    return speaker.name in reading.text[slice(*draft.source)]


def finish(
    reading: Reading,
    drafts: list[Draft],
    spoken: list[tuple[Draft, Speaker | None]],
    weights: NDArray[np.float64] | None,
) -> list[Statement]:
    """Statements from drafts: speaker, kind, date, venue, confidence.

    Args:
        reading: The article.
        drafts: Statements of running text.
        spoken: Statements of a transcript or speech, with their speakers.
        weights: Of the confidence.
    """
    states = bytes(quote_states(reading.text, list(reading.quotations)))
    resolver = Resolver(reading)
    dates: dict[str, str] = {}
    given = {id(draft): speaker for draft, speaker in spoken}
    held_at = read_header(reading.text).venue
    found = []
    ordered = sorted([*drafts, *(draft for draft, _ in spoken)], key=lambda one: (one.start, one.end))
    for draft in ordered:
        draft.pieces = _disjoint(draft.pieces)
    contents = Near(sorted(piece for draft in ordered for piece in draft.pieces), lambda piece: piece)
    for draft in ordered:
        draft.score = confidence(draft, kind_of(reading.text, draft.pieces, states), weights)
        if id(draft) in given:
            statement = _statement(reading, draft, given[id(draft)], states, dates, contents)
            kind = statement.kind if draft.told else Kind.DIRECT
            found.append(replace(statement, kind=kind, speech=True, venue=statement.venue or held_at))
        else:
            found.append(_statement(reading, draft, resolver.speaker(draft), states, dates, contents))
    return [replace(one, speaker=resolver.with_role(one.speaker)) for one in found]


def _balanced(reading: Reading, span: Span) -> Span:
    """A report with both marks of a quotation that it begins or ends with ("a ‘miracle’", "‘horrific’ reports")."""
    text, (start, end) = reading.text, span
    for one in reading.quoted.near((start, end + 3)):
        begun = one.closed and one.outer[0] < start == one.pieces[0][0] and one.outer[1] < end
        if begun and text[start].islower() and any(map(str.isalnum, text[one.outer[1] : end])):
            start = one.outer[0]
        near = one.closed and start < one.outer[0] < end < one.outer[1] <= end + 3
        if near and not any(map(str.isalnum, text[end : one.outer[1]])):
            end = one.outer[1]
    return start, end


def _disjoint(pieces: list[Span]) -> list[Span]:
    """The pieces in order, overlapping ones made one."""
    found: list[Span] = []
    for start, end in sorted(pieces):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _statement(
    reading: Reading,
    draft: Draft,
    speaker: Speaker | None,
    states: bytes,
    dates: dict[str, str],
    contents: Near[Span],
) -> Statement:
    """One finished statement."""
    text = reading.text
    spans = tuple(_balanced(reading, trim(text, piece, str.isspace)) for piece in draft.pieces)
    kind = kind_of(text, spans, states)
    cue = Cue(text=text[slice(*draft.cue)], span=draft.cue) if draft.cue else None
    words = _around(reading, draft, [])
    key = (speaker.id or speaker.mention or "") if speaker else ""
    others = contents.near((draft.cue[0] - _BESIDE, draft.cue[1] + _BESIDE)) if draft.cue else []
    said = said_on(_around(reading, draft, others), reading.document.published)
    if said and (cue is None or any(map(str.isalpha, cue.text))):
        dates[key] = said  # A post's own date tells nothing of what is said next.
    date = said or (dates.get(key) if key else None) or reading.document.published
    place = venue(words, reading.people.known_names)
    content = " ".join(text[slice(*span)] for span in spans)
    source = text[slice(*draft.source)] if draft.source else ""
    quoted = kind is not Kind.INDIRECT
    return Statement(
        text=content,
        spans=spans,
        kind=kind,
        speaker=speaker,
        cue=cue,
        said_on=None if date == UNKNOWN else date,
        venue=place,
        speech=is_speech(cue.text if cue else None, quoted=quoted, source=source, content=content),
        confidence=draft.score,
    )


def kind_of(text: str, spans: Iterable[Span], states: bytes) -> Kind:
    """Direct if every letter stands in quote marks, mixed if some do."""
    inside = outside = False
    for start, end in spans:
        here = states[start:end]
        if start and states[start - 1] == _OPENING and here.count(_UNCLOSED) == len(here):
            inside = True  # Its closing mark was forgotten or cut off, but it opens with one.
        elif 1 not in here and 2 not in here:
            outside = outside or any(map(str.isalnum, text[start:end]))
        else:
            for letter, state in zip(text[start:end], here, strict=True):
                if state in (1, 2):
                    inside = inside or letter.isalnum()
                elif not outside:
                    outside = letter.isalnum()
        if inside and outside:
            return Kind.MIXED
    return Kind.DIRECT if inside else Kind.INDIRECT


_OPENING, _UNCLOSED = 3, 5
"""States of characters, see quote_states()."""

_BESIDE = 250
"""Code points before and behind a cue in which its sentence is looked for."""


def _around(reading: Reading, draft: Draft, others: Sequence[Span]) -> str:
    """The words of the attribution's sentence that belong to no statement: its own, a quotation or one of others."""
    text, anchor = reading.text, draft.cue or draft.source
    if anchor is None:
        return ""
    low = max(text.rfind("\n", 0, anchor[0]) + 1, anchor[0] - _BESIDE)
    high = text.find("\n", anchor[1])
    high = min(len(text) if high < 0 else high, anchor[1] + _BESIDE)
    for start, end in [*join(text, draft.pieces), *others]:
        if end <= anchor[0]:
            low = max(low, end)
        elif start >= anchor[1]:
            high = min(high, start)
    for one in reading.quoted.near((low, high)):
        if one.outer[1] <= anchor[0]:
            low = max(low, one.outer[1])
        elif one.outer[0] >= anchor[1]:
            high = min(high, one.outer[0])
    words = text[low:high]
    stop = _stop(words, anchor[1] - low)
    ends = (one for one in _SENTENCE_END.finditer(words, 0, anchor[0] - low) if not _is_short(words[: one.start()]))
    begin = max((one.end() for one in ends), default=0)
    return words[begin:stop]


_SENTENCE_END = re.compile(r"[.!?] ")


def _is_short(words: str) -> bool:
    """Whether words end in an abbreviation, whose full stop ends no sentence ("Mr. Berg")."""
    last = words.split()[-1:]
    return bool(last) and (last[0].lower().strip(".(") in ABBREVIATIONS or len(last[0]) == 1)


def _stop(words: str, after: int) -> int:
    """Where the sentence that a cue stands in ends."""
    position = after
    while True:
        position = words.find(". ", position)
        if position < 0:
            return len(words)
        if not _is_short(words[:position]) and words[position + 2 : position + 3].isupper():
            return position
        position += 1
