"""From files, good and bad, to documents and rejections."""

import gzip
import io
import json
import lzma
from collections.abc import Mapping
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.read import read
from index.records import Document, Kind, Rejection, Speaker, Statement


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, data: bytes | str) -> str:
    """Make a file; returns its name."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return name


def one(source: str, speaker: str | None = None) -> Document:
    """The only document of a source."""
    (document,) = read([source], speaker=speaker)
    assert isinstance(document, Document)
    return document


def rejected(*sources: str) -> list[str]:
    """What was rejected, as the user sees it."""
    return [str(found) for found in read(sources) if isinstance(found, Rejection)]


def lines(*records: Mapping[str, object]) -> str:
    """Records as JSON Lines."""
    return "".join(json.dumps(record) + "\n" for record in records)


# Plain text


@pytest.mark.parametrize("text", ["One.\r\nTwo.\r\n", "\ufeffOne “two”.", "One\ttwo\n\n\n", "a\u2028b\x0cc"])
def test_a_text_files_body_is_its_text_unchanged(text: str) -> None:
    """If this fails, spans no longer count in the file that the user has."""
    document = one(write("a.txt", text))
    assert (document.body, document.body_is_file, document.source) == (text, True, "a.txt")


def test_unknown_endings_are_read_as_text() -> None:
    """If this fails, articles without an ending are lost."""
    assert one(write("article", "Words.")).body == "Words."
    assert one(write("article.story", "Words.")).body == "Words."


def test_speaker_of_a_speech() -> None:
    """If this fails, --speaker does nothing, or overrides the header."""
    assert one(write("a.txt", "My friends."), "Jane Doe").speaker == Speaker(name="Jane Doe")
    text = "Remarks by President Joe Biden on taxes\n\nMy friends."
    assert one(write("b.txt", text), "Jane Doe").speaker == Speaker(name="Joe Biden", role="President")


def test_windows_1252_is_read_and_named() -> None:
    """If this fails, older articles are lost, or are taken without a word."""
    note, document = read([write("a.txt", "One.\n“Café” – it’s \x80 5".replace("\x80", "€").encode("cp1252"))])
    assert isinstance(document, Document)
    assert document.body == "One.\n“Café” – it’s € 5"
    assert str(note) == (
        "a.txt:2: not UTF-8 (byte 0x93 at offset 5); taken as Windows-1252, check accents and quotation marks or "
        "save it as UTF-8"
    )


def test_a_mixture_of_encodings_is_read_and_named() -> None:
    """If this fails, one stray byte in a long article loses all of it."""
    words = b"It was said in the cafe that nobody had seen the like of it before. " * 3
    note, document = read([write("a.txt", words + b"caf\xc3\xa9 and caf\xe9, \x93quoted\x94 and \x9d")])
    assert isinstance(document, Document)
    assert (document.body or "").endswith("café and café, “quoted” and \ufffd")
    assert str(note) == (
        f"a.txt:1: not UTF-8 (byte 0xe9 at offset {len(words) + 13}), nor all Windows-1252; read as a mixture, "
        "check accents and quotes or save it as UTF-8"
    )


def test_utf_16_with_its_mark_is_read() -> None:
    """If this fails, files saved by Windows' Notepad as "Unicode" are called binary."""
    assert one(write("a.txt", "Café".encode("utf-16"))).body == "Café"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "a.txt: empty file, there is nothing to read in it; leave it out"),
        (b" \n\t\n", "a.txt: empty file, there is nothing to read in it; leave it out"),
        (b"\x89PNG\r\n\x00\x00", "a.txt: binary file, not text; convert it to text, JSON Lines or CSV first"),
        (b"%PDF-1.7\n%\xe2\xe3", "a.txt: PDF, not text; convert it to text first, for example with pdftotext"),
        (
            b"\n<!DOCTYPE html><title>a</title>",
            "a.txt: web page; save its text, or give it as a JSON Lines record with `body`, `title` and `url`",
        ),
        (b"ok\nbad \xff\xfe", "a.txt:2: not UTF-8 (byte 0xff at offset 7); save it as UTF-8"),
        (b"caf\xc3\xa9 and caf\xe9", "a.txt:1: not UTF-8 (byte 0xe9 at offset 13); save it as UTF-8"),
        (b"bell \x07 caf\xe9", "a.txt:1: not UTF-8 (byte 0xe9 at offset 10); save it as UTF-8"),
        ("Привет".encode("cp1251"), "a.txt:1: not UTF-8 (byte 0xcf at offset 0); save it as UTF-8"),
        (b"\xff\xfea", "a.txt: not UTF-16 though marked so (byte 2); save it as UTF-8"),
    ],
)
def test_bad_text_files_are_named(data: bytes, reason: str) -> None:
    """If this fails, bad files are taken for text, or the user is not told where and why."""
    assert rejected(write("a.txt", data)) == [reason]


