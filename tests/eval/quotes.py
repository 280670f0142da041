"""Changing quotations the ways that quoters do, to see whether verify tells what was done."""

import random
from dataclasses import dataclass

from search.contrast import is_negation
from search.quotation import words_of
from search.records import Verdict

REPLACEMENTS = ("window", "tractor", "purple", "marble", "harvest", "engine", "velvet", "copper", "signal")
"""Words of no relation to politics, so that a replaced word is never the same or a form of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A quotation, how it was made, and what verify should say."""

    how: str
    quote: str
    verdict: Verdict


def cases(text: str, draw: random.Random) -> list[Case]:
    """Return a statement verbatim and in each changed form; it must have at least eight words."""
    words = words_of(text)
    middle = draw.randrange(2, len(words) - 2)
    word = words[middle]
    first = draw.randrange(1, max(2, len(words) // 3))
    last = draw.randrange(2 * len(words) // 3, len(words) - 1)
    cut = text[words[first].start : words[last].end]
    left_out = min(len(words) - 2, middle + draw.randrange(1, 4))

    def marked(last: int) -> Verdict:
        """A mark is honest unless it stands for a negation."""
        return Verdict.ALTERED if any(is_negation(one.form) for one in words[middle:last]) else Verdict.EXACT

    return [
        Case(how="verbatim", quote=text, verdict=Verdict.EXACT),
        Case(
            how="punctuation",
            quote=f"“{text.upper().replace(',', '').rstrip('.')}!”",
            verdict=Verdict.EXACT,
        ),
        Case(
            how="one word changed",
            quote=f"{text[: word.start]}{draw.choice(REPLACEMENTS)}{text[word.end :]}",
            verdict=Verdict.ALTERED,
        ),
        Case(
            how="one word left out", quote=f"{text[: word.start]}{text[word.end :].lstrip()}", verdict=Verdict.ALTERED
        ),
        Case(how="ends cut", quote=cut, verdict=Verdict.EXACT),
        Case(
            how="ellipsis",
            quote=f"{text[: word.start]}… {text[words[left_out].start :]}",
            verdict=marked(left_out),
        ),
        Case(
            how="brackets",
            quote=f"{text[: word.start]}[the minister]{text[word.end :]}",
            verdict=marked(middle + 1),
        ),
    ]
