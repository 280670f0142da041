"""Before parsing: which characters are meant as syntax, and which are only punctuation."""

import re
from typing import NamedTuple

from search.language.grammar import FIELD_NAMES

_CURLY_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'))
_FIELD = rf"(?<!\w)(?:{'|'.join(FIELD_NAMES)}):(?=[^\s:])"
_MEANT_FIELD = re.compile(rf"\"[^\"]*\"|(?<!\w)({'|'.join(FIELD_NAMES)}):\s*(?=[\w\"(\[])", re.IGNORECASE)
_EMPTY_FIELD = rf"(?<!\w)(?:{'|'.join(FIELD_NAMES)}):(?=[\s)]|$)"
SYNTAX = re.compile(
    rf"[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02*?~^()]|(?:^|\s)-\w|(?<!\w)(?:AND|OR|NOT)(?!\w)|{_FIELD}|{_EMPTY_FIELD}"
)
"""Fits wherever a query may have syntax; a text without is words only."""

_OPERATOR = re.compile(r"(?<![^\s)(])(?:AND|OR|NOT)(?![^\s(])|(?<![^\s(])-(?=[\w\"(])")
_RANGE = re.compile(r"date:\[[^\]\"]*?\bTO\b[^\]\"]*?\]", re.IGNORECASE)
# Question marks within words and stars at words are wildcards, others punctuation.
_PUNCTUATION = re.compile(
    r"(?<!\w)\?+|\?+(?![\w*?])|(?<![\w?])\*+(?![\w?])|(?<=\s)\*+(?=\s)"
    r"|(?<![\w\"])~|~(?!\d?(?:/\d+)?(?:[\s)^]|$))"
    r"|(?<![\w\")*])\^|\^(?!\d{1,6}(?:\.\d{1,6})?(?:[\s)]|$))"
    r"|[\[\]{}\\]"
)
_NO_WEIGHT = re.compile(r"(?<=[\w\")*])\^(?!\d{1,6}(?:\.\d{1,6})?(?:[\s)]|$))(?:-[.\d]+)?")
"""The sign of a weight without one; a negative one is taken along, or its minus would deny what follows."""
_OPEN_RANGE = re.compile(r"(?<!\w)date:[\[{][^\s\]}]*")
_STARS = re.compile(r"\*{2,}")
# Quoted stretches are matched first, so that nothing in them is taken for an operator.
_DANGLING = re.compile(
    r"\"[^\"]*\""
    r"|(?:^|(?<=\())\s*(?P<leading>AND|OR)(?![^\s(])"
    r"|(?<![^\s)(])(?P<trailing>AND|OR|NOT)\s*(?=$|\)|(?<=\s)(?:AND|OR)(?![^\s(]))"
)
_WEIGHING_ONLY = re.compile(r"\^\d{1,6}(?:\.\d{1,6})?(?=\s|$)")


class Tidied(NamedTuple):
    """A query ready for the parser.

    Attributes:
        text: With only such quotes, brackets and signs as are meant as syntax.
        strict: Whether it has syntax that says which statements match (a boost does not).
        syntax: Whether it has any syntax at all.
        notes: What was taken for punctuation although it looks like syntax.
    """

    text: str
    strict: bool
    syntax: bool
    notes: list[str]


def with_fields(text: str) -> str:
    """A query in which "speaker: lee" and "Speaker:lee" ask for the field: without the space, in small letters."""
    return _MEANT_FIELD.sub(lambda match: f"{match[1].lower()}:" if match[1] else match.group(), text)


