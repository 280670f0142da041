"""How loops over arrays are compiled: by numba, once, and kept on disk for the next process."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import numba
import numba.np.linalg

_P = ParamSpec("_P")
_R = TypeVar("_R")


def _start_light() -> None:
    """Keep numba from importing scipy and cffi, 0.4 s, for matrix products and C types that are not used here."""
    linear_algebra: Any = numba.np.linalg
    linear_algebra.ensure_blas = _no_blas
    if "cffi" not in sys.modules:
        sys.modules["cffi"] = None  # type: ignore[assignment]
        try:
            importlib.import_module("numba.core.typing.cffi_utils")
        finally:
            del sys.modules["cffi"]


def _no_blas() -> None:
    raise ImportError("no matrix products in compiled code")


_start_light()


@cache
def _cache_folder(package: Path) -> str:
    """Where the compiled code of a package's functions is kept.

    Named by what is written in its modules and in these: numba looks at a function's own file only, and would go on
    using code into which an older version of another file's function was built.
    """
    digest = blake2b(digest_size=8)
    for folder in dict.fromkeys((Path(__file__).parent, package)):
        for source in sorted(folder.glob("*.py")):
            digest.update(source.read_bytes())
    base = Path(os.environ["NUMBA_CACHE_DIR"]) if os.environ.get("NUMBA_CACHE_DIR") else package / "__pycache__"
    if not os.access(base if base.exists() else base.parent, os.W_OK):
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "onrecord"
    return str(base / f"compiled-{digest.hexdigest()}")


def compiled(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Compile a function of arrays and numbers when it is first called with their types.

    The machine code is kept beside the source, or in the user's cache folder where that is read-only
    (NUMBA_CACHE_DIR names another), so that only the first process on a machine waits for the compiler.
    The interpreter lock is released while it runs; dividing by zero gives inf or nan as in numpy, because checking for
    it keeps loops from being done several numbers at a time.
    """
    settings: Any = numba.config
    before = settings.CACHE_DIR
    settings.CACHE_DIR = _cache_folder(Path(function.__code__.co_filename).parent)
    try:
        decorated: Callable[_P, _R] = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    finally:
        settings.CACHE_DIR = before
    return decorated


def inlined(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Compile a function as a part of each compiled function that calls it.

    For parts that are handed whole bundles of arrays: each array is seven values to put down and pick up again in a
    call, which in a loop over windows takes longer than some of the parts themselves. Only compiled functions may call
    it, which are cached with it.
    """
    decorated: Callable[_P, _R] = numba.njit(inline="always", nogil=True, error_model="numpy")(function)
    return decorated
