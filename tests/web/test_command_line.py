"""The program as a process: it ends at once, with all it had to say and the status it should."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from web.command_line import main; main()"]
RECORDS = 3_000


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Ready statements, more of them than a pipe holds."""
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(json.dumps({"text": f"We will build bridge {n}."}) for n in range(RECORDS)))
    return path


def test_nothing_is_lost_at_the_end(records: Path) -> None:
    """Broken if the process ended with output in its buffers."""
    done = subprocess.run([*COMMAND, "extract", str(records), "--json"], capture_output=True, text=True, check=True)
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()][-1] == f"We will build bridge {RECORDS - 1}."
    assert done.stdout.count("\n") == RECORDS


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--version"], 0, ""),
        (["extract"], 2, "Missing argument 'SOURCE...'"),
        (["extract", "nowhere.txt"], 3, "nowhere.txt"),
        (["--index", "nowhere", "search", "bridge"], 1, "nowhere"),
    ],
)
def test_status(arguments: list[str], status: int, said: str) -> None:
    """Broken if a script could not tell what worked from what did not."""
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, said in done.stderr) == (status, True)


def test_a_closed_pipe_ends_it_quietly(records: Path) -> None:
    """Broken if `onrecord extract x | head` left a traceback."""
    with subprocess.Popen(
        [*COMMAND, "extract", str(records), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        process.wait()
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said(records: Path) -> None:
    """Broken if an export to a full disk ended in a traceback."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "extract", str(records), "--json"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith("onrecord: standard output: no space left")
    assert "Traceback" not in done.stderr
