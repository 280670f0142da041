"""The server as its operators run it: `onrecord serve` in a process of its own."""

import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from web.command_line import program

ROOT = Path(__file__).parents[2]


@contextmanager
def running(folder: Path, *options: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """A server on a free port; gives its address and its process."""
    command = [sys.executable, "-c", "from web.command_line import main; main()", "--index", str(folder), "serve"]
    with subprocess.Popen([*command, "--port", "0", *options], cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            line = process.stderr.readline()
            found = re.search(r"http://\S+", line)
            assert found, line + process.stderr.read()
            yield found.group(), process
        finally:
            process.terminate()
            process.communicate(timeout=20)


def get(address: str) -> Any:
    """A JSON answer."""
    with urllib.request.urlopen(address, timeout=30) as response:  # noqa: S310 - of this machine
        return json.load(response)


def test_it_starts_serves_takes_up_new_data_and_stops(tmp_path: Path) -> None:
    """Operators would have to restart for new data, or to kill the server."""
    folder = tmp_path / "index"
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    first.write_text('{"text": "The harbour will be dredged.", "speaker": "Ann Lee", "date": "2020"}\n')
    second.write_text('{"text": "The bridge will be painted.", "speaker": "Bo Ek", "date": "2021"}\n')
    assert CliRunner().invoke(program, ["--index", str(folder), "index", str(first)]).exit_code == 0

    with running(folder) as (address, process):
        with ThreadPoolExecutor(8) as clients:
            totals = list(clients.map(lambda _: get(f"{address}/api/v1/search?q=harbour")["total"]["value"], range(24)))
        assert totals == [1] * 24
        assert get(f"{address}/api/v1/search?q=bridge&mode=keyword")["total"]["value"] == 0

        assert CliRunner().invoke(program, ["--index", str(folder), "index", str(second)]).exit_code == 0
        assert get(f"{address}/api/v1/search?q=bridge&mode=keyword")["total"]["value"] == 1

        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        assert time.monotonic() - started < 10


@pytest.mark.parametrize("command", [("serve",), ("mcp", "--http")])
def test_a_taken_port_is_said(index_folder: Path, command: tuple[str, ...]) -> None:
    """A traceback, or a server's own message and status, would not tell what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        run = [sys.executable, "-c", "from web.command_line import main; main()", "--index", str(index_folder)]
        done = subprocess.run(
            [*run, *command, "--port", port], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )

    assert done.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "choose another with --host and --port" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_host_that_is_none_is_said(index_folder: Path) -> None:
    """A misspelt address must not end in a traceback."""
    done = CliRunner().invoke(program, ["--index", str(index_folder), "serve", "--host", "256.1.1.1", "--port", "0"])
    assert done.exit_code == 1
    assert "cannot listen on 256.1.1.1:0: '256.1.1.1' is no address of this machine" in done.stderr


def test_no_index_is_said(tmp_path: Path) -> None:
    """A traceback would not tell what to do."""
    for command in ("serve", "mcp"):
        result = CliRunner().invoke(program, ["--index", str(tmp_path / "none"), command])
        assert result.exit_code == 1
        assert "create one with" in result.output
