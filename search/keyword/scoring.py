"""What one posting adds to a score: compiled, and exact in any order of adding."""

from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import (
    FREQUENCY_BITS,
    FREQUENCY_MASK,
    MANY,
    MIXED,
    read_varint,
    seek_posting,
)
from index.postings.segment import find_hashed, find_words
from search.keyword.bundle import int32s, int64s, uint8s

_ROUNDER = 1.5 * 2.0**26
"""Adding and taking it away rounds a double to a multiple of 2**-26, for magnitudes below 2**25.

Sums of such multiples are exact up to 2**27, so that scores do not depend on the order in which terms are
added, and ties stay ties however the index was cut.
"""
STEP = 2.0**-26

Bytes = NDArray[np.uint8]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]


def constant_share(value: float) -> float:
    """What a pattern adds, rounded as contribution() rounds, so that its sums are exact too."""
    return max((value + _ROUNDER) - _ROUNDER, STEP)


@compiled
def contribution(weight: float, frequency: float, norm: float) -> float:
    """A word's BM25 share, rounded to a multiple of STEP and at least that, so that what matches scores.

    Args:
        weight: Field weight * boost * idf * (k1 + 1), and the factor for the exact form.
        frequency: Term frequency.
        norm: k1 * (1 - b + b * length / average length).
    """
    return max((weight * frequency / (frequency + norm) + _ROUNDER) - _ROUNDER, STEP)


@compiled
def inverse_document_frequency(as_whoosh: bool, statement_count: int, frequency: int) -> float:
    """How rare a word is, in natural logarithms.

    Args:
        as_whoosh: Which formula, see weights.Weights.
        statement_count: Live statements in the index.
        frequency: How many of them have the word in the field.
    """
    if as_whoosh:
        return log(statement_count / (frequency + 1)) + 1
    return log(1 + (statement_count - frequency + 0.5) / (frequency + 0.5))


@compiled
def inverse_document_frequencies(as_whoosh: bool, statement_count: int, frequencies: Longs) -> Floats:
    """The inverse document frequency of each of some words; shape as `frequencies`."""
    found = np.empty(len(frequencies))
    for at, frequency in enumerate(frequencies):
        found[at] = inverse_document_frequency(as_whoosh, statement_count, frequency)
    return found


@compiled
def look_up(
    term_text: Bytes,
    term_ends: Longs,
    form_text: Bytes,
    form_ends: Longs,
    form_slots: NDArray[np.int32],
    form_term: NDArray[np.int32],
    form_code: NDArray[np.int32],
    starts: Longs,
    fields: int,
    words: Bytes,
    word_ends: Longs,
) -> tuple[Longs, Longs, Longs]:
    """Look a query's words up in a segment.

    Args:
        term_text: The segment's arrays, see Postings.
        term_ends: Likewise.
        form_text: Likewise.
        form_ends: Likewise.
        form_slots: Likewise.
        form_term: Likewise.
        form_code: Likewise.
        starts: Likewise.
        fields: How many there are.
        words: The words' terms and then their forms, one after the other.
        word_ends: Where each ends, shape (2 * words,).
    Returns: Each word's term, negative where the segment does not have it, and the number of its form, -1 where
        it does not have that, each of shape (words,); and how many postings each has in each field,
        shape (fields, words).
    """
    count = len(word_ends) // 2
    terms = len(term_ends)
    places = np.empty(count, np.int64)
    codes = np.full(count, -1, np.int64)
    frequencies = np.zeros((fields, count), np.int64)
    for w in range(count):
        form = find_hashed(form_slots, form_text, form_ends, words, word_ends[count + w - 1], word_ends[count + w])
        if form >= 0:
            places[w] = form_term[form]
            codes[w] = form_code[form]
        else:
            start = word_ends[w - 1] if w else 0
            places[w] = find_words(term_text, term_ends, words[start : word_ends[w]], word_ends[w : w + 1] - start)[0]
        if places[w] >= 0:
            for f in range(fields):
                li = f * terms + places[w]
                frequencies[f, w] = starts[li + 1] - starts[li]
    return places, codes, frequencies


