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
    Article(
        "who I is by the headline, whom no they means; a second verb of a sentence",
        "Laura Coulden: And Then There Was the One.\n\nA guy just won the nomination by spending no money.\n\n"
        "I always hoped that I'd see this once before I died. All the pundits told us that he was a fraud.\n\nThis "
        "year, Rita Moran has sought to portray herself as the mayor's heir, while raising questions about her critics "
        "in Velt. Berg, a lawyer, while feeling the need to end the stream of headlines, was more eager to talk about "
        "Moran.",
        [
            ("And Then There Was the One", "indirect", "Laura Coulden", {}),
            ("that I'd see this once before I died", "indirect", "Laura Coulden", {"mention": "I", "speech": False}),
            ("that he was a fraud", "indirect", None, {"mention": "All the pundits"}),
            ("to portray herself as the mayor's heir", "indirect", "Rita Moran", {}),
            ("her critics in Velt", "indirect", "Rita Moran", {}),
            ("the need to end the stream of headlines", "indirect", "Berg", {}),
            ("Moran", "indirect", "Berg", {}),
        ],
    ),
    Article(
        "offices of two, works as, any noun behind an age or a nationality, his mastermind, what a sentence says",
        "Take Arden Republican Sens. Mike Crane and Jim Harrow, who both endorsed the nomination of a new judge. “It's "
        "doable,” Harrow told reporters on Monday.\n\nRobyn Gedding, 23, of Brick, had other ideas. Ms. Gedding, who "
        "works in retail as a sales manager, said that she was late.\n\nJill Chaser, 27, a Tinder user in Quell, said "
        "that the election would come up. She spoke to Nell Guzmar, 29, a squad car pulled up to the corner.\n\nHis "
        "digital mastermind, Teddy Goll, helms the campaign, but Goll said that it was hard.\n\nThe record is almost "
        "complete, frontman Anton Kiedel said.\n\nAmanda Rantel is the Berg campaign's national political director and "
        "one of those who went to Velt. “She came at once,” Rantel told reporters.\n\nThe Ethiopian marathoner Feyisa "
        "Lilen said that he was afraid.",
        [
            ("the nomination of a new judge", "indirect", "Jim Harrow", {}),
            ("It's doable,", "direct", "Jim Harrow", {"role": "Arden Republican Sen."}),
            ("that she was late", "indirect", "Robyn Gedding", {"role": "sales manager"}),
            ("that the election would come up", "indirect", "Jill Chaser", {"role": "Tinder user in Quell"}),
            ("that it was hard", "indirect", "Teddy Goll", {"role": "digital mastermind"}),
            ("The record is almost complete", "indirect", "Anton Kiedel", {"role": "frontman"}),
            (
                "She came at once,",
                "direct",
                "Amanda Rantel",
                {"role": "Berg campaign's national political director"},
            ),
            ("that he was afraid", "indirect", "Feyisa Lilen", {"role": "Ethiopian marathoner"}),
        ],
    ),
    Article(
        "common words that begin a sentence, whom a headline accuses, names within an office that is told",
        "Harbour Board Accused Of Covering Up Leaks.\n\nThe board met on Monday. Six said that he was decisive. "
        "Footage suggested that the gate was open. Japanese said that the sign was old.\n\n“It will fall,” said "
        "Robert Pell, a managing director and internet analyst at Suntrust Robinson Humbert. “They made this plan,” "
        "said Thomas Burk, a leader of the Coalition to Stop Moran and March on the Hall. “He is wrong,” said Joan "
        "Moran.",
        [
            ("Covering Up Leaks", "indirect", None, {"speech": False}),
            ("that he was decisive", "indirect", None, {"mention": "Six"}),
            ("that the gate was open", "indirect", None, {"mention": "Footage"}),
            ("that the sign was old", "indirect", None, {"mention": "Japanese"}),
            ("It will fall,", "direct", "Robert Pell", {}),
            ("They made this plan,", "direct", "Thomas Burk", {}),
            ("He is wrong,", "direct", "Joan Moran", {}),
        ],
    ),
]
