"""The compiled answers are those of the obvious way to compute them, to the last bit."""

import fnmatch
from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.analysis import stem
from index.postings import IndexedFields
from search.keyword import lists, sweep
from search.keyword.execution import _best, matches, scores, search
from search.keyword.weights import DEFAULT, Weights
from search.language.nodes import And, Everything, Node, Not, Or, Pattern, Phrase, Word
from tests.search.keyword.corpus import BruteForce, Snapshot, parsed, plain_lists, statements, trees

_PARTS = st.lists(
    st.lists(st.tuples(statements, st.sampled_from((True, True, True, False))), min_size=1, max_size=10),
    min_size=1,
    max_size=4,
)
_IDS = st.permutations(range(1000, 1040))
_WEIGHTS = st.sampled_from((DEFAULT, Weights(), Weights(exact=0.0, idf="probabilistic")))
Parts = Sequence[Sequence[tuple[IndexedFields, bool]]]


def _expected(
    snapshot: Snapshot, tree: Node, weights: Weights, allowed: Sequence[bool]
) -> list[tuple[float, int, int]]:
    """(score, id, row) of all that match, best first."""
    brute = BruteForce(snapshot.statements, weights)
    found = []
    for row in range(snapshot.rows):
        score = brute.score(tree, row)
        if score is not None and allowed[row]:
            found.append((score, int(snapshot.columns.id[row]), row))
    return sorted(found, key=lambda hit: (-hit[0], hit[1]))


@pytest.fixture(params=(1, 8, 32), ids=("looked up", "both", "swept"))
def _regime(request: pytest.FixtureRequest) -> Iterator[None]:
    """Statements looked up one by one, lists read as a whole, or what fits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sweep, "_SPARSE", request.param)
        yield


@pytest.mark.usefixtures("_regime")
@settings(
    max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_PARTS, _IDS, trees | plain_lists, _WEIGHTS, st.integers(1, 12), st.data())
def test_answers_are_exact(
    parts: Parts, ids: list[int], tree: Node, weights: Weights, k: int, data: st.DataObject
) -> None:
    """Else pruning loses results, scores depend on segments or deletions, or pages repeat statements."""
    snapshot = Snapshot(parts, ids)
    mask = data.draw(st.none() | st.lists(st.booleans(), min_size=snapshot.rows, max_size=snapshot.rows))
    allowed = None if mask is None else np.array(mask, np.bool_)
    expected = _expected(snapshot, tree, weights, mask or [True] * snapshot.rows)
    query = parsed(tree)
    found = search(snapshot, query, k, allowed, weights=weights)
    assert found.rows.tolist() == [row for _, _, row in expected[:k]]
    assert found.scores.tolist() == [score for score, _, _ in expected[:k]]
    assert matches(snapshot, query, allowed, weights=weights).tolist() == sorted(row for _, _, row in expected)
    every = _expected(snapshot, tree, weights, [True] * snapshot.rows)
    by_row = dict.fromkeys(range(snapshot.rows), 0.0) | {row: score for score, _, row in every}
    rows = np.array([*range(snapshot.rows), 0], np.int64)
    assert scores(snapshot, query, rows, weights=weights).tolist() == [by_row[int(row)] for row in rows]


def _repeated(seed: int, count: int) -> list[tuple[IndexedFields, bool]]:
    """Many statements of a few frequent and many rare words, so that lists span blocks and windows."""
    chosen = np.random.default_rng(seed)
    words = np.array([f"w{n}" for n in range(400)])
    shares = 1 / np.arange(1, 401)
    rows = []
    for _ in range(count):
        size = int(chosen.integers(1, 40)) if chosen.random() < 0.98 else int(chosen.integers(40, 300))
        text = " ".join(chosen.choice(words, size=size, p=shares / shares.sum()))
        rows.append((IndexedFields(text=text, speaker=f"w{chosen.integers(400)}"), bool(chosen.random() > 0.02)))
    return rows


@pytest.mark.parametrize(("k", "safety"), [(10, 3.0), (200, 3.0), (200, 0.1)], ids=("few", "many", "misled"))
def test_pruning_is_safe_over_many_windows(k: int, safety: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the best statements of a large index are missed although those of a small one are found.

    Many are ranked with the help of a sample, which misleads where its best is taken for the worst of what is wanted.
    """
    monkeypatch.setattr(lists, "SAFETY", safety)
    rows = _repeated(1, 24_000)
    chosen = np.random.default_rng(2)
    snapshot = Snapshot([rows[:20_000], rows[20_000:]], chosen.permutation(30_000).tolist())
    from search.language import parse

    for number in range(60):
        count = int(chosen.integers(1, 20))
        query = parse(" ".join(f"w{int(n)}" for n in np.minimum(chosen.zipf(1.3, count), 399)))
        allowed = None if number % 3 else chosen.random(snapshot.rows) < 0.3
        everything = matches(snapshot, query, allowed)
        values = scores(snapshot, query, everything)
        order = np.lexsort((snapshot.columns.id[everything], -values))[:k]
        found = search(snapshot, query, k, allowed)
        assert found.rows.tolist() == everything[order].tolist()
        assert found.scores.tolist() == values[order].tolist()


