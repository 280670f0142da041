"""Hand-written articles on how people are told of: long appositions, descriptions, nicknames, and who "she" is.

Names and events are invented, well-known persons aside; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

SPEAKER_ARTICLES = [
    Article(
        "appositions that go on",
        "“Rents will rise,” said Mira Hallow, urban policy professor and director of the Quell Center for Housing at "
        "the University of Norland. “They will fall,” said Owen Tarr, host of KVX’s “Early Light,” on Monday.\n\n"
        "“Nobody came,” said Jonas Pell, a history teacher at the school that held the meeting, shaking his head. "
        "“We lost,” said Erik Dahl, policy and research director of the Harbour Institute.\n\n“It is done,” said "
        "Vera Lunt, a lawyer representing the owners. “I know her,” said Ida Moss, a broker based in Quell.",
        [
            (
                "Rents will rise,",
                "direct",
                "Mira Hallow",
                {"role": "urban policy professor and director of the Quell Center for Housing"},
            ),
            ("They will fall,", "direct", "Owen Tarr", {"role": "host of KVX", "affiliation": "KVX"}),
            ("Nobody came,", "direct", "Jonas Pell", {"role": "history teacher at the school"}),
            ("We lost,", "direct", "Erik Dahl", {"role": "policy and research director of the Harbour Institute"}),
            ("It is done,", "direct", "Vera Lunt", {"role": "lawyer representing the owners"}),
            ("I know her,", "direct", "Ida Moss", {"role": "broker based in Quell"}),
        ],
    ),
    Article(
        "a tie that tells little, a donor",
        "Lena Voss, a close friend of the mayor, came late. “I am proud,” said Voss, the chairwoman of the club.\n\n"
        "Republican donor Paul Reeve "
        "said he would wait.",
        [
            ("I am proud,", "direct", "Lena Voss", {"role": "chairwoman of the club"}),
            ("he would wait", "indirect", "Paul Reeve", {"role": "Republican donor"}),
        ],
    ),
    Article(
        "what a well-known person is called elsewhere",
        "Chris Christie was late. “It pays off,” the New Jersey governor told reporters.",
        [
            ("It pays off,", "direct", "Chris Christie", {"role": "New Jersey governor"}),
        ],
    ),
    Article(
        "nicknames, a chair with a name, members of a party",
        'Juan "Chico" Almaro of Oakvale carried a sign. "I cried the whole day," he said.\n\nVirginia Republicans '
        "will vote in May. Some Republicans said that the list was false.\n\n“It is possible,” said Karl Gane, the "
        "Quist and Frances Mill Chair in Law at Quell University.",
        [
            ("I cried the whole day,", "direct", 'Juan "Chico" Almaro', {}),
            ("that the list was false", "indirect", None, {"mention": "Some Republicans"}),
            (
                "It is possible,",
                "direct",
                "Karl Gane",
                {"role": "Quist and Frances Mill Chair in Law at Quell University"},
            ),
        ],
    ),
    Article(
        "who goes on to speak behind a clause about somebody else",
        "“That is a fair worry,” Susan Harrow told Quell Radio on Monday.\n\n"
        "Asked about the long campaign of Helen Cole, who has said that "
        "taxes must fall, she replied: “I do not know.”",
        [
            ("That is a fair worry,", "direct", "Susan Harrow", {}),
            ("the long campaign of Helen Cole", "indirect", None, {}),
            ("that taxes must fall", "indirect", "Helen Cole", {}),
            ("I do not know.", "direct", "Susan Harrow", {}),
        ],
    ),
    Article(
        "a headline's companies",
        "Major Companies Say Costs Will Rise.\n\nA number of major companies met on Friday. "
        "They said that rates would rise.",
        [
            ("Costs Will Rise", "indirect", None, {}),
            ("that rates would rise", "indirect", None, {}),
        ],
    ),
]
