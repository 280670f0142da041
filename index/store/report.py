"""What became of the sources, for the user."""

from dataclasses import dataclass, field

from index.records import Rejection


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of the sources.

    Attributes:
        added: Documents that are new.
        unchanged: Documents that the index has just as they are; nothing was done for them.
        replaced: Documents of which the index had an older version.
        statements: Statements of the new and replaced ones.
        rejections: Inputs that could not be taken, in order.
    """

    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    statements: int = 0
    rejections: tuple[Rejection, ...] = ()


@dataclass(slots=True)
class Tally:
    """A report while it grows."""

    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    statements: int = 0
    rejections: list[Rejection] = field(default_factory=list)

    def report(self) -> Report:
        """The report so far."""
        return Report(
            added=self.added,
            unchanged=self.unchanged,
            replaced=self.replaced,
            statements=self.statements,
            rejections=tuple(self.rejections),
        )
