"""Articles in the manner of news agencies of many countries, for what once was read wrongly in such.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

_EIKELAND = {"role": "Norway's outspoken ambassador to Chile"}
_DEMIR = {"role": "Turkish Foreign Minister"}
_MARANDI = {"role": "Iranian foreign ministry spokesperson"}
_KOBALIA = {"role": "press secretary of the Ministry of Foreign Affairs of Georgia"}

WIRE_ARTICLES = [
    Article(
        "a lead that gives a country's office only, and who holds it below",
        "Norway's outspoken ambassador to Chile told a Chilean newspaper that the strait would never be closed.\n\n"
        '"We have no wish to close it, and no ships to do it with," Torvald Eikeland told La Costanera in an '
        'interview.\n\n"We are fishermen," said the veteran diplomat, who speaks fluent Spanish.\n\nEikeland said '
        "the talks would go on in May.",
        [
            ("that the strait would never be closed", "indirect", "Torvald Eikeland", _EIKELAND),
            (
                "We have no wish to close it, and no ships to do it with,",
                "direct",
                "Torvald Eikeland",
                {**_EIKELAND, "venue": "La Costanera"},
            ),
            ("We are fishermen,", "direct", "Torvald Eikeland", _EIKELAND),
            ("the talks would go on in May", "indirect", "Torvald Eikeland", _EIKELAND),
        ],
    ),
    Article(
        "a country by its adjective in the headline, as owner in the lead",
        "Nobody has asked for the dam more often: Turkish Foreign Minister\n\nTurkey's foreign minister said on "
        "Tuesday that nobody had asked for the dam more often.\n\nAddressing a meeting of farmers in Konya, Orhan "
        'Demir spoke of wells and of dust. "Whoever drinks tea in this town knows what the river costs," said the '
        "minister.\n\nDemir added that the valley was patient.",
        [
            ("Nobody has asked for the dam more often", "indirect", "Orhan Demir", _DEMIR),
            ("that nobody had asked for the dam more often", "indirect", "Orhan Demir", _DEMIR),
            ("Whoever drinks tea in this town knows what the river costs,", "direct", "Orhan Demir", _DEMIR),
            ("that the valley was patient", "indirect", "Orhan Demir", _DEMIR),
        ],
        title="Nobody has asked for the dam more often: Turkish Foreign Minister",
    ),
    Article(
        "an office that only a description tells, briefings as venues, an adviser in apposition",
        'Behzad Marandi told a press briefing on Monday, "The pipes were laid by our own engineers."\n\nMeanwhile, '
        "the Iranian foreign ministry spokesperson said that no inspector had been turned away.\n\nAccording to "
        "Parviz Golshan, an adviser to the oil minister, the valves will be opened in June.",
        [
            (
                "The pipes were laid by our own engineers.",
                "direct",
                "Behzad Marandi",
                {**_MARANDI, "venue": "press briefing"},
            ),
            ("that no inspector had been turned away", "indirect", "Behzad Marandi", _MARANDI),
            (
                "the valves will be opened in June",
                "indirect",
                "Parviz Golshan",
                {"role": "adviser to the oil minister"},
            ),
        ],
    ),
    Article(
        "who says what agencies report, and whom a participle goes on with",
        "SEOUL, May 3 (Haneul) -- The line was opened at noon and a talk of ten minutes took place, Seoul's Reunion "
        "Ministry said, according to Haneul.\n\nThe talk touched on no great matter, the ministry said.\n\nThe list "
        'was drawn up too soon, said a Lebanese source, the Coast Herald reported. The list "was a rushed thing," '
        "the source told Al-Sahil, claiming that nobody had signed it.\n\nChina on Monday criticised the new "
        "tariffs, saying the port was under no duty to pay them.",
        [
            (
                "The line was opened at noon and a talk of ten minutes took place",
                "indirect",
                "Reunion Ministry",
                {"mention": "Seoul's Reunion Ministry"},
            ),
            ("The talk touched on no great matter", "indirect", "Reunion Ministry", {"mention": "the ministry"}),
            ("The list was drawn up too soon", "indirect", None, {"mention": "a Lebanese source"}),
            ('The list "was a rushed thing,"', "mixed", None, {"mention": "the source"}),
            ("that nobody had signed it", "indirect", None, {"mention": "the source"}),
            ("the port was under no duty to pay them", "indirect", "China", {"mention": "China"}),
        ],
    ),
    Article(
        "offices with all their bodies before a name, and a ministry by its country",
        "The Georgian foreign ministry said the tunnel must be reopened. Its note was brought to the border by the "
        'press secretary of the Ministry of Foreign Affairs of Georgia Levan Kobalia.\n\n"We call on them to send '
        'the miners home," Kobalia said.\n\nRussian Ambassador to the US Arkady Velichko said the tunnel was a '
        'matter for engineers. "Nobody digs with words," he told reporters.\n\nThe tunnel is ten miles long, US '
        "embassy press spokesman Warren Pell said on Friday.",
        [
            ("the tunnel must be reopened", "indirect", "Georgian foreign ministry", {}),
            ("We call on them to send the miners home,", "direct", "Levan Kobalia", _KOBALIA),
            (
                "the tunnel was a matter for engineers",
                "indirect",
                "Arkady Velichko",
                {"role": "Russian Ambassador to the US"},
            ),
            ("Nobody digs with words,", "direct", "Arkady Velichko", {}),
            ("The tunnel is ten miles long", "indirect", "Warren Pell", {"role": "US embassy press spokesman"}),
        ],
    ),
    Article(
        "another name, a first name that is mostly a man's, a group by its country, air time",
        'Front leader Salim Haddad, known as Najmi, said his fighters would keep the truce. "We have laid down the '
        'spades," Najmi said in Twitter.\n\nThe Yemeni group Suwar said the wells were full. The Yemeni group also '
        "said that nobody would be paid for water.\n\nRed Crescent spokesperson Mumtaz Gilani said on Velt Radio that "
        'lorries were waiting. "We have flour for nine days," she said.',
        [
            ("his fighters would keep the truce", "indirect", "Salim Haddad", {}),
            ("We have laid down the spades,", "direct", "Salim Haddad", {"mention": "Najmi", "venue": "Twitter"}),
            ("the wells were full", "indirect", "Suwar", {}),
            ("that nobody would be paid for water", "indirect", "Suwar", {"mention": "The Yemeni group"}),
            ("that lorries were waiting", "indirect", "Mumtaz Gilani", {"venue": "Velt Radio"}),
            ("We have flour for nine days,", "direct", "Mumtaz Gilani", {"mention": "she"}),
        ],
    ),
    Article(
        "a place in small letters with its agency before an office without a name",
        "Tehran (IP) - Iranian Foreign Ministry Spokesman said that the meeting on the dam would be held in Vienna.\n\n"
        "During his first press conference of the year, Iranian Foreign Ministry Spokesman Siavash Rastgar said: "
        '"This year we have three tasks, and each of them is wet."',
        [
            (
                "that the meeting on the dam would be held in Vienna",
                "indirect",
                "Siavash Rastgar",
                {"role": "Iranian Foreign Ministry Spokesman"},
            ),
            (
                "This year we have three tasks, and each of them is wet.",
                "direct",
                "Siavash Rastgar",
                {"venue": "first press conference"},
            ),
        ],
    ),
]
