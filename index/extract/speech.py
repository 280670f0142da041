"""Whether a cue reports words said or written, or only a belief or intention."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.lexicon import SPEECH_NOUNS, belief_forms, forms, speech_forms

_WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*")
_NEGATED = re.compile(
    r"(?:\b(?:not|never|declined|refused|yet)|n['’]t) (?:to |yet )?"
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


_NOBODY = re.compile(r"(?:neither|nobody|none|no one|no(?=\s[a-z]))\b", re.IGNORECASE)
_NOTHING = re.compile(r"(?:nothing|no more|little)\b.{0,12}$|not to be (?:named|identified|quoted)\b", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"\b(?:report|study|review|inquiry|investigation|audit|analysis|paper|document|memo|letter|lawsuit|commission|court)s?"
    r"(?=$|\s(?:by|of|from|on|in|into|to|for|with|published|released|issued|filed|seen|commissioned|led)\b)",
    re.IGNORECASE,
)
_FINDING = frozenset(form for lemma in "find show suggest".split() for form in forms(lemma))
_LATER = r"(?:also|first|later|now|often|previously|repeatedly|then)"
_HEARS = re.compile(
    rf"(?:(?:has|have|had|{_LATER})\s)*"
    rf"(?:(?:is|are|was|were|been)\s(?:{_LATER}\s|being\s)*"
    r"(?:advised|asked|informed|offered|pressed|questioned|quizzed|told|warned)(?:\s(?:about|on))?"
    r"|(?:is|are|was|were|been)\s(?:\w+ly\s)?accused\sof|heard|hears?)",
    re.IGNORECASE,
)
_HEARING = re.compile(
    r"\b(?:courts?|jury|jurors|judges?|magistrates?|inquests?|trials?|tribunals?|hearing|inquiry|commission|committee|panel|sheriff"
    r"|MPs|parliament)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:that|whether|if|there|he|she|they|we)\s+\S+\s+\S", re.IGNORECASE)
"""How a content begins that is a sentence however short."""


def is_heard(cue: str) -> bool:
    """Whether a cue makes its subject whom something is told ("the court heard", "jurors were told"), not who tells."""
    return _HEARS.fullmatch(cue) is not None


def is_speech(cue: str | None, *, quoted: bool, source: str = "", content: str | None = None) -> bool:
    """Whether a statement was said or written.

    Args:
        cue: The words that report it; None (a transcript's turn, a headline's colon) reports words.
        quoted: Whether the statement stands in quote marks, wholly or in part: then its words were used.
        source: The words that name its speaker: nobody ("neither Hall nor Berg") said none.
        content: Its own words; None if only the cue is to be judged.
    """
    if _NOBODY.match(source):
        return False
    if quoted or cue is None or (is_heard(cue) and _HEARING.search(source)):
        return True
    found = _WORD.findall(cue.lower())
    if not found or _NEGATED.search(cue):
        return not found
    if content and _NOTHING.match(content):
        return False
    if any(word in _FINDING for word in found) and _DOCUMENT.search(source):
        return True
    few = content is not None and len(content.split()) < FEW and not _CLAUSE.match(content)
    if few and not any(word in _TELLING or word == "according" for word in found):
        return False
    if any(word in speech_forms() or word in SPEECH_NOUNS for word in found) or _CALL.search(cue):
        return True
    return not any(word in belief_forms() for word in found) and found[0] in ("like", "as", "per", "citing")
