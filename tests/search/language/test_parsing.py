"""What users type, as the engine understands it."""

import re
import time
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.analysis import tokenise
from search.language import parse, parsing, plain, words
from search.language.conversion import Conversion
from search.language.grammar import parse_structure
from search.language.nodes import Fuzzy, Or, Pattern, Phrase, Word
from search.language.tidying import SYNTAX
from search.language.words import leaves


@pytest.mark.parametrize(
    ("text", "parsed", "is_plain"),
    [
        ("missile defense", "missile defense", True),
        ("missile missile", "missile", True),
        ('"global missile defense"', '"global missile defense"', False),
        ("“global missile defense”", '"global missile defense"', False),
        ('"taxes"', '"taxes"', False),
        ('"will not raise"~3 taxes^2', '"will not raise"~3 AND taxes^2', False),
        ("missile AND NOT space", "missile AND NOT space", False),
        ("missile -space", "missile AND NOT space", False),
        ("NOT space", "NOT space", False),
        ("a OR b AND c", "a OR (b AND c)", False),
        ("(iran OR korea) missile", "(iran OR korea) AND missile", False),
        ("speaker:ryabkov watertight", "speaker:ryabkov AND watertight", False),
        ('speaker:"Sergey Ryabkov"', 'speaker:"sergey ryabkov"', False),
        ("speaker:(putin OR lavrov) nato", "(speaker:putin OR speaker:lavrov) AND nato", False),
        ("role:minister title:summit", "role:minister AND title:summit", False),
        ("kind:direct", "kind:direct", False),
        ("outlet:tass", "outlet:tass", False),
        ('outlet:"Press TV"', 'outlet:"press tv"', False),
        ("date:[2021-05 TO 2021-11]", "date:[2021-05 TO 2021-11]", False),
        ("date:[2021 TO]", "date:[2021 TO ]", False),
        ("date:2021-05", "date:2021-05", False),
        ("deterren*", "deterren*", False),
        ("wom?n", "wom?n", False),
        ("watertigth~", "watertigth~", False),
        ("word~2", "word~2", False),
        ("word~2/3", "word~2/3", False),
        ("missile^2.5 defense", "missile^2.5 defense", True),
        ("S-400", "s-400", True),
        ("U.S. S-400 $18 100% COVID-19 #StopWar", "u.s s-400 $18 100% covid-19 #stopwar", True),
        ("核武器", "核-武-器", True),
        ("We don’t know: is it safe? (No.) [sic]", "we don't know is it safe no sic", True),
        ("Why? *really* ~ten ^ 5", "why AND *really* AND ten AND 5", False),
        ("RUSSIA DOES NOT WANT WAR AND PEACE", "russia does not want war and peace", True),
        ("note: said he", "note said he", True),
        ("*", "*", False),
        ("OR", "or", False),
        ("AND OR", "and AND or", False),
        ('"rock AND"', '"rock and"', False),
        ('NOT "rock AND" roll', 'NOT "rock and" AND roll', False),
    ],
)
def test_queries(text: str, parsed: str, is_plain: bool) -> None:
    """Else users get answers to another question."""
    query = parse(text)
    assert query.parsed == parsed
    assert query.plain is is_plain
    assert query.notes == ()


@pytest.mark.parametrize(
    ("text", "parsed", "note"),
    [
        ('"missile', "missile", "ignored a quotation mark without its other half"),
        ("kind:nonsense", "kind AND nonsense", "no kind, searched as plain words: kind:nonsense"),
        ("date:soon", "soon", "no date, searched as plain words: date:soon"),
        ("a* b", "a AND b", "searched as plain words: a*"),
        ("word~9", "word~2", "at most 2 edits: word~9"),
        ("***", "", "no words to search for"),
        ('"', "", "no words to search for"),
        ("🙂", "", "no words to search for"),
        ("missile OR ", "missile", "ignored OR with nothing on one side"),
        ("AND missile", "missile", "ignored AND with nothing on one side"),
        ("missile defense NOT", "missile defense", "ignored NOT with nothing after it"),
        ("iran AND (missile OR) AND", "iran AND missile", "ignored OR with nothing on one side"),
        ("iran AND OR missile", "iran OR missile", "ignored AND with nothing on one side"),
        ("iran AND NOT", "iran", "ignored NOT with nothing after it"),
        ('"global * defense"', '"global defense"', 'no wildcards between quotation marks: "global * defense"'),
        (
            "date:[2021-11 TO 2021-05]",
            "date:[2021-11 TO 2021-05]",
            "no day lies between 2021-11 and 2021-05; swap the two",
        ),
        ("nuclear^-1 treaty", "nuclear treaty", "no weight, ignored: ^-1"),
        ('"a b"^x', '"a b" AND x', "no weight, ignored: ^"),
        ("x^2+y", "x 2-y", "no weight, ignored: ^"),
        ("speaker:", "speaker", 'nothing stands right after "speaker:", so it is searched as a plain word'),
        (
            'speaker: "ann lee"',
            'speaker AND "ann lee"',
            'nothing stands right after "speaker:", so it is searched as a plain word',
        ),
        (
            "taxes date:[2021-05",
            "taxes date 2021-05",
            "no range, searched as plain words: date:[2021-05 (a range is date:[2021-05 TO 2021-11])",
        ),
        ("(a AND b", "a AND b", "ignored parentheses that do not match"),
        ("(" * 200 + "a AND b" + ")" * 200, "a and b", "too many nested parentheses, searched as plain words"),
        ('"a b" ' * 400, "a b", "longer than 2000 characters, searched as plain words"),
    ],
)
def test_what_cannot_be_parsed_is_said(text: str, parsed: str, note: str) -> None:
    """Else a query silently means something else than what was typed."""
    query = parse(text)
    assert note in query.notes
    assert query.parsed == parsed or note.startswith(("no kind", "no date", "no day", "no words"))


