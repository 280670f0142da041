"""Articles in the manner of the world's press, for what once was read wrongly in such: names, titles, who "he" is.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

NEWS_ARTICLES = [
    Article(
        "a commission's report, a firm that denies, nobody who tells",
        "TIRANA, Albania (AP) — The report found that inspectors had warned of cracks in 2019.\n\nDrini Minerals "
        "denied that it had altered records. “They knew, and they kept digging,” commission chairwoman Vjosa "
        "Kelmendi told reporters.\n\nNeither the Energy Ministry nor the mining inspectorate would say who signed "
        "the permit. The firm's lawyer, Besnik Hoxha, said nothing.\n\nLule Marku, whose brother and father died "
        "in the flood, said she had stopped believing in commissions.\n\n“My mother asks me every night, ‘Who will "
        "pay?’” she said.",
        [
            ("that inspectors had warned of cracks in 2019", "indirect", None, {"mention": "The report"}),
            ("that it had altered records", "indirect", "Drini Minerals", {"cue": "denied"}),
            ("They knew, and they kept digging,", "direct", "Vjosa Kelmendi", {}),
            ("she had stopped believing in commissions", "indirect", "Lule Marku", {"role": None}),
            ("My mother asks me every night, ‘Who will pay?’", "direct", "Lule Marku", {"mention": "she"}),
        ],
    ),
    Article(
        "titles of India, Malaysia and Nigeria are no part of a name",
        "KUALA LUMPUR: Works Minister Datuk Seri Zulkifli Ramli said on Monday that the flyover would open in "
        'May.\n\n"I will not accept another delay," Zulkifli told Bernama. Tan Sri Noor Hashim said villagers had '
        'been patient enough. His secretary, Puan Rokiah Daud, said the dust had made children ill. "They cough '
        "all night,\" she said.\n\nIndia's envoy, Shri Raghunath Deshpande, said no Indian firm had been asked. "
        "Alhaji Kabiru Bello, who was represented by his deputy, Mrs. Folasade Akande, said that Nigeria had.",
        [
            ("that the flyover would open in May", "indirect", "Zulkifli Ramli", {"role": "Works Minister"}),
            ("I will not accept another delay,", "direct", "Zulkifli Ramli", {"venue": "Bernama"}),
            ("villagers had been patient enough", "indirect", "Noor Hashim", {}),
            ("the dust had made children ill", "indirect", "Rokiah Daud", {}),
            ("They cough all night,", "direct", "Rokiah Daud", {"mention": "she"}),
            ("no Indian firm had been asked", "indirect", "Raghunath Deshpande", {}),
            ("that Nigeria had", "indirect", "Kabiru Bello", {}),
        ],
    ),
    Article(
        "last names of two words, and their first words alone",
        "MADRID, May 4 (Reuters) - Inés Ibáñez de Sendadiano, the region's president, spoke on Tuesday. \"At ten "
        'he was loyal. At ten past ten he was gone," Ibáñez told lawmakers.\n\nBegoña Ruiz Picón said a report had '
        'been hidden. "We asked for it twice," Ruiz Picón told TVE.\n\nBrazil\'s Lúcia Ferreira dos Santos, who '
        'once led the agency, agreed. "I was making soup," Dr. Ferreira dos Santos said.\n\nGráinne Ní Bhriain KC '
        'said the law was old. Ms Ní Bhriain added that "it is older than the turbines".',
        [
            (
                "At ten he was loyal. At ten past ten he was gone,",
                "direct",
                "Inés Ibáñez de Sendadiano",
                {"mention": "Ibáñez", "said_on": "2021-05-04"},
            ),
            ("a report had been hidden", "indirect", "Begoña Ruiz Picón", {}),
            ("We asked for it twice,", "direct", "Begoña Ruiz Picón", {"venue": "TVE"}),
            ("I was making soup,", "direct", "Lúcia Ferreira dos Santos", {}),
            ("the law was old", "indirect", "Gráinne Ní Bhriain", {}),
            ('that "it is older than the turbines"', "mixed", "Gráinne Ní Bhriain", {}),
        ],
    ),
    Article(
        "a couple with one last name",
        "Derek and Maureen Pugh-Hughes received the notice on Tuesday.\n\n“I thought it was a joke,” Maureen "
        "Pugh-Hughes said.\n\nHer husband, a former railway signalman, said they had followed the plans. “That "
        "barn is our pension,” he said.\n\nThe couple’s daughter, Ffion, 38, said her parents had not slept since. "
        "“Mum cries, Dad whistles,” she said.\n\nThe gamekeeper, Ted Wainwright, 61, said the wall was safe. His "
        "wife Doreen agreed. “Thirty years he’s worked there,” she said. Mrs Wainwright said they would move to "
        "Devon.",
        [
            ("I thought it was a joke,", "direct", "Maureen Pugh-Hughes", {}),
            ("they had followed the plans", "indirect", "Derek Pugh-Hughes", {}),
            ("That barn is our pension,", "direct", "Derek Pugh-Hughes", {"mention": "he"}),
            ("her parents had not slept since", "indirect", "Ffion", {}),
            ("Mum cries, Dad whistles,", "direct", "Ffion", {"mention": "she"}),
            ("the wall was safe", "indirect", "Ted Wainwright", {}),
            ("Thirty years he’s worked there,", "direct", "Doreen Wainwright", {"mention": "she"}),
            ("they would move to Devon", "indirect", "Doreen Wainwright", {}),
        ],
    ),
    Article(
        "ages and nationalities for names in sport",
        "Eduardo Camacho accused his players of “playing in slippers”. “I have no excuse to offer you,” the "
        "Argentinian told Movistar.\n\nStriker Chukwuemeka Obi-Nwosu, who scored twice, said the game had turned "
        "at half-time. “They were scared of us,” said the 24-year-old.\n\nCamacho’s assistant, José María Gil, was "
        "waiting outside. “Ask the president,” he replied.\n\n“Óscar is happy by the sea,” the agent Rui Mendes "
        "told Marca on Sunday.",
        [
            ("his players of “playing in slippers”", "mixed", "Eduardo Camacho", {}),
            ("I have no excuse to offer you,", "direct", "Eduardo Camacho", {"mention": "the Argentinian"}),
            ("the game had turned at half-time", "indirect", "Chukwuemeka Obi-Nwosu", {}),
            ("They were scared of us,", "direct", "Chukwuemeka Obi-Nwosu", {"mention": "the 24-year-old"}),
            ("Ask the president,", "direct", "José María Gil", {"mention": "he"}),
            ("Óscar is happy by the sea,", "direct", "Rui Mendes", {"venue": "Marca", "said_on": "2021-05-02"}),
        ],
    ),
    Article(
        "a new subject opens the paragraph in which he speaks",
        'Egyptian Foreign Minister Tarek al-Shennawi said on Monday that talks were close to an end. "We are in '
        'the last hundred metres," al-Shennawi told reporters in Cairo.\n\nSheikh Nasser bin Jaber al-Mansouri was '
        'more guarded. "They are always the longest," he said.\n\nThe UN\'s World Food Programme (WFP) said in a '
        "report that one child in four was hungry. Energy Minister Faisal al-Turki, asked by reporters whether "
        "Angola might leave, laughed.",
        [
            ("that talks were close to an end", "indirect", "Tarek al-Shennawi", {"said_on": "2021-05-03"}),
            ("We are in the last hundred metres,", "direct", "Tarek al-Shennawi", {"said_on": "2021-05-03"}),
            ("They are always the longest,", "direct", "Nasser bin Jaber al-Mansouri", {"mention": "he"}),
            ("that one child in four was hungry", "indirect", "World Food Programme", {}),
            ("whether Angola might leave", "indirect", None, {"mention": "reporters"}),
        ],
    ),
    Article(
        "two of one family name that stands first",
        "SEOUL, May 4 (Yonhap) -- Candidate Yoon Tae-ho said Tuesday he would close the ministry. “Its role is "
        "over,” Yoon told a forum.\n\nYoon's wife, Kim Min-seo, was recorded last week. In the recordings, Kim can "
        "be heard saying that journalists should be “put in their place”.\n\nKim Jong-in, the party's former "
        "leader, urged him to be quiet. “A candidate who explains is a candidate who loses,” the 81-year-old told "
        "a radio station.\n\nAttorney J.D. Fontaine said Minister Eamon D'Arcy TD was right. D'Arcy said he knew.",
        [
            ("he would close the ministry", "indirect", "Yoon Tae-ho", {"said_on": "2021-05-04"}),
            ("Its role is over,", "direct", "Yoon Tae-ho", {}),
            ("that journalists should be “put in their place”", "mixed", "Kim Min-seo", {"mention": "Kim"}),
            ("A candidate who explains is a candidate who loses,", "direct", "Kim Jong-in", {}),
            ("Minister Eamon D'Arcy TD was right", "indirect", "J.D. Fontaine", {}),
            ("he knew", "indirect", "Eamon D'Arcy", {}),
        ],
    ),
    Article(
        "who answers is not who asked, and a wife speaks in her husband's paragraph",
        "Niamh Ní Dhomhnaill gave evidence. Sinn Féin's Mairéad Farrelly asked Ms Ní Dhomhnaill whether the "
        "message still existed. “It's on my phone,” she replied.\n\nAsked by the presenter, Eddie Nestor, if he "
        "would resign, Mark Hay said he would not. “I have work to do,” he said.\n\nHis manager, Edith Katz, was "
        "in the wings. “I thought he was ill,” she said. Mr. Hay’s wife, the violinist Mira Hay, knew better. “He "
        "was composing a silence,” she said.",
        [
            ("whether the message still existed", "indirect", "Mairéad Farrelly", {"cue": "asked"}),
            ("It's on my phone,", "direct", "Niamh Ní Dhomhnaill", {"mention": "she"}),
            ("if he would resign", "indirect", "Eddie Nestor", {}),
            ("he would not", "indirect", "Mark Hay", {}),
            ("I have work to do,", "direct", "Mark Hay", {"mention": "he"}),
            ("I thought he was ill,", "direct", "Edith Katz", {"mention": "she"}),
            ("He was composing a silence,", "direct", "Mira Hay", {"mention": "she"}),
        ],
    ),
    Article(
        "offices by their letters, bodies behind what they are, a preacher",
        "BAMAKO (AFP) - The regional bloc ECOWAS said on Monday that it was considering an embargo. Imam Mahmoud "
        "Dicko called for calm, and the influential preacher said he would return to his mosque.\n\n“You have no "
        "respect for this court,” Chief Justice N V Rao said in Delhi. “We have three options,” the CJI told "
        "lawyers.\n\nCllr Muhammad Butt said he was “deeply concerned”. Moody’s cut its rating. Moody’s said that "
        "Mali was broke.",
        [
            ("that it was considering an embargo", "indirect", "ECOWAS", {"said_on": "2021-05-03"}),
            ("he would return to his mosque", "indirect", "Mahmoud Dicko", {"mention": "the influential preacher"}),
            ("You have no respect for this court,", "direct", "N V Rao", {}),
            ("We have three options,", "direct", "N V Rao", {"mention": "the CJI"}),
            ("he was “deeply concerned”", "mixed", "Muhammad Butt", {}),
            ("that Mali was broke", "indirect", "Moody’s", {}),
        ],
    ),
    Article(
        "somebody unnamed goes on to speak",
        "Airline chief executive Neville Howell denied any wrongdoing on Monday. A pilot, who asked not to be "
        "identified, said he had flown an empty bus. “You greet them and there's nobody there,” he said.\n\n"
        "Officer Desai Razzaaq said the mail would be delivered. She wouldn't say if the carrier had been "
        "disciplined. Kowalczyk's mother said her son had always liked stamps. “That's all I'm going to say,” she "
        "said.\n\nCr Rod Kendall-Byrne accused Deputy Mayor Sigrid ter Horst of lying. “You were on one of them,” "
        "Cr Kendall-Byrne said. “I was not,” ter Horst told him.",
        [
            ("he had flown an empty bus", "indirect", None, {}),
            ("You greet them and there's nobody there,", "direct", None, {"mention": "he"}),
            ("the mail would be delivered", "indirect", "Desai Razzaaq", {}),
            ("her son had always liked stamps", "indirect", None, {"mention": "Kowalczyk's mother"}),
            ("That's all I'm going to say,", "direct", None, {"mention": "she"}),
            ("Deputy Mayor Sigrid ter Horst of lying", "indirect", "Rod Kendall-Byrne", {"cue": "accused"}),
            ("You were on one of them,", "direct", "Rod Kendall-Byrne", {}),
            ("I was not,", "direct", "Sigrid ter Horst", {}),
        ],
    ),
    Article(
        "the manager is who just spoke, not whom the article names later",
        "Pádraig Ó Sé said he had never been prouder of a team on Sunday. “They were out on their feet,” the "
        "Kilbrannagh manager said.\n\nLosing manager Dessie Mac Fhearghail refused to blame the referee. “We had "
        "enough of the ball,” he said.\n\nIn the market, Graciela Ferreyra, 72, was counting. “At my age months "
        "are a currency,” the retired seamstress said.",
        [
            ("he had never been prouder of a team on Sunday", "indirect", "Pádraig Ó Sé", {}),
            ("They were out on their feet,", "direct", "Pádraig Ó Sé", {"mention": "the Kilbrannagh manager"}),
            ("We had enough of the ball,", "direct", "Dessie Mac Fhearghail", {"mention": "he"}),
            ("At my age months are a currency,", "direct", "Graciela Ferreyra", {"mention": "the retired seamstress"}),
        ],
    ),
    Article(
        "whoever a medium quotes speaks, and the medium is the place",
        "Foreign Minister Javad Karimi was quoted by the IRNA news agency as saying that Tehran would not bow.\n\nThe "
        "Interfax news agency quoted Deputy Prime Minister Viktor Ablyazov as saying that exports would resume.\n\n"
        "Tasnim cited police chief Ali Rezaei as saying the attackers had fled.",
        [
            ("that Tehran would not bow", "indirect", "Javad Karimi", {"role": "Foreign Minister", "venue": "IRNA"}),
            ("that exports would resume", "indirect", "Viktor Ablyazov", {"venue": "Interfax"}),
            ("the attackers had fled", "indirect", "Ali Rezaei", {"role": "police chief", "venue": "Tasnim"}),
        ],
    ),
    Article(
        "an interview whose questions have no labels",
        "Marit Aasland-Berg has led the Trondheim Choir for eleven seasons. We met her between two rehearsals.\n\n"
        "**How do you prepare singers?**\n\nI don't. I prepare them for the first concert.\n\n"
        "**And the pandemic?**\n\nWe lost four altos. We gained a habit of silence.\n\n"
        "**What will you do when the tour is over?**\n\nI shall sleep. Then, I think, Bach.",
        [
            ("How do you prepare singers?", "direct", None, {}),
            ("I don't. I prepare them for the first concert.", "direct", "Marit Aasland-Berg", {}),
            ("And the pandemic?", "direct", None, {}),
            ("We lost four altos. We gained a habit of silence.", "direct", "Marit Aasland-Berg", {}),
            ("What will you do when the tour is over?", "direct", None, {}),
            ("I shall sleep. Then, I think, Bach.", "direct", "Marit Aasland-Berg", {}),
        ],
    ),
    Article(
        "an office behind its body or before its holder, media behind what they are",
        "MOSCOW, May 3 (CNA) The minister of finance, Mrs. Folake Adeniran, said that debt would fall.\n\n"
        '"We will see," Russian Foreign Ministry spokeswoman Anna Lobova told the Austrian broadcaster ORF.\n\n'
        "Leader of the House Piyush Khandelwal said the session would go on. Minister of Petroleum Tarek El-Molhem "
        "said the pumps were ready. The public works minister, Carolina Ibarra, said the bridge was safe.\n\n"
        'Justices S V Kulkarni and Meera Patil sat. "You have counted the holes," Justice Kulkarni said.',
        [
            ("that debt would fall", "indirect", "Folake Adeniran", {"role": "minister of finance"}),
            (
                "We will see,",
                "direct",
                "Anna Lobova",
                {"affiliation": "Russian Foreign Ministry", "venue": "ORF"},
            ),
            ("the session would go on", "indirect", "Piyush Khandelwal", {"role": "Leader of the House"}),
            ("the pumps were ready", "indirect", "Tarek El-Molhem", {"affiliation": None}),
            ("the bridge was safe", "indirect", "Carolina Ibarra", {"role": "public works minister"}),
            ("You have counted the holes,", "direct", "S V Kulkarni", {}),
        ],
    ),
    Article(
        "relatives, ministers of two countries and family names that come first",
        "Ilse Brandt, the historian, died on Tuesday. Her death was confirmed by her daughter, the actress Judith "
        'Brandt.\n\n"She read until the end," Judith Brandt said.\n\nMs. Brandt once told students that walls lie. '
        "\n\nAt a joint news conference with his Greek counterpart Nikos Pappas, Libyan Foreign Minister "
        'Abdulhamid al-Fakhri said the row was over. "I could not agree more," the Greek minister said.\n\n'
        'Kim Tae-jung, who heads the union, warned of a strike. "We blocked ports before," Kim said by phone. In a '
        "separate session, Vice Finance Minister Kim Yong-sook said that subsidies would go on. Kim added that it "
        "was a matter of weeks.\n\nAlso read: 'They just went black': the birds of Velt",
        [
            ("She read until the end,", "direct", "Judith Brandt", {}),
            ("that walls lie", "indirect", "Ilse Brandt", {"mention": "Ms. Brandt"}),
            ("the row was over", "indirect", "Abdulhamid al-Fakhri", {}),
            ("I could not agree more,", "direct", "Nikos Pappas", {"mention": "the Greek minister"}),
            ("We blocked ports before,", "direct", "Kim Tae-jung", {}),
            ("that subsidies would go on", "indirect", "Kim Yong-sook", {}),
            ("that it was a matter of weeks", "indirect", "Kim Yong-sook", {"mention": "Kim"}),
        ],
    ),
    Article(
        "the author of an opinion piece, told of at its end",
        "The bridge at Quell is not safe\n\nI believe that the council will regret this vote. Mayor Hanna Pohl says "
        'the piers are sound. "I sleep well," she told reporters.\n\nI doubt that she has read the report. Anna Weiss '
        "of the builders' union said it was damning.\n\nDr. Oskar Brandeis, a member of the Velt Society, is professor "
        "of engineering at the University of Arden. His new book is about rust.",
        [
            (
                "that the council will regret this vote",
                "indirect",
                "Oskar Brandeis",
                {"mention": "I", "role": "member of the Velt Society", "speech": False},
            ),
            ("the piers are sound", "indirect", "Hanna Pohl", {}),
            ("I sleep well,", "direct", "Hanna Pohl", {}),
            ("that she has read the report", "indirect", "Oskar Brandeis", {"speech": False}),
            ("it was damning", "indirect", "Anna Weiss", {}),
        ],
    ),
    Article(
        "somebody asked, who answers",
        "Senator Paul Weiss spoke in Arden on Monday.\n\nLast month, The Arden Mercury’s Tom Hall asked Weiss "
        "whether questions about his health were fair game in the campaign.\n\n“I feel better than ever,” "
        "he said.\n\nAt a forum in Velt, host Lars Brandt asked Governor Erik Moss about the dam. "
        "“It will be finished,” he said.",
        [
            ("whether questions about his health were fair game in the campaign", "indirect", "Tom Hall", {}),
            ("I feel better than ever,", "direct", "Paul Weiss", {"mention": "he"}),
            ("It will be finished,", "direct", "Erik Moss", {"mention": "he"}),
        ],
        extra=[("the dam", "indirect", "Lars Brandt", {})],
    ),
    Article(
        "what somebody is, told in many ways",
        "“It will rain,” said Alan Lind, a professor of rain at Quell University and a former adviser to President "
        "Weiss. “It will not,” said Rosa Hay, 34, who is chairwoman of Dry Roofs.\n\n"
        "Mona Falk, who served as the mayor's "
        "campaign manager, said she was for umbrellas. The F.B.I. director, Paul Brandt, said he was against. Another "
        "delegate from the coast, Ina Moss, said nobody had asked her. Retired neurosurgeon Karl Pohl said umbrellas "
        "hurt. CNBC's Lena Voss said they sold well.\n\nTom Berg, a student from Arden, said he had lost his. "
        "His rival Peter Hall said he had found it. Hall, a Velt senator, said it was black.",
        [
            (
                "It will rain,",
                "direct",
                "Alan Lind",
                {"role": "professor of rain at Quell University", "affiliation": "Quell University"},
            ),
            ("It will not,", "direct", "Rosa Hay", {"role": "chairwoman of Dry Roofs", "affiliation": "Dry Roofs"}),
            ("she was for umbrellas", "indirect", "Mona Falk", {"role": "mayor's campaign manager"}),
            ("he was against", "indirect", "Paul Brandt", {"role": "F.B.I. director"}),
            ("nobody had asked her", "indirect", "Ina Moss", {"role": "delegate from the coast"}),
            ("umbrellas hurt", "indirect", "Karl Pohl", {"role": "Retired neurosurgeon"}),
            ("they sold well", "indirect", "Lena Voss", {"affiliation": "CNBC"}),
            ("he had lost his", "indirect", "Tom Berg", {"role": "student from Arden", "affiliation": None}),
            ("he had found it", "indirect", "Peter Hall", {"role": "Velt senator"}),
            ("it was black", "indirect", "Peter Hall", {"role": "Velt senator"}),
        ],
    ),
]
