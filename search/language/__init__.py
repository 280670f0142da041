"""I have what a user typed: what are they asking for?

`parse` reads the query language, `plain` takes a text as words. The result is a tree of small records that
search.keyword executes. Whoosh's parser is behind `grammar`; nobody else imports it.
"""

from search.language.nodes import ParsedQuery
from search.language.parsing import parse
from search.language.words import plain

__all__ = ["ParsedQuery", "parse", "plain"]
