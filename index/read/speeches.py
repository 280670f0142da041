"""Speeches: whose words does a headline say that a text is, and what else tells that it is spoken?"""

import re

DELIVERY_LINE = re.compile(
    r"\W*(?:check against delivery|(?:remarks |text )?as (?:prepared|delivered|written)(?: for delivery)?|"
    r".{3,200}\bprepar(?:e|ing|ation of) (?:these|this|the) (?:remarks|speech|lecture)|"
    r"distributed\b.{0,40}|embargoed\b.{0,80})\W*",
    re.IGNORECASE,
)
"""What stands over a speech about its text."""
SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
"""Who speaks and who is spoken to: words that a report has in quotations only."""
_TITLE = (
    r"(?:Former|Acting|Deputy|Vice|Prime|First|Foreign|Defen[cs]e|Finance|Interior|Attorney|U\.?S\.?|UK|EU|UN|NATO|OSCE|ASEAN|White\s+House|"
    r"President|Presidents?-elect|Premier|Minister|Secretary(?:-General)?|of\s+(?:State|Defense|Treasury|the\s+Treasury)|"
    r"General|Chancellor|Chair(?:man|woman)?|Governor|Gov\.|Senator|Sen\.|Representative|Rep\.|Congress(?:man|woman)|"
    r"Ambassador|Speaker|Director|Administrator|Mayor|King|Queen|Prince|Princess|Pope|Lady|Lord|Sir|Judge|Justice|"
    r"Spokes(?:person|man|woman)(?=\s+[A-Z])|High\s+Representative(?:/Vice-President)?|VP|CEO|CFO|CTO|COO|Chief|Head(?=\s+of)|Founder|Co-[Ff]ounder|Admiral|Colonel|Commissioner|Professor|Prof\.|Press|H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Hon\.|"
    r"Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|[A-Z][\w-]+(?=\s+(?:Minister|Secretary|Commissioner|Spokes(?:person|man|woman))\b))"
)
_TITLES = rf"(?:{_TITLE}\s+)*"
_ADDRESS = re.compile(r"\b(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|Hon\.|Mr\b\.?|Mrs\b\.?|Ms\b\.?|Miss)\s*")
_PARTICLES = r"(?:(?:de|del|della|der|van|von|bin|al|el|la|le|da|dos|du)\s+)*"
_NAME = rf"(?!{_TITLE}\s){_PARTICLES}[A-Z][\w.'’-]*(?:\s+{_PARTICLES}[A-Z][\w.'’-]*){{0,3}}"
_SPEECH_NOUN = (
    r"(?:(?:doorstep|press|nobel|budget|christmas|easter|maiden|radio|weekly|independence\s+day|national\s+day|"
    r"state\s+of\s+the\s+(?:state|city|nation)|inaugural|opening|closing|keynote|commencement|farewell|acceptance|concession|victory|convention|prepared|"
    r"presidential|state\s+of\s+the\s+union|campaign|annual|full|tv|televised|new\s+year(?:['’]s)?)\s+)*"
    r"(?:remarks|speech|address|statement|lecture|testimony|sermon|homily|message|eulogy|intervention|"
    r"explanation\s+of\s+vote|threads?|tweets?|posts?)"
)
_SPEECH_HEADS = (
    re.compile(
        rf"(?:(?i:(?:full\s+)?(?:text|transcript)\s*(?:of|:)\s*))?(?i:(?:the\s+)?{_SPEECH_NOUN})\s+"
        rf"(?i:by|of|from|(?:(?:to|at|before|on)\s[^,:;]{{2,60}}?\s|delivered\s+|given\s+)by)\s+"
        rf"(?:the\s+)?(?P<role>{_TITLES})(?P<name>{_NAME})"
        r"(?=\s*(?:$|[,:;–—(-]|(?i:at|on|upon|to|in|before|during|for|after|ahead|following|with|as|about|prior)\b))"
    ),
    re.compile(
        rf"(?i:(?:read\s+)?(?:the\s+)?(?:full\s+)?(?:text|transcript)\s*(?:of|:)\s*)(?:the\s+)?(?P<role>{_TITLES})"
        rf"(?P<name>{_NAME}?|[A-Z][\w-]+)['’]s?\s+(?i:{_SPEECH_NOUN})"
    ),
)
_APPOSED = re.compile(
    rf",\s(?:the\s)?(?P<role>{_TITLE}\b[^,;:–—]{{0,100}}?)(?=,|$|\s(?:at|on|to|in|before|during|for|after)\b)"
)


def split_titles(text: str) -> tuple[str | None, str]:
    """("President", "Joe Biden") of "President Joe Biden"."""
    name, _, rest = text.partition(",")
    match = re.match(_TITLES, name)
    role = match[0].strip() if match else ""
    bare = name[len(match[0]) :].strip() if match else name
    if not bare:
        return None, text.strip()
    return role or rest.strip() or None, bare


def speaker_in(title: str) -> tuple[str | None, str] | None:
    """Role and name of whose speech a headline says that a text is; None for the headlines of other texts."""
    title = title.title() if title.isupper() else title
    title = re.sub(r"^Press Releases?:?\s", "", title)
    behind = title.rpartition(": ")[2] if _BEHIND_COLON.search(title) else ""
    for form in _SPEECH_HEADS:
        match = form.match(title) or form.match(behind)
        title = match.string if match else title
        if match and (match["role"] or " " in match["name"] or form is _SPEECH_HEADS[1]):
            role = _ADDRESS.sub("", match["role"]).strip() or _apposed(title[match.end("name") :])
            return role, match["name"]
    return None


_BEHIND_COLON = re.compile(
    r": (?:(?:Press|Opening|Closing|Introductory|Doorstep) )*(?:[Rr]emarks|[Ss]tatement|[Ss]peech) by\b"
)
"""A headline whose second part says that the text is a speech ("Council: Press remarks by Minister Ann Lee")."""
_HELD_AT = re.compile(
    r"\b(?:at|before|during|to)\s+(?:the\s+)?(?!(?:Nation|People|Press|Media|Reporters)\b)"
    r"(?P<venue>[A-Z][\w.'’&-]*(?:\s(?:(?:of|the|and|for|on|in|de|to)\s)*[A-Z0-9][\w.'’&-]*)*)"
)


def venue_in(title: str) -> str | None:
    """Where a speech was held by its headline ("Harrow Club" of "Remarks by Joe Berg at the Harrow Club")."""
    match = None if title.isupper() else _HELD_AT.search(title)
    return match["venue"] if match else None


_OFFICE_LINE = re.compile(rf"(?:The\s+)?(?!H\.|His|Her|Hon|M[rs]|Dr|Miss|Lady|Lord|Sir){_TITLE}\b[^.!?:]*(?<!,)")


def is_office(line: str) -> bool:
    """Whether a line below a speaker's name is an office ("Director, Office of Mine Safety")."""
    return bool(_OFFICE_LINE.fullmatch(line))


def _apposed(rest: str) -> str | None:
    """The office behind a name ("President of the Republic of Quell" of ", President of the Republic of Quell, at")."""
    match = _APPOSED.match(rest)
    return match["role"] if match else None
