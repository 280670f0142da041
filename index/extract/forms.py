"""Texts that are no running article: transcripts, interviews, speeches, first-person statements; and headlines."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property

from index.extract.drafts import Draft, Reading
from index.extract.lexicon import ORGANISATION_NOUNS, ROLE_NOUNS
from index.extract.names import bare, last_name, usual_case
from index.extract.people import Person
from index.extract.quotes import paragraphs
from index.records import Span, Speaker
from index.speakers import speaker_id

_LABEL = re.compile(
    r"(?P<open>[*_]{0,2})(?P<label>"
    r"(?:Q|A)(?=[:.]\s|\s{2,}|\s?[-–—]\s)|Q(?=\s[A-Z])"
    r"|(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Prof|St|Sir|Amb|Sec)\.?\s)?[A-Z][\w.'’\-]*(?:\s(?:(?:of|the|de|van|von|bin|al|and|for)\s)?[A-Z(][\w.'’\-)]*){0,5}"
    r"(?:,\s[A-Z][^:\n.?!]{1,60})?(?:\s\([^)\n]{1,50}\))?(?=\s?:)"
    r"|(?:(?:THE|MR|MRS|MS|DR|CHAIR(?:MAN|WOMAN)?|SENATOR|SECRETARY|JUDGE|JUSTICE|GENERAL|AMBASSADOR|SPEAKER)\.?\s)[A-Z][A-Z'’-]+(?=\.\s)"
    r"|(?:Mr|Mrs|Ms|Dr|Chair(?:man|woman)?|Senator|Secretary|Judge|General|Ambassador)\.?\s[A-Z][\w'’-]+(?=\.\s[A-Z“\"])"
    r")(?P<close>[*_]{0,2})\s?[:.\-–—]?[*_]{0,2}\s*"
)
_QUESTIONER = frozenset(
    """
    q question questions reporter reporters interviewer moderator unidentified journalist host press
    audience caller correspondent anchor speaker operator participant student voter
    """.split()
)
_STAGE = re.compile(r"[(\[](?:[^)\]\n]{1,80})[)\]]\.?$|[-*#=_ ]+$")
_NOT_LABELS = frozenset(
    """
    note editor's photo video image update updated correction read related watch source date published by
    contact media subject breaking analysis opinion exclusive background summary headline title fact
    conclusion result verdict ruling who what when where why how tip tips step example caption credit
    location venue time phone email website tags tel fax cc re ps also more url outlet author link key
    sources about
    """.split()
)
_END = re.compile(
    r"(?:#{2,}|-?\s?30\s?-?|\*\s?\*\s?\*|-\s?end(?:s)?\s?-|ends?)$"
    r"|(?:follow\b.{1,80}\bon (?:twitter|facebook|instagram|x)\b|\(?h/t\b"
    r"|about |contact|media contact|press contact|for (?:more|further) information|notes to editors|background\b)",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"(?:following|this|a|joint|below|full)?\s*(?:joint |brief |written |prepared |video )?"
    r"(?:statement|remarks|comments?|letter|message|text|address|words|said|says|wrote|reads)\b[^.!?“”\"]{0,80}:$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_MARK = 2
"""Longest quote mark, in code points."""
_WE = re.compile(r"(?:^|[.!?]\s)(?:We|Our)\b|\bwe\b")
_RELEASE_MARK = re.compile(
    r"\W*(?:for immediate release\b|(?:press|news|media) release(?:\s*$|\W+\d|\s*[:|–—-]))", re.IGNORECASE
)
_RELEASE_LINES = 6
_TAG = re.compile(r"<\w[^>]*>")
_REPORTS = re.compile(r"[,?!][\"”]\s+(?:[A-Z]?[\w.’'-]+\s){0,4}?(?:said|says|wrote|added|told|asked|tweeted)\b")
_STATEMENT_HEAD = re.compile(
    r"(?:(?:Joint|Full|Official|Press|Media|Public)\s+)?(?:Statement|Remarks|Message|Letter|Speech|Address|Testimony|Comments?)\s+(?:by|from|of)\s+(?:the\s+)?"
    r"(?P<who>[A-Z][^:;–—]*?)(?=\s+(?:on|at|to|regarding|about|in|before|after|following|concerning)\b|[:;–—]|$)"
)
_ISSUER = re.compile(
    r"(?:The\s+)?(?P<who>[A-Z][\w.&'’-]*(?:\s+(?:of|for|the|and|[A-Z][\w.&'’-]*))*)(?:\s\([A-Z]{2,8}\))?\s+"
    r"(?:today\s+|on\s+\w+day\s+|has\s+)?(?:today\s+)?"
    r"(?:released|issued|made|said|published|gave|announce[sd]|launche[sd]|unveil(?:s|ed)|welcome[sd]|condemn(?:s|ed)|"
    r"urge[sd]|call(?:s|ed)|open(?:s|ed)|opposes|supports|applauds|applauded)\b"
)
_SOMEONES_SPEECH = re.compile(
    r"(?P<who>[A-Z][^:;–—,]*?)['’]s?\s(?:\w+\s){0,2}(?:[Ss]peech|[Aa]ddress|[Rr]emarks|[Ss]tatement|[Tt]estimony|[Ll]ecture|[Mm]essage)"
    r"(?:\s(?:to|at|before|in|on|of|for)\b.*)?"
)
_COLON = re.compile(r"^(?P<before>.+?)\s*(?::|\s[-–—])\s+(?P<after>\S.*)$")
_KICKERS = _NOT_LABELS | frozenset(
    """
    live watch report exclusive interview poll study review preview profile letter letters editorial
    commentary factbox timeline explainer explained column podcast gallery photos pictures quiz transcript
    text full special sport sports news world politics obituary campaign election elections
    """.split()
)


@dataclass(frozen=True)
class Form:
    """What a form found.

    Attributes:
        drafts: The statements, with their speakers.
        spans: The parts of the text it speaks for; an article's rules see the rest.
    """

    drafts: list[tuple[Draft, Speaker | None]]
    spans: tuple[Span, ...]

    def covers(self, span: Span) -> bool:
        """Whether it speaks for any of a stretch."""
        return any(start < span[1] and span[0] < end for start, end in self.spans)


def find_form(reading: Reading) -> Form | None:
    """The transcript, speech or first-person statement a text is or holds; None for a plain article."""
    return _transcript(reading) or _speech(reading) or _released(reading) or _press_release(reading)


def _labels(reading: Reading) -> list[tuple[Span, Span, int]]:
    """Turns' labels: (label, its line, where the turn's words begin)."""
    found = []
    for start, end in paragraphs(reading.text):
        match = _LABEL.match(reading.text, start, end)
        if not match or match["label"].split(",")[0].split("(")[0].strip().lower() in _NOT_LABELS | {"interview"}:
            continue
        if bare(match["label"].split()[0]) in _NOT_LABELS and len(match["label"].split()) < 3:
            continue
        found.append((match.span("label"), (start, end), match.end()))
    return found


def _transcript(reading: Reading) -> Form | None:
    """Turns that begin with who speaks (`Q:`, `MR. PRICE:`, `Reporter:`)."""
    text = reading.text
    labels = [one for one in _labels(reading) if one[1][1] > reading.start and one[1] not in reading.headlines]
    labels = _from_first_turn(text, labels)
    lines = [one for one in paragraphs(text) if labels and one[0] >= labels[0][1][0]]
    starts = [start for start, _ in lines]
    names = [text[slice(*label)].split(",")[0].strip() for label, _, _ in labels]
    marked = [name for name in names if name.upper() == name or bare(name) in _QUESTIONER]
    repeated = len(names) - len(set(names))
    if len(labels) < 2 or 3 * len(labels) < len(lines) or not (repeated or len(marked) >= 2):
        return None
    if len(set(names)) < 2 and not marked:
        return None
    if sum(len(text[begin : line[1]].split()) < 2 for _, line, begin in labels) > len(labels) / 2:
        return None  # a table ("Berg: 547")
    speakers = _Labels(reading, names)
    drafts: list[tuple[Draft, Speaker | None]] = []
    for number, (label, line, begin) in enumerate(labels):
        until = labels[number + 1][1][0] if number + 1 < len(labels) else len(text)
        pieces = [(begin, line[1])] if begin < line[1] else []
        for start, end in lines[bisect_left(starts, line[1]) : bisect_left(starts, until)]:
            if not _STAGE.match(text[start:end]):
                if _END.match(text[start:end]) and number + 1 == len(labels):
                    break
                pieces.append((start, end))
        pieces = [
            piece
            for piece in pieces
            if any(map(str.isalnum, text[slice(*piece)])) and not _STAGE.fullmatch(text[slice(*piece)])
        ]
        if pieces:
            drafts.append((Draft(pieces, source=label, score=0.95), speakers.speaker(label)))
    return Form(drafts, ((labels[0][1][0], len(text)),))


def _from_first_turn(text: str, labels: list[tuple[Span, Span, int]]) -> list[tuple[Span, Span, int]]:
    """The labels from the first that comes again or in capitals on: a headline ("Berg: no new taxes") is no turn."""
    names = [text[slice(*label)].split(",")[0].strip() for label, _, _ in labels]
    shouted = [name for name in names if name.isupper() and len(name) > 1]
    if len(shouted) < 3:
        return labels
    first = next(
        i for i, name in enumerate(names) if names.count(name) > 1 or name.isupper() or bare(name) in _QUESTIONER
    )
    return labels[first:]


class _Labels:
    """Who the labels of a transcript mean."""

    def __init__(self, reading: Reading, names: list[str]) -> None:
        self.reading = reading
        self.known: dict[str, Person] = {}
        self.full: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        for name in names:
            plain = _person_name(name)
            if " " in plain and bare(plain.split()[0]) not in _QUESTIONER:
                self.full.setdefault(last_name(plain), plain)
        for person in reading.people.persons:
            self.known.setdefault(person.name.lower(), person)
            if " " in person.name:
                self.full.setdefault(last_name(person.name), person.name)

    def speaker(self, label: Span) -> Speaker:
        """The speaker behind a label; questioners without a name stay unnamed."""
        words = self.reading.text[slice(*label)]
        who, _, rest = words.partition(",")
        who = re.sub(r"\([^)]*\)", "", who).strip()
        mention = Speaker(mention=words, mention_span=label)
        first = bare(who.split()[0])
        if who == "A":
            return self._answerer(mention)
        if first in _QUESTIONER or who == "Q":
            return mention
        name = _person_name(who)
        people = self.reading.people
        if who.lower().startswith("the ") or bare(who) in ROLE_NOUNS:
            noun = bare(who.split()[-1])
            for person in people.persons:
                if any(noun in map(bare, role.split()) for role in person.roles):
                    return replace(mention, id=speaker_id(person.name), name=person.name, role=person.role)
            return mention
        if not name:
            return mention
        full = self.full.get(last_name(name), name) if " " not in name else name
        known = self.known.get(full.lower())
        full = known.name if known and not known.name.isupper() else full
        role = _role(who, rest.strip()) or self.roles.get(full) or (known.role if known else None)
        if role:
            self.roles.setdefault(full, role)
        return replace(mention, id=speaker_id(full), name=full, role=role)

    def _answerer(self, mention: Speaker) -> Speaker:
        """Who answers in a `Q:` and `A:` interview: the document's speaker, or whom its head or introduction names."""
        reading = self.reading
        if reading.document.speaker is not None:
            one = reading.document.speaker
            return replace(mention, id=one.id, name=one.name, role=one.role, affiliation=one.affiliation)
        best = self._named_first
        return replace(mention, id=speaker_id(best.name), name=best.name, role=best.role) if best else mention

    @cached_property
    def _named_first(self) -> Person | None:
        """The person whom the head or introduction names most often, if it is not the author."""
        reading = self.reading
        inside = [label[0] for label, line, _ in _labels(reading) if line[1] > reading.start]
        first_label = min(inside, default=0)
        named = [one for one in reading.people.persons if any(at[0] < first_label for at in one.spans)]
        author = (reading.document.author or "").lower()
        named = [one for one in named if " " in one.name and one.name.lower() not in author]
        return max(
            named, key=lambda one: (sum(at[0] < first_label for at in one.spans), -one.spans[0][0]), default=None
        )


