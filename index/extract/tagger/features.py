"""What the tagger sees of a text: word pieces with what their letters' case, quote marks and line ends add.

The encoder under the tagger knows only lower-case words. Names show by their capitals, quotations
by their marks and headlines by their lines, so these enter as embeddings of their own.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.extract.quotes import Quotation, paragraphs, quote_states

if TYPE_CHECKING:
    from tokenizers import Tokenizer

CLASSIFY, SEPARATE, PAD = 101, 102, 0
CASES = 5
STATES = 6
LAYOUTS = 4
FEATURES = CASES + STATES + LAYOUTS


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text's n word pieces.

    Attributes:
        ids: Vocabulary numbers, int64 (n,).
        spans: Characters of each, int32 (n, 2).
        features: Rows of the feature embeddings (case, quote state, layout), int64 (n, 3).
    """

    ids: NDArray[np.int64]
    spans: NDArray[np.int32]
    features: NDArray[np.int64]

    def __len__(self) -> int:
        """How many word pieces there are."""
        return len(self.ids)


def load_tokeniser(path: Path) -> "Tokenizer":
    """The word-piece tokeniser in a `tokenizer.json`, without padding or truncation."""
    from tokenizers import Tokenizer

    tokeniser = Tokenizer.from_file(str(path))
    tokeniser.no_truncation()
    tokeniser.no_padding()
    return tokeniser


@lru_cache(maxsize=20_000)
def _case(word: str) -> int:
    """0 lower, 1 Title, 2 UPPER, 3 mIxed, 4 no letters."""
    if not any(map(str.isalpha, word)):
        return 4
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    return 1 if word[0].isupper() and word[1:].islower() else 3


def cut(tokeniser: "Tokenizer", text: str, quotations: list[Quotation]) -> Pieces:
    """The text's word pieces with their features."""
    encoding = tokeniser.encode(text, add_special_tokens=False)
    offsets = encoding.offsets
    spans = np.array(offsets, dtype=np.int32).reshape(-1, 2)
    words = encoding.word_ids
    states = np.frombuffer(bytes(quote_states(text, quotations)) + b"\0", dtype=np.uint8)
    features = np.zeros((len(spans), 3), dtype=np.int64)
    features[:, 1] = CASES + states[np.minimum(spans[:, 0], len(text))]
    layouts = np.zeros(len(text) + 1, dtype=np.int64)
    for number, (start, _) in enumerate(paragraphs(text)):
        layouts[start] = 3 if number == 0 else 2 if number == 1 else 1
    features[:, 2] = CASES + STATES + layouts[np.minimum(spans[:, 0], len(text))]
    borders = [i for i in range(len(words)) if i == 0 or words[i] != words[i - 1]] + [len(words)]
    cases = [_case(text[offsets[first][0] : offsets[after - 1][1]]) for first, after in pairwise(borders)]
    features[:, 0] = np.repeat(np.array(cases, dtype=np.int64), np.diff(borders))
    return Pieces(np.array(encoding.ids, dtype=np.int64), spans, features)