_WORD = st.sampled_from(
    ("missile", "Taxes", "don't", "U.S.", "S-400", "$18", "100%", "café", "核武器", "not", "and", "Ryabkov,", "x.")
)


@settings(deadline=None)
@given(st.lists(_WORD, min_size=1, max_size=12).map(" ".join))
def test_the_way_around_the_parser_gives_the_same(text: str) -> None:
    """Else a query would change its meaning when a parenthesis is added."""
    through = Conversion(joined_by_and=False).convert(parse_structure(text, joined_by_and=False))
    assert parse(text).tree == through


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["will", "not", "NOT", "AND", "OR", "TO", "text", "S400", "18", "a", "Iran"]), min_size=1)
)
def test_a_phrase_by_itself_is_what_the_parser_makes_of_it(found: list[str]) -> None:
    """Else a phrase would change its meaning when a word is added."""
    text = f'"{" ".join(found)}"'
    with patch.object(parsing, "_QUOTED", re.compile("(?!)")):
        through = parse(text)
    assert parse(text) == through


@given(st.text(alphabet=st.sampled_from("abANDORT09' -.:_$\n")))
def test_what_is_told_at_a_glance_is_so(text: str) -> None:
    """Else syntax or a compound in a text that seems bare is overlooked."""
    if parsing._BARE.fullmatch(text):
        assert SYNTAX.search(text) is None
    if words._BARE.fullmatch(text):
        assert words._COMPOUND.search(text) is None


@settings(deadline=None)
@given(st.text() | st.text(alphabet=st.sampled_from("a.,-'&+:_/1$%#@ é核")))
def test_plain_texts_keep_every_word(text: str) -> None:
    """Else words of a statement are not looked for."""
    found = leaves(text)
    forms = [
        form for leaf in found for form in ((leaf.form,) if isinstance(leaf, Word) else getattr(leaf, "forms", ()))
    ]
    assert set(forms) == {token.exact for token in tokenise(text)}
    tree = plain(text).tree
    assert (tree is None) == (not forms)


_PIECES = st.sampled_from(
    ('"', "(", ")", "*", "?", "~", "~2", "^", "^3", "-", "+", ":", "[", "]", "{", "}", "TO", "AND", "OR", "NOT", " ",
     "word", "date:", "speaker:", "kind:", "outlet:", "title:", "a", "2021", "\\", "'", "é", "\u200b", "\x00", "/", "“",
     "核", "AND NOT")
)  # fmt: skip


@pytest.mark.usefixtures("_uncollected")
@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_no_text_fails_or_takes_long(text: str) -> None:
    """Else a typing error shows a traceback, or makes others wait."""
    start = time.thread_time()
    query = parse(text)
    assert str(query.parsed) is not None
    assert time.thread_time() - start < 1.0


@pytest.mark.usefixtures("_uncollected")
@pytest.mark.parametrize(
    "text", ["word " * 2000, '"' * 10_000, "(" * 10_000, "a* " * 3000, "a AND " * 1600, "~" * 10_000, "x:" * 5000]
)
def test_long_texts_are_parsed_at_once(text: str) -> None:
    """Else one query of 10,000 characters blocks a server."""
    parse("(warm up) AND *ing")
    start = time.thread_time()
    parse(text)
    assert time.thread_time() - start < 0.3


def test_nodes() -> None:
    """Else the executor is handed other records than it knows."""
    assert parse('"a b"').tree == Phrase(("a", "b"), ("a", "b"), True, 1)
    assert parse("taxes").tree == Word("taxes", "tax")
    assert parse('"taxes"').tree == Word("taxes", "tax", True)
    assert parse("two words").tree == Or((Word("two", "two"), Word("words", "word")), ranked=True)
    assert parse("speaker:put*").tree == Pattern("put*", "speaker")
    assert parse("putn~1").tree == Fuzzy("putn", 1)
