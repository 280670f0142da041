"""Tests of web.citations and web.linked_data."""

import dataclasses
import json

from tests.web.samples import documents, statements
from web.citations import apa, bibtex, cite, quotation
from web.linked_data import quotation as linked_quotation

ZAKHAROVA = statements()[4]
RYABKOV_REPORTED = statements()[0]
AWKWARD = statements()[9]
LINK = "https://news.example/2021/05/04/stability"


def test_quotation() -> None:
    """What is pasted into a text would lack who, when or where."""
    assert quotation(ZAKHAROVA, LINK) == (
        "“The US has adopted a goal of reaching absolute dominance in the military arena and counts on the devaluation "
        "of Russia's nuclear deterrence potential, [combined] with a focus on creation of a global missile defense "
        f"system.” — Maria Zakharova, Russian Foreign Ministry spokeswoman, 3 May 2021 (Sputnik). {LINK}"
    )


def test_reported_speech_is_not_quoted() -> None:
    """A reporter's words would be passed off as the speaker's."""
    assert "“" not in quotation(RYABKOV_REPORTED, LINK)


def test_apa() -> None:
    """References would not be in APA's form (7th edition, online news)."""
    assert apa(ZAKHAROVA, None, LINK) == (
        "Sputnik. (2021, May 4). Russia ready for strategic stability dialogue with US: Foreign ministry. "
        "https://news.example/2021/05/04/stability"
    )
    assert apa(ZAKHAROVA, "Doe, J.", LINK).startswith("Doe, J. (2021, May 4). Russia ready")
    assert "ministry. Sputnik. https" in apa(ZAKHAROVA, "Doe, J.", LINK)
    assert apa(RYABKOV_REPORTED, None, LINK) == (f"TASS. (2021, November 2). [Statement by Sergey Ryabkov]. {LINK}")
    untitled = dataclasses.replace(RYABKOV_REPORTED, outlet=None, published=None)
    assert apa(untitled, None, LINK) == f"Sergey Ryabkov. (2021, November 2). [Statement by Sergey Ryabkov]. {LINK}"
    nobodys = dataclasses.replace(ZAKHAROVA, outlet=None, published=None)
    assert apa(nobodys, None, LINK) == (
        f"Russia ready for strategic stability dialogue with US: Foreign ministry. (n.d.). {LINK}"
    )


def test_bibtex_escapes() -> None:
    """LaTeX would stop at a percent sign of the quotation."""
    entry = bibtex(AWKWARD, None, LINK)

    assert entry.startswith("@misc{lukasz202300000000,")
    assert r"<b>100\%</b>" in entry
    assert r"he \& she" in entry
    assert "author = {{The World \\& Co}}" in entry
    assert "year = {2023}" in entry
    assert entry.count("{") - entry.count(r"\{") == entry.count("}") - entry.count(r"\}")


def test_without_an_address_the_statements_own_is_cited() -> None:
    """A statement from a file would be cited without any address."""
    own = "https://onrecord.example/statements/1"
    citation = cite(RYABKOV_REPORTED, documents()[0], own)

    assert citation.quotation.endswith(own)
    assert citation.apa.endswith(own)
    assert own in citation.bibtex


def test_linked_data() -> None:
    """Search engines would not know the page for a quotation."""
    data = json.loads(linked_quotation(ZAKHAROVA, "https://o.example/statements/c", "https://o.example/speakers/m"))

    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "Quotation"
    assert data["text"] == ZAKHAROVA.statement.text
    assert data["creator"] == {
        "@type": "Person",
        "name": "Maria Zakharova",
        "jobTitle": "Russian Foreign Ministry spokeswoman",
        "affiliation": "Russian Foreign Ministry",
        "url": "https://o.example/speakers/m",
    }
    assert data["dateCreated"] == "2021-05-03"
    assert data["isBasedOn"]["url"] == ZAKHAROVA.url
    assert data["isBasedOn"]["publisher"]["name"] == "Sputnik"


def test_linked_data_cannot_end_its_element() -> None:
    """A quotation with markup in it could run a script in the page."""
    text = linked_quotation(AWKWARD, "https://o.example/1", None)

    assert "<" not in text
    assert json.loads(text)["text"] == AWKWARD.statement.text
