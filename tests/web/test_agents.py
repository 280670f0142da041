"""The tools for agents, used by the official SDK's own client, in memory, over stdio and over HTTP."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client.client import Client
from mcp.client.stdio import stdio_client

from search.engine import Engine
from tests.web.conftest import Known
from web.agents import make_server

TOOLS = {"search", "get", "similar", "verify", "speakers"}


async def call(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """A tool's answer, which must be no error."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result
    assert result.structured_content is not None
    return dict(result.structured_content)


async def use_every_tool(client: Client, known: Known) -> None:
    """What an agent does: look for tools, search, read, compare, check."""
    assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS

    found = await call(client, "search", query="missile defense", speaker=["sergey-ryabkov"], limit=2)
    assert len(found["results"]) == 2
    assert {one["speaker"]["id"] for one in found["results"]} == {"sergey-ryabkov"}
    following = await call(
        client, "search", query="missile defense", speaker=["sergey-ryabkov"], limit=2, cursor=found["next"]
    )
    assert not {one["id"] for one in following["results"]} & {one["id"] for one in found["results"]}

    statement = await call(client, "get", what="statement", id=known.statement_id)
    assert statement["text"].startswith("We should not lose any more time")
    document = await call(client, "get", what="document", id=statement["document_id"])
    assert known.statement_id in [one["id"] for one in document["statements"]]

    similar = await call(client, "similar", statement_id=known.statement_id, relation="other-speakers", limit=3)
    assert "sergey-ryabkov" not in [(one["speaker"] or {}).get("id") for one in similar["results"]]

    verified = await call(client, "verify", quote="We should not lose any more time", speaker="Zakharova")
    assert (verified["verdict"], verified["speaker_agrees"]) == ("exact", False)
    assert (await call(client, "speakers", name="ryab"))["speakers"][0]["id"] == "sergey-ryabkov"


def run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine to its end, or fail after a minute; in a thread, as Playwright keeps a loop in the main one."""

    async def limited() -> None:
        with anyio.fail_after(60):
            await work()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(anyio.run, limited).result()


def test_in_memory(engine: Engine, known: Known) -> None:
    """Some tool would not answer an agent."""

    async def work() -> None:
        async with Client(make_server(engine)) as client:
            await use_every_tool(client, known)

    run(work)


@pytest.mark.parametrize(
    ("tool", "arguments", "named"),
    [
        ("get", {"what": "statement", "id": "0" * 16}, "not in the index"),
        ("search", {"query": "x", "date_from": "soon"}, "from"),
        ("search", {"query": "x", "cursor": "garbage"}, "cursor"),
        ("similar", {}, "either statement_id or text"),
        ("similar", {"statement_id": "x", "text": "y"}, "either statement_id or text"),
        ("verify", {"quote": ""}, "quote"),
        ("verify", {"quote": "…"}, "quote"),
        ("search", {"query": "x", "limit": 1000}, "limit"),
    ],
)
def test_mistakes_are_explained(engine: Engine, tool: str, arguments: dict[str, Any], named: str) -> None:
    """An agent could not mend its call."""

    async def work() -> None:
        async with Client(make_server(engine)) as client:
            result = await client.call_tool(tool, arguments)
            assert result.is_error
            assert named in json.dumps([one.model_dump() for one in result.content])

    run(work)


def program(*arguments: str) -> list[str]:
    """The command line of the program, run from its sources."""
    return [sys.executable, "-c", "from web.command_line import main; main()", *arguments]


def test_over_stdio(index_folder: Path, known: Known) -> None:
    """Something else than the protocol would be printed, or the server would not end with its client."""
    command = program("--index", str(index_folder), "mcp")
    server = StdioServerParameters(command=command[0], args=command[1:], cwd=Path(__file__).parents[2])

    async def work() -> None:
        async with Client(stdio_client(server)) as client:
            await use_every_tool(client, known)

    run(work)


@pytest.fixture
def http_address(index_folder: Path) -> Iterator[str]:
    """Address of a server over HTTP in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = program("--index", str(index_folder), "mcp", "--http", "--port", str(port))
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(300):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            process.terminate()


def test_over_http(http_address: str, known: Known) -> None:
    """Agents elsewhere could not use the tools."""

    async def work() -> None:
        async with Client(http_address) as client:
            await use_every_tool(client, known)

    run(work)
