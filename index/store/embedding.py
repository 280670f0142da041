"""The embeddings of a new segment, each text encoded once in the life of an index."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.encode import Encoder
from index.store.segments import Segment
from index.vectors import write

Progress = Callable[[str, int, int], object]
"""Called with a stage ("read", "encode"), how much is done of it, and how much there is in all (0 if unknown)."""


def write_vectors(
    folder: Path,
    texts: Sequence[str],
    text_hashes: NDArray[np.uint64],
    encoder: Encoder,
    known: Sequence[Segment],
    progress: Progress,
) -> None:
    """Encode a segment's statements and write their vectors, taking those that the index has from there.

    Args:
        folder: The new segment's.
        texts: The statements, row by row.
        text_hashes: The column `text`, shape (rows,).
        encoder: The model that the whole index is built with.
        known: Published segments.
        progress: Told of passages encoded.
    """
    distinct, first_rows, row_texts = np.unique(text_hashes, return_index=True, return_inverse=True)
    vectors: list[NDArray[np.float32] | None] = [None] * len(distinct)
    spans: list[NDArray[np.int32] | None] = [None] * len(distinct)
    for segment in known:
        _take_known(segment, distinct, vectors, spans)
    missing = [position for position, found in enumerate(vectors) if found is None]
    _encode([texts[first_rows[position]] for position in missing], missing, encoder, vectors, spans, progress)
    counts = np.array([0 if found is None else len(found) for found in vectors], np.int64)
    owners = np.repeat(np.arange(len(texts), dtype=np.int32), counts[row_texts])
    # Gathered by index rather than piece by piece: there is one piece for each of up to 100,000s of rows.
    starts = np.concatenate([[0], np.cumsum(counts)])[:-1]
    within = np.arange(len(owners)) - np.repeat(np.cumsum(counts[row_texts]) - counts[row_texts], counts[row_texts])
    gather = np.repeat(starts[row_texts], counts[row_texts]) + within
    no_vector, no_span = np.empty((0, encoder.dimensions), np.float32), np.empty((0, 2), np.int32)
    all_vectors = np.concatenate([no_vector, *(piece for piece in vectors if piece is not None)])
    all_spans = np.concatenate([no_span, *(piece for piece in spans if piece is not None)])
    write(folder, all_vectors[gather], owners, all_spans[gather])


def _take_known(
    segment: Segment,
    distinct: NDArray[np.uint64],
    vectors: list[NDArray[np.float32] | None],
    spans: list[NDArray[np.int32] | None],
) -> None:
    """Copy what a segment has of the wanted texts."""
    stored = segment.vectors
    if stored is None:
        return
    positions, rows = segment.columns.find_many("text", distinct)
    wanted = [(int(p), int(r)) for p, r in zip(positions, rows, strict=True) if vectors[p] is None]
    wanted = list({position: (position, row) for position, row in wanted}.values())
    if not wanted:
        return
    found, owners, found_spans = stored.passages_of(np.array([row for _, row in wanted], np.int64))
    borders = np.searchsorted(owners, np.arange(len(wanted) + 1))
    for number, (position, _) in enumerate(wanted):
        piece = slice(borders[number], borders[number + 1])
        vectors[position], spans[position] = found[piece], found_spans[piece]


def _encode(
    texts: Sequence[str],
    positions: Sequence[int],
    encoder: Encoder,
    vectors: list[NDArray[np.float32] | None],
    spans: list[NDArray[np.int32] | None],
    progress: Progress,
) -> None:
    """Encode the passages of texts that no segment has."""
    if not texts:
        return
    cut = [encoder.passages(text) for text in texts]
    passages = [text[start:end] for text, pieces in zip(texts, cut, strict=True) for start, end in pieces]
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        progress("encode", done, len(passages))

    progress("encode", 0, len(passages))
    encoded = encoder.encode(passages, advance)
    start = 0
    for position, pieces in zip(positions, cut, strict=True):
        vectors[position] = encoded[start : start + len(pieces)]
        spans[position] = np.array(pieces, np.int32).reshape(-1, 2)
        start += len(pieces)
