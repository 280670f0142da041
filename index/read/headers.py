"""What do the first lines of a plain article say of it: title, outlet, date, place, author, whose speech?"""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from index.dates import MONTH, parse_date

_HEADER_LINES = 24
"""Non-empty lines looked at; longer headers were not met in any source."""

_HEADER_CHARS = 20_000

_SHORTEST_LEAD = 20
"""Code points that must follow a dateline in its line, or it is no dateline."""

_BLOCK_LINES = 8
"""Lines that may stand under a headline before the first empty one: outlet, date, byline, place."""

_BLOCK_CHARS = 120
"""Longest of them, in code points."""

_TITLE_CHARS = 220
"""Longest headline, in code points; the longest of PolNeAR's training articles has 196."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a text says of itself; fields as in Document, None where it says nothing.

    Attributes:
        venue: Where or at what event the text's words were said.
        speaker: Name of the one whose speech the whole text is, without titles.
        speaker_role: The title before that name ("President").
        end: Offset behind the last header line or the dateline; 0 without a header.
    """

    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    author: str | None = None
    place: str | None = None
    venue: str | None = None
    speaker: str | None = None
    speaker_role: str | None = None
    end: int = 0


_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
DATE = (
    rf"(?:[12]\d{{3}}-\d\d-\d\d|\b\d{{1,2}}\.\s?\d{{1,2}}\.\s?[12]\d{{3}}\b|\b\d{{1,2}}/\d{{1,2}}/[12]\d{{3}}\b|{_WEEKDAY}"
    rf"(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+[12]\d{{3}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?{MONTH},?\s+(?:de\s+)?[12]\d{{3}}))"
)
_CLOCK = (
    r"(?:[T,\s]+(?:at\s+|[-–—|]\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:\(?[A-Z]{1,5}\)?|[+-]\d\d:?\d\d)?)?"
)

"""A day with its year, for patterns compiled without case."""
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_DATES = re.compile(DATE, re.IGNORECASE)
_BESIDE_DATES = re.compile(
    r"\bT?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?Z?\s*(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d\d:?\d\d\b"
    r"|\b(?:GMT(?:[+-]\d{1,2})?|UTC|[BCI]ST|CEST?|EEST|[ECMP][DS]?T|MSK|JST|local time|eastern|first|"
    r"published|posted|updated|last|modified|issued|released|created|dated?|aired|publication|release|debated|delivered|given|held|recorded|taken|heard|signed|adopted|on|at|and|le|den|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+\s*-?min(?:ute)?s?(?:\s+read|\s+ago)?)\b",
    re.IGNORECASE,
)
"""What may stand beside a date in its line: times, time zones, what happened then."""
_CHANGED = re.compile(r"\W*(?:last\s+)?(?:updated|modified)\b", re.IGNORECASE)
_DATE_BEFORE_DATELINE = re.compile(r"\s*date\s*:?\s+(?P<date>[12]\d{3}-\d\d-\d\d)\s+(?=\S)", re.IGNORECASE)

_FIELD_LINE = re.compile(r"(?P<name>[A-Za-z][A-Za-z ]{1,24}?)\s*:\s+(?P<value>\S.*)")
_FIELDS = {
    name: field
    for field, names in {
        "title": ("title", "headline", "subject"),
        "url": ("url", "link", "source url", "web address", "permalink"),
        "outlet": ("outlet", "source", "publication", "publisher"),
        "published": ("date", "dated", "published", "published on", "publication date", "posted", "posted on", "issued",
                      "released", "release date", "first published", "created"),
        "updated": ("updated", "last updated", "updated on", "modified", "last modified"),
        "author": ("author", "authors", "by", "byline", "reporter", "writer", "written by"),
        "place": ("place", "dateline", "location"),
        "venue": ("venue", "event", "occasion"),
        "speaker": ("speaker", "delivered by", "remarks by", "speech by", "statement by", "address by"),
    }.items()
    for name in names
}  # fmt: skip