@compiled
def look_up_bundled(bundled: Longs, fields: int, words: Bytes, word_ends: Longs) -> tuple[Longs, Longs, Longs]:
    """As look_up(), with the segment's arrays as SegmentView.dictionary has them."""
    return look_up(
        uint8s(bundled, 0), int64s(bundled, 1), uint8s(bundled, 2), int64s(bundled, 3), int32s(bundled, 4),
        int32s(bundled, 5), int32s(bundled, 6), int64s(bundled, 7), fields, words, word_ends,
    )  # fmt: skip


@compiled
def weigh(
    frequencies: Longs,
    statement_count: int,
    as_whoosh: bool,
    fields: Floats,
    boosts: Floats,
    only: Longs,
    factor: float,
) -> Floats:
    """How much each word counts in each field: field weight * boost * idf * factor, 0 where it is not looked for.

    Args:
        frequencies: Statements with each word in each field, over all segments, shape (fields, words).
        statement_count: Live statements in the index.
        as_whoosh: See inverse_document_frequency().
        fields: The field weights.
        boosts: Shape (words,).
        only: The one field in which each word is looked for, -1 for all, shape (words,).
        factor: k1 + 1.
    """
    weights = np.zeros(frequencies.shape, np.float64)
    for f in range(len(fields)):
        for w in range(len(boosts)):
            if frequencies[f, w] and (only[w] < 0 or only[w] == f):
                idf = inverse_document_frequency(as_whoosh, statement_count, frequencies[f, w])
                weights[f, w] = fields[f] * boosts[w] * idf * factor
    return weights


@compiled
def has_only_form(load: Any, positions: Bytes, at: int, code: int) -> bool:
    """Whether a term occurs in its form of number `code` only, in a posting whose positions begin at `at`."""
    found = load >> FREQUENCY_BITS
    if found != MIXED or code < MIXED:
        return bool(found == code)
    frequency = np.int64(load & FREQUENCY_MASK)
    if frequency == MANY:
        frequency, at = read_varint(positions, at)
    for _ in range(frequency):
        _, at = read_varint(positions, at)
        form, at = read_varint(positions, at)
        if form != code:
            return False
    return True


@compiled
def score_posting(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    i: Any,
    weight: float,
    exact: float,
    code: int,
    norm: float,
) -> float:
    """What posting i of a list adds to its statement's score.

    Args:
        loads: The segment's, see Postings.
        positions: The segment's.
        block_positions: The segment's.
        start: The list's first posting.
        block: The list's first block.
        i: The posting.
        weight: See contribution(), without the factor for the exact form.
        exact: That factor, 1 or more.
        code: The number of the query's form; -1 if the segment does not have it.
        norm: See contribution().
    """
    load: Any = np.int64(loads[i])
    frequency = load & FREQUENCY_MASK
    same = load >> FREQUENCY_BITS == code
    if frequency == MANY or (code >= MIXED and load >> FREQUENCY_BITS == MIXED):
        at = seek_posting(loads, positions, block_positions, start, block, i)
        same = has_only_form(load, positions, at, code)
        if frequency == MANY:
            frequency, at = read_varint(positions, at)
    if same:
        weight *= exact
    return contribution(weight, float(frequency), norm)


@compiled
def find_statement(statements: NDArray[np.uint32], low: Any, high: Any, number: Any) -> Any:
    """The first posting in low .. high whose statement is `number` or later, galloping from low."""
    step = 1
    probe = low
    while probe < high and statements[probe] < number:
        low = probe + 1
        probe += step
        step *= 2
    high = min(probe, high)
    while low < high:
        middle = (low + high) // 2
        if statements[middle] < number:
            low = middle + 1
        else:
            high = middle
    return low


@compiled
def find_near(statements: NDArray[np.uint32], low: Any, high: Any, number: Any, guess: int) -> Any:
    """As find_statement(), galloping both ways from low + guess."""
    step = guess // 16 + 1
    probe = low + guess
    if probe < high and statements[probe] < number:
        while probe < high and statements[probe] < number:
            low = probe + 1
            probe += step
            step *= 2
        high = min(probe, high)
    else:
        high = min(probe, high)
        while high - step > low and statements[high - step] >= number:
            high -= step
            step *= 2
        low = max(low, high - step)
    while low < high:
        middle = (low + high) // 2
        if statements[middle] < number:
            low = middle + 1
        else:
            high = middle
    return low
