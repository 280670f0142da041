"""I have a vector: which statements are nearest to it?

A segment's vectors lie in plain arrays, 12 bits a number, memory-mapped. Small segments and small filters are searched
exactly by compiled loops over them; large segments through 4-bit codes (FAISS) whose best candidates are scored
again from the arrays, so that similarities never depend on how a statement was found. The one place that knows FAISS.
"""

from index.vectors.files import merge, open_vectors, write
from index.vectors.search import Vectors, search_several

__all__ = ["Vectors", "merge", "open_vectors", "search_several", "write"]
"""See index.vectors.files and index.vectors.search."""
