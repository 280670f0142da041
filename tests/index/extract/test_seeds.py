"""The seed articles: every statement that names its speaker, and nothing else."""

from pathlib import Path

import pytest

from index.extract import Extractor
from index.read import read
from index.records import Document, Span, Statement

SEEDS = Path(__file__).parents[3] / "seeds"

EXPECTED = {
    "000_bf2a5dd6e8b4b691.txt": [
        ((47, 186), "indirect", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((313, 501), "direct", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((538, 817), "direct", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((834, 1183), "direct", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((1222, 1645), "mixed", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((1648, 1782), "direct", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
        ((1828, 2075), "direct", "Sergey Ryabkov", "Russian Deputy Foreign Minister", "2021-11-02"),
    ],
    "002_07ca78d4bf3aa102.txt": [
        ((27, 80), "indirect", "Foreign ministry", None, "2021-05-04"),
        ((112, 277), "indirect", "Russia", None, "2021-05-04"),
        ((296, 356), "indirect", "Russia", None, "2021-05-04"),
        ((360, 649), "direct", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
        ((740, 854), "indirect", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
        ((858, 1059), "direct", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
        ((1096, 1207), "indirect", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
        ((1211, 1433), "direct", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
        ((1468, 1606), "indirect", "Maria Zakharova", "Russian Foreign Ministry spokeswoman", "2021-05-03"),
    ],
}
"""Span, kind, speaker's name, role, date said; by document."""

UNNAMED = {"000_bf2a5dd6e8b4b691.txt": [], "002_07ca78d4bf3aa102.txt": [(1642, 1896), (1945, 2056)]}
"""Where statements stand whose speaker the article does not name."""


def likeness(statement: Statement, span: Span) -> float:
    """Shared characters over all characters of a statement's pieces and a span."""
    start, end = span
    shared = sum(max(0, min(b, end) - max(a, start)) for a, b in statement.spans)
    return shared / (sum(b - a for a, b in statement.spans) + end - start - shared)


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    """The seeds as the reader gives them."""
    return {Path(one.source).name: one for one in read([str(SEEDS)]) if isinstance(one, Document)}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """The extractor with all that ships with it."""
    return Extractor.load()


@pytest.mark.parametrize("name", EXPECTED)
def test_seed(extractor: Extractor, documents: dict[str, Document], name: str) -> None:
    """Words, kind, speaker, role and date of each statement; nothing that the article attributes to nobody."""
    found = extractor.extract(documents[name])
    for span, kind, speaker, role, said_on in EXPECTED[name]:
        best = max(found, key=lambda one: likeness(one, span))
        assert likeness(best, span) >= 0.8
        assert best.speaker is not None
        assert (best.kind, best.speaker.name, best.speaker.role, best.said_on) == (kind, speaker, role, said_on)
        found.remove(best)
    assert all(any(likeness(one, span) > 0.7 for span in UNNAMED[name]) for one in found)
