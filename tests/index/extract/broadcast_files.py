"""Hand-written transcripts of broadcasts and interviews, and captions, as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

# ruff: noqa: E501 (texts stand as they lie on a disk)

from tests.index.extract.files import File

BROADCAST_FILES = [
    File(
        "cnn transcript",
        """\
THE LEAD WITH JACK TAPLEY
Governor Speaks Out On Dam Failure; Interview With Sen. Rita Moran (D-AR). Aired 4-4:30p ET
Aired June 02, 2021 - 16:00   ET
THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

[16:00:00]

JACK TAPLEY, CNN HOST: The dam that nobody watched.

THE LEAD starts right now.

(BEGIN VIDEOTAPE)

GOV. WALT DREYER (R-AR): We did not know. I wish we had.

TAPLEY (voice-over): Documents obtained by CNN tell another story.

UNIDENTIFIED MALE: We told them in 2017. We told them in 2018.

(END VIDEOTAPE)

TAPLEY: Joining me now to discuss is Democratic Senator Rita Moran. Senator, thanks for joining us.

SEN. RITA MORAN (D-AR): Thank you, Jack.

TAPLEY: Did the governor know?

[16:05:12]

MORAN: I think he did. And I think that --

TAPLEY: But you have no proof.

MORAN: I have 11,000 pages of proof, Jack.

(CROSSTALK)

TAPLEY: All right. Senator Rita Moran, thanks so much.

(COMMERCIAL BREAK)

[16:10:02]

PAM BRONSON, CNN CORRESPONDENT (on camera): Jack, the water is still rising here in Velt County.

(END)

TO ORDER VIDEOTAPES AND TRANSCRIPTS OF CNN INTERNATIONAL PROGRAMMING, PLEASE CALL 800-555-0188 OR USE OUR SECURE ONLINE ORDER FORM
""",
        {"published": "2021-06-02"},
        [
            (
                "The dam that nobody watched. THE LEAD starts right now.",
                "direct",
                "Jack Tapley",
                {"role": "CNN Host", "said_on": "2021-06-02"},
            ),
            ("We did not know. I wish we had.", "direct", "Walt Dreyer", {"role": "Gov."}),
            ("Documents obtained by CNN tell another story.", "direct", "Jack Tapley", {}),
            ("We told them in 2017. We told them in 2018.", "direct", None, {}),
            (
                "Joining me now to discuss is Democratic Senator Rita Moran. Senator, thanks for joining us.",
                "direct",
                "Jack Tapley",
                {},
            ),
            ("Thank you, Jack.", "direct", "Rita Moran", {"role": "Sen."}),
            ("Did the governor know?", "direct", "Jack Tapley", {}),
            ("I think he did. And I think that --", "direct", "Rita Moran", {}),
            ("But you have no proof.", "direct", "Jack Tapley", {}),
            ("I have 11,000 pages of proof, Jack.", "direct", "Rita Moran", {}),
            ("All right. Senator Rita Moran, thanks so much.", "direct", "Jack Tapley", {}),
            (
                "Jack, the water is still rising here in Velt County.",
                "direct",
                "Pam Bronson",
                {"role": "CNN Correspondent"},
            ),
        ],
    ),
    File(
        "npr transcript",
        """\
Why cities are planting trees in parking lots

August 9, 2022 4:21 PM ET
Heard on All Things Considered

By Lena Sorrel

3-Minute Listen

MARY ELLEN KEELEY, HOST:

It was 112 degrees in Arden this week, and the hottest place of all was a parking lot. Lena Sorrel of member station KVLT reports.

LENA SORREL, BYLINE: Marco Diaz kneels on the asphalt with a jackhammer.

(SOUNDBITE OF JACKHAMMER)

MARCO DIAZ: We take up 10 feet of this, and we put down dirt.

SORREL: Diaz works for the city. He says every tree takes a degree off the street.

DIAZ: People ask me, why don't you plant in the park? I say, the park's got trees.

SORREL: Not everyone is happy. Store owner June Pell lost four spaces.

JUNE PELL: That's four customers. That's what that is.

KEELEY: Lena Sorrel, thank you.

SORREL: You're welcome.

