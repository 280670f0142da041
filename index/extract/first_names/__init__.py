"""First names of one gender in many countries, only to tell "he" from "she"; which words are names lexicon.py says.

The lists are those of Faker 40.63 (MIT licence; its providers of persons in 52 languages and countries, without those
of Iceland, Austria, Liechtenstein, Luxembourg and Switzerland), folded, without names of either gender and those that
lexicon.py knows.
"""

from functools import cache, lru_cache
from pathlib import Path

from index.analysis.folding import fold

_FOLDER = Path(__file__).parent


@cache
def _names(gender: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{gender}.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=20_000)
def gender_of(first: str) -> str | None:
    """The gender ("m", "f") of those who have a first name that few others have; None if it is not listed."""
    plain = fold(first)
    return "m" if plain in _names("male") else "f" if plain in _names("female") else None
