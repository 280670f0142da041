"""Hand-written speeches, letters, releases, lists of quotations and typographic forms as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

from tests.index.extract.files import File

FORM_FILES = [
    File(
        "commission speech",
        "European Commission - Speech\n[Check Against Delivery]\n\nSpeech by Commissioner Helle Strandgaard at the "
        "European Parliament Plenary on energy prices\n\nStrasbourg, 9 March 2022\n\nDear President,\n\nHonourable "
        "Members,\n\nEnergy prices have doubled in a year. This is not a market at work; it is a weapon.\n\nSo today "
        "I propose three things.\n\nThank you.",
        {
            "title": ("Speech by Commissioner Helle Strandgaard at the European Parliament Plenary on energy prices"),
            "published": "2022-03-09",
            "place": "Strasbourg",
        },
        [
            (
                "Dear President,",
                "direct",
                "Helle Strandgaard",
                {"role": "Commissioner"},
            ),
            (
                "Honourable Members,",
                "direct",
                "Helle Strandgaard",
                {},
            ),
            (
                "Energy prices have doubled in a year. This is not a market at work; it is a weapon.",
                "direct",
                "Helle Strandgaard",
                {},
            ),
            (
                "So today I propose three things.",
                "direct",
                "Helle Strandgaard",
                {},
            ),
            (
                "Thank you.",
                "direct",
                "Helle Strandgaard",
                {},
            ),
        ],
    ),
    File(
        "UN general debate speech",
        "Statement by H.E. Mr. Tomas Arvelo, President of the Republic of Quell, at the General Debate of the 76th "
        "Session of the United Nations General Assembly\nNew York, 22 September 2021\n\nMr. President,\n"
        "Excellencies,\n\nI bring you greetings from the people of Quell.\n\nTwo years ago I stood here and warned "
        "of the rising sea. Nobody listened.\n\nI thank you.",
        {
            "published": "2021-09-22",
            "place": "New York",
        },
        [
            (
                "Mr. President,",
                "direct",
                "Tomas Arvelo",
                {},
            ),
            (
                "Excellencies,",
                "direct",
                "Tomas Arvelo",
                {},
            ),
            (
                "I bring you greetings from the people of Quell.",
                "direct",
                "Tomas Arvelo",
                {},
            ),
            (
                "Two years ago I stood here and warned of the rising sea. Nobody listened.",
                "direct",
                "Tomas Arvelo",
                {},
            ),
            (
                "I thank you.",
                "direct",
                "Tomas Arvelo",
                {},
            ),
        ],
    ),
    File(
        "state of the state with venue header",
        "Title: State of the State Address\nSpeaker: Governor Rosa Quintal\nVenue: State Capitol, Port Arden\nDate: "
        "January 12, 2021\nAs Prepared for Delivery\n\nMr. Speaker, Madam President, members of the legislature:\n\n"
        "Tonight our state is strong. (Applause.)\n\n(Applause.)\n\nMy administration will not rest until every "
        "school is open.",
        {
            "title": "State of the State Address",
            "published": "2021-01-12",
        },
        [
            (
                "Mr. Speaker, Madam President, members of the legislature:",
                "direct",
                "Rosa Quintal",
                {"role": "Governor"},
            ),
            (
                "Tonight our state is strong.",
                "direct",
                "Rosa Quintal",
                {"venue": "State Capitol, Port Arden"},
            ),
            (
                "My administration will not rest until every school is open.",
                "direct",
                "Rosa Quintal",
                {},
            ),
        ],
    ),
    File(
        "joint communique numbered",
        "Joint Statement by the Foreign Ministers of Velt, Arden and Quell\nVelt, 2 May 2022\n\n1. We, the Foreign "
        "Ministers of Velt, Arden and Quell, met today to discuss the security of our region.\n\n2. We condemn in "
        "the strongest terms the attack on the port of Samar.\n\n3. We agreed to meet again before the end of the "
        "year.",
        {
            "title": "Joint Statement by the Foreign Ministers of Velt, Arden and Quell",
            "published": "2022-05-02",
        },
        [
            (
                "1. We, the Foreign Ministers of Velt, Arden and Quell, met today to discuss the security of our "
                "region.",
                "direct",
                "Foreign Ministers of Velt, Arden and Quell",
                {},
            ),
            (
                "2. We condemn in the strongest terms the attack on the port of Samar.",
                "direct",
                "Foreign Ministers of Velt, Arden and Quell",
                {},
            ),
            (
                "3. We agreed to meet again before the end of the year.",
                "direct",
                "Foreign Ministers of Velt, Arden and Quell",
                {},
            ),
        ],
    ),
    File(
        "open letter signed at its end",
        "An open letter to the Prime Minister on the closure of libraries\n12 October 2020\n\nDear Prime "
        "Minister,\n\nI write to you as a reader and as a mother.\n\nMy children learned to read in a library that "
        "your government is about to close. I ask you to think again.\n\nWe cannot build a country on ignorance.\n\n"
        "Yours sincerely,\n\nAda Lindgren\nAuthor and Children's Laureate",
        {
            "title": "An open letter to the Prime Minister on the closure of libraries",
            "published": "2020-10-12",
        },
        [
            (
                "Dear Prime Minister,",
                "direct",
                "Ada Lindgren",
                {"role": "Author and Children's Laureate"},
            ),
            (
                "I write to you as a reader and as a mother.",
                "direct",
                "Ada Lindgren",
                {},
            ),
            (
                "My children learned to read in a library that your government is about to close. I ask you to think "
                "again.",
                "direct",
                "Ada Lindgren",
                {},
            ),
            (
                "We cannot build a country on ignorance.",
                "direct",
                "Ada Lindgren",
                {},
            ),
        ],
    ),
    File(
        "resignation letter inside an article",
        "Health minister resigns\nThe Velt Times\n5 July 2022\n\nHealth Minister Sajid Jared resigned on Tuesday.\n\n"
        "His letter in full:\n\nDear Prime Minister,\n\nIt has been a privilege to serve, but I regret that I can no "
        "longer continue in good conscience.\n\nI am a team player. But the public expects integrity from its "
        "government.\n\nYours ever,\n\nSajid Jared\n\nThe prime minister's office declined to comment.",
        {
            "title": "Health minister resigns",
            "outlet": "The Velt Times",
            "published": "2022-07-05",
        },
        [
            (
                "Dear Prime Minister,",
                "direct",
                "Sajid Jared",
                {},
            ),
            (
                "It has been a privilege to serve, but I regret that I can no longer continue in good conscience.",
                "direct",
                "Sajid Jared",
                {"role": "Health Minister"},
            ),
            (
                "I am a team player. But the public expects integrity from its government.",
                "direct",
                "Sajid Jared",
                {},
            ),
        ],
    ),
    File(
        "resignation letter as a document",
        "Resignation letter of Defence Secretary Gavin Holt\n14 May 2019\n\nDear Prime Minister\n\nI am writing to "
        "tender my resignation.\n\nYou asked me whether I was the source of the leak. I was not. I have confidence "
        "in my staff.\n\nIt has been an honour.\n\nYours sincerely\n\nThe Rt Hon Gavin Holt MP",
        {
            "title": "Resignation letter of Defence Secretary Gavin Holt",
            "published": "2019-05-14",
        },
        [
            (
                "Dear Prime Minister",
                "direct",
                "Gavin Holt",
                {},
            ),
            (
                "I am writing to tender my resignation.",
                "direct",
                "Gavin Holt",
                {"role": "Defence Secretary"},
            ),
            (
                "You asked me whether I was the source of the leak. I was not. I have confidence in my staff.",
                "direct",
                "Gavin Holt",
                {},
            ),
            (
                "It has been an honour.",
                "direct",
                "Gavin Holt",
                {},
            ),
        ],
    ),
    File(
        "company statement letter from the CEO",
        "A message from our CEO\nMarch 14, 2020\n\nTo our customers,\n\nThe past week has changed how we all live. "
        "We have decided to close our shops until March 27.\n\nAll of our staff will be paid.\n\nThank you for your "
        "patience.\n\nTim Aldous\nCEO, Pomona",
        {
            "title": "A message from our CEO",
            "published": "2020-03-14",
        },
        [
            (
                "To our customers,",
                "direct",
                "Tim Aldous",
                {},
            ),
            (
                "The past week has changed how we all live. We have decided to close our shops until March 27.",
                "direct",
                "Tim Aldous",
                {"role": "CEO, Pomona"},
            ),
            (
                "All of our staff will be paid.",
                "direct",
                "Tim Aldous",
                {},
            ),
            (
                "Thank you for your patience.",
                "direct",
                "Tim Aldous",
                {},
            ),
        ],
    ),
    File(
        "what they said",
        'Reactions to the Samar verdict\nReuters\nApril 20, 2021\n\n• "Justice was done today." — President Joan '
        'Barden\n• "This verdict changes nothing on our streets." — Lamar Keene, community organizer\n• “We will '
        "appeal.” – Eric Nilsen, defense attorney\n• «It is a beginning, not an end.» — Bishop Paulo Reis",
        {
            "title": "Reactions to the Samar verdict",
            "outlet": "Reuters",
            "published": "2021-04-20",
        },
        [
            (
                "Justice was done today.",
                "direct",
                "Joan Barden",
                {"role": "President"},
            ),
            (
                "This verdict changes nothing on our streets.",
                "direct",
                "Lamar Keene",
                {"role": "community organizer"},
            ),
            (
                "We will appeal.",
                "direct",
                "Eric Nilsen",
                {"role": "defense attorney"},
            ),
            (
                "It is a beginning, not an end.",
                "direct",
                "Paulo Reis",
                {"role": "Bishop"},
            ),
        ],
    ),
    File(
        "quotes of the week",
        'Quotes of the week\nThe Arden Observer, 16 July 2023\n\n"I have no regrets, only receipts."\n— Dolores '
        'Vann, former finance minister, on her expenses\n\n"It was either the goat or me."\n— Farmer Piet Moolman, '
        "explaining why he climbed the church tower\n\n“They asked for a speech. I gave them a nap.”\nSir Alan "
        "Pryde, actor, accepting his award",
        {
            "title": "Quotes of the week",
            "outlet": "The Arden Observer",
            "published": "2023-07-16",
        },
        [
            (
                "I have no regrets, only receipts.",
                "direct",
                "Dolores Vann",
                {"role": "former finance minister"},
            ),
            (
                "It was either the goat or me.",
                "direct",
                "Piet Moolman",
                {"role": "Farmer"},
            ),
            (
                "They asked for a speech. I gave them a nap.",
                "direct",
                "Alan Pryde",
                {},
            ),
        ],
    ),
    File(
        "newsletter",
        "The Morning Brief\nTuesday, 9 March 2021\n\nGood morning. Here is what you need to know today.\n\n1. Talks "
        'resume. Mediator Stefan Kral said that the two sides had agreed on a calendar.\n\n2. Markets. "This is not '
        'a bubble," insisted Deutbank analyst Uwe Holm.\n\n3. Quote of the day\n\n"I never wanted to be a hero."\n— '
        "Ruth Nkemelu, nurse, on her medal\n\nWas this email forwarded to you? Sign up here.\nYou are receiving this "
        "newsletter because you subscribed to The Morning Brief. Unsubscribe",
        {
            "title": "The Morning Brief",
            "published": "2021-03-09",
        },
        [
            (
                "that the two sides had agreed on a calendar",
                "indirect",
                "Stefan Kral",
                {"role": "Mediator"},
            ),
            (
                "This is not a bubble,",
                "direct",
                "Uwe Holm",
                {"role": "Deutbank analyst"},
            ),
            (
                "I never wanted to be a hero.",
                "direct",
                "Ruth Nkemelu",
                {},
            ),
        ],
    ),
    File(
        "company press release",
        "Halden Motors and Brightcell to Build Battery Plant in Arden\n\nPlant will employ 1,200 people by 2026\n\n"
        "OSLO, Norway, April 12, 2023 /PRNewswire/ -- Halden Motors (OSE: HLD) today announced that it will build a "
        'battery plant in Arden together with Brightcell.\n\n"This plant puts us ten years ahead," said Ingrid '
        'Solheim, Chief Executive Officer of Halden Motors. "We could not have found a better partner."\n\n"Arden '
        'has the people, the power and the port," said Brightcell founder Wei Jun Tan.\n\nWe will begin construction '
        "in September. We expect the first cells in 2025.\n\nGovernor Rosa Quintal welcomed the decision. \"It's a "
        'great day for our state," Quintal said.\n\nAbout Halden Motors\nHalden Motors makes cars. We are proud of '
        "our history.\n\nMedia Contact:\nBjorn Lie\n+47 555 0101\npress@halden.example\n\nForward-looking "
        "statements\nThis release contains forward-looking statements. We believe that these statements are "
        "reasonable.\n\nSOURCE Halden Motors",
        {
            "title": "Halden Motors and Brightcell to Build Battery Plant in Arden",
            "published": "2023-04-12",
            "outlet": "PRNewswire",
        },
        [
            (
                "that it will build a battery plant in Arden together with Brightcell",
                "indirect",
                "Halden Motors",
                {"said_on": "2023-04-12"},
            ),
            (
                "This plant puts us ten years ahead, We could not have found a better partner.",
                "direct",
                "Ingrid Solheim",
                {"role": "Chief Executive Officer of Halden Motors"},
            ),
            (
                "Arden has the people, the power and the port,",
                "direct",
                "Wei Jun Tan",
                {},
            ),
            (
                "We will begin construction in September. We expect the first cells in 2025.",
                "direct",
                "Halden Motors",
                {},
            ),
            (
                "It's a great day for our state,",
                "direct",
                "Rosa Quintal",
                {"role": "Governor"},
            ),
        ],
    ),
    File(
        "statement for the record as delivered",
        "EXPLANATION OF VOTE BY AMBASSADOR NADIA KESSLER\nAS DELIVERED\nU.N. Security Council\nMarch 4, 2022\n\n"
        "Thank you, Madam President.\n\nWe voted in favor because the alternative was silence. I regret that one "
        "member chose to veto.\n\nLet me be clear: my delegation will bring this text back.\n\n###",
        {
            "published": "2022-03-04",
        },
        [
            (
                "Thank you, Madam President.",
                "direct",
                "Nadia Kessler",
                {"role": "Ambassador"},
            ),
            (
                "We voted in favor because the alternative was silence. I regret that one member chose to veto.",
                "direct",
                "Nadia Kessler",
                {},
            ),
            (
                "Let me be clear: my delegation will bring this text back.",
                "direct",
                "Nadia Kessler",
                {},
            ),
        ],
    ),
    File(
        "party statement by a named politician under release mark",
        "FOR IMMEDIATE RELEASE\nTuesday, January 19, 2021\nContact: Tess Moran (202) 555-0142\n\nBurke Statement on "
        "Nomination of Jane Cole\n\nWASHINGTON, D.C. – Today, U.S. Senator Amy Burke (D-Arden), Chair of the Energy "
        "Committee, released the following statement on the nomination of Jane Cole to be Secretary of Energy:\n\n“I "
        "know Jane Cole, and I trust her. She has spent her life in the coal towns of our state.\n\n“I will vote for "
        "her, and I urge my colleagues to do the same.”\n\n###",
        {
            "title": "Burke Statement on Nomination of Jane Cole",
            "published": "2021-01-19",
        },
        [
            (
                "I know Jane Cole, and I trust her. She has spent her life in the coal towns of our state. I will "
                "vote for her, and I urge my colleagues to do the same.",
                "direct",
                "Amy Burke",
                {"role": "U.S. Senator"},
            ),
        ],
    ),
    File(
        "speech with headline quotation and date line below",
        "Address to the Nation by President Ruth Amadi\nState House, Samar\n17 April 2020\n\nFellow citizens,\n\n"
        "Seven weeks ago the first case was found in Samar.\n\n“Fear is a bad adviser,” my grandmother used to say. "
        "She was right.\n\nI therefore announce the following: schools will open on Monday.\n\nGod bless you.\n\n"
        "[End of speech]",
        {
            "title": "Address to the Nation by President Ruth Amadi",
            "published": "2020-04-17",
        },
        [
            (
                "Fellow citizens,",
                "direct",
                "Ruth Amadi",
                {"role": "President"},
            ),
            (
                "Seven weeks ago the first case was found in Samar.",
                "direct",
                "Ruth Amadi",
                {},
            ),
            (
                "“Fear is a bad adviser,” my grandmother used to say. She was right.",
                "direct",
                "Ruth Amadi",
                {},
            ),
            (
                "I therefore announce the following: schools will open on Monday.",
                "direct",
                "Ruth Amadi",
                {},
            ),
            (
                "God bless you.",
                "direct",
                "Ruth Amadi",
                {},
            ),
        ],
    ),
    File(
        "wrapped at 72 columns with indented paragraphs",
        "Minister: No new taxes before 2025\n\nVELT, March 3, 2021 (AP) -- Finance Minister Claire Dubois said on\n"
        "Wednesday that the government would not raise taxes before 2025, despite\npressure from its partners.\n\n   "
        '"We have made a promise," Dubois told reporters in Velt, "and we are\ngoing to keep it, whatever the polls '
        'say. They said that we would break\nit in the first winter, and we did not."\n\n   The leader of the '
        'opposition, Yusuf Adeyemi, called the announcement\n"a bad joke." He warned that schools would have to '
        "close.",
        {
            "title": "Minister: No new taxes before 2025",
            "outlet": "AP",
            "published": "2021-03-03",
        },
        [
            (
                "No new taxes before 2025",
                "indirect",
                "Claire Dubois",
                {},
            ),
            (
                "that the government would not raise taxes before 2025, despite pressure from its partners",
                "indirect",
                "Claire Dubois",
                {},
            ),
            (
                "We have made a promise, and we are going to keep it, whatever the polls say. They said that we "
                "would break it in the first winter, and we did not.",
                "direct",
                "Claire Dubois",
                {},
            ),
            (
                'the announcement "a bad joke."',
                "mixed",
                "Yusuf Adeyemi",
                {},
            ),
            (
                "that schools would have to close",
                "indirect",
                "Yusuf Adeyemi",
                {},
            ),
        ],
    ),
    File(
        "windows line ends without blank lines",
        "Strike will go on, says union\r\nThe Daily Courier\r\nPublished 12:01 AM EDT, Monday, May 3, 2021\r\nDock "
        "workers voted on Sunday to continue their strike.\r\n“We have nothing left to lose,” said Peter Novak, a "
        "spokesman for the dockers’ union. “They have.\r\n“And they know it.”\r\nPort director Helga Strand called "
        "the vote ‘irresponsible’.\r\nShe told the Courier: ‘It’s the customers’ patience that’ll run out first.’",
        {
            "title": "Strike will go on, says union",
            "outlet": "The Daily Courier",
            "published": "2021-05-03",
        },
        [
            (
                "Strike will go on",
                "indirect",
                None,
                {"mention": "union"},
            ),
            (
                "We have nothing left to lose, They have. And they know it.",
                "direct",
                "Peter Novak",
                {},
            ),
            (
                "the vote ‘irresponsible’",
                "mixed",
                "Helga Strand",
                {"role": "Port director"},
            ),
            (
                "It’s the customers’ patience that’ll run out first.",
                "direct",
                "Helga Strand",
                {},
            ),
        ],
    ),
    File(
        "he spoke in English",
        'Envoy leaves talks\nVelt Times\n7 May 2021\n\nSpecial envoy Karim Bensaid left the talks early. "I have '
        'nothing to announce," he said. He spoke in English: "We tried."\n\nLater he switched to French: "On a tout '
        'essayé."',
        {
            "title": "Envoy leaves talks",
            "outlet": "Velt Times",
            "published": "2021-05-07",
        },
        [
            (
                "I have nothing to announce,",
                "direct",
                "Karim Bensaid",
                {"role": "Special envoy"},
            ),
            (
                "We tried.",
                "direct",
                "Karim Bensaid",
                {},
            ),
            (
                "On a tout essayé.",
                "direct",
                "Karim Bensaid",
                {},
            ),
        ],
    ),
    File(
        "live blog",
        "Storm Alma: live updates\nBBC News\nLast updated: 8 February 2022, 18:05 GMT\n\n17:58\nPower cut in "
        'Arden\n\nThe grid operator says 40,000 homes are without power.\n\n17:32 - Mayor Lars Dahl: "Stay at home. '
        'Please do not drive."\n\n16:40 – Transport Minister Eva Roos says all trains have been cancelled.\n\n16:12\n'
        "'We have never seen waves like this'\n\nFisherman Ole Brandt tells the BBC: \"We have never seen waves like "
        'this. My boat is gone."',
        {
            "title": "Storm Alma: live updates",
            "outlet": "BBC News",
            "published": "2022-02-08",
        },
        [
            (
                "40,000 homes are without power",
                "indirect",
                None,
                {"mention": "The grid operator"},
            ),
            (
                "Stay at home. Please do not drive.",
                "direct",
                "Lars Dahl",
                {"role": "Mayor"},
            ),
            (
                "all trains have been cancelled",
                "indirect",
                "Eva Roos",
                {"role": "Transport Minister"},
            ),
            (
                "We have never seen waves like this. My boat is gone.",
                "direct",
                "Ole Brandt",
                {"role": "Fisherman"},
            ),
        ],
    ),
    File(
        "british singles throughout",
        "'It was murder,' says widow of drowned sailor\nBy Moira Keane\nThe Herald\n12 January 2018\n\nThe widow of "
        "a sailor who drowned off Samar has accused the navy of 'letting him die'.\n\n'They knew the lifeboats' "
        "engines didn't work,' Ellen Byrne, 43, said yesterday. 'It was murder. That's what it was.'\n\nThe Navy's "
        "spokesman, Lieutenant Rory Hale, said: 'We're deeply sorry for Mrs Byrne's loss.' He added that an inquiry "
        "was under way.\n\n'\"Get in, quick,\" he told me,' she recalled. 'Those were the last words I heard.'",
        {
            "title": "'It was murder,' says widow of drowned sailor",
            "author": "Moira Keane",
            "outlet": "The Herald",
            "published": "2018-01-12",
        },
        [
            (
                "It was murder,",
                "direct",
                None,
                {"mention": "widow of drowned sailor"},
            ),
            (
                "the navy of 'letting him die'",
                "mixed",
                "Ellen Byrne",
                {},
            ),
            (
                "They knew the lifeboats' engines didn't work, It was murder. That's what it was.",
                "direct",
                "Ellen Byrne",
                {"said_on": "2018-01-11"},
            ),
            (
                "We're deeply sorry for Mrs Byrne's loss.",
                "direct",
                "Rory Hale",
                {},
            ),
            (
                "that an inquiry was under way",
                "indirect",
                "Rory Hale",
                {},
            ),
            (
                '"Get in, quick," he told me, Those were the last words I heard.',
                "direct",
                "Ellen Byrne",
                {},
            ),
        ],
    ),
    File(
        "liveblog with times in brackets and AM PM",
        "Election night as it happened\nThe Guardian\nThu 8 Jun 2017 23.59 BST\n\n10.04pm BST\nExit poll: hung "
        'parliament\n\nFormer chancellor George Osbern told ITV: "It\'s completely catastrophic for the party."\n\n'
        '10.31pm BST\nShadow minister Emily Thorn says Labour "could form the next government".\n\n11:02pm\n— Paddy '
        'Ashton (@paddyashton): "I will eat my hat."',
        {
            "title": "Election night as it happened",
            "outlet": "The Guardian",
            "published": "2017-06-08",
        },
        [
            (
                "It's completely catastrophic for the party.",
                "direct",
                "George Osbern",
                {"role": "Former chancellor", "venue": "ITV"},
            ),
            (
                'Labour "could form the next government"',
                "mixed",
                "Emily Thorn",
                {},
            ),
            (
                "I will eat my hat.",
                "direct",
                "Paddy Ashton",
                {},
            ),
        ],
    ),
    File(
        "mail wrapped at 76 with a signature",
        "Subject: Statement on the data breach\nDate: Tue, 4 May 2021 09:12:00 +0000\n\nDear customers,\n\nOn Sunday "
        "we learned that somebody had gained access to our servers. We\nclosed the gap within the hour. No passwords "
        "were stolen, but names and\naddresses were, and I am truly sorry for that.\n\nI want to be plain with you: "
        "this should not have happened. We will tell you\neverything that we find out, and we will pay for any "
        "damage that follows from\nit.\n\nSincerely,\n\nNora Fields\nChief Executive, Mailbird",
        {
            "title": "Statement on the data breach",
            "published": "2021-05-04",
        },
        [
            (
                "Dear customers,",
                "direct",
                "Nora Fields",
                {"role": "Chief Executive, Mailbird"},
            ),
            (
                "On Sunday we learned that somebody had gained access to our servers. We closed the gap within the "
                "hour. No passwords were stolen, but names and addresses were, and I am truly sorry for that.",
                "direct",
                "Nora Fields",
                {},
            ),
            (
                "I want to be plain with you: this should not have happened. We will tell you everything that we "
                "find out, and we will pay for any damage that follows from it.",
                "direct",
                "Nora Fields",
                {},
            ),
        ],
    ),
    File(
        "social media thread",
        "Thread by @MayorLiddell\nMay 3, 2021\n\n@MayorLiddell: 1/ I have just spoken with the governor about the "
        "flood. Help is coming.\n\n@MayorLiddell: 2/ Please stay away from the river. We cannot rescue everyone at "
        "once.\n\n@GovQuintal: @MayorLiddell We are with you. Trucks left an hour ago.\n\n@jdoe1987: too little too "
        "late",
        {
            "published": "2021-05-03",
        },
        [
            (
                "1/ I have just spoken with the governor about the flood. Help is coming.",
                "direct",
                "@MayorLiddell",
                {},
            ),
            (
                "2/ Please stay away from the river. We cannot rescue everyone at once.",
                "direct",
                "@MayorLiddell",
                {},
            ),
            (
                "@MayorLiddell We are with you. Trucks left an hour ago.",
                "direct",
                "@GovQuintal",
                {},
            ),
            (
                "too little too late",
                "direct",
                "@jdoe1987",
                {},
            ),
        ],
    ),
    File(
        "caption and bylines in capitals",
        "THE MAN WHO COUNTED THE DEAD\nBy SARAH KLINE and TOM ABARA\nThe Globe and Herald | Updated: May 4, 2021 "
        "8:14 a.m. ET | Published: May 3, 2021\n\nPhoto: Dr. Ibrahim Sow in his office in Samar. (Jan Holt/The Globe "
        'and Herald)\n\nDr. Ibrahim Sow keeps the list in a blue notebook. "Every name is a person," he said, '
        'turning a page.\n\nAdvertisement\n\n"The ministry asked me to stop," Sow continued. "I told them, \'Stop '
        "the dying, then.'\"\n\nA ministry spokeswoman denied that Sow had been asked to stop.\n\nWrite to Sarah "
        "Kline at sarah.kline@globe.example\nCopyright 2021 The Globe and Herald. All rights reserved.",
        {
            "title": "THE MAN WHO COUNTED THE DEAD",
            "author": "SARAH KLINE and TOM ABARA",
            "outlet": "The Globe and Herald",
            "published": "2021-05-03",
        },
        [
            (
                "Every name is a person,",
                "direct",
                "Ibrahim Sow",
                {},
            ),
            (
                "The ministry asked me to stop, I told them, 'Stop the dying, then.'",
                "direct",
                "Ibrahim Sow",
                {},
            ),
            (
                "that Sow had been asked to stop",
                "indirect",
                None,
                {"mention": "A ministry spokeswoman"},
            ),
        ],
    ),
    File(
        "archbishop sermon",
        "Archbishop's sermon at the funeral of Prince Edmund\nPublished on: 17/04/2021\n\nGrief is the price we pay "
        "for love.\n\nWe who remain give thanks for a long life. I knew him as a man who asked questions.\n\nAmen.",
        {
            "title": "Archbishop's sermon at the funeral of Prince Edmund",
            "published": "2021-04-17",
        },
        [
            (
                "Grief is the price we pay for love.",
                "direct",
                None,
                {},
            ),
            (
                "We who remain give thanks for a long life. I knew him as a man who asked questions.",
                "direct",
                None,
                {},
            ),
            (
                "Amen.",
                "direct",
                None,
                {},
            ),
        ],
    ),
    File(
        "bullet list of statements in an article",
        "Central bank chief speaks\nMarkets Daily | 4 November 2021\n\nGovernor Karl Lund spoke for an hour on "
        'Thursday. He said that:\n\n• rates would stay low until spring;\n• inflation was "a guest, not a tenant";\n'
        '• the bank would buy fewer bonds from January.\n\n"That is all I have," Lund said.',
        {
            "title": "Central bank chief speaks",
            "outlet": "Markets Daily",
            "published": "2021-11-04",
        },
        [
            (
                "rates would stay low until spring",
                "indirect",
                "Karl Lund",
                {},
            ),
            (
                'inflation was "a guest, not a tenant"',
                "mixed",
                "Karl Lund",
                {},
            ),
            (
                "the bank would buy fewer bonds from January",
                "indirect",
                "Karl Lund",
                {},
            ),
            (
                "That is all I have,",
                "direct",
                "Karl Lund",
                {},
            ),
        ],
    ),
    File(
        "speech with as prepared and applause on capitals",
        "REMARKS BY MAYOR EVA LANG\nSTATE OF THE CITY ADDRESS\nVELT CITY HALL\nJANUARY 20, 2022\nAS PREPARED FOR "
        "DELIVERY\n\nGood evening, Velt!\n\nA year ago, our school had no roof. Tonight it has one.\n\n[PAUSE FOR "
        "APPLAUSE]\n\nI want to thank the roofers. They're here tonight.\n\n# # #\n\nContact: press@velt.example",
        {
            "published": "2022-01-20",
        },
        [
            (
                "Good evening, Velt!",
                "direct",
                "Eva Lang",
                {"role": "Mayor"},
            ),
            (
                "A year ago, our school had no roof. Tonight it has one.",
                "direct",
                "Eva Lang",
                {},
            ),
            (
                "I want to thank the roofers. They're here tonight.",
                "direct",
                "Eva Lang",
                {},
            ),
        ],
    ),
    File(
        "exchange in an article with speaker labels",
        "Heated exchange over dam\nVelt News\n2 June 2021\n\nMinister Omar Haddad and engineer Paul Okafor clashed "
        'on live television on Tuesday night.\n\n"The dam is safe," the minister said at the beginning.\n\nThen came '
        "this exchange:\n\nOkafor: Have you read the report?\n\nHaddad: I have read the summary.\n\nOkafor: The "
        "summary is two pages long.\n\nHaddad: Then it is a good summary.\n\nThe programme was watched by two "
        "million people.",
        {
            "title": "Heated exchange over dam",
            "outlet": "Velt News",
            "published": "2021-06-02",
        },
        [
            (
                "The dam is safe,",
                "direct",
                "Omar Haddad",
                {"role": "Minister"},
            ),
            (
                "Have you read the report?",
                "direct",
                "Paul Okafor",
                {"role": "engineer"},
            ),
            (
                "I have read the summary.",
                "direct",
                "Omar Haddad",
                {},
            ),
            (
                "The summary is two pages long.",
                "direct",
                "Paul Okafor",
                {},
            ),
            (
                "Then it is a good summary.",
                "direct",
                "Omar Haddad",
                {},
            ),
        ],
    ),
    File(
        "open letter with many signers",
        "Open letter: Save the Sar\nPublished 5 June 2020\n\nDear Minister Hult,\n\nWe are scientists who have "
        "studied the Sar for a combined two hundred years. We ask you to close the tannery.\n\nIt is not too "
        "late.\n\nSigned,\n\nProfessor Ivar Holm, University of Velt\nDr Livia Marin, Arden Observatory\nTomas "
        "Bergman, University of Arden",
        {
            "title": "Open letter: Save the Sar",
            "published": "2020-06-05",
        },
        [
            (
                "Dear Minister Hult,",
                "direct",
                "Ivar Holm, Livia Marin and Tomas Bergman",
                {},
            ),
            (
                "We are scientists who have studied the Sar for a combined two hundred years. We ask you to close "
                "the tannery.",
                "direct",
                "Ivar Holm, Livia Marin and Tomas Bergman",
                {},
            ),
            (
                "It is not too late.",
                "direct",
                "Ivar Holm, Livia Marin and Tomas Bergman",
                {},
            ),
        ],
    ),
    File(
        "obituary with quotes from old books",
        "Ada Lindgren, who taught a nation to read, dies at 91\nBy Sara Holm, Staff Writer\nJanuary 3, 2023 at 4:12 "
        'p.m. EST\n\nAda Lindgren, the author of "The Blue Door" and 40 other books for children, died on Monday in '
        "Arden. She was 91.\n\nHer death was confirmed by her son, Nils Lindgren, who said that she died in her "
        'sleep.\n\n"A child who reads is a child who asks," she wrote in "Letters to a Teacher" in 1974.\n\nPrime '
        'Minister Mette Holm called her "the nation\'s grandmother." "We all learned our letters on her lap," Holm '
        "said in a statement.",
        {
            "title": "Ada Lindgren, who taught a nation to read, dies at 91",
            "author": "Sara Holm",
            "published": "2023-01-03",
        },
        [
            (
                "that she died in her sleep",
                "indirect",
                "Nils Lindgren",
                {},
            ),
            (
                "A child who reads is a child who asks,",
                "direct",
                "Ada Lindgren",
                {},
            ),
            (
                'her "the nation\'s grandmother."',
                "mixed",
                "Mette Holm",
                {},
            ),
            (
                "We all learned our letters on her lap,",
                "direct",
                "Mette Holm",
                {"role": "Prime Minister"},
            ),
        ],
    ),
    File(
        "statement from spokesperson",
        "Statement attributable to the Spokesman for the Secretary-General - on Samar\nNew York, 1 February 2021\n\n"
        "The Secretary-General strongly condemns the detention of State Counsellor Aung Mirren. We urge the military "
        "to respect the will of the people.\n\nOur thoughts are with the people of Samar.\n\nStefan Dujar, Spokesman "
        "for the Secretary-General",
        {
            "published": "2021-02-01",
        },
        [
            (
                "The Secretary-General strongly condemns the detention of State Counsellor Aung Mirren. We urge the "
                "military to respect the will of the people.",
                "direct",
                None,
                {},
            ),
            (
                "Our thoughts are with the people of Samar.",
                "direct",
                None,
                {},
            ),
        ],
    ),
    File(
        "an article about remarks, and a person the network leaves out",
        "Remarks by President Barden on Samar anger neighbours\nThe Velt Times\n3 May 2021\n\nPresident Joan Barden "
        "angered Samar on Monday. “They had it coming,” Barden said of the flood.\n\n“That is shameful,” said "
        "Governor Rosa Quintal. “We buried eleven people.”\n\nAmina Warsame, Children First's Country Director in "
        "Quell, said:\n\n“Parents tell us that they skip meals so that their children can eat.”",
        {
            "title": "Remarks by President Barden on Samar anger neighbours",
            "outlet": "The Velt Times",
        },
        [
            (
                "They had it coming,",
                "direct",
                "Joan Barden",
                {"role": "President"},
            ),
            (
                "That is shameful, We buried eleven people.",
                "direct",
                "Rosa Quintal",
                {"role": "Governor"},
            ),
            (
                "Parents tell us that they skip meals so that their children can eat.",
                "direct",
                "Amina Warsame",
                {"role": "Children First's Country Director in Quell"},
            ),
        ],
    ),
    File(
        "ordinary article with roles ending a sentence before a name",
        "Rendel praises Sanduk\nBy Ann Gear\nThe Velt Tribune | May 9, 2016\n\nThe primary had been hard on her "
        'campaign. Former Governor Ed Rendel, a supporter, said the attacks had to stop.\n\n"He has earned the right '
        'to speak," Rendel said. "He has not earned the right to shout."\n\nAsked whether he would run again, Rendel '
        'laughed: "Ask my wife."',
        {
            "title": "Rendel praises Sanduk",
            "author": "Ann Gear",
            "outlet": "The Velt Tribune",
            "published": "2016-05-09",
        },
        [
            (
                "the attacks had to stop",
                "indirect",
                "Ed Rendel",
                {"role": "Former Governor"},
            ),
            (
                "He has earned the right to speak, He has not earned the right to shout.",
                "direct",
                "Ed Rendel",
                {},
            ),
            (
                "whether he would run again",
                "indirect",
                None,
                {},
            ),
            (
                "Ask my wife.",
                "direct",
                "Ed Rendel",
                {},
            ),
        ],
    ),
]
