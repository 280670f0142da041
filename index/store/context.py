"""What stands before and after a statement in its article?"""

import re
from collections.abc import Sequence

from index.read.headers import running_text_start
from index.records import Span

CONTEXT_CHARS = 300
"""Most code points shown on each side: about two sentences."""

_QUOTE_MARKS = "\"'“”„‟‘’‚‛«»‹›"

_LEFT_BEHIND = re.compile(r"^[^\w\s(\[“‘«„]*\s+")
"""Marks that end the statement's own sentence: `. He` and `," he`, but not `"He`."""

_SENTENCE_START = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=\S)|\n\s*\n")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*(?=\s|$)|\n\s*\n")


def context(body: str | None, spans: Sequence[Span]) -> tuple[str, str]:
    """The text around a statement, white space collapsed.

    Args:
        body: The article; None behind ready statements.
        spans: The statement's pieces in it.

    Headlines, datelines and other header lines belong to neither side.

    Returns: What stands before the first piece and after the last, each at most CONTEXT_CHARS code points and cut
        between sentences where one ends, else between words. Both empty without body or spans.
    """
    if not body or not spans:
        return "", ""
    start, end = spans[0][0], spans[-1][1]
    header_end = running_text_start(body)
    # The quote marks that enclose the statement belong to neither side.
    if start and body[start - 1] in _QUOTE_MARKS:
        start -= 1
    if end < len(body) and body[end] in _QUOTE_MARKS:
        end += 1
    first = max(min(header_end, start), start - CONTEXT_CHARS)
    last = end + CONTEXT_CHARS
    return _before(body[first:start], first > header_end), _after(body[end:last], last < len(body))


def _before(window: str, is_cut: bool) -> str:
    if is_cut:
        match = _SENTENCE_START.search(window)
        rest = window[match.end() :] if match else ""
        window = rest if rest.strip() else window.partition(" ")[2]
    return " ".join(window.split())


def _after(window: str, is_cut: bool) -> str:
    if is_cut:
        ends = [match.end() for match in _SENTENCE_END.finditer(window)]
        whole = window[: ends[-1]] if ends else ""
        window = whole if whole.strip(" \"'”’\n.,!?") else window.rpartition(" ")[0]
    return " ".join(_LEFT_BEHIND.sub("", window).split())
