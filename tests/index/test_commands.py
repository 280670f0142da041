"""The commands index, extract, remove and doctor, as users and scripts see them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from index.store import Snapshot
from tests.fakes import FakeEncoder, FakeExtractor
from web.command_line import program

ARTICLE = 'WASHINGTON, May 4, 2021 (AP) — It rained. "We will win," said Jane Doe. He left.'


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Works in an empty folder, with small fast models."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ONRECORD_INDEX", raising=False)
    monkeypatch.setattr("index.extract.Extractor.load", lambda _threads=0: FakeExtractor())
    monkeypatch.setattr("index.encode.load_encoder", lambda _name=None: FakeEncoder())
    Path("a.txt").write_text(ARTICLE)
    Path("b.jsonl").write_text('{"text": "No.", "id": 1}\n{"text": \n')


def run(*arguments: str, stdin: str | None = None) -> Result:
    """Run the program; a traceback fails the test."""
    result = CliRunner().invoke(program, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_indexing_twice() -> None:
    """If this fails, users cannot tell whether anything happened, or work is done twice."""
    first, second = run("index", "a.txt"), run("index", "a.txt")
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout == "onrecord-index: 1 document added, 0 replaced, 0 unchanged; 1 new statement\n"
    assert second.stdout == (
        "onrecord-index: 0 documents added, 0 replaced, 1 unchanged; 0 new statements\n"
        "nothing to do: the index has all of this already\n"
    )
    Path("a.txt").write_text(ARTICLE + '"Yes," she said.')
    assert run("index", "a.txt").stdout == (
        "onrecord-index: 0 documents added, 1 replaced, 0 unchanged; 2 new statements\n"
    )


def test_bad_inputs_are_named_and_the_rest_is_indexed() -> None:
    """If this fails, one bad file stops everything, or is passed over in silence."""
    Path("empty.txt").touch()
    Path("image.png").write_bytes(b"\x89PNG\0\0")
    Path("bad.txt").write_bytes(b"one\ntwo \xff\xfe\n")
    Path("dates.csv").write_text("text,date\nYes.,soon\n")
    result = run("index", ".", "nowhere")
    assert result.exit_code == 3
    named = [line for line in result.stderr.splitlines() if line.startswith("onrecord: ")]
    assert named == [
        "onrecord: b.jsonl:2: broken JSON (unexpected end of data, column 9); write one whole record on each line",
        "onrecord: bad.txt:2: not UTF-8 (byte 0xff at offset 8); save it as UTF-8",
        "onrecord: dates.csv:2: date: 'soon' is no date; write a year, a month or a day, such as 2021, 2021-05 or "
        "2021-05-04",
        "onrecord: empty.txt: empty file, there is nothing to read in it; leave it out",
        "onrecord: image.png: binary file, not text; convert it to text, JSON Lines or CSV first",
        "onrecord: nowhere: no such file or folder; check the spelling and where you are",
    ]
    assert result.stdout == (
        "onrecord-index: 2 documents added, 0 replaced, 0 unchanged; 2 new statements; "
        "6 inputs rejected or doubtful, see above\n"
    )


@pytest.mark.parametrize("arguments", [("--index", "ix", "index", "a.txt"), ("index", "--index", "ix", "a.txt")])
def test_the_index_folder(arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, --index is heeded in one place only."""
    assert run(*arguments).stdout.startswith("ix: ")
    monkeypatch.setenv("ONRECORD_INDEX", "other")
    assert run(*arguments).stdout.startswith("ix: ")
    assert run("index", "a.txt").stdout.startswith("other: ")


def test_standard_input() -> None:
    """If this fails, nothing can be piped in."""
    result = run("index", "-", stdin='{"text": "No.", "url": "https://example.org/1"}\n')
    assert (result.exit_code, result.stdout.partition(";")[0]) == (
        0,
        "onrecord-index: 1 document added, 0 replaced, 0 unchanged",
    )


def test_keyword_only_stays_keyword_only() -> None:
    """If this fails, later runs mix statements with and without embeddings, or stop with an error."""
    assert run("index", "--keyword-only", "a.txt").exit_code == 0
    later = run("index", "b.jsonl")
    assert later.exit_code == 3
    assert "onrecord-index has no embeddings; indexing without them" in later.stderr
    assert Snapshot.open(Path("onrecord-index")).model_name is None
    named = run("index", "--model", "fake", "b.jsonl")
    assert (named.exit_code, "built without embeddings" in named.stderr) == (1, True)


def test_another_model_is_refused() -> None:
    """If this fails, vectors of two models are compared with each other."""
    run("index", "a.txt")
    result = run("index", "--model", "other", "a.txt")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].startswith(
        "onrecord: onrecord-index: built with model fake, asked for other;"
    )
    refused = run("index", "--keyword-only", "b.jsonl")
    assert (refused.exit_code, "has embeddings by fake" in refused.stderr) == (1, True)


