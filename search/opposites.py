"""Where two statements say the opposite of the same thing by their words: "taxes rose", "taxes fell"."""

from collections.abc import Iterator

from index.analysis import Token, fold, tokenise
from search.antonyms import Pole, poles
from search.contrast import CLAUSE_END, FUNCTION_WORDS, is_negation

_REACH = 4
"""What is said to rise or fall stands among so many words before or after, in the same clause."""
_DENIED_WITHIN = 3
"""A negation that denies a word stands among so many words before it, in the same clause."""


_TAKING_SIDES = frozenset({"vote", "argu", "campaign"})
"""Stems after which "for" is the contrary of "against"; who fights for and against is on one side."""


class _Text:
    """A text's words with their poles; what stands around a word is looked at only where it is one of a pair."""

    def __init__(self, text: str) -> None:
        """Find a text's words."""
        self.text = text
        self.tokens = tokenise(text)
        self.places: dict[Pole, list[int]] = {}
        """Numbers of the words on each pole, a denial not counted."""
        for at, token in enumerate(self.tokens):
            for pole in poles(token.exact):
                self.places.setdefault(pole, []).append(at)

    def written(self, at: int) -> str:
        """A word as it stands in the text."""
        return self.text[self.tokens[at].start : self.tokens[at].end]

    def denied(self, at: int) -> bool:
        """Whether a negation stands before a word."""
        return any(is_negation(one.exact) for one in _around(self.text, self.tokens, at, _DENIED_WITHIN, 0))

    def about(self, at: int) -> frozenset[str]:
        """Stems of the content words around a word; around a word of grammar ("more") only its neighbours."""
        word = self.tokens[at]
        if word.exact in ("for", "against"):
            return frozenset(one.term for one in _around(self.text, self.tokens, at, 1, 0)) & _TAKING_SIDES
        reach = 1 if word.exact in FUNCTION_WORDS else _REACH
        around = _around(self.text, self.tokens, at, reach, reach)
        return frozenset(one.term for one in around if one.exact not in FUNCTION_WORDS and one.term != word.term)


def opposites(ours: str, theirs: str) -> list[tuple[str, str]]:
    """Pairs of words by which two texts say the opposite of the same thing, as written, in the order of ours.

    A text that has both words of a pair takes no side, and one that denies its word agrees with the other.
    """
    here, there = _Text(ours), _Text(theirs)
    found = {
        (at, other): None
        for what, side, at, other in _opposed(here, there)
        if (what, -side) not in here.places
        and (what, side) not in there.places
        and here.denied(at) == there.denied(other)
    }
    return list(dict.fromkeys((here.written(at), there.written(other)) for at, other in sorted(found)))


def agree_by_denial(ours: str, theirs: str) -> bool:
    """Whether one text denies a word where the other has its opposite: "not possible", "impossible"."""
    here, there = _Text(ours), _Text(theirs)
    return any(here.denied(at) != there.denied(other) for _, _, at, other in _opposed(here, there))


def _opposed(here: _Text, there: _Text) -> Iterator[tuple[str, int, int, int]]:
    """Subject, our side of it, and the numbers of the two words, for words that stand at the same thing."""
    for (what, side), places in here.places.items():
        for at in places:
            for other in there.places.get((what, -side), ()):
                if _at_the_same(here, at, there, other):
                    yield what, side, at, other


def _at_the_same(here: _Text, at: int, there: _Text, other: int) -> bool:
    """Whether what stands around both words is in part the same, or both stand by themselves: "It is legal."."""
    ours, theirs = here.about(at), there.about(other)
    if ours or theirs:
        return not ours.isdisjoint(theirs)
    return FUNCTION_WORDS.isdisjoint((here.tokens[at].exact, there.tokens[other].exact))


def _around(text: str, tokens: list[Token], at: int, before: int, after: int) -> list[Token]:
    """The tokens of the same clause around one."""
    found: list[Token] = []
    for step, reach in ((-1, before), (1, after)):
        for distance in range(1, reach + 1):
            place = at + step * distance
            if not 0 <= place < len(tokens):
                break
            first, last = sorted((place, place - step))
            if CLAUSE_END.search(fold(text[tokens[first].end : tokens[last].start])):
                break
            found.append(tokens[place])
    return found
