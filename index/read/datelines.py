"""Datelines: place, agency and date that stand before a lead in its line."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from dataclasses import dataclass

from index.dates import MONTH
from index.read.header_dates import read_date
from index.read.speeches import SPOKEN

HEADER_CHARS = 20_000
"""Code points from a text's beginning that are looked at."""

_SHORTEST_LEAD = 20
"""Code points that must follow a dateline in its line, or it is no dateline."""

_DATE_BEFORE = re.compile(r"\s*date\s*:?\s+(?P<date>[12]\d{3}-\d\d-\d\d)\s+(?=\S)", re.IGNORECASE)
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
        rf"(?P<place>{_PLACE}),?\s+(?P<date>{_MONTH_DAY})\.?"
        rf"(?:,?\s*(?:/(?P<slashed>{_AGENCY})/|\((?P<outlet>{_AGENCY})\))[.,]?(?:{_DASH})?\s*|{_DASH})",
        rf"(?P<place>{_PLACE}|{_MIXED_PLACE})\s*(?:--)?\s*\((?P<outlet>{_AGENCY})\)(?:{_DASH}|\.\s+|\s+)",
        rf"(?P<place>{_PLACE})\s*\((?P<date>{_MONTH_DAY})\){_DASH}",
        rf"(?P<place>{_MIXED_PLACE}),?\s+(?P<date>{_MONTH_DAY}(?<=\d{{4}}))\.?{_DASH}",
        rf"(?P<place>{_PLACE})\s*(?:--|–|—|\s-)\s+",
        rf"\((?P<place>(?!Web Desk|News Desk){_MIXED_PLACE})(?:,\s+(?P<date>{_MONTH_DAY}))?\){_DASH}",
        rf"\((?P<outlet>[A-Z][\w.&' -]{{1,28}})\)(?:{_DASH}|\s+)",
        r"/(?P<slashed>[A-Z][\w.&' -]{1,28})/[.,]?\s*",
    )
)
_CITIES = tuple(
    city.replace("_", " ")
    for city in """
    Abu_Dhabi Abuja Accra Ahmedabad Amaravati Bangkok Beijing Bengaluru Berlin Bhopal Bhubaneswar Brussels Cairo
    Canberra Chandigarh Chennai Colombo Dhaka Doha Dubai Gandhinagar Geneva Guwahati Harare Hyderabad Islamabad
    Jaipur Jakarta Jammu Johannesburg Kampala Karachi Kathmandu Kochi Kolkata Kuala_Lumpur Kyiv Lagos Lahore London
    Lucknow Madrid Manila Moscow Mumbai Nairobi New_Delhi New_York Ottawa Panaji Paris Patna Peshawar Petaling_Jaya
    Pretoria Pune Putrajaya Ranchi Riyadh Rome Seoul Shimla Singapore Srinagar Sydney Tehran Thiruvananthapuram
    Tokyo Vienna Vijayawada Washington
    """.split()
)
"""Cities that papers write without capitals before a colon."""

_PLACE_ALONE = re.compile(rf"^(?P<place>{_PLACE}|{'|'.join(_CITIES)}):[ \u00a0]+(?P<lead>.*)", re.MULTILINE)
_QUOTED = re.compile(r"[\"“].*?[\"”]")
_NOT_PLACES = re.compile(
    r"(?:the|note|correction|exclusive|breaking|update|watch|video|opinion|analysis|live|photos?|factbox|q&a|a|i)\b|"
    r"(?:sens?|reps?|govs?|mr|mrs|ms|dr|gen|col|lt|sgt|prof|rev)\.\s",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-Z]{2,8}|Reuters|Bloomberg|Xinhua|Sputnik|Interfax|Politico|Kyodo|dpa")
_NOT_AGENCIES = re.compile(r"\d|^(?:D|R|I)-|^(?:the|a|an|and|or|not|who|which|file|photo|via|through)\b", re.IGNORECASE)
_STOPS = ".!?…\"”’'»"
_STOP_BEHIND = re.compile(r"(?<=[A-Z]{4})\.$")
"""A full stop that ends no abbreviation (KYIV. May 3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What a dateline says.

    Attributes:
        published: The date, if it has a year.
        end: Where the lead begins in the line.
    """

    place: str | None
    outlet: str | None
    published: str | None
    end: int


def date_before(line: str) -> tuple[int, str | None]:
    """Where a line goes on behind a date in the manner of a field (`Date 2021-11-02 NEW YORK, ...`), and that date.

    Returns: 0 and None if the line begins with no such date.
    """
    match = _DATE_BEFORE.match(line)
    return (match.end(), read_date(match["date"])) if match else (0, None)


def find_dateline(line: str, start: int) -> Dateline | None:
    """`NEW YORK, November 2. /TASS/.`, `WASHINGTON (Reuters) -`, `LONDON, March 3 (AP) —`, `(CNN)`.

    Args:
        line: The line.
        start: Where in the line the dateline must begin.
    """
    for form in _DATELINES:
        match = form.match(line, start)
        if match is None:
            continue
        said = match.groupdict()
        outlet, place, date = said.get("outlet") or said.get("slashed"), said.get("place"), said.get("date")
        if len(line) - match.end() < _SHORTEST_LEAD or not (
            _is_dateline(place, outlet, date) or (place and line[start] == "(")
        ):
            continue
        if match[0][-1].isspace() and match[0].rstrip()[-1:] == ")" and place and line[-1] not in _STOPS:
            continue  # a headline ("Norvik Robotics (NVR) reports first profit")
        return Dateline(
            place=place and _STOP_BEHIND.sub("", place),
            outlet=outlet,
            published=read_date(date) if date else None,
            end=match.end(),
        )
    return None


def place_before_colon(text: str, start: int) -> re.Match[str] | None:
    """A line's place and lead, in the form of some Asian papers: no speaker, of whom a transcript has several."""
    match = _PLACE_ALONE.match(text, start)
    if match is None or not _is_dateline(match["place"], None) or len(match["lead"]) < 3 * _SHORTEST_LEAD:
        return None
    spoken = SPOKEN.search(_QUOTED.sub("", match["lead"]))
    return None if spoken or len(_PLACE_ALONE.findall(text[:HEADER_CHARS])) > 1 else match


def _is_dateline(place: str | None, outlet: str | None, date: str | None = None) -> bool:
    """Whether place and outlet look like it; "Sens. Rand Paul (Ky.)" and "EXCLUSIVE – " do not."""
    if outlet and (_NOT_AGENCIES.search(outlet) or outlet.endswith(".")):
        return False
    if place is None:
        return True
    if date and read_date(date):
        return not _NOT_PLACES.match(place)
    # A place not in capitals is told from a person with a party or employer behind the name by the agency alone.
    return not _NOT_PLACES.match(place) and (
        place.partition(",")[0].isupper() or place in _CITIES or bool(_ACRONYM.fullmatch(outlet or ""))
    )
