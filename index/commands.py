"""The commands that make and keep an index: index, extract, remove, doctor."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from index.errors import IndexDamagedError, ModelMismatchError
from index.options import index_option, json_option, model_option
from index.read import read
from index.records import Document, Rejection, Statement
from index.terminal import printable

if TYPE_CHECKING:
    from index.extract import Extractor

REJECTED = 3
"""Exit status: done, but some inputs were rejected."""

speaker_option = click.option(
    "--speaker", metavar="NAME", help="Whose words these are where the source names nobody: speeches, bare statements."
)


@click.command("index")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@speaker_option
@click.option("--keyword-only", is_flag=True, help="Without embeddings: quick, but no search by meaning.")
@model_option
@index_option
@click.pass_context
def index_command(
    context: click.Context,
    sources: tuple[str, ...],
    speaker: str | None,
    keyword_only: bool,
    model: str | None,
    folder: Path,
) -> None:
    """Read files, folders, globs or - (JSON Lines from standard input) into the index.

    Documents that the index has already are left alone unless they changed. Exit status 3 if some inputs were rejected.
    """
    from index.progress import Bars
    from index.store import Writer

    encoder = None if keyword_only else _encoder(folder, model)
    with Writer.open(folder, encoder) as writer, Bars(sources) as bars:
        report = writer.add(read(sources, speaker=speaker, advance=bars.read_bytes), bars.show)
    _print_rejections(report.rejections)
    click.echo(
        f"{folder}: {_count(report.added, 'document')} added, {report.replaced} replaced, {report.unchanged} unchanged;"
        f" {_count(report.statements, 'new statement')}"
        + (f"; {_count(len(report.rejections), 'input')} rejected or doubtful, see above" if report.rejections else "")
    )
    if not report.added and not report.replaced and report.unchanged:
        click.echo("nothing to do: the index has all of this already")
    context.exit(REJECTED if report.rejections else 0)


def _encoder(folder: Path, model: str | None) -> Any:
    """The encoder of an index, loaded only if something has to be encoded; None if it has no embeddings.

    Raises:
        ModelMismatchError: If the index was built with another model, or without one.
    """
    from index.encode import load_encoder
    from index.store import Later
    from index.store.models import built_with

    is_filled, named = built_with(folder)
    if is_filled and named is None and model is None:
        click.echo(f"{folder} has no embeddings; indexing without them", err=True)
        return None
    if is_filled and model is not None and model != named:
        raise ModelMismatchError(folder, named, model)
    return Later(lambda: load_encoder(model or named))


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@speaker_option
@json_option
@click.pass_context
def extract(context: click.Context, sources: tuple[str, ...], speaker: str | None, as_json: bool) -> None:
    """Print the statements in files, folders, globs or -, without an index."""
    from index.progress import Bars

    rejections: list[Rejection] = []
    count = 0
    # A bar among statements on one terminal would help nobody.
    with Bars(sources, shown=sys.stderr.isatty() and not sys.stdout.isatty()) as bars:
        found = read(sources, speaker=speaker, advance=bars.read_bytes)
        for document, statements in _extracted(_accepted(found, rejections)):
            count += len(statements)
            bars.show("read", count, 0)
            if as_json:
                for line in _statement_lines(document, statements):
                    click.echo(line)
            else:
                _print_document(document, statements)
    _print_rejections(rejections)
    context.exit(REJECTED if rejections else 0)


def _accepted(found: Iterable[Document | Rejection], rejections: list[Rejection]) -> Iterator[Document]:
    for item in found:
        if isinstance(item, Rejection):
            rejections.append(item)
        else:
            yield item


def _extracted(documents: Iterator[Document]) -> Iterator[tuple[Document, list[Statement]]]:
    """Documents with their statements, in order; the extractor is loaded only if one has to be cut."""
    from functools import cache
    from itertools import groupby

    from index.parallel import extract_many

    @cache
    def extractor(threads: int) -> "Extractor":
        from index.extract import Extractor

        return Extractor.load(threads)

    for has_body, run in groupby(documents, key=lambda document: document.body is not None):
        if has_body:
            yield from extract_many(run, extractor)
        else:
            yield from ((document, list(document.statements)) for document in run)


def _statement_lines(document: Document, statements: Iterable[Statement]) -> Iterator[str]:
    """The contract's JSON, one line for each statement."""
    from index.identity import identified

    described: dict[str, Any] = {
        "source": document.source,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "url": document.url,
    }
    if document.body is not None and not document.body_is_file:
        described["body"] = document.body
    for statement, _, identity in identified(document.key, statements):
        yield json.dumps(_statement_json(described, f"{identity:016x}", statement), ensure_ascii=False)


