"""Keys and ids that do not change from one indexing to the next."""

from pathlib import Path

import pytest

from index.identity import (
    document_id,
    document_key,
    folded_words,
    identified,
    part_key,
    statement_id,
    words_hash,
)
from index.records import Kind, Statement


def _statement(text: str, external_id: str | None = None) -> Statement:
    return Statement(text=text, kind=Kind.DIRECT, external_id=external_id)


def test_url_identifies_wherever_the_file_is(tmp_path: Path) -> None:
    """If this fails, moving a file makes its articles new."""
    first = document_key(str(tmp_path / "a.txt"), url="https://example.org/1")
    assert first == document_key("/elsewhere/b.txt", url=" https://example.org/1 ")


def test_relative_and_absolute_paths_are_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, indexing from another folder indexes everything twice."""
    monkeypatch.chdir(tmp_path)
    assert document_key("a.txt") == document_key(str(tmp_path / "a.txt"))


def test_records_of_one_file_differ() -> None:
    """If this fails, one record replaces another."""
    keys = {
        document_key("a.jsonl"),
        document_key("a.jsonl", record_id="1"),
        document_key("a.jsonl", record_id="2"),
        document_key("a.jsonl", record={"body": "1"}),
        document_key("a.jsonl", record={"body": "2"}),
        document_key("b.jsonl", record_id="1"),
    }
    assert len(keys) == 6


def test_ids_are_pinned() -> None:
    """If this fails, every id that anybody has noted down is dead; raise the format version if it must be."""
    assert document_id("url\x1fhttps://example.org/1") == "1908640577dbe444"
    assert statement_id("url\x1fhttps://example.org/1", "We will not raise taxes.", None, 0) == "a1f0e39fb4381ba8"
    assert words_hash("We will not raise taxes.") == 12949328825653760003


def test_quote_marks_case_and_spaces_make_no_difference() -> None:
    """If this fails, a newspaper's correction of its quote marks makes a new statement."""
    assert folded_words("“We’ll  WIN”,\nhe—said") == folded_words('"we\'ll win" he - said') == "we ll win he said"
    assert words_hash("It costs $18.") != words_hash("It costs 18.")


def test_occurrences_are_told_apart() -> None:
    """If this fails, a speaker who says the same twice in an article is heard once."""
    numbers = [number for _, _, number in identified("key", [_statement("Yes."), _statement("yes"), _statement("No")])]
    assert len(set(numbers)) == 3
    assert numbers[0] == int(statement_id("key", "Yes.", None, 0), 16)
    assert numbers[1] == int(statement_id("key", "Yes.", None, 1), 16)


def test_external_ids_are_told_apart() -> None:
    """If this fails, records of one page with the same words are one statement."""
    numbers = [number for _, _, number in identified("key", [_statement("Yes.", "1"), _statement("Yes.", "2")])]
    assert numbers == [int(statement_id("key", "yes", "1", 0), 16), int(statement_id("key", "yes", "2", 0), 16)]


def test_parts_are_documents_of_their_own_with_common_statements() -> None:
    """If this fails, two files with statements of one page replace each other, or double what they share."""
    first, second = part_key("key", "/a.jsonl", 0), part_key("key", "/b.jsonl", 0)
    assert document_id(first) != document_id(second)
    assert (
        statement_id(first, "Yes.", None, 0)
        == statement_id(second, "Yes.", None, 0)
        == statement_id("key", "Yes.", None, 0)
    )
    assert statement_id(part_key("key", "/a.jsonl", 1), "Yes.", None, 0) != statement_id(first, "Yes.", None, 0)
