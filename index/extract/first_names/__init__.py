"""First names: which words are some, and whether men or women have them.

`male.txt` and `female.txt` hold names that show that a word begins a person's name, gathered for this program. The
`_worldwide` ones, many times as long, also hold words that mean something else and only tell "he" from "she" where a
person is known already. They are those of Faker 40.63 (MIT licence; its providers of persons in 52 languages and
countries, without those of Iceland, Austria, Liechtenstein, Luxembourg and Switzerland), folded, without the names
that both men and women have and those of the other lists.
"""

from functools import cache, lru_cache
from pathlib import Path

from index.analysis.folding import fold
from index.extract.names import bare

_FOLDER = Path(__file__).parent


@cache
def _names(listed: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{listed}.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=20_000)
def given_to(first: str) -> frozenset[str]:
    """The genders ("m", "f") of those who have a first name, with or without its accents; none if it is unknown."""
    plain = fold(first)
    names = {"m": _names("male"), "f": _names("female")}
    return frozenset(gender for gender, known in names.items() if plain in known or bare(first) in known)


@lru_cache(maxsize=20_000)
def gender_of(first: str) -> str | None:
    """The gender ("m", "f") of those who have a first name, be it rare; None if both may have it or it is unknown."""
    given = given_to(first)
    if given:
        return next(iter(given)) if len(given) == 1 else None
    plain = fold(first)
    return "m" if plain in _names("male_worldwide") else "f" if plain in _names("female_worldwide") else None
