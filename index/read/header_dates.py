"""Dates as the lines of a header write them: is a line a date, and which day does it say?"""

import re

from index.dates import MONTH, parse_date

SHORT_LINE = 120
"""Longest line under a headline that may be a date, an outlet or a byline, in code points."""

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
DATE = (
    rf"(?:[12]\d{{3}}-\d\d-\d\d|\b\d{{1,2}}\.\s?\d{{1,2}}\.\s?[12]\d{{3}}\b|\b\d{{1,2}}/\d{{1,2}}/[12]\d{{3}}\b|{_WEEKDAY}"
    rf"(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+[12]\d{{3}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?{MONTH},?\s+(?:de\s+)?[12]\d{{3}}))"
)
"""A day with its year, for patterns compiled without case."""
DATES = re.compile(DATE, re.IGNORECASE)
"""Patterns that can leave a date to it start faster: DATE is long, and each pattern that holds it is compiled anew."""
CLOCK = (
    r"(?:[T,\s]+(?:at\s+|[-–—|]\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:\(?[A-Z]{1,5}\)?|[+-]\d\d:?\d\d)?)?"
)
"""The time that may follow a date, with its zone; may be empty."""
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_BESIDE_DATES = re.compile(
    r"\bT?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?Z?\s*(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d\d:?\d\d\b"
    r"|\b(?:GMT(?:[+-]\d{1,2})?|UTC|[BCI]ST|CEST?|EEST|[ECMP][DS]?T|MSK|JST|local time|"
    r"(?:eastern|central|pacific|mountain)(?:\s(?:standard|daylight)\stime)?|first|"
    r"published|posted|updated|last|modified|issued|released|created|dated?|aired|publication|release|"
    r"debated|delivered|given|held|recorded|taken|heard|signed|adopted|on|at|and|le|den|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+\s*-?min(?:ute)?s?(?:\s+read|\s+ago)?)\b",
    re.IGNORECASE,
)
"""What may stand beside a date in its line: times, time zones, what happened then."""
_DATE_AT_END = re.compile(
    rf"(?:,[\"”’']?\s|\s(?:on|of)\s|\s(?P<apart>[-–—|]\s|\())(?P<date>{DATE})(?(apart)\)?)$", re.IGNORECASE
)


def read_date(text: str) -> str | None:
    """The date in a header's value; None if there is none."""
    match = DATES.search(text)
    for candidate in (text, match[0] if match else ""):
        try:
            return parse_date(candidate)
        except ValueError:
            continue
    return None


def may_hold_date(line: str) -> bool:
    """Whether a line is short and has a year: cheaper to ask than to look for dates."""
    return len(line) <= SHORT_LINE and bool(_YEAR.search(line))


def lone_date(line: str) -> str | None:
    """The first date of a line that holds nothing but dates, times and words that go with them."""
    match = DATES.search(line) if may_hold_date(line) else None
    if match is None or re.search(r"\w", _BESIDE_DATES.sub("", DATES.sub("", line))):
        return None
    return read_date(match[0])


def date_at_end(title: str) -> str | None:
    """The date that a headline ends with, behind a comma or a dash or in brackets; None if there is none."""
    match = _DATE_AT_END.search(title)
    return read_date(match["date"]) if match else None
