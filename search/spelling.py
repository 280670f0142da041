"""I have a word that nobody said, or the beginning of one: which of the index's own words may be meant?"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from index.analysis import Token, fold, stem, tokenise
from index.errors import ParameterError
from index.postings import Postings
from index.postings.segment import pack_words
from search.amounts import as_written
from search.contrast import FUNCTION_WORDS
from search.keyword import keyword_matches
from search.keyword.view import SnapshotLike, frozen
from search.language import parse
from search.language.nodes import ParsedQuery, Phrase, Word
from search.language.tidying import with_fields

SHORTEST_WORD = 4
"""Letters; shorter words have too many neighbours for a guess."""
LONG_WORD = 8
"""Letters from which on two edits are allowed instead of one."""
MOST_EDITS = 2
USUAL = 2
"""Statements in which a word must stand beside its neighbour to be guessed at more edits than its length allows."""
_LIKELY, _FAR = 6, 16
"""How many near words are looked up beside their neighbours: each costs a phrase."""
COMMONER = 200
"""How many times more frequent a neighbour must be for a word that does occur to count as its misspelling."""
_CANDIDATES = 4096


class _Named(Protocol):
    """What completion needs of a speaker."""

    @property
    def name(self) -> str:
        """The name."""

    @property
    def statement_count(self) -> int:
        """How many statements are the speaker's."""


class SpeakingSnapshot(SnapshotLike, Protocol):
    """A snapshot that knows its speakers."""

    def speakers(self) -> Sequence[_Named]:
        """All speakers."""


def suggest(snapshot: SnapshotLike, query: ParsedQuery) -> str | None:
    """The query with words and amounts that hardly occur replaced by near ones; None if there is nothing better.

    Of the near words that one is taken which is fewest edits away and most frequent, unless another stands so much
    more often beside the words around it: "helth cair" means "health care", not "health air". Before all that, a field
    written as in prose, "speaker: lee", is suggested as a field if that finds anything.
    """
    fielded = with_fields(query.text) if ":" in query.text else query.text
    if fielded != query.text and _finds(snapshot, fielded):
        return fielded
    wanted = _plain_words(query)
    tokens = tokenise(query.text)
    meant: list[str] = []
    replaced: list[str] = []
    at = 0
    for place, token in enumerate(tokens):
        better = None
        if token.exact in wanted:
            before = meant[-1:] if place and _beside(query.text, tokens[place - 1], token) else []
            after = [one.exact for one in tokens[place + 1 : place + 2] if _beside(query.text, token, one)]
            better = _better(snapshot, token.exact, before, after)
        meant.append(better or token.exact)
        if better is not None:
            replaced += [query.text[at : token.start], better]
            at = token.end
    put_right = "".join([*replaced, query.text[at:]])
    if query.plain:
        put_right = as_written(snapshot, put_right)
    return put_right if put_right != query.text else None


def _finds(snapshot: SnapshotLike, text: str) -> bool:
    """Whether any statement matches a query."""
    try:
        return len(keyword_matches(snapshot, parse(text))) > 0
    except ParameterError:
        # As written it would hold up others.
        return False


def _beside(text: str, token: Token, following: Token) -> bool:
    """Whether only space parts two words."""
    return not text[token.end : following.start].strip()


def _plain_words(query: ParsedQuery) -> set[str]:
    """The query's single words that stand for themselves."""
    if query.tree is None:
        return set()
    from search.keyword.trees import words_of

    leaves = words_of(query.tree, scoring=True)
    return {leaf.form for leaf in leaves if isinstance(leaf, Word) and leaf.field in (None, "text", "speaker")}


def _better(snapshot: SnapshotLike, form: str, before: list[str], after: list[str]) -> str | None:
    """What a word between these is meant for; None if it may stand for itself."""
    if len(form) < SHORTEST_WORD or not form.isalpha():
        return None
    own = sum(_count(segment.postings, form) for segment in snapshot.segments)
    if own:
        return _much_commoner(snapshot, form, own)
    near = _near(snapshot, form)
    likely = [one for one in near if one.distance <= (2 if len(form) >= LONG_WORD else 1)]
    around = [[word for word in words if word not in FUNCTION_WORDS] for words in (before, after)]
    if any(around):
        # A word further away than may be guessed must be vouched for by its neighbours.
        far = sorted(near, key=lambda one: (-one.occurrences, one.word))[:_FAR]
        vouched = {one: _together(snapshot, one.word, *around) for one in dict.fromkeys([*likely[:_LIKELY], *far])}
        usual = [one for one, together in vouched.items() if together >= USUAL or one in likely]
        best = max(usual, key=lambda one: (math.log10(1 + vouched[one]) - one.distance, one.occurrences), default=None)
        if best is not None and vouched[best]:
            return best.word
    return likely[0].word if likely else None


class _Near(NamedTuple):
    """A word like another: how many edits away it is, and how often it occurs."""

    word: str
    distance: int
    occurrences: int


