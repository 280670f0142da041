"""Hand-written transcripts of briefings, press conferences and calls as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

# ruff: noqa: E501 (texts stand as they lie on a disk)

from tests.index.extract.files import File

BRIEFING_FILES = [
    File(
        "state department briefing",
        """\
Department Press Briefing – March 14, 2022
03/14/2022 04:12 PM EDT
Department Press Briefing

Neil Prior, Department Spokesperson
Washington, D.C.

2:05 p.m. EST

MR PRIOR: Good afternoon, everyone. Happy Monday. I have one thing at the top, and then I'm happy to take your questions.

The United States welcomes the announcement today by the Government of Velt that it will reopen its border crossings.

And with that – Matt.

QUESTION: Thanks. Just on Velt, do you have any reason to believe that this will last, or is this just —

MR PRIOR: Well, I'm not going to speculate.

QUESTION: Okay. But you have seen —

QUESTION: (Inaudible.)

MR PRIOR: One at a time. Let me finish with Matt. (Laughter.)

QUESTION: No, go ahead. I'll come back to it.

MR PRIOR: As the Secretary has said, we will judge the authorities in Arden by what they do, not by what they say.

Yes, Said.

QUESTION: Thank you, Ned. Very quickly, on the Palmyran issue. The prime minister said yesterday that settlements will go on. What is your response to that?

MR PRIOR: Our position has not changed. We oppose any unilateral step.

QUESTION: Thank you.

MR PRIOR: Thank you all very much.

(The briefing was concluded at 3:14 p.m.)

# # #
""",
        {"title": "Department Press Briefing – March 14, 2022", "published": "2022-03-14"},
        [
            (
                "Good afternoon, everyone. Happy Monday. I have one thing at the top, and then I'm happy to take your questions. The United States welcomes the announcement today by the Government of Velt that it will reopen its border crossings. And with that – Matt.",
                "direct",
                "Neil Prior",
                {"role": "Department Spokesperson", "said_on": "2022-03-14"},
            ),
            (
                "Thanks. Just on Velt, do you have any reason to believe that this will last, or is this just —",
                "direct",
                None,
                {"mention": "QUESTION"},
            ),
            ("Well, I'm not going to speculate.", "direct", "Neil Prior", {"role": "Department Spokesperson"}),
            ("Okay. But you have seen —", "direct", None, {}),
            ("One at a time. Let me finish with Matt.", "direct", "Neil Prior", {}),
            ("No, go ahead. I'll come back to it.", "direct", None, {}),
            (
                "As the Secretary has said, we will judge the authorities in Arden by what they do, not by what they say. Yes, Said.",
                "direct",
                "Neil Prior",
                {},
            ),
            (
                "Thank you, Ned. Very quickly, on the Palmyran issue. The prime minister said yesterday that settlements will go on. What is your response to that?",
                "direct",
                None,
                {},
            ),
            ("Our position has not changed. We oppose any unilateral step.", "direct", "Neil Prior", {}),
            ("Thank you.", "direct", None, {}),
            ("Thank you all very much.", "direct", "Neil Prior", {}),
        ],
    ),
    File(
        "joint press conference",
        """\
Joint press conference by President Ilva Sandor and NATO Secretary General Jon Stolberg
1 June 2023

Oana Lungu, NATO Spokesperson: Good afternoon. The President and the Secretary General will give short statements and then take questions.

President Ilva Sandor: Dear Jon, welcome to Kisnev. This is a historic day for my country.

NATO Secretary General Jon Stolberg: Thank you, dear Ilva. It is great to be here.

Oana Lungu: We go to Digi.

Digi24: A question for the Secretary General. Will Velt be invited in Vilna?

NATO Secretary General: Allies will decide together, and I will not preempt that decision.

Oana Lungu: The lady over there.

Journalist (Radio Velt): Madam President, are you satisfied?

