"""Command-line options that every package's commands share."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT_FOLDER = Path("onrecord-index")
"""Where the index is if neither --index nor $ONRECORD_INDEX says otherwise."""


def index_folder(context: click.Context, given: Path | None) -> Path:
    """The index folder: the command's --index, else the group's, else $ONRECORD_INDEX, else ./onrecord-index."""
    from_group = (context.find_root().obj or {}).get("index")
    environment = os.environ.get("ONRECORD_INDEX")
    return given or from_group or (Path(environment) if environment else DEFAULT_FOLDER)


def _resolve_folder(context: click.Context, _parameter: click.Parameter, given: Path | None) -> Path:
    return index_folder(context, given)


def _resolve_model(context: click.Context, _parameter: click.Parameter, given: str | None) -> str | None:
    return given or (context.find_root().obj or {}).get("model")


def index_option(command: Command) -> Command:
    """Give a command `--index DIR`; it gets the resolved folder as `folder`."""
    return click.option(
        "--index",
        "folder",
        type=click.Path(path_type=Path, file_okay=False),
        callback=_resolve_folder,
        metavar="DIR",
        help="Index folder [default: $ONRECORD_INDEX, else ./onrecord-index].",
    )(command)


def model_option(command: Command) -> Command:
    """Give a command `--model NAME`; it gets the name, or None, as `model`."""
    return click.option(
        "--model", callback=_resolve_model, metavar="NAME", help="Sentence-transformers model name or folder."
    )(command)


def json_option(command: Command) -> Command:
    """Give a command `--json`; it gets it as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)
