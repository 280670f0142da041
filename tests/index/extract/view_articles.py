"""Hand-written articles on who is in view: whom "he" and short names mean beside others that are often named.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

VIEW_ARTICLES = [
    Article(
        "whom the last speaker only spoke of does not go on, nor whom a sentence is about that he says",
        "Otis Berg runs for mayor. Berg was late on Monday. Berg had slept. Berg likes boats. Berg came with a dog. "
        "Berg left with two. Berg is rich. Berg has a barn. Berg owns a mill. Berg wears a hat. Berg is tall. Berg "
        "was poor. Berg had no hat. Berg ran twice. Berg fell once. Berg is at home. Berg has a plan. Berg was seen. "
        "Berg had tea. Berg is old. Berg was cold. Berg has boots. The hall of the mill is wide, and in winter the "
        "wind comes in by four doors, none of which shuts, so that whoever sits there needs a coat and a flask of "
        "something hot, and many do; on Mondays a band plays, and on Fridays there is soup with bread from the next "
        "town, where the flour is cheaper, and nobody goes home before ten.\n\nHis friend Zoltarn Varga "
        "joined.\n\nVarga said selling Berg to other farmers had been hard.\n\n“In the beginning nobody listened, and "
        "whoever did went away without a word to any of us, and that was so for many weeks,” he said.\n\nJoseph Hale, "
        "a baker in Quell, said he will not vote for Berg because of his words about bread. Also, Berg is no farmer, "
        "he said.",
        [
            ("selling Berg to other farmers had been hard", "indirect", "Zoltarn Varga", {}),
            (
                "In the beginning nobody listened, and whoever did went away without a word to any of us, and "
                "that was so for many weeks,",
                "direct",
                "Zoltarn Varga",
                {},
            ),
            ("he will not vote for Berg because of his words about bread", "indirect", "Joseph Hale", {}),
            ("Berg is no farmer", "indirect", "Joseph Hale", {"mention": "he"}),
        ],
    ),
    Article(
        "a quotation that goes on behind whoever said it and the medium that has it",
        "The case of District Judge Ann Berg drags on.\n\n“There is a drip. When does it stop?,” the judge said, "
        "according to the Post. “The case is about the public.”\n\n“I will vote for nobody,” Berg said, according to "
        "CNN. “And I have told them.”",
        [
            ("There is a drip. When does it stop?, The case is about the public.", "direct", "Ann Berg", {}),
            ("I will vote for nobody, And I have told them.", "direct", "Ann Berg", {"mention": "Berg"}),
        ],
    ),
    Article(
        "a paragraph's subject by a last name alone, of unknown gender, goes on as he",
        "The fair was full.\n\nMarco Hall rose first. “With an eye "
        "to the vote, the reds,” he said.\n\nVarga defied the question, and made no choice. “With certainty, I will "
        "predict the winner, it will be the reds or the blues,” he said.",
        [
            ("With an eye to the vote, the reds,", "direct", "Marco Hall", {}),
            ("With certainty, I will predict the winner, it will be the reds or the blues,", "direct", "Varga", {}),
        ],
    ),
    Article(
        "words of a headline with capitals name no body",
        "Flood Survivors Criticize Plan For New Dam In Quell Valley.\n\n“We were told nothing,” said Ann Berg, who "
        "lost her house. “Nobody came.”",
        [
            ("Plan For New Dam In Quell Valley", "indirect", None, {"mention": "Flood Survivors"}),
            ("We were told nothing, Nobody came.", "direct", "Ann Berg", {}),
        ],
    ),
]
