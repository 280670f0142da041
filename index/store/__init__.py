"""The index on disk: one database as truth and only commit point, immutable segments, snapshots for readers.

store.snapshot        what does the index hold at this moment?
store.writer          how do documents come in and go out?
store.doctor          is everything as it was written, and can it be mended?

store.schema          the database's tables                store.segments    a segment's folder
store.rows            its rows as records                  store.columns     a segment's arrays
store.catalogue       outlets and voices when writing      store.building    a segment in the making
store.people          speakers when reading                store.embedding   its embeddings
store.published       the writer's view of all segments    store.posting_worker  its postings, in a second process
store.merging         which segments to merge, and how     store.locks       one writer, many readers
store.context         what stands around a statement       store.digest      has a document changed?
"""

from index.dates import NO_DAY
from index.records import Statistics
from index.store.parts import Later
from index.store.segments import Segment
from index.store.snapshot import Columns, Snapshot
from index.store.writer import Report, Writer

__all__ = ["NO_DAY", "Columns", "Later", "Report", "Segment", "Snapshot", "Statistics", "Writer"]
