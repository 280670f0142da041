"""The engine over a real index: pages, filters, orders, similar, match, trace, timeline, exports."""

import json
import weakref
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import (
    DocumentUnknownError,
    IndexMissingError,
    ModelMismatchError,
    ParameterError,
    SpeakerUnknownError,
    StatementUnknownError,
)
from index.records import Kind
from search.engine import Engine
from search.records import Filters, Hit, Mode, Page, Relation, SearchRequest, Sort
from tests.search.conftest import SPEECHES
from web.command_line import program

QUERIES = st.sampled_from(
    [
        "",
        "missile defense",
        "taxes on working families",
        "missile OR taxes",
        '"working families" AND NOT nurses',
        "nurs*",
        "speaker:lee",
        "the",
        "a bridge over water",
        "zzzz",
    ]
)


def every_page(engine: Engine, request: SearchRequest) -> list[Page]:
    """The pages from the first to the last."""
    pages = [engine.search(request)]
    while pages[-1].next:
        assert len(pages) < 100
        pages.append(
            engine.search(
                SearchRequest(
                    text=request.text,
                    mode=request.mode,
                    sort=request.sort,
                    filters=request.filters,
                    limit=request.limit,
                    cursor=pages[-1].next,
                )
            )
        )
    return pages


@settings(max_examples=60, deadline=None)
@given(QUERIES, st.sampled_from(Mode), st.sampled_from(Sort), st.integers(1, 9), st.booleans())
def test_pages_exports_and_facets_agree(
    engine: Engine, text: str, mode: Mode, sort: Sort, limit: int, gazette: bool
) -> None:
    """What is counted, paged through and exported is one and the same set."""
    filters = Filters(outlets=("gazette",)) if gazette else Filters()
    request = SearchRequest(text=text, mode=mode, sort=sort, limit=limit, filters=filters)
    whole = engine.search(SearchRequest(text=text, mode=mode, sort=sort, limit=1000, filters=filters))
    pages = every_page(engine, request)
    ids = [hit.stored.id for page in pages for hit in page.hits]
    assert ids == [hit.stored.id for hit in whole.hits]
    assert ids == [stored.id for stored in engine.export(request)]
    assert len(set(ids)) == len(ids) == whole.total
    assert {page.total for page in pages} == {whole.total}
    assert sum(value.count for value in whole.facets.kind) == whole.total
    assert sum(value.count for value in whole.facets.outlet) == sum(hit.stored.outlet is not None for hit in whole.hits)
    if gazette:
        assert {hit.stored.outlet for hit in whole.hits} <= {"Gazette"}


@settings(max_examples=40, deadline=None)
@given(QUERIES, st.sampled_from(Mode))
def test_scores_fall_and_highlights_hold_words(engine: Engine, text: str, mode: Mode) -> None:
    """Scores are probabilities in falling order; a highlight stands on words of the text."""
    hits = engine.search(SearchRequest(text=text, mode=mode, limit=1000)).hits
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    for hit in hits:
        words = hit.stored.statement.text
        assert all(0 <= start < end <= len(words) and words[start:end].strip() for start, end in hit.highlights)


def texts(page: Page) -> list[str]:
    """The statements' words in order."""
    return [hit.stored.statement.text for hit in page.hits]


def found(engine: Engine, text: str, **fields: object) -> list[str]:
    """The words of what a search finds."""
    return texts(engine.search(SearchRequest(text=text, limit=100, **fields)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(speakers=("Ann Lee",)), [0, 1]),
        (Filters(speakers=("ann-lee", "Dee Fox")), [0, 1, 6, 7]),
        (Filters(speakers=("lee", "ray")), [0, 1, 2, 3]),
        (Filters(outlets=("HERALD",)), [1, 3, 6]),
        (Filters(date_from="2020", date_to="2020"), [1, 2, 3]),
        (Filters(date_from="2020-06-30", date_to="2020-12"), [2, 3]),
        (Filters(date_to="2019-03-01"), [0]),
        (Filters(date_from="2022-02-05"), [7]),
        (Filters(speakers=("nobody",)), []),
    ],
)
def test_filters(engine: Engine, filters: Filters, expected: list[int]) -> None:
    """Only what passes the filters answers; one dated to a month or year passes if any day of it does."""
    places = {text: i for i, (_, _, _, text) in enumerate(SPEECHES)}
    ids = [hit.stored.statement.external_id for hit in engine.search(SearchRequest(text="", filters=filters)).hits]
    assert sorted(id_ for id_ in ids if id_) == [f"r{i}" for i in expected]
    assert len(places) == len(SPEECHES) - 1


