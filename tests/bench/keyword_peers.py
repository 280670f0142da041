"""The engines that keyword search is measured against, each as: build from texts, then ten ids for a query."""

import contextlib
import importlib
import importlib.metadata
import io
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

import numpy as np

TOP = 10


class Engine(Protocol):
    """One engine with a built index.

    Attributes:
        name: Name and version.
    """

    name: str

    def search(self, query: str) -> Sequence[int]:
        """The best ten statements' numbers, analysis of the query included."""

    @staticmethod
    def load() -> None:
        """Import what opening and searching need."""


def folder_bytes(folder: Path) -> int:
    """What a folder's files take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


class Onrecord:
    """This engine: its postings, as a snapshot of one segment."""

    syntax = True

    def __init__(self, folder: Path) -> None:
        """Open what build() wrote."""
        from index.postings import open_postings
        from search.keyword import execution
        from search.keyword.view import view_of
        from search.language import parse

        self.name = "onrecord"
        postings = open_postings(folder)
        rows = postings.rows
        columns = SimpleNamespace(
            id=np.arange(rows, dtype=np.uint64),
            kind=np.zeros(rows, np.uint8),
            outlet=np.full(rows, -1, np.int32),
            first_day=np.zeros(rows, np.int32),
            last_day=np.zeros(rows, np.int32),
        )
        segment = SimpleNamespace(postings=postings, live=np.ones(rows, np.bool_))
        self.snapshot: Any = _Snapshot(rows=rows, columns=columns, segments=(segment,))
        self._execution, self._parse = execution, parse
        self._segments = view_of(self.snapshot).segments

    @staticmethod
    def load() -> None:
        """See Engine."""
        importlib.import_module("index.postings")
        importlib.import_module("search.keyword.execution")
        importlib.import_module("search.language")

    @staticmethod
    def build(folder: Path, records: Iterable[dict[str, Any]]) -> int:
        """Write the postings; return their size in bytes."""
        from index.postings import IndexedFields, write

        write(
            folder,
            (
                IndexedFields(text=r["text"], speaker=r.get("speaker") or "", role=r.get("affiliation") or "")
                for r in records
            ),
        )
        return folder_bytes(folder)

    def search(self, query: str) -> Sequence[int]:
        """See Engine."""
        found = self._execution.search(self.snapshot, self._parse(query), TOP)
        ids: list[int] = self.snapshot.columns.id[found.rows].tolist()
        return ids

    def count_and_search(self, query: str) -> bool:
        """Count what matches and give the best ten, as a page of results does; False if the query is refused."""
        from index.errors import ParameterError

        parsed = self._parse(query)
        try:
            self._execution.matches(self.snapshot, parsed)
            self._execution.search(self.snapshot, parsed, TOP)
        except ParameterError:
            return False
        return True

    def forget(self) -> None:
        """Drop what was kept of earlier queries."""
        for segment in self._segments:
            segment.kept.clear()


class _Snapshot:
    def __init__(self, rows: int, columns: Any, segments: Any) -> None:
        self.rows, self.columns, self.segments, self.bases = rows, columns, segments, (0,)

    def outlet_of(self, code: int) -> str:
        """No statement has an outlet here."""
        raise KeyError(code)


class Tantivy:
    """Tantivy through tantivy-py: en_stem analysis, no stop words left out, OR of all words."""

    syntax = True

    def __init__(self, folder: Path) -> None:
        """Open what build() wrote."""
        import tantivy

        self.name = f"tantivy {importlib.metadata.version('tantivy')}"
        self._index = tantivy.Index.open(str(folder))
        self._index.reload()
        self._searcher = self._index.searcher()

    @staticmethod
    def load() -> None:
        """See Engine."""
        importlib.import_module("tantivy")

    @staticmethod
    def build(folder: Path, records: Iterable[dict[str, Any]]) -> int:
        """Write the index as one segment; return its size in bytes."""
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("id", stored=True, fast=True)
        builder.add_text_field("text", stored=False, tokenizer_name="en_stem", index_option="position")
        index = tantivy.Index(builder.build(), path=str(folder))
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        for number, record in enumerate(records):
            writer.add_document(tantivy.Document(id=number, text=record["text"]))
        writer.commit()
        writer.wait_merging_threads()
        return folder_bytes(folder)

    def search(self, query: str) -> Sequence[int]:
        """See Engine."""
        hits = self._searcher.search(self._index.parse_query(query.replace("'", " "), ["text"]), TOP, count=False).hits
        return [self._searcher.doc(address)["id"][0] for _, address in hits]


class Bm25s:
    """bm25s with its numba backend, the same Snowball stemmer, no stop words left out."""

    syntax = False

    def __init__(self, folder: Path) -> None:
        """Open what build() wrote."""
        import bm25s
        import Stemmer

        self.name = f"bm25s {importlib.metadata.version('bm25s')}"
        self._stemmer = Stemmer.Stemmer("english")
        self._bm25s = bm25s
        self._retriever = bm25s.BM25.load(str(folder))
        self._retriever.backend = "numba"
        with contextlib.suppress(AttributeError):
            self._retriever.activate_numba_scorer()

    @staticmethod
    def load() -> None:
        """See Engine."""
        importlib.import_module("bm25s")
        importlib.import_module("Stemmer")

    @staticmethod
    def build(folder: Path, records: Iterable[dict[str, Any]]) -> int:
        """Write the index; return its size in bytes."""
        import bm25s
        import Stemmer

        tokens = bm25s.tokenize(
            [record["text"] for record in records],
            stopwords=None,
            stemmer=Stemmer.Stemmer("english"),
            show_progress=False,
        )
        retriever = bm25s.BM25()
        retriever.index(tokens, show_progress=False)
        retriever.save(str(folder))
        return folder_bytes(folder)

    def search(self, query: str) -> Sequence[int]:
        """See Engine."""
        with contextlib.redirect_stderr(io.StringIO()):
            tokens = self._bm25s.tokenize(query, stopwords=None, stemmer=self._stemmer, show_progress=False)
            found, _ = self._retriever.retrieve(tokens, k=TOP, show_progress=False, n_threads=0)
        ids: list[int] = found[0].tolist()
        return ids


class Whoosh:
    """Whoosh's own index and searcher, stemming analysis without stop words, OR of all words."""

    syntax = True

    def __init__(self, folder: Path) -> None:
        """Open what build() wrote."""
        import whoosh.index
        import whoosh.qparser

        self.name = f"whoosh {importlib.metadata.version('whoosh3')}"
        index = whoosh.index.open_dir(str(folder))
        self._searcher = index.searcher()
        parser: Any = whoosh.qparser.QueryParser("text", index.schema, group=whoosh.qparser.OrGroup)
        self._parser = parser

    @staticmethod
    def load() -> None:
        """See Engine."""
        importlib.import_module("whoosh.index")
        importlib.import_module("whoosh.qparser")

    @staticmethod
    def build(folder: Path, records: Iterable[dict[str, Any]]) -> int:
        """Write the index as one segment; return its size in bytes."""
        import whoosh.index
        from whoosh.analysis import StemmingAnalyzer
        from whoosh.fields import NUMERIC, TEXT, Schema

        schema = Schema(id=NUMERIC(stored=True), text=TEXT(analyzer=StemmingAnalyzer(stoplist=None, minsize=1)))
        writer = whoosh.index.create_in(str(folder), schema).writer(limitmb=512)
        for number, record in enumerate(records):
            writer.add_document(id=number, text=record["text"])
        writer.commit(optimize=True)
        return folder_bytes(folder)

    def search(self, query: str) -> Sequence[int]:
        """See Engine."""
        return [hit["id"] for hit in self._searcher.search(self._parser.parse(query), limit=TOP)]


ENGINES: dict[str, Any] = {"onrecord": Onrecord, "tantivy": Tantivy, "bm25s": Bm25s, "whoosh": Whoosh}


def words_only(text: str) -> str:
    """A text without any character that some query language takes for syntax; case is kept out of operators."""
    return " ".join(re.findall(r"\w+(?:'\w+)*", text.replace("\u2019", "'").lower()))


def scratch_folder() -> Path:
    """A new folder for an index."""
    return Path(tempfile.mkdtemp(prefix="onrecord-bench-"))