def _role(who: str, rest: str) -> str | None:
    """The role that a label gives: behind the comma (`CNN ANCHOR`; `CALIFORNIA` is none), else before the name."""
    if any(bare(word) in ROLE_NOUNS for word in rest.split()):
        return usual_case(rest)
    words = who.split()
    titles = words[: len(words) - len(_person_name(who).split())]
    titles = [word for word in titles if bare(word) not in _ADDRESSES]
    return usual_case(" ".join(titles)) if titles else None


def _person_name(label: str) -> str:
    """A label's name without titles, in its usual case."""
    words = re.sub(r"\([^)]*\)", "", label).split(",")[0].split()
    while words and (bare(words[0]) in ROLE_NOUNS or bare(words[0]) in _COURTESIES):
        words = words[1:]
    plain = " ".join(words)
    if plain.isupper() and len(words) < len(label.split()):
        return plain.capitalize() if len(plain) < _SHORT_NAME else usual_case(plain)
    return usual_case(plain)


_SHORT_NAME = 4
"""Shorter words in capitals are letters that stand for something, unless a title comes before (`MAYOR LEE`)."""
_ADDRESSES = frozenset("mr mrs ms miss dr prof sir lady lord the hon rev".split())
_COURTESIES = frozenset(
    "mr mrs ms miss dr prof sen rep gov gen sir amb sec lady lord the hon rev vice prime foreign first".split()
)


