"""Hand-written fact checks, letters, newsletters and remarks by topic, as pages have them.

Names and events are invented. Rows as in articles.py.
"""

from tests.index.extract.files import File

CLAIM_FILES = [
    File(
        "claims with who made them in the paragraph below",
        "April's top checks\n\nGuns top the claims of the month, and politicians made most of them.\n\n#4 Claim: \"The "
        'past mayor brought the poet into the town hall some 80 times."\n\nThe statement was made by U.S. Rep. Glenn '
        "Hale, R-Velt. There were 118 visits by the end of September 2016.\n\nRating: True.\n\n#3 Claim: "
        '"Fast boats already are banned."\n\nU.S. Sen. Ron Berg, R-Velt, made the statement the day after the race '
        'sank.\n\n2. Boats: "A boat at hand is 17 times likelier to be sunk than sold."\n\nOur rating: Half True.\n\n'
        "The statement was by Arden Mayor Paul Moss, one of eight Greens running for governor.\n",
        {"title": "April's top checks"},
        [
            (
                "The past mayor brought the poet into the town hall some 80 times.",
                "direct",
                "Glenn Hale",
                {"role": "U.S. Rep."},
            ),
            ("Fast boats already are banned.", "direct", "Ron Berg", {"role": "U.S. Sen."}),
            (
                "A boat at hand is 17 times likelier to be sunk than sold.",
                "direct",
                "Paul Moss",
                {"role": "Arden Mayor"},
            ),
        ],
    ),
    File(
        "a claim, its speaker and its rating behind labels",
        "Checking boats ahead of the session\n\nBy Eric Lind November 6, 2019\n\nGov. Tony Moss says the state needs "
        'new laws.\n\nCLAIM: Says "harbour laws" allow seizures without a judge: "They take it away first. Then you '
        'have to get permission."\n\nSPEAKER: Robin Vale, Republican Assembly speaker (Oct. 22, 2019)\n\nWHAT WE '
        "FOUND: Harbour laws don’t work like that. They involve a judge.\n\nRATING: Mostly False\n",
        {},
        [
            ("the state needs new laws", "indirect", "Tony Moss", {"role": "Gov."}),
            (
                "They take it away first. Then you have to get permission.",
                "direct",
                "Robin Vale",
                {"role": "Republican Assembly speaker", "said_on": "2019-10-22"},
            ),
        ],
    ),
    File(
        "claims in a page's own words, with whose they are or where they stand",
        "Checked this week\n\nBelow are the claims that readers sent us this week.\n\nClaim: Five claims about the "
        "ruling "
        "party’s record.\n\nSource: GNC manifesto for the 2019 election.\n\nVerdict: checked\n\nClaim: There are "
        "millions "
        "of boats in Velt.\n\nSource: Linda Moss (January 2019)\n\nVerdict: Unproven\n",
        {},
        [("There are millions of boats in Velt.", "indirect", "Linda Moss", {"said_on": "2019-01"})],
    ),
    File(
        "a page of claims, each below the name and when it was stated",
        "Latest checks\n\nJo Berg\nstated on June 27, 2024 in a debate:\n“We lost every boat in the harbour.”\n\nFalse"
        "\n\nAda Moss\nstated on June 3, 2024 in a post:\nThe bridge cost nothing.\n\nTrue\n",
        {},
        [
            ("We lost every boat in the harbour.", "direct", "Jo Berg", {"said_on": "2024-06-27"}),
            ("The bridge cost nothing.", "direct", "Ada Moss", {"said_on": "2024-06-03"}),
        ],
    ),
    File(
        "a morning letter's quotations with what they are about",
        "Good morning.\n\nHere is what we heard on Thursday while the house sat late.\n\n▪ “I plan to sit down with "
        "their mothers.” — Velt Gov.-elect Eric Greiner on his plans to meet "
        "the families\n\n▪ “Try to avoid your cliques.” — Velt House Speaker Ron Lind, an Arden Republican, offering "
        "advice to freshmen.\n\n▪ “I have asked him what he would think.” — Don Trask acknowledging that he took "
        "advice\n",
        {},
        [
            ("I plan to sit down with their mothers.", "direct", "Eric Greiner", {"role": "Velt Gov.-elect"}),
            ("Try to avoid your cliques.", "direct", "Ron Lind", {"role": "Velt House Speaker"}),
            ("I have asked him what he would think.", "direct", "Don Trask", {}),
        ],
    ),
    File(
        "letters without a heading, each above name and place",
        "Voters size up the bridge\n\nI was told that anything would be better than a ferry. I doubt it.\n\nRay Simmons"
        "\n\nOak Park\n\nThe bridge is too narrow. I agree with Ms. Vale completely.\n\nSusan Berg\n\nArden, Texas\n",
        {},
        [
            ("I was told that anything would be better than a ferry. I doubt it.", "direct", "Ray Simmons", {}),
            ("The bridge is too narrow. I agree with Ms. Vale completely.", "direct", "Susan Berg", {}),
        ],
    ),
    File(
        "whoever signs a letter or post below a section's head is I in it",
        "Bridge cracks again\n\nLETTERS\n\nIn a rare moment I stand with Mayor Vale. Somebody called her “brave,” and "
        "I agree.\n\nShe said that the bridge was old.\n\nDebby Olm\n\nMoss View, Velt\n\nI told her that it "
        "must go.\n\nBruce R. Lind\n\nLakeside\n\nFACEBOOK\n\nWhat a mess.\n\nMac Mittel\n\nTWITTER\n\nWe asked our "
        "followers what should be done.\n\nI told the mayor that it is too late.\n\n@hotferry\n\nNothing.\n\n"
        "@lake1613\n\nFollow "
        "@Arden for more.\n",
        {},
        [
            ("her “brave,”", "mixed", None, {"mention": "Somebody"}),
            ("that the bridge was old", "indirect", "Vale", {"mention": "She"}),
            ("that it must go", "indirect", "Bruce R. Lind", {"mention": "I"}),
            ("our followers what should be done", "indirect", None, {"mention": "We"}),
            ("that it is too late", "indirect", "@hotferry", {"mention": "I"}),
        ],
    ),
    File(
        "a conference by topic under its title",
        "Andy Lind press conference\n\n11.22.06\n\nOn who will row on Sunday:\n“Jeff Moss.”\n\nOn what led him to that "
        "decision:\n“I just thought he was the best one for the job.”\n\n“We look forward to the race.”\n",
        {"title": "Andy Lind press conference"},
        [
            ("Jeff Moss.", "direct", "Andy Lind", {}),
            ("I just thought he was the best one for the job.", "direct", "Andy Lind", {}),
            ("We look forward to the race.", "direct", "Andy Lind", {}),
        ],
    ),
    File(
        "players' remarks by topic under position and name",
        'Quotes from Wednesday\n\nQB Michael Lee\n\nOn whether he has any soreness: "No soreness at all."\n\nOn '
        "whether "
        'he is ready: "Yeah, I\'m just ready."\n\nRB Jason Moss\n\nOn how he feels: "I feel good."\n',
        {},
        [
            ("No soreness at all.", "direct", "Michael Lee", {}),
            ("Yeah, I'm just ready.", "direct", "Michael Lee", {}),
            ("I feel good.", "direct", "Jason Moss", {}),
        ],
    ),
    File(
        "a column that takes a paragraph over from another",
        "She gets off a good line\n\nI have often wondered about Maud Dorn.\n\nHonesty requires me to point out when "
        "she is "
        "clever. The Arden Post’s gossip column says:\n\nSen. Zeb Miller (D-Velt) hit back at columnist Maud Dorn "
        "yesterday "
        "on the “Amos at Dawn” radio show, saying, “The more she writes, the redder we get. I mean it.” Dorn "
        "responds: “I’m "
        "from Arden. Pistols or swords?”\n\nMadam, I salute your wit, if only this once.\n",
        {},
        [
            (
                "Sen. Zeb Miller (D-Velt) hit back at columnist Maud Dorn yesterday on the “Amos at Dawn” radio show",
                "mixed",
                None,
                {},
            ),
            ("The more she writes, the redder we get. I mean it.", "direct", "Zeb Miller", {"role": "Sen."}),
            ("I’m from Arden. Pistols or swords?", "direct", "Maud Dorn", {"role": "columnist"}),
        ],
    ),
    File(
        "a live page's list, whose items end in who says them",
        "Summary\n\n  • Velt will see far fewer deaths, Trent says\n\n  • The toll has increased by 98, Matt Holm "
        "says\n\n"
        '  • Reed "doing well"\n\n  • Quell to ease lockdown, minister Ada Vale says\n\n  • Some "very tired" of it\n',
        {},
        [
            ("Velt will see far fewer deaths", "indirect", "Trent", {}),
            ("The toll has increased by 98", "indirect", "Matt Holm", {}),
            ("Quell to ease lockdown", "indirect", "Ada Vale", {"role": "minister"}),
        ],
    ),
]