President Ilva Sandor: I am never satisfied. But I am hopeful.
""",
        {"published": "2023-06-01"},
        [
            (
                "Good afternoon. The President and the Secretary General will give short statements and then take questions.",
                "direct",
                "Oana Lungu",
                {"role": "NATO Spokesperson", "said_on": "2023-06-01"},
            ),
            (
                "Dear Jon, welcome to Kisnev. This is a historic day for my country.",
                "direct",
                "Ilva Sandor",
                {"role": "President"},
            ),
            (
                "Thank you, dear Ilva. It is great to be here.",
                "direct",
                "Jon Stolberg",
                {"role": "NATO Secretary General"},
            ),
            ("We go to Digi.", "direct", "Oana Lungu", {}),
            ("A question for the Secretary General. Will Velt be invited in Vilna?", "direct", "Digi24", {}),
            ("Allies will decide together, and I will not preempt that decision.", "direct", "Jon Stolberg", {}),
            ("The lady over there.", "direct", "Oana Lungu", {}),
            ("Madam President, are you satisfied?", "direct", None, {}),
            ("I am never satisfied. But I am hopeful.", "direct", "Ilva Sandor", {}),
        ],
    ),
    File(
        "ministry briefing with outlets as labels",
        """\
Foreign Ministry Spokesperson Hua Lin's Regular Press Conference on August 3, 2022

AFP: The Speaker has landed on the island. What is your comment?

Hua Lin: China strongly condemns this visit. We have made our position clear many times.

The responsibility lies with the other side.

Bloomberg: Will there be sanctions?

Hua Lin: You just need to be patient.

CCTV: According to reports, a spokesperson for the White House said yesterday that there was no change of policy. Do you have any comment?

Hua Lin: Actions speak louder than words.

Follow-up: So there is no hope for dialogue?

Hua Lin: The door is shut by those who slammed it.
""",
        {"published": "2022-08-03"},
        [
            ("The Speaker has landed on the island. What is your comment?", "direct", "AFP", {}),
            (
                "China strongly condemns this visit. We have made our position clear many times. The responsibility lies with the other side.",
                "direct",
                "Hua Lin",
                {"role": "Foreign Ministry Spokesperson", "said_on": "2022-08-03"},
            ),
            ("Will there be sanctions?", "direct", "Bloomberg", {}),
            ("You just need to be patient.", "direct", "Hua Lin", {}),
            (
                "According to reports, a spokesperson for the White House said yesterday that there was no change of policy. Do you have any comment?",
                "direct",
                "CCTV",
                {},
            ),
            ("Actions speak louder than words.", "direct", "Hua Lin", {}),
            ("So there is no hope for dialogue?", "direct", None, {}),
            ("The door is shut by those who slammed it.", "direct", "Hua Lin", {}),
        ],
    ),
    File(
        "pentagon briefing",
        """\
Pentagon Press Secretary Holds a Press Briefing, August 30, 2021
Pentagon Press Secretary Jon Kirbey; Major General Hank Tyler, Joint Staff Deputy Director

MR. KIRBEY: All right, good morning, everybody. General Tyler will go first.

MAJ. GEN. TYLER: Good morning. As of this morning, more than 122,000 people have been evacuated.

MR. KIRBEY: Okay, thank you, General. Bob.

Q: Thank you. General, can you tell us about the rocket attack?

GEN. TYLER: There were five rockets. Three landed with no effect.

MR. KIRBEY: Tara? Tara Copp.

Q: Thank you, Jon. (inaudible) the retrograde of forces?

MR. KIRBEY: I'm not going to get into that.

(CROSSTALK)

MR. KIRBEY: Okay, folks, thanks. Got to go.
""",
        {"title": "Pentagon Press Secretary Holds a Press Briefing, August 30, 2021", "published": "2021-08-30"},
        [
            (
                "All right, good morning, everybody. General Tyler will go first.",
                "direct",
                "Jon Kirbey",
                {"role": "Pentagon Press Secretary", "said_on": "2021-08-30"},
            ),
            (
                "Good morning. As of this morning, more than 122,000 people have been evacuated.",
                "direct",
                "Hank Tyler",
                {},
            ),
            ("Okay, thank you, General. Bob.", "direct", "Jon Kirbey", {}),
            ("Thank you. General, can you tell us about the rocket attack?", "direct", None, {}),
            ("There were five rockets. Three landed with no effect.", "direct", "Hank Tyler", {}),
            ("Tara? Tara Copp.", "direct", "Jon Kirbey", {}),
            ("Thank you, Jon. the retrograde of forces?", "direct", None, {}),
            ("I'm not going to get into that.", "direct", "Jon Kirbey", {}),
            ("Okay, folks, thanks. Got to go.", "direct", "Jon Kirbey", {}),
        ],
    ),
    File(
        "briefing with a list of speakers",
        """\
