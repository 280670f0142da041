"""Whoosh's own searcher is the reference: same statements, same scores, for every type of query.

Whoosh gets the same analyser, and Onrecord Whoosh's own idf and no bonus for exact forms. Texts have at most ten words,
up to which Whoosh stores lengths exactly; longer ones it rounds, see test_only_lengths_are_rounded. A pattern or
fuzzy word scores a constant in Onrecord; Whoosh's counts matching words, so there only the statements are compared.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest
import whoosh.fields
import whoosh.query
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.analysis import Analyzer
from whoosh.analysis.acore import Token as WhooshToken
from whoosh.filedb.filestore import RamStorage
from whoosh.matching import AndNotMatcher

from index.analysis import stem, tokenise
from index.postings import IndexedFields
from search.keyword.execution import matches, scores, search
from search.keyword.weights import Weights
from search.language.nodes import And, Everything, Node, Not, Or, Pattern, Phrase, Word
from tests.search.keyword.corpus import NAMES, WORDS, Snapshot, boosts, forms, parsed, texts

_WEIGHTS = Weights(exact=0.0, idf="whoosh", fields=(1.0, 0.7, 0.0, 0.0, 0.0))
_SHARES = {"text": 1.0, "speaker": 0.7}


class _Shared(Analyzer):  # type: ignore[misc]
    """index.analysis as a Whoosh analyser, giving stems or exact forms."""

    def __init__(self, exact: bool) -> None:
        self._exact = exact

    def __call__(self, value: str, **options: Any) -> Iterator[Any]:
        token = WhooshToken(positions=True)
        for position, found in enumerate(tokenise(value)):
            token.text = found.exact if self._exact else found.term
            token.pos = position
            token.boost = 1.0
            yield token


class _AndNotMatcher(AndNotMatcher):  # type: ignore[misc]
    """Whoosh's without its error in 3.54: it keeps a first statement if the other side also matches an earlier one."""

    def _find_first(self) -> None:
        if self.a.is_active() and self.b.is_active():
            self._find_next()


class _AndNot(whoosh.query.AndNot):  # type: ignore[misc]
    """Whoosh's AndNot with that matcher; And([..., Not(...)]) would add 1 to every score."""

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        unwanted = self.b.matcher(searcher, searcher.boolean_context())
        return _AndNotMatcher(self.a.matcher(searcher, context), unwanted)


def _index(rows: Sequence[IndexedFields]) -> Any:
    schema = whoosh.fields.Schema(
        number=whoosh.fields.NUMERIC(stored=True),
        **{name: whoosh.fields.TEXT(analyzer=_Shared(False)) for name in ("text", "speaker")},
        **{f"{name}_exact": whoosh.fields.TEXT(analyzer=_Shared(True)) for name in ("text", "speaker")},
    )
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for number, row in enumerate(rows):
        given_fields = {"text": row.text, "speaker": row.speaker, "text_exact": row.text, "speaker_exact": row.speaker}
        writer.add_document(number=number, **{name: text for name, text in given_fields.items() if text})
    writer.commit()
    return index


def _translated(node: Node) -> Any:
    """A tree as Whoosh's own query objects."""
    q: Any = whoosh.query
    match node:
        case And(children=(wanted, Not(child=unwanted))):
            return _AndNot(_translated(wanted), _translated(unwanted))
        case And():
            return q.And([_translated(child) for child in node.children])
        case Or():
            return q.Or([_translated(child) for child in node.children])
        case Everything():
            return q.ConstantScoreQuery(q.Every(), 0.0)
        case Word(exact=False):
            names = [node.field] if node.field else list(_SHARES)
            return q.Or([q.Term(name, node.term, boost=_SHARES[name] * node.boost) for name in names])
        case Phrase():
            names = [node.field] if node.field else list(_SHARES)
            return q.Or([_phrase(node, name) for name in names])
        case Pattern():
            return q.Or([q.Wildcard(f"{name}_exact", node.glob) for name in _SHARES])
    raise TypeError(node)


def _phrase(node: Phrase, name: str) -> Any:
    q: Any = whoosh.query
    boost = _SHARES[name] * node.boost
    stems = q.Phrase(name, list(node.terms), slop=node.slop, boost=boost)
    if not node.exact:
        return stems
    return q.Require(stems, q.Phrase(f"{name}_exact", list(node.forms), slop=node.slop))


