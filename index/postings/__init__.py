"""I have a word: which statements contain it, how often, in which form, and where?

Each segment keeps a sorted dictionary of exact forms and their stems, and for every stem and field its
postings, as plain memory-mapped arrays. Useful for: scoring, phrases, prefixes, counts. Not useful for:
anything about one statement's fields, which index.store has.
"""

from index.postings.merging import merge
from index.postings.segment import CONTEXT, FIELDS, ROLE, SPEAKER, TEXT, TITLE, Postings, open_postings
from index.postings.writing import IndexedFields, write

__all__ = [
    "CONTEXT",
    "FIELDS",
    "ROLE",
    "SPEAKER",
    "TEXT",
    "TITLE",
    "IndexedFields",
    "Postings",
    "merge",
    "open_postings",
    "write",
]
