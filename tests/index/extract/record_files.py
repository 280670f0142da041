"""Hand-written records of parliaments, courts, councils and debates as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

# ruff: noqa: E501 (texts stand as they lie on a disk)

from tests.index.extract.files import File

RECORD_FILES = [
    File(
        "un record",
        """\
S/PV.9021
Security Council
Seventy-seventh year
9021st meeting
Friday, 29 April 2022, 10 a.m.
New York

President: Ms. Woodrow (United Kingdom of Velt and Northern Arden)

Adoption of the agenda

The agenda was adopted.

Maintenance of international peace and security

The President: In accordance with rule 39 of the Council's provisional rules of procedure, I invite the Secretary-General to participate in this meeting.

I now give the floor to the Secretary-General.

The Secretary-General: Thank you, Madam President. I have just returned from Kyra. What I saw there I will not forget.

The President: I thank the Secretary-General for his briefing.

I shall now give the floor to those members of the Council who wish to make statements.

Mr. De Rivas (France) (spoke in French): I thank the Secretary-General for his commitment. France condemns the strikes.

Mrs. Nusseibeh (United Arab Emirates) (spoke in Arabic): At the outset, I would like to thank you, Madam.

Mr. Nebensky (Kostrava) (spoke in Russian): What we heard today is a fairy tale.

The meeting rose at 12.15 p.m.
""",
        {},
        [
            (
                "In accordance with rule 39 of the Council's provisional rules of procedure, I invite the Secretary-General to participate in this meeting. I now give the floor to the Secretary-General.",
                "direct",
                "Woodrow",
                {"mention": "The President"},
            ),
            (
                "Thank you, Madam President. I have just returned from Kyra. What I saw there I will not forget.",
                "direct",
                None,
                {},
            ),
            (
                "I thank the Secretary-General for his briefing. I shall now give the floor to those members of the Council who wish to make statements.",
                "direct",
                "Woodrow",
                {},
            ),
            (
                "I thank the Secretary-General for his commitment. France condemns the strikes.",
                "direct",
                "De Rivas",
                {},
            ),
            ("At the outset, I would like to thank you, Madam.", "direct", "Nusseibeh", {}),
            ("What we heard today is a fairy tale.", "direct", "Nebensky", {}),
        ],
    ),
    File(
        "bundestag translated",
        """\
German Federal Diet
19th session
Berlin, Sunday, 27 February 2022

President Bärbel Basten:
Good morning, dear colleagues! Please be seated. The session is open.

Olaf Schulte, Federal Chancellor:
Madam President! Esteemed members of this House! February 24 marks a turning point.
(Applause from the SPD, the Greens and the FDP)
We will set up a special fund for the armed forces.
(Prolonged applause – Shout from the AfD: Where is the money coming from?)
We want peace. But peace needs protection.

President Bärbel Basten:
The next speaker is the leader of the opposition.

Friedrich Merk (CDU/CSU):
Madam President! Ladies and gentlemen! Mr Chancellor, you have our support.

Dr. Alice Weidner (AfD):
You come too late, and you come with borrowed money.
(Heckling)
""",
        {"published": "2022-02-27"},
        [
            (
                "Good morning, dear colleagues! Please be seated. The session is open.",
                "direct",
                "Bärbel Basten",
                {"role": "President", "said_on": "2022-02-27"},
            ),
            (
                "Madam President! Esteemed members of this House! February 24 marks a turning point. We will set up a special fund for the armed forces. We want peace. But peace needs protection.",
                "direct",
                "Olaf Schulte",
                {"role": "Federal Chancellor"},
            ),
            ("The next speaker is the leader of the opposition.", "direct", "Bärbel Basten", {}),
            (
                "Madam President! Ladies and gentlemen! Mr Chancellor, you have our support.",
                "direct",
                "Friedrich Merk",
                {"affiliation": "CDU/CSU"},
            ),
            ("You come too late, and you come with borrowed money.", "direct", "Alice Weidner", {"affiliation": "AfD"}),
        ],
    ),
    File(
        "congressional record senate",
        """\
[Congressional Record Volume 165, Number 97 (Tuesday, June 11, 2019)]
[Senate]
[Pages S3301-S3302]
From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]

                            BORDER SECURITY

  Mr. McCONNOR. Mr. President, yesterday the House sent us a bill that
nobody on this side has read. I have asked the Democratic leader to
give us a day.
  The PRESIDING OFFICER (Mr. Cassidor). The Senator from Arden.
  Ms. HARKIN-DOYLE. Mr. President, the leader has had that bill for 100