def tidy(text: str) -> Tidied:
    """Tell syntax from punctuation, so that a plain sentence needs no escaping."""
    notes: list[str] = []
    text = " ".join(text.translate(_CURLY_QUOTES).split())
    if text.isupper() and sum(word not in ("AND", "OR", "NOT") for word in text.split()) > 3 and '"' not in text:
        # A headline in capitals: its AND, OR and NOT are words.
        text = text.lower()
    pieces = text.split('"')
    if len(pieces) % 2 == 0:
        notes.append("ignored a quotation mark without its other half")
        last = pieces.pop()
        pieces[-1] += " " + last
    for place in range(0, len(pieces), 2):
        before = pieces[place - 1] if place else ""
        followed = place + 1 < len(pieces) and bool(pieces[place + 1].strip())
        pieces[place] = _outside(pieces[place], notes, after_quote=bool(before.strip()), before_quote=followed)
    quoted = any(re.search(r"\w|[$%]", piece) for piece in pieces[1::2])
    for place in range(1, len(pieces), 2):
        pieces[place] = f'"{pieces[place]}"' if re.search(r"\w|[$%]", pieces[place]) else " "
    tidied = _without_dangling("".join(pieces).strip(), notes)
    bare = re.sub(r'"[^"]*"', '""', tidied)
    strict = quoted or bool(_OPERATOR.search(bare) or re.search(rf"[*?~]|{_FIELD}", bare))
    if "(" in bare or ")" in bare:
        tidied = _settle_parentheses(tidied, bare, strict, notes)
    return Tidied(tidied, strict, strict or bool(_WEIGHING_ONLY.search(bare)), notes)


def _outside(text: str, notes: list[str], *, after_quote: bool, before_quote: bool) -> str:
    """Blank the punctuation of a stretch outside quotation marks, and note what of it looks like syntax."""
    ranges = list(_RANGE.finditer(text))
    # The mark that closed the quotation decides whether ~5 or ^2 right after it belong to it.
    guard = '"' if after_quote else " "
    out: list[str] = []
    at = 0
    for found in [*ranges, None]:
        stretch = text[at : found.start() if found else len(text)]
        lead = guard if at == 0 else " "
        last = found is None and not before_quote
        out.append(_blanked(lead + stretch, notes, ends=last)[1:])
        if found:
            out.append(found.group())
            at = found.end()
    return "".join(out)


def _blanked(text: str, notes: list[str], *, ends: bool) -> str:
    """A stretch without ranges, its punctuation blank.

    Args:
        text: The stretch.
        notes: Gets what looks like syntax and is not.
        ends: Whether the query, or its next word, ends a field that the stretch ends with.
    """
    notes.extend(
        f"no range, searched as plain words: {open_range} (a range is date:[2021-05 TO 2021-11])"
        for open_range in _OPEN_RANGE.findall(text)
    )
    text = _OPEN_RANGE.sub(lambda match: " " + match.group().replace(":", " "), text)
    notes.extend(f"no weight, ignored: {weight}" for weight in _NO_WEIGHT.findall(text))
    text = _STARS.sub("*", _PUNCTUATION.sub(" ", _NO_WEIGHT.sub(" ", text)))
    notes.extend(
        f'nothing stands right after "{empty.group()}", so it is searched as a plain word'
        for empty in re.finditer(_EMPTY_FIELD, text)
        if ends or empty.end() < len(text)
    )
    return text


def _without_dangling(text: str, notes: list[str]) -> str:
    """Blank operators that lack what they should join or negate, unless there is nothing else: "OR" may be a word."""

    def blank(match: re.Match[str]) -> str:
        operator = match["leading"] or match["trailing"]
        if operator is None:
            return match.group()
        found.append(f"ignored {operator} with nothing {'after it' if operator == 'NOT' else 'on one side'}")
        return " "

    found: list[str] = []
    before, after = "", text
    while before != after:
        before, after = after, _DANGLING.sub(blank, after).strip()
    if not re.search(r"\w", after):
        return text
    notes.extend(dict.fromkeys(found))
    return after


def _settle_parentheses(tidied: str, bare: str, strict: bool, notes: list[str]) -> str:
    """Keep parentheses that group; blank those of a plain sentence and those without their other half."""
    depth = 0
    for character in bare:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            break
    if strict and depth == 0:
        return tidied
    if strict:
        notes.append("ignored parentheses that do not match")
    pieces = tidied.split('"')
    return '"'.join(
        re.sub(r"[()]", " ", piece) if place % 2 == 0 else piece for place, piece in enumerate(pieces)
    ).strip()
