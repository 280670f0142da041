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
    Article(
        "he is the subject of the sentence before, no other who is named more often",
        "Moss won the vote in Velt, and Moss is proud of it. Voters like Moss and his dog, and Moss likes them.\n\n"
        "Norland will be one test: Moss won the vote there. Senator Paul Arden is an underdog in Quell, running as a "
        "farmer in a state that has gone to the other party in years when a president was chosen. He said last week "
        "that he would need help.\n\nCarl Moss likes trains.",
        [("that he would need help", "indirect", "Paul Arden", {"role": "Senator"})],
    ),
    Article(
        "a second topic",
        'As for Carl Moss, he was quiet. "I like it," Moss said.\n\nAnd as for Paul Arden, he was strangely calm. '
        "Maybe he figures that the show was a reward for the long race.",
        [
            ("I like it,", "direct", "Carl Moss", {}),
            ("that the show was a reward for the long race", "indirect", "Paul Arden", {"speech": False}),
        ],
    ),
    Article(
        "who holds an office at a firm, whose name is no person's",
        "That is not enough, said Carl Moss, a senior analyst at Hallows, who notes that the port will cut 500 jobs.",
        [
            ("That is not enough", "indirect", "Carl Moss", {}),
            ("that the port will cut 500 jobs", "indirect", "Carl Moss", {"mention": "who"}),
        ],
    ),
    Article(
        "who is no name's without a comma, behind somebody's description",
        "The bridge was opened by a man with a long quarrel with Paul Arden who declined to run. Arden was late.",
        [("to run", "indirect", None, {"mention": "who", "speech": False})],
    ),
    Article(
        "two clauses with one subject, and what is only compared",
        "Voters, who want to oppose Paul Arden and who said they would come, are many. Seventy percent like Arden, "
        "compared with 64 percent who said the same of Moss.",
        [
            ("they would come", "indirect", None, {"mention": "who"}),
            ("the same of Moss", "indirect", None, {"mention": "who"}),
        ],
    ),
    Article(
        "she is the only one whom her paragraph names, in the middle of a sentence",
        "Ms. Ida Epstein noted that naming a judge is a part of any mayor's work. “It is rare,” Ms. Epstein said. Mrs. "
        "Anna Berg is ahead.\n\nShould they go on to rebuff any judge, there is also the chance that Mrs. Berg, if "
        "elected, might be the judge herself, a prospect sure to please many farmers. “What a great idea,” she said in "
        "Quell this year.",
        [
            ("that naming a judge is a part of any mayor's work", "indirect", "Ida Epstein", {}),
            ("It is rare,", "direct", "Ida Epstein", {}),
            ("What a great idea,", "direct", "Anna Berg", {}),
        ],
    ),
]
