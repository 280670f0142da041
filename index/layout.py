"""What an index folder looks like from outside: the names that tell it from any other folder."""

DATABASE_NAME = "onrecord.sqlite3"
"""Documents, statements, speakers, published segments: the source of truth."""

SEGMENTS_NAME = "segments"
"""Holds one folder for each segment."""

LOCK_NAME = "writer.lock"
"""Locked by the one process that writes; empty."""
