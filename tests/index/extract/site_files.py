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
]
