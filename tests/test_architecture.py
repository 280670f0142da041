"""The shape of the program, as ARCHITECTURE.md promises it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {"index": {"index"}, "search": {"index", "search"}, "web": {"index", "search", "web"}}
ROOMS = {
    "whoosh": {"search/language"},
    "faiss": {"index/vectors"},
    "sqlite3": {"index/store"},
    "sentence_transformers": {"index/encode"},
    "onnx": {"index/encode", "index/extract/tagger/training"},
    "onnxruntime": {"index/inference.py"},
    "spacy": {"index/extract/tagger/training"},
    "flask": {"web"},
}


def modules(package: str) -> Iterator[tuple[str, ast.Module]]:
    """Every module of a package: its path from the root, and its syntax tree."""
    for path in sorted((ROOT / package).rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """Top-level names of what a module imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_point_one_way(package: str) -> None:
    """Web → search → index: an arrow back would tie packages into one lump."""
    for path, tree in modules(package):
        assert imported(tree) & MAY_IMPORT.keys() <= MAY_IMPORT[package], path


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_has_one_room(library: str) -> None:
    """Each heavy library can be replaced in one place."""
    users = {path for package in MAY_IMPORT for path, tree in modules(package) if library in imported(tree)}
    strangers = {path for path in users if not any(path.startswith(room) for room in ROOMS[library])}
    assert not strangers


def test_no_pickle() -> None:
    """An index from a stranger must not be able to run code."""
    for package in MAY_IMPORT:
        for path, tree in modules(package):
            assert not imported(tree) & {"pickle", "cPickle", "dill", "joblib", "shelve"}, path


def test_a_command_starts_without_the_rest() -> None:
    """If this fails, `onrecord extract` waits a second for the search engine's compiler."""
    script = (
        "import sys; from web.command_line import program; program.get_command(None, 'extract');"
        "print(sorted({'numba', 'search', 'sqlite3', 'flask', 'onnxruntime'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_searching_starts_without_the_extractor() -> None:
    """If this fails, `onrecord search` waits a quarter of a second for the rules that cut articles."""
    script = (
        "import sys; import search.engine; print(sorted(one for one in sys.modules if one.startswith('index.extract')))"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
