"""Extract from documents in their order, with several processes where there are many.

Outside the package that extracts, which takes half a second to import: meanwhile the other processes start, too. They
are of our own rather than multiprocessing's, which import the caller's main module again.
"""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from itertools import chain, count, islice
from multiprocessing import Pipe
from pathlib import Path
from queue import Empty, PriorityQueue
from threading import Thread
from typing import TYPE_CHECKING

from index.processor import cores
from index.records import Document, Statement

if TYPE_CHECKING:
    from index.extract import Extractor

Part = list[Document]
Answer = list[list[Statement]]
Task = tuple[Part, "Future[Answer | None]"]
Waiting = PriorityQueue[tuple[int, int, Task | None]]
"""Parts to be taken, the longest first, so that at the end no process waits for another's; None ends helpers."""

PART = 3_000
"""Code points of text that are handed to a process at once: an article, or some messages."""

PARALLEL = 8
"""From so many parts on it pays to start processes, each of which takes a second to start."""

MOST = 8
"""Processes at most; each takes about 300 MB."""

END = (1, 0, None)
"""Behind every part, as those have negative numbers."""

AHEAD = 20
"""Parts for each process that may wait, or be done, before the oldest is asked for."""


class Helper:
    """Another process, and a thread of this one that hands it one part after the other."""

    def __init__(self, waiting: Waiting) -> None:
        """Start it; it takes parts from then on."""
        self._connection, theirs = Pipe()
        number = theirs.fileno()
        root = str(Path(__file__).parents[1])
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
        self._process = subprocess.Popen(  # noqa: S603 (our own module, run by our own interpreter)
            [sys.executable, "-m", "index.extract.worker", str(number)],
            pass_fds=(number,),
            env=environment,
            stdin=subprocess.DEVNULL,
        )
        theirs.close()
        self._waiting = waiting
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while task := self._waiting.get()[2]:
            part, answer = task
            answer.set_result(self._ask(part))
        # Another helper may have been meant: let all of them see it.
        self._waiting.put(END)

    def _ask(self, part: Part) -> Answer | None:
        """The statements of some documents; None if the process has died."""
        try:
            self._connection.send(part)
            answer: Answer = self._connection.recv()
        except (EOFError, OSError):
            return None
        return answer

    def close(self) -> None:
        """Let it, like all others of its queue, end once it has finished its part; wait for that."""
        self._waiting.put(END)
        self._thread.join()
        self._connection.close()
        self._process.wait()


def extract_many(
    documents: Iterable[Document], extractor: "Callable[[int], Extractor]"
) -> Iterator[tuple[Document, list[Statement]]]:
    """Documents with their statements, in order; many are spread over several processes.

    Args:
        documents: With a text each.
        extractor: Gives the extractor for this process, which may use so many threads; 0 for as many as there are.
    """
    parts = _parts(documents)
    first = list(islice(parts, PARALLEL))
    processes = min(cores(), MOST)
    if len(first) < PARALLEL or processes < 2 or os.name == "nt":
        for part in chain(first, parts):
            yield from zip(part, extractor(0).extract_part(part), strict=True)
    else:
        yield from extract_in_parallel(chain(first, parts), processes, lambda part: extractor(1).extract_part(part))


def _parts(documents: Iterable[Document]) -> Iterator[Part]:
    """The documents in parts of about an article."""
    part: Part = []
    size = 0
    for document in documents:
        part.append(document)
        size += len(document.body or "")
        if size > PART:
            yield part
            part, size = [], 0
    if part:
        yield part


def extract_in_parallel(
    parts: Iterable[Part], processes: int, alone: Callable[[Part], Answer]
) -> Iterator[tuple[Document, list[Statement]]]:
    """Documents with their statements, in order.

    This process takes a part whenever the oldest is not done yet, so it works, too, while the others start.

    Args:
        parts: Documents in parts; each part is one process's at a time.
        processes: How many, with this one.
        alone: Extracts in this process.
    """
    waiting: Waiting = PriorityQueue()
    numbers = count()
    begun: deque[Task] = deque()
    source = iter(parts)
    with ExitStack() as stack:
        helpers = [Helper(waiting) for _ in range(processes - 1)]
        for helper in helpers:
            stack.callback(helper.close)
        stack.callback(_empty, waiting)
        while True:
            while len(begun) < AHEAD * processes and (part := next(source, None)) is not None:
                begun.append((part, Future()))
                waiting.put((-sum(len(one.body or "") for one in part), next(numbers), begun[-1]))
            if not begun:
                return
            if not begun[0][1].done() and (task := _next(waiting)):
                task[1].set_result(alone(task[0]))
            else:
                part, answer = begun.popleft()
                statements = answer.result()
                yield from zip(part, alone(part) if statements is None else statements, strict=True)


def _next(waiting: Waiting) -> Task | None:
    """A part that nobody has taken; None if there is none."""
    try:
        return waiting.get_nowait()[2]
    except Empty:
        return None


def _empty(waiting: Waiting) -> None:
    """Take everything out, so that nobody works for a caller who has left."""
    while _next(waiting):
        pass
