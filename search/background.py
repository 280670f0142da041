"""How common is it in the index that this speaker spoke, or that something was said about then?

Whoever knows who spoke and when finds statements by that speaker and of that time likelier to answer, the more so the
rarer these are in the index:

    lift(x) = share * P(x | what is known) / P(x in the index) + 1 - share

where share is the part of what answers that is by the same speaker, or of the same time. Used by search.transcript and
search.verbatim.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.store import NO_DAY
from search.backend import Allowed, Backend

DAYS = 20.0
"""How far apart two statements' days are when one counts half of the other. What is repeated is often repeated the same
week, and sometimes years later: a power of the distance fits that better than an exponential (tests/eval/README.md)."""

Doubles = NDArray[np.float64]
Codes = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Background:
    """How common speakers and days are among the statements that may answer.

    Attributes:
        speakers: Each speaker's share, by number.
        first_day: The first day of any statement, since 1970-01-01.
        densities: From that day on, the mean closeness of each day to every dated statement's; empty if none is dated.
    """

    speakers: Doubles
    first_day: int
    densities: Doubles

    @classmethod
    def of(cls, backend: Backend, allowed: Allowed) -> "Background":
        """Count the statements that may answer."""
        rows = backend.all_rows(allowed)
        codes = backend.speaker_codes(rows)
        days = days_of(backend, rows)
        dated = np.rint(days[~np.isnan(days)]).astype(np.int64)
        first = int(dated.min(initial=0))
        return cls(
            np.bincount(codes[codes >= 0]) / max(1, len(rows)),
            first,
            _mean_closeness(np.bincount(dated - first)) if len(dated) else np.empty(0),
        )

    def of_speakers(self, codes: Codes) -> Doubles:
        """The shares of speakers that occur, shape (m,); 1 where the number is negative."""
        return np.where(codes >= 0, self.speakers[codes], 1.0) if len(self.speakers) else np.ones(len(codes))

    def of_days(self, days: Doubles) -> Doubles:
        """The densities at days that occur, shape (m,); 1 where unknown."""
        if not len(self.densities):
            return np.ones(len(days))
        places = np.rint(np.nan_to_num(days - self.first_day)).astype(np.int64)
        return np.where(np.isnan(days), 1.0, self.densities[np.clip(places, 0, len(self.densities) - 1)])


def days_of(backend: Backend, rows: NDArray[np.int64]) -> Doubles:
    """The day of each row, in the middle of those possible, shape (m,); NaN where it is undated."""
    first, last = backend.days(rows)
    days: Doubles = np.where(first == NO_DAY, np.nan, (first.astype(np.float64) + last) / 2)
    return days


def same_speaker(ours: Codes, others: Codes) -> Doubles:
    """1 where speakers are the same, else 0; shape (m, n)."""
    same: Doubles = (ours[:, None] == others).astype(np.float64)
    return same


def closeness(ours: Doubles, others: Doubles) -> Doubles:
    """1 / (1 + days apart / DAYS), shape (m, n); 0 where a day is unknown."""
    apart = np.abs(ours[:, None] - others)
    close: Doubles = 1 / (1 + np.where(np.isnan(apart), np.inf, apart) / DAYS)
    return close


def _mean_closeness(counts: NDArray[np.int64]) -> Doubles:
    """Of every day to all statements, given how many there are each day: a convolution, by Fourier transform."""
    days = len(counts)
    size = 1 << (2 * days - 1).bit_length()
    apart = np.minimum(np.arange(size), size - np.arange(size))
    total = np.fft.irfft(np.fft.rfft(counts, size) * np.fft.rfft(1 / (1 + apart / DAYS)), size)[:days]
    mean: Doubles = total / counts.sum()
    return mean
