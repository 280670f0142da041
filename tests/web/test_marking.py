"""Tests of web.marking."""

from hypothesis import given
from hypothesis import strategies as st

from web.marking import Piece, excerpt, hit_pieces, paragraphs, pieces


def test_overlapping_marks_share_a_piece() -> None:
    """Two statements that overlap would hide one another."""
    assert pieces("abcdef", [((0, 4), "x"), ((2, 6), "y")]) == [
        Piece("ab", ("x",), ("x",)),
        Piece("cd", ("x", "y"), ("y",)),
        Piece("ef", ("y",), ()),
    ]


def test_matched_words_go_before_meaning() -> None:
    """A match of words would look like one of meaning."""
    assert [one.marks for one in hit_pieces("abc", [(1, 2)], (0, 1))] == [(), ("highlight",), ()]
    assert [one.marks for one in hit_pieces("abc", [], (0, 1))] == [("passage",), ()]
    assert hit_pieces("abc", [], (0, 3)) == [Piece("abc")]
    assert hit_pieces("", [], None) == []


def test_paragraphs_keep_places() -> None:
    """Marks would slip by the line breaks before them."""
    body = "One.\n\n \nTwo three.\r\nFour"
    found = paragraphs(body, [((12, 17), "m"), ((20, 24), "n")])

    assert [[piece.text for piece in line] for line in found] == [["One."], ["Two ", "three", "."], ["Four"]]
    assert found[1][1].marks == ("m",)


def test_excerpts_end_with_paragraphs() -> None:
    """A long article would be shown whole, or cut in mid-sentence."""
    body = "\n".join(f"line {number:02}" for number in range(100))
    start, end = excerpt(body, [(400, 405)], 50)

    assert body[start:end].splitlines()[0] in body.splitlines()
    assert body[start:end].splitlines()[-1] in body.splitlines()
    assert start <= 350
    assert end >= 455
    assert excerpt("short", [(0, 5)], 50) == (0, 5)


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.tuples(st.integers(0, 45), st.integers(0, 45)), st.sampled_from("abc")), max_size=6),
)
def test_pieces_join_to_the_text(text: str, marks: list[tuple[tuple[int, int], str]]) -> None:
    """Marking would lose or repeat letters, or mark others than it was told."""
    cut = pieces(text, marks)

    assert "".join(piece.text for piece in cut) == text
    place = 0
    for piece in cut:
        for offset in range(len(piece.text)):
            covering = {name for (start, end), name in marks if start <= place + offset < end}
            assert set(piece.marks) == covering
        place += len(piece.text)
