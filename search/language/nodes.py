"""A query as a tree: what the parser makes and the keyword leg executes."""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from index.records import Kind

FIELDS = ("text", "speaker", "role", "title")
"""Fields whose words can be asked for by name; unnamed words are looked for in text and speaker."""


class Word(NamedTuple):
    """A word, in any form of its stem unless `exact`; a tuple, which takes a quarter of the time to make.

    Attributes:
        form: The word, folded.
        term: Its stem.
        exact: Only in this form ("taxes" in quotation marks).
        field: One of FIELDS; None for text or speaker.
        boost: Factor on its score.
    """

    form: str
    term: str
    exact: bool = False
    field: str | None = None
    boost: float = 1.0

    def __str__(self) -> str:
        """As a user would write it."""
        return _decorate(f'"{self.form}"' if self.exact else self.form, self.field, self.boost)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, each at most `slop` positions after the one before.

    Attributes:
        forms: The words, folded.
        terms: Their stems.
        exact: Only in these forms.
        slop: 1 for words side by side.
    """

    forms: tuple[str, ...]
    terms: tuple[str, ...]
    exact: bool = True
    slop: int = 1
    field: str | None = None
    boost: float = 1.0

    def __str__(self) -> str:
        """As a user would write it."""
        text = f'"{" ".join(self.forms)}"' if self.exact else _compound(self.forms)
        return _decorate(text if self.slop == 1 else f"{text}~{self.slop}", self.field, self.boost)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Any word that a pattern fits; `*` stands for any characters, `?` for one.

    Attributes:
        glob: The pattern, folded; a prefix query if its only wildcard is a `*` at the end.
    """

    glob: str
    field: str | None = None
    boost: float = 1.0

    def __str__(self) -> str:
        """As a user would write it."""
        return _decorate(self.glob, self.field, self.boost)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Any word at most `distance` edits away: a letter more, less, changed, or two neighbours swapped.

    Attributes:
        form: The word, folded.
        distance: 1 or 2.
        prefix: How many letters at the beginning must be the same.
    """

    form: str
    distance: int = 1
    prefix: int = 0
    field: str | None = None
    boost: float = 1.0

    def __str__(self) -> str:
        """As a user would write it."""
        suffix = "~" if self.distance == 1 else f"~{self.distance}"
        return _decorate(self.form + suffix + (f"/{self.prefix}" if self.prefix else ""), self.field, self.boost)


@dataclass(frozen=True, slots=True)
class OutletIs:
    """Statements from outlets whose name has these words, folded."""

    words: tuple[str, ...]

    def __str__(self) -> str:
        """As a user would write it."""
        return f'outlet:"{" ".join(self.words)}"' if len(self.words) > 1 else f"outlet:{self.words[0]}"


@dataclass(frozen=True, slots=True)
class KindIs:
    """Statements of a kind."""

    kind: Kind

    def __str__(self) -> str:
        """As a user would write it."""
        return f"kind:{self.kind}"


@dataclass(frozen=True, slots=True)
class DateIn:
    """Statements dated in a range.

    Attributes:
        first: First day, counted from 1970-01-01; None for no bound.
        last: Last day, inclusive; None for no bound.
        text: The range as given.
    """

    first: int | None
    last: int | None
    text: str

    def __str__(self) -> str:
        """As a user would write it."""
        return f"date:{self.text}"


@dataclass(frozen=True, slots=True)
class Everything:
    """All statements."""

    def __str__(self) -> str:
        """As a user would write it."""
        return "*"


@dataclass(frozen=True, slots=True)
class And:
    """Statements that match all children; scores add up."""

    children: tuple["Node", ...]

    def __str__(self) -> str:
        """As a user would write it."""
        return " AND ".join(_group(child) for child in self.children)


@dataclass(frozen=True, slots=True)
class Or:
    """Statements that match any child; the scores of those that match add up.

    Attributes:
        ranked: Whether it is a plain list of words, joined by nothing.
    """

    children: tuple["Node", ...]
    ranked: bool = False

    def __str__(self) -> str:
        """As a user would write it."""
        return (" " if self.ranked else " OR ").join(_group(child) for child in self.children)


@dataclass(frozen=True, slots=True)
class Not:
    """Statements that do not match the child; scores nothing."""

    child: "Node"

    def __str__(self) -> str:
        """As a user would write it."""
        return f"NOT {_group(self.child)}"


Leaf = Word | Phrase | Pattern | Fuzzy
Node = Leaf | OutletIs | KindIs | DateIn | Everything | And | Or | Not


def _compound(forms: tuple[str, ...]) -> str:
    """S-400, $18, 100%: a hyphen between words, none at signs."""
    text = forms[0]
    for before, form in pairwise(forms):
        text += ("-" if before[-1].isalnum() and form[0].isalnum() else "") + form
    return text


def _decorate(text: str, field: str | None, boost: float) -> str:
    return (f"{field}:" if field else "") + text + (f"^{boost:g}" if boost != 1.0 else "")


def _group(node: Node) -> str:
    return f"({node})" if isinstance(node, (And, Or)) else str(node)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedQuery:
    """A query as it was understood.

    Attributes:
        text: What was typed.
        tree: None if there is nothing to search for.
        plain: True if it is words only: statements with any of them match, ranked by score. Else every part
            of it must match as its operators say.
        words: Its free words without syntax, for finding statements by meaning and for spelling.
        notes: What the user should know of how it was understood.
    """

    text: str
    tree: Node | None
    plain: bool
    words: str
    notes: tuple[str, ...] = ()

    @property
    def parsed(self) -> str:
        """The query as it was understood, in the query language."""
        return "" if self.tree is None else str(self.tree)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return self.tree is None
