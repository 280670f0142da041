"""The pages: rendered on the server, whole without JavaScript."""

from web.pages import about, documents, search, speakers, statement, verify
from web.pages.blueprint import blueprint

__all__ = ["about", "blueprint", "documents", "search", "speakers", "statement", "verify"]
