"""Statements near a given one: similar, match and trace.

All three take a text's words as they are, without syntax, and rank by both legs like a hybrid search of plain words.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from index.encode import Encoder, Floats
from index.errors import ParameterError, StatementUnknownError
from index.store import NO_DAY
from search.backend import Allowed, Backend, Rows
from search.background import Background
from search.cursors import fingerprint, read_cursor
from search.differences import differences, shared_words
from search.fusion import FLOOR, calibrate_keyword, calibrate_semantic
from search.language import ParsedQuery, plain
from search.language.words import NO_WORDS
from search.paging import make_hits, page_of
from search.parts import part_similarities
from search.ranked import Ranked
from search.ranking import DEPTH, Encode, ResultSet, by_date, fuse_legs, rank
from search.records import Filters, Hit, Match, Mode, Page, Relation, SearchRequest, Trace
from search.repeats import fold_repeats, verbatim
from search.transcript import Line, in_context
from search.verbatim import by_own_circumstances, telling

NEAREST = 100
"""Similar statements at most: beyond them nothing is like the one asked about."""

RERANKED = 30
"""How many of them are compared part by part: three pages, some 75 clauses to encode."""

MATCH_BATCH = 64
"""Texts encoded at a time by match: a few of the encoder's batches, so that sorting by length pays."""

AHEAD = 4
"""Of these, how many are encoded before the first of them is used up, so that no processor waits."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The statement asked about.

    Attributes:
        text: Its words.
        row: Its row in the view that was asked; None if it is not in the index.
        id: Its id, which outlives the view; None likewise.
    """

    text: str
    row: int | None = None
    id: str | None = None


def asked_about(backend: Backend, statement_id: str | None, text: str | None) -> Asked:
    """What an id or a text asks about.

    Raises:
        StatementUnknownError: If no statement has that id.
        ParameterError: If both or neither is given.
    """
    if (statement_id is None) == (text is None):
        raise ParameterError("text", "give either a statement's id or a text")
    if statement_id is None:
        return Asked(text or "")
    row = backend.row_of(statement_id)
    if row is None:
        raise StatementUnknownError(statement_id)
    return Asked(backend.statements(np.array([row]))[0].statement.text, row, statement_id)


def related_rows(backend: Backend, asked: Asked, relation: Relation | None, allowed: Allowed) -> Allowed:
    """The rows that stand in that relation to the statement asked about.

    Raises:
        ParameterError: If the relation needs a statement of the index with a speaker or a date, and there is none.
    """
    if relation is None:
        return allowed
    if asked.row is None:
        raise ParameterError("relation", f"{relation.value} needs a statement's id, not a text")
    rows = backend.all_rows(allowed)
    here = np.array([asked.row])
    if relation in (Relation.SAME_SPEAKER, Relation.OTHER_SPEAKERS):
        speaker = int(backend.speaker_codes(here)[0])
        same = backend.speaker_codes(rows) == speaker if speaker >= 0 else np.zeros(len(rows), bool)
        keep = same if relation is Relation.SAME_SPEAKER else ~same
    else:
        first, last = (int(days[0]) for days in backend.days(here))
        starts, ends = backend.days(rows)
        if first == NO_DAY:
            raise ParameterError("relation", f"{relation.value} needs a dated statement")
        keep = (ends < first) & (ends != NO_DAY) if relation is Relation.BEFORE else starts > last
    mask = np.zeros(backend.rows, bool)
    mask[rows[keep]] = True
    return mask


def similar(
    backend: Backend,
    encoder: Encoder | None,
    asked: Asked,
    filters: Filters,
    *,
    limit: int,
    cursor: str | None,
    relation: Relation | None,
) -> Page:
    """Statements that say something like the one asked about, without itself and with verbatim repeats folded."""
    query = plain(asked.text)
    owner = fingerprint(SearchRequest(text=f"similar {relation} {asked.id} {asked.text}", filters=filters))
    place = read_cursor(cursor, owner) if cursor else None
    allowed = related_rows(backend, asked, relation, backend.allowed(filters))
    found = _nearest(backend, encoder, asked, allowed)
    rows, scores, following = page_of(backend, found, place, limit, owner)
    hits = make_hits(backend, found, rows, scores, query, explain=True)
    return Page(
        hits=tuple(_compared(hit, asked.text) for hit in hits),
        total=len(found.rows),
        exact=found.exact,
        next=following,
        facets=backend.facets(found.matched),
        text=asked.text,
        parsed=query.parsed,
        notes=_asked_notes(query) + (() if len(found.rows) else backend.filter_notes(filters)) + words_only(backend),
    )


