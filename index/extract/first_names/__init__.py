"""First names: which words are some, and whether men or women have them.

`male.txt` and `female.txt` hold names that show that a word begins a person's name, gathered for this program. The
`_worldwide` ones, many times as long, also hold words that mean something else and only tell "he" from "she" where a
person is known already. They are those of Faker 40.63 (MIT licence; its providers of persons in 52 languages and
countries, without those of Iceland, Austria, Liechtenstein, Luxembourg and Switzerland), folded, without the names
that both men and women have and those of the other lists.
"""

from functools import cache, lru_cache
from pathlib import Path

from index.speakers import fold

_FOLDER = Path(__file__).parent


@cache
def _names(listed: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{listed}.txt").read_text(encoding="utf-8").split())


def _written(first: str) -> set[str]:
    """How a name may stand in the lists: plain, or with its hyphen and accents."""
    return {fold(first), first.strip(".,").lower()}


@lru_cache(maxsize=20_000)
def given_to(first: str) -> frozenset[str]:
    """The genders ("m", "f") of those who have a first name, with or without its accents; none if it is unknown."""
    written = _written(first)
    return frozenset(gender for gender, listed in (("m", "male"), ("f", "female")) if written & _names(listed))


@lru_cache(maxsize=20_000)
def gender_of(first: str) -> str | None:
    """The gender ("m", "f") of those who have a first name, be it rare; None if both may have it or it is unknown."""
    written = _written(first)
    rarer = (("m", "male_worldwide"), ("f", "female_worldwide"))
    genders = given_to(first) or [gender for gender, listed in rarer if written & _names(listed)]
    return next(iter(genders)) if len(genders) == 1 else None
