"""Where sentences begin and end."""

import re

from index.extract.lexicon import ABBREVIATIONS
from index.extract.quotes import paragraphs
from index.records import Span

_STOP = re.compile(r"([.!?…]+)([\"”»’')\]]*)(\s+)(?=[\"“«‘'(\[]*[A-Z0-9À-ÝА-Я•])")
_LAST_WORD = re.compile(r"([A-Za-z.]+)$")


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    """Whether the stop that was matched ends a sentence."""
    if match[1] != "." or match[2]:
        return True
    word = _LAST_WORD.search(text, max(start, match.start() - 20), match.start())
    if not word:
        return True
    letters = word[1]
    return letters.lower().strip(".") not in ABBREVIATIONS and not (len(letters) == 1 and letters.isupper())


def sentences(text: str) -> list[Span]:
    """The sentences of every paragraph in order; a paragraph's end always ends one."""
    found: list[Span] = []
    for start, end in paragraphs(text):
        begin = start
        for match in _STOP.finditer(text, start, end):
            if _ends(text, match, start):
                found.append((begin, match.end(2)))
                begin = match.end()
        if begin < end:
            found.append((begin, end))
    return found