(SOUNDBITE OF THE BLACK SEEDS' "ROTTEN APPLE")

Copyright © 2022 NPR. All rights reserved. Visit our website terms of use and permissions pages at www.npr.org for further information.

NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form and may be updated or revised in the future.
""",
        {"title": "Why cities are planting trees in parking lots", "published": "2022-08-09"},
        [
            (
                "It was 112 degrees in Arden this week, and the hottest place of all was a parking lot. Lena Sorrel of member station KVLT reports.",
                "direct",
                "Mary Ellen Keeley",
                {"role": "Host"},
            ),
            ("Marco Diaz kneels on the asphalt with a jackhammer.", "direct", "Lena Sorrel", {}),
            ("We take up 10 feet of this, and we put down dirt.", "direct", "Marco Diaz", {}),
            ("Diaz works for the city. He says every tree takes a degree off the street.", "direct", "Lena Sorrel", {}),
            (
                "People ask me, why don't you plant in the park? I say, the park's got trees.",
                "direct",
                "Marco Diaz",
                {},
            ),
            ("Not everyone is happy. Store owner June Pell lost four spaces.", "direct", "Lena Sorrel", {}),
            ("That's four customers. That's what that is.", "direct", "June Pell", {}),
            ("Lena Sorrel, thank you.", "direct", "Mary Ellen Keeley", {}),
            ("You're welcome.", "direct", "Lena Sorrel", {}),
        ],
    ),
    File(
        "rev speakers new style",
        """\
White House Press Briefing 9/12/23 Transcript

Karen Jean-Paul (00:12):
Good afternoon, everybody.

Audience (00:14):
Good afternoon.

Karen Jean-Paul (00:16):
Okay. So today the President signed the order on insulin. It caps the price at $35 for 11 million people.

Zeke (01:02):
Thanks, Karen. Has the President spoken with Speaker Mackie since this morning?

Karen Jean-Paul (01:07):
I don't have a call to read out to you.

Speaker 4 (01:11):
[inaudible 00:01:11] the inquiry?

Karen Jean-Paul (01:13):
I would refer you to the White House Counsel's Office. We've been very clear about that.
""",
        {"title": "White House Press Briefing 9/12/23 Transcript"},
        [
            ("Good afternoon, everybody.", "direct", "Karen Jean-Paul", {}),
            ("Good afternoon.", "direct", None, {}),
            (
                "Okay. So today the President signed the order on insulin. It caps the price at $35 for 11 million people.",
                "direct",
                "Karen Jean-Paul",
                {},
            ),
            ("Thanks, Karen. Has the President spoken with Speaker Mackie since this morning?", "direct", "Zeke", {}),
            ("I don't have a call to read out to you.", "direct", "Karen Jean-Paul", {}),
            ("the inquiry?", "direct", None, {}),
            (
                "I would refer you to the White House Counsel's Office. We've been very clear about that.",
                "direct",
                "Karen Jean-Paul",
                {},
            ),
        ],
    ),
    File(
        "paris review",
        """\
The Art of Fiction No. 250
Interviewed by Hanna Weiss

Issue 238, Fall 2021

Olga Brandt was born in 1948 in Velt. We met in her kitchen over three afternoons in May. She smoked throughout.

INTERVIEWER

When did you begin to write?

OLGA BRANDT

When I ran out of things to read. There were nine books in our house, and two of them were about tractors.

INTERVIEWER

Did your parents object?

BRANDT

My father said, “Write, but quietly.” I have written quietly ever since.

INTERVIEWER

Do you revise?

BRANDT

Endlessly. A first draft is a rumor. The tenth is testimony.
""",
        {"title": "The Art of Fiction No. 250"},
        [
            ("When did you begin to write?", "direct", None, {"mention": "INTERVIEWER"}),
            (
                "When I ran out of things to read. There were nine books in our house, and two of them were about tractors.",
                "direct",
                "Olga Brandt",
                {},
            ),
            ("Did your parents object?", "direct", None, {}),
            ("My father said, “Write, but quietly.” I have written quietly ever since.", "direct", "Olga Brandt", {}),
            ("Do you revise?", "direct", None, {}),
            ("Endlessly. A first draft is a rumor. The tenth is testimony.", "direct", "Olga Brandt", {}),
        ],
    ),
    File(
        "srt captions",
        """\
1
00:00:01,200 --> 00:00:04,500
INTERVIEWER: Mayor Lindt, did you know
about the leak before Sunday?

2
00:00:04,900 --> 00:00:07,300
MAYOR ROSA LINDT: I learned of it
from the newspaper, like you.

3
00:00:07,800 --> 00:00:10,100
And I was as angry as anybody
in this town.

4
00:00:10,400 --> 00:00:12,000
INTERVIEWER: Will you resign?

5
00:00:12,300 --> 00:00:14,800
MAYOR ROSA LINDT: No.
I will repair the pipe.
""",
        {},
        [
            ("Mayor Lindt, did you know about the leak before Sunday?", "direct", None, {"mention": "INTERVIEWER"}),
            (
                "I learned of it from the newspaper, like you. And I was as angry as anybody in this town.",
                "direct",
                "Rosa Lindt",
                {"role": "Mayor"},
            ),
            ("Will you resign?", "direct", None, {}),
            ("No. I will repair the pipe.", "direct", "Rosa Lindt", {}),
        ],
    ),
    File(
        "vtt captions",
        """\
WEBVTT

NOTE Council meeting of 4 May 2022

00:00.000 --> 00:04.000
<v Ellen Marsh>Welcome, everybody. The first item is the bridge.

00:04.500 --> 00:08.000
<v Tom Okafor>The bridge is safe. I have driven over it this morning.

00:08.500 --> 00:11.000
<v Ellen Marsh>That is not an engineering report, Tom.

00:11.200 --> 00:14.000
<v Tom Okafor>No. The report comes in June.
""",
        {},
        [
            ("Welcome, everybody. The first item is the bridge.", "direct", "Ellen Marsh", {}),
            ("The bridge is safe. I have driven over it this morning.", "direct", "Tom Okafor", {}),
            ("That is not an engineering report, Tom.", "direct", "Ellen Marsh", {}),
            ("No. The report comes in June.", "direct", "Tom Okafor", {}),
        ],
    ),
    File(
        "zoom transcript",
        """\
WEBVTT

1
00:00:02.310 --> 00:00:05.120
Priya Nair: Okay, I think we are live.

2
00:00:05.300 --> 00:00:09.000
Priya Nair: Welcome to the water board's public hearing.

3
00:00:09.400 --> 00:00:13.700
Greg Olsen: Thanks, Priya. I'm Greg Olsen, I chair the board,

4
00:00:13.900 --> 00:00:16.200
Greg Olsen: and I want to say one thing first: nobody's water will be cut off.

5
00:00:17.000 --> 00:00:19.000
Caller 1: Then why did I get this letter?
""",
        {},
        [
            ("Okay, I think we are live.", "direct", "Priya Nair", {}),
            ("Welcome to the water board's public hearing.", "direct", "Priya Nair", {}),
            (
                "Thanks, Priya. I'm Greg Olsen, I chair the board, and I want to say one thing first: nobody's water will be cut off.",
                "direct",
                "Greg Olsen",
                {},
            ),
            ("Then why did I get this letter?", "direct", None, {}),
        ],
    ),
    File(
        "chevron captions",
        """\
Velt County Commission Meeting – June 6, 2022

>> CHAIR DUNN: I call the meeting to order. It is 6 o'clock.

>> CLERK: All commissioners are present.

>> CHAIR DUNN: Thank you. Commissioner Ames, you had a motion.

>> COMMISSIONER AMES: I move that we close the landfill by 2025.

>> CHAIR DUNN: Is there a second?

>> COMMISSIONER RUIZ: Second. And I'd like to say that it should have been closed in 2015.
""",
        {"title": "Velt County Commission Meeting – June 6, 2022"},
        [
            ("I call the meeting to order. It is 6 o'clock.", "direct", "Dunn", {"role": "Chair"}),
            ("All commissioners are present.", "direct", None, {}),
            ("Thank you. Commissioner Ames, you had a motion.", "direct", "Dunn", {}),
            ("I move that we close the landfill by 2025.", "direct", "Ames", {"role": "Commissioner"}),
            ("Is there a second?", "direct", "Dunn", {}),
            (
                "Second. And I'd like to say that it should have been closed in 2015.",
                "direct",
                "Ruiz",
                {"role": "Commissioner"},
            ),
        ],
    ),
    File(
        "substack podcast in bold",
        """\
# The river nobody owns

*A conversation with the hydrologist Dr. Amara Oyelaran*

Mar 07, 2023

**This transcript has been lightly edited for clarity.**

**Ben Stroud:** Amara, welcome to the show.

**Amara Oyelaran:** Thanks, Ben. Happy to be here.

**Ben Stroud:** You write that the Arden River is “over-promised.” What does that mean?

**Amara Oyelaran:** It means we have given away more water than there is. Seven states signed a paper in 1922, and the paper was wrong.

It was a wet decade. Nobody told them it was a wet decade.

**Ben Stroud:** And now?

**Amara:** Now we pay. *[laughs]* Sorry. It isn't funny.

*Thanks for reading. Subscribe for free to receive new posts.*
""",
        {"title": "The river nobody owns", "published": "2023-03-07"},
        [
            ("Amara, welcome to the show.", "direct", "Ben Stroud", {}),
            ("Thanks, Ben. Happy to be here.", "direct", "Amara Oyelaran", {}),
            ("You write that the Arden River is “over-promised.” What does that mean?", "direct", "Ben Stroud", {}),
            (
                "It means we have given away more water than there is. Seven states signed a paper in 1922, and the paper was wrong. It was a wet decade. Nobody told them it was a wet decade.",
                "direct",
                "Amara Oyelaran",
                {},
            ),
            ("And now?", "direct", "Ben Stroud", {}),
            ("Now we pay. Sorry. It isn't funny.", "direct", "Amara Oyelaran", {}),
        ],
    ),
    File(
        "bold questions without labels",
        """\
“I never wanted to be the face of anything”

By Nina Holt
12 June 2023

Swimmer Lea Brandt, 24, won three golds in Velt. She spoke to us in her garden in Arden.

**Were you surprised by your time?**

I was. I looked at the board twice, and then I looked at my coach, and he was crying.

**Some people say you should retire now.**

Some people should swim two hundred metres and then talk. I have two more years in me.

**What comes after that?**

Sleep. A lot of it.
""",
        {"title": "“I never wanted to be the face of anything”", "author": "Nina Holt"},
        [
            ("I never wanted to be the face of anything", "direct", None, {}),
            ("Were you surprised by your time?", "direct", None, {}),
            (
                "I was. I looked at the board twice, and then I looked at my coach, and he was crying.",
                "direct",
                "Lea Brandt",
                {"said_on": "2023-06-12"},
            ),
            ("Some people say you should retire now.", "direct", None, {}),
            (
                "Some people should swim two hundred metres and then talk. I have two more years in me.",
                "direct",
                "Lea Brandt",
                {},
            ),
            ("What comes after that?", "direct", None, {}),
            ("Sleep. A lot of it.", "direct", "Lea Brandt", {}),
        ],
    ),
    File(
        "faq explainer with bold questions",
        """\
What the new parking rules mean for you

By Dana Poole
May 2, 2023

**When do the rules start?**

The rules start on June 1. Signs go up two weeks earlier.

**How much is the fine?**

The fine is $40, twice what it was.

**Can residents get a permit?**

Yes. Permits cost $25 and can be ordered online.
""",
        {"title": "What the new parking rules mean for you"},
        [],
    ),
    File(
        "speaker with time on the left",
        """\
Interview with Petra Novak, 12 May 2022

[00:00:03] Interviewer
Could you state your name and what you do?

[00:00:07] Petra Novak
Petra Novak. I run the ferry, and I have run it since 1998.

[00:00:15] Interviewer
What happened on the night of the flood?

[00:00:19] Petra Novak
The rope broke. I heard it before I saw it.

[00:00:26] Interviewer
And then?

[00:00:27] Petra Novak
Then we drifted, forty of us, in the dark.
""",
        {"title": "Interview with Petra Novak, 12 May 2022", "published": "2022-05-12"},
        [
            ("Could you state your name and what you do?", "direct", None, {}),
            (
                "Petra Novak. I run the ferry, and I have run it since 1998.",
                "direct",
                "Petra Novak",
                {"said_on": "2022-05-12"},
            ),
            ("What happened on the night of the flood?", "direct", None, {}),
            ("The rope broke. I heard it before I saw it.", "direct", "Petra Novak", {}),
            ("And then?", "direct", None, {}),
            ("Then we drifted, forty of us, in the dark.", "direct", "Petra Novak", {}),
        ],
    ),
    File(
        "question and answer words spelled",
        """\
Interview: “Every glacier is a diary”
2 November 2021

Glaciologist Sunniva Berg has spent thirty summers on the ice. We asked her what it says.

Question: What does the ice remember?

Answer: Everything. Volcanoes, fires, lead from Roman mines.

Question: And what will it remember of us?

Answer: Carbon. I wish I could say something kinder.
""",
        {"published": "2021-11-02"},
        [
            ("Every glacier is a diary", "direct", None, {}),
            ("What does the ice remember?", "direct", None, {}),
            (
                "Everything. Volcanoes, fires, lead from Roman mines.",
                "direct",
                "Sunniva Berg",
                {"said_on": "2021-11-02"},
            ),
            ("And what will it remember of us?", "direct", None, {}),
            ("Carbon. I wish I could say something kinder.", "direct", "Sunniva Berg", {}),
        ],
    ),
    File(
        "pbs newshour",
        """\
How one town is coping with a shrinking lake
Sep 12, 2022 6:35 PM EDT
By — Stephanie Sayre
By — Rachel Lieberman

Read the Full Transcript
Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors.

Judy Woodrow:
The lake that made Harrow Falls famous is disappearing.
Stephanie Sayre reports.

Stephanie Sayre:
For Dale Hooper, the marina was supposed to be an inheritance.

Dale Hooper, Marina Owner:
My dad built this dock. Now it's a hundred yards from the water.

Stephanie Sayre:
How long can you hold on?

Dale Hooper:
A year. Maybe. I don't know.

Judy Woodrow:
Thank you, Stephanie.
""",
        {"title": "How one town is coping with a shrinking lake"},
        [
            (
                "The lake that made Harrow Falls famous is disappearing. Stephanie Sayre reports.",
                "direct",
                "Judy Woodrow",
                {"said_on": "2022-09-12"},
            ),
            ("For Dale Hooper, the marina was supposed to be an inheritance.", "direct", "Stephanie Sayre", {}),
            (
                "My dad built this dock. Now it's a hundred yards from the water.",
                "direct",
                "Dale Hooper",
                {"role": "Marina Owner"},
            ),
            ("How long can you hold on?", "direct", "Stephanie Sayre", {}),
            ("A year. Maybe. I don't know.", "direct", "Dale Hooper", {}),
            ("Thank you, Stephanie.", "direct", "Judy Woodrow", {}),
        ],
    ),
    File(
        "television interview",
        """\
Transcript: Sen. Paul Reiner on "Face the State," Oct. 2, 2022

The following is a transcript of an interview with Sen. Paul Reiner that aired Sunday, Oct. 2, 2022, on "Face the State."

MARGARET BRANNIGAN: Welcome back to FACE THE STATE. We go now to Senator Paul Reiner. Good morning.

SEN. PAUL REINER: Good morning, Margaret.

MARGARET BRANNIGAN: Is help getting to the islands?

SEN. REINER: It is getting there by helicopter. Because the bridge is gone, everything goes by helicopter.

MARGARET BRANNIGAN: And what do you need from Washington?

SEN. REINER: Money, and no nonsense with the money.

MARGARET BRANNIGAN: Senator, thank you. We'll be right back.
""",
        {"published": "2022-10-02"},
        [
            (
                "Welcome back to FACE THE STATE. We go now to Senator Paul Reiner. Good morning.",
                "direct",
                "Margaret Brannigan",
                {"said_on": "2022-10-02"},
            ),
            ("Good morning, Margaret.", "direct", "Paul Reiner", {"role": "Sen."}),
            ("Is help getting to the islands?", "direct", "Margaret Brannigan", {}),
            (
                "It is getting there by helicopter. Because the bridge is gone, everything goes by helicopter.",
                "direct",
                "Paul Reiner",
                {},
            ),
            ("And what do you need from Washington?", "direct", "Margaret Brannigan", {}),
            ("Money, and no nonsense with the money.", "direct", "Paul Reiner", {}),
            ("Senator, thank you. We'll be right back.", "direct", "Margaret Brannigan", {}),
        ],
    ),
    File(
        "labels in bold before their colon",
        """\
Singer Mia Rowe on her new record
Feb. 2, 2021

Mia Rowe's sixth album comes out on Friday. She spoke with our critic Jo Pell.

**Jo Pell**: The record is very quiet. Were you tired?

**Mia Rowe**: I was listening. You can't listen and shout.

**JP**: Is there a song you can't play live?

**MR**: The third one. I cry, and the band waits.
""",
        {"published": "2021-02-02"},
        [
            ("The record is very quiet. Were you tired?", "direct", "Jo Pell", {}),
            ("I was listening. You can't listen and shout.", "direct", "Mia Rowe", {"said_on": "2021-02-02"}),
            ("Is there a song you can't play live?", "direct", "Jo Pell", {}),
            ("The third one. I cry, and the band waits.", "direct", "Mia Rowe", {}),
        ],
    ),
    File(
        "a transcript quoted as a whole, and what is played in it",
        """\
Tapley: You Were Wrong.

Wednesday at the Norland debate, candidate Hilda Tapley said that her rival was wrong.

Partial transcript as follows:

"RAMIREZ: Secretary Tapley, on the night of the storm you sent an e-mail to your daughter. Listen.

"VIDEO: They all told me it was a flood when they knew it was not.

"RAMIREZ: Secretary Tapley, did you lie to them?

"TAPLEY: I feel a great deal of sympathy for the families. But she’s wrong. She’s absolutely wrong. We were scrambling to get information."

Follow Pam Quell on Twitter.
""",
        {},
        [
            ("You Were Wrong.", "indirect", "Hilda Tapley", {}),
            ("that her rival was wrong", "indirect", "Hilda Tapley", {"role": "candidate"}),
            (
                "Secretary Tapley, on the night of the storm you sent an e-mail to your daughter. Listen.",
                "direct",
                "Ramirez",
                {},
            ),
            ("Secretary Tapley, did you lie to them?", "direct", "Ramirez", {}),
            (
                "I feel a great deal of sympathy for the families. But she’s wrong. She’s absolutely wrong. We were scrambling to get information.",
                "direct",
                "Hilda Tapley",
                {},
            ),
        ],
    ),
    File(
        "somebody's words as a transcript below the article",
        """\
Kassel: ‘We Are Going All The Way.’

Tuesday at Arden College, Gov. Jon Kassel (R-OH) said, “I’m getting ready to rent a wagon.”

Transcript as follows:

"Tonight we arrived in Arden, and we went to a restaurant. People started to cheer. I love you. I love you.

"We’re now up 400,000 jobs. Our pensions are secure. Thank you very much!"

Follow Pam Quell on Twitter.
""",
        {},
        [
            ("We Are Going All The Way.", "direct", "Jon Kassel", {}),
            ("I’m getting ready to rent a wagon.", "direct", "Jon Kassel", {"role": "Gov."}),
            (
                "Tonight we arrived in Arden, and we went to a restaurant. People started to cheer. I love you. I love you. We’re now up 400,000 jobs. Our pensions are secure. Thank you very much!",
                "direct",
                "Jon Kassel",
                {"mention": "Transcript"},
            ),
        ],
    ),
    File(
        "a transcript below an article in which two have spoken",
        """\
Storm Over Arden

Mayor Jon Kassel said that the town was safe. Gov. Ida Tapley said that it was not.

Transcript as follows:

"Tonight we arrived in Arden, and we went to a restaurant. I love you."

"We’re now up 400,000 jobs."
""",
        {},
        [
            ("that the town was safe", "indirect", "Jon Kassel", {}),
            ("that it was not", "indirect", "Ida Tapley", {}),
            (
                "Tonight we arrived in Arden, and we went to a restaurant. I love you. We’re now up 400,000 jobs.",
                "direct",
                None,
                {"mention": "Transcript"},
            ),
        ],
    ),
]
