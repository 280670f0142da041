"""Who is the same speaker across documents: ids, transliterations, and names that mean one person only."""

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import replace
from functools import lru_cache

from index.records import Speaker

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_COURTESIES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "hon", "the"})
_OFFICES = frozenset(
    {"president", "senator", "sen", "rep", "congressman", "congresswoman", "gov", "governor", "former"}
)
"""Offices that records write before a name; those that begin firms' names ("General", "Premier") are left alone."""
_OFFICE_PAIRS = frozenset({("prime", "minister"), ("vice", "president"), ("foreign", "minister")})
_VARIANTS = {
    "sergei": "sergey", "sergej": "sergey", "serguei": "sergey", "dmitri": "dmitry", "dmitrij": "dmitry",
    "dimitri": "dmitry", "dmitriy": "dmitry", "alexei": "alexey", "aleksei": "alexey", "aleksey": "alexey",
    "aleksandr": "alexander", "alexandr": "alexander", "oleksandr": "alexander", "andrei": "andrey",
    "andrej": "andrey", "yury": "yuri", "yuriy": "yuri", "iouri": "yuri", "juri": "yuri", "nikolay": "nikolai",
    "mikhael": "mikhail", "michail": "mikhail", "vitali": "vitaly", "vitaliy": "vitaly", "vitalii": "vitaly",
    "valeri": "valery", "valeriy": "valery", "grigori": "grigory", "grigoriy": "grigory", "evgeny": "yevgeny",
    "evgeniy": "yevgeny", "yevgeni": "yevgeny", "evgenii": "yevgeny", "arkadi": "arkady", "gennadi": "gennady",
    "anatoli": "anatoly", "anatoliy": "anatoly", "vassily": "vasily", "vasili": "vasily", "vasiliy": "vasily",
    "georgi": "georgy", "mariya": "maria", "natalya": "natalia", "nataliya": "natalia", "tatyana": "tatiana",
    "yulia": "julia", "yuliya": "julia", "zelenskyy": "zelensky", "zelenskiy": "zelensky",
    "zelenski": "zelensky", "vladimir": "vladimir", "wladimir": "vladimir", "mohammed": "muhammad",
    "mohamed": "muhammad", "mohammad": "muhammad", "muhammed": "muhammad", "mahmud": "mahmoud",
    "moammar": "muammar", "gadhafi": "gaddafi", "qaddafi": "gaddafi", "kadafi": "gaddafi", "gadaffi": "gaddafi",
    "khadafy": "gaddafi", "hussain": "hussein", "husain": "hussein", "yousef": "youssef", "yusuf": "youssef",
    "ahmad": "ahmed", "abdel": "abdul", "netanjahu": "netanyahu", "erdoğan": "erdogan",
}  # fmt: skip
_NICKNAMES = {
    "mike": "michael", "joe": "joseph", "bernie": "bernard", "bill": "william", "chuck": "charles",
    "jim": "james", "tim": "timothy", "tom": "thomas", "bob": "robert", "rob": "robert", "dan": "daniel",
    "dave": "david", "steve": "steven", "stephen": "steven", "ben": "benjamin", "sam": "samuel",
    "tony": "anthony", "andy": "andrew", "matt": "matthew", "nick": "nicholas", "chris": "christopher",
    "greg": "gregory", "jeff": "jeffrey", "ken": "kenneth", "ron": "ronald", "don": "donald",
    "alex": "alexander", "josh": "joshua", "pete": "peter", "phil": "philip", "ray": "raymond",
}  # fmt: skip


def fold(word: str) -> str:
    """A word without accents, case and punctuation."""
    plain = unicodedata.normalize("NFKD", word.translate(str.maketrans("łøđßæœ", "lodsao"))).casefold()
    return "".join(char for char in plain if char.isalnum())


def _words(name: str) -> list[str]:
    """A name's words, folded, one spelling for each transliteration, without courtesies and offices before them."""
    parts = [part for part in re.split(r"[\s,]+|(?<=\w)[-‐‑–](?=\w)", re.sub(r"['’]s$", "", name.strip())) if part]
    words = [fold(part) for part in parts]
    return _without_office([_VARIANTS.get(word, word) for word in words if word and word not in _COURTESIES])


