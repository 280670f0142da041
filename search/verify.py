"""Did they say that? A quotation against everything in the index."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from index.analysis import fold, tokenise
from index.records import Speaker, StoredStatement
from search.backend import Backend
from search.hidden import hidden_changes, words_before
from search.language import ParsedQuery, plain
from search.language.words import quoted
from search.quotation import Alignment, Quotation, Word, align, forms_of, read_quotation, without_attribution, words_of
from search.records import Filters, Verdict, Verification

CANDIDATES = 60
"""Statements looked at, best by words first; the one quoted is nearly always among the first three."""
ALIGNED = 8
"""How many of them are aligned word by word: those that hold most of the quotation's words."""
LEAST_SIMILARITY = 0.78
"""Below this a quotation is not an altered form of the statement but another one on the same matter."""
LEAST_WORDS = 4
"""An altered quotation must have that many words in common with the statement,"""
MOST_PARTS = 6
"""Parts of a quotation that are looked up one by one."""
LEAST_SUBSTANCE = 0.5
"""and that share of its content words: "some of us have" alone is nobody's statement."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    stored: StoredStatement
    alignment: Alignment
    words: tuple[Word, ...]
    changes: list[str]
    """What marked changes do to the meaning."""

    @property
    def exact(self) -> bool:
        return self.alignment.faithful and not self.changes

    @property
    def similarity(self) -> float:
        """The alignment's; a marked change that turns the meaning counts as a word that differs."""
        common = 2 * self.alignment.common
        return self.alignment.similarity if not self.changes else common / (common + len(self.changes))


def verify(backend: Backend, quote: str, speaker: str | None) -> Verification:
    """Look a quotation up.

    Args:
        backend: The index.
        quote: The quotation, with or without quotation marks; may have ellipses and square brackets.
        speaker: Who is said to have said it; id or name. Where several statements fit equally, one of theirs is given.

    Returns: `exact` if the words stand in a statement as quoted but for marked changes (see search.quotation);
        `altered` with the difference if they nearly do, or if marked changes turn the meaning (see search.hidden);
        else `not_found`; its parts between marks are then looked up one by one, and notes say where they stand.
    """
    found = _look_up(backend, read_quotation(quote), speaker)
    spoken = without_attribution(quote)
    if found.verdict is not Verdict.EXACT and spoken != quote:
        found = max(found, _look_up(backend, read_quotation(spoken), speaker), key=_certainty)
    return found if found.match is not None else _in_parts(backend, read_quotation(spoken), speaker)


def _certainty(found: Verification) -> tuple[bool, float]:
    return found.verdict is Verdict.EXACT, found.similarity


def _look_up(backend: Backend, quotation: Quotation, speaker: str | None) -> Verification:
    if not quotation.spoken:
        return Verification(verdict=Verdict.NOT_FOUND)
    candidates = _candidates(backend, quotation, None)
    if speaker is not None:
        # Where many have the words, the speaker's own statement may not be among the first.
        candidates += _candidates(backend, quotation, speaker)
    fitting = [one for one in candidates if _fits(one.alignment)]
    if not fitting:
        return Verification(verdict=Verdict.NOT_FOUND)
    best = min(fitting, key=lambda one: _preference(one, len(quotation.words), speaker))
    return _verification(backend, quotation, best, speaker)


def _in_parts(backend: Backend, quotation: Quotation, speaker: str | None) -> Verification:
    """What is known of a quotation that nobody said as a whole: where its parts between marks stand.

    Returns: `altered` with the statement in which all of them stand in another order; else `not_found`.
    """
    parts = [part for part in quotation.parts() if len(words_of(part)) >= LEAST_WORDS][:MOST_PARTS]
    if len(parts) < 2:
        return Verification(verdict=Verdict.NOT_FOUND)
    found = [_look_up(backend, read_quotation(part), speaker) for part in parts]
    exact = [(part, one) for part, one in zip(parts, found, strict=True) if one.verdict is Verdict.EXACT]
    if len(exact) == len(parts) and len({one.match.id for _, one in exact if one.match}) == 1:
        common = 2 * len(quotation.words)
        return replace(
            exact[0][1],
            verdict=Verdict.ALTERED,
            similarity=common / (common + 1),
            diff=(),
            notes=("its parts stand in another order in the statement",),
        )
    return Verification(verdict=Verdict.NOT_FOUND, notes=tuple(_where(part, one) for part, one in exact))


