"""What two like statements share, and what they disagree on, so that likeness is not taken for agreement."""

import re

from search.contrast import Mention, content_words, denied, names, negations, numbers, opening
from search.opposites import agree_by_denial, opposites
from search.records import Difference

MOST_SHARED = 12
"""Shared words listed; more say nothing new."""
_YEAR = re.compile("(?:1[89]|20)[0-9]{2}")


def shared_words(ours: str, theirs: str) -> tuple[str, ...]:
    """Return the content words of ours that theirs has in any form, as ours writes them first, longest first.

    Long words are rarer (Zipf's law of abbreviation); at most MOST_SHARED are given.
    """
    there = content_words(theirs)
    common = [form for stem, form in content_words(ours).items() if stem in there]
    return tuple(sorted(common, key=len, reverse=True)[:MOST_SHARED])


def differences(ours: str, theirs: str) -> tuple[Difference, ...]:
    """Return where two statements deny, count or name different things, or say opposites.

    Returns: At most one of each kind, in the order negation, opposite, number, name. A negation that only one side has,
        or that the sides put on different words; opposite words about the same thing; numbers that the other side
        lacks, years only where each side has one; names, or first words of which the same is said, if each side has
        one that the other lacks.
    """
    found = (_negation(ours, theirs), _opposite(ours, theirs), _number(ours, theirs), _name(ours, theirs))
    return tuple(difference for difference in found if difference is not None)


def _negation(ours: str, theirs: str) -> Difference | None:
    here, there = negations(ours), negations(theirs)
    if bool(here) != bool(there):
        if len(here + there) == 1 and agree_by_denial(ours, theirs):
            return None
        return Difference(what="negation", ours=", ".join(here), theirs=", ".join(there))
    our_words, their_words = content_words(ours), content_words(theirs)
    our_denied, their_denied = denied(ours), denied(theirs)
    only_here = [how for stem, how in our_denied.items() if stem in their_words and stem not in their_denied]
    only_there = [how for stem, how in their_denied.items() if stem in our_words and stem not in our_denied]
    if not only_here and not only_there:
        return None
    return Difference(what="negation", ours=_listed(only_here), theirs=_listed(only_there))


def _opposite(ours: str, theirs: str) -> Difference | None:
    found = opposites(ours, theirs)
    if not found:
        return None
    return Difference(
        what="opposite", ours=_listed([ours for ours, _ in found]), theirs=_listed([theirs for _, theirs in found])
    )


def _number(ours: str, theirs: str) -> Difference | None:
    our_years, our_numbers = _years_apart(numbers(ours))
    their_years, their_numbers = _years_apart(numbers(theirs))
    only_here, only_there = _unshared(our_numbers, their_numbers)
    years_here, years_there = _unshared(our_years, their_years)
    if years_here and years_there:
        # A year that only one side gives is when it was, not another amount.
        only_here, only_there = [*only_here, *years_here], [*only_there, *years_there]
    if not only_here and not only_there:
        return None
    return Difference(what="number", ours=_listed(only_here), theirs=_listed(only_there))


def _years_apart(mentions: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """The mentions that are years, and those that are not."""
    years = [one for one in mentions if _YEAR.fullmatch(one.written)]
    return years, [one for one in mentions if one not in years]


def _name(ours: str, theirs: str) -> Difference | None:
    only_here, only_there = _unshared(*_with_openings(ours, theirs))
    # "Jerome Powell" and "Powell" are one name, and a name that the other text has in small letters is no difference.
    our_words, their_words = set(content_words(ours)), set(content_words(theirs))
    only_here = [name for name in only_here if not set(content_words(name)) & their_words]
    only_there = [name for name in only_there if not set(content_words(name)) & our_words]
    if not only_here or not only_there:
        return None
    return Difference(what="name", ours=_listed(only_here), theirs=_listed(only_there))


def _with_openings(ours: str, theirs: str) -> tuple[list[Mention], list[Mention]]:
    """The names of both, and where the same is said of their first words ("Obama raised", "Trump raised") those too."""
    our_names, their_names = names(ours), names(theirs)
    our_opening, their_opening = opening(ours), opening(theirs)
    if our_opening and their_opening and our_opening[1] == their_opening[1]:
        return [our_opening[0], *our_names], [their_opening[0], *their_names]
    return our_names, their_names


def _unshared(here: list[Mention], there: list[Mention]) -> tuple[list[str], list[str]]:
    our_values, their_values = {one.value for one in here}, {one.value for one in there}
    return (
        [one.written for one in here if one.value not in their_values],
        [one.written for one in there if one.value not in our_values],
    )


def _listed(words: list[str]) -> str:
    return ", ".join(dict.fromkeys(words))
