"""Names that many rows share, each stored once: sources, outlets, and speakers as documents give them."""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from index.identity import resolved
from index.records import Speaker
from index.speakers import Directory, speaker_id
from index.store.columns import NO_CODE
from index.store.schema import read_meta, write_meta

Voice = tuple[str | None, str | None, str | None, str | None]
"""A speaker as one document gives them: id, name, role, affiliation."""


class Catalogue:
    """Numbers for sources, outlets and voices, made as they are met, within the writer's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Load what the index knows."""
        self._connection = connection
        self._outlets: dict[str, int] = {
            name: code for code, name in connection.execute("SELECT code, name FROM outlets")
        }
        self._sources: dict[str, int] = {
            path: number for number, path in connection.execute("SELECT number, path FROM sources")
        }
        self._voices: dict[Voice, int] = {
            (given_id, name, role, affiliation): number
            for number, given_id, name, role, affiliation in connection.execute(
                "SELECT number, given_id, name, role, affiliation FROM voices"
            )
        }
        self._new: dict[Voice, int] = {}

    def source(self, source: str) -> int:
        """A source's number; known by its absolute path, and shown as it was first given."""
        path = resolved(source)
        number = self._sources.get(path)
        if number is None:
            number = self._sources[path] = len(self._sources)
            self._connection.execute("INSERT INTO sources VALUES (?, ?, ?)", (number, source, path))
        return number

    def outlet(self, name: str | None) -> int:
        """An outlet's code; NO_CODE for none."""
        if name is None:
            return NO_CODE
        code = self._outlets.get(name)
        if code is None:
            code = self._outlets[name] = len(self._outlets)
            self._connection.execute("INSERT INTO outlets VALUES (?, ?)", (code, name))
        return code

    def voice(self, speaker: Speaker | None) -> int:
        """A voice's number; NO_CODE where the document gives neither name nor role nor affiliation."""
        if speaker is None:
            return NO_CODE
        voice = (speaker.id, speaker.name, speaker.role, speaker.affiliation)
        number = self._voices.get(voice)
        if number is None:
            if voice == (None, None, None, None):
                return NO_CODE
            number = self._voices[voice] = len(self._voices)
            self._connection.execute("INSERT INTO voices VALUES (?, NULL, ?, ?, ?, ?)", (number, *voice))
            self._new[voice] = number
        return number

    @property
    def is_unsettled(self) -> bool:
        """Whether voices were added since speakers were last brought together across documents."""
        return bool(self._new) or bool(read_meta(self._connection).get("unsettled_speakers"))

    def name_new(self) -> None:
        """Give new voices the speakers of their own names, until `settle` brings all together."""
        self._store({number: self._speaker(voice).id for voice, number in self._new.items()}, self._new, Counter())
        write_meta(self._connection, unsettled_speakers=int(self.is_unsettled))
        self._new = {}

    def settle(self, counts: Counter[int]) -> None:
        """Give each voice its speaker across documents, anew for all, because a new name can make old ones clear.

        Args:
            counts: How many statements each voice has.
        """
        directory = Directory()
        speakers = {number: self._speaker(voice) for voice, number in self._voices.items()}
        for number, speaker in speakers.items():
            directory.add(speaker, counts[number])
        ids = {number: directory.resolve(speaker).id for number, speaker in speakers.items()}
        self._store(ids, self._voices, counts)
        write_meta(self._connection, unsettled_speakers=0)
        self._new = {}

    @staticmethod
    def _speaker(voice: Voice) -> Speaker:
        given_id, name, role, affiliation = voice
        identity = given_id or (speaker_id(name, role) if name else None)
        return Speaker(id=identity, name=name, role=role, affiliation=affiliation)

    def _store(self, ids: dict[int, str | None], voices: dict[Voice, int], counts: Counter[int]) -> None:
        """Write which speaker each of some voices belongs to, and the speakers' names."""
        execute = self._connection.execute
        codes: dict[str, int] = dict(execute("SELECT id, code FROM speakers").fetchall())
        names: dict[str, Counter[str]] = {}
        for (_, name, _, _), number in voices.items():
            identity = ids[number]
            if identity is not None and name is not None:
                names.setdefault(identity, Counter())[name] += counts[number]
        for identity in names:
            codes.setdefault(identity, len(codes))
        self._connection.executemany(
            "INSERT INTO speakers VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name",
            [(codes[identity], identity, fullest(counted)) for identity, counted in names.items()],
        )
        self._connection.executemany(
            "UPDATE voices SET speaker = ?1 WHERE number = ?2 AND speaker IS NOT ?1",
            [(None if identity is None else codes.get(identity), number) for number, identity in ids.items()],
        )


def fullest(names: Counter[str]) -> str:
    """The name of most words, of these the most frequent, then the first in the alphabet."""
    return min(names, key=lambda name: (-len(name.split()), -names[name], name))


def by_frequency(names: Counter[str], without: Iterable[str] = ()) -> tuple[str, ...]:
    """Names by falling count, ties by name."""
    left_out = set(without)
    return tuple(name for name in sorted(names, key=lambda name: (-names[name], name)) if name not in left_out)
