"""Whether what was found as a statement tells of any words."""

import re

from index.extract.drafts import Draft, Reading
from index.records import Span


def says_something(reading: Reading, draft: Draft) -> bool:
    """Whether a draft tells of words, and not only of their name, of a question or of "that" which was said before."""
    words = reading.text[draft.start : draft.end]
    cue = reading.text[slice(*draft.cue)] if draft.cue else None
    would = cue is not None and cue.startswith(("would ", "’d ", "'d "))
    pointing = would and _POINTING.fullmatch(words) and not _is_quoted(reading, draft.pieces[0])
    return not pointing and not _only_named(reading.text, draft) and not _asks(reading, draft)


_POINTING = re.compile(
    r"(?:that|this|it|so|as much)(?:,? (?:would|did|does|has|had|is)(?:n['’]t)? (?:he|she|they|it))?[?.!,]*",
    re.IGNORECASE,
)
"""Words that only point to what was said ("He would say that, wouldn't he?")."""
_ASKS = re.compile(
    r"(?:^|[.!?:;]\s|\n)(?:(?:But|And|So|Or)\s)?"
    r"(?:Did|Does|Do|Has|Have|Had|Will|Would|Could|Should|(?:What|How|Why)\s(?:would|could|should|might|will))\s\Z"
)
"""How a question begins, up to its subject."""


def _asks(reading: Reading, draft: Draft) -> bool:
    """Whether the article asks if something was said ("Did Berg say that?"), which does not tell that it was."""
    source = draft.source
    if source is None or draft.cue is None or draft.cue[0] < source[1] or _is_quoted(reading, source):
        return False
    return _ASKS.search(reading.text, max(0, source[0] - 16), source[0]) is not None


_NAMING = frozenset({"known", "cited", "titled", "entitled", "dubbed", "nicknamed"})


def _only_named(text: str, draft: Draft) -> bool:
    """Whether a cue without a source says what something is called (`The "Greenland effect" is well known`)."""
    if draft.source is not None or draft.cue is None:
        return False
    return text[slice(*draft.cue)].split()[-1].lower() in _NAMING


def _is_quoted(reading: Reading, span: Span) -> bool:
    """Whether a stretch stands in a quotation."""
    return any(one.holds(span) for one in reading.quoted.near(span))
