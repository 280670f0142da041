"""From documents to statements: who said what, in which words, when and where."""

from index.extract.extractor import Extractor

__all__ = ["Extractor"]
