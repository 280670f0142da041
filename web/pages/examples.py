"""Example queries made from the index itself, so that every one of them finds something."""

import re
from collections import Counter
from dataclasses import dataclass

from search.records import Filters, Mode, SearchRequest
from web.state import engine, state

_FEWEST_LETTERS = 6
_TELLING = 6
"""How many of a speaker's words phrases are looked for with."""
_SAMPLE = 40
"""How many statements with each of them."""


@dataclass(frozen=True, slots=True)
class Example:
    """A query, and what it shows of the query language."""

    query: str
    meaning: str


STANDARD = (
    Example("climate change", "plain words: statements that say so or mean so"),
    Example('"climate change"', "quotation marks: these words, in this order"),
    Example("speaker:merkel climate", "who said it: a field and a name"),
    Example("climate AND NOT energy", "AND, OR, NOT in capitals"),
    Example("climat*", "an asterisk: words that begin so"),
    Example("cliamte~", "a tilde: words spelt about so"),
)
"""What can be asked of any index, whether it finds something or not."""


def current() -> tuple[Example, ...]:
    """Examples for the index as it is; empty if there is too little in it."""
    return state().examples.get(make)


def make() -> tuple[Example, ...]:
    """Examples from what the speaker with most statements speaks of; empty if there is too little of it."""
    speakers, _ = engine().speakers("", 0, 10_000)
    for speaker in sorted(speakers, key=lambda one: (-one.statement_count, one.id))[:20]:
        names = speaker.name.split()
        if len(names) < 2 or not names[-1][0].isupper():
            # "Facebook posts" and "Russia" speak, but make no example of a name.
            continue
        last_name = names[-1].lower()
        words = [one.value for one in engine().subjects(speaker.id) if one.value.isascii() and one.value.isalpha()]
        long = [word for word in words if len(word) >= _FEWEST_LETTERS]
        phrase = _phrase(speaker.id, words)
        if not (last_name.isascii() and last_name.isalpha() and long and phrase):
            continue
        word = long[0]
        first = phrase.split()[0]
        return (
            Example(phrase, STANDARD[0].meaning),
            Example(f'"{phrase}"', STANDARD[1].meaning),
            Example(f"speaker:{last_name} {word}", STANDARD[2].meaning),
            Example(
                f"{first} AND NOT {next((one for one in words if one not in phrase), 'never')}", STANDARD[3].meaning
            ),
            Example(f"{word[:5]}*", STANDARD[4].meaning),
            Example(f"{_misspelt(word)}~", STANDARD[5].meaning),
        )
    return ()


def _phrase(speaker_id: str, words: list[str]) -> str | None:
    """The two words in a row that the speaker says most often, one of them telling; ties by the alphabet."""
    counts: Counter[str] = Counter()
    for word in words[:_TELLING]:
        request = SearchRequest(
            text=word, mode=Mode.KEYWORD, filters=Filters(speakers=(speaker_id,)), limit=_SAMPLE, facets=False
        )
        pattern = re.compile(rf"\b(?:{word} [a-z]{{4,}}|[a-z]{{5,}} {word})\b")
        for hit in engine().search(request).hits:
            counts.update(set(pattern.findall(hit.stored.statement.text.lower())))
    return min(counts, key=lambda phrase: (-counts[phrase], phrase)) if counts else None


def _misspelt(word: str) -> str:
    """The word with two letters in its middle exchanged, as typing does; the next ones if they are equal."""
    for place in range(len(word) // 2, len(word) - 1):
        if word[place] != word[place + 1]:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word
