"""Reading a quotation as its writer marked it, and laying it against a statement word by word.

An ellipsis marks words left out, square brackets mark words that an editor put in or put in place of others, and a
quotation may begin and end anywhere in the statement. Marked changes are honest ones; others are alterations.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from index.analysis import exact_form, fold, raw_words, tokenise
from search.contrast import FUNCTION_WORDS
from search.respelling import by_value, is_of_amount, readings, respelt, spoken_once

Operation = Literal["equal", "delete", "insert"]

MOST_REPLACED = 8
"""Words of the statement that one pair of square brackets may stand for."""

ELLIPSIS = re.compile(r"[\[(]\s*(?:\.{2,}|(?:\.\s){2,}\.|…)\s*[\])]|\.(?:\s?\.)+|…")
BRACKETS = re.compile(r"\[[^\]]*\]?")
_LETTER_IN_BRACKETS = re.compile(r"\[(\w{1,3})\](?=\w)|(?<=\w)\[(\w{1,3})\]")
_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]*)[\"“”»]")
_SAYING = frozenset({
    "said", "says", "say", "told", "tells", "added", "adds", "wrote", "writes", "tweeted", "posted", "claimed",
    "claims", "insisted", "stated", "noted", "argued", "warned", "explained", "continued", "declared", "according",
    "announced",
})  # fmt: skip
_LONGEST_ATTRIBUTION = 15
"""Words: "the White House spokeswoman told reporters on Tuesday" has eight."""
_GRAMMAR = frozenset(map(respelt, FUNCTION_WORDS))
_LONGEST_UNIT = len("trillion dollars")
_MOST_READ = 8
"""Words of a stretch that are read in several ways; nobody contracts more in a row."""


class Word(NamedTuple):
    """One word: how it is compared, and where it stands in its text."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation taken apart.

    Attributes:
        text: The quotation with "[T]he" read as "The"; words' places are in it.
        words: All its words, those in brackets included.
        bracketed: Which of them stand in brackets.
        gaps: Numbers of the words before which an ellipsis stands; len(words) if one stands at the end.
    """

    text: str
    words: tuple[Word, ...]
    bracketed: frozenset[int]
    gaps: frozenset[int]

    @property
    def spoken(self) -> list[str]:
        """Forms of the words that the quotation says were spoken."""
        return [word.form for at, word in enumerate(self.words) if at not in self.bracketed]

    @property
    def spoken_text(self) -> str:
        """Those words as they are written, one space between them."""
        spoken = [word for at, word in enumerate(self.words) if at not in self.bracketed]
        return " ".join(self.text[word.start : word.end] for word in spoken)

    def parts(self) -> list[str]:
        """The stretches between marks, as written."""
        return [self.text[self.words[first].start : self.words[last - 1].end] for first, last in _stretches(self)]


class Edit(NamedTuple):
    """Words start .. end of a statement for which a quotation has its words quoted_start .. quoted_end, ends exclusive.

    Cut ends of the statement are none of its words.
    """

    start: int
    end: int
    quoted_start: int
    quoted_end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """A quotation laid against a statement.

    Attributes:
        diff: From the statement's words to the quotation's, cut ends left out. For other words at the quotation's
            beginning or end, as many of the statement's stand as deleted: those in their place.
        similarity: 0..1; 1 if nothing but marks differs. Twice the words in common over the words of both, where the
            statement counts from the first to the last word in common and marked changes do not count.
        faithful: Whether every difference is marked as one.
        common: How many words of the quotation they have in common, in whatever spelling.
        substance: Share of the quotation's content words that they have in common, 0..1; 0 if it has none.
        start: Number of the statement's first word in common, in whatever spelling.
        edits: Where they differ by more than spelling, in reading order.
        respelt: In how many places they differ by spelling only.
    """

    diff: tuple[tuple[Operation, str], ...]
    similarity: float
    faithful: bool
    common: int
    substance: float
    start: int = 0
    edits: tuple[Edit, ...] = ()
    respelt: int = 0


def without_attribution(text: str) -> str:
    """A text without what stands around its quotation marks, if that is who said it: “A,” he said, “B” as A … B.

    Words in marks within a quotation stay as they are: around them stands no verb of saying, colon or dash.
    """
    quoted = list(_QUOTED.finditer(text))
    borders = [0, *(place for one in quoted for place in one.span()), len(text)]
    around = [text[borders[at] : borders[at + 1]] for at in range(0, len(borders), 2)]
    spoken = [one for one in around if any(map(str.isalnum, one))]
    if not quoted or not spoken or not all(map(_is_attribution, spoken)):
        return text
    return " … ".join(one[1] for one in quoted)


def _is_attribution(text: str) -> bool:
    """Whether words around quotation marks are few and say who speaks."""
    words = raw_words(text)
    bare = text.strip()
    says = bool(_SAYING.intersection(words)) or bare.endswith(":") or bare.startswith(("-", "–", "—"))
    return says and len(words) <= _LONGEST_ATTRIBUTION


def words_of(text: str) -> tuple[Word, ...]:
    """Return a text's words in the form in which quotations are compared: folded and respelt, "U.S." as "us"."""
    words = [Word(_form(token.exact), token.start, token.end) for token in tokenise(text)]
    return tuple(words[at] for at in spoken_once([word.form for word in words]))