def test_phrases_over_many_windows() -> None:
    """Else a phrase in a large index is missed, or found where it isn't."""
    rows = _repeated(3, 20_000)
    chosen = np.random.default_rng(4)
    snapshot = Snapshot([rows], chosen.permutation(20_000).tolist())
    from search.language import parse

    for a, b in chosen.integers(0, 12, (30, 2)):
        query = parse(f'"w{a} w{b}"')
        expected = [
            row
            for row, (fields, live) in enumerate(rows)
            if live and (f" w{a} w{b} " in f" {fields.text} ")
        ]  # fmt: skip
        everything = matches(snapshot, query)
        assert everything.tolist() == expected
        values = scores(snapshot, query, everything)
        order = np.lexsort((snapshot.columns.id[everything], -values))[:10]
        found = search(snapshot, query, 10)
        assert found.rows.tolist() == everything[order].tolist()
        assert found.scores.tolist() == values[order].tolist()


def test_long_texts_and_frequent_words() -> None:
    """Else words that a statement has more than 30 times, or in more than seven forms, score wrongly."""
    forms = [
        "relate",
        "relates",
        "related",
        "relating",
        "relation",
        "relations",
        "relational",
        "relate's",
        "relation's",
    ]
    rows = [
        (IndexedFields(text="war " * n + "peace " * (60 - n)), True) for n in range(0, 60, 3)
    ] + [(IndexedFields(text=f"{form} and {other} peace"), True) for form in forms for other in forms]  # fmt: skip
    snapshot = Snapshot([rows], list(range(len(rows))))
    from search.language import parse

    for text in ("war", "war peace", '"war war war"', *forms, "relate's peace", '"relation\'s"'):
        tree = parse(text).tree
        assert tree is not None
        for weights in (DEFAULT, Weights()):
            expected = _expected(snapshot, tree, weights, [True] * len(rows))
            found = search(snapshot, parsed(tree), 200, weights=weights)
            assert list(zip(found.scores.tolist(), found.rows.tolist(), strict=True)) == [
                (s, r) for s, _, r in expected
            ]


def test_phrases_in_statements_of_any_length() -> None:
    """Else phrases are missed where positions no longer fit into 64 bits, words are frequent, or forms are mixed."""
    chosen = np.random.default_rng(4)
    words = np.array(["the", "tax", "taxes", "taxed", "will", "no"])
    sizes = [*([20] * 520), *chosen.integers(58, 70, size=40).tolist(), *chosen.integers(1, 200, size=30).tolist()]
    rows = [
        (IndexedFields(text=" ".join(chosen.choice(words, size=size, p=[0.6, 0.1, 0.1, 0.1, 0.08, 0.02]))), True)
        for size in sizes
    ]
    snapshot = Snapshot([rows], chosen.permutation(len(rows)).tolist())
    for forms in (("the", "the"), ("tax", "no"), ("no", "the", "tax"), ("the", "will", "the", "taxes"), ("no",) * 2):
        for exact, slop in ((True, 1), (False, 1), (True, 3), (False, 100)):
            tree = Phrase(forms, tuple(map(stem, forms)), exact, slop, "text")
            expected = _expected(snapshot, tree, DEFAULT, [True] * len(rows))
            for query in (parsed(tree), parsed(And((tree, Everything())))):
                found = search(snapshot, query, 10)
                assert found.rows.tolist() == [row for _, _, row in expected[:10]]
                assert matches(snapshot, query).tolist() == sorted(row for _, _, row in expected)


