"""Opinions of a court: each paragraph is said by the judge who delivers it."""

import re

from index.extract.drafts import Draft, Form, Reading
from index.extract.names import usual_case
from index.extract.quotes import paragraphs
from index.extract.spoken import END, is_spoken
from index.records import Speaker
from index.speakers import speaker_id

_CAPTION = re.compile(r"\b(?:v|vs)\.\s")
_CAPTION_CHARS = 1_500
"""Where the parties of a case stand."""
_DELIVERED = re.compile(
    r"(?P<role>(?:Chief\s)?Justice|Judge)\s(?P<name>[A-Z][\w'’-]+)(?:,\s(?:with\swhom|joined\sby)\s.{1,200}?)?,?\s"
    r"(?:delivered\sthe\sopinion|announced\sthe\sjudgment|concurring|dissenting|filed\sa)\b.{0,160}"
    r"|(?P<name2>(?!Hon)[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){0,3}),\s"
    r"(?P<role2>(?:(?:Chief|Senior|Circuit|District|Associate|Presiding|United\sStates)\s)*(?:Judge|Justice|Commissioner|J\.|P\.\s?J\.|C\.\s?J\.))"
    r"(?:[:.]|,\s(?:concurring|dissenting|delivered)\b.{0,160})",
    re.IGNORECASE,
)
"""The line above an opinion: "JUSTICE KAGAN delivered the opinion of the Court.", "HALL, J., dissenting"."""


_NUMBER = re.compile(r"\{?¶+\s?\d+\}?\.?\s*")
"""A paragraph's number."""


def find_opinions(reading: Reading) -> Form | None:
    """The opinions in a court's decision; None for other texts."""
    text = reading.text
    if not _CAPTION.search(text, 0, _CAPTION_CHARS):
        return None
    speaker: Speaker | None = None
    begun = 0
    drafts: list[tuple[Draft, Speaker | None]] = []
    for line in paragraphs(text):
        words = text[slice(*line)]
        if match := _DELIVERED.fullmatch(words):
            name = usual_case(match["name"] or match["name2"])
            role = usual_case(match["role"] or match["role2"])
            speaker = Speaker(id=speaker_id(name), name=name, role={"J.": "Justice"}.get(role, role))
            begun = begun or line[0]
        elif speaker and END.match(words):
            break
        elif speaker and is_spoken(text, line):
            begin = number.end() if (number := _NUMBER.match(text, *line)) else line[0]
            drafts.append((Draft([(begin, line[1])], score=0.9), speaker))
    return Form(drafts, ((begun, len(text)),)) if drafts else None
