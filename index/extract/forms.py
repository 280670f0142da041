"""Texts that are no running article: speeches, letters, first-person statements."""

import re
from collections.abc import Sequence
from itertools import takewhile

from index.extract.claims import find_claims
from index.extract.drafts import Draft, Form, Reading
from index.extract.interviews import find_interview
from index.extract.letters_page import find_letters_page
from index.extract.lexicon import ORGANISATION_NOUNS
from index.extract.names import bare, is_title, last_name
from index.extract.opinions import find_opinions
from index.extract.person import Person
from index.extract.quotes import paragraphs
from index.extract.signed import find_credited, find_letters, find_posts, is_signature
from index.extract.spoken import END, STAGE, is_spoken, without_heard
from index.extract.topics import find_topics
from index.extract.transcript import find_transcript
from index.read.header_dates import DATES
from index.read.headers import read_header
from index.read.speeches import DELIVERY_LINE, split_titles
from index.records import Span, Speaker
from index.speakers import speaker_id

_FOLLOWING = re.compile(
    r"(?:following|this|a|joint|below|full)?\s*(?:joint |brief |written |prepared |video |press )?"
    r"(?:statement|remarks|comments?|letter|message|text|address|words|said|says|wrote|reads)\b(?:\s“[^“”\n]{0,120}”)?[^.!?“”\"]{0,80}:$",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(r"(?:here|below|(?:the )?following) (?:is|are) (?:the|a|an) .{0,100}", re.IGNORECASE)
_RELEASED_BY = re.compile(
    r"(?:the )?(?:full )?(?:text of )?(?:the )?following (?:\w+ ){0,3}?"
    r"(?:statement|declaration|communiqu[ée]|message)\b.{0,40}?\b"
    r"(?:released|issued|made|adopted|published)\b.{0,40}? by (?:the )?(?P<who>.{3,300}?)[.:]",
    re.IGNORECASE,
)
"""The line before a statement of several ("The following statement was released by the Governments of ...")."""
_HERE = re.compile(
    r"(?:here (?:it is|is (?:the )?(?:full |complete )?(?:text|transcript|speech|statement)(?: in full)?)|"
    r"(?:the )?(?:full|complete) (?:text|speech|statement|transcript)(?: in full)?)[^.!?:]{0,60}:",
    re.IGNORECASE,
)
"""The line before a speech that an article has told of."""
_BEGIN = re.compile(r"\W*begin (?:text|statement)\W*", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_WE = re.compile(r"(?:^|[.!?]\s)(?:We|Our)\b|\bwe\b")
_RELEASE_MARK = re.compile(
    r"\W*(?:for immediate release\b|(?:press|news|media) release(?:\s*$|\W+\d|\s*[:|–—-]))", re.IGNORECASE
)
_WIRE = re.compile(r"[(/](?:PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|ACCESSWIRE|PRWEB)[)/]")
"""Wires that carry press releases only."""
_LEAD = re.compile(
    r"[,”\"]\s(?:the\s)?(?P<who>[A-Z][\w.&'’-]*(?:\s(?:of\s|for\s|the\s|and\s)*[A-Z][\w.&'’-]*)*)\s(?:said|says|announced|warned)\b"
)
_SPEAKING = re.compile(r"(?:THE )?[A-Z][A-Z.'’ -]{2,40}:\s+(?=\S)")
"""The label that a speech of one turn begins with ("THE PRESIDENT: ")."""
_RELEASE_LINES = 6
_HEADING_WORDS = 8
_TAG = re.compile(r"<\w[^>]*>")
_REPORTS = re.compile(r"[,?!][\"”]\s+(?:[A-Z]?[\w.’'-]+\s){0,4}?(?:said|says|wrote|added|told|asked|tweeted)\b")
_STATEMENT_HEAD = re.compile(
    r"(?:(?:Joint|Full|Official|Press|Media|Public)\s+)?(?:Statement|Remarks|Message|Letter|Speech|Address|Testimony|Comments?)\s+(?:by|from|of|attributable\s+to)\s+(?:the\s+)?"
    r"(?P<who>[A-Z][^:;–—]*?)(?=\s+(?:on|at|to|regarding|about|in|before|after|following|concerning)\b|[:;–—]|$)"
)
_ISSUER = re.compile(
    r"(?:The\s+)?(?P<who>[A-Z][\w.&'’-]*(?:\s+(?:of|for|the|and|[A-Z][\w.&'’-]*))*)(?:\s\([A-Z][\w:. ]{1,20}\))?\s+"
    r"(?:today\s+|on\s+\w+day\s+|has\s+)?(?:today\s+)?"
    r"(?:released|issued|made|said|published|gave|announce[sd]|launche[sd]|unveil(?:s|ed)|welcome[sd]|condemn(?:s|ed)|"
    r"urge[sd]|call(?:s|ed)|open(?:s|ed)|opposes|supports|applauds|applauded)\b"
)
_SOMEONES_SPEECH = re.compile(
    r"(?P<who>[A-Z][^:;–—,]*?)['’]s?\s(?:\w+\s){0,2}(?:[Ss]peech|[Aa]ddress|[Rr]emarks|[Ss]tatement|[Tt]estimony|[Ll]ecture|[Mm]essage|[Bb]roadcast|[Ss]ermon|[Hh]omily|"
    r"[Ee]ulogy)"
    r"(?:,?\s[12]\d{3})?(?:\s(?:to|at|before|in|on|of|for)\b.*)?"
)


def find_form(reading: Reading) -> Form | None:
    """The transcript, speech or first-person statement a text is or holds; None for a plain article."""
    claims = find_claims(reading)
    finders = (find_transcript, find_interview, find_opinions, _speech)
    for find in finders if claims is None else ():
        if whole := find(reading):
            return whole
    forms = [
        claims or find_topics(reading),
        _released(reading) or _issued(reading) or _press_release(reading),
        find_letters_page(reading) or find_letters(reading),
        find_credited(reading),
        find_posts(reading),
    ]
    found: Form | None = None
    for form in forms:
        if form and found:
            drafts = [one for one in found.drafts if not form.covers((one[0].start, one[0].end))]
            found = Form(drafts + form.drafts, found.spans + form.spans)
        else:
            found = form or found
    return found


def _speech(reading: Reading) -> Form | None:
    """A text that is one speaker's as a whole: each paragraph a statement."""
    speaker = reading.document.speaker or _head_speaker(reading) or _sender(reading)
    if speaker is None or _is_report(reading):
        return None
    text = reading.text
    drafts: list[tuple[Draft, Speaker | None]] = []
    last = paragraphs(text)[-1][1] if text.strip() else 0
    until = _spoken_until(text)
    headings = _headings(text, [one for one in paragraphs(text) if reading.start <= one[0] < until])
    for start, end in paragraphs(text):
        line = text[start:end]
        begin = max(start, reading.start)
        if (
            end <= reading.start
            or (start, end) in reading.headlines
            or (start, end) in headings
            or (not drafts and (reading.document.title or "").endswith(line))
            or (not drafts and not is_spoken(text, (start, end)) and DATES.search(line))
            or STAGE.fullmatch(line)
            or _STATEMENT_HEAD.fullmatch(line)
            or (
                not drafts and (_FOLLOWING.search(line) or _INTRODUCES.fullmatch(line) or DELIVERY_LINE.fullmatch(line))
            )
        ):
            continue
        if (
            (END.match(line) and drafts)
            or start >= until
            or (speaker.name is None and end == last and is_signature(line))
        ):
            break
        if not drafts and (label := _SPEAKING.match(text, begin, end)):
            begin = label.end()
        if any(map(str.isalnum, line)):
            if number := _NUMBER.match(text, begin, end):
                begin, end = number.span("words")
            pieces = without_heard(text, reading.within_marks((begin, end)))
            drafts.append((Draft(pieces, score=0.95, author=True), speaker))
    return Form(drafts, ((reading.start, len(text)),)) if drafts else None


def _headings(text: str, lines: list[Span]) -> set[Span]:
    """Short lines that end in no stop and speak to nobody, in a speech whose other lines nearly all do."""
    found = {one for one in lines if not is_spoken(text, one)}
    short = {one for one in found if len(text[slice(*one)].split()) <= _HEADING_WORDS and text[one[0]].isupper()}
    return short if _FEW_HEADINGS * len(found) <= len(lines) else set()


_FEW_HEADINGS = 4
"""So many lines a speech must have for each that ends in no stop before these are taken for headings."""

_MAIL = re.compile(r"^(?:To|Subject):\s", re.MULTILINE)
_NUMBER = re.compile(
    r"(?:\(?\d{1,3}/\d{0,3}\)?\s+)(?P<words>\S.*?)(?:\s*(?:/end|🧵|\(?\d{1,3}/\d{0,3}\)?))?$", re.MULTILINE
)
"""A post of a thread between its number and its end ("1/ ...", "3/3 ... /end")."""


def _sender(reading: Reading) -> Speaker | None:
    """Who writes an e-mail in the first person."""
    author = reading.document.author
    body = reading.text[reading.start :]
    if not author or not _MAIL.search(reading.text, 0, reading.start) or len(_FIRST_PERSON.findall(body)) < 2:
        return None
    words = {bare(word) for word in author.split()}
    return None if words & ORGANISATION_NOUNS or len(words) < 2 else Speaker(id=speaker_id(author), name=author)


def _spoken_until(text: str) -> int:
    """Where the last line ends that is a sentence or speaks to somebody: behind it stand signatures and links."""
    spoken = (line for line in reversed(paragraphs(text)) if is_spoken(text, line))
    return next((end for _, end in spoken), len(text))


def _is_report(reading: Reading) -> bool:
    """Whether a text whose headline names a speech tells of it: its quotations are reported."""
    header = read_header(reading.text)
    given = reading.document.speaker
    if given is not None and header.speaker != given.name:
        return False
    return sum(1 for line in paragraphs(reading.text) if _REPORTS.search(reading.text, *line)) > 1


def _head_speaker(reading: Reading) -> Speaker | None:
    """Whose statement a headline says that a text in the first person is."""
    body = reading.text[reading.start :]
    quoted = sum(one.outer[1] - one.outer[0] for one in reading.quotations)
    if len(_FIRST_PERSON.findall(body)) < 2 or quoted > len(body) / 4:
        return None
    lines = [reading.text[slice(*one)] for one in reading.headlines] + [reading.document.title or ""]
    for line in lines:
        behind = line.rpartition(": ")[2]
        match = _STATEMENT_HEAD.match(behind) or _STATEMENT_HEAD.match(line) or _SOMEONES_SPEECH.fullmatch(behind)
        if match:
            who = match["who"].strip(" ,.")
            named = who.split(",")[0]
            for one in reading.people.persons:
                if any(re.search(rf"(?<!\bof )(?<!\bfor )\b{re.escape(name)}$", named) for name in one.names):
                    return _as_speaker(one)
            who = who.removeprefix("The ")
            office = next(
                (i for i, word in enumerate(who.split()) if not (is_title(word) or word in ("PM", "CM"))), None
            )
            if office is None or (office and who.split()[office] in ("of", "for", "to")):
                return Speaker(mention=who, role=who)
            alone = not {"of", "for", "and"}.intersection(who.split())
            role, name = split_titles(who) if alone else (None, who)
            return Speaker(id=speaker_id(name), name=name, role=role)
    return None


def _issued(reading: Reading) -> Form | None:
    """The statement of several that a line before it announces ("The following statement was released by ...")."""
    text, lines = reading.text, paragraphs(reading.text)
    for number, line in enumerate(lines[:-1]):
        told = _RELEASED_BY.fullmatch(text, *line) if line[1] > reading.start else None
        if told is None:
            continue
        issued = takewhile(lambda one: not END.match(text[slice(*one)]), lines[number + 1 :])
        block = [one for one in issued if is_spoken(text, one) and not _BEGIN.fullmatch(text, *one)]
        if block and text[block[0][0]] not in "\"“«„'‘":
            speaker = _issuer(reading, told) or _as_speaker(_introduced(reading, line))
            drafts: list[tuple[Draft, Speaker | None]] = [
                (Draft([one], score=0.85, author=True), speaker) for one in block
            ]
            return Form(drafts, ((line[0], block[-1][1]),))
    return None


def _as_speaker(person: Person | None) -> Speaker | None:
    return Speaker(id=speaker_id(person.name), name=person.name, role=person.role) if person else None


def _released(reading: Reading) -> Form | None:
    """`X released the following statement:` with paragraphs behind it that are in the first person and unquoted."""
    lines = paragraphs(reading.text)
    drafts: list[tuple[Draft, Speaker | None]] = []
    spans: list[Span] = []
    for number, line in enumerate(lines[:-1]):
        if line[1] <= reading.start or not _introduces(reading.text[slice(*line)], again=bool(spans)):
            continue
        if spans and line[0] < spans[-1][1]:
            continue
        speaker, block = _block(reading, line, lines[number + 1 :])
        if block:
            drafts += [(Draft([one], score=0.85, author=True), speaker) for one in block]
            spans.append((line[0], block[-1][1]))
    return Form(drafts, tuple(spans)) if drafts else None


def _introduces(line: str, *, again: bool) -> bool:
    """Whether a line introduces a statement ("Berg said:"); behind another one also by "added" and the like."""
    told = _FOLLOWING.search(line) or _HERE.fullmatch(line) or (again and _ADDED.search(line))
    return line.endswith(":") and bool(told)


_ADDED = re.compile(
    r"\b(?P<cue>added|continued|commented|explained|concluded|said|says|saying|told (?:reporters|[A-Z]\w+))"
    r"(?:\sof\s[^:]{2,50})?:$"
)
"""What another statement is introduced by, behind one."""


def _introduced(reading: Reading, line: Span) -> Person | None:
    """Whom a line that introduces a statement names: right before its verb, or at its beginning, or in full."""
    named = reading.people.within(line)
    added = _ADDED.search(reading.text, *line)
    if added and not reading.text[line[0] : added.start()].startswith(("The ", "Mr")):
        last = next((one for at, one in named if at[1] + 1 == added.start("cue")), None)
        first = next((one for at, one in named if at[0] == line[0]), None)
        if last or " with " in reading.text[line[0] : added.start()]:
            return last
        if first:
            return first
    persons = [one for _, one in named]
    return next((one for one in persons if " " in one.name), persons[0] if persons else None)


def _block(reading: Reading, line: Span, behind: Sequence[Span]) -> tuple[Speaker | None, list[Span]]:
    """Who says what stands behind a line that introduces it, and its paragraphs: none if quoted or no speech."""
    text = reading.text
    named = _introduced(reading, line)
    described = named is None and _ADDED.search(text, *line) is not None
    nearest = None if described else next((one for _, one in reading.people.before(line[1])), None)
    if named is None and _HERE.fullmatch(text, *line):
        named = nearest
    block: list[Span] = []
    for begin, after in behind:
        words = text[begin:after]
        if END.match(words) or _tells_of(reading, (begin, after), named or nearest):
            break
        if block and (
            _is_heading(words)
            or _begins_with_another(reading, (begin, after))
            or (_introduces(words, again=True) and reading.people.within((begin, after)))
        ):
            break
        block.append((begin, after))
    words = "\n".join(_unquoted(reading, one) for one in block)
    if not block or text[block[0][0]] in "\"“«„'‘" or not _FIRST_PERSON.search(words):
        return None, []
    return _as_speaker(named) or _subject(text[slice(*line)]), block


def _mostly_quoted(reading: Reading, line: Span) -> bool:
    """Whether so much of a paragraph stands in several quotations that it reports what others say."""
    quoted = [min(one.outer[1], line[1]) - one.outer[0] for one in reading.quoted.near(line) if _holds(line, one.outer)]
    return len(quoted) > 1 and sum(quoted) > _REPORTING * (line[1] - line[0])


def _holds(line: Span, outer: Span) -> bool:
    """Whether a quotation begins within a line, behind its beginning."""
    return line[0] < outer[0] < line[1]


_REPORTING = 0.4
"""So much of an article's paragraph is quoted, unlike of a statement's."""


def _unquoted(reading: Reading, line: Span) -> str:
    """A line's words outside quote marks."""
    words = list(reading.text[slice(*line)])
    for one in reading.quoted.near(line):
        low, high = max(one.outer[0], line[0]) - line[0], min(one.outer[1], line[1]) - line[0]
        words[low:high] = " " * max(0, high - low)
    return "".join(words)


def _begins_with_another(reading: Reading, line: Span) -> bool:
    """Whether a paragraph that is in no first person begins with a full name: the article goes on."""
    named = any(at[0] == line[0] and " " in reading.text[slice(*at)] for at, _ in reading.people.within(line))
    return named and not _FIRST_PERSON.search(reading.text, *line)


def _issuer(reading: Reading, told: re.Match[str]) -> Speaker | None:
    """Who released a statement by the line before it: several governments or offices; None for a person."""
    who = told["who"]
    first = who.partition(",")[0]
    if " " not in first or any(one.name == first for one in reading.people.persons):
        return None
    several = re.match(r"(?:(?:[A-Z][\w-]*|of|and)\s)*[A-Z][a-z-]+s\b", who)
    return Speaker(id=speaker_id(who), name=who) if several else None


def _is_heading(line: str) -> bool:
    """Whether a short line heads what follows: it ends in no stop, or asks in nobody's name."""
    short = len(line.split()) <= _HEADING_WORDS
    return short and (line[-1].isalnum() or (line[-1] == "?" and not _FIRST_PERSON.search(line)))


def _press_release(reading: Reading) -> Form | None:
    """A press release's paragraphs in the first person, which its organisation says; the others are an article's."""
    text, lines = reading.text, paragraphs(reading.text)
    if not any(_RELEASE_MARK.match(text[slice(*one)]) or _WIRE.search(text, *one) for one in lines[:_RELEASE_LINES]):
        return None
    running = [(max(start, reading.start), end) for start, end in lines if end > reading.start]
    issuer = next((who for line in running if (who := _subject(text[slice(*line)]))), None)
    if issuer is None and running and (lead := _LEAD.search(text, *running[0])):
        issuer = Speaker(id=speaker_id(lead["who"]), name=lead["who"])
    block: list[Span] = []
    for line in running:
        words = text[slice(*line)]
        if END.match(words):
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
        _TAG.match(words)
        or _REPORTS.search(words)
        or _mostly_quoted(reading, span)
        or (speaker and last_name(speaker.name) in map(bare, words.split()))
    )


def _subject(line: str) -> Speaker | None:
    """The organisation that a line like "The Acme Foundation issued the following statement:" names."""
    match = _ISSUER.match(line)
    return Speaker(id=speaker_id(match["who"]), name=match["who"]) if match else None
