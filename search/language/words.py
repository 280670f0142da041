"""Plain words as a query, without a parser."""

import re

from index.analysis import Token, raw_words, stem, tokenise
from search.language.nodes import Node, Or, ParsedQuery, Phrase, Word

_JOINTS = frozenset({"", "-", "\u2010", "\u2011", "\u2012", "\u2013", ".", "_", "&", "+", ":", "/-"})
_COMPOUND = re.compile(r"[$%#@]|[A-Za-z0-9][-.,_&+:]+[A-Za-z0-9]|/-")
"""Fits wherever a plain ASCII text may have words written as one, or forms unlike what is written."""

_BARE = re.compile(r"[A-Za-z0-9' ]*")
"""Fits most texts without compounds, in a tenth of the time that looking for one takes."""

LONGEST_COMPOUND = 8
"""Words that may be joined into one; longer chains are searched word by word."""


NO_WORDS = "no words to search for"


def plain(text: str) -> ParsedQuery:
    """A text as words, whatever is in it: statements with any of them match, ranked by score."""
    tree, words = ranked_words(leaves(text)), text.strip()
    return ParsedQuery(text=text, tree=tree, plain=True, words=words, notes=(NO_WORDS,) if words and not tree else ())


def ranked_words(found: list[Node]) -> Node | None:
    """Leaves as one query: without duplicates, in the order of first mention."""
    if not found:
        return None
    children = tuple(dict.fromkeys(found))
    return children[0] if len(children) == 1 else Or(children, ranked=True)


def leaves(text: str, field: str | None = None, boost: float = 1.0) -> list[Node]:
    """The words of a text; what is written as one word, like S-400 or $18, is a phrase of its parts."""
    if _BARE.fullmatch(text) or (text.isascii() and _COMPOUND.search(text) is None):
        return [Word(word, stem(word), False, field, boost) for word in dict.fromkeys(raw_words(text))]
    found: list[Node] = []
    for tokens in _compounds(text):
        if len(tokens) == 1:
            found.append(Word(tokens[0].exact, tokens[0].term, False, field, boost))
        elif len(tokens) > LONGEST_COMPOUND:
            found.extend(Word(token.exact, token.term, False, field, boost) for token in tokens)
        else:
            forms, terms = tuple(t.exact for t in tokens), tuple(t.term for t in tokens)
            found.append(Phrase(forms, terms, False, 1, field, boost))
    return found


def quoted(text: str, slop: int = 1, field: str | None = None, boost: float = 1.0) -> Node | None:
    """The words of a text one after the other, in their very forms; None if it has none."""
    tokens = tokenise(text)
    if len(tokens) == 1:
        return Word(tokens[0].exact, tokens[0].term, True, field, boost)
    forms, terms = tuple(token.exact for token in tokens), tuple(token.term for token in tokens)
    return Phrase(forms, terms, True, slop, field, boost) if tokens else None


def _compounds(text: str) -> list[list[Token]]:
    """The tokens of a text, those written as one word together."""
    groups: list[list[Token]] = []
    end = 0
    for token in tokenise(text):
        if groups and text[end : token.start] in _JOINTS:
            groups[-1].append(token)
        else:
            groups.append([token])
        end = token.end
    return groups
