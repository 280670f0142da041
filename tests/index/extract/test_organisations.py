"""The fullest name of an organisation."""

import pytest

from index.extract.mentions import organisation
from index.extract.organisations import fullest, meant


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The European Central Bank (ECB) met. The ECB said no.", "ECB", "European Central Bank"),
        ("The governor of the Bank of Velt (the B.V.) left. The B.V. said no.", "B.V.", "Bank of Velt"),
        ("The Central Bank (CBR) met. The ECB said no.", "ECB", "ECB"),
        ("He told The Velt Post so. The Post said no.", "Post", "Velt Post"),
        ("The Velt Post and the Oran Post met. The Post said no.", "Post", "Post"),
        ("They met on Capitol Hill. The Hill said no.", "Hill", "Hill"),
    ],
)
def test_fullest(text: str, name: str, expected: str) -> None:
    """Letters mean the words that they begin, a body's noun the one name that ends with it."""
    assert fullest(text, name) == expected


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("The Velt Port Authority met. <The authority> said no.", None, "Velt Port Authority"),
        ("The Velt Bank met the Oran Bank. <The bank> said no.", None, None),
        ("Velt Watch met. <The group> said no.", "Velt Watch", "Velt Watch"),
        ("Velt Watch met. <The ministry> said no.", "Velt Watch", None),
        ("Velt Watch met. <A group> said no.", "Velt Watch", None),
    ],
)
def test_meant(text: str, last: str | None, expected: str | None) -> None:
    """A noun means the one body named with it, "the group" whichever spoke last."""
    span = (text.index("<"), text.index(">") - 1)
    assert meant(text.replace("<", "").replace(">", ""), span, last, 0) == expected


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Neither company", None),
        ("Two-thirds", None),
        ("Quell, N.C.-based Norland Motors", "Norland Motors"),
        ("the Oran-based Velt Bank", "Velt Bank"),
    ],
)
def test_organisation(mention: str, expected: str | None) -> None:
    """Parts and choices of others have no name, and a seat is no part of one."""
    assert organisation(f"{mention} said no.", (0, len(mention))) == expected
