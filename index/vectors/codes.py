"""The approximate part: 4-bit codes of every vector, scanned whole by FAISS, for segments too large to score exactly.

Product quantisation with two dimensions to a code of 4 bits, compared through tables that fit into processor
registers: a vector costs 3 to 6 nanoseconds instead of the 40 of its half-precision numbers, and scoring the best
1,000 again loses next to nothing (tests/bench/hybrid.md). An inverted file of 8-bit codes was slower at that recall.
Source: Andre, Kermarrec & Le Scouarnec, VLDB 2015; FAISS: Douze et al., arXiv 2401.08281.
"""

from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexDamagedError

LEAST_PASSAGES = 10_000
"""Below this an exact scan takes a millisecond, and learning the codes costs more than they gain."""
DIMENSIONS_PER_CODE = 2
TRAINING_PASSAGES = 8192
"""Vectors that the 16 centroids of each pair of dimensions are learnt from."""
TRAINING_ROUNDS = 8
BLOCK_ROWS = 65_536


def pay(passages: int, dimensions: int) -> bool:
    """Whether a segment of that size gets codes."""
    return passages >= LEAST_PASSAGES and dimensions % DIMENSIONS_PER_CODE == 0


def write(path: Path, halves: NDArray[np.float16]) -> None:
    """Code the vectors (n, dim) and write the codes; deterministic."""
    import faiss

    # Coding waits at a barrier for its slowest thread, which on a busy machine costs more than a second thread gains.
    faiss.omp_set_num_threads(1)
    count, dim = halves.shape
    index: Any = faiss.IndexPQFastScan(dim, dim // DIMENSIONS_PER_CODE, 4, faiss.METRIC_INNER_PRODUCT)
    index.pq.cp.niter = TRAINING_ROUNDS
    index.pq.cp.seed = 1
    sample = np.sort(np.random.default_rng(1).choice(count, min(count, TRAINING_PASSAGES), replace=False))
    index.train(halves[sample].astype(np.float32))
    for at in range(0, count, BLOCK_ROWS):
        index.add(np.ascontiguousarray(halves[at : at + BLOCK_ROWS], dtype=np.float32))
    faiss.write_index(index, str(path))


class Codes:
    """The codes of a segment's vectors, in memory."""

    def __init__(self, path: Path) -> None:
        """Read them.

        Raises:
            IndexDamagedError: If the file is missing or holds no codes.
        """
        import faiss

        try:
            # Cast, because FAISS declares the base class and gives the class that the file holds.
            self._index = cast("Any", faiss.read_index(str(path)))
        except RuntimeError as error:
            raise IndexDamagedError(path, "unreadable codes") from error
        if not isinstance(self._index, faiss.IndexPQFastScan):
            raise IndexDamagedError(path, f"holds {type(self._index).__name__}")

    def candidates(self, query: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return up to k passages near the query and estimates of their inner products, each shape (m,)."""
        estimates, passages = self._index.search(query[None, :], k)
        found = passages[0] >= 0
        return passages[0][found], estimates[0][found]