def _reference(rows: Sequence[IndexedFields], tree: Node) -> dict[int, float]:
    with _index(rows).searcher() as searcher:
        found = searcher.search(_translated(tree), limit=None)
        return {hit["number"]: hit.score for hit in found}


_FIELDS = st.sampled_from((None, None, "text", "speaker"))
_words = st.builds(lambda form, field, boost: Word(form, stem(form), False, field, boost), forms, _FIELDS, boosts)
_phrases = st.builds(
    lambda found, exact, slop, field: Phrase(tuple(found), tuple(map(stem, found)), exact, slop, field),
    st.lists(forms, min_size=2, max_size=3, unique=True), st.booleans(), st.sampled_from((1, 1, 3)), _FIELDS,
)  # fmt: skip
_scored = st.recursive(
    _words | _phrases,
    lambda children: (
        st.builds(lambda c: And(tuple(c)), st.lists(children, min_size=2, max_size=3))
        | st.builds(lambda c: Or(tuple(c)), st.lists(children, min_size=2, max_size=4))
        | st.builds(lambda a, b: And((a, Not(b))), children, children)
    ),
    max_leaves=6,
)
_ROWS = st.lists(st.builds(IndexedFields, text=texts, speaker=st.sampled_from(NAMES)), min_size=2, max_size=14)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(_ROWS, _scored)
def test_same_statements_and_scores_as_whoosh(rows: list[IndexedFields], tree: Node) -> None:
    """Else what Whoosh's language promises is not what users get."""
    snapshot = Snapshot([[(row, True) for row in rows]], list(range(len(rows))))
    reference = _reference(rows, tree)
    found = search(snapshot, parsed(tree), len(rows), weights=_WEIGHTS)
    assert sorted(found.rows.tolist()) == sorted(reference)
    assert matches(snapshot, parsed(tree), weights=_WEIGHTS).tolist() == sorted(reference)
    for row, score in zip(found.rows.tolist(), found.scores.tolist(), strict=True):
        assert score == pytest.approx(reference[row], rel=1e-4)
    ordered = sorted(zip(-found.scores, found.rows, strict=True))
    assert [row for _, row in ordered] == found.rows.tolist()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(_ROWS, st.sampled_from(("tax*", "t*", "*ing", "wa?", "t?x*", "zz*", "m*s", "?")))
def test_same_statements_by_pattern(rows: list[IndexedFields], glob: str) -> None:
    """Else wildcards mean something else than in Whoosh."""
    snapshot = Snapshot([[(row, True) for row in rows]], list(range(len(rows))))
    tree = Pattern(glob)
    assert matches(snapshot, parsed(tree)).tolist() == sorted(_reference(rows, tree))


def test_only_lengths_are_rounded() -> None:
    """Else a difference from Whoosh in long texts could be an error in ours: with Whoosh's lengths it vanishes."""
    chosen = np.random.default_rng(5)
    rows = [IndexedFields(text=" ".join(chosen.choice(WORDS, size=int(chosen.integers(11, 60))))) for _ in range(40)]
    snapshot = Snapshot([[(row, True) for row in rows]], list(range(40)))
    tree = Or((Word("tax", "tax"), Word("missile", "missil")))
    index = _index(rows)
    reference = _reference(rows, tree)
    ours = scores(snapshot, parsed(tree), np.array(sorted(reference)), weights=_WEIGHTS)
    assert np.abs(ours / [reference[row] for row in sorted(reference)] - 1).max() < 0.03
    with index.searcher() as searcher:
        reader = searcher.reader()
        rounded = np.array([reader.doc_field_length(row, "text") for row in range(40)])
        average = searcher.avg_field_length("text")
        exact = np.array([len(tokenise(row.text)) for row in rows])
        assert (rounded >= exact).all()
        assert (rounded != exact).any()
        for row in sorted(reference):
            score = 0.0
            for term in ("tax", "missil"):
                frequency = [token.term for token in tokenise(rows[row].text)].count(term)
                idf = searcher.idf("text", term)
                score += idf * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * rounded[row] / average))
            assert score == pytest.approx(reference[row], rel=1e-9)