def test_kind_filter(engine: Engine) -> None:
    """Each kind is told from the others."""
    filters = Filters(kinds=(Kind.MIXED,))
    assert [text[:21] for text in found(engine, "", filters=filters)] == ["as technologies evolv"]


def test_date_orders(engine: Engine) -> None:
    """Oldest first and newest first, the undated last in both."""
    filters = Filters(speakers=("Cy Poe", "Dee Fox"))
    rising = engine.search(SearchRequest(text="", sort=Sort.DATE, filters=filters)).hits
    falling = engine.search(SearchRequest(text="", sort=Sort.DATE_DESCENDING, filters=filters)).hits
    assert [hit.stored.statement.external_id for hit in rising] == ["r5", "r6", "r7", "r4"]
    assert [hit.stored.statement.external_id for hit in falling] == ["r7", "r6", "r5", "r4"]


def test_nonsense_finds_nothing(engine: Engine) -> None:
    """No words and no meaning in common: an honest empty list."""
    assert found(engine, "zxqv blorf gnurp") == []


def test_meaning_without_words(engine: Engine) -> None:
    """A statement is found by what it means, and its passage is not passed off as matching words."""
    hits = engine.search(SearchRequest(text="recruiting medical staff", mode=Mode.SEMANTIC)).hits
    assert "nurses" in hits[0].stored.statement.text
    assert hits[0].highlights == ()
    assert hits[0].passage is not None


def by_external_id(hits: tuple[Hit, ...] | list[Hit]) -> dict[str | None, Hit]:
    """Hits by their records' own ids."""
    return {hit.stored.statement.external_id: hit for hit in hits}


def statement_id(engine: Engine, external_id: str) -> str:
    """The id of a ready statement."""
    hits = engine.search(SearchRequest(text="", limit=1000)).hits
    return by_external_id(hits)[external_id].stored.id


def test_similar_shows_what_differs(engine: Engine) -> None:
    """A denial and another number are found as similar, and shown as differences."""
    hits = by_external_id(engine.similar(statement_id=statement_id(engine, "r0")).hits)
    assert "r0" not in hits
    assert [one.what for one in hits["r1"].differences] == ["negation"]
    hits = by_external_id(engine.similar(statement_id=statement_id(engine, "r2")).hits)
    assert [(one.ours, one.theirs) for one in hits["r3"].differences if one.what == "number"] == [
        ("18 percent", "31 percent")
    ]
    assert {"taxes", "families"} <= set(hits["r3"].shared_words)


def test_similar_folds_repeats(engine: Engine) -> None:
    """The same words elsewhere are no similar statement: they are this one."""
    bridge = statement_id(engine, "r4")
    assert "r5" not in by_external_id(engine.similar(statement_id=bridge).hits)
    assert [stored.statement.external_id for stored in engine.repeats(bridge)] == ["r5"]
    assert engine.statement(bridge).repeat_count == 2


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (Relation.SAME_SPEAKER, {"r1"}),
        (Relation.OTHER_SPEAKERS, {"r2", "r3"}),
        (Relation.AFTER, {"r1", "r2", "r3"}),
        (Relation.BEFORE, set()),
    ],
)
def test_similar_by_relation(engine: Engine, relation: Relation, expected: set[str]) -> None:
    """The same speaker's, others', earlier or later ones."""
    hits = engine.similar(statement_id=statement_id(engine, "r0"), relation=relation).hits
    assert {one for one in by_external_id(hits) if one in {"r0", "r1", "r2", "r3"}} == expected


def test_similar_pages(engine: Engine) -> None:
    """Pages of similar statements neither repeat nor skip."""
    whole = engine.similar(text="missile defense of the US", limit=100)
    first = engine.similar(text="missile defense of the US", limit=3)
    second = engine.similar(text="missile defense of the US", limit=3, cursor=first.next)
    assert texts(whole)[:6] == texts(first) + texts(second)


