"""What do the first lines of a plain article say of it: title, outlet, date, place, author, whose speech?"""

import functools
import re
from dataclasses import replace
from itertools import takewhile

from index.read.datelines import HEADER_CHARS, date_before, find_dateline, place_before_colon
from index.read.header_dates import SHORT_LINE, lone_date
from index.read.header_lines import FORMS, TITLE_CHARS, Header, updated_on, with_date, with_speech
from index.read.speeches import DELIVERY_LINE, is_office

_HEADER_LINES = 24
"""Non-empty lines looked at; longer headers were not met in any source."""

_BLOCK_LINES = 8
"""Lines that may stand under a headline before the first empty one: outlet, date, byline, place."""

_DECK_LINES = 3
"""Lines from the first within which a sentence may be a second headline."""

_SHORT_WORDS = 6
"""Words of a sentence that does not end a header by itself."""

_RELEASE_LINE = re.compile(
    r"\W*(?:(?:for immediate|press|news|media) release\W*|for release on delivery|"
    r"\d{1,2}:\d\d\s?[ap]\.?m\.?\s(?:local time|e[ds]?t)\b.{0,40}|"
    r"(?:media |press )?contact:.{0,80}|"
    r"(?:to|b?cc|reply-to):.{0,120}|"
    r"from the congressional record\b.{0,120}|\[(?:senate|house|extensions of remarks|pages? [^\]]+)\])$",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"(?:skip to (?:main )?content|(?:close |main |open )?menu|home(?:\s*[>»›/].*|(?:\s(?:[A-Z€][\w€]*|&))+)?|"
    r"(?:all|latest|top) news|jump to .{1,80}|in progress at \w+|ie \d+ is not supported.{0,120}|"
    r"image (?:source|credit)s?:.{0,80}|"
    r"sort by|suggestions|"
    r"listen live|search(?: form| options)?|subscribe|sign in|log ?in|share|tweet|e-?mail|print|listen|advertisement|"
    r"share this (?:article|story|page))\W*",
    re.IGNORECASE,
)
"""What stands on a web page's text before and between the lines of its head."""
_MENU = re.compile(r"(?:skip to|menu|home|search)\b.*", re.IGNORECASE)
"""What stands below a site's name rather than below a headline."""
_SITE = re.compile(
    r"[a-z]{1,5}(?:/[a-z]{1,5})*/\d+|"
    r"press (?:releases|conferences|briefings)|media (?:cent(?:er|re)|releases)|news releases|newsroom|the white house|"
    r"(?:the )?office of (?:the )?(?:press secretary|spokesperson|communications|public affairs)",
    re.IGNORECASE,
)
"""What pages print above their headlines: whose they are, and which part of them."""
_POSTER = re.compile(r"(?:[A-Z][^@]{1,40}\s\(?)?@\w+\)?\s[·•|]\s")
"""How the line above a post begins, which is no header."""
_KICKER = re.compile(
    r"(?:[A-Z][\w ]{1,40}\s+[-–—|]\s+)?(?:speech|statement|remarks|press release|news|opinion|politics|"
    r"world|business|sports?|analysis|interview|transcript|commentary|editorial|culture|science|technology|economy|"
    r"health)\W*",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\b(?:said|told|added|asked|wrote|replied)\b[^:]*[.!?][\"”’']?$")
_TIME_LINE = re.compile(r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?", re.IGNORECASE)
_SLUG = re.compile(r"\((?:ATTN|EDS?|ADDS|RECASTS|UPDATES|CORRECTS)\b[^)]*\)")
"""An agency's word to its subscribers."""
_ASIDE = re.compile(r"[(\[][^()\[\]\d]{3,200}[)\]]")
"""A line in brackets: a translation's notice, music."""
_TAKE = re.compile(r"\((?:\d\w\w )?(?:LD|LEAD)\)\s+")
"""Which version of a report this is, before an agency's headline ("(2nd LD)")."""
_SPEAKING = re.compile(r"[A-Z][A-Z.'’ -]+(?:,\s[^:\n]{2,60})?:\s")
"""How a transcript's turn begins."""
_CLAIM = re.compile(r"(?:#?\d{1,2}[.):]?\s)?claim(?:\s#?\d{1,2})?\s?:", re.IGNORECASE)
"""How a checked claim's line begins, below which "SPEAKER:" tells who made it."""
_NOTHING = Header()
_UNDER_A_TITLE = Header(title="")


@functools.lru_cache(maxsize=64)
def read_header(text: str) -> Header:
    """Read the header lines and the dateline that a text begins with.

    Each line is taken for what it says by itself; the first that is none of the known forms and too long for a
    headline, or looks like running text, ends the header. Never raises: what is no header is left unread.
    """
    if front := FRONT_MATTER.match(text):
        return _front_matter(text, front)
    found, updated = Header(), None
    lines = _lines(text[:HEADER_CHARS])
    plain = [_plain(line) for _, line in lines]
    non_empty = [(start, line) for start, line in lines if line.strip("-=_* ")]
    for number, (start, line) in enumerate(non_empty[:_HEADER_LINES]):
        before, end = found, start + len(line)
        line = _plain(line)
        if _POSTER.match(line) or (number and _CLAIM.match(line)):
            break
        above = (
            number < _BLOCK_LINES
            and found.title is None
            and (_SITE.fullmatch(line) or _ASIDE.fullmatch(line) or _above_menu(non_empty, number))
        )
        if above or _says_nothing(line) or (number == 0 and _is_kicker(non_empty)):
            found = replace(found, end=end)
            continue
        if (updated_line := updated_on(line)) is not None:
            updated = updated or updated_line
            found = replace(found, end=end)
            continue
        if (dateline := _dateline(line, found) or _place_line(text, start, found)) is not None:
            found = replace(dateline, end=start + dateline.end)
            break
        if spoken := _named_below(non_empty, number, found):
            found = replace(spoken, end=end)
            continue
        for form in FORMS:
            found = form(line, found)
            if found is not before:
                break
        else:
            found, ended = _title_or_end(line, plain, number, found)
            if ended:
                break
        if found is not before:
            found = replace(found, end=end)
    published = found.published or updated or _only_date(non_empty)
    return replace(found, published=published) if published != found.published else found


FRONT_MATTER = re.compile(r"\ufeff?---[^\S\n]*\r?\n(?P<fields>(?:[^\n]*\n){1,60}?)---[^\S\n]*(?:\r?\n\s*|$)")
"""Fields between two lines of strokes, as files of Markdown have them."""


def _front_matter(text: str, front: re.Match[str]) -> Header:
    """The header that front matter is, with the dateline behind it."""
    found = Header()
    for line in front["fields"].splitlines():
        for form in FORMS[:1] if line.strip() else ():
            found = form(line.strip(), found)
    line = text[front.end() :].partition("\n")[0]
    dateline = _dateline(line, found)
    return replace(dateline, end=front.end() + dateline.end) if dateline else replace(found, end=front.end())


def _only_date(lines: list[tuple[int, str]]) -> str | None:
    """The date that stands in a line of its own, or with a place, below lines of no known form."""
    ahead = takewhile(lambda one: not _is_sentence(one[1]), lines[:_HEADER_LINES])
    dates = {
        date for _, line in ahead if (date := with_date(line, _UNDER_A_TITLE).published or lone_date(_plain(line)))
    }
    return dates.pop() if len(dates) == 1 else None


def running_text_start(text: str) -> int:
    """Where a text's header ends: the offset behind its last header line or its dateline; 0 without a header."""
    return read_header(text).end


_BY_ALONE = re.compile(r"(?:.{0,60}\b(?:remarks|speech|lecture|statement|testimony|address)\s+)?by", re.IGNORECASE)
"""A line after which the next one names the speaker."""
_SPEECH_ABOVE = re.compile(r"\b(?:remarks|speech|lecture|statement|testimony|address)\b", re.IGNORECASE)
_NAME_LINE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Hon|MR|MRS|MS|DR|SIR|HON)\.?\s)?(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w.'’-]*){1,3})"
)


