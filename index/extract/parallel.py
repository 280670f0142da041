"""Extract with several processes, in the documents' order.

Processes of our own rather than multiprocessing's: those import the caller's main module again.
"""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from multiprocessing import Pipe
from pathlib import Path
from queue import SimpleQueue

from index.records import Document, Statement

Part = list[Document]
Answer = list[list[Statement]]


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Helper:
    """One worker process."""

    def __init__(self) -> None:
        """Start it."""
        self._connection, theirs = Pipe()
        number = theirs.fileno()
        root = str(Path(__file__).parents[2])
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
        self._process = subprocess.Popen(  # noqa: S603 (our own module, run by our own interpreter)
            [sys.executable, "-m", "index.extract.worker", str(number)],
            pass_fds=(number,),
            env=environment,
            stdin=subprocess.DEVNULL,
        )
        theirs.close()

    def ask(self, part: Part) -> Answer | None:
        """The statements of some documents; None if the process has died."""
        try:
            self._connection.send(part)
            answer: Answer = self._connection.recv()
        except (EOFError, OSError):
            return None
        return answer

    def close(self) -> None:
        """Let it end, and wait for that."""
        self._connection.close()
        self._process.wait()


def extract_in_parallel(
    parts: Iterable[Part], count: int, alone: Callable[[Part], Answer]
) -> Iterator[tuple[Document, list[Statement]]]:
    """Documents with their statements, in order.

    Args:
        parts: Documents in parts; each part is one worker's at a time.
        count: How many processes.
        alone: Extracts in this process, for parts whose worker died.
    """
    with ExitStack() as stack:
        idle: SimpleQueue[Helper] = SimpleQueue()
        for _ in range(count):
            helper = Helper()
            stack.callback(helper.close)
            idle.put(helper)

        def work(part: Part) -> Answer | None:
            helper = idle.get()
            try:
                return helper.ask(part)
            finally:
                idle.put(helper)

        pool = stack.enter_context(ThreadPoolExecutor(count))
        pending: deque[tuple[Part, Future[Answer | None]]] = deque()
        for part in parts:
            pending.append((part, pool.submit(work, part)))
            if len(pending) > 2 * count:
                yield from _result(*pending.popleft(), alone)
        while pending:
            yield from _result(*pending.popleft(), alone)


def _result(
    part: Part, future: "Future[Answer | None]", alone: Callable[[Part], Answer]
) -> Iterator[tuple[Document, list[Statement]]]:
    """A part's documents with their statements."""
    answer = future.result()
    yield from zip(part, alone(part) if answer is None else answer, strict=True)