def _statement_json(described: dict[str, Any], identity: str, statement: Statement) -> dict[str, Any]:
    speaker, cue = statement.speaker, statement.cue
    return {
        "document": described,
        "id": identity,
        "text": statement.text,
        "spans": [list(span) for span in statement.spans],
        "kind": statement.kind.value,
        "speaker": None
        if speaker is None
        else {
            "id": speaker.id,
            "name": speaker.name,
            "mention": speaker.mention,
            "mention_span": None if speaker.mention_span is None else list(speaker.mention_span),
            "role": speaker.role,
            "affiliation": speaker.affiliation,
        },
        "cue": None if cue is None else {"text": cue.text, "span": list(cue.span)},
        "said_on": statement.said_on,
        "venue": statement.venue,
        "speech": statement.speech,
        "confidence": round(statement.confidence, 4),
        **({"external_id": statement.external_id} if statement.external_id is not None else {}),
        **({"extra": dict(statement.extra)} if statement.extra else {}),
    }


def _print_document(document: Document, statements: Iterable[Statement]) -> None:
    """Statements for people to read."""
    facts = [document.title, document.outlet, document.published]
    click.secho(printable(" · ".join([document.source, *(fact for fact in facts if fact)])), bold=True)
    for statement in statements:
        speaker = statement.speaker
        named = (speaker.name or speaker.mention or speaker.role) if speaker else None
        role = speaker.role if speaker and speaker.role and speaker.role != named else None
        who = f"{named or 'unnamed'}{f', {role}' if role else ''}"
        kind = statement.kind.value if statement.speech else f"{statement.kind.value} belief"
        when = f", {statement.said_on}" if statement.said_on else ""
        click.echo(printable(f"  {who} ({kind}{when}, {statement.confidence:.0%}):\n    {statement.text}\n"))


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="SOURCE_OR_DOCUMENT_ID...")
@index_option
def remove(names: tuple[str, ...], folder: Path) -> None:
    """Remove documents: by document id, source, folder of sources, or URL."""
    from index.store import Snapshot, Writer

    # An index that is not there must be named as missing, not made.
    Snapshot.open(folder).close()
    with Writer.open(folder) as writer:
        count = writer.remove(names)
    click.echo(f"{folder}: {_count(count, 'document')} removed")


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended.")
@index_option
@click.pass_context
def doctor(context: click.Context, repair: bool, folder: Path) -> None:
    """Check every file of the index; exit status 1 if something is wrong and stays so."""
    from index.encode import load_encoder
    from index.store import Later
    from index.store.doctor import examine
    from index.store.doctor import repair as mend
    from index.store.models import built_with

    problems = examine(folder)
    for problem in problems:
        click.echo(f"{problem}")
    if not problems:
        click.echo(f"{folder}: all is well")
    elif repair:
        for done in mend(folder, Later(lambda: load_encoder(built_with(folder)[1]))):
            click.echo(done)
    else:
        if not all(problem.is_mendable for problem in problems):
            raise IndexDamagedError(problems[0].path, problems[0].found)
        click.echo(f"onrecord: run `onrecord --index {folder} doctor --repair`", err=True)
        context.exit(1)


def _print_rejections(rejections: Iterable[Rejection]) -> None:
    for rejection in rejections:
        click.echo(f"onrecord: {rejection}", err=True)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


COMMANDS: tuple[click.Command, ...] = (index_command, extract, remove, doctor)