def test_operators_over_frequent_words() -> None:
    """Else the best of many matches differ from those of few: they are ranked by another loop."""
    rows = _repeated(5, 14_000)
    chosen = np.random.default_rng(6)
    snapshot = Snapshot([rows[:12_000], rows[12_000:]], chosen.permutation(14_000).tolist())
    w0, w1, w2, w3 = (Word(f"w{n}", f"w{n}", False, None, 1.0 + n) for n in range(4))
    for tree in (And((w0, w1)), And((w0, Not(w1))), Or((w0, w1)), And((Or((w0, w1)), Or((w2, w3, w0)), Not(w3)))):
        everything = matches(snapshot, parsed(tree))
        assert everything.tolist() == [
            row for row, (fields, live) in enumerate(rows) if live and _fits(tree, fields.text, fields.speaker)
        ]
        values = scores(snapshot, parsed(tree), everything)
        order = np.lexsort((snapshot.columns.id[everything], -values))[:20]
        found = search(snapshot, parsed(tree), 20)
        assert found.rows.tolist() == everything[order].tolist()
        assert found.scores.tolist() == values[order].tolist()


def test_patterns_joined_with_frequent_words() -> None:
    """Else broad patterns, phrases and words that many statements match score otherwise than one by one."""
    rows = _repeated(9, 14_000)
    chosen = np.random.default_rng(10)
    snapshot = Snapshot([rows[:12_000], rows[12_000:]], chosen.permutation(14_000).tolist())
    w0, w1 = (Word(f"w{n}", f"w{n}", False, None, 1.0 + n) for n in range(2))
    exact = Word("w0", "w0", True)
    phrase = Phrase(("w0", "w1"), ("w0", "w1"))
    broad, rare, end = Pattern("w1*"), Pattern("w39?", None, 2.0), Pattern("*3")
    for tree in (
        broad, And((w0, broad)), Or((w0, broad)), And((broad, end)), Or((And((w1, end)), broad, rare)), exact,
        And((exact, Or((phrase, end)))), Or((And((phrase, broad)), And((exact, rare)))), And((w0, Not(broad))),
        Not(phrase), Everything(), And((rare, broad, w0)), Or((w0, w1, phrase, broad), ranked=True),
    ):  # fmt: skip
        everything = matches(snapshot, parsed(tree))
        assert everything.tolist() == [
            row for row, (fields, live) in enumerate(rows) if live and _fits(tree, fields.text, fields.speaker)
        ]
        values = scores(snapshot, parsed(tree), everything)
        allowed = chosen.random(snapshot.rows) < 0.5
        for mask, among in ((None, np.ones(len(everything), np.bool_)), (allowed, allowed[everything])):
            wanted, worth = everything[among], values[among]
            order = np.lexsort((snapshot.columns.id[wanted], -worth))[:20]
            found = search(snapshot, parsed(tree), 20, mask)
            assert found.rows.tolist() == wanted[order].tolist()
            assert found.scores.tolist() == worth[order].tolist()
            assert matches(snapshot, parsed(tree), mask).tolist() == wanted.tolist()


def _fits(tree: Node, *texts: str) -> bool:
    """Whether the words of some texts are what operators ask for."""
    match tree:
        case And():
            return all(_fits(child, *texts) for child in tree.children)
        case Or():
            return any(_fits(child, *texts) for child in tree.children)
        case Not():
            return not _fits(tree.child, *texts)
        case Word():
            return any(tree.form in text.split() for text in texts)
        case Phrase():
            return any(f" {' '.join(tree.forms)} " in f" {text} " for text in texts)
        case Pattern():
            return any(fnmatch.filter(text.split(), tree.glob) for text in texts)
        case Everything():
            return True
    raise TypeError(f"not asked here: {tree!r}")


def test_the_best_of_many_ties() -> None:
    """Else of thousands of equal scores others than those of the lowest ids are shown."""
    chosen = np.random.default_rng(8)
    for levels in (1, 2, 5000):
        values = chosen.integers(0, levels, 6000) / 4
        ids = chosen.permutation(6000).astype(np.uint64)
        for k in (1, 10, 3000, 6000, 7000):
            best = _best(values, ids, k)
            kept = np.arange(6000)[best]
            order = kept[np.lexsort((ids[kept], -values[kept]))][:k]
            assert order.tolist() == np.lexsort((ids, -values))[:k].tolist()
