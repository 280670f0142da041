"""What of an article's words may be printed on a terminal."""

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")


def printable(text: str) -> str:
    """The text with control characters replaced, by which an article could rewrite what else the terminal shows."""
    return _CONTROLS.sub("\ufffd", text)
