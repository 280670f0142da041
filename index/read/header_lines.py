"""Lines of a header, each taken for what it says by itself: fields, dates, addresses, bylines, outlets, headlines."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from index.read.header_dates import CLOCK, DATE, DATES, SHORT_LINE, date_at_end, lone_date, may_hold_date, read_date
from index.read.speeches import is_office, speaker_in, split_titles, venue_in

TITLE_CHARS = 220
"""Longest headline, in code points; the longest of PolNeAR's training articles has 196."""

_LONGEST_VALUE = 2
"""Words behind a field's name that may end with a full stop as an abbreviation does ("Author: John Roe Jr.")."""

_LONGEST_ACRONYM = 5
"""Longest agency in capitals that is read letter by letter (ANSA, TASS)."""


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


_CHANGED = re.compile(r"\W*(?:last\s+)?(?:updated|modified)\b", re.IGNORECASE)
_FIELD_LINE = re.compile(r"(?P<name>[A-Za-z][A-Za-z ]{1,24}?)\s*:\s+(?P<value>\S.*)")
_FIELDS = {
    name: field
    for field, names in {
        "title": ("title", "headline", "subject"),
        "url": ("url", "link", "source url", "web address", "permalink"),
        "outlet": ("outlet", "source", "publication", "publisher"),
        "published": ("date", "dated", "published", "published on", "publication date", "posted", "posted on", "issued",
                      "released", "sent", "release date", "first published", "created"),
        "updated": ("updated", "last updated", "updated on", "modified", "last modified"),
        "sender": ("from",),
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
    r"Sputnik|Interfax|Politico|Kyodo|Agence|Spiegel|SPIEGEL|Zeitung|Figaro|Monde|Corriere|Jazeera|Forbes|Axios|"
    r"Mercury|Argus|Echo|Standard|Advertiser|Express|Statesman|Advocate|Scotsman|Ledger|Economist|Newsweek|Nikkei|BBC|CNN|NBC|CBS|ABC|NPR|PBS|TASS|AFP|UPI|AP"
)
_NO_OUTLET = (
    "Main|Latest|Top|Related|Speech|Address|"
    "Briefing|Conference|Release|Interview|Transcript|Statement|Remarks|Office|Secretary|Department|Ministry"
)
_OUTLET = re.compile(
    rf"(?!.*\b(?:{_NO_OUTLET})\b)(?=.*\b(?:{_OUTLET_WORDS})\b)[A-Z][\w.'’]*"
    r"(?:\s(?:of|the|and|&|for|in|[A-Z(][\w.'’)]*)){0,5}"
)
_SENDER = re.compile(r"[\"']?(?P<name>[^<>@\"']*[^<>@\"'\s])[\"']?\s*[<\[(][^<>\s]+@[^<>\s]+[>\])]")
"""Who sent an e-mail ("Jane Doe <doe@example.org>")."""
_WITH_DATE = re.compile(
    rf"(?P<words>[A-Z][\w.'’&, -]{{1,48}}?)\s*(?:,|\||[-–—•·])\s*(?P<date>{DATE}){CLOCK}\W*", re.IGNORECASE
)
_BAR = re.compile(r"\s+[|·•/]\s+")
_DATED_FIRST = re.compile(
    rf"(?i:(?P<date>{DATE}){CLOCK})\s*(?:,|\||[-–—•·])\s*"
    r"(?P<words>[A-Z][\w.'’&-]*(?:,?\s(?:of\s|the\s)?[A-Z][\w.'’&-]*){0,5})"
)
_AT_PLACE = re.compile(
    rf"(?i:(?P<date>{DATE}){CLOCK})(?:\s*[,|]\s*)?(?P<venue>(?=[A-Z])[\w.'’&, -]*\b(?:Office|Ministry|Hall|Room|House|"
    r"Palace|Cent(?:er|re)|Building|Headquarters|University|Hotel|Parliament|Chamber)\b[\w.'’&, -]{0,40})"
)
"""When and where words were said, in one line."""
_DEBATED = re.compile(
    r".{1,40}\b(?:debated|delivered|recorded|held)\s+on\s+(?P<date>.+)|.{0,80}\bdecided:?\s+(?P<decided>.+?)\.?",
    re.IGNORECASE,
)
_UNMARKED_BYLINE = re.compile(
    r"(?P<author>(?!By\b|BY\b)[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+){1,3}(?:\sand\s[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+){1,3})?)"
    r"(?:\sin\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*|,\s(?:[\w-]+\s){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|"
    r"[Cc]olumnist|[Bb]ureau [Cc]hief))"
)
_URL_LINE = re.compile(r"<?(?P<url>https?://[^\s<>]+)>?")
_BYLINE = re.compile(
    r"(?:(?:story|written|reported|interview(?:ed)?)\s+)?by\s+"
    r"(?P<author>[A-Z][\w.'’-]+(?:[ ,&]+(?:(?:and|of)\s+)?[A-Z][\w.'’-]*){0,9})"
    r"(?:\s*[|,–—-]\s*(?P<rest>.{2,60}))?",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"(?:(?:[Dd]elivered|[Gg]iven|[Pp]resented)\s+)?(?:[Bb]efore|[Aa]t|[Tt]o)\s+(?:the\s+)?(?P<name>[A-Z][^.!?,:;]{2,90})"
)
_SPOKEN_TITLE = re.compile(
    r"(?:[\w-]+ ){0,3}(?:press (?:conference|briefing)|speech|remarks|statement|address|keynote|doorstep)\b",
    re.IGNORECASE,
)
"""A headline that a line goes on with: whose speech it is."""
_HOLDER = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:de\s|van\s|von\s)*[A-Z][\w.'’-]*){1,3}),\s(?P<office>[A-Z][^,]{3,80})(?:,.*)?"
)
"""Who holds a press conference, first of a line below its headline ("Ann Lee, President of the Bank, Arden, ...")."""
_TEXT_OF = re.compile(
    r"(?:Below is )?[Tt]he (?:text of the )?(?:(?:press|joint|opening|maiden) )?"
    r"(?:speech|statement|message|letter|remarks|article|comments|address|tribute)s? "
    r"(?:made|given|issued|sent|delivered|written|released)(?: [^,]{0,40}?)? by "
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:de|van|von|der|den|la|bin)\s)*[A-Z][\w.'’-]*){1,3})"
    r"(?:,\s(?:the )?(?:then )?(?P<office>[A-Z].{3,90}?))?"
    r"(?:,\s(?:to|in|at|the|on|before|during|for)\s.{2,120}?)?,?\son\s(?P<date>\w[\w, ]{7,24})\.?"
)
"""What an archive of speeches prints above each."""
_FOLLOWING = re.compile(
    r"(?:The )?[Ff]ollowing (?:is|are) (?:(?:the|a) (?:full )?(?:text|transcript) of )?(?:the )?"
    r"(?P<who>[A-Z][^’',:]{3,90})['’]s? (?:[\w-]+ ){0,3}?"
    r"(?:remarks|message|statement|speech|address|conference|lecture|encounter|testimony)\b.{0,250}[:.]"
)
"""The line above a speech on a press service's page."""
_CAPITALISED = re.compile(r"[A-Z]")
_BULLET = re.compile(r"[•·*▪●‣–-]\s+(?P<title>\S.*)")
_MARKDOWN_TITLE = re.compile(r"#{1,3}\s+(?P<title>\S.*)")


