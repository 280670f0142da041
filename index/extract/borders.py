"""Where a span's words begin and end: spans without the quote marks, stops and spaces at their ends."""

from collections.abc import Callable, Iterable

from index.records import Span

SINGLE_QUOTES = "'‘’‚‛`´′‹›"
DOUBLE_QUOTES = '"“”„‟«»″〝〞＂'
QUOTES = frozenset(SINGLE_QUOTES + DOUBLE_QUOTES)
STOPS = frozenset(".,;:!?…—–―")


def is_edge(char: str) -> bool:
    """Whether a character is no part of a span's words at its ends."""
    return char.isspace() or char in QUOTES or char in STOPS


def trim(text: str, span: Span, drop: Callable[[str], bool] = is_edge) -> Span:
    """The span without the characters at its ends that `drop` names; empty if it names all."""
    start, end = span
    while start < end and drop(text[start]):
        start += 1
    while start < end and drop(text[end - 1]):
        end -= 1
    return start, end


def end_before(text: str, position: int) -> int:
    """Where the last word or mark before a position ends."""
    while position and text[position - 1].isspace():
        position -= 1
    return position


def join(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans trimmed, in order, those that only edge characters separate made one."""
    joined: list[Span] = []
    for start, end in sorted(span for span in (trim(text, one) for one in spans) if span[0] < span[1]):
        if joined and (start <= joined[-1][1] or all(map(is_edge, text[joined[-1][1] : start]))):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