days. It has been lying on his desk under a paperweight.
  I ask unanimous consent that the Senate take it up today.
  The PRESIDING OFFICER. Is there objection?
  Mr. McCONNOR. I object.
  The PRESIDING OFFICER. Objection is heard.
  Ms. HARKIN-DOYLE. I yield the floor.

                          ____________________
""",
        {"published": "2019-06-11"},
        [
            (
                "Mr. President, yesterday the House sent us a bill that nobody on this side has read. I have asked the Democratic leader to give us a day.",
                "direct",
                "McConnor",
                {"said_on": "2019-06-11"},
            ),
            ("The Senator from Arden.", "direct", "Cassidor", {"mention": "The PRESIDING OFFICER (Mr. Cassidor)"}),
            (
                "Mr. President, the leader has had that bill for 100 days. It has been lying on his desk under a paperweight. I ask unanimous consent that the Senate take it up today.",
                "direct",
                "Harkin-Doyle",
                {},
            ),
            ("Is there objection?", "direct", "Cassidor", {}),
            ("I object.", "direct", "McConnor", {}),
            ("Objection is heard.", "direct", "Cassidor", {}),
            ("I yield the floor.", "direct", "Harkin-Doyle", {}),
        ],
    ),
    File(
        "supreme court argument",
        """\
IN THE SUPREME COURT OF THE UNITED STATES
- - - - - - - - - - - - - - - - - -
CITY OF VELT,
               Petitioner,
           v.                     No. 20-1029
ARDEN OUTDOOR, LLC,
               Respondent.
- - - - - - - - - - - - - - - - - -
Washington, D.C.
Monday, November 8, 2021

The above-entitled matter came on for oral argument before the Supreme Court of the United States at 10:00 a.m.

APPEARANCES:
MICHAEL R. DREYER, ESQUIRE, Washington, D.C.; on behalf of the Petitioner.
KANNON K. SHANTI, ESQUIRE, Washington, D.C.; on behalf of the Respondent.

P R O C E E D I N G S
(10:00 a.m.)

CHIEF JUSTICE ROBARTS: We will hear argument first this morning in Case 20-1029, City of Velt versus Arden Outdoor.

Mr. Dreyer.

MR. DREYER: Thank you, Mr. Chief Justice, and may it please the Court: A sign is a sign.

JUSTICE THOMASON: Counsel, what is the test you would have us apply?

MR. DREYER: Location, Justice Thomason, and nothing but location.

JUSTICE KAGEN: But you have to read the sign to know where it points, don't you?

MR. DREYER: You do have to read it, yes. But --

JUSTICE KAGEN: So isn't that the end of the case?

MR. DREYER: With respect, no.

CHIEF JUSTICE ROBARTS: Thank you, counsel. The case is submitted.

(Whereupon, at 11:22 a.m., the case was submitted.)
""",
        {"published": "2021-11-08"},
        [
            (
                "We will hear argument first this morning in Case 20-1029, City of Velt versus Arden Outdoor. Mr. Dreyer.",
                "direct",
                "Robarts",
                {"role": "Chief Justice", "said_on": "2021-11-08"},
            ),
            (
                "Thank you, Mr. Chief Justice, and may it please the Court: A sign is a sign.",
                "direct",
                "Michael R. Dreyer",
                {},
            ),
            ("Counsel, what is the test you would have us apply?", "direct", "Thomason", {"role": "Justice"}),
            ("Location, Justice Thomason, and nothing but location.", "direct", "Michael R. Dreyer", {}),
            (
                "But you have to read the sign to know where it points, don't you?",
                "direct",
                "Kagen",
                {"role": "Justice"},
            ),
            ("You do have to read it, yes. But --", "direct", "Michael R. Dreyer", {}),
            ("So isn't that the end of the case?", "direct", "Kagen", {}),
            ("With respect, no.", "direct", "Michael R. Dreyer", {}),
            ("Thank you, counsel. The case is submitted.", "direct", "Robarts", {}),
        ],
    ),
    File(
        "court opinion excerpt",
        """\
City of Velt v. Arden Outdoor, LLC

No. 20–1029. Argued November 8, 2021—Decided April 21, 2022

JUSTICE SOTOMAR delivered the opinion of the Court.

Like thousands of jurisdictions around the country, the City of Velt regulates signs. The question presented is whether that regulation is subject to strict scrutiny.