def test_similar_pages_go_on_when_the_index_has_changed(tmp_path: Path) -> None:
    """A writer who merged segments between two pages would make the cursor one of another search."""

    def run(*arguments: str) -> None:
        done = CliRunner().invoke(program, ["--index", str(tmp_path / "i"), *arguments])
        assert done.exit_code == 0, done.output

    for number in range(6):
        record = {"text": f"We will raise taxes on {number} families.", "speaker": "Ann Lee"}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(record), encoding="utf-8")
        run("index", "--keyword-only", str(tmp_path / f"{number}.jsonl"))
    engine = Engine.open(tmp_path / "i")
    asked = engine.search(SearchRequest(text="5")).hits[0].stored.id
    first = engine.similar(statement_id=asked, limit=1)
    # Half of the first segment: it is written anew, and all rows behind it have other numbers.
    run("remove", str(tmp_path / "0.jsonl"), str(tmp_path / "1.jsonl"))
    engine.refresh()
    second = engine.similar(statement_id=asked, limit=1, cursor=first.next)
    assert second.total == 3
    assert not {hit.stored.id for hit in second.hits} & {asked, *(hit.stored.id for hit in first.hits)}
    engine.close()


def test_match(engine: Engine) -> None:
    """Every text gets its list, empty ones an empty one."""
    asked = ["Taxes on working families went up by 18 percent", "", "They hired forty nurses at the hospital"]
    for mode in (Mode.HYBRID, Mode.KEYWORD):
        first, second, third = engine.match(asked, limit=2, mode=mode)
        assert first[0].external_id == "r2"
        assert second == []
        assert third[0].external_id == "r6"
        assert len(first) == len(third) == 2


def test_match_knows_who_said_a_line_in_the_index(engine: Engine) -> None:
    """Bob Ray's other statement of 2020 is a likelier repeat of his words than of nearly the same ones by nobody."""
    known, unknown = (
        {match.external_id: match.score for match in next(engine.match([text], limit=3, transcript=False))}
        for text in (SPEECHES[2][3], SPEECHES[2][3].replace("18", "19"))
    )
    assert list(known)[:2] == ["r2", "r3"]
    assert known["r3"] > unknown["r3"]


def test_trace(engine: Engine) -> None:
    """One speaker's line by date, the statement itself in its place."""
    hits = engine.trace(statement_id=statement_id(engine, "r1")).hits
    assert [hit.stored.statement.external_id for hit in hits] == ["r0", "r1"]
    hits = engine.trace(text="taxes", speaker="Bob Ray").hits
    assert [hit.stored.statement.external_id for hit in hits] == ["r2", "r3"]


def test_trace_and_similar_say_what_they_could_not_take(engine: Engine) -> None:
    """Broken if several people's statements passed for one's line, or nothing asked for nothing found."""
    assert engine.trace(text=" ", speaker="Bob Ray").notes == ("no words to search for",)
    assert engine.similar(text="…").notes == ("no words to search for",)
    assert engine.trace(text="taxes", speaker="Bob Ray").notes == ()


def test_timeline_adds_up(engine: Engine) -> None:
    """Periods, series and the undated make up the total."""
    request = SearchRequest(text="", limit=1)
    for by in ("month", "year"):
        timeline = engine.timeline(request, by)  # type: ignore[arg-type]
        counted = sum(count for series in timeline.series for count in series.counts)
        assert counted + timeline.undated == engine.search(request).total
    assert timeline.periods == ("2019", "2020", "2021", "2022")


def test_speakers_and_documents(engine: Engine) -> None:
    """People by any word of their names; documents with their statements in order."""
    assert [one.name for one in engine.speakers("zakh")[0]] == ["Maria Zakharova"]
    assert engine.speaker("sergey-ryabkov").roles[0][0] == "Russian Deputy Foreign Minister"
    source = next(d.source for d in engine.documents() if d.outlet == "TASS")
    document, statements = engine.document(source)
    assert len(statements) == document.statement_count == 7
    assert [s.statement.spans[0][0] for s in statements] == sorted(s.statement.spans[0][0] for s in statements)
    assert engine.statistics().documents == 2 + len(SPEECHES)


