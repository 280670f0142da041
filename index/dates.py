"""Dates as precisely as they are known: a year, a month or a day."""

import calendar
import datetime
import functools
import re

_MONTHS = {
    name.lower(): number for names in (calendar.month_name, calendar.month_abbr) for number, name in enumerate(names)
}
del _MONTHS[""]
_MONTHS["sept"] = 9
_FOREIGN = (
    "januar janvier enero gennaio janeiro",
    "februar février febrero febbraio fevereiro",
    "märz mars marzo março",
    "avril abril aprile",
    "mai mayo maggio maio",
    "juni juin junio giugno junho",
    "juli juillet julio luglio julho",
    "août agosto",
    "septembre septiembre settembre setembro",
    "oktober octobre octubre ottobre outubro",
    "novembre noviembre novembro",
    "dezember décembre diciembre dicembre dezembro",
)
_MONTHS |= {name: number for number, names in enumerate(_FOREIGN, 1) for name in names.split()}

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    rf"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|{'|'.join(' '.join(_FOREIGN).split())})\b\.?"
)
"""A month's English name or abbreviation, or its German, French, Spanish, Italian or Portuguese name.

For patterns compiled without case."""

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_TIME = r"(?:[T,\s]+(?:at\s+|-\s+)?\d{1,2}[:.]\d{2}.*)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.(?=\s))?"
_YEAR = r"(?P<year>[12]\d{3})"

_FORMS = tuple(
    re.compile(_WEEKDAY + form + _TIME, re.IGNORECASE)
    for form in (
        _YEAR,
        _YEAR + r"-(?P<month>\d{1,2})",
        _YEAR + r"(?P<separator>[-/.])(?P<month>\d{1,2})(?P=separator)" + _DAY,
        rf"(?P<month>{MONTH}),?\s+{_YEAR}",
        rf"(?P<month>{MONTH})\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}(?:\s+(?:of|de))?[\s-]+(?P<month>{MONTH}),?(?:\s+de)?[\s-]+{_YEAR}",
        _DAY + r"\.\s?(?P<month>\d{1,2})\.\s?" + _YEAR,
        r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-]" + _YEAR,
    )
)

_EPOCH = datetime.date(1970, 1, 1).toordinal()
NO_DAY = -(2**31)
"""Stands for "undated" in columns of days; the least int32."""


@functools.lru_cache(maxsize=65536)
def parse_date(text: str) -> str:
    """Read a date as English-language sources write it.

    Takes ISO dates with or without a time, "May 4, 2021", "Tuesday, 4 May 2021 05:41 UTC", "4. Mai 2021", "May 2021",
    "2021", 4.5.2021 with the day first as wherever dots are written, and numbers with other marks and the year last
    where only one order of day and month is possible.

    Returns: "2021", "2021-05" or "2021-05-04", as precise as the text.
    Raises: ValueError: If it is no date, or could be two; the message is for the user.
    """
    stripped = text.strip()
    for form in _FORMS:
        if match := form.fullmatch(stripped):
            return _iso(text, **match.groupdict())
    raise ValueError(f"{text!r} is no date; write a year, a month or a day, such as 2021, 2021-05 or 2021-05-04")


def _iso(text: str, year: str, month: str | None = None, day: str | None = None, **numbers: str | None) -> str:
    """Compose what a form matched, or raise ValueError if the calendar has no such day."""
    if numbers.get("first") and numbers.get("second"):
        month, day = _order(text, str(numbers["first"]), str(numbers["second"]))
    if month is None:
        return year
    month_number = int(month) if month.isdecimal() else _MONTHS[month.lower().rstrip(".")]
    if not 1 <= month_number <= 12:
        raise ValueError(f"{text!r} is no date: there is no month {month_number}")
    if day is None:
        return f"{year}-{month_number:02}"
    try:
        return datetime.date(int(year), month_number, int(day)).isoformat()
    except ValueError:
        raise ValueError(f"{text!r} is no date: {year}-{month_number:02} has no day {day}") from None


def _order(text: str, first: str, second: str) -> tuple[str, str]:
    """Tell month and day apart in 4/13/2021 and 13-4-2021; 4/5/2021 could be either."""
    if int(first) > 12:
        return second, first
    if int(second) > 12 or first == second:
        return first, second
    raise ValueError(f"{text!r} could be two dates, month first or day first; write it as 2021-05-04")


@functools.lru_cache(maxsize=65536)
def day_range(date: str) -> tuple[int, int]:
    """First and last day of a date, inclusive, in days since 1970-01-01.

    Args:
        date: "2021", "2021-05" or "2021-05-04", as `parse_date` returns it.

    Raises: ValueError: If it is anything else.
    """
    year, month, day = [*(int(part) for part in date.split("-")), 0, 0][:3]
    first = datetime.date(year, month or 1, day or 1)
    last_month = month or 12
    last = datetime.date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    return first.toordinal() - _EPOCH, last.toordinal() - _EPOCH


def day_text(day: int) -> str:
    """The ISO date of a count of days since 1970-01-01."""
    return datetime.date.fromordinal(day + _EPOCH).isoformat()
