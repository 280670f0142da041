"""How loops over arrays are compiled: by numba, once, and kept on disk for the next process."""

import importlib
import sys
from collections.abc import Callable
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


def compiled(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Compile a function of arrays and numbers when it is first called with their types.

    The machine code is cached beside the source, or in the user's cache folder where that is read-only
    (NUMBA_CACHE_DIR names another), so that only the first process on a machine waits for the compiler.
    The interpreter lock is released while it runs.
    """
    decorated: Callable[_P, _R] = numba.njit(cache=True, nogil=True)(function)
    return decorated
