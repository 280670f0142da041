"""A person of an article: their names, what is told of them, their gender, and where they are named."""

import re
import sys
from collections import Counter
from dataclasses import dataclass, field

from index.extract.lexicon import KIN
from index.extract.names import bare, fullness
from index.records import Span

_TELL_LITTLE = (
    KIN
    | {"chief", "dr", "former", "longtime", "member", "native", "new", "older"}
    | {"prof", "professor", "resident", "rival", "younger"}
)
"""Words of roles that say less than any other."""
_TIES = frozenset({"ally", "backer", "colleague", "critic", "fan", "friend", "opponent", "supporter"})
"""What somebody is to somebody else, which says less, too."""

_LOWER = frozenset(
    ["gop", "former", "ex", "vice", "deputy", "assistant", "acting", "then", "future", "shadow", "designate"]
)
"""What makes another of an office, or tells whose it is ("former minister", "GOP chairman")."""

_LONGEST_OFFICE = 12
"""Words of an office said in full."""


@dataclass(eq=False)
class Person:
    """A person of the article.

    Attributes:
        names: Every name met, without titles, with how often.
        spans: Where each mention stands, the name alone.
        roles: Roles met, in order.
        gender: "m", "f" or None.
        number: Which of the article's persons it is.
        in_full: Where the first mention by several words ends.
    """

    names: Counter[str] = field(default_factory=Counter)
    spans: list[Span] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    number: int = 0
    in_full: int = sys.maxsize
    _fullest: str | None = None

    @property
    def name(self) -> str:
        """The fullest name: most words, initials counting little; the most frequent of these."""
        if self._fullest is None:
            self._fullest = max(self.names, key=lambda name: (fullness(name), self.names[name]))
        return self._fullest

    def meet(self, name: str, span: Span) -> None:
        """Note a mention by a name, without the brackets of an editor ("[Ann] Lee")."""
        self.names[name.replace("[", "").replace("]", "")] += 1
        self.spans.append(span)
        self._fullest = None

    @property
    def gender(self) -> str | None:
        """The gender that most of the evidence speaks for."""
        return self.genders.most_common(1)[0][0] if self.genders else None

    @property
    def role(self) -> str | None:
        """The first role the article gives that says more than a courtesy, or the one that says it in full."""
        if not self.roles:
            return None
        first = next((one for one in self.roles if not tells_little(one)), self.roles[0])
        fuller = (role for role in self.roles[1:] if " " not in first and _says_fully(first, role))
        return next(fuller, first)

    @property
    def offices_told(self) -> set[str]:
        """The words of the roles, without whose they are ("daughter of the former governor" is no governor)."""
        heads = (re.split(r"\s(?:of|for|to)\s|['’]s?\s", role)[0] for role in self.roles)
        return {bare(word) for head in heads for word in head.split()}

    @property
    def named_once(self) -> bool:
        """Whether the article names them by several words no more than once."""
        return sum(count for name, count in self.names.items() if " " in name) < 2


def tells_little(role: str) -> bool:
    """Whether a role says less of somebody than any other would ("Dr.", "older brother", "rival")."""
    head = re.split(r"\s(?:and|of|to)\s", role)[0].split()
    return _TELL_LITTLE.issuperset(map(bare, role.split())) or (bool(head) and bare(head[-1]) in _TIES)


def _says_fully(office: str, role: str) -> bool:
    """Whether a role says which office it is that a word alone names ("Minister", "Minister of Health")."""
    words = [bare(word) for word in role.split()]
    return bare(office) in words and 1 < len(words) <= _LONGEST_OFFICE and role[:1].isupper() and not _LOWER & {*words}
