"""Whether a cue reports words said or written, or only a belief or intention."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.lexicon import SPEECH_NOUNS, belief_forms, forms, speech_forms

_WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*")
_NEGATED = re.compile(
    r"\b(?:not|n['’]t|never|declined|refused|yet) (?:to |yet )?"
    r"(?:say|comment|respond|answer|speak|mention|reply|discuss)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:call|calls|called|calling|talk|talks|talked|talking|spoke|speak|speaks|speaking|point|points|pointed|pointing|made|make|makes|gave|issued)\b",
    re.IGNORECASE,
)


_TELLING = frozenset(form for lemma in "say tell write add answer reply".split() for form in forms(lemma))
"""Verbs after which even a few words are the ones that were said."""

FEW = 5
"""Fewer words are the subject of what was said ("defended the budget") unless a verb of telling reports them."""


def is_speech(cue: str | None, *, quoted: bool, words: int) -> bool:
    """Whether a statement was said or written.

    Args:
        cue: The words that report it; None (a transcript's turn, a headline's colon) reports words.
        quoted: Whether the statement stands in quote marks, wholly or in part: then its words were used.
        words: How many words the statement has.
    """
    if quoted or cue is None:
        return True
    found = _WORD.findall(cue.lower())
    if not found or _NEGATED.search(cue):
        return not found
    if words < FEW and not any(word in _TELLING or word == "according" for word in found):
        return False
    if any(word in speech_forms() or word in SPEECH_NOUNS for word in found) or _CALL.search(cue):
        return True
    return not any(word in belief_forms() for word in found) and found[0] in ("like", "as", "per", "citing")
