"""I have a statement that matched: which of its words are those of the query?"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.analysis import Token, tokenise
from index.records import Span
from search.language.nodes import And, Fuzzy, Node, Not, Or, ParsedQuery, Pattern, Phrase, Word

_COMMON = frozenset({
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been", "but",
    "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his",
    "how", "i", "if", "in", "into", "is", "it", "its", "it's", "may", "me", "more", "most", "my", "no", "not", "of",
    "on", "or", "our", "out", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "to", "up", "was", "we", "were", "what", "when", "which", "who",
    "will", "with", "would", "you", "your",
})  # fmt: skip
"""Words that are not worth marking beside others in a plain list; alone or in phrases they are."""


def highlights(text: str, query: ParsedQuery) -> tuple[Span, ...]:
    """Where words of a query stand in a statement's text.

    Marks words in any form where the query means any, a phrase only where it stands as a whole, nothing under
    NOT and nothing of other fields.

    Args:
        text: The statement's text.
        query: The query that found it.
    Returns: Spans in code points of `text`, rising, disjoint.
    """
    if query.tree is None:
        return ()
    tokens = tokenise(text)
    leaves = list(_leaves(query.tree))
    if query.plain:
        telling = [leaf for leaf in leaves if not (isinstance(leaf, Word) and leaf.form in _COMMON)]
        leaves = telling or leaves
    spans = {span for leaf in leaves for span in _spans(leaf, tokens)}
    return _disjoint(sorted(spans))


def _leaves(node: Node) -> Iterator[Node]:
    """What a statement's text can contain of a query."""
    match node:
        case And() | Or():
            for child in node.children:
                yield from _leaves(child)
        case Not():
            return
        case Word() | Phrase() | Pattern() | Fuzzy():
            if node.field in (None, "text"):
                yield node


def _spans(leaf: Node, tokens: Sequence[Token]) -> Iterator[Span]:
    match leaf:
        case Word(form=form, term=term, exact=exact):
            for token in tokens:
                if token.exact == form if exact else token.term == term:
                    yield token.start, token.end
        case Pattern(glob=glob):
            fits = _pattern(glob).fullmatch
            yield from ((token.start, token.end) for token in tokens if fits(token.exact))
        case Fuzzy(form=form, distance=distance, prefix=prefix):
            for token in tokens:
                if token.exact[:prefix] == form[:prefix] and within(form, token.exact, distance):
                    yield token.start, token.end
        case Phrase():
            yield from _phrase_spans(leaf, tokens)


def _phrase_spans(phrase: Phrase, tokens: Sequence[Token]) -> Iterator[Span]:
    """A phrase's words side by side as one span, words at a distance each by itself."""
    wanted = phrase.forms if phrase.exact else phrase.terms
    words = [token.exact if phrase.exact else token.term for token in tokens]
    places = [[place for place, word in enumerate(words) if word == want] for want in wanted]
    # From the last word backwards: the places of each word from which the phrase can be finished.
    completing = places[-1]
    chains = [completing]
    for earlier in reversed(places[:-1]):
        completing = [p for p in earlier if any(0 < q - p <= phrase.slop for q in completing)]
        chains.append(completing)
    chains.reverse()
    reached = chains[0]
    for chain in chains[1:]:
        if phrase.slop == 1:
            break
        yield from ((tokens[p].start, tokens[p].end) for p in reached)
        reached = [q for q in chain if any(0 < q - p <= phrase.slop for p in reached)]
    if phrase.slop == 1:
        last = len(wanted) - 1
        yield from ((tokens[p].start, tokens[p + last].end) for p in reached)
    else:
        yield from ((tokens[p].start, tokens[p].end) for p in reached)


def _disjoint(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


@lru_cache(maxsize=256)
def _pattern(glob: str) -> re.Pattern[str]:
    single = re.sub(r"\*+", "*", glob)
    return re.compile("".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in single))


def within(word: str, other: str, most: int) -> bool:
    """Whether two words are at most so many edits apart, two neighbours swapped counting as one."""
    if abs(len(word) - len(other)) > most:
        return False
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        now = [i]
        for j, its in enumerate(other, 1):
            value = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (letter != its))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == its:
                value = min(value, before[j - 2] + 1)
            now.append(value)
        before, last = last, now
    return last[-1] <= most
