"""The commands that answer: search, similar, match, verify, trace, show, export, stats, speakers."""

import io
import json
import math
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import click

from index.errors import ParameterError
from index.options import Command, index_option, json_option, model_option
from index.read.files import UnreadableError, decode, opened, refuse_binary
from index.records import Kind
from index.terminal import printable
from search.engine import Engine
from search.exports import Form, write_export
from search.paging import check_limit
from search.records import Filters, Mode, Page, Relation, SearchRequest, Sort
from search.render import (
    match_json,
    page_json,
    speaker_profile_json,
    statement_json,
    statistics_json,
    trace_json,
    verification_json,
)
from search.terminal import write_matches, write_page, write_statement, write_trace, write_verification


def filter_options(command: Command) -> Command:
    """Give a command the contract's FILTERS; it gets them as `filters`."""

    @wraps(command)
    def collected(*args: Any, **options: Any) -> Any:
        options["filters"] = Filters(
            speakers=options.pop("speaker"),
            outlets=options.pop("outlet"),
            kinds=tuple(Kind(kind) for kind in options.pop("kind")),
            date_from=options.pop("date_from"),
            date_to=options.pop("date_to"),
            include_beliefs=options.pop("include_beliefs"),
            min_confidence=options.pop("min_confidence"),
        )
        return command(*args, **options)

    for option in reversed(_FILTERS):
        collected = option(collected)
    return collected  # type: ignore[return-value]


class _Share(click.FloatRange):
    """A number from 0 to 1; "nan", which compares with nothing, is refused."""

    def __init__(self) -> None:
        """Set the bounds."""
        super().__init__(0, 1)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number.

        Raises:
            BadParameter: If it is none, or out of bounds.
        """
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value!r} is not in the range 0<=x<=1.", param, ctx)
        return number


_FILTERS: tuple[Callable[[Any], Any], ...] = (
    click.option("--speaker", multiple=True, metavar="NAME", help="Only this speaker, by name or id; repeatable."),
    click.option("--outlet", multiple=True, metavar="NAME", help="Only this outlet; repeatable."),
    click.option("--kind", multiple=True, type=click.Choice([kind.value for kind in Kind]), help="Repeatable."),
    click.option("--from", "date_from", metavar="DATE", help="First day: 2021, 2021-05 or 2021-05-04."),
    click.option("--to", "date_to", metavar="DATE", help="Last day, inclusive."),
    click.option("--include-beliefs", is_flag=True, help="Also reported beliefs and intentions."),
    click.option("--min-confidence", type=_Share(), default=0.0, metavar="P", help="Least confidence, 0 to 1."),
)

limit_option = click.option("--limit", default=10, show_default=True, type=int, metavar="N", help="Most results.")
mode_option = click.option(
    "--mode", default=Mode.HYBRID.value, show_default=True, type=click.Choice([mode.value for mode in Mode])
)


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False))


def _print_page(page: Page, *, as_json: bool, explain: bool = False) -> None:
    if as_json:
        _print_json(page_json(page))
    else:
        write_page(page, explain=explain)


@click.command()
@click.argument("query")
@filter_options
@mode_option
@limit_option
@click.option("--cursor", metavar="C", help="The `next` of the page before.")
@click.option(
    "--sort", default=Sort.RELEVANCE.value, show_default=True, type=click.Choice([sort.value for sort in Sort])
)
@click.option("--explain", is_flag=True, help="Show each leg's rank and score.")
@index_option
@model_option
@json_option
def search(
    query: str,
    filters: Filters,
    mode: str,
    limit: int,
    cursor: str | None,
    sort: str,
    explain: bool,
    folder: Path,
    model: str | None,
    as_json: bool,
) -> None:
    """What was said about QUERY?

    Words find statements that hold them or mean the same. "Exact phrases", AND OR NOT, -word, speaker:name,
    date:[2021-05 TO 2021-11], wild*, fuzzy~ and "near each other"~5 find just what they say.
    """
    request = SearchRequest(
        text=query,
        mode=Mode(mode),
        filters=filters,
        sort=Sort(sort),
        limit=limit,
        cursor=cursor,
        explain=explain,
    )
    _print_page(Engine.open(folder, model).search(request), as_json=as_json, explain=explain)


@click.command()
@click.argument("statement_id", required=False)
@click.option("--text", help="A statement that need not be in the index.")
@click.option("--relation", type=click.Choice([relation.value for relation in Relation]), help="Only so related ones.")
@filter_options
@limit_option
@click.option("--cursor", metavar="C", help="The `next` of the page before.")
@index_option
@model_option
@json_option
def similar(
    statement_id: str | None,
    text: str | None,
    relation: str | None,
    filters: Filters,
    limit: int,
    cursor: str | None,
    folder: Path,
    model: str | None,
    as_json: bool,
) -> None:
    """Who else said something like STATEMENT_ID, or like --text, and when?"""
    page = Engine.open(folder, model).similar(
        statement_id=statement_id,
        text=text,
        filters=filters,
        limit=limit,
        cursor=cursor,
        relation=Relation(relation) if relation else None,
    )
    _print_page(page, as_json=as_json)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--unrelated", is_flag=True, help="Take each line by itself, not as part of a transcript.")
@filter_options
@mode_option
@limit_option
@index_option
@model_option
@json_option
def match(
    file: str,
    unrelated: bool,
    filters: Filters,
    mode: str,
    limit: int,
    folder: Path,
    model: str | None,
    as_json: bool,
) -> None:
    """The most similar statements for every line of FILE, or for every JSON Lines record {id, text} in it.

    FILE may be packed as .gz, .xz or .zst; - is standard input.

    The lines are taken as one transcript: whose and of when the lines around a line surely are counts for it, too.
    """
    queries = list(_read_queries(file))
    if not queries:
        click.echo(f"note: {file} holds no line to look for", err=True)
    engine = Engine.open(folder, model)
    texts = [text for _, text in queries]
    for note in engine.comparison_notes() if Mode(mode) is not Mode.KEYWORD else ():
        click.echo(f"note: {note}", err=True)
    answers = engine.match(texts, limit=limit, mode=Mode(mode), filters=filters, transcript=not unrelated)
    for (query_id, text), found in zip(queries, answers, strict=True):
        if as_json:
            _print_json(match_json(query_id, found))
            continue
        write_matches(query_id, text, [(one, engine.statement(one.id)) for one in found])


def _read_queries(file: str) -> Iterator[tuple[str, str]]:
    """Ids and texts; the id of a plain line, and of a record that has none, is the line's number."""
    for number, line in enumerate(io.StringIO(_text_of(file), newline=None), start=1):
        text = line.strip()
        if not text:
            continue
        if not text.startswith("{"):
            yield str(number), text
            continue
        try:
            record = json.loads(text)
        except json.JSONDecodeError as error:
            reason = f"{file}:{number}: broken JSON ({error.msg} at character {error.pos + 1})"
            raise ParameterError("FILE", reason) from error
        except RecursionError as error:
            raise ParameterError("FILE", f"{file}:{number}: broken JSON (nested too deeply)") from error
        if not isinstance(record.get("text"), str):
            raise ParameterError("FILE", f'{file}:{number}: the record has no "text"')
        given = record.get("id")
        yield str(number if given is None else given), record["text"]


