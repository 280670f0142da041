"""From words in reading order to postings in term order."""

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import BLOCK, FREQUENCY_MASK, MANY, pack_posting

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Bytes = NDArray[np.uint8]


@compiled
def sort_by_term(
    forms: Ints, ends: Longs, order: Ints, form_stem: Ints, form_code: Ints, term_count: int
) -> tuple[Longs, Ints, Ints, Ints]:
    """Sort a field's words by term, then statement, then position.

    Args:
        forms: The form of each word, statement after statement.
        ends: Where each statement's words end in `forms`, shape (rows,).
        order: The row of each statement in the order in which postings number them.
        form_stem: The term of each form.
        form_code: The number of each form among its term's.
        term_count: How many terms there are.
    Returns: Where each term's words begin, shape (term_count + 1,), and the statement's number, position
        and form number of each word.
    """
    starts = np.zeros(term_count + 1, np.int64)
    for word in forms:
        starts[form_stem[word] + 1] += 1
    for term in range(term_count):
        starts[term + 1] += starts[term]
    cursor = starts[:-1].copy()
    statements = np.empty(len(forms), np.int32)
    positions = np.empty(len(forms), np.int32)
    codes = np.empty(len(forms), np.int32)
    for number in range(len(order)):
        row = order[number]
        begin = ends[row - 1] if row else 0
        for i in range(begin, ends[row]):
            term = form_stem[forms[i]]
            at = cursor[term]
            cursor[term] = at + 1
            statements[at] = number
            positions[at] = i - begin
            codes[at] = form_code[forms[i]]
    return starts, statements, positions, codes


@compiled
def pack_terms(
    starts: Longs,
    statements: Ints,
    positions: Ints,
    codes: Ints,
    posting_counts: Longs,
    block_counts: Longs,
) -> tuple[NDArray[np.uint32], Bytes, Longs, Bytes, Bytes]:
    """Pack sorted words into postings.

    Args:
        starts: Where each term's words begin, as sort_by_term() gives it.
        statements: Each word's statement, likewise.
        positions: Each word's position, likewise.
        codes: Each word's form number, likewise.
        posting_counts: Filled with each term's postings, shape (terms,).
        block_counts: Filled with each term's blocks.
    Returns: The postings' statements, their loads, where each block's positions begin, each block's
        greatest frequency (31 for 31 or more), and the positions.
    """
    words = len(statements)
    out_statements = np.empty(words, np.uint32)
    loads = np.empty(words, np.uint8)
    # A word's difference takes at most 5 bytes and its form as many; a long posting's frequency 5 more,
    # which the first words' short differences pay for except in tiny inputs.
    packed = np.empty(max(words * 3, 64) + 64, np.uint8)
    block_positions = np.empty(words, np.int64)
    block_tops = np.empty(words, np.uint8)
    posting = 0
    blocks = 0
    at = 0
    for term in range(len(starts) - 1):
        i = starts[term]
        first_posting = posting
        first_block = blocks
        while i < starts[term + 1]:
            j = i + 1
            while j < starts[term + 1] and statements[j] == statements[i]:
                j += 1
            if at + 10 * (j - i) + 8 > len(packed):
                grown = np.empty(2 * len(packed) + 10 * (j - i), np.uint8)
                grown[:at] = packed[:at]
                packed = grown
            if (posting - first_posting) % BLOCK == 0:
                block_positions[blocks] = at
                block_tops[blocks] = 0
                blocks += 1
            load, at = pack_posting(positions[i:j], codes[i:j], j - i, packed, at)
            out_statements[posting] = statements[i]
            loads[posting] = load
            block_tops[blocks - 1] = max(block_tops[blocks - 1], min(load & FREQUENCY_MASK, MANY))
            posting += 1
            i = j
        posting_counts[term] = posting - first_posting
        block_counts[term] = blocks - first_block
    return out_statements[:posting], loads[:posting], block_positions[:blocks], block_tops[:blocks], packed[:at]