# JSON and CSV


def test_documents_of_json_lines() -> None:
    """If this fails, fields of records are lost or end up elsewhere."""
    record = {
        "body": "“Yes,” she said.", "id": 7, "title": "Yes", "url": "https://example.org/7", "outlet": "Example",
        "published": "May 4, 2021", "author": "Jane Doe", "language": "en", "section": ["a", 1],
    }  # fmt: skip
    document = one(write("a.jsonl", lines(record)))
    assert document == Document(
        source="a.jsonl", key="url\x1fhttps://example.org/7", body="“Yes,” she said.", external_id="7", title="Yes",
        url="https://example.org/7", outlet="Example", published="2021-05-04", author="Jane Doe", language="en",
        extra={"section": ["a", 1]},
    )  # fmt: skip


def test_ready_statements_of_json_lines() -> None:
    """If this fails, attributed statements lose what is known of them."""
    record = {
        "text": " We will win. ", "id": "s1", "speaker": "Jane Doe", "role": "mayor", "affiliation": "Example Party",
        "date": "2021-05", "outlet": "Example", "venue": "a rally", "url": "https://example.org/7", "title": "Rally",
        "kind": "indirect", "topic": "sport",
    }  # fmt: skip
    document = one(write("a.jsonl", lines(record)))
    assert (document.body, document.title, document.outlet) == (None, "Rally", "Example")
    assert document.statements == (
        Statement(
            text="We will win.",
            kind=Kind.INDIRECT,
            speaker=Speaker(id="jane-doe", name="Jane Doe", role="mayor", affiliation="Example Party"),
            said_on="2021-05",
            venue="a rally",
            external_id="s1",
            extra={"topic": "sport"},
        ),
    )


def test_neighbouring_statements_of_one_document_come_together() -> None:
    """If this fails, a speech in the index falls to pieces, or its parts replace each other."""
    records = [
        {"text": "One.", "document": "speech-1"},
        {"text": "Two.", "document": "speech-1"},
        {"text": "Three.", "document": "speech-2"},
        {"text": "Four.", "document": "speech-1"},
        {"text": "Five."},
        {"text": "Six."},
    ]
    documents = [found for found in read([write("a.jsonl", lines(*records))]) if isinstance(found, Document)]
    assert [[statement.text for statement in document.statements] for document in documents] == [
        ["One.", "Two."], ["Three."], ["Four."], ["Five."], ["Six."],
    ]  # fmt: skip
    assert len({document.key for document in documents}) == 5


def test_speaker_of_bare_statements() -> None:
    """If this fails, --speaker does nothing for records."""
    document = one(write("a.jsonl", lines({"text": "One."})), "Jane Doe")
    assert document.statements[0].speaker == Speaker(id="jane-doe", name="Jane Doe")


