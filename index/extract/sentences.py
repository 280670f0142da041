"""Where sentences end."""

import re

_TITLES = ("Mr", "Mrs", "Ms", "Dr", "St", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Rev", "Prof", "Hon")
_SHORT = "".join(rf"(?<!\b{title})" for title in _TITLES) + r"(?<!\s[A-Z])"
"""What is no sentence's last word before its full stop: titles and initials."""

SENTENCE_END = re.compile(rf"{_SHORT}[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[«„]?[A-Z])")
"""What stands between two sentences; "Mr. Berg" and "Ann B. Lee" are parts of one."""
