"""Which files do the user's words mean?"""

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from index.identity import resolved
from index.layout import DATABASE_NAME
from index.records import Rejection

STANDARD_INPUT = "-"


def expand(sources: Sequence[str]) -> Iterator[str | Rejection]:
    """The files that sources name, each once, as paths written the way the user wrote them.

    A folder gives its files and those of its sub-folders in order of name. Left out in it are names that begin
    with a full stop, and the folders of indexes.
    """
    seen: set[str] = set()
    for source in sources:
        for found in _expand_one(source):
            if isinstance(found, Rejection):
                yield found
            elif (path := resolved(found)) not in seen:
                seen.add(path)
                yield found


def _expand_one(source: str) -> Iterator[str | Rejection]:
    if source == STANDARD_INPUT or Path(source).is_file():
        yield source
    elif Path(source).is_dir():
        yield from _walk(source)
    elif Path(source).exists():
        yield Rejection(source=source, reason="neither a file nor a folder; name a file, a folder or - instead")
    elif glob.has_magic(source):
        yield from _match(source)
    else:
        yield Rejection(source=source, reason="no such file or folder; check the spelling and where you are")


def _match(pattern: str) -> Iterator[str | Rejection]:
    paths = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 — Path.glob takes no absolute patterns
    if not paths:
        yield Rejection(source=pattern, reason="no file matches this pattern; put it in quotes if the shell changed it")
    for path in paths:
        yield from _expand_one(path)


def _walk(folder: str) -> Iterator[str | Rejection]:
    failed: list[OSError] = []
    empty = True
    for parent, folders, names in os.walk(folder, onerror=failed.append):
        if DATABASE_NAME in names:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                empty = False
                yield str(Path(parent) / name)
    for error in failed:
        empty = False
        yield Rejection(source=str(error.filename), reason=f"cannot be read ({error.strerror}); check its permissions")
    if empty:
        yield Rejection(source=folder, reason="the folder holds no files; name one that does")
