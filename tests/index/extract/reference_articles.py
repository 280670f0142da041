"""Hand-written articles on whom words mean: capitals of headlines, pronouns, those who are only spoken of.

Names and events are invented, well-known persons aside; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

REFERENCE_ARTICLES = [
    Article(
        "a headline's capitals make no name of a label",
        "Live Blog: Voters Head to the Polls in Quell\n\nIt takes 400 delegates to win. A look at the race.",
        [("Voters Head to the Polls in Quell", "indirect", None, {"mention": "Live Blog"})],
    ),
    Article(
        "a headline's capitals make no name of a description",
        "Football Legend Says He Will Vote for Berg\n\nA legend of football was in town. He wore a hat.",
        [
            ("He Will Vote for Berg", "indirect", None, {"mention": "Football Legend"}),
        ],
        title="Football Legend Says He Will Vote for Berg",
    ),
    Article(
        "a body's name in a headline stays",
        "Harbour Workers Union Says Vote Was Fair\n\nThe Harbour Workers Union said on Monday that the vote was fair.",
        [
            ("Vote Was Fair", "indirect", "Harbour Workers Union", {}),
            ("that the vote was fair", "indirect", "Harbour Workers Union", {}),
        ],
        title="Harbour Workers Union Says Vote Was Fair",
    ),
]
