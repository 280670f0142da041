"""Progress bars on standard error: how much of the sources is read, how many passages are encoded."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from index.read.sources import STANDARD_INPUT, expand
from index.records import Rejection


class Bars:
    """Two bars with rate and time left; drawn seldom where standard error is no terminal, so that logs stay short."""

    def __init__(self, sources: Sequence[str], shown: bool = True) -> None:
        """Weigh the sources, so that the time left can be told.

        Args:
            sources: As given to `index.read.read`.
            shown: Whether to draw anything.
        """
        from tqdm import tqdm

        files = [found for found in expand(sources) if not isinstance(found, Rejection)]
        total = None if STANDARD_INPUT in files else sum(_size(path) for path in files)
        interval = 0.2 if sys.stderr.isatty() else 10.0
        self._bar: Any = partial(tqdm, dynamic_ncols=True, mininterval=interval, disable=not shown)
        self._reading: Any = self._bar(total=total, desc="reading", unit="B", unit_scale=True)
        self._encoding: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reading.close()
        if self._encoding is not None:
            self._encoding.close()

    def read_bytes(self, count: int) -> None:
        """Tell of bytes read."""
        self._reading.update(count)

    def show(self, stage: str, done: int, total: int) -> None:
        """Tell of statements taken or passages encoded; see index.store.embedding.Progress."""
        if stage == "read":
            self._reading.set_postfix_str(f"{done:,} statements", refresh=False)
            return
        if done == 0:
            if self._encoding is not None:
                self._encoding.close()
            self._encoding = self._bar(total=total, desc="encoding", unit=" passages")
        else:
            self._encoding.update(done - self._encoding.n)


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0
