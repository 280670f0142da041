"""Arrays on disk: plain .npy files, appended to while their length is unknown, memory-mapped when read."""

from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from index.errors import UNREADABLE_ARRAY, IndexDamagedError

_HEADER_BYTES = 128


class ArrayFile:
    """A one-dimensional .npy file that grows; its header is written when it is closed."""

    def __init__(self, path: Path, dtype: DTypeLike) -> None:
        self._dtype = np.dtype(dtype)
        self._file = path.open("wb")
        self._file.write(bytes(_HEADER_BYTES))
        self.length = 0

    def append(self, values: NDArray[Any]) -> None:
        """Add values at the end."""
        np.ascontiguousarray(values, self._dtype).tofile(self._file)
        self.length += len(values)

    def close(self) -> None:
        """Write the header and close the file."""
        header = f"{{'descr': {self._dtype.str!r}, 'fortran_order': False, 'shape': ({self.length},), }}"
        magic = b"\x93NUMPY\x01\x00" + (_HEADER_BYTES - 10).to_bytes(2, "little")
        self._file.flush()
        self._file.seek(0)
        self._file.write(magic + header.encode("ascii").ljust(_HEADER_BYTES - 11) + b"\n")
        self._file.close()

    def __enter__(self) -> "ArrayFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def save_array(path: Path, values: NDArray[Any]) -> None:
    """Write an array."""
    np.save(path, values, allow_pickle=False)


def map_array(path: Path, dtype: DTypeLike, dimensions: int = 1) -> NDArray[Any]:
    """Map an array of a known type read-only.

    Raises: IndexDamagedError: If the file is missing, cut short or holds something else.
    """
    try:
        mapped = np.load(path, mmap_mode="r", allow_pickle=False)
    except UNREADABLE_ARRAY as error:
        raise IndexDamagedError(path, str(error) or "unreadable") from error
    if mapped.dtype != np.dtype(dtype) or mapped.ndim != dimensions:
        raise IndexDamagedError(path, f"holds {mapped.dtype} in {mapped.ndim} dimensions")
    return np.asarray(mapped)
