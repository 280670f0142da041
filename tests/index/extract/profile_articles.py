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
    Article(
        "a lead that withholds a name, and its pronoun; a second verb behind a quotation and a dash",
        "The Norland hacker who opened the mail of Mayor Paul Arden said Monday that he had acted alone. He added that "
        "there was a second theft.\n\nAs part of his plea, Anton Lesk Moor, 44, said that he guessed the passwords.\n\n"
        'Mr. Arden called the plea "very late" and asserted that the bridge was never sold.\n\nThe mayor says Moor took'
        ' "a lot of money" — asserting that it was never found.',
        [
            ("that he had acted alone", "indirect", "Anton Lesk Moor", {}),
            ("that there was a second theft", "indirect", "Anton Lesk Moor", {}),
            ("that he guessed the passwords", "indirect", "Anton Lesk Moor", {}),
            ('the plea "very late"', "mixed", "Paul Arden", {}),
            ("that the bridge was never sold", "indirect", "Paul Arden", {}),
            ('Moor took "a lot of money"', "mixed", "Paul Arden", {}),
            ("that it was never found", "indirect", "Paul Arden", {}),
        ],
    ),
    Article(
        "a lead whom a clause and a pronoun tell of",
        "A woman who has accused Mayor Paul Arden of theft said Sunday that he was lying.\n\nCarla Moss, who said "
        "Arden robbed her in May, spoke on the radio.",
        [
            ("that he was lying", "indirect", "Carla Moss", {}),
            ("Arden robbed her in May", "indirect", "Carla Moss", {}),
        ],
    ),
    Article(
        "a headline and a lead whom a pronoun tells of",
        "Union chief says Paul Arden can win.\n\nThe head of the Harbour Workers Union said that Arden scares her "
        "members, because he can win.\n\nIn a talk on Monday, Joan Berg said her union would march.",
        [
            ("Paul Arden can win", "indirect", "Joan Berg", {}),
            ("that Arden scares her members, because he can win", "indirect", "Joan Berg", {}),
            ("her union would march", "indirect", "Joan Berg", {}),
        ],
        title="Union chief says Paul Arden can win.",
    ),
    Article(
        "whom a lead withholds is not who speaks for them",
        "A woman who has accused Mayor Paul Arden of theft said Sunday that he was lying.\n\nCarla Moss, a lawyer for "
        "the woman, said that the case was strong.",
        [("that he was lying", "indirect", None, {}), ("that the case was strong", "indirect", "Carla Moss", {})],
    ),
    Article(
        "who is described, and quoted by name in the next paragraph; who is quoted there but not described",
        "Ballots were counted in Norland on Monday, and the counts were slow.\n\nThe state party's deputy leader said "
        "that the vote was fair.\n\n“It was, and everybody saw it,” chairman Tom Hallmark said.\n\nThe witness said "
        "that it was over.\n\n“It was not,” Dora Lindqvist told reporters.",
        [
            ("that the vote was fair", "indirect", "Tom Hallmark", {}),
            ("It was, and everybody saw it,", "direct", "Tom Hallmark", {"role": "chairman"}),
            ("that it was over", "indirect", None, {}),
            ("It was not,", "direct", "Dora Lindqvist", {}),
        ],
    ),
    Article(
        "a headline's legend whom the text names; somebody by their state",
        "Football Legend Says It Was Him\n\nIt was a hard week for Herman Walden, the former football star. “It was "
        "me,” Walden told a radio station. His daughter Lena Walden sat by him. The football legend said that he was "
        "sorry.\n\nFormer Texas Gov. Rick Parrish said that it was late for Tad Crane. “It is late for us all,” the "
        "Texan said.",
        [
            ("It Was Him", "indirect", None, {"mention": "Football Legend"}),
            ("It was me,", "direct", "Herman Walden", {}),
            ("that he was sorry", "indirect", "Herman Walden", {}),
            ("that it was late for Tad Crane", "indirect", "Rick Parrish", {}),
            ("It is late for us all,", "direct", "Rick Parrish", {"mention": "the Texan"}),
        ],
    ),
    Article(
        "a comedian who is an actor",
        "Comedian Tim Aldan has a show of his own. Its writer is Ron Vance. On Tuesday, the actor said that he would "
        "go on.",
        [("that he would go on", "indirect", "Tim Aldan", {"mention": "the actor"})],
    ),
    Article(
        "a woman whose first name is mostly men's is the subject of her paragraph",
        "“We do not agree,” said Marty Wallner, head of the council.\n\n“It is a wolf,” union president Steven "
        "Tollmann told a paper. “We lose all schools.”\n\nWallner is calmer. She said that the money was gone.",
        [
            ("We do not agree,", "direct", "Marty Wallner", {}),
            ("It is a wolf, We lose all schools.", "direct", "Steven Tollmann", {}),
            ("that the money was gone", "indirect", "Marty Wallner", {}),
        ],
    ),
]
