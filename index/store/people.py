"""Who are the speakers of an index: ids, names, roles over time, how much they said?"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold
from index.dates import NO_DAY, day_text
from index.records import StoredSpeaker
from index.store.catalogue import by_frequency
from index.store.columns import NO_CODE

if TYPE_CHECKING:
    from index.store.snapshot import Columns


Fetch = Callable[[str], list[tuple[Any, ...]]]
"""Runs a query on the snapshot's database and returns all rows."""


class People:
    """Speakers, their voices and outlets, as the database had them when the snapshot was opened.

    Read when first asked for: opening an index must not wait for 100,000 names.
    """

    def __init__(self, fetch: Fetch) -> None:
        """Read nothing yet."""
        self._fetch = fetch
        self._counted: _Summary | None = None

    @cached_property
    def speakers(self) -> dict[int, tuple[str, str]]:
        """Id and name by code."""
        return {code: (identity, name) for code, identity, name in self._fetch("SELECT code, id, name FROM speakers")}

    @cached_property
    def outlets(self) -> dict[int, str]:
        """Name by code."""
        return dict(self._fetch("SELECT code, name FROM outlets"))

    @cached_property
    def _voices(self) -> list[tuple[int, int | None, str | None, str | None]]:
        """Number, speaker's code, name and role, by number."""
        return self._fetch("SELECT number, speaker, name, role FROM voices ORDER BY number")

    @cached_property
    def _positions(self) -> dict[int, int]:
        """Where in `_voices` a number is."""
        return {voice[0]: position for position, voice in enumerate(self._voices)}

    @cached_property
    def speaker_of_voice(self) -> NDArray[np.int32]:
        """Speaker code by voice number, shape (voices,); NO_CODE for unnamed ones."""
        found = self._fetch("SELECT number, speaker FROM voices WHERE speaker IS NOT NULL")
        ((last,),) = self._fetch("SELECT ifnull(max(number), -1) FROM voices")
        codes = np.full(last + 1, NO_CODE, np.int32)
        if found:
            numbers, speakers = zip(*found, strict=True)
            codes[np.array(numbers)] = speakers
        return codes

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
        """Codes of the speakers with that id; else that name or alias; else all the words in a name ("Ryabkov")."""
        code = self._code_by_id.get(name_or_id)
        if code is not None:
            return {code}
        asked = _folded(name_or_id)
        if asked in self._codes_by_name:
            return set(self._codes_by_name[asked])
        words = set(asked.split())
        return {
            code
            for name, codes in self._codes_by_name.items()
            if words and words <= set(name.split())
            for code in codes
        }

    def profiles(self, columns: "Columns") -> list[StoredSpeaker]:
        """What is known of the speakers with live statements, reported beliefs left out; by id.

        Args:
            columns: The snapshot's.
        """
        summary = self._summary(columns)
        found = (self._profile(code, summary) for code in self._voices_of if summary.count(self._voices_of[code]))
        return sorted(found, key=lambda one: one.id)

    def profile(self, columns: "Columns", speaker_id: str) -> StoredSpeaker | None:
        """One of `profiles`; None if there is none of that id."""
        code = self._code_by_id.get(speaker_id)
        summary = self._summary(columns)
        if code is None or not summary.count(self._voices_of.get(code, ())):
            return None
        return self._profile(code, summary)

    def _summary(self, columns: "Columns") -> "_Summary":
        """Counted once, because a snapshot does not change."""
        if self._counted is None:
            shown = columns.live & columns.speech & (columns.voice != NO_CODE)
            self._counted = _Summary(columns, np.flatnonzero(shown), len(self.speaker_of_voice))
        return self._counted

    @cached_property
    def _voices_of(self) -> dict[int, list[int]]:
        """Voices by speaker code."""
        voices: defaultdict[int, list[int]] = defaultdict(list)
        for number, speaker, _, _ in self._voices:
            if speaker is not None:
                voices[speaker].append(number)
        return dict(voices)

    def _profile(self, code: int, summary: "_Summary") -> StoredSpeaker:
        identity, name = self.speakers[code]
        names: Counter[str] = Counter()
        roles: defaultdict[str, list[int]] = defaultdict(list)
        numbers = [number for number in self._voices_of[code] if summary.counts[number]]
        for number in numbers:
            _, _, given, role = self._voices[self._positions[number]]
            if given is not None:
                names[given] += int(summary.counts[number])
            if role is not None:
                roles[role].append(number)
        told = [(role, *summary.dates(voices), summary.count(voices)) for role, voices in roles.items()]
        first, last = summary.dates(numbers)
        return StoredSpeaker(
            id=identity,
            name=name,
            aliases=by_frequency(names, without=[name]),
            roles=tuple(sorted(told, key=lambda one: (one[1] or "9999", one[0]))),
            statement_count=summary.count(numbers),
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
