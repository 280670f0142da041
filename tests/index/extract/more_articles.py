"""More hand-written articles, written to try the extractor out after its rules were; each shows a form of its own.

Names and events are invented; rows as in tests.index.extract.articles.
"""

from tests.index.extract.articles import Article

MORE_ARTICLES = [
    Article(
        "four paragraphs of one quotation",
        "Trade Minister Helga Strand opened the fair on Thursday.\n\n“We have waited two years for this,” Strand told "
        "visitors. “Nobody believed that we would stand here again.\n\n“But we do, and we will go on.\n\n“This is only "
        "the beginning.”\n\nThe fair closes on Sunday.",
        [
            (
                "We have waited two years for this, Nobody believed that we would stand here again. But we do, and we "
                "will go on. This is only the beginning.",
                "direct",
                "Helga Strand",
                {"role": "Trade Minister", "cue": "told"},
            )
        ],
    ),
    Article(
        "guillemets with spaces, going on after the attribution",
        "Interior Minister Claire Dubois spoke to deputies. « We will not give in to threats », she said. « Never. »",
        [("We will not give in to threats Never.", "direct", "Claire Dubois", {"mention": "she"})],
    ),
    Article(
        "single marks inside low ones",
        "Trainer Uwe Brandt was calm. „My players told me ‚we are tired‘, and I believed them,“ Brandt said.",
        [("My players told me ‚we are tired‘, and I believed them,", "direct", "Uwe Brandt", {})],
    ),
    Article(
        "a quotation interrupted twice",
        '"The dam," said engineer Paul Okafor, "was built in 1961," and, he added, "it was never inspected."',
        [
            ("The dam, was built in 1961,", "direct", "Paul Okafor", {"mention": "engineer Paul Okafor"}),
            ("it was never inspected.", "direct", "Paul Okafor", {"mention": "he", "cue": "added"}),
        ],
    ),
    Article(
        "British marks and plural apostrophes",
        "Anne Reeve spoke first. 'We've heard the farmers' complaints,' she told the BBC on Friday, 'but we can't act "
        "before June.'",
        [
            (
                "We've heard the farmers' complaints, but we can't act before June.",
                "direct",
                "Anne Reeve",
                {"said_on": "2021-04-30", "venue": "BBC"},
            )
        ],
    ),
    Article(
        "speakers joined over an apposition",
        "Danish Prime Minister Mette Holm and her Swedish counterpart, Nils Ek, said on Friday that the bridge would "
        "stay open.",
        [("that the bridge would stay open", "indirect", "Mette Holm and Nils Ek", {"said_on": "2021-04-30"})],
    ),
    Article(
        "a bank by its letters and by its noun",
        "The European Central Bank (ECB) kept its rates. The ECB said that inflation would fall next year. "
        '"We remain vigilant," the bank said in a statement.',
        [
            ("that inflation would fall next year", "indirect", "European Central Bank", {"mention": "The ECB"}),
            ("We remain vigilant,", "direct", "European Central Bank", {"mention": "the bank"}),
        ],
    ),
    Article(
        "pronouns of a man and a woman by turns",
        'Prosecutor Ingrid Vale met the banker, Thomas Reuter. "I signed nothing," he insisted. She replied: "Your '
        'name is on every page."',
        [
            ("I signed nothing,", "direct", "Thomas Reuter", {"mention": "he"}),
            ("Your name is on every page.", "direct", "Ingrid Vale", {"mention": "She"}),
        ],
    ),
    Article(
        "an aide without a name, twice",
        'A White House official said the president was "furious." Another aide disagreed. "That is nonsense," the '
        "aide said.",
        [
            ('the president was "furious."', "mixed", None, {"mention": "A White House official"}),
            ("That is nonsense,", "direct", None, {"mention": "the aide"}),
        ],
    ),
    Article(
        "a wife and her husband",
        "“I saw smoke,” said driver Bo Lindh. “Then the train stopped.”\n\n“We ran,” added his wife, Karin Lindh. "
        "“Nobody told us anything.”\n\nThe couple were not hurt. “We were lucky,” he said.",
        [
            ("I saw smoke, Then the train stopped.", "direct", "Bo Lindh", {"role": "driver"}),
            ("We ran, Nobody told us anything.", "direct", "Karin Lindh", {"role": "wife"}),
            ("We were lucky,", "direct", "Bo Lindh", {"mention": "he"}),
        ],
    ),
    Article(
        "a briefing whose questions have a bare Q",
        "Remarks by President Ruth Amadi After Meeting with Governors\n\nTHE PRESIDENT: Thank you all for coming.\n\n"
        "Q Mr. President, will you sign it?\n\nTHE PRESIDENT: I will sign it tomorrow.\n\nQ And the Senate?\n\n"
        "THE PRESIDENT: They know.",
        [
            ("Thank you all for coming.", "direct", "Ruth Amadi", {"role": "President"}),
            ("Mr. President, will you sign it?", "direct", None, {"mention": "Q"}),
            ("I will sign it tomorrow.", "direct", "Ruth Amadi", {}),
            ("And the Senate?", "direct", None, {}),
            ("They know.", "direct", "Ruth Amadi", {}),
        ],
    ),
    Article(
        "a statement with a date line below its headline",
        "Statement by Governor Aaron Pike on the Storm\n\nMarch 2, 2020\n\nI am heartbroken by what I saw in Velt this "
        "morning. We lost eleven of our neighbors.\n\nI have asked the President for help, and he gave it at "
        "once.\n\n-30-",
        [
            (
                "I am heartbroken by what I saw in Velt this morning. We lost eleven of our neighbors.",
                "direct",
                "Aaron Pike",
                {"role": "Governor"},
            ),
            ("I have asked the President for help, and he gave it at once.", "direct", "Aaron Pike", {}),
        ],
        published="2020-03-02",
    ),
    Article(
        "a headline that says who says what",
        "Laurov says West wants to contain his country\n\nMOSCOW, May 4. /TASS/. The West has lost its way, Foreign "
        "Minister Sergey Laurov said on Tuesday.",
        [
            ("West wants to contain his country", "indirect", "Sergey Laurov", {"cue": "says"}),
            ("The West has lost its way", "indirect", "Sergey Laurov", {"said_on": "2021-05-04"}),
        ],
        title="Laurov says West wants to contain his country",
    ),
    Article(
        "a headline in a list, and a dateline that the first statement follows",
        "• New missiles alarm China: Foreign Ministry spokesman\n\nBEIJING, November 2. /TASS/. China is alarmed by "
        "the plans, Foreign Ministry spokesman Li Wenbo told a press conference on Monday.",
        [
            ("New missiles alarm China", "indirect", "Li Wenbo", {"mention": "Foreign Ministry spokesman"}),
            ("China is alarmed by the plans", "indirect", "Li Wenbo", {"said_on": "2021-11-01"}),
        ],
        published="2021-11-02",
    ),
    Article(
        "the last names of three senators before their full names",
        'Kim, Lopez and Adeyemi met. "It is a bad bill," Kim said. Adeyemi, a farmer, agreed: "My cows could write a '
        'better one."\n\nSenators Jae Kim, Rosa Lopez and Tunde Adeyemi represent rural districts.',
        [
            ("It is a bad bill,", "direct", "Jae Kim", {"role": "Senator"}),
            ("My cows could write a better one.", "direct", "Tunde Adeyemi", {"role": "farmer"}),
        ],
    ),
    Article(
        "two nominees and two of one last name",
        'Democratic nominee Carla Stone and Republican nominee Ben Frost met. "Jobs left this city," the Democratic '
        'nominee said. "They will come back," the Republican nominee replied.\n\nSenator Amy Burke and her brother, '
        'Mayor Luke Burke, listened. "Our father built this," Amy Burke said. "And we will keep it," the mayor added.',
        [
            ("Jobs left this city,", "direct", "Carla Stone", {}),
            ("They will come back,", "direct", "Ben Frost", {}),
            ("Our father built this,", "direct", "Amy Burke", {"role": "Senator"}),
            ("And we will keep it,", "direct", "Luke Burke", {"role": "Mayor"}),
        ],
    ),
    Article(
        "an interview with bold labels below a quotation as headline",
        'Interview: "We never gave up"\n\nMarta Silva is the coach of Velt United.\n\nBy Tom Reed, The Velt Times\n\n'
        "**Velt Times:** What changed?\n\n**Silva:** Nothing. We kept training.\n\n**Velt Times:** That is all?\n\n"
        "**Silva:** We also got a new goalkeeper.",
        [
            ("We never gave up", "direct", None, {"mention": None}),
            ("What changed?", "direct", "Velt Times", {}),
            ("Nothing. We kept training.", "direct", "Marta Silva", {}),
            ("That is all?", "direct", "Velt Times", {}),
            ("We also got a new goalkeeper.", "direct", "Marta Silva", {}),
        ],
        title='Interview: "We never gave up"',
        author="Tom Reed",
    ),
    Article(
        "a medium that ends its sentence",
        'Foreign Minister Sergey Laurov sat down on Sunday. "There can be no dialogue without respect," he told '
        "Channel One. Laurov added that the West wanted another history.",
        [
            ("There can be no dialogue without respect,", "direct", "Sergey Laurov", {"venue": "Channel One"}),
            ("that the West wanted another history", "indirect", "Sergey Laurov", {"cue": "added", "venue": None}),
        ],
    ),
    Article(
        "residents of a street, and two who speak as they",
        'Residents of Elm Street said the noise began at midnight. "It was like a train," one neighbor said.\n\nPolice '
        'Chief Bob Dorn and Mayor Sue Lind met the press. "We are looking for two men," they said. Dorn said the men '
        "were armed.",
        [
            ("the noise began at midnight", "indirect", None, {"mention": "Residents of Elm Street"}),
            ("It was like a train,", "direct", None, {}),
            ("We are looking for two men,", "direct", "Bob Dorn and Sue Lind", {"mention": "they"}),
            ("the men were armed", "indirect", "Bob Dorn", {"role": "Police Chief"}),
        ],
    ),
    Article(
        "months and days without a year",
        "In March, President Omar Diallo said the debt would be paid by June 2022. On April 12, he told lawmakers that "
        "it could not be paid.",
        [
            ("the debt would be paid by June 2022", "indirect", "Omar Diallo", {"said_on": "2021-03"}),
            ("that it could not be paid", "indirect", "Omar Diallo", {"said_on": "2021-04-12"}),
        ],
    ),
    Article(
        "Windows line ends",
        'Mayor Eva Lang closed the school.\r\n\r\n"The roof is not safe," Lang said on Monday.\r\n\r\n"We will rebuild '
        'it," she added.\r\n',
        [
            ("The roof is not safe,", "direct", "Eva Lang", {"said_on": "2021-05-03"}),
            ("We will rebuild it,", "direct", "Eva Lang", {"said_on": "2021-05-03"}),
        ],
    ),
    Article(
        "a mark that is never closed",
        'The sign had a "No entry that nobody read.\n\n"We saw it," said shopkeeper Leo Marsh. "We went in anyway."',
        [("We saw it, We went in anyway.", "direct", "Leo Marsh", {})],
    ),
]
