"""The quotation grammar."""

import pytest

from index.extract.quotes import find_quotations, paragraphs, quote_states


def pieces(text: str) -> list[list[str]]:
    """The words of each closed, top-level quotation."""
    return [[text[a:b] for a, b in one.pieces] for one in find_quotations(text) if one.closed and not one.nested]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"A b," she said. "C d."', [["A b,"], ["C d."]]),
        ("“A b,” she said.", [["A b,"]]),
        ("«A b» et „C d“ und »E f«", [["A b"], ["C d"], ["E f"]]),
        ("``A b,'' she said. ''C d.''", [["A b,"], ["C d."]]),
        ("‘It’s bad,’ said Bob. ‘We can’t go on,’ he added.", [["It’s bad,"], ["We can’t go on,"]]),
        ("'I like the dogs' home,' he said of the '90s.", [["I like the dogs' home,"]]),
        ("â€œWe areâ€\x9d here", [["We are"]]),
        ("He is 6'2\" tall.", []),
        ('"First.\n\n"Second.\n\n"Third," he said. "x"', [["First.", "Second.", "Third,"], ["x"]]),
        ('An "open one here.\n\nNext with "a good one" inside.', [["a good one"]]),
        ('It sold "fresh fish and closed.\n\n"Nothing new," he said.', [["Nothing new,"]]),
        ('"It was hot, said her son, Bob Lee.\n\n"We ran," he said.', [["We ran,"]]),
        ("‘“Get in,” he told me,’ she said.", [["“Get in,” he told me,"]]),
        ("— Never, she said. — Not now.\n\n— Why? asked Bob Lee.", [["Never"], ["Not now."], ["Why?"]]),
        ("– Roads: Bob Lee, said to be ill, leaves.\n\n– Schools close.", []),
        ("", []),
        ('"', []),
        ('""""', []),
    ],
)
def test_find_quotations(text: str, expected: list[list[str]]) -> None:
    """Every kind of mark is paired, apostrophes and stray marks are not."""
    assert pieces(text) == expected


def test_nested() -> None:
    """A quotation within a quotation is found and marked as nested."""
    text = "“She said ‘go away’ twice,” he told them."
    inner = [one for one in find_quotations(text) if one.nested]
    assert [text[slice(*one.pieces[0])] for one in inner] == ["go away"]


def test_unbalanced_mark_spoils_its_paragraph_only() -> None:
    """A quotation without its closing mark ends with its paragraph and is marked as open."""
    text = 'He said "this.\nShe said "that."'
    first, second = find_quotations(text)
    assert (first.closed, text[slice(*first.pieces[0])]) == (False, "this.")
    assert (second.closed, text[slice(*second.pieces[0])]) == (True, "that.")


def test_quote_states() -> None:
    """Outside 0, in double marks 1, opening mark 3, closing mark 4."""
    text = 'a "b" c'
    assert list(quote_states(text, find_quotations(text))) == [0, 0, 3, 1, 4, 0, 0]


def test_paragraphs_of_any_line_ends() -> None:
    """Lines end with any of the usual line ends; empty ones do not count."""
    text = " a\r\n\r\nb\rc\u2028d "
    assert [text[a:b] for a, b in paragraphs(text)] == ["a", "b", "c", "d"]
