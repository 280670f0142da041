"""From what was typed to a query; never fails on any text."""

import re

from search.language.conversion import Conversion
from search.language.grammar import parse_structure
from search.language.nodes import And, Everything, Node, Not, Or, ParsedQuery
from search.language.tidying import SYNTAX, tidy
from search.language.words import NO_WORDS, leaves, plain, quoted, ranked_words

_BARE = re.compile(r"[a-z0-9' ]*")
"""Fits most texts without syntax, in a tenth of the time that looking for syntax takes."""
_QUOTED = re.compile(r"\"([A-Za-z0-9]+(?: [A-Za-z0-9]+)*)\"")
"""One quoted phrase of plain words and nothing else: no need of the parser either, which takes half a millisecond."""
LONGEST_QUERY_CHARS = 2_000
"""Longer texts are searched as words: the parser takes 3 microseconds a character."""
DEEPEST_NESTING = 24
"""Deeper parentheses are searched as words; nobody types them, and the parser recurses."""
MOST_PARTS = 256
"""Words, phrases and filters of a query with syntax; texts with more are searched as words."""


def parse(text: str) -> ParsedQuery:
    """Read a query.

    Words without syntax are one list, ranked by how well statements fit; they, and a phrase by itself, never see
    Whoosh's parser, which would give the same. In a query with syntax every part must match, as in Whoosh, unless
    OR says otherwise. What cannot be parsed is searched as words, and a note says so.
    """
    if _BARE.fullmatch(text) or SYNTAX.search(text) is None:
        return plain(text)
    if len(text) <= LONGEST_QUERY_CHARS and (match := _QUOTED.fullmatch(text)):
        return ParsedQuery(text=text, tree=quoted(match[1]), plain=False, words=match[1])
    if text.strip() == "*":
        return ParsedQuery(text=text, tree=Everything(), plain=False, words="")
    if len(text) > LONGEST_QUERY_CHARS:
        return _as_words(text, [f"longer than {LONGEST_QUERY_CHARS} characters, searched as plain words"])
    tidied = tidy(text)
    if not tidied.syntax:
        return _as_words(text, tidied.notes, tidied.text)
    if _nesting(tidied.text) > DEEPEST_NESTING:
        return _as_words(text, [*tidied.notes, "too many nested parentheses, searched as plain words"])
    return _parse_tidied(text, tidied.text, strict=tidied.strict, notes=tidied.notes)


def _parse_tidied(text: str, tidied: str, *, strict: bool, notes: list[str]) -> ParsedQuery:
    conversion = Conversion(joined_by_and=strict)
    try:
        tree = conversion.convert(parse_structure(tidied, joined_by_and=strict))
    except (ValueError, RecursionError):
        return _as_words(text, [*notes, "not understood as a query, searched as plain words"])
    if tree is not None and _size(tree) > MOST_PARTS:
        return _as_words(text, [*notes, f"more than {MOST_PARTS} parts, searched as plain words"])
    notes = [*notes, *dict.fromkeys(conversion.notes)]
    if tree is None:
        return _as_words(text, notes)
    return ParsedQuery(
        text=text, tree=tree, plain=not strict, words=" ".join(conversion.words), notes=tuple(dict.fromkeys(notes))
    )


def _as_words(text: str, notes: list[str], words: str | None = None) -> ParsedQuery:
    tree = ranked_words(leaves(text if words is None else words))
    if tree is None and text.strip():
        notes = [NO_WORDS]
    return ParsedQuery(text=text, tree=tree, plain=True, words=text.strip(), notes=tuple(notes))


def _nesting(text: str) -> int:
    deepest = depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        deepest = max(deepest, depth)
    return deepest


def _size(node: Node) -> int:
    match node:
        case And() | Or():
            return sum(map(_size, node.children))
        case Not():
            return _size(node.child)
        case _:
            return 1
