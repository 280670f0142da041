"""Transcripts: turns that begin with who speaks (`Q:`, `MR. PRICE:`, `President. –`, `Jane Doe -- Analyst`)."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from index.extract.drafts import Draft, Form, Reading
from index.extract.lexicon import COURTESIES, ROLE_NOUNS
from index.extract.names import DEGREES, FIELDS, NOT_NAMES, bare, last_name, usual_case
from index.extract.quotes import paragraphs
from index.read.speeches import SPOKEN
from index.records import Span, Speaker
from index.speakers import speaker_id

_CLOCK = r"(?:[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])]|\d{1,2}:\d{2}(?::\d{2})?)"
_NAME = r"[A-Z][\w.'’\-]*(?:\s(?:(?:of|the|de|van|von|bin|al|and|for)\s)?[A-Z(][\w.'’\-]*){0,5}"
_TITLE = r"(?:The|Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Prof|St|Sir|Amb|Sec)\.?\s"
_BRACKETS = r"(?:\s(?:\([^)\n]{1,50}\)|\[[^\]\n]{1,50}\]))"
_LABEL = re.compile(
    rf"(?:{_CLOCK}\s*(?:[-–—]\s*)?)?(?:Q\d+\.?\s+)?(?P<open>[*_]{{0,2}})(?P<label>"
    r"(?:Q|A)(?=[:.]\s|\s{2,}|\s?[-–—]\s)|Q(?=\s[A-Z])|@\w+(?=:\s)"
    rf"|(?:{_TITLE})?{_NAME}{_BRACKETS}?(?:,\s\d?[A-Z][^:\n.?!]{{1,60}})?{_BRACKETS}{{0,2}}(?=\s?:(?!\d\d))|Speaker\s\d+(?=\s?:)"
    r"|(?:(?:THE|MR|MRS|MS|DR|CHAIR(?:MAN|WOMAN)?|SENATOR|SECRETARY|JUDGE|JUSTICE|GENERAL|AMBASSADOR|SPEAKER)\.?\s)[A-Z][A-Z'’-]+(?=\.\s)"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Senator|Secretary|Judge|General|Ambassador)\.?|Chair(?:man|woman)?)\s[A-Z][\w'’-]+(?=\.\s[A-Z“\"])"
    r"|The\s(?:Chair(?:man|woman)?|Clerk|President|Witness|Presiding Officer|(?:ACTING |VICE )?[A-Z]{5,}(?:\sOFFICER)?"
    r"(?:\spro tempore)?)(?=\.\s[A-Z“\"])"
    r"|(?:An|Some|Several|Other)\s[Hh]on\.?\s[Mm]embers?(?=\s?:)"
    rf"|[A-Z][\w'’\-]*(?:\s[A-Z][\w'’\-]*){{0,4}}(?:,\s[^:\n.?!]{{1,80}}|{_BRACKETS})?(?=\.\s[–—]\s)"
    rf")(?P<close>[*_]{{0,2}})\s?(?:\.\s[–—]|[:.\-–—])?[*_]{{0,2}}\s*(?:{_CLOCK}\s*)?"
)
_MAY_LABEL = re.compile(
    r"[^:\n]{1,160}:|[^.\n]{1,120}\.\s[–—]|[*_]{0,2}[QA]\b|(?:[A-Z][\w'’-]*\.?\s){1,3}[\w'’-]*\.?\s"
)
"""What every label begins like; cheaper to look for."""
_ALONE = re.compile(
    rf"(?:Q\d+\.\s)?(?P<label>(?:{_TITLE})?{_NAME}(?:{_BRACKETS}{{1,2}}|(?:\s(?:--?|[–—])\s[A-Z][^.?!\n]{{1,60}}){{1,2}})?)(?:\s+{_CLOCK})?"
)
"""A line that is nothing but a label."""
_ASIDE = re.compile(r"[(\[][^)\]\n]{2,60}[)\]]\s*")
"""What a turn begins with that nobody says: (Via interpreter)."""
_LINK = re.compile(r"\[[^\]\n]*\]\([^)\n]*\)")
_EXAMINER = re.compile(r"(?:[A-Z-]+\s)?(?:BY|By)\s")
_SWORN = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}),.{0,80}\b(?:called as a witness|sworn|affirmed)\b"
)
_HEADING = re.compile(r"[^a-z]*[A-Z]{2}[^a-z]*(?<![.!?…])")
_TITLED = re.compile(r"[A-Z][\w-]*(?:\s(?:and|of|the|[A-Z][\w-]*)){1,5}")
"""A heading where labels stand in lines of their own."""
_QUESTIONER = frozenset(
    """
    q question questions reporter reporters interviewer moderator unidentified journalist host press
    audience caller correspondent anchor speaker operator participant student voter member members
    """.split()
)
STAGE = re.compile(r"[(\[](?:[^)\]\n]{1,80})[)\]]\.?$|[-*#=_ ]+$")
"""A line in brackets or of strokes, which nobody says."""
NOT_LABELS = frozenset(
    """
    note editor's photo video image update updated correction read related watch source date published by
    contact media subject subjects topic topics transcript
    breaking analysis opinion exclusive background summary headline title fact
    conclusion result verdict ruling who what when where why how tip tips step example caption credit
    location venue time phone email website tags tel fax cc re ps also more url outlet author link key
    sources about participants speakers panelists guests witnesses present attendees
    i ii iii iv v vi
    """.split()
)
"""Words before a colon that name no speaker."""
END = re.compile(
    r"(?:#{2,}|-?\s?30\s?-?|\*\s?\*\s?\*|(?:#\s)+#|-\s?end(?:s)?\s?-|ends?)$"
    r"|(?:follow\b.{1,80}\bon (?:twitter|facebook|instagram|x)\b|\(?h/t\b|end\s+\d"
    r"|(?:this |the )?(?:interview|conversation|transcript|translation) (?:was|has been|conducted|edited|by)\b"
    r"|about |contact|media contact|press contact|for (?:more|further) information|notes to editors|background\b)",
    re.IGNORECASE,
)
"""What begins the matter behind the last words: contacts, boilerplate, who conducted an interview."""


@dataclass(frozen=True)
class _Turn:
    """Where a turn begins.

    Attributes:
        label: Who speaks.
        line: The line that the label stands in.
        begin: Where the words begin; the line's end where the label stands alone.
    """

    label: Span
    line: Span
    begin: int


def find_transcript(reading: Reading) -> Form | None:
    """The turns of a text that mostly consists of them, or holds them from some line on; None for other texts."""
    turns = _inline(reading)
    alone = not turns
    turns = turns or _alone(reading)
    if not turns:
        return None
    text = reading.text
    speakers = _Labels(reading, turns)
    covered = len(text)
    drafts: list[tuple[Draft, Speaker | None]] = []
    lines = paragraphs(text)
    starts = [start for start, _ in lines]
    for number, turn in enumerate(turns):
        last = number + 1 == len(turns)
        until = len(text) if last else turns[number + 1].line[0]
        pieces = [(turn.begin, turn.line[1])] if turn.begin < turn.line[1] else []
        for start, end in lines[bisect_left(starts, turn.line[1]) : bisect_left(starts, until)]:
            if last and END.match(text[start:end]):
                break
            heading = _HEADING.fullmatch(text, start, end) or (alone and _TITLED.fullmatch(text, start, end))
            if not heading and not _SWORN.match(text, start, end):
                pieces.append((start, end))
        pieces = [one for one in (_said(text, piece) for piece in pieces) if one]
        if last and len(drafts) > 2 and all(len(draft.pieces) == 1 for draft, _ in drafts):
            # Behind an exchange of single paragraphs the article may go on: what is not spoken is its own again.
            pieces = [*pieces[:1], *takewhile(lambda one: SPOKEN.search(text, *one), pieces[1:])]
            covered = pieces[-1][1] if pieces else covered
        while len(pieces) > 1 and _leads_on(text[slice(*pieces[-1])]):
            pieces.pop()
        speaker = speakers.speaker(turn.label)
        if pieces and not _EXAMINER.match(text, *turn.label):
            drafts.append((Draft(pieces, source=turn.label, score=0.95), speaker))
    return Form(drafts, ((turns[0].line[0], covered),))


def _leads_on(line: str) -> bool:
    """Whether a turn's last paragraph heads the next part: it ends in a colon, or is short and ends in no stop."""
    short = len(line.split()) <= _HEADING_WORDS and not line[0].islower()
    return line[-1] == ":" or (short and (line[-1].isalnum() or line[-1] in ")'’"))


