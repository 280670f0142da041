"""Making one segment's postings out of several, without reading the texts again."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.analysis import stem
from index.postings.compiled import compiled
from index.postings.encoding import (
    BLOCK,
    FREQUENCY_BITS,
    FREQUENCY_MASK,
    MANY,
    MIXED,
    frequency_of,
    pack_posting,
    read_posting,
    read_varint,
    skip_posting,
)
from index.postings.segment import (
    FIELDS,
    PostingFiles,
    Postings,
    save_dictionary,
    save_header,
    save_layout,
    save_statements,
)
from index.postings.vocabulary import Dictionary, make_dictionary

POSTINGS_IN_MEMORY = 4_000_000
"""Postings merged at a time, about 40 bytes each; one list is never split."""

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Bytes = NDArray[np.uint8]


@compiled
def count_kept(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    numbers: Ints,
    term_starts: Ints,
    term_forms: Ints,
    form_counts: Longs,
    list_counts: Longs,
) -> None:
    """Count a part's postings that are kept.

    Args:
        statements: The part's postings, see Postings.
        loads: Their loads.
        positions: Their positions.
        starts: Where each list's postings begin.
        blocks: Where each list's blocks begin.
        block_positions: Where each block's positions begin.
        numbers: The merged number of each of the part's statements, -1 for those left out.
        term_starts: Where each of the part's terms' forms begin.
        term_forms: The part's forms by term and number.
        form_counts: Occurrences of each form are added here, shape (forms,).
        list_counts: Kept postings of each list are added here, shape (fields * terms,).
    """
    terms = len(term_starts) - 1
    for li in range(len(starts) - 1):
        if starts[li] == starts[li + 1]:
            continue
        forms = term_starts[li % terms]
        at = block_positions[blocks[li]]
        for i in range(starts[li], starts[li + 1]):
            if numbers[statements[i]] < 0:
                at = skip_posting(loads[i], positions, at)
                continue
            list_counts[li] += 1
            frequency = np.int64(loads[i] & FREQUENCY_MASK)
            code = np.int64(loads[i] >> FREQUENCY_BITS)
            if code != MIXED:
                after = skip_posting(loads[i], positions, at)
                form_counts[term_forms[forms + code]] += frequency_of(loads[i], positions, at)
                at = after
                continue
            if frequency == MANY:
                frequency, at = read_varint(positions, at)
            for _ in range(frequency):
                _, at = read_varint(positions, at)
                code, at = read_varint(positions, at)
                form_counts[term_forms[forms + code]] += 1


@compiled
def gather(
    statements: NDArray[np.uint32],
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    numbers: Ints,
    source_lists: Longs,
    recode_starts: Ints,
    recode: Ints,
    terms: int,
    cursors: Longs,
    out_numbers: Ints,
    out_loads: Bytes,
    out_at: Longs,
    out_end: Longs,
    packed: Bytes,
    packed_at: int,
    scratch_positions: Ints,
    scratch_codes: Ints,
) -> int:
    """Copy a part's kept postings of some lists to where they are sorted.

    Args:
        statements: The part's postings, see Postings.
        loads: Their loads.
        positions: Their positions.
        starts: Where each list's postings begin.
        blocks: Where each list's blocks begin.
        block_positions: Where each block's positions begin.
        numbers: The merged number of each of the part's statements, -1 for those left out.
        source_lists: The part's list for each list wanted, -1 where it has none.
        recode_starts: Where the new form numbers of each of the part's terms begin in `recode`.
        recode: The merged form number of each form by the part's number.
        terms: Terms in the part's dictionary.
        cursors: Where the next posting of each wanted list goes; moved on.
        out_numbers: Filled with merged statement numbers.
        out_loads: Filled with loads.
        out_at: Filled with where each posting's positions begin in `packed`.
        out_end: Filled with where they end.
        packed: Filled with positions; large enough.
        packed_at: Where in it to begin.
        scratch_positions: Room for the positions of the longest posting.
        scratch_codes: Room for its forms.
    Returns: Where the next positions go in `packed`.
    """
    for wanted in range(len(source_lists)):
        li = source_lists[wanted]
        if li < 0 or starts[li] == starts[li + 1]:
            continue
        base = recode_starts[li % terms]
        at = block_positions[blocks[li]]
        for i in range(starts[li], starts[li + 1]):
            number = numbers[statements[i]]
            if number < 0:
                at = skip_posting(loads[i], positions, at)
                continue
            frequency, at = read_posting(loads[i], positions, at, scratch_positions, scratch_codes)
            for n in range(frequency):
                scratch_codes[n] = recode[base + scratch_codes[n]]
            slot = cursors[wanted]
            cursors[wanted] = slot + 1
            out_numbers[slot] = number
            out_at[slot] = packed_at
            load, packed_at = pack_posting(scratch_positions, scratch_codes, frequency, packed, packed_at)
            out_loads[slot] = load
            out_end[slot] = packed_at
    return packed_at


@compiled
def arrange(
    begins: Longs,
    numbers: Ints,
    loads: Bytes,
    at: Longs,
    end: Longs,
    packed: Bytes,
    packed_size: int,
    block_counts: Longs,
) -> tuple[NDArray[np.uint32], Bytes, Longs, Bytes, Bytes]:
    """Bring gathered postings into the order of their statements.

    Args:
        begins: Where each list's postings begin, shape (lists + 1,).
        numbers: The gathered postings' statements.
        loads: Their loads.
        at: Where their positions begin in `packed`.
        end: Where they end.
        packed: The gathered positions.
        packed_size: Bytes used in `packed`.
        block_counts: Filled with each list's blocks.
    Returns: Statements, loads, block positions, block tops and positions, as pack_terms() gives them.
    """
    count = begins[-1]
    out_statements = np.empty(count, np.uint32)
    out_loads = np.empty(count, np.uint8)
    out_packed = np.empty(packed_size, np.uint8)
    block_total = 0
    for li in range(len(begins) - 1):
        block_counts[li] = (begins[li + 1] - begins[li] + BLOCK - 1) // BLOCK
        block_total += block_counts[li]
    block_positions = np.empty(block_total, np.int64)
    block_tops = np.zeros(block_total, np.uint8)
    block = -1
    size = 0
    for li in range(len(begins) - 1):
        order = np.argsort(numbers[begins[li] : begins[li + 1]])
        for n in range(len(order)):
            source = begins[li] + order[n]
            target = begins[li] + n
            if n % BLOCK == 0:
                block += 1
                block_positions[block] = size
            out_statements[target] = numbers[source]
            out_loads[target] = loads[source]
            block_tops[block] = max(block_tops[block], loads[source] & FREQUENCY_MASK)
            for b in range(at[source], end[source]):
                out_packed[size] = packed[b]
                size += 1
    return out_statements, out_loads, block_positions, block_tops, out_packed[:size]


def merge(folder: Path, parts: Sequence[Postings], keep: Sequence[NDArray[np.bool_]]) -> None:
    """Write the postings of several segments as one.

    Its rows are the kept rows of the first part in their order, then those of the second, and so on; what
    comes out is the same as if these statements had been written as one segment.

    Args:
        folder: An existing folder; files named "postings.*" are written into it.
        parts: The segments.
        keep: For each, which rows to keep, shape (rows,).
    """
    numbers, lengths, order = _number(parts, keep)
    list_counts = [np.zeros(len(FIELDS) * part.terms, np.int64) for part in parts]
    form_counts = [np.zeros(len(part.form_ends), np.int64) for part in parts]
    for part, number, lists, forms in zip(parts, numbers, list_counts, form_counts, strict=True):
        count_kept(
            part.statements, part.loads, part.positions, part.starts, part.blocks, part.block_positions,
            number, part.term_starts, part.term_forms, forms, lists,
        )  # fmt: skip
    dictionary, term_places, form_places = _merge_dictionaries(parts, form_counts)
    terms = len(dictionary.terms)
    counts = np.zeros(len(FIELDS) * terms, np.int64)
    source_lists = []
    for part, places, lists in zip(parts, term_places, list_counts, strict=True):
        sources = np.full(len(FIELDS) * terms, -1, np.int64)
        for f in range(len(FIELDS)):
            kept = places >= 0
            sources[f * terms + places[kept]] = f * part.terms + np.flatnonzero(kept)
        counts[sources >= 0] += lists[sources[sources >= 0]]
        source_lists.append(sources)
    recode = [_recode(part, dictionary, places) for part, places in zip(parts, form_places, strict=True)]
    block_counts = _write_lists(folder, parts, numbers, source_lists, recode, counts, _longest(parts))
    save_dictionary(folder, dictionary)
    save_layout(folder, counts=counts, block_counts=block_counts)
    save_statements(folder, lengths=lengths, order=order)
    save_header(folder, rows=len(order), terms=terms)


def _number(parts: Sequence[Postings], keep: Sequence[NDArray[np.bool_]]) -> tuple[list[Ints], Ints, Ints]:
    """Number the kept statements by length, then row.

    Returns: The merged number of each part's statements, -1 for those left out; the merged lengths, shape
        (fields, rows); the row of each number.
    """
    kept_lengths = []
    for part, mask in zip(parts, keep, strict=True):
        by_row = part.lengths[:, part.numbers]
        kept_lengths.append(by_row[:, mask])
    lengths = np.concatenate(kept_lengths, axis=1) if kept_lengths else np.zeros((len(FIELDS), 0), np.int32)
    order = np.argsort(lengths[0], kind="stable").astype(np.int32)
    number_of_row = np.empty(len(order), np.int32)
    number_of_row[order] = np.arange(len(order), dtype=np.int32)
    numbers = []
    base = 0
    for part, mask in zip(parts, keep, strict=True):
        by_row = np.full(part.rows, -1, np.int32)
        kept = int(mask.sum())
        by_row[mask] = number_of_row[base : base + kept]
        base += kept
        numbers.append(by_row[part.order])
    return numbers, lengths[:, order], order


def _merge_dictionaries(
    parts: Sequence[Postings], form_counts: Sequence[Longs]
) -> tuple[Dictionary, list[Longs], list[Longs]]:
    """The dictionary of all forms that still occur, and where each part's terms and forms are in it, else -1."""
    totals: dict[bytes, int] = {}
    part_forms = [part.forms() for part in parts]
    for forms, counts in zip(part_forms, form_counts, strict=True):
        for form, count in zip(forms, counts.tolist(), strict=True):
            if count:
                totals[form] = totals.get(form, 0) + count
    forms = sorted(totals)
    stems = [stem(form.decode("utf-8", "surrogatepass")).encode("utf-8", "surrogatepass") for form in forms]
    counts = np.fromiter((totals[form] for form in forms), np.int64, len(forms))
    dictionary = make_dictionary(forms, stems, counts)
    form_numbers = {form: place for place, form in enumerate(dictionary.forms)}
    term_numbers = {term: place for place, term in enumerate(dictionary.terms)}
    term_places = [np.array([term_numbers.get(term, -1) for term in part.term_words()], np.int64) for part in parts]
    form_places = [np.array([form_numbers.get(form, -1) for form in forms], np.int64) for forms in part_forms]
    return dictionary, term_places, form_places


