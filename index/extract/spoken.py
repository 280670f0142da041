"""What of a transcript or speech is spoken: without stage directions, asides, links and what stands behind its end."""

import re

from index.read.speeches import SPOKEN
from index.records import Span

_ASIDE = re.compile(r"[(\[][^)\]\n]{2,60}[)\]]:?\s*")
"""What a turn begins with that nobody says: (Via interpreter)."""
_LINK = re.compile(r"\[[^\]\n]*\]\([^)\n]*\)")
STAGE = re.compile(
    r"[(\[](?:[^)\]\n]{1,150})[)\]]\.?$|[-*#=_ ]+$|(?P<mark>[*_])(?![*_])[^*_\n]+(?P=mark)$|Duration: \d+ minutes$"
    r"|(?:Share|Link to) this\b[^.?!\n]*$|\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?$"
    r"|[A-Z][\w ]{0,40} interject(?:ing|ed)[—–-]*$"
)
"""A line in brackets or italics or of strokes, or a time of day, which nobody says."""
_SOUND = (
    r"(?:[\w'’-]+\s){0,2}(?:laugh(?:s|ter|ing)?|applau(?:se|ds?|ding)|cheer(?:s|ing)?|cross-?talk|inaudible|"
    r"unintelligible|indiscernible|off[- ]mi(?:c|ke|crophone)|pauses?|silence|music|interpreter|interpretation|"
    r"translated|speaking|spoke|foreign language|operator instructions|video ?(?:clip|tape)|audio ?clip)\b"
)
_HEARD = re.compile(
    rf"\s*\.{{2,}}\s?\((?:interruptions?|interjections?)\)\s?\.*\s*|\s*[*_]{{0,2}}(?:\({_SOUND}[^()\n]{{0,120}}\)|\[{_SOUND}[^\[\]\n]{{0,120}}\])\.?[*_]{{0,2}}\s*",
    re.IGNORECASE,
)
"""What is heard besides the words: [applause], (laughter.), [crosstalk 00:12:03]."""
END = re.compile(
    r"(?:#{2,}|-?\s?30\s?-?|\*\s?\*\s?\*|(?:#\s)+#|-\s?end(?:s)?\s?-|ends?)$"
    r"|(?:follow\b.{1,80}\bon (?:twitter|facebook|instagram|x)\b|\(?h/t\b|end\s+\d"
    r"|for information media\b|call participants\b"
    r"|\W*end (?:of )?(?:the )?(?:text|statement)\b"
    r"|(?:this |the )?(?:interview|conversation|transcript|translation) (?:was|has been|conducted|edited|by)\b"
    r"|(?:the|this) [\w ]{3,30}? (?:rose|(?:was |were |stood )?(?:adjourned|suspended|concluded)|ended) at \d"
    r"|copyright\b|©|all rights reserved|source [A-Z]|related (?:topics?|links?|articles?|documents?|content|stories)\b"
    r"|about |contact|media contact|press contact|for (?:more|further) information|notes to editors|background\b)",
    re.IGNORECASE,
)
"""What begins the matter behind the last words: contacts, boilerplate, who conducted an interview."""
_SENTENCE_END = re.compile(r"[.!?…:;,—-]\W*$")


def is_spoken(text: str, line: Span) -> bool:
    """Whether a line ends as a sentence does or speaks to somebody, unlike a link or a signature."""
    return bool(_SENTENCE_END.search(text[slice(*line)]) or SPOKEN.search(text, *line))


def said(text: str, piece: Span) -> Span | None:
    """A paragraph without the aside that it begins with; None if nothing is left."""
    start, end = piece
    if STAGE.fullmatch(text, start, end) or _LINK.fullmatch(text, start, end):
        return None
    end = start + len(text[start:end].rstrip("*_ "))
    if aside := _ASIDE.match(text, start, end):
        start = aside.end()
    return (start, end) if any(map(str.isalnum, text[start:end])) else None


def without_heard(text: str, span: Span) -> list[Span]:
    """The parts of spoken words between what is heard besides them ("Thank you. (Applause.) Sit down")."""
    parts, begin = [], span[0]
    for heard in _HEARD.finditer(text, *span):
        parts.append((begin, heard.start()))
        begin = heard.end()
    return [one for one in (*parts, (begin, span[1])) if any(map(str.isalnum, text[slice(*one)]))]
