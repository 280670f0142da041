"""A small stand-in for search.engine.Engine over a handful of statements, for tests of the web package alone.

It finds statements that hold all words of the query; nothing here knows of BM25 or meaning. What it shares with the
engine are the signatures, the records and the promises: total order, exact totals, cursors, facets of the whole.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from index.errors import DocumentUnknownError, SpeakerUnknownError, StatementUnknownError
from index.records import StoredDocument, StoredSpeaker, StoredStatement
from search.records import (
    Explanation,
    Facets,
    FacetValue,
    Filters,
    Hit,
    LegScore,
    Page,
    SearchRequest,
    Sort,
    Timeline,
    TimelineSeries,
    Trace,
    Verdict,
    Verification,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FakeStatistics:
    """What the fake holds."""

    statements: int
    documents: int
    speakers: int
    outlets: int
    first_said_on: str | None
    last_said_on: str | None
    updated_at: str | None
    model: str | None


def said(stored: StoredStatement) -> str:
    """A statement's date, else its document's, else nothing."""
    return stored.statement.said_on or stored.published or ""


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if word not in {"and", "or"}]


class FakeEngine:
    """Engine's signatures over lists."""

    def __init__(self, documents: Sequence[StoredDocument], statements: Sequence[StoredStatement]) -> None:
        """Take what is to be found."""
        self._documents = {one.id: one for one in documents}
        self._statements = {one.id: one for one in statements}
        self.generation = "1"

    def refresh(self) -> None:
        """Nothing changes behind the fake's back."""

    def close(self) -> None:
        """Nothing to close."""

    def _speaker_name(self, stored: StoredStatement) -> tuple[str | None, str | None]:
        speaker = stored.statement.speaker
        return (speaker.id, speaker.name) if speaker else (None, None)

    def _passes(self, stored: StoredStatement, filters: Filters) -> bool:
        speaker_id, name = self._speaker_name(stored)
        wanted = {one.lower() for one in filters.speakers}
        day = said(stored)
        return (
            (not wanted or bool(wanted & {(speaker_id or "").lower(), (name or "").lower()}))
            and (not filters.outlets or (stored.outlet or "").lower() in {one.lower() for one in filters.outlets})
            and (not filters.kinds or stored.statement.kind in filters.kinds)
            and (not filters.date_from or (bool(day) and day[: len(filters.date_from)] >= filters.date_from))
            and (not filters.date_to or (bool(day) and day[: len(filters.date_to)] <= filters.date_to))
            and (stored.statement.speech or filters.include_beliefs)
            and stored.statement.confidence >= filters.min_confidence
        )

    def _found(self, request: SearchRequest) -> list[tuple[StoredStatement, float, tuple[tuple[int, int], ...]]]:
        words = _words(request.text)
        found = []
        for stored in self._statements.values():
            if not self._passes(stored, request.filters):
                continue
            places = [
                match.span()
                for match in re.finditer(r"\w+", stored.statement.text)
                if any(match.group().lower().startswith(word) for word in words)
            ]
            if words and not places:
                continue
            score = len(places) / (len(places) + len(words)) if words else 0.0
            found.append((stored, score, tuple(places)))
        if request.sort is Sort.RELEVANCE and words:
            return sorted(found, key=lambda one: (-one[1], one[0].id))
        found.sort(key=lambda one: one[0].id)
        newest_first = request.sort is not Sort.DATE
        dated = sorted((one for one in found if said(one[0])), key=lambda one: said(one[0]), reverse=newest_first)
        return dated + [one for one in found if not said(one[0])]

    def search(self, request: SearchRequest) -> Page:
        """A page; the cursor is the number of hits seen."""
        found = self._found(request)
        start = int(request.cursor, 16) if request.cursor else 0
        end = start + request.limit
        hits = tuple(
            Hit(
                stored=stored,
                score=score,
                highlights=places,
                weak=0 < score < 0.4,
                explanation=Explanation(keyword=LegScore(rank=rank, score=score)) if request.explain else None,
            )
            for rank, (stored, score, places) in enumerate(found[start:end], start + 1)
        )
        return Page(
            hits=hits,
            total=len(found),
            next=f"{end:052x}" if end < len(found) else None,
            facets=self._facets([one[0] for one in found]) if request.facets else Facets(),
            text=request.text,
            parsed=" AND ".join(_words(request.text)),
            suggestion="missile" if request.text == "misile" else None,
            took_ms=0.1,
        )

    def _facets(self, found: list[StoredStatement]) -> Facets:
        def values(counts: Counter[tuple[str, str]], *, by_name: bool = False) -> tuple[FacetValue, ...]:
            order = sorted(counts.items(), key=lambda one: (0 if by_name else -one[1], one[0][1]))
            return tuple(FacetValue(id=key, value=name, count=count) for (key, name), count in order)

        speakers = [self._speaker_name(one) for one in found]
        return Facets(
            speaker=values(Counter((key, name or key) for key, name in speakers if key)),
            outlet=values(Counter((one.outlet, one.outlet) for one in found if one.outlet)),
            kind=values(Counter((one.statement.kind.value, one.statement.kind.value) for one in found)),
            year=values(Counter((said(one)[:4], said(one)[:4]) for one in found if said(one)), by_name=True),
        )

    def similar(
        self,
        *,
        statement_id: str | None = None,
        text: str | None = None,
        filters: Filters | None = None,
        limit: int = 10,
        cursor: str | None = None,
        relation: str | None = None,
    ) -> Page:
        """Statements that share words with this one."""
        words = self.statement(statement_id).statement.text if statement_id else text or ""
        request = SearchRequest(text=words, filters=filters or Filters(), limit=limit + 1, cursor=cursor)
        page = self.search(request)
        hits = tuple(
            Hit(stored=one.stored, score=one.score, passage=(0, min(40, len(one.stored.statement.text))))
            for one in page.hits
            if one.stored.id != statement_id
        )
        return Page(hits=hits[:limit], total=min(limit, len(hits)), next=None, facets=page.facets, text=words)

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        """Exact if it stands in a statement; altered if its first word does."""
        for stored in self._statements.values():
            _, name = self._speaker_name(stored)
            agrees = None if speaker is None or name is None else speaker.lower() in name.lower()
            if quote.lower() in stored.statement.text.lower():
                return Verification(
                    verdict=Verdict.EXACT,
                    match=stored,
                    similarity=1.0,
                    diff=(("equal", quote),),
                    attributed_to=name,
                    speaker_agrees=agrees,
                )
        page = self.search(SearchRequest(text=quote, limit=1))
        if not page.hits or page.hits[0].score < 0.5:
            return Verification(verdict=Verdict.NOT_FOUND)
        match = page.hits[0].stored
        return Verification(
            verdict=Verdict.ALTERED,
            match=match,
            similarity=0.8,
            diff=(("equal", "We"), ("delete", "should not"), ("insert", "must"), ("equal", "lose any more time")),
            attributed_to=self._speaker_name(match)[1],
        )

    def statement(self, statement_id: str) -> StoredStatement:
        """One statement."""
        if statement_id not in self._statements:
            raise StatementUnknownError(statement_id)
        return self._statements[statement_id]

    def document(self, document: str) -> tuple[StoredDocument, list[StoredStatement]]:
        """One document with its statements."""
        if document not in self._documents:
            raise DocumentUnknownError(document)
        own = [one for one in self._statements.values() if one.document_id == document]
        return self._documents[document], own

    def documents(self, offset: int = 0, limit: int = 100) -> list[StoredDocument]:
        """Documents by id."""
        return sorted(self._documents.values(), key=lambda one: one.id)[offset : offset + limit]

    def _profiles(self) -> list[StoredSpeaker]:
        by_id: dict[str, list[StoredStatement]] = {}
        for stored in self._statements.values():
            speaker_id, _ = self._speaker_name(stored)
            if speaker_id:
                by_id.setdefault(speaker_id, []).append(stored)
        profiles = []
        for speaker_id, own in by_id.items():
            speaker = own[0].statement.speaker
            dates = sorted(said(one) for one in own if said(one))
            roles = ((speaker.role, dates[0], dates[-1], len(own)),) if speaker and speaker.role and dates else ()
            profiles.append(
                StoredSpeaker(
                    id=speaker_id,
                    name=speaker.name or speaker_id if speaker else speaker_id,
                    aliases=(),
                    roles=roles,
                    statement_count=len(own),
                    first_said_on=dates[0] if dates else None,
                    last_said_on=dates[-1] if dates else None,
                )
            )
        return sorted(profiles, key=lambda one: (-one.statement_count, one.id))

    def speakers(self, prefix: str = "", offset: int = 0, limit: int = 50) -> tuple[list[StoredSpeaker], int]:
        """Speakers with a word that starts so."""
        found = [
            one for one in self._profiles() if any(word.startswith(prefix.lower()) for word in one.name.lower().split())
        ]
        return found[offset : offset + limit], len(found)

    def speaker(self, speaker_id: str) -> StoredSpeaker:
        """One speaker."""
        for profile in self._profiles():
            if profile.id == speaker_id:
                return profile
        raise SpeakerUnknownError(speaker_id)

    def subjects(self, speaker_id: str, limit: int = 12) -> list[FacetValue]:
        """Their longest words."""
        own = [one for one in self._statements.values() if self._speaker_name(one)[0] == speaker_id]
        counts = Counter(word for one in own for word in set(_words(one.statement.text)) if len(word) > 7)
        return [FacetValue(id=word, value=word, count=count) for word, count in counts.most_common(limit)]

    def outlets(self) -> list[FacetValue]:
        """All outlets."""
        return list(self._facets(list(self._statements.values())).outlet)

    def repeats(self, statement_id: str) -> list[StoredStatement]:
        """The same words elsewhere."""
        words = self.statement(statement_id).statement.text
        return [one for one in self._statements.values() if one.statement.text == words and one.id != statement_id]

    def trace(
        self,
        *,
        statement_id: str | None = None,
        text: str | None = None,
        speaker: str | None = None,
        limit: int = 20,
    ) -> Trace:
        """Similar ones by date, itself included."""
        filters = Filters(speakers=(speaker,)) if speaker else Filters()
        hits = list(self.similar(statement_id=statement_id, text=text, filters=filters, limit=limit).hits)
        if statement_id:
            hits.append(Hit(stored=self.statement(statement_id), score=1.0))
        return Trace(hits=tuple(sorted(hits, key=lambda one: (said(one.stored), one.stored.id))))

    def timeline(self, request: SearchRequest, by: Literal["month", "year"] = "month", top: int = 5) -> Timeline:
        """Counts per period."""
        width = 7 if by == "month" else 4
        found = [one[0] for one in self._found(request)]
        dated = [one for one in found if len(said(one)) >= width]
        if not dated:
            return Timeline(by=by, periods=(), series=(), undated=len(found))
        periods = _between(min(said(one) for one in dated)[:width], max(said(one) for one in dated)[:width])
        names = Counter(self._speaker_name(one) for one in dated)
        chosen = [key for key, _ in sorted(names.items(), key=lambda one: (-one[1], str(one[0]))) if key[0]][:top]

        def counts(own: list[StoredStatement]) -> tuple[int, ...]:
            return tuple(sum(said(one).startswith(period) for one in own) for period in periods)

        series = [
            TimelineSeries(
                id=key, name=name or "", counts=counts([one for one in dated if self._speaker_name(one)[0] == key])
            )
            for key, name in chosen
        ]
        others = [one for one in dated if self._speaker_name(one) not in chosen]
        if others:
            series.append(TimelineSeries(id=None, name="Everyone else", counts=counts(others)))
        return Timeline(by=by, periods=tuple(periods), series=tuple(series), undated=len(found) - len(dated))

    def export(self, request: SearchRequest) -> Iterator[StoredStatement]:
        """All that answer, in order."""
        return (one[0] for one in self._found(request))

    def complete(self, prefix: str, limit: int = 8) -> list[str]:
        """Words that start so."""
        counts = Counter(word for one in self._statements.values() for word in _words(one.statement.text))
        return [word for word, _ in counts.most_common() if word.startswith(prefix.lower())][:limit]

    def statistics(self) -> FakeStatistics:
        """What there is."""
        dates = sorted(said(one) for one in self._statements.values() if said(one))
        return FakeStatistics(
            statements=len(self._statements),
            documents=len(self._documents),
            speakers=len(self._profiles()),
            outlets=len(self.outlets()),
            first_said_on=dates[0] if dates else None,
            last_said_on=dates[-1] if dates else None,
            updated_at="2026-11-21T12:00:00+00:00",
            model="all-MiniLM-L6-v2",
        )


def _between(first: str, last: str) -> list[str]:
    if len(first) == 4:
        return [str(year) for year in range(int(first), int(last) + 1)]
    start, end = (int(one[:4]) * 12 + int(one[5:7]) - 1 for one in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1)]
