"""Texts whose lines were broken at a fixed width: which line breaks end no paragraph?"""

import re
from collections import Counter
from itertools import pairwise

from index.read.headers import FRONT_MATTER

WIDEST = 90
"""Longest line of a text broken at a width; teletypes and mail break at 72 to 80."""

NARROWEST = 50
"""Shortest width; the lines of verse, addresses and headers are shorter."""

FEWEST = 3
"""Line breaks of this kind that a text must have; fewer may be chance."""

_INDENT = 20
"""White space at most that a line of a text broken at a width begins and ends with."""

_STOPS = ".!?:;…\"”’'"
"""What a paragraph ends in."""

_FULL = 0.8
"""So much of the width a line has at least that ends in no stop and yet was broken."""

_LINE = re.compile(r"(?P<indent>[^\S\n]*)(?P<words>[^\n]*?)[^\S\n]*(?P<gap>\n|$)")


def unwrapped(text: str) -> str:
    """The text with blanks for the line breaks that only its width made; it keeps its length, so that spans hold.

    A line was broken if the next one's first word would not have fitted in it, or if it ends in no stop and goes on in
    lower case or is nearly full (lines broken at a printed width differ in length). A text is taken as broken at a
    width if no line that another one follows is longer than that of a letter, and most breaks are such breaks.
    """
    rows = text.split("\n")
    followed = [len(one) for one, other in pairwise(rows) if one and other]
    if len(followed) < FEWEST or not NARROWEST <= max(followed) <= WIDEST + _INDENT:
        return text
    front = FRONT_MATTER.match(text)
    lines = [match for match in _LINE.finditer(text, front.end() if front else 0) if match.start() < len(text)]
    pairs = [(one, other) for one, other in pairwise(lines) if one["words"] and other["words"]]
    width = max((one.end("words") - one.start() for one, _ in pairs), default=0)
    if not NARROWEST <= width <= WIDEST:
        return text
    broken = [
        one
        for one, other in pairs
        if len(other["indent"]) <= len(one["indent"])
        and (
            one.end("words") - one.start() + 1 + len(other["words"].split(maxsplit=1)[0]) > width
            or (one["words"][-1] not in _STOPS and (other["words"][0].islower() or len(one["words"]) >= _FULL * width))
        )
    ]
    if len(broken) < FEWEST or 2 * len(broken) < len(pairs):
        return text
    letters = list(text)
    for one in broken:
        blanks = range(one.end("words"), one.end())
        letters[blanks.start : blanks.stop] = " " * len(blanks)
    return "".join(letters)


_RUN_ON = re.compile(
    r"(?<=[.!?…\"”)—–-]) (?=(?P<label>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,4})"
    r"(?:, [A-Z][^:\n.?!]{1,40}?)?(?: \([^)\n]{3,40}\))?: )"
)
"""The blank before a label in capitals within a paragraph."""


def parted(text: str) -> str:
    """The text with line ends before a transcript's labels within paragraphs; it keeps its length."""
    if not re.search(r"[A-Z]{2}: ", text):
        return text
    found = [*_RUN_ON.finditer(text)]
    counts = Counter(one["label"] for one in found)
    if len(found) < FEWEST or max(counts.values()) < _AGAIN or 2 * len(found) < text.count("\n"):
        return text
    letters = list(text)
    for one in found:
        letters[one.start()] = "\n"
    return "".join(letters)


_AGAIN = 2
"""So often a label must come in a transcript without line ends."""
