"""What the first lines of plain articles say."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.read.header_lines import Header
from index.read.headers import read_header, running_text_start

SEEDS = Path(__file__).parents[3] / "seeds"

BODY = "The government will not raise taxes this year, the minister said on Monday after a long meeting in parliament."


def said(text: str) -> dict[str, str]:
    """Only what a header says."""
    header = read_header(text)
    return {
        field.name: value for field in fields(Header) if (value := getattr(header, field.name)) and field.name != "end"
    }


def test_first_seed() -> None:
    """If this fails, the first seed loses its dateline."""
    text = (SEEDS / "000_bf2a5dd6e8b4b691.txt").read_text(encoding="utf-8")
    assert said(text) == {"outlet": "TASS", "published": "2021-11-02", "place": "NEW YORK"}


@pytest.mark.parametrize(
    "text",
    [
        "MOSS: I would like to say first that nobody here has seen the plan, whatever they tell you.\n\nThanks.",
        "DANA MOSS: The plan was never shown to anybody in parliament, the minister knows that.\n\nIVES: No.",
        "NOTE: The government will not raise taxes this year, the minister said on Monday in parliament.\n\nMore.",
    ],
)
def test_a_label_is_no_dateline(text: str) -> None:
    """If this fails, transcripts lose their first speaker."""
    assert read_header(text).place is None


def test_second_seed() -> None:
    """If this fails, the second seed loses its date or headline."""
    text = (SEEDS / "002_07ca78d4bf3aa102.txt").read_text(encoding="utf-8")
    assert said(text) == {
        "title": "Russia ready for strategic stability dialogue with US: Foreign ministry",
        "published": "2021-05-04",
    }


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", {}),
        ("WASHINGTON (Reuters) - ", {"place": "WASHINGTON", "outlet": "Reuters"}),
        ("WASHINGTON (AP) — ", {"place": "WASHINGTON", "outlet": "AP"}),
        ("LONDON, March 3 (AP) — ", {"place": "LONDON", "outlet": "AP"}),
        ("LONDON, March 3, 2021 (AP) — ", {"place": "LONDON", "outlet": "AP", "published": "2021-03-03"}),
        ("FLINT, Mich., Oct. 4 (UPI) — ", {"place": "FLINT, Mich.", "outlet": "UPI"}),
        ("New York (AFP) – ", {"place": "New York", "outlet": "AFP"}),
        ("MOSCOW, May 4. /TASS/. ", {"place": "MOSCOW", "outlet": "TASS"}),
        ("(CNN) ", {"outlet": "CNN"}),
        ("ST. LOUIS — ", {"place": "ST. LOUIS"}),
        ("PARIS/BERLIN (Reuters) - ", {"place": "PARIS/BERLIN", "outlet": "Reuters"}),
        ("MYRTLE BEACH, S.C. - ", {"place": "MYRTLE BEACH, S.C."}),
        ("UNITED NATIONS — ", {"place": "UNITED NATIONS"}),
        ("SÃO PAULO — ", {"place": "SÃO PAULO"}),
        ("KUALA LUMPUR: ", {"place": "KUALA LUMPUR"}),
        ("Sanders says that he will win.\n\n", {"title": "Sanders says that he will win"}),
        ("EXCLUSIVE – Stone: Don’t trust them\n\n", {"title": "EXCLUSIVE – Stone: Don’t trust them"}),
        ("By Jane Doe\n\n", {"author": "Jane Doe"}),
        ("By Jane Doe and John Roe\n\n", {"author": "Jane Doe and John Roe"}),
        ("BY JANE DOE | May 3, 2021\n\n", {"author": "JANE DOE", "published": "2021-05-03"}),
        ("By Jane Doe, Reuters\n\n", {"author": "Jane Doe", "outlet": "Reuters"}),
        ("Published: 3 May 2021\n\n", {"published": "2021-05-03"}),
        ("Published on Monday, May 3, 2021\n\n", {"published": "2021-05-03"}),
        ("2021-05-03T10:00:00Z\n\n", {"published": "2021-05-03"}),
        ("Monday, May 3, 2021\n\n", {"published": "2021-05-03"}),
        ("3 May 2021, 14:05 GMT\n\n", {"published": "2021-05-03"}),
        ("Updated: May 5, 2021\nPublished: May 3, 2021\n\n", {"published": "2021-05-03"}),
        ("Updated: May 5, 2021\n\n", {"published": "2021-05-05"}),
        ("https://example.org/news/1\n\n", {"url": "https://example.org/news/1"}),
        ("URL: https://example.org/news/1\n\n", {"url": "https://example.org/news/1"}),
        ("Source: https://example.org/news/1\n\n", {"url": "https://example.org/news/1"}),
        ("Source: The Example Times\n\n", {"outlet": "The Example Times"}),
        ("Title: No new taxes\n\n", {"title": "No new taxes"}),
        ("# No new taxes\n\n", {"title": "No new taxes"}),
        ("• No new taxes\n\n", {"title": "No new taxes"}),
        ("No new taxes this year\n\n", {"title": "No new taxes this year"}),
        ("No new taxes this year.\n\n", {"title": "No new taxes this year"}),
        ("\ufeffNo new taxes this year\r\n\r\n", {"title": "No new taxes this year"}),
        (
            "---\ntitle: No new taxes\ndate: 2021-05-03\nauthor: Jane Doe\n---\n\n",
            {"title": "No new taxes", "published": "2021-05-03", "author": "Jane Doe"},
        ),
        (
            "No new taxes this year\nBy Jane Doe\nMay 3, 2021\n\nLONDON (Reuters) - ",
            {
                "title": "No new taxes this year",
                "author": "Jane Doe",
                "published": "2021-05-03",
                "place": "LONDON",
                "outlet": "Reuters",
            },
        ),
        (
            "No new taxes this year\nThe Daily Courier\nMay 3, 2021\n\n",
            {"title": "No new taxes this year", "outlet": "The Daily Courier", "published": "2021-05-03"},
        ),
        (
            "No new taxes this year\nThe Daily Courier | May 3, 2021 | By Jane Doe\n\n",
            {
                "title": "No new taxes this year",
                "outlet": "The Daily Courier",
                "published": "2021-05-03",
                "author": "Jane Doe",
            },
        ),
        (
            "No new taxes this year\nThe Daily Courier, 3 May 2021\n\n",
            {"title": "No new taxes this year", "outlet": "The Daily Courier", "published": "2021-05-03"},
        ),
        (
            "A press conference on taxes\nNew Delhi, May 3, 2021\n\n",
            {"title": "A press conference on taxes", "place": "New Delhi", "published": "2021-05-03"},
        ),
        (
            "Daily Press Briefing – May 3, 2021\n\n",
            {"title": "Daily Press Briefing – May 3, 2021", "published": "2021-05-03"},
        ),
        ("Press release rules get stricter\n\n", {"title": "Press release rules get stricter"}),
        ("FOR IMMEDIATE RELEASE\n\nNo new taxes this year\n\n", {"title": "No new taxes this year"}),
        (
            "Remarks by President Joe Biden at the State of the Union\n\n",
            {
                "title": "Remarks by President Joe Biden at the State of the Union",
                "speaker": "Joe Biden",
                "speaker_role": "President",
                "venue": "State of the Union",
            },
        ),
        (
            "Full text of Boris Johnson's speech\n\n",
            {"title": "Full text of Boris Johnson's speech", "speaker": "Boris Johnson"},
        ),
        (
            "FULL TEXT: Prime Minister Jacinda Ardern's address\n\n",
            {
                "title": "FULL TEXT: Prime Minister Jacinda Ardern's address",
                "speaker": "Jacinda Ardern",
                "speaker_role": "Prime Minister",
            },
        ),
        (
            "No new taxes this year\nBy Jane Doe, BBC News\nPublished\n3 May 2021\n\n",
            {
                "title": "No new taxes this year",
                "author": "Jane Doe",
                "outlet": "BBC News",
                "published": "2021-05-03",
            },
        ),
        ("No new taxes this year\n03.05.2021\n\n", {"title": "No new taxes this year", "published": "2021-05-03"}),
        ("No new taxes this year\n3. Mai 2021\n\n", {"title": "No new taxes this year", "published": "2021-05-03"}),
        (
            "No new taxes this year\nPublished 9:01 AM EDT, Mon May 3, 2021\n\n",
            {"title": "No new taxes this year", "published": "2021-05-03"},
        ),
        (
            "No new taxes this year\nMay 3, 2021 / 6:04 PM EDT / CBS News\n\n",
            {"title": "No new taxes this year", "published": "2021-05-03", "outlet": "CBS News"},
        ),
        (
            "No new taxes this year\nJane Doe in Velt\nMon 3 May 2021 10.05 BST\nLast modified on Tue 4 May 2021 09.12 "
            "BST\n\n",
            {"title": "No new taxes this year", "author": "Jane Doe", "published": "2021-05-03"},
        ),
        (
            "No new taxes this year\nBy REUTERS\nMAY 3, 2021\n\n",
            {"title": "No new taxes this year", "published": "2021-05-03", "outlet": "Reuters"},
        ),
        (
            "No new taxes this year\nBy Jane Doe | Reuters | May 3, 2021\n\n",
            {"title": "No new taxes this year", "author": "Jane Doe", "outlet": "Reuters", "published": "2021-05-03"},
        ),
        (
            "No new taxes this year\nJane Doe, Political Correspondent\nThe Velt Times\n3 May 2021\n\n",
            {
                "title": "No new taxes this year",
                "outlet": "The Velt Times",
                "published": "2021-05-03",
                "author": "Jane Doe",
            },
        ),
        ("KYIV. May 3 (Interfax-Ukraine) – ", {"place": "KYIV", "outlet": "Interfax-Ukraine"}),
        ("GENEVA (3 May 2021) – ", {"place": "GENEVA", "published": "2021-05-03"}),
        ("Geneva, 3 May 2021 – ", {"place": "Geneva", "published": "2021-05-03"}),
        ("LONDON--(BUSINESS WIRE)--", {"place": "LONDON", "outlet": "BUSINESS WIRE"}),
        (
            "Acme Robotics (ACR) reports its first profit\nMay 3, 2021\n\n",
            {"title": "Acme Robotics (ACR) reports its first profit", "published": "2021-05-03"},
        ),
        (
            "Speaker: Jane Doe\nVenue: Velt Town Hall\nDate: 3 May 2021\n\n",
            {"speaker": "Jane Doe", "venue": "Velt Town Hall", "published": "2021-05-03"},
        ),
        (
            "POLITICS\n\nNo new taxes this year\n\nBy Jane Doe\n3 May 2021\n\n",
            {"title": "No new taxes this year", "author": "Jane Doe", "published": "2021-05-03"},
        ),
        (
            "Remarks by President Barden on the Rivers Act\n\n",
            {
                "title": "Remarks by President Barden on the Rivers Act",
                "speaker": "Barden",
                "speaker_role": "President",
            },
        ),
        (
            "Remarks by the President on the Economy\nMay 3, 2021\n\n",
            {"title": "Remarks by the President on the Economy", "published": "2021-05-03"},
        ),
        (
            "Address to the Nation by H.E. Mr. John Roe, Minister of Finance\n3 May 2021\n\n",
            {
                "title": "Address to the Nation by H.E. Mr. John Roe, Minister of Finance",
                "speaker": "John Roe",
                "speaker_role": "Minister of Finance",
                "published": "2021-05-03",
            },
        ),
        (
            "No new taxes this year\nUpdated: May 5, 2021\nBy Jane Doe\n\n",
            {"title": "No new taxes this year", "published": "2021-05-05", "author": "Jane Doe"},
        ),
        (
            "*No new taxes this year*\n_By Jane Doe — March 2, 2022_\n\n",
            {"title": "No new taxes this year", "published": "2022-03-02", "author": "Jane Doe"},
        ),
        ("Speaker: Jane Doe, Minister of Finance\n\n", {"speaker": "Jane Doe", "speaker_role": "Minister of Finance"}),
    ],
)
def test_header_forms(header: str, expected: dict[str, str]) -> None:
    """If this fails, articles with this form of header lose what it says, or get what it does not."""
    assert said(header + BODY) == expected


@pytest.mark.parametrize(
    "text",
    [
        f'"I will win," said Jane Doe.\n\n{BODY}',
        f"He said he would win.\n\n{BODY}",
        f'"I was wrong," she said. "And I\'m sorry."\n\n{BODY}',
        f"Sens. Rand Paul (Ky.) and Ted Cruz (Tex.) voted against it. {BODY}",
        f"Rand Paul (R) voted against it. {BODY}",
        BODY,
        "One line only",
        "By the end of the year, taxes will be lower than they ever were before, said the minister of finance.",
        f"{BODY} (Reuters) - and so on",
        f"{BODY}\n\nPublished: 3 May 2021",
        f"{BODY}\n\nRemarks by President Joe Biden at noon",
    ],
)
def test_running_text_is_no_header(text: str) -> None:
    """If this fails, sentences are taken for headlines, authors or dates."""
    assert said(text) == {}


@given(st.text(alphabet=st.sampled_from("By Title:•\n#-–(AP)/.,May 3 2021http://xé"), max_size=200))
def test_any_text_has_its_header_inside(text: str) -> None:
    """If this fails, one strange article ends the reading of all, or its spans begin behind its end."""
    assert 0 <= read_header(text).end <= len(text)


@pytest.mark.parametrize(
    ("header", "end"),
    [
        ("", ""),
        ("WASHINGTON (AP) — ", "WASHINGTON (AP) — "),
        (" date 2021-11-02 NEW YORK, November 2. /TASS/. ", " date 2021-11-02 NEW YORK, November 2. /TASS/. "),
        ("May 04, 2021 05:41 UTC\n  • No taxes\n\n", "May 04, 2021 05:41 UTC\n  • No taxes"),
        ("No new taxes this year\r\nBy Jane Doe\r\n\r\n", "No new taxes this year\r\nBy Jane Doe"),
    ],
)
def test_where_the_running_text_begins(header: str, end: str) -> None:
    """If this fails, headers are shown as what stood before a statement."""
    assert running_text_start(header + BODY) == len(end)