def updated_on(line: str) -> str | None:
    """The date of a line that says when the text was changed: worth less than when it was published."""
    if _CHANGED.match(line) and (date := lone_date(line)):
        return date
    match = _FIELD_LINE.fullmatch(line)
    if match and _FIELDS.get(match["name"].lower()) == "updated":
        return read_date(match["value"])
    return None


def _field_line(line: str, found: Header) -> Header:
    """`Title: ...`, `Published: ...`, `Source: ...` and the like."""
    match = _FIELD_LINE.fullmatch(line)
    field = _FIELDS.get(match["name"].lower()) if match else None
    if match is None or field in (None, "updated"):
        return found
    value = match["value"].strip()
    value = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
    if field == "sender":
        sender = _SENDER.fullmatch(value)
        return replace(found, author=found.author or sender["name"]) if sender else found
    if field in ("author", "speaker", "place") and value[-1] in ".?!" and len(value.split()) > _LONGEST_VALUE:
        return found  # a turn ("REPORTER: Were they armed?")
    if field == "published":
        date = read_date(value)
        return replace(found, published=found.published or date) if date else found
    if field == "speaker":
        role, name = split_titles(value)
        return replace(found, speaker=found.speaker or name, speaker_role=found.speaker_role or role)
    if field == "outlet" and _URL_LINE.fullmatch(value):
        field = "url"
    if len(value) > TITLE_CHARS or getattr(found, field) is not None:
        return found
    return _with(found, field, value)


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


def _date_line(line: str, found: Header) -> Header:
    """`May 04, 2021 05:41 UTC`, `Published 9:01 AM EDT, Mon May 3, 2021`, `3. Mai 2021`, `[Record (June 11, 2019)]`."""
    bracketed = line[0] == "[" and line[-1] == "]" and may_hold_date(line)
    date = None if _CHANGED.match(line) else read_date(line) if bracketed else lone_date(line)
    return replace(found, published=found.published or date) if date else found