TRANSCRIPT OF THE MANAGING DIRECTOR'S PRESS BRIEFING

October 13, 2022

SPEAKERS:
Kristina Georgescu, Managing Director, World Credit Fund
Gerald Ricke, Director, Communications Department, World Credit Fund

*  *  *  *  *

MR. RICKE: Good morning, everyone, and welcome. The Managing Director will begin with a few remarks.

MS. GEORGESCU: Thank you very much, Gerald. The world is in a period of historic fragility.

Three things matter most: inflation, debt, and food.

QUESTIONER: Good morning. Shawn Donner with Bloomfield. Are you worried about Britain?

MS. GEORGESCU: We have had very constructive discussions with the Chancellor.

MR. RICKE: Next, the gentleman in the second row.

QUESTIONER: How much will Velt need?

MS. GEORGESCU: Between three and four billion dollars a month.
""",
        {"published": "2022-10-13"},
        [
            (
                "Good morning, everyone, and welcome. The Managing Director will begin with a few remarks.",
                "direct",
                "Gerald Ricke",
                {"said_on": "2022-10-13", "role": "Director"},
            ),
            (
                "Thank you very much, Gerald. The world is in a period of historic fragility. Three things matter most: inflation, debt, and food.",
                "direct",
                "Kristina Georgescu",
                {"role": "Managing Director"},
            ),
            ("Good morning. Shawn Donner with Bloomfield. Are you worried about Britain?", "direct", None, {}),
            ("We have had very constructive discussions with the Chancellor.", "direct", "Kristina Georgescu", {}),
            ("Next, the gentleman in the second row.", "direct", "Gerald Ricke", {}),
            ("How much will Velt need?", "direct", None, {}),
            ("Between three and four billion dollars a month.", "direct", "Kristina Georgescu", {}),
        ],
    ),
    File(
        "australian pm transcript",
        """\
TRANSCRIPT
THE HON. SCOTT MORRISEY MP
PRIME MINISTER
DOORSTOP
23 AUGUST 2021

PRIME MINISTER: Good morning, everyone. It is always darkest before the dawn.

The plan is safe, and I am sticking to it.

JOURNALIST: Prime Minister, when will the borders open?

PRIME MINISTER: When we get to seventy per cent. And we will get there.

JOURNALIST: What if the states refuse?

PRIME MINISTER: That would be breaking a deal with the people. Thank you all.

ENDS
""",
        {"published": "2021-08-23"},
        [
            (
                "Good morning, everyone. It is always darkest before the dawn. The plan is safe, and I am sticking to it.",
                "direct",
                "Scott Morrisey",
                {"role": "Prime Minister", "said_on": "2021-08-23"},
            ),
            ("Prime Minister, when will the borders open?", "direct", None, {}),
            ("When we get to seventy per cent. And we will get there.", "direct", "Scott Morrisey", {}),
            ("What if the states refuse?", "direct", None, {}),
            ("That would be breaking a deal with the people. Thank you all.", "direct", "Scott Morrisey", {}),
        ],
    ),
    File(
        "air force one gaggle",
        """\
Press Gaggle by Press Secretary Karen Jean-Paul En Route Clevelund, OH

July 06, 2022
Press Briefings
Aboard Air Force One
En Route Clevelund, Ohio

12:16 P.M. EDT

MS. JEAN-PAUL: All right. As you all know, we are on our way to Clevelund.

Go ahead, Zeke.