In Reed, the Court held that “a speech regulation targeted at specific subject matter is content based.” Respondent argues that the City's code is such a regulation.

We disagree. The judgment of the Court of Appeals is reversed.

It is so ordered.

JUSTICE BRYER, concurring.

I join the Court's opinion in full. I write separately because I continue to believe that Reed was wrongly decided.
""",
        {"title": "City of Velt v. Arden Outdoor, LLC"},
        [
            (
                "Like thousands of jurisdictions around the country, the City of Velt regulates signs. The question presented is whether that regulation is subject to strict scrutiny.",
                "direct",
                "Sotomar",
                {},
            ),
            (
                "In Reed, the Court held that “a speech regulation targeted at specific subject matter is content based.” Respondent argues that the City's code is such a regulation.",
                "direct",
                "Sotomar",
                {},
            ),
            ("We disagree. The judgment of the Court of Appeals is reversed.", "direct", "Sotomar", {}),
            ("It is so ordered.", "direct", "Sotomar", {}),
            (
                "I join the Court's opinion in full. I write separately because I continue to believe that Reed was wrongly decided.",
                "direct",
                "Bryer",
                {},
            ),
        ],
    ),
    File(
        "parliament with parties and offices in brackets",
        """\
Oral Answers to Questions
House of Commons debates, 24 May 2023

Ruth Cadwell (Labour, Brentham and Isleford)
If he will list his official engagements for Wednesday 24 May.

Rishi Sandal (The Prime Minister, Leader of the Conservative Party)
This morning I had meetings with ministerial colleagues.

Lindsay Hoylake (Speaker)
Order. I want to hear the question.

Ruth Cadwell (Labour, Brentham and Isleford)
When will he fix the roof of St Mark's School?

Rishi Sandal (The Prime Minister, Leader of the Conservative Party)
We are investing billions in school buildings, and that is what we will keep doing.
""",
        {"published": "2023-05-24"},
        [
            (
                "If he will list his official engagements for Wednesday 24 May.",
                "direct",
                "Ruth Cadwell",
                {"affiliation": "Labour", "said_on": "2023-05-24"},
            ),
            (
                "This morning I had meetings with ministerial colleagues.",
                "direct",
                "Rishi Sandal",
                {"role": "Prime Minister"},
            ),
            ("Order. I want to hear the question.", "direct", "Lindsay Hoylake", {"role": "Speaker"}),
            ("When will he fix the roof of St Mark's School?", "direct", "Ruth Cadwell", {}),
            (
                "We are investing billions in school buildings, and that is what we will keep doing.",
                "direct",
                "Rishi Sandal",
                {},
            ),
        ],
    ),
    File(
        "meeting minutes with dash labels",
        """\
Minutes of the Town Council of Harrow Falls
September 14, 2021

Mayor Ellen Pryce – I call this meeting to order at 7:00 p.m.

Councilor Dev Patel – I move that we adopt the budget as read.

Councilor Joan Fisk – Second.

Mayor Ellen Pryce – All in favor?

Councilor Joan Fisk – Before we vote, I want it on the record that the library got nothing.

Mayor Ellen Pryce – It is on the record, Joan.
""",
        {"title": "Minutes of the Town Council of Harrow Falls", "published": "2021-09-14"},
        [
            (
                "I call this meeting to order at 7:00 p.m.",
                "direct",
                "Ellen Pryce",
                {"role": "Mayor", "said_on": "2021-09-14"},
            ),
            ("I move that we adopt the budget as read.", "direct", "Dev Patel", {"role": "Councilor"}),
            ("Second.", "direct", "Joan Fisk", {"role": "Councilor"}),
            ("All in favor?", "direct", "Ellen Pryce", {}),
            ("Before we vote, I want it on the record that the library got nothing.", "direct", "Joan Fisk", {}),
            ("It is on the record, Joan.", "direct", "Ellen Pryce", {}),
        ],
    ),
    File(
        "listicle with dash names",
        """\
Five people to watch in 2023

Anna Berg – The mayor of Harrow faces an election in May.

Tom Rey – The striker left Velt for Arden.

Lena Falk – The engineer wants to build the longest bridge in the north.

Omar Said – His second novel comes out in March.
""",
        {},
        [],
    ),
    File(
        "australian hansard",
        """\
House of Representatives
Hansard
Tuesday, 16 February 2021
QUESTIONS WITHOUT NOTICE

Mr ALBERTSON (Grayndale—Leader of the Opposition) (14:01): My question is to the Prime Minister. When was his office first told?

