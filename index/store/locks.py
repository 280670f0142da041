"""Locks that die with their process: one writer for an index, any number of readers for a segment."""

import fcntl
import os
from pathlib import Path

from index.errors import IndexLockedError
from index.layout import LOCK_NAME

SEGMENT_LOCK_NAME = "in-use.lock"
"""Held shared by every reader of a segment, so that no writer removes its files."""


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


def try_to_own_segment(folder: Path) -> int | None:
    """Take a segment's files for removal; None while a reader has them. -1 if the segment has no lock yet."""
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
