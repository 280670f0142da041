"""Captions (SubRip, WebVTT): which words are spoken between their numbers and times?"""

import re

_CLOCK = r"(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}"
_TIMES = re.compile(rf"^(?:[^\S\n]*\d+[^\S\n]*\n)?[^\S\n]*{_CLOCK}[^\S\n]+-->[^\S\n]+{_CLOCK}[^\n]*$", re.MULTILINE)
_FILE_HEAD = re.compile(r"\ufeff?\s*WEBVTT\b[^\n]*")
_BLOCK = re.compile(r"^(?:NOTE|STYLE|REGION)\b(?:[^\n]*\n)(?:[^\n]*\S[^\n]*\n)*", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[\w.]+)?[^\S\n]+([^>\n]+)>")
_MARK_UP = re.compile(r"</?[a-z][^>\n]*>|<\d[\d:.]*>|\{\\[^}\n]*\}")
_TURN = re.compile(r"\s*(?:>>|[-–—]\s?(?=\S)|[\[(]|[A-Z][\w.'’ ()-]{0,40}:\s?\S)")
"""How a line of captions begins with which somebody else speaks, or something is heard."""
_FEWEST = 2
"""Captions that a text must have."""


def without_times(text: str) -> str:
    """The text of captions with blanks for numbers, times and mark-up; it keeps its length, so that spans hold.

    One speaker's captions become one line; `<v Jane Doe>` becomes a label (`Jane Doe:`). Other texts stay as they are.
    """
    if "-->" not in text or len(_TIMES.findall(text)) < _FEWEST:
        return text
    for pattern in (_FILE_HEAD, _BLOCK, _TIMES):
        text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    text = _VOICE.sub(lambda match: " " * (len(match[0]) - len(match[1]) - 1) + match[1] + ":", text)
    text = _MARK_UP.sub(lambda match: " " * len(match[0]), text)
    return re.sub(r"\s*\n\s*(?=\S)", lambda gap: _gap(gap[0], begins=bool(_TURN.match(text, gap.end()))), text)


def _gap(gap: str, *, begins: bool) -> str:
    """What stands between two lines: a line end only where somebody else begins to speak."""
    return "\n" + " " * (len(gap) - 1) if begins else " " * len(gap)
