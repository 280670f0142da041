"""When something was said: relative and partial dates against the day of publication."""

import calendar
import re
from datetime import date, timedelta

from index.extract.lexicon import MONTHS, WEEKDAYS

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_UTTERANCE = r"(?:speech|interview|article|book|essay|letter|post|tweet|rally|debate|lecture|memo|op-ed)"
_PATTERN = re.compile(
    rf"""\b(?:
      (?P<iso>[12]\d{{3}}-\d\d-\d\d)
    | (?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,?\s+(?P<year>[12]\d{{3}}))?
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})(?:,?\s+(?P<year2>[12]\d{{3}}))?\b
    | (?:in|last|since|of|early|late|mid-?)\s+(?P<month3>{_MONTH})(?:,?\s+(?:of\s+)?(?P<year3>[12]\d{{3}}))?\b
    | (?P<month4>{_MONTH})\s+(?P<year4>[12]\d{{3}})
    | (?:in|back\sin|since|of)\s+(?:an?\s(?=\S+\s(?:\w+\s)?{_UTTERANCE}\b))?
      (?P<year5>(?:19|20)\d{{2}})\b
    | at\s+an?\s+(?P<year6>(?:19|20)\d{{2}})\s+\w+
    | (?P<last>last|this\spast|previous)?\s*(?P<weekday>{"|".join(WEEKDAYS)})\b
    | (?P<yesterday>yesterday|last\snight|the\sday\sbefore|the\sprevious\sday)
    | (?P<today>today|tonight|this\s(?:morning|afternoon|evening)|earlier\sin\sthe\sday)
    | (?P<count>{_COUNT})\s+(?P<unit>day|week|month|year)s?\s+(?:ago|earlier|before)
    | (?P<lastunit>last|earlier\sthis|this|previous|the\sprevious)\s+
      (?P<span>week|weekend|month|year|summer|winter|spring|fall|autumn)
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_RELATIVE_CLAUSE = re.compile(
    r",\s+(?:who|whose|which)\b[^,;.\"“”]*,"
    r"|,\s+(?:who|whose|an?|the|his|her|[a-z]+ed|born)\b[^;\"“”]*?\b(?:in|since|until|of|from)\s(?:19|20)\d\d\b(?:[^,;\"“”]*,|[^;\"“”]*$)"
)
"""What is told of a speaker besides: its dates are not the statement's."""
UNKNOWN = "unknown"
"""Said at a time the article tells too vaguely for a date ("last week")."""


def _month(name: str) -> int:
    """The number of a month's name or abbreviation."""
    return next(i for i, month in enumerate(MONTHS, 1) if month.startswith(name.lower().strip(".")[:3]))


def _day(published: str | None) -> date | None:
    """The day of publication, None if it is not known to the day."""
    try:
        return date.fromisoformat(published or "")
    except ValueError:
        return None


def _month_day(year: int | None, month: int, day: int, published: date | None) -> str | None:
    """A day of a month; without a year the latest one that is not after the publication."""
    if year is None:
        if published is None:
            return None
        year = published.year if (month, day) <= (published.month, published.day) else published.year - 1
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day).isoformat()


def _back(day: date, count: int, unit: str) -> str:
    """So many days, weeks, months or years before a day, no more exact than the unit."""
    if unit == "day":
        return (day - timedelta(days=count)).isoformat()
    if unit == "week":
        return UNKNOWN
    if unit == "year":
        return str(day.year - count)
    months = day.year * 12 + day.month - 1 - count
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def _relative(match: re.Match[str], day: date) -> str | None:
    """What a relative expression means on the day of publication."""
    if match["weekday"]:
        back = (day.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7
        if back == 0 and match["last"]:
            back = 7
        return (day - timedelta(days=back)).isoformat()
    if match["yesterday"]:
        return (day - timedelta(days=1)).isoformat()
    if match["today"]:
        return day.isoformat()
    if match["count"]:
        said = match["count"].lower()
        return _back(day, _NUMBERS.get(said) or int(said), match["unit"].lower())
    unit = match["span"].lower()
    if unit in ("week", "weekend", "summer", "winter", "spring", "fall", "autumn"):
        return UNKNOWN
    now = match["lastunit"].lower() in ("this", "earlier this")
    if unit == "month":
        return day.isoformat()[:7] if now else _back(day, 1, "month")
    return str(day.year if now else day.year - 1)


def _value(match: re.Match[str], published: str | None) -> str | None:
    """The date an expression means, None if it means none."""
    day = _day(published)
    if match["iso"]:
        return match["iso"] if _day(match["iso"]) else None
    for m, d, y in (("month", "day", "year"), ("month2", "day2", "year2")):
        if match[m]:
            return _month_day(int(match[y]) if match[y] else None, _month(match[m]), int(match[d]), day)
    for m, y in (("month3", "year3"), ("month4", "year4")):
        if match[m]:
            month = _month(match[m])
            if match[y]:
                return f"{match[y]}-{month:02d}"
            return f"{day.year if month <= day.month else day.year - 1}-{month:02d}" if day else None
    if year := match["year5"] or match["year6"]:
        return year
    return _relative(match, day) if day else None


def said_on(words: str, published: str | None) -> str | None:
    """The date that the words around a cue give, never later than the publication.

    Args:
        words: The attribution's words without the statement itself ("she told Sputnik on Monday").
        published: "2021", "2021-05" or "2021-05-04".

    Returns:
        A date, UNKNOWN if the words tell a time that is too vague, None if they tell none.
    """
    words = _RELATIVE_CLAUSE.sub(",", words)
    for match in _PATTERN.finditer(words):
        if re.search(
            r"\b(?:next|until|by|before|after|upcoming|coming|for)\s*$", words[: match.start()], re.IGNORECASE
        ):
            continue
        value = _value(match, published)
        if value and (value == UNKNOWN or not published or value[: len(published)] <= published[: len(value)]):
            return value
    return None
