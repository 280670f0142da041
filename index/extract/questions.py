"""Interviews without labels: questions in bold, answers below them."""

import re

from index.extract.drafts import Draft, Form, Reading
from index.extract.labels import Turn
from index.extract.participants import Participants
from index.extract.quotes import paragraphs
from index.extract.spoken import END, said, without_heard
from index.read.speeches import SPOKEN
from index.records import Span, Speaker

_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<words>[^*_\n]+)(?P=mark)")
_FEWEST = 3
"""Questions that make an interview."""


def find_questions(reading: Reading) -> Form | None:
    """An interview whose questions are in bold (Markdown) and whose answers are in the first person; None for others.

    An explainer has questions in bold too, but its answers are nobody's in particular.
    """
    text = reading.text
    if "**" not in text and "__" not in text:
        return None
    lines = [one for one in paragraphs(text) if one[0] >= reading.start]
    bold = [number for number, line in enumerate(lines) if _BOLD.fullmatch(text, *line)]
    if not bold:
        return None
    blocks = [lines[low + 1 : high] for low, high in zip(bold, [*bold[1:], len(lines)], strict=True)]
    asked = [i for i, number in enumerate(bold) if blocks[i] and "?" in text[slice(*lines[number])]]
    answered = [i for i in asked if any(SPOKEN.search(text, *line) for line in blocks[i])]
    if len(asked) < _FEWEST - 1 or len(bold) < _FEWEST or 2 * len(answered) < len(asked):
        return None
    first = lines[bold[0]]
    answerer = Participants(reading, [Turn(first, first, first[1])]).answerer(Speaker())
    drafts: list[tuple[Draft, Speaker | None]] = []
    for number, block in zip(bold, blocks, strict=True):
        question = _BOLD.fullmatch(text, *lines[number])
        if question and block:
            drafts.append((Draft([question.span("words")], score=0.9), Speaker()))
            drafts += [(Draft(pieces, score=0.9), answerer) for pieces in [_answer(text, block)] if pieces]
    return Form(drafts, ((first[0], len(text)),))


def _answer(text: str, block: list[Span]) -> list[Span]:
    """What is said in the paragraphs below a question."""
    pieces: list[Span] = []
    for line in block:
        if END.match(text[slice(*line)]):
            break
        if piece := said(text, line):
            pieces += without_heard(text, piece)
    return pieces
