"""The approximate part: an inverted file of 8-bit codes, by FAISS, for segments too large to scan for every query.

Vectors are grouped by k-means around `lists` centroids; a query reads the `PROBES` nearest groups. Sizes and probes
were chosen by measurement (tests/bench/hybrid.md). Source: Jegou, Douze & Schmid, TPAMI 2011; 8-bit scalar codes as
in FAISS (Douze et al., arXiv 2401.08281).
"""

from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexDamagedError

LEAST_PASSAGES = 20_000
"""Below this an exact scan takes under a millisecond, and nothing is gained."""
TRAINING_PER_LIST = 40
"""Vectors that k-means sees for each centroid; FAISS warns below 39 and gains little above."""
TRAINING_ROUNDS = 8
PROBES = 48
"""Groups read by an unfiltered query."""
BLOCK_ROWS = 65_536


def pays(passages: int) -> bool:
    """Whether a segment of that size gets an inverted file."""
    return passages >= LEAST_PASSAGES


def lists_for(passages: int) -> int:
    """Return how many groups: about 4 sqrt(n) for large n, a power of two, so that centroids cost as much as groups."""
    return int(2 ** np.clip(np.round(np.log2(4 * np.sqrt(passages))), 6, 12))


def write(path: Path, halves: NDArray[np.float16]) -> None:
    """Build an inverted file over the vectors (n, dim) and write it; deterministic."""
    import faiss

    count, dim = halves.shape
    lists = lists_for(count)
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dim), dim, lists, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT
    )
    index.cp.niter = TRAINING_ROUNDS
    index.cp.spherical = True
    index.cp.seed = 1
    index.cp.max_points_per_centroid = TRAINING_PER_LIST
    sample = np.sort(np.random.default_rng(1).choice(count, min(count, lists * TRAINING_PER_LIST), replace=False))
    index.train(halves[sample].astype(np.float32))
    for at in range(0, count, BLOCK_ROWS):
        index.add(np.ascontiguousarray(halves[at : at + BLOCK_ROWS], dtype=np.float32))
    faiss.write_index(index, str(path))


class InvertedFile:
    """An inverted file, its groups mapped from disk."""

    def __init__(self, path: Path) -> None:
        """Map it.

        Raises:
            IndexDamagedError: If it is missing or no inverted file.
        """
        import faiss

        self._faiss: Any = faiss
        try:
            # Cast, because FAISS declares the base class and gives the class that the file holds.
            self._index = cast("Any", faiss.read_index(str(path), faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY))
            self.lists = int(self._index.nlist)
        except (RuntimeError, AttributeError) as error:
            raise IndexDamagedError(path, "unreadable inverted file") from error

    def candidates(
        self, query: NDArray[np.float32], k: int, allowed: NDArray[np.bool_] | None, probes: int = PROBES
    ) -> NDArray[np.int64]:
        """Return up to k passages near the query, nearest by their codes first.

        Args:
            query: Shape (dim,).
            k: How many.
            allowed: Which passages may answer, shape (passages,); None for all.
            probes: Groups to read; more where the filter leaves few passages in each.
        """
        settings: dict[str, Any] = {"nprobe": min(probes, self.lists)}
        if allowed is not None:
            bits = np.packbits(allowed, bitorder="little")
            settings["sel"] = self._faiss.IDSelectorBitmap(len(allowed), self._faiss.swig_ptr(bits))
        parameters = self._faiss.SearchParametersIVF(**settings)
        _, found = self._index.search(query[None, :], k, params=parameters)
        passages: NDArray[np.int64] = found[0]
        return passages[passages >= 0]