def _speech(reading: Reading) -> Form | None:
    """A text that is one speaker's as a whole: each paragraph a statement."""
    speaker = reading.document.speaker or _head_speaker(reading)
    if speaker is None:
        return None
    text = reading.text
    drafts: list[tuple[Draft, Speaker | None]] = []
    for start, end in paragraphs(text):
        line = text[start:end]
        begin = max(start, reading.start)
        if (
            end <= reading.start
            or (start, end) in reading.headlines
            or _STAGE.fullmatch(line)
            or _STATEMENT_HEAD.fullmatch(line)
            or (not drafts and _FOLLOWING.search(line))
        ):
            continue
        if _END.match(line) and drafts:
            break
        if any(map(str.isalnum, line)):
            drafts.append((Draft([_inner(reading, (begin, end))], score=0.95, author=True), speaker))
    return Form(drafts, ((reading.start, len(text)),)) if drafts else None


def _head_speaker(reading: Reading) -> Speaker | None:
    """Whose statement a headline says that a text in the first person is."""
    body = reading.text[reading.start :]
    quoted = sum(one.outer[1] - one.outer[0] for one in reading.quotations)
    if len(_FIRST_PERSON.findall(body)) < 2 or quoted > len(body) / 4:
        return None
    lines = [reading.text[slice(*one)] for one in reading.headlines] + [reading.document.title or ""]
    for line in lines:
        match = _STATEMENT_HEAD.match(line) or _SOMEONES_SPEECH.fullmatch(line)
        if match:
            who = match["who"].strip(" ,.")
            persons = [one for one in reading.people.persons if any(name in who for name in one.names)]
            if persons:
                return Speaker(id=speaker_id(persons[0].name), name=persons[0].name, role=persons[0].role)
            return Speaker(id=speaker_id(who), name=who)
    return None