def _nearest(backend: Backend, encoder: Encoder | None, asked: Asked, allowed: Allowed) -> ResultSet:
    """The NEAREST of both legs, however weak: whoever asks for the like of a statement wants to see the next best."""
    query = plain(asked.text)
    if query.is_empty:
        nothing = Ranked.empty()
        return ResultSet(nothing.rows, nothing.scores, nothing.scores, nothing.rows)
    skip = None if asked.row is None else int(backend.words(np.array([asked.row]))[0])
    if encoder is None:
        found = rank(backend, query, Mode.KEYWORD, allowed, None, DEPTH)
        ranked, vector, explain = Ranked(found.rows, found.scores), None, found.explain
    else:
        vector = encoder.encode_query(asked.text)
        fused = fuse_legs(backend, query, vector, allowed, DEPTH)
        ranked, explain = fused.ranked, fused.explain
    folded = fold_repeats(backend, ranked, skip)
    nearest = Ranked(folded.rows[:NEAREST], folded.scores[:NEAREST])
    if encoder is not None and vector is not None:
        nearest = _reranked(backend, encoder, asked.text, vector, nearest)
    rows, scores = nearest.rows, nearest.scores
    return ResultSet(rows, scores, -scores, rows, exact=len(folded) <= NEAREST, vector=vector, explain=explain)


def _reranked(backend: Backend, encoder: Encoder, text: str, vector: Floats, nearest: Ranked) -> Ranked:
    """A statement is like another if it says the same by the fusion's measure, or if parts of both mean the same."""
    head = nearest.rows[:RERANKED]
    scores = nearest.scores.copy()
    similarities = part_similarities(
        encoder, text, vector, backend.texts(head), lambda part: backend.semantic_scores(part, head)
    )
    by_parts = calibrate_semantic(similarities)
    scores[: len(head)] = np.maximum(scores[: len(head)], by_parts)
    return Ranked.by_score(nearest.rows, scores, backend.ids(nearest.rows))


def _compared(hit: Hit, text: str) -> Hit:
    theirs = hit.stored.statement.text
    return replace(hit, shared_words=shared_words(text, theirs), differences=differences(text, theirs))


def match(
    backend: Backend,
    encoder: Encoder | None,
    texts: Sequence[str],
    *,
    limit: int,
    mode: Mode,
    filters: Filters,
    transcript: bool,
) -> Iterator[list[Match]]:
    """For every text its most similar statements, best first; nothing is folded or cut by a floor.

    Whoever matches in bulk sets their own threshold on the score. Matches in both legs are also ordered by who spoke
    and when, where a text stands verbatim in the index (search.verbatim) and, with `transcript`, where the matches of
    the texts around tell (search.transcript).
    """
    allowed = backend.allowed(filters)
    background = Background.of(backend, allowed) if encoder is not None and mode is Mode.HYBRID else None
    lines = _each_matched(backend, encoder, texts, limit, mode, allowed, background)
    in_order: Iterator[Ranked] = (line.ranked for line in lines)
    if transcript and background is not None:
        in_order = in_context(backend, background, lines)
    for ranked in in_order:
        yield _matches(backend, ranked.rows[:limit], ranked.scores[:limit])


def _each_matched(
    backend: Backend,
    encoder: Encoder | None,
    texts: Sequence[str],
    limit: int,
    mode: Mode,
    allowed: Allowed,
    background: Background | None,
) -> Iterator[Line]:
    """Every text's candidates; with a background in both legs."""
    if encoder is None or mode is Mode.KEYWORD:
        for text in texts:
            yield Line(_matched_in_one(backend, text, None, allowed, limit))
        return
    for text, vector in _encoded(encoder, texts):
        if background is not None:
            yield _matched_in_both(backend, text, vector, allowed, background, max(limit, DEPTH))
        else:
            yield Line(_matched_in_one(backend, text, vector, allowed, limit))