def _said(text: str, piece: Span) -> Span | None:
    """A paragraph without the aside that it begins with; None if nothing is left."""
    start, end = piece
    if STAGE.fullmatch(text, start, end) or _LINK.fullmatch(text, start, end):
        return None
    end = start + len(text[start:end].rstrip("*_ "))
    if aside := _ASIDE.match(text, start, end):
        start = aside.end()
    return (start, end) if any(map(str.isalnum, text[start:end])) else None


def _inline(reading: Reading) -> list[_Turn]:
    """Turns whose labels stand before their words."""
    text = reading.text
    turns = [one for one in _labels(reading) if one.line[1] > reading.start and one.line not in reading.headlines]
    turns = _from_first_turn(text, [*dropwhile(lambda one: _is_field(text, one), turns)])
    lines = [one for one in paragraphs(text) if turns and one[0] >= turns[0].line[0]]
    names = [_who(text, one) for one in turns]
    lasts = {last_name(_person_name(name)) or name for name in names}
    marked = [name for name in names if name.upper() == name or name[0] == "@" or bare(name) in _QUESTIONER]
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


def _is_field(text: str, turn: _Turn) -> bool:
    """Whether a label before the first turn is a page's field, which little stands behind ("Transcript ID: 40170")."""
    begin = (
        turn.begin
        if turn.begin < turn.line[1]
        else next((start for start, _ in paragraphs(text) if start >= turn.line[1]), turn.begin)
    )
    value = text[begin:].partition("\n")[0].strip()
    few = 0 < len(value.split()) < 3 and value[-1].isalnum() and not _who(text, turn).isupper()
    return few or bool(_CAST.fullmatch(text, turn.begin, turn.line[1]))


