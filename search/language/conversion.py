"""From Whoosh's query objects to Onrecord's nodes."""

from collections.abc import Callable
from typing import Any

from index.analysis import fold, tokenise
from index.dates import day_range, parse_date
from index.records import Kind
from search.language.nodes import And, DateIn, Everything, Fuzzy, KindIs, Node, Not, Or, OutletIs, Pattern, Word
from search.language.words import leaves, quoted, ranked_words

MOST_DISTANT = 2
"""Edits of a fuzzy word; three would fit almost any word of six letters."""
FEWEST_LETTERS = 2
"""Letters that a pattern or fuzzy word must at least have; fewer fit a large part of all words."""
GREATEST_BOOST = 1000.0


class Conversion:
    """One query's conversion; collects the notes.

    Attributes:
        notes: What could not be taken as meant.
        words: Free words that statements should be about, as typed; not patterns, fuzzy or negated words.
    """

    def __init__(self, *, joined_by_and: bool) -> None:
        self.notes: list[str] = []
        self.words: list[str] = []
        self._joined_by_and = joined_by_and
        self._negations = 0

    def convert(self, query: Any, boost: float = 1.0) -> Node | None:
        """Convert a query object; None if there is no word in it."""
        name = type(query).__name__
        boost = min(max(boost * float(getattr(query, "boost", 1.0) or 0.0), 0.0), GREATEST_BOOST)
        method: Callable[[Any, float], Node | None] | None = getattr(self, f"_{name.lower()}", None)
        return None if method is None else method(query, boost)

    def _children(self, query: Any, boost: float) -> list[Node]:
        converted = [self.convert(child, boost) for child in query]
        return [node for node in converted if node is not None]

    def _and(self, query: Any, boost: float) -> Node | None:
        children: list[Node] = []
        for node in self._children(query, boost):
            children.extend(node.children if isinstance(node, And) else (node,))
        return _only(tuple(dict.fromkeys(children)), And)

    def _or(self, query: Any, boost: float) -> Node | None:
        children: list[Node] = []
        for node in self._children(query, boost):
            children.extend(node.children if isinstance(node, Or) else (node,))
        if not self._joined_by_and:
            return ranked_words(children)
        return _only(tuple(dict.fromkeys(children)), Or)

    def _not(self, query: Any, _boost: float) -> Node | None:
        self._negations += 1
        child = self.convert(query.query)
        self._negations -= 1
        return None if child is None else Not(child)

    def _every(self, _query: Any, _boost: float) -> Node | None:
        return Everything()

    def _term(self, query: Any, boost: float) -> Node | None:
        field = query.fieldname or None
        special = self._special(field, str(query.text))
        if special is not None:
            return special
        return self._plain(str(query.text), field if field in ("text", "speaker", "role", "title") else None, boost)

    def _plain(self, text: str, field: str | None, boost: float) -> Node | None:
        self._remember(text, field)
        found = leaves(text, field, boost)
        if not self._joined_by_and:
            return ranked_words(found)
        return _only(tuple(dict.fromkeys(found)), And)

    def _phrase(self, query: Any, boost: float) -> Node | None:
        text = " ".join(query.words)
        field = query.fieldname or None
        special = self._special(field, text)
        if special is not None:
            return special
        field = field if field in ("text", "speaker", "role", "title") else None
        if "*" in text:
            self.notes.append(f'no wildcards between quotation marks: "{text}"')
        self._remember(text, field)
        return quoted(text, max(1, int(query.slop)), field, boost)

    def _prefix(self, query: Any, boost: float) -> Node | None:
        return self._pattern(f"{query.text}*", query.fieldname, boost)

    def _wildcard(self, query: Any, boost: float) -> Node | None:
        return self._pattern(str(query.text), query.fieldname, boost)

    def _pattern(self, text: str, field: str | None, boost: float) -> Node | None:
        field = field or None
        if field in ("outlet", "kind", "date"):
            self.notes.append(f"no wildcards in {field}: {text}")
            return self._term_text(text.replace("*", " ").replace("?", " "), field, boost)
        head, _, tail = text.rpartition("-")
        glob = fold(tail if head and tail.strip("*?") else text)
        literals = sum(c.isalnum() for c in glob)
        if literals < FEWEST_LETTERS or not all(c.isalnum() or c in "*?'." for c in glob):
            bare = text.replace("*", " ").replace("?", " ")
            self.notes.append(f"searched as plain words: {text}")
            return self._plain(bare, field, boost)
        pattern: Node = Pattern(glob, field, boost)
        if glob != fold(text):
            before = self._plain(head, field, boost)
            return pattern if before is None else And((before, pattern))
        return pattern

    def _fuzzyterm(self, query: Any, boost: float) -> Node | None:
        text, field = str(query.text), query.fieldname or None
        tokens = tokenise(text)
        if field in ("outlet", "kind", "date") or len(tokens) != 1 or len(tokens[0].exact) < FEWEST_LETTERS:
            self.notes.append(f"searched as plain words: {text}~")
            return self._term_text(text, field, boost)
        distance = int(query.maxdist)
        if distance > MOST_DISTANT:
            self.notes.append(f"at most {MOST_DISTANT} edits: {text}~{distance}")
        form = tokens[0].exact
        if distance == 0:
            return Word(form, tokens[0].term, True, field, boost)
        return Fuzzy(form, min(distance, MOST_DISTANT), min(int(query.prefixlength), len(form)), field, boost)

    def _termrange(self, query: Any, boost: float) -> Node | None:
        start, end = (str(query.start or "").strip(), str(query.end or "").strip())
        if query.fieldname == "date" and (start or end):
            try:
                first = day_range(parse_date(start))[0] if start else None
                last = day_range(parse_date(end))[1] if end else None
            except ValueError:
                pass
            else:
                if first is not None and last is not None and first > last:
                    self.notes.append(f"no day lies between {start} and {end}; swap the two")
                return DateIn(first, last, f"[{start} TO {end}]")
        self.notes.append(f"searched as plain words: {start} TO {end}")
        return self._plain(f"{start} to {end}", None, boost)

    def _term_text(self, text: str, field: str | None, boost: float) -> Node | None:
        special = self._special(field, text)
        if special is not None:
            return special
        return self._plain(text, field if field in ("text", "speaker", "role", "title") else None, boost)

    def _special(self, field: str | None, text: str) -> Node | None:
        """A filter by outlet, kind or date; None if it is none or cannot be understood, which is noted."""
        if field == "outlet":
            words = tuple(token.exact for token in tokenise(text))
            return OutletIs(words) if words else None
        if field == "kind":
            folded = fold(text.strip())
            if folded in tuple(Kind):
                return KindIs(Kind(folded))
        elif field == "date":
            try:
                first, last = day_range(parse_date(text))
            except ValueError:
                pass
            else:
                return DateIn(first, last, text.strip())
        else:
            return None
        self.notes.append(f"no {field}, searched as plain words: {field}:{text}")
        return None

    def _remember(self, text: str, field: str | None) -> None:
        if not self._negations and field in (None, "text"):
            self.words.append(text)


def _only(children: tuple[Node, ...], group: type[And] | type[Or]) -> Node | None:
    if len(children) < 2:
        return children[0] if children else None
    return group(children)