def _named_below(lines: list[tuple[int, str]], number: int, found: Header) -> Header | None:
    """A speech's speaker and office in lines of their own below `Remarks by`; None for other lines."""
    if found.speaker and _usual(lines[number][1]) in (found.speaker, found.speaker_role):
        return found
    if found.speaker is not None or not _BY_ALONE.fullmatch(lines[number][1]) or number + 1 >= len(lines):
        return None
    above = lines[number][1] + " " + (lines[number - 1][1] if number else "")
    match = _NAME_LINE.fullmatch(lines[number + 1][1])
    if match is None or not _SPEECH_ABOVE.search(above):
        return None
    office = _usual(lines[number + 2][1]) if number + 2 < len(lines) else ""
    return replace(found, speaker=_usual(match["name"]), speaker_role=office if is_office(office) else None)


def _usual(line: str) -> str:
    """A line in capitals in title case."""
    return line.title() if line.isupper() else line


def _above_menu(lines: list[tuple[int, str]], number: int) -> bool:
    """Whether a text's first line is a site's name: the menu stands below."""
    below = lines[1][1] if number == 0 and len(lines) > 1 else ""
    return bool(_MENU.fullmatch(below) and _NAVIGATION.fullmatch(below))


def _says_nothing(line: str) -> bool:
    """Whether a line stands among those of a header without saying anything that a header has."""
    forms = (_NAVIGATION, _SLUG, DELIVERY_LINE)
    return bool(_RELEASE_LINE.match(line) or any(form.fullmatch(line) for form in forms))


