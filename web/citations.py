"""A statement as people cite it: as a quotation to paste, in APA style and in BibTeX."""

import re
from dataclasses import dataclass

from index.analysis import fold
from index.records import StoredDocument, StoredStatement
from web.formats import MONTHS, long_date, needs_quotes, speaker_name

_TRAILING = " ,;:"
_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


@dataclass(frozen=True, slots=True)
class Citation:
    """One statement in three forms."""

    quotation: str
    apa: str
    bibtex: str


def cite(stored: StoredStatement, document: StoredDocument | None, address: str) -> Citation:
    """Every form of citation.

    Args:
        stored: The statement.
        document: Its document, for the author; None if it is not at hand.
        address: The statement's own permanent address, for documents without one on the web.
    """
    author = document.author if document else None
    link = stored.url or address
    return Citation(quotation(stored, link), apa(stored, author, link), bibtex(stored, author, link))


def quotation(stored: StoredStatement, link: str) -> str:
    """The words with who said them, when and where; reported speech without quotation marks.

    Example: “We should not lose any more time.” — Sergey Ryabkov, Russian Deputy Foreign Minister, 2 November 2021
    (TASS). https://…
    """
    statement = stored.statement
    words = statement.text.rstrip(_TRAILING)
    if words and words[-1] not in ".!?…。！？\"'”’":
        words += "."
    if needs_quotes(stored):
        words = f"“{words}”"
    role = statement.speaker.role if statement.speaker else None
    who = ", ".join(part for part in (speaker_name(stored), role, long_date(statement.said_on)) if part)
    outlet = f" ({stored.outlet})" if stored.outlet else ""
    return f"{words} — {who}{outlet}. {link}"


def apa(stored: StoredStatement, author: str | None, link: str) -> str:
    """A reference in APA style, 7th edition: author or outlet, date, title, outlet, address.

    A titled article without author and outlet begins with its title. What has no title is cited as the statement
    itself, by its speaker and its own date.
    """
    lead = author or stored.outlet
    outlet = f" {stored.outlet}." if stored.outlet and stored.outlet != lead else ""
    if not stored.title:
        lead = lead or speaker_name(stored)
        date = _apa_date(stored.published or stored.statement.said_on)
        return f"{_sentence(lead)} ({date}). [Statement by {speaker_name(stored)}].{outlet} {link}"
    date = _apa_date(stored.published)
    if not lead:
        return f"{_sentence(stored.title)} ({date}). {link}"
    return f"{_sentence(lead)} ({date}). {_sentence(stored.title)}{outlet} {link}"


def bibtex(stored: StoredStatement, author: str | None, link: str) -> str:
    """An entry for BibTeX, special characters escaped, letters of any script left as they are."""
    date = stored.published or (None if stored.title else stored.statement.said_on) or ""
    maker = author or stored.outlet or ("" if stored.title else speaker_name(stored))
    parts = date.split("-")
    said_on = long_date(stored.statement.said_on)
    note = f"Statement by {speaker_name(stored)}" + (f", {said_on}" if said_on else "")
    fields = {
        "author": f"{{{_escape(maker)}}}" if maker else "",
        "title": f"{{{_escape(stored.title or note)}}}",
        "year": parts[0],
        "month": str(int(parts[1])) if len(parts) > 1 else "",
        "howpublished": _escape(stored.outlet or ""),
        "note": _escape(f"{note}: “{stored.statement.text.rstrip(_TRAILING)}”"),
        "url": link.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{_key(stored)},\n{lines}\n}}"


def _sentence(text: str) -> str:
    return text if text[-1] in ".?!" else text + "."


def _apa_date(date: str | None) -> str:
    if not date:
        return "n.d."
    parts = date.split("-")
    if len(parts) == 1:
        return parts[0]
    month = MONTHS[int(parts[1]) - 1]
    return f"{parts[0]}, {month}" + (f" {int(parts[2])}" if len(parts) == 3 else "")


def _escape(text: str) -> str:
    return "".join(_BIBTEX.get(char, char) for char in text)


def _key(stored: StoredStatement) -> str:
    """An ASCII key that is the same every time: last name, year, start of the statement's id."""
    year = (stored.statement.said_on or stored.published or "")[:4]
    words = re.findall(r"[a-z]+", fold(speaker_name(stored)))
    return f"{words[-1] if words else 'statement'}{year}{stored.id[:8]}"
