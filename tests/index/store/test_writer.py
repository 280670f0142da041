"""Documents come in, change, and go out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from index.errors import (
    DocumentUnknownError,
    IndexForeignError,
    IndexLockedError,
    ModelMismatchError,
    ParameterError,
)
from index.records import Document, Rejection
from index.store import Later, Report, Writer
from tests.fakes import FakeEncoder
from tests.index.store.conftest import Store, article, ready, statement


def test_what_went_in_comes_out(store: Store) -> None:
    """If this fails, the index loses or changes what it was given."""
    said = statement(
        "We will win.", "Jane Doe", said_on="2021-05", venue="a rally", external_id="s1", extra={"topic": [1]},
        confidence=0.5, speech=False,
    )  # fmt: skip
    document = ready("1", said, title="Rally", outlet="Example", published="2021-06-01", author="John Roe",
                     language="en", extra={"section": "a"})  # fmt: skip
    assert store.add(document) == Report(added=1, statements=1)
    (stored,) = store.snapshot().statements([0])
    assert stored.statement == said
    assert (stored.title, stored.outlet, stored.url) == ("Rally", "Example", "https://example.org/1")
    assert (stored.published, stored.source, stored.before, stored.after) == ("2021-06-01", "a.jsonl", "", "")
    kept = store.snapshot().document(stored.document_id)
    assert kept is not None
    assert (kept.author, kept.language, kept.extra, kept.statement_count) == ("John Roe", "en", {"section": "a"}, 1)


def test_articles_are_cut_and_shown_in_context(store: Store) -> None:
    """If this fails, articles are indexed without their statements or without what stands around them."""
    body = 'It rained. "We will win," said Jane Doe. Nobody else spoke.'
    store.add(article("a.txt", body, published="2021-05-04"))
    (stored,) = store.snapshot().statements([0])
    assert stored.statement.text == "We will win,"
    assert body[slice(*stored.statement.spans[0])] == "We will win,"
    assert (stored.before, stored.after) == ("It rained.", "said Jane Doe. Nobody else spoke.")
    assert stored.statement.speaker is not None
    assert (stored.statement.speaker.id, stored.statement.speaker.mention) == ("jane-doe", "Jane Doe")


def test_unchanged_documents_cost_nothing(store: Store) -> None:
    """If this fails, running the same command again encodes everything again."""
    documents = [article("a.txt", '"We will win," said Jane Doe.'), ready("1", statement("No."))]
    store.add(*documents)
    generation, encoded = store.snapshot().generation, len(store.encoder.encoded)
    assert store.add(*documents) == Report(unchanged=2)
    assert store.snapshot().generation == generation
    assert len(store.encoder.encoded) == encoded
    assert len(store.extractor.extracted) == 1


def test_unchanged_documents_load_no_model(store: Store) -> None:
    """If this fails, `onrecord index` without news takes seconds to load models for nothing."""
    store.add(ready("1", statement("No.")))

    def refuse() -> FakeEncoder:
        raise AssertionError("loaded")

    with Writer.open(store.folder, Later(refuse)) as writer:
        assert writer.add([ready("1", statement("No."))]) == Report(unchanged=1)


def test_changed_documents_are_replaced(store: Store) -> None:
    """If this fails, old versions of articles stay findable, or new ones are missed."""
    store.add(ready("1", statement("Old."), statement("Kept.")), ready("2", statement("Other.")))
    assert store.add(ready("1", statement("Kept."), statement("New."))) == Report(replaced=1, statements=2)
    assert store.texts() == ["Other.", "Kept.", "New."]


@pytest.mark.parametrize("change", [{"title": "New"}, {"outlet": "New"}, {"published": "2022"}, {"extra": {"a": 1}}])
def test_any_change_counts(store: Store, change: dict[str, object]) -> None:
    """If this fails, corrections of a record never reach the index."""
    store.add(ready("1", statement("No.")))
    assert store.add(ready("1", statement("No."), **change)).replaced == 1


def test_ids_survive_a_new_version(store: Store) -> None:
    """If this fails, links to statements break whenever an article is corrected."""
    store.add(ready("1", statement("Kept.")))
    before = store.snapshot().statements([0])[0].id
    store.add(ready("1", statement("First."), statement("“Kept”")))
    snapshot = store.snapshot()
    row = snapshot.row_of(before)
    assert row is not None
    assert snapshot.statements([row])[0].statement.text == "“Kept”"


def test_no_text_is_encoded_twice(store: Store) -> None:
    """If this fails, re-indexing costs hours of encoding."""
    store.add(ready("1", statement("One."), statement("Two."), statement("One.")))
    assert store.encoder.encoded == ["One.", "Two."]
    store.add(ready("1", statement("Two."), statement("Three."), title="New"), ready("2", statement("One.")))
    assert store.encoder.encoded == ["One.", "Two.", "Three."]
    assert store.texts() == ["Two.", "Three.", "One."]


def test_reused_vectors_are_the_right_ones(store: Store) -> None:
    """If this fails, statements have the meaning of other statements."""
    store.encoder.window_words = 4
    long = "one two three four five six seven"
    store.add(ready("1", statement("alpha beta"), statement(long), statement("gamma")))
    store.add(ready("2", statement("gamma"), statement("delta"), statement(long), statement("alpha beta")))
    assert store.encoder.encoded.count("gamma") == 1
    segment = store.snapshot().segments[1]
    assert segment.vectors is not None
    vectors, owners, spans = segment.vectors.passages_of(np.arange(4))
    texts = ["gamma", "delta", long, "alpha beta"]
    expected = [(owner, span) for owner, text in enumerate(texts) for span in store.encoder.passages(text)]
    assert [(int(owner), tuple(span)) for owner, span in zip(owners, spans.tolist(), strict=True)] == expected
    wanted = store.encoder.encode([texts[owner][start:end] for owner, (start, end) in expected])
    assert np.allclose(vectors, wanted, atol=1e-3)


def test_rejections_are_reported_in_order(store: Store) -> None:
    """If this fails, bad inputs vanish without a word."""
    first, second = Rejection(source="a", reason="x"), Rejection(source="b", line=2, reason="y")
    assert store.add(first, ready("1", statement("No.")), second).rejections == (first, second)


def test_one_document_twice_in_a_run(store: Store) -> None:
    """If this fails, the second of two records of one name vanishes without a word, or both are kept."""
    same, other = ready("1", statement("No.")), ready("1", statement("Yes."))
    report = store.add(same, same, other)
    assert (report.added, report.unchanged, store.texts()) == (1, 1, ["No."])
    assert [str(rejection) for rejection in report.rejections] == [
        "a.jsonl: another record before it is also 'https://example.org/1'; only the first was taken, give each its "
        "own url or id"
    ]


def test_the_same_statement_from_two_sources_is_one(store: Store) -> None:
    """If this fails, a page whose statements stand in two files is found twice."""
    from index.identity import part_key

    for source in ("a.jsonl", "b.jsonl"):
        key = part_key("url\x1fhttps://example.org/1", source, 0)
        store.add(Document(source=source, key=key, statements=(statement("One."), statement(f"Only {source}"))))
    assert store.texts() == ["Only a.jsonl", "One.", "Only b.jsonl"]
    assert [document.statement_count for document in store.snapshot().documents(0, 10)] == [1, 2]


@pytest.mark.parametrize("keyword_only", [True, False])
def test_removing(store: Store, keyword_only: bool) -> None:
    """If this fails, what was removed stays findable."""
    folder = store.folder.parent
    store.add(
        article(str(folder / "d/a.txt"), '"One," said Jane Doe.'),
        article(str(folder / "d/b.txt"), '"Two," said Jane Doe.'),
        article(str(folder / "e.txt"), '"Three," said Jane Doe.'),
        ready("1", statement("Four.")),
        ready("2", statement("Five.")),
        ready("3", statement("Six.")),
        keyword_only=keyword_only,
    )
    document = store.snapshot().document("https://example.org/3")
    assert document is not None
    assert store.remove(str(folder / "d"), "https://example.org/1", document.id) == 4
    assert store.texts() == ["Three,", "Five."]
    assert store.remove("a.jsonl") == 1
    assert store.texts() == ["Three,"]


def test_removing_what_is_not_there_removes_nothing(store: Store) -> None:
    """If this fails, a misspelt name among several does half of the work."""
    store.add(ready("1", statement("No.")))
    with pytest.raises(DocumentUnknownError, match="'nothing': not in the index"):
        store.remove("https://example.org/1", "nothing")
    assert store.texts() == ["No."]


def test_a_failed_write_leaves_the_index_as_it_was(store: Store) -> None:
    """If this fails, an error in the middle leaves half a batch."""
    store.add(ready("1", statement("One.")))

    def documents() -> object:
        yield ready("1", statement("Changed."))
        yield ready("2", statement("Two."))
        raise RuntimeError("power failure")

    with store.writer() as writer:
        with pytest.raises(RuntimeError, match="power failure"):
            writer.add(documents())  # type: ignore[arg-type]
        assert store.texts() == ["One."]
        assert writer.add([ready("2", statement("Two."))]).added == 1
    assert store.texts() == ["One.", "Two."]
    assert len(list((store.folder / "segments").iterdir())) == 2


def test_one_writer_at_a_time(store: Store) -> None:
    """If this fails, two writers overwrite each other."""
    with store.writer(), pytest.raises(IndexLockedError, match="another process is writing"):
        store.writer()
    store.add(ready("1", statement("One.")))


def test_another_model_is_refused(store: Store) -> None:
    """If this fails, vectors of two models are compared with each other."""
    store.add(ready("1", statement("One.")))
    other = FakeEncoder()
    other.name = "other"
    with Writer.open(store.folder, other) as writer, pytest.raises(ModelMismatchError, match=r"fake .*asked for other"):
        writer.add([ready("2", statement("Two."))])
    other.name, other.revision = "fake", "2"
    with Writer.open(store.folder, other) as writer, pytest.raises(ModelMismatchError, match=r"fake \(1\)"):
        writer.add([ready("2", statement("Two."))])
    assert store.texts() == ["One."]


def test_embeddings_for_all_or_for_none(store: Store) -> None:
    """If this fails, part of an index can never be found by meaning."""
    store.add(ready("1", statement("One.")))
    with pytest.raises(ParameterError, match="has embeddings by fake"):
        store.add(ready("2", statement("Two.")), keyword_only=True)


def test_embeddings_are_not_mixed_into_an_index_without(store: Store) -> None:
    """If this fails, part of an index can never be found by meaning."""
    store.add(ready("1", statement("One.")), keyword_only=True)
    with pytest.raises(ModelMismatchError, match="without embeddings"):
        store.add(ready("2", statement("Two.")))
    snapshot = store.snapshot()
    assert (snapshot.model_name, snapshot.segments[0].vectors) == (None, None)


def test_a_foreign_folder_is_left_alone(store: Store) -> None:
    """If this fails, an index is written among somebody's files."""
    store.folder.mkdir()
    (store.folder / "thesis.txt").write_text("Words.")
    with pytest.raises(IndexForeignError, match=r"no onrecord.sqlite3 in it"):
        store.writer()
    assert [path.name for path in store.folder.iterdir()] == ["thesis.txt"]


