"""Results as a person reads them in a terminal."""

import shutil
import textwrap
from collections.abc import Sequence

import click

from index.records import Span, Statement, StoredStatement
from index.terminal import printable
from search.differences import differences
from search.fusion import WEAK
from search.records import Difference, Hit, Match, Page, Trace, Verification

WIDEST = 100
"""Columns beyond which lines of prose are hard to read."""


def _width() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST)


_STYLE = click.style("|", bold=True, fg="yellow").split("|")


def _marked(text: str, spans: Sequence[Span]) -> str:
    """The text with spans between two private-use characters, which take one column each while lines are filled."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], "\ue000", text[start:end], "\ue001"]
        at = end
    return "".join([*pieces, text[at:]])


def _indented(text: str, indent: str = "    ") -> str:
    """The text in lines of the terminal's width; what _marked marked is bold, unless output is no terminal."""
    filled = textwrap.fill(
        printable(text), _width(), initial_indent=indent, subsequent_indent=indent, break_long_words=False
    )
    return filled.replace("\ue000", _STYLE[0]).replace("\ue001", _STYLE[1])


def attribution(stored: StoredStatement) -> str:
    """Who, in what role, when, where, as in "Maria Zakharova, spokeswoman · 2021-05-03 · Sputnik"."""
    statement = stored.statement
    parts = [_speaker(statement), statement.said_on or stored.published, statement.venue, stored.outlet]
    return printable(" · ".join(part for part in parts if part))


def _speaker(statement: Statement) -> str:
    speaker = statement.speaker
    if speaker is None:
        return "no speaker named"
    name = speaker.name or speaker.mention or "unnamed"
    return f"{name}, {speaker.role}" if speaker.role else name


def write_page(page: Page, *, explain: bool = False) -> None:
    """Print a page of results, with what the user should know of how the query was read.

    Args:
        page: The page.
        explain: Whether to print each leg's rank and score.
    """
    for note in page.notes:
        click.echo(f"note: {note}", err=True)
    if page.suggestion:
        click.echo(f"did you mean: {page.suggestion}", err=True)
    if not page.hits:
        click.echo("Nothing found.")
        return
    least = "" if page.exact else "at least "
    noun = "statement" if page.total == 1 else "statements"
    click.echo(f"{least}{page.total} {noun}, {page.took_ms:.0f} ms\n")
    for place, hit in enumerate(page.hits, start=1):
        _write_hit(place, hit, explain=explain)
    if page.next:
        click.echo(f"more: --cursor {page.next}")


def _write_hit(place: int, hit: Hit, *, explain: bool) -> None:
    weak = "  (weak)" if hit.weak else ""
    # Where everything was asked for, nothing was scored.
    score = f"  {hit.score:.2f}" if hit.score else ""
    click.echo(f"{place:2}. {click.style(attribution(hit.stored), bold=True)}{score}{weak}")
    click.echo(_indented(_marked(hit.stored.statement.text, hit.highlights)))
    if hit.shared_words:
        click.echo(click.style(_indented("shares: " + ", ".join(hit.shared_words)), dim=True))
    _write_differences(hit.differences, " " * 4)
    if explain:
        click.echo(click.style(_indented(_explained(hit)), dim=True))
    click.echo(click.style(f"    {hit.stored.id}  {hit.stored.source}\n", dim=True))


def _explained(hit: Hit) -> str:
    explanation = hit.explanation
    parts = []
    if explanation and explanation.keyword:
        parts.append(f"keyword rank {explanation.keyword.rank}, BM25F {explanation.keyword.score:.2f}")
    if explanation and explanation.semantic:
        parts.append(f"semantic rank {explanation.semantic.rank}, cosine {explanation.semantic.score:.3f}")
    return "; ".join(parts) or "not ranked"


def write_statement(stored: StoredStatement) -> None:
    """Print one statement with its context and where it stands."""
    statement = stored.statement
    click.echo(click.style(attribution(stored), bold=True))
    if stored.before:
        click.echo(click.style(_indented("… " + stored.before), dim=True))
    click.echo(_indented(statement.text))
    if stored.after:
        click.echo(click.style(_indented(stored.after + " …"), dim=True))
    rows = {
        "id": stored.id,
        "kind": statement.kind.value + ("" if statement.speech else " (belief or intention, not speech)"),
        "title": stored.title,
        "source": stored.source,
        "url": stored.url,
        "document": stored.document_id,
        "confidence": f"{statement.confidence:.2f}",
        "same words": f"{stored.repeat_count} times in this index" if stored.repeat_count > 1 else None,
    }
    for name, value in rows.items():
        if value:
            click.echo(f"  {name:11} {printable(value)}")


def write_trace(trace: Trace) -> None:
    """Print statements by date."""
    for note in trace.notes:
        click.echo(f"note: {note}", err=True)
    if not trace.hits:
        click.echo("Nothing found.")
    for hit in trace.hits:
        day = hit.stored.statement.said_on or hit.stored.published or "undated"
        click.echo(f"{click.style(day, bold=True)}  {printable(_speaker(hit.stored.statement))}")
        click.echo(_indented(hit.stored.statement.text))
        click.echo(click.style(f"    {hit.stored.id}  {hit.stored.source}\n", dim=True))


def write_matches(query_id: str, text: str, found: Sequence[tuple[Match, StoredStatement]]) -> None:
    """Print what one line of a bulk match is like, who said it and when, and where the two differ."""
    click.echo(f"{printable(query_id)}  {printable(text)}")
    for match, stored in found:
        weak = "  (weak)" if match.score < WEAK else ""
        click.echo(f"  {match.score:.3f}  {match.id}  {attribution(stored)}{weak}")
        click.echo(_indented(stored.statement.text, " " * 9))
        _write_differences(differences(text, stored.statement.text), " " * 9)


def _write_differences(found: Sequence[Difference], indent: str) -> None:
    for one in found:
        click.echo(_indented(f"differs in {one.what}: {one.ours or '(none)'} / {one.theirs or '(none)'}", indent))


def write_verification(verification: Verification) -> None:
    """Print a verdict, whose words they are, and the differences."""
    click.echo(click.style(verification.verdict.value.replace("_", " "), bold=True))
    match = verification.match
    if match is None:
        click.echo("No statement of this index has these words.")
        for note in verification.notes:
            click.echo(f"Note: {printable(note)}.")
        click.echo("what comes nearest in meaning: onrecord similar --text QUOTE", err=True)
        return
    click.echo(attribution(match))
    if verification.speaker_agrees is False and verification.attributed_to:
        click.echo(f"Not said by the speaker you named, but by {printable(verification.attributed_to)}.")
    for note in verification.notes:
        click.echo(f"Note: {printable(note)}.")
    shown = []
    for operation, words in verification.diff:
        styled = {"equal": words, "delete": f"[-{words}-]", "insert": f"{{+{words}+}}"}[operation]
        shown.append(styled)
    click.echo(_indented(" ".join(shown)))
    if any(operation != "equal" for operation, _ in verification.diff):
        click.echo("[-in the statement only-] {+in your quotation only+}", err=True)
    click.echo(click.style(f"    {match.id}  {match.source}", dim=True))
