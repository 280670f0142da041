"""Verifying quotations against a small index of the seeds and ready statements."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from index.records import Speaker
from search.embedded import EmbeddedBackend
from search.records import Verdict
from search.verify import speaker_agrees, verify
from web.command_line import program


@pytest.fixture(scope="module")
def backend(index_folder: Path) -> Iterator[EmbeddedBackend]:
    """A view of the shared index."""
    opened = EmbeddedBackend.open(index_folder)
    yield opened
    opened.close()


def test_a_verbatim_quotation_is_exact_and_attributed(backend: EmbeddedBackend) -> None:
    """Broken if the plain case failed."""
    found = verify(backend, "We will not raise taxes on working families", None)
    assert found.verdict is Verdict.EXACT
    assert found.match is not None
    assert found.match.statement.external_id == "r0"
    assert (found.attributed_to, found.speaker_agrees, found.similarity) == ("Ann Lee", None, 1.0)


def test_an_altered_quotation_shows_the_difference(backend: EmbeddedBackend) -> None:
    """Broken if another number passed for the one that was said."""
    found = verify(backend, "Taxes on working families have gone up by 25 percent since 2015.", "Bob Ray")
    assert found.verdict is Verdict.ALTERED
    assert ("insert", "25") in found.diff
    assert found.speaker_agrees is True


@pytest.mark.parametrize(
    "quote", ["We will … raise taxes … this year", "We will [surely] raise taxes on working families this year"]
)
def test_a_mark_that_hides_a_negation_alters(backend: EmbeddedBackend, quote: str) -> None:
    """Broken if the contrary of what was said were exact because three dots stand in it."""
    found = verify(backend, quote, None)
    assert (found.verdict, found.attributed_to) == (Verdict.ALTERED, "Ann Lee")
    assert ("delete", "not") in found.diff
    assert found.notes == ("left out: “not”, which turns the meaning of what follows",)
    assert found.similarity < 1


def test_a_statement_that_says_so_goes_before_one_that_marks_hide(backend: EmbeddedBackend) -> None:
    """Broken if an honest quotation were laid against another statement that says the contrary."""
    found = verify(backend, "We will … taxes on working families", None)
    assert found.verdict is Verdict.EXACT
    assert found.match is not None
    assert found.match.statement.external_id == "r1"


def test_words_cut_out_of_a_denial_are_exact_with_a_note(backend: EmbeddedBackend) -> None:
    """Broken if nobody were told that "raise taxes" stands after "will not"."""
    found = verify(backend, "raise taxes on working families this year", None)
    assert found.verdict is Verdict.EXACT
    assert found.notes == ("just before these words, the statement says “We will not”",)


@pytest.mark.parametrize(
    "quote",
    [
        "“We will not raise taxes,” she said, “on working families this year.”",
        'Ann Lee told reporters: "We will not raise taxes on working families"',
        '"We will not raise taxes on working families" — Ann Lee',
    ],
)
def test_who_said_it_is_no_part_of_a_quotation(backend: EmbeddedBackend, quote: str) -> None:
    """Broken if a quotation pasted with its attribution were altered by "she said"."""
    found = verify(backend, quote, None)
    assert (found.verdict, found.attributed_to) == (Verdict.EXACT, "Ann Lee")


def test_sentences_in_another_order_are_altered(backend: EmbeddedBackend) -> None:
    """Broken if turning the order of what was said round made it "not found"."""
    found = verify(backend, "because schools need the money … We will raise taxes", None)
    assert found.verdict is Verdict.ALTERED
    assert found.match is not None
    assert found.match.statement.external_id == "r1"
    assert found.notes == ("its parts stand in another order in the statement",)


def test_parts_of_several_statements_are_told(backend: EmbeddedBackend) -> None:
    """Broken if two people's words joined by three dots were only "not found"."""
    quote = "Taxes on working families have gone up by 18 percent … Our hospital has hired forty nurses"
    found = verify(backend, quote, None)
    assert (found.verdict, found.match) == (Verdict.NOT_FOUND, None)
    first, second = found.notes
    assert first.startswith("“Taxes on working families have gone up by 18 percent” stands in a statement by Bob Ray (")
    assert second.startswith("“Our hospital has hired forty nurses” stands in a statement by Dee Fox (")


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedBackend]:
    """Twenty speakers with the same words, Zoe Last in the longest statement."""
    folder = tmp_path_factory.mktemp("crowd")
    records = [{"text": f"We must act on this now, {'and ' * i}soon.", "speaker": f"Ann{i} Lee{i}"} for i in range(19)]
    records.append({"text": "We must act on this now, " + "said many of us before. " * 20, "speaker": "Zoe Last"})
    (folder / "said.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    made = CliRunner().invoke(program, ["index", "--keyword-only", "--index", str(folder / "i"), str(folder)])
    assert made.exit_code == 0, made.output
    opened = EmbeddedBackend.open(folder / "i")
    yield opened
    opened.close()


def test_words_of_many_are_found_with_whoever_was_named(crowd: EmbeddedBackend) -> None:
    """Broken if "not said by her" were said where others' statements only come first."""
    found = verify(crowd, "We must act on this now", "Zoe Last")
    assert (found.verdict, found.attributed_to, found.speaker_agrees) == (Verdict.EXACT, "Zoe Last", True)
    assert found.notes == ("these words stand in 20 statements by 20 speakers",)


def test_of_two_spellings_the_quoted_one_is_given(tmp_path: Path) -> None:
    """Broken if a word left out were laid against somebody else's statement in another spelling."""
    texts = [
        "Emissions fell by 28 percent and costs by 50 percent.",
        "Emissions fell by 28 per cent and costs by 50 per cent.",
    ]
    (tmp_path / "said.jsonl").write_text("".join(json.dumps({"text": one}) + "\n" for one in texts), encoding="utf-8")
    made = CliRunner().invoke(program, ["index", "--keyword-only", "--index", str(tmp_path / "i"), str(tmp_path)])
    assert made.exit_code == 0, made.output
    opened = EmbeddedBackend.open(tmp_path / "i")
    for text in texts:
        found = verify(opened, text.replace("and ", ""), None)
        assert (found.verdict, found.match and found.match.statement.text) == (Verdict.ALTERED, text)
    opened.close()


def test_a_quotation_nobody_said_is_not_found(backend: EmbeddedBackend) -> None:
    """Broken if words on the same subject counted as a quotation."""
    found = verify(backend, "Raising taxes on rich families paid for every nurse in the hospital.", None)
    assert (found.verdict, found.match, found.diff) == (Verdict.NOT_FOUND, None, ())


def test_of_equal_statements_the_named_speakers_is_given_else_the_earliest(backend: EmbeddedBackend) -> None:
    """Broken if a repeat were given instead of the first time it was said."""
    quote = "The new bridge across the river will be open to cars in spring."
    found = verify(backend, quote, None)
    assert found.match is not None
    assert found.match.statement.said_on == "2021-01-05"
    wrong = verify(backend, quote, "Ann Lee")
    assert (wrong.verdict, wrong.attributed_to, wrong.speaker_agrees) == (Verdict.EXACT, "Cy Poe", False)


@pytest.mark.parametrize("quote", ["", "🙂", "[only an insertion]", "…", "word " * 5000, "Ракета"])
def test_odd_quotations_are_not_found(backend: EmbeddedBackend, quote: str) -> None:
    """Broken if empty, endless or foreign input raised."""
    assert verify(backend, quote, None).verdict is Verdict.NOT_FOUND


@pytest.mark.parametrize(
    ("given", "agrees"),
    [
        ("Vladimir Putin", True),
        ("putin", True),
        ("V. Putin", True),
        ("President Vladimir Putin", True),
        ("vladimir-putin", True),
        ("Lyudmila Putin", False),
        ("Vladimir Lenin", False),
        ("", False),
    ],
)
def test_names_agree(given: str, agrees: bool) -> None:
    """Broken if a title or an initial made another person of a speaker, or a namesake the same."""
    assert speaker_agrees(given, Speaker(id="x", name="Vladimir Putin")) is agrees


def test_a_nameless_speaker_neither_agrees_nor_disagrees() -> None:
    """Broken if "the senior diplomat" were held against a name."""
    assert speaker_agrees("Putin", None) is None
    assert speaker_agrees("Putin", Speaker(mention="the diplomat")) is None
