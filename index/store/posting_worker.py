"""Cutting words in a second process while the first reads and stores, where there are many statements.

The second process runs `main` with the segment's folder as its argument; batches of field tuples come through its
standard input.
"""

import contextlib
import marshal
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from index.postings import IndexedFields, write

Fields = tuple[str, str, str, str, str]
"""Text, speaker, role, title, context: what IndexedFields is made of."""

_ROOT = Path(__file__).resolve().parents[2]
_RUN = f"from {__name__} import main; raise SystemExit(main())"


class PostingWorker:
    """The second process, writing one segment's postings."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(_ROOT), os.environ.get("PYTHONPATH", "")])}
        self._process = subprocess.Popen(  # noqa: S603 — our own module, no shell
            [sys.executable, "-c", _RUN, str(folder)],
            stdin=subprocess.PIPE,
            env=environment,
        )

    def send(self, batch: Sequence[Fields]) -> None:
        """Hand over statements; waits while the worker is behind.

        Raises:
            RuntimeError: If the worker has ended; it has printed why.
        """
        self._dump(list(batch))

    def end(self) -> None:
        """Say that there are no more statements."""
        self._dump(None)
        self._input.close()

    def _dump(self, batch: list[Fields] | None) -> None:
        try:
            marshal.dump(batch, self._input)
        except BrokenPipeError as error:
            self._process.wait()
            raise RuntimeError("the process that writes postings ended too early") from error

    def wait(self) -> None:
        """Wait until the postings are written.

        Raises:
            RuntimeError: If the worker failed; it has printed why.
        """
        if status := self._process.wait():
            raise RuntimeError(f"the process that writes postings ended with status {status}")

    def stop(self) -> None:
        """End it at once, finished or not."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if not self._input.closed:
            # Closing flushes what the killed process no longer reads.
            with contextlib.suppress(BrokenPipeError):
                self._input.close()

    @property
    def _input(self) -> IO[bytes]:
        if self._process.stdin is None:
            raise RuntimeError("the process that writes postings has no standard input")
        return self._process.stdin


def indexed(fields: Fields) -> IndexedFields:
    """The record that the postings are written from."""
    text, speaker, role, title, context = fields
    return IndexedFields(text=text, speaker=speaker, role=role, title=title, context=context)


def _received(stream: IO[bytes]) -> Iterator[IndexedFields]:
    """Statements as they come in.

    Raises:
        EOFError: If the writer ended before it said that it was done.
    """
    while (batch := marshal.load(stream)) is not None:  # noqa: S302 — from our own parent process
        yield from map(indexed, batch)


def main() -> int:
    """Write the postings of what standard input brings; silently give up if the writer is gone."""
    # An interrupt from the terminal reaches both processes; the first one ends the second.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        write(Path(sys.argv[1]), _received(sys.stdin.buffer))
    except EOFError:
        return 1
    return 0
