"""One segment's postings as they lie on disk, and looking words up in them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import VERSION as ANALYSIS_VERSION
from index.errors import IndexDamagedError, IndexForeignError
from index.postings.arrays import ArrayFile, map_array, save_array
from index.postings.compiled import compiled
from index.postings.vocabulary import Dictionary

FORMAT_VERSION = 2
FIELDS = ("text", "speaker", "role", "title", "context")
TEXT, SPEAKER, ROLE, TITLE, CONTEXT = range(len(FIELDS))
PREFIX = "postings."
_ARRAYS = {
    "statements": np.uint32,
    "loads": np.uint8,
    "positions": np.uint8,
    "starts": np.int64,
    "blocks": np.int64,
    "block_positions": np.int64,
    "block_tops": np.uint8,
    "order": np.int32,
    "form_text": np.uint8,
    "form_ends": np.int64,
    "form_term": np.int32,
    "form_code": np.int32,
    "form_count": np.int64,
    "form_slots": np.int32,
    "term_text": np.uint8,
    "term_ends": np.int64,
    "term_starts": np.int32,
    "term_forms": np.int32,
}


@compiled
def find_words(
    text: NDArray[np.uint8], ends: NDArray[np.int64], words: NDArray[np.uint8], word_ends: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Look words up in a sorted list.

    Args:
        text: The list's words, one after the other.
        ends: Where each ends.
        words: The words to look up, one after the other.
        word_ends: Where each ends.
    Returns: The place of each word, or -1 - (the place at which it would have to be inserted).
    """
    found = np.empty(len(word_ends), np.int64)
    begin = 0
    for w in range(len(word_ends)):
        size = word_ends[w] - begin
        low, high = 0, len(ends)
        found[w] = 0
        while low < high:
            middle = (low + high) // 2
            start = ends[middle - 1] if middle else 0
            length = ends[middle] - start
            sign = 0
            for i in range(min(size, length)):
                if text[start + i] != words[begin + i]:
                    sign = 1 if text[start + i] < words[begin + i] else -1
                    break
            if sign == 0:
                sign = 1 if length < size else (-1 if length > size else 0)
            if sign > 0:
                low = middle + 1
            elif sign < 0:
                high = middle
            else:
                found[w] = middle + 1
                break
        found[w] = found[w] - 1 if found[w] else -1 - low
        begin = word_ends[w]
    return found


@compiled
def hash_word(words: NDArray[np.uint8], start: int, end: int) -> Any:
    """A hash of some bytes; FNV-1a, G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv."""
    value = np.uint64(0xCBF29CE484222325)
    for i in range(start, end):
        value = (value ^ np.uint64(words[i])) * np.uint64(0x100000001B3)
    return value ^ (value >> np.uint64(32))


@compiled
def hash_words(text: NDArray[np.uint8], ends: NDArray[np.int64]) -> NDArray[np.int32]:
    """A hash table of words: each one's place in the slot of its hash or the next free one, -1 where none is.

    Args:
        text: Distinct words, one after the other.
        ends: Where each ends.
    Returns: Shape (slots,), a power of 2 and at least twice the words.
    """
    size = 4
    while size < 2 * len(ends):
        size *= 2
    slots = np.full(size, -1, np.int32)
    begin = 0
    for place in range(len(ends)):
        slot = np.int64(hash_word(text, begin, ends[place]) & np.uint64(size - 1))
        while slots[slot] >= 0:
            slot = (slot + 1) & (size - 1)
        slots[slot] = place
        begin = ends[place]
    return slots


@compiled
def find_hashed(
    slots: NDArray[np.int32],
    text: NDArray[np.uint8],
    ends: NDArray[np.int64],
    words: NDArray[np.uint8],
    start: int,
    end: int,
) -> Any:
    """The place of a word in a hash table, -1 if it is not there.

    Args:
        slots: From hash_words().
        text: The words it was made of.
        ends: Likewise.
        words: Bytes that have the word in them.
        start: Where it begins.
        end: Where it ends.
    """
    slot = np.int64(hash_word(words, start, end) & np.uint64(len(slots) - 1))
    while slots[slot] >= 0:
        place = slots[slot]
        begin = ends[place - 1] if place else 0
        if ends[place] - begin == end - start:
            same = True
            for i in range(end - start):
                if text[begin + i] != words[start + i]:
                    same = False
                    break
            if same:
                return np.int64(place)
        slot = (slot + 1) & (len(slots) - 1)
    return np.int64(-1)


