"""Hand-written articles of profiles and campaign reports: who is what, which of a family is meant, who is nobody.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

PROFILE_ARTICLES = [
    Article(
        "a role that only a description tells, for all statements",
        "Dr. Anna Berg opened a clinic in Velt last week.\n\n“We need more beds,” Berg said on Monday.\n\nThe retired "
        "physician said that the town had waited too long.",
        [
            ("We need more beds,", "direct", "Anna Berg", {"role": "retired physician"}),
            (
                "that the town had waited too long",
                "indirect",
                "Anna Berg",
                {"role": "retired physician", "mention": "The retired physician"},
            ),
        ],
    ),
    Article(
        "what two are together",
        "Rita Moran met Morning Tide hosts Joe Brandt and Mira Lind on Sunday. Moran said the bridge would be "
        "closed.\n\n“I said she is right,” Brandt said. “Everybody knew,” Lind said.\n\nPeter Alden and Nora Falk, "
        "historians at the University of Velt, wrote a book on bridges.\n\n“Nobody asked for a bridge,” Falk said.\n\n"
        "“They did not want it,” said Alden.",
        [
            ("the bridge would be closed", "indirect", "Rita Moran", {"role": None}),
            ("I said she is right,", "direct", "Joe Brandt", {"role": "Morning Tide host"}),
            ("Everybody knew,", "direct", "Mira Lind", {"role": "Morning Tide host"}),
            (
                "Nobody asked for a bridge,",
                "direct",
                "Nora Falk",
                {"role": "historian at the University of Velt", "affiliation": "University of Velt"},
            ),
            ("They did not want it,", "direct", "Peter Alden", {"role": "historian at the University of Velt"}),
        ],
    ),
    Article(
        "a family's last name, which others have only in passing; a long apposition",
        "The party's founder, Karl Hollis, left the stage in tears. “The people have spoken,” Mr. Hollis said.\n\nThe "
        "party of Edwin Hollis, Robert Hollis and Mark Hollis has changed. “I respect that,” Mr. Hollis said.\n\n“It "
        "is a long way,” said Tom Arden, a strategist on Rita Moran's campaign for governor of Norland and Mark "
        "Hollis's for president. In debate after debate, Mr. Hollis said that the tax was unfair.",
        [
            ("The people have spoken,", "direct", "Karl Hollis", {"role": "party's founder"}),
            ("I respect that,", "direct", "Karl Hollis", {}),
            (
                "It is a long way,",
                "direct",
                "Tom Arden",
                {"role": "strategist on Rita Moran's campaign for governor of Norland"},
            ),
            ("that the tax was unfair", "indirect", "Karl Hollis", {}),
        ],
    ),
    Article(
        "offices in apposition behind a clause, double ones, what somebody would be, nouns that begin a sentence",
        "The favorite in the race was pressed by the Velt Post's editor, Lena Moss, on Monday.\n\n“You never "
        "answered,” Moss said.\n\nDock Workers Secretary-Treasurer Gary Castell said the union would strike.\n\nHouse "
        "Republican Tom Massey said the bill was dead.\n\nAs for the notion that Rita Moran would be the first woman "
        "to be governor, Alma Reyes had an answer. “I am the best candidate,” Reyes said.\n\nDemonstrators said they "
        "would return.",
        [
            ("You never answered,", "direct", "Lena Moss", {"role": "Velt Post's editor", "affiliation": "Velt Post"}),
            ("the union would strike", "indirect", "Gary Castell", {"role": "Dock Workers Secretary-Treasurer"}),
            ("the bill was dead", "indirect", "Tom Massey", {"role": "House Republican"}),
            ("I am the best candidate,", "direct", "Alma Reyes", {"role": None}),
            ("they would return", "indirect", None, {"mention": "Demonstrators"}),
        ],
    ),
]