def _encoded(encoder: Encoder, texts: Sequence[str]) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Every text with its vector; while some are used, the next are encoded."""
    batches = (texts[start : start + MATCH_BATCH] for start in range(0, len(texts), MATCH_BATCH))
    ahead = ThreadPoolExecutor(1)
    try:
        coming = deque((batch, ahead.submit(encoder.encode, batch)) for batch in islice(batches, AHEAD))
        while coming:
            batch, vectors = coming.popleft()
            yield from zip(batch, vectors.result(), strict=True)
            coming.extend((further, ahead.submit(encoder.encode, further)) for further in islice(batches, 1))
    finally:
        ahead.shutdown(cancel_futures=True)


def trace(backend: Backend, encode: Encode | None, asked: Asked, speaker: str | None, limit: int) -> Trace:
    """One speaker's statements on the subject of the one asked about, by date, itself included.

    Raises:
        ParameterError: If neither a speaker nor a statement says whose.
    """
    if speaker is None and asked.row is None:
        raise ParameterError("speaker", "say whose statements, or give a statement's id instead of a text")
    filters = Filters(speakers=(speaker,) if speaker else (), include_beliefs=True)
    allowed = backend.allowed(filters)
    if speaker is None:
        allowed = related_rows(backend, asked, Relation.SAME_SPEAKER, allowed)
    query = plain(asked.text)
    found = rank(backend, query, Mode.HYBRID, allowed, encode, DEPTH)
    best = np.flatnonzero(found.scores >= FLOOR)[:limit]
    dated = by_date(backend, found.rows[best], found.scores[best], newest_first=False)
    hits = tuple(make_hits(backend, found, dated.rows, dated.scores, query))
    notes = _asked_notes(query) if hits else _asked_notes(query) + backend.filter_notes(filters)
    return Trace(hits=hits, notes=notes + _several(hits, speaker) + words_only(backend))


def _several(hits: Sequence[Hit], speaker: str | None) -> tuple[str, ...]:
    """A note where one name let several speakers in, whose line is nobody's."""
    found = {one.id: one.name or one.id or "" for hit in hits if (one := hit.stored.statement.speaker) and one.id}
    if len(found) < 2:
        return ()
    listed = ", ".join(f"{name} ({speaker_id})" for speaker_id, name in found.items())
    return (f"{speaker!r} fits several speakers, choose one by id: {listed}",)


def _asked_notes(query: ParsedQuery) -> tuple[str, ...]:
    return query.notes or ((NO_WORDS,) if query.is_empty else ())


def words_only(backend: Backend) -> tuple[str, ...]:
    """A note for an index without embeddings, which finds no statement that says the same in other words."""
    return () if backend.model is not None else ("this index holds no embeddings, so only words were compared",)


def _matched_in_one(
    backend: Backend, text: str, vector: NDArray[np.float32] | None, allowed: Allowed, limit: int
) -> Ranked:
    """The semantic leg's candidates, or without a vector the keyword leg's."""
    query = plain(text)
    if query.is_empty:
        return Ranked.empty()
    if vector is None:
        best = backend.keyword(query, limit, allowed)
        return Ranked(best.rows, calibrate_keyword(backend, query, best.scores))
    best = backend.semantic(vector, limit, allowed)
    return Ranked(best.rows, calibrate_semantic(best.scores.astype(np.float32)))


def _matched_in_both(
    backend: Backend, text: str, vector: NDArray[np.float32], allowed: Allowed, background: Background, depth: int
) -> Line:
    query = plain(text)
    if query.is_empty:
        return Line(Ranked.empty())
    ranked = fuse_legs(backend, query, vector, allowed, depth).ranked
    own = telling(backend, ranked.rows[verbatim(backend, text, ranked.rows)])
    if not len(own):
        return Line(ranked)
    return Line(by_own_circumstances(backend, background, ranked, own), known=True)


def _matches(backend: Backend, rows: Rows, scores: NDArray[np.float64]) -> list[Match]:
    ids, external_ids = backend.ids(rows), backend.external_ids(rows)
    return [
        Match(f"{int(number):016x}", external_id, float(score))
        for number, external_id, score in zip(ids, external_ids, scores, strict=True)
    ]
