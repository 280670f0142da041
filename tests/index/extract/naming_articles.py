"""Hand-written articles on whom names and descriptions mean: first names that are months, one name of several persons.

Names and events are invented, well-known persons aside; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

NAMING_ARTICLES = [
    Article(
        "a first name that is a month, a last name that is a place, a show's host, another name in quotation marks",
        "The fair opened on Friday.\n\n“It is full,” said April Mellard, a spokeswoman for the fair. In April Mellard "
        "said that it would be empty.\n\nHis cousin James York, 40, said that he was late.\n\n“Nobody knew,” Harlow "
        "said on “The Rachel Harlow Show” on Monday.\n\nMarcel Ladar, the clever hacker known as “Guzzifer,” said that "
        "he had a key. Guzzifer said that it was old.",
        [
            ("It is full,", "direct", "April Mellard", {"role": "spokeswoman for the fair"}),
            ("that it would be empty", "indirect", "April Mellard", {}),
            ("that he was late", "indirect", "James York", {}),
            ("Nobody knew,", "direct", "Rachel Harlow", {}),
            ("that he had a key", "indirect", "Marcel Ladar", {}),
            ("that it was old", "indirect", "Marcel Ladar", {"mention": "Guzzifer"}),
        ],
    ),
    Article(
        "a couple with a rare first name",
        "The parents, Khizar and Helen Bann, came to the court on Monday.\n\n“We are sad,” Mr. Bann said.\n\nMrs. Bann "
        "said that she had hoped.",
        [
            ("We are sad,", "direct", "Khizar Bann", {}),
            ("that she had hoped", "indirect", "Helen Bann", {}),
        ],
    ),
    Article(
        "an office before a last name that several have",
        "Senator Ida Quell came with her brother, Governor Max Quell of Norland.\n\nIda Quell smiled. “It is late,” "
        "Governor Quell said. “It is early,” Senator Quell said.\n\nHillary Clinton met Bill Clinton. “We won,” "
        "President Clinton said. “We did,” Secretary Clinton said.",
        [
            ("It is late,", "direct", "Max Quell", {}),
            ("It is early,", "direct", "Ida Quell", {}),
            ("We won,", "direct", "Bill Clinton", {}),
            ("We did,", "direct", "Hillary Clinton", {}),
        ],
    ),
    Article(
        "relatives who share a last name: whom the article is about is told of first",
        "Lia Chenning, the daughter of former Vice President Rick Chenning, won.\n\nRick Chenning was once a "
        "senator and a secretary of defense for four years. He left in 1989 and went back to his ranch in the hills, "
        "where he fished, hunted and wrote two books on the art of doing nothing at all.\n\nLia Chenning, 50, had 40 "
        "percent of all votes. The others had far fewer, although some of them had been seen on all channels for weeks "
        "and had spent much more than the winner. The vote was quiet in most of the towns and villages, and the snow, "
        "which many had feared, fell on the passes only. No ballot was lost, and no boxes came late to the hall, "
        "where the votes were counted by hand in the evening.\n\n“It is time,” Chenning said.\n\n“We will go on,” "
        "she said.",
        [
            ("It is time,", "direct", "Lia Chenning", {}),
            ("We will go on,", "direct", "Lia Chenning", {}),
        ],
    ),
    Article(
        "a relative named once by the way, and one who goes on to speak",
        "Joan Bann came early. She spoke of her son, Humar Bann.\n\n“He was brave,” Bann said.\n\nVera Smeed, the "
        "mother of the sailor Tom Smeed, came.\n\n“He is lost,” Smeed said.",
        [
            ("He was brave,", "direct", "Joan Bann", {}),
            ("He is lost,", "direct", "Vera Smeed", {}),
        ],
    ),
    Article(
        "a country's office, the one front-runner",
        "President Obama met Francois Hollande. The French president said that he was glad.\n\n“I am out,” said Marco "
        "Rubio. If the voters like Donald Trump, Rubio’s race is over. The GOP front-runner predicted that Rubio would "
        "lose.",
        [
            ("that he was glad", "indirect", "Francois Hollande", {"role": "French president"}),
            ("I am out,", "direct", "Marco Rubio", {}),
            ("that Rubio would lose", "indirect", "Donald Trump", {"role": "GOP front-runner"}),
        ],
    ),
    Article(
        "a campaign of somebody with an office and an adjective before it",
        "Anna Quell won. The campaign of presumptive Democratic nominee Anna Quell said that it would not reply.",
        [("that it would not reply", "indirect", None, {})],
    ),
    Article(
        "a town that was taken for a person",
        "“Thanks, Quellston, for all you did,” said Anna Berg. Quellston opened doors in 1980. Few in Quellston had "
        "come from abroad.\n\nLuay Samir, 33, came from Iraq in 2011. He got a car and a job, and Quellston became his "
        "home. “It is still hard here,” he said.",
        [
            ("Thanks, Quellston, for all you did,", "direct", "Anna Berg", {}),
            ("It is still hard here,", "direct", "Luay Samir", {}),
        ],
    ),
    Article(
        "firms with their seat, a firm that sounds like a general, a committee like somebody",
        "Quell, N.C.-based Norland Motors said that it had lost. General Electric said that it had won. Harlow Super "
        "PAC said that it had paid.",
        [
            ("that it had lost", "indirect", "Norland Motors", {}),
            ("that it had won", "indirect", "General Electric", {}),
            ("that it had paid", "indirect", "Harlow Super PAC", {}),
        ],
    ),
    Article(
        "whom somebody tells something does not say it",
        "At a meeting Carl Szank told Marcus Rudd that he had come far. Rudd signed a bill this year that would help. "
        "Rudd sat down, and Rudd smiled.\n\n“I have been let down,” he told Rudd.",
        [
            ("that he had come far", "indirect", "Carl Szank", {}),
            ("I have been let down,", "direct", "Carl Szank", {}),
        ],
    ),
]
