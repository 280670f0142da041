"""Hand-written articles, one for each form of reported speech, with the statements they hold.

Names and events are invented. "that" belongs to a reported statement, as PolNeAR's annotators have it.
An expected row is (words, kind, speaker's name, further attributes).
"""

from dataclasses import dataclass, field
from typing import Any

from index.records import Speaker

Row = tuple[str, str, str | None, dict[str, Any]]


@dataclass(frozen=True)
class Article:
    """A text and what it says."""

    name: str
    text: str
    rows: list[Row]
    published: str | None = "2021-05-04"
    title: str | None = None
    author: str | None = None
    speaker: Speaker | None = None
    extra: list[Row] = field(default_factory=list)


ARTICLES = [
    Article(
        "straight quotation marks",
        'Mayor Anna Berg opened the bridge on Monday. "The river no longer divides our city," Berg said. '
        "Hundreds of people walked across.",
        [
            (
                "The river no longer divides our city,",
                "direct",
                "Anna Berg",
                {"mention": "Berg", "cue": "said", "role": "Mayor"},
            )
        ],
    ),
    Article(
        "curly quotation marks and inverted order",
        "The strike will go on for a second week. “We have nothing left to lose,” said Peter Novak, a spokesman "
        "for the "
        "dockers’ union.",
        [("We have nothing left to lose,", "direct", "Peter Novak", {"cue": "said"})],
    ),
    Article(
        "guillemets",
        "Finance Minister Claire Dubois defended the budget. «We will not raise taxes next year,» Dubois told "
        "reporters in Paris.",
        [("We will not raise taxes next year,", "direct", "Claire Dubois", {"role": "Finance Minister"})],
    ),
    Article(
        "low and high quotation marks",
        "Chancellor Jonas Weber rejected the plan. „This plan would ruin our farmers,“ Weber said on Sunday.",
        [("This plan would ruin our farmers,", "direct", "Jonas Weber", {"said_on": "2021-05-02"})],
    ),
    Article(
        "single quotation marks with apostrophes inside",
        "Police closed the road for hours. ‘We don’t know yet whether it’s safe,’ said Inspector Mary Cole.",
        [("We don’t know yet whether it’s safe,", "direct", "Mary Cole", {})],
    ),
    Article(
        "quotation over several paragraphs",
        'Senator Tom Hall spoke for an hour.\n\n"We came here with a promise," Hall said. "That promise was broken.\n\n'
        '"Nobody told us why. We will ask until somebody does."',
        [
            (
                "We came here with a promise, That promise was broken. Nobody told us why. We will ask until "
                "somebody does.",
                "direct",
                "Tom Hall",
                {},
            )
        ],
    ),
    Article(
        "quotation interrupted by its attribution",
        'Coach Lena Fischer was proud of her team. "We were tired," Fischer said, "but we never stopped running."',
        [("We were tired, but we never stopped running.", "direct", "Lena Fischer", {})],
    ),
    Article(
        "quotation within a quotation",
        'The judge was strict. "He looked at me and said ‘you will pay for this’ before he left," the victim, '
        "Sara Lind, testified.",
        [("He looked at me and said ‘you will pay for this’ before he left,", "direct", "Sara Lind", {})],
    ),
    Article(
        "scare quotes and titles of works",
        'The so-called "miracle cure" sold well last year, and the film "The Long Night" opened in March. The '
        "shop closed in June.",
        [],
    ),
    Article(
        "one unbalanced mark",
        'The shop by the bridge sold "fresh fish and closed in April.\n\n"Nothing has been repaired since," '
        "engineer Omar Haddad said.",
        [("Nothing has been repaired since,", "direct", "Omar Haddad", {})],
    ),
    Article(
        "indirect speech",
        "President Maria Costa said on Monday that the country would open its borders in June. The opposition "
        "was silent.",
        [
            (
                "that the country would open its borders in June",
                "indirect",
                "Maria Costa",
                {"role": "President", "said_on": "2021-05-03", "cue_part": "said"},
            )
        ],
    ),
    Article(
        "indirect speech with the speaker behind",
        "Interest rates will stay low for years, central bank governor Karl Lund said in Oslo on Tuesday.",
        [("Interest rates will stay low for years", "indirect", "Karl Lund", {"said_on": "2021-05-04"})],
    ),
    Article(
        "mixed speech",
        'Prime Minister David Okoro said the talks were "a first step towards a lasting peace" but warned '
        "against haste.",
        [('the talks were "a first step towards a lasting peace"', "mixed", "David Okoro", {})],
    ),
    Article(
        "according to",
        "According to Defense Minister Ivan Petrov, the exercise involved about 3,000 soldiers.",
        [("the exercise involved about 3,000 soldiers", "indirect", "Ivan Petrov", {"cue": "According to"})],
    ),
    Article(
        "pronouns of both genders",
        'Foreign Minister Elena Popova met her colleague Robert King on Monday. "We made progress," she said.\n\n'
        'King was less cheerful. "There is a long way to go," he told reporters.',
        [
            ("We made progress,", "direct", "Elena Popova", {"mention": "she"}),
            ("There is a long way to go,", "direct", "Robert King", {"mention": "he"}),
        ],
    ),
    Article(
        "a description for a name",
        'Russian Deputy Foreign Minister Oleg Orlov arrived in Geneva on Monday. "We expect an answer within a '
        'week," the senior '
        "diplomat said.",
        [("We expect an answer within a week,", "direct", "Oleg Orlov", {"mention": "the senior diplomat"})],
    ),
    Article(
        "the nominee",
        'Democratic nominee Susan Clarke spoke in Ohio. "Jobs come first," the Democratic nominee said.',
        [("Jobs come first,", "direct", "Susan Clarke", {})],
    ),
    Article(
        "an organisation speaks",
        "The World Health Organization said on Friday that the outbreak was under control.",
        [("that the outbreak was under control", "indirect", "World Health Organization", {"said_on": "2021-04-30"})],
    ),
    Article(
        "joint speakers",
        "Senators Mark Dunn and Alice Reed said the bill would protect small farms.",
        [("the bill would protect small farms", "indirect", "Mark Dunn and Alice Reed", {})],
    ),
    Article(
        "an unnamed speaker stays unnamed",
        'Minister Paul Grant left without a word. "He was furious," a senior official said on condition of anonymity.',
        [("He was furious,", "direct", None, {"mention": "a senior official"})],
    ),
    Article(
        "a spokesman for somebody is not that somebody",
        'A spokesman for Governor Linda Park said the governor would sign the law "within days."',
        [('the governor would sign the law "within days."', "mixed", None, {})],
    ),
    Article(
        "outlet and day",
        '"The pipeline will be finished this year," Energy Minister Viktor Sokolov told Sputnik on Monday.',
        [
            (
                "The pipeline will be finished this year,",
                "direct",
                "Viktor Sokolov",
                {"said_on": "2021-05-03", "venue": "Sputnik", "role": "Energy Minister"},
            )
        ],
    ),
    Article(
        "never later than the article",
        "Governor Rosa Diaz said on Friday that schools would reopen on May 17.",
        [("that schools would reopen on May 17", "indirect", "Rosa Diaz", {"said_on": "2021-04-30"})],
    ),
    Article(
        "an interview with Q and A",
        "Interview with Anna Berg\n\nAnna Berg is the mayor of Oslo.\n\nQ: What will you do first?\n\n"
        "A: We will build homes.\n\nThousands of them.\n\nQ: When?\n\nA: Starting in June.",
        [
            ("What will you do first?", "direct", None, {"mention": "Q"}),
            ("We will build homes. Thousands of them.", "direct", "Anna Berg", {}),
            ("When?", "direct", None, {}),
            ("Starting in June.", "direct", "Anna Berg", {}),
        ],
    ),
    Article(
        "a briefing with names in capitals",
        "Department Press Briefing\n\nNed Parker, Department Spokesperson\n\nMR. PARKER: Good afternoon. We "
        "have two statements.\n\n"
        "QUESTION: Can you say more?\n\nMR. PARKER: Not today.\n\n(Laughter.)\n\nReporter: Why not?\n\nMR. "
        "PARKER: Because.",
        [
            ("Good afternoon. We have two statements.", "direct", "Ned Parker", {}),
            ("Can you say more?", "direct", None, {}),
            ("Not today.", "direct", "Ned Parker", {}),
            ("Why not?", "direct", None, {"mention": "Reporter"}),
            ("Because.", "direct", "Ned Parker", {}),
        ],
    ),
    Article(
        "a television transcript",
        "DANA MOSS, CNN HOST: Welcome to the program.\n\nSEN. CARL IVES (R-UT): Thank you, Dana.\n\nMOSS: Will "
        "you run?\n\n"
        "IVES: I will.",
        [
            ("Welcome to the program.", "direct", "Dana Moss", {}),
            ("Thank you, Dana.", "direct", "Carl Ives", {}),
            ("Will you run?", "direct", "Dana Moss", {}),
            ("I will.", "direct", "Carl Ives", {}),
        ],
    ),
    Article(
        "a speech",
        "My fellow citizens, this is our day.\n\n(Applause.)\n\nWe shall not forget it.",
        [
            ("My fellow citizens, this is our day.", "direct", "Ruth Amadi", {"role": "President"}),
            ("We shall not forget it.", "direct", "Ruth Amadi", {}),
        ],
        speaker=Speaker(id="ruth-amadi", name="Ruth Amadi", role="President"),
    ),
    Article(
        "a press release in the first person",
        "FOR IMMEDIATE RELEASE\nMay 4, 2021\n\nWASHINGTON – Senator Jane Doe (D-OH) today released the "
        "following statement on "
        "the budget:\n\nI am disappointed by this vote. We must do better.\n\nOur families deserve "
        "it.\n\n###\n\nContact: press office",
        [
            ("I am disappointed by this vote. We must do better.", "direct", "Jane Doe", {"said_on": "2021-05-04"}),
            ("Our families deserve it.", "direct", "Jane Doe", {}),
        ],
    ),
    Article(
        "words set off in an article, which goes on behind them",
        "VELT - Ruth Amadi quit on Monday. In a letter to her staff she wrote:\n\nI leave with a heavy heart. We did "
        "much.\n\nThe council will choose whoever follows Amadi in May. We may all know more by then.",
        [("I leave with a heavy heart. We did much.", "direct", "Ruth Amadi", {})],
        published="2021-05-04",
    ),
    Article(
        "a headline with its source behind a colon",
        "May 04, 2021 05:41 UTC\n  • Country ready for dialogue with neighbours: Foreign ministry\n\nThe "
        "capital was calm.",
        [("Country ready for dialogue with neighbours", "indirect", "Foreign ministry", {"said_on": "2021-05-04"})],
        title="Country ready for dialogue with neighbours: Foreign ministry",
    ),
    Article(
        "a headline with the speaker before the colon",
        "Petrov: We will not leave the treaty\n\nMOSCOW (Reuters) - Russian President Ivan Petrov spoke on "
        "television for an hour.",
        [("We will not leave the treaty", "indirect", "Ivan Petrov", {})],
        title="Petrov: We will not leave the treaty",
    ),
    Article(
        "a reported intention is no speech",
        "Mayor Anna Berg plans to run for president next year.",
        [("to run for president next year", "indirect", "Anna Berg", {"speech": False})],
    ),
    Article(
        "an interview with a title, a byline and numbered by dots",
        "Interview: Chef Marco Rossi on food\n\nBy Anna Smith\n12 March 2020\n\nQ. Why did you open the restaurant?\n\n"
        "A. I wanted to cook for my neighbours.\n\nQ. And the critics?\n\nA. They came later.",
        [
            ("Why did you open the restaurant?", "direct", None, {}),
            ("I wanted to cook for my neighbours.", "direct", "Marco Rossi", {"role": "Chef"}),
            ("And the critics?", "direct", None, {}),
            ("They came later.", "direct", "Marco Rossi", {}),
        ],
        title="Interview: Chef Marco Rossi on food",
        author="Anna Smith",
    ),
    Article(
        "an East Asian name",
        "Foreign Minister Kenji Sato and his counterpart Park Min-jun met in Tokyo on Friday. "
        '"I agree with Minister Sato," Park said.',
        [("I agree with Minister Sato,", "direct", "Park Min-jun", {"role": "counterpart"})],
    ),
    Article(
        "editor's brackets and ellipses",
        '"They [the voters] have […] decided," said Senator Tom Hall.',
        [("They [the voters] have […] decided,", "direct", "Tom Hall", {})],
    ),
    Article(
        "a transcript below a headline with a colon and a report",
        "Hallow: Former Mayor ‘Will Not Be Attending the Debate.’\n\n"
        "On this weekend’s broadcast of “News Sunday,” Gov. Mike Hallow said a former mayor would not be attending "
        "the debate.\n\n"
        "Partial transcript as follows:\n\n"
        "WEISS: Is she going to be there or not?\n\n"
        "HALLOW: Well, no, she will not be attending the debate.\n\n"
        "WEISS: Thank you, Governor.\n\n"
        "HALLOW: Thank you, Anna.\n\n"
        "Follow the writer on Twitter @someone.",
        [
            ("Former Mayor ‘Will Not Be Attending the Debate.’", "mixed", "Mike Hallow", {}),
            ("a former mayor would not be attending the debate", "indirect", "Mike Hallow", {}),
            ("Is she going to be there or not?", "direct", "Weiss", {}),
            ("Well, no, she will not be attending the debate.", "direct", "Mike Hallow", {}),
            ("Thank you, Governor.", "direct", "Weiss", {}),
            ("Thank you, Anna.", "direct", "Mike Hallow", {}),
        ],
    ),
    Article(
        "a table is no transcript",
        "These are the delegates chosen so far in the long race for the nomination this year.\n\n"
        "Berg: 547\n\nHall: 46\n\nBerg: 12\n\nHall: 7\n\nPledged: 781",
        [],
    ),
    Article(
        "a programme's title is no statement",
        'Senator Tom Hall told "Fox and Friends," the morning show, that the plan would fail.',
        [("that the plan would fail", "indirect", "Tom Hall", {})],
    ),
]