_CAST = re.compile(r"(?:[A-Z][a-z]+\.?\s){0,2}[A-Z][\w'’-]+\s[A-Z][\w'’-]+")
"""What stands behind a label in a list of who takes part ("Host: Kate Brill")."""
_SPARSE = 3
"""So many paragraphs a turn may have on average, unless the labels cannot be anything else."""
_LONG_TURNS = 15
"""So many if labels in capitals come again."""


def _alone(reading: Reading) -> list[_Turn]:
    """Turns whose labels stand in lines of their own."""
    text = reading.text
    lines = [one for one in paragraphs(text) if one[1] > reading.start and one not in reading.headlines]
    found = [
        (number, _Turn(match.span("label"), line, line[1]))
        for number, line in enumerate(lines)
        if text[line[1] - 1] not in '.!?,;"”'
        and (match := _ALONE.fullmatch(text, *line))
        and bare(match["label"].split()[0]) not in NOT_LABELS
    ]
    counts = Counter(_bare_label(text, one) for _, one in found)
    sure = [(number, one) for number, one in found if counts[_bare_label(text, one)] > 1 or _is_sure(text, one)]
    if len(sure) < _FEWEST or max(counts.values()) < 2:
        return []
    numbers = {number for number, _ in sure}
    spoken = [(number, one) for number, one in sure if number + 1 not in numbers and number + 1 < len(lines)]
    if 2 * len(spoken) < len(sure) or _SPARSE * len(spoken) < len(lines) - spoken[0][0]:
        return []
    return [one for _, one in sure]


def _bare_label(text: str, turn: _Turn) -> str:
    """What stands before brackets, comma or dash."""
    return _BEHIND.split(_IN_BRACKETS.sub("", text[slice(*turn.label)]))[0]


def _is_sure(text: str, turn: _Turn) -> bool:
    """Whether a line is a label by its look: with a time, a role or brackets behind it, or a chair's office."""
    bare_label = _bare_label(text, turn)
    timed = turn.label[1] < turn.line[1]
    return timed or bare_label != text[slice(*turn.label)] or not _person_name(bare_label)


_HEADING_WORDS = 12
"""Longest heading between turns."""

_FEWEST = 3
"""Labels in lines of their own that make a transcript; two may be headings."""


def _labels(reading: Reading) -> list[_Turn]:
    """All labels that stand before words."""
    found = []
    for start, end in paragraphs(reading.text):
        if not _MAY_LABEL.match(reading.text, start, end):
            continue
        match = _LABEL.match(reading.text, start, end)
        if not match or _who(reading.text, match.span("label")).lower() in NOT_LABELS | {"interview"}:
            continue
        if bare(match["label"].split()[0]) in NOT_LABELS and len(match["label"].split()) < 3:
            continue
        found.append(_Turn(match.span("label"), (start, end), match.end()))
    return found


