"""The words that roles are made of: nouns for persons beside a name, fields of office, and where a role's noun ends."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re
from itertools import takewhile

from index.extract.lexicon import FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS
from index.extract.names import bare
from index.extract.nouns import NATIONALITIES

FIELDS = frozenset(
    """
    senior top chief deputy national security press campaign longtime health foreign defense defence finance
    interior energy trade justice education environment labor labour agriculture transport vice former state federal
    police fire army duty housing fisheries culture sport sports tourism home digital migration immigration industry
    social welfare water aviation mining oil planning youth family equality technology innovation infrastructure
    development opposition party union company bank central economic political communications policy legal medical
    research climate human rights prime veteran acting outgoing incoming local regional provincial presidential
    congressional military external affairs business cabinet city club council county district group growth interim
    project team ranking
    husbandry dairying petroleum power steel shipping textiles railways sanitation lands land women gender
    children would-be information broadcasting rural urban works roads forestry forests science territories resettlement
    mechanisation irrigation embassy consulate ministry presidency parliamentary intelligence navy air
    """.split()
)
"""Words without a capital that go on with a role before it ("health minister")."""

SEVERAL_TITLES = frozenset({"sens", "reps", "govs"})
"""Short titles of several before their names ("Sens. Lee and Berg")."""

_BESIDE_NAMES = frozenset(
    """
    ally alumnus alumna associate backer collaborator confidant confidante donor employee enthusiast fundraiser heir
    intern lobbyist member organiser participant partner dean postdoc principal servant skeptic sponsor trainee
    volunteer
    """.split()
)
"""Nouns that tell who somebody is only beside a name, before or behind it ("Republican donor Ann Lee")."""

MEMBERS = (
    ROLE_NOUNS
    | _BESIDE_NAMES
    | frozenset("colleague cook fan fellow friend graduate guest neighbour patient relative roommate teammate".split())
)
"""Nouns for persons, also those that tell who somebody is only behind a name."""

COMPLEMENT = frozenset(
    "of for at in with on to from during and by under over as into about against after before between".split()
)
"""Words that a role's noun stands before ("minister of finance")."""

CLAUSE = frozenset(
    "is are was were has have had did does do will would could should can said says told who whose that which".split()
)
"""Words that show that a clause stands there, not a role."""


def is_beside(word: str) -> bool:
    """Whether a word without a capital is a noun that tells who somebody is beside a name, by itself or its ending."""
    return word in _BESIDE_NAMES or (word.islower() and _PERSON_ENDING.fullmatch(word) is not None)


_PERSON_ENDING = re.compile(r"(?!human$)[a-z]{3,}(?:[^lsx]ist|ician|ographer|ologist|man|woman)")


def until_complement(words: list[str]) -> list[str]:
    """The words up to a preposition or "and": the last of them is a role's noun."""
    return [*takewhile(lambda word: word not in COMPLEMENT, words)]


def gender_of(noun: str) -> str | None:
    """The gender that a noun for a person tells, f or m."""
    return "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None


def is_plural(word: str) -> bool:
    """Whether a word names several who hold an office ("hosts")."""
    plain = bare(word)
    return plain.endswith("s") and (plain[:-1] in ROLE_NOUNS or plain in SEVERAL_TITLES)


def is_member(noun: str) -> bool:
    """Whether a noun is for a person, known or by its ending ("paleoclimatologist")."""
    return noun in MEMBERS or (noun not in NATIONALITIES and _PERSON_ENDING.fullmatch(noun) is not None)
