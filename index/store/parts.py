"""Heavy parts of the program, loaded when they are first needed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Part = TypeVar("Part")


@dataclass(slots=True)
class Later(Generic[Part]):
    """A part and how to load it, so that an index without changes needs no model."""

    load: Callable[[], Part]
    _loaded: Part | None = field(default=None, init=False)

    def get(self) -> Part:
        """The part, loaded once."""
        if self._loaded is None:
            self._loaded = self.load()
        return self._loaded


def loaded(part: Part | Later[Part]) -> Part:
    """The part itself."""
    return part.get() if isinstance(part, Later) else part
