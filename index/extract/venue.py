"""Where something was said: the event or medium that the words around a cue name."""

import re

from index.extract.lexicon import COUNTRIES, MEDIA

_NAMED = (
    r"[A-Z][\w.'’&-]*(?:\s+(?:of|the|and|for|on|de|del|della|di|du|da|do|dos|des)\s+[A-Z][\w.'’&-]*"
    r"|\s+[A-Z0-9][\w.'’&-]*)*"
)
_PROGRAMME = r"[“\"‘'](?P<title>[A-Z][^”\"’']{2,50})[,.]?[”\"’']"
_MEDIUM = (
    r"(?:(?:[A-Z]\w+(?:['’]s)?\s+)?(?:[\w-]+\s+){0,2}?(?:broadcaster|newspaper|newswire|daily|weekly|tabloid|magazine|agency|"
    r"television|radio|channel|network|outlet|portal|website|station|paper)\s+(?=[A-Z]))?"
)
"""What kind of medium it is, before its name ("the Austrian public broadcaster ORF")."""

_EVENT = (
    r"(?:interview|conference|rally|speech|address|meeting|summit|forum|debate|hearing|event|briefing|podcast|convention|"
    r"town hall|dialogue|congress)"
)
_PATTERNS = (
    re.compile(
        rf"\b(?:address(?:es|ed|ing)?|speech|remarks|spoke|speaking|speaks|lecture|testimony|testified|keynote|talk)\b"
        rf"(?:\s+\w+){{0,4}}?\s+(?:to|at|before|during|for)\s+(?:the\s+|a\s+|an\s+)?(?P<name>{_NAMED})"
    ),
    re.compile(
        rf"\binterview(?:s|ed)?\b(?:\s+\w+)?\s+(?:with|on|to|for|by|published\s+(?:in|by))\s+(?:the\s+|an?\s+)?"
        rf"(?:{_PROGRAMME}|{_MEDIUM}(?P<name>{_NAMED}))"
    ),
    re.compile(rf"\b(?:[Aa]t|[Dd]uring|[Oo]n|[Ii]n)\s+(?:the\s+|a\s+|an\s+)?(?P<name>{_NAMED}(?:\s+{_EVENT}))\b"),
    re.compile(rf"\b(?:at|during)\s+(?:the\s+)(?P<name>{_NAMED})"),
    re.compile(rf"\b(?:on|to)\s+(?:[A-Z]\w+['’]s\s+)?{_PROGRAMME}"),
    re.compile(rf"\b(?:told|tells)\s+(?:the\s+)?{_MEDIUM}(?P<name>{_NAMED}|dpa\b)"),
    re.compile(rf"\b(?:confirmed|statements?|e-?mail|letter|message)\s+to\s+(?:the\s+)?{_MEDIUM}(?P<name>{_NAMED})"),
    re.compile(
        rf"\b(?:quoted|cited|carried|published|aired|broadcast)\s+(?:as\s+saying\s+)?(?:by|on|in)\s+(?:the\s+)?"
        rf"{_MEDIUM}(?P<name>{_NAMED})"
    ),
    re.compile(
        rf"\b(?:The\s(?=[\w-]+\s(?:news\s)?agency\b))?(?P<name>{_NAMED})(?:\s(?:news\sagency|newspaper|daily|weekly|magazine|television|radio))?\s(?:quoted|cited|quotes|cites)"
        r"\s[^.]*\sas\s\w+ing\b"
    ),
    re.compile(
        rf"\b(?:wrote|writes|writing)\b(?:\s\w+){{0,2}}?\s+in\s+(?:the\s+{_MEDIUM}(?P<name>{_NAMED})|(?P<title>(?=[A-Z]\w+\s[A-Z]){_NAMED}))"
    ),
    re.compile(rf"\A\W*In\s+(?:the\s+)?{_MEDIUM}(?P<name>{_NAMED}),\s.*\b(?:wrote|writes)\b"),
    re.compile(
        r"\b(?:on|via|to|(?:wrote|posted|said)\s+in)\s+(?:his\s+|her\s+|their\s+|its\s+|the\s+)?(?P<name>Twitter|Facebook|Instagram|Telegram|"
        r"YouTube|X|Truth Social|VKontakte|Weibo|Fox News|CNN|MSNBC|NBC|CBS|ABC|BBC|NPR|C-SPAN)\b"
    ),
    re.compile(
        r"\bon\s+(?:(?:the\s+)?air\s+(?:of|on)\s+)?(?:the\s+)?(?:[A-Z]\w+['’]s\s+)?"
        r"(?P<name>(?:[A-Z][\w-]*\s+){1,3}(?:Radio|TV|Television|Channel|FM)|(?:Radio|Channel)\s+[A-Z0-9]\w*)\b"
    ),
    re.compile(r"\b(?:said|says|appear(?:ed|ing)|speaking|interviewed)\s(?:\w+\s){0,2}?on\s(?P<name>[A-Z]{3,5})\b"),
    re.compile(
        rf"\b(?:[Aa]t|[Dd]uring|[Ii]n|told|[Aa]ddress(?:ed|ing))\s+"
        rf"(?P<name>(?:an?|his|her|their|its)\s+(?:\w+\s+){{0,3}}?{_EVENT}(?:\s+in\s+{_NAMED})?)\b"
    ),
)
_OPENING = re.compile(r"^(?:an?|his|her|their|its)\s+")
_TRIMMED = re.compile(r"(?:['’]s)?\s+(?:meeting|event|on\s+\w+day)$|['’]s$", re.IGNORECASE)
_OWNER = re.compile(r"(?P<country>[A-Z][\w ]*)['’]s\s+(?=[A-Z])")
_NOT_VENUES = re.compile(
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|He|She|They|It|We|I)\b",
)


def venue(words: str, people: tuple[str, ...] = ()) -> str | None:
    """The event or medium that an attribution's words name ("Fort Ross Dialogue", "Sputnik"), None if none.

    Args:
        words: The attribution's words without the statement.
        people: Names of persons, who are no venues ("she told Smith").
    """
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            found = match.groupdict()
            name = (found.get("title") or found.get("name") or "").strip(" .,")
            name = _TRIMMED.sub("", name)
            owner = _OWNER.match(name)
            name = name[owner.end() :] if owner and owner[1].split()[-1].lower() in COUNTRIES else name
            person = name.lower() not in MEDIA and any(name in one or one in name for one in people)
            if (len(name) > 1 or name == "X") and not _NOT_VENUES.match(name) and not person:
                return _OPENING.sub("", name)
    return None
