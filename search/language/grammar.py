"""The only place that knows Whoosh: its parser reads the structure of a query, and nothing else of it is used.

`whoosh3` is the maintained line of Whoosh (same import name); `whoosh` 2.7.4 (2016) and `whoosh-reloaded` are
no longer kept up, and warn or fail on current Pythons. The parser is run without a schema, so that words come
out as typed and index.analysis, not Whoosh, decides what a word is.
"""

from functools import cache
from typing import Any

FIELD_NAMES = ("text", "speaker", "role", "title", "outlet", "kind", "date")


@cache
def _parser(joined_by_and: bool) -> Any:
    """Whoosh's parser with the plugins whose syntax Onrecord has."""
    import whoosh.qparser
    import whoosh.qparser.plugins

    # Whoosh's own annotations do not describe its plugins.
    qparser: Any = whoosh.qparser
    plugins: Any = whoosh.qparser.plugins

    operators = plugins.OperatorsPlugin(
        And=r"(?<=[\s)])AND(?=[\s(])",
        Or=r"(?<=[\s)])OR(?=[\s(])",
        Not=r"(^|(?<=[\s(]))(NOT(?=[\s(])|-(?=[\w\"(]))",
        AndNot=None,
        AndMaybe=None,
        Require=None,
    )
    return qparser.QueryParser(
        "",
        schema=None,
        plugins=[
            plugins.FieldsPlugin(rf"(?<!\w)(?P<text>{'|'.join(FIELD_NAMES)}):(?=[^\s:])", remove_unknown=False),
            plugins.WildcardPlugin(),
            plugins.PhrasePlugin(),
            plugins.FuzzyTermPlugin(),
            plugins.RangePlugin(),
            plugins.GroupPlugin(),
            operators,
            plugins.BoostPlugin(),
        ],
        group=qparser.AndGroup if joined_by_and else qparser.OrGroup,
    )


def parse_structure(text: str, *, joined_by_and: bool) -> Any:
    """A query's structure as Whoosh's query objects, for search.language.conversion to read.

    Args:
        text: The query.
        joined_by_and: Whether parts with no operator between them must all match.
    Raises: ValueError: If Whoosh cannot parse the text.
    """
    try:
        return _parser(joined_by_and).parse(text, normalize=False)
    except Exception as error:  # Whoosh raises bare Exception, IndexError and others for text it cannot read.
        raise ValueError(f"{type(error).__name__}: {error}") from error
