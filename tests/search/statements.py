"""A backend of a few columns, for what asks of an index only who said its statements and when."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


class Statements:
    """Speakers' numbers and days of statements; their rows are their ids."""

    def __init__(self, speakers: list[int], days: list[int]) -> None:
        self._speakers, self._days = np.array(speakers, np.int32), np.array(days, np.int32)

    def all_rows(self, allowed: Any) -> NDArray[np.int64]:
        """Every row that may answer."""
        return np.arange(len(self._days)) if allowed is None else np.flatnonzero(allowed)

    def ids(self, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Rows are their own ids."""
        return rows.astype(np.uint64)

    def days(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """First and last day."""
        return self._days[rows], self._days[rows]

    def speaker_codes(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """Speakers' numbers."""
        return self._speakers[rows]
