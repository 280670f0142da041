"""Hand-written articles on words that reach the reader through somebody else, and on whom they do not belong to.

Names and events are invented, well-known persons aside; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

RELAYED_ARTICLES = [
    Article(
        "said by somebody, according to somebody else",
        "“The ferry will sail,” Mira Hallow said at a meeting of owners, according to the Quell Herald. “It has to.”"
        "\n\n“You were late,” she told Rep. Owen Tarr (D-Ohio), according to people in the room.\n\n“I never wrote "
        "it,” harbour spokesman Erik Dahl said in a statement, according to The Buoy. “We wait.”\n\nIda Moss was "
        "there, too. “She will not win,” Dahl said, according to Moss.",
        [
            ("The ferry will sail, It has to.", "direct", "Mira Hallow", {"cue": "said"}),
            ("You were late,", "direct", "Mira Hallow", {"mention": "she"}),
            ("I never wrote it, We wait.", "direct", "Erik Dahl", {"role": "spokesman"}),
            ("She will not win,", "direct", "Erik Dahl", {"mention": "Dahl"}),
        ],
    ),
    Article(
        "who are several, behind one name",
        "Mira Hallow ran the port. The plan pleased those close to Hallow, who say that rents will fall.\n\n“I wait,” "
        "Hallow said. The vote was close for Erik Dahl and Ida Moss, who said that it was unfair.",
        [
            ("that rents will fall", "indirect", None, {"mention": "who"}),
            ("I wait,", "direct", "Mira Hallow", {}),
            ("that it was unfair", "indirect", "Ida Moss", {}),
        ],
    ),
    Article(
        "brothers, of whom one only tells who the other is",
        "The founder of the Hallow Group, Owen Hallow, is the brother of Senate candidate Erik Hallow, who now runs "
        "the port. The group was paid for it.\n\nHallow said that nobody asked.",
        [("that nobody asked", "indirect", "Owen Hallow", {"role": "founder of the Hallow Group"})],
    ),
    Article(
        "descriptions in a headline with capitals",
        "Large Harbour Club Says Ferries Must Stop Before The Winter Storms.\n\nA harbour club wants a pause. "
        "“They must stop,” Mira Hallow said.",
        [
            ("Ferries Must Stop Before The Winter Storms", "indirect", None, {"mention": "Large Harbour Club"}),
            ("They must stop,", "direct", "Mira Hallow", {}),
        ],
    ),
    Article(
        "several in a headline with capitals",
        "Quell Ferry Survivors Say Captain Slept During Long Night Storm.\n\nThree people saw it. “He slept,” said "
        "Mira Hallow.",
        [
            ("Captain Slept During Long Night Storm", "indirect", None, {"mention": "Quell Ferry Survivors"}),
            ("He slept,", "direct", "Mira Hallow", {}),
        ],
    ),
    Article(
        "a name that is an object within who speaks",
        "Mira Hallow owns ships. The Quell Action Fund, a group financed by wealthy owner Mira Hallow, said that the "
        "port was full.\n\nActivists eager to stop Erik Dahl said that the vote was unfair. “I know,” said Dahl.",
        [
            ("that the port was full", "indirect", "Quell Action Fund", {}),
            ("that the vote was unfair", "indirect", None, {"mention": "Activists eager to stop Erik Dahl"}),
            ("I know,", "direct", "Erik Dahl", {}),
        ],
    ),
    Article(
        "he in a letter below another's signature",
        "Is the harbour lost?\n\nLETTERS.\n\nErik Dahl runs the harbour. Dahl took what was ours and sold it.\n\n"
        "Owen Tarr.\n\nFACEBOOK.\n\nEveryone sees what this man does. He said that nobody would notice.\n\n"
        "Jonas Pell.",
        [("that nobody would notice", "indirect", "Erik Dahl", {"mention": "He"})],
    ),
    Article(
        "a last name that is a town's, before any verb",
        "The port was empty.\n\nEven the careful journalist Byron York took a photo. “Nobody came,” said York.",
        [("Nobody came,", "direct", "Byron York", {"role": "journalist"})],
    ),
    Article(
        "the next section's heading is no part of what was said last",
        "2. Tom Valen Explained How History Makes Sailors Feel “Invisible.”\n\nGetty.\n\nIn a conversation about his "
        "upcoming project, the actor discussed the absence of sailors in history. “Just imagine, you’re a white kid "
        "and all of a sudden everybody’s a sailor,” he said. “You don’t hear about Mary Quell and you feel like you "
        "haven’t contributed anything. How would you feel?”\n\n3\n\nSelma Hallow Described Her Experience Being Left "
        "Out.\n\nGetty.\n\nDuring an interview in August, the actress was asked if she’d ever been left out.",
        [
            ("How History Makes Sailors Feel “Invisible.”", "mixed", "Tom Valen", {}),
            ("the absence of sailors in history", "indirect", None, {"mention": "the actor"}),
            (
                "Just imagine, you’re a white kid and all of a sudden everybody’s a sailor, You don’t hear about Mary "
                "Quell and you feel like you haven’t contributed anything. How would you feel?",
                "direct",
                None,
                {"mention": "he"},
            ),
            ("Her Experience Being Left Out", "indirect", "Selma Hallow", {}),
            ("if she’d ever been left out", "indirect", None, {}),
        ],
    ),
    Article(
        "a quotation and a report two paragraphs behind it",
        "“If they don’t have any more staff, and they’re paying five times more? That’s the kind of stuff I’d read and "
        'try to make an ad out of.”\nNational Committee member."\n\nIn addition to the rent for the tower, Hallow has '
        "paid his golf courses more than $260,000 since his campaign struck a deal.\n\nOn May 18, Hallow Golf Club was "
        "paid $29,715 and Hallow Restaurants was paid $125,080, according to FEC records.",
        [
            (
                "If they don’t have any more staff, and they’re paying five times more? That’s the kind of stuff I’d "
                "read and try to make an ad out of.",
                "direct",
                None,
                {"mention": None},
            ),
            (
                "On May 18, Hallow Golf Club was paid $29,715 and Hallow Restaurants was paid $125,080",
                "indirect",
                None,
                {"mention": "FEC records"},
            ),
        ],
    ),
    Article(
        "quotations that go on behind a gesture",
        "“How are you?” Mira Hallow said into the phone. “We call all of our friends.”\n\nShe paused.\n\n“Thank you so "
        "much.”",
        [
            ("How are you? We call all of our friends.", "direct", "Mira Hallow", {}),
            ("Thank you so much.", "direct", "Mira Hallow", {"mention": None}),
        ],
    ),
    Article(
        "a quotation without a speaker behind a sentence about somebody else than who spoke last",
        "“They are his enemy, so he should relax,” former Speaker Nat Gingold said.\n\nAnna Hallow began Sunday with a "
        "signed tweet that drew no conclusions. “Woke up to hear the news from Arden. My thoughts are with all those "
        "who were hurt.”",
        [
            ("They are his enemy, so he should relax,", "direct", "Nat Gingold", {}),
            (
                "Woke up to hear the news from Arden. My thoughts are with all those who were hurt.",
                "direct",
                "Anna Hallow",
                {"mention": None},
            ),
        ],
    ),
    Article(
        "a title's full stop ends no sentence: words before it, and a quotation of its own in the next paragraph",
        "''Some courses are adapting,'' said Paul H. Chidwick, a lawyer in Arden.\n\nAt private courses, members may "
        "be willing to pay more ''because they expect a certain level of service,'' Mr. Chidwick said. ''But courses "
        "that are open to the public may not have the money.''\n\n''He will crush you into the dirt. That's who he "
        "is,'' Ms. Hallow said.\n\n''Donald Trump says he'll make Arden great again,'' Ms. Hallow said. ''I ask, for "
        "who exactly?''",
        [
            ("Some courses are adapting,", "direct", "Paul H. Chidwick", {}),
            (
                "At private courses, members may be willing to pay more ''because they expect a certain level of "
                "service,'' But courses that are open to the public may not have the money.",
                "mixed",
                "Paul H. Chidwick",
                {},
            ),
            ("He will crush you into the dirt. That's who he is,", "direct", "Hallow", {}),
            ("Donald Trump says he'll make Arden great again, I ask, for who exactly?", "direct", "Hallow", {}),
        ],
    ),
    Article(
        "a second sentence that begins with a quotation and goes on without",
        "“There are a lot of quiet voters, and a lot of them are poor,” said Kelly Conrad, a pollster in Arden. “They "
        "agree with him, but they aren’t there yet” to support him as a candidate.",
        [
            (
                "There are a lot of quiet voters, and a lot of them are poor, They agree with him, but they aren’t "
                "there yet” to support him as a candidate",
                "mixed",
                "Kelly Conrad",
                {"role": "pollster in Arden"},
            ),
        ],
    ),
    Article(
        "a next sentence that ends with a quotation",
        "This makes it increasingly difficult to dislodge misinformation, he said. Good information can still drive "
        "out bad, but usually only when “the truth is sexier than the lie.”",
        [
            (
                "This makes it increasingly difficult to dislodge misinformation Good information can still drive out "
                "bad, but usually only when “the truth is sexier than the lie.”",
                "mixed",
                None,
                {"mention": "he"},
            ),
        ],
    ),
    Article(
        "somebody else is named right before a quotation that ends a report",
        "Sheldon Abelson has spoken. An Arden blogger, Tal Schneck, reported Thursday that she had obtained video of "
        "Abelson at a fundraiser honoring former Arden mayor Rudolph W. Gill in Quell on Feb. 27, in which Abelson "
        "said: “Harrow is a businessman. I am a businessman. He employs a lot of people. I employed 50,000 people. Why "
        "not?”",
        [
            (
                "that she had obtained video of Abelson at a fundraiser honoring former Arden mayor Rudolph W. Gill in "
                "Quell on Feb. 27",
                "indirect",
                "Tal Schneck",
                {},
            ),
            (
                "Harrow is a businessman. I am a businessman. He employs a lot of people. I employed 50,000 people. "
                "Why not?",
                "direct",
                "Sheldon Abelson",
                {},
            ),
        ],
    ),
]
