"""Every form of reported speech, in articles written for it."""

import pytest

from index.extract import Extractor
from index.records import Document, Statement
from tests.index.extract.articles import ARTICLES, Article
from tests.index.extract.choice_articles import CHOICE_ARTICLES
from tests.index.extract.feature_articles import FEATURE_ARTICLES
from tests.index.extract.more_articles import MORE_ARTICLES
from tests.index.extract.naming_articles import NAMING_ARTICLES
from tests.index.extract.news_articles import NEWS_ARTICLES
from tests.index.extract.newsroom_articles import NEWSROOM_ARTICLES
from tests.index.extract.person_articles import PERSON_ARTICLES
from tests.index.extract.profile_articles import PROFILE_ARTICLES
from tests.index.extract.reference_articles import REFERENCE_ARTICLES
from tests.index.extract.relayed_articles import RELAYED_ARTICLES
from tests.index.extract.speaker_articles import SPEAKER_ARTICLES
from tests.index.extract.view_articles import VIEW_ARTICLES
from tests.index.extract.wire_articles import WIRE_ARTICLES

ALL = [
    *ARTICLES,
    *CHOICE_ARTICLES,
    *MORE_ARTICLES,
    *NAMING_ARTICLES,
    *NEWS_ARTICLES,
    *NEWSROOM_ARTICLES,
    *PERSON_ARTICLES,
    *PROFILE_ARTICLES,
    *FEATURE_ARTICLES,
    *REFERENCE_ARTICLES,
    *RELAYED_ARTICLES,
    *SPEAKER_ARTICLES,
    *VIEW_ARTICLES,
    *WIRE_ARTICLES,
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """The extractor with all that ships with it."""
    return Extractor.load()


def document(article: Article) -> Document:
    """The article as the reader would hand it over."""
    return Document(
        source=article.name,
        key=article.name,
        body=article.text,
        published=article.published,
        title=article.title,
        author=article.author,
        speaker=article.speaker,
    )


def shown(statement: Statement) -> dict[str, object]:
    """What an expected row may ask for besides words, kind and name."""
    speaker = statement.speaker
    return {
        "mention": speaker.mention if speaker else None,
        "role": speaker.role if speaker else None,
        "affiliation": speaker.affiliation if speaker else None,
        "cue": statement.cue.text if statement.cue else None,
        "said_on": statement.said_on,
        "venue": statement.venue,
        "speech": statement.speech,
    }


@pytest.mark.parametrize("article", ALL, ids=lambda one: one.name)
def test_article(extractor: Extractor, article: Article) -> None:
    """Each statement with its words, kind and speaker, and no other words said besides."""
    beliefs = any(row[3].get("speech") is False for row in article.rows)
    found = [one for one in extractor.extract(document(article)) if one.speech or beliefs]
    got = [(one.text, one.kind.value, one.speaker.name if one.speaker else None) for one in found]
    assert got == [row[:3] for row in article.rows]
    for statement, (_, _, _, wanted) in zip(found, article.rows, strict=True):
        have = shown(statement)
        assert {key: have[key] for key in wanted if key in have} == {k: v for k, v in wanted.items() if k in have}


@pytest.mark.parametrize("article", ALL, ids=lambda one: one.name)
def test_spans_are_the_words(extractor: Extractor, article: Article) -> None:
    """Spans index the text, in order and disjoint, and the pieces' words make the statement's text."""
    for one in extractor.extract(document(article)):
        assert " ".join(article.text[start:end] for start, end in one.spans) == one.text
        assert all(a[1] <= b[0] for a, b in zip(one.spans, one.spans[1:], strict=False))
