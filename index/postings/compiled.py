"""How loops over arrays are compiled: by numba, once, and kept on disk for the next process."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

import numba

_P = ParamSpec("_P")
_R = TypeVar("_R")


def compiled(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Compile a function of arrays and numbers when it is first called with their types.

    The machine code is cached beside the source, or in the user's cache folder where that is read-only
    (NUMBA_CACHE_DIR names another), so that only the first process on a machine waits for the compiler.
    The interpreter lock is released while it runs.
    """
    decorated: Callable[_P, _R] = numba.njit(cache=True, nogil=True)(function)
    return decorated
