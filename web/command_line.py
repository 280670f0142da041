"""The `onrecord` program: one group of all packages' commands."""

import sys
from pathlib import Path

import click

import index.commands
import search.commands
import web.commands
from index.errors import OnrecordError


class Program(click.Group):
    """Lists commands in the order of use and turns OnrecordError into a message and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Commands as they were registered, not by the alphabet."""
        del ctx
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what the user can do something about is said in one line."""
        try:
            return super().invoke(ctx)
        except OnrecordError as error:
            click.echo(f"onrecord: {error}", err=True)
            ctx.exit(1)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--index", "folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Index folder."
)
@click.option("--model", metavar="NAME", help="Sentence-transformers model name or folder.")
@click.version_option(package_name="onrecord")
@click.pass_context
def program(context: click.Context, folder: Path | None, model: str | None) -> None:
    """Search public statements: who said what, when, where."""
    context.obj = {"index": folder, "model": model}


for command in (*index.commands.COMMANDS, *search.commands.COMMANDS, *web.commands.COMMANDS):
    program.add_command(command)


def main() -> None:
    """Run the program; a closed pipe (`onrecord search x | head`) ends it quietly."""
    try:
        program(prog_name="onrecord")
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
