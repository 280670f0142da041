"""A segment's vectors on disk: written once, mapped, merged without encoding anything again.

vectors.upper.npy    int8 (passages, dim): upper bytes of the numbers, see index.vectors.quantised; each vector is
                     normalised, and they stand in the order of the statements they belong to
vectors.lower.npy    uint8 (passages, (dim + 1) // 2): lower half bytes, two in a byte
vectors.steps.npy    float32 (passages,): what 1 stands for in each vector
vectors.owners.npy   int32 (passages,): each passage's statement row, rising
vectors.spans.npy    int32 (passages, 2): where the passage stands in the statement's text, code points
vectors.faiss        short codes of the same vectors, in segments large enough to need them
vectors.json         format version and sizes
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import UNREADABLE_ARRAY, IndexDamagedError
from index.vectors import codes
from index.vectors.quantised import Planes, Quantised, quantise
from index.vectors.search import Vectors

FORMAT = 3
"""Version of the files; others are refused."""

BLOCK_ROWS = 8_192
"""Passages handled at a time: some 60 MB while they are quantised, at 384 dimensions."""

Block = tuple[Planes, NDArray[np.int32], NDArray[np.int32]]
"""Vectors, owners and spans of some passages."""


def write(folder: Path, vectors: NDArray[np.float32], owners: NDArray[np.int32], spans: NDArray[np.int32]) -> None:
    """Write a segment's vectors.

    Args:
        folder: The segment's folder.
        vectors: float32, shape (passages, dim), each of length 1; passages may be 0.
        owners: Local statement row of each passage, shape (passages,), rising.
        spans: Each passage's start and end in its statement's text, shape (passages, 2).

    Raises:
        ValueError: If the shapes disagree or the owners do not rise.
    """
    count, dim = vectors.shape
    if owners.shape != (count,) or spans.shape != (count, 2):
        raise ValueError(f"{count} vectors, but owners {owners.shape} and spans {spans.shape}")
    if np.any(np.diff(owners) < 0):
        raise ValueError("owners must rise")
    blocks = (
        (quantise(vectors[at : at + BLOCK_ROWS]), owners[at : at + BLOCK_ROWS], spans[at : at + BLOCK_ROWS])
        for at in range(0, count, BLOCK_ROWS)
    )
    _write_blocks(folder, count, dim, blocks)


def merge(folder: Path, parts: Sequence[Vectors], keep: Sequence[NDArray[np.bool_]]) -> None:
    """Write one segment's vectors from several's.

    Args:
        folder: The new segment's folder.
        parts: The vectors of the old segments.
        keep: For each of them the statement rows to keep, shape (rows,). Kept rows are numbered anew: those of
            the first part, then those of the second, and so on, each in their order.

    Raises:
        ValueError: If there is no part, or they differ in dimensions.
    """
    if len({part.dimensions for part in parts}) != 1:
        raise ValueError("parts must have the same dimensions")
    kept = [np.flatnonzero(mask[part.owners]) for part, mask in zip(parts, keep, strict=True)]
    _write_blocks(folder, sum(map(len, kept)), parts[0].dimensions, _merged_blocks(parts, keep, kept))


def _merged_blocks(
    parts: Sequence[Vectors], keep: Sequence[NDArray[np.bool_]], kept: Sequence[NDArray[np.int64]]
) -> Iterator[Block]:
    first_row = 0
    for part, mask, passages in zip(parts, keep, kept, strict=True):
        new_rows = first_row + np.cumsum(mask) - 1
        for at in range(0, len(passages), BLOCK_ROWS):
            block = passages[at : at + BLOCK_ROWS]
            yield part.quantised.planes(block), new_rows[part.owners[block]].astype(np.int32), part.spans[block]
        first_row += int(np.count_nonzero(mask))


def _write_blocks(folder: Path, count: int, dim: int, blocks: Iterator[Block]) -> None:
    stored = [_create(folder / name, dtype, shape) for name, dtype, shape in _plane_files(count, dim)]
    owners = _create(folder / "vectors.owners.npy", np.int32, (count,))
    spans = _create(folder / "vectors.spans.npy", np.int32, (count, 2))
    at = 0
    for some_planes, some_owners, some_spans in blocks:
        until = at + len(some_owners)
        for plane, some in zip(stored, some_planes, strict=True):
            plane[at:until] = some
        owners[at:until], spans[at:until] = some_owners, some_spans
        at = until
    for array in (*stored, owners, spans):
        if isinstance(array, np.memmap):
            array.flush()
    coded = codes.pay(count, dim)
    if coded:
        codes.write(folder / "vectors.faiss", Quantised(Planes(*stored)))
    described = {"format": FORMAT, "passages": count, "dimensions": dim, "codes": coded}
    (folder / "vectors.json").write_text(json.dumps(described), encoding="utf-8")


def _plane_files(count: int, dim: int) -> tuple[tuple[str, type[np.generic], tuple[int, ...]], ...]:
    """Names, types and shapes of the files of Planes."""
    return (
        ("vectors.upper.npy", np.int8, (count, dim)),
        ("vectors.lower.npy", np.uint8, (count, (dim + 1) // 2)),
        ("vectors.steps.npy", np.float32, (count,)),
    )


def _create(path: Path, dtype: type[np.generic], shape: tuple[int, ...]) -> NDArray[Any]:
    if 0 in shape:
        # Nothing can be mapped from an empty file.
        empty = np.zeros(shape, dtype)
        np.save(path, empty, allow_pickle=False)
        return empty
    created: NDArray[Any] = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=shape)
    return created


def open_vectors(folder: Path) -> Vectors:
    """Map a segment's vectors.

    Raises:
        IndexDamagedError: If a file is missing, or does not hold what vectors.json says.
    """
    path = folder / "vectors.json"
    try:
        described = json.loads(path.read_text(encoding="utf-8"))
        count, dim = int(described["passages"]), int(described["dimensions"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamagedError(path, f"unreadable: {error}") from error
    if described.get("format") != FORMAT:
        raise IndexDamagedError(path, f"format {described.get('format')}, this version reads format {FORMAT}")
    return Vectors(
        quantised=Quantised(
            Planes(*(_map(folder / name, dtype, shape) for name, dtype, shape in _plane_files(count, dim)))
        ),
        owners=_map(folder / "vectors.owners.npy", np.int32, (count,)),
        spans=_map(folder / "vectors.spans.npy", np.int32, (count, 2)),
        codes_file=folder / "vectors.faiss" if described.get("codes") else None,
    )


def _map(path: Path, dtype: type[np.generic], shape: tuple[int, ...]) -> NDArray[Any]:
    try:
        mapped: NDArray[Any] = np.load(path, mmap_mode=None if 0 in shape else "r", allow_pickle=False)
    except UNREADABLE_ARRAY as error:
        raise IndexDamagedError(path, f"unreadable: {error}") from error
    if mapped.dtype != dtype or mapped.shape != shape:
        raise IndexDamagedError(path, f"holds {mapped.dtype} {mapped.shape}, not {np.dtype(dtype)} {shape}")
    return mapped