def _where(part: str, found: Verification) -> str:
    by = f"a statement by {found.attributed_to}" if found.attributed_to else "a statement by nobody named"
    return f"“{part}” stands in {by} ({found.match.id if found.match else ''})"


def _candidates(backend: Backend, quotation: Quotation, speaker: str | None) -> list[_Candidate]:
    """The statements that hold most of the quotation's words, of all or of one speaker."""
    query = plain(quotation.spoken_text)
    filters = Filters(speakers=(speaker,) if speaker else (), include_beliefs=True)
    rows = backend.keyword(query, CANDIDATES, backend.allowed(filters)).rows
    wanted = Counter(quotation.spoken)
    held = np.array([(Counter(forms_of(text)) & wanted).total() for text in backend.texts(rows)], np.int64)
    # Equal counts stay in the keyword leg's order.
    likely = np.argsort(-held, kind="stable")[:ALIGNED]
    stored = backend.statements(rows[likely[2 * held[likely] >= len(quotation.spoken)]])
    return [_laid_against(quotation, one) for one in stored]


def _laid_against(quotation: Quotation, stored: StoredStatement) -> _Candidate:
    text = stored.statement.text
    words = words_of(text)
    alignment = align(quotation, text, words)
    changes = hidden_changes(quotation, text, words, alignment) if alignment.faithful else []
    return _Candidate(stored, alignment, words, changes)


def _fits(alignment: Alignment) -> bool:
    if alignment.faithful:
        return alignment.common > 0
    return (
        alignment.similarity >= LEAST_SIMILARITY
        and alignment.common >= LEAST_WORDS
        and alignment.substance >= LEAST_SUBSTANCE
    )


def _preference(
    candidate: _Candidate, quoted_words: int, speaker: str | None
) -> tuple[bool, float, bool, int, int, str, str]:
    """What makes one candidate better than another: lower is better, ties by date and id."""
    theirs = speaker is not None and speaker_agrees(speaker, candidate.stored.statement.speaker) is True
    said_on = candidate.stored.statement.said_on or candidate.stored.published or "9999"
    return (
        not candidate.exact,
        -candidate.similarity,
        not theirs,
        candidate.alignment.respelt,
        abs(len(candidate.words) - quoted_words),
        said_on,
        candidate.stored.id,
    )


def _verification(backend: Backend, quotation: Quotation, best: _Candidate, speaker: str | None) -> Verification:
    found = Verification(
        verdict=Verdict.EXACT if best.exact else Verdict.ALTERED,
        match=best.stored,
        similarity=best.similarity,
        diff=best.alignment.diff,
        attributed_to=best.stored.statement.speaker.name if best.stored.statement.speaker else None,
        notes=(*_notes(best), *(_others(backend, quotation) if best.exact else ())),
    )
    return replace(found, speaker_agrees=speaker_agrees(speaker, best.stored.statement.speaker)) if speaker else found


def _notes(best: _Candidate) -> tuple[str, ...]:
    before = words_before(best.stored.statement.text, best.words, best.alignment)
    cut = [] if before is None else [f"just before these words, the statement says “{before}”"]
    return (*best.changes, *cut)


def _others(backend: Backend, quotation: Quotation) -> Iterator[str]:
    """A note on words that several speakers have, so that they are not taken for one's own."""
    phrase = quoted(quotation.spoken_text)
    query = ParsedQuery(text="", tree=phrase, plain=False, words="")
    rows = backend.keyword_matches(query, backend.allowed(Filters(include_beliefs=True)))
    speakers = {code for code in backend.speaker_codes(rows).tolist() if code >= 0}
    if len(speakers) > 1:
        yield f"these words stand in {len(rows):,} statements by {len(speakers):,} speakers"


def speaker_agrees(given: str, speaker: Speaker | None) -> bool | None:
    """Whether a name or id given by the user means a statement's speaker; None if the statement names nobody.

    "Putin", "V. Putin", "President Vladimir Putin" and "vladimir-putin" all mean Vladimir Putin: the surnames must be
    equal, and a first name, where both have one, must not be another.
    """
    if speaker is None or not speaker.name:
        return None
    if given == speaker.id:
        return True
    asked, known = _name_words(given), _name_words(speaker.name)
    if not asked or not known:
        return False
    if asked == known or (len(asked) == 1 and asked[-1] in known) or (len(known) == 1 and known[-1] in asked):
        return True
    if asked[-1] != known[-1]:
        return False
    return any(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a in asked[:-1] for b in known[:-1])


def _name_words(name: str) -> list[str]:
    return [token.exact.replace(".", "") for token in tokenise(fold(name).replace("-", " "))]