def _who(text: str, one: _Turn | Span) -> str:
    """The label without role and brackets."""
    label = one.label if isinstance(one, _Turn) else one
    return _parts(text[slice(*label)])[0]


def _from_first_turn(text: str, turns: list[_Turn]) -> list[_Turn]:
    """The turns from the first whose label comes again or in capitals: a headline ("Berg: no new taxes") is no turn."""
    names = [_who(text, one) for one in turns]
    shouted = [name for name in names if name.isupper() and len(name) > 1]
    if len(shouted) < 3:
        return turns
    first = next(
        i for i, name in enumerate(names) if names.count(name) > 1 or name.isupper() or bare(name) in _QUESTIONER
    )
    return turns[first:]


_IN_BRACKETS = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")
_BEHIND = re.compile(r",\s|\s(?:--?|[–—])\s")


def _parts(label: str) -> tuple[str, str]:
    """Whom a label names and what it says of them ("Mark Harlow", "Secretary of State for Transport")."""
    inside = _IN_BRACKETS.findall(label)
    who, *behind = _BEHIND.split(_IN_BRACKETS.sub("", label))
    who = who.strip()
    if behind and _is_office(who) and (holder := _PERSON.fullmatch(behind[0])):
        return holder[0], ", ".join([who, *behind[1:]])
    person = next((one for one in inside if _PERSON.fullmatch(one)), None)
    if who.lower().startswith("the ") and person:
        return person, ", ".join([who[4:], *behind])
    offices = (one.split("—")[-1].split(",")[0].strip() for one in inside)
    behind += [one for one in offices if any(bare(word) in ROLE_NOUNS for word in one.split())]
    return who, ", ".join(behind)


_PERSON = re.compile(
    r"(?!.*\b[Ii]nterpreter\b)(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Shri|Smt)\.?\s)?[A-Z][\w'’-]*(?:\s[A-Z][\w.'’-]*){1,3}"
)


def _is_office(words: str) -> bool:
    """Whether words are an office without a name ("Official Spokesperson", "SECRETARY OF STATE FOR INDUSTRY")."""
    known = [bare(word) in ROLE_NOUNS | FIELDS | _COURTESIES | _OFFICIAL for word in words.split()]
    until = next((i for i, word in enumerate(words.split()) if word.lower() in ("of", "for", "to")), len(known))
    return until > 0 and all(known[:until]) and bare(words.split()[until - 1]) in ROLE_NOUNS


_OFFICIAL = frozenset({"official", "assistant", "under", "associate", "permanent", "minister"})
"""What else goes before an office's noun."""


_WITH_OFFICE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,3})\s\((?P<office>[A-Za-z][a-z]+(?:\s[a-z]+)?)\)"
)
"""Who is what in a list of who takes part ("Clive Lowis (Chair)")."""


_HEAD_WORDS = 20
"""Longest line of a head that says who holds a press conference."""
_CAPITALS = re.compile(r"[A-Z][\w.-]*(?:\s(?:(?:and|for|of|the)\s)*[A-Z][\w.-]*)+")


def _holders(line: str) -> dict[str, str]:
    """Whom a line of the head names behind an office, and the office ("Minister Ann Lee's Press Conference")."""
    found: dict[str, str] = {}
    if len(line.split()) > _HEAD_WORDS or line.rstrip().endswith("."):
        return found
    for match in _CAPITALS.finditer(line.replace(" And ", " & ")):
        words = match[0].split()
        while bare(words[-1]).upper() in DEGREES:
            words.pop()
        at = next((i for i in range(len(words) - 2, -1, -1) if bare(words[i]) in ROLE_NOUNS), None)
        if at is None or bare(words[at]) in _QUESTIONER | _ADDRESSES:
            continue
        behind = [*takewhile(lambda word: word in ("of", "for") or bare(word) not in NOT_NAMES, words[at + 1 :])]
        words = words[: at + 1 + len(behind)]
        if not behind:
            continue
        if behind[0] in ("of", "for"):
            behind = behind[-2:] if len(behind) > _LONGEST_NAME else []
        if 1 < len(behind) <= _LONGEST_NAME and all(word[0].isupper() for word in behind):
            found[" ".join(behind).rstrip(".")] = " ".join(words[: len(words) - len(behind)])
    return found