def forms_of(text: str) -> list[str]:
    """Return the forms that words_of gives, without their places: a tenth of the work."""
    forms = [_form(exact_form(word)) for word in raw_words(text)]
    return [forms[at] for at in spoken_once(forms)]


@lru_cache(65536)
def _form(exact: str) -> str:
    return respelt(exact if exact[0].isdigit() else exact.replace(".", ""))


def read_quotation(text: str) -> Quotation:
    """Take a quotation apart."""
    text = _LETTER_IN_BRACKETS.sub(lambda match: match[1] or match[2], text)
    ellipses = [match.span() for match in ELLIPSIS.finditer(text)]
    brackets = [match.span() for match in BRACKETS.finditer(text)]
    words = words_of(text)
    gaps = {sum(word.start < start for word in words) for start, _ in ellipses}
    bracketed = {at for at, word in enumerate(words) if any(start <= word.start < end for start, end in brackets)}
    return Quotation(text, words, frozenset(bracketed), frozenset(gaps))


def align(quotation: Quotation, statement: str, words: Sequence[Word]) -> Alignment:
    """Lay a quotation against a statement.

    Args:
        quotation: The quotation.
        statement: The statement's text.
        words: Its words by words_of.
    """
    blocks = _verbatim(quotation, words) or _nearest(quotation, words)
    if not blocks:
        return Alignment((), 0.0, False, 0, 0.0)
    substance = _substance(quotation, blocks)
    blocks = _without_parted_amounts(blocks, quotation, statement, words)
    begin = blocks[0][0]
    diff: list[tuple[Operation, str]] = []
    edits: list[Edit] = []
    faithful, unmarked, common, respelt_places = True, 0, 0, 0
    at, quoted = 0, 0
    for start, quoted_start, size in [*blocks, (-1, len(quotation.words), 0)]:
        inserted = quotation.words[quoted:quoted_start]
        # Before the first block and behind the last the rest of the statement is only a cut end.
        at_edge = quoted == 0 or start < 0
        deleted = _between(statement, words, at, start, quotation.text, inserted, at_start=quoted == 0)
        alike = _alike(statement, deleted, quotation.text, inserted)
        if not alike and not _is_marked(quotation, quoted, quoted_start, deleted):
            faithful = False
            if at_edge:
                deleted = words[at:][: len(inserted)] if start < 0 else words[max(0, start - len(inserted)) : start]
            # What an altered first or last word replaced is unknown, so it counts for two, as it would in the middle.
            unmarked += 2 * len(inserted) if at_edge else len(deleted) + len(inserted)
        if (deleted or inserted) and not alike:
            edits.append(_edit(at, start, len(deleted), quoted, quoted_start))
        if alike and quoted == 0:
            begin -= len(deleted)
        if [word.form for word in deleted] == [word.form for word in inserted]:
            _append(diff, "equal", statement, deleted)
        else:
            _append(diff, "delete", statement, deleted)
            _append(diff, "insert", quotation.text, inserted)
            respelt_places += alike
        if size:
            _append(diff, "equal", statement, words[start : start + size])
        common += size + (len(inserted) if alike else 0)
        at, quoted = start + size, quoted_start + size
    similarity = 2 * common / (2 * common + unmarked)
    return Alignment(tuple(diff), similarity, faithful, common, substance, begin, tuple(edits), respelt_places)