def test_extract_json() -> None:
    """If this fails, programs that read our statements break."""
    result = run("extract", "a.txt", "b.jsonl", "--json")
    assert result.exit_code == 3
    first, second = map(json.loads, result.stdout.splitlines())
    start = ARTICLE.index("We will win,")
    name = ARTICLE.index("Jane Doe")
    assert first == {
        "document": {"source": "a.txt", "title": None, "outlet": "AP", "published": "2021-05-04", "url": None},
        "id": first["id"],
        "text": "We will win,",
        "spans": [[start, start + 12]],
        "kind": "direct",
        "speaker": {
            "id": "jane-doe",
            "name": "Jane Doe",
            "mention": "Jane Doe",
            "mention_span": [name, name + 8],
            "role": None,
            "affiliation": None,
        },
        "cue": None,
        "said_on": "2021-05-04",
        "venue": None,
        "speech": True,
        "confidence": 0.9,
    }
    assert (second["text"], second["external_id"], second["spans"], second["speaker"]) == ("No.", "1", [], None)
    run("index", "a.txt")
    assert Snapshot.open(Path("onrecord-index")).row_of(first["id"]) == 0


def test_extract_json_gives_the_body_of_records() -> None:
    """If this fails, spans of JSON documents cannot be resolved."""
    Path("c.jsonl").write_text(json.dumps({"body": ARTICLE, "title": "T"}) + "\n")
    (line,) = run("extract", "c.jsonl", "--json").stdout.splitlines()
    record = json.loads(line)
    assert record["document"]["body"] == ARTICLE
    assert ARTICLE[slice(*record["spans"][0])] == "We will win,"


def test_an_article_cannot_write_to_the_terminal() -> None:
    """If this fails, an article can clear the screen or hide what the program says."""
    statement = {"text": "Never\x1b[2J mind.", "speaker": "Jane\x9b31m Doe"}
    Path("d.jsonl").write_text(json.dumps(statement) + "\n")
    assert run("index", "--keyword-only", "d.jsonl").exit_code == 0
    (identity,) = (json.loads(line)["id"] for line in run("export", "--format", "jsonl").stdout.splitlines())
    for command in (("extract", "d.jsonl"), ("search", "mind"), ("show", identity), ("verify", "never 2J mind")):
        shown = CliRunner().invoke(program, command, color=True).stdout
        assert "Never\ufffd[2J" in shown
        assert "\x1b[2J" not in shown
        assert "\x9b" not in shown


def test_extract_for_people() -> None:
    """If this fails, extract is unreadable."""
    assert run("extract", "a.txt").stdout == (
        "a.txt · AP · 2021-05-04\n  Jane Doe (direct, 2021-05-04, 90%):\n    We will win,\n\n"
    )


def test_remove() -> None:
    """If this fails, documents cannot be taken out again."""
    run("index", "a.txt", "b.jsonl")
    assert run("remove", "a.txt").stdout == "onrecord-index: 1 document removed\n"
    again = run("remove", "a.txt")
    assert (again.exit_code, again.stderr) == (
        1,
        "onrecord: document 'a.txt': not in the index; give a document id or a source as it was indexed\n",
    )


@pytest.mark.parametrize("arguments", [("remove", "a.txt"), ("doctor",), ("doctor", "--repair")])
def test_no_index(arguments: tuple[str, ...]) -> None:
    """If this fails, a misspelt --index makes a new index or gives a traceback."""
    result = run("--index", "nowhere", *arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith("onrecord: nowhere: there is no index here; create one with")
    assert not Path("nowhere").exists()


@pytest.mark.parametrize("arguments", [("index", "a.txt"), ("remove", "a.txt"), ("doctor",)])
def test_a_foreign_folder(arguments: tuple[str, ...]) -> None:
    """If this fails, somebody's folder is written to."""
    Path("photos").mkdir()
    Path("photos/1.jpg").touch()
    result = run("--index", "photos", *arguments)
    assert (result.exit_code, "not an index this version can read" in result.stderr) == (1, True)
    assert [path.name for path in Path("photos").iterdir()] == ["1.jpg"]


def test_doctor() -> None:
    """If this fails, damage is not found, or not mended."""
    run("index", "a.txt")
    assert run("doctor").stdout == "onrecord-index: all is well\n"
    (path,) = Path("onrecord-index/segments").glob("*/column.id.npy")
    path.write_bytes(path.read_bytes()[:-1])
    sick = run("doctor")
    assert (sick.exit_code, sick.stdout) == (1, f"{path.parent}: 135 bytes instead of 136\n")
    assert sick.stderr == "onrecord: run `onrecord --index onrecord-index doctor --repair`\n"
    mended = run("doctor", "--repair")
    assert mended.exit_code == 0
    assert mended.stdout.splitlines()[1] == f"{path.parent}: built again from the database, 1 statements"
    assert run("doctor").exit_code == 0


def test_wrong_usage() -> None:
    """If this fails, scripts cannot tell wrong usage from bad input."""
    assert run("index").exit_code == run("extract").exit_code == run("index", "--nonsense", "a").exit_code == 2


def test_progress_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """If this fails, nobody knows how long extracting a folder will take, or logs fill with bars."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with pytest.raises(SystemExit, match="0"):
        program(["extract", "a.txt"], standalone_mode=True)
    shown = capsys.readouterr()
    assert "We will win" in shown.out
    size = len(ARTICLE.encode())
    assert "reading: 100%" in shown.err
    assert f"{size:.1f}/{size:.1f} [" in shown.err
    assert "B/s, 1 statements]" in shown.err
    monkeypatch.setattr("sys.stderr.isatty", lambda: False)
    with pytest.raises(SystemExit, match="0"):
        program(["extract", "a.txt"], standalone_mode=True)
    assert capsys.readouterr().err == ""