def _plain(line: str) -> str:
    """A line without the marks of emphasis around it, and with a blank between a year and a time glued to it."""
    line = line.strip("*_ ") or line
    return _GLUED_TIME.sub(r"\g<0> ", line) if line[:1].isdigit() and len(line) <= SHORT_LINE else line


_GLUED_TIME = re.compile(r"\b[12]\d{3}(?=\d{1,2}:\d\d\b)")


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines without the white space around them, each with the offset at which it begins."""
    lines = []
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.lstrip(" \t\ufeff\xa0")
        lines.append((offset + len(line) - len(bare), bare.rstrip()))
        offset += len(line)
    return lines


def _dateline(line: str, found: Header) -> Header | None:
    """Take a line's dateline and the date before it, with `end` counted in the line; None if it has neither."""
    skipped, published = date_before(line)
    dateline = find_dateline(line, skipped)
    if dateline is None:
        return replace(found, published=found.published or published, end=skipped) if skipped else None
    return replace(
        found,
        place=dateline.place or found.place,
        outlet=found.outlet or dateline.outlet,
        published=found.published or published or dateline.published,
        end=dateline.end,
    )


def _place_line(text: str, start: int, found: Header) -> Header | None:
    """`LAHORE: The minister ...`, with `end` counted in the line; None if the line has no such dateline."""
    match = place_before_colon(text, start)
    return replace(found, place=match["place"], end=match.start("lead") - start) if match else None


def _is_kicker(lines: list[tuple[int, str]]) -> bool:
    """Whether a text's first line says only what sort of text it is, with a headline below."""
    below = lines[1][1] if len(lines) > 1 else ""
    below = lines[2][1] if DELIVERY_LINE.fullmatch(below) and len(lines) > 2 else below
    return bool(_KICKER.fullmatch(lines[0][1])) and bool(below) and _is_headline(below) and below[-1] not in ".:;!"


def _title_or_end(line: str, lines: list[str], number: int, found: Header) -> tuple[Header, bool]:
    """Take a line of no known form as the headline, or as the end of the header."""
    if number > 0 and found.title is not None:
        if (
            number < _BLOCK_LINES / 2
            and found.speaker is None
            and (speaking := with_speech(_clean_title(line), found)).speaker
        ):
            return speaking, False
        if number < _BLOCK_LINES / 2 and found.speaker and not found.speaker_role and is_office(line):
            return replace(found, speaker_role=line), False
        sentence = number > _DECK_LINES and _is_sentence(line)
        return found, len(line) > TITLE_CHARS or not _is_headline(line) or sentence
    if not _is_headline(line) or _TIME_LINE.fullmatch(line) or not _stands_apart(line, lines):
        return found, True
    title = _clean_title(line)
    return with_speech(title, replace(found, title=title)), False


def _is_sentence(line: str) -> bool:
    return line[-1] in ".!?" and len(line.split()) > _SHORT_WORDS


def _is_headline(line: str) -> bool:
    return len(line) <= TITLE_CHARS and not _REPORTED.search(line) and line[-1] not in ",-"


def _stands_apart(line: str, lines: list[str]) -> bool:
    """Whether a line is followed by a blank one, a longer one or one more of the header, and not alone in its file."""
    position = lines.index(line)
    following = [later for later in lines[position + 1 :] if later and not _SLUG.fullmatch(later)]
    if not following or lines[position + 1][:1].islower():
        return False
    if _SPEAKING.match(line) and any(map(_SPEAKING.match, following[:2])):
        return False
    if _BY_ALONE.fullmatch(lines[position + 1]) or _is_block(lines[position + 1 :]):
        return True
    if not lines[position + 1] or line.endswith(";") or len(following[0]) > len(line):
        return True
    return _is_known(following[0]) or _dateline(following[0], _NOTHING) is not None


def _is_block(lines: list[str]) -> bool:
    """Whether what follows up to the next empty line are short lines, one of which is of a known form."""
    block = lines[: lines.index("")] if "" in lines else []
    if not 0 < len(block) <= _BLOCK_LINES or any(len(one) > SHORT_LINE or not _is_headline(one) for one in block):
        return False
    return any(map(_is_known, block))


def _is_known(line: str) -> bool:
    """Whether a line under a headline is of a known form."""
    return any(form(line, _UNDER_A_TITLE) is not _UNDER_A_TITLE for form in FORMS)


def _clean_title(line: str) -> str:
    """A headline without the full stop or semicolon that some archives put behind it."""
    title = _TAKE.sub("", line, count=1).rstrip(" ;")
    if title.endswith(".") and not title.endswith("..") and not re.search(r"\b(?:[A-Z]|Jr|Sr|Inc|Corp|Co)\.$", title):
        title = title[:-1]
    return title