def _text_of(file: str) -> str:
    """A file's text, unpacked and decoded as `index` does; what is doubtful in it is said on standard error.

    Raises:
        ParameterError: If it cannot be read as text.
    """
    try:
        with opened(file) as stream:
            data = stream.read()
        refuse_binary(data)
        decoded = decode(data)
    except UnreadableError as error:
        where = file if error.line is None else f"{file}:{error.line}"
        raise ParameterError("FILE", f"{where}: {error.reason}") from error
    if decoded.note:
        click.echo(f"onrecord: {file}:{decoded.note_line}: {decoded.note}", err=True)
    return decoded.text.removeprefix("\ufeff")


@click.command()
@click.argument("quote")
@click.option("--speaker", metavar="NAME", help="Who is said to have said it.")
@index_option
@model_option
@json_option
def verify(quote: str, speaker: str | None, folder: Path, model: str | None, as_json: bool) -> None:
    """Did they really say QUOTE?"""
    verification = Engine.open(folder, model).verify(quote, speaker)
    if as_json:
        _print_json(verification_json(verification))
    else:
        write_verification(verification)


@click.command()
@click.argument("statement_id", required=False)
@click.option("--text", help="The subject, where no statement is given.")
@click.option("--speaker", metavar="NAME", help="Whose statements; the given statement's speaker unless said.")
@limit_option
@index_option
@model_option
@json_option
def trace(
    statement_id: str | None,
    text: str | None,
    speaker: str | None,
    limit: int,
    folder: Path,
    model: str | None,
    as_json: bool,
) -> None:
    """How did one speaker's line on a subject go, by date?"""
    found = Engine.open(folder, model).trace(statement_id=statement_id, text=text, speaker=speaker, limit=limit)
    if as_json:
        _print_json(trace_json(found))
    else:
        write_trace(found)


@click.command()
@click.argument("statement_id")
@index_option
@json_option
def show(statement_id: str, folder: Path, as_json: bool) -> None:
    """One statement with everything known about it."""
    stored = Engine.open(folder).statement(statement_id)
    if as_json:
        _print_json(statement_json(stored))
    else:
        write_statement(stored)


@click.command()
@click.argument("query", default="")
@filter_options
@mode_option
@click.option("--format", "form", required=True, type=click.Choice(["jsonl", "csv"]))
@index_option
@model_option
def export(query: str, filters: Filters, mode: str, form: Form, folder: Path, model: str | None) -> None:
    """Every statement that answers QUERY (all, without one) and the filters, on standard output."""
    request = SearchRequest(text=query, mode=Mode(mode), filters=filters)
    write_export(Engine.open(folder, model).export(request), form, sys.stdout)


@click.command()
@index_option
@json_option
def stats(folder: Path, as_json: bool) -> None:
    """What the index holds."""
    found = statistics_json(Engine.open(folder).statistics())
    if as_json:
        _print_json(found)
    else:
        for name, value in found.items():
            click.echo(f"{name.replace('_', ' '):16} {'-' if value is None else value}")


@click.command()
@click.argument("prefix", default="")
@limit_option
@index_option
@json_option
def speakers(prefix: str, limit: int, folder: Path, as_json: bool) -> None:
    """Speakers whose name has a word that begins with PREFIX."""
    check_limit(limit)
    found, total = Engine.open(folder).speakers(prefix, limit=limit)
    if as_json:
        _print_json({"results": [speaker_profile_json(one) for one in found], "total": total})
        return
    if not found:
        click.echo("Nobody found.")
    for one in found:
        click.echo(f"{one.statement_count:6}  {printable(one.name)}  ({one.id})")
    if total > len(found):
        click.echo(f"and {total - len(found)} more; see --limit", err=True)


COMMANDS = (search, similar, match, verify, trace, show, export, stats, speakers)
