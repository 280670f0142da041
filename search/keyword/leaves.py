"""Sets of statements by word, phrase or pattern, and their scores: the compiled parts of a query's tree."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled
from index.postings.encoding import (
    BLOCK,
    FREQUENCY_BITS,
    FREQUENCY_MASK,
    MANY,
    MIXED,
    read_posting,
    read_varint,
    skip_posting,
)
from search.keyword.ranking import is_before, push
from search.keyword.scoring import find_statement, score_posting

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Statements = NDArray[np.uint32]


@compiled
def mark_lists(statements: Statements, starts: Longs, lists: Longs, marks: Mask) -> None:
    """Mark the statements of some lists.

    Args:
        statements: The segment's postings, see Postings.
        starts: Where its lists begin.
        lists: Some lists.
        marks: Set for their statements, by number, shape (rows,).
    """
    for li in lists:
        for i in range(starts[li], starts[li + 1]):
            marks[statements[i]] = True


@compiled
def intersect_lists(statements: Statements, starts: Longs, lists: Longs) -> Longs:
    """The statements that are in all of some lists, rising; the shortest list should come first."""
    first = lists[0]
    found = np.empty(starts[first + 1] - starts[first], np.int64)
    cursors = starts[lists]
    count = 0
    for i in range(starts[first], starts[first + 1]):
        number = statements[i]
        everywhere = True
        for n in range(1, len(lists)):
            high = starts[lists[n] + 1]
            at = find_statement(statements, cursors[n], high, number)
            cursors[n] = at
            if at == high:
                return found[:count]
            if statements[at] != number:
                everywhere = False
                break
        if everywhere:
            found[count] = number
            count += 1
    return found[:count]


@compiled
def add_list_scores(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lengths: Ints,
    li: int,
    weight: float,
    exact: float,
    code: int,
    base: float,
    slope: float,
    numbers: Longs,
    scores: Floats,
    hits: Mask,
) -> None:
    """Add what a list's word scores to given statements.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lengths: Words of each statement in the list's field, by number.
        li: The list.
        weight: See scoring.contribution().
        exact: Factor for an occurrence in the query's form.
        code: Number of that form, -1 if the segment does not have it.
        base: k1 * (1 - b) of the field.
        slope: k1 * b / average length of the field.
        numbers: The statements, rising, shape (m,).
        scores: Added to, shape (m,).
        hits: Set where the list has the statement, shape (m,).
    """
    start, high = starts[li], starts[li + 1]
    at = start
    for n in range(len(numbers)):
        at = find_statement(statements, at, high, numbers[n])
        if at == high:
            return
        if statements[at] == numbers[n]:
            norm = base + slope * lengths[numbers[n]]
            scores[n] += score_posting(
                loads, positions, block_positions, start, blocks[li], at, weight, exact, code, norm
            )
            hits[n] = True


@compiled
def seek_onward(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    start: int,
    block: int,
    i: int,
    last: Longs,
    last_at: Longs,
    w: int,
) -> Any:
    """As seek_posting(), going on from the posting that was looked at last if it is in the same block.

    Args:
        loads: The segment's, see Postings.
        positions: Likewise.
        block_positions: Likewise.
        start: The list's first posting.
        block: The list's first block.
        i: The posting.
        last: The posting that each word looked at last, -1 at first; changed.
        last_at: Where its positions begin; changed.
        w: The word.
    """
    inside = (i - start) // BLOCK
    before = start + inside * BLOCK
    at = block_positions[block + inside]
    if before <= last[w] <= i:
        before, at = last[w], last_at[w]
    for j in range(before, i):
        at = skip_posting(np.int64(loads[j]), positions, at)
    last[w], last_at[w] = i, at
    return at


@compiled
def has_any_form(load: Any, positions: Bytes, at: int, wanted: Mask, forms: Ints) -> bool:
    """Whether a posting of mixed forms has any wanted one.

    Args:
        load: The posting's load.
        positions: The segment's, see Postings.
        at: Where the posting's positions begin.
        wanted: Which forms are wanted, shape (forms,).
        forms: The forms of the list's term by number.
    """
    frequency = load & FREQUENCY_MASK
    if frequency == MANY:
        frequency, at = read_varint(positions, at)
    for _ in range(frequency):
        _, at = read_varint(positions, at)
        form, at = read_varint(positions, at)
        if wanted[forms[form]]:
            return True
    return False


@compiled
def mark_forms(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    term_starts: Ints,
    term_forms: Ints,
    lists: Longs,
    wanted: Mask,
    marks: Mask,
) -> None:
    """Mark the statements that have any wanted form in some lists.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        term_starts: Likewise.
        term_forms: Likewise.
        lists: The lists of all terms that have a wanted form.
        wanted: Which forms are wanted, shape (forms,).
        marks: Set for the statements found, by number.
    """
    terms = len(term_starts) - 1
    last, last_at = np.empty(1, np.int64), np.empty(1, np.int64)
    for li in lists:
        term = li % terms
        forms = term_forms[term_starts[term] : term_starts[term + 1]]
        all_wanted = True
        for form in forms:
            all_wanted = all_wanted and wanted[form]
        last[0] = -1
        for i in range(starts[li], starts[li + 1]):
            load = np.int64(loads[i])
            code = load >> FREQUENCY_BITS
            if all_wanted or (code != MIXED and wanted[forms[code]]):
                marks[statements[i]] = True
            elif code == MIXED and not marks[statements[i]]:
                at = seek_onward(loads, positions, block_positions, starts[li], blocks[li], i, last, last_at, 0)
                if has_any_form(load, positions, at, wanted, forms):
                    marks[statements[i]] = True


@compiled
def push_marked(
    marks: Mask,
    others: Mask,
    value: float,
    other_value: float,
    order: Ints,
    mask: Mask,
    ids: NDArray[np.uint64],
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
) -> int:
    """Offer marked statements, which score the same but for the fields they are marked in, to a heap.

    Args:
        marks: By statement number, shape (rows,), of one field.
        others: Likewise of another field; empty if there is none.
        value: What the one field scores.
        other_value: What the other scores.
        order: The row of each statement number.
        mask: Which rows may answer; empty for all.
        ids: The statement ids by number.
        base: Global row of the segment's first row.
        heap_scores: The best so far, see ranking.push().
        heap_ids: Their ids.
        heap_rows: Their global rows.
        heap_size: How many there are.
    Returns: How many there are now.
    """
    for number in range(np.uint64(len(marks))):
        score = 0.0
        if marks[number]:
            score = value
        if len(others) and others[number]:
            score += other_value
        if score == 0.0:
            continue
        if heap_size == len(heap_scores) and not is_before(score, ids[number], heap_scores[0], heap_ids[0]):
            continue
        row = order[number]
        if not len(mask) or mask[row]:
            heap_size = push(heap_scores, heap_ids, heap_rows, heap_size, score, ids[number], base + row)
    return heap_size


@compiled
def stands_there(
    loads: Bytes,
    positions: Bytes,
    block_positions: Longs,
    starts: Longs,
    blocks: Longs,
    lists: Longs,
    codes: Longs,
    slop: int,
    postings: Longs,
    last: Longs,
    last_at: Longs,
    reached: Ints,
    found: Ints,
    forms: Ints,
) -> bool:
    """Whether words follow each other in a statement that has all of them.

    Args:
        loads: The segment's, see Postings.
        positions: Likewise.
        block_positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        lists: The words' lists, in the order of the phrase, all of one field.
        codes: The form that each word must have, -1 for any.
        slop: How many positions each word may at most be after the one before.
        postings: The statement's posting in each list.
        last: See seek_onward().
        last_at: Likewise.
        reached: Room for as many positions as the longest statement has words.
        found: Likewise.
        forms: Likewise.
    """
    reached_count = 0
    for w in range(len(lists)):
        li = lists[w]
        i = postings[w]
        if codes[w] >= 0:
            form = loads[i] >> FREQUENCY_BITS
            if form != MIXED and form != codes[w]:
                return False
        at = seek_onward(loads, positions, block_positions, starts[li], blocks[li], i, last, last_at, w)
        frequency, _ = read_posting(np.int64(loads[i]), positions, at, found, forms)
        kept = 0
        first = 0
        for n in range(frequency):
            if codes[w] >= 0 and forms[n] != codes[w]:
                continue
            position = found[n]
            if w:
                while first < reached_count and reached[first] < position - slop:
                    first += 1
                if first == reached_count or reached[first] >= position:
                    continue
            found[kept] = position
            kept += 1
        if not kept:
            return False
        reached, found = found, reached
        reached_count = kept
    return True


@compiled
def mark_phrases(
    statements: Statements,
    loads: Bytes,
    positions: Bytes,
    starts: Longs,
    blocks: Longs,
    block_positions: Longs,
    lists: Longs,
    codes: Longs,
    slop: int,
    longest: int,
    numbers: Longs,
    hits: Mask,
) -> None:
    """Find the statements in which words follow each other.

    Args:
        statements: The segment's arrays, see Postings.
        loads: Likewise.
        positions: Likewise.
        starts: Likewise.
        blocks: Likewise.
        block_positions: Likewise.
        lists: The words' lists, in the order of the phrase, all of one field.
        codes: The form that each word must have, -1 for any.
        slop: How many positions each word may at most be after the one before.
        longest: Words of the longest statement in the field.
        numbers: The statements to look at, rising, shape (m,).
        hits: Set where the phrase is found, shape (m,).
    """
    reached = np.empty(longest + 1, np.int32)
    found = np.empty(longest + 1, np.int32)
    forms = np.empty(longest + 1, np.int32)
    cursors = starts[lists]
    last = np.full(len(lists), -1, np.int64)
    last_at = np.zeros(len(lists), np.int64)
    for n in range(len(numbers)):
        if hits[n]:
            continue
        everywhere = True
        for w in range(len(lists)):
            high = starts[lists[w] + 1]
            at = find_statement(statements, cursors[w], high, numbers[n])
            cursors[w] = at
            if at == high or statements[at] != numbers[n]:
                everywhere = False
                break
        if everywhere:
            hits[n] = stands_there(
                loads, positions, block_positions, starts, blocks, lists, codes, slop, cursors, last, last_at,
                reached, found, forms,
            )  # fmt: skip


@compiled
def edit_distance(word: Ints, other: Ints, other_size: int, most: int, rows: NDArray[np.int32]) -> Any:
    """Edits between two words, neighbours swapped counting as one; most + 1 if there are more than `most`.

    Args:
        word: Code points.
        other: Code points.
        other_size: How many of them count.
        most: The greatest distance of interest.
        rows: Room for three rows of other_size + 1.

    Source: optimal string alignment, L. Boytsov, Indexing methods for approximate dictionary searching, JEA 2011.
    """
    if abs(len(word) - other_size) > most:
        return most + 1
    for j in range(other_size + 1):
        rows[1, j] = j
    for i in range(1, len(word) + 1):
        two, one, now = (i + 2) % 3, i % 3, (i + 1) % 3
        rows[now, 0] = i
        least = i
        for j in range(1, other_size + 1):
            cost = 0 if word[i - 1] == other[j - 1] else 1
            value = min(rows[one, j] + 1, rows[now, j - 1] + 1, rows[one, j - 1] + cost)
            if i > 1 and j > 1 and word[i - 1] == other[j - 2] and word[i - 2] == other[j - 1]:
                value = min(value, rows[two, j - 2] + 1)
            rows[now, j] = value
            least = min(least, value)
        if least > most:
            return most + 1
    return min(rows[(len(word) + 1) % 3, other_size], most + 1)


@compiled
def near_words(text: Bytes, ends: Longs, first: int, after: int, word: Ints, most: int) -> tuple[Longs, Longs]:
    """The words of a sorted list near to a given one.

    Args:
        text: The list's words in UTF-8, one after the other.
        ends: Where each ends.
        first: The first word of the list to look at.
        after: The one after the last.
        word: The given word's code points.
        most: The greatest distance, in edits.
    Returns: Places and distances.
    """
    places = np.empty(after - first, np.int64)
    distances = np.empty(after - first, np.int64)
    longest = 4 * (len(word) + most) + 4
    other = np.empty(longest, np.int32)
    rows = np.empty((3, longest + 1), np.int32)
    count = 0
    for place in range(first, after):
        start = ends[place - 1] if place else 0
        size = ends[place] - start
        if size < len(word) - most or size >= longest:
            continue
        letters = 0
        for i in range(start, ends[place]):
            byte = np.int32(text[i])
            if byte < 0x80:
                other[letters] = byte
                letters += 1
            elif byte < 0xC0:
                other[letters - 1] = (other[letters - 1] << 6) | (byte & 0x3F)
            else:
                other[letters] = byte & (0x1F if byte < 0xE0 else (0x0F if byte < 0xF0 else 0x07))
                letters += 1
        distance = edit_distance(word, other, letters, most, rows)
        if distance <= most:
            places[count] = place
            distances[count] = distance
            count += 1
    return places[:count], distances[:count]
