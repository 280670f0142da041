"""What is shown before and after a statement."""

import pytest

from index.store.context import CONTEXT_CHARS, context


def around(body: str, quotation: str) -> tuple[str, str]:
    """Context of a piece of a body."""
    start = body.index(quotation)
    return context(body, [(start, start + len(quotation))])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("QUOTE", ("", "")),
        ('"QUOTE"', ("", "")),
        ('He rose. "QUOTE," he said. He sat down.', ("He rose.", "he said. He sat down.")),
        ("He rose. QUOTE. “More,” he said.", ("He rose.", "“More,” he said.")),
        ('He rose. QUOTE. "More," he said.', ("He rose.", '"More," he said.')),
        ("He said that QUOTE, he added.\n\nHe sat   down.", ("He said that", "he added. He sat down.")),
        ("WASHINGTON (AP) — He said that QUOTE, and sat down.", ("He said that", "and sat down.")),
        ("May 4, 2021\n• QUOTE: minister\n\nHe said so again.", ("", "minister He said so again.")),
    ],
)
def test_context(body: str, expected: tuple[str, str]) -> None:
    """If this fails, results show ragged ends or header lines around statements."""
    assert around(body, "QUOTE") == expected


def test_long_context_is_cut_between_sentences() -> None:
    """If this fails, context begins or ends in the middle of a sentence."""
    sentence = "This is a sentence of some length that says nothing. "
    before, after = around(sentence * 20 + "QUOTE. " + sentence * 20, "QUOTE")
    assert before == " ".join([sentence.strip()] * 5)
    assert after == " ".join([sentence.strip()] * 5)


def test_context_without_sentences_is_cut_between_words() -> None:
    """If this fails, context shows halves of words, or nothing at all."""
    before, after = around("word " * 200 + "QUOTE" + " word" * 200, "QUOTE")
    assert set(before.split()) == set(after.split()) == {"word"}
    assert CONTEXT_CHARS - 10 < len(before) <= CONTEXT_CHARS
    assert CONTEXT_CHARS - 10 < len(after) <= CONTEXT_CHARS


def test_pieces_of_a_statement_are_not_its_context() -> None:
    """If this fails, an interrupted quotation is shown as its own context."""
    body = 'He rose. "One," he said. "Two." He sat down.'
    assert context(body, [(10, 14), (25, 29)]) == ("He rose.", "He sat down.")


def test_ready_statements_have_none() -> None:
    """If this fails, ready statements bring an error."""
    assert context(None, []) == context("Words.", []) == context(None, [(0, 1)]) == ("", "")
