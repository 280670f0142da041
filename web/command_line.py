"""The `onrecord` program: one group of all packages' commands."""

import errno
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from index.errors import OnrecordError

PACKAGES = ("index", "search", "web")
"""In the order of use; a command is looked for in one after the other, so that it starts without those behind."""


class Program(click.Group):
    """Finds commands in the packages and turns OnrecordError into a message and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands in the order of use, not by the alphabet."""
        del ctx
        return [str(command.name) for package in PACKAGES for command in _commands(package)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        del ctx
        return next((one for package in PACKAGES for one in _commands(package) if one.name == cmd_name), None)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what the user can do something about is said in one line."""
        try:
            return super().invoke(ctx)
        except OnrecordError as error:
            click.echo(f"onrecord: {error}", err=True)
            ctx.exit(1)


def _commands(package: str) -> tuple[click.Command, ...]:
    commands: tuple[click.Command, ...] = import_module(f"{package}.commands").COMMANDS
    return commands


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


def main() -> None:
    """Run the program; a closed pipe (`onrecord search x | head`) ends it quietly.

    The process ends without taking down what it has loaded, libraries and networks: that takes a fifth of a second,
    of a search's one. By then every command has closed its files and stopped its threads and processes.
    """
    try:
        status = _run()
        sys.stdout.flush()
    except BrokenPipeError:
        status = 1
    except OSError as error:
        if error.errno != errno.ENOSPC or error.filename:
            raise
        click.echo(
            "onrecord: standard output: no space left, not all was written; make room and run it again", err=True
        )
        status = 1
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(status)


def _run() -> int:
    """The exit status of a command."""
    try:
        program(prog_name="onrecord")
    except SystemExit as end:
        # click ends by it, with a number.
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
