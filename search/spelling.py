"""I have a word that nobody said, or the beginning of one: which of the index's own words may be meant?"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, Protocol
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold, tokenise
from index.postings import Postings
from index.postings.segment import pack_words
from search.keyword.view import SnapshotLike, frozen
from search.language.nodes import ParsedQuery, Word

SHORTEST_WORD = 4
"""Letters; shorter words have too many neighbours for a guess."""
LONG_WORD = 8
"""Letters from which on two edits are allowed instead of one."""
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
    """The query with words that hardly occur replaced by frequent neighbours; None if there is nothing better."""
    wanted = _plain_words(query)
    replaced: list[str] = []
    at = 0
    for token in tokenise(query.text):
        if token.exact in wanted:
            better = _better(snapshot, token.exact)
            if better is not None:
                replaced += [query.text[at : token.start], better]
                at = token.end
    return "".join([*replaced, query.text[at:]]) if replaced else None


def _plain_words(query: ParsedQuery) -> set[str]:
    """The query's single words that stand for themselves."""
    if query.tree is None:
        return set()
    from search.keyword.trees import words_of

    leaves = words_of(query.tree, scoring=True)
    return {leaf.form for leaf in leaves if isinstance(leaf, Word) and leaf.field in (None, "text", "speaker")}


def _better(snapshot: SnapshotLike, form: str) -> str | None:
    if len(form) < SHORTEST_WORD or not form.isalpha():
        return None
    from search.keyword.expansion import near_forms

    own = sum(_count(segment.postings, form) for segment in snapshot.segments)
    if own:
        return _much_commoner(snapshot, form, own)
    counts: Counter[str] = Counter()
    distances: dict[str, int] = {}
    most = 2 if len(form) >= LONG_WORD else 1
    for segment in snapshot.segments:
        postings = segment.postings
        places, found = near_forms(postings, form, most, range(len(postings.form_ends)))
        for place, distance in zip(places.tolist(), found.tolist(), strict=True):
            word = postings.form(place)
            counts[word] += int(postings.form_count[place])
            distances[word] = distance
    near = [word for word in counts if word.isalpha()]
    return min(near, key=lambda word: (distances[word], -counts[word], word), default=None)


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
