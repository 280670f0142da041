"""The best k of a list of words, without scoring every statement that has one of them.

Windowed MaxScore. Statements are numbered by length, so that in most windows of numbers every text has the same
length and a term's share depends on its frequency only: it is computed once per window, and the greatest
share is nearly the usual one. For each window the terms are split: those whose greatest shares together stay below the
k-th best score so far cannot make a statement good enough by themselves, so only statements with one of
the others are looked at. The rest is added list by list as long as reading on is cheaper than looking up the
statements that may still be good enough, and looked up from then on. Nothing that could be among the k best is
left out, ties included.

Source: H. Turtle & J. Flood, Query evaluation: strategies and optimizations, IPM 1995 (MaxScore); the
windows as in S. Ding & T. Suel, Faster top-k document retrieval using block-max indexes, SIGIR 2011.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled, inlined
from search.keyword.bundle import Arrays, unbundle, uncounted
from search.keyword.heap import push
from search.keyword.reading import (
    FEW,
    Lists,
    Norms,
    Room,
    Window,
    add_list,
    enter_window,
    jump,
    make_room,
    open_lists,
    rewind,
    score_in_list,
)
from search.keyword.scoring import STEP, find_statement
from search.keyword.windows import count_survivors, gather_survivors

_LOOKUP_COST = 24
"""Postings that can be read in order in the time that looking one up takes; measured."""

_APART = 4
"""Windows of a sample that are one after the other: what lies close together is read faster."""

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Best(NamedTuple):
    """The best so far, and who may be among them.

    Attributes:
        mask: Which rows may answer; empty for all.
        base: Global row of the segment's first.
        scores: See heap.push(); as long as results are wanted.
        ids: Their ids.
        rows: Their global rows.
    """

    mask: Mask
    base: int
    scores: Floats
    ids: NDArray[np.uint64]
    rows: Longs


@compiled
def choose_lists(
    starts: Longs, terms: int, places: Longs, weights: Floats, matching_fields: int
) -> tuple[Longs, Longs, Floats, int]:
    """The lists of a query's words, heaviest first, those that only add to scores last.

    Args:
        starts: The segment's.
        terms: Terms in its dictionary.
        places: Each word's term, negative where the segment does not have it, shape (words,).
        weights: Of each word in each field, shape (fields, words).
        matching_fields: How many of the fields, from the first, make a statement match.
    Returns: Lists, their words and their weights, shape (lists,), and how many of them make a statement match.
    """
    fields, words = weights.shape
    found = np.empty(fields * words, np.int64)
    found_words = np.empty(fields * words, np.int64)
    found_weights = np.empty(fields * words, np.float64)
    count = 0
    matching = 0
    for f in range(fields):
        for w in range(words):
            if places[w] < 0 or weights[f, w] <= 0:
                continue
            li = f * terms + places[w]
            if starts[li] == starts[li + 1]:
                continue
            at = count
            first = 0 if f < matching_fields else matching
            while at > first and found_weights[at - 1] < weights[f, w]:
                found[at], found_words[at], found_weights[at] = (
                    found[at - 1],
                    found_words[at - 1],
                    found_weights[at - 1],
                )
                at -= 1
            found[at], found_words[at], found_weights[at] = li, w, weights[f, w]
            count += 1
        if f == matching_fields - 1:
            matching = count
    return found[:count], found_words[:count], found_weights[:count], matching


@compiled
def find_window(windows: Longs, lengths: Ints, length: int) -> int:
    """The first window that has texts of more than `length` words before its end; the last if none has."""
    window = 0
    while window < len(windows) - 2 and lengths[windows[window + 1]] <= length:
        window += 1
    return window


@inlined
def open_window(arrays: Arrays, norms: Norms, number: int, part: int) -> Window:
    """The window of a number, or if `part` is above 1 what a sample of one statement in so many has of it."""
    begin, end = arrays.windows[number], arrays.windows[number + 1]
    if part > 1:
        # Neighbours are of one time and document, so each window gives another part.
        parts = max(1, part // _APART)
        size = (end - begin + parts - 1) // parts
        begin = min(begin + number // _APART % parts * size, end - 1)
        end = min(begin + size, end)
    norm = norms.bases[0] + norms.slopes[0] * norms.lengths[0, begin]
    return Window(begin, end, norm, arrays.alike[number])


@inlined
def split_lists(lists: Lists, matching: int, threshold: float) -> tuple[int, int]:
    """How many lists, from the first, a statement of a window must have one of, and their postings in it.

    What the lists after those add together stays below the threshold; what all add does not.
    """
    essential = matching
    while lists.rest[essential - 1] < threshold:
        essential -= 1
    reading = 0
    for n in range(essential):
        reading += lists.ends[n] - lists.begins[n]
    return essential, reading


@inlined
def add_lists(
    arrays: Arrays,
    norms: Norms,
    lists: Lists,
    window: Window,
    room: Room,
    essential: int,
    matching: int,
    threshold: float,
    note: int,
) -> tuple[int, int]:
    """Add lists to the scores of a window: the essential ones, then others while that is cheaper than looking up.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: All lists, with what is of the window.
        window: The window.
        room: Has the scores.
        essential: How many lists, from the first, are essential.
        matching: How many make a statement match; no others are added.
        threshold: What a statement must score.
        note: 0 to note the statements that are added to, as long as they are few, else negative.
    Returns: How many lists were added, and how many statements are noted, negative if they are not.
    """
    size = window.end - window.begin
    survivors = 0
    unseen = 0
    patience = 1
    n = 0
    while n < matching:
        here = lists.ends[n] - lists.begins[n]
        if n >= essential:
            # Counting takes time too, so it is done less and less often.
            if unseen >= patience or n == essential:
                survivors = count_survivors(room.total, size, max(threshold - lists.rest[n], STEP), room.noted, note)
                if n > essential:
                    patience *= 2
                unseen = 0
            if here > _LOOKUP_COST * survivors:
                break
            unseen += 1
        if note >= 0 and note + here > len(room.noted):
            note = -1
        if here:
            note = add_list(arrays, norms, lists, n, window, room, note)
        n += 1
    return n, note


@inlined
def look_up_rest(
    arrays: Arrays,
    norms: Norms,
    lists: Lists,
    added: int,
    number: int,
    score: float,
    threshold: float,
    rising: bool,
) -> float:
    """A statement's score with what it has in the lists that were not added.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: All lists, with what is of the window.
        added: How many of them, from the first, were added.
        number: The statement.
        score: Its score without the others.
        threshold: What it must score.
        rising: Whether statements are looked up by rising number, so that each list need only be read on.
    Returns: The score, or -1 as soon as it cannot reach the threshold.
    """
    for n in range(added, len(lists.low)):
        if score + lists.rest[n] < threshold:
            score = -1.0
            break
        if lists.ends[n] == lists.begins[n]:
            continue
        at = find_statement(arrays.statements, lists.begins[n], lists.ends[n], number)
        if rising:
            lists.begins[n] = at
        if at < lists.ends[n] and arrays.statements[at] == number:
            score += score_in_list(arrays, norms, lists, n, at, number)
    return score


@inlined
def offer_survivors(
    arrays: Arrays,
    norms: Norms,
    lists: Lists,
    window: Window,
    room: Room,
    added: int,
    note: int,
    threshold: float,
    best: Best,
    heap_size: int,
) -> int:
    """Offer the statements of a window that can still reach the threshold, each with its whole score.

    Args:
        arrays: The segment's.
        norms: Of all fields.
        lists: All lists, with what is of the window.
        window: The window.
        room: Has the scores so far.
        added: How many lists, from the first, are in them.
        note: How many statements are noted, negative if they are not.
        threshold: What a statement must score; rises with the worst of the best.
        best: The best so far.
        heap_size: How many there are.
    Returns: How many there are now.
    """
    cutoff = max(threshold - lists.rest[added], STEP)
    found = gather_survivors(room.total, window.end - window.begin, cutoff, room.noted, note, room.survivors)
    for s in range(found):
        inside = room.survivors[s]
        score = room.total[inside]
        if score + lists.rest[added] < threshold or score <= 0.0:
            continue
        room.total[inside] = 0.0
        number = window.begin + inside
        if len(best.mask) and not best.mask[arrays.order[number]]:
            continue
        # Survivors come in order unless they were noted.
        score = look_up_rest(arrays, norms, lists, added, number, score, threshold, note < 0)
        if score >= threshold and score > 0.0:
            row = arrays.order[number]
            heap_size = push(best.scores, best.ids, best.rows, heap_size, score, arrays.ids[row], best.base + row)
            if heap_size == len(best.scores):
                threshold = best.scores[0]
    return heap_size


@inlined
def clear(room: Room, size: int, note: int) -> None:
    """Set the scores of a window of so many statements to 0: those of the statements noted, or all if none are."""
    if note >= 0:
        for s in range(note):
            room.total[room.noted[s]] = 0.0
    else:
        room.total[:size] = 0.0


@compiled
def rank_windows(
    bundled: Longs,
    norms: Norms,
    lists: Lists,
    room: Room,
    best: Best,
    matching: int,
    first_length: int,
    heap_size: int,
    least: float,
    part: int,
) -> int:
    """As rank(), with lists that are ready to be read and room to work in: window after window, from one on, round."""
    arrays = unbundle(bundled)
    norms, lists, room, best = uncounted(norms), uncounted(lists), uncounted(room), uncounted(best)
    window_count = len(arrays.windows) - 1
    first_window = find_window(arrays.windows, norms.lengths[0], first_length)
    before = 0
    for turn in range(window_count):
        number = (first_window + turn) % window_count
        if part > 1 and number % _APART:
            continue
        window = open_window(arrays, norms, number, part)
        if number == 0:
            rewind(lists)
            before = 0
        if part > 1 or turn == 0:
            jump(arrays, lists, before, window.begin)
            before = window.end
        enter_window(arrays, lists, window)
        threshold = best.scores[0] if heap_size == len(best.scores) else least
        if lists.rest[0] < threshold:
            continue
        essential, reading = split_lists(lists, matching, threshold)
        if reading == 0:
            continue
        note = 0 if reading <= FEW else -1
        added, note = add_lists(arrays, norms, lists, window, room, essential, matching, threshold, note)
        heap_size = offer_survivors(arrays, norms, lists, window, room, added, note, threshold, best, heap_size)
        clear(room, window.end - window.begin, note)
    return heap_size


@compiled
def rank(
    bundled: Longs,
    lengths: Ints,
    places: Longs,
    codes: Longs,
    weights: Floats,
    bases: Floats,
    slopes: Floats,
    exact: float,
    matching_fields: int,
    first_length: int,
    mask: Mask,
    base: int,
    heap_scores: Floats,
    heap_ids: NDArray[np.uint64],
    heap_rows: Longs,
    heap_size: int,
    least: float,
    part: int,
) -> int:
    """Offer a segment's best statements for a list of words to a heap.

    Args:
        bundled: The segment's arrays, see SegmentView.bundled.
        lengths: See Norms, as are bases and slopes.
        places: Each word's term, negative where the segment does not have it, shape (words,).
        codes: Number of each word's form, -1 where the segment does not have it.
        weights: Field weight * boost * idf * (k1 + 1) of each word in each field, shape (fields, words); 0 to leave
            it out.
        bases: Likewise.
        slopes: Likewise.
        exact: Factor for an occurrence in the query's form.
        matching_fields: How many of the fields, from the first, make a statement match.
        first_length: Texts of how many words to begin with; any gives the same result.
        mask: See Best, as all up to heap_rows.
        base: Likewise.
        heap_scores: Likewise.
        heap_ids: Likewise.
        heap_rows: Likewise.
        heap_size: How many results there are.
        least: What a statement must score to be offered.
        part: 1, or one statement in so many is gone through: a sample.
    Returns: How many results there are now.
    """
    arrays = unbundle(bundled)
    terms = (len(arrays.starts) - 1) // len(lengths)
    chosen, words, list_weights, matching = choose_lists(arrays.starts, terms, places, weights, matching_fields)
    if matching == 0:
        return heap_size
    norms = Norms(bases, slopes, lengths)
    lists = open_lists(arrays, norms, chosen, list_weights, codes[words], exact)
    room = make_room(lengths.shape[1])
    best = Best(mask, base, heap_scores, heap_ids, heap_rows)
    return rank_windows(bundled, norms, lists, room, best, matching, first_length, heap_size, least, part)