_OUTLET_WORDS = (
    r"Times|Posts?|News|Press|Wires?|Journal|Review|Courier|Herald|Tribune|Daily|Gazette|Chronicle|Observer|Guardian|"
    r"Telegraph|Mail|Globe|Independent|Register|Magazine|Weekly|Monthly|Broadcasting|Radio|Television|TV|Agency|Reporter|"
    r"Dispatch|Bulletin|Inquirer|Examiner|Sentinel|Monitor|Mirror|Enquirer|Newswire|Today|Reuters|Bloomberg|Xinhua|"
    r"Sputnik|Interfax|Politico|Kyodo|Agence|Spiegel|SPIEGEL|Zeitung|Figaro|Monde|Corriere|Jazeera|Forbes|Axios|Economist|Newsweek|Nikkei|BBC|CNN|NBC|CBS|ABC|NPR|PBS|TASS|AFP|UPI|AP"
)
_NO_OUTLET = "Briefing|Conference|Release|Interview|Transcript|Statement|Remarks|Office|Secretary|Department|Ministry"
_OUTLET = re.compile(
    rf"(?!.*\b(?:{_NO_OUTLET})\b)(?=.*\b(?:{_OUTLET_WORDS})\b)[A-Z][\w.'’]*(?:\s(?:of|the|and|&|for|in|[A-Z(][\w.'’)]*)){{0,5}}"
)
_RELEASE_LINE = re.compile(
    r"\W*(?:(?:for immediate|press|news|media) release\W*|(?:(?:media |press )?contact:|embargoed\b).{0,80})$",
    re.IGNORECASE,
)
DELIVERY_LINE = re.compile(
    r"\W*(?:check against delivery|(?:remarks |text )?as (?:prepared|delivered|written)(?: for delivery)?|"
    r"distributed\b.{0,40}|embargoed\b.{0,80})\W*",
    re.IGNORECASE,
)
"""What stands over a speech about its text."""
_KICKER = re.compile(
    r"(?:[A-Z][\w ]{1,40}\s+[-–—|]\s+)?(?:speech|statement|remarks|press release|news|opinion|politics|"
    r"world|business|sports?|analysis|interview|transcript|commentary|editorial|culture|science|technology|economy|health)\W*",
    re.IGNORECASE,
)
_WITH_DATE = re.compile(
    rf"(?P<words>[A-Z][\w.'’&, -]{{1,48}}?)\s*(?:,|\||[-–—•·])\s*(?P<date>{DATE}){_CLOCK}\W*", re.IGNORECASE
)
_BAR = re.compile(r"\s+[|·•/]\s+")
_DATED_FIRST = re.compile(
    rf"(?i:(?P<date>{DATE}){_CLOCK})\s*(?:,|\||[-–—•·])\s*(?P<words>[A-Z][\w.'’&-]*(?:,?\s(?:of\s|the\s)?[A-Z][\w.'’&-]*){{0,5}})"
)
_DEBATED = re.compile(rf".{{1,40}}\b(?:debated|delivered|recorded|held)\s+on\s+(?P<date>{DATE})", re.IGNORECASE)
_UNMARKED_BYLINE = re.compile(
    r"(?P<author>(?!By\b|BY\b)[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+){1,3}(?:\sand\s[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+){1,3})?)"
    r"(?:\sin\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*|,\s(?:[\w-]+\s){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|"
    r"[Cc]olumnist|[Bb]ureau [Cc]hief))"
)
_DATE_AT_END = re.compile(rf"\s(?:[-–—|]\s|\()(?P<date>{DATE})\)?$|,\s(?P<last>{DATE})$", re.IGNORECASE)
_URL_LINE = re.compile(r"<?(?P<url>https?://[^\s<>]+)>?")
_BYLINE = re.compile(
    r"(?:story\s+|written\s+|reported\s+)?by\s+(?P<author>[A-Z][\w.'’-]+(?:[ ,&]+(?:and\s+)?[A-Z][\w.'’-]*){0,9})"
    r"(?:\s*[|,–—-]\s*(?P<rest>.{2,60}))?",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"[A-Z]")
_BULLET = re.compile(r"[•·*▪●‣–-]\s+(?P<title>\S.*)")
_MARKDOWN_TITLE = re.compile(r"#{1,3}\s+(?P<title>\S.*)")

