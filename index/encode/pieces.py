"""How much of a text fits the encoder's window, and where to cut a longer one."""

import re
from collections.abc import Sequence
from pathlib import Path

from tokenizers import Encoding, Tokenizer

from index.records import Span

OVERLAP = 0.25
"""Share of a passage that the next one repeats, so that no thought is split in both."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+")


class Pieces:
    """A model's tokeniser and its window."""

    def __init__(self, tokenizer: Tokenizer, window: int) -> None:
        """Take a tokeniser over; `window` counts word pieces, the two at the ends included."""
        self._tokenizer = tokenizer
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.window = window

    @classmethod
    def from_file(cls, path: Path, window: int) -> "Pieces":
        """Read a tokenizer.json."""
        return cls(Tokenizer.from_file(str(path)), window)

    def ids(self, texts: Sequence[str]) -> list[list[int]]:
        """Word-piece numbers of each text, the model's own end pieces included, of any length."""
        # encode_batch starts threads, which for one text cost more than they save.
        if len(texts) == 1:
            return [self._tokenizer.encode(texts[0]).ids]
        return [encoded.ids for encoded in self._tokenizer.encode_batch_fast(list(texts))]

    def passages(self, text: str) -> list[Span]:
        """Cut a text into passages that fit the window; see Encoder.passages."""
        # No word piece is shorter than a character, so most texts need no tokenising to be known to fit.
        if len(text) <= self.window - 2:
            return [(0, len(text))]
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        if len(encoded.ids) <= self.window - 2:
            return [(0, len(text))]
        return self._cut(text, encoded)

    def _cut(self, text: str, encoded: Encoding) -> list[Span]:
        """Fill each passage, end it after a sentence where its last third has one, step back by the overlap.

        A cut passage can tokenise into a few more pieces than it had in the whole text, hence the margin.
        """
        room = self.window - 10
        offsets: list[Span] = encoded.offsets
        words: list[int | None] = encoded.word_ids
        spans: list[Span] = []
        first, count = 0, len(offsets)
        while True:
            last = min(first + room, count)
            if last < count:
                last = _break_before(text, offsets, words, first + 2 * room // 3, last)
            spans.append((offsets[first][0] if spans else 0, offsets[last - 1][1] if last < count else len(text)))
            if last == count:
                return spans
            first = _word_start(words, max(first + 1, last - int(OVERLAP * room)))


def _break_before(text: str, offsets: list[Span], words: list[int | None], least: int, most: int) -> int:
    """Return the piece to end before: after the last sentence end in [least, most), else a word's start."""
    for at in range(most, least, -1):
        if _SENTENCE_END.fullmatch(text[offsets[at - 1][0] : offsets[at][0]]):
            return at
    start = _word_start(words, most)
    return start if start > least else most


def _word_start(words: list[int | None], at: int) -> int:
    """Return the first piece of the word that piece `at` belongs to."""
    while at > 0 and words[at] is not None and words[at] == words[at - 1]:
        at -= 1
    return at