def _edit(at: int, start: int, deleted: int, quoted: int, quoted_start: int) -> Edit:
    """The edit before the block at `start`, which is -1 behind the last block."""
    first = at if quoted or start < 0 else start - deleted
    return Edit(first, first + deleted, quoted, quoted_start)


def _between(
    statement: str, words: Sequence[Word], at: int, start: int, text: str, inserted: Sequence[Word], *, at_start: bool
) -> Sequence[Word]:
    """The statement's words from `at` to the block at `start`; where either is a cut end, those spoken as `inserted`.

    Args:
        statement: The statement's text.
        words: Its words.
        at: Where the block before ends.
        start: Where the next one begins; -1 behind the last.
        text: The quotation's text.
        inserted: Its words between the two blocks.
        at_start: Whether there is no block before.
    """
    if start < 0:
        return _same_spoken(statement, words[at:], text, inserted)
    if at_start:
        return _same_spoken(statement, words[:start], text, inserted, at_end=True)
    return words[at:start]


def _without_parted_amounts(
    blocks: "list[Block]", quotation: Quotation, statement: str, words: Sequence[Word]
) -> "list[Block]":
    """The blocks but those within an amount that is the same as a whole: "800 million" of "$800 million".

    The other side has "800 million dollars": what stands before and behind the block is alike only together with it.
    At least one block is kept.
    """
    kept: list[Block] = []
    for number, (start, quoted, size) in enumerate(blocks):
        at, first = (kept[-1][0] + kept[-1][2], kept[-1][1] + kept[-1][2]) if kept else (0, 0)
        following, last, _ = blocks[number + 1] if number + 1 < len(blocks) else (-1, len(quotation.words), 0)
        is_only = not kept and following < 0
        if not is_only and last - first > size and all(is_of_amount(one.form) for one in words[start : start + size]):
            inserted = quotation.words[first:last]
            whole = _between(statement, words, at, following, quotation.text, inserted, at_start=first == 0)
            if _alike(statement, whole, quotation.text, inserted):
                continue
        kept.append((start, quoted, size))
    return kept


def _same_spoken(
    statement: str, words: Sequence[Word], text: str, inserted: Sequence[Word], *, at_end: bool = False
) -> Sequence[Word]:
    """The first of `words`, or the last, that are spoken as `inserted`; () if none."""
    letters = sum(len(word.form) for word in inserted)
    for size in range(1, min(len(words), letters) + 1):
        part = words[-size:] if at_end else words[:size]
        if _alike(statement, part, text, inserted):
            return part
        if sum(len(word.form) for word in part) > letters + _LONGEST_UNIT:
            break
    return ()


def _alike(statement: str, words: Sequence[Word], text: str, others: Sequence[Word]) -> bool:
    """Whether two stretches are spoken alike: "well-being" as "wellbeing", "$18bn" as "18 billion dollars"."""
    ours, theirs = ("".join(word.form for word in one) for one in (words, others))
    if ours == theirs:
        return True
    # Whatever is contracted, the first letter stays.
    if ours[:1] == theirs[:1] and not _spoken(statement, words).isdisjoint(_spoken(text, others)):
        return True
    if not any(word.form[0].isdigit() for word in words) or not any(word.form[0].isdigit() for word in others):
        return False
    return by_value(statement[words[0].start : words[-1].end]) == by_value(text[others[0].start : others[-1].end])


