"""Writes to indexes in processes that are killed just before a certain step; run by test_crash.

It imports everything once and forks for each case, because starting a process for each takes seconds. Cases come
through standard input, one JSON list [folder, module, place, call] on each line; wait statuses go out.
"""

import importlib
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.index.store.conftest import Store, ready, statement


def write(folder: str) -> None:
    """Change one document and add some."""
    Store(Path(folder)).add(
        ready("0", statement("Changed.")), *(ready(str(number), statement(f"New {number}.")) for number in range(3, 9))
    )


def arm(module_name: str, place: str, call: int) -> None:
    """Make the given call of a function the process's last."""
    *path, name = place.split(".")
    holder: Any = importlib.import_module(f"index.store.{module_name}")
    for part in path:
        holder = getattr(holder, part)
    real = getattr(holder, name)
    calls = 0

    def die(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)

    setattr(holder, name, die)


def main() -> None:
    """Serve until standard input ends."""
    with tempfile.TemporaryDirectory() as folder:
        for name in "1234":
            # Loads everything that the cases need, merging included.
            Store(Path(folder) / "warm").add(ready(name, statement("Warm.")))
    for line in sys.stdin:
        folder, module_name, place, call = json.loads(line)
        child = os.fork()
        if child == 0:
            arm(module_name, place, call)
            write(folder)
            os._exit(0)
        print(os.waitpid(child, 0)[1], flush=True)


if __name__ == "__main__":
    main()
