"""The commands that answer, as a user runs them."""

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from web.command_line import program


@pytest.fixture
def run(index_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run the program over the index, named by the environment."""
    monkeypatch.setenv("ONRECORD_INDEX", str(index_folder))

    def invoke(*words: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(program, words, input=stdin, prog_name="onrecord")

    return invoke


def test_search_json_keeps_the_contract(run: Any) -> None:
    """The fields that programs outside rely on, under their names."""
    result = run("search", '"global missile defense"', "--explain", "--json")
    assert result.exit_code == 0
    page = json.loads(result.stdout)
    assert page.keys() >= {"results", "total", "next", "facets", "took_ms", "query"}
    assert page["total"] == {"value": 1, "relation": "eq"}
    assert page["next"] is None
    (hit,) = page["results"]
    assert hit["speaker"]["name"] == "Maria Zakharova"
    assert hit["said_on"] == "2021-05-03"
    assert [hit["text"][start:end] for start, end in hit["highlights"]] == ["global missile defense"]
    assert hit["explain"].keys() >= {"keyword", "semantic"}
    assert hit["repeats"] == {"count": 1, "outlets": []}
    assert page["facets"].keys() == {"speaker", "outlet", "kind", "year"}


@pytest.mark.parametrize(
    ("query", "beginnings"),
    [
        ('"global missile defense"', {"The US has adopted"}),
        ("speaker:ryabkov watertight", {"I don’t think the US"}),
        ("deterren*", {"as technologies evolve", "the US is pursuing", "The US has adopted"}),
        ("watertigth~", {"I don’t think the US"}),
    ],
)
def test_queries_find_just_what_they_say(run: Any, query: str, beginnings: set[str]) -> None:
    """Phrases, fields, prefixes and misspellings."""
    results = json.loads(run("search", query, "--json").stdout)["results"]
    assert len(results) == len(beginnings)
    assert all(any(words in hit["text"][:40] for words in beginnings) for hit in results)


def test_not(run: Any) -> None:
    """AND NOT leaves out every statement with the word."""
    texts = [hit["text"] for hit in json.loads(run("search", "missile AND NOT space", "--json").stdout)["results"]]
    assert texts
    assert all("missile" in text and " space" not in text for text in texts)


def test_dates_are_honoured(run: Any) -> None:
    """Said in May 2021, and not before or after."""
    inside = json.loads(run("search", "interceptors", "--from", "2021-05-01", "--to", "2021-05-31", "--json").stdout)
    assert "interceptor" in inside["results"][0]["text"]
    assert json.loads(run("search", "interceptors", "--from", "2021-06-01", "--json").stdout)["results"] == []


def test_similar_crosses_articles(run: Any) -> None:
    """Who else said something like it: the other article on global missile defense and deterrence, before the rest."""
    statement_id = json.loads(run("search", '"absolute dominance"', "--json").stdout)["results"][0]["id"]
    hits = json.loads(run("similar", statement_id, "--json").stdout)["results"]
    others = [hit["text"] for hit in hits if hit["outlet"] == "TASS"]
    wanted = ("as technologies evolve", "We think, it was a fundamentally wrong decision")
    assert all(text.startswith(wanted) for text in others[:2])
    assert statement_id not in {hit["id"] for hit in hits}


def test_match_reads_lines_and_records(run: Any, tmp_path: Path) -> None:
    """A plain line is known by its number, a record by its id."""
    queries = tmp_path / "queries.txt"
    queries.write_text('forty nurses hired\n\n{"id": "q7", "text": "taxes on working families"}\n', encoding="utf-8")
    lines = [json.loads(line) for line in run("match", str(queries), "--limit", "1", "--json").stdout.splitlines()]
    assert [line["id"] for line in lines] == ["1", "q7"]
    assert lines[0]["results"][0]["external_id"] == "r6"
    assert lines[0]["results"][0].keys() == {"id", "external_id", "score"}


def test_match_shows_who_said_it_and_where_it_differs(run: Any, tmp_path: Path) -> None:
    """Broken if a reader had to look up every id to see whose words those are, or took 31 percent for 18."""
    (tmp_path / "lines.txt").write_text("Taxes on working families have gone up by 20 percent since 2015.\n", "utf-8")
    output = run("match", str(tmp_path / "lines.txt"), "--limit", "1").stdout
    assert "Bob Ray · 2020" in output
    assert "differs in number: 20 percent / " in output


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bom.jsonl", b'\xef\xbb\xbf{"text": "forty nurses hired"}\r\n'),
        ("null.jsonl", b'{"id": null, "text": "forty nurses hired"}'),
        ("packed.txt.gz", gzip.compress(b"forty nurses hired")),
        ("latin.txt", b"forty nurses hired \x96 at last"),
    ],
)
def test_match_reads_files_as_index_does(run: Any, tmp_path: Path, name: str, data: bytes) -> None:
    """Broken if a mark, a missing id, packing or another encoding spoiled a line or ended in a traceback."""
    (tmp_path / name).write_bytes(data)
    result = run("match", str(tmp_path / name), "--limit", "1", "--json")
    assert result.exit_code == 0
    (line,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert (line["id"], line["results"][0]["external_id"]) == ("1", "r6")


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"\x00\x01\x02", "binary file"), (b"%PDF-1.4", "PDF, not text"), (b"\xf0\xfe\xff" * 20, "not UTF-8")],
)
def test_match_names_a_file_that_is_no_text(run: Any, tmp_path: Path, data: bytes, reason: str) -> None:
    """Broken if bytes that are no text ended in a traceback."""
    queries = tmp_path / "queries.txt"
    queries.write_bytes(data)
    result = run("match", str(queries))
    assert result.exit_code == 1
    assert f"{queries}" in result.stderr
    assert reason in result.stderr


def test_match_names_the_broken_line(run: Any, tmp_path: Path) -> None:
    """Where and what, not a traceback."""
    queries = tmp_path / "queries.jsonl"
    queries.write_text('{"id": "a", "text": "fine"}\n{"id": "b", "text"\n', encoding="utf-8")
    result = run("match", str(queries), "--json")
    assert result.exit_code == 1
    assert f"{queries}:2: broken JSON" in result.stderr


def test_match_names_a_line_nested_too_deeply(run: Any, tmp_path: Path) -> None:
    """Broken if a hostile line ended in a traceback."""
    queries = tmp_path / "queries.jsonl"
    queries.write_text('{"text":' * 100_000, encoding="utf-8")
    result = run("match", str(queries))
    assert result.exit_code == 1
    assert f"{queries}:1: broken JSON (nested too deeply)" in result.stderr


def test_match_of_nothing_says_so(run: Any, tmp_path: Path) -> None:
    """Broken if an empty file gave an empty answer without a word."""
    (tmp_path / "lines.txt").write_text("\n\n", encoding="utf-8")
    result = run("match", str(tmp_path / "lines.txt"), "--json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "lines.txt holds no line to look for" in result.stderr


def test_speakers_says_what_cannot_be_listed(run: Any) -> None:
    """Broken if a negative limit listed all but some, or nobody found printed nothing."""
    result = run("speakers", "--limit", "-3")
    assert (result.exit_code, result.stderr) == (1, "onrecord: limit: -3 is not between 1 and 1000\n")
    assert run("speakers", "zzz").stdout == "Nobody found.\n"


def test_what_was_not_ranked_shows_no_score(run: Any) -> None:
    """Broken if a list of everything looked as if nothing in it answered."""
    assert "0.00" not in run("search", "").stdout


def test_a_refused_export_prints_no_table(run: Any) -> None:
    """Broken if a script took the head of a table for an empty answer."""
    result = run("export", "--format", "csv", "--from", "yesterday")
    assert (result.exit_code, result.stdout) == (1, "")


ONLY_WORDS = "this index holds no embeddings, so only words were compared"


@pytest.fixture(scope="module")
def words_only(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index without embeddings."""
    folder = tmp_path_factory.mktemp("words")
    (folder / "said.jsonl").write_text(
        '{"text": "Taxes on families rose.", "speaker": "Ann Lee"}\n'
        '{"text": "Families pay the taxes.", "speaker": "Ann Lee"}\n',
        encoding="utf-8",
    )
    made = CliRunner().invoke(program, ["index", "--keyword-only", "--index", str(folder / "i"), str(folder)])
    assert made.exit_code == 0, made.output
    return folder / "i"


def test_an_index_without_embeddings_says_that_only_words_are_compared(words_only: Path, tmp_path: Path) -> None:
    """Broken if "nothing similar" passed for "nobody said the like in other words"."""

    def invoke(*words: str) -> Result:
        return CliRunner().invoke(program, ["--index", str(words_only), *words])

    (tmp_path / "lines.txt").write_text("taxes on families\n", encoding="utf-8")
    for words in (
        ("similar", "--text", "taxes"),
        ("trace", "--text", "taxes", "--speaker", "Ann Lee"),
        ("match", str(tmp_path / "lines.txt")),
    ):
        assert f"note: {ONLY_WORDS}\n" in invoke(*words).stderr
    assert json.loads(invoke("similar", "--text", "taxes", "--json").stdout)["query"]["notes"] == [ONLY_WORDS]
    traced = json.loads(invoke("trace", "--text", "taxes", "--speaker", "Lee", "--json").stdout)
    assert (len(traced["results"]), traced["notes"]) == (2, [ONLY_WORDS])
    assert "note" not in invoke("match", str(tmp_path / "lines.txt"), "--mode", "keyword").stderr


def test_trace_says_that_a_name_is_of_several(tmp_path: Path) -> None:
    """Broken if the statements of two people of one name passed for one person's line."""
    (tmp_path / "said.jsonl").write_text(
        '{"text": "Taxes rose.", "speaker": "Ann Lee"}\n{"text": "We pay taxes.", "speaker": "Bob Lee"}\n', "utf-8"
    )
    index = str(tmp_path / "i")
    assert CliRunner().invoke(program, ["index", "--keyword-only", "--index", index, str(tmp_path)]).exit_code == 0
    result = CliRunner().invoke(program, ["trace", "--index", index, "--text", "taxes", "--speaker", "lee"])
    assert "note: 'lee' fits several speakers, choose one by id: " in result.stderr
    assert "Ann Lee (ann-lee)" in result.stderr
    assert "undated  Bob Lee\n" in result.stdout


def test_trace_says_that_nobody_has_the_name(run: Any) -> None:
    """Broken if a misspelt name passed for silence on the subject."""
    result = run("trace", "--text", "taxes", "--speaker", "Nobody Atall")
    assert "Nothing found." in result.stdout
    assert "Nobody Atall" in result.stderr


def test_verify(run: Any) -> None:
    """Exact, altered with the difference, not found; and whose words they are."""
    exact = json.loads(run("verify", "We should not lose any more time.", "--speaker", "Ryabkov", "--json").stdout)
    assert (exact["verdict"], exact["speaker_agrees"]) == ("exact", True)
    altered = json.loads(run("verify", "Our hospital has fired forty nurses and still looks for more", "--json").stdout)
    assert altered["verdict"] == "altered"
    assert altered["attributed_to"] == "Dee Fox"
    assert ["delete", "hired"] in altered["diff"]
    assert ["insert", "fired"] in altered["diff"]
    missing = json.loads(run("verify", "The moon is made of green cheese and honey", "--json").stdout)
    assert (missing["verdict"], missing["match"]) == ("not_found", None)


def test_export_counts_what_search_counts(run: Any) -> None:
    """JSON Lines and CSV of the same statements."""
    total = json.loads(run("search", "", "--speaker", "Dee Fox", "--json").stdout)["total"]["value"]
    lines = run("export", "--speaker", "Dee Fox", "--format", "jsonl").stdout.splitlines()
    rows = list(csv.DictReader(io.StringIO(run("export", "--speaker", "Dee Fox", "--format", "csv").stdout)))
    assert total == len(lines) == len(rows) == 2
    assert [json.loads(line)["text"] for line in lines] == [row["text"] for row in rows]


def test_show_stats_speakers_trace(run: Any) -> None:
    """The look-ups print what they hold, in both forms."""
    stats = json.loads(run("stats", "--json").stdout)
    assert (stats["documents"], stats["outlets"]) == (10, 3)
    assert "documents" in run("stats").stdout
    assert json.loads(run("speakers", "ryab", "--json").stdout)["results"][0]["id"] == "sergey-ryabkov"
    traced = json.loads(run("trace", "--text", "taxes", "--speaker", "Bob Ray", "--json").stdout)["results"]
    assert [hit["external_id"] for hit in traced] == ["r2", "r3"]
    shown = run("show", traced[0]["id"]).stdout
    assert "18 percent" in shown
    assert json.loads(run("show", traced[0]["id"], "--json").stdout)["external_id"] == "r2"


def test_text_output(run: Any) -> None:
    """What a person reads: who, when, where, the words and the id to go on with."""
    output = run("search", "nurses", "--limit", "1").stdout
    assert "Dee Fox · 20" in output
    assert "nurses" in output
    assert run("search", "zxqv blorf").stdout.strip() == "Nothing found."


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (("search", "x", "--from", "soon"), 1, "from: 'soon' is no date"),
        (("search", "x", "--limit", "0"), 1, "limit: 0 is not between 1 and 1000"),
        (("search", "x", "--cursor", "?"), 1, "cursor: not a cursor"),
        (("search", "x", "--mode", "magic"), 2, "magic"),
        (("search", "x", "--min-confidence", "nan"), 2, "'nan' is not in the range 0<=x<=1"),
        (("search", "x", "--min-confidence", "2"), 2, "2.0 is not in the range 0<=x<=1"),
        (("search",), 2, "Missing argument"),
        (("show", "beef"), 1, "statement 'beef': not in the index"),
        (("similar",), 1, "give either a statement's id or a text"),
        (("verify", "..."), 1, "quote: holds no word"),
        (("--index", "/nowhere/at/all", "search", "x"), 1, "/nowhere/at/all: there is no index here"),
        (("search", "x", "--model", "other-model"), 1, "other-model"),
    ],
)
def test_errors(run: Any, words: tuple[str, ...], status: int, message: str) -> None:
    """A clear message and the contract's exit status, never a traceback."""
    result = run(*words)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.output
