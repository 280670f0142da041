"""Postings: what is written is what is read, however the segment came about."""

import json
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.analysis import tokenise
from index.errors import IndexDamagedError, IndexForeignError
from index.postings import FIELDS, IndexedFields, Postings, merge, open_postings, write
from index.postings.encoding import pack_posting, read_posting, skip_posting

_WORDS = ["tax", "taxes", "taxed", "taxing", "taxation", "the", "not", "missile", "missiles", "核", "é", "400", "$"]
_TEXT = st.lists(st.sampled_from(_WORDS), max_size=70).map(" ".join)
_ROW = st.builds(IndexedFields, text=_TEXT, speaker=st.sampled_from(["", "Sergey Ryabkov", "Tax Man"]), title=_TEXT)


def _contents(postings: Postings) -> dict[tuple[int, bytes], dict[int, list[tuple[int, str]]]]:
    """All postings by (field, term): row -> [(position, form)]."""
    found: dict[tuple[int, bytes], dict[int, list[tuple[int, str]]]] = {}
    terms = postings.term_words()
    positions, codes = np.empty(1000, np.int32), np.empty(1000, np.int32)
    for f in range(len(FIELDS)):
        for t, term in enumerate(terms):
            li = f * postings.terms + t
            for i in range(postings.starts[li], postings.starts[li + 1]):
                if i == postings.starts[li]:
                    at = postings.block_positions[postings.blocks[li]]
                count, at = read_posting(postings.loads[i], postings.positions, at, positions, codes)
                forms = postings.term_forms[postings.term_starts[t] + codes[:count]]
                row = int(postings.order[postings.statements[i]])
                words = [postings.form(int(form)) for form in forms]
                found.setdefault((f, term), {})[row] = list(zip(positions[:count].tolist(), words, strict=True))
    return found


def _expected(rows: list[IndexedFields]) -> dict[tuple[int, bytes], dict[int, list[tuple[int, str]]]]:
    expected: dict[tuple[int, bytes], dict[int, list[tuple[int, str]]]] = defaultdict(lambda: defaultdict(list))
    for number, row in enumerate(rows):
        for f, name in enumerate(FIELDS):
            for position, token in enumerate(tokenise(getattr(row, name))):
                expected[f, token.term.encode()][number].append((position, token.exact))
    return {key: dict(value) for key, value in expected.items()}


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("postings.*"))}


@settings(max_examples=40, deadline=None)
@given(st.lists(_ROW, max_size=12))
def test_what_is_written_is_read(rows: list[IndexedFields]) -> None:
    """Else words, their forms or their positions are lost or invented."""
    with TemporaryDirectory() as name:
        write(Path(name), rows)
        postings = open_postings(Path(name))
        assert postings.rows == len(rows)
        assert _contents(postings) == _expected(rows)
        lengths = [[len(tokenise(getattr(row, field))) for row in rows] for field in FIELDS]
        assert postings.lengths[:, postings.numbers].tolist() == lengths
        assert list(postings.lengths[0]) == sorted(postings.lengths[0])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.tuples(_ROW, st.booleans()), max_size=8), min_size=1, max_size=4))
def test_merging_is_writing_what_is_kept(parts: list[list[tuple[IndexedFields, bool]]]) -> None:
    """Else results depend on how often the index was written to."""
    with TemporaryDirectory() as name:
        opened = []
        for number, part in enumerate(parts):
            folder = Path(name) / str(number)
            folder.mkdir()
            write(folder, [row for row, _ in part])
            opened.append(open_postings(folder))
        merged, whole = Path(name) / "merged", Path(name) / "whole"
        merged.mkdir()
        whole.mkdir()
        merge(merged, opened, [np.array([kept for _, kept in part], np.bool_) for part in parts])
        write(whole, [row for part in parts for row, kept in part if kept])
        assert _files(merged) == _files(whole)


def test_runs_of_a_long_stream_are_merged(tmp_path: Path) -> None:
    """Else large inputs, which don't fit into memory, would be indexed differently."""
    rows = [IndexedFields(text=f"word{n % 7} missiles taxes" + " taxed" * (n % 40)) for n in range(200)]
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    write(tmp_path / "a", rows)
    write(tmp_path / "b", iter(rows), words_in_memory=500)
    assert _files(tmp_path / "a") == _files(tmp_path / "b")
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == sorted(_files(tmp_path / "b"))


@given(st.lists(st.tuples(st.integers(1, 100_000), st.integers(0, 300)), min_size=1, max_size=80))
@settings(deadline=None)
def test_packed_postings_unpack(pairs: list[tuple[int, int]]) -> None:
    """Else frequent words of long statements get wrong frequencies and positions."""
    positions = np.cumsum([step for step, _ in pairs]).astype(np.int32)
    codes = np.array([code for _, code in pairs], np.int32)
    out = np.zeros(len(pairs) * 10 + 10, np.uint8)
    load, end = pack_posting(positions, codes, len(pairs), out, 3)
    assert skip_posting(load, out, 3) == end
    got_positions, got_codes = np.empty(100, np.int32), np.empty(100, np.int32)
    assert read_posting(load, out, 3, got_positions, got_codes) == (len(pairs), end)
    assert got_positions[: len(pairs)].tolist() == positions.tolist()
    assert got_codes[: len(pairs)].tolist() == codes.tolist()


def test_forms_are_found_by_prefix(tmp_path: Path) -> None:
    """Else prefix queries and completion miss words."""
    write(tmp_path, [IndexedFields(text="tax taxes taxation zebra ta été")])
    postings = open_postings(tmp_path)
    assert [postings.form(place) for place in postings.forms_with_prefix(b"tax")] == ["tax", "taxation", "taxes"]
    assert list(postings.forms_with_prefix(b"u")) == []
    assert postings.find_terms([b"tax", b"nothing", b"ete"]).tolist() == [2, -2, 0]


@pytest.mark.parametrize("name", ["postings.json", "postings.statements.npy", "postings.starts.npy"])
def test_damage_is_named(tmp_path: Path, name: str) -> None:
    """Else a cut-off file crashes the process or gives wrong answers."""
    write(tmp_path, [IndexedFields(text="a word or two")])
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:-4])
    with pytest.raises(IndexDamagedError, match=name):
        open_postings(tmp_path)


@pytest.mark.parametrize("header", [b"{'descr': (", b"{'descr':\n   '<i4'\n  }", b"\x00\xff(", b'"""'])
def test_a_header_that_is_no_header_is_named(tmp_path: Path, header: bytes) -> None:
    """Else a few wrong bytes end in a traceback of the module that numpy reads headers with."""
    write(tmp_path, [IndexedFields(text="a word or two")])
    path = tmp_path / "postings.starts.npy"
    data = path.read_bytes()
    path.write_bytes(data[:10] + header + data[10 + len(header) :])
    with pytest.raises(IndexDamagedError, match=r"postings.starts.npy"):
        open_postings(tmp_path)


def test_other_versions_are_refused(tmp_path: Path) -> None:
    """Else an index of another analyser silently finds less."""
    write(tmp_path, [IndexedFields(text="a word")])
    header = json.loads((tmp_path / "postings.json").read_text())
    (tmp_path / "postings.json").write_text(json.dumps(header | {"analysis": 99}))
    with pytest.raises(IndexForeignError, match="analyser 99"):
        open_postings(tmp_path)