def _recode(part: Postings, dictionary: Dictionary, form_places: Longs) -> Ints:
    """The merged number of each of the part's forms, in the order of its term_forms; 0 for those gone."""
    places = form_places[part.term_forms]
    codes = np.zeros(len(places), np.int32)
    codes[places >= 0] = dictionary.form_code[places[places >= 0]]
    return codes


def _longest(parts: Sequence[Postings]) -> int:
    """The most words in any field of any statement, and so the greatest frequency."""
    return max((int(part.lengths.max()) for part in parts if part.rows), default=0)


def _write_lists(
    folder: Path,
    parts: Sequence[Postings],
    numbers: Sequence[Ints],
    source_lists: Sequence[Longs],
    recode: Sequence[Ints],
    counts: Longs,
    longest: int,
) -> Longs:
    """Write all lists' postings, some millions at a time; return each list's number of blocks."""
    scratch = np.empty((2, longest + 1), np.int32)
    block_counts = np.zeros(len(counts), np.int64)
    with PostingFiles(folder) as files:
        for first, after in _chunks(counts):
            begins = np.zeros(after - first + 1, np.int64)
            np.cumsum(counts[first:after], out=begins[1:])
            cursors = begins[:-1].copy()
            room = sum(
                _positions_in(part, sources[first:after]) for part, sources in zip(parts, source_lists, strict=True)
            )
            out_numbers = np.empty(begins[-1], np.int32)
            out_loads = np.empty(begins[-1], np.uint8)
            out_at, out_end = np.empty(begins[-1], np.int64), np.empty(begins[-1], np.int64)
            # A form's number may need up to five bytes after each position where it needed none.
            packed = np.empty(room * 6 + 64, np.uint8)
            size = 0
            for part, number, sources, codes in zip(parts, numbers, source_lists, recode, strict=True):
                size = gather(
                    part.statements, part.loads, part.positions, part.starts, part.blocks, part.block_positions,
                    number, sources[first:after], part.term_starts, codes, part.terms,
                    cursors, out_numbers, out_loads, out_at, out_end, packed, size, scratch[0], scratch[1],
                )  # fmt: skip
            arranged = arrange(
                begins, out_numbers, out_loads, out_at, out_end, packed, size, block_counts[first:after],
            )  # fmt: skip
            files.append(arranged)
    return block_counts


def _chunks(counts: Longs) -> list[tuple[int, int]]:
    """Cut the lists into stretches of about POSTINGS_IN_MEMORY postings."""
    ends = np.cumsum(counts)
    chunks = []
    first = 0
    while first < len(counts):
        done = int(ends[first - 1]) if first else 0
        after = max(first + 1, int(np.searchsorted(ends, done + POSTINGS_IN_MEMORY, side="right")))
        chunks.append((first, after))
        first = after
    return chunks


def _positions_in(part: Postings, lists: Longs) -> int:
    """Bytes of positions that a part holds for some of its lists."""
    lists = np.sort(lists[lists >= 0])
    edges = np.append(part.block_positions, len(part.positions))
    return int((edges[part.blocks[lists + 1]] - edges[part.blocks[lists]]).sum())
