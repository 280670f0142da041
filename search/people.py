"""Finding speakers by name, and what they speak of."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from index.analysis import fold, tokenise
from index.records import StoredSpeaker
from search.backend import Backend
from search.contrast import FUNCTION_WORDS
from search.language import plain
from search.records import FacetValue, Filters

SUBJECT_SAMPLE = 500
"""Statements of a speaker that subjects are drawn from: enough for stable counts, and a bounded cost."""


_GRAMMAR = FUNCTION_WORDS | frozenset({
    "across", "although", "always", "among", "another", "around", "became", "become", "came", "come", "despite",
    "everything", "having", "less", "made", "make", "making", "often", "rather", "since", "someone", "something",
    "still", "therefore", "thing", "things", "though", "thus", "today", "together", "toward", "towards", "unto", "upon",
    "want", "wants", "within", "without",
})  # fmt: skip
"""Words that say nothing of a subject."""


class Names:
    """All speakers of one snapshot, to be found by the beginning of any word of any of their names.

    Every page of results asks whose name the query may be, so the names are folded and sorted once.
    """

    def __init__(self, speakers: Sequence[StoredSpeaker]) -> None:
        """Fold and sort the names.

        Args:
            speakers: All speakers, in any order.
        """
        self._by_name = sorted(speakers, key=lambda one: (fold(one.name), one.id))
        self._endings = sorted(
            (ending, place)
            for place, one in enumerate(self._by_name)
            for name in (one.name, *one.aliases)
            for ending in _endings(fold(name))
        )

    def find(self, prefix: str) -> list[StoredSpeaker]:
        """Speakers one of whose names has a word that begins with the prefix.

        Args:
            prefix: What was typed; empty for everybody.

        Returns:
            By name without a prefix; with one, those with most statements first, ties by id.
        """
        wanted = fold(prefix).strip()
        if not wanted:
            return list(self._by_name)
        places: set[int] = set()
        for ending, place in self._endings[bisect_left(self._endings, (wanted, -1)) :]:
            if not ending.startswith(wanted):
                break
            places.add(place)
        found = [self._by_name[place] for place in places]
        return sorted(found, key=lambda one: (-one.statement_count, one.id))


def _endings(name: str) -> list[str]:
    """The name from each of its words on: "sergey ryabkov", "ryabkov"."""
    words = name.split()
    return [" ".join(words[start:]) for start in range(len(words))]


def subjects(backend: Backend, speaker: StoredSpeaker, limit: int) -> list[FacetValue]:
    """Words that set a speaker's statements apart from everybody's.

    A word's weight is k ln((k / s) / (n / N)): k of the speaker's s statements hold it, n of the index's N. That is
    the leading term of the log-likelihood ratio (Dunning, Computational Linguistics 19(1), 1993). Words of one
    statement only, of under four letters, of the speaker's own name, and those of grammar alone are left out.

    Returns:
        Most telling first, ties by word; count is the number of the speaker's statements.
    """
    rows = backend.all_rows(backend.allowed(Filters(speakers=(speaker.id,))))[:SUBJECT_SAMPLE]
    names = {token.term for name in (speaker.name, *speaker.aliases) for token in tokenise(name)}
    counts: Counter[str] = Counter()
    shown: dict[str, Counter[str]] = {}
    for stored in backend.statements(rows):
        words = {token.term: token.exact for token in tokenise(stored.statement.text)}
        counts.update(words.keys())
        for term, exact in words.items():
            shown.setdefault(term, Counter())[exact] += 1
    total = max(len(backend.all_rows(None)), 1)
    likely = [
        (term, count)
        for term, count in counts.most_common(200)
        if count > 1 and len(term) > 3 and term.isalpha() and term not in names and _GRAMMAR.isdisjoint(shown[term])
    ]
    weighted = []
    for term, count in likely:
        word = min(shown[term].items(), key=lambda one: (-one[1], one[0]))[0]
        matching = max(len(backend.keyword_matches(plain(word), None)), 1)
        weighted.append((count * math.log((count / len(rows)) / (matching / total)), word, count))
    weighted.sort(key=lambda one: (-one[0], one[1]))
    return [FacetValue(id=word, value=word, count=count) for weight, word, count in weighted[:limit] if weight > 0]