def pack_words(words: Sequence[bytes]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Words one after the other, and where each ends."""
    ends = np.fromiter(accumulate(map(len, words)), np.int64, len(words))
    return np.frombuffer(b"".join(words), np.uint8), ends


@dataclass(frozen=True, eq=False)
class Postings:
    """One segment's term dictionary and postings, memory-mapped and immutable.

    Statements are numbered in the order of their text's length, ties by row, so that a stretch of numbers
    has one length and a bound on what its statements can score is nearly what they do score.
    List f * terms + t holds the postings of term t in field f. Its postings are
    starts[list] .. starts[list + 1], its blocks blocks[list] .. blocks[list + 1].

    Attributes:
        rows: Statements in the segment.
        terms: Terms in the dictionary.
        statements: Each posting's statement number, ascending within a list.
        loads: Each posting's load; see index.postings.encoding.
        positions: The packed positions.
        block_positions: Where each block's positions begin.
        block_tops: The greatest load frequency in each block.
        lengths: Words of each statement, by statement number, shape (fields, rows), int32.
        order: The row of each statement number.
        form_text, form_ends: The exact forms, sorted by their UTF-8 bytes.
        form_term, form_code, form_count: Term, number within the term, and occurrences of each form.
        form_slots: A hash table of the forms, see hash_words(): looking a word up takes four reads of memory
            instead of the forty of a binary search.
        term_text, term_ends: The terms, likewise.
        term_starts, term_forms: Each term's forms by number.
    """

    folder: Path
    rows: int
    terms: int
    lengths: NDArray[np.int32]
    statements: NDArray[np.uint32]
    loads: NDArray[np.uint8]
    positions: NDArray[np.uint8]
    starts: NDArray[np.int64]
    blocks: NDArray[np.int64]
    block_positions: NDArray[np.int64]
    block_tops: NDArray[np.uint8]
    order: NDArray[np.int32]
    form_text: NDArray[np.uint8]
    form_ends: NDArray[np.int64]
    form_term: NDArray[np.int32]
    form_code: NDArray[np.int32]
    form_count: NDArray[np.int64]
    form_slots: NDArray[np.int32]
    term_text: NDArray[np.uint8]
    term_ends: NDArray[np.int64]
    term_starts: NDArray[np.int32]
    term_forms: NDArray[np.int32]

    @cached_property
    def numbers(self) -> NDArray[np.int32]:
        """The statement number of each row, shape (rows,)."""
        numbers: NDArray[np.int32] = np.empty(self.rows, np.int32)
        numbers[self.order] = np.arange(self.rows, dtype=np.int32)
        return numbers

    @cached_property
    def words_in_field(self) -> NDArray[np.int64]:
        """Words in each field over all rows, shape (fields,)."""
        totals: NDArray[np.int64] = self.lengths.sum(axis=1, dtype=np.int64)
        return totals

    def find_terms(self, terms: Sequence[bytes]) -> NDArray[np.int64]:
        """The place of each term in the dictionary, negative where it is not in it."""
        return find_words(self.term_text, self.term_ends, *pack_words(terms))

    def find_forms(self, forms: Sequence[bytes]) -> NDArray[np.int64]:
        """The place of each form; where it is not there, -1 - (the place of the first one after it)."""
        return find_words(self.form_text, self.form_ends, *pack_words(forms))

    def forms_with_prefix(self, prefix: bytes) -> range:
        """The places of all forms that begin with these bytes."""
        first, after = self.find_forms([prefix, prefix + b"\xff"])
        return range(int(first if first >= 0 else -1 - first), int(after if after >= 0 else -1 - after))

    def form(self, place: int) -> str:
        """The form at a place."""
        start = self.form_ends[place - 1] if place else 0
        return self.form_text[start : self.form_ends[place]].tobytes().decode("utf-8", "surrogatepass")

    def forms(self) -> list[bytes]:
        """All forms."""
        return _split(self.form_text, self.form_ends)

    def term_words(self) -> list[bytes]:
        """All terms."""
        return _split(self.term_text, self.term_ends)


def _split(text: NDArray[np.uint8], ends: NDArray[np.int64]) -> list[bytes]:
    whole = text.tobytes()
    places = [0, *ends.tolist()]
    return [whole[a:b] for a, b in pairwise(places)]


def open_postings(folder: Path) -> Postings:
    """Map a segment's postings.

    Raises:
        IndexDamagedError: A file is missing or cut short.
        IndexForeignError: Another version of the format or of the analyser wrote them.
    """
    path = folder / f"{PREFIX}json"
    try:
        header = json.loads(path.read_bytes())
        version, analysis, rows, terms = (header[key] for key in ("version", "analysis", "rows", "terms"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamagedError(path, str(error) or "unreadable") from error
    if version != FORMAT_VERSION or analysis != ANALYSIS_VERSION:
        raise IndexForeignError(folder, f"postings format {version}, analyser {analysis}")
    arrays: dict[str, Any] = {name: map_array(folder / f"{PREFIX}{name}.npy", dtype) for name, dtype in _ARRAYS.items()}
    lengths = map_array(folder / f"{PREFIX}lengths.npy", np.int32, dimensions=2)
    postings = Postings(folder=folder, rows=rows, terms=terms, lengths=lengths, **arrays)
    _check_shapes(postings)
    return postings


def _check_shapes(postings: Postings) -> None:
    """Raise IndexDamagedError if the arrays do not fit together, before compiled code reads past an end."""
    lists = len(FIELDS) * postings.terms
    sizes = {
        "starts": lists + 1,
        "blocks": lists + 1,
        "order": postings.rows,
        "statements": int(postings.starts[-1]) if len(postings.starts) else 0,
        "loads": len(postings.statements),
        "block_positions": int(postings.blocks[-1]) if len(postings.blocks) else 0,
        "block_tops": len(postings.block_positions),
        "form_text": int(postings.form_ends[-1]) if len(postings.form_ends) else 0,
        "form_term": len(postings.form_ends),
        "form_code": len(postings.form_ends),
        "form_count": len(postings.form_ends),
        "term_ends": postings.terms,
        "term_text": int(postings.term_ends[-1]) if len(postings.term_ends) else 0,
        "term_starts": postings.terms + 1,
        "term_forms": len(postings.form_ends),
    }
    for name, size in sizes.items():
        if len(getattr(postings, name)) != size:
            raise IndexDamagedError(postings.folder / f"{PREFIX}{name}.npy", f"{size} entries expected")
    slots = len(postings.form_slots)
    if slots & (slots - 1) or slots <= len(postings.form_ends):
        raise IndexDamagedError(postings.folder / f"{PREFIX}form_slots.npy", f"{slots} entries")
    if postings.lengths.shape != (len(FIELDS), postings.rows):
        raise IndexDamagedError(postings.folder / f"{PREFIX}lengths.npy", f"shape {postings.lengths.shape}")


class PostingFiles:
    """The files of a segment's postings while they are written, list after list."""

    _NAMES = ("statements", "loads", "block_positions", "block_tops", "positions")

    def __init__(self, folder: Path) -> None:
        self._files = [ArrayFile(folder / f"{PREFIX}{name}.npy", _ARRAYS[name]) for name in self._NAMES]

    def append(self, packed: tuple[NDArray[Any], ...]) -> None:
        """Add lists as pack_terms() and arrange() give them; block positions count from their own first byte."""
        statements, loads, block_positions, block_tops, positions = packed
        before = self._files[-1].length
        values = (statements, loads, block_positions + before, block_tops, positions)
        for file, array in zip(self._files, values, strict=True):
            file.append(array)

    def __enter__(self) -> "PostingFiles":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for file in self._files:
            file.close()


def save_dictionary(folder: Path, dictionary: Dictionary) -> None:
    """Write the forms and terms."""
    form_text, form_ends = pack_words(dictionary.forms)
    term_text, term_ends = pack_words(dictionary.terms)
    arrays = {
        "form_text": form_text,
        "form_ends": form_ends,
        "form_term": dictionary.form_term,
        "form_code": dictionary.form_code,
        "form_count": dictionary.form_count,
        "form_slots": hash_words(form_text, form_ends),
        "term_text": term_text,
        "term_ends": term_ends,
        "term_starts": dictionary.term_starts,
        "term_forms": dictionary.term_forms,
    }
    for name, values in arrays.items():
        save_array(folder / f"{PREFIX}{name}.npy", np.asarray(values, _ARRAYS[name]))


def save_layout(folder: Path, *, counts: NDArray[np.int64], block_counts: NDArray[np.int64]) -> None:
    """Write where each list's postings and blocks begin, from how many it has."""
    for name, sizes in (("starts", counts), ("blocks", block_counts)):
        places = np.zeros(len(sizes) + 1, np.int64)
        np.cumsum(sizes, out=places[1:])
        save_array(folder / f"{PREFIX}{name}.npy", places)


def save_statements(folder: Path, *, lengths: NDArray[np.int32], order: NDArray[np.int32]) -> None:
    """Write the statements' lengths, shape (fields, rows), and the order in which they are numbered."""
    save_array(folder / f"{PREFIX}lengths.npy", np.ascontiguousarray(lengths, np.int32))
    save_array(folder / f"{PREFIX}order.npy", order.astype(np.int32))


def save_header(folder: Path, *, rows: int, terms: int) -> None:
    """Write the header, last of all."""
    header = {"version": FORMAT_VERSION, "analysis": ANALYSIS_VERSION, "rows": rows, "terms": terms}
    (folder / f"{PREFIX}json").write_text(json.dumps(header) + "\n")
