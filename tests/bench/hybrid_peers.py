"""Other engines behind one small class each: built from the same statements and the same vectors."""

import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Peer(Protocol):
    """Answers a hybrid query with ten rows."""

    name: str

    def build(self, texts: Sequence[str], vectors: Floats, folder: Path) -> None:
        """Index statements."""

    def search(self, text: str, vector: Floats) -> list[int]:
        """Return the ten best rows."""


class Txtai:
    """txtai with its own BM25 and FAISS, weighted half and half as it comes."""

    name = "txtai"

    def build(self, texts: Sequence[str], vectors: Floats, folder: Path) -> None:
        """Index statements; embeddings are handed over by a function that looks them up."""
        from txtai import Embeddings

        self._next = vectors

        def transform(texts: Sequence[str]) -> Floats:
            # txtai calls what is no plain function without arguments.
            return self._transform(texts)

        self._embeddings: Any = Embeddings(
            {"method": "external", "transform": transform, "hybrid": True, "content": False, "path": "given"}
        )
        self._at = 0
        self._embeddings.index((row, text, None) for row, text in enumerate(texts))

    def _transform(self, texts: Sequence[str]) -> Floats:
        given = self._next[self._at : self._at + len(texts)]
        self._at += len(texts)
        return given

    def search(self, text: str, vector: Floats) -> list[int]:
        """Ask for ten."""
        self._next, self._at = vector[None, :], 0
        return [int(found[0]) for found in self._embeddings.search(text, 10)]


class Lance:
    """LanceDB with its full-text index, reciprocal rank fusion as it comes, and exact or approximate vectors."""

    def __init__(self, *, approximate: bool) -> None:
        """Choose whether vectors get an IVF-PQ index, LanceDB's default kind."""
        self.approximate = approximate
        self.name = "LanceDB, IVF-PQ" if approximate else "LanceDB, exact"

    def build(self, texts: Sequence[str], vectors: Floats, folder: Path) -> None:
        """Index statements, unless an earlier run has finished doing so with the same in that folder."""
        import lancedb
        import pyarrow
        from lancedb.rerankers import RRFReranker

        self._reranker = RRFReranker()
        place = folder / f"lance-{self.approximate}"
        finished = place / "done"
        given = f"{lancedb.__version__} {len(texts)} {zlib.crc32(np.ascontiguousarray(vectors))}"
        if finished.exists() and finished.read_text(encoding="utf-8") == given:
            self._table: Any = lancedb.connect(str(place)).open_table("statements")
            return
        shutil.rmtree(place, ignore_errors=True)
        width = vectors.shape[1]
        flat = pyarrow.array(np.ascontiguousarray(vectors).reshape(-1))
        data = pyarrow.table(
            {
                "row": pyarrow.array(np.arange(len(texts))),
                "text": pyarrow.array(list(texts)),
                "vector": pyarrow.FixedSizeListArray.from_arrays(flat, width),
            }
        )
        self._table = lancedb.connect(str(place)).create_table("statements", data)
        self._table.create_fts_index("text")
        if self.approximate:
            self._table.create_index(metric="dot", vector_column_name="vector")
        finished.write_text(given, encoding="utf-8")

    def search(self, text: str, vector: Floats) -> list[int]:
        """Ask for ten."""
        query = self._table.search(query_type="hybrid", vector_column_name="vector", fts_columns="text")
        found = query.vector(vector).text(text).distance_type("dot").rerank(self._reranker).limit(10)
        return [int(row) for row in found.to_arrow().column("row").to_pylist()]
