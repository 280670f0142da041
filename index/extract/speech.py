"""Whether a cue reports words said or written, or only a belief or intention."""

import re

from index.extract.lexicon import SPEECH_NOUNS, belief_forms, speech_forms

_WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*")
_NEGATED = re.compile(
    r"\b(?:not|n['’]t|never|declined|refused|yet) (?:to |yet )?(?:say|comment|respond|answer|speak|mention|reply|discuss)",
    re.I,
)
_CALL = re.compile(
    r"\b(?:call|calls|called|calling|talk|talks|talked|talking|spoke|speak|speaks|speaking|point|points|pointed|pointing|made|make|makes|gave|issued)\b",
    re.I,
)


def is_speech(cue: str | None, *, quoted: bool) -> bool:
    """Whether a statement was said or written.

    Args:
        cue: The words that report it; None (a transcript's turn, a headline's colon) reports words.
        quoted: Whether the statement stands in quote marks, wholly or in part: then its words were used.
    """
    if quoted or cue is None:
        return True
    words = _WORD.findall(cue.lower())
    if not words or _NEGATED.search(cue):
        return not words
    if any(word in speech_forms() or word in SPEECH_NOUNS for word in words) or _CALL.search(cue):
        return True
    return not any(word in belief_forms() for word in words) and words[0] in ("like", "as", "per", "citing")
