"""The index on disk: one database as truth and only commit point, immutable segments, snapshots for readers.

store.snapshot        what does the index hold at this moment?
store.writer          how do documents come in and go out?
store.doctor          is everything as it was written, and can it be mended?

store.schema          the database's tables
store.reader          the database as one moment left it
store.rows            its rows as records
store.locks           one writer, many readers
store.segments        a segment's folder, described and checked
store.columns         a segment's arrays of dates, speakers, outlets, kinds, ids
store.people          who the speakers are, when reading
store.catalogue       sources, outlets and speakers, when writing
store.incoming        which documents are new or changed
store.digest          what tells that a document has changed
store.building        a segment in the making
store.embedding       its embeddings, no text encoded twice
store.posting_worker  its postings, in a second process
store.published       the writer's view of all segments
store.merging         which segments to merge, and how
store.models          which model encoded the index
store.context         what stands around a statement in its article
"""

from index.dates import NO_DAY
from index.records import Statistics
from index.store.columns import KINDS
from index.store.parts import Later
from index.store.report import Report
from index.store.segments import Segment
from index.store.snapshot import Columns, Snapshot
from index.store.writer import Writer

__all__ = ["KINDS", "NO_DAY", "Columns", "Later", "Report", "Segment", "Snapshot", "Statistics", "Writer"]
