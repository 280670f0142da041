"""The approximate part: short codes of every vector, scanned whole by FAISS, for segments too large to score exactly.

A vector is turned onto those directions that hold most of the segment's inner products, these are mixed by a rotation
so that none counts more than another, and each three of them become a code of 4 bits (`assignment`), compared through
tables that fit into processor registers. That is some 32 bytes for 384 dimensions, and a scan takes as long as there
are bytes. The estimates are off by some 0.03: a thousand candidates or more have to be scored again
(tests/bench/hybrid.md, also on longer codes and on an inverted file).
Source: Andre, Kermarrec & Le Scouarnec, VLDB 2015 (tables in registers); Gong & Lazebnik, CVPR 2011 (principal
directions, rotated at random); FAISS: Douze et al., arXiv 2401.08281.
"""

from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexDamagedError
from index.vectors.assignment import assign
from index.vectors.quantised import Quantised

Floats = NDArray[np.float32]

LEAST_PASSAGES = 4_000
"""Below this an exact scan takes a fifth of a millisecond, and learning the codes costs more than they gain."""
KEPT = 0.93
"""Share of the vectors' squared length that the directions kept must hold: some 200 of 384 do. More than it takes to
tell the statements from each other, because queries are other kinds of text and lie less along these directions."""
DIMENSIONS_PER_CODE = 3
TRAINING_PASSAGES = 16_384
"""Vectors that the directions and the 16 centroids of each three of them are learnt from."""
TRAINING_ROUNDS = 8
SCANNED_TOGETHER = 128
"""Vectors whose codes FAISS compares in one go: a fifth faster than its own choice of 32; 64 and 96 are alike."""
BLOCK_ROWS = 65_536


def pay(passages: int, dimensions: int) -> bool:
    """Whether a segment of that size gets codes."""
    return passages >= LEAST_PASSAGES and dimensions >= DIMENSIONS_PER_CODE


def write(path: Path, quantised: Quantised) -> None:
    """Code the vectors and write the codes; deterministic."""
    import faiss

    # Coding waits at a barrier for its slowest thread, which on a busy machine costs more than a second thread gains.
    faiss.omp_set_num_threads(1)
    count, dim = quantised.shape
    places = np.sort(np.random.default_rng(1).choice(count, min(count, TRAINING_PASSAGES), replace=False))
    sample = quantised.take(places)
    found = directions(sample)
    kept = len(found)
    turn: Any = faiss.LinearTransform(dim, kept, False)
    faiss.copy_array_to_vector(found.ravel(), turn.A)
    turn.is_trained = True
    coded: Any = faiss.IndexPQ(kept, kept // DIMENSIONS_PER_CODE, 4, faiss.METRIC_INNER_PRODUCT)
    coded.pq.cp.niter = TRAINING_ROUNDS
    coded.pq.cp.seed = 1
    coded.train(turn.apply(sample))
    centroids = faiss.vector_to_array(coded.pq.centroids).reshape(coded.pq.M, -1, DIMENSIONS_PER_CODE)
    for at in range(0, count, BLOCK_ROWS):
        turned = turn.apply(quantised.take(slice(at, at + BLOCK_ROWS)))
        coded.add_sa_codes(_packed(assign(turned, centroids)))
    scanned: Any = faiss.IndexPQFastScan(coded, SCANNED_TOGETHER)
    faiss.write_index(faiss.IndexPreTransform(turn, scanned), str(path))


def _packed(chosen: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Two codes of 4 bits in a byte, the first below, as FAISS has them."""
    even = np.pad(chosen, ((0, 0), (0, chosen.shape[1] % 2)))
    packed: NDArray[np.uint8] = even[:, 0::2] | (even[:, 1::2] << np.uint8(4))
    return packed


def directions(sample: Floats) -> Floats:
    """Return orthonormal directions, shape (kept, dim), that hold KEPT of a sample's squared lengths.

    Args:
        sample: Vectors, shape (n, dim). Their mean is left in them, because inner products have it too.

    Returns: The fewest that are a multiple of DIMENSIONS_PER_CODE.
    """
    squares, vectors = np.linalg.eigh((sample.T @ sample).astype(np.float64))
    held = np.cumsum(squares[::-1]) / squares.sum()
    kept = min(len(held), int(np.searchsorted(held, KEPT)) + 1)
    kept = min(len(held) // DIMENSIONS_PER_CODE, -(-kept // DIMENSIONS_PER_CODE)) * DIMENSIONS_PER_CODE
    mixing = np.linalg.qr(np.random.default_rng(1).normal(size=(kept, kept)))[0]
    found: Floats = np.ascontiguousarray((vectors[:, -kept:] @ mixing).T, np.float32)
    return found


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
        # Those of format 1 were not turned before.
        if not isinstance(self._index, (faiss.IndexPreTransform, faiss.IndexPQFastScan)):
            raise IndexDamagedError(path, f"holds {type(self._index).__name__}")

    def candidates(self, query: Floats, k: int) -> tuple[NDArray[np.int64], Floats]:
        """Return up to k passages near the query and estimates of their inner products, each shape (m,)."""
        import faiss

        # The setting is each thread's own. Two threads would wait for each other longer than they save.
        faiss.omp_set_num_threads(1)
        estimates, passages = self._index.search(query[None, :], k)
        found = passages[0] >= 0
        return passages[0][found], estimates[0][found]
