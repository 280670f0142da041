"""Locks that die with their process: one writer for an index, any number of readers for a segment."""

import fcntl
import os
import shutil
from pathlib import Path

from index.errors import IndexLockedError
from index.layout import LOCK_NAME

SEGMENT_LOCK_NAME = "in-use.lock"
"""Held shared by every reader of a segment, so that no writer removes its files."""

_REMOVED_SUFFIX = ".removed"


class WriterLock:
    """The right to write to an index, until released or the process ends."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            IndexLockedError: If another process has it.
        """
        self._descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise IndexLockedError(folder) from error

    def release(self) -> None:
        """Let others write; again is harmless."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def is_written(folder: Path) -> bool:
    """Whether some process is writing to an index."""
    try:
        descriptor = os.open(folder / LOCK_NAME, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def share_segment(folder: Path) -> int:
    """Keep a segment's files from being removed; returns the descriptor whose closing lets go of them.

    Raises:
        FileNotFoundError: If a writer has removed the segment.
    """
    descriptor = os.open(folder / SEGMENT_LOCK_NAME, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise FileNotFoundError(folder) from error
    return descriptor


def remove_segment(folder: Path) -> bool:
    """Remove a segment's folder; returns False, and does nothing, while a reader has it."""
    descriptor = _own(folder)
    if descriptor is None:
        return False
    try:
        # Under another name first, so that a reader who comes now finds no folder rather than half of one.
        shutil.rmtree(folder.rename(folder.with_suffix(_REMOVED_SUFFIX)), ignore_errors=True)
    finally:
        if descriptor >= 0:
            os.close(descriptor)
    return True


def is_read(folder: Path) -> bool:
    """Whether a reader has a segment open."""
    descriptor = _own(folder)
    if descriptor is not None and descriptor >= 0:
        os.close(descriptor)
    return descriptor is None


def _own(folder: Path) -> int | None:
    """A descriptor that holds a segment alone; None while a reader has it, -1 if it has no lock yet."""
    try:
        descriptor = os.open(folder / SEGMENT_LOCK_NAME, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return -1
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor
