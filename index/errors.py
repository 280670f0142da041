"""What can go wrong, as one tree.

OnrecordError                 the user can do something about it; str() says what, where and what to do
├── IndexMissingError         no index in that folder
├── IndexForeignError         the folder holds something else, or a format this version cannot read
├── IndexDamagedError         a file of the index is missing or does not match its checksum
├── IndexLockedError          another process is writing
├── IndexUnwritableError      the disk is full or refuses to be written
├── ModelMissingError         a model's weights are not on this machine
├── ModelMismatchError        the index was built with another model
├── StatementUnknownError     no statement has that id
├── DocumentUnknownError      no document has that id or source
├── SpeakerUnknownError       no speaker has that id
└── ParameterError            a parameter's value cannot be used; carries the parameter's name
    └── CursorForeignError    it is a cursor, but one of another search

Anything else that is raised is a defect of the program.
"""

from pathlib import Path
from tokenize import TokenError

from index.layout import DATABASE_NAME, SEGMENTS_NAME

UNREADABLE_ARRAY = (OSError, ValueError, EOFError, SyntaxError, OverflowError, TokenError)
"""What numpy raises for a file that is missing, cut or no array: it reads the header as Python source."""


class OnrecordError(Exception):
    """Something the user can do something about."""


class IndexMissingError(OnrecordError):
    """No index in that folder."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            f"{folder}: there is no index here; create one with `onrecord --index {folder} index SOURCE...`"
        )


class IndexForeignError(OnrecordError):
    """The folder holds something else, or a format this version cannot read."""

    def __init__(self, folder: Path, found: str) -> None:
        """Name the folder and what was found in it."""
        super().__init__(
            f"{folder}: not an index this version can read ({found}); "
            "name another folder with --index, or index the sources into a new one"
        )


class IndexDamagedError(OnrecordError):
    """A file of the index is missing or does not match its checksum."""

    def __init__(self, path: Path, found: str) -> None:
        """Name the file, which stands in the index folder or in the folder of one of its segments."""
        folder = path.parents[2] if path.parent.parent.name == SEGMENTS_NAME else path.parent
        remedy = f"run `onrecord --index {folder} doctor --repair`"
        if path.name == DATABASE_NAME:
            remedy = "segments are mended from it, but not it from them: index the sources into a new folder"
        super().__init__(f"{path}: damaged ({found}); {remedy}")
        self.found = found


class IndexLockedError(OnrecordError):
    """Another process is writing."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(f"{folder}: another process is writing to this index; try again when it has finished")


class IndexUnwritableError(OnrecordError):
    """The disk is full or refuses to be written."""

    def __init__(self, folder: Path, reason: str) -> None:
        """Name the folder and what the system said."""
        super().__init__(
            f"{folder}: cannot be written ({reason}); what was published before is safe, "
            "see to the disk and run the same command again"
        )


class ModelMissingError(OnrecordError):
    """A model's weights are not on this machine."""

    def __init__(self, model: str, remedy: str) -> None:
        """Name the model and how to get it."""
        super().__init__(f"model {model}: not on this machine; {remedy}")


class ModelMismatchError(OnrecordError):
    """The index was built with another model."""

    def __init__(self, folder: Path, built_with: str | None, asked_for: str) -> None:
        """Name the folder and both models; built_with is None for an index by words alone."""
        built, remedy = (
            ("without embeddings (keyword only)", "leave --model out")
            if built_with is None
            else (f"with model {built_with}", f"use --model {built_with}")
        )
        super().__init__(
            f"{folder}: built {built}, asked for {asked_for}; {remedy}, "
            f"or rebuild with `onrecord --index NEW_FOLDER --model {asked_for} index SOURCE...`"
        )


class StatementUnknownError(OnrecordError):
    """No statement has that id."""

    def __init__(self, statement_id: str) -> None:
        """Name the id."""
        super().__init__(f"statement {statement_id!r}: not in the index; the results of a search give ids")


class DocumentUnknownError(OnrecordError):
    """No document has that id or source."""

    def __init__(self, document: str) -> None:
        """Name what was asked for."""
        super().__init__(f"document {document!r}: not in the index; give a document id or a source as it was indexed")


class SpeakerUnknownError(OnrecordError):
    """No speaker has that id."""

    def __init__(self, speaker_id: str) -> None:
        """Name the id."""
        super().__init__(f"speaker {speaker_id!r}: not in the index; the list of speakers gives ids")


class ParameterError(OnrecordError):
    """A parameter's value cannot be used."""

    def __init__(self, parameter: str, reason: str) -> None:
        """Name the parameter and say what it must be."""
        super().__init__(f"{parameter}: {reason}")
        self.parameter = parameter
        self.reason = reason


class CursorForeignError(ParameterError):
    """A cursor of another search."""

    def __init__(self) -> None:
        """Say how to go on."""
        super().__init__("cursor", "belongs to another search; start again without a cursor")