Q    Thanks, Karen. Did the President speak with the family?

MS. JEAN-PAUL: He did. He spoke with her this morning, and he read her the letter.

Q    Is he considering an exchange?

MS. JEAN-PAUL: I'm not going to negotiate from the plane.

Q    One more on gas prices --

MS. JEAN-PAUL: I think we're landing. Thanks, everybody.

12:31 P.M. EDT
""",
        {"published": "2022-07-06", "title": "Press Gaggle by Press Secretary Karen Jean-Paul En Route Clevelund, OH"},
        [
            (
                "All right. As you all know, we are on our way to Clevelund. Go ahead, Zeke.",
                "direct",
                "Karen Jean-Paul",
                {"role": "Press Secretary", "said_on": "2022-07-06"},
            ),
            ("Thanks, Karen. Did the President speak with the family?", "direct", None, {}),
            ("He did. He spoke with her this morning, and he read her the letter.", "direct", "Karen Jean-Paul", {}),
            ("Is he considering an exchange?", "direct", None, {}),
            ("I'm not going to negotiate from the plane.", "direct", "Karen Jean-Paul", {}),
            ("One more on gas prices --", "direct", None, {}),
            ("I think we're landing. Thanks, everybody.", "direct", "Karen Jean-Paul", {}),
        ],
    ),
    File(
        "press briefing with names and outlets",
        """\
Press briefing by Governor Dale Hobart
June 15, 2021

Governor Hobart: Thanks for coming. As of midnight, the mask order is gone.

Dana Poole, Velt Courier: Does that include schools?

Governor Hobart: It includes schools. The children have had enough of it, and so have I.

Sam Ortiz (KVLT): And buses?

Governor Hobart: Buses are federal.

Unidentified reporter: What if cases rise?

Governor Hobart: Then I'll be back here, and you'll be the first to know.
""",
        {"published": "2021-06-15"},
        [
            (
                "Thanks for coming. As of midnight, the mask order is gone.",
                "direct",
                "Dale Hobart",
                {"role": "Governor", "said_on": "2021-06-15"},
            ),
            ("Does that include schools?", "direct", "Dana Poole", {}),
            ("It includes schools. The children have had enough of it, and so have I.", "direct", "Dale Hobart", {}),
            ("And buses?", "direct", "Sam Ortiz", {"affiliation": "KVLT"}),
            ("Buses are federal.", "direct", "Dale Hobart", {}),
            ("What if cases rise?", "direct", None, {}),
            ("Then I'll be back here, and you'll be the first to know.", "direct", "Dale Hobart", {}),
        ],
    ),
    File(
        "police press conference local tv",
        """\
Transcript: Chief Marla Stone on the Harrow Falls fire
KVLT News | August 19, 2022

CHIEF STONE: Thank you all for coming. At 2:14 this morning we got a call from a resident on Elm Street.

Eleven people are in the hospital. One of them is a child.

REPORTER 1: Do you have a suspect?

CHIEF STONE: We have a person of interest. I won't say more.

REPORTER 2: Was the building up to code?

FIRE MARSHAL LEE: It was inspected in May. There were no sprinklers, and none were required.

REPORTER 1: Chief, is the child going to make it?

CHIEF STONE: We are praying. That's what I've got.
""",
        {"title": "Transcript: Chief Marla Stone on the Harrow Falls fire", "published": "2022-08-19"},
        [
            (
                "Thank you all for coming. At 2:14 this morning we got a call from a resident on Elm Street. Eleven people are in the hospital. One of them is a child.",
                "direct",
                "Marla Stone",
                {"role": "Chief", "said_on": "2022-08-19"},
            ),
            ("Do you have a suspect?", "direct", None, {}),
            ("We have a person of interest. I won't say more.", "direct", "Marla Stone", {}),
            ("Was the building up to code?", "direct", None, {}),
            (
                "It was inspected in May. There were no sprinklers, and none were required.",
                "direct",
                "Lee",
                {"role": "Fire Marshal"},
            ),
            ("Chief, is the child going to make it?", "direct", None, {}),
            ("We are praying. That's what I've got.", "direct", "Marla Stone", {}),
        ],
    ),
    File(
        "earnings call prepared",
        """\