def with_date(line: str, found: Header) -> Header:
    """`The Daily Courier, 14 March 2023`, `New Delhi, January 20, 2020`: an outlet or a place with a date."""
    if not may_hold_date(line):
        return found
    if (debated := _DEBATED.fullmatch(line)) and DATES.fullmatch(date := debated["date"] or debated["decided"]):
        return replace(found, published=found.published or read_date(date))
    if (held := _AT_PLACE.fullmatch(line)) and found.title is not None:
        return replace(found, published=found.published or read_date(held["date"]), venue=found.venue or held["venue"])
    line = line.strip("()")
    match = _WITH_DATE.fullmatch(line) or _DATED_FIRST.fullmatch(line)
    if match is None or (found.title is None and not _OUTLET.fullmatch(match["words"].strip())):
        return found
    if (published := read_date(match["date"])) is None or not _CAPITALISED.match(line):
        return found
    words = match["words"].strip()
    found = replace(found, published=found.published or published)
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
    if len(parts) < 2 or any(len(part) > SHORT_LINE / 2 for part in parts):
        return found
    for part in parts:
        before = found
        for form in (_date_line, _byline, with_date, _outlet_line):
            if (found := form(part.strip(), found)) is not before:
                break
    return found


def _venue_line(line: str, found: Header) -> Header:
    """`Before the Senate Committee on Mines`, `Delivered at Harrow Hall` under a speech's headline."""
    match = _VENUE.fullmatch(line) if found.speaker and found.venue is None else None
    return replace(found, venue=match["name"]) if match else found


def _url_line(line: str, found: Header) -> Header:
    """`https://example.org/article`, in angle brackets or without."""
    match = _URL_LINE.fullmatch(line)
    return replace(found, url=match["url"]) if match and found.url is None else found


def _spoken_by(line: str, found: Header) -> Header:
    """`by Prime Minister Jane Doe at the summit` under the headline `Press conference`."""
    if found.title is None or not line.startswith("by ") or not _SPOKEN_TITLE.match(found.title):
        return found
    spoken = with_speech(f"Remarks {line}", found)
    return spoken if spoken.speaker_role else found


def _holder_line(line: str, found: Header) -> Header:
    """`Ann Lee, President of the Bank, Arden, 6 May 2021` under the headline `Statement to the press conference`."""
    if found.title is None or found.speaker is not None or not _SPOKEN_TITLE.match(found.title):
        return found
    match = _HOLDER.fullmatch(line)
    if match is None or not is_office(match["office"]):
        return found
    date = found.published or date_at_end(line)
    return replace(found, speaker=match["name"], speaker_role=match["office"], published=date)


def _text_of(line: str, found: Header) -> Header:
    """`Below is the text of the speech made by Ann Lee, the Foreign Secretary, in Arden on 6 May 2021.`."""
    if found.title is None or found.speaker is not None or not line.startswith(("Below is", "The ")):
        return found
    match = _TEXT_OF.fullmatch(line)
    if match is None or not (date := read_date(match["date"])):
        return found
    return replace(found, speaker=match["name"], speaker_role=match["office"], published=found.published or date)


def _following(line: str, found: Header) -> Header:
    """`Following are President Ann Lee’s remarks at the summit, in Arden today:`."""
    match = _FOLLOWING.fullmatch(line) if "ollowing" in line else None
    if match is None:
        return found
    words = match["who"].split()
    role, name = split_titles(match["who"])
    if role is None or len(name.split()) > _LONGEST_VALUE:
        role, name = " ".join(words[:-_LONGEST_VALUE]) or None, " ".join(words[-_LONGEST_VALUE:])
    return replace(found, speaker=name, speaker_role=role)


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
    date = read_date(rest) if rest else None
    own = _UNMARKED_BYLINE.fullmatch(match["author"])
    if own:
        return replace(found, author=own["author"], published=found.published or date)
    author, _, outlet = match["author"].rpartition(", ")
    if author and is_office(outlet):
        return replace(found, author=author, published=found.published or date)
    if author and (" " not in outlet.strip() or _OUTLET.fullmatch(outlet)):
        return replace(found, author=author, outlet=found.outlet or outlet, published=found.published or date)
    outlet = rest if rest and date is None and len(rest.split()) <= 4 else ""
    return replace(
        found,
        author=match["author"].rstrip("."),
        published=found.published or date,
        outlet=found.outlet or outlet or None,
    )


def _marked_title(line: str, found: Header) -> Header:
    """A headline behind a bullet or in Markdown."""
    match = _BULLET.fullmatch(line) or _MARKDOWN_TITLE.fullmatch(line)
    if match is None or found.title is not None or len(match["title"]) > TITLE_CHARS:
        return found
    return with_speech(match["title"], replace(found, title=match["title"].strip()))


def with_speech(title: str, found: Header) -> Header:
    """Note the date that a headline ends with, and the speaker of a text whose headline says that it is a speech."""
    if date := date_at_end(title):
        found = replace(found, published=found.published or date)
    if found.speaker is not None or (speaking := speaker_in(title)) is None:
        return found
    role, name = speaking
    return replace(found, speaker=name, speaker_role=role, venue=found.venue or venue_in(title))


FORMS: tuple[Callable[[str, Header], Header], ...] = (
    _field_line,
    _date_line,
    _url_line,
    _venue_line,
    _spoken_by,
    _holder_line,
    _text_of,
    _following,
    _byline,
    with_date,
    _outlet_line,
    _parted_line,
    _marked_title,
)
"""Each takes a line and what is known so far; returns the same object if the line is not of its form."""
