"""What a quotation's marked changes hide: words whose absence turns the meaning of those that were kept.

An ellipsis may shorten, and brackets may explain. "I will … raise taxes" for "I will not raise taxes" does neither.
Nothing here understands a sentence: a negation is taken to reach to the end of its clause, a number to be its value.
"""

import re
from collections.abc import Iterator, Sequence

from index.analysis import fold
from search.contrast import CLAUSE_END, Mention, is_negation, numbers
from search.quotation import BRACKETS, ELLIPSIS, MOST_REPLACED, Alignment, Edit, Quotation, Word

_REVERSERS = frozenset({
    "refuse", "refuses", "refused", "refusing", "fail", "fails", "failed", "failing",
    "deny", "denies", "denied", "denying", "oppose", "opposes", "opposed", "opposing",
    "against", "unless", "unlikely", "impossible", "unable", "rarely", "seldom",
})  # fmt: skip
"""Words that turn what follows without being negations: "I refuse to raise taxes"."""
_NEW_CLAUSE = frozenset({
    "and", "but", "or", "so", "yet", "because", "since", "while", "although", "though",
    "if", "when", "which", "who", "that",
})  # fmt: skip
"""Words that begin a clause of their own, which a negation before them does not reach."""
_ASIDE = re.compile(rf",(?!\s*(?:{'|'.join(sorted(_NEW_CLAUSE))})\b)[^,.;:!?]*,")
"""What stands between two commas interrupts a clause and does not end it: "not, as I said, raise taxes"."""


def hidden_changes(quotation: Quotation, statement: str, words: Sequence[Word], alignment: Alignment) -> list[str]:
    """What the marked changes of a faithful quotation do to its meaning, each as a sentence; [] if nothing is found.

    Args:
        quotation: The quotation.
        statement: The statement's text.
        words: Its words by words_of.
        alignment: Of the two, by align.
    """
    found = [change for edit in alignment.edits for change in _of_edit(quotation, statement, words, edit)]
    stated = {one.value for one in numbers(statement)}
    shortened = _foreign(numbers(_without_marks(quotation.text, brackets=True)), stated)
    if shortened and _foreign(numbers(_without_marks(quotation.text, brackets=False)), stated):
        found.append(f"as quoted, it says {_named(shortened)}; the statement does not")
    return found


def words_before(statement: str, words: Sequence[Word], alignment: Alignment) -> str | None:
    """The beginning of the clause that a quotation was cut out of, if it denies or turns what was quoted; else None."""
    if not alignment.start:
        return None
    before = range(max(0, alignment.start - 2 * MOST_REPLACED), alignment.start)
    clause = [at for at in before if not _ends_between(statement, words, at, alignment.start)]
    if not any(_turns(words, at) for at in clause) or words[alignment.start].form in _NEW_CLAUSE - {"that", "if"}:
        return None
    return statement[words[clause[0]].start : words[clause[-1]].end]


def _of_edit(quotation: Quotation, statement: str, words: Sequence[Word], edit: Edit) -> Iterator[str]:
    replaced = _replaced(quotation, words, edit)
    put_in = [quotation.words[at] for at in range(edit.quoted_start, edit.quoted_end) if at in quotation.bracketed]
    turned = [words[at] for at in replaced if _turns(words, at) and _reaches(statement, words, at, replaced.stop)]
    denying = [word for at, word in enumerate(put_in) if _turns(put_in, at)]
    if turned and not denying:
        yield f"left out: {_quoted(statement, turned)}, which turns the meaning of what follows"
    if denying and not turned:
        yield f"put in: {_quoted(quotation.text, denying)}, which turns the meaning of what follows"
    if edit.start == edit.end:
        return
    if not put_in and _denies_across(statement, words, edit):
        yield f"joined: {_quoted(statement, [words[edit.start - 1]])} to words that the statement does not deny"
    if put_in:
        counted = numbers(statement[words[edit.start].start : words[edit.end - 1].end])
        given = numbers(quotation.text[put_in[0].start : put_in[-1].end])
        if counted and _foreign(given, {one.value for one in counted}):
            yield f"put in: {_named(given)} in place of {_named(counted)}"


def _replaced(quotation: Quotation, words: Sequence[Word], edit: Edit) -> range:
    """The statement's words that an edit left out; where brackets begin or end the quotation, those in their place."""
    inserted = edit.quoted_end - edit.quoted_start
    if inserted and edit.quoted_start == 0:
        return range(max(0, edit.end - MOST_REPLACED), edit.end)
    if inserted and edit.quoted_end == len(quotation.words):
        return range(edit.start, min(len(words), edit.start + inserted + 1))
    return range(edit.start, edit.end)


def _turns(words: Sequence[Word], at: int) -> bool:
    """Whether a word denies or turns what follows; "not" in "not only" does not."""
    form, following = words[at].form, words[at + 1 : at + 2]
    return (is_negation(form) or form in _REVERSERS) and not (following and following[0].form in ("only", "just"))


def _reaches(statement: str, words: Sequence[Word], at: int, kept: int) -> bool:
    """Whether the clause of word `at` goes on into the word `kept`, the first that the quotation has again."""
    if kept >= len(words):
        return True
    return words[kept].form not in _NEW_CLAUSE and not _ends_between(statement, words, at, kept)


def _denies_across(statement: str, words: Sequence[Word], edit: Edit) -> bool:
    """Whether the last word before a gap denies, as it stands, something else than what follows the gap."""
    before, after = edit.start - 1, edit.end
    if before < 0 or after >= len(words) or not is_negation(words[before].form):
        return False
    return _ends_between(statement, words, before, after) and words[after].form not in _NEW_CLAUSE


def _ends_between(statement: str, words: Sequence[Word], first: int, last: int) -> bool:
    between = statement[words[first].end : words[last].start]
    return CLAUSE_END.search(fold(_ASIDE.sub(" ", between))) is not None


def _without_marks(text: str, *, brackets: bool) -> str:
    """A quotation as it reads on from word to word, with or without what stands in brackets."""
    bare = ELLIPSIS.sub(" ", text)
    return bare.replace("[", " ").replace("]", " ") if brackets else BRACKETS.sub(" ", bare)


def _foreign(given: list[Mention], stated: set[str]) -> list[Mention]:
    return [one for one in given if one.value not in stated]


def _quoted(text: str, words: Sequence[Word]) -> str:
    return ", ".join(dict.fromkeys(f"“{text[word.start : word.end]}”" for word in words))


def _named(mentions: list[Mention]) -> str:
    return ", ".join(dict.fromkeys(" ".join(one.written.split()) for one in mentions))