_TITLE = (
    r"(?:Former|Acting|Deputy|Vice|Prime|First|Foreign|Defen[cs]e|Finance|Interior|Attorney|U\.?S\.?|UK|EU|UN|White\s+House|"
    r"President|Presidents?-elect|Premier|Minister|Secretary(?:-General)?|of\s+(?:State|Defense|Treasury|the\s+Treasury)|"
    r"General|Chancellor|Chair(?:man|woman)?|Governor|Gov\.|Senator|Sen\.|Representative|Rep\.|Congress(?:man|woman)|"
    r"Ambassador|Speaker|Director|Administrator|Mayor|King|Queen|Prince|Princess|Pope|Lady|Lord|Sir|Judge|Justice|"
    r"Admiral|Colonel|Commissioner|Professor|Prof\.|Press|H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Hon\.|"
    r"Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?)"
)
_TITLES = rf"(?:{_TITLE}\s+)*"
_ADDRESS = re.compile(r"\b(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Hon\.|Mr\b\.?|Mrs\b\.?|Ms\b\.?|Miss)\s*")
_PARTICLES = r"(?:(?:de|del|della|der|van|von|bin|al|el|la|le|da|dos|du)\s+)*"
_NAME = rf"(?!{_TITLE}\s)[A-Z][\w.'’-]*(?:\s+{_PARTICLES}[A-Z][\w.'’-]*){{0,3}}"
_SPEECH_NOUN = (
    r"(?:(?:inaugural|opening|closing|keynote|commencement|farewell|acceptance|concession|victory|convention|prepared|"
    r"presidential|state\s+of\s+the\s+union|campaign|annual|full|tv|televised|new\s+year(?:['’]s)?)\s+)*"
    r"(?:remarks|speech|address|statement|lecture|testimony|sermon|homily|message|eulogy|intervention|"
    r"explanation\s+of\s+vote)"
)
_SPEECH_HEADS = (
    re.compile(
        rf"(?:(?i:(?:full\s+)?(?:text|transcript)\s*(?:of|:)\s*))?(?i:(?:the\s+)?{_SPEECH_NOUN})\s+"
        rf"(?i:by|of|from|(?:(?:to|at|before|on)\s[^,:;]{{2,60}}?\s|delivered\s+|given\s+)by)\s+(?:the\s+)?(?P<role>{_TITLES})(?P<name>{_NAME})"
        r"(?=\s*(?:$|[,:;–—(-]|(?i:at|on|to|in|before|during|for|after|following|with|as|about)\b))"
    ),
    re.compile(
        rf"(?i:(?:read\s+)?(?:the\s+)?(?:full\s+)?(?:text|transcript)\s*(?:of|:)\s*)(?:the\s+)?(?P<role>{_TITLES})"
        rf"(?P<name>{_NAME}?|[A-Z][\w-]+)['’]s?\s+(?i:{_SPEECH_NOUN})"
    ),
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_CITY = rf"[{_UPPER}][{_UPPER}.'’ -]*[{_UPPER}.]"
_PLACE = rf"(?:{_CITY}(?:/{_CITY})?(?:,\s+[A-Z][A-Za-z.' ]{{1,20}}?)?)"
_MIXED_PLACE = r"(?:[A-Z][a-z.'’-]+(?: [A-Z][a-z.'’-]+){0,3}(?:,\s+[A-Z][A-Za-z.' ]{1,20}?)?)"
_AGENCY = r"[A-Za-z][\w.&' -]{1,28}"
_MONTH_DAY = (
    r"(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?"
    rf"(?:(?i:{MONTH})\s+\d{{1,2}}|\d{{1,2}}\s+(?i:{MONTH}))(?:,?\s+[12]\d{{3}})?"
)
_DASH = r"\s*(?:--?|–|—|:)\s*"
_DATELINES = tuple(
    re.compile(form)
    for form in (
        rf"(?P<place>{_PLACE}),?\s+(?P<date>{_MONTH_DAY})\.?,?\s*(?:/(?P<slashed>{_AGENCY})/|\((?P<outlet>{_AGENCY})\))[.,]?(?:{_DASH})?\s*",
        rf"(?P<place>{_PLACE}|{_MIXED_PLACE})\s*(?:--)?\s*\((?P<outlet>{_AGENCY})\)(?:{_DASH}|\.\s+|\s+)",
        rf"(?P<place>{_PLACE}),?\s+(?P<date>{_MONTH_DAY})\.?{_DASH}",
        rf"(?P<place>{_PLACE})\s*\((?P<date>{_MONTH_DAY})\){_DASH}",
        rf"(?P<place>{_MIXED_PLACE}),?\s+(?P<date>{_MONTH_DAY}(?<=\d{{4}}))\.?{_DASH}",
        rf"(?P<place>{_PLACE})\s*(?:--|–|—|\s-)\s+",
        rf"\((?P<outlet>[A-Z][\w.&' -]{{1,28}})\)(?:{_DASH}|\s+)",
        r"/(?P<slashed>[A-Z][\w.&' -]{1,28})/[.,]?\s*",
    )
)
_PLACE_ALONE = re.compile(rf"^(?P<place>{_PLACE}):[ \u00a0]+(?P<lead>.*)", re.MULTILINE)
_SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
_QUOTED = re.compile(r"[\"“].*?[\"”]")
_NOT_PLACES = re.compile(
    r"(?:the|note|correction|exclusive|breaking|update|watch|video|opinion|analysis|live|photos?|factbox|q&a|a|i)\b|(?:sens?|reps?|govs?|mr|mrs|ms|dr|gen|col|lt|sgt|prof|rev)\.\s",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-Z]{2,8}|Reuters|Bloomberg|Xinhua|Sputnik|Interfax|Politico|Kyodo|dpa")
_NOT_AGENCIES = re.compile(r"\d|^(?:D|R|I)-|^(?:the|a|an|and|or|not|who|which|file|photo|via|through)\b", re.IGNORECASE)
_REPORTED = re.compile(r"\b(?:said|told|added|asked|wrote|replied)\b[^:]*[.!?][\"”’']?$")


@functools.lru_cache(maxsize=64)
def read_header(text: str) -> Header:
    """Read the header lines and the dateline that a text begins with.

    Each line is taken for what it says by itself; the first that is none of the known forms and too long for a
    headline, or looks like running text, ends the header. Never raises: what is no header is left unread.
    """
    found, updated = Header(), None
    lines = _lines(text[:_HEADER_CHARS])
    non_empty = [(start, line) for start, line in lines if line.strip("-=_* ")]
    for number, (start, line) in enumerate(non_empty[:_HEADER_LINES]):
        before, end = found, start + len(line)
        line = _plain(line)
        if _RELEASE_LINE.match(line) or DELIVERY_LINE.fullmatch(line) or (number == 0 and _is_kicker(non_empty)):
            found = replace(found, end=end)
            continue
        if (updated_line := _updated(line)) is not None:
            updated = updated or updated_line
            found = replace(found, end=end)
            continue
        if (dateline := _dateline(line, found) or _place_line(text, start, found)) is not None:
            found = replace(dateline, end=start + dateline.end)
            break
        for form in _FORMS:
            found = form(line, found)
            if found is not before:
                break
        else:
            found, ended = _title_or_end(line, [_plain(each) for _, each in lines], number, found)
            if ended:
                break
        if found is not before:
            found = replace(found, end=end)
    return replace(found, published=found.published or updated) if updated else found


def running_text_start(text: str) -> int:
    """Where a text's header ends: the offset behind its last header line or its dateline; 0 without a header."""
    return read_header(text).end


def _plain(line: str) -> str:
    """A line without the marks of emphasis around it."""
    return line.strip("*_ ") or line


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines without the white space around them, each with the offset at which it begins."""
    lines = []
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.lstrip(" \t\ufeff\xa0")
        lines.append((offset + len(line) - len(bare), bare.rstrip()))
        offset += len(line)
    return lines


def _updated(line: str) -> str | None:
    """The date of a line that says when the text was changed: worth less than when it was published."""
    if _CHANGED.match(line) and (date := _lone_date(line)):
        return date
    match = _FIELD_LINE.fullmatch(line)
    if match and _FIELDS.get(match["name"].lower()) == "updated":
        return _date(match["value"])
    return None


def _date(text: str) -> str | None:
    """The date in a header's value; None if there is none."""
    match = re.search(DATE, text, re.IGNORECASE)
    for candidate in (text, match[0] if match else ""):
        try:
            return parse_date(candidate)
        except ValueError:
            continue
    return None


def _field_line(line: str, found: Header) -> Header:
    """`Title: ...`, `Published: ...`, `Source: ...` and the like."""
    match = _FIELD_LINE.fullmatch(line)
    field = _FIELDS.get(match["name"].lower()) if match else None
    if match is None or field in (None, "updated"):
        return found
    value = match["value"].strip().strip("\"'") if field in ("title", "outlet") else match["value"].strip()
    if field in ("author", "speaker", "place") and value[-1] in ".?!" and len(value.split()) > _LONGEST_NAME:
        return found  # a turn ("REPORTER: Were they armed?")
    if field == "published":
        date = _date(value)
        return replace(found, published=found.published or date) if date else found
    if field == "speaker":
        role, name = _split_titles(value)
        return replace(found, speaker=found.speaker or name, speaker_role=found.speaker_role or role)
    if field == "outlet" and _URL_LINE.fullmatch(value):
        field = "url"
    if len(value) > _TITLE_CHARS or getattr(found, field) is not None:
        return found
    return _with(found, field, value)


_DECK_LINES = 3
"""Lines from the first within which a sentence may be a second headline."""

_SHORT_WORDS = 6
"""Words of a sentence that does not end a header by itself."""

_LONGEST_NAME = 2
"""Words behind a field's name that may end with a full stop as an abbreviation does ("Author: John Roe Jr.")."""


def _with(found: Header, field: str, value: str) -> Header:
    """A header with one more of its texts."""
    match field:
        case "title":
            return replace(found, title=value)
        case "url":
            return replace(found, url=value)
        case "outlet":
            return replace(found, outlet=value)
        case "author":
            return replace(found, author=value.removesuffix("."))
        case "venue":
            return replace(found, venue=value)
        case _:
            return replace(found, place=value)


def _split_titles(text: str) -> tuple[str | None, str]:
    """("President", "Joe Biden") of "President Joe Biden"."""
    name, _, rest = text.partition(",")
    match = re.match(_TITLES, name)
    role = match[0].strip() if match else ""
    bare = name[len(match[0]) :].strip() if match else name
    if not bare:
        return None, text.strip()
    return role or rest.strip() or None, bare


def _date_line(line: str, found: Header) -> Header:
    """`May 04, 2021 05:41 UTC`, `Published 9:01 AM EDT, Mon May 3, 2021`, `3. Mai 2021`."""
    date = None if _CHANGED.match(line) else _lone_date(line)
    return replace(found, published=found.published or date) if date else found


def _lone_date(line: str) -> str | None:
    """The first date of a line that holds nothing but dates, times and words that go with them."""
    match = _DATES.search(line) if len(line) <= _BLOCK_CHARS and _YEAR.search(line) else None
    if match is None or re.search(r"\w", _BESIDE_DATES.sub("", _DATES.sub("", line))):
        return None
    return _date(match[0])


def _with_date(line: str, found: Header) -> Header:
    """`The Daily Courier, 14 March 2023`, `New Delhi, January 20, 2020`: an outlet or a place with a date."""
    if len(line) > _BLOCK_CHARS or not _YEAR.search(line):
        return found
    if debated := _DEBATED.fullmatch(line):
        return replace(found, published=found.published or _date(debated["date"]))
    line = line.strip("()")
    match = _WITH_DATE.fullmatch(line) or _DATED_FIRST.fullmatch(line)
    if match is None or (found.title is None and not _OUTLET.fullmatch(match["words"].strip())):
        return found
    if (date := _date(match["date"])) is None or not _CAPITALISED.match(line):
        return found
    words = match["words"].strip()
    found = replace(found, published=found.published or date)
    if _OUTLET.fullmatch(words):
        return replace(found, outlet=found.outlet or words)
    return replace(found, place=found.place or words) if len(words.split()) < 4 else found


def _outlet_line(line: str, found: Header) -> Header:
    """`The Daily Courier` under a headline."""
    if found.title is None or found.outlet is not None or not _OUTLET.fullmatch(line):
        return found
    return replace(found, outlet=line)


def _parted_line(line: str, found: Header) -> Header:
    """`The Atlantic Review | June 27, 2022 | By Dana Cole`: forms between bars."""
    parts = _BAR.split(line)
    if len(parts) < 2 or any(len(part) > _BLOCK_CHARS / 2 for part in parts):
        return found
    for part in parts:
        before = found
        for form in (_date_line, _byline, _outlet_line):
            if (found := form(part.strip(), found)) is not before:
                break
    return found


def _url_line(line: str, found: Header) -> Header:
    match = _URL_LINE.fullmatch(line)
    return replace(found, url=match["url"]) if match and found.url is None else found


def _byline(line: str, found: Header) -> Header:
    """`By Jane Doe`, `By Jane Doe and John Roe, Reuters`, `By JANE DOE | May 3, 2021`, `Jane Doe in Paris`."""
    unmarked = _UNMARKED_BYLINE.fullmatch(line)
    if unmarked and found.title is not None and found.author is None:
        return replace(found, author=unmarked["author"])
    match = _BYLINE.fullmatch(line)
    if match is None or found.author is not None or not _CAPITALISED.match(match["author"]):
        return found
    rest = (match["rest"] or "").strip()
    if _BAR.search(rest):
        return found  # see _parted_line
    agency = match["author"].title()
    if " " not in agency and _OUTLET.fullmatch(agency):
        return replace(found, outlet=found.outlet or (match["author"] if len(agency) < _LONGEST_ACRONYM else agency))
    date = _date(rest) if rest else None
    own = _UNMARKED_BYLINE.fullmatch(match["author"])
    if own:
        return replace(found, author=own["author"], published=found.published or date)
    author, _, outlet = match["author"].rpartition(", ")
    if author and (" " not in outlet.strip() or _OUTLET.fullmatch(outlet)):
        return replace(found, author=author, outlet=found.outlet or outlet, published=found.published or date)
    outlet = rest if rest and date is None and len(rest.split()) <= 4 else ""
    return replace(
        found,
        author=match["author"].rstrip("."),
        published=found.published or date,
        outlet=found.outlet or outlet or None,
    )


_LONGEST_ACRONYM = 5
"""Longest agency in capitals that is read letter by letter (ANSA, TASS)."""


def _marked_title(line: str, found: Header) -> Header:
    """A headline behind a bullet or in Markdown."""
    match = _BULLET.fullmatch(line) or _MARKDOWN_TITLE.fullmatch(line)
    if match is None or found.title is not None or len(match["title"]) > _TITLE_CHARS:
        return found
    return _speech(match["title"], replace(found, title=match["title"].strip()))


def _dateline(line: str, found: Header) -> Header | None:
    """`NEW YORK, November 2. /TASS/.`, `WASHINGTON (Reuters) -`, `LONDON, March 3 (AP) —`, `(CNN)`.

    Returns: What it says, with `end` counted in the line; None if the line has no dateline.
    """
    skipped, published = 0, None
    if dated := _DATE_BEFORE_DATELINE.match(line):
        skipped, published = dated.end(), _date(dated["date"])
    for form in _DATELINES:
        match = form.match(line, skipped)
        if match is None:
            continue
        said = match.groupdict()
        outlet = said.get("outlet") or said.get("slashed")
        place = said.get("place")
        if len(line) - match.end() < _SHORTEST_LEAD or not _is_dateline(place, outlet, said.get("date")):
            continue
        if match[0][-1].isspace() and match[0].rstrip()[-1:] == ")" and place and line[-1] not in _STOPS:
            continue  # a headline ("Norvik Robotics (NVR) reports first profit")
        return replace(
            found,
            place=place and _STOP_BEHIND.sub("", place),
            outlet=found.outlet or outlet,
            published=found.published or published or (_date(said["date"]) if said.get("date") else None),
            end=match.end(),
        )
    return replace(found, published=found.published or published, end=skipped) if dated else None


_STOPS = ".!?…\"”’'»"
_STOP_BEHIND = re.compile(r"(?<=[A-Z]{4})\.$")
"""A full stop that ends no abbreviation (KYIV. May 3)."""


def _place_line(text: str, start: int, found: Header) -> Header | None:
    """`LAHORE: The minister ...`, with `end` counted in the line; None if the line has no such dateline."""
    match = place_before_colon(text, start)
    return replace(found, place=match["place"], end=match.start("lead") - start) if match else None


def place_before_colon(text: str, start: int) -> re.Match[str] | None:
    """A line's place and lead, in the form of some Asian papers: no speaker, of whom a transcript has several."""
    match = _PLACE_ALONE.match(text, start)
    if match is None or not _is_dateline(match["place"], None) or len(match["lead"]) < 3 * _SHORTEST_LEAD:
        return None
    spoken = _SPOKEN.search(_QUOTED.sub("", match["lead"]))
    return None if spoken or len(_PLACE_ALONE.findall(text[:_HEADER_CHARS])) > 1 else match


def _is_dateline(place: str | None, outlet: str | None, date: str | None = None) -> bool:
    """Whether place and outlet look like it; "Sens. Rand Paul (Ky.)" and "EXCLUSIVE – " do not."""
    if outlet and (_NOT_AGENCIES.search(outlet) or outlet.endswith(".")):
        return False
    if place is None:
        return True
    if date and _date(date):
        return not _NOT_PLACES.match(place)
    # A place not in capitals is told from a person with a party or employer behind the name by the agency alone.
    return not _NOT_PLACES.match(place) and (
        place.partition(",")[0].isupper() or bool(_ACRONYM.fullmatch(outlet or ""))
    )


_FORMS: tuple[Callable[[str, Header], Header], ...] = (
    _field_line,
    _date_line,
    _url_line,
    _byline,
    _with_date,
    _outlet_line,
    _parted_line,
    _marked_title,
)


_NOTHING = Header()
_UNDER_A_TITLE = Header(title="")


def _is_kicker(lines: list[tuple[int, str]]) -> bool:
    """Whether a text's first line says only what sort of text it is, with a headline below."""
    below = lines[1][1] if len(lines) > 1 else ""
    below = lines[2][1] if DELIVERY_LINE.fullmatch(below) and len(lines) > 2 else below
    return bool(_KICKER.fullmatch(lines[0][1])) and bool(below) and _is_headline(below) and below[-1] not in ".:;!"


_APPOSED = re.compile(
    rf",\s(?:the\s)?(?P<role>{_TITLE}\b[^,;:–—]{{0,60}}?)(?=,|$|\s(?:at|on|to|in|before|during|for|after)\b)"
)


def _apposed(rest: str) -> str | None:
    """The office behind a name ("President of the Republic of Quell" of ", President of the Republic of Quell, at")."""
    match = _APPOSED.match(rest)
    return match["role"] if match else None


def _title_or_end(line: str, lines: list[str], number: int, found: Header) -> tuple[Header, bool]:
    """Take a line of no known form as the headline, or as the end of the header."""
    if number > 0 and found.title is not None:
        if number < _BLOCK_LINES / 2 and found.speaker is None and (speaking := _speech(line, found)).speaker:
            return speaking, False
        sentence = number > _DECK_LINES and line[-1] in ".!?" and len(line.split()) > _SHORT_WORDS
        return found, len(line) > _TITLE_CHARS or not _is_headline(line) or sentence
    if not _is_headline(line) or not _stands_apart(line, lines):
        return found, True
    return _speech(line, replace(found, title=_clean_title(line))), False


def _is_headline(line: str) -> bool:
    return len(line) <= _TITLE_CHARS and not _REPORTED.search(line) and line[-1] not in ",-"


def _stands_apart(line: str, lines: list[str]) -> bool:
    """Whether a line is followed by a blank one, a longer one or one more of the header, and not alone in its file."""
    position = lines.index(line)
    following = [later for later in lines[position + 1 :] if later]
    if not following:
        return False
    if _is_block(lines[position + 1 :]):
        return True
    if not lines[position + 1] or line.endswith(";") or len(following[0]) > len(line):
        return True
    return any(form(following[0], _UNDER_A_TITLE) is not _UNDER_A_TITLE for form in _FORMS) or bool(
        _dateline(following[0], _NOTHING)
    )


def _is_block(lines: list[str]) -> bool:
    """Whether what follows up to the next empty line are short lines, one of which is of a known form."""
    block = lines[: lines.index("")] if "" in lines else []
    if not 0 < len(block) <= _BLOCK_LINES or any(len(one) > _BLOCK_CHARS or not _is_headline(one) for one in block):
        return False
    return any(form(one, _UNDER_A_TITLE) is not _UNDER_A_TITLE for one in block for form in _FORMS)


def _clean_title(line: str) -> str:
    """A headline without the full stop or semicolon that some archives put behind it."""
    title = line.rstrip(" ;")
    if title.endswith(".") and not title.endswith("..") and not re.search(r"\b(?:[A-Z]|Jr|Sr|Inc|Corp|Co)\.$", title):
        title = title[:-1]
    return title


def _speech(title: str, found: Header) -> Header:
    """Note the date that a headline ends with, and the speaker of a text whose headline says that it is a speech."""
    if dated := _DATE_AT_END.search(title):
        found = replace(found, published=found.published or _date(dated["date"] or dated["last"]))
    title = title.title() if title.isupper() else title
    for form in _SPEECH_HEADS:
        match = form.match(title)
        if match and found.speaker is None and (match["role"] or " " in match["name"] or form is _SPEECH_HEADS[1]):
            role = _ADDRESS.sub("", match["role"]).strip() or _apposed(title[match.end("name") :])
            return replace(found, speaker=match["name"], speaker_role=role)
    return found