def _without_office(words: list[str]) -> list[str]:
    """The words behind "President", "former Prime Minister" and the like, if these are a name."""
    begin = 0
    while begin < len(words):
        if words[begin] in _OFFICES:
            begin += 1
        elif tuple(words[begin : begin + 2]) in _OFFICE_PAIRS:
            begin += 2
        else:
            break
    return words if words[begin:] in ([], ["general"]) else words[begin:]


@lru_cache(maxsize=20_000)
def speaker_id(name: str, role: str | None = None) -> str:
    """The slug that all spellings of one name share ("Sergei Ryabkov", "Sergey Ryabkov": sergey-ryabkov).

    Args:
        name: A name, with or without accents and courtesy titles.
        role: Kept out of the id on purpose: one person's roles change.
    """
    del role
    words = _words(name)
    if not words:
        words = [fold(part) for part in name.split() if fold(part)] or ["unnamed"]
    words, suffix = _parted(words)
    middle = [word for word in words[1:-1] if len(word) > 1]
    kept = [words[0], *middle, words[-1]] if len(words) > 2 else words
    return "-".join([*kept, *suffix])


def _parted(words: list[str]) -> tuple[list[str], list[str]]:
    """A name's words without "Jr." and the like, which tell a son from his father, and that suffix."""
    own = [word for word in words if word not in _SUFFIXES]
    return (own, [word for word in words if word in _SUFFIXES]) if own else (words, [])


class Directory:
    """The speakers of many documents: tells which short names can only mean one of them.

    A last name alone ("Putin") is taken for the one person of that last name if there is just one,
    or if one is named at least nine times as often as all others together. Two full names stay two
    people unless they differ only in spelling, a middle name or a short form of the first name; "Jr." makes two.
    """

    def __init__(self) -> None:
        self._names: dict[str, Counter[str]] = defaultdict(Counter)
        self._by_last: dict[str, set[str]] = defaultdict(set)
        self._by_ends: dict[tuple[str, ...], set[str]] = defaultdict(set)

    def add(self, speaker: Speaker, count: int = 1) -> None:
        """Note that so many statements name a speaker so; unnamed ones count for nothing."""
        name = speaker.name
        if not name:
            return
        key = speaker_id(name)
        words, _ = _parted(key.split("-"))
        self._names[key][name] += count
        if len(words) > 1:
            self._by_last[words[-1]].add(key)
            self._by_ends[self._ends(key)].add(key)

    @staticmethod
    def _ends(key: str) -> tuple[str, ...]:
        """First name in its full form, last name, and the suffix if there is one."""
        words, suffix = _parted(key.split("-"))
        return _NICKNAMES.get(words[0], words[0]), words[-1], *suffix

    def _weight(self, key: str) -> int:
        """How often a speaker was named."""
        return sum(self._names[key].values())

    def canonical(self, name: str) -> str:
        """The index-wide id for a name."""
        key = speaker_id(name)
        words, _ = _parted(key.split("-"))
        if len(words) > 1:
            same = self._by_ends.get(self._ends(key), set())
            named = [_parted(other.split("-"))[0] for other in same]
            middles = {other[1] for other in named if len(other) > 2}
            if len(middles) > 1:
                return key
            return max(same, key=lambda one: (self._weight(one), one), default=key)
        groups: dict[tuple[str, ...], int] = defaultdict(int)
        for other in self._by_last.get(words[0], ()):
            groups[self._ends(other)] += self._weight(other)
        if not groups or (self._weight(key) and not self._by_last.get(words[0])):
            return key
        ends, best = max(groups.items(), key=lambda item: (item[1], item[0]))
        if best < 9 * (sum(groups.values()) - best):
            return key
        return max(self._by_ends[ends], key=lambda one: (self._weight(one), one))

    def name_of(self, key: str) -> str | None:
        """The fullest, then most frequent name of an id; None if the directory has never met it."""
        names = self._names.get(key)
        return max(names, key=lambda name: (len(_words(name)), names[name], name)) if names else None

    def resolve(self, speaker: Speaker) -> Speaker:
        """The speaker with the index-wide id; unnamed ones stay as they are."""
        if speaker.name is None:
            return speaker
        return replace(speaker, id=self.canonical(speaker.name))
