"""Reading quotations and laying them against statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.quotation import align, forms_of, read_quotation, without_attribution, words_of

STATEMENT = "We will not raise taxes on working families this year, because the U.S. economy needs well-being."


@pytest.mark.parametrize(
    ("quote", "faithful", "diff"),
    [
        (STATEMENT, True, (("equal", STATEMENT[:-1]),)),
        ("“we WILL not raise taxes”", True, (("equal", "We will not raise taxes"),)),
        (
            "We will … taxes on working families",
            True,
            (("equal", "We will"), ("delete", "not raise"), ("equal", "taxes on working families")),
        ),
        (
            "We will [...] raise taxes",
            True,
            (("equal", "We will"), ("delete", "not"), ("equal", "raise taxes")),
        ),
        (
            "[The government] will not raise taxes",
            True,
            (("insert", "The government"), ("equal", "will not raise taxes")),
        ),
        (
            "raise taxes on [them] this year",
            True,
            (
                ("equal", "raise taxes on"),
                ("delete", "working families"),
                ("insert", "them"),
                ("equal", "this year"),
            ),
        ),
        ("[w]e will not raise taxes", True, (("equal", "We will not raise taxes"),)),
        ("the US economy needs wellbeing", True, None),
        ("well being", True, (("equal", "well-being"),)),
        (
            "work ing families this year",
            True,
            (("delete", "working"), ("insert", "work ing"), ("equal", "families this year")),
        ),
        (
            "They will not raise taxes",
            False,
            (("delete", "We"), ("insert", "They"), ("equal", "will not raise taxes")),
        ),
        (
            "We will not raise wages and fees",
            False,
            (("equal", "We will not raise"), ("delete", "taxes on working"), ("insert", "wages and fees")),
        ),
        ("So we will not raise taxes", False, (("insert", "So"), ("equal", "We will not raise taxes"))),
        ("… raise taxes …", True, (("equal", "raise taxes"),)),
        ("We will raise taxes", False, (("equal", "We will"), ("delete", "not"), ("equal", "raise taxes"))),
        (
            "We will never raise taxes",
            False,
            (("equal", "We will"), ("delete", "not"), ("insert", "never"), ("equal", "raise taxes")),
        ),
        ("taxes … We will not", False, None),
    ],
)
def test_marked_changes_are_faithful_and_others_are_not(
    quote: str, faithful: bool, diff: tuple[tuple[str, str], ...] | None
) -> None:
    """Broken if an honest ellipsis were an alteration, or a dropped "not" passed for one."""
    aligned = align(read_quotation(quote), STATEMENT, words_of(STATEMENT))
    assert aligned.faithful is faithful
    assert (aligned.similarity == 1) is faithful
    if diff is not None:
        assert aligned.diff == diff


def test_similarity_counts_unmarked_words() -> None:
    """Broken if the formula were another than twice the common words over all: 2 * 4 / (2 * 4 + 2)."""
    aligned = align(read_quotation("We will never raise taxes"), STATEMENT, words_of(STATEMENT))
    assert aligned.similarity == pytest.approx(8 / 10)
    assert aligned.common == 4
    assert aligned.substance == 1.0


def test_nothing_in_common_aligns_to_nothing() -> None:
    """Broken if an empty alignment divided by zero."""
    aligned = align(read_quotation("elephants dance"), STATEMENT, words_of(STATEMENT))
    assert (aligned.diff, aligned.similarity, aligned.faithful, aligned.common) == ((), 0.0, False, 0)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("“A b,” he said. “C d.”", "A b, … C d."),
        ('Ann Lee: "A b."', "A b."),
        ('"A b." – Ann Lee', "A b."),
        ('Our motto is "no call too small".', 'Our motto is "no call too small".'),
        ('He said "yes," and I believe him', 'He said "yes," and I believe him'),
        ("“A b”", "“A b”"),
        ('"', '"'),
        ("", ""),
    ],
)
def test_attribution_is_told_from_quotation(text: str, spoken: str) -> None:
    """Broken if "he said" were looked for, or words quoted within a quotation were taken for all of it."""
    assert without_attribution(text) == spoken


def test_marks_are_read() -> None:
    """Broken if words in brackets counted as spoken, or an ellipsis were lost."""
    quotation = read_quotation("I [the minister] said . . . no (…) never")
    assert [word.form for word in quotation.words] == ["i", "the", "minister", "said", "no", "never"]
    assert quotation.bracketed == {1, 2}
    assert quotation.gaps == {4, 5}
    assert quotation.spoken == ["i", "said", "no", "never"]


@given(st.text(alphabet="aB9.,'’ -–$%éß#@[]\u3042\u0e01", max_size=40))
def test_forms_are_those_of_the_words(text: str) -> None:
    """The fast way to a text's forms gives what the words with their places give."""
    assert forms_of(text) == [word.form for word in words_of(text)]