class _Labels:
    """Who the labels of a transcript mean."""

    def __init__(self, reading: Reading, turns: list[_Turn]) -> None:
        self.reading = reading
        self.first = turns[0].label[0]
        self.full: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.examiner: Speaker | None = None
        self.sworn = [
            (start, usual_case(match["name"]))
            for start, end in paragraphs(reading.text)
            if (match := _SWORN.match(reading.text, start, end))
        ]
        for start, end in paragraphs(reading.text):
            who, role = _parts(reading.text[start:end].partition(":")[0])
            plain = _person_name(who)
            listed = (end < self.first and who.isupper()) or bool(role and _ALONE.fullmatch(reading.text, start, end))
            if listed and 1 < len(plain.split()) <= _LONGEST_NAME:
                self.full.setdefault(last_name(plain), plain)
                self.roles |= {plain: found} if (found := _role(who, role)) else {}
        self.holders: dict[str, str] = {}
        for line in reading.text[: self.first].splitlines():
            self.holders |= _holders(line)
        for name, role in self.holders.items():
            self.full.setdefault(last_name(name), name)
            self.roles.setdefault(name, role)
        for match in _WITH_OFFICE.finditer(reading.text, 0, self.first):
            if all(bare(word) in ROLE_NOUNS for word in match["office"].split()):
                self.roles.setdefault(match["name"], match["office"])
        self._full_names(turns)

    def _full_names(self, turns: list[_Turn]) -> None:
        """Note the full names of labels and persons by their last name, or by a family name in capitals before it."""
        reading = self.reading
        for turn in turns:
            plain = _person_name(_EXAMINER.sub("", _who(reading.text, turn), count=1))
            if " " in plain and bare(plain.split()[0]) not in _QUESTIONER:
                self.full.setdefault(last_name(plain), plain)
        for person in reading.people.persons:
            if " " in person.name:
                self.full.setdefault(last_name(person.name), person.name)
        for name in [*self.full.values()]:
            if (family := name.split()[0]).isupper() and not name.isupper() and len(family) >= _SHORT_NAME:
                self.full.setdefault(bare(family), name)

    def speaker(self, label: Span) -> Speaker:
        """The speaker behind a label; questioners without a name stay unnamed."""
        words = self.reading.text[slice(*label)]
        if _EXAMINER.match(words):
            self.examiner = self._named(_EXAMINER.sub("", words, count=1), Speaker())
            return self.examiner
        mention = Speaker(mention=words, mention_span=label)
        who, _ = _parts(words)
        if who in ("A", "THE WITNESS", "The Witness") and (name := self._witness(label[0])):
            return replace(mention, id=speaker_id(name), name=name)
        if who == "A":
            return self._answerer(mention)
        if who == "Q" and self.examiner is not None:
            return replace(self.examiner, mention=words, mention_span=label)
        if who == "Q" or {bare(who.split()[0]), bare(who.split()[-1])} & _QUESTIONER:
            return mention
        if who.startswith("@"):
            return replace(mention, id=speaker_id(who), name=who)
        return self._named(words, mention)

    def _named(self, label: str, mention: Speaker) -> Speaker:
        """The speaker whom a label names or whose office it gives."""
        who, rest = _parts(label)
        people = self.reading.people
        if who.lower().startswith("the ") or bare(who) in ROLE_NOUNS:
            return self._office(who, mention)
        ending = next((one for one in people.persons if " " in one.name and who.endswith(" " + one.name)), None)
        name = ending.name if ending else self._initials(who) or _person_name(who)
        if not name:
            return self._office(who, mention)
        full = self.full.get(last_name(name), name)
        first, _, others = full.partition(" ")
        if " " in name and (others.lower() != name.lower() or first.endswith(".")):
            full = name  # "VAN EXTEL" is whom "CATHY VAN EXTEL" names; "ANN LEE" is not "BOB LEE"
        known = next((one for one in people.persons if one.name.lower() == full.lower()), None)
        full = known.name if known and not known.name.isupper() else full
        role = _role(who, rest.strip())
        fuller = self.roles.get(full) or (known.role if known else None)
        if fuller and set((role or "").lower().split()) <= set(fuller.lower().split()):
            role = usual_case(fuller)
        if role:
            self.roles.setdefault(full, role)
        return replace(mention, id=speaker_id(full), name=full, role=role)

    def _initials(self, who: str) -> str | None:
        """The one person of the text whose initials a label is (KB)."""
        if not (who.isupper() and 1 < len(who) < _SHORT_NAME):
            return None
        persons = (one.name for one in self.reading.people.persons)
        found = {name for name in (*self.full.values(), *persons) if "".join(word[0] for word in name.split()) == who}
        return found.pop() if len(found) == 1 else None

    def _office(self, who: str, mention: Speaker) -> Speaker:
        """Who holds the office that a label gives: a label with a name, else a person of the text."""
        wanted = {bare(word) for word in who.split()} - {"the"}
        persons = self.reading.people.persons
        whole = self.reading.document.speaker
        roles = [(whole.name, whole.role)] if whole and whole.name and whole.role else []
        roles += [*self.roles.items(), *((one.name, role) for one in persons for role in one.roles)]
        held = [(name, role) for name, role in roles if wanted <= set(map(bare, role.split()))]
        if not held:
            return mention
        name, role = min(
            held, key=lambda one: len(one[1].split()) > len(wanted) and one[1].split()[0].lower() in _LESSER
        )
        person = next((one for one in persons if one.name == name), None)
        return replace(mention, id=speaker_id(name), name=name, role=(person and person.role) or role)

    def _witness(self, at: int) -> str | None:
        """Who was sworn last before a position."""
        return next((name for start, name in reversed(self.sworn) if start < at), None)

    def _answerer(self, mention: Speaker) -> Speaker:
        """Who answers in a `Q:` and `A:` interview: the document's speaker, or whom its head or introduction names."""
        reading = self.reading
        if reading.document.speaker is not None:
            one = reading.document.speaker
            return replace(mention, id=one.id, name=one.name, role=one.role, affiliation=one.affiliation)
        if len(self.holders) == 1:
            ((name, role),) = self.holders.items()
            return replace(mention, id=speaker_id(name), name=name, role=role)
        named = [one for one in reading.people.persons if any(at[0] < self.first for at in one.spans)]
        author = (reading.document.author or "").lower()
        named = [one for one in named if " " in one.name and one.name.lower() not in author]
        if not named:
            return mention
        best = max(named, key=lambda one: (sum(at[0] < self.first for at in one.spans), -one.spans[0][0]))
        return replace(mention, id=speaker_id(best.name), name=best.name, role=best.role)


