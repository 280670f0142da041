"""Hand-written files as they lie on a disk, header included: what is read off the header, and what is said.

Names and events are invented. Rows as in articles.py; beliefs are left out.
"""

from dataclasses import dataclass
from typing import Any

from tests.index.extract.articles import Row


@dataclass(frozen=True)
class File:
    """A file's text, what its header says, and what is said in it."""

    name: str
    text: str
    header: dict[str, Any]
    rows: list[Row]


FILES = [
    File(
        "headline, outlet and date in lines of their own",
        "Minister defends border plan\nThe Daily Courier\nMarch 14, 2023\n\nLONDON — Home Secretary Alice Warburton "
        'on Tuesday called the plan "the fairest system this country has ever had".\n\n"We have listened to every '
        'community," she told the BBC. "And we have acted. But let me be clear:\n\n"This is not the end of the work."'
        '\n\nHer rival, Yusuf Adeyemi, said the plan was "a gimmick," adding that it "will stop no one."',
        {"title": "Minister defends border plan", "outlet": "The Daily Courier", "published": "2023-03-14"},
        [
            ('the plan "the fairest system this country has ever had"', "mixed", "Alice Warburton", {}),
            (
                "We have listened to every community, And we have acted. But let me be clear: This is not the end of "
                "the work.",
                "direct",
                "Alice Warburton",
                {"venue": "BBC", "role": "Home Secretary"},
            ),
            ('the plan was "a gimmick,"', "mixed", "Yusuf Adeyemi", {}),
            ('that it "will stop no one."', "mixed", "Yusuf Adeyemi", {"cue": "adding"}),
        ],
    ),
    File(
        "headline with its source, a second headline, outlet and date in one line",
        "Country ready for dialogue with NATO: Foreign ministry\nTalks may begin in spring\nGlobal Wire, 5 February "
        "2025\n\nVELT, Feb 5 - The country is ready for a serious dialogue with NATO, Foreign Ministry spokeswoman "
        'Maria Zakova told Sputnik on Monday.\n\nThe senior diplomat stressed that it had "no intention of attacking '
        'anyone". "We never did," she added.\n\nLast Friday, palace spokesman Dmitry Peskin said the talks could begin '
        '"within weeks."',
        {
            "title": "Country ready for dialogue with NATO: Foreign ministry",
            "outlet": "Global Wire",
            "published": "2025-02-05",
        },
        [
            ("Country ready for dialogue with NATO", "indirect", "Foreign ministry", {}),
            (
                "The country is ready for a serious dialogue with NATO",
                "indirect",
                "Maria Zakova",
                {"said_on": "2025-02-03", "venue": "Sputnik", "role": "Foreign Ministry spokeswoman"},
            ),
            (
                'that it had "no intention of attacking anyone"',
                "mixed",
                "Maria Zakova",
                {"mention": "The senior diplomat"},
            ),
            ("We never did,", "direct", "Maria Zakova", {}),
            ('the talks could begin "within weeks."', "mixed", "Dmitry Peskin", {"said_on": "2025-01-31"}),
        ],
    ),
    File(
        "a speech by its headline, with place and date below",
        "Remarks by Prime Minister Arun Mehta at the Opening of the Trade Summit\nNew Delhi, January 20, 2020\n\nThank "
        "you very much.\n\nMy government will cut tariffs by half.",
        {
            "title": "Remarks by Prime Minister Arun Mehta at the Opening of the Trade Summit",
            "outlet": None,
            "published": "2020-01-20",
        },
        [
            ("Thank you very much.", "direct", "Arun Mehta", {"role": "Prime Minister", "said_on": "2020-01-20"}),
            ("My government will cut tariffs by half.", "direct", "Arun Mehta", {}),
        ],
    ),
    File(
        "somebody's address by its headline",
        "President Ilham Nazari's address to the nation\nCapital City, 1 March 2022\n\nMy fellow citizens,\n\nTonight "
        "I speak to you about the war. We did not seek it.",
        {"title": "President Ilham Nazari's address to the nation", "published": "2022-03-01"},
        [
            ("My fellow citizens,", "direct", "Ilham Nazari", {"role": "President"}),
            ("Tonight I speak to you about the war. We did not seek it.", "direct", "Ilham Nazari", {}),
        ],
    ),
    File(
        "a statement printed as a quotation",
        "Statement from Governor Luis Ortega on the Wildfires\n\nSACRAMENTO – Governor Luis Ortega today issued the "
        'following statement:\n\n"Our hearts are with the families. We will rebuild."\n\n###\n',
        {"title": "Statement from Governor Luis Ortega on the Wildfires"},
        [("Our hearts are with the families. We will rebuild.", "direct", "Luis Ortega", {"role": "Governor"})],
    ),
    File(
        "a press release in which an organisation speaks of itself",
        "FOR IMMEDIATE RELEASE\nOctober 3, 2021\nContact: press@acme-foundation.org\n\nACME Foundation Launches Clean "
        "Water Fund\n\nGENEVA, October 3, 2021 – The ACME Foundation today announced a fund for clean water.\n\n"
        '"Clean water is a human right," said ACME Foundation President Joanna Okafor. "We are proud to lead this '
        'effort."\n\nWe believe that every village should have a well. We will begin work in May.\n\nAbout the ACME '
        "Foundation\nThe ACME Foundation is in Geneva.",
        {"title": "ACME Foundation Launches Clean Water Fund", "published": "2021-10-03"},
        [
            ("a fund for clean water", "indirect", "ACME Foundation", {}),
            ("Clean water is a human right, We are proud to lead this effort.", "direct", "Joanna Okafor", {}),
            (
                "We believe that every village should have a well. We will begin work in May.",
                "direct",
                "ACME Foundation",
                {},
            ),
        ],
    ),
    File(
        "a briefing with its date in the headline and the speaker's role below",
        "Department Press Briefing – September 8, 2022\n\nNed Prior, Department Spokesperson\n\nMR. PRIOR: Good "
        "afternoon. The Secretary will travel to Brussels tomorrow.\n\nQUESTION: Are the talks dead?\n\nMR. PRIOR: I "
        "would not use that word.",
        {"title": "Department Press Briefing – September 8, 2022", "outlet": None, "published": "2022-09-08"},
        [
            (
                "Good afternoon. The Secretary will travel to Brussels tomorrow.",
                "direct",
                "Ned Prior",
                {"role": "Department Spokesperson"},
            ),
            ("Are the talks dead?", "direct", None, {"mention": "QUESTION"}),
            ("I would not use that word.", "direct", "Ned Prior", {"role": "Department Spokesperson"}),
        ],
    ),
    File(
        "a broadcast with titles, parties and employers in its labels",
        "CNN TRANSCRIPT\nTHE STATE OF THINGS\nAired May 7, 2017 - 09:00 ET\n\nJACK TALLER, CNN ANCHOR: Good morning."
        "\n\nSEN. DIANA FERN (D), CALIFORNIA: Thank you, Jack.\n\nTALLER: Will you vote for the bill?\n\nFERN: No, I "
        "will not.\n\n(CROSSTALK)\n\nTALLER: We'll be right back.\n\n(COMMERCIAL BREAK)\n",
        {"title": "CNN TRANSCRIPT", "published": "2017-05-07"},
        [
            ("Good morning.", "direct", "Jack Taller", {"role": "CNN Anchor"}),
            ("Thank you, Jack.", "direct", "Diana Fern", {"role": "Sen."}),
            ("Will you vote for the bill?", "direct", "Jack Taller", {"role": "CNN Anchor"}),
            ("No, I will not.", "direct", "Diana Fern", {"role": "Sen."}),
            ("We'll be right back.", "direct", "Jack Taller", {}),
        ],
    ),
    File(
        "an interview that its headline announces",
        "Interview: Central bank governor Maria Lindqvist on inflation\nNordic Finance Review\n12 June 2024\n\nQ: Is "
        "inflation under control?\n\nA: Not yet. We expect it to fall.\n\nNordic Finance Review: Will you go on?\n\n"
        "Lindqvist: That is not for me to decide.",
        {
            "title": "Interview: Central bank governor Maria Lindqvist on inflation",
            "outlet": "Nordic Finance Review",
            "published": "2024-06-12",
        },
        [
            ("Is inflation under control?", "direct", None, {}),
            ("Not yet. We expect it to fall.", "direct", "Maria Lindqvist", {"role": "Central bank governor"}),
            ("Will you go on?", "direct", "Nordic Finance Review", {}),
            ("That is not for me to decide.", "direct", "Maria Lindqvist", {}),
        ],
    ),
    File(
        "quotations that a comma behind the mark follows, each with a speaker of its own",
        "«We will not yield», President Emil Makaron told reporters in Velt. „Europe must defend itself“, Chancellor "
        "Olaf Schulte replied a day later.\n\n‘It isn’t over,’ said his spokeswoman, Prisca Thev. ‘We’ll be back with "
        "“concrete proposals” next week.’",
        {},
        [
            ("We will not yield", "direct", "Emil Makaron", {"cue": "told"}),
            ("Europe must defend itself", "direct", "Olaf Schulte", {"cue": "replied"}),
            ("It isn’t over, We’ll be back with “concrete proposals” next week.", "direct", "Prisca Thev", {}),
        ],
    ),
    File(
        "a word in marks before its report, and a secretary-general",
        "UN chief warns of famine\n\nGENEVA, 12 March 2024 (Xinhua) -- United Nations Secretary-General Antonio Gutero "
        'on Tuesday warned that famine was "imminent".\n\nThe secretary-general also spoke of "horrific" reports of '
        "violence.\n\nForeign Ministry spokesman Wang Weng told reporters in Beijing: "
        '"All sides should put the people first."',
        {"title": "UN chief warns of famine", "outlet": "Xinhua", "published": "2024-03-12"},
        [
            (
                'that famine was "imminent"',
                "mixed",
                "Antonio Gutero",
                {"role": "United Nations Secretary-General", "said_on": "2024-03-12"},
            ),
            ('"horrific" reports of violence', "mixed", "Antonio Gutero", {"mention": "The secretary-general"}),
            ("All sides should put the people first.", "direct", "Wang Weng", {"cue": "told"}),
        ],
    ),
    File(
        "a friend without a name behind a named person, and an article that begins with words said",
        '"I was wrong," she said. "And I\'m sorry."\n\nThe apology from Senator Priya Raman came on Monday. Her '
        'husband, Dev Raman, left early, but a family friend, who asked not to be named, said that he was "devastated".'
        "\n\nOpposition leader Sir Graham Pike told Sky News that the apology was late.",
        {"title": None},
        [
            ("I was wrong, And I'm sorry.", "direct", None, {"mention": "she"}),
            ('that he was "devastated"', "mixed", None, {"mention": "a family friend"}),
            (
                "that the apology was late",
                "indirect",
                "Graham Pike",
                {"role": "Opposition leader", "venue": "Sky News"},
            ),
        ],
    ),
    File(
        "a headline whose colon no speaker follows, an office for a name, a day between verb and report",
        "Prime Minister's Questions: Storm and Sanik clash over hospitals\nBy Political Staff\nVelt News\n10 January "
        "2024\n\nRishi Sanik, the prime minister, has no plan, critics say. The PM said waiting lists had fallen for "
        'the second month running.\n\n"He doesn\'t get it," opposition leader Keir Storm told reporters. Defense '
        "Minister Boris Pister said Friday Berlin would send help.",
        {"title": "Prime Minister's Questions: Storm and Sanik clash over hospitals", "outlet": "Velt News"},
        [
            ("Rishi Sanik, the prime minister, has no plan", "indirect", None, {"mention": "critics"}),
            (
                "waiting lists had fallen for the second month running",
                "indirect",
                "Rishi Sanik",
                {"mention": "The PM", "role": "prime minister"},
            ),
            ("He doesn't get it,", "direct", "Keir Storm", {"role": "opposition leader"}),
            ("Berlin would send help", "indirect", "Boris Pister", {"said_on": "2024-01-05"}),
        ],
    ),
    File(
        "a hearing whose labels end with full stops",
        "House Judiciary Committee Hearing\nWednesday, June 12, 2019\n\nCHAIRMAN NADLEY. The committee will come to "
        "order.\n\nMr. Collin. Thank you, Mr. Chairman. This is a waste of time.\n\nCHAIRMAN NADLEY. The gentleman's "
        "time has expired.\n\nTHE WITNESS. I have never met him.",
        {"title": "House Judiciary Committee Hearing", "published": "2019-06-12"},
        [
            ("The committee will come to order.", "direct", "Nadley", {"role": "Chairman"}),
            ("Thank you, Mr. Chairman. This is a waste of time.", "direct", "Collin", {}),
            ("The gentleman's time has expired.", "direct", "Nadley", {}),
            ("I have never met him.", "direct", None, {"mention": "THE WITNESS"}),
        ],
    ),
    File(
        "years before what was said in them, and names in quote marks that nobody gives",
        "Dam talks stall\nThe Nile Herald\nThursday, 18 June 2020\n\nIn a 2015 speech, President Omar Bashar said that "
        'the dam was good. At a 2018 rally, Prime Minister Ali Ahmad said it was "delayed".\n\nThe "Velt effect" is '
        'well known. So is the book "The End of Ice."',
        {"title": "Dam talks stall", "outlet": "The Nile Herald", "published": "2020-06-18"},
        [
            ("that the dam was good", "indirect", "Omar Bashar", {"said_on": "2015"}),
            ('it was "delayed"', "mixed", "Ali Ahmad", {"said_on": "2018"}),
        ],
    ),
    File(
        "somebody else's role right before a name",
        "Preceded at the lectern by Joe Arpell, the Velt sheriff, Mara Trent said that crime was rising. In the "
        "capital, the party's chairman, Anna Berg, said that it was falling.",
        {},
        [
            ("that crime was rising", "indirect", "Mara Trent", {"role": None}),
            ("that it was falling", "indirect", "Anna Berg", {"role": "party's chairman"}),
        ],
    ),
    File(
        "short names in capitals",
        "Press conference by Police Commissioner Ray Dunn, 4 April 2022\n\nCOMMISSIONER DUNN: We arrested two suspects."
        "\n\nREPORTER: Were they armed?\n\nMAYOR LEE: Let me add something. Our city is safe.",
        {"published": "2022-04-04"},
        [
            ("We arrested two suspects.", "direct", "Ray Dunn", {"role": "Police Commissioner"}),
            ("Were they armed?", "direct", None, {}),
            ("Let me add something. Our city is safe.", "direct", "Lee", {"role": "Mayor"}),
        ],
    ),
    File(
        "a year that is told of the speaker",
        "Laureate urges action\nThe Velt Times, 4 April 2022\n\nMalala Yusafi, who was shot in 2012, told NPR that she "
        'did not hate them. "Maybe one day," she said.',
        {"title": "Laureate urges action"},
        [
            ("that she did not hate them", "indirect", "Malala Yusafi", {"said_on": "2022-04-04", "venue": "NPR"}),
            ("Maybe one day,", "direct", "Malala Yusafi", {"said_on": "2022-04-04"}),
        ],
    ),
    File(
        "a name that the network cuts, and a medium that looks like a person",
        "Dam talks stall\nThe Nile Herald\nThursday, 18 June 2020\n\nEthiopia's foreign minister, Gedu Andargach, said "
        'last month that filling would start in July. "Nobody can stop us," he told Al Jazeera in May.',
        {"title": "Dam talks stall"},
        [
            (
                "that filling would start in July",
                "indirect",
                "Gedu Andargach",
                {"said_on": "2020-05", "role": "Ethiopia's foreign minister"},
            ),
            ("Nobody can stop us,", "direct", "Gedu Andargach", {"venue": "Al Jazeera", "said_on": "2020-05"}),
        ],
    ),
    File(
        "days of two statements in one sentence, a minister of housing",
        "Union may strike over quota cuts\nBy Marta Oliveira\nPublished 14 October 2024 at 16:40\n\nPORTO — Portugal's "
        "largest fishermen's union will decide on Thursday whether to strike over new sardine quotas, its "
        "president said on Monday, as Fisheries Minister Teresa Brandao insisted the cuts could not be avoided.\n\n"
        "Former housing minister Oliver Strand said the quotas were too low.",
        {"title": "Union may strike over quota cuts", "author": "Marta Oliveira", "published": "2024-10-14"},
        [
            (
                "Portugal's largest fishermen's union will decide on Thursday whether to strike over new sardine "
                "quotas",
                "indirect",
                None,
                {"said_on": "2024-10-14"},
            ),
            ("the cuts could not be avoided", "indirect", "Teresa Brandao", {"said_on": "2024-10-14"}),
            ("the quotas were too low", "indirect", "Oliver Strand", {"role": "Former housing minister"}),
        ],
    ),
    File(
        "round-up of quotations under a headline that says so",
        'What they said about the budget\n\n"This budget punishes savers." – Helen Marsh, shadow chancellor\n\n'
        '"Small firms will be relieved, but not by much." – Tom Brandt, Federation of Local Traders',
        {"title": "What they said about the budget"},
        [
            ("This budget punishes savers.", "direct", "Helen Marsh", {"role": "shadow chancellor"}),
            (
                "Small firms will be relieved, but not by much.",
                "direct",
                "Tom Brandt",
                {"role": None, "affiliation": "Federation of Local Traders"},
            ),
        ],
    ),
    File(
        "outlet whose name ends like a person's, a family name first behind an office",
        "Star witness breaks down in Harbour trial\n\nThe Coast Mercury, Thursday 9 May 2024\n\nA prosecution witness "
        "wept on Wednesday as she told a jury that her former employer had ordered her to shred documents hours before "
        "a police raid.\n\nThe closure was attacked by Johor opposition leader Lim Siew Ping, who claimed on Facebook "
        'that it was "politically motivated".\n\nEnvironment Agency duty manager Paul Jessop says flood barriers are '
        '"holding for now".',
        {
            "title": "Star witness breaks down in Harbour trial",
            "outlet": "The Coast Mercury",
            "published": "2024-05-09",
        },
        [
            (
                "that her former employer had ordered her to shred documents hours before a police raid",
                "indirect",
                None,
                {"mention": "she", "said_on": "2024-05-08"},
            ),
            ('that it was "politically motivated"', "mixed", "Lim Siew Ping", {"role": "Johor opposition leader"}),
            (
                'flood barriers are "holding for now"',
                "mixed",
                "Paul Jessop",
                {"role": "Environment Agency duty manager"},
            ),
        ],
    ),
]