Pomona Corp (POM) Q2 2023 Earnings Call Transcript

Pomona Corp (POM -1.2%)
Q2 2023 Earnings Call
Aug 03, 2023, 5:00 p.m. ET

Contents:
Prepared Remarks
Questions and Answers
Call Participants

Prepared Remarks:

Operator

Good afternoon, and welcome to the Pomona Corp Q2 2023 earnings conference call. [Operator instructions] I would now like to turn the call over to Suhasini Rao, director of investor relations.

Suhasini Rao -- Director of Investor Relations

Thank you. Good afternoon. Speaking first today is our CEO, Tim Aldous.

Tim Aldous -- Chief Executive Officer

Thank you, Suhasini. Today we report revenue of $81.8 billion. We set an all-time record in services.

Questions & Answers:

Operator

Our first question is from Shanna Quill with Credit Nord.

Shanna Quill -- Credit Nord -- Analyst

Hi, thanks. Could you talk about India?

Tim Aldous -- Chief Executive Officer

India is a great market for us. We did set a record there.

Operator

This concludes today's call. You may now disconnect.

Duration: 0 minutes

Call participants:

Suhasini Rao -- Director of Investor Relations

Tim Aldous -- Chief Executive Officer

Shanna Quill -- Credit Nord -- Analyst

More POM analysis

All earnings call transcripts
""",
        {"title": "Pomona Corp (POM) Q2 2023 Earnings Call Transcript"},
        [
            (
                "Good afternoon, and welcome to the Pomona Corp Q2 2023 earnings conference call. I would now like to turn the call over to Suhasini Rao, director of investor relations.",
                "direct",
                None,
                {"mention": "Operator"},
            ),
            (
                "Thank you. Good afternoon. Speaking first today is our CEO, Tim Aldous.",
                "direct",
                "Suhasini Rao",
                {"role": "Director of Investor Relations", "said_on": "2023-08-03"},
            ),
            (
                "Thank you, Suhasini. Today we report revenue of $81.8 billion. We set an all-time record in services.",
                "direct",
                "Tim Aldous",
                {"role": "Chief Executive Officer"},
            ),
            ("Our first question is from Shanna Quill with Credit Nord.", "direct", None, {}),
            (
                "Hi, thanks. Could you talk about India?",
                "direct",
                "Shanna Quill",
                {"role": "Analyst", "affiliation": "Credit Nord"},
            ),
            ("India is a great market for us. We did set a record there.", "direct", "Tim Aldous", {}),
            ("This concludes today's call. You may now disconnect.", "direct", None, {}),
        ],
    ),
    File(
        "un noon briefing",
        """\
Daily Press Briefing by the Office of the Spokesperson for the Secretary-General
11 May 2021

The following is a near-verbatim transcript of today's noon briefing by Farhan Haqqani, Deputy Spokesman for the Secretary-General.

Question: Thank you, Farhan. Has the Secretary-General spoken to anybody in the region?

Deputy Spokesman: He has been in touch with the parties. I have no calls to announce.

Question: And the Council?

Deputy Spokesman: The Council meets again tomorrow.

Correspondent: They met today and said nothing.

Deputy Spokesman: That is for the members of the Council to answer, not for me.
""",
        {
            "title": "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General",
            "published": "2021-05-11",
        },
        [
            ("Thank you, Farhan. Has the Secretary-General spoken to anybody in the region?", "direct", None, {}),
            (
                "He has been in touch with the parties. I have no calls to announce.",
                "direct",
                "Farhan Haqqani",
                {"said_on": "2021-05-11"},
            ),
            ("And the Council?", "direct", None, {}),
            ("The Council meets again tomorrow.", "direct", "Farhan Haqqani", {}),
            ("They met today and said nothing.", "direct", None, {}),
            ("That is for the members of the Council to answer, not for me.", "direct", "Farhan Haqqani", {}),
        ],
    ),
]
