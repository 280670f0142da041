"""Hand-written articles of the forms of courts, markets, agencies, foreign newspapers and fact checks.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

NEWSROOM_ARTICLES = [
    Article(
        "a court that hears and is told, a recorder, a lead in capitals",
        "MATTHEW Tolland has been left unable to walk after he was punched in the street.\n\nBurnwick Crown Court "
        "heard how the attacker fled. Sending him to prison for two years, Recorder Angela Marsh said victims were "
        'entitled to protection. The judge added the case was "remarkable".\n\nDetective Constable Imran Sheikh '
        'said: "It was cowardly."\n\nJurors were told that the attacker had been drinking.\n\nMatthew said: "I '
        'wanted to see him in court."',
        [
            ("how the attacker fled", "indirect", None, {"mention": None}),
            ("victims were entitled to protection", "indirect", "Angela Marsh", {"role": "Recorder"}),
            ('the case was "remarkable"', "mixed", "Angela Marsh", {"mention": "The judge"}),
            ("It was cowardly.", "direct", "Imran Sheikh", {"role": "Detective Constable"}),
            ("that the attacker had been drinking", "indirect", None, {"mention": None}),
            ("I wanted to see him in court.", "direct", "Matthew Tolland", {}),
        ],
    ),
    Article(
        "a woman without a name whom she means",
        "Jack Moss, of Hartwell, stole a car, Capt. Lon Turner said.\n\nThe man and woman had "
        "been married about a year. She told police that he had more weapons inside the flat.",
        [
            ("Jack Moss, of Hartwell, stole a car", "indirect", "Lon Turner", {}),
            ("that he had more weapons inside the flat", "indirect", None, {"mention": "She"}),
        ],
    ),
    Article(
        "offices at banks of places, and the bank",
        "In a statement, Brian T. Molloy, Bank of Norland’s chief executive, said: “Our strategy is working.” The "
        "bank said costs had fallen.\n\nReserve Bank of Cleveland President Loretta Moser said on Tuesday that "
        "prices were stable.",
        [
            (
                "Our strategy is working.",
                "direct",
                "Brian T. Molloy",
                {"role": "Bank of Norland’s chief executive", "affiliation": "Bank of Norland"},
            ),
            ("costs had fallen", "indirect", "Bank of Norland", {"mention": "The bank"}),
            (
                "that prices were stable",
                "indirect",
                "Loretta Moser",
                {"role": "Reserve Bank of Cleveland President", "affiliation": "Reserve Bank of Cleveland"},
            ),
        ],
    ),
    Article(
        "statements in blocks below one another",
        "Norland Bank beats estimates\nShares in Norland Bank rose today.\nWhat the bank said\nBrian Hale, chief "
        "executive, said:\nWe delivered strong results this quarter. We grew revenue.\nPaula Dow, financial chief, "
        "added:\nOur costs fell for the third time.\nWhy it matters\nBanks have had a hard year.",
        [
            ("We delivered strong results this quarter. We grew revenue.", "direct", "Brian Hale", {}),
            ("Our costs fell for the third time.", "direct", "Paula Dow", {"role": "financial chief"}),
        ],
    ),
    Article(
        "Nigerian offices before names, and a stop within a name",
        "THE Governor of Niger State, Mu’azu Danladi Bako, has called on farmers to unite and end their strike. "
        "Bako said: “We are one.”\n\nChief Press Secretary to the governor, Daniel Ebuka, in a statement, urged "
        "farmers to be patient until the rains.\n\nA delegation visited the northern states and Rivers State "
        "Governor, Chief Solomon Wele, with a message. Wele said peace had returned.",
        [
            (
                "farmers to unite and end their strike",
                "indirect",
                "Mu’azu Danladi Bako",
                {"role": "Governor of Niger State"},
            ),
            ("We are one.", "direct", "Mu’azu Danladi Bako", {}),
            (
                "farmers to be patient until the rains",
                "indirect",
                "Daniel Ebuka",
                {"role": "Chief Press Secretary to the governor"},
            ),
            ("peace had returned", "indirect", "Solomon Wele", {"role": "Rivers State Governor"}),
        ],
    ),
    Article(
        "an Indian portfolio before a name, and a post on a platform",
        "Union Minister for Animal Husbandry Girish Singh on Monday urged people to plant trees in every school. "
        "Singh, former BCCI president, said it was time.\n\nSingh in his post on Koo said that he had held meetings.",
        [
            (
                "people to plant trees in every school",
                "indirect",
                "Girish Singh",
                {"role": "Union Minister for Animal Husbandry", "affiliation": None},
            ),
            ("it was time", "indirect", "Girish Singh", {}),
            ("that he had held meetings", "indirect", "Girish Singh", {}),
        ],
    ),
    Article(
        "the organization, behind a council's words",
        "Clemency International accused the world of failing the people of Norland. The organization said the "
        "response was shameful.\n\nThe UN Security Council on Monday issued a statement calling for an end to the "
        "violence.\n\nThe organization also said that the Council had done nothing.\n\n“It is unacceptable,” said "
        "Sanjay Rao, Clemency International’s Secretary-General.",
        [
            ("the world of failing the people of Norland", "indirect", "Clemency International", {}),
            ("the response was shameful", "indirect", "Clemency International", {"mention": "The organization"}),
            ("an end to the violence", "indirect", "UN Security Council", {}),
            ("that the Council had done nothing", "indirect", "Clemency International", {}),
            ("It is unacceptable,", "direct", "Sanjay Rao", {"affiliation": "Clemency International"}),
        ],
    ),
    Article(
        "a headline of who speaks on what",
        "Kremlin on Reports of New Missile Sales: Such Information Not Always True\n\nMOSCOW (Sputnik) - Kremlin "
        "spokesman Andrei Belov said on Monday that he had seen the reports.",
        [
            ("Such Information Not Always True", "indirect", "Kremlin", {"mention": "Kremlin"}),
            ("that he had seen the reports", "indirect", "Andrei Belov", {}),
        ],
    ),
    Article(
        "Irish counsel, with letters behind names, and whom a parenthesis speaks of",
        "Michael O'Hara SC concluded his speech to the jury. Mr O'Hara said gardaí never asked the police to search "
        "the yard. Aaron Tully, he said, has been measured at six feet.\n\nThe trial heard that Mr Tully had denied "
        "everything at first.\n\nMr Justice Kevin Nolan said the jury must decide alone.",
        [
            ("gardaí never asked the police to search the yard", "indirect", "Michael O'Hara", {}),
            ("Aaron Tully has been measured at six feet", "indirect", "Michael O'Hara", {"mention": "he"}),
            ("that Mr Tully had denied everything at first", "indirect", None, {"mention": None}),
            ("the jury must decide alone", "indirect", "Kevin Nolan", {"role": "Justice"}),
        ],
    ),
    Article(
        "portfolios with several fields, and an office cut short",
        "The reform is over, a Cabinet Minister has said.\n\nLands, Agriculture and Rural Resettlement Minister "
        "Gilbert Shoko said people should respect the leases. “No one should be disturbed,” said Min Shoko.\n\n"
        "Youth and Sports Minister Farid Osman said he agreed.\n\n“We ran,” said Mr Edwin Kamande, a security guard "
        "at one of the shops.\n\nThe new Mayor of Kuala Lumpur, Datuk Seri Dr Maimun Sharif, said the city was safe.",
        [
            ("The reform is over", "indirect", None, {"mention": "a Cabinet Minister"}),
            (
                "people should respect the leases",
                "indirect",
                "Gilbert Shoko",
                {"role": "Lands, Agriculture and Rural Resettlement Minister"},
            ),
            ("No one should be disturbed,", "direct", "Gilbert Shoko", {"mention": "Min Shoko"}),
            ("he agreed", "indirect", "Farid Osman", {"role": "Youth and Sports Minister"}),
            ("We ran,", "direct", "Edwin Kamande", {"role": "security guard at one of the shops"}),
            ("the city was safe", "indirect", "Maimun Sharif", {"role": "new Mayor of Kuala Lumpur"}),
        ],
    ),
    Article(
        "an agency's headline behind a date, and the occasion",
        " date 2017-10-20 Steps to set up the system undermine stability — Belov\n\nPolitics & Diplomacy\n\nMOSCOW, "
        "October 20. /TASS/. Washington’s steps to set up a global system undermine strategic stability, Russian "
        "Foreign Minister Sergei Belov said addressing the Moscow Conference on Non-Proliferation on Friday.",
        [
            ("Steps to set up the system undermine stability", "indirect", "Sergei Belov", {"mention": "Belov"}),
            (
                "Washington’s steps to set up a global system undermine strategic stability",
                "indirect",
                "Sergei Belov",
                {},
            ),
        ],
    ),
    Article(
        "a headline whose speaker stands behind the words",
        "Just call me, FT minister says on potholes in KL\n\nFT minister Shahid Karim says those with complaints "
        "can call him, his deputy or the mayor.\n\nHe said he had discussed it with the city.",
        [
            ("Just call me", "indirect", "Shahid Karim", {"mention": "FT minister", "affiliation": None}),
            ("those with complaints can call him, his deputy or the mayor", "indirect", "Shahid Karim", {}),
            ("he had discussed it with the city", "indirect", "Shahid Karim", {}),
        ],
    ),
    Article(
        "a quotation that a medium reports, a firm with two symbols, where a body is",
        "“Among the places that they target are the centre and two hotels,” said Territories Minister Tengku Adlan, "
        "according to the New Straits Times.\n\nCEA Holdings Inc. (NASDAQ: CEAD, CEADW) announced that it would buy "
        "a rival.\n\n“It helps,” said Michael Lyle, president of Strategic Energy Research in Winchester, "
        "Massachusetts.",
        [
            (
                "Among the places that they target are the centre and two hotels,",
                "direct",
                "Tengku Adlan",
                {"role": "Territories Minister"},
            ),
            ("that it would buy a rival", "indirect", "CEA Holdings Inc", {}),
            ("It helps,", "direct", "Michael Lyle", {"affiliation": "Strategic Energy Research"}),
        ],
    ),
    Article(
        "managers' words in blocks",
        "Our weekly summary rounds up the news.\n\nSpeaking on Thursday night, Jose Morino said:\n\nI don’t believe "
        "he can play. But I don’t want to say he is out.\n\nUnited appear to be free of injuries, with Ole Gunnar "
        "Solberg saying of Harry Maddox (knock):\n\nHarry had a knock after the league game. I think he should be "
        "okay.\n\nFrank Lambert told reporters:\n\nPulis is in the squad for tomorrow. I am very keen to get him "
        "back.\n\nJeffrey Schlupp misses out.",
        [
            ("I don’t believe he can play. But I don’t want to say he is out.", "direct", "Jose Morino", {}),
            ("Harry had a knock after the league game. I think he should be okay.", "direct", "Ole Gunnar Solberg", {}),
            ("Pulis is in the squad for tomorrow. I am very keen to get him back.", "direct", "Frank Lambert", {}),
        ],
    ),
    Article(
        "a body spelt like a pronoun",
        "WHO Chief Says Vaccine Will Not End the Pandemic\n\nWorld Health Organization Director General Tomas Adane "
        "said on Monday that a vaccine alone would not end it.\n\n“It will leave the virus room to move,” WHO "
        "Director General Adane said.\n\nU.S. pharmaceutical company Modara said its vaccine worked.",
        [
            ("Vaccine Will Not End the Pandemic", "indirect", "Tomas Adane", {"mention": "WHO Chief"}),
            (
                "that a vaccine alone would not end it",
                "indirect",
                "Tomas Adane",
                {"affiliation": "World Health Organization"},
            ),
            ("It will leave the virus room to move,", "direct", "Tomas Adane", {}),
            ("its vaccine worked", "indirect", "Modara", {}),
        ],
    ),
    Article(
        "a doctor whose office stands behind her name",
        "Dr. Sunita Rao, the World Health Organization’s chief scientist, warned that the vaccine was late.",
        [
            (
                "that the vaccine was late",
                "indirect",
                "Sunita Rao",
                {"role": "World Health Organization’s chief scientist"},
            )
        ],
    ),
    Article(
        "a British councillor, and what goes on with And",
        "Coun Chris Pillar (Con, Eastwick) said he was unhappy. He said: “The label is meaningless.” And added: "
        "“Can we enforce this?”",
        [
            ("he was unhappy", "indirect", "Chris Pillar", {"role": "Coun"}),
            ("The label is meaningless.", "direct", "Chris Pillar", {}),
            ("Can we enforce this?", "direct", "Chris Pillar", {}),
        ],
    ),
    Article(
        "names with a hyphen and without, a date before the text",
        " date 2023-08-23 Israeli Prime Minister Dan Netzer on Tuesday said that the leaks must stop. National "
        "Security Minister Ilan Ben Gvar said he agreed.\n\n“It is about terror,” Ben-Gvar said.\n\nThe emir’s "
        "envoy, Mohammed Al Thamer, said talks had begun. Al-Thamer said that they were useful.",
        [
            ("that the leaks must stop", "indirect", "Dan Netzer", {"mention": "Israeli Prime Minister Dan Netzer"}),
            ("he agreed", "indirect", "Ilan Ben Gvar", {}),
            ("It is about terror,", "direct", "Ilan Ben Gvar", {"mention": "Ben-Gvar"}),
            ("talks had begun", "indirect", "Mohammed Al Thamer", {}),
            ("that they were useful", "indirect", "Mohammed Al Thamer", {"mention": "Al-Thamer"}),
        ],
    ),
    Article(
        "an agency's statement whose title stands in quote marks",
        "Pyongyang, January 13 (KCNA) — Kim Yong Hui, vice department director of the Central Committee, made "
        "public the following press statement “Pipe dream can never change the situation” on January 13:\nI saw the "
        "ministry commenting on my statement on Tuesday.\nWhat a poor one it is.\nI make it clear once again to the "
        "enemy.",
        [
            (
                "I saw the ministry commenting on my statement on Tuesday.",
                "direct",
                "Kim Yong Hui",
                {"role": "vice department director of the Central Committee"},
            ),
            ("What a poor one it is.", "direct", "Kim Yong Hui", {}),
            ("I make it clear once again to the enemy.", "direct", "Kim Yong Hui", {}),
        ],
    ),
    Article(
        "roles of science news, and an Indian paper's place",
        "New Delhi: Nobody had seen the planet before, said Adina Feller, a University of Norland graduate student "
        "who helped to find it.\n\n“It is a mini version of our system,” said Ann Vander, a senior fellow at the "
        "Carling Institution. “We were lucky,” said Tim Oru, a member of the team.",
        [
            (
                "Nobody had seen the planet before",
                "indirect",
                "Adina Feller",
                {"role": "University of Norland graduate student"},
            ),
            (
                "It is a mini version of our system,",
                "direct",
                "Ann Vander",
                {"role": "senior fellow at the Carling Institution", "affiliation": "Carling Institution"},
            ),
            ("We were lucky,", "direct", "Tim Oru", {"role": "member of the team"}),
        ],
    ),
    Article(
        "quotations that a medium reports",
        "Israeli Prime Minister Dan Netzer fumed over leaks on Tuesday.\n\nAccording to a Kan report, Netzer told "
        "Cabinet members, “Lately there have been a lot of leaks.”\n\nSouth Korea had “committed a grave "
        "provocation,” Kim Yong Hui said in a statement, without elaborating, according to KCNA.",
        [
            ("Lately there have been a lot of leaks.", "direct", "Dan Netzer", {"cue": "told"}),
            ("South Korea had “committed a grave provocation,”", "mixed", "Kim Yong Hui", {"cue": "said"}),
        ],
    ),
    Article(
        "whose people are of a body, without an office",
        "“The market bounces,” said Gene McGill of Tradition Energy. “We lost,” said Ann Lee from the University of "
        "Norland. “No,” said Craig White, of Emerald Street.\n\nWHO Director-General Tomas Adane said it was time.",
        [
            ("The market bounces,", "direct", "Gene McGill", {"affiliation": "Tradition Energy"}),
            ("We lost,", "direct", "Ann Lee", {"affiliation": "University of Norland"}),
            ("No,", "direct", "Craig White", {"affiliation": None}),
            ("it was time", "indirect", "Tomas Adane", {"role": "WHO Director-General", "affiliation": "WHO"}),
        ],
    ),
]
