"""Which model encoded an index, so that two are never mixed?"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from index.errors import ModelMismatchError
from index.store import schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """What encoded statements: the model's name, and which weights."""

    name: str
    revision: str

    def __str__(self) -> str:
        """`name (revision)`."""
        return f"{self.name} ({self.revision})"


def stored_model(connection: sqlite3.Connection) -> Model | None:
    """What the published statements were encoded with; None if they were not, or there are none."""
    meta = schema.read_meta(connection)
    return None if meta["model"] is None else Model(name=str(meta["model"]), revision=str(meta["model_revision"]))


def built_with(folder: Path) -> tuple[bool, str | None]:
    """Whether an index has statements, and the name of the model that they were encoded with, if any.

    Raises:
        IndexForeignError, IndexDamagedError: As Snapshot.open.
    """
    if schema.is_vacant(folder):
        return False, None
    connection = schema.connect(folder)
    try:
        (is_filled,) = connection.execute("SELECT EXISTS (SELECT 1 FROM segments)").fetchone()
        model = stored_model(connection)
    finally:
        connection.close()
    return bool(is_filled), None if model is None else model.name


def refuse_mixture(folder: Path, stored: Model | None, new: Model, *, is_filled: bool) -> None:
    """Refuse embeddings of a second model, and embeddings in an index whose statements have none.

    Raises:
        ModelMismatchError: If the new model's embeddings do not belong into the index.
    """
    if stored is None and is_filled:
        raise ModelMismatchError(folder, None, new.name)
    if stored is not None and stored != new:
        raise ModelMismatchError(folder, str(stored), str(new))
