"""A query with syntax found nothing: which part of it is at fault?"""

from collections.abc import Sequence

from search.backend import Allowed, Backend
from search.language.nodes import And, Node, Not, ParsedQuery, Phrase, Word
from search.records import Filters


def unmatched_notes(backend: Backend, query: ParsedQuery, allowed: Allowed) -> tuple[str, ...]:
    """Why no statement matches: parts that nothing matches, or that nothing matches together.

    Args:
        backend: The index.
        query: A query with syntax that no statement matches.
        allowed: The rows that pass the filters.

    Returns: At most two notes; none where there is nothing to tell parts from: of a plain query, one word, words
        joined by OR, or filters that let nothing through.
    """
    if query.plain or query.tree is None or (allowed is not None and not allowed.any()):
        return ()
    children = query.tree.children if isinstance(query.tree, And) else (query.tree,)
    parts = [part for part in children if not isinstance(part, Not)]
    counts = [_count(backend, part, allowed) for part in parts]
    missing = [part for part, count in zip(parts, counts, strict=True) if not count]
    if missing:
        return _missing_notes(backend, missing)
    denied = [part for part in children if isinstance(part, Not)]
    together = _count(backend, And(tuple(parts)), allowed) if len(parts) > 1 and denied else 0
    if denied and (together or len(parts) == 1):
        listed = " ".join(map(str, denied))
        return (f"without {listed}, {_statements(together or counts[0])} would match",)
    if len(parts) > 1:
        listed = ", ".join(f"{part} in {count:,}" for part, count in zip(parts, counts, strict=True))
        return (f"no statement matches all parts together; by themselves they match: {listed}",)
    return ()


def _missing_notes(backend: Backend, missing: Sequence[Node]) -> tuple[str, ...]:
    """What to say of parts that nothing matches, and of those that only the filters keep from matching."""
    anywhere = backend.allowed(Filters(include_beliefs=True))
    filtered = [str(part) for part in missing if _count(backend, part, anywhere)]
    absent = [_named(backend, part, anywhere) for part in missing if str(part) not in filtered]
    notes = [f"no statement here matches {' or '.join(absent)}"] if absent else []
    if filtered:
        notes.append(f"no statement that passes the filters matches {' or '.join(filtered)}; others do")
    return tuple(notes)


def _named(backend: Backend, part: Node, anywhere: Allowed) -> str:
    """A part as the user would write it; of a phrase also which of its words is in no statement."""
    if not isinstance(part, Phrase):
        return str(part)
    words = [Word(form, term, part.exact, part.field) for form, term in zip(part.forms, part.terms, strict=True)]
    absent = [word.form for word in dict.fromkeys(words) if not _count(backend, word, anywhere)]
    return f"{part} (there is no {' and no '.join(absent)})" if absent else str(part)


def _count(backend: Backend, part: Node, allowed: Allowed) -> int:
    """How many statements match a part by itself. It takes no longer than the query, so it is never refused."""
    return len(backend.keyword_matches(ParsedQuery(text="", tree=part, plain=False, words=""), allowed))


def _statements(count: int) -> str:
    return f"{count:,} statement{'' if count == 1 else 's'}"