def test_unknown_ids(engine: Engine) -> None:
    """What is not there is said to be not there, by name."""
    with pytest.raises(StatementUnknownError, match="ffff"):
        engine.statement("ffff")
    with pytest.raises(StatementUnknownError, match="nonsense"):
        engine.similar(statement_id="nonsense")
    with pytest.raises(DocumentUnknownError):
        engine.document("0")
    with pytest.raises(SpeakerUnknownError):
        engine.speaker("nobody")


@pytest.mark.parametrize(
    ("request_", "parameter"),
    [
        (SearchRequest(text="x", limit=0), "limit"),
        (SearchRequest(text="x", limit=1001), "limit"),
        (SearchRequest(text="x", cursor="?"), "cursor"),
        (SearchRequest(text="x", filters=Filters(date_from="yesterday")), "from"),
        (SearchRequest(text="x", filters=Filters(date_to="2021-13")), "to"),
    ],
)
def test_bad_parameters(engine: Engine, request_: SearchRequest, parameter: str) -> None:
    """The parameter at fault is named."""
    with pytest.raises(ParameterError) as caught:
        engine.search(request_)
    assert caught.value.parameter == parameter


def test_an_export_that_cannot_be_made_fails_before_it_begins(engine: Engine) -> None:
    """A server would send 200 and half a file, the command line the head of a table."""
    with pytest.raises(ParameterError, match="yesterday"):
        engine.export(SearchRequest(text="x", filters=Filters(date_from="yesterday")))


def test_an_empty_range_of_dates_finds_nothing_and_says_why(engine: Engine) -> None:
    """Swapped dates would look like a gap in the record, or match what is dated to a whole year."""
    page = engine.search(SearchRequest(text="", filters=Filters(date_from="2020-07", date_to="2020-06")))
    assert (page.total, page.hits) == (0, ())
    assert page.notes == ("no day lies between 2020-07 and 2020-06: from is after to; swap the two",)


def test_filters_by_unknown_names_say_so(engine: Engine) -> None:
    """A misspelt name would look like somebody who never spoke of it."""
    filters = Filters(speakers=("Ryabkof", "Bob Ray"), outlets=("Tazz",))
    notes = ("no speaker here is called 'Ryabkof'", "no outlet here is called 'Tazz'")
    assert engine.search(SearchRequest(text="missile", filters=filters)).notes == notes
    assert engine.similar(text="missile", filters=filters).notes == notes
    assert engine.search(SearchRequest(text="taxes", filters=Filters(speakers=("Bob Ray",)))).notes == ()


@pytest.mark.parametrize(
    ("query", "filters", "notes"),
    [
        ('"raise taxes" AND zebra', Filters(), ("no statement here matches zebra",)),
        ("speaker:obama AND zebra*", Filters(), ("no statement here matches speaker:obama or zebra*",)),
        ('"raise zebras"', Filters(), ('no statement here matches "raise zebras" (there is no zebras)',)),
        ('"taxes raise"', Filters(), ('no statement here matches "taxes raise"',)),
        (
            "speaker:fox AND bridge",
            Filters(),
            ("no statement matches all parts together; by themselves they match: speaker:fox in 2, bridge in 2",),
        ),
        ("nurses NOT speaker:fox", Filters(), ("without NOT speaker:fox, 2 statements would match",)),
        ("ward NOT speaker:fox", Filters(), ("without NOT speaker:fox, 1 statement would match",)),
        (
            "nurses AND hospital NOT speaker:fox",
            Filters(),
            ("without NOT speaker:fox, 1 statement would match",),
        ),
        (
            "bridge AND taxes",
            Filters(speakers=("Cy Poe",)),
            ("no statement that passes the filters matches taxes; others do",),
        ),
        ("bridge AND taxes", Filters(speakers=("Nobody",)), ("no speaker here is called 'Nobody'",)),
        ("zebra OR unicorn", Filters(), ("no statement here matches zebra OR unicorn",)),
        ("zxqv blorf", Filters(), ()),
    ],
)
def test_a_strict_query_without_results_says_which_part_is_at_fault(
    engine: Engine, query: str, filters: Filters, notes: tuple[str, ...]
) -> None:
    """Whoever joins four parts would have to find out by trying which of them nobody said."""
    for mode in (Mode.HYBRID, Mode.KEYWORD):
        page = engine.search(SearchRequest(text=query, filters=filters, mode=mode))
        assert (page.total, page.notes) == (0, notes)


