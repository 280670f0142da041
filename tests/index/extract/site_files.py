"""Hand-written texts in the layouts of sites: alliances, central banks, parliaments' mirrors, letters pages, calls.

Names and events are invented. Rows as in articles.py.
"""

from tests.index.extract.files import File

SITE_FILES = [
    File(
        "a press conference that its holder opens with a statement before the first label",
        "Pre-summit press conference\n\nby League Secretary General Tove Brandal ahead of the meeting of Ministers\n\n"
        "  • 14 Jun. 2021 -\n  • |\n  • Last updated: 15 Jun. 2021 11:27\n\n(As delivered)\n\nLeague Secretary General "
        "Tove Brandal giving a press conference\n\nGood afternoon.\n\nWe will meet in Arden tomorrow to prepare our "
        "summit.\n\nThe bridge will carry trains again by spring.\n\nWith that, I am ready to take your questions.\n\n"
        "Piet Ostra (League Spokesperson): We start with the wires.\n\nQuestion: (Ada Holm, Coast Wire): Will Velt "
        "join the talks?\n\nTove Brandal (League Secretary General): We hope so.\n\nPiet Ostra: Thank you all.\n",
        {"title": "Pre-summit press conference", "published": "2021-06-14"},
        [
            (
                "Good afternoon. We will meet in Arden tomorrow to prepare our summit. The bridge will carry trains "
                "again by spring. With that, I am ready to take your questions.",
                "direct",
                "Tove Brandal",
                {"role": "League Secretary General", "said_on": "2021-06-14"},
            ),
            ("We start with the wires.", "direct", "Piet Ostra", {"role": "League Spokesperson"}),
            ("Will Velt join the talks?", "direct", None, {}),
            ("We hope so.", "direct", "Tove Brandal", {"role": "League Secretary General"}),
            ("Thank you all.", "direct", "Piet Ostra", {}),
        ],
    ),
    File(
        "a bank's statement under its site's menu, with who holds it in a line with place and date",
        "Bank of Velt - public site\nSearch Options\nHome Media Research & Publications Careers\nSort by\n\n"
        "Introductory statement to the press conference (with Q&A)\n\nLuca Moretti, President of the Bank,Ines Vaz, "
        "Vice-President of the Bank,Port Arden, 6 May 2021\n\nJump to the transcript of the questions and "
        "answers\n\nLadies and gentlemen, we welcome you to our press conference.\n\nToday we decided to keep the "
        "rates unchanged.\n\n* * *\n\nQuestion: Was the vote unanimous?\n\nMoretti: There was one other view.\n\n"
        "Question: Who held it?\n\nVaz: We do not name anybody.\n",
        {"title": "Introductory statement to the press conference (with Q&A)", "published": "2021-05-06"},
        [
            (
                "Ladies and gentlemen, we welcome you to our press conference. Today we decided to keep the rates "
                "unchanged.",
                "direct",
                "Luca Moretti",
                {"role": "President of the Bank", "said_on": "2021-05-06"},
            ),
            ("Was the vote unanimous?", "direct", None, {}),
            ("There was one other view.", "direct", "Luca Moretti", {"role": "President of the Bank"}),
            ("Who held it?", "direct", None, {}),
            ("We do not name anybody.", "direct", "Ines Vaz", {}),
        ],
    ),
    File(
        "a speech by a spokesperson with headings between its paragraphs",
        "Opening remarks\n\nby the League Spokesperson Ada Holm at the briefing\n\n23 June 2021\n\nGood morning.\n\n"
        "Thank you for coming on a Sunday.\n\nI will speak on the record.\n\nThe harbour\n\nThe harbour opens on "
        "Monday.\n\nOur divers have left.\n\nNow for the rest.\n",
        {"title": "Opening remarks", "published": "2021-06-23"},
        [
            ("Good morning.", "direct", "Ada Holm", {"role": "League Spokesperson"}),
            ("Thank you for coming on a Sunday.", "direct", "Ada Holm", {}),
            ("I will speak on the record.", "direct", "Ada Holm", {}),
            ("The harbour opens on Monday.", "direct", "Ada Holm", {}),
            ("Our divers have left.", "direct", "Ada Holm", {}),
            ("Now for the rest.", "direct", "Ada Holm", {}),
        ],
    ),
    File(
        "a ministry's answers under a date that a time is glued to",
        "15 May 202121:30\n\nForeign Minister Ilya Gronov's answers to media questions, Lakeside, May 15, 2021\n\n"
        "  • en-GB1 xx-XX1\n\nQuestion: Will the council discuss the debt?\n\nIlya Gronov: Nothing of the kind.\n\n"
        "* * *\n\nQuestion: Is anyone ready to yield?\n\nIlya Gronov: One must be polite.\n\n\nAdvanced settings\n",
        {
            "title": "Foreign Minister Ilya Gronov's answers to media questions, Lakeside, May 15, 2021",
            "published": "2021-05-15",
        },
        [
            ("Will the council discuss the debt?", "direct", None, {}),
            ("Nothing of the kind.", "direct", "Ilya Gronov", {"role": "Foreign Minister"}),
            ("Is anyone ready to yield?", "direct", None, {}),
            ("One must be polite.", "direct", "Ilya Gronov", {}),
        ],
    ),
    File(
        "a mirror of a parliament: parties, times and topics in lines between, a name, a party and a seat in one",
        "House of Assembly Hansard #118 of the 41st Parliament, 2nd Session. (The original version is on Parliament's "
        "site.) The word of the day was bridges.\n\nTopics\n\nOpposition Motion—BridgesBusiness of "
        "Supply\n\n5:40 p.m.\n\nNDP\n\nLinda Dorran NDP Arden North, VL\n\nMr. Speaker, I rise in support of the "
        "motion.\n\nOur bridges rust.\n\nOpposition Motion—BridgesBusiness of Supply\n\n5:50 p.m.\n\n"
        "Conservative\n\nThe Acting Speaker Conservative Bram Stolz\n\nI thank the hon. member for Arden "
        "North.\n\nOpposition Motion—BridgesBusiness of Supply\n\n5:50 p.m.\n\nConservative\n\nYves Gador "
        "Conservative Port Leith, VL\n\nMr. Speaker, who will pay?\n\nOpposition Motion—BridgesBusiness of "
        "Supply\n\n5:55 p.m.\n\nNDP\n\nLinda Dorran NDP Arden North, VL\n\nWe all will.\n",
        {},
        [
            (
                "Mr. Speaker, I rise in support of the motion. Our bridges rust.",
                "direct",
                "Linda Dorran",
                {"affiliation": "NDP", "role": None},
            ),
            ("I thank the hon. member for Arden North.", "direct", "Bram Stolz", {"role": "Acting Speaker"}),
            ("Mr. Speaker, who will pay?", "direct", "Yves Gador", {"affiliation": "Conservative", "role": None}),
            ("We all will.", "direct", "Linda Dorran", {"affiliation": "NDP"}),
        ],
    ),
    File(
        "a mirror of a parliament with pictures' descriptions before names, and links below",
        "Ferries Bill\n\nWed 21st Jan 2026\n\nLord Pellow Portrait Lord Pellow (Con)\n- Hansard - - - Excerpts\n\nMy "
        "Lords, I declare an interest.\n\nI own a boat.\n\nLord Khan of Leith Portrait The Parliamentary "
        "Under-Secretary of State, Ministry of Ports (Lord Khan of Leith) (Lab)\n- Hansard - - - Excerpts\n\nMy Lords, "
        "I thank noble Lords.\n\nLord Pellow Portrait Lord Pellow (Con)\n- Hansard - - - Excerpts\n\nI am grateful to "
        "the Minister.\n",
        {"title": "Ferries Bill", "published": "2026-01-21"},
        [
            ("My Lords, I declare an interest. I own a boat.", "direct", "Pellow", {"affiliation": "Con"}),
            (
                "My Lords, I thank noble Lords.",
                "direct",
                "Khan of Leith",
                {"affiliation": "Lab", "role": "Parliamentary Under-Secretary of State, Ministry of Ports"},
            ),
            ("I am grateful to the Minister.", "direct", "Pellow", {}),
        ],
    ),
    File(
        "another mirror, whose pictures come with the name twice and office or party behind",
        "Business of the Day – in the House of Lords on 4th April 2019.\n\nAlert me about debates like this\n\nPhoto "
        "of Lord Forsey of Dunlow Lord Forsey of Dunlow Chair, Ferries Committee\n\nMy Lords, I beg to move.\n\nIt has "
        "to do with our ferries.\n\nPhoto of Lord Cormond Lord Cormond Conservative\n\nWill my noble friend give "
        "way?\n\nPhoto of Lord Forsey of Dunlow Lord Forsey of Dunlow Chair, Ferries Committee\n\nI am happy to.\n",
        {"published": "2019-04-04"},
        [
            (
                "My Lords, I beg to move. It has to do with our ferries.",
                "direct",
                "Forsey of Dunlow",
                {"role": "Chair, Ferries Committee"},
            ),
            ("Will my noble friend give way?", "direct", "Cormond", {"affiliation": "Conservative", "role": None}),
            ("I am happy to.", "direct", "Forsey of Dunlow", {}),
        ],
    ),
    File(
        "a call with a line above every label that says nothing",
        "Harrow Health Services, Inc.\n\nQ3 2021 Earnings Conference Call\n\n10/30/2021\n\nspeaker\nOperator\nThank "
        "you for standing by. I hand over to Mr. Nils Fenton.\nspeaker\nNils Fenton\nThank you, Ada. We had a good "
        "quarter.\nspeaker\nOperator\nYour first question comes from Justin Lorne.\nspeaker\nJustin Lorne\nCan you "
        "talk about October?\nspeaker\nNils Fenton\nSure, Justin.\nspeaker\nOperator\nYou may now disconnect.\n",
        {"title": "Harrow Health Services, Inc.", "published": "2021-10-30"},
        [
            ("Thank you for standing by. I hand over to Mr. Nils Fenton.", "direct", None, {}),
            ("Thank you, Ada. We had a good quarter.", "direct", "Nils Fenton", {}),
            ("Your first question comes from Justin Lorne.", "direct", None, {}),
            ("Can you talk about October?", "direct", "Justin Lorne", {}),
            ("Sure, Justin.", "direct", "Nils Fenton", {}),
            ("You may now disconnect.", "direct", None, {}),
        ],
    ),
    File(
        "letters to the editor that end in name and place",
        "Letters to the Editor\n\nKeep up the good work\n\nI wish to commend the ferry crews. They sailed on "
        "Sunday.\n\nColonel Marsh and I were on board.\n\nLee Pitt, O’Fallon\n\nVote no on the bridge\n\nThe county "
        "wants to raise our tax again. I say enough is enough.\n\nCarol Beck, Bellmont\n",
        {"title": "Letters to the Editor"},
        [
            ("I wish to commend the ferry crews. They sailed on Sunday.", "direct", "Lee Pitt", {}),
            ("Colonel Marsh and I were on board.", "direct", "Lee Pitt", {}),
            (
                "The county wants to raise our tax again. I say enough is enough.",
                "direct",
                "Carol Beck",
                {},
            ),
        ],
    ),
    File(
        "letters to the editor between a salutation and a close",
        "LETTERS TO THE EDITOR.\n\nSir:\n\nHow long must Arden remain without a harbour master? I am "
        "disgusted.\n\nSincerely,\nOrla Gibbs\nLower Arden\n\nSir:\n\nI read that the ferry is late. It always "
        "is.\n\nSincerely,\nMina Spiegler,\nLakeside Services,\nLakeside\n",
        {"title": "LETTERS TO THE EDITOR"},
        [
            (
                "How long must Arden remain without a harbour master? I am disgusted.",
                "direct",
                "Orla Gibbs",
                {},
            ),
            ("I read that the ferry is late. It always is.", "direct", "Mina Spiegler", {}),
        ],
    ),
    File(
        "a joint statement below who released it, on a ministry's page",
        "Lake Group Ministers’ Meeting Statement – Velt Department of State\n\nThe text of the following statement was "
        "released by the Foreign Ministers of Velt, Quell and Arden.\n\nBegin text:\n\nWe, the Foreign Ministers of "
        "Velt, Quell and Arden, reiterate our commitment to the lake.\n\nII. FISHERIES\n\nThe fleets will halve their "
        "catch.\n\nEnd text.\n\nTags\n",
        {"title": "Lake Group Ministers’ Meeting Statement – Velt Department of State"},
        [
            (
                "We, the Foreign Ministers of Velt, Quell and Arden, reiterate our commitment to the lake.",
                "direct",
                "Foreign Ministers of Velt, Quell and Arden",
                {},
            ),
            ("The fleets will halve their catch.", "direct", "Foreign Ministers of Velt, Quell and Arden", {}),
        ],
    ),
    File(
        "a noon briefing that a line says who gives, with headings between marks",
        "25 October 2021\n\nSpokesperson's Noon Briefing\n\nThe following is a near-verbatim transcript of "
        "today’s noon "
        "briefing by Michelle Montan, Spokesperson for the Secretary-General, and Janos Tisko, Spokesperson for the "
        "Assembly President.\n\nBriefing by the Spokesperson for the Secretary-General\n\nGood afternoon, and "
        "welcome to our guests.\n\n**Secretary-General on Budget\n\nThe Secretary-General presented the "
        "budget. He said "
        "that it reflects discipline.\n\nI have nothing else for you today.\n\n**Questions and Answers\n\n"
        "Question: Does he have any reaction to the vote?\n\nSpokesperson: No, we don’t.\n\nQuestion: When will he "
        "meet the envoy?\n\nSpokesperson: I can check for you.\n",
        {"published": "2021-10-25"},
        [
            (
                "Good afternoon, and welcome to our guests. The Secretary-General presented the budget. He "
                "said that it "
                "reflects discipline. I have nothing else for you today.",
                "direct",
                "Michelle Montan",
                {"role": "Spokesperson for the Secretary-General"},
            ),
            ("Does he have any reaction to the vote?", "direct", None, {}),
            ("No, we don’t.", "direct", "Michelle Montan", {}),
            ("When will he meet the envoy?", "direct", None, {}),
            ("I can check for you.", "direct", "Michelle Montan", {}),
        ],
    ),
    File(
        "a house of parliament with interruptions, initials and a minister in brackets who moves a bill",
        "MPs in the Upper House\n\nUncorrected/Not for Publication – 16.08.2021\n\nThe House met at eleven of the "
        "clock, MR. CHAIRMAN in the Chair.\n\nMR. CHAIRMAN: Q.No.201. ...(Interruptions)...\n\nSHRI M. "
        "VENKAPPA: Sir, I "
        "want to speak. ...(Interruptions)... Please allow me.\n\nHON. SPEAKER: One minute.\n\nDR. K.P. RAMALIN: "
        "I want to speak, too.\n\nTHE MINISTER OF STATE OF THE MINISTRY OF CULTURE AND MINISTER OF STATE OF THE "
        "MINISTRY OF TOURISM (SHRI PRATAP SINGH ATEL) moving the motion for consideration of the Bill, said: The fort "
        "fell in 1919.\n\nMR. CHAIRMAN: The House is adjourned till 12.00.\n",
        {},
        [
            ("Q.No.201.", "direct", None, {"role": "Chairman"}),
            ("Sir, I want to speak. Please allow me.", "direct", "M. Venkappa", {}),
            ("One minute.", "direct", None, {"role": "Speaker"}),
            ("I want to speak, too.", "direct", "K.P. Ramalin", {}),
            (
                "The fort fell in 1919.",
                "direct",
                "Pratap Singh Atel",
                {
                    "role": "Minister of State of the Ministry of Culture and Minister of State of the "
                    "Ministry of Tourism"
                },
            ),
            ("The House is adjourned till 12.00.", "direct", None, {"role": "Chairman"}),
        ],
    ),
    File(
        "a broadcast in capitals whose last turn goes on",
        "Skip navigation\n\nFull transcript: Rhea Madden talks with Vice President Joss Brandt\n\nRHEA "
        "MADDEN: Thank you "
        "for your time.\n\nVICE PRESIDENT JOSS BRANDT: I’m glad you’re back.\n\nRHEA MADDEN: How do you explain the "
        "vote?\n\nVICE PRESIDENT JOSS BRANDT: It’s hard to explain.\n\nBut the truth is that it’s tough for "
        "the party.\n",
        {},
        [
            ("Thank you for your time.", "direct", "Rhea Madden", {}),
            ("I’m glad you’re back.", "direct", "Joss Brandt", {"role": "Vice President"}),
            ("How do you explain the vote?", "direct", "Rhea Madden", {}),
            (
                "It’s hard to explain. But the truth is that it’s tough for the party.",
                "direct",
                "Joss Brandt",
                {},
            ),
        ],
    ),
    File(
        "questions with answers in quote marks below",
        "Mandy Moran on Getting Into Character\n\nWhat drives your character?\n\n“She drives herself. Every "
        "day on set I "
        "felt that.”\n\nWhat film inspired you?\n\n“I remember Night Harbour. It was close to my age.”\n\nWhat was the "
        "hardest scene?\n\n“I would say the last one. We shot it for nine days.”\n",
        {"title": "Mandy Moran on Getting Into Character"},
        [
            ("What drives your character?", "direct", None, {}),
            ("She drives herself. Every day on set I felt that.", "direct", "Mandy Moran", {}),
            ("What film inspired you?", "direct", None, {}),
            ("I remember Night Harbour. It was close to my age.", "direct", "Mandy Moran", {}),
            ("What was the hardest scene?", "direct", None, {}),
            ("I would say the last one. We shot it for nine days.", "direct", "Mandy Moran", {}),
        ],
    ),
    File(
        "quotations by topic: whom a topic names says nothing",
        "Lupa Nyong for Harbour Magazine\n\nPhotographed by Erik Haddock\nOn her first role in Oliver Trent: “I was a "
        "passer-by. I had five words.”\nOn her breakthrough: “I’ve been in a bubble.”\nVisit Harbour Magazine "
        "for more.\n",
        {},
        [
            ("I was a passer-by. I had five words.", "direct", None, {}),
            ("I’ve been in a bubble.", "direct", None, {}),
        ],
    ),
    File(
        "mirrors of parliaments with seat, party and office in brackets before links",
        "House debates\nMonday, 5 September 2022\nBusiness\n3:21 pm\nZoe Danell (Goldfield, Independent) Share this | "
        "Link to this | Hansard source\nI seek leave to move.\n3:27 pm\nMilton Dyck (Oxford, Labor Party) Share this | "
        "Link to this | Hansard source\nIs it seconded?\n3:30 pm\nTony Burle (Watton, Labor Party, Minister for Ports) "
        "Share this | Link to this | Hansard source\nWe will oppose it.\n",
        {"title": "House debates", "published": "2022-09-05"},
        [
            ("I seek leave to move.", "direct", "Zoe Danell", {"affiliation": "Independent", "role": None}),
            ("Is it seconded?", "direct", "Milton Dyck", {"affiliation": "Labor Party"}),
            ("We will oppose it.", "direct", "Tony Burle", {"role": "Minister for Ports"}),
        ],
    ),
    File(
        "one turn of a debate under a picture's description that is glued to the name",
        "Dáil debates\n\nTuesday, 24 November 2015\n\n4:40 pm\n\nPhoto of Mara MartonMara Marton (Cork South, Fianna "
        "Fail) | Oireachtas source\n\nIt is an important point. I have never come across this.\n\nNo comments\n",
        {"published": "2015-11-24"},
        [
            (
                "It is an important point. I have never come across this.",
                "direct",
                "Mara Marton",
                {"affiliation": "Fianna Fail"},
            ),
        ],
    ),
    File(
        "an archive's speech below who made it, when and where",
        "Penny Maddox – 2021 Speech at Global Ports Summit\n\nBelow is the text of the speech made by Penny "
        "Maddox, the "
        "Secretary of State for Ports, Piers and Docks, at the Global Ports Summit on 24 July 2021.\n\nIt is wonderful "
        "to have you all here.\n\nMore boats…\n\nWe move from words to action.\n",
        {"title": "Penny Maddox – 2021 Speech at Global Ports Summit", "published": "2021-07-24"},
        [
            (
                "It is wonderful to have you all here.",
                "direct",
                "Penny Maddox",
                {"role": "Secretary of State for Ports, Piers and Docks"},
            ),
            ("More boats…", "direct", "Penny Maddox", {}),
            ("We move from words to action.", "direct", "Penny Maddox", {}),
        ],
    ),
    File(
        "letters that begin and end within their paragraphs",
        "Letters to the Editor, November 21st: On judging ferries\n\nSportswriters and boats\nSir, – I refer "
        "to my letter "
        "of May. This cannot continue, Sir.\nCould it be sent on to your sports department please? – Yours, "
        "etc,\nRONAN "
        "O’RUARC,\nBlackrock,\nCo Arden.\nA sign of the times\n\nSir, – I have now seen a Bentley driven as a taxi! – "
        "Yours, etc, Sir HENRY GRATTON, Ard Lorcan, Co Arden. (February 22)\n",
        {},
        [
            ("I refer to my letter of May. This cannot continue, Sir.", "direct", "Ronan O’Ruarc", {}),
            ("Could it be sent on to your sports department please?", "direct", "Ronan O’Ruarc", {}),
            ("I have now seen a Bentley driven as a taxi!", "direct", "Henry Gratton", {}),
        ],
    ),
    File(
        "a transcript whose line ends are lost",
        "Watch the video\n\nJUDY WOODLEY: Rhys Tandel has led Quell since 2003. I sat down with him. What "
        "should we know? "
        "PRESIDENT RHYS TANDEL, Quell (through interpreter): Our ties date back a long time. We are allies. "
        "JUDY WOODLEY: "
        "There is concern about the arrests. PRESIDENT RHYS TANDEL (through interpreter): Our judges are free. JUDY "
        "WOODLEY: Thank you.\n",
        {},
        [
            (
                "Rhys Tandel has led Quell since 2003. I sat down with him. What should we know?",
                "direct",
                "Judy Woodley",
                {},
            ),
            ("Our ties date back a long time. We are allies.", "direct", "Rhys Tandel", {"role": "President"}),
            ("There is concern about the arrests.", "direct", "Judy Woodley", {}),
            ("Our judges are free.", "direct", "Rhys Tandel", {}),
            ("Thank you.", "direct", "Judy Woodley", {}),
        ],
    ),
    File(
        "opinions of courts: a commissioner, numbered paragraphs, a trial judge who says nothing",
        "Rowe v. Amis\n\nNo. 96-016\n\nDecided November 14, 1996.\n\nHonorable Mike McCord, Judge.\n\nReversed and "
        "remanded.\n\nMAUGHAM, Commissioner.\n\n¶1 Action for libel brought by a public official.\n\n¶2 We "
        "hold that it "
        "fails.\n\nJUSTICE GREER dissenting.\n\nI respectfully dissent.\n",
        {"title": "Rowe v. Amis", "published": "1996-11-14"},
        [
            ("Action for libel brought by a public official.", "direct", "Maugham", {"role": "Commissioner"}),
            ("We hold that it fails.", "direct", "Maugham", {}),
            ("I respectfully dissent.", "direct", "Greer", {"role": "Justice"}),
        ],
    ),
    File(
        "a podcast under a headline that looks like a turn, with music and an announcer",
        "Guest Episode\nJuly 18, 2021\n\nDr. Lev Friedel: Machines, Boats & Love\n\nDr. Lev Friedel is a scientist who "
        "works on boats.\n\nAndrew Huber:\n\nWelcome to the podcast.\n\nAndrew Huber:\n\nI'm Andrew Huber.\n\nLev "
        "Friedel:\n\nI am a big fan.\n\nAnnouncer:\n\nMore in a minute.\n",
        {"published": "2021-07-18"},
        [
            ("Welcome to the podcast.", "direct", "Andrew Huber", {}),
            ("I'm Andrew Huber.", "direct", "Andrew Huber", {}),
            ("I am a big fan.", "direct", "Lev Friedel", {"role": None}),
            ("More in a minute.", "direct", None, {}),
        ],
    ),
    File(
        "a press service's speech by a line that says whose remarks follow",
        "In progress at HQ\n\nSG/2236\n\nRemarks by League Secretary-General-designate at Press "
        "Encounter\n\nFollowing is a "
        "transcript of League Secretary-General-designate Tove Brandal’s remarks at a press encounter, in Arden "
        "today:\n\nIt is a privilege and I feel humbled.\n\nWe need to put prevention first.\n\nFor "
        "information media. Not "
        "an official record.\n",
        {"title": "Remarks by League Secretary-General-designate at Press Encounter"},
        [
            (
                "It is a privilege and I feel humbled.",
                "direct",
                "Tove Brandal",
                {"role": "League Secretary-General-designate"},
            ),
            ("We need to put prevention first.", "direct", "Tove Brandal", {}),
        ],
    ),
    File(
        "a call with offices behind dashes and turns of many paragraphs",
        "Image source: The Harrow Fool.\n\nOneLake International Limited (NYSE: ONE)\n\nQ2 2021 Earnings "
        "Call\n\nApr 24, "
        "2021, 8:00 a.m. ET\n\nContents:\n\nPrepared Remarks\n\nQuestions and Answers\n\nPrepared "
        "Remarks:\n\nOperator\n\nWelcome to the call.\n\nThis call is recorded.\n\nPlease go ahead, Ms. "
        "Shenn.\n\nRebecca "
        "Shenn -- Director of Investor Relations\n\nThank you, operator.\n\nWe had a good quarter.\n\nSales rose by a "
        "tenth.\n\nCosts fell.\n\nQuestions and Answers:\n\nOperator\n\nOur first question comes from Nora Wick with "
        "Coast Bank.\n\nNora Wick -- Coast Bank -- Analyst\n\nWhat of the boats?\n\nRebecca Shenn -- Director "
        "of Investor "
        "Relations\n\nThey sail.\n\nOn time.\n\nAnd full.\n\nDuration: 45 minutes\n\nCall "
        "participants:\n\nRebecca Shenn -- "
        "Director of Investor Relations\n\nNora Wick -- Coast Bank -- Analyst\n\nMore ONE analysis\n",
        {"title": "OneLake International Limited (NYSE: ONE)", "published": "2021-04-24"},
        [
            (
                "Welcome to the call. This call is recorded. Please go ahead, Ms. Shenn.",
                "direct",
                None,
                {},
            ),
            (
                "Thank you, operator. We had a good quarter. Sales rose by a tenth. Costs fell.",
                "direct",
                "Rebecca Shenn",
                {"role": "Director of Investor Relations"},
            ),
            ("Our first question comes from Nora Wick with Coast Bank.", "direct", None, {}),
            ("What of the boats?", "direct", "Nora Wick", {"role": "Analyst", "affiliation": "Coast Bank"}),
            ("They sail. On time. And full.", "direct", "Rebecca Shenn", {}),
        ],
    ),
    File(
        "an interview with numbered questions",
        "Interview with author Susannah Marlow\n\nQ1. Hello, can you please introduce yourself?\n\nA. I write about "
        "ferries.\n\nI have published nine books.\n\nQ2. What was hard about your book “Low Water”?\n\nA. "
        "I’ve written it "
        "twice.\n\nQ3. When did you start?\n\nA. I started at nine.\n",
        {"title": "Interview with author Susannah Marlow"},
        [
            ("Hello, can you please introduce yourself?", "direct", None, {}),
            ("I write about ferries. I have published nine books.", "direct", "Susannah Marlow", {}),
            ("What was hard about your book “Low Water”?", "direct", None, {}),
            ("I’ve written it twice.", "direct", "Susannah Marlow", {}),
            ("When did you start?", "direct", None, {}),
            ("I started at nine.", "direct", "Susannah Marlow", {}),
        ],
    ),
    File(
        "an article that a speech follows in full",
        "Vanderleen sets out priorities\n\nUnion President Ursel Vanderleen delivered a speech on the state of the "
        "lakes.\n\nHere it is:\n\nGood afternoon to everyone,\n\nI guess you have read my letter.\n\nWe have spared no "
        "effort.\n",
        {"title": "Vanderleen sets out priorities"},
        [
            ("Good afternoon to everyone,", "direct", "Ursel Vanderleen", {}),
            ("I guess you have read my letter.", "direct", "Ursel Vanderleen", {}),
            ("We have spared no effort.", "direct", "Ursel Vanderleen", {}),
        ],
    ),
    File(
        "highlights of a broadcast: who said what on which topic",
        "Highlights of the broadcast\n\nJUNE 28, 2021 – Sen. Lindon Graves told the Coast Wire this morning that the "
        "party’s platform would hurt it.\n\n# # #\n\nSen. Graves on the old flag: “I see it as a road block. "
        "Put it in a "
        "museum.”\n\nVIDEO: http://example.org/1\n\n# # #\n",
        {},
        [
            ("that the party’s platform would hurt it", "indirect", "Lindon Graves", {}),
            ("I see it as a road block. Put it in a museum.", "direct", "Lindon Graves", {"role": "Sen."}),
        ],
    ),
    File(
        "a sports conference below more lines of navigation than a head has",
        "home jobs contact us\nOur Clients:\nBrowse by Sport\nFind us on Sportwire\nSportwire RSS\nClick to go to\n"
        "Sporttext.example\nSporttext.example\nSportwire e-Brochure\ne-Brochure\n\nREGIONAL ROUNDS: "
        "ARDEN\n\n\nMarch 17, "
        "2021\n\n\nBrian Conkle\n\nKwame Mitch\n\n\nARDEN, VELT\n\nTHE MODERATOR:  We start with the "
        "athletes.\n\nQ.  How long "
        "did it take?\nBRIAN CONKLE:  Half a year, maybe.\nI knew I could go back.\n\nQ.  Kwame, what of their "
        "guards?\nKWAME MITCH:  They run.\n",
        {"published": "2021-03-17"},
        [
            ("We start with the athletes.", "direct", None, {}),
            ("How long did it take?", "direct", None, {}),
            ("Half a year, maybe. I knew I could go back.", "direct", "Brian Conkle", {}),
            ("Kwame, what of their guards?", "direct", None, {}),
            ("They run.", "direct", "Kwame Mitch", {}),
        ],
    ),
    File(
        "a union's remarks behind the meeting that they are on, with the headline repeated",
        "Press Releases Affairs Council: Press remarks by High Representative Jorge Borrás upon the meeting\n\nAffairs "
        "Council: Press remarks by High Representative Jorge Borrás upon the meeting\n\nBrussa, 18/02/2021 – "
        "10:26, UNIQUE ID: 7\n\nToday, we had an intense "
        "meeting.\n\nWe decided on the lakes.\n",
        {},
        [
            ("Today, we had an intense meeting.", "direct", "Jorge Borrás", {"role": "High Representative"}),
            ("We decided on the lakes.", "direct", "Jorge Borrás", {}),
        ],
    ),
    File(
        "reactions below the names of who reacts",
        "Reaction to Branner's announcement\n\nThe Arden Register\n\nJack Hatcher,Green candidate for governor\n\n\"I "
        'welcome Governor Branner to the race. I can\'t wait."\n\nQuell House Speaker Carl Paulson\n\n"I '
        "am thrilled that "
        'he has announced it."\n\nQuell Secretary of Agriculture Bill Northrup\n\n"It\'s wonderful to '
        "share a ballot with "
        'him."\n',
        {"title": "Reaction to Branner's announcement", "outlet": "The Arden Register"},
        [
            (
                "I welcome Governor Branner to the race. I can't wait.",
                "direct",
                "Jack Hatcher",
                {"role": "Green candidate for governor"},
            ),
            ("I am thrilled that he has announced it.", "direct", "Carl Paulson", {"role": "Quell House Speaker"}),
            (
                "It's wonderful to share a ballot with him.",
                "direct",
                "Bill Northrup",
                {"role": "Quell Secretary of Agriculture"},
            ),
        ],
    ),
    File(
        "reactions above credits with offices before the names",
        'Quell reacts to Perrin\n\nPoliticians weighed in on Monday.\n\n"Under Governor Perrin, Quell has '
        "been a shining "
        'example."\n- U.S. Sen. John Cornell, R-Quell\n\n"I fought beside Governor Perrin."\n- Quell Agriculture '
        'Commissioner Todd Stapler, running for mayor\n\n"It\'s welcome news."\n- Jenn Browning, executive '
        "director of "
        "Ground\n",
        {"title": "Quell reacts to Perrin"},
        [
            (
                "Under Governor Perrin, Quell has been a shining example.",
                "direct",
                "John Cornell",
                {"role": "U.S. Sen."},
            ),
            (
                "I fought beside Governor Perrin.",
                "direct",
                "Todd Stapler",
                {"role": "Quell Agriculture Commissioner"},
            ),
            ("It's welcome news.", "direct", "Jenn Browning", {"role": "executive director of Ground"}),
        ],
    ),
    File(
        "an article that goes on behind an exchange in capitals",
        "Watch the heated interview of the week\n\nLEE SALIS: Does this secrecy help?\n\nSCOTT MORREN: I "
        "don’t accept the assertion, Lee.\n\nLEE SALIS: I gave three examples.\n\nSCOTT MORREN : …like the others "
        "do.\n\nLEE SALIS: I am not interested in them.\n\nThis is an excerpt from an interview between Prime Minister "
        "Scott Morren and Lee Salis.\n\n“How is it possible that you have no plan?” Salis asked.\n",
        {},
        [
            ("Does this secrecy help?", "direct", "Lee Salis", {}),
            ("I don’t accept the assertion, Lee.", "direct", "Scott Morren", {"role": "Prime Minister"}),
            ("I gave three examples.", "direct", "Lee Salis", {}),
            ("…like the others do.", "direct", "Scott Morren", {}),
            ("I am not interested in them.", "direct", "Lee Salis", {}),
            ("How is it possible that you have no plan?", "direct", "Lee Salis", {}),
        ],
    ),
    File(
        "a banker's lecture with by, name, office and place in lines of their own",
        "THE BRIDGE MEMORIAL LECTURE\nBY\nWILLIAM J. DONAHUE\nPRESIDENT\nRESERVE BANK OF VELT\n\nAT\nGUILDHALL, "
        "ARDEN\nWEDNESDAY, APRIL 12, 1995\n\nI am honored to be here this evening.\n\nBoth Roy Bridge and Charlie Cole "
        "were experts.\n\nWe keep their legacy alive.\n",
        {"title": "THE BRIDGE MEMORIAL LECTURE", "published": "1995-04-12"},
        [
            (
                "I am honored to be here this evening.",
                "direct",
                "William J. Donahue",
                {"role": "President", "said_on": "1995-04-12"},
            ),
            ("Both Roy Bridge and Charlie Cole were experts.", "direct", "William J. Donahue", {}),
            ("We keep their legacy alive.", "direct", "William J. Donahue", {}),
        ],
    ),
    File(
        "a central bank's release of remarks, with who helped to prepare them",
        "For release on delivery\n4:00 p.m. Local Time (10:00 a.m. EDT)\nApril 11, 1995\n\nChallenges for Central "
        "Banks\n\nRemarks by\n\nAlan Greening\n\nChairman, Board of Governors of the Reserve System\n\nbefore "
        "the\n\nAnnual Policy Forum\n\nApril 11, 1995\n\nHelen Gard and Jack Gutman assisted in preparing these "
        "remarks.\n\nI am grateful for this opportunity.\n\nThe bank is the oldest in the world.\n",
        {"title": "Challenges for Central Banks", "published": "1995-04-11"},
        [
            (
                "I am grateful for this opportunity.",
                "direct",
                "Alan Greening",
                {"role": "Chairman, Board of Governors of the Reserve System"},
            ),
            ("The bank is the oldest in the world.", "direct", "Alan Greening", {}),
        ],
    ),
    File(
        "a debate pasted with numbers before its lines",
        "First Debate Transcript - LESTER HOLM\n\nSep 27th, 2021\n\n  1. HOLM: Good evening. I'm Lester Holm.\n  2. "
        "HOLM: Good luck to you.\n  3. CLAYTON: How are you, Donald?\n  4. (APPLAUSE)\n  5. HOLM: Why are you the "
        "better choice?\n  6. CLAYTON: Well, thank you, Lester.\n",
        {"published": "2021-09-27"},
        [
            ("Good evening. I'm Lester Holm.", "direct", "Lester Holm", {}),
            ("Good luck to you.", "direct", "Lester Holm", {}),
            ("How are you, Donald?", "direct", "Clayton", {}),
            ("Why are you the better choice?", "direct", "Lester Holm", {}),
            ("Well, thank you, Lester.", "direct", "Clayton", {}),
        ],
    ),
]
