"""Nothing a text may hold makes the extractor raise, lose its place or invent spans."""

import random
import re
import string
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from index.extract import Extractor
from index.extract.quotes import find_quotations
from index.extract.tagger.features import cut
from index.extract.tagger.runtime import Runtime
from index.parallel import extract_in_parallel
from index.records import Document, Statement
from tests.eval.robustness import MANGLERS, mangle
from tests.eval.robustness import check as count_faults
from tests.index.extract.articles import ARTICLES

BODY = "\n\n".join(article.text for article in ARTICLES)
QUOTES = "\"'“”‘’«»„‟`"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """The extractor with all that ships with it."""
    return Extractor.load()


def check(extractor: Extractor, text: str) -> None:
    """Spans stand in the text, in order and disjoint, and hold the words they claim; dates are not in the future."""
    previous = 0
    for one in extractor.extract(Document(source="x", key="x", body=text, published="2021-05-04")):
        assert one.text.strip()
        assert " ".join(text[start:end] for start, end in one.spans) == one.text
        assert all(0 <= start < end <= len(text) for start, end in one.spans)
        assert all(a[1] <= b[0] for a, b in zip(one.spans, one.spans[1:], strict=False))
        assert one.spans[0][0] >= previous
        previous = one.spans[0][0]
        assert 0 <= one.confidence <= 1
        assert one.said_on is None or one.said_on <= "2021-05-04"
        if one.cue:
            assert text[slice(*one.cue.span)] == one.cue.text
        if one.speaker and one.speaker.mention_span:
            assert text[slice(*one.speaker.mention_span)] == one.speaker.mention


MANGLED = {
    "empty": "",
    "blank": " \n\r\n\t ",
    "one letter": "a",
    "marks only": QUOTES * 40,
    "colons": "Q:\nA:\nQ:\nA:\n",
    "no quote marks": "".join(char for char in BODY if char not in QUOTES),
    "doubled quote marks": "".join(char * 2 if char in QUOTES else char for char in BODY),
    "windows-1252 read as utf-8": BODY.encode("cp1252", "replace").decode("utf-8", "replace"),
    "utf-8 read as windows-1252": BODY.encode().decode("cp1252", "replace"),
    "windows line ends": BODY.replace("\n", "\r\n"),
    "old mac line ends": BODY.replace("\n", "\r"),
    "no line ends": BODY.replace("\n", " "),
    "capitals": BODY.upper(),
    "no capitals": BODY.lower(),
    "one long word": "x" * 20_000,
    "one long line of names": "Anna Berg said " * 800,
    "astral and control characters": "\x00\U0001f600\ufeff" + BODY[:3000].replace("a", "\U0001d41a"),
}


@pytest.mark.parametrize("name", MANGLED)
def test_mangled_text(extractor: Extractor, name: str) -> None:
    """A text mangled as files get mangled."""
    check(extractor, MANGLED[name])


@pytest.mark.parametrize("seed", range(12))
def test_fuzzed_text(extractor: Extractor, seed: int) -> None:
    """A text cut off anywhere, with characters put in, taken out and repeated at random."""
    chance = random.Random(seed)
    letters = list(BODY[chance.randrange(len(BODY)) :][:1500])
    for _ in range(60):
        at = chance.randrange(len(letters) + 1)
        move = chance.randrange(3)
        if move == 0:
            letters.insert(at, chance.choice(QUOTES + string.printable + "\u00a0\u2028\u200b…—"))
        elif move == 1:
            del letters[at : at + chance.randrange(20)]
        else:
            letters[at:at] = letters[at : at + chance.randrange(60)]
    check(extractor, "".join(letters))


def test_no_body(extractor: Extractor) -> None:
    """A document of ready statements has nothing to extract from."""
    assert extractor.extract(Document(source="x", key="x")) == []


def renamed(text: str, number: int) -> str:
    """A text whose persons and places are others."""
    words = set(re.findall("[a-z]+", text))
    ending = "bcdfgklmnprst"[number]
    return re.sub(r"\b[A-Z][a-z]{3,}\b", lambda name: name[0] + ending * (name[0].lower() not in words), text)


def test_time_grows_with_the_length() -> None:
    """If this fails, something is compared with everything else of its text, and a megabyte takes hours.

    Six times the text takes seven to nine times the time; with comparisons of all to all it takes 25.
    """
    runtime = Runtime(threads=1)
    extractor = Extractor(runtime)

    def seconds(copies: int) -> float:
        text = "\n\n".join(renamed(BODY, number) for number in range(copies))
        document = Document(source="x", key="x", body=text)
        scores = runtime.score(cut(runtime.tokeniser, text, find_quotations(text)))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(runtime, "score", lambda _: scores)
            found = []
            for _ in range(3):
                start = time.thread_time()
                extractor.extract(document)
                found.append(time.thread_time() - start)
        return min(found)

    assert seconds(12) < 14 * seconds(2)


def parted() -> list[list[Document]]:
    """The hand-written articles in parts of five."""
    documents = [Document(source=one.name, key=one.name, body=one.text, published=one.published) for one in ARTICLES]
    return [documents[at : at + 5] for at in range(0, len(documents), 5)]


def test_one_pronoun_over_and_over(extractor: Extractor) -> None:
    """Broken if whom "he" goes on with were looked for one within the other: so many ended in RecursionError."""
    body = "Tom Hall, a baker in Velt, came on Monday. " + "He said the town was cold. " * 1500
    found = extractor.extract(Document(source="x", key="x", body=body))
    assert len(found) > 1400
    assert {one.speaker.name for one in found if one.speaker} == {"Tom Hall"}


def test_processes_agree_with_one(extractor: Extractor) -> None:
    """Several processes return the same statements in the same order as one."""
    alone = [(one, found) for part in parted() for one, found in zip(part, extractor.extract_part(part), strict=True)]

    def idle(part: list[Document]) -> list[list[Statement]]:
        time.sleep(2)
        return extractor.extract_part(part)

    assert list(extract_in_parallel(parted(), 2, extractor.extract_part)) == alone
    assert list(extract_in_parallel(parted(), 3, idle)) == alone


def test_a_dead_process_loses_nothing(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    """If this fails, documents are lost, or waited for without end, when a process is killed."""
    monkeypatch.setattr("index.parallel.sys.executable", "/bin/false")
    found = [document.key for document, _ in extract_in_parallel(parted(), 3, extractor.extract_part)]
    assert found == [one.name for one in ARTICLES]


def test_leaving_early_ends_the_processes(extractor: Extractor) -> None:
    """If this fails, `onrecord extract ... | head` leaves processes behind."""
    found = extract_in_parallel(parted(), 2, extractor.extract_part)
    next(found)
    helpers = found.gi_frame.f_locals["helpers"]
    found.close()
    assert [one._process.returncode for one in helpers] == [0]


@pytest.mark.parametrize("how", MANGLERS)
def test_mangled_files(extractor: Extractor, tmp_path: Path, how: Callable[[str, random.Random], bytes]) -> None:
    """A sample of `python -m tests.eval.robustness`: if this fails, a mangled file is lost or its spans are wrong."""
    files = []
    for number, article in enumerate(ARTICLES[::4]):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(article.text, encoding="utf-8")
    (tmp_path / "mangled").mkdir()
    counts = count_faults(mangle(files, how, tmp_path / "mangled", 1), extractor, how.__name__)
    assert (counts["lost"], counts["wrong_statements"]) == (0, 0)
    assert counts["statements"] > 0
