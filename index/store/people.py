"""Who are the speakers of an index: ids, names, roles over time, how much they said?"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold
from index.dates import NO_DAY, day_text
from index.records import StoredSpeaker
from index.store.catalogue import by_frequency
from index.store.columns import NO_CODE

if TYPE_CHECKING:
    from index.store.snapshot import Columns


class People:
    """Speakers, their voices and outlets, as the database had them when the snapshot was opened.

    Attributes:
        speakers: Id and name by code.
        outlets: Name by code.
        speaker_of_voice: Speaker code by voice number, int32 of shape (voices,); NO_CODE for unnamed ones.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read them all; they are few beside the statements."""
        self.speakers: dict[int, tuple[str, str]] = {
            code: (identity, name) for code, identity, name in connection.execute("SELECT code, id, name FROM speakers")
        }
        self.outlets: dict[int, str] = dict(connection.execute("SELECT code, name FROM outlets").fetchall())
        self._voices: list[tuple[int, int | None, str | None, str | None]] = connection.execute(
            "SELECT number, speaker, name, role FROM voices ORDER BY number"
        ).fetchall()
        size = self._voices[-1][0] + 1 if self._voices else 0
        self.speaker_of_voice: NDArray[np.int32] = np.full(size, NO_CODE, np.int32)
        for number, speaker, _, _ in self._voices:
            if speaker is not None:
                self.speaker_of_voice[number] = speaker

    @cached_property
    def _codes_by_name(self) -> dict[str, set[int]]:
        names: defaultdict[str, set[int]] = defaultdict(set)
        for code, (_, name) in self.speakers.items():
            names[_folded(name)].add(code)
        for _, speaker, given, _ in self._voices:
            if speaker is not None and given is not None:
                names[_folded(given)].add(speaker)
        return dict(names)

    @cached_property
    def _code_by_id(self) -> dict[str, int]:
        return {identity: code for code, (identity, _) in self.speakers.items()}

    def codes(self, name_or_id: str) -> set[int]:
        """Codes of the speakers with that id, name or alias."""
        code = self._code_by_id.get(name_or_id)
        return {code} if code is not None else set(self._codes_by_name.get(_folded(name_or_id), ()))

    def profiles(self, columns: "Columns", speaker_id: str | None = None) -> list[StoredSpeaker]:
        """What is known of speakers with live statements, reported beliefs left out; by id.

        Args:
            columns: The snapshot's.
            speaker_id: The only one wanted; None for all.
        """
        wanted = None if speaker_id is None else self._code_by_id.get(speaker_id, NO_CODE)
        if wanted == NO_CODE:
            return []
        shown = columns.live & columns.speech & (columns.voice != NO_CODE)
        if wanted is not None:
            shown &= columns.speaker == wanted
        summary = _Summary(columns, np.flatnonzero(shown), len(self.speaker_of_voice))
        voices: defaultdict[int, list[int]] = defaultdict(list)
        for number, speaker, _, _ in self._voices:
            if speaker is not None and summary.counts[number]:
                voices[speaker].append(number)
        profiles = (self._profile(code, numbers, summary) for code, numbers in voices.items())
        return sorted(profiles, key=lambda one: one.id)

    def _profile(self, code: int, voices: Iterable[int], summary: "_Summary") -> StoredSpeaker:
        identity, name = self.speakers[code]
        names: Counter[str] = Counter()
        roles: defaultdict[str, list[int]] = defaultdict(list)
        by_number = {number: self._voices[number] for number in voices}
        for number, (_, _, given, role) in by_number.items():
            if given is not None:
                names[given] += int(summary.counts[number])
            if role is not None:
                roles[role].append(number)
        told = [(role, *summary.dates(numbers), summary.count(numbers)) for role, numbers in roles.items()]
        first, last = summary.dates(by_number)
        return StoredSpeaker(
            id=identity,
            name=name,
            aliases=by_frequency(names, without=[name]),
            roles=tuple(sorted(told, key=lambda one: (one[1] or "9999", one[0]))),
            statement_count=summary.count(by_number),
            first_said_on=first,
            last_said_on=last,
        )


class _Summary:
    """Counts and first and last days of rows, by voice."""

    def __init__(self, columns: "Columns", rows: NDArray[np.int64], voices: int) -> None:
        voice = columns.voice[rows]
        self.counts = np.bincount(voice, minlength=voices)
        first, last = columns.first_day[rows], columns.last_day[rows]
        dated = first != NO_DAY
        self._first = np.full(voices, np.iinfo(np.int32).max, np.int64)
        self._last = np.full(voices, NO_DAY, np.int64)
        np.minimum.at(self._first, voice[dated], first[dated])
        np.maximum.at(self._last, voice[dated], last[dated])

    def count(self, voices: Iterable[int]) -> int:
        """Rows of several voices."""
        return int(sum(self.counts[voice] for voice in voices))

    def dates(self, voices: Iterable[int]) -> tuple[str | None, str | None]:
        """First and last date of several voices; None if no row is dated."""
        numbers = list(voices)
        last = max(int(self._last[voice]) for voice in numbers)
        if last == NO_DAY:
            return None, None
        return day_text(min(int(self._first[voice]) for voice in numbers)), day_text(last)


def _folded(name: str) -> str:
    return " ".join(fold(name).split())