def _near(snapshot: SnapshotLike, form: str) -> list[_Near]:
    """The words of letters at most MOST_EDITS away, the nearest and most frequent first."""
    from search.keyword.expansion import near_forms

    counts: Counter[str] = Counter()
    distances: dict[str, int] = {}
    for segment in snapshot.segments:
        postings = segment.postings
        places, found = near_forms(postings, form, MOST_EDITS, range(len(postings.form_ends)))
        for place, distance in zip(places.tolist(), found.tolist(), strict=True):
            word = postings.form(place)
            counts[word] += int(postings.form_count[place])
            distances[word] = distance
    near = [_Near(word, distances[word], count) for word, count in counts.items() if word.isalpha()]
    return sorted(near, key=lambda one: (one.distance, -one.occurrences, one.word))


def _together(snapshot: SnapshotLike, word: str, before: list[str], after: list[str]) -> int:
    """How many statements have a word right behind the one or right before the other of its neighbours."""
    phrases = [(one, word) for one in before] + [(word, one) for one in after]
    return sum(
        len(
            keyword_matches(
                snapshot, ParsedQuery(text="", tree=Phrase(pair, tuple(map(stem, pair))), plain=False, words="")
            )
        )
        for pair in phrases
    )


def _count(postings: Postings, form: str) -> int:
    place = int(postings.find_forms([form.encode("utf-8", "surrogatepass")])[0])
    return int(postings.form_count[place]) if place >= 0 else 0


def _much_commoner(snapshot: SnapshotLike, form: str, own: int) -> str | None:
    """The most frequent word one edit away that is COMMONER times as frequent as this one, ties by alphabet."""
    from search.keyword.nearness import near_words

    words, counts, text, ends = _common(snapshot)
    enough = int(np.searchsorted(-counts, -COMMONER * own, "right"))
    letters = np.array([ord(c) for c in form], np.int32)
    places, distances = near_words(text, ends, 0, enough, letters, 1)
    near = places[distances == 1]
    return min((words[place] for place in near[counts[near] == counts[near].max(initial=0)].tolist()), default=None)


_Common = tuple[list[str], NDArray[np.int64], NDArray[np.uint8], NDArray[np.int64]]
_COMMON: WeakKeyDictionary[Any, _Common] = WeakKeyDictionary()


def _common(snapshot: SnapshotLike) -> _Common:
    """The words that are frequent enough to be meant by another, most frequent first: a few thousand, kept.

    Returns: The words, how often each occurs, and their bytes as near_words() takes them.
    """
    common = _COMMON.get(snapshot)
    if common is None:
        forms: set[str] = set()
        for segment in snapshot.segments:
            # Whoever has so many in all has its share of them in some segment.
            frequent = segment.postings.form_count >= COMMONER / len(snapshot.segments)
            forms.update(segment.postings.form(place) for place in np.flatnonzero(frequent).tolist())
        counted = {form: sum(_count(segment.postings, form) for segment in snapshot.segments) for form in forms}
        words = sorted((form for form in counted if counted[form] >= COMMONER), key=lambda form: -counted[form])
        text, ends = pack_words([word.encode("utf-8", "surrogatepass") for word in words])
        counts = np.array([counted[word] for word in words], np.int64)
        common = _COMMON[snapshot] = words, counts, text, frozen(ends)
    return common


def complete(snapshot: SpeakingSnapshot, prefix: str, limit: int) -> list[str]:
    """What a query that begins like this may go on to be.

    Args:
        snapshot: The index.
        prefix: What was typed so far; its last word is completed.
        limit: Most completions.
    Returns: Speakers one of whose names begins like this, those with the most statements first; then the
        query with its last word completed, the most frequent words first.
    """
    folded = fold(prefix).strip()
    if not folded or limit <= 0:
        return []
    found = _speakers(snapshot, folded)[: max(1, limit // 2)]
    tokens = tokenise(prefix)
    if tokens and tokens[-1].end == len(prefix):
        head = prefix[: tokens[-1].start]
        found += [head + word for word in _words(snapshot, tokens[-1].exact, limit)]
    return list(dict.fromkeys(found))[:limit]


def _words(snapshot: SnapshotLike, start: str, limit: int) -> list[str]:
    counts: Counter[str] = Counter()
    for segment in snapshot.segments:
        counts.update(_frequent(segment.postings, start))
    counts.pop(start, None)
    return sorted(counts, key=lambda word: (-counts[word], word))[:limit]


def _frequent(postings: Postings, start: str) -> dict[str, int]:
    """A segment's most frequent forms that begin like this."""
    places = postings.forms_with_prefix(start.encode("utf-8", "surrogatepass"))
    counts = postings.form_count[places.start : places.stop]
    best = counts.argsort(kind="stable")[::-1][:_CANDIDATES]
    return {postings.form(places.start + int(n)): int(counts[n]) for n in best}


_NAMES: WeakKeyDictionary[Any, list[tuple[str, str]]] = WeakKeyDictionary()


def _speakers(snapshot: SpeakingSnapshot, folded: str) -> list[str]:
    names = _NAMES.get(snapshot)
    if names is None:
        ranked = sorted(snapshot.speakers(), key=lambda speaker: (-speaker.statement_count, speaker.name))
        names = _NAMES[snapshot] = [(f" {fold(speaker.name)}", speaker.name) for speaker in ranked]
    return [name for key, name in names if f" {folded}" in key]
