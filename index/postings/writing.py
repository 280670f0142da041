"""Writing a segment's postings from a stream of statements, in bounded memory."""

import shutil
import tempfile
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.analysis import raw_words
from index.postings.inversion import pack_terms, sort_by_term
from index.postings.merging import merge
from index.postings.segment import (
    FIELDS,
    PostingFiles,
    open_postings,
    save_dictionary,
    save_header,
    save_layout,
    save_statements,
)
from index.postings.vocabulary import FormNumbers, dictionary_of

WORDS_IN_MEMORY = 12_000_000
"""Words of one run; about 40 bytes each while it is sorted. Longer streams are written run by run and merged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedFields:
    """What of a statement is searched by its words.

    Attributes:
        text: The statement itself.
        speaker: The speaker's name, with aliases if there are any.
        role: Role, affiliation and venue.
        title: The document's title.
        context: What stands before and after the statement.
    """

    text: str
    speaker: str = ""
    role: str = ""
    title: str = ""
    context: str = ""


class _Run:
    """Statements whose words are held in memory, as numbers."""

    def __init__(self) -> None:
        self._numbers = FormNumbers()
        self._words = [array("i") for _ in FIELDS]
        self._ends = [array("q") for _ in FIELDS]
        self.word_count = 0

    def __len__(self) -> int:
        return len(self._ends[0])

    def add(self, fields: IndexedFields) -> None:
        number = self._numbers.__getitem__
        for place, text in enumerate((fields.text, fields.speaker, fields.role, fields.title, fields.context)):
            words = self._words[place]
            if text:
                before = len(words)
                words.extend(map(number, raw_words(text)))
                self.word_count += len(words) - before
            self._ends[place].append(len(words))

    def write(self, folder: Path) -> None:
        rows = len(self)
        words = [np.frombuffer(w, np.int32) if w else np.empty(0, np.int32) for w in self._words]
        ends = [np.frombuffer(e, np.int64) if e else np.empty(0, np.int64) for e in self._ends]
        counts = sum(np.bincount(w, minlength=len(self._numbers.forms)) for w in words)
        dictionary, place = dictionary_of(self._numbers, np.asarray(counts, np.int64))
        lengths = np.stack([np.diff(e, prepend=0) for e in ends]).astype(np.int32)
        order = np.argsort(lengths[0], kind="stable").astype(np.int32)
        terms = len(dictionary.terms)
        posting_counts = np.zeros(len(FIELDS) * terms, np.int64)
        block_counts = np.zeros(len(FIELDS) * terms, np.int64)
        with PostingFiles(folder) as files:
            for f in range(len(FIELDS)):
                lists = slice(f * terms, (f + 1) * terms)
                by_term = sort_by_term(
                    place[words[f]], ends[f], order, dictionary.form_term, dictionary.form_code, terms
                )
                packed = pack_terms(*by_term, posting_counts[lists], block_counts[lists])
                files.append(packed)
        save_dictionary(folder, dictionary)
        save_layout(folder, counts=posting_counts, block_counts=block_counts)
        save_statements(folder, lengths=lengths[:, order], order=order)
        save_header(folder, rows=rows, terms=terms)


def write(folder: Path, rows: Iterable[IndexedFields], *, words_in_memory: int = WORDS_IN_MEMORY) -> None:
    """Write a segment's postings; statement i of the stream is row i.

    Args:
        folder: An existing folder; files named "postings.*" are written into it.
        rows: The statements, read once.
        words_in_memory: How many words are held before a run is written out.
    """
    runs: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="runs-", dir=folder) as scratch:
        run = _Run()
        for fields in rows:
            if run.word_count >= words_in_memory:
                runs.append(_write_run(run, Path(scratch), len(runs)))
                run = _Run()
            run.add(fields)
        if not runs:
            run.write(folder)
            return
        runs.append(_write_run(run, Path(scratch), len(runs)))
        del run
        parts = [open_postings(path) for path in runs]
        merge(folder, parts, [np.ones(part.rows, np.bool_) for part in parts])
        del parts
        shutil.rmtree(scratch, ignore_errors=True)
        Path(scratch).mkdir(exist_ok=True)


def _write_run(run: _Run, scratch: Path, number: int) -> Path:
    path = scratch / str(number)
    path.mkdir()
    run.write(path)
    return path
