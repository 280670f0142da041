"""The words of a batch: which forms were met, and under which terms they are sorted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import exact_form, stem

Ints = NDArray[np.int32]


class FormNumbers(dict[str, int]):
    """Numbers words as they are met: the same number for words of one exact form."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[str] = []

    def __missing__(self, word: str) -> int:
        exact = exact_form(word)
        if exact != word:
            number = self[exact]
        else:
            number = len(self.forms)
            self.forms.append(exact)
        self[word] = number
        return number


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Forms and terms, each in the order of their UTF-8 bytes.

    Attributes:
        forms: The exact forms.
        terms: The terms (stems).
        form_term: The term of each form, shape (forms,).
        form_code: The form's number among those of its term, the most frequent first, shape (forms,).
        form_count: How often each form occurs, in all fields, shape (forms,).
        term_starts: Where each term's forms begin in term_forms, shape (terms + 1,).
        term_forms: The forms by term, then code, shape (forms,).
    """

    forms: list[bytes]
    terms: list[bytes]
    form_term: Ints
    form_code: Ints
    form_count: NDArray[np.int64]
    term_starts: Ints
    term_forms: Ints


def make_dictionary(forms: Sequence[bytes], stems: Sequence[bytes], counts: NDArray[np.int64]) -> Dictionary:
    """Sort out forms and terms.

    Args:
        forms: Distinct forms, sorted.
        stems: The term of each.
        counts: How often each occurs, shape (forms,).
    """
    terms = sorted(set(stems))
    term_numbers = {term: number for number, term in enumerate(terms)}
    form_term = np.fromiter((term_numbers[s] for s in stems), np.int32, len(stems))
    term_forms = np.lexsort((np.arange(len(forms)), -counts, form_term)).astype(np.int32)
    term_starts = np.zeros(len(terms) + 1, np.int32)
    np.cumsum(np.bincount(form_term, minlength=len(terms)), out=term_starts[1:])
    form_code = np.empty(len(forms), np.int32)
    form_code[term_forms] = np.arange(len(forms), dtype=np.int32) - np.repeat(term_starts[:-1], np.diff(term_starts))
    return Dictionary(list(forms), terms, form_term, form_code, counts, term_starts, term_forms)


def dictionary_of(numbers: FormNumbers, counts: NDArray[np.int64]) -> tuple[Dictionary, Ints]:
    """The dictionary of what was met, and the place in it of each form by its provisional number."""
    encoded = [form.encode("utf-8", "surrogatepass") for form in numbers.forms]
    order = sorted(range(len(encoded)), key=encoded.__getitem__)
    place = np.empty(len(order), np.int32)
    place[np.array(order, np.int64)] = np.arange(len(order), dtype=np.int32)
    stems = [stem(numbers.forms[i]).encode("utf-8", "surrogatepass") for i in order]
    return make_dictionary([encoded[i] for i in order], stems, counts[np.array(order, np.int64)]), place