Mr MORRIS (Cookham—Prime Minister) (14:01): I thank the Leader of the Opposition for his question. My office advised me on Friday.

Opposition members interjecting—

The SPEAKER (14:03): Order! The member for Griffin will cease interjecting.

Ms PLIBER (Sydham—Deputy Leader of the Opposition) (14:04): Does the Prime Minister expect anybody to believe that?

Mr MORRIS: I can only tell the House what I know.
""",
        {"published": "2021-02-16"},
        [
            (
                "My question is to the Prime Minister. When was his office first told?",
                "direct",
                "Albertson",
                {"role": "Leader of the Opposition", "said_on": "2021-02-16"},
            ),
            (
                "I thank the Leader of the Opposition for his question. My office advised me on Friday.",
                "direct",
                "Morris",
                {"role": "Prime Minister"},
            ),
            ("Order! The member for Griffin will cease interjecting.", "direct", None, {"role": "Speaker"}),
            (
                "Does the Prime Minister expect anybody to believe that?",
                "direct",
                "Pliber",
                {"role": "Deputy Leader of the Opposition"},
            ),
            ("I can only tell the House what I know.", "direct", "Morris", {}),
        ],
    ),
    File(
        "new zealand hansard",
        """\
Questions to Ministers
Tuesday, 29 March 2022

CHRISTOPHER LUXTON (Leader of the Opposition): Does she stand by all of her Government's statements and actions?

Rt Hon JANICE ARDERN (Prime Minister): Yes, particularly those on the cost of living.

Christopher Luxton: Why, then, are rents up by $140 a week?

Rt Hon JANICE ARDERN: If the member had built a single State house, we would be having another conversation.

SPEAKER: Order! The member will ask his question without help.

Hon Members: Hear, hear!
""",
        {"published": "2022-03-29"},
        [
            (
                "Does she stand by all of her Government's statements and actions?",
                "direct",
                "Christopher Luxton",
                {"role": "Leader of the Opposition", "said_on": "2022-03-29"},
            ),
            ("Yes, particularly those on the cost of living.", "direct", "Janice Ardern", {"role": "Prime Minister"}),
            ("Why, then, are rents up by $140 a week?", "direct", "Christopher Luxton", {}),
            (
                "If the member had built a single State house, we would be having another conversation.",
                "direct",
                "Janice Ardern",
                {},
            ),
            ("Order! The member will ask his question without help.", "direct", None, {}),
            ("Hear, hear!", "direct", None, {}),
        ],
    ),
    File(
        "debate with marks before labels",
        """\
TRANSCRIPT: Second Arden Gubernatorial Debate
October 9, 2016

[*] DAVIDSON: Good evening. I'm Mara Davidson from Channel 5, joined by my co-moderator, Andrew Coop of ARN.

COOP: Good evening, everyone. Our first question comes from Patrice Brock. Patrice?

QUESTION: Thank you, and good evening. Do you feel you're modeling appropriate behavior for today's youth?

LORNE: Well, thank you. Are you a teacher? Yes, I think that's a very good question.

(APPLAUSE)

HALE: And Hank -- I mean, Andrew -- I'd like to respond to that.

(CROSSTALK)

COOP: Thank you, Governor. Mr. Hale, you have two minutes.

HALE: I said starting back in June that he was not fit to lead.

LORNE: Wrong.

HALE: You see?
""",
        {"published": "2016-10-09"},
        [
            (
                "Good evening. I'm Mara Davidson from Channel 5, joined by my co-moderator, Andrew Coop of ARN.",
                "direct",
                "Mara Davidson",
                {"said_on": "2016-10-09"},
            ),
            (
                "Good evening, everyone. Our first question comes from Patrice Brock. Patrice?",
                "direct",
                "Andrew Coop",
                {},
            ),
            (
                "Thank you, and good evening. Do you feel you're modeling appropriate behavior for today's youth?",
                "direct",
                None,
                {},
            ),
            ("Well, thank you. Are you a teacher? Yes, I think that's a very good question.", "direct", "Lorne", {}),
            ("And Hank -- I mean, Andrew -- I'd like to respond to that.", "direct", "Hale", {}),
            ("Thank you, Governor. Mr. Hale, you have two minutes.", "direct", "Andrew Coop", {}),
            ("I said starting back in June that he was not fit to lead.", "direct", "Hale", {}),
            ("Wrong.", "direct", "Lorne", {}),
            ("You see?", "direct", "Hale", {}),
        ],
    ),
]