def test_meaning_alone_says_that_it_knows_no_syntax(engine: Engine) -> None:
    """What NOT excludes would come back without a word."""
    page = engine.search(SearchRequest(text="nurses NOT hospital", mode=Mode.SEMANTIC))
    assert page.notes == ("searched by meaning alone, which knows no operators, phrases, fields or patterns",)


def test_a_request_is_answered_from_one_snapshot(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer who publishes between two questions of a request would turn a row into another statement."""
    asked = statement_id(engine, "r5")
    old = engine._backend
    find = old.row_of

    def taken_over(statement_id: str) -> int | None:
        monkeypatch.setattr(engine, "_backend", None)
        return find(statement_id)

    for ask in (engine.statement, engine.repeats, lambda one: engine.trace(statement_id=one, speaker="Cy Poe")):
        monkeypatch.setattr(engine, "_backend", old)
        monkeypatch.setattr(old, "row_of", taken_over)
        assert ask(asked)
        monkeypatch.setattr(old, "row_of", find)
    monkeypatch.setattr(engine, "_backend", old)


@pytest.mark.usefixtures("_uncollected")
def test_a_replaced_snapshot_closes_with_its_last_request(tmp_path: Path) -> None:
    """A server that is written to would hold every old snapshot's files open until garbage happens to be collected."""

    def add(text: str) -> None:
        source = tmp_path / f"{len(text)}.jsonl"
        source.write_text(json.dumps({"text": text, "speaker": "Ann Lee"}), encoding="utf-8")
        made = CliRunner().invoke(program, ["--index", str(tmp_path / "i"), "index", "--keyword-only", str(source)])
        assert made.exit_code == 0, made.output

    add("We will not raise taxes this year.")
    engine = Engine.open(tmp_path / "i")
    for text in ("", "taxes", "taxs year", "tax*", '"raise taxes"', "speaker:lee NOT taxes"):
        page = engine.search(SearchRequest(text=text, limit=1, explain=True))
    engine.verify("We will raise taxes this year")
    asked = engine.search(SearchRequest(text="")).hits[0].stored.id
    assert engine.trace(statement_id=asked).hits
    engine.similar(statement_id=asked)
    engine.timeline(SearchRequest(text="taxes"))
    list(engine.match(["taxes"]))
    list(engine.export(SearchRequest(text="taxes")))
    engine.speakers("lee")
    engine.complete("tax")
    old = weakref.ref(engine._backend)
    add("We will raise no taxes at all, and we never have.")
    engine.refresh()
    engine.speakers("lee")
    assert page.total == 0
    assert old() is None
    engine.close()


@pytest.mark.parametrize("query", ["US", "the", "will not"])
def test_function_words_alone_are_searched(engine: Engine, query: str) -> None:
    """Whoever asks for "US" would be told that nobody ever spoke of it."""
    found = engine.search(SearchRequest(text=query, limit=5)).hits
    assert found
    assert all(set(query.lower().split()) <= set(hit.stored.statement.text.lower().split()) for hit in found[:1])
    assert not any(hit.weak for hit in found[:1])


def test_trace_needs_somebody(engine: Engine) -> None:
    """A subject alone says nothing of whose line is meant."""
    with pytest.raises(ParameterError, match="whose statements") as caught:
        engine.trace(text="taxes")
    assert caught.value.parameter == "speaker"


def test_verify_needs_a_word(engine: Engine) -> None:
    """Three dots are no quotation."""
    with pytest.raises(ParameterError, match="no word"):
        engine.verify("…")


def test_open_errors(index_folder: object, tmp_path: object) -> None:
    """A folder without an index, and an index of another model."""
    with pytest.raises(IndexMissingError):
        Engine.open(tmp_path)  # type: ignore[arg-type]
    with pytest.raises(ModelMismatchError, match="another-model"):
        Engine.open(index_folder, model="another-model")  # type: ignore[arg-type]