def _released(reading: Reading) -> Form | None:
    """`X released the following statement:` with paragraphs behind it that are in the first person and unquoted."""
    text, lines = reading.text, paragraphs(reading.text)
    for number, (start, end) in enumerate(lines[:-1]):
        if end <= reading.start or text[end - 1] != ":" or not _FOLLOWING.search(text[start:end]):
            continue
        persons = [one for _, one in reading.people.within((start, end))]
        named = next((one for one in persons if " " in one.name), persons[0] if persons else None)
        nearest = next((one for _, one in reading.people.before(end)), None)
        block: list[Span] = []
        for begin, after in lines[number + 1 :]:
            if _END.match(text[begin:after]) or _tells_of(reading, (begin, after), named or nearest):
                break
            block.append((begin, after))
        words = "\n".join(text[slice(*one)] for one in block)
        if not block or text[block[0][0]] in "\"“«„'‘" or not _FIRST_PERSON.search(words):
            continue
        speaker = (
            Speaker(id=speaker_id(named.name), name=named.name, role=named.role) if named else _subject(text[start:end])
        )
        drafts: list[tuple[Draft, Speaker | None]] = [(Draft([one], score=0.85, author=True), speaker) for one in block]
        return Form(drafts, ((start, block[-1][1]),))
    return None