def test_csv_gives_the_same_as_json_lines() -> None:
    """If this fails, spreadsheets are read wrongly."""
    table = 'text,speaker,date,topic\n"Well, ""yes"",\nshe said",Jane Doe,2021,sport\n\nNo.,,,\n'
    first, second = (found for found in read([write("a.csv", table)]) if isinstance(found, Document))
    assert first.statements[0] == Statement(
        text='Well, "yes",\nshe said',
        kind=Kind.DIRECT,
        speaker=Speaker(id="jane-doe", name="Jane Doe"),
        said_on="2021",
        extra={"topic": "sport"},
    )
    assert second.statements[0] == Statement(text="No.", kind=Kind.DIRECT)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"\xef\xbb\xbftext\nCaf\xc3\xa9\n"),
        ("a.csv", b"text\nCaf\xe9\n"),
        ("a.csv", "text\nCafé\n".encode("utf-16")),
        ("a.CSV", "text,id\nCafé,\n".encode()),
        ("a.csv", "text;id\nCafé;1\n".encode()),
        ("a.tsv", "id\ttext\n\tCafé\n".encode()),
        ("a.json", '[{"text": "Café"}]'.encode()),
        ("a.json", '[\n  {\n    "text": "Café"\n  }\n]\n'.encode()),
        ("a.json", '{\n  "text": "Café"\n}\n'.encode()),
        ("a.json", '{"text": "Café"}'.encode()),
        ("a.ndjson", '\n\n{"text": "Café"}\n\n'.encode()),
        ("a.jsonl", b'\xef\xbb\xbf{"text": "Caf\\u00e9"}'),
        ("a.jsonl.gz", gzip.compress('{"text": "Café"}'.encode())),
        ("a.jsonl.xz", lzma.compress('{"text": "Café"}'.encode())),
        ("a.jsonl.zst", zstandard.compress('{"text": "Café"}'.encode())),
        ("a.jsonl.zst", zstandard.compress(b'{"text":') + zstandard.compress(' "Café"}'.encode())),
    ],
)
def test_forms_of_one_record(name: str, data: bytes) -> None:
    """If this fails, a usual form of file is not understood."""
    assert [statement.text for statement in one(write(name, data)).statements] == ["Café"]


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, nothing can be piped in."""

    class Piped:
        buffer = io.BytesIO(b'{"text": "One."}\n{"text": "Two."}\n')

    monkeypatch.setattr("sys.stdin", Piped)
    found = list(read(["-"]))
    assert [(item.source, item.statements[0].text) for item in found if isinstance(item, Document)] == [
        ("-", "One."),
        ("-", "Two."),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": ', "broken JSON (unexpected end of data, column 9); write one whole record on each line"),
        (b'"text"', "not a record; write an object with `body` or `text` on each line"),
        (b"[1]", "not a record; write an object with `body` or `text` on each line"),
        (b"{", "broken JSON (unexpected end of data, column 2); write one whole record on each line"),
        (b'{"title": "a"}', "neither `body` (a document) nor `text` (a statement) in it; give it one of them"),
        (b'{"text": "  "}', "`text` holds no words; leave the record out"),
        (b'{"text": 5}', "`text` holds no words; leave the record out"),
        (b'{"body": ""}', "`body` holds no text; leave the record out"),
        (b'{"text": "a", "kind": "loud"}', "kind 'loud' is unknown; write direct, indirect or mixed"),
        (b'{"text": "a", "speaker": {"name": "b"}}',
         "speaker, role or affiliation is a list or an object; write plain text in it"),
        (b'{"text": "a", "venue": ["b"]}', "a known field holds a list or an object; write plain text in it"),
        (b'{"text": "a", "date": "soon"}',
         "date: 'soon' is no date; write a year, a month or a day, such as 2021, 2021-05 or 2021-05-04"),
        (b'{"body": "a", "published": "2021-02-30"}',
         "published: '2021-02-30' is no date: 2021-02 has no day 30"),
        (b'{"text": "caf\xe9"}', "not UTF-8 (byte 0xe9, column 14); save it as UTF-8"),
    ],
)  # fmt: skip
def test_bad_lines_are_named_and_the_rest_is_read(line: bytes, reason: str) -> None:
    """If this fails, one bad line hides the good ones, or nobody learns of it."""
    found = list(read([write("a.jsonl", b'{"text": "One."}\n' + line + b'\n{"text": "Two."}\n')]))
    texts = [item.statements[0].text for item in found if isinstance(item, Document)]
    assert texts == ["One.", "Two."]
    assert [str(item) for item in found if isinstance(item, Rejection)] == [f"a.jsonl:2: {reason}"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.json", '[{"text": "One."},\n{"text": }]', "a.json:2: broken JSON (Expecting value); nothing after it was "
         "read, mend it or use JSON Lines"),
        ("a.json", '[\n"One."]', "a.json:2: not a record; write an object with `body` or `text`"),
        ("a.csv", "name\nJane\n", "a.csv:1: no column `text` or `body`; name the columns in the first line"),
        ("a.csv", "text\na,b\n", "a.csv:2: 2 fields under 1 columns; quote fields that hold commas"),
        ("a.csv", b"text\nbad \xff\xfe\n", "a.csv:2: not UTF-8; save the file as UTF-8"),
        ("a.jsonl", "", "a.jsonl: empty file, there is nothing to read in it; leave it out"),
        ("a.jsonl", "\n\n", "a.jsonl: empty file, there is nothing to read in it; leave it out"),
        ("a.jsonl", b"\x00\x01\x02", "a.jsonl: binary file, not text; convert it to text, JSON Lines or CSV first"),
        ("a.jsonl.gz", b"no gzip", "a.jsonl.gz: cannot be unpacked (Not a gzipped file (b'no')); the file is damaged "
         "or not finished, fetch it again"),
        ("a.jsonl.xz", b"no xz", "a.jsonl.xz: cannot be unpacked (Input format not supported by decoder); the file is "
         "damaged or not finished, fetch it again"),
        ("a.jsonl.zst", b"no zstd", "a.jsonl.zst: cannot be unpacked (zstd decompress error: Unknown frame "
         "descriptor); the file is damaged or not finished, fetch it again"),
    ],
)  # fmt: skip
def test_bad_tables_are_named(name: str, data: bytes | str, reason: str) -> None:
    """If this fails, bad files pass in silence."""
    assert rejected(write(name, data)) == [reason]


def test_a_cut_archive_gives_what_is_whole() -> None:
    """If this fails, an interrupted download loses everything."""
    packed = gzip.compress(lines(*({"text": f"Statement {number} of many."} for number in range(20_000))).encode())
    found = list(read([write("a.jsonl.gz", packed[: len(packed) // 2])]))
    assert sum(isinstance(item, Document) for item in found) > 5_000
    assert [str(item) for item in found if isinstance(item, Rejection)][-1] == (
        "a.jsonl.gz: cannot be unpacked (Compressed file ended before the end-of-stream marker was reached); "
        "the file is damaged or not finished, fetch it again"
    )


def test_lone_surrogates_are_refused() -> None:
    """If this fails, a broken escape in one record brings the database down."""
    assert len(rejected(write("a.jsonl", '{"text": "\\ud800"}'), write("a.json", '[{"text": "\\ud800"}]'))) == 2


# Sources


def test_folders_are_walked_in_order_without_hidden_files() -> None:
    """If this fails, runs differ from one another, or version control is indexed."""
    for name in ("d/b.txt", "d/a.txt", "d/c/z.txt", "d/.hidden.txt", "d/.git/config", "d/ix/onrecord.sqlite3"):
        write(name, "Words.")
    assert [found.source for found in read(["d"])] == ["d/a.txt", "d/b.txt", "d/c/z.txt"]


def test_globs_and_repeated_sources() -> None:
    """If this fails, a pattern in quotes finds nothing, or files are read twice."""
    for name in ("d/b.txt", "d/a.txt", "d/a.md"):
        write(name, "Words.")
    assert [found.source for found in read(["d/*.txt", "d/a.txt", "d"])] == ["d/a.txt", "d/b.txt", "d/a.md"]


def test_missing_sources_are_named_and_the_rest_is_read() -> None:
    """If this fails, a misspelt name hides everything else."""
    Path("empty").mkdir()
    found = list(read(["missing", "no*.txt", "empty", write("a.txt", "Words.")]))
    assert [str(item) for item in found if isinstance(item, Rejection)] == [
        "missing: no such file or folder; check the spelling and where you are",
        "no*.txt: no file matches this pattern; put it in quotes if the shell changed it",
        "empty: the folder holds no files; name one that does",
    ]
    assert isinstance(found[-1], Document)


def test_unreadable_files_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, a file without permission ends the run with a traceback."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    name = write("a.txt", "Words.")
    monkeypatch.setattr("index.read.files._Counted", refuse)
    assert rejected(name) == ["a.txt: cannot be read (Permission denied); check the file and its permissions"]


def test_progress_counts_packed_bytes() -> None:
    """If this fails, the progress bar never reaches its end."""
    sources = [write("a.txt", "Words."), write("b.jsonl.xz", lzma.compress(b'{"text": "One."}\n' * 1000))]
    counts: list[int] = []
    list(read(sources, advance=counts.append))
    assert sum(counts) == sum(Path(source).stat().st_size for source in sources)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        ["a.txt", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.html", "a.jsonl.gz", "a.csv.xz", "a.txt.zst", "a.gz"]
    ),
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.text(alphabet='{}[]",:\\ntexbody01\r\n"“ \u00e9', max_size=200).map(lambda text: text.encode("cp1252")),
    ),
    st.booleans(),
)
def test_no_bytes_end_the_reading(name: str, data: bytes, packed: bool) -> None:
    """If this fails, one strange file ends the reading of all, or passes in silence."""
    packers = {".gz": gzip.compress, ".xz": lzma.compress, ".zst": zstandard.compress}
    pack = packers.get(Path(name).suffix)
    assert list(read([write(name, pack(data) if packed and pack else data)]))
