"""Hand-written texts in the form of saved or pasted web pages: navigation, ministries' transcripts, printed widths.

Names and events are invented. Rows as in articles.py.
"""

from tests.index.extract.files import File

PAGE_FILES = [
    File(
        "a ministry's press conference with a clock, headings and offices before names",
        "Press Conferences\n\nPress Conference by Foreign Minister TOMORI Haruki\n\nMonday, May 3, 2021, 4:31 p.m. "
        "Ministry of Foreign Affairs\n\nThis is a provisional translation for reference purpose only.\n\nOpening "
        "Remarks\n\n(1) Visit to Velt\n\nMr. TOMORI Haruki, Minister for Foreign Affairs: I will visit Velt "
        "tomorrow.\n\nWe will sign the accord there.\n\nFishing in the Strait\n\nReporter: Will you raise the "
        "quota?\n\nMinister Tomori: We will raise it in due course.\n\nOther Matters\n\nArden Daily, Kuno: What is "
        "your view of the storm?\n\nMinister TOMORI: I do not comment on the weather.\n\nBack to Press Conferences\n",
        {
            "title": "Press Conference by Foreign Minister TOMORI Haruki",
            "published": "2021-05-03",
        },
        [
            (
                "I will visit Velt tomorrow. We will sign the accord there.",
                "direct",
                "TOMORI Haruki",
                {"role": "Minister for Foreign Affairs", "venue": "Ministry of Foreign Affairs"},
            ),
            ("Will you raise the quota?", "direct", None, {}),
            ("We will raise it in due course.", "direct", "TOMORI Haruki", {}),
            ("What is your view of the storm?", "direct", "Arden Daily", {}),
            ("I do not comment on the weather.", "direct", "TOMORI Haruki", {}),
        ],
    ),
    File(
        "labels that are titles and names, never the same twice",
        "2:02 p.m. EDT\n\nMR LORNE: We are joined by Petra Vasik. She runs the trade bureau.\n\nASSISTANT SECRETARY "
        "VASIK: Thank you for having me.\n\nCHIEF CABINET SECRETARY OKADO: I have nothing to add.\n\nSECRETARY OF "
        "STATE FOR FISHERIES: The boats will sail.\n\nMR LORNE: Thank you all.\n",
        {"title": None},
        [
            ("We are joined by Petra Vasik. She runs the trade bureau.", "direct", "Lorne", {}),
            ("Thank you for having me.", "direct", "Petra Vasik", {"role": "Assistant Secretary"}),
            ("I have nothing to add.", "direct", "Okado", {"role": "Chief Cabinet Secretary"}),
            ("The boats will sail.", "direct", None, {}),
            ("Thank you all.", "direct", "Lorne", {}),
        ],
    ),
    File(
        "an interview whose first line has no stop and whose guest is later called by the office",
        "MARTA KELLAN, HOST: Prime Minister, welcome to 6.45\nOWEN TARRANT, PRIME MINISTER: Good to be here, Marta.\n"
        "LIV SORREN, 4BX: Good evening to you both.\nKELLAN: Were you surprised by the result?\nPRIME MINISTER: I "
        "was humbled by it.\nSORREN: Will you stand again?\nPRIME MINISTER: Ask me in a year.\n",
        {"title": None},
        [
            ("Prime Minister, welcome to 6.45", "direct", "Marta Kellan", {"role": "Host"}),
            ("Good to be here, Marta.", "direct", "Owen Tarrant", {"role": "Prime Minister"}),
            ("Good evening to you both.", "direct", "Liv Sorren", {}),
            ("Were you surprised by the result?", "direct", "Marta Kellan", {}),
            ("I was humbled by it.", "direct", "Owen Tarrant", {"role": "Prime Minister"}),
            ("Will you stand again?", "direct", "Liv Sorren", {}),
            ("Ask me in a year.", "direct", "Owen Tarrant", {}),
        ],
    ),
    File(
        "a page's fields before an interview",
        "PM Transcripts\n\nRelease Date:\n03/05/2021\nRelease Type:\nTranscript\nTranscript ID:\n40555\n\nMarta "
        "Kellan, Host: Welcome back.\n\nOwen Tarrant, Prime Minister: Good to be back.\n\nKellan: Does the plan "
        "still stand?\n\nPrime Minister: It does.\n",
        {"title": "PM Transcripts"},
        [
            ("Welcome back.", "direct", "Marta Kellan", {}),
            ("Good to be back.", "direct", "Owen Tarrant", {}),
            ("Does the plan still stand?", "direct", "Marta Kellan", {}),
            ("It does.", "direct", "Owen Tarrant", {"role": "Prime Minister"}),
        ],
    ),
    File(
        "who answers is who the headline says gives the conference",
        "Home > News > Briefings\nForeign Ministry Spokesperson Lin Weiguo's Regular Press Conference on May 3, "
        "2021\n\nAt the invitation of Foreign Minister Chen Bo, Minister Ana Ruiz Paz of Quell will pay a visit.\n\n"
        "Q: What do you expect of the visit?\n\nA: We expect a frank exchange.\n\nQ: Will there be a treaty?\n\nA: "
        "It is too early to say.\n",
        {
            "title": "Foreign Ministry Spokesperson Lin Weiguo's Regular Press Conference on May 3, 2021",
            "published": "2021-05-03",
        },
        [
            ("What do you expect of the visit?", "direct", None, {}),
            ("We expect a frank exchange.", "direct", "Lin Weiguo", {"role": "Foreign Ministry Spokesperson"}),
            ("Will there be a treaty?", "direct", None, {}),
            ("It is too early to say.", "direct", "Lin Weiguo", {}),
        ],
    ),
    File(
        "a briefing with the office before the name",
        "Transcript of Weekly Media Briefing (May 3, 2021)\n\nOfficial Spokesperson, Shri Mohan Dravik: Good "
        "afternoon to all of you.\n\nQuestion: Is there news of the talks?\n\nOfficial Spokesperson, Shri Mohan "
        "Dravik: When there is, I will share it.\n",
        {"published": "2021-05-03"},
        [
            ("Good afternoon to all of you.", "direct", "Mohan Dravik", {"role": "Official Spokesperson"}),
            ("Is there news of the talks?", "direct", None, {}),
            ("When there is, I will share it.", "direct", "Mohan Dravik", {}),
        ],
    ),
    File(
        "lines broken at a printed width, without blank lines, and no headline",
        "The Roads Ministry said yesterday that the new rules on the\ntransport of timber will not affect the coverage"
        " of the spring\nfair by visiting traders.\nMinistry spokesman Bo Lund spoke about the rules at a regular\n"
        "press conference.\nHe said the rules were aimed at making haulage safer and at\nprotecting the rights of"
        " drivers.\n“Velt will go on with its work and offer more services to\nhauliers,” said Lund.\n",
        {"title": None},
        [
            (
                "that the new rules on the transport of timber will not affect the coverage of the spring fair by "
                "visiting traders",
                "indirect",
                "Roads Ministry",
                {},
            ),
            (
                "the rules were aimed at making haulage safer and at protecting the rights of drivers",
                "indirect",
                "Bo Lund",
                {},
            ),
            ("Velt will go on with its work and offer more services to hauliers,", "direct", "Bo Lund", {}),
        ],
    ),
    File(
        "a government's release: words without marks end at the next heading",
        "Press release\n\nNew bus station for Arden\n\nThe fund has given four million to the town.\n\nCouncillor "
        "Mark Lorrin, Rhondel Taf Cynon Council, said:\n\nThe station will make a huge difference to us.\n\nWe are "
        "glad that it opens in May.\n\nHow does the fund work?\n\nTowns may ask for money until June.\n\nOffice "
        "address\n\n2 Marsh Street\n",
        {"title": "New bus station for Arden"},
        [
            (
                "The station will make a huge difference to us.",
                "direct",
                "Mark Lorrin",
                {"role": "Councillor"},
            ),
            ("We are glad that it opens in May.", "direct", "Mark Lorrin", {}),
        ],
    ),
    File(
        "a place in brackets, an initial, and offices in capitals",
        "All news\n\nVelt: Mine reopens\n\n(Port Arden) – The mine has reopened without a permit, Stonewatch said "
        "today.\n\nExternal Affairs Minister S. Velankar said the permit was valid. “Between us, the Foreign "
        "Minister and the President, Velankar read it twice,” an aide joked.\n\nLocal growth minister Ola Brandt, "
        "co-chair of the Mining Forum and former mayor, disagreed. “It is not,” Brandt said.\n\nKarim Bin Sadri, the "
        "Prime Minister and Minister of Foreign Affairs of Quell, said that he was pleased. The Prime Minister said "
        "the mine was safe.\n",
        {"title": "Velt: Mine reopens", "place": "Port Arden", "outlet": None},
        [
            ("The mine has reopened without a permit", "indirect", "Stonewatch", {}),
            ("the permit was valid", "indirect", "S. Velankar", {"role": "External Affairs Minister"}),
            (
                "Between us, the Foreign Minister and the President, Velankar read it twice,",
                "direct",
                None,
                {},
            ),
            (
                "It is not,",
                "direct",
                "Ola Brandt",
                {"role": "Local growth minister", "affiliation": "Mining Forum"},
            ),
            ("that he was pleased", "indirect", "Karim Bin Sadri", {"affiliation": "Quell"}),
            ("the mine was safe", "indirect", "Karim Bin Sadri", {}),
        ],
    ),
    File(
        "a page's subjects are nobody's words, and a name of several words is called by the last ones",
        "Dec 20, 2020\n\nSUBJECTS: Storm damage, the dam.\n\nCARLA VAN HOORN, HOST: You went to the valley.\n\nRAY "
        "DOLLAN, LEADER OF THE ARDEN LABOUR PARTY: I did, this morning.\n\nVAN HOORN: What did you see?\n\nDOLLAN: "
        "Water, and brave people.\n",
        {"published": "2020-12-20"},
        [
            ("You went to the valley.", "direct", "Carla Van Hoorn", {"role": "Host"}),
            ("I did, this morning.", "direct", "Ray Dollan", {"role": "Leader of the Arden Labour Party"}),
            ("What did you see?", "direct", "Carla Van Hoorn", {"role": "Host"}),
            ("Water, and brave people.", "direct", "Ray Dollan", {}),
        ],
    ),
    File(
        "an agency's report in its second version, with a caption",
        "(2nd LD) Ministry watches the strait\n(ATTN: ADDS minister's remarks in paras 3-4)\nBy Han Seo-jun\nPORT "
        "ARDEN, Jan. 2 (Yonhap) -- The fisheries ministry said Thursday that it was watching the strait closely.\n"
        'Photo taken on Jan. 1, 2020 shows the strait at dawn.\n"We need to see what the fleet will do," Bo Lund, '
        "permanent representative of Velt to the League, told reporters.\n",
        {"title": "Ministry watches the strait", "outlet": "Yonhap", "author": "Han Seo-jun"},
        [
            ("that it was watching the strait closely", "indirect", None, {"mention": "The fisheries ministry"}),
            ("We need to see what the fleet will do,", "direct", "Bo Lund", {"affiliation": "Velt"}),
        ],
    ),
    File(
        "a manager on several topics",
        "Brannock manager Gary Potts spoke to Radio Velt after the match: “It was not an ideal start and I take the "
        "blame for it.”\n\nOn Nico Wilding: “The yellow card was the only reason he came off.”\n",
        {},
        [
            ("It was not an ideal start and I take the blame for it.", "direct", "Gary Potts", {}),
            ("The yellow card was the only reason he came off.", "direct", "Gary Potts", {}),
        ],
    ),
    File(
        "a speech of one labelled turn under letterheads",
        "The White House\n\nOffice of the Press Secretary\n\nRemarks by President Ruth Amadi at the Velt Summit\n\n"
        "January 28, 2021\n\nTHE PRESIDENT: Thank you all for coming.\n\nWe have work to do.\n",
        {"title": "Remarks by President Ruth Amadi at the Velt Summit", "published": "2021-01-28"},
        [
            ("Thank you all for coming.", "direct", "Ruth Amadi", {"role": "President"}),
            ("We have work to do.", "direct", "Ruth Amadi", {}),
        ],
    ),
    File(
        "a headline that the next line goes on with",
        "Press conference\n\nby NATO Secretary General Jens Halvorsen ahead of the meeting of ministers\n\n24 May 2021"
        "\n\n(As delivered)\n\nGood morning.\n\nTomorrow we will meet here.\n",
        {"title": "Press conference", "published": "2021-05-24"},
        [
            ("Good morning.", "direct", "Jens Halvorsen", {"role": "NATO Secretary General"}),
            ("Tomorrow we will meet here.", "direct", "Jens Halvorsen", {}),
        ],
    ),
    File(
        "two statements with the same dateline, which is no label",
        "Press Releases\n\nVELT – Sen. Mark Orlund (D-VA) issued the statement below on the debt limit:\n\n“We must "
        "not let the state default.”\n\n###\n\nVELT – Sen. Mark Orlund (D-VA) issued the following statement on the "
        "factory:\n\n“The factory must stay, and we will fight for it.”\n",
        {"title": None},
        [
            ("We must not let the state default.", "direct", "Mark Orlund", {"role": "Sen."}),
            ("The factory must stay, and we will fight for it.", "direct", "Mark Orlund", {"role": "Sen."}),
        ],
    ),
    File(
        "who answers stands in a line of the head, a minister by the family name before the given one",
        "Press Briefing\n\nMinister for Foreign Affairs TOMORI Haruki\nMay 3, 2021\n\nReporter: Will the fleet sail?"
        "\n\nMinister Tomori: We shall see.\n\nReporter: When will you decide?\n\nMinister: Not today. I must ask the "
        "Deputy Minister for Foreign Affairs Bo Lund.\n",
        {"published": "2021-05-03"},
        [
            ("Will the fleet sail?", "direct", None, {}),
            ("We shall see.", "direct", "TOMORI Haruki", {"role": "Minister for Foreign Affairs"}),
            ("When will you decide?", "direct", None, {}),
            (
                "Not today. I must ask the Deputy Minister for Foreign Affairs Bo Lund.",
                "direct",
                "TOMORI Haruki",
                {"role": "Minister for Foreign Affairs"},
            ),
        ],
    ),
    File(
        "an interview in bold with one who is not named, and what was heard",
        "Five questions for a builder\n\n**Why did it take nineteen years?**\n\nI ask myself that, too. (laughs) We "
        "had no money.\n\n**And now?**\n\nNow we have a tunnel. My children will use it.\n\n**What comes "
        "next?**\n\nWe will build a second one.\n",
        {},
        [
            ("Why did it take nineteen years?", "direct", None, {}),
            ("I ask myself that, too. We had no money.", "direct", None, {}),
            ("And now?", "direct", None, {}),
            ("Now we have a tunnel. My children will use it.", "direct", None, {}),
            ("What comes next?", "direct", None, {}),
            ("We will build a second one.", "direct", None, {}),
        ],
    ),
]
