"""Hand-written transcripts of many forms as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

from tests.index.extract.files import File

TRANSCRIPT_FILES = [
    File(
        "spiegel interview",
        "'We Can No Longer Look Away'\nInterview with Foreign Minister Annika Baerwald\nDER SPIEGEL, 14 April "
        "2022\n\nFor months, Foreign Minister Annika Baerwald has been under pressure to send more aid. Our "
        "reporters met her on a train to Velt.\n\nSPIEGEL: Ms. Baerwald, has your government waited too long?\n\n"
        "Baerwald: We have done what we could. But I admit: We could have done it faster.\n\nSPIEGEL: What would you "
        "say to those who lost everything?\n\nBaerwald: That we will stand by them. I was in Arden last week, and a "
        'woman told me, "Please do not forget us." I have not forgotten her.\n\nIn the end, it comes down to '
        "trust.\n\nSPIEGEL: Ms. Baerwald, we thank you for this interview.\n\nInterview conducted by Jonas Hick and "
        "Mara Schult",
        {
            "title": "'We Can No Longer Look Away'",
            "outlet": "DER SPIEGEL",
            "published": "2022-04-14",
        },
        [
            (
                "We Can No Longer Look Away",
                "direct",
                None,
                {},
            ),
            (
                "Ms. Baerwald, has your government waited too long?",
                "direct",
                "Der Spiegel",
                {},
            ),
            (
                "We have done what we could. But I admit: We could have done it faster.",
                "direct",
                "Annika Baerwald",
                {"role": "Foreign Minister", "said_on": "2022-04-14"},
            ),
            (
                "What would you say to those who lost everything?",
                "direct",
                "Der Spiegel",
                {},
            ),
            (
                'That we will stand by them. I was in Arden last week, and a woman told me, "Please do not forget '
                'us." I have not forgotten her. In the end, it comes down to trust.',
                "direct",
                "Annika Baerwald",
                {},
            ),
            (
                "Ms. Baerwald, we thank you for this interview.",
                "direct",
                "Der Spiegel",
                {},
            ),
        ],
    ),
    File(
        "podcast with timestamps",
        "Episode 41: The Price of Salt\nThe Long Table Podcast\nReleased: 9 November 2023\n\n[00:00:04] HELEN VOSS "
        "(HOST): Welcome back to the show. Today we talk about salt.\n\n[00:00:31] DR. IMRAN SADIQ (GUEST): Thank "
        "you for having me, Helen.\n\n[00:01:02] HELEN VOSS: Is salt getting scarce?\n\n[00:01:10] DR. IMRAN SADIQ: "
        "No. It's getting expensive, which is not the same thing.\n\n[music]\n\n[00:12:31] HELEN VOSS: We'll be back "
        "next week.",
        {
            "title": "Episode 41: The Price of Salt",
            "published": "2023-11-09",
        },
        [
            (
                "Welcome back to the show. Today we talk about salt.",
                "direct",
                "Helen Voss",
                {"role": "Host"},
            ),
            (
                "Thank you for having me, Helen.",
                "direct",
                "Imran Sadiq",
                {},
            ),
            (
                "Is salt getting scarce?",
                "direct",
                "Helen Voss",
                {},
            ),
            (
                "No. It's getting expensive, which is not the same thing.",
                "direct",
                "Imran Sadiq",
                {},
            ),
            (
                "We'll be back next week.",
                "direct",
                "Helen Voss",
                {},
            ),
        ],
    ),
    File(
        "rev.com transcript with times behind names",
        "Governor Dale Whitlock Press Conference Transcript April 2\nApr 2, 2024\n\nDale Whitlock: (00:02)\nGood "
        "afternoon, everybody. The bridge is closed until further notice.\n\nSpeaker 2: (00:41)\nGovernor, how long "
        "will repairs take?\n\nDale Whitlock: (00:44)\nI don't want to guess. The engineers are telling us weeks, "
        "not months.\n\nDr. Priya Nair: (01:15)\nLet me add that no toxic material reached the water.",
        {
            "title": "Governor Dale Whitlock Press Conference Transcript April 2",
            "published": "2024-04-02",
        },
        [
            (
                "Good afternoon, everybody. The bridge is closed until further notice.",
                "direct",
                "Dale Whitlock",
                {"role": "Governor"},
            ),
            (
                "Governor, how long will repairs take?",
                "direct",
                None,
                {"mention": "Speaker 2"},
            ),
            (
                "I don't want to guess. The engineers are telling us weeks, not months.",
                "direct",
                "Dale Whitlock",
                {},
            ),
            (
                "Let me add that no toxic material reached the water.",
                "direct",
                "Priya Nair",
                {},
            ),
        ],
    ),
    File(
        "joint press availability",
        "Secretary Anton Blinker And President Volodar Zelin At a Joint Press Availability\n\nREMARKS\n\nANTON "
        "BLINKER, SECRETARY OF STATE\n\nMARIINSKY PALACE\n\nKYRA, VELT\n\nMAY 6, 2021\n\nPRESIDENT ZELIN: (Via "
        "interpreter) Good afternoon. I am grateful to the Secretary for his visit.\n\nSECRETARY BLINKER: Thank you, "
        "Mr. President. We stand with you.\n\nMODERATOR: We have time for two questions. Maria Kolesnyk, Channel "
        "5.\n\nQUESTION: (Via interpreter) Mr. Secretary, will there be new weapons?\n\nSECRETARY BLINKER: We are "
        "actively looking at it.\n\nPRESIDENT ZELIN (via interpreter): I can add that we discussed it today.",
        {
            "title": "Secretary Anton Blinker And President Volodar Zelin At a Joint Press Availability",
            "published": "2021-05-06",
        },
        [
            (
                "Good afternoon. I am grateful to the Secretary for his visit.",
                "direct",
                "Volodar Zelin",
                {"role": "President"},
            ),
            (
                "Thank you, Mr. President. We stand with you.",
                "direct",
                "Anton Blinker",
                {},
            ),
            (
                "We have time for two questions. Maria Kolesnyk, Channel 5.",
                "direct",
                None,
                {"mention": "MODERATOR"},
            ),
            (
                "Mr. Secretary, will there be new weapons?",
                "direct",
                None,
                {},
            ),
            (
                "We are actively looking at it.",
                "direct",
                "Anton Blinker",
                {},
            ),
            (
                "I can add that we discussed it today.",
                "direct",
                "Volodar Zelin",
                {},
            ),
        ],
    ),
    File(
        "hansard with labels in lines of their own",
        "Engagements\nVolume 744: debated on Wednesday 17 January 2024\n\nQ1. Sarah Oduya (Velt North) (Lab)\nIf he "
        "will list his official engagements for Wednesday 17 January.\n\nThe Prime Minister (Rafe Sandeman)\nThis "
        "morning I had meetings with ministerial colleagues and others.\n\nKeir Starling (Holborn and St Pancras) "
        "(Lab)\nI would like to send my condolences to the families in Arden. When did the Prime Minister first know "
        "about the report?\n\nThe Prime Minister\nI refer the right hon. and learned Gentleman to the answer I gave "
        "last week.\n\nMr Speaker\nOrder. The question must be heard.\n\nStephen Flint (Aberdeen South) (SNP)\nThe "
        "people of Scotland deserve better.",
        {
            "title": "Engagements",
            "published": "2024-01-17",
        },
        [
            (
                "If he will list his official engagements for Wednesday 17 January.",
                "direct",
                "Sarah Oduya",
                {},
            ),
            (
                "This morning I had meetings with ministerial colleagues and others.",
                "direct",
                "Rafe Sandeman",
                {"role": "Prime Minister"},
            ),
            (
                "I would like to send my condolences to the families in Arden. When did the Prime Minister first "
                "know about the report?",
                "direct",
                "Keir Starling",
                {},
            ),
            (
                "I refer the right hon. and learned Gentleman to the answer I gave last week.",
                "direct",
                "Rafe Sandeman",
                {},
            ),
            (
                "Order. The question must be heard.",
                "direct",
                None,
                {"mention": "Mr Speaker"},
            ),
            (
                "The people of Scotland deserve better.",
                "direct",
                "Stephen Flint",
                {},
            ),
        ],
    ),
    File(
        "hansard with colons",
        "House of Commons\nWednesday 17 January 2024\n\nMr. Speaker: Order. We now come to the statement.\n\nThe "
        "Secretary of State for Transport (Mark Harlow): With permission, I should like to make a statement on rail. "
        "The line will open in 2031.\n\nLouise Haigh-Brown (Sheffield, Heeley) (Lab): I thank the Secretary of State "
        "for advance sight of his statement. Is this not a humiliation?\n\nMark Harlow: No, it is not.\n\nHon. "
        "Members: Hear, hear!\n\nSir Edward Lyle (Gainsford) (Con): Will my right hon. Friend look at freight as "
        "well?\n\nMark Harlow: I am always delighted to look at freight.",
        {
            "title": "House of Commons",
            "published": "2024-01-17",
        },
        [
            (
                "Order. We now come to the statement.",
                "direct",
                None,
                {"mention": "Mr. Speaker"},
            ),
            (
                "With permission, I should like to make a statement on rail. The line will open in 2031.",
                "direct",
                "Mark Harlow",
                {"role": "Secretary of State for Transport"},
            ),
            (
                "I thank the Secretary of State for advance sight of his statement. Is this not a humiliation?",
                "direct",
                "Louise Haigh-Brown",
                {},
            ),
            (
                "No, it is not.",
                "direct",
                "Mark Harlow",
                {},
            ),
            (
                "Hear, hear!",
                "direct",
                None,
                {},
            ),
            (
                "Will my right hon. Friend look at freight as well?",
                "direct",
                "Edward Lyle",
                {},
            ),
            (
                "I am always delighted to look at freight.",
                "direct",
                "Mark Harlow",
                {},
            ),
        ],
    ),
    File(
        "european parliament debate",
        "Verbatim report of proceedings\nTuesday, 5 July 2022 - Strasbourg\n\n2. Floods in Arden (debate)\n\n"
        "President. – The next item is the debate on the floods in Arden.\n\nJosep Borrull, Vice-President of the "
        "Commission. – Madam President, honourable Members, the water has come and it has not gone.\n\nManfred "
        "Wobber, on behalf of the PPE Group. – (DE) Madam President, colleagues, we must act now.\n\nYlva Nystrand "
        "(S&D). – (SV) Madam President, where is the money?\n\nPresident. – Thank you. That concludes the debate.",
        {
            "title": "Verbatim report of proceedings",
            "published": "2022-07-05",
        },
        [
            (
                "The next item is the debate on the floods in Arden.",
                "direct",
                None,
                {"mention": "President"},
            ),
            (
                "Madam President, honourable Members, the water has come and it has not gone.",
                "direct",
                "Josep Borrull",
                {"role": "Vice-President of the Commission"},
            ),
            (
                "Madam President, colleagues, we must act now.",
                "direct",
                "Manfred Wobber",
                {},
            ),
            (
                "Madam President, where is the money?",
                "direct",
                "Ylva Nystrand",
                {},
            ),
            (
                "Thank you. That concludes the debate.",
                "direct",
                None,
                {},
            ),
        ],
    ),
    File(
        "senate hearing wrapped at 72 columns",
        "NOMINATION OF JANE COLE TO BE SECRETARY OF ENERGY\nThursday, February 4, 2021\n\n    The Chairman. The "
        "committee will come to order. This morning we\nmeet to consider the nomination of Jane Cole to be the "
        "Secretary of\nEnergy.\n    Senator Barrasol. Thank you, Mr. Chairman. I have concerns about\nthis nominee, "
        "and I will say so plainly.\n    [Laughter.]\n    The Chairman. Ms. Cole, you may begin.\n\n           "
        "STATEMENT OF HON. JANE COLE, NOMINEE TO BE\n                       SECRETARY OF ENERGY\n\n    Ms. Cole. "
        "Thank you, Mr. Chairman. It is an honor to be here. I grew\nup near a coal mine, and I know what it means "
        "when it closes.\n    Senator Barrasol. Do you support the pipeline?\n    Ms. Cole. I have not seen the "
        "study, Senator.",
        {
            "title": "NOMINATION OF JANE COLE TO BE SECRETARY OF ENERGY",
            "published": "2021-02-04",
        },
        [
            (
                "The committee will come to order. This morning we meet to consider the nomination of Jane Cole to "
                "be the Secretary of Energy.",
                "direct",
                None,
                {"mention": "The Chairman"},
            ),
            (
                "Thank you, Mr. Chairman. I have concerns about this nominee, and I will say so plainly.",
                "direct",
                "Barrasol",
                {"role": "Senator"},
            ),
            (
                "Ms. Cole, you may begin.",
                "direct",
                None,
                {},
            ),
            (
                "Thank you, Mr. Chairman. It is an honor to be here. I grew up near a coal mine, and I know what it "
                "means when it closes.",
                "direct",
                "Jane Cole",
                {},
            ),
            (
                "Do you support the pipeline?",
                "direct",
                "Barrasol",
                {},
            ),
            (
                "I have not seen the study, Senator.",
                "direct",
                "Jane Cole",
                {},
            ),
        ],
    ),
    File(
        "court testimony",
        "STATE OF ARDEN v. CORVIN\nTrial transcript, day 4\nApril 7, 2021\n\nTHE COURT: Good morning. Call your next "
        "witness.\n\nMR. HALVERSEN: The State calls Peter Lund.\n\nPETER LUND, called as a witness by the State, "
        "having been first duly sworn, testified as follows:\n\nDIRECT EXAMINATION\n\nBY MR. HALVERSEN:\n\nQ. Mr. "
        "Lund, where were you on the night of May 25?\n\nA. I was at home.\n\nQ. Did you hear anything?\n\nA. I "
        'heard a man shout, "Get out of here."\n\nMS. OKORO: Objection. Hearsay.\n\nTHE COURT: Overruled. You may '
        "answer.\n\nTHE WITNESS: He shouted it twice.\n\nCROSS-EXAMINATION\n\nBY MS. OKORO:\n\nQ. You were drinking "
        "that night, weren't you?\n\nA. One beer.",
        {
            "title": "STATE OF ARDEN v. CORVIN",
            "published": "2021-04-07",
        },
        [
            (
                "Good morning. Call your next witness.",
                "direct",
                None,
                {"mention": "THE COURT"},
            ),
            (
                "The State calls Peter Lund.",
                "direct",
                "Halversen",
                {},
            ),
            (
                "Mr. Lund, where were you on the night of May 25?",
                "direct",
                "Halversen",
                {},
            ),
            (
                "I was at home.",
                "direct",
                "Peter Lund",
                {},
            ),
            (
                "Did you hear anything?",
                "direct",
                "Halversen",
                {},
            ),
            (
                'I heard a man shout, "Get out of here."',
                "direct",
                "Peter Lund",
                {},
            ),
            (
                "Objection. Hearsay.",
                "direct",
                "Okoro",
                {},
            ),
            (
                "Overruled. You may answer.",
                "direct",
                None,
                {},
            ),
            (
                "He shouted it twice.",
                "direct",
                "Peter Lund",
                {},
            ),
            (
                "You were drinking that night, weren't you?",
                "direct",
                "Okoro",
                {},
            ),
            (
                "One beer.",
                "direct",
                "Peter Lund",
                {},
            ),
        ],
    ),
    File(
        "earnings call",
        "Norvik Robotics (NVR) Q3 2022 Earnings Call Transcript\nNov 3, 2022, 5:00 p.m. ET\n\nPrepared Remarks:\n\n"
        "Operator\n\nGood afternoon, and welcome to the Norvik Robotics third quarter conference call. [Operator "
        "instructions]\n\nLena Aldous -- Vice President, Investor Relations\n\nThank you, operator. With me today is "
        "our CEO, Marcus Thiele.\n\nMarcus Thiele -- Chief Executive Officer\n\nThanks, Lena. Revenue grew 14% to "
        "$210 million.\n\nWe are raising our guidance for the year.\n\nQuestions and Answers:\n\nOperator\n\nOur "
        "first question comes from Dana Whitfield of Carrow Securities.\n\nDana Whitfield -- Carrow Securities -- "
        "Analyst\n\nHi. How do you think about margins in Q4?\n\nMarcus Thiele -- Chief Executive Officer\n\nWe "
        "expect them to be flat, Dana.",
        {
            "title": "Norvik Robotics (NVR) Q3 2022 Earnings Call Transcript",
            "published": "2022-11-03",
        },
        [
            (
                "Good afternoon, and welcome to the Norvik Robotics third quarter conference call.",
                "direct",
                None,
                {"mention": "Operator"},
            ),
            (
                "Thank you, operator. With me today is our CEO, Marcus Thiele.",
                "direct",
                "Lena Aldous",
                {"role": "Vice President, Investor Relations"},
            ),
            (
                "Thanks, Lena. Revenue grew 14% to $210 million. We are raising our guidance for the year.",
                "direct",
                "Marcus Thiele",
                {"role": "Chief Executive Officer"},
            ),
            (
                "Our first question comes from Dana Whitfield of Carrow Securities.",
                "direct",
                None,
                {},
            ),
            (
                "Hi. How do you think about margins in Q4?",
                "direct",
                "Dana Whitfield",
                {},
            ),
            (
                "We expect them to be flat, Dana.",
                "direct",
                "Marcus Thiele",
                {},
            ),
        ],
    ),
    File(
        "interview with Q. and A. and an introduction",
        "Five questions for the astronomer Livia Marin\nBy Dan Cole\nScience Weekly\n22 June 2019\n\nLivia Marin "
        "found her first comet at the age of 14. She spoke to us by phone from Arden.\n\nQ. Why comets?\n\nA. "
        "Because they come back. Most things don't.\n\nQ. You were laughed at, at first.\n\nA. I was. My professor "
        'said, "Go home, girl." I stayed.\n\nThis interview has been edited for length and clarity.',
        {
            "title": "Five questions for the astronomer Livia Marin",
            "author": "Dan Cole",
            "outlet": "Science Weekly",
            "published": "2019-06-22",
        },
        [
            (
                "Why comets?",
                "direct",
                None,
                {"mention": "Q"},
            ),
            (
                "Because they come back. Most things don't.",
                "direct",
                "Livia Marin",
                {},
            ),
            (
                "You were laughed at, at first.",
                "direct",
                None,
                {},
            ),
            (
                'I was. My professor said, "Go home, girl." I stayed.',
                "direct",
                "Livia Marin",
                {},
            ),
        ],
    ),
    File(
        "labels on their own, bracketed roles",
        "Transcript: Mayoral debate\nWAVT Radio\nOctober 19, 2022\n\nParticipants: Nora Blythe (moderator), Sam "
        "Otieno (Democrat), Gail Pruitt (Republican)\n\nBLYTHE: Good evening. Mr. Otieno, you have one minute.\n\n"
        "OTIENO: Thank you, Nora. This city needs buses, not billboards.\n\nPRUITT: That's a slogan.\n\nOTIENO: It's "
        "a plan —\n\nPRUITT [interrupting]: It's a slogan, Sam.\n\nBLYTHE: One at a time, please.",
        {
            "title": "Transcript: Mayoral debate",
            "outlet": "WAVT Radio",
            "published": "2022-10-19",
        },
        [
            (
                "Good evening. Mr. Otieno, you have one minute.",
                "direct",
                "Nora Blythe",
                {},
            ),
            (
                "Thank you, Nora. This city needs buses, not billboards.",
                "direct",
                "Sam Otieno",
                {},
            ),
            (
                "That's a slogan.",
                "direct",
                "Gail Pruitt",
                {},
            ),
            (
                "It's a plan —",
                "direct",
                "Sam Otieno",
                {},
            ),
            (
                "It's a slogan, Sam.",
                "direct",
                "Gail Pruitt",
                {},
            ),
            (
                "One at a time, please.",
                "direct",
                "Nora Blythe",
                {},
            ),
        ],
    ),
    File(
        "white house remarks",
        "Remarks by President Barden at Signing of the Rivers Act\nThe White House\nOffice of the Press Secretary\n"
        "For Immediate Release\nNovember 15, 2021\n\nEast Room\n\n3:04 P.M. EST\n\nTHE PRESIDENT: Thank you. Please, "
        "sit down. (Applause.)\n\nToday we're finally getting this done. My message to the people of Samar: We heard "
        "you.\n\nAUDIENCE MEMBER: We love you!\n\nTHE PRESIDENT: I love you back.\n\nEND 3:31 P.M. EST",
        {
            "title": "Remarks by President Barden at Signing of the Rivers Act",
            "published": "2021-11-15",
        },
        [
            (
                "Thank you. Please, sit down. Today we're finally getting this done. My message to the "
                "people of Samar: We heard you.",
                "direct",
                "Barden",
                {"role": "President"},
            ),
            (
                "We love you!",
                "direct",
                None,
                {"mention": "AUDIENCE MEMBER"},
            ),
            (
                "I love you back.",
                "direct",
                "Barden",
                {},
            ),
        ],
    ),
    File(
        "deposition with line forms",
        "DEPOSITION OF HAROLD PINCH\nTaken on March 3, 2019\n\nHAROLD PINCH, having been duly sworn, was examined "
        "and testified as follows:\n\nEXAMINATION BY MR. TATE:\n\nQ     State your name.\nA     Harold Pinch.\nQ     "
        "Did you sign the report?\nA     I signed what they gave me.\nMR. DOLAN:  Objection to form.\nTHE WITNESS:  "
        "I did not read it.\nQ     You did not read it?\nA     No.",
        {
            "title": "DEPOSITION OF HAROLD PINCH",
            "published": "2019-03-03",
        },
        [
            (
                "State your name.",
                "direct",
                "Tate",
                {},
            ),
            (
                "Harold Pinch.",
                "direct",
                "Harold Pinch",
                {},
            ),
            (
                "Did you sign the report?",
                "direct",
                "Tate",
                {},
            ),
            (
                "I signed what they gave me.",
                "direct",
                "Harold Pinch",
                {},
            ),
            (
                "Objection to form.",
                "direct",
                "Dolan",
                {},
            ),
            (
                "I did not read it.",
                "direct",
                "Harold Pinch",
                {},
            ),
            (
                "You did not read it?",
                "direct",
                "Tate",
                {},
            ),
            (
                "No.",
                "direct",
                "Harold Pinch",
                {},
            ),
        ],
    ),
    File(
        "committee transcript with parties and states",
        "SENATE COMMITTEE ON RIVERS HOLDS HEARING ON DAM SAFETY\nMAY 12, 2022\n\nSPEAKERS:\nSEN. LUIS ORTEGA "
        "(D-QUELL), CHAIRMAN\nSEN. PAM DREW (R-ARDEN)\nHANNAH ZOLLER, CHIEF ENGINEER, RIVERS AUTHORITY\n\nORTEGA: "
        "This hearing will come to order.\n\nMs. Zoller, you have five minutes.\n\nZOLLER: Thank you, Chairman "
        "Ortega, Ranking Member Drew.\n\nEvery dam in this country leaks. The question is how much.\n\nDREW: Ms. "
        'Zoller, you said "every dam." Every one?\n\nZOLLER: Every one, Senator.\n\n[*]',
        {
            "title": "SENATE COMMITTEE ON RIVERS HOLDS HEARING ON DAM SAFETY",
            "published": "2022-05-12",
        },
        [
            (
                "This hearing will come to order. Ms. Zoller, you have five minutes.",
                "direct",
                "Luis Ortega",
                {},
            ),
            (
                "Thank you, Chairman Ortega, Ranking Member Drew. Every dam in this country leaks. The question is "
                "how much.",
                "direct",
                "Hannah Zoller",
                {},
            ),
            (
                'Ms. Zoller, you said "every dam." Every one?',
                "direct",
                "Pam Drew",
                {},
            ),
            (
                "Every one, Senator.",
                "direct",
                "Hannah Zoller",
                {},
            ),
        ],
    ),
    File(
        "kremlin-style press conference",
        "Press conference following talks\nPresident of Arden\nJune 16, 2021\n19:05\nGeneva\n\nQuestion: Mr "
        "President, could you describe the talks?\n\nPresident of Arden Vadim Petrov: I think there was no "
        "hostility. On the contrary.\n\nOur meeting was constructive.\n\nQuestion: Alexei Gusev, Channel One.\n\nYou "
        "said before that relations had reached a low. Has that changed?\n\nVadim Petrov: It is difficult to say. "
        "(Laughter.) There is always hope.\n\nThank you.",
        {
            "title": "Press conference following talks",
            "published": "2021-06-16",
        },
        [
            (
                "Mr President, could you describe the talks?",
                "direct",
                None,
                {"mention": "Question"},
            ),
            (
                "I think there was no hostility. On the contrary. Our meeting was constructive.",
                "direct",
                "Vadim Petrov",
                {},
            ),
            (
                "Alexei Gusev, Channel One. You said before that relations had reached a low. Has that changed?",
                "direct",
                None,
                {},
            ),
            (
                "It is difficult to say. There is always hope. Thank you.",
                "direct",
                "Vadim Petrov",
                {},
            ),
        ],
    ),
    File(
        "interview with host and guest initials",
        "Transcript: The Sunday Hour\nMay 9, 2021\nHost: Kate Brill\nGuest: Senator Amy Burke\n\nKB: Senator, good "
        "morning.\n\nAB: Good morning, Kate.\n\nKB: Will you run again?\n\nAB: I'll tell you when I've told my "
        "husband.",
        {
            "title": "Transcript: The Sunday Hour",
            "published": "2021-05-09",
        },
        [
            (
                "Senator, good morning.",
                "direct",
                "Kate Brill",
                {},
            ),
            (
                "Good morning, Kate.",
                "direct",
                "Amy Burke",
                {},
            ),
            (
                "Will you run again?",
                "direct",
                "Kate Brill",
                {},
            ),
            (
                "I'll tell you when I've told my husband.",
                "direct",
                "Amy Burke",
                {},
            ),
        ],
    ),
    File(
        "otter transcript",
        "Council meeting 9 March 2022\n\nMayor Eva Lang  0:03\nGood evening. The first item is the school.\n\nKarl "
        "Brandt  0:15\nMadam Mayor, the roof is leaking.\n\nIt has leaked since October.\n\nMayor Eva Lang  1:02\nWe "
        "know. We will repair it.",
        {
            "title": "Council meeting 9 March 2022",
        },
        [
            (
                "Good evening. The first item is the school.",
                "direct",
                "Eva Lang",
                {"role": "Mayor"},
            ),
            (
                "Madam Mayor, the roof is leaking. It has leaked since October.",
                "direct",
                "Karl Brandt",
                {},
            ),
            (
                "We know. We will repair it.",
                "direct",
                "Eva Lang",
                {},
            ),
        ],
    ),
    File(
        "canadian hansard",
        "ORAL QUESTIONS\nHouse of Commons Debates\nWednesday, November 24, 2021\n\nHon. Erin Toolan (Leader of the "
        "Opposition, CPC): Mr. Speaker, prices are rising. When will the Prime Minister act?\n\nRight Hon. Justin "
        "Trudell (Prime Minister, Lib.): Mr. Speaker, we know families are struggling.\n\nSome hon. members: Oh, "
        "oh!\n\nThe Speaker: Order.\n\nHon. Erin Toolan: Mr. Speaker, that was not an answer.",
        {
            "published": "2021-11-24",
        },
        [
            (
                "Mr. Speaker, prices are rising. When will the Prime Minister act?",
                "direct",
                "Erin Toolan",
                {"role": "Leader of the Opposition"},
            ),
            (
                "Mr. Speaker, we know families are struggling.",
                "direct",
                "Justin Trudell",
                {"role": "Prime Minister"},
            ),
            (
                "Oh, oh!",
                "direct",
                None,
                {},
            ),
            (
                "Order.",
                "direct",
                None,
                {"mention": "The Speaker"},
            ),
            (
                "Mr. Speaker, that was not an answer.",
                "direct",
                "Erin Toolan",
                {},
            ),
        ],
    ),
    File(
        "select committee oral evidence",
        "Oral evidence: Dam safety, HC 412\nTuesday 8 March 2022\n\nMembers present: Clive Lowis (Chair); Rosie "
        "Duff; Stewart Malcolm.\n\nWitnesses\nI: Dr Hannah Zoller, Chief Engineer, Rivers Authority.\n\nQ1 Chair: "
        "Welcome, Dr Zoller. Is the Sar dam safe?\n\nDr Zoller: It is safe today, Chair.\n\nQ2 Rosie Duff: And "
        "tomorrow?\n\nDr Zoller: I cannot promise you tomorrow.\n\nQ3 Chair: Thank you.",
        {
            "title": "Oral evidence: Dam safety, HC 412",
            "published": "2022-03-08",
        },
        [
            (
                "Welcome, Dr Zoller. Is the Sar dam safe?",
                "direct",
                "Clive Lowis",
                {},
            ),
            (
                "It is safe today, Chair.",
                "direct",
                "Hannah Zoller",
                {},
            ),
            (
                "And tomorrow?",
                "direct",
                "Rosie Duff",
                {},
            ),
            (
                "I cannot promise you tomorrow.",
                "direct",
                "Hannah Zoller",
                {},
            ),
            (
                "Thank you.",
                "direct",
                "Clive Lowis",
                {},
            ),
        ],
    ),
    File(
        "security council verbatim record",
        "United Nations S/PV.8979\nSecurity Council\nSeventy-seventh year\n8979th meeting\nFriday, 25 February 2022, "
        "5 p.m.\nNew York\n\nThe President (spoke in Russian): The Council will now begin its consideration of the "
        "item on its agenda.\n\nMrs. Thomson-Gray (United States of America): Today we are addressing the unprovoked "
        "attack on Velt.\n\nMr. Nebenko (Arden) (spoke in Russian): We hear many lies today. Your draft is not "
        "balanced.\n\nMr. Kyslin (Velt): Let us observe a moment of silence.\n\nThe President (spoke in Russian): I "
        "shall now put the draft resolution to the vote.",
        {
            "published": "2022-02-25",
        },
        [
            (
                "The Council will now begin its consideration of the item on its agenda.",
                "direct",
                None,
                {},
            ),
            (
                "Today we are addressing the unprovoked attack on Velt.",
                "direct",
                "Thomson-Gray",
                {},
            ),
            (
                "We hear many lies today. Your draft is not balanced.",
                "direct",
                "Nebenko",
                {},
            ),
            (
                "Let us observe a moment of silence.",
                "direct",
                "Kyslin",
                {},
            ),
            (
                "I shall now put the draft resolution to the vote.",
                "direct",
                None,
                {},
            ),
        ],
    ),
    File(
        "congressional record",
        "WATERWAYS ACT\n(Senate - June 15, 2021)\n\nMr. DURKIN. Mr. President, I rise in support of the Waterways "
        "Act. Our locks are a century old.\n\nI have seen them. They leak.\n\nThe PRESIDING OFFICER. The Senator "
        "from Quell.\n\nMs. ORTEGA. Mr. President, I ask unanimous consent that the order for the quorum call be "
        "rescinded.\n\nThe PRESIDING OFFICER. Without objection, it is so ordered.\n\nMs. ORTEGA. Mr. President, I "
        "thank my friend from Arden.",
        {
            "title": "WATERWAYS ACT",
            "published": "2021-06-15",
        },
        [
            (
                "Mr. President, I rise in support of the Waterways Act. Our locks are a century old. I have seen "
                "them. They leak.",
                "direct",
                "Durkin",
                {},
            ),
            (
                "The Senator from Quell.",
                "direct",
                None,
                {},
            ),
            (
                "Mr. President, I ask unanimous consent that the order for the quorum call be rescinded.",
                "direct",
                "Ortega",
                {},
            ),
            (
                "Without objection, it is so ordered.",
                "direct",
                None,
                {},
            ),
            (
                "Mr. President, I thank my friend from Arden.",
                "direct",
                "Ortega",
                {},
            ),
        ],
    ),
    File(
        "seeking alpha call",
        "Pomona Inc. (POM) CEO Tim Aldous on Q2 2021 Results - Earnings Call Transcript\nJul. 27, 2021 8:16 PM ET\n\n"
        "Company Participants\n\nTessa Gray - Director, Investor Relations\nTim Aldous - CEO\n\nConference Call "
        "Participants\n\nKaty Hubert - Morrow Stanley\n\nOperator\n\nGood day, and welcome to the Pomona conference "
        "call.\n\nTessa Gray\n\nThank you. Speaking first today is Tim Aldous.\n\nTim Aldous\n\nThank you, Tessa. "
        "Today we report a June quarter record of $81 million.\n\nWe also opened two shops.\n\nOperator\n\nWe'll "
        "take our first question from Katy Hubert of Morrow Stanley.\n\nKaty Hubert\n\nThank you. What drove it?\n\n"
        "Tim Aldous\n\nPhones, Katy.",
        {
            "published": "2021-07-27",
        },
        [
            (
                "Good day, and welcome to the Pomona conference call.",
                "direct",
                None,
                {},
            ),
            (
                "Thank you. Speaking first today is Tim Aldous.",
                "direct",
                "Tessa Gray",
                {},
            ),
            (
                "Thank you, Tessa. Today we report a June quarter record of $81 million. We also opened two shops.",
                "direct",
                "Tim Aldous",
                {"role": "CEO"},
            ),
            (
                "We'll take our first question from Katy Hubert of Morrow Stanley.",
                "direct",
                None,
                {},
            ),
            (
                "Thank you. What drove it?",
                "direct",
                "Katy Hubert",
                {},
            ),
            (
                "Phones, Katy.",
                "direct",
                "Tim Aldous",
                {},
            ),
        ],
    ),
]