def test_documents_without_statements_are_remembered(store: Store) -> None:
    """If this fails, articles that quote nobody are cut again at every run."""
    store.add(article("a.txt", "Nobody spoke."))
    assert store.add(article("a.txt", "Nobody spoke.")) == Report(unchanged=1)
    assert len(store.extractor.extracted) == 1
    assert store.texts() == []


def test_many_segments_in_one_run(store: Store, small_segments: Callable[[int], None]) -> None:
    """If this fails, long runs lose statements at the borders of segments."""
    small_segments(3)
    documents = [ready(str(number), statement(f"Statement {number}.")) for number in range(20)]
    assert store.add(*documents, keyword_only=True).statements == 20
    assert store.texts() == [f"Statement {number}." for number in range(20)]


def test_a_second_process_writes_the_same_postings(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """If this fails, large keyword indexes differ from small ones."""
    documents = [ready(str(number), statement(f"Statement {number} of many.", "Jane Doe")) for number in range(300)]
    store.add(*documents, keyword_only=True)
    monkeypatch.setattr("index.store.building.WORKER_ROWS", 100)
    monkeypatch.setattr("index.store.building.SENT_ROWS", 30)
    other = Store(tmp_path / "other")
    other.add(*documents, keyword_only=True)
    first, second = (one.snapshot().segments[0].folder for one in (store, other))
    names = [path.name for path in sorted(first.iterdir()) if path.name.startswith("postings")]
    assert names
    assert [(first / name).read_bytes() for name in names] == [(second / name).read_bytes() for name in names]
    other.close()


def test_progress_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, progress bars stand still."""
    monkeypatch.setattr("index.store.writer.INSERTED_ROWS", 2)
    told: list[tuple[str, int, int]] = []
    with store.writer() as writer:
        writer.add(
            [ready(str(number), statement(f"Statement {number}.")) for number in range(4)],
            lambda stage, done, total: told.append((stage, done, total)),
        )
    assert told == [("read", 2, 0), ("read", 4, 0), ("encode", 0, 4), ("encode", 4, 4)]


def test_a_second_process_that_dies(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, a worker without memory leaves a writer that hangs, or half of an index."""
    monkeypatch.setattr("index.store.building.WORKER_ROWS", 2)
    monkeypatch.setattr("index.store.building.SENT_ROWS", 1)
    monkeypatch.setattr("index.store.posting_worker._RUN", "import sys; sys.exit(7)")
    documents = [ready(str(number), statement(f"Statement {number}." * 10_000)) for number in range(30)]
    with pytest.raises(RuntimeError, match="the process that writes postings ended"):
        store.add(*documents, keyword_only=True)
    assert store.texts() == []
    assert list((store.folder / "segments").iterdir()) == []


def test_speakers_are_brought_together_after_a_long_run(store: Store, small_segments: Callable[[int], None]) -> None:
    """If this fails, aliases met in different parts of a long run stay different speakers."""
    small_segments(1)
    names = ["Putin", "Jane Doe", "Vladimir Putin"]
    store.add(*(ready(str(number), statement(f"Statement {number}.", name)) for number, name in enumerate(names)))
    assert [speaker.id for speaker in store.snapshot().speakers()] == ["jane-doe", "vladimir-putin"]


def test_speakers_are_brought_together_after_a_run_that_failed(
    store: Store, small_segments: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """If this fails, an interruption leaves aliases apart for ever."""
    small_segments(1)
    monkeypatch.setattr("index.store.incoming.LOOKED_UP", 1)

    def documents() -> Iterator[Document]:
        yield ready("1", statement("One.", "Putin"))
        yield ready("2", statement("Two.", "Vladimir Putin"))
        raise RuntimeError("interrupted")

    with store.writer() as writer, pytest.raises(RuntimeError, match="interrupted"):
        writer.add(documents())
    assert [speaker.id for speaker in store.snapshot().speakers()] == ["putin", "vladimir-putin"]
    assert store.add(ready("1", statement("One.", "Putin"))).unchanged == 1
    assert [speaker.id for speaker in store.snapshot().speakers()] == ["vladimir-putin"]


@pytest.mark.parametrize(
    "text", ["a\0b", "👍", "\u202eright to left", "word " * 50_000, "x" * 100_000, "…", "日本語", "'); --"]
)
def test_strange_texts(store: Store, text: str) -> None:
    """If this fails, one strange statement brings a whole run down, or comes back changed."""
    said = statement(text, text, venue=text, external_id=text, extra={text: text})
    document = ready("1", said, title=text, outlet=text, extra={"a": text})
    store.add(document)
    (stored,) = store.snapshot().statements([0])
    assert (stored.statement.text, stored.title, stored.outlet, stored.statement.extra) == (
        text,
        text,
        text,
        {text: text},
    )
    assert store.add(document).unchanged == 1
    assert store.snapshot().speaker_codes(text) == {0}
