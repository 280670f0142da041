"""The contract's JSON objects, the same for the command line and the API."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from index.records import Speaker, Statistics, StoredDocument, StoredSpeaker, StoredStatement
from search.records import FacetValue, Hit, LegScore, Match, Page, Trace, Verification

Json = dict[str, Any]


def speaker_json(speaker: Speaker | None) -> Json | None:
    """A statement's speaker; None where nobody is named or mentioned."""
    if speaker is None:
        return None
    return {
        "id": speaker.id,
        "name": speaker.name,
        "mention": speaker.mention,
        "role": speaker.role,
        "affiliation": speaker.affiliation,
    }


def statement_json(stored: StoredStatement) -> Json:
    """A statement as results, `show` and `export` give it."""
    statement = stored.statement
    return {
        "id": stored.id,
        "external_id": statement.external_id,
        "text": statement.text,
        "kind": statement.kind.value,
        "speaker": speaker_json(statement.speaker),
        "cue": statement.cue.text if statement.cue else None,
        "said_on": statement.said_on,
        "published": stored.published,
        "outlet": stored.outlet,
        "venue": statement.venue,
        "title": stored.title,
        "url": stored.url,
        "source": stored.source,
        "document_id": stored.document_id,
        "spans": [list(span) for span in statement.spans],
        "speech": statement.speech,
        "confidence": round(statement.confidence, 4),
        "context": {"before": stored.before, "after": stored.after},
        "repeats": {"count": stored.repeat_count, "outlets": list(stored.repeat_outlets)},
        "extra": dict(statement.extra),
    }


def _leg_json(leg: LegScore | None, measure: str) -> Json | None:
    return None if leg is None else {"rank": leg.rank, measure: round(leg.score, 6)}


def hit_json(hit: Hit) -> Json:
    """A ranked statement; `explain` is null unless it was asked for."""
    explanation = hit.explanation
    return {
        **statement_json(hit.stored),
        "score": round(hit.score, 6),
        "weak": hit.weak,
        "highlights": [list(span) for span in hit.highlights],
        "passage": list(hit.passage) if hit.passage else None,
        "shared_words": list(hit.shared_words),
        "differences": [{"what": one.what, "ours": one.ours, "theirs": one.theirs} for one in hit.differences],
        "explain": None
        if explanation is None
        else {
            "keyword": _leg_json(explanation.keyword, "score"),
            "semantic": _leg_json(explanation.semantic, "similarity"),
            "features": {name: round(value, 6) for name, value in explanation.features.items()},
        },
    }


def _facet_json(values: tuple[FacetValue, ...]) -> list[Json]:
    return [{"id": one.id, "value": one.value, "count": one.count} for one in values]


def page_json(page: Page) -> Json:
    """A result page of search or similar."""
    return {
        "results": [hit_json(hit) for hit in page.hits],
        "total": {"value": page.total, "relation": "eq" if page.exact else "gte"},
        "next": page.next,
        "facets": {
            "speaker": _facet_json(page.facets.speaker),
            "outlet": _facet_json(page.facets.outlet),
            "kind": _facet_json(page.facets.kind),
            "year": _facet_json(page.facets.year),
        },
        "took_ms": round(page.took_ms, 3),
        "query": {
            "text": page.text,
            "parsed": page.parsed,
            "notes": list(page.notes),
            "suggestion": page.suggestion,
        },
    }


def trace_json(trace: Trace) -> Json:
    """One speaker's line, by date."""
    return {"results": [hit_json(hit) for hit in trace.hits], "notes": list(trace.notes)}


def verification_json(verification: Verification) -> Json:
    """What became of a quotation."""
    return {
        "verdict": verification.verdict.value,
        "match": statement_json(verification.match) if verification.match else None,
        "similarity": round(verification.similarity, 4),
        "diff": [list(step) for step in verification.diff],
        "attributed_to": verification.attributed_to,
        "speaker_agrees": verification.speaker_agrees,
        "notes": list(verification.notes),
    }


def document_json(document: StoredDocument, statements: list[StoredStatement]) -> Json:
    """A document with its statements in their order."""
    return {
        "id": document.id,
        "external_id": document.external_id,
        "source": document.source,
        "title": document.title,
        "url": document.url,
        "outlet": document.outlet,
        "published": document.published,
        "author": document.author,
        "language": document.language,
        "place": document.place,
        "body": document.body,
        "extra": dict(document.extra),
        "statements": [statement_json(one) for one in statements],
    }


def speaker_profile_json(speaker: StoredSpeaker) -> Json:
    """A speaker across documents."""
    return {
        "id": speaker.id,
        "name": speaker.name,
        "aliases": list(speaker.aliases),
        "roles": [
            {"role": role, "first": first, "last": last, "count": count} for role, first, last, count in speaker.roles
        ],
        "statement_count": speaker.statement_count,
        "first_said_on": speaker.first_said_on,
        "last_said_on": speaker.last_said_on,
    }


def match_json(query_id: str, matches: Sequence[Match]) -> Json:
    """One line of `match --json`."""
    results = [{"id": one.id, "external_id": one.external_id, "score": round(one.score, 6)} for one in matches]
    return {"id": query_id, "results": results}


def statistics_json(statistics: Statistics) -> Json:
    """What an index holds."""
    return asdict(statistics)
