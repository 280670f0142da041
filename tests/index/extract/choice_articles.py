"""Hand-written articles on whom pronouns and descriptions mean where two persons could be meant.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

CHOICE_ARTICLES = [
    Article(
        "whose supporter somebody is",
        "Lake row\n\nSen. Maria Hallow said on Monday that the bridge was safe.\n\nNora Tanden, a Hallow "
        "supporter and president of the Arden Centre, asked the mayor whether he would resign. She said that it "
        "was time.",
        [
            ("that the bridge was safe", "indirect", "Maria Hallow", {}),
            ("the mayor whether he would resign", "indirect", None, {}),
            ("that it was time", "indirect", "Nora Tanden", {}),
        ],
    ),
    Article(
        "the one of a gender in the paragraph before",
        "Lake row\n\nSenator Karl Munt told reporters on Monday that the bridge was old. “Let’s defeat her,” Munt "
        "said.\n\nThe crowd cheered for a while and then went home to sing the old songs of the lake.\n\nMaria "
        "Hallow made an appearance of sorts, courtesy of Wes Nakada, a delegate from Velt who dressed up in a "
        "prison outfit.\n\n“I thought it would be funny if I bought an orange suit,” he said.",
        [
            ("that the bridge was old", "indirect", "Karl Munt", {}),
            ("Let’s defeat her,", "direct", "Karl Munt", {}),
            ("I thought it would be funny if I bought an orange suit,", "direct", "Wes Nakada", {}),
        ],
    ),
    Article(
        "a clause behind a colon",
        "Lake row\n\n“That is total propaganda,” Ben Carver replied.\n\nKarl Quint, the moderator, said that "
        "Carver's picture was on the company's site. “Does that not speak to your judgment?” Quint said.\n\nThe "
        "crowd booed.\n\nBut Quint's question was not unfounded: Carver had been paid by the company, and he said "
        "that its pills were safe.",
        [
            ("That is total propaganda,", "direct", "Ben Carver", {}),
            ("that Carver's picture was on the company's site", "indirect", "Karl Quint", {}),
            ("Does that not speak to your judgment?", "direct", "Karl Quint", {}),
            ("that its pills were safe", "indirect", "Ben Carver", {}),
        ],
    ),
    Article(
        "a subject behind its sentence's beginning",
        "What is next\n\nFormer Velt governor Ed Randall said on Monday that it was hard. “You look at the "
        "crowds,” Randall said.\n\nWhen the party gets to Arden in July, it is assumed that Bern Sandberg has "
        "more than earned a prime-time slot. Beyond that, he said that the platform must change.",
        [
            ("that it was hard", "indirect", "Ed Randall", {}),
            ("You look at the crowds,", "direct", "Ed Randall", {}),
            ("that the platform must change", "indirect", "Bern Sandberg", {}),
        ],
    ),
    Article(
        "one nominee and others of the party",
        "Gay Republicans push for new language\n\nThe letter points to words not only from presumptive nominee "
        "Dan Tramp, but also from people like Mark Rompey.\n\n“We mourn the victims,” former Republican governor "
        "Mark Rompey tweeted the day after the attack.\n\nMeanwhile, the current GOP nominee’s support for the "
        "community is new. While he said that he would wait, others acted.",
        [
            ("We mourn the victims,", "direct", "Mark Rompey", {}),
            ("that he would wait", "indirect", "Dan Tramp", {}),
        ],
    ),
    Article(
        "a commission's chief and a council's",
        "Chiefs meet\n\nEuropean Commission President Una von Berg said on Monday that the lake must be shared. "
        "European Council President Charles Mikkel said that he disagreed.\n\nThe Commission chief said that "
        "there was no time to lose. The Council chief answered that there was.",
        [
            ("that the lake must be shared", "indirect", "Una von Berg", {}),
            ("that he disagreed", "indirect", "Charles Mikkel", {}),
            ("that there was no time to lose", "indirect", "Una von Berg", {}),
            ("that there was", "indirect", "Charles Mikkel", {}),
        ],
    ),
    Article(
        "who says what a medium reports",
        "Talks fail\n\nVelt Foreign Minister Sergei Larov arrived in Quell on Monday. “We have failed,” he said, "
        "according to AFP.\n\nAccording to the Arden Post, he also said that the lake was lost. According to AFP, "
        "Karl Munt said that it was not.",
        [
            ("We have failed,", "direct", "Sergei Larov", {}),
            ("that the lake was lost", "indirect", "Sergei Larov", {}),
            ("that it was not", "indirect", "Karl Munt", {}),
        ],
    ),
    Article(
        "a name in three spellings",
        "Ministers meet\n\nVelt President Volodymyr Zelinskyy said that the lake would freeze. Volodymyr Zelinsky "
        "told reporters that he was tired. “We are ready,” Zelinksy added.",
        [
            ("that the lake would freeze", "indirect", "Volodymyr Zelinskyy", {}),
            ("that he was tired", "indirect", "Volodymyr Zelinskyy", {}),
            ("We are ready,", "direct", "Volodymyr Zelinskyy", {}),
        ],
    ),
    Article(
        "the leader of the opposition, not of the government",
        "Opposition leader says protest goes on\n\nARDEN (Agency) – Prime Minister Karl Munt will resign, his party "
        "said on Monday.\n\nAnn Berg, the leader of the opposition, said that it was late. Party leader Joe Hall "
        "said that it was too early.",
        [
            ("protest goes on", "indirect", "Ann Berg", {"mention": "Opposition leader"}),
            ("Prime Minister Karl Munt will resign", "indirect", None, {}),
            ("that it was late", "indirect", "Ann Berg", {}),
            ("that it was too early", "indirect", "Joe Hall", {}),
        ],
    ),
]
