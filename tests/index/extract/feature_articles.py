"""Hand-written articles of the forms of opinion pieces, fact checks, live pages, tributes and reports from courts.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

FEATURE_ARTICLES = [
    Article(
        "whom an advertisement, a story and a profile quote",
        "Mayor Tom Hale faces Ruth Berg in the runoff.\n\nBerg produced an ad that uses his own words, quoting Hale "
        'saying, "I never liked the bridge." According to a story in the Arden Gazette, Hale insisted that he had '
        'voted for the bridge. "I built half of it," Hale said, according to the story.\n\nThe profile quoted him '
        "saying he was too old for office. But Jo Moore quotes Rita Wells, a senior civil servant, saying that he "
        "rowed "
        "every day.",
        [
            ("I never liked the bridge.", "direct", "Tom Hale", {"role": "Mayor"}),
            ("that he had voted for the bridge", "indirect", "Tom Hale", {"cue": "insisted"}),
            ("I built half of it,", "direct", "Tom Hale", {}),
            ("he was too old for office", "indirect", "Tom Hale", {}),
            ("that he rowed every day", "indirect", "Rita Wells", {"role": "senior civil servant"}),
        ],
    ),
    Article(
        "a tribute to somebody who held an office, and whom the press secretary described",
        "Secretary of State Ruth Berg left the cabinet in June, when her press secretary famously described her as "
        '"tired".\n\nGovernor Anna Moss paid tribute to Tom Hale, who served as mayor from 1979 to 1983, saying he '
        'was "the quiet builder" of Arden.\n\n"His time at the town hall gave us the bridge," she said.',
        [
            ('her as "tired"', "mixed", None, {"mention": "her press secretary"}),
            ('he was "the quiet builder" of Arden', "mixed", "Anna Moss", {"role": "Governor"}),
            ("His time at the town hall gave us the bridge,", "direct", "Anna Moss", {}),
        ],
    ),
    Article(
        "a defendant, an age, a judge whose name is a title, and single marks at each paragraph",
        "Judge Simon Hale said the boy was dangerous.\n\nThe defendant claimed he had no memory of the night. He said "
        "his last memory was of a bench.\n\nTessa Lind, prosecuting, said: ‘It seems that (the defendant) walked "
        "backwards.\n\n‘(The defendant) pulled out a knife, causing an injury.’\n\nHe had stabbed the 17-year-old boy "
        "in the arm. In a statement the 17-year-old said: ‘I no longer sleep.’\n\nMr Justice King told the court the "
        "attack was planned. He added: ‘This was an offence in public.’",
        [
            ("the boy was dangerous", "indirect", "Simon Hale", {"role": "Judge"}),
            ("he had no memory of the night", "indirect", None, {}),
            ("his last memory was of a bench", "indirect", None, {"mention": "He"}),
            (
                "It seems that (the defendant) walked backwards. (The defendant) pulled out a knife, causing an "
                "injury.",
                "direct",
                "Tessa Lind",
                {},
            ),
            ("I no longer sleep.", "direct", None, {"mention": "the 17-year-old"}),
            ("the attack was planned", "indirect", "King", {"role": "Justice"}),
            ("This was an offence in public.", "direct", "King", {}),
        ],
    ),
    Article(
        "a live page: who speaks now, who is asked, words in a paragraph of their own",
        "Prime Minister Adam Hall warned that many would fall ill.\n\nDame Ada Vale, the government’s chief scientific "
        "adviser, is speaking now.\n\nThis is a new disease, she says. She says no one has immunity to it.\n\n"
        'Dr Jenny Holm is asked if children can go to the park.\n\nThere is a balance to be struck "between health '
        'and play", she says.\n\n"We are saying go outside. We want children to run."',
        [
            ("that many would fall ill", "indirect", "Adam Hall", {"role": "Prime Minister"}),
            ("This is a new disease", "indirect", "Ada Vale", {}),
            ("no one has immunity to it", "indirect", "Ada Vale", {}),
            ("if children can go to the park", "indirect", None, {}),
            ('There is a balance to be struck "between health and play"', "mixed", "Jenny Holm", {}),
            ("We are saying go outside. We want children to run.", "direct", "Jenny Holm", {}),
        ],
    ),
    Article(
        "offices as opinion pieces and fact checks tell them",
        "John Berg, the longtime U.S. Senator from Velt (D), said the bust was odd. It’s true that Ada Moss, CFO of "
        "Arden Energy, said, “The tax decided it.” Dr T Jacob Hall, a known virologist from Velt spoke to us and said "
        "the video could be altered.\n\nUK PM Adam Reed says bars will close. Chairman of Arden and District "
        "Residents Association Paul Finch said people were furious. Labor candidate for Aston Mary Doyle said she "
        "would fight the closure. But [Gazette reporter Aaron] Shaw said the deal was signed in May.",
        [
            ("the bust was odd", "indirect", "John Berg", {"role": "longtime U.S. Senator from Velt"}),
            ("The tax decided it.", "direct", "Ada Moss", {"role": "CFO of Arden Energy"}),
            ("the video could be altered", "indirect", "T Jacob Hall", {"role": "known virologist from Velt"}),
            ("bars will close", "indirect", "Adam Reed", {"role": "UK PM"}),
            (
                "people were furious",
                "indirect",
                "Paul Finch",
                {"role": "Chairman of Arden and District Residents Association"},
            ),
            (
                "she would fight the closure",
                "indirect",
                "Mary Doyle",
                {"role": "Labor candidate for Aston", "affiliation": None},
            ),
            ("the deal was signed in May", "indirect", "Aaron Shaw", {"role": "reporter"}),
        ],
    ),
    Article(
        "what only points to words, what is asked, a case, and years of other things",
        "Minister Alan Grey told the House that the bridge was safe. He would say that, wouldn't he? The engineers "
        "have gone.\n\nWhat would "
        'Churchill have said?\n\nMs. Ida Moss, elected in 2010, said the roof was sound. "It leaks," said Tom Reed, '
        "who founded his firm in 1999.\n\nStephen Werner, who covered the court, was there for Turner v. Rogers. "
        "Things have changed, he said.",
        [
            ("that the bridge was safe", "indirect", "Alan Grey", {}),
            ("the roof was sound", "indirect", "Ida Moss", {"said_on": "2022-06-05"}),
            ("It leaks,", "direct", "Tom Reed", {"said_on": "2022-06-05"}),
            ("Things have changed", "indirect", "Stephen Werner", {}),
        ],
        published="2022-06-05",
    ),
    Article(
        "who my governor is, what somebody studies, a station",
        "I'm from Velt and my new governor is Jon Corwin. He said he would cut taxes.\n\nMann, a paleoclimatologist, "
        "has "
        "no guard. “Always a good start,” Mann says.\n\nMayor Ida Reed said on KUVO this week that the hall was cold.",
        [
            ("he would cut taxes", "indirect", "Jon Corwin", {"role": "new governor"}),
            ("Always a good start,", "direct", "Mann", {"role": "paleoclimatologist"}),
            ("that the hall was cold", "indirect", "Ida Reed", {"venue": "KUVO"}),
        ],
    ),
    Article(
        "a quotation that the end of the text cuts off",
        "Judge Ruth Vale told Jon Berg: “I accept that you have shown remorse. There is no doubt that",
        [("I accept that you have shown remorse. There is no doubt that", "direct", "Ruth Vale", {"role": "Judge"})],
    ),
]
