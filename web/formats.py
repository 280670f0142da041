"""How templates print dates, numbers and names, and the addresses they link to."""

import unicodedata
from typing import Any
from urllib.parse import urlencode

from flask import Flask, g, request

from index.records import Kind, StoredDocument, StoredStatement
from web import fragments
from web.marking import hit_pieces
from web.state import site_url
from web.version import program_version

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_QUOTE_MARKS = "\"'“”„‟«»‹›‘’‚「」『』"
_DOUBLE_MARKS = '"“”„‟«»『』「」'
KINDS = {
    Kind.DIRECT: ("Direct quotation", "In the speaker’s own words"),
    Kind.INDIRECT: ("Reported speech", "In the reporter’s words"),
    Kind.MIXED: ("Partly quoted", "Partly in the speaker’s own words"),
}


def long_date(date: str | None) -> str:
    """Write 2021-11-02 as "2 November 2021"; a month or a year likewise; nothing for None."""
    if not date:
        return ""
    parts = date.split("-")
    if len(parts) == 1:
        return parts[0]
    month = MONTHS[int(parts[1]) - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"


def number(value: int) -> str:
    """A whole number with thin spaces between the thousands."""
    return f"{value:,}".replace(",", "\u202f")


def plural(value: int, one: str, many: str | None = None) -> str:
    """A number with its noun."""
    return f"{number(value)} {one if value == 1 else many or one + 's'}"


def needs_quotes(stored: StoredStatement) -> bool:
    """Whether the page puts quotation marks around the words: not around reported speech, nor where there are some."""
    return stored.statement.kind is Kind.DIRECT and not any(mark in stored.statement.text for mark in _DOUBLE_MARKS)


def head(text: str, chars: int) -> str:
    """The beginning of a text, cut at a space; with an ellipsis where something is left out."""
    if len(text) <= chars:
        return text
    cut = text.rfind(" ", chars // 2, chars)
    return text[: cut if cut > 0 else chars].rstrip() + "…"


def tail(text: str, chars: int) -> str:
    """The end of a text, cut at a space; with an ellipsis where something is left out."""
    if len(text) <= chars:
        return text
    start = len(text) - chars
    cut = text.find(" ", start, start + chars // 2)
    return "…" + text[cut + 1 if cut > 0 else start :].lstrip()


def before_quote(text: str) -> str:
    """What stands before a statement, without the quote mark that opens it."""
    return text.rstrip(" \t\r\n" + _QUOTE_MARKS)


def after_quote(text: str) -> str:
    """What stands after a statement, without the quote mark that closes it."""
    return text.lstrip(" \t\r\n,;" + _QUOTE_MARKS)


def direction(text: str) -> str:
    """The writing direction of a text, "rtl" or "ltr", by its first letter that has one."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "R" | "AL":
                return "rtl"
            case "L":
                return "ltr"
    return "ltr"


def document_name(document: StoredDocument | StoredStatement) -> str:
    """What to call a document: its title, else outlet and date, else where it was read from."""
    if document.title:
        return document.title
    if document.outlet:
        return ", ".join(part for part in (document.outlet, long_date(document.published)) if part)
    return document.source


def speaker_name(stored: StoredStatement) -> str:
    """Who said it, as far as is known."""
    speaker = stored.statement.speaker
    return (speaker and (speaker.name or speaker.mention)) or "Unnamed speaker"


def source_link(stored: StoredStatement, body: str | None = None) -> str | None:
    """The source article, opened at the statement's words; None where no web address is known."""
    if not stored.url or not stored.url.lower().startswith(("http://", "https://")):
        return None
    return stored.url + fragments.directive(fragments.pieces_of(stored, body), body, has_hash="#" in stored.url)


def changed_address(**changes: Any) -> str:
    """This page's address with some parameters changed; None takes one away, lists are repeated parameters."""
    arguments = {name: values for name, values in request.args.lists() if any(values)}
    for name, value in changes.items():
        if value is None or value == []:
            arguments.pop(name, None)
        else:
            arguments[name] = value if isinstance(value, list) else [str(value)]
    # Not by url_for: names that mean something to it (_scheme, _external) may stand in anybody's address.
    return request.path + ("?" + urlencode(arguments, doseq=True) if arguments else "")


def with_value(name: str, value: str) -> str:
    """This page's address, from the first page on, with one more value of a repeatable parameter."""
    if "kept_query" not in g:
        # Facets ask for many such addresses, which differ in their last value only.
        kept = [(key, one) for key, one in request.args.items(multi=True) if one and key != "cursor"]
        g.kept_query = urlencode(kept) + "&" if kept else ""
    return f"{request.path}?{g.kept_query}{urlencode({name: value})}"


def without_value(name: str, value: str) -> str:
    """This page's address, from the first page on, with one value of a repeatable parameter less."""
    values = [one for one in request.args.getlist(name) if one and one != value]
    return changed_address(**{name: values, "cursor": None})


def install(app: Flask) -> None:
    """Give an application's templates these functions."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(
        long_date=long_date,
        number=number,
        plural=plural,
        direction=direction,
        head=head,
        tail=tail,
        before_quote=before_quote,
        after_quote=after_quote,
    )
    app.jinja_env.globals.update(
        KINDS=KINDS,
        changed_address=changed_address,
        document_name=document_name,
        hit_pieces=hit_pieces,
        needs_quotes=needs_quotes,
        site_url=site_url,
        source_link=source_link,
        speaker_name=speaker_name,
        version=program_version(),
        with_value=with_value,
        without_value=without_value,
    )
