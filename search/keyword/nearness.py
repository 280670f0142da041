"""Which words of a sorted list are a few edits away from a given one."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings.compiled import compiled

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]


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
def letters_of(word: Ints, size: int) -> Any:
    """Which letters a word has, as bits; letters 64 code points apart share one."""
    bits = np.uint64(0)
    for i in range(size):
        bits |= np.uint64(1) << np.uint64(word[i] & 63)
    return bits


@compiled
def may_be_near(differing: Any, most: int) -> bool:
    """Whether two words may be some edits apart: each edit changes at most two of the letters that they have."""
    while differing and most >= 0:
        differing &= differing - np.uint64(1)
        most -= 1
    return most >= 0


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
    own = letters_of(word, len(word))
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
        if not may_be_near(letters_of(other, letters) ^ own, 2 * most):
            continue
        distance = edit_distance(word, other, letters, most, rows)
        if distance <= most:
            places[count] = place
            distances[count] = distance
            count += 1
    return places[:count], distances[:count]