def _spoken(text: str, words: Sequence[Word]) -> set[str]:
    """The letters of a stretch in every way that it can be read: "do not" for "don't"."""
    if len(words) > _MOST_READ:
        return {"".join(word.form for word in words)}
    each = [{word.form, *_read(word.form, text[word.start : word.end])} for word in words]
    return {"".join(one) for one in product(*each)}


@lru_cache(4096)
def _read(form: str, written: str) -> tuple[str, ...]:
    # "dont" was respelt as "don't"; of other words the form has lost its apostrophe.
    return readings(form) if form.endswith("n't") else readings(fold(written)) if "'" in fold(written) else ()


def _substance(quotation: Quotation, blocks: "list[Block]") -> float:
    shared = {at for _, start, size in blocks for at in range(start, start + size)}
    content = [
        at for at, word in enumerate(quotation.words) if at not in quotation.bracketed and word.form not in _GRAMMAR
    ]
    return sum(at in shared for at in content) / len(content) if content else 0.0


Block = tuple[int, int, int]
"""Place in the statement, place in the quotation, and how many words they have in common there."""


def _verbatim(quotation: Quotation, words: Sequence[Word]) -> list[Block]:
    """Find the quotation's stretches between marks one after the other, near each other; [] if one is missing."""
    forms = [word.form for word in words]
    stretches = _stretches(quotation)
    starts: list[int] = []
    at = 0
    for first, last in stretches:
        found = _find(forms, [word.form for word in quotation.words[first:last]], range(at, len(forms)))
        if found is None:
            return []
        starts.append(found)
        at = found + last - first
    # The first place of each is not the nearest to the next: "We … love peace" where other sentences begin with "We".
    for number in range(len(starts) - 2, -1, -1):
        first, last = stretches[number]
        places = range(starts[number + 1] - (last - first), starts[number] - 1, -1)
        found = _find(forms, [word.form for word in quotation.words[first:last]], places)
        starts[number] = starts[number] if found is None else found
    return [(start, first, last - first) for start, (first, last) in zip(starts, stretches, strict=True)]


def _stretches(quotation: Quotation) -> list[tuple[int, int]]:
    """First and last word, exclusive, of each run of spoken words with no mark among them."""
    runs: list[tuple[int, int]] = []
    for at in range(len(quotation.words)):
        if at in quotation.bracketed:
            continue
        if runs and runs[-1][1] == at and at not in quotation.gaps:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _find(forms: list[str], stretch: list[str], places: range) -> int | None:
    """The first of the places at which a stretch stands."""
    size = len(stretch)
    for start in places:
        if forms[start] == stretch[0] and forms[start : start + size] == stretch:
            return start
    return None


def _nearest(quotation: Quotation, words: Sequence[Word]) -> list[Block]:
    """The longest common stretch, then the longest before and after it, and so on (Ratcliff & Obershelp 1988)."""
    # What an editor put in was not spoken, be there such words elsewhere in the statement.
    spoken = ["" if at in quotation.bracketed else word.form for at, word in enumerate(quotation.words)]
    matcher = SequenceMatcher(None, [word.form for word in words], spoken, autojunk=False)
    return [(block.a, block.b, block.size) for block in matcher.get_matching_blocks() if block.size]


def _is_marked(quotation: Quotation, first: int, last: int, deleted: Sequence[Word]) -> bool:
    """Whether the difference between words first .. last of the quotation and `deleted` is marked."""
    inserted = range(first, last)
    if any(at not in quotation.bracketed for at in inserted):
        return False
    elided = any(at in quotation.gaps for at in range(first, last + 1))
    return not deleted or elided or (len(inserted) > 0 and len(deleted) <= MOST_REPLACED)


def _append(diff: list[tuple[Operation, str]], operation: Operation, text: str, words: Sequence[Word]) -> None:
    if words:
        diff.append((operation, text[words[0].start : words[-1].end]))