def _role(who: str, rest: str) -> str | None:
    """The role that a label gives: behind the comma (`CNN ANCHOR`; `CALIFORNIA` is none), else before the name."""
    if any(bare(word.strip(",")) in ROLE_NOUNS for word in rest.split()):
        return usual_case(rest)
    words = who.split()
    titles = words[: len(words) - len(_person_name(who).split())]
    titles = [word for word in titles if bare(word) not in _ADDRESSES]
    return usual_case(" ".join(titles)) if titles else None


def _person_name(label: str) -> str:
    """A label's name without titles, in its usual case."""
    words = label.split()
    if _is_office(label):
        return ""
    if last := next((i for i in range(len(words) - 2, 0, -1) if _is_office(" ".join(words[: i + 1]))), 0):
        words = words[last + 1 :]
    while words and (bare(words[0]) in ROLE_NOUNS or bare(words[0]) in _COURTESIES):
        words = words[1:]
    plain = " ".join(words)
    if plain.isupper() and len(words) < len(label.split()):
        return plain.capitalize() if len(plain) < _SHORT_NAME else usual_case(plain)
    return usual_case(plain)


_LESSER = frozenset("deputy vice former shadow assistant acting".split())
"""What an office's words are of one who does not hold it."""
_LONGEST_NAME = 4
"""Words of a name in a list of speakers; longer lines in capitals are headings."""
_SHORT_NAME = 4
"""Shorter words in capitals are letters that stand for something, unless a title comes before (`MAYOR LEE`)."""
_ADDRESSES = COURTESIES | frozenset("dr prof sir lady lord the rev".split())
_COURTESIES = _ADDRESSES | frozenset("sen rep gov gen amb sec vice prime foreign first".split())
