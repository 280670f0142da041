"""Hand-written articles on who is nobody, who is asked, and whom "he" means in clauses and behind paragraphs.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

PERSON_ARTICLES = [
    Article(
        "who is asked says nothing of it",
        "“I will not say that it was wrong,” said the surgeon Ben Carrow, asked about his claims that he had won a "
        "prize.\n\nCarla Moss told reporters that she was tired. Moss was pressed on why she had called the bridge "
        "a failure.",
        [
            ("I will not say that it was wrong,", "direct", "Ben Carrow", {"role": "surgeon"}),
            ("that he had won a prize", "indirect", None, {}),
            ("that she was tired", "indirect", "Carla Moss", {}),
            ("why she had called the bridge a failure", "indirect", None, {}),
        ],
    ),
    Article(
        "no names: records, members, questions, a list's last body, a team, a heading",
        "A coalition of nearly 40 groups, including the Arden Academy of Medicine and Easter Seals, said that the "
        "council must act.\n\nFEC records said that he gave nothing. African-Americans said that they were angry.\n\n"
        "Town Minority Outreach Undone By Hallow\n\nHe cheered for the Lewton Green Dragons, his son's team.\n\n"
        "The day was over when Mark Hallow in his first speech called the bridge “a disgrace.”",
        [
            ("that the council must act", "indirect", None, {}),
            ("that he gave nothing", "indirect", None, {"mention": "FEC records"}),
            ("that they were angry", "indirect", None, {"mention": "African-Americans"}),
            ("the bridge “a disgrace.”", "mixed", "Mark Hallow", {"role": None}),
        ],
    ),
    Article(
        "an initial, swapped letters, a day before a clause, a post, the chief of a body named after somebody",
        "Joan Berg Super PAC Chief Says Skywriting Helps.\n\nI. Karl Mallory III, the inspector general of the harbour "
        "board, said that the files were closed.\n\nAnton Kiendis said that the band would tour. “We wrote two songs,” "
        "Keindis continued.\n\nVoters may elect Sen. Rob Hallow this year, who said that the bridge was his idea. Mira "
        "Lind in a Medium post said that she would name more judges.\n\n“Not us,” said Joan Berg.",
        [
            ("Skywriting Helps", "indirect", None, {}),
            (
                "that the files were closed",
                "indirect",
                "I. Karl Mallory III",
                {"role": "inspector general of the harbour board"},
            ),
            ("that the band would tour", "indirect", "Anton Kiendis", {}),
            ("We wrote two songs,", "direct", "Anton Kiendis", {"mention": "Keindis"}),
            ("that the bridge was his idea", "indirect", "Rob Hallow", {"role": "Sen."}),
            ("that she would name more judges", "indirect", "Mira Lind", {}),
            ("Not us,", "direct", "Joan Berg", {}),
        ],
    ),
    Article(
        "two adjectives, whom a clause goes on with, whose deeds the paragraph before tells of",
        "Oda Falk, the ambassador of Norland, sat in a hotel on Monday.\n\n“I made the climate my first task,” the "
        "bespectacled, 71-year-old diplomat said.\n\nAs President Paul Arden said on Sunday that the war was won, Mark "
        "Hallow answered from the heart as he said that it was lost.\n\n“He was an honest man,” Senator Karl Munt "
        "recalled last week.\n\nBut when it comes to Mr. Hallow's proudest hours, it is the losses that stand out."
        "\n\nHe said that the bank should fail.",
        [
            (
                "I made the climate my first task,",
                "direct",
                "Oda Falk",
                {"mention": "the bespectacled, 71-year-old diplomat"},
            ),
            ("that the war was won", "indirect", "Paul Arden", {}),
            ("that it was lost", "indirect", "Mark Hallow", {}),
            ("He was an honest man,", "direct", "Karl Munt", {}),
            ("that the bank should fail", "indirect", "Mark Hallow", {}),
        ],
    ),
]