def _press_release(reading: Reading) -> Form | None:
    """A press release's paragraphs in the first person, which its organisation says; the others are an article's."""
    text, lines = reading.text, paragraphs(reading.text)
    if not any(_RELEASE_MARK.match(text[slice(*line)]) for line in lines[:_RELEASE_LINES]):
        return None
    running = [(max(start, reading.start), end) for start, end in lines if end > reading.start]
    issuer = next((who for line in running if (who := _subject(text[slice(*line)]))), None)
    block: list[Span] = []
    for line in running:
        words = text[slice(*line)]
        if _END.match(words):
            break
        quoted = any(line[0] <= one.outer[0] < line[1] for one in reading.quoted.near(line))
        if not quoted and _WE.search(words) and not _subject(words):
            block.append(line)
    if issuer is None or not block:
        return None
    return Form([(Draft([one], score=0.85, author=True), issuer) for one in block], tuple(block))


def _tells_of(reading: Reading, span: Span, speaker: Person | None) -> bool:
    """Whether a paragraph is the article's again: it names the speaker, reports what was said or is a mark-up tag."""
    words = reading.text[slice(*span)]
    return bool(
        _TAG.match(words) or _REPORTS.search(words) or (speaker and last_name(speaker.name) in map(bare, words.split()))
    )


def _subject(line: str) -> Speaker | None:
    """The organisation that a line like "The Acme Foundation issued the following statement:" names."""
    match = _ISSUER.match(line)
    return Speaker(id=speaker_id(match["who"]), name=match["who"]) if match else None


def headline_drafts(reading: Reading) -> list[Draft]:
    """Headlines of the forms `CONTENT: SOURCE`, `SOURCE: CONTENT` and `Interview: "CONTENT"`."""
    found = []
    for start, end in reading.headlines:
        line = reading.text[start:end]
        match = _COLON.match(line)
        if not match:
            continue
        before, after = ((start + match.start(part), start + match.end(part)) for part in ("before", "after"))
        if _names_source(reading, after) and len(match["before"].split()) > 2:
            found.append(Draft([_inner(reading, before)], source=after, score=0.75))
        elif _names_source(reading, before) and len(match["after"].split()) > 2:
            found.append(Draft([_inner(reading, after)], source=before, score=0.7))
        elif is_sort(match["before"]) and _inner(reading, after) != after:
            found.append(Draft([_inner(reading, after)], score=0.7))
    return found


def _inner(reading: Reading, span: Span) -> Span:
    """A span without the quote marks around it."""
    for one in reading.quoted.near(span):
        for start, end in one.pieces:
            if 0 <= start - span[0] <= _MARK and 0 <= span[1] - end <= _MARK:
                return start, end
    return span


_SORTS = frozenset(
    """
    interview transcript video exclusive live watch opinion analysis factbox explainer gallery photos column podcast
    """.split()
)


def is_sort(words: str) -> bool:
    """Whether the words before a headline's colon say what sort of text it is, which says nothing ("Interview")."""
    return all(bare(word) in _SORTS for word in words.split())


_JOINING = frozenset("of the for and de la van von to at in on campaign former ex".split())


def _names_source(reading: Reading, span: Span) -> bool:
    """Whether one side of a headline's colon names who speaks: a person or organisation and little else."""
    words = reading.text[slice(*span)].split()
    if not 0 < len(words) <= 6 or not words[0][:1].isupper() or bare(words[0]) in _KICKERS:
        return False
    known = ROLE_NOUNS | ORGANISATION_NOUNS | _JOINING
    if reading.people.within(span) and not any(word.islower() and bare(word) not in known for word in words):
        return True
    last = bare(words[-1])
    name = last_name(" ".join(words))
    if any(name == last_name(one.name) for one in reading.people.persons):
        return True
    return (
        last in ORGANISATION_NOUNS - {"report", "book", "story", "paper", "data", "times", "post"}
        or last in ROLE_NOUNS
        or last
        in (
            "experts",
            "officials",
            "police",
            "scientists",
            "analysts",
            "sources",
            "poll",
            "study",
            "report",
            "minister",
        )
    )
